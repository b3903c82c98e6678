/* The stage: who said what in a document. */
#include "cast.h"

static void work_start(struct work *w, const struct cc_document *d,
                       const struct cc_parties *parties, struct cc_arena *a)
{
    *w = (struct work){ .d = d, .parties = parties, .a = a };
    w->quotation = CC_ARRAY(a, struct quotation, d->quotes);
    for (uint32_t q = 0; q < d->quotes; q++)
        w->quotation[q] = (struct quotation){
            .unit = CC_NO_INDEX, .first = -1, .last = -1, .draft = CC_NO_INDEX
        };
}

struct cc_statements cc_statements_find(const struct cc_document *d,
                                        const struct cc_parties *parties,
                                        struct cc_arena *a)
{
    struct work w;
    struct cc_statements out = { 0 };
    struct cast *c;

    work_start(&w, d, parties, a);
    units_build(&w);
    for (uint32_t u = 0; u < w.units.n; u++) {
        rule_blocks(&w, u);
        rule_according(&w, u);
        rule_verbs(&w, u);
        rule_nouns(&w, u);
        rule_predicates(&w, u);
    }
    rule_transcripts(&w);
    rule_floating(&w);
    rule_runon(&w);
    c = cast_new(&w);
    cast_names(c);
    cast_counsel(c);
    cast_walk(c);
    cast_heads(c);
    cast_sides(c);
    finish(&w, c, &out);
    parsed_output(&w, &out);
    return out;
}
