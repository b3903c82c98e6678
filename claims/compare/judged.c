/* What a judgement rests on. */
#include "compare/judge.h"

struct again {
    const struct cc_basis *b;
    const struct cc_scene *s;
    struct cc_arena *a;
};

static float score_again(const void *of)
{
    const struct again *x = of;
    const struct cc_basis *b = x->b;

    if (b->by_words)
        return cc_align(&b->p, &b->q, x->a).score;
    return cc_slots_compare(x->s, &b->d.a, &b->d.b).score +
           (b->other_time ? cc_weight.align_other_time : 0);
}

struct cc_reasons cc_judgement_reasons(const struct cc_judgement *j, struct cc_arena *a)
{
    const struct cc_basis *b = j->basis;
    struct cc_reasons out = { 0 };

    if (!b)
        return out;
    if (j->score > 0) {
        struct cc_scene s = cc_scene_of(b->c, a);
        const struct again again = { b, &s, a };
        out.account = cc_account_of(score_again, &again, a);
    }
    cc_words_pair(&b->p, &b->q, &out, a);
    if (b->d.a.claim) {
        out.normal_a = cc_claim_describe(b->d.a.claim, &b->d.a.reading->statements, a);
        out.normal_b = cc_claim_describe(b->d.b.claim, &b->d.b.reading->statements, a);
    }
    return out;
}
