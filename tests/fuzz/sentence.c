/* Any article: its tokens, sentences, paragraphs and quotes lie in order inside the text.
 */
#include "fuzz.h"

#include "claimcheck/sentence.h"

/* Nothing but white space lies between two tokens, and outside of all. */
static void check_gap(const struct cc_document *d, uint32_t start, uint32_t end)
{
    for (size_t at = start; at < end;)
        HOLDS(cc_is_space(cc_utf8_next((cc_str){ d->text.p, end }, &at)));
}

static void check_tokens(const struct cc_document *d)
{
    uint32_t end = 0;
    for (uint32_t i = 0; i < d->tokens; i++) {
        const struct cc_token *t = &d->token[i];
        HOLDS(fuzz_span_ok(t->span, d->text.n));
        HOLDS(t->span.start >= end && t->span.end > t->span.start);
        HOLDS(t->sentence < d->sentences);
        HOLDS(t->quote == -1 || (uint32_t)t->quote < d->quotes);
        check_gap(d, end, t->span.start);
        end = t->span.end;
    }
    check_gap(d, end, (uint32_t)d->text.n);
}

static void check(const struct cc_article *article, struct cc_arena *a)
{
    struct cc_document d = cc_document_read(article, a);
    check_tokens(&d);
    uint32_t next = 0;
    for (uint32_t i = 0; i < d.sentences; i++) {
        const struct cc_sentence *s = &d.sentence[i];
        HOLDS(s->first == next);
        next += s->count;
        HOLDS(s->count > 0 && s->first + s->count <= d.tokens);
        HOLDS(s->paragraph < d.paragraphs);
        HOLDS(s->span.start == d.token[s->first].span.start);
        HOLDS(s->span.end == d.token[s->first + s->count - 1].span.end);
    }
    HOLDS(next == d.tokens);
    for (uint32_t i = 0; i < d.paragraphs; i++)
        HOLDS(fuzz_span_ok(d.paragraph[i].span, d.text.n));
    for (uint32_t i = 0; i < d.quotes; i++) {
        HOLDS(fuzz_span_ok(d.quote[i].outer, d.text.n));
        HOLDS(d.quote[i].inner.start >= d.quote[i].outer.start);
        HOLDS(d.quote[i].inner.end <= d.quote[i].outer.end);
        HOLDS(d.quote[i].first_token < d.quote[i].end_token);
        HOLDS(d.quote[i].parent < (int32_t)i);
        HOLDS(i == 0 || d.quote[i].first_token > d.quote[i - 1].first_token);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_article(data, size, check);
    return 0;
}
