/*
 * Pages say in which coding they are, and are often wrong: bytes that are well-formed
 * UTF-8 beyond ASCII are UTF-8 whatever the label, and bytes that are none are not.
 */
#include "charset.h"

#include "ingest.h"

#include <iconv.h>
#include <strings.h>

#define LABEL_WITHIN 4096 /* bytes of the page's beginning */
#define LABEL_MAX    32
#define REPLACEMENT  0xfffd

/* ---- one character --------------------------------------------------------------------
 */

static uint32_t unit_at(cc_str bytes, bool big, size_t at)
{
    const unsigned char *p = (const unsigned char *)bytes.p + at;
    return big ? (uint32_t)p[0] << 8 | p[1] : (uint32_t)p[1] << 8 | p[0];
}

uint32_t charset_utf16(cc_str bytes, bool big, size_t *at)
{
    if (*at + 1 >= bytes.n) {
        *at = bytes.n;
        return REPLACEMENT;
    }
    uint32_t unit = unit_at(bytes, big, *at);
    *at += 2;
    if (unit < 0xd800 || unit > 0xdfff)
        return unit;
    uint32_t low = unit < 0xdc00 && *at + 1 < bytes.n ? unit_at(bytes, big, *at) : 0;
    if (low < 0xdc00 || low > 0xdfff)
        return REPLACEMENT;
    *at += 2;
    return 0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00);
}

/* What stands at *at, fit for a page: no control characters, nothing malformed. */
static uint32_t next_character(const struct charset *c, size_t *at)
{
    uint32_t cp;

    if (c->coding == CODING_UTF8) {
        cp = (uint32_t)cc_utf8_next(c->bytes, at);
        if (cp >= 0xd800 && cp <= 0xdfff)
            cp = REPLACEMENT;
    } else if (c->coding == CODING_SINGLE) {
        unsigned char byte = (unsigned char)c->bytes.p[(*at)++];
        cp = byte < 0x80 ? byte : c->high[byte - 0x80];
    } else {
        cp = charset_utf16(c->bytes, c->coding == CODING_UTF16_BIG, at);
    }
    if (cp < 0x20 && cp != '\t' && cp != '\n' && cp != '\r')
        return ' ';
    return cp == 0xfffe || cp == 0xffff ? REPLACEMENT : cp;
}

void charset_put(struct cc_buf *b, uint32_t cp)
{
    if (cp < 0x80) {
        cc_buf_addc(b, (char)cp);
        return;
    }
    if (cp < 0x800) {
        cc_buf_addc(b, (char)(0xc0 | cp >> 6));
    } else {
        if (cp < 0x10000) {
            cc_buf_addc(b, (char)(0xe0 | cp >> 12));
        } else {
            cc_buf_addc(b, (char)(0xf0 | cp >> 18));
            cc_buf_addc(b, (char)(0x80 | (cp >> 12 & 0x3f)));
        }
        cc_buf_addc(b, (char)(0x80 | (cp >> 6 & 0x3f)));
    }
    cc_buf_addc(b, (char)(0x80 | (cp & 0x3f)));
}

/* ---- which coding ---------------------------------------------------------------------
 */

static bool is_label(char c)
{
    return (c >= '0' && c <= '9') || cc_is_letter((unsigned char)c) || strchr("-_:.", c);
}

/* The value behind `key` at the page's beginning: "charset=", "encoding=". */
static cc_str value_of(cc_str head, const char *key)
{
    size_t n = strlen(key), end;

    for (size_t i = 0; i + n < head.n; i++) {
        if (strncasecmp(head.p + i, key, n) != 0)
            continue;
        i += n;
        if (head.p[i] == '"' || head.p[i] == '\'')
            i++;
        for (end = i; end < head.n && head.p[end] && is_label(head.p[end]); end++)
            ;
        if (end > i)
            return cc_str_sub(head, i, end);
    }
    return CC_NONE;
}

static cc_str label_of(cc_str bytes)
{
    cc_str head = cc_str_sub(bytes, 0, LABEL_WITHIN);

    if (cc_str_starts(head, CC_LIT("<?xml"))) {
        cc_str rest = head, declared = value_of(cc_str_cut(&rest, '>'), "encoding=");
        if (declared.n)
            return declared;
    }
    return value_of(head, "charset=");
}

/* The upper half of a coding of single bytes as the C library knows it. */
static bool take_high(struct charset *c, cc_str label)
{
    char name[LABEL_MAX + 1] = "";

    if (label.n > LABEL_MAX)
        return false;
    memcpy(name, label.p, label.n);
    iconv_t to = iconv_open("UCS-4LE", name);
    /* NOLINTNEXTLINE(performance-no-int-to-ptr): what iconv.h says a failure is */
    if (to == (iconv_t)-1)
        return false;
    for (unsigned i = 0; i < 128; i++) {
        char byte = (char)(0x80 + i), *in = &byte, *out = (char *)&c->high[i];
        size_t in_left = 1, out_left = sizeof c->high[i];
        if (iconv(to, &in, &in_left, &out, &out_left) == (size_t)-1 || out_left)
            c->high[i] = REPLACEMENT;
        iconv(to, NULL, NULL, NULL, NULL);
    }
    iconv_close(to);
    return true;
}

static bool starts_fold(cc_str s, const char *with)
{
    return s.n >= strlen(with) && strncasecmp(s.p, with, strlen(with)) == 0;
}

static bool is_single(cc_str label)
{
    return starts_fold(label, "iso-8859-") || starts_fold(label, "windows-125") ||
           starts_fold(label, "cp125") || starts_fold(label, "koi8-") ||
           starts_fold(label, "macintosh");
}

static void take_windows(struct charset *c)
{
    c->coding = CODING_SINGLE;
    for (unsigned i = 0; i < 128; i++)
        c->high[i] = i < 32 ? ingest_windows_1252[i] : 0x80 + i;
}

/* true when bytes above 0x7F are there and all are well-formed. */
static bool proves_utf8(cc_str bytes)
{
    size_t at = 0;

    while (at < bytes.n && !((unsigned char)bytes.p[at] & 0x80))
        at++;
    return at < bytes.n && cc_utf8_valid(bytes, NULL);
}

static void choose(struct charset *c)
{
    cc_str label;

    if (cc_str_starts(c->bytes, CC_LIT("\xef\xbb\xbf"))) {
        c->begin = 3;
        return;
    }
    if (cc_str_starts(c->bytes, CC_LIT("\xff\xfe")) ||
        cc_str_starts(c->bytes, CC_LIT("\xfe\xff"))) {
        c->begin = 2;
        c->coding = c->bytes.p[0] == '\xff' ? CODING_UTF16_LITTLE : CODING_UTF16_BIG;
    } else if (cc_str_starts(c->bytes, CC_LIT("<\0")) && c->bytes.n % 2 == 0) {
        c->coding = CODING_UTF16_LITTLE;
    } else if (cc_str_starts(c->bytes, CC_LIT("\0<")) && c->bytes.n % 2 == 0) {
        c->coding = CODING_UTF16_BIG;
    } else if (!proves_utf8(c->bytes)) {
        label = label_of(c->bytes);
        bool latin = starts_fold(label, "iso-8859-1") && label.n == 10;
        if (is_single(label) && !latin && take_high(c, label))
            c->coding = CODING_SINGLE;
        else if (latin || ingest_looks_windows(c->bytes))
            take_windows(c);
    }
}

/* ---- all of it ------------------------------------------------------------------------
 */

void charset_decode(struct charset *out, cc_str bytes, struct cc_arena *a)
{
    struct cc_buf b = { .a = a };

    *out = (struct charset){ .bytes = bytes };
    choose(out);
    cc_buf_reserve(&b, bytes.n + 1);
    for (size_t at = out->begin; at < bytes.n;)
        charset_put(&b, next_character(out, &at));
    out->text = cc_buf_str(&b);
}

struct charset_walk charset_walk(const struct charset *c)
{
    return (struct charset_walk){ .c = c, .byte = c->begin };
}

static size_t length_of(uint32_t cp)
{
    return cp < 0x80 ? 1 : cp < 0x800 ? 2 : cp < 0x10000 ? 3 : 4;
}

size_t charset_byte(struct charset_walk *w, size_t text)
{
    while (w->text < text && w->byte < w->c->bytes.n)
        w->text += length_of(next_character(w->c, &w->byte));
    return w->byte;
}
