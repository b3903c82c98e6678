/*
 * JSON as it comes in: one line as an article, and the party file.
 *
 * jansson's values do not live in the arena, so nothing that can run out of arena comes
 * between their making and their end: a block that is sure to suffice is taken first.
 * Strings are never longer than the JSON that they were written in.
 */
#include "ingest.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

static bool parse(json_t **out, cc_str json, cc_str shown, struct cc_error *err)
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

static cc_str take(char **free_at, const json_t *v)
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

    if (!parse(&o, line, g->file, err))
        return false;
    *text = CC_NONE;
    for (size_t i = 0; ok && i < sizeof members / sizeof *members; i++) {
        const json_t *v = json_object_get(o, members[i].key);
        if (json_is_string(v))
            *members[i].to = take(&block, v);
        else if (v && !json_is_null(v))
            ok = cc_fail(err, CC_EFORMAT, "%.*s: \"%s\" is not a string", CC_FMT(g->file),
                         members[i].key);
    }
    json_decref(o);
    if (ok && !text->p)
        ok = cc_fail(err, CC_EFORMAT, "%.*s: has no \"text\"", CC_FMT(g->file));
    return ok;
}

/* ---- parties --------------------------------------------------------------------------
 */

static int longest_first(const void *x, const void *y)
{
    const struct cc_party_entry *a = x, *b = y;

    if (a->name.n != b->name.n)
        return a->name.n > b->name.n ? -1 : 1;
    int order = cc_str_compare(a->name, b->name);
    return order ? order : cc_str_compare(a->party, b->party);
}

static bool take_side(struct cc_party_entry *entries, uint32_t *n, cc_str side,
                      const json_t *names, char **block, const char *shown,
                      struct cc_error *err)
{
    const json_t *name;
    size_t i;

    if (!json_is_array(names))
        return cc_fail(err, CC_EFORMAT, "%s: the names of party \"%.*s\" are not a list",
                       shown, CC_FMT(side));
    json_array_foreach(names, i, name)
    {
        if (!json_is_string(name) || json_string_length(name) == 0)
            return cc_fail(err, CC_EFORMAT,
                           "%s: name %zu of party \"%.*s\" is not a string, or is empty",
                           shown, i + 1, CC_FMT(side));
        entries[(*n)++] = (struct cc_party_entry){ take(block, name), side };
    }
    return true;
}

static bool take_parties(struct cc_parties *out, struct cc_party_entry *entries,
                         json_t *o, char **block, const char *shown, struct cc_error *err)
{
    const json_t *schema = json_object_get(o, "schema"),
                 *name = json_object_get(o, "case");
    json_t *sides = json_object_get(o, "parties"), *names;
    const char *side;

    if (!json_is_string(schema) ||
        strcmp(json_string_value(schema), "claimcheck.parties/1") != 0)
        return cc_fail(
            err, CC_EFORMAT,
            "%s: not a party file: it must say \"schema\": \"claimcheck.parties/1\"",
            shown);
    if (!json_is_object(sides))
        return cc_fail(err, CC_EFORMAT, "%s: \"parties\" is missing or not an object",
                       shown);
    if (name && !json_is_string(name))
        return cc_fail(err, CC_EFORMAT, "%s: \"case\" is not a string", shown);
    if (name)
        out->case_name = take(block, name);
    json_object_foreach(sides, side, names)
    {
        cc_str kept = { *block, strlen(side) };
        memcpy(*block, side, kept.n);
        *block += kept.n;
        if (!take_side(entries, &out->n, kept, names, block, shown, err))
            return false;
    }
    return true;
}

bool ingest_parties(struct cc_parties *out, cc_str json, const char *shown,
                    struct cc_arena *a, struct cc_error *err)
{
    size_t strings = 1;
    for (size_t i = 0; i < json.n; i++)
        strings += json.p[i] == '"';
    struct cc_party_entry *entries = CC_ARRAY(a, struct cc_party_entry, strings / 2 + 1);
    char *block = cc_arena_alloc(a, json.n);
    json_t *o;

    *out = (struct cc_parties){ .entry = entries };
    if (!parse(&o, json, cc_str_c(shown), err))
        return false;
    bool ok = take_parties(out, entries, o, &block, shown, err);
    json_decref(o);
    qsort(entries, out->n, sizeof *entries, longest_first);
    return ok;
}
