/* claimcheck extract: statements and claims as JSON, one line an article. */
#include "parts/parts.h"
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

/* ---- --lines --------------------------------------------------------------------------
 */

struct line {
    const struct reader_item *item;
    uint32_t number; /* of the article in the run */
    struct cc_arena *a;
    cc_str out;
};

static void make_line(void *arg)
{
    struct line *line = arg;

    line->out =
        parts_line(&line->item->found, line->item->again ? line->number : 0, line->a);
}

static void print_lines(struct call *call, struct reader *r, struct cc_arena *a)
{
    struct reader_item item;

    r->bare = r->once = r->copies = true;
    while (!ferror(stdout) && reader_next(r, &item, a)) {
        struct line line = { &item, r->sum.articles + r->sum.repeated, a, CC_NONE };
        struct cc_error err = { CC_OK, "" };

        if (cc_arena_guard(a, make_line, &line, &err))
            call_print(call, line.out);
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
        if (call->set.lines)
            print_lines(call, &r, a);
        else
            extract_all(call, &r, a);
        if (!call->set.quiet && !call->set.lines)
            report_summary(&r.sum, false, &call->err);
        reader_close(&r);
    }
    cc_arena_free(a);
    return EXIT_DONE;
}
