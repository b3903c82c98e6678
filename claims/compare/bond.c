/* What two claims have in common, and whether they exclude each other. */
#include "compare/bond.h"

#include <string.h>

#include "claimcheck/lexicon.h"
#include "compare/force.h"
#include "pair/rarity.h"

#define WORDS_MAX 24  /* of a claim */
#define WHO       4   /* what somebody or something that both name weighs */
#define LOOSE     .5f /* of a word's rarity: a wider or narrower word */

uint32_t cc_sentence_at(const struct cc_document *d, uint32_t byte)
{
    return d->token[cc_token_at(d, byte)].sentence;
}

uint32_t cc_claim_from(const struct cc_claims *all, uint32_t sentence)
{
    uint32_t low = 0, high = all->n;

    while (low < high) {
        uint32_t mid = low + (high - low) / 2;

        if (all->claim[mid].sentence < sentence)
            low = mid + 1;
        else
            high = mid;
    }
    return low;
}

/* ---- what ties two accounts -------------------------------------------------------- */

/* Role `i` of a claim, its anchor behind the others; NULL: there is none. */
static const struct cc_ref *role_at(const struct cc_claim *x, uint32_t i)
{
    return i < x->role_count ? &x->roles[i] : i == x->role_count ? &x->anchor : NULL;
}

/* A word of somebody's name: who is meant is told by the roles. */
static bool is_of_name(const struct cc_claim *x, cc_str word)
{
    for (uint32_t i = 0; i <= x->role_count; i++) {
        const struct cc_ref *r = role_at(x, i);

        for (cc_str rest = r->kind == CC_REF_ENTITY ? r->head : CC_NONE; rest.n;)
            if (cc_str_eq(cc_str_cut(&rest, ' '), word))
                return true;
    }
    return false;
}

static uint32_t words_of(const struct cc_claim *x, cc_str word[WORDS_MAX])
{
    uint32_t n = 0;

    for (cc_str rest = x->words; rest.n && n < WORDS_MAX;) {
        cc_str one = cc_str_cut(&rest, ' ');

        if (one.n && !cc_lex_has(CC_LEX(stopword), one) && !is_of_name(x, one))
            word[n++] = one;
    }
    return n;
}

/* How much a word of one side is tied to one of the other. */
static float tie_of_words(cc_str x, cc_str y, bool *opposite)
{
    enum cc_relation r = cc_relate(x, y, 0);

    if (r == CC_REL_NONE || r == CC_REL_COHYPONYM)
        r = cc_relate(y, x, 0);
    switch (r) {
    case CC_REL_EQUAL:
    case CC_REL_SYNONYM:
    case CC_REL_DERIVED:
        return cc_rarity(x);
    case CC_REL_HYPERNYM:
    case CC_REL_HYPONYM:
        return LOOSE * cc_rarity(x);
    case CC_REL_ANTONYM:
    case CC_REL_EXCLUSIVE:
    case CC_REL_ANNULS:
        *opposite = true;
        return LOOSE * cc_rarity(x);
    default:
        return 0;
    }
}

static float tie_by_words(const struct cc_claim *x, const struct cc_claim *y,
                          bool *opposite)
{
    cc_str p[WORDS_MAX], q[WORDS_MAX];
    uint32_t n = words_of(x, p), m = words_of(y, q);
    float sum = 0;

    for (uint32_t i = 0; i < n; i++) {
        float best = 0;

        for (uint32_t k = 0; k < m; k++) {
            float tie = tie_of_words(p[i], q[k], opposite);

            best = tie > best ? tie : best;
        }
        sum += best;
    }
    return sum;
}

/* Somebody or something with a name, in whatever role. */
static float tie_by_names(const struct cc_case *c, const struct cc_item *x,
                          const struct cc_item *y)
{
    float sum = 0;

    for (uint32_t i = 0; i <= x->claim->role_count; i++) {
        const struct cc_ref *p = role_at(x->claim, i);
        bool met = false;

        for (uint32_t k = 0; k <= y->claim->role_count && !met; k++) {
            const struct cc_ref *q = role_at(y->claim, k);

            met = (p->kind == CC_REF_ENTITY || q->kind == CC_REF_ENTITY) &&
                  cc_ref_same(c, x->at.article, p, y->at.article, q) >= CC_SAME_WEAK;
        }
        sum += met ? WHO : 0;
    }
    return sum;
}

/* ---- whether they exclude each other ----------------------------------------------- */

static bool is_none(const struct cc_claim *x)
{
    return x->value.kind == CC_VALUE_NUMBER && !(x->value.hi > 0);
}

static const struct cc_value *figure_of(const struct cc_claim *x)
{
    return x->value.kind == CC_VALUE_NUMBER    ? &x->value
           : x->count->kind == CC_VALUE_NUMBER ? x->count
                                               : NULL;
}

static bool figures_differ(const struct cc_claim *x, const struct cc_claim *y)
{
    const struct cc_value *p = figure_of(x), *q = figure_of(y);

    return p && q && (p->of > 0) == (q->of > 0) && p->unit.n &&
           cc_units_same(p->unit, q->unit) && !cc_numbers_meet(p, q);
}

static bool says_all(const struct cc_claim *x)
{
    for (uint32_t i = 0; i <= x->role_count; i++) {
        uint8_t q = role_at(x, i)->quantifier;

        if (q == CC_Q_ALL || q == CC_Q_BOTH)
            return true;
    }
    return false;
}

static bool says_part(const struct cc_claim *x)
{
    const struct cc_value *v = figure_of(x);

    for (uint32_t i = 0; i <= x->role_count; i++) {
        uint8_t q = role_at(x, i)->quantifier;

        if (q == CC_Q_PART || q == CC_Q_SOME || q == CC_Q_FEW)
            return true;
    }
    return v && v->of > 0;
}

static bool denied(const struct cc_claim *x)
{
    return x->negative != is_none(x);
}

struct cc_bond cc_bond_of_claims(const struct cc_scene *s, const struct cc_item *x,
                                 const struct cc_item *y)
{
    const struct cc_claim *p = x->claim, *q = y->claim;
    bool opposite = false;
    struct cc_bond b = { .words = tie_by_words(p, q, &opposite),
                         .names = tie_by_names(s->c, x, y) };

    bool clash = cc_slots_compare(s, x, y).fit == CC_FIT_CLASH;

    if (clash) /* one thing by its slots */
        b.words += CC_BOND_TIED;
    if (p->frame_type < CC_FRAME_LEMMA && cc_str_eq(p->frame, q->frame))
        b.words += CC_BOND_TIED_SOME;
    b.a = *x;
    b.b = *y;
    b.contrast = (denied(p) != denied(q)) != opposite || figures_differ(p, q) ||
                 (says_all(p) && says_part(q)) || (says_part(p) && says_all(q)) || clash;
    b.worth = b.words + b.names + (b.contrast ? CC_BOND_TIED : 0);
    return b;
}

/* ---- two statements ---------------------------------------------------------------- */

/* "rejected the finding": what is answered, and no account. */
static bool is_thing(const struct cc_statement *y)
{
    return strcmp(y->rule, "noun-phrase") == 0 && !y->denied;
}

bool cc_is_account(const struct cc_statement *y)
{
    return y->speech && !y->negated && y->modality == CC_MOD_ASSERTED &&
           y->speaker.end > y->speaker.start && !is_thing(y);
}

bool cc_can_bond(const struct cc_claim *x)
{
    return cc_force_of(x) != CC_FORCE_NOT_COMPARED && x->words.n &&
           !cc_str_eq(x->frame, CC_LIT("REPLY")) &&
           !cc_str_eq(x->frame, CC_LIT("TAKE_BACK")) &&
           !cc_str_eq(x->value.set, CC_LIT("truth"));
}

static bool stands_in(const struct cc_statements *s, const struct cc_claim *x,
                      const struct cc_statement *y)
{
    const struct cc_statement *own =
        x->statement == CC_NO_INDEX ? NULL : &s->statement[x->statement];

    return own &&
           (own == y || (own->outer != CC_NO_INDEX && &s->statement[own->outer] == y));
}

void cc_bond_of(const struct cc_scene *s, uint32_t article_x,
                const struct cc_statement *x, uint32_t article_y,
                const struct cc_statement *y, struct cc_bond *best)
{
    const struct cc_reading *p = s->c->reading[article_x], *q = s->c->reading[article_y];
    uint32_t until_x = cc_sentence_at(&p->document, x->span.end - 1);
    uint32_t until_y = cc_sentence_at(&q->document, y->span.end - 1);

    for (uint32_t i = cc_claim_from(&p->claims, x->sentence);
         i < p->claims.n && p->claims.claim[i].sentence <= until_x; i++) {
        struct cc_item a = cc_item_of(s->c, (struct cc_place){ article_x, i });

        if (!cc_can_bond(a.claim) || !stands_in(&p->statements, a.claim, x))
            continue;
        for (uint32_t k = cc_claim_from(&q->claims, y->sentence);
             k < q->claims.n && q->claims.claim[k].sentence <= until_y; k++) {
            struct cc_item b = cc_item_of(s->c, (struct cc_place){ article_y, k });
            struct cc_bond found;

            if (!cc_can_bond(b.claim) || !stands_in(&q->statements, b.claim, y))
                continue;
            found = cc_bond_of_claims(s, &a, &b);
            if (found.worth > best->worth)
                *best = found;
        }
    }
}

bool cc_bond_is_found(const struct cc_scene *s, const struct cc_bond *b)
{
    struct cc_verdict v = cc_pair_verdict(s, &b->a, &b->b);

    return v.fit == CC_FIT_CLASH &&
           cc_relation(s, &b->a, &b->b, v).grade == CC_GRADE_STRONG;
}
