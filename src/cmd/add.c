/* claimcheck add: articles into the store. */
#include "storage.h"

static void tell(struct call *call, const struct reader_item *item, enum store_added how,
                 int64_t versions)
{
    const struct cc_article *article = &item->found.article;
    uint32_t statements = item->reading.statements.statement_count;
    uint32_t claims = item->reading.claims.n;
    cc_str date = cc_date_iso(call->a, article->published);

    fprintf(call->out.to, "%s %s  ", how == STORE_ADDED ? "stored " : "present",
            article->id);
    screen_put(call->out.to, date.n ? date : CC_LIT("undated"));
    fprintf(call->out.to, "  %u statement%s, %u claim%s  ", statements, s_of(statements),
            claims, s_of(claims));
    screen_put(call->out.to, article->file);
    if (versions > 1)
        fprintf(call->out.to, "  version %lld of its page", (long long)versions);
    fputc('\n', call->out.to);
}

static void finish(struct call *call, const struct record_summary *sum, uint32_t added)
{
    if (call->set.quiet)
        return;
    fflush(call->out.to);
    report_summary(sum, false, &call->err);
    fprintf(call->err.to, "%u stored.\n", added);
}

/* Reads everything and touches no store. */
static int dry_run(struct call *call)
{
    struct reader_item item;
    struct reader r;

    if (!reader_open(&r, call, false))
        return EXIT_DONE;
    struct cc_arena *a = call_arena(call);
    r.once = true;
    while (a && reader_next(&r, &item, a)) {
        fputs("would be ", call->out.to);
        tell(call, &item, STORE_ADDED, 1);
        cc_arena_reset(a);
    }
    finish(call, &r.sum, 0);
    cc_arena_free(a);
    reader_close(&r);
    return EXIT_DONE;
}

int cmd_add(struct call *call)
{
    struct cc_error err = { CC_OK, "" };
    struct record_summary sum = { 0 };
    uint32_t added;

    if (call->operands == 0) {
        cc_fail(&err, CC_EUSAGE,
                "add: which files? Give one or more, or - for standard input");
        return call_fail(call, &err), EXIT_USAGE;
    }
    if (call->set.dry_run)
        return dry_run(call);
    struct store *s = storage_open(call, STORE_WRITE);
    if (!s)
        return EXIT_DONE;
    storage_add(call, s, &sum, &added, tell);
    finish(call, &sum, added);
    store_close(s);
    return EXIT_DONE;
}
