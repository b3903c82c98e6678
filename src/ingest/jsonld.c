/*
 * What a page says of itself in JSON-LD (schema.org's NewsArticle and its kin).
 *
 * As in object.c: jansson's values do not live in the arena, so the block that everything
 * is copied to is taken first.
 */
#include "page.h"

#include "parse.h"

#define DEPTH_MAX 6

struct found {
    struct page_meta *m;
    char *block; /* as long as the script */
    struct {
        cc_str written;
        bool modified;
    } date[4];
    uint32_t dates;
};

static cc_str string_of(struct found *f, const json_t *v)
{
    return json_is_string(v) ? ingest_json_string(&f->block, v) : CC_NONE;
}

/* A string, an object's name, or the first of a list. */
static cc_str name_of(struct found *f, const json_t *v)
{
    if (json_is_array(v))
        v = json_array_get(v, 0);
    if (json_is_object(v))
        v = json_object_get(v, "name");
    return string_of(f, v);
}

/* All names of a list, with commas. The list is longer in JSON. */
static cc_str names_of(struct found *f, const json_t *v)
{
    cc_str all = { f->block, 0 };
    size_t i;
    const json_t *one;

    if (!json_is_array(v))
        return name_of(f, v);
    json_array_foreach(v, i, one)
    {
        const json_t *name = json_is_object(one) ? json_object_get(one, "name") : one;
        if (!json_is_string(name))
            continue;
        if (f->block != all.p) {
            *f->block++ = ',';
            *f->block++ = ' ';
        }
        string_of(f, name);
        all.n = (size_t)(f->block - all.p);
    }
    return all;
}

static cc_str address_of(struct found *f, const json_t *v)
{
    return string_of(f, json_is_object(v) ? json_object_get(v, "@id") : v);
}

/* "NewsArticle", "ReportageNewsArticle", "BlogPosting", "LiveBlogPosting" ... */
static bool is_article_name(const json_t *type)
{
    cc_str name = cc_str_c(json_string_value(type));

    return cc_str_ends(name, CC_LIT("Article")) || cc_str_ends(name, CC_LIT("Posting"));
}

static bool is_article(const json_t *o)
{
    const json_t *type = json_object_get(o, "@type"), *one;
    size_t i;

    if (json_is_string(type))
        return is_article_name(type);
    json_array_foreach(type, i, one)
    {
        if (json_is_string(one) && is_article_name(one))
            return true;
    }
    return false;
}

static void keep_date(struct found *f, const json_t *v, bool modified)
{
    if (!json_is_string(v) || f->dates == sizeof f->date / sizeof *f->date)
        return;
    f->date[f->dates].written = string_of(f, v);
    f->date[f->dates++].modified = modified;
}

static void take_article(struct found *f, const json_t *o)
{
    struct page_meta *m = f->m;
    const json_t *free = json_object_get(o, "isAccessibleForFree");

    meta_take(&m->title, string_of(f, json_object_get(o, "headline")));
    meta_take(&m->source, name_of(f, json_object_get(o, "publisher")));
    meta_take(&m->author, names_of(f, json_object_get(o, "author")));
    meta_take(&m->url, address_of(f, json_object_get(o, "url")));
    meta_take(&m->url, address_of(f, json_object_get(o, "mainEntityOfPage")));
    m->not_free = m->not_free || json_is_false(free) ||
                  (json_is_string(free) &&
                   cc_str_eq_fold(cc_str_c(json_string_value(free)), CC_LIT("false")));
    keep_date(f, json_object_get(o, "datePublished"), false);
    keep_date(f, json_object_get(o, "dateModified"), true);
}

/* The first article at the top, in a list, or in "@graph"; not one that it links to. */
static bool search(struct found *f, const json_t *v, unsigned depth)
{
    const json_t *one;
    size_t i;

    if (depth == DEPTH_MAX)
        return false;
    json_array_foreach(v, i, one)
    {
        if (search(f, one, depth + 1))
            return true;
    }
    if (!json_is_object(v))
        return false;
    if (is_article(v)) {
        take_article(f, v);
        return true;
    }
    return search(f, json_object_get(v, "@graph"), depth + 1) ||
           search(f, json_object_get(v, "mainEntity"), depth + 1);
}

void jsonld_read(struct page_meta *m, cc_str script)
{
    struct found f = { .m = m, .block = cc_arena_alloc(m->a, 2 * script.n + 16) };
    size_t from = 0;

    /* Old pages hide scripts from browsers that are older: "<!--", "//<![CDATA[". */
    while (from < script.n && script.p[from] != '{' && script.p[from] != '[')
        from++;
    json_t *o = json_loadb(script.p + from, script.n - from,
                           JSON_DISABLE_EOF_CHECK | JSON_ALLOW_NUL, NULL);
    search(&f, o, 0);
    json_decref(o);
    for (uint32_t i = 0; i < f.dates; i++)
        meta_date(m, "json-ld", f.date[i].written, f.date[i].modified);
}
