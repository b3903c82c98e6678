/*
 * "The merger fell through because the families could not agree on a price", "objections
 * from the cartel office, and not a row about money, brought it down": what came about,
 * by what, and not by what. Either is kept as it is written, since two texts seldom tell
 * of one cause in the same words.
 */
#include "parts.h"

enum { CAUSAL_BY = 1 };

struct range {
    int32_t from, to; /* from > to: none */
};

struct caused {
    uint32_t clause;
    cc_str by;  /* the word that says it */
    bool loose; /* "because": a reason as likely */
    struct range effect, cause, not ;
};

static bool is_empty(struct range r)
{
    return r.from < 0 || r.from > r.to;
}

static cc_str lower_at(const struct piece *p, int32_t i)
{
    return i >= 0 && i < (int32_t)p->t.n ? p->t.node[i].lower : CC_NONE;
}

/* Up to the next mark. */
static int32_t phrase_end(const struct piece *p, int32_t from, int32_t to)
{
    int32_t end = from;

    while (end < to && p->t.node[end + 1].upos != CC_UPOS_PUNCT)
        end++;
    return end;
}

/* Where "not", "rather than", "nothing else" begin to say what was no cause, and how many
 * words that takes; 0: not there. */
static int32_t contrast_at(const struct piece *p, int32_t i)
{
    cc_str word = lower_at(p, i), next = lower_at(p, i + 1);

    if (cc_str_eq(word, CC_LIT("not")))
        return 1;
    return (cc_str_eq(word, CC_LIT("rather")) && cc_str_eq(next, CC_LIT("than"))) ||
                   (cc_str_eq(word, CC_LIT("instead")) && cc_str_eq(next, CC_LIT("of")))
               ? 2
               : 0;
}

/* "objections, and not a row about money": parts what was the cause from what was none.
 */
static void part_causes(const struct piece *p, struct caused *c)
{
    for (int32_t i = c->cause.from; i <= c->cause.to; i++) {
        int32_t words = contrast_at(p, i), before = i - 1;
        cc_str last = lower_at(p, before);
        bool joined = i > c->cause.from && (cc_str_eq(last, CC_LIT("and")) ||
                                            cc_str_eq(last, CC_LIT(",")) || words > 1);
        bool none = cc_str_eq(lower_at(p, i), CC_LIT("nothing")) &&
                    cc_str_eq(lower_at(p, i + 1), CC_LIT("else"));

        if (!none && !(words && joined))
            continue;
        c->not = (struct range){ none ? i : i + words,
                                 phrase_end(p, none ? i : i + words, c->cause.to) };
        while (before > c->cause.from && (p->t.node[before].upos == CC_UPOS_PUNCT ||
                                          p->t.node[before].upos == CC_UPOS_CCONJ))
            before--;
        c->cause.to = before;
        return;
    }
}

static void emit(struct piece *p, struct clauses *cs, struct caused *c)
{
    bool ceased;
    struct cc_ref *role = CC_ARRAY(p->r->a, struct cc_ref, 2);
    struct cc_claim *out;

    part_causes(p, c);
    while (c->cause.to > c->cause.from && p->t.node[c->cause.to].upos == CC_UPOS_PUNCT)
        c->cause.to--;
    if (is_empty(c->effect) || is_empty(c->cause) ||
        clause_negative(p, cs, c->clause, NULL, &ceased))
        return;
    out = claim_emit(p, cs, c->clause, NULL, "caused");
    out->frame = CC_LIT("BECAUSE");
    out->frame_type = CC_FRAME_CAUSE;
    out->predicate = c->by;
    out->moves = false;
    out->scope = c->loose ? CC_LIT("because") : CC_NONE;
    *out->count = *out->old_value = out->value = (struct cc_value){ 0 };
    out->anchor = ref_make(p, cs->at[c->clause].top);
    out->anchor.role = CC_ROLE_PATIENT;
    out->anchor.span = piece_span(p, c->effect.from, c->effect.to);
    role[0] = ref_make(p, c->cause.to);
    role[0].role = CC_ROLE_AGENT;
    role[0].span = piece_span(p, c->cause.from, c->cause.to);
    out->role_count = 1;
    out->roles = role;
    if (is_empty(c->not ))
        return;
    role[1] = ref_make(p, c->not .to);
    role[1].role = CC_ROLE_STANDARD;
    role[1].span = piece_span(p, c->not .from, c->not .to);
    out->role_count = 2;
}

static cc_str verb_with(const struct piece *p, cc_str verb, cc_str particle)
{
    return cc_strf(p->r->a, "%.*s %.*s", CC_FMT(verb), CC_FMT(particle));
}

/* The word itself when causal.lex has it so; CC_NONE: it has not. */
static cc_str causal_word(cc_str word, cc_str by)
{
    size_t n = 0;
    const struct cc_lex_row *row = cc_lex_find(CC_LEX(causal), word, &n);

    for (size_t i = 0; i < n; i++)
        if (cc_str_eq(cc_lex_col(&row[i], CAUSAL_BY), by))
            return cc_lex_col(&row[i], 0);
    return CC_NONE;
}

static bool has_contrast(const struct piece *p, struct range r)
{
    for (int32_t i = r.from; i <= r.to; i++)
        if (contrast_at(p, i))
            return true;
    return false;
}

static bool torn_off(const struct piece *p, const struct clause *c, int32_t object,
                     struct caused *out)
{
    out->effect = (struct range){ p->left[object], p->right[c->top] };
    out->cause = (struct range){ 0, c->top - 1 };
    return !c->passive && p->t.node[c->top].xpos == CC_XPOS_VBD &&
           has_contrast(p, out->cause);
}

/* "C brought down E", "E was brought down by C". */
static bool by_verb(const struct piece *p, const struct clauses *cs, struct caused *out)
{
    const struct clause *c = &cs->at[out->clause];
    const struct arg *subj = clause_arg(c, SLOT_SUBJ), *obj = clause_arg(c, SLOT_OBJ);
    int32_t particle = cc_tree_child(&p->t, c->top, CC_DEP_COMPOUND_PRT);
    cc_str verb = node_lemma(p, c->top);

    if (!obj && !c->passive) { /* "led to", "resulted in" */
        obj = clause_arg(c, SLOT_PREP);
        verb = obj ? verb_with(p, verb, obj->prep) : CC_NONE;
    } else if (particle >= 0) {
        verb = verb_with(p, verb, lower_at(p, particle));
    }
    out->by = causal_word(verb, CC_LIT("verb"));
    if (!obj || c->copula || !out->by.n || (subj && subj->shared))
        return false;
    if (!subj) /* "a quarrel, and not a loan, brought it down", its subject torn off */
        return torn_off(p, c, obj->node, out);
    out->effect = (struct range){ p->left[obj->node], p->right[obj->node] };
    out->cause = (struct range){ p->left[subj->node], p->right[subj->node] };
    if (!c->passive && out->cause.from < c->top) {
        out->cause.to = c->top - 1;
        out->effect.to = p->right[c->top];
    }
    return true;
}

/* "The cause of E was C". */
static bool by_noun(const struct piece *p, const struct clauses *cs, struct caused *out)
{
    const struct clause *c = &cs->at[out->clause];

    if (!c->copula || c->surface < 0 || c->surface > c->top ||
        p->right[c->surface] <= c->surface)
        return false;
    out->by = causal_word(node_lemma(p, c->surface), CC_LIT("noun"));
    if (!out->by.n)
        return false;
    out->effect = (struct range){ c->surface + 1, p->right[c->surface] };
    out->cause = (struct range){ p->right[c->surface] + 1, p->right[c->top] };
    while (out->cause.from < out->cause.to &&
           p->t.node[out->cause.from].upos == CC_UPOS_AUX)
        out->cause.from++;
    return true;
}

/* "died in the hospital of the town" */
static bool is_where(struct piece *p, int32_t i)
{
    bool sure;

    return node_is_time(p, i) || p->fig_at[i] >= 0 ||
           node_is_class(p, i, CC_LIT("place/building/org/person/vehicle"), &sure);
}

/* "stepped down for health reasons", "died in his cell of a heart attack". */
static bool by_prep(struct piece *p, const struct clauses *cs, struct caused *out)
{
    const struct clause *c = &cs->at[out->clause];
    bool dies = cc_str_eq(node_lemma(p, c->top), CC_LIT("die"));

    for (int32_t i = c->top + 1; i <= p->right[c->top]; i++) {
        cc_str prep = node_prep(p, i);
        bool of = cc_str_eq(prep, CC_LIT("of")) || cc_str_eq(prep, CC_LIT("from"));
        bool reason = cc_str_eq(prep, CC_LIT("for")) &&
                      cc_str_eq(node_lemma(p, i), CC_LIT("reason")) && p->left[i] < i - 1;

        if (p->t.node[i].upos != CC_UPOS_NOUN ||
            !(reason || (dies && of && !is_where(p, i))))
            continue;
        out->by = reason ? CC_LIT("reason") : CC_LIT("die");
        out->loose = reason;
        out->effect = (struct range){ p->left[c->top], p->left[i] - 1 };
        out->cause = (struct range){ p->left[i] + 1, reason ? i - 1 : p->right[i] };
        return true;
    }
    return false;
}

/* "E because C", "E thanks to C". */
static bool by_link(const struct piece *p, const struct phrase *at, int32_t i,
                    struct caused *out)
{
    int32_t from = i + at->words;

    if (!at->row || !cc_str_eq(cc_lex_col(at->row, CAUSAL_BY), CC_LIT("before")) ||
        i == 0 || from >= (int32_t)p->t.n)
        return false;
    out->by = cc_lex_col(at->row, 0);
    out->loose = true;
    out->effect = (struct range){ 0, i - 1 };
    out->cause = (struct range){ from, (int32_t)p->t.n - 1 };
    return true;
}

void caused_claims(struct piece *p, struct clauses *cs)
{
    const struct range none = { 0, -1 };
    const struct phrase *causal = NULL;

    for (uint32_t i = 0; i < cs->n; i++) {
        struct caused c = { .clause = i, .effect = none, .cause = none, .not = none };

        if (clause_is_own(p, &cs->at[i]) &&
            (by_verb(p, cs, &c) || by_noun(p, cs, &c) || by_prep(p, cs, &c)))
            emit(p, cs, &c);
    }
    for (int32_t i = 1; i < (int32_t)p->t.n; i++) {
        struct caused c = { .effect = none, .cause = none, .not = none };

        if (!cc_word_in(p->t.node[i].word, CC_LEX(causal)) &&
            !cc_word_opens(p->t.node[i].word, CC_LEX(causal)))
            continue;
        causal = causal ? causal : phrases_find(p, CC_LEX(causal));
        for (c.clause = p->clause_in[i]; c.clause < cs->n && cs->at[c.clause].top > i &&
                                         cs->at[c.clause].parent >= 0;)
            c.clause = (uint32_t)cs->at[c.clause].parent;
        if (c.clause < cs->n && clause_is_own(p, &cs->at[c.clause]) &&
            by_link(p, &causal[i], i, &c))
            emit(p, cs, &c);
    }
}
