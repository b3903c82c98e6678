/* claimcheck diff: what changed between two versions of one article. */
#include "record/json.h"
#include "report/quote.h"
#include "storage.h"

#include <string.h>

struct version {
    int64_t id;
    cc_str case_name, key, url;
    struct kept kept;
};

struct diff {
    struct call *call;
    struct store *s;
    struct kept_list files;
    CC_LIST(struct version) stored;      /* earlier first */
    const struct cc_article *article[2]; /* earlier, later */
    const struct cc_reading *reading[2];
    const struct line_map *lines[2]; /* for people */
    struct cc_error err;
};

/* ---- which two ------------------------------------------------------------------------
 */

static bool is_key(cc_str word)
{
    return word.n >= 4 && word.n <= 16 && strspn(word.p, "0123456789abcdef") == word.n;
}

static bool keep(void *ctx, const struct store_row *row)
{
    struct diff *d = ctx;

    *CC_PUSH(d->call->a, &d->stored) = (struct version){ .id = row->article_id,
                                                         .case_name = row->case_name,
                                                         .key = row->article.key,
                                                         .url = row->article.url };
    return true;
}

static bool is_meant(const struct version *v, cc_str word)
{
    return (v->url.n && cc_str_eq(v->url, word)) ||
           (is_key(word) && cc_str_starts(v->key, word));
}

/* The last article that the word names. An address has many; an id one, in whatever
 * cases. */
static const struct version *find(struct diff *d, cc_str word)
{
    const struct version *found = NULL;

    for (uint32_t i = 0; i < d->stored.n; i++) {
        const struct version *v = &d->stored.at[i];
        if (!is_meant(v, word))
            continue;
        if (found && is_key(word) && !cc_str_eq(found->key, v->key)) {
            cc_fail(&d->err, CC_EUSAGE,
                    "diff: several articles have an id that begins with %.*s; give more "
                    "of it",
                    CC_FMT(word));
            return NULL;
        }
        found = v;
    }
    if (!found)
        cc_fail(&d->err, CC_EUSAGE, "diff: no file, and no article of the store, is %.*s",
                CC_FMT(word));
    return found;
}

/* The version before, else behind, one that is the only one named. */
static const struct version *other_of(struct diff *d, const struct version **last)
{
    const struct version *two[2] = { NULL, NULL };

    for (uint32_t i = 0; i < d->stored.n; i++) {
        const struct version *v = &d->stored.at[i];
        if ((*last)->url.n && cc_str_eq(v->url, (*last)->url) &&
            cc_str_eq(v->case_name, (*last)->case_name)) {
            two[0] = two[1];
            two[1] = v;
        }
    }
    if (!two[0]) {
        cc_fail(&d->err, CC_EUSAGE,
                "diff: the store has one version of %.*s; name a second article",
                CC_FMT((*last)->key));
        return NULL;
    }
    *last = two[1];
    return two[0];
}

struct opening {
    struct diff *d;
    const struct version *v;
    struct kept *to;
};

static void read_stored(void *arg)
{
    struct opening *o = arg;
    struct store_text text;
    int64_t after = o->v->id - 1;
    struct kept *k = o->to;

    if (!store_next_text(o->d->s, o->v->case_name, &after, &text, k->a, &o->d->err))
        return;
    k->item.found = (struct ingest_item){ .given = text.given, .name = text.name };
    if (cc_article_read(&k->item.found.article, text.text, &text.given, k->a, &o->d->err))
        k->item.reading = cc_read(&k->item.found.article, NULL, k->a);
}

static bool take_stored(struct diff *d)
{
    const struct store_filter filter = { .case_name = cc_str_c(d->call->set.case_name) };
    const struct version *v[2] = { NULL, NULL };

    d->s = storage_open(d->call, STORE_READ);
    if (!d->s || !store_list_articles(d->s, &filter, keep, d, d->call->a, &d->err))
        return false;
    v[1] = find(d, cc_str_c(d->call->operand[d->call->operands - 1]));
    if (v[1])
        v[0] = d->call->operands == 2 ? find(d, cc_str_c(d->call->operand[0]))
                                      : other_of(d, &v[1]);
    for (int i = 0; v[0] && i < 2; i++) {
        struct kept *k = CC_NEW(d->call->a, struct kept);
        struct opening o = { d, v[i], k };

        k->a = call_arena(d->call);
        if (!k->a)
            return false;
        *CC_PUSH(d->call->a, &d->files.all) = k;
        cc_arena_guard(k->a, read_stored, &o, &d->err);
    }
    return v[0] && !d->err.code;
}

static bool take_files(struct diff *d)
{
    struct reader r;

    d->call->set.undated = true;
    if (!reader_open(&r, d->call, false))
        return false;
    kept_read(&d->files, &r);
    reader_close(&r);
    if (!d->call->code && d->files.all.n != 2)
        cc_fail(&d->err, CC_EUSAGE, "diff: give two files with one article each");
    return !d->call->code && !d->err.code;
}

/* ---- printing -------------------------------------------------------------------------
 */

static void put_side(struct diff *d, int which, struct cc_span in, struct cc_span words)
{
    const struct screen *out = &d->call->out;
    const struct cc_article *article = d->article[which];
    struct cc_span mark = { words.start - in.start, words.end - in.start };
    uint32_t line, column;

    if (in.start == in.end)
        return;
    place_in(d->lines[which], words.end > words.start ? words.start : in.start, &line,
             &column);
    fprintf(out->to, "  %s  ", which ? "is " : "was");
    screen_put(out->to, article->file);
    fprintf(out->to, ":%u:%u\n", line, column);
    quote_put(out, cc_str_sub(article->text, in.start, in.end),
              (struct marks){ &mark, words.end > words.start &&
                                         words.end - words.start < in.end - in.start },
              2);
}

static void put_text(struct diff *d, const struct cc_version_edits *edits)
{
    const struct screen *out = &d->call->out;

    for (int i = 0; i < 2; i++)
        d->lines[i] = line_map_new(d->article[i]->text, d->call->a);
    for (uint32_t i = 0; i < edits->n; i++) {
        const struct cc_version_edit *e = &edits->at[i];

        if (i)
            fputc('\n', out->to);
        screen_style(out, STYLE_TITLE);
        screen_put(out->to, cc_edit_class_name(e->class));
        screen_style(out, STYLE_PLAIN);
        fputc('\n', out->to);
        put_side(d, 0, e->was_in, e->was);
        put_side(d, 1, e->is_in, e->is);
    }
}

static void put_json_side(struct diff *d, struct jout *j, int which, struct cc_span in,
                          struct cc_span words, const struct offset_map *at)
{
    cc_str text = d->article[which]->text;

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

static void put_json(struct diff *d, const struct cc_version_edits *edits)
{
    struct jout j = { .to = { .a = d->call->a } };
    const struct offset_map *at[2];
    enum cc_unit unit = (enum cc_unit)d->call->set.offsets;

    jout_open(&j, NULL, '{');
    jout_string(&j, "schema", CC_LIT("claimcheck.diff/1"));
    for (int i = 0; i < 2; i++) {
        at[i] = offset_map_new(d->article[i]->text, unit, d->call->a);
        jout_open(&j, i ? "b" : "a", '{');
        jout_string(&j, "article", cc_str_c(d->article[i]->id));
        jout_string(&j, "file", d->article[i]->file);
        jout_string(&j, "title", d->article[i]->title);
        jout_close(&j, '}');
    }
    jout_open(&j, "edits", '[');
    for (uint32_t i = 0; i < edits->n; i++) {
        const struct cc_version_edit *e = &edits->at[i];
        jout_open(&j, NULL, '{');
        jout_string(&j, "class", cc_edit_class_name(e->class));
        jout_score(&j, "weight", (double)e->weight);
        put_json_side(d, &j, 0, e->was_in, e->was, at[0]);
        put_json_side(d, &j, 1, e->is_in, e->is, at[1]);
        jout_close(&j, '}');
    }
    jout_close(&j, ']');
    jout_close(&j, '}');
    cc_buf_addc(&j.to, '\n');
    call_print(d->call, cc_buf_str(&j.to));
}

static void compare(struct diff *d)
{
    for (uint32_t i = 0; i < 2; i++) {
        d->article[i] = &d->files.all.at[i]->item.found.article;
        d->reading[i] = &d->files.all.at[i]->item.reading;
    }
    struct cc_case c = cc_case_link(d->reading, 2, CC_NONE, NULL, d->call->a);
    bool turned = c.reading[0] != &d->files.all.at[0]->item.reading;
    struct cc_version_edits edits = cc_versions_compare(&c, turned, !turned, d->call->a);

    if (d->call->set.format == REPORT_TEXT)
        put_text(d, &edits);
    else
        put_json(d, &edits);
    call_note(d->call, "%u edit%s", edits.n, s_of(edits.n));
}

int cmd_diff(struct call *call)
{
    struct diff d = { .call = call };
    const char *first = call->operands ? call->operand[0] : "";
    bool files = call->operands == 2 && !is_key(cc_str_c(first)) && !strstr(first, "://");

    if (!call->operands || call->operands > 2) {
        cc_fail(&d.err, CC_EUSAGE,
                "diff: which versions? Give two files, two ids, or one id or address");
        return call_fail(call, &d.err), EXIT_USAGE;
    }
    if (files ? take_files(&d) : take_stored(&d))
        compare(&d);
    if (d.err.code)
        call_fail(call, &d.err);
    kept_free(&d.files);
    store_close(d.s);
    return EXIT_DONE;
}
