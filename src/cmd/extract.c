/* claimcheck extract: statements and claims as JSON, one line an article. */
#include "reader.h"

static cc_str line_of(const struct reader_item *item, const struct call *call,
                      struct cc_arena *a)
{
    const struct cc_reading *r = &item->reading;
    const struct record_names own = { NULL, 0 };
    const struct record_article article =
        record_article_of(&item->found.article, item->found.name, item->found.line, a);
    const struct extract_rows rows = {
        .article = &article,
        .statement = record_statements_of(r, own, a),
        .statements = r->statements.statement_count,
        .claim = record_claims_of(r, own, a),
        .claims = r->claims.n,
    };

    return report_extract(&rows, (enum cc_unit)call->set.offsets, call->set.explain, a);
}

static void extract_all(struct call *call, struct reader *r, struct cc_arena *a)
{
    struct reader_item item;

    r->tell = line_of;
    while (!ferror(stdout) && reader_next(r, &item, a)) {
        call_answer(call, item.told);
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
