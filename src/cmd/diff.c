/* claimcheck diff: what changed between two versions of one article. */
#include "metadata.h"
#include "record/json.h"
#include "report/quote.h"
#include "versions.h"

/* What two versions of one article have in common, at least; less is two articles. */
#define ONE_ARTICLE .15f

struct diff {
    struct call *call;
    const struct kept *kept[2]; /* earlier, later */
    const struct cc_article *article[2];
    struct metadata_edits metadata;
    struct cc_version_edits edits;
    bool related;
    union {
        const struct line_map *lines[2];     /* for people */
        const struct offset_map *offsets[2]; /* for programs */
    } in;
};

/* ---- for people -----------------------------------------------------------------------
 */

static void put_class(const struct diff *d, cc_str name)
{
    const struct screen *out = &d->call->out;

    screen_style(out, STYLE_TITLE);
    screen_put(out->to, name);
    screen_style(out, STYLE_PLAIN);
    fputc('\n', out->to);
}

static void put_value(const struct diff *d, int which, const struct metadata_edit *e)
{
    const struct screen *out = &d->call->out;
    cc_str value = which ? e->is : e->was;

    fprintf(out->to, "  %s  ", which ? "is " : "was");
    screen_put(out->to, e->field);
    fputs(value.n ? "\n" : ": none\n", out->to);
    if (value.n)
        quote_put(out, value, (struct marks){ 0 }, 2);
}

static void put_side(const struct diff *d, int which, struct cc_span in,
                     struct cc_span words)
{
    const struct screen *out = &d->call->out;
    const struct cc_article *article = d->article[which];
    struct cc_span mark = { words.start - in.start, words.end - in.start };
    uint32_t line, column;

    if (in.start == in.end)
        return;
    place_in(d->in.lines[which], words.end > words.start ? words.start : in.start, &line,
             &column);
    fprintf(out->to, "  %s  ", which ? "is " : "was");
    screen_put(out->to, article->file);
    if (!d->kept[which]->item.found.line) /* else the file's name has it */
        fprintf(out->to, ":%u:%u", line, column);
    fputc('\n', out->to);
    quote_put(out, cc_str_sub(article->text, in.start, in.end),
              (struct marks){ &mark, words.end > words.start &&
                                         words.end - words.start < in.end - in.start },
              2);
}

static void put_sameness(const struct diff *d)
{
    FILE *to = d->call->out.to;

    if (!d->related)
        fprintf(to,
                "These are two articles, not two versions of one: they have %.0f %% of "
                "their words in common.\n'claimcheck compare' says what does not fit "
                "between two articles.\n",
                (double)d->edits.shared * 100);
    else if (cc_str_eq(d->article[0]->text, d->article[1]->text))
        fputs("Nothing differs: the two texts are the same.\n", to);
    else if (!d->edits.n && !d->metadata.n)
        fputs("Nothing differs but white space.\n", to);
    else if (!d->edits.n)
        fputs("In the text nothing differs.\n", to);
}

static void put_text(struct diff *d)
{
    FILE *to = d->call->out.to;

    for (int i = 0; i < 2; i++)
        d->in.lines[i] = line_map_new(d->article[i]->text, d->call->a);
    put_sameness(d);
    if (!d->related)
        return;
    if (d->metadata.n) {
        if (!d->edits.n)
            fputc('\n', to);
        put_class(d, CC_LIT("metadata"));
    }
    for (uint32_t i = 0; i < d->metadata.n; i++)
        for (int which = 0; which < 2; which++)
            put_value(d, which, &d->metadata.at[i]);
    for (uint32_t i = 0; i < d->edits.n; i++) {
        const struct cc_version_edit *e = &d->edits.at[i];

        if (i || d->metadata.n)
            fputc('\n', to);
        put_class(d, cc_edit_class_name(e->class));
        put_side(d, 0, e->was_in, e->was);
        put_side(d, 1, e->is_in, e->is);
    }
}

/* ---- for programs ---------------------------------------------------------------------
 */

static void put_json_side(const struct diff *d, struct jout *j, int which,
                          struct cc_span in, struct cc_span words)
{
    cc_str text = d->article[which]->text;
    const struct offset_map *at = d->in.offsets[which];

    if (in.start == in.end) {
        jout_null(j, which ? "is" : "was");
        return;
    }
    jout_open(j, which ? "is" : "was", '{');
    if (words.start == words.end) { /* nothing stands here for what the other side has */
        jout_null(j, "start");
        jout_null(j, "end");
    } else {
        jout_integer(j, "start", (int64_t)offset_in(at, words.start));
        jout_integer(j, "end", (int64_t)offset_in(at, words.end));
    }
    jout_string(j, "text", cc_str_sub(text, words.start, words.end));
    jout_string(j, "sentence", cc_str_sub(text, in.start, in.end));
    jout_close(j, '}');
}

static void put_json_edit(const struct diff *d, struct jout *j,
                          const struct cc_version_edit *e)
{
    jout_open(j, NULL, '{');
    jout_string(j, "schema", CC_LIT("claimcheck.edit/1"));
    jout_string(j, "class", cc_edit_class_name(e->class));
    jout_score(j, "weight", (double)e->weight);
    put_json_side(d, j, 0, e->was_in, e->was);
    put_json_side(d, j, 1, e->is_in, e->is);
    jout_close(j, '}');
}

static void put_json_head(const struct diff *d, struct jout *j)
{
    for (int i = 0; i < 2; i++) {
        jout_open(j, i ? "b" : "a", '{');
        jout_string(j, "article", cc_str_c(d->article[i]->id));
        jout_string(j, "file", d->article[i]->file);
        jout_string(j, "title", d->article[i]->title);
        jout_close(j, '}');
    }
    jout_bool(j, "related", d->related);
    jout_score(j, "shared", (double)d->edits.shared);
    jout_open(j, "metadata", '[');
    for (uint32_t i = 0; d->related && i < d->metadata.n; i++) {
        const struct metadata_edit *e = &d->metadata.at[i];
        jout_open(j, NULL, '{');
        jout_string(j, "field", e->field);
        jout_string(j, "was", e->was);
        jout_string(j, "is", e->is);
        jout_close(j, '}');
    }
    jout_close(j, ']');
}

/* One object; or a line for what is said of both, and one for each edit. */
static void put_json(struct diff *d)
{
    struct jout j = { .to = { .a = d->call->a } };
    bool lines = d->call->set.format == REPORT_JSONL;
    uint32_t n = d->related ? d->edits.n : 0;

    for (int i = 0; i < 2; i++)
        d->in.offsets[i] = offset_map_new(d->article[i]->text,
                                          (enum cc_unit)d->call->set.offsets, d->call->a);
    jout_open(&j, NULL, '{');
    jout_string(&j, "schema",
                lines ? CC_LIT("claimcheck.versions/1") : CC_LIT("claimcheck.diff/1"));
    put_json_head(d, &j);
    if (lines) {
        jout_integer(&j, "edits", n);
        jout_close(&j, '}');
    } else {
        jout_open(&j, "edits", '[');
    }
    for (uint32_t i = 0; i < n; i++) {
        if (lines)
            cc_buf_addc(&j.to, '\n');
        j.more = j.more && !lines;
        put_json_edit(d, &j, &d->edits.at[i]);
    }
    if (!lines) {
        jout_close(&j, ']');
        jout_close(&j, '}');
    }
    cc_buf_addc(&j.to, '\n');
    call_print(d->call, cc_buf_str(&j.to));
}

/* ---- all of it ------------------------------------------------------------------------
 */

/* The second was published, or else fetched, before the first: it is the earlier one. */
static bool is_turned(const struct cc_article *x, const struct cc_article *y)
{
    if (cc_date_known(x->published) && cc_date_known(y->published) &&
        cc_date_before(y->published, x->published))
        return true;
    return cc_date_compare(x->published, y->published) == 0 &&
           cc_date_known(x->fetched) && cc_date_known(y->fetched) &&
           cc_date_before(y->fetched, x->fetched);
}

static void compare(struct diff *d, const struct versions *v)
{
    bool turned = is_turned(&v->at[0]->item.found.article, &v->at[1]->item.found.article);
    const struct cc_reading *reading[2];

    for (int i = 0; i < 2; i++) {
        d->kept[i] = v->at[turned ? !i : i];
        d->article[i] = &d->kept[i]->item.found.article;
        reading[i] = &d->kept[i]->item.reading;
    }
    struct cc_case c = cc_case_link(reading, 2, CC_NONE, v->parties, d->call->a);
    bool second = c.reading[0] != reading[0];
    d->edits = cc_versions_compare(&c, second, !second, d->call->a);
    d->metadata = metadata_compare(d->article[0], d->article[1], d->call->a);
    d->related =
        d->edits.shared >= ONE_ARTICLE ||
        (d->article[0]->url.n && cc_str_eq(d->article[0]->url, d->article[1]->url));
    if (d->call->set.format == REPORT_TEXT)
        put_text(d);
    else
        put_json(d);
    uint32_t n = d->related ? d->edits.n + d->metadata.n : 0;
    if (d->related)
        call_note(d->call, "%u edit%s", n, s_of(n));
}

int cmd_diff(struct call *call)
{
    struct versions v = { .call = call };
    struct diff d = { .call = call };

    if (!call->operands || call->operands > 2) {
        cc_fail(&v.err, CC_EUSAGE,
                "diff: which versions? Give two files, two ids, or one id or address");
        return call_fail(call, &v.err), EXIT_USAGE;
    }
    if (versions_take(&v))
        compare(&d, &v);
    if (v.err.code)
        call_fail(call, &v.err);
    versions_close(&v);
    return EXIT_DONE;
}
