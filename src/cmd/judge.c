/* claimcheck judge: pairs of sentences from standard input, a verdict a line. */
#include "ahead.h"
#include "cmd.h"
#include "pairline.h"

#include "claimcheck/weight.h"
#include "ingest/lines.h"
#include "record/reasons.h"

struct pair {
    struct pair_at at;
    struct cc_arena *a;
    json_t *json;
    bool explain;
    cc_str out;
    struct cc_error err;
};

static void put_reasons(struct jout *j, const struct cc_judgement *v, struct cc_arena *a)
{
    const struct cc_reasons r = cc_judgement_reasons(v, a);

    jout_open(j, "explanation", '{');
    record_reasons(j, &r);
    jout_close(j, '}');
}

static void put_verdict(struct pair *p, const json_t *id, const struct cc_judgement *v)
{
    static const char *const labels[] = { [CC_NEUTRAL] = "neutral",
                                          [CC_ENTAILMENT] = "entailment",
                                          [CC_CONTRADICTION] = "contradiction" };
    static const char *const relations[] = { [CC_RELATION_NONE] = "none",
                                             [CC_RELATION_CHANGE] = "change",
                                             [CC_RELATION_CONTRADICTION] =
                                                 "contradiction" };
    struct jout j = { .to = { .a = p->a } };

    jout_open(&j, NULL, '{');
    jout_id(&j, id);
    jout_string(&j, "label", cc_str_c(labels[v->label]));
    jout_score(&j, "score", (double)v->score);
    jout_string(&j, "relation", cc_str_c(relations[v->relation]));
    jout_string(&j, "rule", v->rule ? cc_rule_name(v->rule) : CC_NONE);
    jout_string(&j, "why", v->why.n ? v->why : CC_NONE);
    if (p->explain)
        put_reasons(&j, v, p->a);
    jout_close(&j, '}');
    cc_buf_addc(&j.to, '\n');
    p->out = cc_buf_str(&j.to);
}

static void judge(void *arg)
{
    struct pair *p = arg;
    struct pair_line line;

    if (!pair_read(&line, p->json, p->at, &p->err))
        return;
    struct cc_judgement v = pair_judge(&line, p->a);
    put_verdict(p, line.id, &v);
}

struct judging {
    struct lines in;
    bool explain;
    const struct cc_weights *weights; /* each thread has its own choice of them */
};

/* One line as a tree, which outlives the guard: running out of memory does not leak it.
 */
static bool take(void *ctx, void *thing, struct cc_arena *a)
{
    struct judging *j = ctx;
    struct pair *p = thing;
    cc_str line;

    *p = (struct pair){ .a = a, .explain = j->explain };
    enum lines_step step = lines_next(&j->in, &line, &p->err);
    p->at = (struct pair_at){ "standard input", j->in.number };
    if (step == LINES_READ)
        p->json = pair_json(line, p->at, &p->err);
    return step != LINES_END;
}

/* Its verdict, or why there is none. */
static void work(void *ctx, void *thing, struct cc_arena *a)
{
    const struct judging *j = ctx;
    struct pair *p = thing;

    cc_weights_use(j->weights);
    if (p->json)
        cc_arena_guard(a, judge, p, &p->err);
    json_decref(p->json);
}

int cmd_judge(struct call *call)
{
    static const struct ahead_kind kind = { sizeof(struct pair), 64, take, work };
    struct judging judging = { { .from = stdin, .shown = "standard input" },
                               call->set.explain,
                               cc_weights_in_use() };
    struct cc_arena *a = call_arena(call);
    struct ahead *ahead = ahead_new(&kind, &judging, call->set.jobs);
    struct pair p;

    while (a && ahead && !ferror(stdout) && ahead_next(ahead, &p, a)) {
        if (p.err.code)
            call_fail(call, &p.err);
        else
            call_answer(call, p.out);
        cc_arena_reset(a);
    }
    if (ahead_free(ahead, false))
        lines_close(&judging.in);
    cc_arena_free(a);
    return EXIT_DONE;
}
