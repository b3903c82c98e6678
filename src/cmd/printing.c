/* What a report says of itself, and the running of it under a guard of its own. */
#include "printing.h"

#include "ratings.h"

#include "report/decision.h"
#include "report/side.h"
#include "review/review.h"

#include <string.h>

#define SKIPPED_MAX 20 /* articles that a report names; the run named all */

/* ---- what it says of itself -----------------------------------------------------------
 */

typedef CC_LIST(struct report_fact) fact_list;

static void fact(struct call *call, fact_list *facts, const char *key, const char *label,
                 cc_str value)
{
    *CC_PUSH(call->a, facts) = (struct report_fact){ key, label, value };
}

static void filter(struct cc_buf *b, const char *name, cc_str value)
{
    if (value.n)
        cc_buf_addf(b, "; only %s %.*s", name, CC_FMT(value));
}

/* What was asked for, in words. */
static cc_str filters(struct call *call)
{
    const struct settings *set = &call->set;
    const struct store_filter f = storage_filter(call);
    struct cc_buf b = { .a = call->a };

    cc_buf_addf(&b, "%s",
                set->possible ? "strong and possible findings" : "strong findings only");
    filter(&b, "kinds", cc_str_c(set->kind));
    filter(&b, "what concerns", f.party);
    filter(&b, "since", f.since);
    filter(&b, "until", f.until);
    if (set->fresh)
        filter(&b, "what this run found", CC_LIT("first"));
    return cc_buf_str(&b);
}

static cc_str counts(struct call *call, const struct report *r)
{
    uint32_t changes = 0;

    for (uint32_t i = 0; i < r->n; i++)
        changes += cc_str_eq(r->at[i].family, CC_LIT("change"));
    return cc_strf(call->a, "%u: %u change%s, %u contradiction%s", r->n, changes,
                   s_of(changes), r->n - changes, s_of(r->n - changes));
}

static cc_str share(struct call *call, const struct record_summary *sum)
{
    if (!sum->statements)
        return CC_LIT("");
    return cc_strf(call->a, " (%u%% with a speaker, %u%% with a party)",
                   (unsigned)((uint64_t)sum->with_speaker * 100 / sum->statements),
                   (unsigned)((uint64_t)sum->with_party * 100 / sum->statements));
}

static cc_str read_words(struct call *call, const struct record_summary *sum)
{
    struct cc_buf b = { .a = call->a };

    cc_buf_addf(&b, "%u article%s", sum->articles, s_of(sum->articles));
    if (sum->skipped)
        cc_buf_addf(&b, ", %u skipped", sum->skipped);
    if (sum->undated)
        cc_buf_addf(&b, ", %u undated", sum->undated);
    if (sum->repeated)
        cc_buf_addf(&b, ", %u given twice", sum->repeated);
    cc_buf_addf(&b, "; %u statement%s%.*s; %u claim%s; %llu pair%s compared",
                sum->statements, s_of(sum->statements), CC_FMT(share(call, sum)),
                sum->claims, s_of(sum->claims), (unsigned long long)sum->pairs,
                s_of(sum->pairs));
    return cc_buf_str(&b);
}

/* Which articles are missing from the report, for a reader who never saw the run. */
static cc_str skipped(struct call *call, const struct record_summary *sum)
{
    struct cc_buf b = { .a = call->a };
    uint32_t n = sum->reasons < SKIPPED_MAX ? sum->reasons : SKIPPED_MAX;

    for (uint32_t i = 0; i < n; i++)
        cc_buf_addf(&b, "%s%.*s", i ? "; " : "", CC_FMT(sum->reason[i]));
    if (n < sum->skipped)
        cc_buf_addf(&b, "; and %u more", sum->skipped - n);
    return cc_buf_str(&b);
}

static cc_str withheld(struct call *call, const struct record_summary *sum)
{
    struct cc_buf b = { .a = call->a };

    if (call->set.possible)
        cc_buf_add(&b, CC_LIT("nothing for being uncertain"));
    else if (!sum->possible)
        cc_buf_add(&b, CC_LIT("no finding"));
    else
        cc_buf_addf(&b, "%u finding%s graded possible (--possible shows %s)",
                    sum->possible, s_of(sum->possible),
                    sum->possible == 1 ? "it" : "them");
    if (sum->dismissed)
        cc_buf_addf(&b, "; %u that %s dismissed", sum->dismissed,
                    sum->dismissed == 1 ? "was" : "were");
    return cc_buf_str(&b);
}

static cc_str not_reviewed(struct call *call, const struct report *r)
{
    uint32_t open = section_count(r->at, r->n, SECTION_OPEN),
             approved = section_count(r->at, r->n, SECTION_APPROVED);

    if (open == r->n)
        return cc_strf(call->a,
                       "%u of %u; the findings are the program's own, no editor has "
                       "checked or signed one",
                       open, r->n);
    return cc_strf(call->a,
                   "%u of %u, which are the program's own; of the rest %u %s approved",
                   open, r->n, approved, approved == 1 ? "is" : "are");
}

static cc_str sign_off(struct printing *p)
{
    struct review_policy policy;

    if (!p->store || !review_policy(p->store, &policy, &p->err))
        return CC_LIT("none: no decisions are kept, and no log of them");
    if (policy.single_user)
        return CC_LIT("single-user mode: who decides may approve, nobody else has to");
    return policy.signoffs == 0
               ? CC_LIT("one signature approves, of whoever decided as well")
               : cc_strf(p->call->a,
                         "%u signature%s approve%s; the last is not of who decided",
                         policy.signoffs, s_of(policy.signoffs),
                         policy.signoffs == 1 ? "s" : "");
}

/* The head of the history: with it written down nobody can shorten the log unseen. */
static cc_str log_head(struct printing *p)
{
    struct review_head head;

    if (!p->store || !review_head(p->store, &head, &p->err))
        return CC_LIT("none");
    return head.seq ? cc_strf(p->call->a, "%lld:%s", (long long)head.seq, head.hash)
                    : CC_LIT("empty: nothing was decided yet");
}

/* The same of articles in memory. */
static struct store_extent kept_extent(const struct comparison *c)
{
    struct store_extent e = { CC_NONE, CC_NONE, 0 };

    for (uint32_t i = 0; i < c->articles; i++) {
        cc_str day = cc_str_sub(c->article[i].published, 0, 10);
        bool again = !c->article[i].source.n;
        for (uint32_t k = 0; k < i && !again; k++)
            again = cc_str_eq(c->article[k].source, c->article[i].source);
        e.outlets += !again;
        if (day.n && (!e.first.n || cc_str_compare(day, e.first) < 0))
            e.first = day;
        if (day.n && cc_str_compare(day, e.last) > 0)
            e.last = day;
    }
    return e;
}

static cc_str articles(struct printing *p)
{
    struct call *call = p->call;
    struct cc_buf b = { .a = call->a };
    struct store_extent e = { CC_NONE, CC_NONE, 0 };
    uint32_t n = p->report.summary->articles;

    if (!p->store)
        e = kept_extent(p->memory);
    else
        store_extent(p->store, storage_filter(call).case_name, &e, call->a, &p->err);
    cc_buf_addf(&b, "%u article%s", n, s_of(n));
    if (e.outlets)
        cc_buf_addf(&b, " of %u outlet%s", e.outlets, s_of(e.outlets));
    if (e.first.n)
        cc_buf_addf(&b, ", %.*s", CC_FMT(date_words(e.first, call->a)));
    if (e.first.n && !cc_str_eq(e.first, e.last))
        cc_buf_addf(&b, " to %.*s", CC_FMT(date_words(e.last, call->a)));
    return cc_buf_str(&b);
}

static void add_facts(struct printing *p)
{
    struct call *call = p->call;
    fact_list facts = { 0 };
    const char *path = p->store ? store_shown(storage_path(call), call->a) : NULL;

    fact(call, &facts, "articles", "Articles", articles(p));
    fact(call, &facts, "findings", "Findings", counts(call, &p->report));
    fact(call, &facts, "not_reviewed", "Not reviewed", not_reviewed(call, &p->report));
    fact(call, &facts, "sign_off", "Sign-off", sign_off(p));
    if (p->store)
        fact(call, &facts, "log", "Log", log_head(p));
    fact(call, &facts, "filters", "Shown", filters(call));
    fact(call, &facts, "withheld", "Withheld", withheld(call, p->report.summary));
    fact(call, &facts, "read", "Read", read_words(call, p->report.summary));
    if (p->report.summary->skipped)
        fact(call, &facts, "skipped", "Skipped", skipped(call, p->report.summary));
    fact(call, &facts, "silence", "Silence",
         CC_LIT("no finding is not confirmation: what does not fit may not have been "
                "found, and what was not read was not compared"));
    if (call->set.case_name)
        fact(call, &facts, "case", "Case", cc_str_c(call->set.case_name));
    fact(call, &facts, "store", "Store",
         path ? cc_strf(call->a, "%s, schema %u", path, store_schema())
              : CC_LIT("none; nothing of this is kept"));
    fact(call, &facts, "program", "Program",
         cc_strf(call->a, "claimcheck %s, rules %.12s", call->version, store_rules().p));
    p->report.fact = facts.at;
    p->report.facts = facts.n;
}

/* ---- sources --------------------------------------------------------------------------
 */

struct sources {
    struct printing *p;
    report_take *take;
    void *to;
    struct cc_arena *a;
    struct cc_error *err;
};

static bool take_stored(void *ctx, const struct store_row *row)
{
    struct sources *from = ctx;
    struct store *s = from->p->store;
    struct record_article article = row->article;
    struct report_source source = { .case_name = row->case_name, .article = &article };

    if (!store_text(s, row->article_id, &article.text, from->a, from->err) ||
        !store_statements_of(s, row->article_id, &source.statement, &source.statements,
                             from->a, from->err))
        return false;
    from->take(from->to, &source);
    cc_arena_reset(from->a);
    return true;
}

static bool stored_sources(void *ctx, report_take *take, void *to, struct cc_arena *a,
                           struct cc_error *err)
{
    struct printing *p = ctx;
    struct sources from = { p, take, to, a, err };
    const struct store_filter filter = { .case_name = storage_filter(p->call).case_name };

    return store_list_articles(p->store, &filter, take_stored, &from, a, err) &&
           !err->code;
}

static bool kept_sources(void *ctx, report_take *take, void *to, struct cc_arena *a,
                         struct cc_error *err)
{
    const struct comparison *c = ((struct printing *)ctx)->memory;

    (void)err; /* nothing is read */
    for (uint32_t i = 0; i < c->articles; i++) {
        const struct record_names names = { c->c, i };
        const struct cc_mark mark = cc_arena_mark(a);
        const struct report_source source = {
            .case_name = c->case_name,
            .article = &c->article[i],
            .statement = record_statements_of(c->c->reading[i], names, a),
            .statements = c->c->reading[i]->statements.statement_count,
        };
        take(to, &source);
        cc_arena_release(a, mark);
    }
    return true;
}

/* ---- the store ------------------------------------------------------------------------
 */

bool printing_choose(struct printing *p, struct record_summary *sum)
{
    struct call *call = p->call;
    const struct store_filter filter = storage_filter(call);
    const struct record_finding *all;
    uint32_t n;

    if (store_findings(p->store, &filter, &all, &n, call->a, &p->err) &&
        store_summary(p->store, filter.case_name, sum, &p->err) &&
        findings_choose(&p->report, all, n, &call->set, sum, call->a, &p->err))
        return true;
    call_fail(call, &p->err);
    return false;
}

bool printing_open(struct printing *p, struct record_summary *sum)
{
    struct fresh_list fresh = { 0 };

    p->store = storage_open(p->call, STORE_UPDATE);
    return p->store && storage_compare(p->call, p->store, &fresh) &&
           printing_choose(p, sum);
}

/* ---- ClaimReview ----------------------------------------------------------------------
 */

static bool add_ratings(struct printing *p)
{
    struct call *call = p->call;
    struct report_ratings *ratings = CC_NEW(call->a, struct report_ratings);

    if (call->set.ratings) {
        if (!ratings_read(ratings, call->set.ratings, call->a, &p->err))
            return false;
        p->report.ratings = ratings;
    }
    if (!section_count(p->report.at, p->report.n, SECTION_APPROVED))
        call_note(call, "no finding is approved, so there is no ClaimReview; the claims "
                        "that findings are made of are given without a rating");
    else if (!call->set.ratings)
        call_note(call, "without --ratings FILE there is no ClaimReview; the claims that "
                        "findings are made of are given without a rating");
    return true;
}

/* ---- running --------------------------------------------------------------------------
 */

static void write(void *arg)
{
    struct printing *p = arg;

    report_write(&p->report, (enum report_format)p->call->set.format, &p->call->out,
                 &p->err);
}

int printing_run(struct printing *p)
{
    struct call *call = p->call;
    struct report *r = &p->report;

    r->a = call->a;
    r->csv_raw = call->set.csv_raw;
    r->sources = p->store ? stored_sources : kept_sources;
    r->sources_ctx = p;
    if (call->set.format == REPORT_CLAIMREVIEW && !add_ratings(p))
        return call_fail(call, &p->err), EXIT_TROUBLE;
    if (p->store) {
        r->read = store_text_of;
        r->ctx = p->store;
        r->of_item = call_arena(call);
        if (!r->of_item)
            return EXIT_DONE;
    }
    if (r->title.n || call->set.format >= REPORT_MD)
        add_facts(p);
    if (r->of_item)
        cc_arena_guard(r->of_item, write, p, &p->err);
    else
        write(p);
    if (p->err.code)
        call_fail(call, &p->err);
    cc_arena_free(r->of_item);
    call_summary(call, r->summary);
    return findings_code(r, call->set.fail_on);
}
