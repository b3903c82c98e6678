/*
 * Every format of the report, with the bytes as each text of others in it: what comes out
 * is UTF-8 without control characters, JSON is JSON, and no tag of theirs is one of ours.
 */
#include "fuzz.h"

#include "report/report.h"

#include <jansson.h>
#include <stdlib.h>

struct rows {
    struct record_article article;
    struct record_claim claim[2];
    struct record_statement statement;
    struct record_finding finding;
    struct record_summary summary;
    struct cc_span span;
};

static struct rows *rows_of(const struct fuzz_job *job)
{
    struct rows *r = CC_NEW(job->a, struct rows);
    cc_str t = job->bytes,
           u = cc_str_sub(t, 0, 4000); /* so that long ones take no minutes */

    r->span = (struct cc_span){ 0, (uint32_t)t.n };
    r->article = (struct record_article){ .key = CC_LIT("0123456789abcdef"),
                                          .file = u,
                                          .name = u,
                                          .title = t,
                                          .source = u,
                                          .author = u,
                                          .url = u,
                                          .published = CC_LIT("2031-03-04"),
                                          .published_from = CC_LIT("header"),
                                          .text = t };
    for (int i = 0; i < 2; i++)
        r->claim[i] = (struct record_claim){
            .words = { r->span, &r->span, 1, t },
            .mark = { 0, (uint32_t)t.n / 3 * (uint32_t)i },
            .anchor = u,
            .speech = i == 0,
            .speaker = u,
            .party = u,
            .roles = CC_LIT("{}"),
            .value = CC_LIT("null"),
            .quote = CC_LIT("direct"),
            .said = { CC_LIT("2031-03-03"), CC_LIT("day"), CC_LIT("text"), u },
        };
    r->statement = (struct record_statement){ .words = { r->span, &r->span, 1, t },
                                              .speaker = u,
                                              .party = u,
                                              .kind = CC_LIT("direct"),
                                              .modality = CC_LIT("asserted"),
                                              .said = r->claim[0].said,
                                              .level = 1,
                                              .speech = true };
    r->finding =
        (struct record_finding){ .case_name = u,
                                 .id = CC_LIT("fedcba9876543210"),
                                 .family = CC_LIT("change"),
                                 .kind = CC_LIT("update"),
                                 .grade = CC_LIT("strong"),
                                 .rule = CC_LIT("FIGURE_CHANGED"),
                                 .why = t,
                                 .a = { { &r->article, &r->claim[0] }, NULL, 0 },
                                 .b = { { &r->article, &r->claim[1] }, NULL, 0 } };
    return r;
}

static bool give_source(void *ctx, report_take *take, void *to, struct cc_arena *a,
                        struct cc_error *err)
{
    const struct rows *r = ctx;
    const struct report_source source = { r->finding.case_name, &r->article,
                                          &r->statement, 1 };

    (void)a, (void)err;
    take(to, &source);
    return true;
}

static void check_json(cc_str out, enum report_format format)
{
    json_t *v = json_loadb(out.p, out.n, JSON_ALLOW_NUL, NULL);

    if (format == REPORT_JSONL || format == REPORT_JSON || format == REPORT_ANNOTATION ||
        format == REPORT_CLAIMREVIEW)
        HOLDS(v != NULL);
    json_decref(v);
}

static void check(cc_str out, enum report_format format)
{
    HOLDS(cc_utf8_valid(out, NULL));
    for (size_t i = 0; i < out.n; i++) {
        unsigned char c = (unsigned char)out.p[i];
        HOLDS((c >= 0x20 && c != 0x7f) || c == '\n' || c == '\r' || c == '\t');
    }
    if (format == REPORT_HTML || format == REPORT_ATOM)
        HOLDS(cc_str_find(out, CC_LIT("<script")) == out.n &&
              cc_str_find(out, CC_LIT("<img")) == out.n &&
              cc_str_find(out, CC_LIT("href=\"javascript")) == out.n);
    check_json(out, format);
}

static void run(void *arg)
{
    struct fuzz_job *job = arg;
    struct rows *rows = rows_of(job);

    for (int format = REPORT_TEXT; format <= REPORT_ATOM; format++) {
        struct cc_error err = { CC_OK, "" };
        struct report r = { .title = job->bytes,
                            .at = &rows->finding,
                            .n = 1,
                            .summary = &rows->summary,
                            .sources = give_source,
                            .sources_ctx = rows,
                            .a = job->a };
        char *text = NULL;
        size_t n = 0;
        struct screen s = { open_memstream(&text, &n), false, 60 };
        HOLDS(s.to != NULL);
        HOLDS(report_write(&r, (enum report_format)format, &s, &err));
        fclose(s.to);
        check((cc_str){ text, n }, (enum report_format)format);
        free(text);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_bytes(data, size, run);
    return 0;
}
