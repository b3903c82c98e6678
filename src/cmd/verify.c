/* claimcheck verify: every quoted word proved against the stored bytes. */
#include "record/json.h"
#include "review/review.h"
#include "proving.h"

struct verifying {
    struct call *call;
    struct store *s;
    struct store_proved proved;
    struct proving reports;
    struct cc_arena *of_article, *of_row;
    uint32_t rows;
    struct cc_error err;
};

static const char *const names[] = { "article", "statement", "claim", "finding" };

/* ---- for people -----------------------------------------------------------------------
 */

static void put(const struct call *call, const char *before, cc_str text)
{
    fputs(before, call->out.to);
    screen_put(call->out.to, text);
}

static void put_text(struct call *call, const struct store_flaw *f)
{
    FILE *to = call->out.to;

    if (f->of == STORE_FLAW_FINDING) {
        put(call, "finding ", f->finding);
        put(call, "  ", f->kind);
        put(call, "  ", f->why);
        fputs(f->context ? "\n    its words stand, but the text around them does not\n"
                         : "\n    rests on words that do not stand\n",
              to);
        return;
    }
    if (f->of == STORE_FLAW_ARTICLE) {
        put(call, "article ", f->article);
        put(call, "  ", f->file);
        fprintf(to, "\n    its %s is not what was read\n", f->part);
        if (!f->now.p) {
            fputs("    it is made anew when its case is compared\n", to);
            return;
        }
        put(call, "    SHA-256 kept: ", f->kept);
        put(call, "\n    SHA-256 now:  ", f->now);
        fputc('\n', to);
        return;
    }
    fprintf(to, "%s of article ", names[f->of]);
    put(call, "", f->article);
    put(call, "  ", f->file);
    fprintf(to, "  bytes %u to %u: its %s\n", f->span.start, f->span.end, f->part);
    put(call, f->hashed ? "    kept: words of SHA-256 " : "    kept: ", f->kept);
    put(call, "\n    now:  ", f->now.p ? f->now : CC_LIT("(no such place in the text)"));
    fputc('\n', to);
}

/* ---- for programs ---------------------------------------------------------------------
 */

static void put_json(struct verifying *v, const struct store_flaw *f)
{
    struct jout j;

    row_begin(v->call, &j, v->of_row, v->rows == 0);
    jout_string(&j, "schema", CC_LIT("claimcheck.flaw/1"));
    jout_string(&j, "of", cc_str_c(names[f->of]));
    if (f->of == STORE_FLAW_FINDING) {
        jout_string(&j, "id", f->finding);
        jout_string(&j, "kind", f->kind);
        jout_string(&j, "why", f->why);
        jout_bool(&j, "words", !f->context);
    } else {
        jout_string(&j, "article", f->article);
        jout_string(&j, "file", f->file);
        jout_string(&j, "part", cc_str_c(f->part));
        jout_integer(&j, "start", f->span.start);
        jout_integer(&j, "end", f->span.end);
        jout_string(&j, "kept", f->kept);
        jout_string(&j, "now", f->now);
    }
    row_end(v->call, &j);
    cc_arena_reset(v->of_row);
}

static void take(void *ctx, const struct store_flaw *flaw)
{
    struct verifying *v = ctx;

    if (v->call->set.format == REPORT_TEXT)
        put_text(v->call, flaw);
    else
        put_json(v, flaw);
    v->rows++;
}

/* ---- reports --------------------------------------------------------------------------
 */

static void put_place(struct call *call, const struct report_quote *q)
{
    const struct cc_span *last = q->span_count ? &q->spans[q->span_count - 1] : NULL;

    if (last)
        fprintf(call->out.to, ", %u to %u", q->spans[0].start, last->end);
    fputc('\n', call->out.to);
}

static void put_quote_text(struct call *call, const struct proving_flaw *f)
{
    put(call, "report ", cc_str_c(f->report));
    put(call, ": finding ", f->quote->finding);
    put(call, ", article ", f->quote->article);
    put_place(call, f->quote);
    put(call, "    it says: ", f->quote->text);
    put(call, "\n    now:     ",
        f->unknown              ? CC_LIT("(the store has no such article)")
        : !f->quote->span_count ? CC_LIT("(the report does not say where it stands)")
        : f->now.p              ? f->now
                                : CC_LIT("(no such place in the text)"));
    fputc('\n', call->out.to);
}

static void put_quote_json(struct verifying *v, const struct proving_flaw *f)
{
    const struct report_quote *q = f->quote;
    struct jout j;

    row_begin(v->call, &j, v->of_row, v->rows == 0);
    jout_string(&j, "schema", CC_LIT("claimcheck.flaw/1"));
    jout_string(&j, "of", CC_LIT("report"));
    jout_string(&j, "report", cc_str_c(f->report));
    jout_string(&j, "id", q->finding);
    jout_string(&j, "article", q->article);
    if (q->span_count) {
        jout_integer(&j, "start", q->spans[0].start);
        jout_integer(&j, "end", q->spans[q->span_count - 1].end);
    }
    jout_string(&j, "kept", q->text);
    jout_string(&j, "now", f->now);
    row_end(v->call, &j);
    cc_arena_reset(v->of_row);
}

static void take_quote(void *ctx, const struct proving_flaw *flaw)
{
    struct verifying *v = ctx;

    if (v->call->set.format == REPORT_TEXT)
        put_quote_text(v->call, flaw);
    else
        put_quote_json(v, flaw);
    v->rows++;
}

/* ---- all of it ------------------------------------------------------------------------
 */

/* What cannot be proved any more since it was removed: by whom, when and why. */
static void put_removed(struct verifying *v)
{
    struct jout j = { .to = { .a = v->call->a } };
    const struct review_removed *r;
    uint32_t n;

    if (!review_removed(v->s, &r, &n, v->call->a, &v->err))
        return;
    jout_open(&j, "removed", '[');
    for (uint32_t i = 0; i < n; i++) {
        if (r[i].lifted)
            continue;
        jout_open(&j, NULL, '{');
        jout_string(&j, "case", r[i].case_name);
        jout_string(&j, "article", r[i].article);
        jout_string(&j, "by", r[i].by);
        jout_string(&j, "at", r[i].at);
        jout_string(&j, "reason", r[i].reason);
        jout_close(&j, '}');
        if (v->call->set.format == REPORT_TEXT)
            call_note(v->call, "%.*s: removed on %.*s by %.*s (%.*s)",
                      CC_FMT(r[i].article), CC_FMT(cc_str_sub(r[i].at, 0, 10)),
                      CC_FMT(r[i].by), CC_FMT(r[i].reason));
    }
    jout_close(&j, ']');
    if (v->call->set.format == REPORT_JSON) {
        fputc(',', v->call->out.to);
        call_print(v->call, cc_buf_str(&j.to));
    }
}

static void put_counts(struct verifying *v)
{
    const struct store_proved *n = &v->proved;

    if (v->call->set.format == REPORT_JSON)
        fprintf(v->call->out.to,
                "\n],\"articles\":%u,\"statements\":%u,\"claims\":%u,\"findings\":%u,"
                "\"reports\":%u,\"quotes\":%u",
                n->articles, n->statements, n->claims, n->findings, v->reports.reports,
                v->reports.quotes);
    put_removed(v);
    if (v->call->set.format == REPORT_JSON)
        fputs("}\n", v->call->out.to);
    call_note(v->call,
              "%u article%s, %u statement%s, %u claim%s and %u finding%s proved: %s",
              n->articles, s_of(n->articles), n->statements, s_of(n->statements),
              n->claims, s_of(n->claims), n->findings, s_of(n->findings),
              n->flaws ? "not all stand" : "all stand");
    if (v->reports.reports)
        call_note(v->call, "%u quote%s of %u report%s proved: %s", v->reports.quotes,
                  s_of(v->reports.quotes), v->reports.reports, s_of(v->reports.reports),
                  v->reports.flaws ? "not all stand" : "all stand");
}

static void work(void *arg)
{
    struct verifying *v = arg;
    const struct store_proof proof = { .case_name = cc_str_c(v->call->set.case_name),
                                       .take = take,
                                       .ctx = v,
                                       .of_article = v->of_article,
                                       .a = v->call->a };

    if (v->call->set.format == REPORT_JSON)
        fputs("{\"schema\":\"claimcheck.proof/1\",\"flaws\":[", v->call->out.to);
    if (!store_verify(v->s, &proof, &v->proved, &v->err))
        return;
    v->reports =
        (struct proving){ .call = v->call, .s = v->s, .take = take_quote, .ctx = v };
    proving_reports(&v->reports);
    put_counts(v);
}

int cmd_verify(struct call *call)
{
    struct verifying v = { .call = call };

    v.s = storage_open(call, STORE_READ);
    if (v.s)
        storage_walk(
            call, &(struct storage_walk){ work, &v, &v.of_article, &v.of_row, &v.err });
    if (v.err.code)
        call_fail(call, &v.err);
    store_close(v.s);
    return v.proved.flaws || v.reports.flaws ? EXIT_TROUBLE : EXIT_DONE;
}
