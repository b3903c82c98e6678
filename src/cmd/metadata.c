/* Header lines and what else is known of an article, held against another version. */
#include "metadata.h"

#include "claimcheck/date.h"

struct edits {
    CC_LIST(struct metadata_edit) all;
    struct cc_arena *a;
};

static void compare_field(struct edits *e, const char *field, cc_str was, cc_str is)
{
    if (!cc_str_eq(was, is))
        *CC_PUSH(e->a, &e->all) =
            (struct metadata_edit){ cc_str_c(field), was.n ? was : CC_NONE,
                                    is.n ? is : CC_NONE };
}

/* ---- header lines of other names ------------------------------------------------------
 */

static bool is_known(cc_str name)
{
    static const char *const known[] = { "title", "date",   "source", "outlet",
                                         "url",   "author", "byline", "fetched" };

    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (cc_str_eq(name, cc_str_c(known[i])))
            return true;
    return false;
}

/* "Section: Sport" of a header; the first line of the sample's form has no name. */
static bool next_line(cc_str *rest, cc_str *name, cc_str *value, struct cc_arena *a)
{
    while (rest->n) {
        cc_str line = cc_str_trim(cc_str_cut(rest, '\n'));
        size_t colon = cc_str_find(line, CC_LIT(":"));

        *name = cc_fold(a, cc_str_trim(cc_str_sub(line, 0, colon)));
        *value =
            cc_str_trim(cc_str_sub(line, colon < line.n ? colon + 1 : line.n, line.n));
        if (colon > 0 && colon < line.n && !is_known(*name))
            return true;
    }
    return false;
}

static cc_str header(const struct cc_article *x)
{
    return cc_str_sub(x->text, x->header.start, x->header.end);
}

/* The value of that header line, the first of its name; CC_NONE when there is none. */
static cc_str value_of(const struct cc_article *x, cc_str field, struct cc_arena *a)
{
    cc_str rest = header(x), name, value;

    while (next_line(&rest, &name, &value, a))
        if (cc_str_eq(name, field))
            return value;
    return CC_NONE;
}

static bool is_listed(const struct edits *e, cc_str field)
{
    for (uint32_t i = 0; i < e->all.n; i++)
        if (cc_str_eq(e->all.at[i].field, field))
            return true;
    return false;
}

static void compare_lines(struct edits *e, const struct cc_article *of,
                          const struct cc_article *earlier,
                          const struct cc_article *later)
{
    cc_str rest = header(of), name, value;

    while (next_line(&rest, &name, &value, e->a)) {
        cc_str was = value_of(earlier, name, e->a), is = value_of(later, name, e->a);

        if (!cc_str_eq(was, is) && !is_listed(e, name))
            *CC_PUSH(e->a, &e->all) = (struct metadata_edit){ name, was, is };
    }
}

struct metadata_edits metadata_compare(const struct cc_article *earlier,
                                       const struct cc_article *later, struct cc_arena *a)
{
    struct edits e = { .a = a };

    compare_field(&e, "title", earlier->title, later->title);
    compare_field(&e, "date", cc_date_iso(a, earlier->published),
                  cc_date_iso(a, later->published));
    compare_field(&e, "source", earlier->source, later->source);
    compare_field(&e, "author", earlier->author, later->author);
    compare_field(&e, "url", earlier->url, later->url);
    compare_field(&e, "credit", earlier->credit, later->credit);
    compare_field(&e, "fetched", cc_date_iso(a, earlier->fetched),
                  cc_date_iso(a, later->fetched));
    compare_lines(&e, earlier, earlier, later);
    compare_lines(&e, later, earlier, later);
    return (struct metadata_edits){ e.all.at, e.all.n };
}
