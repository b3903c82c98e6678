/*
 * libxml2's events -> nodes.
 *
 * The arena must not run out within libxml2, whose memory would be lost: all nodes and
 * copies come from a pool that is taken first and is large enough for any page that is
 * one. What does not fit stops the reading.
 */
#include "tree.h"

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#define DEPTH_MAX     200 /* what is deeper counts as of the element at that depth */
#define END_CDATA     3   /* "]]>" */
#define REFERENCE_MAX 40  /* bytes of a character reference */

struct building {
    xmlParserCtxtPtr parser;
    cc_str source;
    struct node *at;
    unsigned depth, over; /* over: open elements below DEPTH_MAX */
    bool full;
    size_t done; /* text up to there has its place */
    struct node *node, *node_end;
    struct tree_attribute *attribute, *attribute_end;
    char *text, *text_end;
};

/* ---- the pool -------------------------------------------------------------------------
 */

static struct node *new_node(struct building *b)
{
    if (b->node == b->node_end) {
        b->full = true;
        xmlStopParser(b->parser);
        return NULL;
    }
    struct node *n = b->node++;
    n->parent = b->at;
    if (b->at->last)
        b->at->last->next = n;
    else
        b->at->first = n;
    b->at->last = n;
    return n;
}

static cc_str copy(struct building *b, const xmlChar *s, size_t n)
{
    cc_str out = { b->text, n };

    if ((size_t)(b->text_end - b->text) < n) {
        b->full = true;
        xmlStopParser(b->parser);
        return CC_NONE;
    }
    memcpy(b->text, s, n);
    b->text += n;
    return out;
}

static cc_str copy_z(struct building *b, const xmlChar *s)
{
    return s ? copy(b, s, (size_t)xmlStrlen(s)) : CC_NONE;
}

/* ---- events ---------------------------------------------------------------------------
 */

static void start(void *ctx, const xmlChar *name, const xmlChar **atts)
{
    struct building *b = ctx;
    const struct tree_attribute *first = b->attribute;

    if (b->full)
        return;
    if (b->depth == DEPTH_MAX) {
        b->over++;
        return;
    }
    struct node *n = new_node(b);
    if (!n)
        return;
    n->name = copy_z(b, name);
    for (; atts && atts[0] && b->attribute < b->attribute_end; atts += 2)
        *b->attribute++ =
            (struct tree_attribute){ copy_z(b, atts[0]), copy_z(b, atts[1]) };
    n->attribute = first;
    n->attributes = (uint32_t)(b->attribute - first);
    b->at = n;
    b->depth++;
}

static void end(void *ctx, const xmlChar *name)
{
    struct building *b = ctx;
    cc_str closed = cc_str_c((const char *)name);

    if (b->over) {
        b->over--;
        return;
    }
    if (b->depth && cc_str_eq(b->at->name, closed)) {
        b->at = b->at->parent;
        b->depth--;
    }
}

static size_t place(const struct building *b)
{
    const xmlParserInput *in = b->parser->input;
    return in ? in->consumed + (size_t)(in->cur - in->base) : 0;
}

static bool stands_at(const struct building *b, size_t from, cc_str text)
{
    return from >= b->done && from + text.n <= b->source.n &&
           memcmp(b->source.p + from, text.p, text.n) == 0;
}

/* Where the text that ended at the parser's place stands: as it is (behind it may be the
 * end of a CDATA section), else as a reference, which may be one that means nothing. */
static void find_place(struct building *b, struct node *n, cc_str text)
{
    size_t end = place(b), from = end, to = end;

    if (end > b->source.n)
        return;
    if (end >= text.n && stands_at(b, end - text.n, text)) {
        from = end - text.n;
    } else if (end >= text.n + END_CDATA &&
               stands_at(b, end - END_CDATA - text.n, text)) {
        to = end - END_CDATA;
        from = to - text.n;
    } else {
        while (from > b->done && end - from < REFERENCE_MAX && b->source.p[from] != '&')
            from--;
        if (from == b->source.n || b->source.p[from] != '&')
            return;
        if (stands_at(b, from, text))
            to = from + text.n;
    }
    n->from = (uint32_t)from;
    n->to = (uint32_t)to;
    b->done = to;
}

static void characters(void *ctx, const xmlChar *s, int length)
{
    struct building *b = ctx;
    cc_str text = { (const char *)s, (size_t)length };

    if (b->full || length <= 0)
        return;
    struct node *n = new_node(b);
    if (!n)
        return;
    find_place(b, n, text);
    n->text = n->to - n->from == text.n ? cc_str_sub(b->source, n->from, n->to)
                                        : copy(b, s, text.n);
}

/* ---- reading --------------------------------------------------------------------------
 */

static xmlSAXHandler handler(void)
{
    return (xmlSAXHandler){ .initialized = 1, /* names as they are written */
                            .startElement = start,
                            .endElement = end,
                            .characters = characters,
                            .ignorableWhitespace = characters,
                            .cdataBlock = characters };
}

static void take_pool(struct building *b, cc_str text, struct cc_arena *a)
{
    size_t tags = 0, pairs = 0;

    for (size_t i = 0; i < text.n; i++) {
        tags += text.p[i] == '<' || text.p[i] == '&';
        pairs += text.p[i] == '=';
    }
    /* An element may imply others, and text is given in parts of at least 300 bytes. */
    size_t nodes = 4 * tags + text.n / 250 + 64;
    size_t room = 2 * text.n + 16 * nodes;
    b->node = CC_ARRAY(a, struct node, nodes);
    b->node_end = b->node + nodes;
    b->attribute = CC_ARRAY(a, struct tree_attribute, pairs + tags + 1);
    b->attribute_end = b->attribute + pairs + tags + 1;
    b->text = cc_arena_alloc(a, room);
    b->text_end = b->text + room;
}

static xmlParserCtxtPtr open_parser(cc_str text, enum tree_form form)
{
    xmlParserCtxtPtr p;

    if (form == TREE_XML) {
        p = xmlCreateMemoryParserCtxt(text.p, (int)text.n);
        if (p)
            xmlCtxtUseOptions(p, XML_PARSE_RECOVER | XML_PARSE_NONET |
                                     XML_PARSE_IGNORE_ENC | XML_PARSE_NOERROR |
                                     XML_PARSE_NOWARNING);
        return p;
    }
    p = htmlCreateMemoryParserCtxt(text.p, (int)text.n);
    if (p)
        htmlCtxtUseOptions(p, HTML_PARSE_RECOVER | HTML_PARSE_NONET |
                                  HTML_PARSE_IGNORE_ENC | HTML_PARSE_NOERROR |
                                  HTML_PARSE_NOWARNING);
    if (p)
        p->charset = XML_CHAR_ENCODING_UTF8; /* whatever the page says of itself */
    return p;
}

bool tree_read(struct node **root, cc_str text, enum tree_form form, struct cc_arena *a,
               struct cc_error *err)
{
    struct building b = { .source = text };

    *root = CC_NEW(a, struct node);
    b.at = *root;
    if (text.n == 0)
        return true;
    if (text.n > INT32_MAX)
        return cc_fail(err, CC_ELIMIT, "larger than any page");
    take_pool(&b, text, a);
    b.parser = open_parser(text, form);
    if (!b.parser)
        return cc_fail(err, CC_EMEMORY, "out of memory");
    *b.parser->sax = handler();
    b.parser->userData = &b;
    if (form == TREE_XML)
        xmlParseDocument(b.parser);
    else
        htmlParseDocument(b.parser);
    xmlFreeParserCtxt(b.parser);
    return !b.full || cc_fail(err, CC_ELIMIT, "more elements than a page has");
}

/* ---- looking --------------------------------------------------------------------------
 */

cc_str tree_attribute(const struct node *n, const char *name)
{
    for (uint32_t i = 0; i < n->attributes; i++)
        if (cc_str_eq(n->attribute[i].name, cc_str_c(name)))
            return n->attribute[i].value;
    return CC_NONE;
}

struct node *tree_over(const struct node *n, const struct node *root)
{
    while (n && n != root) {
        if (n->next)
            return n->next;
        n = n->parent;
    }
    return NULL;
}

struct node *tree_next(const struct node *n, const struct node *root)
{
    return n->first ? n->first : tree_over(n, root);
}

bool tree_is(const struct node *n, const char *name)
{
    return n->name.n && cc_str_eq(n->name, cc_str_c(name));
}

struct node *tree_child(const struct node *n, const char *name)
{
    for (struct node *c = n->first; c; c = c->next)
        if (tree_is(c, name))
            return c;
    return NULL;
}

cc_str tree_raw(const struct node *n, struct cc_arena *a)
{
    struct cc_buf b = { .a = a };

    if (n->text.n)
        return n->text;
    for (const struct node *t = n->first; t; t = tree_next(t, n))
        cc_buf_add(&b, t->text);
    return cc_buf_str(&b);
}

cc_str tree_text(const struct node *n, struct cc_arena *a)
{
    cc_str raw = tree_raw(n, a);
    struct cc_buf b = { .a = a };

    for (size_t at = 0; at < raw.n;) {
        size_t from = at;
        int32_t cp = cc_utf8_next(raw, &at);
        if (!cc_is_space(cp))
            cc_buf_add(&b, cc_str_sub(raw, from, at));
        else if (b.n && b.p[b.n - 1] != ' ')
            cc_buf_addc(&b, ' ');
    }
    return cc_str_trim(cc_buf_str(&b));
}
