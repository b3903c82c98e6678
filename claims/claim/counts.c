/* What a number counts or measures: the noun or the unit that it is of. */
#include "scan.h"

#include "claimcheck/lexicon.h"

int32_t scan_counted_noun(const struct scan *s, uint32_t first, uint32_t next)
{
    for (uint32_t i = first; i < next; i++) {
        int32_t h = (int32_t)s->at[i].node;
        for (int up = 0; up < 3 && h >= 0; up++) {
            const struct cc_node *w = &s->t->node[h];
            bool counts = w->dep == CC_DEP_NUMMOD ||
                          (w->dep == CC_DEP_COMPOUND && w->upos == CC_UPOS_NUM) ||
                          (w->dep == CC_DEP_DET && up == 0) ||
                          (w->dep == CC_DEP_AMOD && up == 0);
            if (!counts)
                break;
            h = w->head;
            if (h >= 0 && s->t->node[h].dep != CC_DEP_NUMMOD &&
                (s->t->node[h].upos == CC_UPOS_NOUN ||
                 s->t->node[h].upos == CC_UPOS_PROPN) &&
                (uint32_t)h >= s->at[next - 1].node)
                return h;
        }
    }
    return -1;
}

int32_t scan_next_noun(const struct scan *s, uint32_t i)
{
    for (uint32_t k = i; k < s->n && k < i + 4; k++) {
        const struct cc_node *w = &s->t->node[s->at[k].node];
        if (w->upos == CC_UPOS_NOUN || w->upos == CC_UPOS_PROPN) {
            uint32_t j = s->at[k].node;
            while (j + 1 < s->t->n && s->t->node[j + 1].upos == CC_UPOS_NOUN)
                j++;
            return (int32_t)j;
        }
        if (w->upos != CC_UPOS_ADJ && w->upos != CC_UPOS_ADV && w->upos != CC_UPOS_VERB)
            return -1;
        if (w->upos == CC_UPOS_VERB && w->xpos != CC_XPOS_VBN && w->xpos != CC_XPOS_VBG)
            return -1;
    }
    return -1;
}

uint32_t scan_over_of(const struct scan *s, uint32_t i)
{
    if (!scan_word_is(s, i, "of"))
        return 0;
    i++;
    while (i < s->n && (s->t->node[s->at[i].node].upos == CC_UPOS_DET ||
                        s->t->node[s->at[i].node].xpos == CC_XPOS_PRP_POSS))
        i++;
    return i;
}

struct counted {
    cc_str unit, lemma;
};

static struct counted count_unit(const struct scan *s, int32_t noun)
{
    if (noun < 0)
        return (struct counted){ CC_LIT("count"), CC_NONE };
    char buf[64];
    cc_str lemma = cc_lower(s->a, s->t->node[noun].lemma);
    lemma = cc_str_copy(s->a, cc_lemma(lemma, CC_NOUN, buf));
    return (struct counted){ cc_strf(s->a, "count:%.*s", CC_FMT(lemma)), lemma };
}

static void set_interval(struct cc_value *v, const struct number *low,
                         const struct number *high, double factor)
{
    v->kind = CC_VALUE_NUMBER;
    v->lo = low->value * factor;
    v->hi = high->high * factor;
    v->grain = (low->grain < high->grain ? low->grain : high->grain) * factor;
    v->approximate = low->vague;
}

void scan_part_of(struct scan *s, struct figure *f, uint32_t *next)
{
    uint32_t k = scan_over_of(s, *next);
    if (!k)
        return;
    struct number whole;
    if (number_read(s->at, s->n, k, &whole) && !whole.ordinal && !whole.quantifies &&
        !whole.money.n) {
        f->value.of = whole.value;
        *next = k = whole.next;
        f->last = s->at[k - 1].node;
    }
    int32_t noun = scan_next_noun(s, k);
    if (noun >= 0) {
        f->unit_node = (uint32_t)noun;
        f->counted = true;
    }
    f->part = true;
}

/* The atom of a noun at most 8 atoms on. */
static bool noun_atom(const struct scan *s, uint32_t from, uint32_t noun, uint32_t *at)
{
    for (uint32_t i = from; i < s->n && i < from + 8; i++)
        if (s->at[i].node == noun) {
            *at = i;
            return true;
        }
    return false;
}

void scan_unit(struct scan *s, struct figure *f, const struct number *low,
               const struct number *high, uint32_t *next)
{
    struct measure m;
    uint32_t end;
    f->scale = 1;
    cc_str money = high->money.n ? high->money : low->money;
    if (money.n) {
        set_interval(&f->value, low, high, 1);
        f->value.unit = cc_strf(s->a, "money:%.*s", CC_FMT(money));
        f->value.shown = money;
    } else if (measure_of(s->at, s->n, *next, high, &m, &end)) {
        set_interval(&f->value, low, high, m.factor);
        f->scale = m.factor;
        f->value.unit = m.unit;
        f->value.shown = m.name;
        f->unit_node = s->at[end - 1].node;
        f->last = f->unit_node > f->last ? f->unit_node : f->last;
        *next = end;
    } else {
        set_interval(&f->value, low, high, 1);
        uint32_t from = *next;
        if (from < s->n && s->at[from].joined) { /* "nine-member" */
            char buf[64];
            cc_str w = cc_lemma(s->at[from].w, CC_NOUN, buf);
            f->value.unit = cc_strf(s->a, "count:%.*s", CC_FMT(w));
            f->value.shown = cc_str_copy(s->a, w);
            f->unit_node = s->at[from].node;
            f->attribute = true;
            *next = from + 1;
        } else {
            int32_t noun = scan_counted_noun(s, low->first, from);
            if (noun < 0)
                noun = scan_next_noun(s, from);
            scan_part_of(s, f, next);
            if (noun < 0 && f->unit_node != CC_NO_INDEX)
                noun = (int32_t)f->unit_node;
            struct measure
                by_noun; /* "from 9 to 6 dollars": the unit stands behind the other */
            uint32_t at_noun, behind;
            if (noun >= 0 && noun_atom(s, from, (uint32_t)noun, &at_noun) &&
                measure_read(s->at, s->n, at_noun, &by_noun, &behind)) {
                set_interval(&f->value, low, high, by_noun.factor);
                f->scale = by_noun.factor;
                f->value.unit = by_noun.unit;
                f->value.shown = by_noun.name;
                return;
            }
            struct counted u = count_unit(s, noun);
            f->value.unit = u.unit;
            f->value.shown = u.lemma;
            f->unit_node = noun < 0 ? CC_NO_INDEX : (uint32_t)noun;
        }
        f->counted = true;
    }
}
