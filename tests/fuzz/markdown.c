/* Any bytes as Markdown: what is read is the file, byte for byte, with marks as spaces.
 */
#include "fuzz.h"

static void run(void *arg)
{
    struct fuzz_job *job = arg;
    struct cc_article article;
    struct cc_error err = { CC_OK, "" };
    const struct cc_article_given given = {
        .form = CC_FORM_TEXT,
        .file = CC_LIT("fuzz.md"),
        .option = CC_NO_DATE,
        .undated = true,
        .any_language = true,
    };

    if (!cc_article_read(&article, job->bytes, &given, job->a, &err)) {
        HOLDS(err.code != CC_OK && err.text[0] != '\0');
        return;
    }
    HOLDS(fuzz_span_ok(article.header, article.text.n));
    HOLDS(article.header.end <= article.body.start);
    HOLDS(fuzz_span_ok(article.body, article.text.n));
    HOLDS(article.reading.n == article.text.n);
    for (size_t i = 0; i < article.text.n; i++)
        HOLDS(article.reading.p[i] == article.text.p[i] ||
              (article.reading.p[i] == ' ' && i >= article.header.end));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_bytes(data, size, run);
    return 0;
}
