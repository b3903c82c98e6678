/* Any article: its tokens, sentences, paragraphs and quotes lie in order inside the text.
 */
#include "fuzz.h"

#include "claimcheck/sentence.h"

static void check_tokens(const struct cc_document *d)
{
    uint32_t end = 0;
    for (uint32_t i = 0; i < d->tokens; i++) {
        const struct cc_token *t = &d->token[i];
        HOLDS(fuzz_span_ok(t->span, d->text.n));
        HOLDS(t->span.start >= end && t->span.end > t->span.start);
        HOLDS(t->sentence < d->sentences);
        HOLDS(t->quote == -1 || (uint32_t)t->quote < d->quotes);
        end = t->span.end;
    }
}

static void check(const struct cc_article *article, struct cc_arena *a)
{
    struct cc_document d = cc_document_read(article, a);
    check_tokens(&d);
    for (uint32_t i = 0; i < d.sentences; i++) {
        const struct cc_sentence *s = &d.sentence[i];
        HOLDS(s->count > 0 && s->first + s->count <= d.tokens);
        HOLDS(s->paragraph < d.paragraphs);
        HOLDS(s->span.start == d.token[s->first].span.start);
        HOLDS(s->span.end == d.token[s->first + s->count - 1].span.end);
    }
    for (uint32_t i = 0; i < d.paragraphs; i++)
        HOLDS(fuzz_span_ok(d.paragraph[i].span, d.text.n));
    for (uint32_t i = 0; i < d.quotes; i++) {
        HOLDS(fuzz_span_ok(d.quote[i].outer, d.text.n));
        HOLDS(d.quote[i].parent < (int32_t)i);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_article(data, size, check);
    return 0;
}
