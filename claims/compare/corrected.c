/*
 * Notices that tell both values themselves: "An earlier version of this article misstated
 * the year. It was 2015, not 2014." What was published need not be at hand.
 */
#include "compare/bond.h"
#include "compare/weight.h"

/* The claim of a sentence that says most of it; CC_NO_INDEX: it makes none. */
static uint32_t claim_of(const struct cc_reading *r, uint32_t sentence)
{
    uint32_t best = CC_NO_INDEX, most = 0;

    for (uint32_t i = cc_claim_from(&r->claims, sentence);
         i < r->claims.n && r->claims.claim[i].sentence == sentence; i++) {
        const struct cc_claim *x = &r->claims.claim[i];
        uint32_t length = x->clause.end - x->clause.start;

        if (length > most && x->mode != CC_MODE_REPORTED) {
            most = length;
            best = i;
        }
    }
    return best;
}

/* "incorrectly said that P": the claim P of the same sentence; or CC_NO_INDEX. */
static uint32_t content_of(const struct cc_reading *r, uint32_t whole)
{
    const struct cc_claim *x = &r->claims.claim[whole];
    const struct cc_document *d = &r->document;

    for (uint32_t i = cc_claim_from(&r->claims, x->sentence);
         i < r->claims.n && r->claims.claim[i].sentence == x->sentence; i++) {
        const struct cc_claim *y = &r->claims.claim[i];
        uint32_t first = cc_token_at(d, y->clause.start);

        if (i != whole && y->clause.start > x->clause.start && first > 0 &&
            y->clause.end <= x->clause.end &&
            (cc_str_eq(cc_token_form(d, first - 1), CC_LIT("that")) ||
             cc_str_eq(cc_token_form(d, first), CC_LIT("that"))))
            return i;
    }
    return CC_NO_INDEX;
}

/* It says that an article of the outlet was wrong. */
static bool tells_error(const struct cc_document *d, uint32_t sentence)
{
    unsigned said = cc_notice_of_sentence(d, sentence);
    bool notice = d->paragraph[d->sentence[sentence].paragraph].kind == CC_PARA_NOTICE;

    return (said & CC_NOTICE_OLD) && !(said & CC_NOTICE_APOLOGY) &&
           (notice || (said & CC_NOTICE_ITSELF) ||
            (cc_notice_of_opening(d, sentence) & CC_NOTICE_ARTICLE));
}

/* What is right stands in the next sentence of the notice. */
static bool tells_right(const struct cc_document *d, uint32_t sentence)
{
    return sentence < d->sentences &&
           d->sentence[sentence].paragraph == d->sentence[sentence - 1].paragraph &&
           !(cc_notice_of_sentence(d, sentence) &
             (CC_NOTICE_APOLOGY | CC_NOTICE_OLD | CC_NOTICE_CORRECTS));
}

/* What the notice corrects has been found; in another part it is tied better. */
static bool is_found(const struct cc_drafts *out, uint32_t article, uint32_t paragraph)
{
    for (uint32_t i = 0; i < out->n; i++) {
        const struct cc_item *b = &out->at[i].b;

        if (out->at[i].rule == CC_RULE_CORRECTED && b->at.article == article &&
            b->claim &&
            b->reading->document.sentence[b->claim->sentence].paragraph == paragraph)
            return true;
    }
    return false;
}

void cc_corrected_find(const struct cc_scene *s, struct cc_drafts *out,
                       struct cc_arena *a)
{
    for (uint32_t r = 0; r < s->c->n; r++) {
        const struct cc_reading *reading = s->c->reading[r];
        const struct cc_document *d = &reading->document;

        for (uint32_t i = 0; i < d->sentences; i++) {
            struct cc_draft draft = { .kind = CC_KIND_RETRACTION,
                                      .rule = CC_RULE_CORRECTED,
                                      .stage = CC_STAGE_NOTICES,
                                      .of = d->sentence[i].paragraph,
                                      .told = true };

            if (!tells_error(d, i) || is_found(out, r, d->sentence[i].paragraph))
                continue;
            uint32_t was = claim_of(reading, i), is = was;
            if (tells_right(d, i + 1))
                is = claim_of(reading, i + 1);
            else if (was != CC_NO_INDEX)
                was = content_of(reading, was);
            if (was == CC_NO_INDEX || is == CC_NO_INDEX)
                continue;
            draft.a = cc_item_of(s->c, (struct cc_place){ r, was });
            draft.b = cc_item_of(s->c, (struct cc_place){ r, is });
            cc_grade_by(&draft, CC_WEIGHT_told);
            *CC_PUSH(a, out) = draft;
        }
    }
}
