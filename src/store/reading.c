/*
 * Readings that are kept, so that an article is not read again each time that it is
 * compared, and its claims are found in them:
 *
 *   what it was read by, 8 bytes | size, 4 bytes, the lowest first | cc_reading_pack,
 *   deflated beside the text
 */
#include "deflated.h"
#include "rows.h"

#define BY_BYTES   8
#define SIZE_BYTES 4
#define HEAD_BYTES (BY_BYTES + SIZE_BYTES)

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

/* Its hash is what is kept of it. */
static cc_str head_of(const struct cc_parties *parties, const struct cc_corrections *by,
                      struct cc_arena *a)
{
    char hash[65];

    cc_sha256(store_reading_key(parties, by, a), hash);
    return cc_str_copy(a, (cc_str){ hash, BY_BYTES });
}

cc_str store_reading_pack(const struct cc_reading *r, const struct cc_parties *parties,
                          const struct cc_corrections *by, struct cc_arena *a)
{
    struct cc_buf b = { .a = a };
    cc_str packed = cc_reading_pack(r, CC_LIT(""), a);

    cc_buf_add(&b, head_of(parties, by, a));
    for (int i = 0; i < SIZE_BYTES; i++)
        cc_buf_addc(&b, (char)(packed.n >> 8 * i & 0xff));
    cc_buf_add(&b, deflated(packed, r->article->text, a));
    return cc_buf_str(&b);
}

/* As cc_reading_pack made them; CC_NONE: they are damaged. */
static cc_str bytes_of(cc_str packed, cc_str text, struct cc_arena *a)
{
    size_t size = 0;

    if (packed.n < HEAD_BYTES)
        return CC_NONE;
    for (int i = SIZE_BYTES; i-- > 0;)
        size = size << 8 | (unsigned char)packed.p[BY_BYTES + i];
    return inflated(cc_str_sub(packed, HEAD_BYTES, packed.n), size, text, a);
}

bool rows_open_reading(struct cc_article *article, struct cc_reading *r, cc_str packed,
                       cc_str text, struct cc_arena *a)
{
    cc_str bytes = bytes_of(packed, text, a);

    return bytes.p && cc_reading_unpack(article, r, bytes, text, CC_LIT(""), a);
}

bool rows_is_reading(cc_str packed, cc_str text, struct cc_arena *a)
{
    cc_str bytes = bytes_of(packed, text, a);

    return bytes.p && cc_reading_is_whole(bytes, text, CC_LIT(""));
}

bool store_reading_unpack(struct cc_article *article, struct cc_reading *r, cc_str packed,
                          cc_str text, const struct cc_parties *parties,
                          const struct cc_corrections *by, struct cc_arena *a)
{
    return packed.n >= HEAD_BYTES &&
           cc_str_eq(cc_str_sub(packed, 0, BY_BYTES), head_of(parties, by, a)) &&
           rows_open_reading(article, r, packed, text, a);
}

bool store_reading_open(struct cc_article *article, struct cc_reading *r, cc_str packed,
                        cc_str text, struct cc_arena *a)
{
    return rows_open_reading(article, r, packed, text, a);
}

bool rows_put_reading(struct store *s, int64_t article, cc_str packed, uint64_t named,
                      struct cc_error *err)
{
    struct sql_query *st =
        sql_begin(s, packed.n ? QUERY_reading_put : QUERY_reading_rename, err);

    if (!st)
        return false;
    sql_bind_int(st, ":article", article);
    if (packed.n)
        sql_bind_blob(st, ":packed", packed);
    sql_bind_int(st, ":named", (int64_t)named);
    return sql_run(s, st, err);
}

bool rows_are_named(struct store *s, int64_t article, uint64_t named, bool *are,
                    struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, QUERY_reading_named, err);

    *are = false;
    if (!st)
        return false;
    sql_bind_int(st, ":article", article);
    enum sql_step step = sql_step(s, st, err);
    if (step != SQL_ROW)
        return step == SQL_DONE;
    *are = sql_int(st, 0) == (int64_t)named;
    sql_end(st);
    return true;
}
