/*
 * Does JSON keep to its schema?
 *
 *     schemacheck SCHEMA.json < stream of JSON texts
 *
 * Knows what docs/schema uses of JSON Schema 2020-12: type, const, enum, pattern,
 * required, properties, additionalProperties: false, items, minItems, maxItems, minimum,
 * maximum, and $ref to a file beside or to #/$defs. Any other keyword is an error, so
 * that none is taken for checked. Prints where and what is wrong; 1 then, also for an
 * empty stream.
 */
#include <jansson.h>
#include <regex.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *folder;
static unsigned wrong;

static void say(const char *where, const char *what, const char *more)
{
    if (wrong++ < 20)
        printf("%s: %s %s\n", where, what, more);
}

static bool is_type(const json_t *v, const char *type)
{
    return (strcmp(type, "object") == 0 && json_is_object(v)) ||
           (strcmp(type, "array") == 0 && json_is_array(v)) ||
           (strcmp(type, "string") == 0 && json_is_string(v)) ||
           (strcmp(type, "integer") == 0 && json_is_integer(v)) ||
           (strcmp(type, "number") == 0 && json_is_number(v)) ||
           (strcmp(type, "boolean") == 0 && json_is_boolean(v)) ||
           (strcmp(type, "null") == 0 && json_is_null(v));
}

static void check_type(const json_t *type, const json_t *v, const char *where)
{
    size_t i;
    const json_t *one;

    if (json_is_string(type)) {
        if (!is_type(v, json_string_value(type)))
            say(where, "is not of type", json_string_value(type));
        return;
    }
    json_array_foreach(type, i, one) if (is_type(v, json_string_value(one))) return;
    say(where, "is of none of the types", "");
}

static void check_enum(const json_t *list, const json_t *v, const char *where)
{
    size_t i;
    json_t *one;

    json_array_foreach(list, i, one) if (json_equal(one, v)) return;
    say(where, "is none of the values:", json_is_string(v) ? json_string_value(v) : "");
}

static void check_pattern(const json_t *pattern, const json_t *v, const char *where)
{
    regex_t re;

    if (!json_is_string(v))
        return;
    if (regcomp(&re, json_string_value(pattern), REG_EXTENDED | REG_NOSUB) != 0)
        abort();
    if (regexec(&re, json_string_value(v), 0, NULL, 0) != 0)
        say(where, "is not as the pattern says:", json_string_value(v));
    regfree(&re);
}

static void check_number(const char *key, double limit, const json_t *v,
                         const char *where)
{
    size_t n = json_array_size(v);

    if (json_is_number(v) &&
        ((strcmp(key, "minimum") == 0 && json_number_value(v) < limit) ||
         (strcmp(key, "maximum") == 0 && json_number_value(v) > limit)))
        say(where, "is out of range:", key);
    if (json_is_array(v) && ((strcmp(key, "minItems") == 0 && (double)n < limit) ||
                             (strcmp(key, "maxItems") == 0 && (double)n > limit)))
        say(where, "has not so many items:", key);
}

static void check(json_t *root, json_t *schema, json_t *v, const char *where);

static void check_items(json_t *root, json_t *items, json_t *v, const char *where)
{
    size_t i;
    json_t *one;
    char at[400];

    if (!json_is_array(v))
        return;
    json_array_foreach(v, i, one)
    {
        snprintf(at, sizeof at, "%s[%zu]", where, i);
        check(root, items, one, at);
    }
}

static void check_members(json_t *root, json_t *schema, json_t *v, const char *where)
{
    const char *key;
    json_t *member, *properties = json_object_get(schema, "properties");
    char at[400];

    json_object_foreach(v, key, member)
    {
        json_t *of = json_object_get(properties, key);
        snprintf(at, sizeof at, "%s.%s", where, key);
        if (of)
            check(root, of, member, at);
        else if (json_is_false(json_object_get(schema, "additionalProperties")))
            say(at, "is not in the schema", "");
    }
}

static void check_required(const json_t *required, const json_t *v, const char *where)
{
    size_t i;
    const json_t *key;

    if (json_is_object(v))
        json_array_foreach(required, i,
                           key) if (!json_object_get(v, json_string_value(key)))
            say(where, "lacks", json_string_value(key));
}

static json_t *load(const char *name)
{
    json_error_t err;
    char path[1000];

    snprintf(path, sizeof path, "%s/%s", folder, name);
    json_t *schema = json_load_file(path, 0, &err);
    if (!schema) {
        printf("%s:%d: %s\n", path, err.line, err.text);
        exit(2);
    }
    return schema;
}

static void check_ref(json_t *root, const char *ref, json_t *v, const char *where)
{
    if (strncmp(ref, "#/$defs/", 8) == 0) {
        json_t *def = json_object_get(json_object_get(root, "$defs"), ref + 8);
        if (def)
            check(root, def, v, where);
        else
            say(where, "refers to nothing:", ref);
        return;
    }
    json_t *other = load(ref);
    check(other, other, v, where);
    json_decref(other);
}

static bool is_note(const char *key)
{
    static const char *const notes[] = { "$schema",
                                         "$id",
                                         "title",
                                         "description",
                                         "$defs",
                                         "properties",
                                         "additionalProperties" };

    for (size_t i = 0; i < sizeof notes / sizeof *notes; i++)
        if (strcmp(key, notes[i]) == 0)
            return true;
    return false;
}

static void check(json_t *root, json_t *schema, json_t *v, const char *where)
{
    const char *key;
    json_t *rule;

    json_object_foreach(schema, key, rule)
    {
        if (strcmp(key, "$ref") == 0)
            check_ref(root, json_string_value(rule), v, where);
        else if (strcmp(key, "type") == 0)
            check_type(rule, v, where);
        else if (strcmp(key, "const") == 0 && !json_equal(rule, v))
            say(where, "is not", json_string_value(rule));
        else if (strcmp(key, "enum") == 0)
            check_enum(rule, v, where);
        else if (strcmp(key, "pattern") == 0)
            check_pattern(rule, v, where);
        else if (strcmp(key, "required") == 0)
            check_required(rule, v, where);
        else if (strcmp(key, "items") == 0)
            check_items(root, rule, v, where);
        else if (json_is_number(rule))
            check_number(key, json_number_value(rule), v, where);
        else if (!is_note(key) && strcmp(key, "const") != 0)
            say(where, "schema: unknown keyword", key);
    }
    if (json_is_object(v))
        check_members(root, schema, v, where);
}

int main(int argc, char **argv)
{
    json_error_t err;
    json_t *schema, *v;
    unsigned texts = 0;
    char at[40];

    if (argc != 2)
        return 2;
    char *slash = strrchr(argv[1], '/');
    folder = slash ? argv[1] : ".";
    if (slash)
        *slash = '\0';
    schema = load(slash ? slash + 1 : argv[1]);
    while (
        (v = json_loadf(stdin, JSON_DISABLE_EOF_CHECK | JSON_DECODE_ANY | JSON_ALLOW_NUL,
                        &err))) {
        snprintf(at, sizeof at, "text %u", ++texts);
        check(schema, schema, v, at);
        json_decref(v);
    }
    if (json_error_code(&err) != json_error_premature_end_of_input || texts == 0) {
        printf("%s\n", texts ? err.text : "no JSON at all");
        wrong++;
    }
    json_decref(schema);
    return wrong > 0;
}
