/* Readings that are kept, so that an article is not read again each time that it is
 * compared. */
#include "rows.h"

static void add_correction(struct cc_buf *b, const struct cc_correction *c)
{
    cc_buf_addf(b, "%u %u %u %u %d %zu %zu ", c->found.start, c->found.end, c->span.start,
                c->span.end, c->rejected, c->speaker.p ? c->speaker.n + 1 : 0,
                c->party.p ? c->party.n + 1 : 0);
    cc_buf_add(b, c->speaker);
    cc_buf_add(b, c->party);
    cc_buf_addc(b, '\n');
}

cc_str store_reading_key(const struct cc_parties *parties,
                         const struct cc_corrections *by, struct cc_arena *a)
{
    struct cc_buf b = { .a = a };

    cc_buf_add(&b, store_rules());
    for (uint32_t i = 0; parties && i < parties->n; i++)
        cc_buf_addf(&b, "\n%zu %.*s %.*s", parties->entry[i].name.n,
                    CC_FMT(parties->entry[i].name), CC_FMT(parties->entry[i].party));
    cc_buf_addc(&b, '\n');
    for (uint32_t i = 0; by && i < by->n; i++)
        add_correction(&b, &by->at[i]);
    return cc_buf_str(&b);
}

bool rows_put_reading(struct store *s, int64_t article, cc_str packed,
                      struct cc_error *err)
{
    struct sql_query *st = packed.n ? sql_begin(s, QUERY_reading_put, err) : NULL;

    if (!st)
        return !packed.n;
    sql_bind_int(st, ":article", article);
    sql_bind_blob(st, ":packed", packed);
    return sql_run(s, st, err);
}
