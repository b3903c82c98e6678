/* Articles one after the other through the whole line, each under a guard of its own. */
#include "reader.h"

#include "ahead.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

/* ---- the party file -------------------------------------------------------------------
 */

const char *reader_parties_path(struct call *call)
{
    const char *first = call->operands ? call->operand[0] : NULL, *slash;
    struct stat st;
    int folder;

    if (call->set.parties)
        return call->set.parties;
    if (!first || strcmp(first, "-") == 0)
        return NULL;
    if (stat(first, &st) == 0 && S_ISDIR(st.st_mode))
        folder = (int)strlen(first);
    else
        folder = (slash = strrchr(first, '/')) ? (int)(slash - first) : -1;
    cc_str path = folder < 0 ? CC_LIT("parties.json")
                             : cc_strf(call->a, "%.*s/parties.json", folder, first);
    return cc_strf(call->a, "%.*s%c", CC_FMT(path), 0).p;
}

/* What was asked for by name, or is to be changed, must be readable; what only lies
 * beside is told and passed over. */
static bool open_parties(struct reader *r, bool to_change)
{
    bool needed = r->call->set.parties || to_change;
    struct call *call = r->call;
    const char *path = reader_parties_path(call);
    struct cc_parties *parties = CC_NEW(call->a, struct cc_parties);
    struct cc_error err = { CC_OK, "" };

    if (!path || ((to_change || !needed) && access(path, F_OK) != 0))
        return true;
    if (ingest_slurp(&r->parties_json, path, READER_PARTIES_MAX, call->a, &err) &&
        ingest_parties(parties, ingest_decode(r->parties_json, call->a), path, call->a,
                       &err)) {
        r->parties = parties;
        return true;
    }
    r->parties_json = CC_NONE;
    call_fail(call, &err);
    if (!needed)
        call_note(call, "going on with the built-in roles only");
    return !needed;
}

/* ---- articles -------------------------------------------------------------------------
 */

struct opening {
    struct reader *r;
    const struct ingest_options *options;
};

static void open_input(void *arg)
{
    const struct opening *o = arg;
    const struct call *call = o->r->call;

    o->r->in = ingest_open(call->operand, call->operands, o->options, call->input);
}

bool reader_open(struct reader *r, struct call *call, bool to_change)
{
    struct cc_error err = { CC_OK, "" };
    const struct ingest_options options = {
        .from = (enum ingest_from)call->set.from,
        .date = call->set.date,
        .undated = call->set.undated,
        .url = call->set.url,
        .private_too = call->set.allow_private,
        .fields = cc_str_c(call->set.fields),
        /* Where it is first, the next day has begun. */
        .today = (int32_t)(time(NULL) / (24 * 60 * 60)) + 1,
    };

    *r = (struct reader){ .call = call, .progress = !isatty(STDOUT_FILENO) };
    if (!ingest_fields_check(options.fields, &err))
        return call_fail(call, &err), false;
    if (!open_parties(r, to_change))
        return false;
    struct opening opening = { r, &options };
    if (cc_arena_guard(call->input, open_input, &opening, &err))
        return true;
    return call_fail(call, &err), false;
}

/* Where the next line may never come. */
static bool from_stdin(const struct call *call)
{
    for (size_t i = 0; i < call->operands; i++)
        if (strcmp(call->operand[i], "-") == 0)
            return true;
    return false;
}

bool reader_waits(const struct reader *r)
{
    return (from_stdin(r->call) || r->call->set.url) && ahead_waits(r->ahead);
}

void reader_close(struct reader *r)
{
    if (!ahead_free(r->ahead, !from_stdin(r->call)))
        r->call->input = NULL; /* the program ends with its input still being read */
    else
        ingest_close(r->in);
}

/* Puts a value into the table, which has room; false when it was there. */
static bool put(uint64_t *slot, uint32_t cap, uint64_t value)
{
    uint32_t i = (uint32_t)(value & (cap - 1));

    while (slot[i] && slot[i] != value)
        i = (i + 1) & (cap - 1);
    if (slot[i] == value)
        return false;
    slot[i] = value;
    return true;
}

static bool is_new(struct reader *r, const char *id)
{
    uint64_t value = strtoull(id, NULL, 16) | 1; /* 0 is a free slot */

    if (r->seen.n * 2 >= r->seen.cap) {
        uint32_t cap = r->seen.cap ? r->seen.cap * 2 : 64;
        uint64_t *slot = CC_ARRAY(r->call->input, uint64_t, cap);
        for (uint32_t i = 0; i < r->seen.cap; i++)
            if (r->seen.slot[i])
                put(slot, cap, r->seen.slot[i]);
        r->seen.slot = slot;
        r->seen.cap = cap;
    }
    if (!put(r->seen.slot, r->seen.cap, value))
        return false;
    r->seen.n++;
    return true;
}

/* An article on its way; what it needs of the reader is the reader's own for the time. */
struct job {
    struct reader *r;
    struct reader_item item;
    struct cc_arena *a;
    enum ingest_step step;
    struct cc_error err;
};

static void take_guarded(void *arg)
{
    struct job *job = arg;

    job->step = ingest_next(job->r->in, &job->item.found, job->a, &job->err);
    job->item.again = job->step == INGEST_ARTICLE && job->r->once &&
                      !is_new(job->r, job->item.found.article.id);
}

static void take_beside(void *arg)
{
    struct job *job = arg;

    if (!cc_arena_guard(job->a, take_guarded, job, &job->err))
        job->step = INGEST_BAD;
}

static bool take(void *ctx, void *thing, struct cc_arena *a)
{
    struct reader *r = ctx;
    struct job *job = thing;

    *job = (struct job){ .r = r, .a = a, .step = INGEST_BAD };
    if (r->over)
        return false;
    r->over = !cc_arena_guard(r->call->input, take_beside, job, &job->err);
    if (r->over)
        job->step = INGEST_BAD;
    return job->step != INGEST_END;
}

static void work_guarded(void *arg)
{
    struct job *job = arg;
    struct reader_item *item = &job->item;

    item->reading = cc_read(&item->found.article, job->r->parties, job->a);
    if (job->r->tell)
        item->told = job->r->tell(item, job->r->call, job->a);
}

static void work(void *ctx, void *thing, struct cc_arena *a)
{
    struct job *job = thing;

    (void)ctx;
    (void)a;
    if (job->step == INGEST_ARTICLE && !job->item.again && !job->r->bare &&
        !cc_arena_guard(job->a, work_guarded, job, &job->err))
        job->step = INGEST_BAD;
}

/* The next article into `out`, which is where its reading looks for it from now on. */
static bool next_job(struct reader *r, struct job *job, struct reader_item *out,
                     struct cc_arena *a)
{
    static const struct ahead_kind kind = { sizeof *job, 4, take, work };

    if (!r->ahead)
        r->ahead = ahead_new(&kind, r, r->call->set.jobs);
    if (!r->ahead || !ahead_next(r->ahead, job, a))
        return false;
    *out = job->item;
    out->reading.article = out->reading.document.article = &out->found.article;
    return true;
}

void reader_passed_over(struct record_summary *to, const struct record_summary *run)
{
    to->skipped = run->skipped;
    to->reason = run->reason;
    to->reasons = run->reasons;
    to->repeated = run->repeated;
}

void reader_count(struct record_summary *sum, const struct reader_item *item)
{
    sum->articles++;
    sum->undated += !cc_date_known(item->found.article.published);
    record_count(sum, &item->reading);
}

static void tell_notes(struct call *call, const struct ingest_item *found)
{
    for (uint32_t i = 0; i < found->notes; i++)
        call_note(call, "%.*s", CC_FMT(found->note[i]));
}

static void skip(struct reader *r, const struct cc_error *err)
{
    call_fail(r->call, err);
    r->sum.skipped++;
    if (r->reasons.n < READER_REASONS_MAX)
        *CC_PUSH(r->call->a, &r->reasons) = cc_str_copy(r->call->a, cc_str_c(err->text));
    r->sum.reason = r->reasons.at;
    r->sum.reasons = r->reasons.n;
}

bool reader_next(struct reader *r, struct reader_item *out, struct cc_arena *a)
{
    struct job job;

    while (next_job(r, &job, out, a)) {
        if (r->progress)
            call_progress(r->call, r->sum.articles, out->found.name);
        tell_notes(r->call, &out->found);
        if (job.step == INGEST_ARTICLE && !out->again) {
            reader_count(&r->sum, out);
            return true;
        }
        if (job.step == INGEST_ARTICLE) {
            r->sum.repeated++;
            if (r->copies)
                return true;
        } else {
            skip(r, &job.err);
        }
        cc_arena_reset(a);
    }
    call_progress_end(r->call);
    return false;
}
