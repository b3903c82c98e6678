/*
 * Names: runs of capitalised tokens, with particles, initials and "of" inside, cut from
 * the titles before them. Parts of speech help where a token stands in a parsed unit;
 * inside quotes there is only the writing.
 */
#include "cast.h"

enum { RUN_MAX = 12, TITLE_WORDS = 5 };

static bool is_capital(const struct cast *c, uint32_t t)
{
    const struct cc_token *k = &c->w->d->token[t];
    return k->kind == CC_TOKEN_WORD && (k->flags & CC_TOK_UPPER) &&
           !(k->flags & CC_TOK_PART);
}

static bool is_form(const struct cast *c, uint32_t t, const char *form)
{
    return t < c->w->d->tokens && cc_str_eq(cc_token_form(c->w->d, t), cc_str_c(form));
}

static bool begins_sentence(const struct cast *c, uint32_t t)
{
    const struct cc_document *d = c->w->d;
    const struct cc_token *k = &d->token[t];

    return d->sentence[k->sentence].first == t || d->token[t - 1].kind == CC_TOKEN_OPEN ||
           is_form(c, t - 1, ":") || is_form(c, t - 1, "•");
}

static bool is_given(const struct cast *c, uint32_t t)
{
    return cc_lex_has(CC_LEX(given), token_lower(c, t));
}

static bool is_calendar(const struct cast *c, uint32_t t)
{
    cc_str low = token_lower(c, t);
    bool opens = t > 0 && is_form(c, t - 1, "In"); /* "In June Velden voted" */

    /* a first name that is also a month is a name before another name */
    return cc_lex_has(CC_LEX(calendar), low) &&
           (opens || !(cc_lex_has(CC_LEX(given), low) && t + 1 < c->w->d->tokens &&
                       is_capital(c, t + 1)));
}

static bool is_org_word(cc_str low)
{
    if (cc_str_ends(low, CC_LIT("."))) /* "Inc." */
        low.n--;
    return cc_lex_has(CC_LEX(org), low);
}

/* Two tokens behind t when a hyphen joins it to a capital: "Al-Marri"; else t. */
static uint32_t behind_hyphen(const struct cast *c, uint32_t t)
{
    const struct cc_document *d = c->w->d;

    return t + 2 < d->tokens && is_form(c, t + 1, "-") &&
                   !(d->token[t + 1].flags & CC_TOK_SPACE) &&
                   !(d->token[t + 2].flags & CC_TOK_SPACE) && is_capital(c, t + 2)
               ? t + 2
               : t;
}

/* A small word that is a name by its capital: "Van Dyke", "Al-Marri", "Al", "Will Moro".
 */
static bool is_small_name(const struct cast *c, uint32_t t, cc_str low)
{
    const struct unit *u;
    int32_t i = cast_word(c, t, &u);
    bool proper = i < 0 || u->tree.node[i].upos == CC_UPOS_PROPN;
    bool particle = joint_class(low) & W_PARTICLE, next;

    if (t + 1 >= c->w->d->tokens)
        return false;
    next = is_capital(c, t + 1) && !is_calendar(c, t + 1);
    if (particle && (behind_hyphen(c, t) != t || (proper && next)))
        return true;
    return i >= 0 && proper && is_given(c, t) && (particle || next);
}

/* "New Zealand", "Prime Minister": a place or title of two words begins at token t. */
static bool begins_pair(const struct cast *c, uint32_t t)
{
    cc_str pair;

    if (t + 1 >= c->w->d->tokens || !is_capital(c, t + 1))
        return false;
    pair = cc_lower(c->w->a, tokens_text(c, t, t + 1));
    return cc_lex_has(CC_LEX(place), pair) || cc_lex_has(CC_LEX(title), pair);
}

/* "WHO": a small word in capitals among words that are not. */
static bool is_acronym_of_small(const struct cast *c, uint32_t t, cc_str low)
{
    const struct cc_token *k = &c->w->d->token[t];

    return (k->flags & CC_TOK_CAPS) && (joint_class(low) & W_RELATIVE) &&
           t + 1 < c->w->d->tokens && !(k[1].flags & CC_TOK_CAPS);
}

/* Is the capital of token t due to a name, or to its place in the sentence? */
static bool is_name_word(const struct cast *c, uint32_t t)
{
    const struct unit *u;
    int32_t i;
    cc_str low;

    if (!is_capital(c, t) || is_calendar(c, t))
        return false;
    i = cast_word(c, t, &u);
    low = token_lower(c, t);
    if (!(c->w->d->token[t].flags & CC_TOK_CAPS) &&
        (cc_lex_has(CC_LEX(stopword), low) || joint_class(low)))
        return is_small_name(c, t, low);
    if ((i >= 0 && u->tree.node[i].upos == CC_UPOS_PROPN) ||
        is_acronym_of_small(c, t, low))
        return true;
    if (!begins_sentence(c, t))
        return i < 0 || (u->tree.node[i].upos != CC_UPOS_PRON &&
                         u->tree.node[i].upos != CC_UPOS_INTJ);
    if (cc_lex_has(CC_LEX(title), low))
        return t + 1 < c->w->d->tokens && is_capital(c, t + 1);
    if (is_given(c, t) || begins_pair(c, t))
        return true;
    /* the next word decides: "Harbor Bank", "Acme Inc" */
    if (t + 1 < c->w->d->tokens && is_capital(c, t + 1) && !begins_sentence(c, t + 1) &&
        is_org_word(token_lower(c, t + 1)) && !(joint_class(token_lower(c, t + 1))))
        return true;
    return i < 0 ? false : u->tree.node[i].upos == CC_UPOS_X;
}

/* "Authority", "Department": heads the name of a public body. */
static bool is_public_body(cc_str low)
{
    return cc_str_eq(cc_lex_get(CC_LEX(org), low, 1), CC_LIT("head")) &&
           cc_str_eq(cc_lex_get(CC_LEX(org), low, 2), CC_LIT("public"));
}

static bool follows_closely(const struct cast *c, uint32_t t)
{
    return !(c->w->d->token[t].flags & CC_TOK_NEWLINE);
}

/* "Food and Drug Administration": common nouns joined before the word for a body, which
 * no list of people is. */
static uint32_t joined_body(const struct cast *c, uint32_t and, uint32_t end)
{
    uint32_t k = and+1;

    if (!(cc_wn_classes(token_lower(c, and-1)) & CC_NOUN) || is_given(c, and-1) ||
        k >= end || !is_name_word(c, k) || is_given(c, k) ||
        !cc_wn_classes(token_lower(c, k)))
        return CC_NO_INDEX;
    return k + 1 < end && is_capital(c, k + 1) && is_org_word(token_lower(c, k + 1))
               ? k
               : CC_NO_INDEX;
}

/* The next token of a run behind token t, or CC_NO_INDEX: with "of the", "-", "&"
 * between. */
static uint32_t next_of_run(const struct cast *c, uint32_t t, uint32_t end, bool org)
{
    uint32_t k = t + 1;
    cc_str low;

    if (k >= end || !follows_closely(c, k))
        return CC_NO_INDEX;
    if (is_name_word(c, k))
        return k;
    if (is_form(c, k, "-"))
        return behind_hyphen(c, t) != t && k + 1 < end ? k + 1 : CC_NO_INDEX;
    if (is_form(c, k, "&"))
        return k + 1 < end && is_name_word(c, k + 1) ? k + 1 : CC_NO_INDEX;
    low = token_lower(c, k);
    if (cc_str_eq(low, CC_LIT("and")))
        return joined_body(c, k, end);
    if (joint_class(low) & W_PARTICLE) {
        uint32_t m = k + 1;
        while (m < end && m < k + 3 && (joint_class(token_lower(c, m)) & W_PARTICLE))
            m++;
        /* "al-Marri" */
        if (behind_hyphen(c, m - 1) != m - 1)
            m++;
        return m < end && is_name_word(c, m) ? m : CC_NO_INDEX;
    }
    if (org && cc_str_eq(low, CC_LIT("of"))) {
        uint32_t m = k + 1;
        if (m < end && cc_str_eq(token_lower(c, m), CC_LIT("the")))
            m++;
        return m < end && is_name_word(c, m) ? m : CC_NO_INDEX;
    }
    return CC_NO_INDEX;
}

/* "'s", or the apostrophe alone of "Workers' Union". */
static bool is_owner_mark(const struct cast *c, uint32_t t)
{
    const struct cc_token *k = &c->w->d->token[t];

    return (k->flags & CC_TOK_PART) ||
           (!(k->flags & CC_TOK_SPACE) && k->kind != CC_TOKEN_CLOSE &&
            (is_form(c, t, "'") || is_form(c, t, "’")) &&
            cc_str_ends(token_lower(c, t - 1), CC_LIT("s")));
}

/* "District Attorney" + "'s" + "Office": the body behind the possessive, or CC_NO_INDEX.
 */
static uint32_t owned_body(const struct cast *c, uint32_t last, uint32_t end)
{
    uint32_t k = last + 2;

    if (k >= end || !is_owner_mark(c, last + 1) || !is_capital(c, k))
        return CC_NO_INDEX;
    while (k + 1 < end && is_capital(c, k + 1) && k < last + 5)
        k++;
    if (!is_org_word(token_lower(c, k)))
        return CC_NO_INDEX;
    /* "Ministry of Health" */
    if (is_form(c, k + 1, "of") && k + 2 < end && is_name_word(c, k + 2))
        k += 2;
    return k;
}

/* "ex-mayor" */
static cc_str without_ex(cc_str title)
{
    return cc_str_starts(title, CC_LIT("ex-")) ? cc_str_sub(title, 3, title.n) : title;
}

/* Longest row of title.lex that begins at token t, within `end`: its length, 0 for none.
 */
static uint32_t title_length(const struct cast *c, uint32_t t, uint32_t end)
{
    struct cc_buf b = { .a = c->w->a };
    uint32_t best = 0;
    bool opened = false;

    for (uint32_t k = 0; k < TITLE_WORDS && t + k < end; k++) {
        if (k && (c->w->d->token[t + k].flags & CC_TOK_SPACE)) {
            opened = opened || cc_word_opens(cc_lex_word(cc_buf_str(&b)), CC_LEX(title));
            if (!opened)
                break;
            cc_buf_addc(&b, ' ');
        }
        cc_buf_add(&b, token_lower(c, t + k));
        if (cc_lex_has(CC_LEX(title), without_ex(cc_buf_str(&b))))
            best = k + 1;
    }
    return best;
}

/* Cuts the titles off the run [first, last]: the name begins behind the last of them. */
static void cut_titles(const struct cast *c, struct named *n)
{
    uint32_t t = n->first, title = CC_NO_INDEX, behind = n->first;

    while (t <= n->last) {
        uint32_t k = title_length(c, t, n->last + 1);
        if (!k) {
            /* a town or a body may stand before the title, a name may not */
            if (title != CC_NO_INDEX || is_given(c, t))
                break;
            t++;
            continue;
        }
        if (title == CC_NO_INDEX)
            title = t;
        t += k;
        behind = t;
    }
    n->name = n->first;
    /* "Civil Guard Authority": a guard here is part of the body's name */
    if (title == CC_NO_INDEX || behind > n->last ||
        (behind == n->last && n->last > n->first + 1 &&
         is_public_body(token_lower(c, behind))))
        return;
    n->name = behind;
    n->title = cc_lower(c->w->a, tokens_text(c, title, behind - 1));
}

/* "director Joel Souza": a title in lower case right before the run. */
static void title_before(const struct cast *c, struct named *n)
{
    for (uint32_t k = TITLE_WORDS; k > 0; k--) {
        uint32_t t = n->first - k;
        if (n->first < k ||
            c->w->d->token[t].sentence != c->w->d->token[n->first].sentence)
            continue;
        if (title_length(c, t, n->first) == k) {
            while (t > 0 &&
                   c->w->d->token[t - 1].sentence == c->w->d->token[t].sentence &&
                   title_length(c, t - 1, t) == 1)
                t--;
            n->title = cc_lower(c->w->a, tokens_text(c, t, n->first - 1));
            n->first = t;
            return;
        }
    }
}

/* The title that ends before "of the", "to the" right before token t; 0 tokens when there
 * is none. */
static uint32_t title_behind(const struct cast *c, uint32_t t, uint32_t *first)
{
    uint32_t k = t;

    if (k > 0 && cc_str_eq(token_lower(c, k - 1), CC_LIT("the")))
        k--;
    if (k == 0 || !(is_form(c, k - 1, "of") || is_form(c, k - 1, "to")))
        return 0;
    k--;
    for (uint32_t n = TITLE_WORDS; n > 0; n--)
        if (n <= k && title_length(c, k - n, k) == n) {
            *first = k - n;
            return n;
        }
    return 0;
}

/* "Governor of Washington Chris Gregoire": two names in one run; the person is the
 * second. */
static void cut_place(const struct cast *c, struct named *n)
{
    uint32_t first, split = CC_NO_INDEX, words = title_behind(c, n->first, &first);

    if (!words || n->last < n->first + 2 || is_given(c, n->first))
        return;
    for (uint32_t t = n->first + 1; t < n->last && split == CC_NO_INDEX; t++)
        if (is_given(c, t))
            split = t;
    n->name = split != CC_NO_INDEX ? split : n->last - 1;
    n->title = cc_lower(c->w->a, tokens_text(c, first, first + words - 1));
    n->first = first;
    n->org = false;
}

static uint32_t at_name(struct cast *c, uint32_t t, uint32_t end)
{
    struct named n = { .first = t, .last = t, .name = t };
    uint32_t k, body;

    n.org = is_org_word(token_lower(c, t));
    while ((k = next_of_run(c, n.last, end, n.org)) != CC_NO_INDEX && k - t < RUN_MAX) {
        n.last = k;
        n.org = n.org || is_org_word(token_lower(c, k));
    }
    body = owned_body(c, n.last, end);
    if (body != CC_NO_INDEX) {
        n.last = body;
        n.org = true;
    } else {
        cut_titles(c, &n);
        if (n.name > n.first)
            n.org = false;
        else if (!n.org)
            title_before(c, &n);
        if (n.name == n.first)
            cut_place(c, &n);
        for (k = n.name; k <= n.last && n.name > n.first; k++)
            n.org = n.org || is_org_word(token_lower(c, k));
    }
    cast_link(c, &n);
    return n.last + 1;
}

/* "THE COURT:", "PROSECUTION:": a role that has a side. */
static void at_role(struct cast *c, uint32_t token)
{
    size_t rows;
    const struct cc_lex_row *row =
        cc_lex_find(CC_LEX(role), token_lower(c, token), &rows);
    cc_str name = rows ? cc_lex_col(row, 0) : CC_NONE;
    uint32_t e = cast_find(c, 'r', name);

    if (!rows || !cc_lex_col(row, 1).n)
        return;
    if (e == CC_NO_INDEX) {
        e = cast_add(c, name, CC_ENT_OTHER);
        c->entity.at[e].role = name;
        c->trait.at[e].side = cc_lex_col(row, 1);
        cast_key(c, 'r', name, e);
    }
    cast_mention(c, c->w->d->token[token].span, token, e, CC_MENTION_NOMINAL, 100);
}

/* "HALE:" in a transcript; returns the token behind the label. */
static uint32_t at_label(struct cast *c, const struct cc_paragraph *q, uint32_t end)
{
    const struct cc_document *d = c->w->d;
    cc_str line = cc_document_text(d, q->span);
    uint32_t t = cc_token_at(d, q->span.start + (uint32_t)cc_citation_length(line));
    struct named n = { .first = t, .name = t };
    uint32_t last = CC_NO_INDEX;

    for (; t < end && d->token[t].span.start < q->label.end; t++)
        if (d->token[t].kind == CC_TOKEN_WORD && t < n.first + RUN_MAX)
            last = t;
    if (last != CC_NO_INDEX && last > n.first &&
        (joint_class(token_lower(c, n.first)) & W_ARTICLE))
        n.first = ++n.name;
    /* "Q:", "A:", "THE WITNESS:" name nobody */
    if (last == CC_NO_INDEX ||
        (last == n.first &&
         (cc_token_form(d, last).n == 1 ||
          cc_word_in(&cc_lex_words[d->word[last]], CC_LEX(transcript)) ||
          cc_lex_has(CC_LEX(role), token_lower(c, last))))) {
        if (last != CC_NO_INDEX)
            at_role(c, last);
        return t;
    }
    n.last = last;
    n.label = true;
    cut_titles(c, &n);
    cast_link(c, &n);
    return t;
}

/* "BY MS. LUND:", "ANNA HALE, having been duly sworn": as a label. */
static void at_stand(struct cast *c, const struct stand *s)
{
    struct named n = {
        .first = s->first, .name = s->first, .last = s->last, .label = true
    };

    cut_titles(c, &n);
    cast_link(c, &n);
}

void cast_names(struct cast *c)
{
    const struct cc_document *d = c->w->d;

    for (uint32_t p = 0; p < d->paragraphs; p++) {
        const struct cc_paragraph *q = &d->paragraph[p];
        uint32_t t = q->first_token, end = t + q->tokens;
        if (c->w->stand[p].first != CC_NO_INDEX) {
            at_stand(c, &c->w->stand[p]);
            continue;
        }
        if (!cc_paragraph_is_prose(q->kind))
            continue;
        if (q->kind == CC_PARA_TRANSCRIPT)
            t = at_label(c, q, end);
        while (q->dateline && t < end && d->token[t].span.start < q->label.end)
            t++; /* where it was written, and for whom: nobody in the story */
        while (t < end)
            t = is_name_word(c, t) ? at_name(c, t, end) : t + 1;
    }
}
