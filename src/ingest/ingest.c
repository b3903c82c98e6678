/*
 * Articles one after the other: the files of the paths, and within a file of JSON its
 * lines.
 *
 * State is brought forward before anything that can run out of the caller's arena, so
 * that the next call goes on behind the article that did not fit.
 */
#include "ingest.h"

#include "csv.h"
#include "feed.h"
#include "fields.h"
#include "lines.h"
#include "remote.h"
#include "transcript.h"
#include "walk.h"
#include "when.h"

#include <errno.h>
#include <string.h>

struct ingest {
    struct ingest_options options;
    struct walk *walk;
    const char *path; /* of the file being read */
    struct remote
        remote;         /* what is at it, when it is an address; in the arena of a call */
    struct lines lines; /* of it, when it is .jsonl: .from is NULL else */
    struct csv csv;     /* of it, when it is .csv: .from is NULL else */
    struct feed feed;   /* of it, when it is one */
    uint32_t entry;     /* of the feed, the next one */
    struct cc_arena *a; /* of all of the reading */
};

struct ingest *ingest_open(const char *const *paths, size_t n,
                           const struct ingest_options *options, struct cc_arena *a)
{
    struct ingest *in = CC_NEW(a, struct ingest);

    in->options = *options;
    in->a = a;
    in->walk = walk_open(paths, n, a);
    return in;
}

void ingest_close(struct ingest *in)
{
    if (in)
        lines_close(&in->lines);
    if (in)
        csv_close(&in->csv);
}

static struct cc_article_given given_of(const struct ingest *in,
                                        enum cc_article_form form, cc_str file)
{
    return (struct cc_article_given){ .form = form,
                                      .file = file,
                                      .option = in->options.date,
                                      .undated = in->options.undated,
                                      .url = in->remote.url,
                                      .fetched = in->remote.fetched,
                                      .any_language = in->options.any_language };
}

static enum ingest_step read_article(struct ingest_item *out, cc_str text,
                                     struct cc_arena *a, struct cc_error *err)
{
    struct cc_error found = { CC_OK, "" };

    if (cc_article_read(&out->article, text, &out->given, a, &found))
        return INGEST_ARTICLE;
    cc_fail(err, found.code, "%s", found.text);
    return found.code == CC_ELANGUAGE ? INGEST_SKIPPED : INGEST_BAD;
}

/* The whole of what is at the path. */
static bool read_whole(cc_str *out, const struct ingest *in, size_t limit,
                       struct cc_arena *a, struct cc_error *err)
{
    if (!in->remote.bytes.p)
        return ingest_slurp(out, in->path, limit, a, err);
    *out = in->remote.bytes;
    return out->n <= limit || cc_fail(err, CC_ELIMIT,
                                      "%s: larger than the limit of %zu bytes for one "
                                      "article",
                                      in->path, limit);
}

/* ---- a file of its own ----------------------------------------------------------------
 */

/* A transcript's paragraphs instead of its lines. The map counts in the file's bytes: it
 * is left out where these were of another coding. */
static cc_str as_transcript(struct ingest_item *out, cc_str bytes, cc_str text,
                            struct cc_arena *a)
{
    struct transcript t;

    if (!transcript_read(&t, text, a))
        return text;
    out->original =
        (struct ingest_original){ .bytes = bytes, .media = CC_LIT("text/plain") };
    if (text.p + text.n != bytes.p + bytes.n)
        return t.text;
    uint32_t mark = (uint32_t)(text.p - bytes.p);
    struct ingest_range *range = CC_ARRAY(a, struct ingest_range, t.ranges);
    for (uint32_t i = 0; i < t.ranges; i++) {
        range[i] = t.range[i];
        range[i].from += mark;
        range[i].to += mark;
    }
    out->original.range = range;
    out->original.ranges = t.ranges;
    return t.text;
}

static enum ingest_step whole_file(struct ingest *in, struct ingest_item *out,
                                   struct cc_arena *a, struct cc_error *err)
{
    cc_str bytes, file = cc_str_c(in->path);

    *out =
        (struct ingest_item){ .given = given_of(in, CC_FORM_TEXT, file), .name = file };
    if (!read_whole(&bytes, in, CC_ARTICLE_MAX, a, err))
        return INGEST_BAD;
    cc_str text = ingest_decode(bytes, a);
    return read_article(out, as_transcript(out, bytes, text, a), a, err);
}

/* ---- a page of HTML, PDF
 * -------------------------------------------------------------------
 */

/* As read_article, with another word on a date that is missing. */
static enum ingest_step read_extracted(struct ingest_item *out, cc_str text,
                                       struct cc_arena *a, struct cc_error *err)
{
    struct cc_error found = { CC_OK, "" };
    enum ingest_step step = read_article(out, text, a, &found);

    if (found.code == CC_EDATE)
        cc_fail(
            err, CC_EDATE,
            "%.*s: no date: none that can be taken in its metadata, address and first "
            "lines, and none in the file's name; give --date YYYY-MM-DD",
            CC_FMT(out->given.file));
    else if (found.code)
        cc_fail(err, found.code, "%s", found.text);
    return step;
}

static enum ingest_step page_file(struct ingest *in, enum ingest_from form,
                                  struct ingest_item *out, struct cc_arena *a,
                                  struct cc_error *err)
{
    cc_str bytes, text, file = cc_str_c(in->path);

    *out =
        (struct ingest_item){ .given = given_of(in, CC_FORM_BODY, file), .name = file };
    bool ok = read_whole(&bytes, in, INGEST_PAGE_MAX, a, err);
    if (ok && form == INGEST_PDF)
        ok = ingest_pdf(out, &text, bytes, a, err);
    else if (ok && form == INGEST_DOCX)
        ok = ingest_docx(out, &text, bytes, a, err);
    else if (ok)
        ok = ingest_page(out, &text, bytes, in->options.today, a, err);
    if (!ok)
        return INGEST_BAD;
    return read_extracted(out, text, a, err);
}

/* ---- a feed ---------------------------------------------------------------------------
 */

static bool open_feed(struct ingest *in, struct cc_arena *a, struct cc_error *err)
{
    cc_str bytes;

    in->entry = 0;
    in->feed = (struct feed){ .entries = 0 };
    return read_whole(&bytes, in, INGEST_PAGE_MAX, a, err) &&
           feed_read(&in->feed, bytes, cc_str_c(in->path), in->a, err);
}

static enum ingest_step feed_line(struct ingest *in, struct ingest_item *out,
                                  struct cc_arena *a, struct cc_error *err)
{
    uint32_t entry = in->entry++;
    cc_str file = cc_strf(a, "%s:%u", in->path, in->entry), text;

    *out = (struct ingest_item){ .given = given_of(in, CC_FORM_BODY, file),
                                 .line = in->entry };
    if (!feed_entry(&in->feed, entry, out, &text, in->options.today, a, err))
        return INGEST_BAD;
    if (!out->name.n)
        out->name = file;
    return read_extracted(out, text, a, err);
}

/* ---- lines of JSON --------------------------------------------------------------------
 */

static enum ingest_step json_line(struct ingest *in, cc_str line, struct ingest_item *out,
                                  struct cc_arena *a, struct cc_error *err)
{
    cc_str file = cc_strf(a, "%s:%u", in->path, in->lines.number), text;

    *out = (struct ingest_item){ .given = given_of(in, CC_FORM_BODY, file),
                                 .line = in->lines.number,
                                 .fields = in->options.fields };
    if (!ingest_object(out, &text, line, a, err))
        return INGEST_BAD;
    if (!out->name.n)
        out->name = file;
    return read_article(out, text, a, err);
}

static FILE *open_stream(const struct ingest *in, const char **shown,
                         struct cc_error *err)
{
    bool std = strcmp(in->path, "-") == 0;
    FILE *from = std ? stdin : fopen(in->path, "re");

    *shown = std ? "standard input" : in->path;
    if (!from)
        cc_fail(err, CC_EIO, "%s: cannot be opened: %s", in->path, strerror(errno));
    return from;
}

static bool open_lines(struct ingest *in, struct cc_error *err)
{
    in->lines.number = 0;
    in->lines.from = open_stream(in, &in->lines.shown, err);
    return in->lines.from;
}

/* ---- records of CSV -------------------------------------------------------------------
 */

static cc_str csv_copy(const struct ingest *in, const char *name, struct cc_arena *a)
{
    cc_str field = csv_field(&in->csv, fields_name(in->options.fields, name));
    return field.n ? ingest_decode(cc_str_copy(a, field), a) : CC_NONE;
}

/* Spreadsheets write dates as people do. */
static cc_str iso_of(cc_str written, struct cc_arena *a)
{
    cc_date date;

    if (cc_date_parse(&date, written, NULL) || !when_parse(&date, written))
        return written;
    return cc_date_format(a, date);
}

static enum ingest_step csv_record(struct ingest *in, struct ingest_item *out,
                                   struct cc_arena *a, struct cc_error *err)
{
    cc_str file = cc_strf(a, "%s:%u", in->path, in->csv.line);
    cc_str text = csv_copy(in, "text", a);

    *out = (struct ingest_item){ .given = given_of(in, CC_FORM_BODY, file),
                                 .name = csv_copy(in, "id", a),
                                 .line = in->csv.line };
    out->given.title = csv_copy(in, "title", a);
    out->given.source = csv_copy(in, "source", a);
    out->given.author = csv_copy(in, "author", a);
    out->given.url = csv_copy(in, "url", a);
    out->given.date = iso_of(csv_copy(in, "date", a), a);
    out->given.fetched = csv_copy(in, "fetched", a);
    if (!out->name.n)
        out->name = file;
    return read_article(out, text, a, err);
}

static bool open_csv(struct ingest *in, struct cc_error *err)
{
    const char *shown;
    FILE *from = open_stream(in, &shown, err);
    cc_str text = fields_name(in->options.fields, "text");

    if (!from)
        return false;
    if (csv_open(&in->csv, from, shown, err)) {
        if (csv_has(&in->csv, text))
            return true;
        cc_fail(err, CC_EFORMAT,
                "%s: its first line names no field \"%.*s\"; say which one holds the "
                "text with --fields text=NAME",
                shown, CC_FMT(text));
    }
    csv_close(&in->csv);
    return false;
}

/* ---- all of it ------------------------------------------------------------------------
 */

static enum ingest_from form_of(const struct ingest *in)
{
    if (in->options.from != INGEST_GUESS)
        return in->options.from;
    return walk_form(cc_str_c(in->path));
}

/* An address: fetches it. *form: what came; a file: by its name. */
static bool look_at(struct ingest *in, enum ingest_from *form, struct cc_arena *a,
                    struct cc_error *err)
{
    in->remote = (struct remote){ .bytes = CC_NONE };
    *form = form_of(in);
    if (!remote_is(in->path))
        return true;
    if (!in->options.url)
        return cc_fail(err, CC_EIO,
                       "%s: an address; 'claimcheck add --url' fetches it, and nothing "
                       "is fetched unless it is asked for",
                       in->path);
    if (!remote_fetch(&in->remote, in->path, in->options.private_too, a, err))
        return false;
    if (in->options.from == INGEST_GUESS)
        *form = remote_form(&in->remote);
    return (*form != INGEST_GUESS && *form != INGEST_JSONL && *form != INGEST_CSV) ||
           cc_fail(err, CC_EFORMAT,
                   "%s: it is %.*s, which is not read from an address; save it and say "
                   "with --from what it is",
                   in->path, CC_FMT(in->remote.media));
}

enum ingest_step ingest_next(struct ingest *in, struct ingest_item *out,
                             struct cc_arena *a, struct cc_error *err)
{
    *out = (struct ingest_item){ .note = NULL };
    for (;;) {
        cc_str line;
        enum lines_step step =
            in->lines.from ? lines_next(&in->lines, &line, err) : LINES_END;
        if (step == LINES_BAD)
            return INGEST_BAD;
        if (step == LINES_READ)
            return json_line(in, line, out, a, err);
        step = in->csv.from ? csv_next(&in->csv, err) : LINES_END;
        if (step == LINES_BAD)
            return INGEST_BAD;
        if (step == LINES_READ)
            return csv_record(in, out, a, err);
        csv_close(&in->csv);
        if (in->entry < in->feed.entries)
            return feed_line(in, out, a, err);
        lines_close(&in->lines);
        if (!walk_next(in->walk, &in->path, err))
            return INGEST_BAD;
        if (!in->path)
            return INGEST_END;
        enum ingest_from form;
        if (!look_at(in, &form, a, err))
            return INGEST_BAD;
        if (form == INGEST_HTML || form == INGEST_PDF || form == INGEST_DOCX)
            return page_file(in, form, out, a, err);
        if (form == INGEST_CSV) {
            if (!open_csv(in, err))
                return INGEST_BAD;
            continue;
        }
        if (form == INGEST_FEED) {
            if (!open_feed(in, a, err))
                return INGEST_BAD;
            continue;
        }
        if (form != INGEST_JSONL)
            return whole_file(in, out, a, err);
        if (!open_lines(in, err))
            return INGEST_BAD;
    }
}
