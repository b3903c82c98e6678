/* What a finding rests on: the parts of its score, its words side by side, both normal
 * forms. */
#include "compare/draft.h"
#include "compare/match.h"

cc_str cc_word_tie_name(enum cc_word_tie t)
{
    static const char *const names[] = {
        [CC_WORD_SAME] = "same",         [CC_WORD_SIMILAR] = "similar",
        [CC_WORD_RELATED] = "related",   [CC_WORD_BROADER] = "broader",
        [CC_WORD_OPPOSITE] = "opposite", [CC_WORD_DIFFERS] = "differs",
        [CC_WORD_ALONE] = "alone",
    };

    return cc_str_c(names[t]);
}

enum cc_weight_id cc_reasons_signal(const struct cc_reasons *r)
{
    enum cc_weight_id best = CC_WEIGHT_NONE;
    float most = 0;

    for (uint32_t i = 0; i < r->account.n; i++) {
        const struct cc_part *p = &r->account.part[i];
        float adds = p->times * cc_weight.at[p->weight];

        if (cc_weight_type(p->weight) == CC_WEIGHT_SIGN && adds > most) {
            most = adds;
            best = p->weight;
        }
    }
    return best;
}

/* ---- words -------------------------------------------------------------------------
 */

static enum cc_word_tie tie_for_people(uint8_t tie)
{
    switch (tie) {
    case TIE_EQUAL:
        return CC_WORD_SAME;
    case TIE_SYNONYM:
        return CC_WORD_SIMILAR;
    case TIE_DERIVED:
        return CC_WORD_RELATED;
    case TIE_NEAR:
        return CC_WORD_BROADER;
    case TIE_OPPOSITE:
        return CC_WORD_OPPOSITE;
    default:
        return CC_WORD_DIFFERS;
    }
}

static unsigned kind_of(const struct cc_word *w)
{
    return w->flags & (CC_WORD_FIGURE | CC_WORD_DATE | CC_WORD_NAME);
}

/* Of what is left over on both sides, the first of one kind (figure, date, name, word)
 * stands in the place of the first of that kind. */
static void pair_rest(struct match *m)
{
    for (uint32_t i = 0; i < m->a->n; i++) {
        if (m->of_a[i] >= 0)
            continue;
        for (uint32_t j = 0; j < m->b->n && m->of_a[i] < 0; j++) {
            if (m->of_b[j] >= 0 || kind_of(&m->b->at[j]) != kind_of(&m->a->at[i]))
                continue;
            m->of_a[i] = (int16_t)j;
            m->of_b[j] = (int16_t)i;
            m->tie[j] = TIE_NONE;
        }
    }
}

static bool is_denied(const struct cc_word *w)
{
    return (w->flags & CC_WORD_DENIED) != 0;
}

void cc_words_pair(const struct cc_words *a, const struct cc_words *b,
                   struct cc_reasons *out, struct cc_arena *arena)
{
    struct match m = { .a = a, .b = b };
    struct cc_word_pair *pair =
        CC_ARRAY(arena, struct cc_word_pair, (size_t)a->n + b->n + 1);
    uint32_t n = 0;

    cc_match_words(&m, arena);
    pair_rest(&m);
    for (uint32_t i = 0; i < a->n; i++) {
        const struct cc_word *x = &a->at[i];
        const struct cc_word *y = m.of_a[i] < 0 ? NULL : &b->at[m.of_a[i]];

        pair[n++] = (struct cc_word_pair){
            .a = x->lower,
            .b = y ? y->lower : CC_NONE,
            .tie = y ? tie_for_people(m.tie[m.of_a[i]]) : CC_WORD_ALONE,
            .denied_a = is_denied(x),
            .denied_b = y && is_denied(y),
        };
    }
    for (uint32_t j = 0; j < b->n; j++)
        if (m.of_b[j] < 0)
            pair[n++] = (struct cc_word_pair){ .b = b->at[j].lower,
                                               .tie = CC_WORD_ALONE,
                                               .denied_b = is_denied(&b->at[j]) };
    out->word = pair;
    out->words = n;
}

/* The content words of the bare clause. */
static struct cc_words words_of(const struct cc_item *x, struct cc_arena *a)
{
    const struct cc_document *d = &x->reading->document;
    uint32_t first = cc_token_at(d, x->claim->clause.start), n = 0;
    uint32_t *token = CC_ARRAY(a, uint32_t, (size_t)2 * CC_WORDS_MAX);

    for (uint32_t i = first; i < d->tokens && n < 2 * CC_WORDS_MAX &&
                             d->token[i].span.end <= x->claim->clause.end;
         i++)
        if (d->token[i].kind != CC_TOKEN_OPEN && d->token[i].kind != CC_TOKEN_CLOSE)
            token[n++] = i;
    return cc_words_read(x->reading, token, n, a);
}

/* ---- the score ---------------------------------------------------------------------
 */

struct pair {
    const struct cc_scene *s;
    struct cc_item x, y; /* in the order of candidates */
};

static float score_again(const void *of)
{
    const struct pair *p = of;

    return cc_relation(p->s, &p->x, &p->y, cc_pair_verdict(p->s, &p->x, &p->y)).sum;
}

static struct cc_account account_of(const struct cc_scene *s, const struct cc_item *a,
                                    const struct cc_item *b, struct cc_arena *arena)
{
    bool in_place = a->at.article != b->at.article ? a->at.article < b->at.article
                                                   : a->at.claim < b->at.claim;
    const struct pair pair = { s, in_place ? *a : *b, in_place ? *b : *a };

    return cc_account_of(score_again, &pair, arena);
}

struct cc_reasons cc_finding_reasons(const struct cc_findings *all,
                                     const struct cc_finding *f, struct cc_arena *a)
{
    struct cc_item x = cc_item_of(all->scene->c, f->a.at),
                   y = cc_item_of(all->scene->c, f->b.at);
    struct cc_words p = words_of(&x, a), q = words_of(&y, a);
    struct cc_reasons out = {
        .account = f->sign != CC_WEIGHT_NONE ? cc_account_one(f->sign, a)
                                             : account_of(all->scene, &x, &y, a),
        .normal_a = cc_claim_describe(x.claim, &x.reading->statements, a),
        .normal_b = cc_claim_describe(y.claim, &y.reading->statements, a),
    };

    cc_words_pair(&p, &q, &out, a);
    return out;
}
