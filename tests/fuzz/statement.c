/* Any article: statements, speakers and mentions point into the text and at one another.
 */
#include "fuzz.h"

#include "claimcheck/statement.h"

static void check(const struct cc_article *article, struct cc_arena *a)
{
    struct cc_document d = cc_document_read(article, a);
    struct cc_statements s = cc_statements_find(&d, NULL, a);
    for (uint32_t i = 0; i < s.statement_count; i++) {
        const struct cc_statement *st = &s.statement[i];
        HOLDS(fuzz_span_ok(st->span, d.text.n) && st->span.end > st->span.start);
        HOLDS(st->span_count > 0);
        for (uint32_t k = 0; k < st->span_count; k++)
            HOLDS(st->spans[k].start >= st->span.start &&
                  st->spans[k].end <= st->span.end);
        HOLDS(fuzz_span_ok(st->speaker, d.text.n) && fuzz_span_ok(st->cue, d.text.n));
        HOLDS(st->entity == CC_NO_INDEX || st->entity < s.entity_count);
        HOLDS(st->level >= 1 && (st->outer == CC_NO_INDEX || st->outer < i));
        HOLDS(st->score >= 0 && st->score <= 1);
    }
    for (uint32_t i = 0; i < s.mention_count; i++) {
        HOLDS(fuzz_span_ok(s.mention[i].span, d.text.n));
        HOLDS(s.mention[i].entity < s.entity_count);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_article(data, size, check);
    return 0;
}
