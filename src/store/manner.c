/*
 * Ways in which statements are made: what many of them have alike is a row of its own,
 * and they name it by its number. Within a transaction nobody else adds one; those that
 * others have added before it are read at its first use.
 */
#include "rows.h"

#define FIRST_SLOTS 256

/* All that a manner is, as one string. */
static cc_str key_of(const struct record_statement *row, struct cc_arena *a)
{
    const cc_str part[] = { row->kind,        row->modality, row->said.precision,
                            row->said.source, row->medium,   row->rule,
                            row->speaker_rule };
    struct cc_buf b = { .a = a };

    for (size_t i = 0; i < sizeof part / sizeof *part; i++) {
        cc_buf_add(&b, part[i].n ? part[i] : CC_LIT(""));
        cc_buf_addc(&b, '\0');
    }
    cc_buf_addf(&b, "%d %d %d %u %a", row->negative, row->negated, row->speech,
                row->level, row->score);
    return cc_buf_str(&b);
}

/* Where it is, or would be: the number of the manner is that of its place in the list. */
static uint32_t slot_of(const struct manners *m, cc_str key)
{
    uint32_t i = (uint32_t)(cc_hash(key) & (m->slots - 1));

    while (m->slot[i] && !cc_str_eq(m->all.at[m->slot[i] - 1].key, key))
        i = (i + 1) & (m->slots - 1);
    return i;
}

static void add(struct manners *m, cc_str key, int64_t id, struct cc_arena *a)
{
    if (m->all.n * 2 >= m->slots) {
        m->slots = m->slots ? m->slots * 2 : FIRST_SLOTS;
        m->slot = CC_ARRAY(a, uint32_t, m->slots);
        for (uint32_t i = 0; i < m->all.n; i++)
            m->slot[slot_of(m, m->all.at[i].key)] = i + 1;
    }
    uint32_t slot = slot_of(m, key);
    *CC_PUSH(a, &m->all) = (struct manner){ cc_str_copy(a, key), id };
    m->slot[slot] = m->all.n;
    m->last = id;
}

/* Those behind the last one that is known. */
static bool read_all(struct store *s, struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, QUERY_manner_list, err);
    enum sql_step step;

    if (!st)
        return false;
    sql_bind_int(st, ":after", s->manners.last);
    while ((step = sql_step(s, st, err)) == SQL_ROW) {
        const struct record_statement row = {
            .kind = sql_text(st, 1, s->a),
            .negative = sql_bool(st, 2),
            .modality = sql_text(st, 3, s->a),
            .negated = sql_bool(st, 4),
            .said = { .precision = sql_text(st, 5, s->a),
                      .source = sql_text(st, 6, s->a) },
            .medium = sql_text(st, 7, s->a),
            .level = (uint32_t)sql_int(st, 8),
            .rule = sql_text(st, 9, s->a),
            .speaker_rule = sql_text(st, 10, s->a),
            .score = sql_real(st, 11),
            .speech = sql_bool(st, 12),
        };
        add(&s->manners, key_of(&row, s->a), sql_int(st, 0), s->a);
    }
    s->manners.fresh = step == SQL_DONE;
    return step == SQL_DONE;
}

static bool put(struct store *s, int64_t id, const struct record_statement *row,
                struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, QUERY_manner_add, err);

    if (!st)
        return false;
    sql_bind_int(st, ":id", id);
    sql_bind_text(st, ":kind", row->kind);
    sql_bind_int(st, ":negative", row->negative);
    sql_bind_text(st, ":modality", row->modality);
    sql_bind_int(st, ":negated", row->negated);
    rows_bind_known(st, ":said_precision", row->said.precision);
    rows_bind_known(st, ":said_source", row->said.source);
    rows_bind_known(st, ":medium", row->medium);
    sql_bind_int(st, ":level", row->level);
    rows_bind_known(st, ":rule", row->rule);
    rows_bind_known(st, ":speaker_rule", row->speaker_rule);
    sql_bind_real(st, ":score", row->score);
    sql_bind_int(st, ":speech", row->speech);
    return sql_run(s, st, err);
}

bool rows_manner(struct store *s, const struct record_statement *row, int64_t *id,
                 struct cc_arena *a, struct cc_error *err)
{
    struct manners *m = &s->manners;
    cc_str key = key_of(row, a);

    if (!m->fresh && !read_all(s, err))
        return false;
    uint32_t known = m->slots ? m->slot[slot_of(m, key)] : 0;
    if (!known) {
        add(m, key, m->last + 1, s->a);
        known = m->all.n;
        if (!put(s, m->last, row, err))
            return false;
    }
    *id = m->all.at[known - 1].id;
    return true;
}
