/* claimcheck timeline: who said what, day by day, and which findings rest on it. */
#include "views.h"

#include "record/json.h"
#include "report/quote.h"
#include "report/side.h"

#include <stdlib.h>

#define WORDS_MAX 400 /* bytes shown of a statement */

/* A statement that a finding rests on. */
struct rest {
    int64_t article;
    uint32_t statement;
    const struct record_finding *finding;
};

struct timeline {
    struct call *call;
    struct store *s;
    CC_LIST(struct rest) rests; /* by article, statement, finding's place */
    struct storage_article of;
    uint32_t number; /* of the statement at hand */
    struct cc_arena *of_row;
    cc_str day; /* of the row before */
    uint32_t rows;
    int64_t skip, limit; /* as in timeline_print */
    bool more;
    struct cc_error err;
};

/* ---- findings -------------------------------------------------------------------------
 */

static void add_rests(struct timeline *t, const struct record_finding *f,
                      const struct record_side *side)
{
    for (uint32_t i = 0; i <= side->also_count; i++) {
        const struct record_place *p = i ? &side->also[i - 1] : &side->at;
        if (p->claim->statement != CC_NO_INDEX)
            *CC_PUSH(t->call->a, &t->rests) =
                (struct rest){ p->article->row, p->claim->statement, f };
    }
}

static int by_statement(const void *x, const void *y)
{
    const struct rest *a = x, *b = y;

    if (a->article != b->article)
        return a->article < b->article ? -1 : 1;
    if (a->statement != b->statement)
        return a->statement < b->statement ? -1 : 1;
    return a->finding < b->finding ? -1 : a->finding > b->finding;
}

/* The first that rests on the statement; they end at another one. */
static uint32_t rests_on(const struct timeline *t, int64_t article, uint32_t statement)
{
    uint32_t low = 0, high = t->rests.n;

    while (low < high) {
        uint32_t middle = (low + high) / 2;
        const struct rest *r = &t->rests.at[middle];
        if (r->article < article || (r->article == article && r->statement < statement))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* Is it of the statement at hand? */
static bool is_of(const struct timeline *t, uint32_t i)
{
    return i < t->rests.n && t->rests.at[i].article == t->of.id &&
           t->rests.at[i].statement == t->number;
}

/* ---- rows -----------------------------------------------------------------------------
 */

static void put_day(struct timeline *t, cc_str date)
{
    const struct screen *out = &t->call->out;

    if (t->rows && cc_str_eq(date, t->day))
        return;
    t->day = cc_str_copy(t->call->a, date);
    fputs(t->rows ? "\n" : "", out->to);
    screen_style(out, STYLE_TITLE);
    screen_put(out->to, date.n ? date : CC_LIT("undated"));
    screen_style(out, STYLE_PLAIN);
    fputc('\n', out->to);
}

static void put_text(struct timeline *t, const struct record_statement *s, uint32_t rest)
{
    const struct screen *out = &t->call->out;
    cc_str who = side_speaker(s);

    put_day(t, s->said.date);
    fputs("  ", out->to);
    screen_style(out, STYLE_STRONG);
    screen_put(out->to, clipped(who, 200));
    screen_style(out, STYLE_PLAIN);
    if (s->party.n && !cc_str_eq(s->party, who)) {
        fputs(" (", out->to);
        screen_put(out->to, clipped(s->party, 200));
        fputc(')', out->to);
    }
    fputs("; ", out->to);
    screen_put(out->to, t->of.is.source.n ? t->of.is.source : CC_LIT("source unknown"));
    fputc('\n', out->to);
    quote_put(out, clipped(s->words.text, WORDS_MAX), (struct marks){ NULL, 0 }, 2);
    for (; is_of(t, rest); rest++) {
        const struct record_finding *f = t->rests.at[rest].finding;
        fputs("  ", out->to);
        text_put(out, STYLE_DIM,
                 cc_strf(t->of_row, "%.*s %.*s: %.*s", CC_FMT(f->kind), CC_FMT(f->id),
                         CC_FMT(clipped(f->why, 200))),
                 2, 4);
        fputc('\n', out->to);
    }
}

static void put_json(struct timeline *t, const struct record_statement *s, uint32_t rest)
{
    struct jout j;

    row_begin(t->call, &j, t->of_row, t->rows == 0);
    jout_string(&j, "schema", CC_LIT("claimcheck.event/1"));
    jout_string(&j, "article", t->of.is.key);
    jout_string(&j, "file", t->of.is.file);
    jout_string(&j, "source", t->of.is.source);
    jout_string(&j, "published", t->of.is.published);
    report_json_statement(&j, s, t->of.at, false);
    jout_open(&j, "findings", '[');
    for (; is_of(t, rest); rest++)
        jout_string(&j, NULL, t->rests.at[rest].finding->id);
    jout_close(&j, ']');
    row_end(t->call, &j);
}

static bool take(void *ctx, const struct store_row *row)
{
    struct timeline *t = ctx;

    if (t->skip > 0 && t->skip--)
        return true;
    t->more = t->limit && t->rows == t->limit;
    if (t->more)
        return false;
    uint32_t rest = rests_on(t, row->article_id, row->number);

    if (!storage_know(&t->of, t->call, t->s, row->article_id, &t->err))
        return false;
    t->number = row->number;
    if (t->call->set.format == REPORT_TEXT)
        put_text(t, &row->statement, rest);
    else
        put_json(t, &row->statement, rest);
    t->rows++;
    cc_arena_reset(t->of_row);
    return !ferror(t->call->out.to);
}

/* ---- all of it ------------------------------------------------------------------------
 */

static void list(void *arg)
{
    struct timeline *t = arg;
    const struct store_filter filter = storage_filter(t->call);
    bool one_object = t->call->set.format == REPORT_JSON;

    if (one_object)
        fputs("{\"schema\":\"claimcheck.timeline/1\",\"events\":[", t->call->out.to);
    store_list_days(t->s, &filter, take, t, t->of_row, &t->err);
    if (one_object)
        fprintf(t->call->out.to, "\n]%s}\n",
                !t->limit ? ""
                : t->more ? ",\"more\":true"
                          : ",\"more\":false");
}

static void run(struct timeline *t, const struct report *r)
{
    for (uint32_t i = 0; i < r->n; i++) {
        add_rests(t, &r->at[i], &r->at[i].a);
        add_rests(t, &r->at[i], &r->at[i].b);
    }
    if (t->rests.n)
        qsort(t->rests.at, t->rests.n, sizeof *t->rests.at, by_statement);
    storage_walk(t->call,
                 &(struct storage_walk){ list, t, &t->of.a, &t->of_row, &t->err });
    if (t->err.code)
        call_fail(t->call, &t->err);
}

void timeline_print(struct printing *p, int64_t skip, int64_t limit)
{
    struct timeline t = { .call = p->call, .s = p->store, .skip = skip, .limit = limit };

    run(&t, &p->report);
    if (t.err.code)
        p->err = t.err;
}

int cmd_timeline(struct call *call)
{
    struct printing p = { .call = call };
    struct record_summary sum;

    if (printing_open(&p, &sum)) {
        timeline_print(&p, 0, 0);
        call_summary(call, &sum);
    }
    store_close(p.store);
    return EXIT_DONE;
}
