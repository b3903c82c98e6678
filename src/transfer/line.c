/* Lines as rows: one table a kind, for both ways. */
#include "line.h"

#include "ingest/ingest.h"

#include <stddef.h>
#include <string.h>

#define DATES_MAX    ((size_t)10000)
#define PLACES_MAX   ((size_t)100000)
#define ORIGINAL_MAX INGEST_PAGE_MAX
#define PARTIES_MAX  ((size_t)1024 * 1024)

static const char *const schemas[LINE_KINDS] = {
    [LINE_HEAD] = "claimcheck.export/1",
    [LINE_CASE] = "claimcheck.export.case/1",
    [LINE_ARTICLE] = "claimcheck.export.article/1",
    [LINE_VERDICT] = "claimcheck.export.verdict/1",
    [LINE_EVENT] = "claimcheck.export.event/1",
    [LINE_END] = "claimcheck.export.end/1",
};

const char *line_schema(enum line_kind kind)
{
    return schemas[kind];
}

bool line_kind_of(const json_t *o, enum line_kind *out, struct cc_error *err)
{
    cc_str schema = json_text_of(o, "schema");

    for (int k = 0; k < LINE_KINDS; k++) {
        cc_str known = cc_str_c(schemas[k]);
        *out = (enum line_kind)k;
        if (cc_str_eq(schema, known))
            return true;
        if (cc_str_starts(schema, cc_str_sub(known, 0, known.n - 1)))
            return cc_fail(err, CC_EVERSION,
                           "is of a newer form (%.*s; this program knows %s); use a "
                           "newer claimcheck",
                           CC_FMT(cc_str_sub(schema, 0, 60)), schemas[k]);
    }
    return cc_fail(err, CC_EFORMAT, "is no line of an export of claimcheck");
}

/* ---- tables ---------------------------------------------------------------------------
 */

#define TEXT TRANSFER_TEXT_MAX

#define AT(member) offsetof(struct line_head, member)
static const struct field head_fields[] = {
    { "version", FIELD_TEXT, AT(version), 64 },
    { "store_schema", FIELD_NUMBER, AT(schema), 0 },
    { "case", FIELD_TEXT_OR_NULL, AT(case_name), TEXT },
    { "cases", FIELD_NUMBER, AT(cases), 0 },
    { "articles", FIELD_NUMBER, AT(articles), 0 },
    { "verdicts", FIELD_NUMBER, AT(verdicts), 0 },
    { "events", FIELD_NUMBER, AT(events), 0 },
    { "head", FIELD_TEXT_OR_NULL, AT(head), 90 },
};
#undef AT

#define AT(member) offsetof(struct line_case, member)
static const struct field case_fields[] = {
    { "case", FIELD_TEXT, AT(name), TEXT },
    { "parties", FIELD_TEXT_OR_NULL, AT(parties), PARTIES_MAX },
};
#undef AT

#define AT(member) offsetof(struct line_end, member)
static const struct field end_fields[] = {
    { "cases", FIELD_NUMBER, AT(cases), 0 },
    { "articles", FIELD_NUMBER, AT(articles), 0 },
    { "verdicts", FIELD_NUMBER, AT(verdicts), 0 },
    { "events", FIELD_NUMBER, AT(events), 0 },
    { "sha256", FIELD_HEX, AT(sha256), 64 },
};
#undef AT

#define AT(member) offsetof(struct store_verdict, member)
static const struct field verdict_fields[] = {
    { "case", FIELD_TEXT, AT(case_name), TEXT },
    { "finding", FIELD_HEX, AT(key), 16 },
    { "judge", FIELD_TEXT, AT(is.judge), TEXT },
    { "label", FIELD_TEXT_OR_NULL, AT(is.label), 32 },
    { "score", FIELD_BELIEF, AT(is.score), 0 },
    { "why", FIELD_TEXT_OR_NULL, AT(is.why), TEXT },
    { "trouble", FIELD_TEXT_OR_NULL, AT(is.trouble), TEXT },
    { "judged", FIELD_TIME, AT(judged), 0 },
};
#undef AT

/* The order of what the hash is over, then what the words' hash is over. */
struct event_row {
    struct review_link is;
    cc_str salt; /* in hexadecimal digits */
};
#define AT(member) offsetof(struct event_row, member)
static const struct field event_fields[] = {
    { "seq", FIELD_NUMBER, AT(is.event.seq), 0 },
    { "at", FIELD_TIME, AT(is.event.at), 0 },
    { "actor", FIELD_TEXT, AT(is.event.actor), TEXT },
    { "action", FIELD_TEXT, AT(is.event.action), 64 },
    { "object", FIELD_TEXT, AT(is.event.object), 64 },
    { "case", FIELD_TEXT, AT(is.event.case_name), TEXT },
    { "key", FIELD_TEXT, AT(is.event.key), 64 },
    { "rev", FIELD_NUMBER, AT(is.event.rev), 0 },
    { "facts", FIELD_TEXT, AT(is.event.facts), TEXT },
    { "words", FIELD_TEXT, AT(is.words_hash), 64 },
    { "previous", FIELD_HEX, AT(is.event.previous), 64 },
    { "hash", FIELD_HEX, AT(is.event.hash), 64 },
    { "salt", FIELD_HEX_OR_NULL, AT(salt), 32 },
    { "text", FIELD_TEXT_OR_NULL, AT(is.event.words), TEXT },
};
#undef AT

#define AT(member) offsetof(struct store_date, member)
static const struct field date_fields[] = {
    { "fate", FIELD_TEXT, AT(fate), 16 },
    { "source", FIELD_TEXT, AT(source), 64 },
    { "written", FIELD_TEXT, AT(written), TEXT },
    { "date", FIELD_TEXT_OR_NULL, AT(date), 40 },
};
#undef AT

struct place_row {
    struct store_place is;
    int64_t line;
};
#define AT(member) offsetof(struct place_row, member)
static const struct field place_fields[] = {
    { "file", FIELD_TEXT, AT(is.at.file), TEXT },
    { "line", FIELD_NUMBER, AT(line), 0 },
    { "name", FIELD_TEXT, AT(is.at.name), TEXT },
    { "title", FIELD_TEXT_OR_NULL, AT(is.at.title), TEXT },
    { "source", FIELD_TEXT_OR_NULL, AT(is.at.source), TEXT },
    { "author", FIELD_TEXT_OR_NULL, AT(is.at.author), TEXT },
    { "url", FIELD_TEXT_OR_NULL, AT(is.at.url), TEXT },
    { "published", FIELD_TEXT_OR_NULL, AT(is.at.published), 40 },
    { "published_from", FIELD_TEXT_OR_NULL, AT(is.at.published_from), 32 },
    { "fetched", FIELD_TEXT_OR_NULL, AT(is.at.fetched), 40 },
    { "added", FIELD_TIME, AT(is.added), 0 },
};
#undef AT

#define AT(member) offsetof(struct store_kept, member)
static const struct field original_fields[] = {
    { "sha256", FIELD_HEX, AT(source.sha256), 64 },
    { "media", FIELD_TEXT, AT(source.media), 256 },
    { "map", FIELD_TEXT, AT(source.map), TRANSFER_LINE_MAX / 2 },
    { "bytes", FIELD_BASE64, AT(original), ORIGINAL_MAX },
};
#undef AT

struct article_row {
    struct store_kept is;
    int64_t line;
    bool header;
    cc_str option;
    struct field_nested original, dates, places;
};
#define AT(member) offsetof(struct article_row, member)
static const struct field article_fields[] = {
    { "case", FIELD_TEXT, AT(is.case_name), TEXT },
    { "article", FIELD_HEX, AT(is.key), 16 },
    { "sha256", FIELD_HEX, AT(is.sha256), 64 },
    { "added", FIELD_TIME, AT(is.added), 0 },
    { "file", FIELD_TEXT, AT(is.as.given.file), TEXT },
    { "line", FIELD_NUMBER, AT(line), 0 },
    { "name", FIELD_TEXT, AT(is.as.name), TEXT },
    { "header", FIELD_FLAG, AT(header), 0 },
    { "title", FIELD_TEXT_OR_NULL, AT(is.as.given.title), TEXT },
    { "source", FIELD_TEXT_OR_NULL, AT(is.as.given.source), TEXT },
    { "author", FIELD_TEXT_OR_NULL, AT(is.as.given.author), TEXT },
    { "url", FIELD_TEXT_OR_NULL, AT(is.as.given.url), TEXT },
    { "date", FIELD_TEXT_OR_NULL, AT(is.as.given.date), TEXT },
    { "fetched", FIELD_TEXT_OR_NULL, AT(is.as.given.fetched), TEXT },
    { "option", FIELD_TEXT_OR_NULL, AT(option), 40 },
    { "undated", FIELD_FLAG, AT(is.as.given.undated), 0 },
    { "text", FIELD_TEXT, AT(is.as.text), CC_ARTICLE_MAX },
    { "original", FIELD_OBJECT_OR_NULL, AT(original), 0 },
    { "dates", FIELD_LIST, AT(dates), DATES_MAX },
    { "places", FIELD_LIST, AT(places), PLACES_MAX },
};
#undef AT

/* ---- writing --------------------------------------------------------------------------
 */

static bool put_original(struct field_nested *out, const struct store_kept *k,
                         struct cc_arena *a, struct cc_error *err)
{
    struct jout j = { .to = { .a = a } };

    *out = (struct field_nested){ .value = NULL };
    if (!k->original.p)
        return true;
    jout_open(&j, NULL, '{');
    if (!field_put(&j, FIELDS(original_fields), k, err))
        return false;
    jout_close(&j, '}');
    out->json = cc_buf_str(&j.to);
    return true;
}

static bool put_dates(struct field_nested *out, const struct store_source *source,
                      struct cc_arena *a, struct cc_error *err)
{
    struct jout j = { .to = { .a = a } };

    jout_open(&j, NULL, '[');
    for (uint32_t i = 0; i < source->dates; i++) {
        jout_open(&j, NULL, '{');
        if (!field_put(&j, FIELDS(date_fields), &source->date[i], err))
            return false;
        jout_close(&j, '}');
    }
    jout_close(&j, ']');
    *out = (struct field_nested){ .json = cc_buf_str(&j.to) };
    return true;
}

static bool put_places(struct field_nested *out, const struct store_kept *k,
                       struct cc_arena *a, struct cc_error *err)
{
    struct jout j = { .to = { .a = a } };

    jout_open(&j, NULL, '[');
    for (uint32_t i = 0; i < k->places; i++) {
        const struct place_row row = { k->place[i], k->place[i].at.line };
        jout_open(&j, NULL, '{');
        if (!field_put(&j, FIELDS(place_fields), &row, err))
            return false;
        jout_close(&j, '}');
    }
    jout_close(&j, ']');
    *out = (struct field_nested){ .json = cc_buf_str(&j.to) };
    return true;
}

static bool put_article(struct jout *j, const struct store_kept *k, struct cc_error *err)
{
    struct cc_arena *a = j->to.a;
    struct article_row row = { .is = *k,
                               .line = k->as.line,
                               .header = k->as.given.form == CC_FORM_TEXT,
                               .option = cc_date_iso(a, k->as.given.option) };

    return put_original(&row.original, k, a, err) &&
           put_dates(&row.dates, &k->source, a, err) &&
           put_places(&row.places, k, a, err) &&
           field_put(j, FIELDS(article_fields), &row, err);
}

static bool put_event(struct jout *j, const struct review_link *l, struct cc_error *err)
{
    struct event_row row = { .is = *l };
    struct cc_buf hex = { .a = j->to.a };

    for (size_t i = 0; i < l->salt.n; i++)
        cc_buf_addf(&hex, "%02x", (unsigned char)l->salt.p[i]);
    if (l->salt.p)
        row.salt = cc_buf_str(&hex);
    return field_put(j, FIELDS(event_fields), &row, err);
}

bool line_put(struct jout *j, const struct line *l, struct cc_error *err)
{
    bool ok = false;

    jout_open(j, NULL, '{');
    jout_string(j, "schema", cc_str_c(schemas[l->kind]));
    switch (l->kind) {
    case LINE_HEAD:
        ok = field_put(j, FIELDS(head_fields), &l->head, err);
        break;
    case LINE_CASE:
        ok = field_put(j, FIELDS(case_fields), &l->as_case, err);
        break;
    case LINE_ARTICLE:
        ok = put_article(j, &l->article, err);
        break;
    case LINE_VERDICT:
        ok = field_put(j, FIELDS(verdict_fields), &l->verdict, err);
        break;
    case LINE_EVENT:
        ok = put_event(j, &l->event, err);
        break;
    case LINE_END:
        ok = field_put(j, FIELDS(end_fields), &l->end, err);
        break;
    case LINE_KINDS:
        break;
    }
    jout_close(j, '}');
    return ok;
}

/* ---- reading --------------------------------------------------------------------------
 */

static bool get_dates(struct store_source *out, const json_t *list, struct cc_arena *a,
                      struct cc_error *err)
{
    size_t n = json_array_size(list);
    struct store_date *date = CC_ARRAY(a, struct store_date, n);

    for (size_t i = 0; i < n; i++)
        if (!field_get(&date[i], FIELDS(date_fields), json_array_get(list, i), 0, a, err))
            return false;
    out->date = date;
    out->dates = (uint32_t)n;
    return true;
}

static bool number_of_line(uint32_t *out, int64_t n, struct cc_error *err)
{
    *out = (uint32_t)n;
    return n <= UINT32_MAX || cc_fail(err, CC_EFORMAT, "\"line\" is no number of a line");
}

static bool get_places(struct store_kept *out, const json_t *list, struct cc_arena *a,
                       struct cc_error *err)
{
    size_t n = json_array_size(list);
    struct store_place *place = CC_ARRAY(a, struct store_place, n);

    for (size_t i = 0; i < n; i++) {
        struct place_row row = { .line = 0 };
        if (!field_get(&row, FIELDS(place_fields), json_array_get(list, i), 0, a, err))
            return false;
        place[i] = row.is;
        if (!number_of_line(&place[i].at.line, row.line, err))
            return false;
    }
    out->place = place;
    out->places = (uint32_t)n;
    return true;
}

static bool get_option(cc_date *out, cc_str written, struct cc_arena *a,
                       struct cc_error *err)
{
    *out = CC_NO_DATE;
    return !written.p ||
           (cc_date_parse(out, written, NULL) &&
            cc_str_eq(cc_date_iso(a, *out), written)) ||
           cc_fail(err, CC_EFORMAT, "\"option\" is no date");
}

static bool get_article(struct store_kept *out, const json_t *o, struct cc_arena *a,
                        struct cc_error *err)
{
    struct article_row row = { .line = 0 };
    struct cc_article_given *given = &row.is.as.given;

    if (!field_get(&row, FIELDS(article_fields), o, 1, a, err) ||
        (row.original.value &&
         !field_get(&row.is, FIELDS(original_fields), row.original.value, 0, a, err)) ||
        !get_dates(&row.is.source, row.dates.value, a, err) ||
        !get_places(&row.is, row.places.value, a, err) ||
        !get_option(&given->option, row.option, a, err) ||
        !number_of_line(&row.is.as.line, row.line, err))
        return false;
    given->form = row.header ? CC_FORM_TEXT : CC_FORM_BODY;
    given->any_language = true; /* it was asked when the article was added */
    *out = row.is;
    return true;
}

static char digit_of(char c)
{
    return (char)(c <= '9' ? c - '0' : c - 'a' + 10);
}

static bool get_event(struct review_link *out, const json_t *o, struct cc_arena *a,
                      struct cc_error *err)
{
    struct event_row row = { .salt = CC_NONE };

    if (!field_get(&row, FIELDS(event_fields), o, 1, a, err))
        return false;
    *out = row.is;
    if (!row.salt.p != !out->event.words.p ||
        (out->words_hash.n != 64 && (out->words_hash.n || row.salt.p)))
        return cc_fail(err, CC_EFORMAT,
                       "\"words\", \"salt\" and \"text\" do not go "
                       "together");
    out->event.erased = out->words_hash.n && !row.salt.p;
    if (!row.salt.p)
        return true;
    char *salt = cc_arena_alloc(a, 16);
    for (size_t i = 0; i < 16; i++)
        salt[i] =
            (char)(digit_of(row.salt.p[2 * i]) << 4 | digit_of(row.salt.p[2 * i + 1]));
    out->salt = (cc_str){ salt, 16 };
    return true;
}

bool line_get(struct line *out, const json_t *o, struct cc_arena *a, struct cc_error *err)
{
    memset(out, 0, sizeof *out);
    if (!line_kind_of(o, &out->kind, err))
        return false;
    switch (out->kind) {
    case LINE_HEAD:
        return field_get(&out->head, FIELDS(head_fields), o, 1, a, err);
    case LINE_CASE:
        return field_get(&out->as_case, FIELDS(case_fields), o, 1, a, err);
    case LINE_ARTICLE:
        return get_article(&out->article, o, a, err);
    case LINE_VERDICT:
        return field_get(&out->verdict, FIELDS(verdict_fields), o, 1, a, err);
    case LINE_EVENT:
        return get_event(&out->event, o, a, err);
    case LINE_END:
        return field_get(&out->end, FIELDS(end_fields), o, 1, a, err);
    case LINE_KINDS:
        break;
    }
    return false;
}
