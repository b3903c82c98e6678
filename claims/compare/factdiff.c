/* Whether two texts say of one thing what it can be but once. */
#include "compare/fact.h"

#include "compare/slots.h"
#include "compare/weight.h"

static bool days_exclude(const struct cc_dates *p, const struct cc_dates *q)
{
    bool month = p->part[CC_PART_MONTH] & q->part[CC_PART_MONTH];

    if (p->years > 1 || q->years > 1)
        return false;
    if (p->years && q->years && p->year[0] != q->year[0])
        return true;
    if (!p->part[CC_PART_MONTH] || !q->part[CC_PART_MONTH])
        return false;
    return !month || (p->part[CC_PART_DAY] && q->part[CC_PART_DAY] &&
                      !(p->part[CC_PART_DAY] & q->part[CC_PART_DAY]));
}

static bool one_act(cc_str x, cc_str y)
{
    return cc_str_eq(x, y) || (x.n && y.n && cc_relate(x, y, CC_VERB) == CC_REL_SYNONYM);
}

static bool excludes(const struct cc_fact *x, const struct cc_fact *y)
{
    switch (x->type) {
    case CC_FACT_WHEN:
        return one_act(x->act, y->act) && days_exclude(&x->dates, &y->dates);
    case CC_FACT_BY:
        return one_act(x->act, y->act) && !cc_name_meets(&x->by, &y->by) &&
               !cc_name_same(&x->by, &y->by);
    case CC_FACT_KIND:
        return x->person != y->person || (x->value.n && !cc_str_eq(x->value, y->value));
    case CC_FACT_NATION:
    case CC_FACT_PLACE:
        return !cc_str_eq(x->value, y->value) && !cc_places_meet(x->value, y->value);
    default:
        return false;
    }
}

/* No fact of its type and thing on the other side fits x, and one excludes it. */
static bool is_excluded(const struct cc_fact *x, const struct cc_facts *other)
{
    bool excluded = false;

    for (uint32_t i = 0; i < other->at.n; i++) {
        const struct cc_fact *y = &other->at.at[i];

        if (x->type != y->type || !cc_name_same(&x->of, &y->of))
            continue;
        if (excludes(x, y))
            excluded = true;
        else if (x->type != CC_FACT_WHEN &&
                 (x->type != CC_FACT_BY || one_act(x->act, y->act)))
            return false;
    }
    return excluded;
}

/* All facts of that type are excluded: who is an actor and a driver is no singer, but may
 * be told to be either. */
static bool all_excluded(enum cc_fact_type type, const struct cc_facts *p,
                         const struct cc_facts *q)
{
    bool any = false;

    for (uint32_t i = 0; i < p->at.n; i++) {
        if (p->at.at[i].type != type)
            continue;
        if (is_excluded(&p->at.at[i], q))
            any = true;
        else if (type != CC_FACT_WHEN && type != CC_FACT_BY)
            return false;
    }
    return any;
}

static const struct {
    enum cc_fact_type type;
    enum cc_rule rule;
} signs[] = { { CC_FACT_WHEN, CC_RULE_DATE_DIFFERS },
              { CC_FACT_BY, CC_RULE_FILLER_DIFFERS },
              { CC_FACT_KIND, CC_RULE_EXCLUSIVE_STATE },
              { CC_FACT_NATION, CC_RULE_FILLER_DIFFERS },
              { CC_FACT_PLACE, CC_RULE_PLACE_DIFFERS } };

static bool is_within(const struct cc_words *w, const struct cc_parsed *p, uint32_t i)
{
    return p->token[i] != CC_NO_INDEX && p->token[i] >= w->first &&
           p->token[i] <= w->last;
}

/* The sentences as they stand: whoever "writes" or "finds" is left out of the words. */
static struct cc_facts facts_of(const struct cc_words *w, struct cc_arena *arena)
{
    struct cc_facts out = { 0 };

    for (uint32_t k = 0; k < w->read->parsed_count; k++) {
        const struct cc_parsed *p = &w->read->parsed[k];
        uint32_t i = 0;

        while (i < p->tree.n && !is_within(w, p, i))
            i++;
        if (i < p->tree.n)
            cc_facts_read(&p->tree, &out, arena);
    }
    return out;
}

struct cc_alignment cc_facts_compare(const struct cc_words *a, const struct cc_words *b,
                                     struct cc_arena *arena)
{
    struct cc_alignment out = { 0 };

    if (a->question || b->question || a->general || b->general || a->modal || b->modal)
        return out;
    struct cc_facts p = facts_of(a, arena), q = facts_of(b, arena);
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (all_excluded(signs[i].type, &p, &q) && all_excluded(signs[i].type, &q, &p)) {
            out.rule = signs[i].rule;
            out.score = cc_weight.kind;
            return out;
        }
    return out;
}
