/*
 * Rows of one table that come one after the other: held back until something else is
 * sent, and put by COPY if they are many. They are held as COPY takes them:
 *
 *   columns, 2 bytes | of each: size, 4 bytes, -1 for NULL | its bytes
 */
#include "sql_postgres.h"

#include <endian.h>
#include <string.h>

#define HELD_MOST ((size_t)1024 * 1024) /* bytes that are held back */
#define COPY_LEAST                                                       \
    16 /* rows; fewer are sent one by one, beside what else is under way \
        */
#define IS_NULL UINT32_MAX

static void add_number(struct cc_buf *b, uint32_t n, int bytes)
{
    while (bytes-- > 0)
        cc_buf_addc(b, (char)(n >> 8 * bytes & 0xff));
}

static uint32_t number_at(const char *at)
{
    uint32_t n;

    memcpy(&n, at, sizeof n);
    return be32toh(n);
}

/* ---- holding --------------------------------------------------------------------------
 */

static void add_row(void *arg)
{
    struct prepared *p = arg;

    add_number(&p->held, (uint32_t)p->parameters, 2);
    for (int i = 0; i < p->parameters; i++) {
        cc_str value = { p->values[i], (size_t)p->lengths[i] };
        add_number(&p->held, value.p ? (uint32_t)value.n : IS_NULL, 4);
        cc_buf_add(&p->held, value.p ? value : CC_LIT(""));
    }
    p->rows_held++;
}

bool postgres_hold(struct prepared *p, struct cc_error *err)
{
    struct connection *c = connection_of(p->is.s);

    if (!p->room && !(p->room = cc_arena_new(NULL)))
        return cc_fail(err, CC_EMEMORY, "%s: out of memory (%s)", p->is.s->path,
                       sql_name_of(p->is.which));
    if (!postgres_fill(p, err))
        return false;
    if (!p->rows_held) {
        c->holds[c->holding++] = p;
        p->held = (struct cc_buf){ .a = p->room };
    }
    size_t before = p->held.n;
    if (!cc_arena_guard(p->room, add_row, p, err))
        return false;
    c->held += p->held.n - before;
    return c->held < HELD_MOST || postgres_put_held(p->is.s, err);
}

void postgres_drop_held(struct connection *c)
{
    for (uint32_t i = 0; i < c->holding; i++) {
        c->holds[i]->rows_held = 0;
        c->holds[i]->held = (struct cc_buf){ .a = c->holds[i]->room };
        cc_arena_reset(c->holds[i]->room);
    }
    c->holding = 0;
    c->held = 0;
}

/* ---- putting --------------------------------------------------------------------------
 */

/* One by one, as they were bound. */
static bool put_each(struct prepared *p, struct cc_error *err)
{
    const char *at = p->held.p;

    for (uint32_t row = 0; row < p->rows_held; row++) {
        at += 2;
        for (int i = 0; i < p->parameters; i++) {
            uint32_t n = number_at(at);
            at += 4;
            p->values[i] = n == IS_NULL ? NULL : at;
            p->lengths[i] = n == IS_NULL ? 0 : (int)n;
            at += n == IS_NULL ? 0 : n;
        }
        if (!postgres_send(p, err))
            return false;
    }
    return true;
}

/* Whether the server says that; what else it says is read, unless rows are to follow. */
static bool answered(const struct prepared *p, ExecStatusType want, struct cc_error *err)
{
    const struct connection *c = connection_of(p->is.s);
    PGresult *r = c->lib->PQgetResult(c->c);
    bool ok = (r ? c->lib->PQresultStatus(r) : PGRES_FATAL_ERROR) == want ||
              postgres_fail(p->is.s, r, sql_name_of(p->is.which), err);

    for (; r && !(ok && want == PGRES_COPY_IN); r = c->lib->PQgetResult(c->c))
        c->lib->PQclear(r);
    c->lib->PQclear(r);
    return ok;
}

/* Source: "Binary Format" of COPY in PostgreSQL's manual. What cannot be sent is told by
 * the result. */
static bool copy(struct prepared *p, struct cc_error *err)
{
    static const char head[19] = "PGCOPY\n\377\r\n", tail[2] = "\377\377";
    const struct connection *c = connection_of(p->is.s);

    if (!postgres_unpipe(p->is.s, err))
        return false;
    c->lib->PQsendQuery(c->c, p->copy);
    if (!answered(p, PGRES_COPY_IN, err))
        return false;
    c->lib->PQputCopyData(c->c, head, sizeof head);
    c->lib->PQputCopyData(c->c, p->held.p, (int)p->held.n);
    c->lib->PQputCopyData(c->c, tail, sizeof tail);
    c->lib->PQputCopyEnd(c->c, NULL);
    return answered(p, PGRES_COMMAND_OK, err);
}

bool postgres_put_held(struct store *s, struct cc_error *err)
{
    struct connection *c = connection_of(s);
    bool ok = true;

    for (uint32_t i = 0; ok && i < c->holding; i++)
        ok = c->holds[i]->rows_held < COPY_LEAST ? put_each(c->holds[i], err)
                                                 : copy(c->holds[i], err);
    postgres_drop_held(c);
    return ok;
}
