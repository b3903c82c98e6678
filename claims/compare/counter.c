/*
 * Two accounts of one thing: "The firm said that every customer was told. Its neighbors
 * see it differently: nobody rang, they said." What is disputed is said again in other
 * words, which no slot links; that it is disputed the text says itself, and the two
 * accounts have words, people or figures in common.
 */
#include "compare/draft.h"

#include <string.h>

#include "claimcheck/lexicon.h"
#include "compare/force.h"
#include "compare/weight.h"
#include "pair/rarity.h"

enum {
    NEAR = 2,       /* sentences from the first account to the other one */
    LOOK = 12,      /* statements looked at behind the first one */
    WORDS_MAX = 24, /* of a claim */
    SHORT = 8,      /* words of "that is simply not true" */
};

#define WHO       4   /* what somebody or something that both name weighs */
#define LOOSE     .5f /* of a word's rarity: a wider or narrower word */
#define TIED      7   /* one thing: two words, or somebody and a word */
#define TIED_SOME 4   /* one word, where the two exclude each other as well */

/* One statement, and what another one says against it. */
struct counter {
    const struct cc_scene *s;
    uint32_t article;
    const struct cc_reading *r;
    const struct cc_statement *first;
    uint32_t end; /* sentence in which the first one ends */
};

/* What two claims have in common, and whether they exclude each other in a way that needs
 * no slot. */
struct bond {
    float words, names;
    bool contrast;
};

static uint32_t sentence_of(const struct cc_document *d, uint32_t byte)
{
    return d->token[cc_token_at(d, byte)].sentence;
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
    return x->value.kind == CC_VALUE_NUMBER   ? &x->value
           : x->count.kind == CC_VALUE_NUMBER ? &x->count
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

static struct bond bond_of(const struct cc_scene *s, const struct cc_item *x,
                           const struct cc_item *y)
{
    const struct cc_claim *p = x->claim, *q = y->claim;
    bool opposite = false;
    struct bond b = { .words = tie_by_words(p, q, &opposite),
                      .names = tie_by_names(s->c, x, y) };

    if (p->frame_type < CC_FRAME_LEMMA && cc_str_eq(p->frame, q->frame))
        b.words += TIED_SOME;
    b.contrast = (denied(p) != denied(q)) != opposite || figures_differ(p, q) ||
                 (says_all(p) && says_part(q)) || (says_part(p) && says_all(q)) ||
                 cc_slots_compare(s, x, y).fit == CC_FIT_CLASH;
    return b;
}

/* ---- the two accounts -------------------------------------------------------------- */

static bool is_account(const struct cc_statement *y)
{
    return y->speech && !y->negated && y->modality == CC_MOD_ASSERTED &&
           y->speaker.end > y->speaker.start;
}

/* "rejected the finding": what is answered, and no account. */
static bool is_thing(const struct cc_statement *y)
{
    return strcmp(y->rule, "noun-phrase") == 0 && !y->denied;
}

static bool compared(const struct cc_claim *x)
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

/* One side: the same person, or a body and who speaks for it. */
static bool one_side(const struct counter *c, uint32_t x, uint32_t y)
{
    const struct cc_entity *all = c->r->statements.entity;

    return x == y || all[x].of_entity == y || all[y].of_entity == x ||
           (all[x].of_entity != CC_NO_INDEX && all[x].of_entity == all[y].of_entity);
}

/* The first claim of a sentence or one behind it; they stand by their sentences. */
static uint32_t claim_from(const struct cc_claims *all, uint32_t sentence)
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

/* "disputes this", "that is not true" */
static bool answers(const struct cc_claim *x)
{
    bool untrue = cc_str_eq(x->value.set, CC_LIT("truth")) &&
                  cc_str_eq(x->value.state, CC_LIT("false")) != x->negative;

    return untrue || (cc_str_eq(x->frame, CC_LIT("REPLY")) && !x->negative);
}

/* Somebody's words stand between two bytes. */
static bool is_quoted(const struct counter *c, uint32_t from, uint32_t until)
{
    const struct cc_statements *s = &c->r->statements;

    const struct cc_document *d = &c->r->document;

    for (uint32_t i = (uint32_t)(c->first - s->statement) + 1;
         i < s->statement_count && s->statement[i].span.start < until; i++) {
        const struct cc_statement *y = &s->statement[i];

        if (y->span.end > from &&
            cc_token_at(d, y->span.end) > cc_token_at(d, y->span.start) + SHORT)
            return true;
    }
    return false;
}

/* "The opposite is true: ...", "No such order was given": the first words of what is
 * said. */
static struct cc_span opening_of(const struct cc_document *d,
                                 const struct cc_statement *y)
{
    struct cc_span out = { y->span.start, y->span.start };
    uint32_t first = cc_token_at(d, y->span.start);

    for (uint32_t i = first;
         i < d->tokens && i < first + SHORT && d->token[i].span.end <= y->span.end &&
         d->token[i].kind == CC_TOKEN_WORD;
         i++)
        out.end = d->token[i].span.end;
    return out;
}

/* The text says, between the two accounts or by the verb that brings in the second, that
 * they do not fit. What somebody quoted says of it counts only when it says no more. */
static bool is_countered(const struct counter *c, const struct cc_statement *y)
{
    const struct cc_document *d = &c->r->document;
    const struct cc_claims *all = &c->r->claims;
    uint32_t from = c->first->span.end, until = y->span.start;

    if (y->denied || (y->cue.start >= from && cc_countered_in(d, y->cue)) ||
        cc_countered_in(d, opening_of(d, y)))
        return true;
    if (cc_countered_in(d, (struct cc_span){ from, until }) && !is_quoted(c, from, until))
        return true;
    for (uint32_t i = claim_from(all, c->end);
         i < all->n && all->claim[i].sentence <= y->sentence; i++) {
        const struct cc_claim *x = &all->claim[i];

        if (x->clause.start >= from && x->clause.end <= until && answers(x))
            return true;
    }
    return false;
}

struct best {
    struct cc_item a, b;
    float worth;
    struct bond bond;
};

static float worth_of(struct bond b)
{
    return b.words + b.names + (b.contrast ? TIED : 0);
}

static void try_claims(const struct counter *c, const struct cc_statement *y,
                       struct best *best)
{
    const struct cc_claims *all = &c->r->claims;
    uint32_t from = c->first->sentence,
             until = sentence_of(&c->r->document, y->span.end - 1);

    for (uint32_t i = claim_from(all, from);
         i < all->n && all->claim[i].sentence <= c->end; i++) {
        struct cc_item x = cc_item_of(c->s->c, (struct cc_place){ c->article, i });

        if (!compared(x.claim) || !stands_in(&c->r->statements, x.claim, c->first))
            continue;
        for (uint32_t k = claim_from(all, y->sentence);
             k < all->n && all->claim[k].sentence <= until; k++) {
            struct cc_item z = cc_item_of(c->s->c, (struct cc_place){ c->article, k });
            struct bond b;

            if (!compared(z.claim) || !stands_in(&c->r->statements, z.claim, y))
                continue;
            b = bond_of(c->s, &x, &z);
            if (worth_of(b) > best->worth)
                *best = (struct best){ x, z, worth_of(b), b };
        }
    }
}

static void put_draft(const struct best *best, struct cc_drafts *out, struct cc_arena *a)
{
    struct bond b = best->bond;
    bool sure = b.words >= TIED_SOME && b.words + b.names >= TIED;
    struct cc_draft d = { .a = best->a,
                          .b = best->b,
                          .kind = CC_KIND_DISPUTE,
                          .rule = CC_RULE_ACCOUNT_DIFFERS };

    if (!b.contrast || b.words + b.names < TIED_SOME || cc_same_party(&d.a, &d.b))
        return;
    cc_grade_by(&d, sure ? CC_WEIGHT_account : CC_WEIGHT_account_loose);
    *CC_PUSH(a, out) = d;
}

/* The next speaker's statements, as long as nobody else speaks. */
static void find_counter(const struct counter *c, uint32_t at, struct cc_drafts *out,
                         struct cc_arena *a)
{
    const struct cc_statements *s = &c->r->statements;
    uint32_t who = CC_NO_INDEX;
    struct best best = { 0 };

    for (uint32_t i = at + 1; i < s->statement_count && i <= at + LOOK; i++) {
        const struct cc_statement *y = &s->statement[i];

        if (y->outer != CC_NO_INDEX || y->span.start < c->first->span.end ||
            y->entity == CC_NO_INDEX)
            continue;
        if (y->sentence > c->end + NEAR || one_side(c, y->entity, c->first->entity) ||
            (who != CC_NO_INDEX && !one_side(c, y->entity, who)))
            break;
        who = y->entity;
        if (is_account(y) && !is_thing(y) && is_countered(c, y))
            try_claims(c, y, &best);
    }
    put_draft(&best, out, a);
}

void cc_counters_find(const struct cc_scene *s, struct cc_drafts *out, struct cc_arena *a)
{
    for (uint32_t k = 0; k < s->c->n; k++) {
        const struct cc_reading *r = s->c->reading[k];

        for (uint32_t i = 0; i < r->statements.statement_count; i++) {
            struct counter c = { s, k, r, &r->statements.statement[i], 0 };

            if (!is_account(c.first) || is_thing(c.first) ||
                c.first->entity == CC_NO_INDEX || c.first->outer != CC_NO_INDEX)
                continue;
            c.end = sentence_of(&r->document, c.first->span.end - 1);
            find_counter(&c, i, out, a);
        }
    }
}
