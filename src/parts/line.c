/* An article as a line of JSON, and back. */
#include "parts.h"

#include "record/json.h"
#include "take.h"

#include <string.h>

/* ---- out ------------------------------------------------------------------------------
 */

/* JSON has no malformed UTF-8, articles may. */
static void put_stored(struct jout *j, cc_str text)
{
    if (cc_utf8_valid(text, NULL))
        jout_string(j, "text", text);
    else
        jout_string(j, "bytes", record_base64(text, j->to.a));
}

static void put(struct jout *j, const char *key, cc_str value)
{
    if (value.p)
        jout_string(j, key, value);
}

cc_str parts_line(const struct ingest_item *item, uint32_t again, struct cc_arena *a)
{
    const struct cc_article_given *g = &item->given;
    struct jout j = { .to = { .a = a } };

    jout_open(&j, NULL, '{');
    put(&j, "id", item->name);
    put(&j, "file", g->file);
    jout_integer(&j, "line", item->line);
    if (g->form == CC_FORM_TEXT)
        jout_string(&j, "form", CC_LIT("text"));
    put(&j, "date", g->date);
    put(&j, "title", g->title);
    put(&j, "source", g->source);
    put(&j, "author", g->author);
    put(&j, "url", g->url);
    put(&j, "fetched", g->fetched);
    if (cc_date_known(g->option))
        jout_string(&j, "option", cc_date_iso(a, g->option));
    if (g->undated)
        jout_bool(&j, "undated", true);
    if (again)
        jout_integer(&j, "again", again);
    put_stored(&j, item->article.text);
    jout_close(&j, '}');
    cc_buf_addc(&j.to, '\n');
    return cc_buf_str(&j.to);
}

/* ---- in -------------------------------------------------------------------------------
 */

struct object {
    const json_t *o;
    cc_str where;
    struct cc_arena *a;
    struct cc_error *err;
};

static bool get(const struct object *in, const char *key, cc_str *out)
{
    const json_t *v = json_object_get(in->o, key);

    if (json_is_string(v))
        *out =
            cc_str_copy(in->a, (cc_str){ json_string_value(v), json_string_length(v) });
    return !v || json_is_string(v) || json_is_null(v) ||
           cc_fail(in->err, CC_EFORMAT, "%.*s: \"%s\" is not a string", CC_FMT(in->where),
                   key);
}

static bool get_switch(const struct object *in, const char *key, bool *out)
{
    const json_t *v = json_object_get(in->o, key);

    *out = json_is_true(v);
    return !v || json_is_boolean(v) ||
           cc_fail(in->err, CC_EFORMAT, "%.*s: \"%s\" is neither true nor false",
                   CC_FMT(in->where), key);
}

static bool get_text(const struct object *in, cc_str *out)
{
    cc_str coded = CC_NONE;

    if (!get(in, "text", out) || !get(in, "bytes", &coded))
        return false;
    if (out->p && coded.p)
        return cc_fail(in->err, CC_EFORMAT, "%.*s: has \"text\" and \"bytes\"",
                       CC_FMT(in->where));
    if (coded.p && !(*out = record_base64_read(coded, in->a)).p)
        return cc_fail(in->err, CC_EFORMAT, "%.*s: \"bytes\" is not Base64",
                       CC_FMT(in->where));
    return out->p ||
           cc_fail(in->err, CC_EFORMAT, "%.*s: has no \"text\"", CC_FMT(in->where));
}

static bool get_number(const struct object *in, const char *key, uint32_t *out)
{
    const json_t *v = json_object_get(in->o, key);
    json_int_t n = json_integer_value(v);

    *out = (uint32_t)n;
    return ((!v || json_is_integer(v)) && n >= 0 && n <= UINT32_MAX) ||
           cc_fail(in->err, CC_EFORMAT, "%.*s: \"%s\" is not the number of a line",
                   CC_FMT(in->where), key);
}

static bool get_form(const struct object *in, struct ingest_item *item)
{
    cc_str form = CC_LIT("body"), option = CC_NONE;

    if (!get(in, "form", &form) || !get(in, "option", &option) ||
        !get_number(in, "line", &item->line) ||
        !get_switch(in, "undated", &item->given.undated))
        return false;
    item->given.form = cc_str_eq(form, CC_LIT("text")) ? CC_FORM_TEXT : CC_FORM_BODY;
    if (item->given.form == CC_FORM_BODY && !cc_str_eq(form, CC_LIT("body")))
        return cc_fail(in->err, CC_EFORMAT, "%.*s: \"form\" is neither text nor body",
                       CC_FMT(in->where));
    return !option.n || cc_date_parse(&item->given.option, option, NULL) ||
           cc_fail(in->err, CC_EFORMAT, "%.*s: \"option\" is no date", CC_FMT(in->where));
}

bool parts_article(struct parts_article *out, const json_t *o, cc_str where,
                   struct cc_arena *a, struct cc_error *err)
{
    struct object in = { o, where, a, err };
    struct cc_article_given *g = &out->found.given;
    struct cc_error found = { CC_OK, "" };
    cc_str text = CC_NONE;

    *out = (struct parts_article){ .found = { .given = { .option = CC_NO_DATE } } };
    if (!json_is_object(o))
        return cc_fail(err, CC_EFORMAT, "%.*s: not a JSON object", CC_FMT(where));
    if (!get(&in, "id", &out->found.name) || !get(&in, "file", &g->file) ||
        !get(&in, "title", &g->title) || !get(&in, "source", &g->source) ||
        !get(&in, "author", &g->author) || !get(&in, "url", &g->url) ||
        !get(&in, "date", &g->date) || !get(&in, "fetched", &g->fetched) ||
        !get_form(&in, &out->found) || !get_number(&in, "again", &out->again) ||
        !get_text(&in, &text))
        return false;
    if (!g->file.p) /* a line that nobody has said where it is from */
        g->file = out->found.name.p ? out->found.name : CC_LIT("-");
    if (!out->found.name.p)
        out->found.name = g->file;
    if (cc_article_read(&out->found.article, text, g, a, &found))
        return true;
    return cc_fail(err, found.code, "%.*s: %s", CC_FMT(where), found.text);
}

bool parts_article_read(struct parts_article *out, cc_str line, cc_str where,
                        struct cc_arena *a, struct cc_error *err)
{
    json_t *o;
    bool ok;

    if (!take_line(&o, line, where, err))
        return false;
    ok = parts_article(out, o, where, a, err);
    json_decref(o);
    return ok;
}

uint32_t parts_group(const struct cc_article *x, uint32_t groups)
{
    return (uint32_t)(cc_hash(x->url.n ? x->url : cc_str_c(x->id)) % groups);
}
