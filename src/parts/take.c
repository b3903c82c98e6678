/* Lines of JSON taken apart. */
#include "take.h"

#include "record/json.h"

#include <string.h>

bool take_line(json_t **out, cc_str line, cc_str where, struct cc_error *err)
{
    json_error_t at;

    *out = json_loadb(line.p, line.n, JSON_REJECT_DUPLICATES | JSON_ALLOW_NUL, &at);
    return *out || cc_fail(err, CC_EFORMAT, "%.*s: not valid JSON: %s (column %d)",
                           CC_FMT(where), at.text, at.column);
}

cc_str take_kind(const json_t *row)
{
    const json_t *first = json_array_get(row, 0);

    return json_is_string(first)
               ? (cc_str){ json_string_value(first), json_string_length(first) }
               : CC_NONE;
}

struct take take_from(const json_t *row, size_t at, struct cc_arena *a)
{
    return (struct take){ row, at, !json_is_array(row), a };
}

static const json_t *next(struct take *t)
{
    const json_t *v = json_array_get(t->row, t->at++);

    t->bad |= !v;
    return v;
}

uint64_t take_number(struct take *t, uint64_t most)
{
    const json_t *v = next(t);
    json_int_t n = json_is_integer(v) ? json_integer_value(v) : -1;

    t->bad |= n < 0 || (uint64_t)n > most;
    return t->bad ? 0 : (uint64_t)n;
}

double take_real(struct take *t)
{
    const json_t *v = next(t);

    t->bad |= !json_is_number(v);
    return json_number_value(v);
}

bool take_bool(struct take *t)
{
    const json_t *v = next(t);

    t->bad |= !json_is_boolean(v);
    return json_is_true(v);
}

cc_str take_text(struct take *t)
{
    const json_t *v = next(t), *coded = json_array_get(v, 0), *s = coded ? coded : v;
    cc_str text = { json_string_value(s), json_string_length(s) };

    t->bad |= !json_is_string(s) && !json_is_null(v);
    if (!json_is_string(s))
        return CC_NONE;
    if (!coded)
        return text.n ? cc_str_copy(t->a, text) : CC_LIT("");
    text = record_base64_read(text, t->a);
    t->bad |= !text.p;
    return text;
}

static int64_t take_integer(struct take *t, int64_t least, int64_t most)
{
    const json_t *v = next(t);
    json_int_t n = json_integer_value(v);

    t->bad |= !json_is_integer(v) || n < least || n > most;
    return t->bad ? least : n;
}

cc_date take_date(struct take *t)
{
    struct take d = take_from(next(t), 0, t->a);
    cc_date out = CC_NO_DATE;

    out.first = (int32_t)take_integer(&d, INT32_MIN, INT32_MAX);
    out.last = (int32_t)take_integer(&d, INT32_MIN, INT32_MAX);
    out.minute = (int16_t)take_integer(&d, -1, 24 * 60);
    out.precision = (uint8_t)take_integer(&d, CC_PREC_NONE, CC_PREC_RANGE);
    t->bad |= !take_end(&d);
    return out;
}

struct cc_span take_span(struct take *t)
{
    struct take d = take_from(next(t), 0, t->a);
    struct cc_span out;

    out.start = (uint32_t)take_number(&d, UINT32_MAX);
    out.end = (uint32_t)take_number(&d, UINT32_MAX);
    t->bad |= !take_end(&d) || out.start > out.end;
    return out;
}

const json_t *take_array(struct take *t)
{
    const json_t *v = next(t);

    t->bad |= !json_is_array(v);
    return json_is_array(v) ? v : NULL;
}

void take_id(struct take *t, char id[17])
{
    const json_t *v = next(t);
    const char *s = json_is_string(v) ? json_string_value(v) : "";

    t->bad |= strlen(s) != 16 || strspn(s, "0123456789abcdef") != 16;
    memset(id, 0, 17);
    if (!t->bad)
        memcpy(id, s, 16);
}

bool take_end(const struct take *t)
{
    return !t->bad && t->at == json_array_size(t->row);
}

void put_text(struct jout *j, cc_str s)
{
    if (cc_utf8_valid(s, NULL)) {
        jout_string(j, NULL, s);
        return;
    }
    jout_open(j, NULL, '[');
    jout_string(j, NULL, record_base64(s, j->to.a));
    jout_close(j, ']');
}

void put_date(struct jout *j, cc_date d)
{
    jout_open(j, NULL, '[');
    jout_integer(j, NULL, d.first);
    jout_integer(j, NULL, d.last);
    jout_integer(j, NULL, d.minute);
    jout_integer(j, NULL, d.precision);
    jout_close(j, ']');
}

void put_span(struct jout *j, struct cc_span s)
{
    jout_open(j, NULL, '[');
    jout_integer(j, NULL, s.start);
    jout_integer(j, NULL, s.end);
    jout_close(j, ']');
}

void put_real(struct jout *j, float x)
{
    jout_raw(j, NULL, cc_strf(j->to.a, "%.9g", (double)x));
}
