/* claimcheck search: words in statements and articles of the store. */
#include "record/json.h"
#include "report/quote.h"
#include "report/side.h"
#include "storage.h"

#include <ctype.h>

#define HITS      50   /* unless --limit says otherwise */
#define LIMIT_MAX 1000 /* each hit is looked up again for its marks */
#define CONTEXT   160  /* bytes shown of an article before and behind a hit */

struct search {
    struct call *call;
    struct store *s;
    struct storage_article of;
    struct cc_arena *of_row;
    uint32_t rows;
    uint64_t total;
    struct cc_error err;
};

/* What is shown of a hit: a statement or a title whole, of a text the words around. */
struct shown {
    cc_str text;
    uint32_t from; /* where it begins in the hit's text */
    struct marks marks;
};

static bool is_space_at(cc_str s, size_t i)
{
    return isspace((unsigned char)s.p[i]);
}

/* Only those that lie in the text shown, counted from its start. */
static struct marks marks_within(const struct store_hit *hit, size_t from, size_t to,
                                 struct cc_arena *a)
{
    struct cc_span *mark = CC_ARRAY(a, struct cc_span, hit->marks);
    struct marks out = { mark, 0 };

    for (uint32_t i = 0; i < hit->marks; i++)
        if (hit->mark[i].start >= from && hit->mark[i].end <= to)
            mark[out.n++] = (struct cc_span){ hit->mark[i].start - (uint32_t)from,
                                              hit->mark[i].end - (uint32_t)from };
    return out;
}

/* Cut between words, so that no character is torn. */
static struct shown show(const struct store_hit *hit, struct cc_arena *a)
{
    cc_str s = hit->text;
    size_t from = 0, to = s.n;

    if (!hit->said && !hit->in_title && hit->marks) {
        struct cc_span first = hit->mark[0];
        from = first.start > CONTEXT ? first.start - CONTEXT : 0;
        to = first.end + CONTEXT < s.n ? first.end + CONTEXT : s.n;
        while (from > 0 && from < first.start && !is_space_at(s, from - 1))
            from++;
        while (to < s.n && to > first.end && !is_space_at(s, to))
            to--;
    }
    return (struct shown){ cc_str_sub(s, from, to), (uint32_t)from,
                           marks_within(hit, from, to, a) };
}

/* ---- for people -----------------------------------------------------------------------
 */

static void put_place(struct search *s, const struct store_hit *hit,
                      const struct shown *shown)
{
    const struct screen *out = &s->call->out;
    const struct record_article *is = &s->of.is;
    uint32_t line, column;

    screen_style(out, STYLE_TITLE);
    screen_put(out->to, is->published.n ? is->published : CC_LIT("undated"));
    screen_style(out, STYLE_PLAIN);
    fputs("  ", out->to);
    screen_put(out->to, is->source.n ? is->source : CC_LIT("source unknown"));
    fputs("  ", out->to);
    screen_put(out->to, is->file);
    if (hit->in_title) {
        fputs(", title", out->to);
    } else if (!is->line) {
        place_of(is->text, hit->said ? hit->statement.words.span.start : shown->from,
                 &line, &column);
        fprintf(out->to, ":%u:%u", line, column);
    }
    fputc('\n', out->to);
}

static void put_speaker(const struct screen *out, const struct record_statement *said)
{
    cc_str who = side_speaker(said);

    fputs("  ", out->to);
    screen_style(out, STYLE_STRONG);
    screen_put(out->to, who);
    screen_style(out, STYLE_PLAIN);
    if (said->party.n && !cc_str_eq(said->party, who)) {
        fputs(" (", out->to);
        screen_put(out->to, said->party);
        fputc(')', out->to);
    }
    fputc('\n', out->to);
}

static void put_text(struct search *s, const struct store_hit *hit,
                     const struct shown *shown)
{
    const struct screen *out = &s->call->out;

    if (s->rows)
        fputc('\n', out->to);
    put_place(s, hit, shown);
    if (hit->said)
        put_speaker(out, &hit->statement);
    quote_put(out, shown->text, shown->marks, 2);
}

/* ---- for programs ---------------------------------------------------------------------
 */

static void put_offsets(struct jout *j, const struct search *s,
                        const struct store_hit *hit, const struct shown *shown)
{
    struct cc_span at = hit->statement.words.span;

    if (hit->in_title) {
        jout_null(j, "start");
        jout_null(j, "end");
        return;
    }
    if (!hit->said)
        at = (struct cc_span){ shown->from, shown->from + (uint32_t)shown->text.n };
    jout_integer(j, "start", (int64_t)offset_in(s->of.at, at.start));
    jout_integer(j, "end", (int64_t)offset_in(s->of.at, at.end));
}

static void put_json(struct search *s, const struct store_hit *hit,
                     const struct shown *shown)
{
    const struct record_statement *said = &hit->statement; /* of none, all is unknown */
    struct jout j;

    row_begin(s->call, &j, s->of_row, s->rows == 0);
    jout_string(&j, "schema", CC_LIT("claimcheck.hit/1"));
    jout_string(&j, "article", s->of.is.key);
    jout_string(&j, "file", s->of.is.file);
    jout_string(&j, "source", s->of.is.source);
    jout_string(&j, "published", s->of.is.published);
    jout_string(&j, "in",
                hit->said       ? CC_LIT("statement")
                : hit->in_title ? CC_LIT("title")
                                : CC_LIT("text"));
    put_offsets(&j, s, hit, shown);
    jout_string(&j, "text", shown->text);
    jout_string(&j, "kind", said->kind);
    jout_string(&j, "speaker", said->speaker);
    jout_string(&j, "speaker_resolved", said->resolved);
    jout_string(&j, "party", said->party);
    jout_open(&j, "hits", '[');
    for (uint32_t i = 0; i < shown->marks.n; i++)
        jout_string(
            &j, NULL,
            cc_str_sub(shown->text, shown->marks.at[i].start, shown->marks.at[i].end));
    jout_close(&j, ']');
    row_end(s->call, &j);
}

/* ---- all of it ------------------------------------------------------------------------
 */

static bool take(void *ctx, const struct store_hit *hit)
{
    struct search *s = ctx;

    if (!storage_know(&s->of, s->call, s->s, hit->article_id, &s->err))
        return false;
    struct shown shown = show(hit, s->of_row);
    if (s->call->set.format == REPORT_TEXT)
        put_text(s, hit, &shown);
    else
        put_json(s, hit, &shown);
    s->rows++;
    s->total = hit->total;
    cc_arena_reset(s->of_row);
    return !ferror(s->call->out.to);
}

static void look(void *arg)
{
    struct search *s = arg;
    const struct settings *set = &s->call->set;
    char kind[32];
    struct store_search q = { .filter = storage_filter(s->call),
                              .limit = set->limit ? set->limit : HITS };
    bool one_object = set->format == REPORT_JSON;

    options_word(kind, OPT_KIND_OF_QUOTE, set->quoted);
    if (set->quoted)
        q.quoted = cc_str_c(kind);
    if (!store_words(&q.words, s->call->operand, s->call->operands, s->call->a, &s->err))
        return;
    if (one_object)
        fputs("{\"schema\":\"claimcheck.hits/1\",\"hits\":[", s->call->out.to);
    store_search(s->s, &q, take, s, s->of_row, &s->err);
    if (one_object)
        fputs("\n]}\n", s->call->out.to);
}

static void tell(struct call *call, const struct search *s)
{
    if (s->err.code)
        call_fail(call, &s->err);
    else if (s->rows < s->total)
        call_note(call, "%llu found; the first %u are shown (--limit)",
                  (unsigned long long)s->total, s->rows);
    else
        call_note(call, "%u found", s->rows);
    if (!s->err.code)
        storage_note_stale(call, s->s);
}

int cmd_search(struct call *call)
{
    struct search s = { .call = call };

    if (call->set.limit > LIMIT_MAX) {
        cc_fail(&s.err, CC_EUSAGE,
                "search: --limit is at most %d; ask for less, or name "
                "a party, an outlet or days",
                LIMIT_MAX);
        return call_fail(call, &s.err), EXIT_USAGE;
    }
    s.s = storage_open(call, STORE_READ);
    const struct storage_walk walk = { look, &s, &s.of.a, &s.of_row, &s.err };
    if (s.s && storage_walk(call, &walk))
        tell(call, &s);
    store_close(s.s);
    return EXIT_DONE;
}
