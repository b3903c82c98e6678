/* Members of lines. What is in a store need not be UTF-8, and JSON has to be. */
#include "field.h"

#include <math.h>
#include <string.h>

#define NUMBER_MAX ((json_int_t)1 << 53)

static bool wrong(const struct field *f, const char *what, struct cc_error *err)
{
    return cc_fail(err, CC_EFORMAT, "\"%s\" %s", f->key, what);
}

static bool fits(const struct field *f, size_t n, struct cc_error *err)
{
    return n <= f->limit ||
           cc_fail(err, CC_ELIMIT, "\"%s\" has %zu bytes; the limit is %zu", f->key, n,
                   f->limit);
}

static bool from_base64(cc_str *out, const struct field *f, const json_t *v,
                        struct cc_arena *a, struct cc_error *err)
{
    if (json_is_string(v))
        *out = record_base64_read((cc_str){ json_string_value(v), json_string_length(v) },
                                  a);
    if (!json_is_string(v) || !out->p)
        return wrong(f, "is not base64", err);
    return fits(f, out->n, err);
}

/* ---- writing --------------------------------------------------------------------------
 */

static bool put_text(struct jout *j, const struct field *f, cc_str s,
                     struct cc_error *err)
{
    if (!fits(f, s.n, err))
        return false;
    if (cc_utf8_valid(s, NULL)) {
        jout_string(j, f->key, s);
        return true;
    }
    jout_open(j, f->key, '{');
    jout_string(j, "base64", record_base64(s, j->to.a));
    jout_close(j, '}');
    return true;
}

static void put_nested(struct jout *j, const struct field *f,
                       const struct field_nested *nested)
{
    if (nested->json.p)
        jout_raw(j, f->key, nested->json);
    else
        jout_null(j, f->key);
}

static bool put_one(struct jout *j, const struct field *f, const void *at,
                    struct cc_error *err)
{
    switch (f->type) {
    case FIELD_TEXT:
    case FIELD_TEXT_OR_NULL:
        return put_text(j, f, *(const cc_str *)at, err);
    case FIELD_BASE64:
        if (!fits(f, ((const cc_str *)at)->n, err))
            return false;
        jout_string(j, f->key, record_base64(*(const cc_str *)at, j->to.a));
        return true;
    case FIELD_HEX:
    case FIELD_HEX_OR_NULL:
    case FIELD_TIME:
        jout_string(j, f->key, *(const cc_str *)at);
        return true;
    case FIELD_NUMBER:
        jout_integer(j, f->key, *(const int64_t *)at);
        return true;
    case FIELD_FLAG:
        jout_bool(j, f->key, *(const bool *)at);
        return true;
    case FIELD_BELIEF:
        if (*(const double *)at < 0)
            jout_null(j, f->key);
        else
            jout_number(j, f->key, *(const double *)at);
        return true;
    case FIELD_LIST:
    case FIELD_OBJECT_OR_NULL:
        put_nested(j, f, at);
        return true;
    }
    return false;
}

bool field_put(struct jout *j, const struct field *f, size_t n, const void *row,
               struct cc_error *err)
{
    for (size_t i = 0; i < n; i++)
        if (!put_one(j, &f[i], (const char *)row + f[i].at, err))
            return false;
    return true;
}

/* ---- reading --------------------------------------------------------------------------
 */

static bool get_text(cc_str *out, const struct field *f, const json_t *v,
                     struct cc_arena *a, struct cc_error *err)
{
    if (json_is_string(v)) {
        *out = (cc_str){ json_string_value(v), json_string_length(v) };
        return fits(f, out->n, err);
    }
    if (!json_is_object(v) || json_object_size(v) != 1)
        return wrong(f, "is not a string", err);
    if (!from_base64(out, f, json_object_get(v, "base64"), a, err))
        return false;
    return !cc_utf8_valid(*out, NULL) ||
           wrong(f, "is in base64 although it is UTF-8", err);
}

static bool get_hex(cc_str *out, const struct field *f, const json_t *v,
                    struct cc_error *err)
{
    *out = (cc_str){ json_string_value(v), json_string_length(v) };
    if (!json_is_string(v) || out->n != f->limit)
        return wrong(f, "has not as many hexadecimal digits as it needs", err);
    for (size_t i = 0; i < out->n; i++)
        if (!cc_is_digit(out->p[i]) && (out->p[i] < 'a' || out->p[i] > 'f'))
            return wrong(f, "is not of hexadecimal digits", err);
    return true;
}

static bool get_time(cc_str *out, const struct field *f, const json_t *v,
                     struct cc_error *err)
{
    static const char shape[] = "dddd-dd-ddTdd:dd:ddZ";
    bool ok = json_is_string(v) && json_string_length(v) == sizeof shape - 1;

    *out = (cc_str){ json_string_value(v), json_string_length(v) };
    for (size_t i = 0; ok && i < out->n; i++)
        ok = shape[i] == 'd' ? cc_is_digit(out->p[i]) : out->p[i] == shape[i];
    return ok || wrong(f, "is no time like 2031-02-01T09:15:00Z", err);
}

static bool get_belief(double *out, const struct field *f, const json_t *v,
                       struct cc_error *err)
{
    *out = json_is_null(v) ? -1 : json_number_value(v);
    return json_is_null(v) || (json_is_number(v) && *out >= 0 && *out <= 1) ||
           wrong(f, "is not a number from 0 to 1", err);
}

static bool get_nested(struct field_nested *out, const struct field *f, const json_t *v,
                       struct cc_error *err)
{
    *out = (struct field_nested){ .value = json_is_null(v) ? NULL : v };
    if (f->type == FIELD_LIST)
        return (json_is_array(v) && json_array_size(v) <= f->limit) ||
               wrong(f, "is not a list, or too long", err);
    return json_is_null(v) || json_is_object(v) || wrong(f, "is not an object", err);
}

static bool get_number(int64_t *out, const struct field *f, const json_t *v,
                       struct cc_error *err)
{
    *out = json_integer_value(v);
    return (json_is_integer(v) && *out >= 0 && *out <= NUMBER_MAX) ||
           wrong(f, "is not a whole number from 0 on", err);
}

static bool get_one(void *at, const struct field *f, const json_t *v, struct cc_arena *a,
                    struct cc_error *err)
{
    bool null = json_is_null(v);

    switch (f->type) {
    case FIELD_TEXT:
        return get_text(at, f, v, a, err);
    case FIELD_TEXT_OR_NULL:
        return null ? (*(cc_str *)at = CC_NONE, true) : get_text(at, f, v, a, err);
    case FIELD_BASE64:
        return from_base64(at, f, v, a, err);
    case FIELD_HEX:
        return get_hex(at, f, v, err);
    case FIELD_HEX_OR_NULL:
        return null ? (*(cc_str *)at = CC_NONE, true) : get_hex(at, f, v, err);
    case FIELD_TIME:
        return get_time(at, f, v, err);
    case FIELD_NUMBER:
        return get_number(at, f, v, err);
    case FIELD_FLAG:
        *(bool *)at = json_is_true(v);
        return json_is_boolean(v) || wrong(f, "is neither true nor false", err);
    case FIELD_BELIEF:
        return get_belief(at, f, v, err);
    case FIELD_LIST:
    case FIELD_OBJECT_OR_NULL:
        return get_nested(at, f, v, err);
    }
    return false;
}

bool field_get(void *row, const struct field *f, size_t n, const json_t *o, size_t more,
               struct cc_arena *a, struct cc_error *err)
{
    for (size_t i = 0; i < n; i++) {
        const json_t *v = json_object_get(o, f[i].key);
        if (!v)
            return wrong(&f[i], "is missing", err);
        if (!get_one((char *)row + f[i].at, &f[i], v, a, err))
            return false;
    }
    return json_object_size(o) == n + more ||
           cc_fail(err, CC_EFORMAT, "has a member that this version does not know");
}
