/* Restrictions of a clause: manner, "only", reasons, parts of a span of time. */
#include "parts.h"

enum { SCOPE_MAX = 6 };

/* "on purpose", "by itself": the phrase says how, not where or with what. */
bool node_is_manner(const struct piece *p, int32_t node)
{
    int32_t from = p->left[node];
    return p->manner[from].row && from + p->manner[from].words == node + 1;
}

/* The manners among the clause's own words. */
static uint32_t manners(const struct piece *p, uint32_t clause, const struct clause *c,
                        cc_str name[SCOPE_MAX])
{
    uint32_t n = 0;
    int32_t from = p->left[c->top], to = p->right[c->top];
    for (int32_t i = from; i <= to && n < SCOPE_MAX;) {
        const struct phrase *m = &p->manner[i];
        bool found = m->row && p->clause_in[i] == clause && i + m->words - 1 <= to;
        if (found)
            name[n++] = cc_lex_col(m->row, 1);
        i += found ? m->words : 1;
    }
    return n;
}

bool clause_manner(struct piece *p, struct clauses *cs, uint32_t clause, cc_str name)
{
    cc_str found[SCOPE_MAX];
    uint32_t n = manners(p, clause, &cs->at[clause], found);
    for (uint32_t i = 0; i < n; i++)
        if (cc_str_eq(found[i], name))
            return true;
    return false;
}

static void put(struct piece *p, struct cc_buf *b, cc_str word)
{
    b->a = p->r->a;
    if (b->n)
        cc_buf_addc(b, ' ');
    cc_buf_add(b, word);
}

/* "on Sundays", "at weekends": when it holds, each time anew. */
static void put_recurring(struct piece *p, uint32_t clause, const struct clause *c,
                          struct cc_buf *b)
{
    for (int32_t i = p->left[c->top]; i <= p->right[c->top]; i++) {
        cc_str name = cc_word_get(p->t.node[i].word, CC_LEX(recurring), 1);

        if (name.n && p->clause_in[i] == clause && node_prep(p, i).n)
            put(p, b, name);
    }
}

/* The ordinal beside a noun, or -1; "of last year" is a date. */
static int32_t ordinal_of(const struct piece *p, int32_t node)
{
    for (int32_t k = p->t.first_child[node]; k >= 0; k = p->t.next_sibling[k])
        if (cc_str_eq(cc_word_get(p->t.node[k].word, CC_LEX(number), 1),
                      CC_LIT("ordinal")) &&
            (cc_tree_child(&p->t, node, CC_DEP_DET) >= 0 ||
             !cc_word_in(p->t.node[k].word, CC_LEX(shift))))
            return k;
    return -1;
}

/* "for the first ten years", "in the second quarter": a part of the time. */
static void put_part_of_time(struct piece *p, uint32_t clause, const struct clause *c,
                             struct cc_buf *b)
{
    for (int32_t i = p->left[c->top]; i <= p->right[c->top]; i++) {
        bool time = p->clause_in[i] == clause && p->t.node[i].upos == CC_UPOS_NOUN &&
                    node_prep(p, i).n &&
                    (lemma_is_period(p, i) || lemma_is_class(p, i, CC_LIT("time")));
        int32_t k = time ? ordinal_of(p, i) : -1;

        if (k >= 0)
            put(p, b,
                cc_strf(p->r->a, "in %.*s %.*s", CC_FMT(p->t.node[k].lower),
                        CC_FMT(node_lemma(p, i))));
    }
}

/* "Was not told until May", "did not leave until they came": so before, and then no more.
 */
static bool ends_then(const struct piece *p, const struct clauses *cs, uint32_t clause)
{
    const struct clause *c = &cs->at[clause];
    bool unused = false, until = false;

    for (int32_t i = c->top + 1; i <= p->right[c->top] && !until; i++) {
        const struct clause *in = &cs->at[p->clause_in[i]];
        const struct cc_lex_word *word = p->t.node[i].word;

        until = (in == c || (in->parent == (int32_t)clause &&
                             (in->small || in->kind == CLAUSE_ADVERBIAL ||
                              in->kind == CLAUSE_CONTROL))) &&
                cc_str_eq(cc_word_get(word, CC_LEX(bound), 1), CC_LIT("last")) &&
                cc_str_eq(cc_word_get(word, CC_LEX(bound), 2), CC_LIT("state"));
    }
    return until && clause_negative(p, cs, clause, NULL, &unused);
}

cc_str clause_scope(struct piece *p, struct clauses *cs, uint32_t clause)
{
    const struct clause *c = &cs->at[clause];
    cc_str name[SCOPE_MAX];
    struct cc_buf b = { .a = p->r->a };
    uint32_t n = manners(p, clause, c, name);
    for (uint32_t i = 0; i < n; i++)
        put(p, &b, name[i]);
    put_recurring(p, clause, c, &b);
    put_part_of_time(p, clause, c, &b);
    if (ends_then(p, cs, clause))
        put(p, &b, CC_LIT("until"));
    for (int32_t k = p->t.first_child[c->top]; k >= 0; k = p->t.next_sibling[k]) {
        const struct cc_node *w = &p->t.node[k];
        if (w->dep == CC_DEP_ADVMOD &&
            cc_str_eq(cc_word_get(p->t.node[k].word, CC_LEX(quantifier), 1),
                      CC_LIT("only")))
            put(p, &b, CC_LIT("only"));
        bool reason = w->dep == CC_DEP_ADVCL && p->clause_of[k] &&
                      cc_str_eq(cs->at[p->clause_of[k] - 1].mark, CC_LIT("because"));
        if (reason || cc_str_starts(node_prep(p, k), CC_LIT("because")))
            put(p, &b, CC_LIT("because"));
        if (w->dep == CC_DEP_ADVCL && p->clause_of[k] &&
            cc_str_eq(cs->at[p->clause_of[k] - 1].mark, CC_LIT("unless")))
            put(p, &b, CC_LIT("unless"));
        if (cc_dep_is(w->dep, CC_DEP_OBL) && cc_tree_child(&p->t, k, CC_DEP_CASE) >= 0) {
            int32_t f = -1;
            for (uint32_t j = 0; j < p->fig.n && f < 0; j++)
                if ((int32_t)p->fig.at[j].unit_node == k &&
                    cc_str_eq(p->fig.at[j].value.unit, CC_LIT("time")))
                    f = (int32_t)j;
            cc_str prep = node_prep(p, k);
            if (f >= 0 &&
                (cc_str_eq(prep, CC_LIT("for")) || cc_str_eq(prep, CC_LIT("over"))))
                put(p, &b,
                    cc_strf(p->r->a, "%.*s %.*s", CC_FMT(prep),
                            CC_FMT(p->fig.at[f].value.shown)));
        }
    }
    return cc_buf_str(&b);
}

/* Also "the first teachers' strike", read as the strike of the first teachers. */
static bool counts_top(const struct piece *p, const struct clause *c, uint32_t ordinal)
{
    int32_t noun = p->t.node[ordinal].head;
    return noun == c->top ||
           (noun >= 0 && p->t.node[noun].head == c->top && noun < c->top &&
            (p->t.node[noun].dep == CC_DEP_NMOD_POSS ||
             p->t.node[noun].dep == CC_DEP_COMPOUND));
}

/* "It is the first strike": the ordinal of the noun that the copula gives. */
const struct figure *clause_instance(const struct piece *p, const struct clause *c)
{
    const struct arg *subj = clause_arg(c, SLOT_SUBJ);
    if (!c->copula || p->t.node[c->top].upos != CC_UPOS_NOUN || !subj ||
        p->t.node[subj->node].upos != CC_UPOS_PRON)
        return NULL;
    for (uint32_t k = 0; k < p->fig.n; k++)
        if (p->fig.at[k].kind == FIGURE_ORDINAL && counts_top(p, c, p->fig.at[k].first))
            return &p->fig.at[k];
    return NULL;
}
