/* A report's quotes are looked up by the ids of their articles, in every case. */
#include "proving.h"

#include "ingest/ingest.h"

#define REPORT_MAX ((size_t)512 * 1024 * 1024)

/* One report. */
struct job {
    struct proving *p;
    const struct store_case *which;
    uint32_t cases;
    const char *path;
    cc_str article, text; /* the one at hand; its text is CC_NONE: not in the store */
    struct cc_arena *of_text, *a;
    struct cc_error err;
};

static bool find_text(struct job *job, cc_str article)
{
    struct store *s = job->p->s;
    int64_t id = 0;

    if (cc_str_eq(article, job->article))
        return true;
    cc_arena_reset(job->of_text);
    job->article = cc_str_copy(job->of_text, article); /* the report's may go */
    job->text = CC_NONE;
    for (uint32_t i = 0; i < job->cases && !id; i++)
        if (!store_article_id(s, job->which[i].name, article, &id, &job->err))
            return false;
    return !id || store_text(s, id, &job->text, job->of_text, &job->err);
}

static void take_quote(void *ctx, const struct report_quote *q)
{
    struct job *job = ctx;
    struct proving_flaw flaw = { .report = job->path, .quote = q };

    if (job->err.code || !find_text(job, q->article))
        return;
    job->p->quotes++;
    flaw.unknown = !job->text.p;
    if (!flaw.unknown && report_quote_stands(q, job->text, &flaw.now, job->a))
        return;
    job->p->flaws++;
    job->p->take(job->p->ctx, &flaw);
}

static void prove(void *arg)
{
    struct job *job = arg;
    struct cc_error why = { 0 };
    cc_str bytes;

    if (!store_cases(job->p->s, CC_NONE, &job->which, &job->cases, job->a, &job->err) ||
        !ingest_slurp(&bytes, job->path, REPORT_MAX, job->a, &job->err))
        return;
    if (report_quotes(bytes, take_quote, job, job->a, &why))
        job->p->reports++;
    else if (!job->err.code)
        cc_fail(&job->err, why.code == CC_EUSAGE ? CC_EFORMAT : why.code, "%s: %s",
                job->path, why.text);
}

static void prove_with_text(void *arg)
{
    struct job *job = arg;

    cc_arena_guard(job->a, prove, job, &job->err);
}

void proving_reports(struct proving *p)
{
    for (size_t i = 0; i < p->call->operands; i++) {
        struct job job = { .p = p, .path = p->call->operand[i] };

        job.a = call_arena(p->call);
        job.of_text = job.a ? call_arena(p->call) : NULL;
        if (job.of_text)
            cc_arena_guard(job.of_text, prove_with_text, &job, &job.err);
        if (job.err.code)
            call_fail(p->call, &job.err);
        cc_arena_free(job.of_text);
        cc_arena_free(job.a);
    }
}
