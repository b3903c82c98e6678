/* What a text file says of itself before its body begins, and what its name says. */
#include "article.h"

#define DATE_LENGTH 10 /* YYYY-MM-DD */

static cc_str line_at(cc_str text, size_t at)
{
    cc_str rest = cc_str_sub(text, at, text.n);
    return cc_str_cut(&rest, '\n');
}

static size_t behind(cc_str text, size_t at, cc_str line)
{
    size_t end = at + line.n + 1; /* the line's end with it */
    return end > text.n ? text.n : end;
}

/* ---- the sample's form: " date 2023-02-20 Getty Images" -------------------------------
 */

static bool read_dateline(cc_str text, struct header *h)
{
    cc_str first = line_at(text, 0), rest = cc_str_trim(first);
    cc_date date;

    if (!cc_str_eq_fold(cc_str_cut(&rest, ' '), CC_LIT("date")))
        return false;
    rest = cc_str_trim(rest);
    cc_str day = cc_str_sub(rest, 0, DATE_LENGTH);
    cc_str credit = cc_str_sub(rest, DATE_LENGTH, rest.n);
    if (!cc_date_parse(&date, day, NULL) || (credit.n && credit.p[0] != ' '))
        return false;
    h->dateline = true;
    h->date = day;
    h->credit = cc_str_trim(credit);
    h->span.end = (uint32_t)behind(text, 0, first);
    return true;
}

/* ---- header lines: "Date: 2023-02-20" -------------------------------------------------
 */

/* "Key: value" with a key of letters and hyphens. */
static bool key_and_value(cc_str line, cc_str *key, cc_str *value)
{
    size_t colon = cc_str_find(line, CC_LIT(":"));

    if (colon == 0 || colon == line.n || colon > 24)
        return false;
    for (size_t i = 0; i < colon; i++)
        if (line.p[i] != '-' && (line.p[i] & 0x80 || !cc_is_letter(line.p[i])))
            return false;
    *key = cc_str_sub(line, 0, colon);
    *value = cc_str_trim(cc_str_sub(line, colon + 1, line.n));
    return true;
}

static cc_str *field(struct header *h, cc_str key)
{
    struct {
        cc_str name, *value;
    } fields[] = {
        { CC_LIT("title"), &h->title },   { CC_LIT("date"), &h->date },
        { CC_LIT("source"), &h->source }, { CC_LIT("author"), &h->author },
        { CC_LIT("url"), &h->url },       { CC_LIT("fetched"), &h->fetched },
        { CC_LIT("outlet"), &h->source }, { CC_LIT("byline"), &h->author },
    };
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        if (cc_str_eq_fold(key, fields[i].name))
            return fields[i].value;
    return NULL;
}

static cc_str unquoted(cc_str value)
{
    bool quoted = value.n >= 2 && (value.p[0] == '"' || value.p[0] == '\'') &&
                  value.p[value.n - 1] == value.p[0];
    return quoted ? cc_str_sub(value, 1, value.n - 1) : value;
}

/*
 * The first line must be a known field; after it, fields of other names are passed over.
 * Without an end (an empty line, "---") the block is taken for one only when it gives a
 * date: a body may well begin with "Source: ..." and go on in prose.
 */
static void read_fields(cc_str text, struct header *h)
{
    bool fenced = cc_str_eq(cc_str_trim(line_at(text, 0)), CC_LIT("---"));
    size_t at = fenced ? behind(text, 0, line_at(text, 0)) : 0, last = at;
    bool any = false, ended = false;

    while (at < text.n) {
        cc_str line = line_at(text, at), key, value;
        cc_str shown = cc_str_trim(line);
        if (any && (fenced ? cc_str_eq(shown, CC_LIT("---")) : shown.n == 0)) {
            at = behind(text, at, line);
            ended = true;
            break;
        }
        if (!key_and_value(line, &key, &value)) {
            if (!any || !fenced)
                break;
            at = behind(text, at, line); /* a list's entry */
            continue;
        }
        cc_str *known = field(h, key);
        if (!known && !any && !fenced)
            break;
        any = true;
        if (known && !known->p && value.n)
            *known = unquoted(value);
        last = at = behind(text, at, line);
    }
    at = ended ? at : last; /* what was passed over behind it is no header */
    ended = ended || (!fenced && at == text.n);
    if (any && (ended || cc_date_parse(&(cc_date){ 0 }, h->date, NULL)))
        h->span.end = (uint32_t)at;
    else
        *h = (struct header){ 0 };
}

struct header header_read(cc_str text)
{
    struct header h = { 0 };

    if (!read_dateline(text, &h))
        read_fields(text, &h);
    return h;
}

/* ---- the file's name ------------------------------------------------------------------
 */

static bool digits(cc_str s, size_t at, size_t count, int *out)
{
    *out = 0;
    for (size_t i = at; i < at + count; i++) {
        if (i >= s.n || !cc_is_digit(s.p[i]))
            return false;
        *out = *out * 10 + (s.p[i] - '0');
    }
    return true;
}

/* YYYY-MM-DD, YYYY_MM_DD or YYYYMMDD at `at`, not part of a longer number. */
static cc_date date_at(cc_str name, size_t at)
{
    size_t gap = at + 4 < name.n && (name.p[at + 4] == '-' || name.p[at + 4] == '_');
    size_t end = at + 8 + 2 * gap;
    int y, m, d;
    int32_t day;

    if (!digits(name, at, 4, &y) || !digits(name, at + 4 + gap, 2, &m) ||
        !digits(name, at + 6 + 2 * gap, 2, &d) ||
        (gap && name.p[at + 7] != name.p[at + 4]) ||
        (end < name.n && cc_is_digit(name.p[end])))
        return CC_NO_DATE;
    /* A number of eight digits is a date only in the years of newspapers. */
    if (y < 1600 || y > 2199 || !cc_day_from_civil(y, m, d, &day))
        return CC_NO_DATE;
    return cc_date_day(day);
}

cc_date date_in_file_name(cc_str path)
{
    size_t start = path.n;
    while (start > 0 && path.p[start - 1] != '/')
        start--;

    cc_str name = cc_str_sub(path, start, path.n);
    for (size_t i = 0; i + 8 <= name.n; i++) {
        if (i > 0 && name.p[i - 1] != '-' && name.p[i - 1] != '_' && name.p[i - 1] != '.')
            continue;
        cc_date d = date_at(name, i);
        if (cc_date_known(d))
            return d;
    }
    return CC_NO_DATE;
}
