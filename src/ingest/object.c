/*
 * JSON as it comes in: one line as an article.
 *
 * jansson's values do not live in the arena, so nothing that can run out of arena comes
 * between their making and their end: a block that is sure to suffice is taken first.
 * Strings are never longer than the JSON that they were written in.
 */
#include "ingest.h"

#include "fields.h"
#include "parse.h"

#include <string.h>

bool ingest_json(json_t **out, cc_str json, cc_str shown, struct cc_error *err)
{
    json_error_t at;

    *out = json_loadb(json.p ? json.p : "", json.n,
                      JSON_REJECT_DUPLICATES | JSON_ALLOW_NUL, &at);
    if (!*out && at.line > 1)
        return cc_fail(err, CC_EFORMAT, "%.*s: not valid JSON: %s (line %d, column %d)",
                       CC_FMT(shown), at.text, at.line, at.column);
    if (!*out)
        return cc_fail(err, CC_EFORMAT, "%.*s: not valid JSON: %s (column %d)",
                       CC_FMT(shown), at.text, at.column);
    if (json_is_object(*out))
        return true;
    json_decref(*out);
    *out = NULL;
    return cc_fail(err, CC_EFORMAT, "%.*s: not a JSON object", CC_FMT(shown));
}

cc_str ingest_json_string(char **free_at, const json_t *v)
{
    cc_str s = { *free_at, json_string_length(v) };

    memcpy(*free_at, json_string_value(v), s.n);
    *free_at += s.n;
    return s;
}

/* ---- one article ----------------------------------------------------------------------
 */

bool ingest_object(struct ingest_item *out, cc_str *text, cc_str line, struct cc_arena *a,
                   struct cc_error *err)
{
    struct cc_article_given *g = &out->given;
    const struct {
        const char *key;
        cc_str *to;
    } members[] = {
        { "text", text },         { "id", &out->name },       { "title", &g->title },
        { "source", &g->source }, { "author", &g->author },   { "url", &g->url },
        { "date", &g->date },     { "fetched", &g->fetched },
    };
    char *block = cc_arena_alloc(a, line.n);
    json_t *o;
    bool ok = true;

    if (!ingest_json(&o, line, g->file, err))
        return false;
    *text = CC_NONE;
    for (size_t i = 0; ok && i < sizeof members / sizeof *members; i++) {
        cc_str key = fields_name(out->fields, members[i].key);
        const json_t *v = json_object_getn(o, key.p, key.n);
        if (json_is_string(v))
            *members[i].to = ingest_json_string(&block, v);
        else if (v && !json_is_null(v))
            ok = cc_fail(err, CC_EFORMAT, "%.*s: \"%.*s\" is not a string",
                         CC_FMT(g->file), CC_FMT(key));
    }
    json_decref(o);
    if (ok && !text->p)
        ok = cc_fail(err, CC_EFORMAT, "%.*s: has no \"%.*s\"", CC_FMT(g->file),
                     CC_FMT(fields_name(out->fields, "text")));
    return ok;
}
