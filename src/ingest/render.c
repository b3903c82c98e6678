/* The main part as text, paragraph by paragraph, and where each piece of it stood. */
#include "page.h"

#define LINKS_MOST 200 /* bytes of a paragraph that is dropped when it is all links */
#define ROW_MOST   300 /* bytes of a row that is one line */

struct rendering {
    struct cc_buf out;
    CC_LIST(struct ingest_range) ranges;
    struct cc_arena *a;
    cc_str title;
    size_t begin;         /* of the paragraph that is being made */
    uint32_t begin_range; /* its first */
    size_t links;         /* bytes of it in links */
    bool space;           /* white space is to come before the next word */
    uint32_t space_at;    /* where it stands, if it is one space as it is */
    bool heading;
    unsigned in_link, in_pre;
};

/* ---- bytes ----------------------------------------------------------------------------
 */

static void add_range(struct rendering *r, size_t bytes, uint32_t from, uint32_t to)
{
    uint32_t start = (uint32_t)(r->out.n - bytes), n = r->ranges.n;
    struct ingest_range *last = n > r->begin_range ? &r->ranges.at[n - 1] : NULL;

    if (from == to)
        return;
    if (last && last->end == start && last->to == from && to - from == bytes &&
        last->to - last->from == last->end - last->start) {
        last->end += (uint32_t)bytes;
        last->to = to;
        return;
    }
    *CC_PUSH(r->a, &r->ranges) =
        (struct ingest_range){ start, (uint32_t)r->out.n, from, to };
}

static void put(struct rendering *r, cc_str s, uint32_t from, uint32_t to)
{
    if (r->space && r->out.n > r->begin) {
        bool line = r->out.p[r->out.n - 1] == '\n';
        if (!line) {
            cc_buf_addc(&r->out, ' ');
            if (r->space_at != UINT32_MAX)
                add_range(r, 1, r->space_at, r->space_at + 1);
        }
    }
    r->space = false;
    cc_buf_add(&r->out, s);
    r->links += r->in_link ? s.n : 0;
    add_range(r, s.n, from, to);
}

/* Marks of where a word may be broken are no part of it. */
static bool is_invisible(int32_t cp)
{
    return cp == 0xad || cp == 0x200b || cp == 0x2060 || cp == 0xfeff;
}

static void put_text(struct rendering *r, const struct node *n)
{
    bool as_it_is = n->to - n->from == n->text.n;

    for (size_t at = 0; at < n->text.n;) {
        size_t start = at;
        int32_t cp = cc_utf8_next(n->text, &at);
        uint32_t from = as_it_is ? n->from + (uint32_t)start : n->from;
        uint32_t to = as_it_is ? n->from + (uint32_t)at : n->to;
        if (is_invisible(cp))
            continue;
        if (cp == '\n' && r->in_pre && r->out.n > r->begin) {
            cc_buf_addc(&r->out, '\n');
            add_range(r, 1, from, to);
        } else if (cp < 0x80 && cc_is_space(cp)) {
            r->space_at = cp == ' ' && !r->space && as_it_is ? from : UINT32_MAX;
            r->space = true;
        } else {
            put(r, cc_str_sub(n->text, start, at), from, to);
        }
    }
}

/* ---- paragraphs -----------------------------------------------------------------------
 */

static bool has_words(cc_str s)
{
    for (size_t at = 0; at < s.n;) {
        int32_t cp = cc_utf8_next(s, &at);
        if (cc_is_letter(cp) || cc_is_digit(cp))
            return true;
    }
    return false;
}

static bool is_kept(const struct rendering *r, cc_str text)
{
    if (!has_words(text) || (r->heading && cc_str_eq_fold(text, r->title)))
        return false;
    return r->links * 10 < text.n * 7 || text.n > LINKS_MOST;
}

/* The last character can be a line's end that nothing follows. */
static void cut_end(struct rendering *r)
{
    while (r->out.n > r->begin && r->out.p[r->out.n - 1] == '\n')
        r->out.n--;
    while (r->ranges.n > r->begin_range &&
           r->ranges.at[r->ranges.n - 1].start >= r->out.n)
        r->ranges.n--;
    if (r->ranges.n > r->begin_range) {
        struct ingest_range *last = &r->ranges.at[r->ranges.n - 1];
        uint32_t over = last->end > r->out.n ? last->end - (uint32_t)r->out.n : 0;
        last->end -= over;
        last->to -= over;
    }
}

static void end_paragraph(struct rendering *r)
{
    if (r->out.n > r->begin) {
        cut_end(r);
        cc_str text = { r->out.p + r->begin, r->out.n - r->begin };
        if (is_kept(r, text)) {
            cc_buf_add(&r->out, CC_LIT("\n\n"));
        } else {
            r->out.n = r->begin;
            r->ranges.n = r->begin_range;
        }
    }
    r->begin = r->out.n;
    r->begin_range = r->ranges.n;
    r->links = 0;
    r->space = false;
    r->heading = false;
}

/* "<br><br>" is a paragraph's end, "<br>" a line's. */
static void put_break(struct rendering *r)
{
    if (r->out.n == r->begin)
        return;
    if (r->out.p[r->out.n - 1] == '\n') {
        end_paragraph(r);
        return;
    }
    cc_buf_addc(&r->out, '\n');
    r->space = false;
}

/* ---- elements -------------------------------------------------------------------------
 */

static void put_node(struct rendering *r, const struct node *n);

static void put_below(struct rendering *r, const struct node *n)
{
    for (const struct node *c = n->first; c; c = c->next)
        if (!c->dropped)
            put_node(r, c);
}

/* A row of figures, not of a layout. */
static bool is_line(const struct node *row)
{
    size_t bytes = 0;

    for (const struct node *c = row->first; c; c = tree_next(c, row)) {
        bytes += c->text.n;
        if (tag_is_block(c) && c->tag != TAG_CELL && !tree_is(c, "p") &&
            !tree_is(c, "div"))
            return false;
    }
    return bytes < ROW_MOST;
}

static void put_inline(struct rendering *r, const struct node *n)
{
    for (const struct node *c = n->first; c; c = c->next) {
        if (c->dropped)
            continue;
        if (c->name.n && tag_is_block(c))
            put_inline(r, c);
        else
            put_node(r, c);
    }
}

static void put_row(struct rendering *r, const struct node *n)
{
    bool line = is_line(n), any = false;

    end_paragraph(r);
    for (const struct node *c = n->first; c; c = c->next) {
        if (c->dropped || !c->name.n)
            continue;
        if (!line) {
            put_node(r, c);
            continue;
        }
        size_t before = r->out.n;
        if (any)
            cc_buf_add(&r->out, CC_LIT(" | "));
        size_t cell = r->out.n;
        r->space = false;
        put_inline(r, c);
        if (r->out.n == cell)
            r->out.n = before;
        any = any || r->out.n > cell;
    }
    end_paragraph(r);
}

static void put_quoted(struct rendering *r, const struct node *n)
{
    put(r, CC_LIT("\xe2\x80\x9c"), 0, 0);
    put_below(r, n);
    bool space = r->space;
    r->space = false;
    put(r, CC_LIT("\xe2\x80\x9d"), 0, 0);
    r->space = space;
    r->space_at = UINT32_MAX;
}

static void put_block(struct rendering *r, const struct node *n)
{
    end_paragraph(r);
    r->in_pre += n->tag == TAG_PRE;
    put_below(r, n);
    r->in_pre -= n->tag == TAG_PRE;
    r->heading = n->tag == TAG_HEADING;
    end_paragraph(r);
}

static void put_node(struct rendering *r, const struct node *n)
{
    if (n->text.n) {
        put_text(r, n);
        return;
    }
    switch (n->tag) {
    case TAG_INLINE:
        put_below(r, n);
        break;
    case TAG_LINK:
        r->in_link++;
        put_below(r, n);
        r->in_link--;
        break;
    case TAG_QUOTED:
        put_quoted(r, n);
        break;
    case TAG_BREAK:
        put_break(r);
        break;
    case TAG_ROW:
        put_row(r, n);
        break;
    default:
        put_block(r, n);
    }
}

struct rendered render(const struct node *main, cc_str title, struct cc_arena *a)
{
    struct rendering r = { .out = { .a = a }, .a = a, .title = title };

    put_below(&r, main);
    end_paragraph(&r);
    if (r.out.n)
        r.out.n--; /* one line's end is enough for the last */
    return (struct rendered){ cc_buf_str(&r.out), r.ranges.at, r.ranges.n };
}
