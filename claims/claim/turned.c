/*
 * Clauses of which a word says that it was so before, or that it is so now: "once
 * supported the tax", "now says that it is too high". Comparing looks for two of one
 * holder that stand side by side.
 */
#include "parts.h"

enum { NEAR = 3 }; /* words between a verb and what says when */

/* What a phrase among nodes from..to says of when; CC_NONE: nothing. */
cc_str turned_when(const struct piece *p, int32_t from, int32_t to)
{
    char buf[PHRASE_BYTES];

    for (int32_t i = from < 0 ? 0 : from; i <= to && i < (int32_t)p->t.n; i++)
        for (uint32_t n = 3; n > 0; n--) {
            cc_str when = i + (int32_t)n > (int32_t)p->t.n
                              ? CC_NONE
                              : cc_lex_get(CC_LEX(turn),
                                           phrase_key(p, (uint32_t)i, n, false, buf), 1);
            if (cc_str_eq(when, CC_LIT("no")))
                return CC_NONE;
            if (when.n && !cc_str_eq(when, CC_LIT("present")))
                return when;
        }
    return CC_NONE;
}

static cc_str when_of(const struct piece *p, const struct clauses *cs, uint32_t clause);

/* The first word of a clause that is its own: behind what governs it, and behind a clause
 * that stands between its subject and its verb. */
static int32_t clause_first(const struct piece *p, const struct clauses *cs,
                            uint32_t clause)
{
    const struct clause *c = &cs->at[clause];
    int32_t first = p->left[c->top];

    if (c->kind == CLAUSE_CONTROL && c->parent >= 0) /* "she used to believe" */
        return p->left[cs->at[c->parent].top];
    for (uint32_t i = 0; i < cs->n; i++)
        if (cs->at[i].parent == (int32_t)clause &&
            (cs->at[i].kind == CLAUSE_ADVERBIAL ||
             (cs->at[i].kind == CLAUSE_RELATIVE && when_of(p, cs, i).n)) &&
            cs->at[i].top < c->top && cs->at[i].top > c->surface && c->surface >= 0)
            return p->right[cs->at[i].top] + 1;
    return first;
}

/* "but", that joins a clause to the one before it. */
static bool has_but(const struct piece *p, const struct clause *c)
{
    for (int32_t k = p->t.first_child[c->top]; k >= 0; k = p->t.next_sibling[k])
        if (p->t.node[k].dep == CC_DEP_CC && cc_str_eq(p->t.node[k].lower, CC_LIT("but")))
            return true;
    return false;
}

static cc_str when_of(const struct piece *p, const struct clauses *cs, uint32_t clause)
{
    const struct clause *c = &cs->at[clause];
    int32_t from =
        c->surface >= 0 && c->surface < c->top ? c->surface + 1 : p->left[c->top];
    cc_str when = CC_NONE;

    for (uint32_t i = 0; i < cs->n; i++) { /* "The mayor, who once backed it, now" */
        int32_t top = cs->at[i].top;
        bool governs = c->kind == CLAUSE_CONTROL && c->parent == (int32_t)i;

        if (!governs && top >= from && top < c->top)
            from = top + 1;
    }
    if (c->top - from > 2 * NEAR)
        from = c->top - 2 * NEAR;
    when = turned_when(p, from, c->top + 1);
    if (!when.n) /* "Later she opposed", "supported it at first" */
        when =
            turned_when(p, clause_first(p, cs, clause), clause_first(p, cs, clause) + 1);
    if (!when.n)
        for (int32_t k = p->t.first_child[c->top]; k >= 0 && !when.n;
             k = p->t.next_sibling[k])
            if (k > c->top && (p->t.node[k].dep == CC_DEP_ADVMOD ||
                               cc_dep_is(p->t.node[k].dep, CC_DEP_OBL)))
                when = turned_when(p, p->left[k], p->left[k] + 1);
    return when;
}

/* The last word in front of another clause that hangs on this one, or that ends it and
 * tells of another time. */
static int32_t clause_last(const struct piece *p, const struct clauses *cs,
                           uint32_t clause)
{
    int32_t top = cs->at[clause].top, last = p->right[top];

    for (uint32_t i = 0; i < cs->n; i++) {
        const struct clause *k = &cs->at[i];
        int32_t first = p->left[k->top];

        if (i != clause && k->parent == (int32_t)clause && first > top && first <= last &&
            (k->kind == CLAUSE_CONJ ||
             (k->kind == CLAUSE_RELATIVE && when_of(p, cs, i).n)))
            last = first - 1;
    }
    return last;
}

void turned_put(struct piece *p, struct clauses *cs, uint32_t clause, cc_str frame,
                struct cc_span words, int32_t holder)
{
    struct cc_claim *out = claim_half(p, cs, clause, frame, "turned");
    struct cc_span *one = CC_NEW(p->r->a, struct cc_span);
    struct cc_ref *role = CC_NEW(p->r->a, struct cc_ref);

    *one = out->clause = out->span = words;
    out->spans = one;
    out->span_count = 1;
    *role = ref_make(p, holder);
    role->role = CC_ROLE_AGENT;
    out->roles = role;
    out->role_count = 1;
    out->anchor = (struct cc_ref){ .entity = CC_NO_INDEX, .owner_entity = CC_NO_INDEX };
}

static void put(struct piece *p, struct clauses *cs, uint32_t clause, cc_str frame)
{
    turned_put(p, cs, clause, frame,
               reply_words(p, clause_first(p, cs, clause), clause_last(p, cs, clause)),
               cs->at[clause].surface);
}

static bool is_stand(const struct piece *p, const struct clause *c)
{
    cc_str stand = clause_stand(p, c);

    return stand.n && !cc_str_eq(stand, CC_LIT("finds"));
}

/* "supported", "has supported": told of what was. */
static bool is_past(const struct piece *p, const struct clause *c)
{
    uint8_t form = p->t.node[c->top].xpos;

    return form == CC_XPOS_VBD || (form == CC_XPOS_VBN && c->tense >= 0 &&
                                   cc_str_eq(node_lemma(p, c->tense), CC_LIT("have")));
}

/* "backed the toll, but now opposes it": what is so now tells that the other was before.
 * "After first opposing the toll, she signed it": and the other way round. */
static void put_other(struct piece *p, struct clauses *cs, uint32_t clause, bool now)
{
    const struct clause *c = &cs->at[clause], *up;

    if (c->parent < 0)
        return;
    up = &cs->at[c->parent];
    if (up->surface < 0 || when_of(p, cs, (uint32_t)c->parent).n)
        return;
    if (now && c->kind == CLAUSE_CONJ && has_but(p, c) && is_stand(p, up) &&
        is_past(p, up))
        put(p, cs, (uint32_t)c->parent, CC_LIT("ONCE"));
    if (!now && c->kind == CLAUSE_ADVERBIAL && cc_str_eq(c->mark, CC_LIT("after")) &&
        is_past(p, up))
        put(p, cs, (uint32_t)c->parent, CC_LIT("NOW"));
}

/* "She later blamed the post, saying that she had once opposed it": what was before
 * stands in what is said now. */
static bool is_told_now(const struct piece *p, const struct clauses *cs, uint32_t clause)
{
    int32_t up = (int32_t)clause;

    while (cs->at[up].parent >= 0 &&
           (cs->at[up].kind == CLAUSE_CONTENT || cs->at[up].kind == CLAUSE_PARTICIPLE)) {
        up = cs->at[up].parent;
        if (cc_str_eq(when_of(p, cs, (uint32_t)up), CC_LIT("now")))
            return true;
    }
    return false;
}

/* "He", of whom nothing tells who he is: what is told of the same thing tells it. */
static bool is_open(struct piece *p, int32_t holder)
{
    return p->t.node[holder].xpos == CC_XPOS_PRP &&
           ref_make(p, holder).entity == CC_NO_INDEX &&
           (cc_str_eq(p->t.node[holder].lower, CC_LIT("he")) ||
            cc_str_eq(p->t.node[holder].lower, CC_LIT("she")));
}

/* "has declined the offer that she had once accepted": where what was before says when,
 * what parts with it is so now. */
static void put_parting(struct piece *p, struct clauses *cs, uint32_t clause)
{
    int32_t once = clause_first(p, cs, clause), holder = cs->at[clause].surface;
    bool open = is_open(p, holder);

    for (uint32_t i = 0; i < cs->n; i++) {
        if (i == clause || cs->at[i].surface < 0 || when_of(p, cs, i).n ||
            has_but(p, &cs->at[i]) || !clauses_part(p, cs, clause, i))
            continue;
        int32_t first = clause_first(p, cs, i), last = clause_last(p, cs, i);
        if (once > cs->at[i].top && once <= last)
            last = once - 1;
        turned_put(p, cs, i, CC_LIT("NOW"), reply_words(p, first, last),
                   open ? holder : cs->at[i].surface);
    }
}

/* "said that the bridge was safe, before reversing himself": what it stands behind. */
static void put_before(struct piece *p, struct clauses *cs, uint32_t clause)
{
    int32_t first = p->left[cs->at[clause].top], up = cs->at[clause].parent;

    while (first < cs->at[clause].top && p->t.node[first].upos == CC_UPOS_PUNCT)
        first++;
    if (!cc_str_eq(p->t.node[first].lower, CC_LIT("before")))
        return;
    while (up >= 0 && !is_stand(p, &cs->at[up]))
        up = cs->at[up].parent;
    if (up >= 0 && cs->at[up].top < first &&
        (is_past(p, &cs->at[up]) || p->t.node[cs->at[up].top].xpos == CC_XPOS_VBG) &&
        clause_mode(p, cs, (uint32_t)up) == CC_MODE_ASSERTED)
        turned_put(p, cs, (uint32_t)up, CC_LIT("ONCE"),
                   reply_words(p, clause_first(p, cs, (uint32_t)up), first - 1),
                   cs->at[clause].surface);
}

void turned_claim(struct piece *p, struct clauses *cs, uint32_t clause)
{
    const struct clause *c = &cs->at[clause];

    if (p->question || c->surface < 0 || p->token[c->top] == CC_NO_INDEX ||
        p->r->inner[p->token[c->top]] != p->statement)
        return;
    bool turns = clause_turns(p, cs, clause), stands = is_stand(p, c);
    if (!turns && !clause_stand(p, c).n)
        return;
    cc_str when = when_of(p, cs, clause);
    bool now = turns || cc_str_eq(when, CC_LIT("now"));
    if (!now && (!stands || (!when.n && !has_but(p, c)) || is_told_now(p, cs, clause)))
        return;
    put(p, cs, clause, now ? CC_LIT("NOW") : when.n ? CC_LIT("ONCE") : CC_LIT("NOW_BUT"));
    if (now || when.n)
        put_other(p, cs, clause, now);
    if (turns)
        put_before(p, cs, clause);
    if (!now && when.n)
        put_parting(p, cs, clause);
}
