/* From stored text and what the caller knows to a dated article, or a reason why not. */
#include "article.h"

#include <string.h>

/* "name: " before a message, when the article has a name. */
static cc_str prefix(cc_str file, struct cc_arena *a)
{
    return file.n ? cc_strf(a, "%.*s: ", CC_FMT(file)) : CC_LIT("");
}

static bool check_text(cc_str text, cc_str name, struct cc_error *err)
{
    if (text.n > CC_ARTICLE_MAX)
        return cc_fail(err, CC_ELIMIT,
                       "%.*stoo long for an article: %zu bytes; the limit is %zu",
                       CC_FMT(name), text.n, CC_ARTICLE_MAX);
    if (cc_str_trim(text).n == 0)
        return cc_fail(err, CC_EFORMAT, "%.*sthe article is empty", CC_FMT(name));
    const char *why = why_binary(text);
    if (why)
        return cc_fail(err, CC_EFORMAT, "%.*snot a text file: %s", CC_FMT(name), why);
    return true;
}

static cc_str first_of(cc_str a, cc_str b)
{
    a = cc_str_trim(a);
    return a.n ? a : b;
}

static void take_header(struct cc_article *out, const struct header *h,
                        const struct cc_article_given *given)
{
    out->header = h->span;
    out->body = (struct cc_span){ h->span.end, (uint32_t)out->text.n };
    out->title = first_of(h->title, given->title);
    out->source = first_of(h->source, given->source);
    out->author = first_of(h->author, given->author);
    out->url = first_of(h->url, given->url);
    out->credit = h->credit;
    if (h->title.n) {
        uint32_t start = (uint32_t)(h->title.p - out->text.p);
        out->title_span = (struct cc_span){ start, start + (uint32_t)h->title.n };
    }
    if (!cc_date_parse(&out->fetched, h->fetched, NULL))
        cc_date_parse(&out->fetched, given->fetched, NULL);
}

static bool published(struct cc_article *out, cc_date date, enum cc_date_source from)
{
    if (!cc_date_known(date))
        return false;
    out->published = date;
    out->published_from = from;
    return true;
}

static cc_date parsed(cc_str s)
{
    cc_date d;
    cc_date_parse(&d, s, NULL); /* CC_NO_DATE when it is none */
    return d;
}

static bool find_date(struct cc_article *out, const struct header *h,
                      const struct cc_article_given *given)
{
    return published(out, parsed(h->date),
                     h->dateline ? CC_FROM_DATELINE : CC_FROM_HEADER) ||
           published(out, parsed(given->date), CC_FROM_HEADER) ||
           published(out, given->option, CC_FROM_OPTION) ||
           published(out, date_in_file_name(given->file), CC_FROM_FILENAME);
}

static bool fail_undated(const struct header *h, const struct cc_article_given *given,
                         cc_str name, struct cc_arena *a, struct cc_error *err)
{
    cc_str written = h->date.n ? h->date : given->date;
    cc_str where = given->form == CC_FORM_TEXT ? CC_LIT("no \"Date:\" line or dateline")
                                               : CC_LIT("no \"date\" with the text");

    if (written.n) {
        bool cut = written.n > 40;
        where = cc_strf(a, "\"%.*s%s\" is not a date", cut ? 40 : (int)written.n,
                        written.p, cut ? "..." : "");
    }
    return cc_fail(
        err, CC_EDATE,
        "%.*sno date: %.*s, and none in the file's name; begin the file with \"Date: "
        "YYYY-MM-DD\" and an empty line, or give --date YYYY-MM-DD",
        CC_FMT(name), CC_FMT(where));
}

bool cc_article_read(struct cc_article *out, cc_str text,
                     const struct cc_article_given *given, struct cc_arena *a,
                     struct cc_error *err)
{
    cc_str name = prefix(given->file, a);
    struct header h = { 0 };
    char hex[65];

    *out = (struct cc_article){
        .text = text, .file = given->file, .published = CC_NO_DATE, .fetched = CC_NO_DATE
    };
    if (!check_text(text, name, err))
        return false;
    if (given->form == CC_FORM_TEXT)
        h = header_read(text);
    take_header(out, &h, given);
    if (given->form == CC_FORM_TEXT && is_markdown(given->file))
        out->reading = markdown_reading(text, h.span.end, a);
    cc_sha256(text, hex);
    memcpy(out->id, hex, sizeof out->id - 1);

    cc_str body = cc_str_sub(text, out->body.start, out->body.end);
    if (!given->any_language && !cc_text_is_english(body))
        return cc_fail(err, CC_ELANGUAGE, "%.*snot in English: skipped", CC_FMT(name));
    if (!find_date(out, &h, given) && !given->undated)
        return fail_undated(&h, given, name, a, err);
    return true;
}
