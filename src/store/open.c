/* Opening and closing a store, whatever holds it. */
#include "sql_backend.h"

#include <string.h>

struct store *store_open(const char *path, enum store_mode mode, struct cc_arena *a,
                         struct cc_error *err)
{
    struct store *s = CC_NEW(a, struct store);

    *s = (struct store){ .back = &sql_sqlite, .path = path, .a = a };
    if (s->back->open(s, mode, err))
        return s;
    store_close(s);
    return NULL;
}

bool store_is_frozen(const struct store *s)
{
    return s->frozen;
}

void store_recover(struct store *s)
{
    if (s->in_transaction)
        sql_rollback(s);
    for (int q = 0; q < QUERY_COUNT; q++)
        if (s->prepared[q])
            sql_end(s->prepared[q]);
}

void store_close(struct store *s)
{
    if (!s || !s->db)
        return;
    if (s->in_transaction)
        sql_rollback(s);
    s->back->close(s);
    s->db = NULL;
    cc_arena_free(s->room);
    s->room = NULL;
    memset(s->prepared, 0, sizeof s->prepared);
}
