/* A page of HTML as an article: the parts of page.h put together. */
#include "page.h"

#include "when.h"

cc_str ingest_fate_name(enum ingest_fate f)
{
    static const char *const names[] = { "taken", "rival", "future", "unreadable" };
    return cc_str_c(names[f]);
}

/* ---- dates ------------------------------------------------------------------------- */

static void read_address(struct page_meta *m)
{
    cc_date date;
    cc_str written;

    if (!when_in_url(&date, &written, m->url))
        return;
    *CC_PUSH(m->a, &m->dates) = (struct ingest_date){
        .source = date.precision == CC_PREC_DAY ? CC_LIT("url") : CC_LIT("month in url"),
        .written = written,
        .date = date,
    };
}

struct noting {
    struct cc_arena *a;
    CC_LIST(cc_str) all;
};

static void note(struct noting *n, cc_str line)
{
    *CC_PUSH(n->a, &n->all) = line;
}

static void note_dates(struct noting *n, const struct ingest_item *out,
                       const struct ingest_date *chosen)
{
    cc_str file = out->given.file;

    if (cc_date_known(out->given.option) && chosen)
        note(n,
             cc_strf(n->a, "%.*s: --date %.*s is taken; the page says %.*s (%.*s)",
                     CC_FMT(file), CC_FMT(cc_date_format(n->a, out->given.option)),
                     CC_FMT(cc_date_format(n->a, chosen->date)), CC_FMT(chosen->source)));
    for (uint32_t i = 0; i < out->dates; i++)
        if (out->date[i].fate == INGEST_DATE_FUTURE)
            note(n, cc_strf(n->a, "%.*s: %.*s (%.*s) lies in the future: not taken",
                            CC_FMT(file), CC_FMT(out->date[i].written),
                            CC_FMT(out->date[i].source)));
}

/* --date goes before all that the page says. */
static void take_date(struct ingest_item *out, struct page_meta *m, struct noting *n,
                      int32_t today)
{
    read_address(m);
    const struct ingest_date *chosen = dates_choose(m->dates.at, m->dates.n, today);
    out->date = m->dates.at;
    out->dates = m->dates.n;
    if (chosen && !cc_date_known(out->given.option))
        out->given.date = cc_date_iso(m->a, chosen->date);
    note_dates(n, out, chosen);
}

/* ---- the original ------------------------------------------------------------------ */

/* Places in the decoded page become places in its bytes; both rise. */
static void to_bytes(struct rendered *r, const struct charset *c, struct cc_arena *a)
{
    struct ingest_range *range = CC_ARRAY(a, struct ingest_range, r->ranges);
    struct charset_walk w = charset_walk(c);

    for (uint32_t i = 0; i < r->ranges; i++) {
        range[i] = r->range[i];
        range[i].from = (uint32_t)charset_byte(&w, r->range[i].from);
        range[i].to = (uint32_t)charset_byte(&w, r->range[i].to);
    }
    r->range = range;
}

/* ---- all of it --------------------------------------------------------------------- */

static void take_meta(struct ingest_item *out, const struct page_meta *m)
{
    out->given.title = m->title;
    out->given.source = m->source;
    out->given.author = m->author;
    out->given.url = m->url;
}

bool page_extract(struct ingest_item *out, cc_str *text, cc_str bytes,
                  struct page_meta *m, int32_t today, struct cc_error *err)
{
    struct cc_arena *a = m->a;
    struct noting notes = { .a = a };
    struct charset c;
    struct node *root;
    struct cc_error why = { CC_OK, "" };
    cc_str file = out->given.file;

    charset_decode(&c, bytes, a);
    if (!tree_read(&root, c.text, TREE_HTML, a, &why))
        return cc_fail(err, why.code, "%.*s: %s", CC_FMT(file), why.text);
    tags_set(root);
    const struct node *main = mainpart_find(root);
    meta_read(m, root, main);
    if (!m->url.n)
        m->url = out->given.url;
    struct rendered r =
        main ? render(main, m->title, a) : (struct rendered){ .ranges = 0 };
    if (!r.text.n)
        return cc_fail(err, CC_EFORMAT, "%.*s: no article was found in the page",
                       CC_FMT(file));
    to_bytes(&r, &c, a);
    meta_lines(m, r.text);
    take_meta(out, m);
    take_date(out, m, &notes, today);
    if (m->not_free)
        note(&notes, cc_strf(a,
                             "%.*s: the page says that not all of it is free to read; "
                             "this may be its beginning only",
                             CC_FMT(file)));
    *text = r.text;
    out->original =
        (struct ingest_original){ bytes, CC_LIT("text/html"), r.range, r.ranges };
    out->note = notes.all.at;
    out->notes = notes.all.n;
    return true;
}

bool ingest_page(struct ingest_item *out, cc_str *text, cc_str bytes, int32_t today,
                 struct cc_arena *a, struct cc_error *err)
{
    struct page_meta m = { .a = a };

    return page_extract(out, text, bytes, &m, today, err);
}
