/* JSON text, written as the caller walks. */
#include "json.h"

#include <jansson.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

static void add_escaped(struct cc_buf *to, int32_t cp)
{
    switch (cp) {
    case '"':
        cc_buf_add(to, CC_LIT("\\\""));
        break;
    case '\\':
        cc_buf_add(to, CC_LIT("\\\\"));
        break;
    case '\n':
        cc_buf_add(to, CC_LIT("\\n"));
        break;
    case '\r':
        cc_buf_add(to, CC_LIT("\\r"));
        break;
    case '\t':
        cc_buf_add(to, CC_LIT("\\t"));
        break;
    default:
        cc_buf_addf(to, "\\u%04x", (unsigned)cp);
    }
}

/* DEL, C1, bidirectional controls and the separators that end a line elsewhere are legal
 * in JSON, but a terminal or a line-wise reader would act on them. */
static bool must_escape(int32_t cp)
{
    return cp < 0x20 || cp == '"' || cp == '\\' || (cp >= 0x7f && cp < 0xa0) ||
           cp == 0x2028 || cp == 0x2029 || cc_is_bidi(cp);
}

/* Printed as it is: most of English. */
static bool is_plain(char c)
{
    return c >= 0x20 && c < 0x7f && c != '"' && c != '\\';
}

#define EACH(byte) (0x0101010101010101u * (byte))

/* The high bit of a byte that is 0 is set, and perhaps one above it. */
static uint64_t zeros(uint64_t x)
{
    return (x - EACH(1)) & ~x;
}

/* Eight at once. */
static bool are_plain(const char *p)
{
    uint64_t x;

    memcpy(&x, p, sizeof x);
    uint64_t low = (x - EACH(0x20)) & ~x;
    return !(
        (x | low | zeros(x ^ EACH(0x7f)) | zeros(x ^ EACH('"')) | zeros(x ^ EACH('\\'))) &
        EACH(0x80));
}

static void add_quoted(struct cc_buf *to, cc_str s)
{
    size_t plain = 0;

    cc_buf_addc(to, '"');
    for (size_t at = 0; at < s.n;) {
        while (s.n - at >= 8 && are_plain(s.p + at))
            at += 8;
        if (at == s.n)
            break;
        size_t from = at;
        if (is_plain(s.p[at])) {
            at++;
            continue;
        }
        int32_t cp = cc_utf8_next(s, &at);
        bool malformed = cp >= 0xdc00 && cp <= 0xdfff;
        if (!malformed && !must_escape(cp))
            continue;
        cc_buf_add(to, cc_str_sub(s, plain, from));
        plain = at;
        if (malformed)
            cc_buf_add(to, CC_LIT("\xef\xbf\xbd"));
        else
            add_escaped(to, cp);
    }
    cc_buf_add(to, cc_str_sub(s, plain, s.n));
    cc_buf_addc(to, '"');
}

static void begin(struct jout *j, const char *key)
{
    if (j->more)
        cc_buf_addc(&j->to, ',');
    j->more = true;
    if (!key)
        return;
    cc_buf_addc(&j->to, '"');
    cc_buf_add(&j->to, cc_str_c(key));
    cc_buf_add(&j->to, CC_LIT("\":"));
}

void jout_open(struct jout *j, const char *key, char bracket)
{
    begin(j, key);
    cc_buf_addc(&j->to, bracket);
    j->more = false;
}

void jout_close(struct jout *j, char bracket)
{
    cc_buf_addc(&j->to, bracket);
    j->more = true;
}

void jout_string(struct jout *j, const char *key, cc_str s)
{
    if (!s.p) {
        jout_null(j, key);
        return;
    }
    begin(j, key);
    add_quoted(&j->to, s);
}

void jout_integer(struct jout *j, const char *key, int64_t n)
{
    char digits[20]; /* from behind: printf is most of the time that a line takes */
    size_t at = sizeof digits;
    uint64_t rest = n < 0 ? 0 - (uint64_t)n : (uint64_t)n;

    begin(j, key);
    do {
        digits[--at] = (char)('0' + rest % 10);
    } while (rest /= 10);
    if (n < 0)
        cc_buf_addc(&j->to, '-');
    cc_buf_add(&j->to, (cc_str){ digits + at, sizeof digits - at });
}

void jout_number(struct jout *j, const char *key, double x)
{
    if (!isfinite(x)) {
        jout_null(j, key);
        return;
    }
    begin(j, key);
    cc_buf_addf(&j->to, "%.15g", x);
}

void jout_score(struct jout *j, const char *key, double x)
{
    begin(j, key);
    if (x >= 0 && x < 10) {
        int hundredths = (int)(x * 100 + 0.5);
        const char text[] = { (char)('0' + hundredths / 100), '.',
                              (char)('0' + hundredths / 10 % 10),
                              (char)('0' + hundredths % 10) };
        cc_buf_add(&j->to, (cc_str){ text, sizeof text });
    } else {
        cc_buf_addf(&j->to, "%.2f", isfinite(x) ? x : 0.0);
    }
}

void jout_bool(struct jout *j, const char *key, bool b)
{
    begin(j, key);
    cc_buf_add(&j->to, b ? CC_LIT("true") : CC_LIT("false"));
}

void jout_null(struct jout *j, const char *key)
{
    begin(j, key);
    cc_buf_add(&j->to, CC_LIT("null"));
}

void jout_raw(struct jout *j, const char *key, cc_str json)
{
    begin(j, key);
    cc_buf_add(&j->to, json);
}

void jout_id(struct jout *j, const json_t *id)
{
    if (json_is_integer(id))
        jout_integer(j, "id", json_integer_value(id));
    else
        jout_string(j, "id",
                    json_is_string(id)
                        ? (cc_str){ json_string_value(id), json_string_length(id) }
                        : CC_NONE);
}

cc_str json_text_of(const json_t *o, const char *key)
{
    const json_t *v = json_object_get(o, key);
    return json_is_string(v) ? (cc_str){ json_string_value(v), json_string_length(v) }
                             : CC_NONE;
}
