/* Claims that stand in nouns: "the dismissal of the charge", "a fine of $500". */
#include "parts.h"

static bool looks_for_self(const struct match *m)
{
    cc_str list = cc_lex_col(m->word, FW_ROLES);
    while (list.n) {
        cc_str item = cc_str_trim(cc_str_cut(&list, ','));
        if (cc_str_find(item, CC_LIT("self")) < item.n)
            return true;
    }
    return false;
}

/* The noun's own figure, not one that merely stands in the same clause. */
static bool has_own_figure(const struct piece *p, int32_t noun)
{
    for (uint32_t k = 0; k < p->fig.n; k++)
        if ((int32_t)p->fig.at[k].unit_node == noun ||
            cc_tree_under(&p->t, (int32_t)p->fig.at[k].first, noun))
            return true;
    return false;
}

static bool stands_as_fact(const struct cc_claim *c)
{
    return c->mode != CC_MODE_CONDITIONAL && c->mode != CC_MODE_QUESTION &&
           c->mode != CC_MODE_REQUEST && c->mode != CC_MODE_HEDGED;
}

/* The clause that holds the noun has said it: "closed the inquiry" leaves none open. */
static bool said_by_clause(const struct piece *p, uint32_t before, int32_t noun,
                           const struct cc_claim *c)
{
    uint32_t at =
        p->token[noun] == CC_NO_INDEX ? 0 : p->r->d->token[p->token[noun]].span.start;
    for (uint32_t i = p->first_claim; i < before; i++) {
        const struct cc_claim *x = &p->r->out.at[i];
        bool holds = x->clause.start <= at && at < x->clause.end;
        if (c->value.kind == CC_VALUE_NUMBER
                ? x->value.kind == c->value.kind &&
                      x->value.span.start == c->value.span.start
                : holds && cc_str_eq(x->frame, c->frame))
            return true;
    }
    return false;
}

/* "The driver was Karl Voss": what the clause says of the noun is what the frame asks. */
static bool asks_what_it_is(const struct match *m)
{
    cc_str list = cc_lex_col(m->word, FW_ROLES);
    while (list.n) {
        cc_str item = cc_str_trim(cc_str_cut(&list, ','));
        if (cc_str_ends(item, CC_LIT(":be")))
            return true;
    }
    return false;
}

/* "Reports of his death", "news of the arrest": the kind of hearsay.lex; CC_NONE: it is
 * told by no such noun. */
static cc_str hearsay_of(const struct piece *p, int32_t noun)
{
    int32_t holder = p->t.node[noun].head;

    return holder >= 0 && holder < noun && node_prep(p, noun).n &&
                   cc_dep_is(p->t.node[noun].dep, CC_DEP_NMOD)
               ? cc_word_get(p->lemma_word[holder], CC_LEX(hearsay), 1)
               : CC_NONE;
}

/* "A deal for the release": what the noun in front makes of it; CC_NONE. */
static cc_str wished_by(const struct piece *p, int32_t noun)
{
    int32_t lead = cc_tree_child(&p->t, noun, CC_DEP_CASE), holder = lead - 1;

    return lead > 0 && node_is_word(p, lead, "for") &&
                   p->t.node[holder].upos == CC_UPOS_NOUN
               ? mode_word(p->lemma_word[holder], CC_LIT("govern"))
               : CC_NONE;
}

/* "It will include the release": what it brings about. */
static bool is_brought_about(const struct piece *p, const struct cc_claim *c,
                             int32_t noun)
{
    enum cc_dep d = p->t.node[noun].dep;

    return c->mode == CC_MODE_PLANNED && (d == CC_DEP_OBJ || d == CC_DEP_NSUBJ_PASS);
}

/* What a definite noun takes for granted, unless it is told as what others say, or what
 * is wished for. */
static void settle_mode(struct piece *p, struct clauses *cs, uint32_t clause,
                        int32_t noun, struct cc_claim *c)
{
    cc_str hearsay = hearsay_of(p, noun);
    bool untrue = hearsay.n && clause_says_untrue(p, cs, clause);

    if (wished_by(p, noun).n || is_brought_about(p, c, noun))
        c->mode = CC_MODE_PLANNED;
    else if (cc_str_eq(hearsay, CC_LIT("hearsay")) && !untrue)
        c->mode = CC_MODE_REPORTED;
    else
        c->mode = CC_MODE_ASSERTED;
    c->negative ^= untrue; /* "reports of his death are not accurate" */
}

/* "The death was announced on Saturday": that is when it was told, and not when it was;
 * "the death on Friday was announced" says when. */
static void settle_time(const struct piece *p, const struct clause *c, int32_t noun,
                        struct cc_claim *out)
{
    struct cc_span own = piece_span(p, p->left[noun], p->right[noun]);
    bool inside =
        own.start <= out->about_written.start && out->about_written.end <= own.end;

    if (inside || !cc_word_in(p->lemma_word[c->pred], CC_LEX(cue)))
        return;
    out->about = CC_NO_DATE;
    out->about_written = (struct cc_span){ 0, 0 };
}

void nominal_claim(struct piece *p, struct clauses *cs, uint32_t clause, int32_t noun)
{
    struct match m;
    if (!frame_of_noun(p, cs, clause, noun, false, &m) || node_is_none(p, noun))
        return;
    cc_str contest = cc_lex_col(m.frame, FR_CONTEST);
    bool number = cc_str_starts(contest, CC_LIT("number"));
    if (number ? !has_own_figure(p, noun) : looks_for_self(&m))
        return;
    struct cc_ref self = ref_make(p, noun);
    bool told = asks_what_it_is(&m);
    if (!number &&
        (!self.definite || (told && p->t.node[cs->at[clause].top].upos == CC_UPOS_ADJ)))
        return; /* "the driver was drunk" does not say who */
    uint32_t next = (uint32_t)noun + 1;
    if (next < p->t.n && p->t.node[next].upos == CC_UPOS_NOUN &&
        p->t.node[noun].head >= noun)
        return;
    if (p->t.node[noun].dep == CC_DEP_COMPOUND || p->t.node[noun].dep == CC_DEP_AMOD)
        return;
    uint32_t before = p->r->out.n;
    struct cc_claim *c = claim_emit(p, cs, clause, &m, "nominal");
    if (!number && !told)
        c->negative = cc_str_eq(cc_lex_col(m.word, FW_VALUE), CC_LIT("not"));
    bool empty = (number && c->value.kind == CC_VALUE_NONE) ||
                 (c->anchor.kind == CC_REF_NONE && c->role_count == 0);
    empty |= said_by_clause(p, before, noun, c);
    if (empty || !stands_as_fact(c))
        p->r->out.n = before;
    else if (!number)
        settle_mode(p, cs, clause, noun, c);
    if (!empty)
        settle_time(p, &cs->at[clause], noun, c);
}
