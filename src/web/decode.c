/* Readers of what clients send: each byte is checked, nothing is guessed. */
#include "decode.h"

#include <jansson.h>

cc_str web_header(const struct web_request *r, cc_str name, uint32_t *n)
{
    cc_str found = CC_NONE;
    uint32_t times = 0;

    for (uint32_t i = 0; i < r->headers; i++)
        if (cc_str_eq_fold(r->header[i].name, name) && !times++)
            found = r->header[i].value;
    if (n)
        *n = times;
    return times == 1 ? found : CC_NONE;
}

/* ---- addresses ------------------------------------------------------------------------
 */

static int digit_of(char c)
{
    if (cc_is_digit(c))
        return c - '0';
    c |= 0x20;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

bool web_unescape(cc_str text, cc_str *out, struct cc_arena *a)
{
    char *to = CC_ARRAY(a, char, text.n + 1);
    size_t n = 0;

    for (size_t i = 0; i < text.n; i++) {
        char c = text.p[i] == '+' ? ' ' : text.p[i];
        if (c == '%') {
            if (text.n - i < 3)
                return false;
            int high = digit_of(text.p[++i]), low = digit_of(text.p[++i]);
            if (high < 0 || low < 0)
                return false;
            c = (char)(high * 16 + low);
        }
        if (c == 0)
            return false;
        to[n++] = c;
    }
    *out = (cc_str){ to, n };
    return cc_utf8_valid(*out, NULL);
}

cc_str web_query_of(const struct web_query *q, cc_str name)
{
    for (uint32_t i = 0; i < q->n; i++)
        if (cc_str_eq(q->at[i].name, name))
            return q->at[i].value;
    return CC_NONE;
}

bool web_query_read(struct web_query *out, cc_str query, struct cc_arena *a,
                    struct cc_error *err)
{
    struct web_pair *pair = CC_ARRAY(a, struct web_pair, WEB_PARAMETERS_MAX);

    *out = (struct web_query){ pair, 0 };
    while (query.n) {
        cc_str value = cc_str_cut(&query, '&'), name = cc_str_cut(&value, '=');
        struct web_pair p;
        if (!name.n)
            continue;
        if (out->n == WEB_PARAMETERS_MAX)
            return cc_fail(err, CC_EUSAGE, "the address has more than %d parameters",
                           WEB_PARAMETERS_MAX);
        if (!web_unescape(name, &p.name, a) || !web_unescape(value, &p.value, a))
            return cc_fail(err, CC_EUSAGE, "the address is not encoded as it should be");
        if (web_query_of(out, p.name).p)
            return cc_fail(err, CC_EUSAGE, "the address has one parameter twice");
        pair[out->n++] = p;
    }
    return true;
}

/* ---- cookies --------------------------------------------------------------------------
 */

cc_str web_cookie(cc_str header, cc_str name)
{
    cc_str found = CC_NONE;

    while (header.n) {
        cc_str value = cc_str_trim(cc_str_cut(&header, ';'));
        cc_str key = cc_str_cut(&value, '=');
        if (!cc_str_eq(key, name))
            continue;
        if (found.p && !cc_str_eq(found, value))
            return CC_NONE;
        found = value;
    }
    return found;
}

/* ---- bodies ---------------------------------------------------------------------------
 */

/* Counted before it is parsed, since the parser calls itself. */
static bool is_too_deep(cc_str json)
{
    int depth = 0;
    bool quoted = false;

    for (size_t i = 0; i < json.n; i++) {
        char c = json.p[i];
        if (quoted) {
            if (c == '\\')
                i++;
            quoted = c != '"';
        } else if (c == '"') {
            quoted = true;
        } else if (c == '[' || c == '{') {
            if (++depth > WEB_DEPTH_MAX)
                return true;
        } else if (c == ']' || c == '}') {
            depth--;
        }
    }
    return false;
}

json_t *web_body_read(cc_str body, struct cc_error *err)
{
    json_error_t why;

    if (is_too_deep(body)) {
        cc_fail(err, CC_ELIMIT, "the JSON is deeper than %d", WEB_DEPTH_MAX);
        return NULL;
    }
    json_t *o = json_loadb(body.n ? body.p : "", body.n, JSON_REJECT_DUPLICATES, &why);
    if (!json_is_object(o)) {
        json_decref(o);
        cc_fail(err, CC_EUSAGE, "the body is no JSON object");
        return NULL;
    }
    return o;
}
