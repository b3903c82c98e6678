/*
 * The party file: reading it, and giving names to another party.
 *
 * jansson's values do not live in the arena, so nothing that can run out of arena comes
 * between their making and their end: a block that is sure to suffice is taken first.
 */
#include "ingest.h"

#include "parse.h"

#include <stdlib.h>
#include <string.h>

#define SCHEMA "claimcheck.parties/1"

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
        for (uint32_t k = 0; k < *n; k++)
            if (cc_str_eq_fold(entries[k].name, cc_str_c(json_string_value(name))))
                return cc_fail(err, CC_EFORMAT,
                               "%s: \"%s\" stands twice: in party \"%.*s\" and in "
                               "\"%.*s\"",
                               shown, json_string_value(name), CC_FMT(entries[k].party),
                               CC_FMT(side));
        entries[(*n)++] =
            (struct cc_party_entry){ ingest_json_string(block, name), side };
    }
    return true;
}

/* A key that means nothing here is likely a misspelt one. */
static bool check_keys(json_t *o, const char *shown, struct cc_error *err)
{
    const char *key;
    json_t *value;

    json_object_foreach(o, key, value)
    {
        if (strcmp(key, "schema") != 0 && strcmp(key, "case") != 0 &&
            strcmp(key, "parties") != 0)
            return cc_fail(err, CC_EFORMAT,
                           "%s: unknown key \"%s\"; a party file has \"schema\", "
                           "\"case\" and \"parties\"",
                           shown, key);
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

    if (!json_is_string(schema) || strcmp(json_string_value(schema), SCHEMA) != 0)
        return cc_fail(err, CC_EFORMAT,
                       "%s: not a party file: it must say \"schema\": \"" SCHEMA "\"",
                       shown);
    if (!check_keys(o, shown, err))
        return false;
    if (!json_is_object(sides))
        return cc_fail(err, CC_EFORMAT, "%s: \"parties\" is missing or not an object",
                       shown);
    if (name && !json_is_string(name))
        return cc_fail(err, CC_EFORMAT, "%s: \"case\" is not a string", shown);
    if (name)
        out->case_name = ingest_json_string(block, name);
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
    if (!ingest_json(&o, json, cc_str_c(shown), err))
        return false;
    bool ok = take_parties(out, entries, o, &block, shown, err);
    json_decref(o);
    qsort(entries, out->n, sizeof *entries, longest_first);
    return ok;
}

/* ---- changing it ------------------------------------------------------------------- */

/* Takes the name out of every party; one that then has none goes. */
static void take_out(json_t *sides, const char *name)
{
    const char *side;
    json_t *names;
    void *next;

    json_object_foreach_safe(sides, next, side, names)
    {
        for (size_t i = json_array_size(names); i-- > 0;)
            if (strcasecmp(json_string_value(json_array_get(names, i)), name) == 0)
                json_array_remove(names, i);
        if (json_array_size(names) == 0)
            json_object_del(sides, side);
    }
}

static bool put_in(json_t *sides, const char *side, const char *name)
{
    json_t *names = json_object_get(sides, side);

    if (!names) {
        names = json_array();
        if (!names || json_object_set_new(sides, side, names) != 0)
            return false;
    }
    return json_array_append_new(names, json_string(name)) == 0;
}

static bool move_all(json_t *o, const cc_str *name, uint32_t n, const char *side)
{
    json_t *sides = json_object_get(o, "parties");

    for (uint32_t i = 0; i < n; i++)
        take_out(sides, name[i].p);
    for (uint32_t i = 0; i < n; i++)
        if (!put_in(sides, side, name[i].p))
            return false;
    return true;
}

bool ingest_parties_move(cc_str *out, cc_str json, const cc_str *name, uint32_t n,
                         cc_str party, const char *shown, struct cc_arena *a,
                         struct cc_error *err)
{
    size_t room = 2 * json.n + 512 + 8 * party.n; /* indented anew, names escaped */
    for (uint32_t i = 0; i < n; i++)
        room += 8 * name[i].n + 64;
    char *block = cc_arena_alloc(a, room);
    json_t *o = json_pack("{s:s,s:{}}", "schema", SCHEMA, "parties");
    size_t size = 0;

    if (json.n) {
        json_decref(o);
        if (!ingest_json(&o, json, cc_str_c(shown), err))
            return false;
    }
    if (o && move_all(o, name, n, party.p))
        size = json_dumpb(o, block, room, JSON_INDENT(2));
    json_decref(o);
    if (size == 0 || size >= room)
        return cc_fail(err, CC_EMEMORY, "%s: out of memory", shown);
    block[size] = '\n';
    *out = (cc_str){ block, size + 1 };
    return true;
}
