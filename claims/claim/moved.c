/*
 * A change that one sentence tells: "The rate rose from 4 percent to 5", "gave $75, down
 * from the $600 it gave last year". The old figure and the new one are made claims of
 * their own, which meet nothing but each other.
 */
#include "parts.h"

#include "oldfigure.h"

#define FLAT .005 /* part of a figure by which it hardly moves */

enum { TRAIL = 10 }; /* words shown behind the old figure */

/* The old figure with what is said of it: "from the $600 it gave last year". */
static struct cc_span old_words(const struct piece *p, const struct figure *old,
                                int32_t from, const struct figure *now)
{
    int32_t end = (int32_t)old->last;
    bool behind = now->first > old->last;

    while (end + 1 < (int32_t)p->t.n && end < (int32_t)old->last + TRAIL &&
           p->t.node[end + 1].upos != CC_UPOS_PUNCT &&
           !(behind && (node_is_word(p, end + 1, "to") ||
                        p->t.node[end + 1].upos == CC_UPOS_CCONJ)))
        end++;
    return piece_span(p, from, end);
}

/* What has the figures, as written: "Her lead", "the number of places". */
static cc_str measured(const struct piece *p, const struct clause *c, int32_t old)
{
    const struct arg *obj = clause_arg(c, SLOT_OBJ);
    int32_t node = obj && p->fig_at[obj->node] < 0 ? obj->node : c->surface;

    if (node > old && c->top > node && !obj)
        return CC_LIT("figure"); /* "was at 5 when she came and peaked at 9" */

    if (node < 0 || p->fig_at[node] >= 0)
        return CC_LIT("figure");
    return cc_document_text(p->r->d, piece_span(p, p->left[node], node));
}

static struct cc_claim *put(struct piece *p, struct clauses *cs, uint32_t clause,
                            const struct figure *f, cc_str frame, int32_t last)
{
    struct cc_claim *out = claim_emit(p, cs, clause, NULL, "moved");

    out->frame = frame;
    out->frame_type = CC_FRAME_WORDS;
    out->predicate = measured(p, &cs->at[clause], last);
    out->value = f->value;
    int32_t first = (int32_t)f->first;
    while (first < (int32_t)f->last &&
           (node_is_word(p, first, "from") || node_is_word(p, first, "down") ||
            node_is_word(p, first, "up") || node_is_word(p, first, "to") ||
            node_is_word(p, first, "compared") || node_is_word(p, first, "with")))
        first++;
    out->value.span = piece_span(p, first, (int32_t)f->last);
    return out;
}

/* "$13.52, compared with $13.51": hardly a change; of shares a tenth may be one. */
static bool is_flat(const struct figure *x, const struct figure *y)
{
    double least = x->value.lo < y->value.lo ? x->value.lo : y->value.lo;
    double most = x->value.hi > y->value.hi ? x->value.hi : y->value.hi;

    return !cc_str_eq(x->value.unit, CC_LIT("share")) && least > 0 &&
           most - least < FLAT * least;
}

/* "The road drops from 900 metres to 200": it lies so. */
static bool is_lie(const struct piece *p, const struct clause *c, const struct figure *f)
{
    uint8_t form = p->t.node[c->top].xpos;

    return (form == CC_XPOS_VBZ || form == CC_XPOS_VBP) &&
           cc_str_eq(f->value.unit, CC_LIT("length"));
}

/* "Will fall to 12 from the present 20" is news of what is planned. */
static bool is_told(struct piece *p, struct clauses *cs, uint32_t clause)
{
    enum cc_mode mode = clause_mode(p, cs, clause);
    bool ceased = false;

    return (mode == CC_MODE_ASSERTED || mode == CC_MODE_PLANNED) &&
           !clause_negative(p, cs, clause, NULL, &ceased);
}

static void tell(struct piece *p, struct clauses *cs, const struct moved *m)
{
    const struct figure *now = m->now, *old = m->old;
    int32_t from = m->from;
    uint32_t clause = p->clause_in[now->first];
    struct cc_span *one = CC_NEW(p->r->a, struct cc_span);

    if (p->question || clause >= cs->n || is_flat(now, old) ||
        is_lie(p, &cs->at[clause], now) || !is_told(p, cs, clause))
        return;
    struct cc_claim *out =
        put(p, cs, clause, old, CC_LIT("MOVED_FROM"), (int32_t)old->last);
    *one = out->span = out->clause = old_words(p, old, from, now);
    out->spans = one;
    out->span_count = 1;
    out->words = cc_document_text(p->r->d, out->clause);
    out->mode = CC_MODE_REPORTED; /* it is so no longer */
    struct cc_value was = out->value;
    out = put(p, cs, clause, now, CC_LIT("MOVED"), (int32_t)old->last);
    *out->old_value = was;
    out->mode = CC_MODE_REPORTED; /* what it says is a claim beside this one */
}

void moved_claims(struct piece *p, struct clauses *cs)
{
    for (uint32_t k = 0; k < p->fig.n; k++) {
        uint32_t token = p->token[p->fig.at[k].first];
        struct moved m;

        if (token != CC_NO_INDEX && p->r->inner[token] == p->statement &&
            figure_moved(p, &p->fig.at[k], &m))
            tell(p, cs, &m);
    }
}
