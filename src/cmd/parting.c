/* What the steps of a run in parts have in common. */
#include "parting.h"

/* What two steps must have alike for their lines to fit. */
static cc_str version_of(const struct reader *r, struct cc_arena *a)
{
    char hex[65];
    cc_str rules = store_rules_of_findings(a);

    cc_sha256(cc_strf(a, "%.*s\n%.*s", CC_FMT(rules), CC_FMT(r->parties_json)), hex);
    return cc_strf(a, "%.16s", hex);
}

bool parting_open(struct parting *p, struct call *call, enum parting_table needs)
{
    struct cc_error err = { CC_OK, "" };

    *p = (struct parting){ .call = call,
                           .in = { .from = stdin, .shown = "standard input" } };
    if (needs != TABLE_NONE && !call->set.table) {
        cc_fail(
            &err, CC_EUSAGE,
            "%s: which table? Give the one that 'claimcheck merge' made, with --table",
            call->command->name);
        return call_fail(call, &err), false;
    }
    if (!reader_open(&p->r, call, false))
        return false;
    p->version = version_of(&p->r, call->a);
    if (needs == TABLE_NONE ||
        parts_table(&p->table, call->set.table, needs == TABLE_WHOLE, p->version, call->a,
                    &err))
        return true;
    call_fail(call, &err);
    parting_close(p);
    return false;
}

bool parting_next(struct parting *p, cc_str *line)
{
    struct cc_error err = { CC_OK, "" };

    if (ferror(stdout)) /* nobody reads what is printed */
        return false;
    switch (lines_next(&p->in, line, &err)) {
    case LINES_READ:
        return true;
    case LINES_BAD:
        call_fail(p->call, &err);
        return false;
    case LINES_END:
        break;
    }
    return false;
}

cc_str parting_where(const struct parting *p, struct cc_arena *a)
{
    return cc_strf(a, "standard input, line %u", p->in.number);
}

bool parting_article(const struct parting *p, struct parts_article *out, cc_str line,
                     struct cc_arena *a, struct cc_error *err)
{
    return parts_article_read(out, line, parting_where(p, a), a, err);
}

void parting_close(struct parting *p)
{
    parts_table_close(&p->table);
    lines_close(&p->in);
    reader_close(&p->r);
}
