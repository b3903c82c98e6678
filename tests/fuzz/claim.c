/* Any article: its claims point into the text, at their statement and at their sentence.
 */
#include "fuzz.h"

#include "claimcheck/claim.h"

static void check(const struct cc_article *article, struct cc_arena *a)
{
    struct cc_reading r = cc_read(article, NULL, a);
    for (uint32_t i = 0; i < r.claims.n; i++) {
        const struct cc_claim *c = &r.claims.claim[i];
        HOLDS(fuzz_span_ok(c->span, article->text.n) && c->span.end > c->span.start);
        HOLDS(fuzz_span_ok(c->clause, article->text.n));
        HOLDS(c->span_count > 0);
        for (uint32_t k = 0; k < c->span_count; k++)
            HOLDS(fuzz_span_ok(c->spans[k], article->text.n));
        HOLDS(c->sentence < r.document.sentences);
        HOLDS(c->statement == CC_NO_INDEX || c->statement < r.statements.statement_count);
        HOLDS(c->frame.n > 0);
        HOLDS(c->value.kind != CC_VALUE_NUMBER || c->value.lo <= c->value.hi);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_article(data, size, check);
    return 0;
}
