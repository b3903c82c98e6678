/* Findings out, verdicts back. What comes back is another program's: nothing of it is
 * believed before it is looked at. */
#include "second.h"

#include "process.h"
#include "record/json.h"

#include <jansson.h>
#include <stdlib.h>

#define LINE_MOST ((size_t)64 * 1024) /* bytes that it may print for a finding */
#define SPARE     ((size_t)1024 * 1024)
#define WHY_MOST  2000
#define TOLD_MOST 5 /* lines that are told one by one */

static const char *const labels[] = { "contradiction", "entailment", "neutral" };

struct asking {
    const struct second *s;
    const struct record_finding *const *finding;
    struct record_verdict *verdict;
    uint32_t *by_id; /* indices of findings, sorted by id */
    uint32_t n, wrong;
};

/* ---- out ------------------------------------------------------------------------------
 */

/* A day, as 'claimcheck judge' reads it; what is less exact says nothing of order. */
static cc_str day_of(const struct record_place *p)
{
    cc_str day = p->claim->said.date.n ? p->claim->said.date : p->article->published;

    return day.n >= 10 && day.p[4] == '-' && day.p[7] == '-' ? cc_str_sub(day, 0, 10)
                                                             : CC_NONE;
}

static cc_str known(cc_str s)
{
    return s.n ? s : CC_NONE;
}

static void put_finding(struct jout *j, const struct record_finding *f)
{
    const struct record_place *a = &f->a.at, *b = &f->b.at;

    jout_open(j, NULL, '{');
    jout_string(j, "id", f->id);
    jout_string(j, "a", a->claim->words.text);
    jout_string(j, "b", b->claim->words.text);
    jout_string(j, "date_a", day_of(a));
    jout_string(j, "date_b", day_of(b));
    jout_string(j, "party_a", known(a->claim->party));
    jout_string(j, "party_b", known(b->claim->party));
    jout_string(j, "speaker_a", known(a->claim->speaker));
    jout_string(j, "speaker_b", known(b->claim->speaker));
    jout_string(j, "kind", f->kind);
    jout_string(j, "rule", f->rule);
    jout_score(j, "score", f->score);
    jout_string(j, "why", f->why);
    jout_close(j, '}');
    cc_buf_addc(&j->to, '\n');
    j->more = false;
}

/* ---- back -----------------------------------------------------------------------------
 */

static void tell(struct asking *x, unsigned line, const char *what)
{
    if (x->wrong++ < TOLD_MOST)
        x->s->told(x->s->ctx,
                   cc_strf(x->s->a, "judge \"%s\", line %u of its output: %s%c",
                           x->s->command, line, what, 0)
                       .p);
}

/* Where the ids >= id begin. */
static uint32_t first_of(const struct asking *x, cc_str id)
{
    uint32_t lo = 0, hi = x->n;

    while (lo < hi) {
        uint32_t mid = lo + (hi - lo) / 2;
        if (cc_str_compare(x->finding[x->by_id[mid]]->id, id) < 0)
            lo = mid + 1;
        else
            hi = mid;
    }
    return lo;
}

static cc_str reason(const struct asking *x, const json_t *o, const char *key)
{
    cc_str text = cc_str_sub(json_text_of(o, key), 0, WHY_MOST);
    return text.n ? cc_str_copy(x->s->a, text) : CC_NONE;
}

/* What is wrong with it, or NULL. */
static const char *read_verdict(const struct asking *x, const json_t *o,
                                struct record_verdict *v)
{
    cc_str label = json_text_of(o, "label");
    const json_t *score = json_object_get(o, "score");

    *v = (struct record_verdict){ .judge = cc_str_c(x->s->command), .score = -1 };
    if (json_is_number(score))
        v->score = json_number_value(score);
    if (score && !json_is_null(score) &&
        (!json_is_number(score) || v->score < 0 || v->score > 1))
        return "\"score\" is no number from 0 to 1";
    for (size_t i = 0; i < sizeof labels / sizeof *labels; i++)
        if (cc_str_eq(label, cc_str_c(labels[i])))
            v->label = cc_str_c(labels[i]);
    v->why = reason(x, o, "why");
    v->trouble = reason(x, o, "trouble");
    if (v->label.n)
        v->trouble = CC_NONE;
    else if (!v->trouble.n)
        return "\"label\" is none of contradiction, entailment, neutral";
    else
        v->score = -1;
    return NULL;
}

static void take_line(struct asking *x, cc_str line, unsigned number)
{
    json_t *o = json_loadb(line.p, line.n, JSON_ALLOW_NUL, NULL);
    cc_str id = json_text_of(o, "id");
    uint32_t at = first_of(x, id);
    struct record_verdict v;
    const char *wrong;

    if (!json_is_object(o))
        tell(x, number, "not a JSON object");
    else if (at == x->n || !cc_str_eq(x->finding[x->by_id[at]]->id, id))
        tell(x, number, "\"id\" is none that was asked for");
    else if (x->verdict[x->by_id[at]].judge.n)
        tell(x, number, "a second verdict on one pair; the first one is kept");
    else if ((wrong = read_verdict(x, o, &v)) != NULL)
        tell(x, number, wrong);
    else
        for (; at < x->n && cc_str_eq(x->finding[x->by_id[at]]->id, id); at++)
            x->verdict[x->by_id[at]] = v;
    json_decref(o);
}

static void take_all(struct asking *x, cc_str out)
{
    for (unsigned number = 1; out.n; number++) {
        cc_str line = cc_str_trim(cc_str_cut(&out, '\n'));
        if (line.n)
            take_line(x, line, number);
    }
    if (x->wrong > TOLD_MOST)
        x->s->told(x->s->ctx, cc_strf(x->s->a, "judge \"%s\": %u more lines like these%c",
                                      x->s->command, x->wrong - TOLD_MOST, 0)
                                  .p);
}

/* ---- the whole ------------------------------------------------------------------------
 */

static int by_id(const void *p, const void *q, void *of)
{
    const struct record_finding *const *f = of;
    const uint32_t *x = p, *y = q;
    int order = cc_str_compare(f[*x]->id, f[*y]->id);

    return order ? order : (*x > *y) - (*x < *y);
}

/* Returns how it ended when that was not well. */
static cc_str ask(struct asking *x, cc_str *out)
{
    const struct second *s = x->s;
    struct jout j = { .to = { .a = s->a } };
    struct process p = { s->command, CC_NONE, s->silence, SPARE + x->n * LINE_MOST };

    for (uint32_t i = 0; i < x->n; i++)
        if (i == 0 ||
            !cc_str_eq(x->finding[x->by_id[i]]->id, x->finding[x->by_id[i - 1]]->id))
            put_finding(&j, x->finding[x->by_id[i]]);
    p.in = cc_buf_str(&j.to);
    struct process_end end = process_run(&p, out, s->a);
    return end.how == PROCESS_EXITED && end.code == 0 ? CC_NONE
                                                      : process_says(&p, &end, s->a);
}

static void count_up(const struct asking *x, struct second_count *count)
{
    for (uint32_t i = 0; i < x->n; i++) {
        const struct record_verdict *v = &x->verdict[i];

        for (size_t k = 0; k < sizeof labels / sizeof *labels; k++)
            count->label[k] += cc_str_eq(v->label, cc_str_c(labels[k]));
        if (!v->label.n && count->none++ == 0)
            count->trouble = v->trouble;
    }
}

const struct record_verdict *second_ask(const struct second *s,
                                        const struct record_finding *const *finding,
                                        uint32_t n, struct second_count *count)
{
    struct asking x = { .s = s,
                        .finding = finding,
                        .verdict = CC_ARRAY(s->a, struct record_verdict, n),
                        .by_id = CC_ARRAY(s->a, uint32_t, n),
                        .n = n };
    cc_str out = CC_NONE, trouble = CC_LIT("it gave no verdict that could be read");

    for (uint32_t i = 0; i < n; i++)
        x.by_id[i] = i;
    if (n)
        qsort_r(x.by_id, n, sizeof *x.by_id, by_id, (void *)(uintptr_t)finding);
    *count = (struct second_count){ .ended = n ? ask(&x, &out) : CC_NONE };
    if (count->ended.n)
        trouble = cc_strf(s->a, "it %.*s", CC_FMT(count->ended));
    take_all(&x, out);
    for (uint32_t i = 0; i < n; i++)
        if (!x.verdict[i].judge.n)
            x.verdict[i] = (struct record_verdict){ .judge = cc_str_c(s->command),
                                                    .trouble = trouble,
                                                    .score = -1 };
    count_up(&x, count);
    return x.verdict;
}
