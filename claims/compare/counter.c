/*
 * Two accounts of one thing: "The firm said that every customer was told. Its neighbors
 * see it differently: nobody rang, they said." What is disputed is said again in other
 * words, which no slot links; that it is disputed the text says itself, and the two
 * accounts have words, people or figures in common.
 */
#include "compare/draft.h"

#include "compare/bond.h"
#include "compare/weight.h"

enum {
    NEAR = 2,  /* sentences from the first account to the other one */
    LOOK = 12, /* statements looked at behind the first one */
    SHORT = 8, /* words of "that is simply not true" */
};

/* One statement, and what another one says against it. */
struct counter {
    const struct cc_scene *s;
    uint32_t article;
    const struct cc_reading *r;
    const struct cc_statement *first;
    uint32_t end; /* sentence in which the first one ends */
};

/* One side: the same person, or a body and who speaks for it. */
static bool one_side(const struct counter *c, uint32_t x, uint32_t y)
{
    const struct cc_entity *all = c->r->statements.entity;

    return x == y || all[x].of_entity == y || all[y].of_entity == x ||
           (all[x].of_entity != CC_NO_INDEX && all[x].of_entity == all[y].of_entity);
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

    if (y->denied ||
        (y->cue.start >= from && (cc_stance_in(d, y->cue) & CC_STANCE_COUNTERS)) ||
        (cc_stance_in(d, opening_of(d, y)) & CC_STANCE_COUNTERS))
        return true;
    if ((cc_stance_in(d, (struct cc_span){ from, until }) & CC_STANCE_COUNTERS) &&
        !is_quoted(c, from, until))
        return true;
    for (uint32_t i = cc_claim_from(all, c->end);
         i < all->n && all->claim[i].sentence <= y->sentence; i++) {
        const struct cc_claim *x = &all->claim[i];

        if (x->clause.start >= from && x->clause.end <= until && answers(x))
            return true;
    }
    return false;
}

static void put_draft(const struct cc_scene *s, const struct cc_bond *b,
                      struct cc_drafts *out, struct cc_arena *a)
{
    bool sure = b->words >= CC_BOND_TIED_SOME && b->words + b->names >= CC_BOND_TIED;
    struct cc_draft d = {
        .a = b->a, .b = b->b, .kind = CC_KIND_DISPUTE, .rule = CC_RULE_ACCOUNT_DIFFERS
    };

    if (!b->contrast || b->words + b->names < CC_BOND_TIED_SOME ||
        cc_same_party(&d.a, &d.b) || cc_bond_is_found(s, b))
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
    struct cc_bond best = { 0 };

    for (uint32_t i = at + 1; i < s->statement_count && i <= at + LOOK; i++) {
        const struct cc_statement *y = &s->statement[i];

        if (y->outer != CC_NO_INDEX || y->span.start < c->first->span.end ||
            y->entity == CC_NO_INDEX)
            continue;
        if (y->sentence > c->end + NEAR || one_side(c, y->entity, c->first->entity) ||
            (who != CC_NO_INDEX && !one_side(c, y->entity, who)))
            break;
        who = y->entity;
        if (cc_is_account(y) && is_countered(c, y))
            cc_bond_of(c->s, c->article, c->first, c->article, y, &best);
    }
    put_draft(c->s, &best, out, a);
}

void cc_counters_find(const struct cc_scene *s, struct cc_drafts *out, struct cc_arena *a)
{
    for (uint32_t k = 0; k < s->c->n; k++) {
        const struct cc_reading *r = s->c->reading[k];

        for (uint32_t i = 0; i < r->statements.statement_count; i++) {
            struct counter c = { s, k, r, &r->statements.statement[i], 0 };

            if (!cc_is_account(c.first) || c.first->entity == CC_NO_INDEX ||
                c.first->outer != CC_NO_INDEX)
                continue;
            c.end = cc_sentence_at(&r->document, c.first->span.end - 1);
            find_counter(&c, i, out, a);
        }
    }
}
