/* The table that every part of a case is given: who is who in all of it, and what too
 * many of it share. */
#include "parts.h"

#include "record/json.h"
#include "take.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ingest/lines.h"

#define SCHEMA "claimcheck.table/1"

/* ---- written --------------------------------------------------------------------------
 */

static void begin(struct jout *j, const char *kind)
{
    j->more = false;
    jout_open(j, NULL, '[');
    jout_string(j, NULL, cc_str_c(kind));
}

static void end(struct jout *j)
{
    jout_close(j, ']');
    cc_buf_addc(&j->to, '\n');
}

static void put_actor(struct jout *j, const struct cc_actor *x)
{
    begin(j, "actor");
    put_text(j, x->name);
    put_text(j, x->party);
    jout_integer(j, NULL, x->kind);
    jout_integer(j, NULL, x->party_by);
    end(j);
}

static void put_row(struct jout *j, const struct cc_case *c, uint32_t i)
{
    begin(j, "article");
    jout_string(j, NULL, cc_str_c(c->reading[i]->article->id));
    jout_open(j, NULL, '[');
    for (uint32_t e = 0; e < c->reading[i]->statements.entity_count; e++)
        jout_integer(j, NULL, c->actor_of[i][e]);
    jout_close(j, ']');
    end(j);
}

static int id_order(const void *x, const void *y)
{
    return strcmp(*(const char *const *)x, *(const char *const *)y);
}

static bool once_each(const struct cc_case *c, struct cc_arena *a, struct cc_error *err)
{
    const char **id = CC_ARRAY(a, const char *, c->n + 1);

    for (uint32_t i = 0; i < c->n; i++)
        id[i] = c->reading[i]->article->id;
    qsort(id, c->n, sizeof *id, id_order);
    for (uint32_t i = 1; i < c->n; i++)
        if (strcmp(id[i - 1], id[i]) == 0)
            return cc_fail(err, CC_EFORMAT,
                           "article %s came twice; 'claimcheck extract --lines' over all "
                           "articles marks the second of two that have one text",
                           id[i]);
    return true;
}

bool parts_people_table(struct cc_buf *out, const struct parts_people *p,
                        const struct cc_parties *parties, cc_str version,
                        struct cc_error *err)
{
    const struct cc_case c = cc_case_link(p->all.at, p->all.n, CC_NONE, parties, p->a);
    struct jout j = { .to = { .a = p->a } };

    if (!once_each(&c, p->a, err))
        return false;
    begin(&j, SCHEMA);
    jout_string(&j, NULL, version);
    end(&j);
    for (uint32_t i = 0; i < c.actor_count; i++)
        put_actor(&j, &c.actor[i]);
    for (uint32_t i = 0; i < c.n; i++)
        put_row(&j, &c, i);
    for (uint32_t i = 0; i < p->firsts.all.n; i++) {
        begin(&j, "first");
        jout_string(&j, NULL, p->firsts.all.at[i].frame);
        jout_raw(&j, NULL, cc_buf_str(&p->firsts.all.at[i].line));
        end(&j);
    }
    begin(&j, "names");
    jout_integer(&j, NULL, c.actor_count);
    jout_integer(&j, NULL, c.n);
    jout_integer(&j, NULL, p->firsts.all.n);
    end(&j);
    *out = j.to;
    return true;
}

/* ---- counts ---------------------------------------------------------------------------
 */

cc_str parts_count_line(struct parts_count c, struct cc_arena *a)
{
    return cc_strf(a, "%016llx\t%llu\t%llu\n", (unsigned long long)c.key,
                   (unsigned long long)c.limit, (unsigned long long)c.count);
}

static bool read_number(cc_str s, uint64_t *out)
{
    *out = 0;
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] < '0' || s.p[i] > '9')
            return false;
        *out = *out * 10 + (uint64_t)(s.p[i] - '0');
    }
    return s.n > 0 && s.n < 19;
}

static bool read_key(cc_str s, uint64_t *out)
{
    *out = 0;
    for (size_t i = 0; i < s.n; i++) {
        static const char digits[] = "0123456789abcdef";
        const char *digit = memchr(digits, s.p[i], 16);
        if (!digit)
            return false;
        *out = *out << 4 | (uint64_t)(digit - digits);
    }
    return s.n == 16;
}

bool parts_count(struct parts_count *out, cc_str line, cc_str where, struct cc_error *err)
{
    cc_str rest = line;

    return (read_key(cc_str_cut(&rest, '\t'), &out->key) &&
            read_number(cc_str_cut(&rest, '\t'), &out->limit) &&
            read_number(cc_str_cut(&rest, '\t'), &out->count) && out->count > 0 &&
            !rest.n) ||
           cc_fail(err, CC_EFORMAT,
                   "%.*s: no line of 'claimcheck block --count', or a damaged one",
                   CC_FMT(where));
}

cc_str parts_count_row(struct parts_count c, struct cc_arena *a)
{
    return c.count > c.limit
               ? cc_strf(a, "[\"crowd\",\"%016llx\"]\n", (unsigned long long)c.key)
               : CC_NONE;
}

cc_str parts_counts_end(uint64_t rows, struct cc_arena *a)
{
    struct jout j = { .to = { .a = a } };

    begin(&j, "counts");
    jout_integer(&j, NULL, (int64_t)rows);
    end(&j);
    return cc_buf_str(&j.to);
}

/* ---- read -----------------------------------------------------------------------------
 */

struct loading {
    struct parts_table *out;
    cc_str version;
    struct cc_arena *a;
    CC_LIST(struct cc_actor) actor;
    CC_LIST(struct parts_row) row;
    CC_LIST(struct parts_frame) frame;
    struct cc_crowds crowd;
    uint32_t before; /* of them: of the counts before these */
    bool headed, named;
};

static bool take_header(struct loading *l, const json_t *row, cc_str where,
                        struct cc_error *err)
{
    struct take t = take_from(row, 1, l->a);
    cc_str version = take_text(&t);

    l->headed = true;
    return !l->version.n || cc_str_eq(version, l->version) ||
           cc_fail(err, CC_EFORMAT,
                   "%.*s: the table was made by another version of the program, with "
                   "other weights or with another party file; make it anew",
                   CC_FMT(where));
}

static bool take_actor(struct loading *l, struct take *t)
{
    struct cc_actor x = { .name = take_text(t), .party = take_text(t) };

    x.kind = (uint8_t)take_number(t, CC_ENT_PLACE);
    x.party_by = (uint8_t)take_number(t, CC_BY_NAME);
    *CC_PUSH(l->a, &l->actor) = x;
    return take_end(t) && x.name.n;
}

static bool take_row(struct loading *l, struct take *t)
{
    struct parts_row x;
    const json_t *actors;
    uint32_t *of;

    take_id(t, x.id);
    actors = take_array(t);
    x.actors = (uint32_t)json_array_size(actors);
    x.actor = of = CC_ARRAY(l->a, uint32_t, x.actors + 1);
    struct take each = take_from(actors, 0, l->a);
    for (uint32_t i = 0; i < x.actors; i++)
        of[i] = (uint32_t)take_number(&each, l->actor.n ? l->actor.n - 1 : 0);
    *CC_PUSH(l->a, &l->row) = x;
    return take_end(t) && !each.bad && (l->actor.n || !x.actors);
}

static bool take_first(struct loading *l, const json_t *row, struct take *t)
{
    struct parts_frame x = { .frame = take_text(t), .article = json_array_get(row, 2) };

    if (t->bad || !json_is_object(x.article) || json_array_size(row) != 3)
        return false;
    json_incref(x.article);
    *CC_PUSH(l->a, &l->frame) = x;
    return true;
}

static bool take_names(struct loading *l, struct take *t)
{
    l->named = l->headed && take_number(t, UINT32_MAX) == l->actor.n &&
               take_number(t, UINT32_MAX) == l->row.n &&
               take_number(t, UINT32_MAX) == l->frame.n;
    return take_end(t) && l->named;
}

static bool take_crowd(struct loading *l, struct take *t)
{
    uint64_t *key = CC_PUSH(l->a, &l->crowd);

    return read_key(take_text(t), key) && take_end(t) &&
           (l->crowd.n == l->before + 1 || key[-1] < *key);
}

static bool take_counts(struct loading *l, struct take *t)
{
    bool all = take_number(t, UINT32_MAX) == l->crowd.n - l->before;

    l->before = l->crowd.n;
    l->out->counts++;
    return take_end(t) && all;
}

static bool take_one(struct loading *l, const json_t *row)
{
    cc_str kind = take_kind(row);
    struct take t = take_from(row, 1, l->a);

    if (!l->headed || l->out->counts == PARTS_COUNTS)
        return false;
    if (!l->named)
        return cc_str_eq(kind, CC_LIT("actor"))     ? take_actor(l, &t)
               : cc_str_eq(kind, CC_LIT("article")) ? take_row(l, &t)
               : cc_str_eq(kind, CC_LIT("first"))   ? take_first(l, row, &t)
               : cc_str_eq(kind, CC_LIT("names"))   ? take_names(l, &t)
                                                    : false;
    return cc_str_eq(kind, CC_LIT("crowd"))    ? take_crowd(l, &t)
           : cc_str_eq(kind, CC_LIT("counts")) ? take_counts(l, &t)
                                               : false;
}

static bool take_table_line(struct loading *l, cc_str line, cc_str where,
                            struct cc_error *err)
{
    json_t *row;
    bool ok;

    if (!take_line(&row, line, where, err))
        return false;
    if (!l->headed && cc_str_eq(take_kind(row), CC_LIT(SCHEMA)))
        ok = take_header(l, row, where, err);
    else
        ok = take_one(l, row) ||
             cc_fail(err, CC_EFORMAT, "%.*s: no line of a table, or a damaged one",
                     CC_FMT(where));
    json_decref(row);
    return ok;
}

static int row_order(const void *x, const void *y)
{
    return strcmp(((const struct parts_row *)x)->id, ((const struct parts_row *)y)->id);
}

static void put_out(struct loading *l)
{
    struct parts_table *out = l->out;

    if (l->row.n)
        qsort(l->row.at, l->row.n, sizeof *l->row.at, row_order);
    out->actor = l->actor.at;
    out->actors = l->actor.n;
    out->row = l->row.at;
    out->rows = l->row.n;
    out->frame = l->frame.at;
    out->frames = l->frame.n;
    out->crowd = l->crowd;
    cc_crowds_settle(&out->crowd);
}

bool parts_table(struct parts_table *out, const char *path, bool whole, cc_str version,
                 struct cc_arena *a, struct cc_error *err)
{
    struct lines in = { .from = fopen(path, "re"), .shown = path };
    struct loading l = { .out = out, .version = version, .a = a };
    enum lines_step step = LINES_END;
    cc_str line;
    bool ok = true;

    *out = (struct parts_table){ .path = path };
    if (!in.from)
        return cc_fail(err, CC_EIO, "%s: cannot be opened: %s", path, strerror(errno));
    while (ok && (step = lines_next(&in, &line, err)) == LINES_READ)
        ok = take_table_line(&l, line, cc_strf(a, "%s, line %u", path, in.number), err);
    put_out(&l);
    lines_close(&in);
    if (!ok || step == LINES_BAD)
        return false;
    if (!l.named)
        return cc_fail(
            err, CC_EFORMAT,
            "%s: no whole table of names; 'claimcheck merge --names' makes one", path);
    if (l.crowd.n > l.before || (whole && out->counts < PARTS_COUNTS))
        return cc_fail(err, CC_EFORMAT,
                       "%s: counts are missing; what 'claimcheck merge --count' prints "
                       "goes behind the names, twice",
                       path);
    return true;
}

void parts_table_close(struct parts_table *t)
{
    for (uint32_t i = 0; i < t->frames; i++)
        json_decref(t->frame[i].article);
    t->frames = 0;
}

bool parts_member(struct cc_member *out, const struct parts_table *t,
                  const struct cc_reading *r, struct cc_error *err)
{
    struct parts_row key = { .actors = 0 };
    const struct parts_row *row = NULL;

    memcpy(key.id, r->article->id, sizeof key.id);
    if (t->rows)
        row = bsearch(&key, t->row, t->rows, sizeof *t->row, row_order);
    if (!row)
        return cc_fail(err, CC_EFORMAT, "%.*s: not in %s: the table is of other articles",
                       CC_FMT(r->article->file), t->path);
    if (row->actors != r->statements.entity_count)
        return cc_fail(
            err, CC_EFORMAT,
            "%.*s: %s has %u names for it, not %u: it was made of another text",
            CC_FMT(r->article->file), t->path, row->actors, r->statements.entity_count);
    *out = (struct cc_member){ .reading = r, .actor = row->actor };
    return true;
}
