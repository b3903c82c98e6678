/* "S, X said.", "S1, X said, S2", "S, said X." with S outside of quotes. */
#include "work.h"

enum {
    CLAUSE_WORDS = 16,
    ADJUNCT_WORDS = 14,
    ASIDE_WORDS = 30,
    RELATIVE_WORDS = 6,
    AS_WORDS = 9,
    NAMED_WORDS = 9,
    ADDRESSEE_WORDS = 3
};

/* What precedes the cue's clause: the joint, and whether a quote ends there. */
struct joint {
    int32_t at;
    bool quote;
};

static bool is_joint(const struct unit *u, int32_t k)
{
    return word_comma(u, k) || word_dash(u, k);
}

/* A closing mark right behind , ? or !: an inline quote ends here. */
static bool is_quote_joint(const struct unit *u, int32_t k)
{
    return k > 1 && word_mark(u, k) && !u->word[k].placeholder &&
           (word_comma(u, k - 1) || word_is(u, k - 1, "?") || word_is(u, k - 1, "!"));
}

/* The last word of a quote that was cut for parsing: its end is here as well. */
static bool is_cut_quote(const struct unit *u, int32_t k)
{
    return k >= 0 && u->word[k].reach > u->word[k].span.end;
}

static int32_t own_subject(const struct unit *u, int32_t verb, int32_t lo, int32_t hi)
{
    for (int32_t k = u->tree.first_child[verb]; k >= 0; k = u->tree.next_sibling[k])
        if (dep_is(u, k, CC_DEP_NSUBJ) && !u->word[k].placeholder && k >= lo && k <= hi)
            return k;
    return -1;
}

/* "S, the union's president, Ann Lee, said": read as more words on S. The joint before
 * the description, or -1. */
static int32_t described_name(const struct unit *u, int32_t verb)
{
    int32_t k = verb - 2, comma;

    while (k > 0 && u->tree.node[k].upos == CC_UPOS_PROPN)
        k--;
    if (k == verb - 2 || !word_comma(u, k) || k < 3)
        return -1;
    comma = k--;
    while (k > 0 && comma - k < NAMED_WORDS && !word_comma(u, k) && !word_mark(u, k) &&
           !word_verb(u, k))
        k--;
    return k > 1 && comma - k > 1 && (word_comma(u, k) || is_quote_joint(u, k)) ? k : -1;
}

/* The first word of the name that ends here. */
static int32_t name_head(const struct unit *u, int32_t last)
{
    while (last > 0 && u->tree.node[last - 1].upos == CC_UPOS_PROPN)
        last--;
    return last;
}

static struct joint find_joint(const struct unit *u, int32_t verb)
{
    struct joint j = { verb - 1, false };
    int32_t subject = own_subject(u, verb, 0, verb - 1);

    while (j.at >= 0 && !is_joint(u, j.at) && !u->word[j.at].placeholder &&
           !word_mark(u, j.at) && !is_cut_quote(u, j.at) && verb - j.at < CLAUSE_WORDS)
        j.at--;
    j.quote = is_quote_joint(u, j.at) || is_cut_quote(u, j.at);
    if (j.at == verb - 1 && subject < 0 && word_comma(u, j.at)) {
        int32_t at = described_name(u, verb);
        if (at > 0)
            return (struct joint){ at, word_mark(u, at) };
    }
    /* "S, X, a lawyer, said" */
    if (j.at == verb - 1 && word_comma(u, j.at) && subject >= 0 && subject < j.at) {
        struct range r = noun_phrase(u, subject);
        if (r.lo > 1 && (word_comma(u, r.lo - 1) || is_quote_joint(u, r.lo - 1)) &&
            word_comma(u, r.hi + 1) && verb - r.lo < ASIDE_WORDS) {
            j.at = r.lo - 1;
            j.quote = word_mark(u, j.at);
        }
    }
    return j;
}

static int32_t stop_after(const struct unit *u, int32_t verb)
{
    int32_t e = verb + 1;

    while (e < (int32_t)u->n && !word_comma(u, e) && !word_full_stop(u, e) &&
           !word_dash(u, e) && !word_is(u, e, ";"))
        e++;
    return e;
}

/* The verb has a content of its own behind it; behind the one told and a comma, the
 * clause is more of what was said before. */
static bool has_complement(const struct unit *u, int32_t verb, int32_t stop)
{
    bool addressed = is_speech(u, verb, CUE_INFOBJ);
    int32_t end = addressed && stop <= verb + ADDRESSEE_WORDS ? stop : (int32_t)u->n;

    for (int32_t k = u->tree.first_child[verb]; k >= 0; k = u->tree.next_sibling[k]) {
        uint8_t d = u->tree.node[k].dep;
        /* "he told friends": the one told is no content */
        if (d == CC_DEP_OBJ && addressed)
            continue;
        if (k > verb && k < end &&
            (d == CC_DEP_CCOMP || d == CC_DEP_XCOMP || d == CC_DEP_OBJ) &&
            !u->word[k].placeholder && !word_time(u, k))
            return true;
    }
    return false;
}

/* "until May, the operator said.": read as more words on May. The noun before the verb,
 * when nothing but its own phrase stands between the joint and the verb. */
static int32_t lost_subject(const struct unit *u, int32_t verb, struct joint j)
{
    int32_t k = verb - 1;

    if (!word_comma(u, j.at) || !word_finite(u, verb) || !word_source(u, k) ||
        (word_class(u, k) & W_LIGHT) || word_time(u, k))
        return -1;
    while (k > j.at &&
           (u->tree.node[k].upos == CC_UPOS_NOUN ||
            u->tree.node[k].upos == CC_UPOS_PROPN ||
            u->tree.node[k].upos == CC_UPOS_ADJ || u->tree.node[k].xpos == CC_XPOS_DT))
        k--;
    return k == j.at ? verb - 1 : -1;
}

static int32_t clause_subject(const struct unit *u, int32_t verb, struct joint j,
                              int32_t stop)
{
    int32_t adjunct = stop - verb - 1, subject = own_subject(u, verb, j.at + 1, verb - 1);

    if (subject < 0 && described_name(u, verb) == j.at && j.at > 0)
        subject = name_head(u, verb - 2);
    /* "S “Q,” one reader commented": nothing else can stand there */
    if (subject < 0 && j.quote && word_source(u, verb - 1) && word_finite(u, verb))
        subject = subject_nearby(u, verb);
    if (subject < 0 && word_full_stop(u, stop))
        subject = lost_subject(u, verb, j);
    if (j.at <= 0 || j.at >= verb - 1 || !(is_joint(u, j.at) || j.quote) || subject < 0 ||
        (word_class(u, j.at + 1) & W_NOSTART) ||
        (has_complement(u, verb, stop) && adjunct > 0))
        return -1;
    if (adjunct > 3 &&
        !(((word_class(u, verb + 1) & W_ADJUNCT) || is_speech(u, verb, CUE_INFOBJ)) &&
          adjunct <= ADJUNCT_WORDS))
        return -1;
    if (range_has_placeholder(u, (struct range){ 0, j.at - 1 }))
        return -1;
    return subject;
}

/* "S1, X said, and had asked to leave": a verb that shares the subject of S1. */
static bool goes_on_and(const struct unit *u, int32_t stop, int32_t end,
                        struct range *out)
{
    int32_t verb = stop + 2;

    if (!word_comma(u, stop) || !(word_class(u, stop + 1) & W_COORD))
        return false;
    while (verb < end && u->tree.node[verb].xpos == CC_XPOS_RB)
        verb++;
    if (!word_finite(u, verb) || is_speech(u, verb, CUE_THAT | CUE_NP | CUE_INF))
        return false;
    while (end > stop && word_full_stop(u, end))
        end--;
    *out = (struct range){ stop + 1, end };
    return !range_has_placeholder(u, *out);
}

static bool second_piece(const struct unit *u, int32_t stop, struct range first,
                         struct range *out)
{
    int32_t end = (int32_t)u->n - 1;
    /* "Under its offer, X said, the ...", "If it rains, X said, the ..." wait for the
     * rest */
    bool open =
        (word_class(u, first.lo) & (W_SUBORD | W_EXTEND)) || !range_has_finite(u, first);

    /* "S1, X said; S2" */
    if (word_is(u, stop, ";") && stop < (int32_t)u->n - 2) {
        while (end > stop && word_full_stop(u, end))
            end--;
        *out = (struct range){ stop + 1, end };
        return !range_has_placeholder(u, *out);
    }
    if (goes_on_and(u, stop, end, out))
        return true;
    if (stop >= (int32_t)u->n - 2 || !is_joint(u, stop) ||
        u->tree.node[stop + 1].xpos == CC_XPOS_VBG ||
        ((word_class(u, stop + 1) & W_ASIDE) &&
         !(open && (word_class(u, stop + 1) & W_ARTICLE))))
        return false;
    while (end > stop && word_full_stop(u, end))
        end--;
    *out = (struct range){ stop + 1, end };
    return !range_has_placeholder(u, *out);
}

/* A finite verb of the words' own, not of a relative clause inside them. */
static bool has_main_verb(const struct unit *u, struct range r)
{
    for (int32_t i = r.lo; i <= r.hi; i++) {
        bool relative = false;
        if (!word_finite(u, i))
            continue;
        for (int32_t k = i > r.lo + RELATIVE_WORDS ? i - RELATIVE_WORDS : r.lo; k < i;
             k++)
            relative = relative || word_is(u, k, "who") || word_is(u, k, "which");
        if (!relative)
            return true;
    }
    return false;
}

static struct range behind(const struct unit *u, int32_t top, int32_t verb)
{
    struct range r = subtree(u, top);

    r.lo = r.lo > verb ? r.lo : verb + 1;
    return r;
}

static int32_t inverted_subject(const struct unit *u, int32_t verb)
{
    int32_t n = (int32_t)u->n, s = own_subject(u, verb, verb + 1, n), k = verb + 1;

    if (verb < 2 ||
        !(word_comma(u, verb - 1) || is_quote_joint(u, verb - 1) ||
          is_cut_quote(u, verb - 1)) ||
        !word_nominal(u, k) || range_has_placeholder(u, (struct range){ 0, verb - 1 }))
        return -1;
    for (int32_t c = u->tree.first_child[verb]; c >= 0; c = u->tree.next_sibling[c])
        if (u->tree.node[c].dep == CC_DEP_CCOMP && c > verb &&
            has_main_verb(u, behind(u, c, verb)))
            return -1;
    if (s < 0)
        s = subject_of(u, verb, true);
    if (s > verb)
        return s;
    if (u->tree.node[k].xpos == CC_XPOS_PRP)
        return k;
    while (k + 1 < n && (u->tree.node[k + 1].upos == CC_UPOS_PROPN ||
                         u->tree.node[k + 1].upos == CC_UPOS_NOUN ||
                         u->tree.node[k + 1].upos == CC_UPOS_ADJ ||
                         u->tree.node[k + 1].upos == CC_UPOS_DET))
        k++;
    return k;
}

/* Behind an inverted subject no other clause may follow: then "S, said X" was something
 * else. */
static bool is_plain_inversion(const struct unit *u, struct range content,
                               int32_t subject)
{
    bool barrier = false;

    if (!has_main_verb(u, content))
        return false;
    for (int32_t i = subject + 1; i < (int32_t)u->n; i++) {
        barrier = barrier || word_comma(u, i) || (word_class(u, i) & W_RELATIVE);
        if (word_finite(u, i) && !barrier)
            return false;
    }
    return true;
}

/* "Members, said Hale, must pay": the verb of the words before stands behind the cue's
 * clause. */
static bool parenthetical_rest(const struct unit *u, struct range content,
                               int32_t subject, struct range *rest)
{
    int32_t k = noun_phrase(u, subject).hi + 1;

    *rest = (struct range){ k + 1, content_end(u) };
    return rest->lo < rest->hi && word_comma(u, k) && word_finite(u, k + 1) &&
           !has_main_verb(u, content) && !range_has_placeholder(u, *rest);
}

static bool add(struct work *w, uint32_t unit, int32_t verb, const struct range *piece,
                uint32_t count, int32_t subject)
{
    struct unit *u = &w->units.at[unit];
    const char *rule = subject > verb ? "content-inverted-cue" : "content-before-cue";

    if (piece[0].hi < piece[0].lo || !is_free(u, piece[0]) ||
        !draft_add(w, unit, piece, count, verb, subject, rule))
        return false;
    for (uint32_t k = 0; k < count; k++)
        take(u, piece[k]);
    u->used[verb] = 1;
    if (piece[0].hi < verb)
        u->fence[piece[0].hi + 1] = 1;
    return true;
}

/* "As X put it, S" */
static bool is_put_it(const struct unit *u, int32_t verb)
{
    return cc_str_eq(u->tree.node[verb].lemma, CC_LIT("put")) &&
           word_is(u, verb + 1, "it") && word_comma(u, verb + 2);
}

/* The "as" before the cue's subject, when only a phrase stands before it; or -1. */
static int32_t opening_as(const struct unit *u, int32_t subject)
{
    int32_t as = noun_phrase(u, subject).lo - 1;

    if (as > 0 && !word_comma(u, as - 1) && content_start(u, as) < as)
        return -1;
    return as >= 0 && word_is(u, as, "as") && as < AS_WORDS &&
                   !range_has_finite(u, (struct range){ 0, as - 1 })
               ? as
               : -1;
}

/* "As the Ledger reported, S", "Last week, as the Ledger reported, S": all behind the
 * comma. */
static bool rule_as(struct work *w, uint32_t unit, int32_t verb)
{
    const struct unit *u = &w->units.at[unit];
    int32_t subject = own_subject(u, verb, 1, verb - 1), stop = stop_after(u, verb), as;
    struct range r = { stop + 1, content_end(u) };

    if (subject < 0 || (as = opening_as(u, subject)) < 0 || verb - as > AS_WORDS ||
        !word_comma(u, stop) || stop - verb > ADJUNCT_WORDS || !range_has_finite(u, r) ||
        range_has_placeholder(u, r) ||
        (has_complement(u, verb, stop) && !is_put_it(u, verb)))
        return false;
    for (int32_t k = as + 1; k < verb; k++)
        if (word_comma(u, k))
            return false;
    return add(w, unit, verb, &r, 1, subject);
}

/* "The thief fled": a participle behind its subject is the verb, whatever the tagger
 * says; the cue takes it for its content. */
static bool is_clause(const struct unit *u, struct range r)
{
    for (int32_t i = r.lo + 1; i <= r.hi; i++) {
        int32_t head = u->tree.node[i].head;
        if (u->tree.node[i].xpos == CC_XPOS_VBN && word_source(u, i - 1) && head >= 0 &&
            u->tree.node[head].dep == CC_DEP_CCOMP)
            return true;
    }
    return false;
}

/* Are the words before the cue a content by themselves: a clause, an order, or a quote
 * with words that are no phrase of place ("In her book, “Salt,” Hale says")? */
static bool is_said(const struct unit *u, struct range r, bool quote)
{
    return range_has_finite(u, r) || is_clause(u, r) ||
           u->tree.node[r.lo].xpos == CC_XPOS_VB ||
           (u->tree.node[r.lo].upos != CC_UPOS_ADP && (quote || range_has_quote(u, r)));
}

/* "S, as the ministry later admitted." */
static bool rule_as_behind(struct work *w, uint32_t unit, int32_t verb)
{
    const struct unit *u = &w->units.at[unit];
    int32_t as = verb - 1, subject;
    struct range r;

    while (as > 0 && verb - as < AS_WORDS && !word_is(u, as, "as") && !word_comma(u, as))
        as--;
    if (as < 2 || !word_is(u, as, "as") || !word_comma(u, as - 1) ||
        !word_full_stop(u, stop_after(u, verb)) ||
        has_complement(u, verb, stop_after(u, verb)) ||
        !is_speech(u, verb, CUE_ZERO)) /* not "it fell silent, as crowds shouted" */
        return false;
    subject = own_subject(u, verb, as + 1, verb - 1);
    r = (struct range){ content_start(u, as - 1), as - 2 };
    if (subject < 0 || r.hi < r.lo || !range_has_finite(u, r) ||
        range_has_placeholder(u, r))
        return false;
    return add(w, unit, verb, &r, 1, subject);
}

bool rule_trailing(struct work *w, uint32_t unit, int32_t verb)
{
    const struct unit *u = &w->units.at[unit];
    uint8_t x = u->tree.node[verb].xpos;
    struct range piece[2] = { { 0, -1 }, { 0, -1 } };
    struct joint j;
    int32_t stop, subject;
    uint32_t count = 1;

    if (is_put_it(u, verb) && rule_as(w, unit, verb))
        return true;
    if (!is_speech(u, verb, CUE_THAT) || is_passive(u, verb) ||
        (!word_finite(u, verb) && x != CC_XPOS_VBN))
        return false;
    if (rule_as(w, unit, verb) || rule_as_behind(w, unit, verb))
        return true;
    j = find_joint(u, verb);
    stop = stop_after(u, verb);
    subject = clause_subject(u, verb, j, stop);
    if (subject >= 0) {
        piece[0] = (struct range){ content_start(u, j.at),
                                   is_cut_quote(u, j.at) ? j.at : j.at - 1 };
        if (piece[0].hi < piece[0].lo)
            return false;
        if (second_piece(u, stop, piece[0], &piece[1]))
            count = 2;
        if (count < 2 && !is_said(u, piece[0], j.quote))
            return false;
        return add(w, unit, verb, piece, count, subject);
    }
    subject = inverted_subject(u, verb);
    if (subject < 0)
        return false;
    piece[0] = (struct range){ content_start(u, verb - 1),
                               word_comma(u, verb - 1) ? verb - 2 : verb - 1 };
    if (parenthetical_rest(u, piece[0], subject, &piece[1]))
        return add(w, unit, verb, piece, 2, subject);
    if (!is_plain_inversion(u, piece[0], subject))
        return false;
    return add(w, unit, verb, piece, 1, subject);
}
