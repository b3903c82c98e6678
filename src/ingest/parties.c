/*
 * The party file: reading it, and giving names to another party.
 *
 * jansson's values do not live in the arena, so nothing that can run out of arena comes
 * between their making and their end: a block that is sure to suffice is taken first.
 */
#include "ingest.h"

#include "parse.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SCHEMA "claimcheck.parties/1"

/* ---- where in the text ------------------------------------------------------------- */

/* A place in JSON that has been parsed, so that it is known to be well-formed. */
struct place {
    const char *p, *end, *line_start;
    unsigned line;
};

/* To the next key or value: over blanks and punctuation. */
static void to_token(struct place *at)
{
    for (; at->p < at->end && strchr(" \t\r\n,:[]{}", *at->p); at->p++)
        if (*at->p == '\n') {
            at->line++;
            at->line_start = at->p + 1;
        }
}

/* From a string's opening mark to behind the closing one. */
static void over_string(struct place *at)
{
    for (at->p++; at->p < at->end && *at->p != '"'; at->p++)
        at->p += *at->p == '\\';
    at->p++;
}

/* ---- reading ----------------------------------------------------------------------- */

struct taking {
    struct cc_parties *out;
    struct cc_party_entry *entry; /* those of out */
    unsigned *line;               /* of each entry */
    char *block;                  /* room for strings */
    const char *shown;
    struct place at; /* the key or value in hand */
    struct cc_error *err;
};

static bool fail_at(const struct taking *t, struct place at, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
static bool fail_at(const struct taking *t, struct place at, const char *format, ...)
{
    char says[sizeof t->err->text];
    va_list args;

    va_start(args, format);
    vsnprintf(says, sizeof says, format, args);
    va_end(args);
    return cc_fail(t->err, CC_EFORMAT, "%s:%u:%u: %s", t->shown, at.line,
                   (unsigned)(at.p - at.line_start) + 1, says);
}

static int longest_first(const void *x, const void *y)
{
    const struct cc_party_entry *a = x, *b = y;

    if (a->name.n != b->name.n)
        return a->name.n > b->name.n ? -1 : 1;
    int order = cc_str_compare(a->name, b->name);
    return order ? order : cc_str_compare(a->party, b->party);
}

static bool take_name(struct taking *t, cc_str side, const json_t *name)
{
    uint32_t *n = &t->out->n;

    to_token(&t->at);
    if (!json_is_string(name) || json_string_length(name) == 0)
        return fail_at(t, t->at, "a name of party \"%.*s\" is %s", CC_FMT(side),
                       json_is_string(name) ? "empty" : "not a string");
    for (uint32_t k = 0; k < *n; k++)
        if (cc_str_eq_fold(t->entry[k].name, cc_str_c(json_string_value(name))))
            return fail_at(t, t->at,
                           "\"%s\" stands twice: in party \"%.*s\" (line %u) and in "
                           "\"%.*s\"",
                           json_string_value(name), CC_FMT(t->entry[k].party), t->line[k],
                           CC_FMT(side));
    t->line[*n] = t->at.line;
    t->entry[(*n)++] =
        (struct cc_party_entry){ ingest_json_string(&t->block, name), side };
    over_string(&t->at);
    return true;
}

static bool take_sides(struct taking *t, json_t *sides)
{
    const char *side;
    json_t *names;
    const json_t *name;
    size_t i;

    json_object_foreach(sides, side, names)
    {
        to_token(&t->at);
        struct place key = t->at;
        over_string(&t->at);
        cc_str kept = { t->block, strlen(side) };
        memcpy(t->block, side, kept.n);
        t->block += kept.n;
        if (!kept.n)
            return fail_at(t, key, "a party without a name");
        if (!json_is_array(names))
            return fail_at(t, key, "the names of party \"%s\" are not a list", side);
        json_array_foreach(names, i, name)
        {
            if (!take_name(t, kept, name))
                return false;
        }
    }
    return true;
}

/* In the order of the text, so that the place goes with it. */
static bool take_file(struct taking *t, json_t *o)
{
    const char *key;
    json_t *value;

    json_object_foreach(o, key, value)
    {
        to_token(&t->at);
        struct place at = t->at;
        over_string(&t->at);
        if (strcmp(key, "parties") == 0) {
            if (!json_is_object(value))
                return fail_at(t, at, "\"parties\" is not an object");
            if (!take_sides(t, value))
                return false;
            continue;
        }
        if (strcmp(key, "schema") != 0 && strcmp(key, "case") != 0)
            return fail_at(t, at,
                           "unknown key \"%s\"; a party file has \"schema\", \"case\" "
                           "and \"parties\"",
                           key);
        if (!json_is_string(value))
            return fail_at(t, at, "\"%s\" is not a string", key);
        to_token(&t->at);
        if (*key == 'c')
            t->out->case_name = ingest_json_string(&t->block, value);
        else if (strcmp(json_string_value(value), SCHEMA) != 0)
            return fail_at(t, t->at,
                           "not a party file of this program: \"schema\" must be "
                           "\"" SCHEMA "\"");
        over_string(&t->at);
    }
    if (!json_object_get(o, "schema"))
        return cc_fail(t->err, CC_EFORMAT,
                       "%s: not a party file: it must say \"schema\": \"" SCHEMA "\"",
                       t->shown);
    return json_object_get(o, "parties") ||
           cc_fail(t->err, CC_EFORMAT, "%s: \"parties\" is missing", t->shown);
}

bool ingest_parties(struct cc_parties *out, cc_str json, const char *shown,
                    struct cc_arena *a, struct cc_error *err)
{
    size_t strings = 1;
    for (size_t i = 0; i < json.n; i++)
        strings += json.p[i] == '"';
    strings = strings / 2 + 1;
    struct taking t = { .out = out,
                        .entry = CC_ARRAY(a, struct cc_party_entry, strings),
                        .line = CC_ARRAY(a, unsigned, strings),
                        .block = cc_arena_alloc(a, json.n),
                        .shown = shown,
                        .at = { json.p, json.p + json.n, json.p, 1 },
                        .err = err };
    json_t *o;

    *out = (struct cc_parties){ .entry = t.entry };
    if (!ingest_json(&o, json, cc_str_c(shown), err))
        return false;
    bool ok = take_file(&t, o);
    json_decref(o);
    qsort(t.entry, out->n, sizeof *t.entry, longest_first);
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
