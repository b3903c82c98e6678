/* claimcheck judge: pairs of sentences from standard input, a verdict a line. */
#include "cmd.h"
#include "pairline.h"

#include "ingest/lines.h"
#include "record/reasons.h"

struct pair {
    cc_str line;
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

/* One line: its verdict, or why there is none. The JSON tree outlives the guard, so that
 * running out of memory does not leak it. */
static void judge_line(struct call *call, struct pair *p)
{
    p->json = pair_json(p->line, p->at, &p->err);
    if (p->json)
        cc_arena_guard(p->a, judge, p, &p->err);
    if (p->err.code)
        call_fail(call, &p->err);
    else
        call_answer(call, p->out);
    json_decref(p->json);
}

int cmd_judge(struct call *call)
{
    struct lines in = { .from = stdin, .shown = "standard input" };
    struct cc_arena *a = call_arena(call);

    while (a && !ferror(stdout)) {
        struct pair p = { .a = a, .explain = call->set.explain };
        enum lines_step step = lines_next(&in, &p.line, &p.err);
        if (step == LINES_END)
            break;
        p.at = (struct pair_at){ "standard input", in.number };
        if (step == LINES_BAD)
            call_fail(call, &p.err);
        else
            judge_line(call, &p);
        cc_arena_reset(a);
    }
    lines_close(&in);
    cc_arena_free(a);
    return EXIT_DONE;
}
