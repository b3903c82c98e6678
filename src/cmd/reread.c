/* Articles of the store as they were read before, or read again. */
#include "storage.h"

#include "review/review.h"

/* The stored articles of a case, read again one after the other. */
struct rereading {
    struct store *s;
    cc_str case_name;
    int64_t after;
    const struct cc_parties *parties;
    const struct review_statement *decided; /* of the case, by article */
    uint32_t decideds;
    struct kept_list *list;
    struct packed_list *packed; /* instead */
    struct cc_arena *a;         /* of one article */
    bool found;
    struct cc_error err;
};

/* What editors corrected or rejected in that article. */
static struct cc_corrections corrections_of(const struct rereading *job, cc_str article,
                                            struct cc_arena *a)
{
    CC_LIST(struct cc_correction) list = { 0 };

    for (uint32_t i = 0; i < job->decideds; i++) {
        const struct review_statement *t = &job->decided[i];
        bool rejected = t->state == REVIEW_REJECTED;
        if (cc_str_eq(t->article, article) && (rejected || t->state == REVIEW_CORRECTED))
            *CC_PUSH(a, &list) = (struct cc_correction){ t->found, t->span, t->speaker,
                                                         t->party, rejected };
    }
    return (struct cc_corrections){ list.at, list.n };
}

bool storage_article(struct reader_item *out, const struct store_text *text,
                     struct storage_readings *by, struct cc_arena *a,
                     struct cc_error *err)
{
    struct cc_article *article = &out->found.article;

    out->found.given = text->given;
    out->found.name = text->name;
    out->found.line = text->line;
    by->packed = CC_NONE;
    if (text->packed.n &&
        store_reading_unpack(article, &out->reading, text->packed, text->text,
                             by->parties, &by->corrections, a))
        return true;
    if (!cc_article_read(article, text->text, &text->given, a, err))
        return false;
    out->reading = cc_read_corrected(article, by->parties, &by->corrections, a);
    if (by->packs)
        by->packed = store_reading_pack(&out->reading, by->parties, &by->corrections, a);
    return true;
}

struct packing {
    struct packed_list *to;
    const struct store_text *text;
    cc_str anew; /* how it was read, when it had to be read anew */
    struct cc_error *err;
};

static void keep_packed(void *arg)
{
    const struct packing *p = arg;
    struct cc_arena *a = p->to->a;
    struct packed_article x = {
        .stored = p->text->id,
        .name = cc_str_copy(a, p->text->name),
        .line = p->text->line,
        .anew = p->anew.p != NULL,
    };

    if (spool_put(&p->to->spool, p->text->text, &x.text, p->err) &&
        spool_put(&p->to->spool, x.anew ? p->anew : p->text->packed, &x.packed, p->err))
        *CC_PUSH_ALONE(a, &p->to->all) = x;
}

static void keep(struct rereading *job, const struct reader_item *item,
                 const struct store_text *text, cc_str packed)
{
    struct packing p = { job->packed, text, packed, &job->err };

    if (job->packed) {
        cc_arena_guard(p.to->a, keep_packed, &p, &job->err);
        return;
    }
    struct kept *kept = kept_add(job->list, item, &job->err);
    if (kept) {
        kept->stored = text->id;
        kept->packed = cc_str_copy(job->list->a, packed);
    }
}

static void reread(void *arg)
{
    struct rereading *job = arg;
    struct reader_item item = { .again = false };
    struct storage_readings by = { .parties = job->parties,
                                   .packs = job->packed || job->list->packs };
    struct store_text text;

    job->found =
        store_next_text(job->s, job->case_name, &job->after, &text, job->a, &job->err);
    if (!job->found)
        return;
    by.corrections = corrections_of(job, text.key, job->a);
    if (storage_article(&item, &text, &by, job->a, &job->err))
        keep(job, &item, &text, by.packed);
}

/* Reads the article behind job->after; false: there is none, or it failed. */
static bool read_next(struct rereading *job)
{
    job->found = false;
    cc_arena_guard(job->a, reread, job, &job->err);
    cc_arena_reset(job->a);
    return job->found && !job->err.code;
}

/* All articles of the case, or some. `room`: there is memory for what is kept. */
static bool read_case(struct rereading *job, struct call *call, bool room,
                      const struct storage_some *only)
{
    if (!review_statements(job->s, job->case_name, &job->decided, &job->decideds, call->a,
                           &job->err))
        return call_fail(call, &job->err), false;
    job->a = room ? call_arena(call) : NULL;
    if (!job->a)
        return false;
    if (!only)
        while (read_next(job))
            ;
    for (uint32_t i = 0; only && i < only->n && !job->err.code; i++) {
        job->after = only->id[i] - 1;
        read_next(job);
    }
    cc_arena_free(job->a);
    if (job->err.code)
        call_fail(call, &job->err);
    return !job->err.code;
}

bool storage_pack(struct call *call, struct store *s, cc_str case_name,
                  const struct cc_parties *parties, struct packed_list *list)
{
    struct rereading job = {
        .s = s, .case_name = case_name, .parties = parties, .packed = list
    };

    list->a = call_arena(call);
    if (list->a && !spool_open(&list->spool, list->a, &job.err))
        return call_fail(call, &job.err), false;
    return read_case(&job, call, list->a != NULL, NULL);
}

bool storage_read(struct call *call, struct store *s, cc_str case_name,
                  const struct cc_parties *parties, const struct storage_some *only,
                  struct kept_list *list)
{
    struct rereading job = {
        .s = s, .case_name = case_name, .parties = parties, .list = list
    };

    return read_case(&job, call, kept_open(list, call), only);
}
