/* Quotes out of reports, as JSON and as a page, held against a text. */
#include "proof.h"

#include "ingest/tree.h"
#include "record/json.h"
#include "record/piece.h"

#include <jansson.h>
#include <stdlib.h>

#define FINDING "claimcheck.finding/1"
#define REPORT  "claimcheck.report/1"
#define CUT     " [...]" /* where a page does not show all of a quote ... */
#define CUT_MIN 700      /* ... of which it shows so many bytes at least */

struct reader {
    report_take_quote *take;
    void *ctx;
    struct cc_arena *a;
    cc_str finding;
};

/* ---- JSON -----------------------------------------------------------------------------
 */

static cc_str string_of(const json_t *o, const char *key)
{
    const json_t *s = json_object_get(o, key);

    return json_is_string(s) ? (cc_str){ json_string_value(s), json_string_length(s) }
                             : CC_NONE;
}

static bool read_span(const json_t *pair, struct cc_span *out)
{
    json_int_t start = json_integer_value(json_array_get(pair, 0)),
               end = json_integer_value(json_array_get(pair, 1));

    if (json_array_size(pair) != 2 || start < 0 || end <= start || end > UINT32_MAX)
        return false;
    *out = (struct cc_span){ (uint32_t)start, (uint32_t)end };
    return true;
}

static void take_place(struct reader *r, const json_t *place)
{
    const json_t *spans = json_object_get(place, "spans");
    struct cc_span *at = CC_ARRAY(r->a, struct cc_span, json_array_size(spans) + 1);
    struct report_quote q = { .finding = r->finding,
                              .article = string_of(place, "article"),
                              .text = string_of(place, "text"),
                              .spans = at };

    while (q.span_count < json_array_size(spans) &&
           read_span(json_array_get(spans, q.span_count), &at[q.span_count]))
        q.span_count++;
    if (q.span_count < json_array_size(spans))
        q.span_count = 0;
    r->take(r->ctx, &q);
}

static void take_side(struct reader *r, const json_t *side)
{
    const json_t *also = json_object_get(side, "also");

    take_place(r, side);
    for (size_t i = 0; i < json_array_size(also); i++)
        take_place(r, json_array_get(also, i));
}

static bool is_of(const json_t *o, const char *schema)
{
    return cc_str_eq(string_of(o, "schema"), cc_str_c(schema));
}

static bool take_finding(struct reader *r, const json_t *f)
{
    if (!is_of(f, FINDING))
        return false;
    r->finding = string_of(f, "id");
    take_side(r, json_object_get(f, "a"));
    take_side(r, json_object_get(f, "b"));
    return true;
}

static bool take_object(struct reader *r, const json_t *o)
{
    const json_t *findings = json_object_get(o, "findings");

    if (!is_of(o, REPORT))
        return take_finding(r, o);
    for (size_t i = 0; i < json_array_size(findings); i++)
        if (!take_finding(r, json_array_get(findings, i)))
            return false;
    return json_is_array(findings);
}

/* One object after the other: one of a report, or one a finding. */
static bool read_json(struct reader *r, cc_str text, struct cc_error *err)
{
    for (size_t at = 0; cc_str_trim(cc_str_sub(text, at, text.n)).n > 0;) {
        json_error_t why;
        json_t *o = json_loadb(text.p + at, text.n - at,
                               JSON_DISABLE_EOF_CHECK | JSON_REJECT_DUPLICATES, &why);
        bool ok = o && take_object(r, o);
        json_decref(o);
        if (!ok)
            return cc_fail(err, CC_EUSAGE, "at byte %zu: no report and no finding%s%s",
                           at, o ? "" : ": ", o ? "" : why.text);
        at += (size_t)why.position;
    }
    return true;
}

/* ---- a page ---------------------------------------------------------------------------
 */

/* "12-40 52-60" */
static bool read_spans(cc_str text, struct report_quote *q, struct cc_arena *a)
{
    CC_LIST(struct cc_span) list = { 0 };

    while (text.n) {
        cc_str end = cc_str_cut(&text, ' '), start = cc_str_cut(&end, '-');
        char *rest;
        unsigned long from = strtoul(cc_strf(a, "%.*s", CC_FMT(start)).p, &rest, 10);
        bool whole = start.n > 0 && !*rest;
        unsigned long to = strtoul(cc_strf(a, "%.*s", CC_FMT(end)).p, &rest, 10);
        if (!whole || !end.n || *rest || to <= from || to > UINT32_MAX)
            return false;
        *CC_PUSH(a, &list) = (struct cc_span){ (uint32_t)from, (uint32_t)to };
    }
    q->spans = list.at;
    q->span_count = list.n;
    return list.n > 0;
}

/* The finding that a card is of: its id is "f-" and the finding's. */
static cc_str finding_around(const struct node *n)
{
    for (; n; n = n->parent) {
        cc_str id = tree_attribute(n, "id");
        if (cc_str_starts(id, CC_LIT("f-")) && id.n >= 18)
            return cc_str_sub(id, 2, 18);
    }
    return CC_NONE;
}

static void take_blockquote(struct reader *r, const struct node *n)
{
    struct report_quote q = { .finding = finding_around(n),
                              .article = tree_attribute(n, "data-article"),
                              .text = tree_raw(n, r->a),
                              .page = true };

    if (!read_spans(tree_attribute(n, "data-bytes"), &q, r->a))
        q.span_count = 0;
    r->take(r->ctx, &q);
}

static bool is_ours(const struct node *root)
{
    for (const struct node *n = root; n; n = tree_next(n, root))
        if (tree_is(n, "meta") &&
            cc_str_eq(tree_attribute(n, "name"), CC_LIT("generator")))
            return cc_str_eq(tree_attribute(n, "content"), CC_LIT("claimcheck"));
    return false;
}

static bool read_page(struct reader *r, cc_str text, struct cc_error *err)
{
    struct node *root;

    if (!tree_read(&root, text, TREE_HTML, r->a, err))
        return false;
    if (!is_ours(root))
        return cc_fail(err, CC_EUSAGE, "no report of claimcheck");
    for (const struct node *n = root; n; n = tree_next(n, root))
        if (tree_is(n, "blockquote"))
            take_blockquote(r, n);
    return true;
}

/* ---- both -----------------------------------------------------------------------------
 */

bool report_quotes(cc_str report, report_take_quote *take, void *ctx, struct cc_arena *a,
                   struct cc_error *err)
{
    struct reader r = { take, ctx, a, CC_NONE };
    cc_str text = cc_str_trim(report);
    size_t bad;

    if (text.n && text.p[0] == '{')
        return read_json(&r, text, err);
    if (text.n && text.p[0] == '<' && cc_utf8_valid(text, &bad) &&
        !memchr(text.p, '\0', text.n))
        return read_page(&r, text, err);
    return cc_fail(
        err, CC_EUSAGE,
        "no report as JSON, JSON lines or a page; those in other formats do not "
        "say where their quotes stand");
}

/* The byte of an offset; text.n + 1 when the text is shorter. */
static size_t byte_of(cc_str text, uint32_t offset, enum cc_unit unit)
{
    size_t at = 0, units = 0;

    if (unit == CC_BYTES)
        return offset;
    while (units < offset) {
        int32_t cp = at < text.n ? cc_utf8_next(text, &at) : -1;
        if (cp < 0)
            return text.n + 1;
        units += unit == CC_UTF16 && cp > 0xffff ? 2 : 1;
    }
    return at;
}

/* What stands at the places of a quote if they are in that unit, or CC_NONE. */
static cc_str words_at(const struct report_quote *q, cc_str text, enum cc_unit unit,
                       struct cc_arena *a)
{
    struct cc_span *bytes = CC_ARRAY(a, struct cc_span, q->span_count + 1);
    size_t last = 0;

    for (uint32_t i = 0; i < q->span_count; i++) {
        size_t start = byte_of(text, q->spans[i].start, unit),
               end = byte_of(text, q->spans[i].end, unit);
        if (start < last || end <= start || end > text.n)
            return CC_NONE;
        bytes[i] = (struct cc_span){ (uint32_t)start, (uint32_t)end };
        last = end;
    }
    return record_piece_of(text, bytes, q->span_count, a).text;
}

/* As a page shows it. */
static cc_str shown(cc_str text, struct cc_arena *a)
{
    struct cc_buf b = { .a = a };

    for (size_t at = 0; at < text.n;) {
        size_t from = at;
        int32_t cp = cc_utf8_next(text, &at);
        char safe[12];
        int n = harmless(safe, cp);
        if (n)
            cc_buf_add(&b, (cc_str){ safe, (size_t)n });
        else if (cp != '\r')
            cc_buf_add(&b, cc_str_sub(text, from, at));
    }
    return cc_buf_str(&b);
}

static bool is_said(const struct report_quote *q, cc_str words, struct cc_arena *a)
{
    cc_str cut = CC_LIT(CUT), text = q->text;

    if (!q->page)
        return cc_str_eq(text, words);
    words = shown(words, a);
    if (cc_str_eq(text, words))
        return true;
    if (text.n <= cut.n || !cc_str_ends(text, cut))
        return false;
    text.n -= cut.n;
    return text.n >= CUT_MIN && cc_str_starts(words, text);
}

bool report_quote_stands(const struct report_quote *q, cc_str text, cc_str *now,
                         struct cc_arena *a)
{
    static const enum cc_unit units[] = { CC_BYTES, CC_CODEPOINTS, CC_UTF16 };

    for (size_t i = 0; i < (q->page ? 1 : sizeof units / sizeof *units); i++) {
        cc_str words = words_at(q, text, units[i], a);
        if (words.n && is_said(q, words, a))
            return true;
        if (i == 0)
            *now = words; /* as bytes, if it stands nowhere */
    }
    return false;
}
