/*
 * "A driver, two passengers and a guard": four people, where the clause tells how many.
 * Rows are read word by word, since trees often make two subjects of them.
 */
#include "parts.h"

#include <math.h>

/* People joined by "and", added up. */
struct row {
    int32_t first, last; /* words */
    double lo, hi;
    uint32_t members;
    bool approximate;
};

static const struct figure *figure_of(const struct piece *p, int32_t noun)
{
    for (uint32_t k = 0; k < p->fig.n; k++)
        if ((int32_t)p->fig.at[k].unit_node == noun && p->fig.at[k].counted)
            return &p->fig.at[k];
    return NULL;
}

/* "Passengers", "Americans"; "others", of people. */
static bool is_person(const struct piece *p, int32_t noun)
{
    return (p->t.node[noun].upos == CC_UPOS_NOUN ||
            p->t.node[noun].xpos == CC_XPOS_NNPS) &&
           (cc_wn_is_a(node_lemma(p, noun), CC_LIT("person"), 2) ||
            cc_str_eq(node_lemma(p, noun), CC_LIT("other")));
}

static bool leads(const struct cc_node *w)
{
    return w->upos == CC_UPOS_DET || w->upos == CC_UPOS_NUM || w->upos == CC_UPOS_ADJ ||
           w->upos == CC_UPOS_PROPN || w->xpos == CC_XPOS_PRP_POSS;
}

/* The first word of what ends with a noun or name: "her two children", "Mayor Ann Lee".
 */
static int32_t start_of(const struct piece *p, int32_t end)
{
    while (end > 0 && leads(&p->t.node[end - 1]))
        end--;
    return end;
}

/* The noun or name that begins at a word; or -1. */
static int32_t end_of(const struct piece *p, int32_t i)
{
    const int32_t n = (int32_t)p->t.n;

    while (i < n && leads(&p->t.node[i]) &&
           !(p->t.node[i].upos == CC_UPOS_PROPN &&
             (i + 1 == n || !leads(&p->t.node[i + 1]))))
        i++;
    return i < n && (p->t.node[i].upos == CC_UPOS_NOUN ||
                     p->t.node[i].upos == CC_UPOS_PROPN)
               ? i
               : -1;
}

/* "A driver", "Ann Lee": one. */
static bool is_one(const struct piece *p, int32_t from, int32_t end)
{
    if (p->t.node[end].xpos == CC_XPOS_NNP)
        return end > from && p->t.node[end - 1].xpos == CC_XPOS_NNP;
    return end > from && p->t.node[end].xpos == CC_XPOS_NN && is_person(p, end) &&
           !node_is_none(p, end);
}

/* Adds who stands from one word to another; false: nobody can say how many they are. */
static bool add(const struct piece *p, struct row *r, int32_t from, int32_t end)
{
    const struct figure *f = end < 0 ? NULL : figure_of(p, end);
    bool counts = f && f->kind == FIGURE_AMOUNT && !f->old && !f->by && !f->part &&
                  !(f->value.of > 0) && is_person(p, end);

    if (end < 0 || (!counts && !is_one(p, from, end)))
        return false;
    r->lo += counts ? f->value.lo : 1;
    r->hi += counts ? f->value.hi : 1;
    r->approximate |= counts && f->value.approximate;
    r->members++;
    return true;
}

/* Those in front: "A, B and" before C. `joined`: an "and" stands behind them. */
static bool add_before(const struct piece *p, struct row *r, bool joined)
{
    for (int32_t i = r->first - 1; i > 0; i = r->first - 1) {
        bool last = node_is_word(p, i, "and");
        int32_t end = i - 1;

        if (last == joined || !(last || node_is_word(p, i, ",")))
            return true;
        if (last && node_is_word(p, end, ","))
            end--;
        if (end < 0 ||
            (p->t.node[end].upos != CC_UPOS_NOUN && p->t.node[end].upos != CC_UPOS_PROPN))
            return true;
        int32_t from = start_of(p, end);
        if (!add(p, r, from, end)) /* "on Monday, a driver and" */
            return !last && !is_person(p, end);
        r->first = from;
        joined = true;
    }
    return true;
}

/* Those behind, up to the "and"; *joined: there is one. */
static bool add_behind(const struct piece *p, struct row *r, bool *joined)
{
    struct row all = *r;

    while (!*joined) {
        int32_t i = all.last + 1;
        bool comma = node_is_word(p, i, ",");

        *joined = node_is_word(p, i + comma, "and");
        if (!comma && !*joined)
            return true;
        int32_t from = i + comma + *joined, end = end_of(p, from);
        if (!add(p, &all, from, end)) /* "and drove off"; "and officials" */
            return !*joined || end < 0 || !is_person(p, end);
        all.last = end;
    }
    *r = all;
    return true;
}

void value_together(const struct piece *p, const struct figure *f, struct cc_value *out)
{
    int32_t noun = f->counted && f->unit_node != CC_NO_INDEX ? (int32_t)f->unit_node : -1;
    bool joined = false;

    if (noun < 0)
        return;
    struct row r = { start_of(p, noun), noun, 0, 0, 0, false };
    if (!add(p, &r, r.first, noun) || !add_behind(p, &r, &joined) ||
        !add_before(p, &r, joined && r.members > 1) || r.members < 2)
        return;
    out->lo = r.lo;
    out->hi = r.hi;
    out->approximate |= r.approximate;
    out->unit = CC_LIT("count:people");
    out->shown = cc_strf(p->r->a, "%s%.12g people", isinf(r.hi) ? ">=" : "", r.lo);
    out->span = node_text(p, (uint32_t)r.first, (uint32_t)r.last);
}
