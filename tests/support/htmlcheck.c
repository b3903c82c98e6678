/*
 * Is a page of HTML whole, and can it do nothing?
 *
 *     htmlcheck <PAGE          prints what is wrong, a line each; 1 when anything is
 *     htmlcheck --text <PAGE   prints its text, without tags and styles
 *
 * Whole: tags nest, attributes are quoted, ids are unique, links within lead to one.
 * Harmless: only the elements and attributes below; no script, no style but one sheet, no
 * address of anything that a browser would fetch; links out are http(s) without referrer.
 */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const elements[] = {
    "html",   "head",   "meta",    "title",   "style",  "body",  "header", "main",
    "footer", "nav",    "section", "article", "div",    "span",  "p",      "a",
    "b",      "strong", "small",   "sup",     "code",   "mark",  "time",   "blockquote",
    "br",     "ul",     "ol",      "li",      "dl",     "dt",    "dd",     "h1",
    "h2",     "h3",     "table",   "caption", "thead",  "tbody", "tr",     "th",
    "td",     "svg",    "line",    "text",    "circle", "path",  NULL
};
static const char *const attributes[] = { "lang",        "charset",
                                          "http-equiv",  "content",
                                          "name",        "class",
                                          "id",          "href",
                                          "rel",         "datetime",
                                          "dir",         "tabindex",
                                          "role",        "scope",
                                          "aria-label",  "aria-labelledby",
                                          "aria-hidden", "data-article",
                                          "data-bytes",  "data-party",
                                          "viewBox",     "x",
                                          "y",           "x1",
                                          "x2",          "y1",
                                          "y2",          "cx",
                                          "cy",          "r",
                                          "d",           "text-anchor",
                                          NULL };
static const char *const empty[] = { "meta", "br", NULL };

static char *page;
static size_t size;
static unsigned troubles;

static bool is_one_of(const char *const *list, const char *p, size_t n)
{
    for (; *list; list++)
        if (strlen(*list) == n && memcmp(*list, p, n) == 0)
            return true;
    return false;
}

static void trouble(const char *what, const char *p, size_t n)
{
    printf("%s: %.*s\n", what, (int)(n < 120 ? n : 120), p);
    troubles++;
}

/* ---- ids and links within -------------------------------------------------------------
 */

struct name {
    const char *p;
    size_t n;
};
static struct name *ids, *links;
static size_t id_count, link_count;

static void keep(struct name **list, size_t *count, const char *p, size_t n)
{
    *list = realloc(*list, (*count + 1) * sizeof **list);
    if (!*list)
        abort();
    (*list)[(*count)++] = (struct name){ p, n };
}

static int by_name(const void *x, const void *y)
{
    const struct name *a = x, *b = y;
    size_t n = a->n < b->n ? a->n : b->n;
    int order = memcmp(a->p, b->p, n);

    return order ? order : a->n < b->n ? -1 : a->n > b->n;
}

static void check_links(void)
{
    if (id_count)
        qsort(ids, id_count, sizeof *ids, by_name);
    for (size_t i = 1; i < id_count; i++)
        if (by_name(&ids[i - 1], &ids[i]) == 0)
            trouble("an id twice", ids[i].p, ids[i].n);
    for (size_t i = 0; i < link_count; i++)
        if (!bsearch(&links[i], ids, id_count, sizeof *ids, by_name))
            trouble("a link to nothing", links[i].p, links[i].n);
}

/* ---- tags -----------------------------------------------------------------------------
 */

static void check_href(const char *p, size_t n, const char *tag, size_t tag_length)
{
    if (n && p[0] == '#') {
        keep(&links, &link_count, p + 1, n - 1);
        return;
    }
    if (!(n > 7 && memcmp(p, "http://", 7) == 0) &&
        !(n > 8 && memcmp(p, "https://", 8) == 0))
        trouble("a link that is no page", p, n);
    if (!memmem(tag, tag_length, "rel=\"noreferrer noopener\"", 25))
        trouble("a link that tells where it comes from", p, n);
}

/* The attributes of a tag, from behind its name to its '>'. */
static void check_attributes(const char *p, const char *end)
{
    const char *tag = p;

    while (p < end) {
        while (p < end && (*p == ' ' || *p == '/' || *p == '\n'))
            p++;
        if (p == end)
            return;
        const char *name = p;
        while (p < end && *p != '=' && *p != ' ')
            p++;
        size_t n = (size_t)(p - name);
        if (!is_one_of(attributes, name, n))
            trouble("an attribute", name, n);
        if (p + 1 >= end || p[0] != '=' || p[1] != '"') {
            trouble("an attribute without quotes", name, n);
            return;
        }
        const char *value = p += 2;
        while (p < end && *p != '"')
            p++;
        if (n == 2 && memcmp(name, "id", 2) == 0)
            keep(&ids, &id_count, value, (size_t)(p - value));
        if (n == 4 && memcmp(name, "href", 4) == 0)
            check_href(value, (size_t)(p - value), tag, (size_t)(end - tag));
        p++;
    }
}

static struct name open_tags[200];
static size_t depth;

static void close_tag(const char *name, size_t n)
{
    if (depth && open_tags[depth - 1].n == n &&
        memcmp(open_tags[depth - 1].p, name, n) == 0)
        depth--;
    else
        trouble("closed, but not open", name, n);
}

static void open_tag(const char *name, size_t n, const char *end)
{
    if (!is_one_of(elements, name, n))
        trouble("an element", name, n);
    check_attributes(name + n, end);
    if (!is_one_of(empty, name, n) && end[-1] != '/' &&
        depth < sizeof open_tags / sizeof *open_tags)
        open_tags[depth++] = (struct name){ name, n };
}

/* The '>' that ends a tag: not one within quotes. */
static const char *tag_end(const char *p)
{
    bool quoted = false;

    for (; p < page + size; p++) {
        if (*p == '"')
            quoted = !quoted;
        else if (*p == '>' && !quoted)
            return p;
    }
    return NULL;
}

/* ---- the page -------------------------------------------------------------------------
 */

static void check_text(const char *p, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        unsigned char c = (unsigned char)p[i];
        if ((c < ' ' && c != '\n' && c != '\t') || c == 0x7f)
            trouble("a control character before", p + i + 1, n - i - 1);
    }
}

static void print_text(const char *p, size_t n)
{
    static const struct {
        const char *entity;
        char c;
    } entities[] = { { "&amp;", '&' },
                     { "&lt;", '<' },
                     { "&gt;", '>' },
                     { "&quot;", '"' },
                     { "&#39;", '\'' } };

    for (size_t i = 0; i < n; i++) {
        char c = p[i];
        for (size_t k = 0; c == '&' && k < sizeof entities / sizeof *entities; k++) {
            size_t length = strlen(entities[k].entity);
            if (i + length <= n && memcmp(p + i, entities[k].entity, length) == 0) {
                putchar(entities[k].c);
                i += length - 1;
                c = '\0';
                break;
            }
        }
        if (c)
            putchar(c);
    }
}

static void walk(bool print)
{
    const char *p = page, *stop = page + size;

    if (size < 15 || memcmp(p, "<!DOCTYPE html>", 15) != 0)
        trouble("no doctype", p, size);
    else
        p += 15;
    while (p < stop) {
        bool style = depth && memcmp(open_tags[depth - 1].p, "style", 5) == 0;
        const char *open =
            style ? strstr(p, "</style>") : memchr(p, '<', (size_t)(stop - p));
        size_t n = (size_t)((open ? open : stop) - p);
        if (!style)
            check_text(p, n);
        if (print && !style)
            print_text(p, n);
        if (!open)
            return;
        const char *end = tag_end(open), *name = open + 1;
        if (!end) {
            trouble("a tag without an end", open, (size_t)(stop - open));
            return;
        }
        bool closing = *name == '/';
        name += closing;
        n = strcspn(name, " />\n");
        if (closing)
            close_tag(name, n);
        else
            open_tag(name, n, end);
        p = end + 1;
    }
}

int main(int argc, char **argv)
{
    bool print = argc > 1 && strcmp(argv[1], "--text") == 0;
    size_t room = 0, got;

    do {
        page = realloc(page, room += 1 << 20);
        if (!page)
            return 2;
        got = fread(page + size, 1, room - size - 1, stdin);
        size += got;
    } while (got);
    page[size] = '\0';
    walk(print);
    if (print)
        return 0;
    for (; depth; depth--)
        trouble("never closed", open_tags[depth - 1].p, open_tags[depth - 1].n);
    check_links();
    free(ids);
    free(links);
    free(page);
    return troubles > 0;
}
