/*
 * RSS 0.9 to 2.0 and Atom: what an entry holds is HTML, and is read as a page is.
 * Sources: the RSS 2.0 specification with its modules content and dc; RFC 4287.
 */
#include "feed.h"

#include "page.h"

static bool is_entry(const struct node *n)
{
    return tree_is(n, "item") || tree_is(n, "entry");
}

static cc_str child_text(const struct node *n, const char *name, struct cc_arena *a)
{
    const struct node *c = tree_child(n, name);
    return c ? tree_text(c, a) : CC_NONE;
}

bool feed_read(struct feed *f, cc_str bytes, cc_str shown, struct cc_arena *a,
               struct cc_error *err)
{
    CC_LIST(const struct node *) entries = { 0 };
    struct cc_error why = { CC_OK, "" };
    struct charset c;
    struct node *root;

    charset_decode(&c, bytes, a);
    cc_str text = cc_str_trim(c.text); /* nothing may come before its declaration */
    if (!tree_read(&root, text, TREE_XML, a, &why))
        return cc_fail(err, why.code, "%.*s: %s", CC_FMT(shown), why.text);
    const struct node *top = root->first;
    while (top && !top->name.n)
        top = top->next;
    if (!top ||
        (!tree_is(top, "rss") && !tree_is(top, "feed") && !tree_is(top, "rdf:RDF")))
        return cc_fail(err, CC_EFORMAT, "%.*s: neither an RSS nor an Atom feed",
                       CC_FMT(shown));
    const struct node *channel = tree_child(top, "channel");
    *f = (struct feed){ .title = child_text(channel ? channel : top, "title", a) };
    for (const struct node *n = top->first; n;
         n = is_entry(n) ? tree_over(n, top) : tree_next(n, top))
        if (is_entry(n))
            *CC_PUSH(a, &entries) = n;
    f->entry = entries.at;
    f->entries = entries.n;
    return true;
}

/* ---- an entry -------------------------------------------------------------------------
 */

static void put_escaped(struct cc_buf *b, cc_str s)
{
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] == '<')
            cc_buf_add(b, CC_LIT("&lt;"));
        else if (s.p[i] == '&')
            cc_buf_add(b, CC_LIT("&amp;"));
        else
            cc_buf_addc(b, s.p[i]);
    }
}

/* What stands below as markup again. */
static void put_markup(struct cc_buf *b, const struct node *n)
{
    for (const struct node *c = n->first; c; c = c->next) {
        if (!c->name.n) {
            put_escaped(b, c->text);
            continue;
        }
        cc_buf_addf(b, "<%.*s>", CC_FMT(c->name));
        put_markup(b, c);
        cc_buf_addf(b, "</%.*s>", CC_FMT(c->name));
    }
}

/* The fullest there is, as HTML. */
static cc_str content_of(const struct node *entry, struct cc_arena *a)
{
    static const char *const names[] = { "content:encoded", "content", "description",
                                         "summary" };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const struct node *n = tree_child(entry, names[i]);
        struct cc_buf b = { .a = a };
        if (!n)
            continue;
        if (cc_str_eq_fold(tree_attribute(n, "type"), CC_LIT("xhtml"))) {
            put_markup(&b, n);
            return cc_buf_str(&b);
        }
        if (cc_str_eq_fold(tree_attribute(n, "type"), CC_LIT("text"))) {
            put_escaped(&b, tree_raw(n, a));
            return cc_buf_str(&b);
        }
        if (cc_str_trim(tree_raw(n, a)).n)
            return tree_raw(n, a);
    }
    return CC_NONE;
}

static cc_str address_of(const struct node *entry, struct cc_arena *a)
{
    for (const struct node *n = entry->first; n; n = n->next) {
        cc_str rel = tree_attribute(n, "rel");
        if (tree_is(n, "link") && tree_attribute(n, "href").n &&
            (!rel.n || cc_str_eq(rel, CC_LIT("alternate"))))
            return tree_attribute(n, "href");
    }
    return child_text(entry, "link", a);
}

static void take_dates(struct page_meta *m, const struct node *entry)
{
    static const struct {
        const char *name;
        bool modified;
    } names[] = { { "pubDate", false },
                  { "published", false },
                  { "dc:date", false },
                  { "updated", true } };

    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        meta_date(m, "feed", child_text(entry, names[i].name, m->a), names[i].modified);
}

static cc_str author_of(const struct node *entry, struct cc_arena *a)
{
    const struct node *author = tree_child(entry, "author");
    cc_str name = author ? child_text(author, "name", a) : CC_NONE;

    if (!name.n)
        name = child_text(entry, "dc:creator", a);
    return name.n || !author ? name : tree_text(author, a);
}

bool feed_entry(const struct feed *f, uint32_t i, struct ingest_item *out, cc_str *text,
                int32_t today, struct cc_arena *a, struct cc_error *err)
{
    const struct node *entry = f->entry[i];
    struct page_meta m = { .title = child_text(entry, "title", a),
                           .source = f->title,
                           .author = author_of(entry, a),
                           .url = address_of(entry, a),
                           .a = a };
    cc_str id = child_text(entry, tree_child(entry, "guid") ? "guid" : "id", a);

    take_dates(&m, entry);
    out->name = id.n ? id : m.url;
    return page_extract(out, text, content_of(entry, a), &m, today, err);
}
