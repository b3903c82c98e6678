/* What a page says of itself: its <head>, and the lines at the head of the article. */
#include "page.h"

#include "when.h"

#include <strings.h>

#define LINE_MOST   200 /* bytes of a head line */
#define AROUND_DATE 70  /* bytes of it that are not the date */
#define FIRST_LINES 3   /* of the text that may still be head lines */

enum field { TITLE, SOURCE, AUTHOR, URL, DATE, CHANGED };

/* name, property or itemprop of <meta>, in the order of trust within a field. */
static const struct {
    const char *name;
    enum field field;
    const char *source; /* of a date */
} fields[] = {
    { "og:title", TITLE, NULL },
    { "twitter:title", TITLE, NULL },
    { "dc.title", TITLE, NULL },
    { "og:site_name", SOURCE, NULL },
    { "application-name", SOURCE, NULL },
    { "dc.publisher", SOURCE, NULL },
    { "author", AUTHOR, NULL },
    { "byl", AUTHOR, NULL },
    { "parsely-author", AUTHOR, NULL },
    { "sailthru.author", AUTHOR, NULL },
    { "dc.creator", AUTHOR, NULL },
    { "article:author", AUTHOR, NULL },
    { "og:url", URL, NULL },
    { "article:published_time", DATE, "opengraph" },
    { "og:published_time", DATE, "opengraph" },
    { "datepublished", DATE, "meta" },
    { "parsely-pub-date", DATE, "meta" },
    { "sailthru.date", DATE, "meta" },
    { "pubdate", DATE, "meta" },
    { "publishdate", DATE, "meta" },
    { "publish-date", DATE, "meta" },
    { "publish_date", DATE, "meta" },
    { "publication_date", DATE, "meta" },
    { "citation_publication_date", DATE, "meta" },
    { "dc.date.issued", DATE, "meta" },
    { "dcterms.issued", DATE, "meta" },
    { "dcterms.created", DATE, "meta" },
    { "dcterms.date", DATE, "meta" },
    { "dc.date", DATE, "meta" },
    { "date", DATE, "meta" },
    { "article:modified_time", CHANGED, "opengraph" },
    { "og:updated_time", CHANGED, "opengraph" },
    { "datemodified", CHANGED, "meta" },
    { "dcterms.modified", CHANGED, "meta" },
    { "last-modified", CHANGED, "meta" },
    { "lastmod", CHANGED, "meta" },
};

void meta_take(cc_str *field, cc_str value)
{
    value = cc_str_trim(value);
    if (!field->n && value.n)
        *field = value;
}

static bool is_address(cc_str s)
{
    return cc_str_starts(s, CC_LIT("http://")) || cc_str_starts(s, CC_LIT("https://"));
}

/* ---- <head> ---------------------------------------------------------------------------
 */

static void take_field(struct page_meta *m, size_t i, cc_str value)
{
    cc_str *to[] = { &m->title, &m->source, &m->author, &m->url };

    if (fields[i].field >= DATE)
        meta_date(m, fields[i].source, value, fields[i].field == CHANGED);
    else if (fields[i].field != AUTHOR || !is_address(value)) /* of a profile */
        meta_take(to[fields[i].field], value);
}

/* In the order of the table, so that its first wins. */
static void read_metas(struct page_meta *m, const struct node *root)
{
    CC_LIST(const struct node *) metas = { 0 };

    for (const struct node *n = root->first; n; n = tree_next(n, root))
        if (tree_is(n, "meta") && tree_attribute(n, "content").n)
            *CC_PUSH(m->a, &metas) = n;
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        for (uint32_t k = 0; k < metas.n; k++) {
            cc_str wanted = cc_str_c(fields[i].name);
            if (cc_str_eq_fold(tree_attribute(metas.at[k], "property"), wanted) ||
                cc_str_eq_fold(tree_attribute(metas.at[k], "name"), wanted) ||
                cc_str_eq_fold(tree_attribute(metas.at[k], "itemprop"), wanted))
                take_field(m, i, tree_attribute(metas.at[k], "content"));
        }
}

static void read_scripts(struct page_meta *m, const struct node *root)
{
    for (const struct node *n = root->first; n; n = tree_next(n, root)) {
        cc_str type = tree_attribute(n, "type");
        if (tree_is(n, "script") && type.n >= 19 &&
            strncasecmp(type.p, "application/ld+json", 19) == 0)
            jsonld_read(m, tree_raw(n, m->a));
    }
}

static void read_links(struct page_meta *m, const struct node *root)
{
    for (const struct node *n = root->first; n; n = tree_next(n, root))
        if (tree_is(n, "link") &&
            cc_str_eq_fold(tree_attribute(n, "rel"), CC_LIT("canonical")) &&
            is_address(tree_attribute(n, "href")))
            meta_take(&m->url, tree_attribute(n, "href"));
}

/* "The mill burned down | The Quay", "... - The Quay": without the outlet, which is known
 * or else short. */
static cc_str without_outlet(cc_str title, cc_str source)
{
    static const char *const bars[] = { " | ", " \xe2\x80\x94 ", " \xe2\x80\x93 ",
                                        " - " };

    for (size_t i = 0; i < sizeof bars / sizeof *bars; i++) {
        size_t at = cc_str_find(title, cc_str_c(bars[i]));
        cc_str rest = cc_str_sub(title, at + strlen(bars[i]), title.n);
        if (at < title.n &&
            ((source.n && cc_str_starts(rest, source)) || rest.n * 2 < at))
            return cc_str_sub(title, 0, at);
    }
    return title;
}

/* The first <title>, as SVG has others. */
static cc_str title_of(const struct node *root, struct cc_arena *a)
{
    for (const struct node *n = root->first; n; n = tree_next(n, root))
        if (tree_is(n, "title"))
            return tree_text(n, a);
    return CC_NONE;
}

/* ---- the article's head ---------------------------------------------------------------
 */

/* The last <h1> with words that begins before the main part or in it: one above may be
 * the outlet's name. */
static const struct node *heading_of(const struct node *root, const struct node *main,
                                     struct cc_arena *a)
{
    const struct node *found = NULL, *end = main ? tree_over(main, root) : NULL;

    for (const struct node *n = root->first; n && n != end; n = tree_next(n, root))
        if (tree_is(n, "h1") && tree_text(n, a).n)
            found = n;
    return found;
}

static bool has_block(const struct node *n)
{
    for (const struct node *c = n->first; c; c = tree_next(c, n))
        if (c->name.n && tag_is_block(c))
            return true;
    return false;
}

/* A line that is little more than a date, not a sentence that names one. */
static void read_line(struct page_meta *m, cc_str line)
{
    cc_date date;
    cc_str written;

    line = cc_str_trim(line);
    if (line.n == 0 || line.n > LINE_MOST || !when_find(&date, &written, line) ||
        line.n - written.n > AROUND_DATE)
        return;
    for (uint32_t i = 0; i < m->dates.n; i++)
        if (cc_str_eq(m->dates.at[i].written, written))
            return;
    cc_str before = cc_str_sub(line, 0, (size_t)(written.p - line.p));
    meta_date(m, "line", written, hint_is_modified(before));
}

static void read_time(struct page_meta *m, const struct node *n)
{
    cc_str when = tree_attribute(n, "datetime");
    cc_str prop = tree_attribute(n, "itemprop"), of = tree_attribute(n, "class");

    if (!when.n)
        when = tree_attribute(n, "content");
    if (!when.n)
        when = tree_text(n, m->a);
    meta_date(m, "time", when,
              hint_is_modified(of) || cc_str_eq_fold(prop, CC_LIT("dateModified")) ||
                  hint_is_modified(cc_str_sub(tree_text(n->parent, m->a), 0, LINE_MOST)));
}

static bool is_published_prop(const struct node *n)
{
    return cc_str_eq_fold(tree_attribute(n, "itemprop"), CC_LIT("datePublished"));
}

/* Neither of the article nor of its head. */
static bool is_aside(const struct node *n)
{
    return n->dropped && n->tag != TAG_LEAD && !(hints_of(n) & 1u << HINT_LEAD) &&
           !tree_is(n, "time");
}

/*
 * From the heading (a masthead's day, above it, is that of the visit) to the third
 * paragraph of the article.
 */
static void read_head(struct page_meta *m, const struct node *root,
                      const struct node *from)
{
    const struct node *over;
    unsigned prose = 0;

    for (const struct node *n = from; n && prose < FIRST_LINES; n = over) {
        bool aside = is_aside(n);

        over = aside ? tree_over(n, root) : tree_next(n, root);
        if (aside || !n->name.n)
            continue;
        if (tree_is(n, "time") || is_published_prop(n))
            read_time(m, n);
        else if (tag_is_block(n) && !n->dropped && n->sum.prose && !has_block(n))
            prose++;
        else if (tag_is_block(n) && !has_block(n))
            read_line(m, tree_text(n, m->a));
    }
}

void meta_read(struct page_meta *m, const struct node *root, const struct node *main)
{
    const struct node *heading = heading_of(root, main, m->a);

    read_scripts(m, root);
    read_links(m, root);
    read_metas(m, root);
    if (heading)
        meta_take(&m->title, tree_text(heading, m->a));
    meta_take(&m->title, without_outlet(title_of(root, m->a), m->source));
    if (main)
        read_head(m, root, heading ? heading : main);
}

void meta_lines(struct page_meta *m, cc_str text)
{
    cc_str rest = text;

    for (unsigned i = 0; i < FIRST_LINES && rest.n;) {
        cc_str line = cc_str_cut(&rest, '\n');
        i += cc_str_trim(line).n > 0;
        read_line(m, line);
    }
}
