/* When and in what it was said: from the cue's own words, outside of the content. */
#include "work.h"

enum { MEDIUM_WORDS = 3, FORM_MAX = 64, CLIMB = 8 };

static bool inside(const struct draft *s, struct cc_span at)
{
    for (uint32_t i = 0; i < s->piece.n; i++)
        if (at.start >= s->piece.at[i].start && at.start < s->piece.at[i].end)
            return true;
    return false;
}

/* Longest row of medium.lex that ends at word i. */
static cc_str medium_at(const struct unit *u, int32_t i)
{
    cc_str best = CC_NONE;
    char buf[FORM_MAX];

    for (int32_t k = 0; k < MEDIUM_WORDS && i - k >= 0; k++) {
        char joined[PHRASE_MAX];
        cc_str found = cc_lex_get(
            CC_LEX(medium),
            words_joined(u, (struct range){ i - k, i }, word_lower(u, i), joined), 1);
        if (!found.n && !k)
            found =
                cc_lex_get(CC_LEX(medium), cc_lemma(word_lower(u, i), CC_NOUN, buf), 1);
        if (found.n)
            best = found;
    }
    return best;
}

/* "a statement released on Monday": what dates it dates what it says. */
static bool is_issue(const struct unit *u, int32_t i)
{
    int32_t head = u->tree.node[i].head;
    cc_str kind;

    if (!dep_is(u, i, CC_DEP_ACL) || u->tree.node[i].xpos != CC_XPOS_VBN || head < 0 ||
        !cc_lex_has(CC_LEX(issue), u->tree.node[i].lemma))
        return false;
    kind = cc_lex_get(CC_LEX(role), u->tree.node[head].lemma, 2);
    return medium_at(u, head).n || cc_str_eq(kind, CC_LIT("document"));
}

/* "the following day": no verb */
static bool word_time_adjective(const struct unit *u, int32_t i)
{
    return cc_lex_has(CC_LEX(shift), word_lower(u, i)) && word_time(u, i + 1);
}

/*
 * Does what goes with verb i go with the cue, too? "Speaking on Monday, X said"; "X met
 * on Monday and said". Not "X, hired in May, said", nor "It broke in May, and X said".
 */
static bool is_act_of_saying(const struct unit *u, int32_t i, int32_t cue)
{
    if (cue < 0 || i == cue)
        return true;
    if (i < cue && word_comma(u, i - 1) && u->tree.node[i].xpos != CC_XPOS_VBG)
        return false; /* a participle, whatever the tagger says */
    if (u->tree.node[cue].head == i)
        return !word_finite(u, cue) ||
               (child_of(u, cue, CC_DEP_NSUBJ) < 0 && child_of(u, cue, CC_DEP_CC) >= 0);
    return u->tree.node[i].head == cue &&
           !(i < cue && u->tree.node[i].xpos == CC_XPOS_VBN && word_source(u, i - 1));
}

/* Does the word go with the cue, not with another verb beside it ("X, who left in May,
 * said")? */
static bool goes_with_cue(const struct unit *u, int32_t i, const struct draft *s)
{
    int32_t cue = s->unit == s->speaker_unit || s->cue >= 0 ? s->cue : -1;

    for (int step = 0; step < CLIMB && i >= 0; step++, i = u->tree.node[i].head) {
        if (i == cue || (i == s->speaker && cue >= 0 && word_is(u, cue, "according")))
            return true;
        if (is_issue(u, i))
            continue;
        if (dep_is(u, i, CC_DEP_ACL) || u->tree.node[i].dep == CC_DEP_APPOS)
            return false;
        if (word_verb(u, i) && !word_time_adjective(u, i))
            return is_act_of_saying(u, i, cue);
    }
    return false;
}

static bool is_outside(const struct unit *u, int32_t i, const struct draft *s)
{
    return !u->word[i].placeholder && u->word[i].token != CC_NO_INDEX &&
           u->word[i].quote == CC_NO_INDEX && !inside(s, u->word[i].span);
}

/* "in an interview", "on Instagram", "during the hearing": a medium behind a preposition.
 */
static cc_str find_medium(const struct unit *u, const struct draft *s)
{
    for (int32_t i = 1; i < (int32_t)u->n; i++) {
        cc_str found;
        int32_t p;
        if (!is_outside(u, i, s) || (u->tree.node[i].upos != CC_UPOS_NOUN &&
                                     u->tree.node[i].upos != CC_UPOS_PROPN))
            continue;
        p = child_of(u, i, CC_DEP_CASE);
        if (p < 0 || p > i || p == s->cue || !(word_class(u, p) & W_ADJUNCT) ||
            word_is(u, p, "of") || word_is(u, p, "about") || word_is(u, p, "for"))
            continue;
        found = medium_at(u, i);
        if (found.n)
            return found;
    }
    return CC_NONE;
}

/* Resolves the first time expression in a run of words outside the content. */
static bool find_time(const struct work *w, const struct unit *u, const struct draft *s,
                      struct cc_statement *out)
{
    int32_t n = (int32_t)u->n;

    if (s->cue < 0)
        return false;

    for (int32_t i = 0; i < n;) {
        int32_t end = i, over;
        struct cc_span used;
        cc_date date;
        if (!is_outside(u, i, s) || !goes_with_cue(u, i, s)) {
            i++;
            continue;
        }
        while (end + 1 < n && is_outside(u, end + 1, s) &&
               (goes_with_cue(u, end + 1, s) || word_comma(u, end + 1)))
            end++;
        /* a date may go on where the parser lost it: "on Tuesday, Feb. 18, X said" */
        for (over = end; over + 1 < n && is_outside(u, over + 1, s);)
            over++;
        date = cc_time_resolve(w->d, u->word[i].token, u->word[over].token, CC_TIME_PAST,
                               &used);
        if (cc_date_known(date) && used.start < u->word[end].span.end) {
            out->said = (struct cc_said){ date, CC_FROM_TEXT, used };
            return true;
        }
        i = end + 1;
    }
    return false;
}

/* “A,” she said on Monday. “B.”: B was said then, too, and in the same. */
void said_inherit(const struct work *w, struct cc_statement *list)
{
    uint32_t *of = CC_ARRAY(w->a, uint32_t, w->units.n);

    for (uint32_t u = 0; u < w->units.n; u++)
        of[u] = CC_NO_INDEX;
    for (uint32_t i = 0; i < w->drafts.n; i++)
        if (w->drafts.at[i].cue >= 0)
            of[w->drafts.at[i].unit] = i;
    for (uint32_t i = 0; i < w->drafts.n; i++) {
        const struct draft *s = &w->drafts.at[i], *from;
        if (s->cue >= 0 || s->speaker < 0 || of[s->speaker_unit] == CC_NO_INDEX)
            continue;
        from = &w->drafts.at[of[s->speaker_unit]];
        if (from->speaker != s->speaker || from->speaker_unit != s->speaker_unit)
            continue;
        list[i].said = list[of[s->speaker_unit]].said;
        if (!list[i].medium.n)
            list[i].medium = list[of[s->speaker_unit]].medium;
    }
}

void said_read(const struct work *w, const struct draft *s, struct cc_statement *out)
{
    const struct unit *u = &w->units.at[s->unit];
    cc_str by_cue;

    out->said = (struct cc_said){ CC_NO_DATE, CC_FROM_NOWHERE, { 0, 0 } };
    if (w->d->article && cc_date_known(w->d->article->published))
        out->said =
            (struct cc_said){ w->d->article->published, CC_FROM_PUBLISHED, { 0, 0 } };
    find_time(w, u, s, out);
    out->medium = find_medium(u, s);
    if (out->medium.n || s->cue < 0)
        return;
    /* "tweeted", "testified": the verb says it, where no noun has another sense */
    by_cue = cc_lex_get(CC_LEX(cuemedium), out->cue_lemma, 1);
    if (by_cue.n)
        out->medium = by_cue;
}
