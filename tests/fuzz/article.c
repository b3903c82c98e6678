/* Any bytes as an article: refused with a reason, or read with its parts in place. */
#include "fuzz.h"

static void check(const struct cc_article *article, struct cc_arena *a)
{
    (void)a;
    HOLDS(fuzz_span_ok(article->header, article->text.n));
    HOLDS(fuzz_span_ok(article->body, article->text.n));
    HOLDS(article->header.end <= article->body.start);
    HOLDS(article->id[16] == '\0' && article->id[0] != '\0');
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_article(data, size, check);
    return 0;
}
