/* Who, when and where, in words. */
#include "side.h"

struct side_who side_who(const struct record_claim *c, const struct record_article *at)
{
    if (!c->speech)
        return (struct side_who){ at->source.n ? at->source : CC_LIT("the article"),
                                  CC_NONE, true };
    if (!c->speaker.n)
        return (struct side_who){ c->party.n ? c->party : CC_LIT("speaker unknown"),
                                  CC_NONE, false };
    return (struct side_who){ c->speaker,
                              cc_str_eq(c->speaker, c->party) ? CC_NONE : c->party,
                              false };
}

cc_str side_speaker(const struct record_statement *s)
{
    return s->resolved.n  ? s->resolved
           : s->speaker.n ? s->speaker
                          : CC_LIT("speaker unknown");
}

static bool digits(cc_str s, size_t from, size_t to, unsigned *out)
{
    *out = 0;
    for (size_t i = from; i < to; i++) {
        if (i >= s.n || !cc_is_digit(s.p[i]))
            return false;
        *out = *out * 10 + (unsigned)(s.p[i] - '0');
    }
    return true;
}

static cc_str one_date(cc_str iso, struct cc_arena *a)
{
    static const char *const months[] = {
        "January", "February", "March",     "April",   "May",      "June",
        "July",    "August",   "September", "October", "November", "December"
    };
    unsigned year, month, day;

    if (!digits(iso, 0, 4, &year) || !digits(iso, 5, 7, &month) || month < 1 ||
        month > 12)
        return iso;
    if (iso.n < 10 || !digits(iso, 8, 10, &day))
        return cc_strf(a, "%s %u", months[month - 1], year);
    if (iso.n >= 16 && iso.p[10] == 'T')
        return cc_strf(a, "%u %s %u, %.5s UTC", day, months[month - 1], year, iso.p + 11);
    return cc_strf(a, "%u %s %u", day, months[month - 1], year);
}

/* An interval may be open to either side. */
cc_str date_words(cc_str iso, struct cc_arena *a)
{
    cc_str until = iso, from = cc_str_cut(&until, '/');

    if (from.n == iso.n)
        return one_date(iso, a);
    if (!from.n || from.p[0] == '.')
        return cc_strf(a, "until %.*s", CC_FMT(one_date(until, a)));
    if (!until.n || until.p[0] == '.')
        return cc_strf(a, "since %.*s", CC_FMT(one_date(from, a)));
    return cc_strf(a, "%.*s to %.*s", CC_FMT(one_date(from, a)),
                   CC_FMT(one_date(until, a)));
}

cc_str side_citation(const struct record_place *p, struct texts *texts)
{
    return cc_citation(text_of_article(texts, p->article), p->claim->words.span.start);
}

cc_str side_place(const struct record_place *p, struct texts *texts)
{
    struct cc_buf b = { .a = texts->a };
    cc_str citation = side_citation(p, texts);
    uint32_t line, column;

    cc_buf_add(&b, p->article->file);
    if (citation.n) {
        cc_buf_addf(&b, ", %.*s", CC_FMT(citation));
    } else if (!p->article->line) {
        place_of(text_of_article(texts, p->article), p->claim->words.span.start, &line,
                 &column);
        cc_buf_addf(&b, ":%u:%u", line, column);
    }
    return cc_buf_str(&b);
}

bool is_web(cc_str url)
{
    return (cc_str_starts(url, CC_LIT("https://")) ||
            cc_str_starts(url, CC_LIT("http://"))) &&
           url.n < 2000;
}

cc_str side_address(const struct record_article *article, cc_str text, struct cc_arena *a)
{
    char hash[65];

    if (is_web(article->url))
        return article->url;
    cc_sha256(text, hash);
    return cc_strf(a, "urn:sha256:%s", hash);
}

cc_str side_urn(const struct record_finding *f, char side, struct cc_arena *a)
{
    struct cc_buf b = { .a = a };

    cc_buf_addf(&b, "urn:claimcheck:finding:%.*s", CC_FMT(f->id));
    if (f->case_name.n) /* any text: a hash of it can stand in a name */
        cc_buf_addf(&b, ":%08x", (unsigned)(cc_hash(f->case_name) & 0xffffffff));
    if (side)
        cc_buf_addf(&b, ":%c", side);
    return cc_buf_str(&b);
}

const struct kind_row kind_rows[] = {
#define KIND(name, label, means) { #name, label, means },
#include "kinds.def"
#undef KIND
    { 0 },
};

const char *kind_label(cc_str kind)
{
    for (const struct kind_row *k = kind_rows; k->name; k++)
        if (cc_str_eq(kind, cc_str_c(k->name)))
            return k->label;
    return "differs";
}

const char *rule_says(cc_str rule)
{
    static const struct {
        const char *name, *says;
    } rows[] = {
#define RULE(id, name, says) { #name, says },
#include "claimcheck/rules.def"
#undef RULE
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (cc_str_eq(rule, cc_str_c(rows[i].name)))
            return rows[i].says;
    return "";
}

cc_str clipped(cc_str text, size_t max)
{
    size_t end = max;

    if (text.n <= max)
        return text;
    while (end > max / 2 && text.p[end] != ' ')
        end--;
    if (text.p[end] != ' ')
        for (end = max; end > 0 && ((unsigned char)text.p[end] & 0xc0) == 0x80;)
            end--;
    return cc_str_sub(text, 0, end);
}
