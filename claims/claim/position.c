/* A clause alone may say the opposite of what its speaker does. */
#include "claimcheck/claim.h"

static bool denies_saying(const struct cc_claim *c)
{
    return c->frame_type == CC_FRAME_SAYING && c->negative && c->mode == CC_MODE_ASSERTED;
}

static bool is_inside(const struct cc_claim *c, const struct cc_claim *outer)
{
    return c->sentence == outer->sentence && c->statement == outer->statement &&
           outer->clause.start <= c->clause.start && c->clause.end <= outer->clause.end &&
           c->clause.end - c->clause.start < outer->clause.end - outer->clause.start;
}

const struct cc_claim *cc_claim_denied_saying(const struct cc_claims *cs, uint32_t i)
{
    const struct cc_claim *c = &cs->claim[i];

    while (i-- > 0 && cs->claim[i].sentence == c->sentence)
        if (denies_saying(&cs->claim[i]) && is_inside(c, &cs->claim[i]))
            return &cs->claim[i];
    return NULL;
}

bool cc_claim_is_told(const struct cc_claim *c)
{
    return c->frame_type == CC_FRAME_WORDS && cc_str_starts(c->frame, CC_LIT("DENIED"));
}

/* The clause that answers claim i, or its own. */
static struct cc_span answer_of(const struct cc_claims *cs, uint32_t i)
{
    const struct cc_claim *c = &cs->claim[i];

    while (i-- > 0 && cs->claim[i].sentence == c->sentence)
        if (cc_str_eq(cs->claim[i].frame, CC_LIT("REPLY")))
            return cs->claim[i].clause;
    return c->clause;
}

struct cc_span cc_claim_position(const struct cc_claims *cs, uint32_t i,
                                 const struct cc_statements *s)
{
    const struct cc_claim *c = &cs->claim[i], *denial = cc_claim_denied_saying(cs, i);

    if (denial)
        return denial->clause;
    if (cc_claim_is_told(c))
        return answer_of(cs, i);
    if (c->statement != CC_NO_INDEX) {
        const struct cc_statement *st = &s->statement[c->statement];
        if (st->denied && st->cue.end > st->cue.start && st->cue.end <= c->clause.start)
            return (struct cc_span){ st->cue.start, c->clause.end };
    }
    return c->clause;
}
