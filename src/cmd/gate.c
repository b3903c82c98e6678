/* claimcheck gate: a draft held against the store before it is published. */
#include "meeting.h"
#include "record/json.h"
#include "record/reasons.h"
#include "report/side.h"

#include <stdlib.h>
#include <time.h>

/* What is to be looked at in the draft, and how the report says so. */
static const struct reason {
    const char *name, *says;
} reasons[] = {
    { "quote", "quoted in other words than those stored" },
    { "superseded", "superseded since" },
    { "position", "has said otherwise since" },
    { "withdrawn", "withdrawn or edited since" },
    { "contradiction", "does not fit what is stored" },
    { "change", "differs from what is stored; is it new?" },
    { "within", "does not fit within the draft" },
};
enum { QUOTE, SUPERSEDED, POSITION, WITHDRAWN, CONTRADICTION, CHANGE, WITHIN, NOTHING };

struct warning {
    struct record_finding finding; /* the draft's place is the one shown of its side */
    int reason;
    bool draft_is_b;
};

struct gate {
    struct call *call;
    struct store *s;
    struct kept_list draft;           /* as given */
    CC_LIST(struct kept_list *) read; /* with the articles of each case */
    struct texts texts;
    CC_LIST(struct warning) warnings; /* in the order of comparing, case by case */
    struct record_summary sum;
    struct cc_error err;
};

/* ---- which findings concern the draft -------------------------------------------------
 */

static bool is_draft(const struct comparison *c, const struct record_place *p)
{
    return c->kept[p->article - c->article]->stored == 0;
}

/* Where a side stands. */
struct standing {
    uint32_t draft; /* its first place in a draft: 0 is the one shown; CC_NO_INDEX */
    bool stored;
};

static struct standing stand(const struct comparison *c, const struct record_side *side)
{
    struct standing out = { CC_NO_INDEX, false };

    for (uint32_t i = 0; i <= side->also_count; i++) {
        bool draft = is_draft(c, i ? &side->also[i - 1] : &side->at);
        out.stored |= !draft;
        if (draft && out.draft == CC_NO_INDEX)
            out.draft = i;
    }
    return out;
}

static bool is_kind(const struct record_finding *f, enum cc_kind k)
{
    return cc_str_eq(f->kind, cc_kind_name(k));
}

/* The draft's side came first: the store knows what followed. */
static int reason_of_earlier(const struct record_finding *f)
{
    if (is_kind(f, CC_KIND_UPDATE))
        return SUPERSEDED;
    if (is_kind(f, CC_KIND_REVERSAL) || is_kind(f, CC_KIND_SELF_CONTRADICTION))
        return POSITION;
    return WITHDRAWN;
}

/*
 * A draft that tells both sides of what the store has tells the story, and one that
 * repeats what came last is up to date: neither is to be warned of.
 */
static int reason_of(const struct record_finding *f, struct standing a, struct standing b)
{
    bool in_a = a.draft != CC_NO_INDEX, in_b = b.draft != CC_NO_INDEX;

    if (!in_a && !in_b)
        return NOTHING;
    if (in_a && in_b)
        return a.stored || b.stored || is_kind(f, CC_KIND_DISPUTE) ? NOTHING : WITHIN;
    if (is_kind(f, CC_KIND_QUOTE_DRIFT))
        return QUOTE;
    if (is_kind(f, CC_KIND_DISPUTE) || is_kind(f, CC_KIND_DISCREPANCY))
        return CONTRADICTION;
    if (in_a)
        return reason_of_earlier(f);
    if (b.stored)
        return NOTHING;
    return cc_str_eq(f->family, CC_LIT("change")) ? CHANGE : CONTRADICTION;
}

/* The side with its place number n shown, and the one shown before as a further place. */
static struct record_side shown(const struct record_side *side, uint32_t n,
                                struct cc_arena *a)
{
    struct record_place *also;

    if (n == 0 || n == CC_NO_INDEX)
        return *side;
    also = CC_ARRAY(a, struct record_place, side->also_count);
    for (uint32_t i = 0; i < side->also_count; i++)
        also[i] = side->also[i];
    also[n - 1] = side->at;
    return (struct record_side){ side->also[n - 1], also, side->also_count };
}

/* One word put into a quote or left out of it is graded possible where two reports are
 * compared, either of which may have shortened it; who writes the draft can look it up.
 */
static bool is_printed(const struct settings *set, const struct warning *w)
{
    return set->possible || w->reason == QUOTE ||
           cc_str_eq(w->finding.grade, CC_LIT("strong"));
}

/* The i-th finding of the comparison, if it is to be printed; false: out of memory. */
static bool add_warning(struct gate *g, const struct comparison *c, uint32_t i)
{
    const struct record_finding *f = &c->finding[i];
    const struct settings *set = &g->call->set;
    struct standing a = stand(c, &f->a), b = stand(c, &f->b);
    struct warning w = { *f, reason_of(f, a, b), a.draft == CC_NO_INDEX };

    w.finding.fresh = true;
    if (w.reason == NOTHING || !findings_wanted(set, &w.finding))
        return true;
    if (!is_printed(set, &w)) {
        g->sum.possible++;
        return true;
    }
    if (set->format != REPORT_TEXT &&
        !record_explain_one(&w.finding, &c->found, &c->found.at[i], g->call->a, &g->err))
        return false;
    w.finding.a = shown(&f->a, a.draft, g->call->a);
    w.finding.b = shown(&f->b, b.draft, g->call->a);
    *CC_PUSH(g->call->a, &g->warnings) = w;
    return true;
}

/* ---- comparing ------------------------------------------------------------------------
 */

/* The draft once more, read with the case's parties. */
struct rereading {
    struct kept_list *list;
    const struct kept *from;
    const struct cc_parties *parties;
    struct cc_arena *a;
    struct cc_error err;
};

/* Of what an article quotes without a day it is likely that it was said the day before;
 * a draft may have it out of the archive, from whatever day. */
static void forget_days(struct cc_statements *all, struct cc_arena *a)
{
    struct cc_statement *s = CC_ARRAY(a, struct cc_statement, all->statement_count);

    for (uint32_t i = 0; i < all->statement_count; i++) {
        s[i] = all->statement[i];
        if (s[i].said.source == CC_FROM_PUBLISHED)
            s[i].said = (struct cc_said){ .date = CC_NO_DATE };
    }
    all->statement = s;
}

static void reread(void *arg)
{
    struct rereading *job = arg;
    struct reader_item item = { .found = job->from->item.found };

    item.reading = cc_read(&item.found.article, job->parties, job->a);
    forget_days(&item.reading.statements, job->a);
    kept_add(job->list, &item, &job->err);
}

static bool add_draft(struct gate *g, struct kept_list *list, const struct kept *draft,
                      const struct cc_parties *parties)
{
    struct rereading job = { list, draft, parties, call_arena(g->call), { CC_OK, "" } };

    if (!job.a)
        return false;
    cc_arena_guard(job.a, reread, &job, &job.err);
    cc_arena_free(job.a);
    if (job.err.code)
        call_fail(g->call, &job.err);
    return !job.err.code;
}

/* A draft that was stored already is not held against itself. */
static void drop_same(struct gate *g, struct kept_list *list)
{
    uint32_t n = 0;

    for (uint32_t i = 0; i < list->all.n; i++) {
        struct kept *k = list->all.at[i];
        cc_str id = cc_str_c(k->item.found.article.id);
        bool same = false;
        for (uint32_t d = 0; k->stored && d < g->draft.all.n && !same; d++)
            same = cc_str_eq(cc_str_c(g->draft.all.at[d]->item.found.article.id), id);
        if (!same)
            list->all.at[n++] = k;
    }
    list->all.n = n;
}

static void count_met(struct gate *g, const struct kept_list *list,
                      const struct meeting *m)
{
    for (uint32_t i = 0; i < list->all.n; i++)
        if (list->all.at[i]->stored)
            reader_count(&g->sum, &list->all.at[i]->item);
    if (m->met < m->articles)
        call_note(g->call,
                  "looked at %u of the %u stored articles: those that share names or "
                  "words with what is checked",
                  m->met, m->articles);
}

static bool gate_case(struct gate *g, const struct store_case *which)
{
    struct call *call = g->call;
    const struct cc_parties *parties;
    struct kept_list *list = CC_NEW(call->a, struct kept_list);
    struct meeting met;

    *CC_PUSH(call->a, &g->read) = list;
    bool ok = kept_open(list, call) && storage_parties(call, which, &parties);
    for (uint32_t i = 0; ok && i < g->draft.all.n; i++)
        ok = add_draft(g, list, g->draft.all.at[i], parties);
    ok = ok && meeting_read(&met, call, g->s, which, parties, list);
    if (ok)
        drop_same(g, list);
    if (!ok)
        return false;
    count_met(g, list, &met);
    struct comparison *c = CC_NEW(call->a, struct comparison); /* findings refer to it */
    *c = comparison_make(list, which->name, parties, call->a);
    g->sum.pairs += c->found.summary.candidates;
    for (uint32_t i = 0; ok && i < c->found.n; i++)
        ok = add_warning(g, c, i);
    if (!ok)
        call_fail(call, &g->err);
    return ok;
}

static bool gate_cases(struct gate *g)
{
    struct call *call = g->call;
    const struct store_case *which;
    uint32_t n;

    if (store_cases(g->s, cc_str_c(call->set.case_name), &which, &n, call->a, &g->err) &&
        n == 0)
        cc_fail(&g->err, CC_EUSAGE, "gate: the store has no %s",
                call->set.case_name ? "case of that name" : "articles");
    if (g->err.code)
        return call_fail(call, &g->err), false;
    for (uint32_t i = 0; i < n; i++)
        if (!gate_case(g, &which[i]))
            return false;
    return true;
}

/* ---- printing -------------------------------------------------------------------------
 */

static const struct record_place *place(const struct warning *w)
{
    return w->draft_is_b ? &w->finding.b.at : &w->finding.a.at;
}

static int by_place(const void *x, const void *y)
{
    const struct warning *const *a = x, *const *b = y;
    const struct record_place *p = place(*a), *q = place(*b);
    int files = cc_str_compare(p->article->file, q->article->file);

    if (files)
        return files;
    if (p->claim->words.span.start != q->claim->words.span.start)
        return p->claim->words.span.start < q->claim->words.span.start ? -1 : 1;
    return *a < *b ? -1 : *a > *b;
}

/* One line each, in the order of the draft, as compilers print them. */
static void put_places(struct gate *g)
{
    struct call *call = g->call;
    const struct warning **sorted =
        CC_ARRAY(call->a, const struct warning *, g->warnings.n);

    for (uint32_t i = 0; i < g->warnings.n; i++)
        sorted[i] = &g->warnings.at[i];
    if (g->warnings.n)
        qsort(sorted, g->warnings.n, sizeof *sorted, by_place);
    for (uint32_t i = 0; i < g->warnings.n; i++) {
        const struct warning *w = sorted[i];
        screen_put(call->out.to, side_place(place(w), &g->texts));
        fprintf(call->out.to, ": %s: ", reasons[w->reason].says);
        screen_put(call->out.to, w->finding.why);
        fputs("  [", call->out.to);
        screen_put(call->out.to, w->finding.id);
        fputs("]\n", call->out.to);
    }
    if (g->warnings.n)
        fputc('\n', call->out.to);
}

static void put_json(struct gate *g)
{
    bool one = g->call->set.format == REPORT_JSON;
    struct jout j = { .to = { .a = g->call->a } };

    if (one)
        cc_buf_add(&j.to, CC_LIT("{\"schema\":\"claimcheck.gate/1\",\"warnings\":["));
    for (uint32_t i = 0; i < g->warnings.n; i++) {
        const struct warning *w = &g->warnings.at[i];
        struct jout f = { .to = { .a = g->call->a } };
        report_json_finding(&f, &w->finding, &g->texts);
        if (one)
            cc_buf_add(&j.to, i ? CC_LIT(",\n") : CC_LIT("\n"));
        j.more = false;
        jout_open(&j, NULL, '{');
        jout_string(&j, "schema", CC_LIT("claimcheck.warning/1"));
        jout_string(&j, "reason", cc_str_c(reasons[w->reason].name));
        jout_string(&j, "draft", w->draft_is_b ? CC_LIT("b") : CC_LIT("a"));
        jout_raw(&j, "finding", cc_buf_str(&f.to));
        jout_close(&j, '}');
        if (!one)
            cc_buf_addc(&j.to, '\n');
    }
    if (one) {
        cc_buf_add(&j.to, CC_LIT("\n],\n"));
        j.more = false;
        report_json_summary(&j, "summary", &g->sum);
        cc_buf_add(&j.to, CC_LIT("}\n"));
    }
    call_print(g->call, cc_buf_str(&j.to));
}

static int print(struct gate *g)
{
    struct call *call = g->call;
    struct record_finding *finding =
        CC_ARRAY(call->a, struct record_finding, g->warnings.n);
    struct report report = { .at = finding, .n = g->warnings.n, .summary = &g->sum };

    for (uint32_t i = 0; i < g->warnings.n; i++)
        finding[i] = g->warnings.at[i].finding;
    g->sum.findings = g->warnings.n;
    report.unit = (enum cc_unit)call->set.offsets;
    report.a = call->a;
    if (call->set.format == REPORT_TEXT) {
        put_places(g);
        report_write(&report, REPORT_TEXT, &call->out, &g->err);
    } else {
        put_json(g);
    }
    if (g->err.code)
        call_fail(call, &g->err);
    call_summary(call, &g->sum);
    return findings_code(&report, call->set.fail_on);
}

/* ---- all of it ------------------------------------------------------------------------
 */

/* What is about to be published bears today's date, unless it says another. */
static void date_draft(struct call *call)
{
    if (!cc_date_known(call->set.date))
        cc_date_parse(&call->set.date, cc_str_sub(record_now(call->a), 0, 10), NULL);
}

static bool read_draft(struct gate *g)
{
    struct reader r;

    date_draft(g->call);
    if (!reader_open(&r, g->call, false))
        return false;
    r.once = true;
    kept_read(&g->draft, &r);
    reader_close(&r);
    g->sum = r.sum;
    return !g->err.code;
}

int cmd_gate(struct call *call)
{
    struct gate g = { .call = call };
    int code = EXIT_DONE;

    if (!call->operands)
        cc_fail(&g.err, CC_EUSAGE,
                "gate: which draft? Give its path, or - for standard "
                "input");
    if (g.err.code || !findings_kinds(&call->set, &g.err))
        return call_fail(call, &g.err), EXIT_USAGE;
    g.texts = (struct texts){ .unit = (enum cc_unit)call->set.offsets,
                              .a = call->a,
                              .err = &g.err };
    g.s = storage_open(call, STORE_READ);
    if (g.s && read_draft(&g) && g.draft.all.n && gate_cases(&g))
        code = print(&g);
    for (uint32_t i = 0; i < g.read.n; i++)
        kept_free(g.read.at[i]);
    kept_free(&g.draft);
    store_close(g.s);
    return code;
}
