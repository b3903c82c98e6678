/* claimcheck merge: what parts of a run printed, put together. */
#include "parting.h"
#include "printing.h"

#include <stdlib.h>

struct merging {
    struct parting p;
    cc_str line;
    struct cc_error err;
    struct cc_arena *a; /* of one line */
};

/* ---- --names --------------------------------------------------------------------------
 */

static bool merge_names(struct merging *m)
{
    struct call *call = m->p.call;
    struct parts_people people = { .a = call->a };
    struct cc_buf table;

    while (parting_next(&m->p, &m->line)) {
        if (!parts_people_add(&people, m->line, parting_where(&m->p, m->a), &m->err))
            return false;
        cc_arena_reset(m->a);
    }
    if (call->code != EXIT_DONE ||
        !parts_people_table(&table, &people, m->p.r.parties, m->p.version, &m->err))
        return false;
    call_print(call, cc_buf_str(&table));
    return true;
}

/* ---- --count --------------------------------------------------------------------------
 */

static uint64_t print_count(struct merging *m, struct parts_count sum)
{
    cc_str row = parts_count_row(sum, m->a);

    call_print(m->p.call, row);
    return row.n != 0;
}

/* Rows of one key stand together: one of them is held. */
static bool merge_counts(struct merging *m)
{
    struct call *call = m->p.call;
    struct parts_count sum = { .count = 0 }, next;
    uint64_t rows = 0;

    while (parting_next(&m->p, &m->line)) {
        cc_arena_reset(m->a);
        if (!parts_count(&next, m->line, parting_where(&m->p, m->a), &m->err))
            return false;
        if (sum.count &&
            (next.key < sum.key || (next.key == sum.key && next.limit != sum.limit)))
            return cc_fail(
                &m->err, CC_EFORMAT,
                "%.*s: the lines are not sorted ('LC_ALL=C sort'), or this one "
                "is damaged",
                CC_FMT(parting_where(&m->p, m->a)));
        if (sum.count && next.key == sum.key) {
            sum.count += next.count;
            continue;
        }
        rows += print_count(m, sum);
        sum = next;
    }
    if (call->code != EXIT_DONE)
        return false;
    rows += print_count(m, sum);
    call_print(call, parts_counts_end(rows, m->a));
    return true;
}

/* ---- what was found -------------------------------------------------------------------
 */

/* An article that something was found in, or a further place of one. */
struct text {
    struct merging *m;
    struct kept_list *list;
    cc_str line;
    bool copy;
};

static void read_text(void *arg)
{
    struct text *t = arg;
    struct merging *m = t->m;
    struct parts_article x;

    if (!parts_article_read(&x, t->line, CC_LIT("merge"), m->a, &m->err))
        return;
    struct reader_item item = { .found = x.found, .again = t->copy };
    if (!t->copy)
        item.reading = cc_read(&item.found.article, m->p.r.parties, m->a);
    kept_add(t->list, &item, &m->err);
}

static bool keep_text(struct merging *m, cc_str line, bool copy, struct kept_list *list)
{
    struct text t = { m, list, line, copy };

    if (!kept_open(list, m->p.call))
        return false;
    cc_arena_guard(m->a, read_text, &t, &m->err);
    cc_arena_reset(m->a);
    return m->err.code == CC_OK;
}

/* As the articles came. */
static int copy_order(const void *x, const void *y)
{
    const struct parts_copy *p = x, *q = y;

    if (p->again != q->again)
        return p->again < q->again ? -1 : 1;
    return cc_str_compare(p->line, q->line);
}

/* Each once: an article is of several blocks. */
static bool keep_texts(struct merging *m, struct parts_found *f, struct kept_list *list)
{
    if (f->text.n)
        qsort(f->text.at, f->text.n, sizeof *f->text.at, cc_str_order);
    if (f->copy.n)
        qsort(f->copy.at, f->copy.n, sizeof *f->copy.at, copy_order);
    for (uint32_t i = 0; i < f->text.n; i++)
        if ((i == 0 || cc_str_order(&f->text.at[i - 1], &f->text.at[i]) != 0) &&
            !keep_text(m, f->text.at[i], false, list))
            return false;
    for (uint32_t i = 0; i < f->copy.n; i++)
        if ((i == 0 || copy_order(&f->copy.at[i - 1], &f->copy.at[i]) != 0) &&
            !keep_text(m, f->copy.at[i].line, true, list))
            return false;
    return true;
}

static bool join(struct merging *m, struct parts_found *f, const struct parts_sum *sum,
                 struct kept_list *list, struct comparison *out)
{
    struct cc_arena *a = m->p.call->a;
    struct cc_member *member = CC_ARRAY(a, struct cc_member, list->all.n + 1);
    const struct parts_table *t = &m->p.table;
    struct cc_case *c = CC_NEW(a, struct cc_case); /* what is found refers to it */
    struct cc_sketches all;

    for (uint32_t i = 0; i < list->all.n; i++)
        if (!parts_member(&member[i], t, &list->all.at[i]->item.reading, &m->err))
            return false;
    *c = cc_case_part(member, list->all.n, storage_case(m->p.call, &m->p.r), t->actor,
                      t->actors, t->crowd, false, a);
    if (!parts_found_place(&all, f, c, &m->err))
        return false;
    all.candidates = sum->candidates;
    all.corroborated = sum->corroborated;
    *out = comparison_of(list, c, cc_compare_join(c, &all, a), a);
    return true;
}

static int print(struct merging *m, struct comparison *c, const struct parts_sum *sum,
                 uint32_t repeated)
{
    struct call *call = m->p.call;
    struct record_summary read = { .articles = sum->articles_i,
                                   .undated = sum->undated,
                                   .repeated = repeated,
                                   .statements = sum->statements,
                                   .with_speaker = sum->with_speaker,
                                   .with_party = sum->with_party,
                                   .claims = sum->claims,
                                   .pairs = sum->candidates };
    struct printing p = { .call = call, .memory = c };

    if (call->set.format != REPORT_TEXT &&
        !comparison_explain(c, call->set.possible, call->a, &m->err))
        return EXIT_DONE;
    for (uint32_t i = 0; i < c->found.n; i++)
        c->finding[i].fresh = true;
    if (!findings_choose(&p.report, c->finding, c->found.n, &call->set, &read, call->a,
                         &m->err))
        return EXIT_DONE;
    return printing_run(&p);
}

static int merge_found(struct merging *m)
{
    struct call *call = m->p.call;
    struct parts_found f = { .a = call->a };
    struct kept_list list = { 0 };
    struct parts_sum sum;
    struct comparison c;
    int code = EXIT_DONE;

    while (parting_next(&m->p, &m->line)) {
        if (!parts_found_add(&f, m->line, parting_where(&m->p, m->a), &m->err))
            return EXIT_DONE;
        cc_arena_reset(m->a);
    }
    if (call->code == EXIT_DONE &&
        parts_found_whole(&f, m->p.table.rows, &sum, &m->err) &&
        keep_texts(m, &f, &list) && join(m, &f, &sum, &list, &c))
        code = print(m, &c, &sum, list.again.n);
    kept_free(&list);
    return code;
}

/* ---- all ------------------------------------------------------------------------------
 */

int cmd_merge(struct call *call)
{
    const struct settings *set = &call->set;
    struct merging m = { .err = { CC_OK, "" } };
    int code = EXIT_DONE;

    if (set->names && set->count) {
        cc_fail(&m.err, CC_EUSAGE, "merge: --names or --count, not both");
        return call_fail(call, &m.err), EXIT_USAGE;
    }
    if (!parting_open(&m.p, call, set->names || set->count ? TABLE_NONE : TABLE_WHOLE))
        return EXIT_DONE; /* has been told */
    m.a = call_arena(call);
    if (m.a && set->names)
        merge_names(&m);
    else if (m.a && set->count)
        merge_counts(&m);
    else if (m.a)
        code = merge_found(&m);
    if (m.err.code)
        call_fail(call, &m.err);
    cc_arena_free(m.a);
    parting_close(&m.p);
    return code;
}
