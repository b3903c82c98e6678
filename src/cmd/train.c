/*
 * claimcheck train: weights refitted to pairs that a desk has judged. What the fitted
 * weights are worth is measured on pairs that they were not fitted to: five parts, each
 * judged by weights of the other four. The order of the lines does not matter.
 */
#include "judged.h"
#include "pairline.h"
#include "replace.h"

#include "ingest/lines.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#define PARTS       5
#define ROUNDS      4 /* of fitting to the ways that scores come */
#define PAIRS_LEAST 20
#define MOVED       .0005 /* a weight that is printed as another one */

struct sample {
    struct pair_line line; /* copied */
    uint64_t key;          /* its place in the order, and its part */
    struct cc_judged as;   /* with the parts of its score under the first weights */
    bool called;           /* a contradiction, by the first weights */
    CC_LIST(struct cc_account) seen;
};

struct training {
    struct call *call;
    const struct cc_weights *start;
    CC_LIST(struct sample) all;
    uint32_t contradictions;
    /* of one line */
    struct cc_arena *a;
    json_t *json;
    struct pair_at at;
    struct cc_error err;
};

/* ---- reading --------------------------------------------------------------------------
 */

static struct cc_account kept(const struct cc_account *from, struct cc_arena *a)
{
    struct cc_account out = *from;
    struct cc_part *part = CC_ARRAY(a, struct cc_part, from->n);

    for (uint32_t i = 0; i < from->n; i++)
        part[i] = from->part[i];
    out.part = part;
    return out;
}

static bool is_label(cc_str s)
{
    return cc_str_eq(s, CC_LIT("contradiction")) || cc_str_eq(s, CC_LIT("entailment")) ||
           cc_str_eq(s, CC_LIT("neutral"));
}

static void take(void *arg)
{
    struct training *t = arg;
    struct cc_arena *a = t->call->a;
    struct pair_line line;

    if (!pair_read(&line, t->json, t->at, &t->err))
        return;
    if (!is_label(line.label)) {
        cc_fail(&t->err, CC_EFORMAT,
                "%s, line %u: \"label\" must be contradiction, entailment or neutral",
                t->at.shown, t->at.line);
        return;
    }
    struct cc_judgement j = pair_judge(&line, t->a);
    struct cc_reasons r = cc_judgement_reasons(&j, t->a);
    struct sample *s = CC_PUSH(a, &t->all);
    *s = (struct sample){ .line = line, .called = j.label == CC_CONTRADICTION };
    s->line.id = NULL;
    s->line.a = cc_str_copy(a, line.a);
    s->line.b = cc_str_copy(a, line.b);
    s->line.party_a = cc_str_copy(a, line.party_a);
    s->line.party_b = cc_str_copy(a, line.party_b);
    s->line.label = CC_NONE;
    s->key = cc_hash_mix(cc_hash(line.a), cc_hash(line.b));
    s->as.account = kept(&r.account, a);
    s->as.contradiction = cc_str_eq(line.label, CC_LIT("contradiction"));
    t->contradictions += s->as.contradiction;
}

static void take_line(struct training *t, cc_str line)
{
    t->err = (struct cc_error){ CC_OK, "" };
    t->json = pair_json(line, t->at, &t->err);
    if (t->json)
        cc_arena_guard(t->a, take, t, &t->err);
    json_decref(t->json);
    if (t->err.code)
        call_fail(t->call, &t->err);
    cc_arena_reset(t->a);
}

static void take_file(struct training *t, const char *path)
{
    struct lines in = { .shown = strcmp(path, "-") ? path : "standard input" };
    enum lines_step step;
    cc_str line;

    in.from = strcmp(path, "-") ? fopen(path, "re") : stdin;
    if (!in.from) {
        cc_fail(&t->err, CC_EIO, "%s: cannot be read: %s", path, strerror(errno));
        call_fail(t->call, &t->err);
        return;
    }
    while ((step = lines_next(&in, &line, &t->err)) != LINES_END) {
        t->at = (struct pair_at){ in.shown, in.number };
        if (step == LINES_BAD)
            call_fail(t->call, &t->err);
        else
            take_line(t, line);
        t->err = (struct cc_error){ CC_OK, "" };
    }
    lines_close(&in);
}

static void take_judged(void *ctx, cc_str line)
{
    struct training *t = ctx;

    t->at.line++;
    take_line(t, line);
}

static void take_store(struct training *t)
{
    t->at = (struct pair_at){ .shown = store_shown(storage_path(t->call), t->call->a) };
    judged_pairs(t->call, take_judged, t);
}

static int by_key(const void *x, const void *y)
{
    const struct sample *p = x, *q = y;

    if (p->key != q->key)
        return p->key < q->key ? -1 : 1;
    return p->as.contradiction - q->as.contradiction;
}

/* ---- fitting and measuring ------------------------------------------------------------
 */

struct measured {
    uint32_t right, wrong, missed; /* of what was called a contradiction, or was one */
};

static void count(struct measured *m, bool called, bool is)
{
    m->right += called && is;
    m->wrong += called && !is;
    m->missed += !called && is;
}

/* Judges again, by the weights in use. */
struct again {
    const struct sample *s;
    struct cc_arena *a;
    bool called;
    struct cc_account account; /* in `a` */
};

static void judge_again(void *arg)
{
    struct again *x = arg;
    struct cc_judgement j = pair_judge(&x->s->line, x->a);

    x->called = j.label == CC_CONTRADICTION;
    x->account = cc_judgement_reasons(&j, x->a).account;
}

static struct again again(struct training *t, const struct sample *s)
{
    struct again x = { .s = s, .a = t->a };
    struct cc_error err = { CC_OK, "" };

    if (!cc_arena_guard(t->a, judge_again, &x, &err))
        call_fail(t->call, &err);
    return x;
}

static bool same_parts(const struct cc_account *x, const struct cc_account *y)
{
    bool same = x->n == y->n;

    for (uint32_t i = 0; same && i < x->n; i++)
        same = x->part[i].weight == y->part[i].weight &&
               !(x->part[i].times < y->part[i].times) &&
               !(x->part[i].times > y->part[i].times);
    return same;
}

/* Under other weights a score may come another way, by other claims or by the words. What
 * is no contradiction must stay low on each way that was seen; of one the last counts. */
static bool see(struct training *t, struct sample *s, const struct cc_account *now)
{
    uint32_t i = s->as.contradiction && s->seen.n ? s->seen.n - 1 : 0;

    for (; i < s->seen.n; i++)
        if (same_parts(&s->seen.at[i], now))
            return false;
    if (now->n == 0)
        return false;
    *CC_PUSH(t->call->a, &s->seen) = kept(now, t->call->a);
    return true;
}

static uint32_t see_all(struct training *t, uint32_t part, const struct cc_weights *w)
{
    uint32_t seen = 0;

    cc_weights_use(w);
    for (uint32_t i = 0; i < t->all.n; i++) {
        struct sample *s = &t->all.at[i];

        if (s->key % PARTS == part || !s->as.account.n)
            continue;
        struct again x = again(t, s);
        seen += see(t, s, &x.account);
        cc_arena_reset(t->a);
    }
    cc_weights_use(t->start);
    return seen;
}

static struct cc_weights fit_seen(const struct training *t, uint32_t part)
{
    CC_LIST(struct cc_judged) pair = { 0 };

    for (uint32_t i = 0; i < t->all.n; i++) {
        const struct sample *s = &t->all.at[i];
        uint32_t first = s->as.contradiction && s->seen.n ? s->seen.n - 1 : 0;

        for (uint32_t k = first; k < s->seen.n && s->key % PARTS != part; k++)
            *CC_PUSH(t->call->a, &pair) =
                (struct cc_judged){ s->seen.at[k], s->as.contradiction };
    }
    return cc_weights_fit(t->start, pair.at, pair.n, t->call->a);
}

/* Fitted to all pairs but those of one part; PARTS: to all. */
static struct cc_weights fit_without(struct training *t, uint32_t part)
{
    struct cc_weights w = *t->start;

    for (uint32_t i = 0; i < t->all.n; i++) {
        t->all.at[i].seen.n = 0;
        see(t, &t->all.at[i], &t->all.at[i].as.account);
    }
    for (int round = 0; round < ROUNDS; round++) {
        w = fit_seen(t, part);
        if (see_all(t, part, &w) == 0)
            break;
    }
    return w;
}

/* Judges the pairs of one part, PARTS: all, by other weights. */
static void judge_part(struct training *t, uint32_t part, const struct cc_weights *w,
                       struct measured *m)
{
    cc_weights_use(w);
    for (uint32_t i = 0; i < t->all.n; i++) {
        const struct sample *s = &t->all.at[i];
        if (part < PARTS && s->key % PARTS != part)
            continue;
        count(m, again(t, s).called, s->as.contradiction);
        cc_arena_reset(t->a);
    }
    cc_weights_use(t->start);
}

static double f1(const struct measured *m)
{
    uint32_t all = 2 * m->right + m->wrong + m->missed;
    return all ? 2. * m->right / all : 0;
}

static void put_measured(FILE *to, const char *what, const struct measured *m)
{
    uint32_t called = m->right + m->wrong, are = m->right + m->missed;

    fprintf(
        to,
        "%-36s precision %.3f  recall %.3f  F1 %.3f  (%u right, %u wrong, %u missed)\n",
        what, called ? (double)m->right / called : 0, are ? (double)m->right / are : 0,
        f1(m), m->right, m->wrong, m->missed);
}

/* ---- telling --------------------------------------------------------------------------
 */

static uint32_t pairs_with(const struct training *t, enum cc_weight_id w)
{
    uint32_t n = 0;

    for (uint32_t i = 0; i < t->all.n; i++) {
        const struct sample *s = &t->all.at[i];
        bool has = false;

        for (uint32_t k = 0; k < s->seen.n; k++)
            for (uint32_t p = 0; p < s->seen.at[k].n; p++)
                has |= s->seen.at[k].part[p].weight == w;
        n += has;
    }
    return n;
}

static void put_moves(const struct training *t, const struct cc_weights *w)
{
    const struct cc_weights *was = t->start;
    FILE *to = t->call->out.to;

    for (int i = 1; i < CC_WEIGHTS; i++) {
        double by = (double)w->at[i] - (double)was->at[i];
        if (by < MOVED && by > -MOVED)
            continue;
        uint32_t pairs = pairs_with(t, (enum cc_weight_id)i);
        fprintf(to, "  %-22.*s %6.3f -> %6.3f  (in %u %s)\n",
                CC_FMT(cc_weight_name((enum cc_weight_id)i)), (double)was->at[i],
                w->at[i] == 0 ? 0. : (double)w->at[i], pairs,
                pairs == 1 ? "pair" : "pairs");
    }
}

static void put_report(const struct training *t, const struct measured *was,
                       const struct measured *held_out, const struct measured *all,
                       const struct cc_weights *w)
{
    FILE *to = t->call->out.to;
    uint32_t signless = 0;

    for (uint32_t i = 0; i < t->all.n; i++)
        signless += t->all.at[i].as.contradiction && t->all.at[i].as.account.n == 0;
    fprintf(to, "%u pairs, %u of them contradictions\n", t->all.n, t->contradictions);
    put_measured(to, "the weights as they were", was);
    put_measured(to, "fitted, on pairs held out", held_out);
    put_measured(to, "fitted, on the pairs they saw", all);
    fprintf(to,
            "%u %s no sign at all: no weight can reach %s\n"
            "weights that moved:\n",
            signless, signless == 1 ? "contradiction shows" : "contradictions show",
            signless == 1 ? "it" : "them");
    put_moves(t, w);
    if (f1(held_out) <= f1(was))
        fputs("On pairs held out the fitted weights do no better: the old ones are as "
              "good.\n",
              to);
}

static bool enough(struct training *t)
{
    struct cc_error err = { CC_OK, "" };

    if (t->all.n < PAIRS_LEAST || t->contradictions == 0 || t->contradictions == t->all.n)
        cc_fail(&err, CC_EUSAGE,
                "train: %u pairs, %u of them contradictions: needs %d at least, of both "
                "sorts",
                t->all.n, t->contradictions, PAIRS_LEAST);
    if (err.code)
        call_fail(t->call, &err);
    return !err.code;
}

static void train(struct training *t)
{
    struct call *call = t->call;
    struct measured was = { 0 }, held_out = { 0 }, all = { 0 };
    struct cc_error err = { CC_OK, "" };

    if (t->all.n)
        qsort(t->all.at, t->all.n, sizeof *t->all.at, by_key);
    for (uint32_t i = 0; i < t->all.n; i++)
        count(&was, t->all.at[i].called, t->all.at[i].as.contradiction);
    for (uint32_t part = 0; part < PARTS; part++) {
        struct cc_weights w = fit_without(t, part);
        judge_part(t, part, &w, &held_out);
    }
    struct cc_weights w = fit_without(t, PARTS);
    judge_part(t, PARTS, &w, &all);
    put_report(t, &was, &held_out, &all, &w);
    if (call->set.output &&
        !replace_file(call->set.output, cc_weights_write(&w, call->a), call->a, &err))
        call_fail(call, &err);
}

int cmd_train(struct call *call)
{
    struct training t = { .call = call, .start = cc_weights_in_use() };
    struct cc_error err = { CC_OK, "" };

    if (call->set.defaults) {
        call_print(call, cc_weights_write(&cc_weights_default, call->a));
        return EXIT_DONE;
    }
    if (!call->operands && !call->set.from_store) {
        cc_fail(&err, CC_EUSAGE,
                "train: which pairs? Give a file of them, - or --from-store");
        return call_fail(call, &err), EXIT_USAGE;
    }
    if (call->set.pairs) {
        judged_print(call);
        return EXIT_DONE;
    }
    t.a = call_arena(call);
    if (t.a && call->set.from_store)
        take_store(&t);
    for (size_t i = 0; t.a && i < call->operands; i++)
        take_file(&t, call->operand[i]);
    if (t.a && enough(&t))
        train(&t);
    cc_arena_free(t.a);
    return EXIT_DONE;
}
