/* Who is in the articles of a case, from all of its parts: one table. */
#include "parts.h"

#include "record/json.h"
#include "take.h"

#include <stdlib.h>
#include <string.h>

#define ENTITIES_MAX 1000000 /* of an article; more than its text has room for */

/* ---- out of a part --------------------------------------------------------------------
 */

static void put_entity(struct jout *j, const struct cc_entity *e)
{
    const cc_str text[] = { e->name,  e->surname,    e->given, e->role,
                            e->party, e->text_party, e->of };
    const int64_t number[] = { e->of_entity, e->filer,   e->kind,  e->gender,
                               e->party_by,  e->text_by, e->plural };

    jout_open(j, NULL, '[');
    for (size_t i = 0; i < sizeof text / sizeof *text; i++)
        put_text(j, text[i]);
    for (size_t i = 0; i < sizeof number / sizeof *number; i++)
        jout_integer(j, NULL, number[i]);
    jout_close(j, ']');
}

static void put_article(struct jout *j, const struct cc_article *x)
{
    jout_string(j, NULL, cc_str_c(x->id));
    put_date(j, x->published);
    put_date(j, x->fetched);
}

cc_str parts_names(const struct cc_reading *r, struct cc_arena *a)
{
    struct jout j = { .to = { .a = a } };

    jout_open(&j, NULL, '[');
    jout_string(&j, NULL, CC_LIT("article"));
    put_article(&j, r->article);
    jout_open(&j, NULL, '[');
    for (uint32_t i = 0; i < r->statements.entity_count; i++)
        put_entity(&j, &r->statements.entity[i]);
    jout_close(&j, ']');
    jout_close(&j, ']');
    cc_buf_addc(&j.to, '\n');
    return cc_buf_str(&j.to);
}

/* ---- the first article of each frame --------------------------------------------------
 */

static struct parts_first *first_of(struct parts_firsts *f, cc_str frame)
{
    for (uint32_t i = 0; i < f->all.n; i++)
        if (cc_str_eq(f->all.at[i].frame, frame))
            return &f->all.at[i];
    return NULL;
}

static void keep_first(struct parts_firsts *f, cc_str frame, const struct cc_article *at,
                       cc_str line)
{
    struct parts_first *x = first_of(f, frame);

    if (x && cc_case_order(at, &x->at) >= 0)
        return;
    if (!x) {
        x = CC_PUSH(f->a, &f->all);
        *x = (struct parts_first){ .frame = cc_str_copy(f->a, frame),
                                   .line = { .a = f->a } };
    }
    x->at = (struct cc_article){ .published = at->published, .fetched = at->fetched };
    memcpy(x->at.id, at->id, sizeof x->at.id);
    x->line.n = 0; /* the room is used again */
    cc_buf_add(&x->line, cc_str_trim(line));
}

void parts_firsts_add(struct parts_firsts *firsts, const struct cc_reading *r,
                      cc_str line, struct cc_arena *a)
{
    const struct cc_case c = cc_case_link(&r, 1, CC_NONE, NULL, a);
    const struct cc_frames_named named = cc_case_frames(&c, a);

    for (uint32_t i = 0; i < named.n; i++)
        keep_first(firsts, named.at[i].frame, r->article, line);
}

cc_str parts_firsts_lines(const struct parts_firsts *firsts, struct cc_arena *a)
{
    struct jout j = { .to = { .a = a } };

    for (uint32_t i = 0; i < firsts->all.n; i++) {
        const struct parts_first *x = &firsts->all.at[i];

        j.more = false;
        jout_open(&j, NULL, '[');
        jout_string(&j, NULL, CC_LIT("frame"));
        jout_string(&j, NULL, x->frame);
        put_article(&j, &x->at);
        jout_raw(&j, NULL, cc_buf_str(&x->line));
        jout_close(&j, ']');
        cc_buf_addc(&j.to, '\n');
    }
    return cc_buf_str(&j.to);
}

/* ---- all parts ------------------------------------------------------------------------
 */

static bool is_entity(const struct cc_entity *e, uint32_t n)
{
    return e->name.n && e->kind <= CC_ENT_PLACE && e->gender <= CC_GENDER_MALE &&
           e->party_by <= CC_BY_NAME && e->text_by <= CC_BY_NAME &&
           (e->of_entity < n || e->of_entity == CC_NO_INDEX) &&
           (e->filer < n || e->filer == CC_NO_INDEX);
}

static bool take_entity(struct cc_entity *e, const json_t *row, uint32_t n,
                        struct cc_arena *a)
{
    struct take t = take_from(row, 0, a);
    cc_str *const text[] = { &e->name,  &e->surname,    &e->given, &e->role,
                             &e->party, &e->text_party, &e->of };

    for (size_t i = 0; i < sizeof text / sizeof *text; i++)
        *text[i] = take_text(&t);
    e->of_entity = (uint32_t)take_number(&t, UINT32_MAX);
    e->filer = (uint32_t)take_number(&t, UINT32_MAX);
    e->kind = (uint8_t)take_number(&t, UINT8_MAX);
    e->gender = (uint8_t)take_number(&t, UINT8_MAX);
    e->party_by = (uint8_t)take_number(&t, UINT8_MAX);
    e->text_by = (uint8_t)take_number(&t, UINT8_MAX);
    e->plural = take_number(&t, 1);
    return take_end(&t) && is_entity(e, n);
}

static void take_article(struct take *t, struct cc_article *x)
{
    take_id(t, x->id);
    x->published = take_date(t);
    x->fetched = take_date(t);
}

static bool add_article(struct parts_people *p, const json_t *row)
{
    struct cc_reading *r = CC_NEW(p->a, struct cc_reading);
    struct cc_article *article = CC_NEW(p->a, struct cc_article);
    struct take t = take_from(row, 1, p->a);
    const json_t *entities;
    struct cc_entity *e;
    size_t n;

    take_article(&t, article);
    entities = take_array(&t);
    n = json_array_size(entities);
    if (!take_end(&t) || n > ENTITIES_MAX)
        return false;
    e = CC_ARRAY(p->a, struct cc_entity, n + 1);
    for (size_t i = 0; i < n; i++)
        if (!take_entity(&e[i], json_array_get(entities, i), (uint32_t)n, p->a))
            return false;
    r->article = article;
    r->statements.entity = e;
    r->statements.entity_count = (uint32_t)n;
    *CC_PUSH(p->a, &p->all) = r;
    return true;
}

static bool add_frame(struct parts_people *p, const json_t *row)
{
    struct take t = take_from(row, 1, p->a);
    struct cc_article at = { 0 };
    cc_str frame = take_text(&t);
    char *line;

    take_article(&t, &at);
    if (t.bad || !frame.n || json_array_size(row) != t.at + 1 ||
        !json_is_object(json_array_get(row, t.at)))
        return false;
    line = json_dumps(json_array_get(row, t.at), JSON_COMPACT);
    if (!line)
        return false;
    keep_first(&p->firsts, frame, &at, cc_str_c(line));
    free(line);
    return true;
}

bool parts_people_add(struct parts_people *p, cc_str line, cc_str where,
                      struct cc_error *err)
{
    json_t *row;
    bool ok;

    if (!take_line(&row, line, where, err))
        return false;
    cc_str kind = take_kind(row);
    p->firsts.a = p->a;
    ok = (cc_str_eq(kind, CC_LIT("article")) && add_article(p, row)) ||
         (cc_str_eq(kind, CC_LIT("frame")) && add_frame(p, row));
    json_decref(row);
    return ok || cc_fail(err, CC_EFORMAT,
                         "%.*s: no line of 'claimcheck block --names', or a damaged one",
                         CC_FMT(where));
}
