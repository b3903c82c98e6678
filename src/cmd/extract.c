/* claimcheck extract: statements and claims as JSON, one line an article. */
#include "reader.h"

struct line {
    const struct reader_item *item;
    enum cc_unit unit;
    bool explain;
    struct cc_arena *a;
    cc_str out;
};

static void make_line(void *arg)
{
    struct line *line = arg;
    const struct cc_reading *r = &line->item->reading;
    const struct record_names own = { NULL, 0 };
    const struct record_article article =
        record_article_of(&line->item->found.article, line->item->found.name,
                          line->item->found.line, line->a);
    const struct extract_rows rows = {
        .article = &article,
        .statement = record_statements_of(r, own, line->a),
        .statements = r->statements.statement_count,
        .claim = record_claims_of(r, own, line->a),
        .claims = r->claims.n,
    };

    line->out = report_extract(&rows, line->unit, line->explain, line->a);
}

static void extract_all(struct call *call, struct reader *r, struct cc_arena *a)
{
    struct reader_item item;

    while (!ferror(stdout) && reader_next(r, &item, a)) {
        struct line line = { .item = &item,
                             .unit = (enum cc_unit)call->set.offsets,
                             .explain = call->set.explain,
                             .a = a };
        struct cc_error err = { CC_OK, "" };
        if (cc_arena_guard(a, make_line, &line, &err))
            call_answer(call, line.out);
        else
            call_fail(call, &err);
        cc_arena_reset(a);
    }
}

int cmd_extract(struct call *call)
{
    struct cc_error err = { CC_OK, "" };
    struct reader r;

    if (call->operands == 0) {
        cc_fail(&err, CC_EUSAGE,
                "extract: which files? Give one or more, or - for standard input");
        return call_fail(call, &err), EXIT_USAGE;
    }
    struct cc_arena *a = call_arena(call); /* one article at a time */
    if (a && reader_open(&r, call, false)) {
        extract_all(call, &r, a);
        if (!call->set.quiet)
            report_summary(&r.sum, false, &call->err);
        reader_close(&r);
    }
    cc_arena_free(a);
    return EXIT_DONE;
}
