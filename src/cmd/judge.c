/* claimcheck judge: pairs of sentences from standard input, a verdict a line. */
#include "cmd.h"

#include "claimcheck/compare.h"
#include "ingest/lines.h"
#include "record/json.h"

#include <jansson.h>

struct pair {
    cc_str line;
    unsigned number;
    struct cc_arena *a;
    json_t *json;
    cc_str out;
    struct cc_error err;
};

static cc_str text_of(const json_t *o, const char *key)
{
    const json_t *v = json_object_get(o, key);
    return json_is_string(v) ? (cc_str){ json_string_value(v), json_string_length(v) }
                             : CC_NONE;
}

/* The values that are there must be strings; an id may be a whole number as well. */
static bool check(struct pair *p)
{
    static const char *const keys[] = {
        "a", "b", "date_a", "date_b", "party_a", "party_b"
    };
    const json_t *id = json_object_get(p->json, "id");

    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        const json_t *v = json_object_get(p->json, keys[i]);
        if (i < 2 ? !json_is_string(v) : v && !json_is_string(v) && !json_is_null(v))
            return cc_fail(&p->err, CC_EFORMAT,
                           "standard input, line %u: \"%s\" is missing or not a string",
                           p->number, keys[i]);
    }
    if (id && !json_is_string(id) && !json_is_integer(id) && !json_is_null(id))
        return cc_fail(&p->err, CC_EFORMAT,
                       "standard input, line %u: \"id\" is not a string", p->number);
    return true;
}

static bool date_of(cc_date *out, const struct pair *p, const char *key,
                    struct cc_error *err)
{
    cc_str text = text_of(p->json, key);
    struct cc_error why = { CC_OK, "" };

    *out = CC_NO_DATE;
    if (!text.n || cc_date_parse(out, text, &why))
        return true;
    return cc_fail(err, CC_EFORMAT, "standard input, line %u: \"%s\": %s", p->number, key,
                   why.text);
}

static void put_id(struct jout *j, const json_t *id)
{
    if (json_is_integer(id))
        jout_integer(j, "id", json_integer_value(id));
    else
        jout_string(j, "id",
                    json_is_string(id)
                        ? (cc_str){ json_string_value(id), json_string_length(id) }
                        : CC_NONE);
}

static void put_verdict(struct pair *p, const struct cc_judgement *v)
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
    put_id(&j, json_object_get(p->json, "id"));
    jout_string(&j, "label", cc_str_c(labels[v->label]));
    jout_score(&j, "score", (double)v->score);
    jout_string(&j, "relation", cc_str_c(relations[v->relation]));
    jout_string(&j, "rule", v->rule ? cc_rule_name(v->rule) : CC_NONE);
    jout_string(&j, "why", v->why.n ? v->why : CC_NONE);
    jout_close(&j, '}');
    cc_buf_addc(&j.to, '\n');
    p->out = cc_buf_str(&j.to);
}

static void judge(void *arg)
{
    struct pair *p = arg;
    cc_date a, b;

    if (!check(p) || !date_of(&a, p, "date_a", &p->err) ||
        !date_of(&b, p, "date_b", &p->err))
        return;
    struct cc_judgement v =
        cc_judge(text_of(p->json, "a"), text_of(p->json, "b"), a, b,
                 text_of(p->json, "party_a"), text_of(p->json, "party_b"), p->a);
    put_verdict(p, &v);
}

/* One line: its verdict, or why there is none. The JSON tree outlives the guard, so that
 * running out of memory does not leak it. */
static void judge_line(struct call *call, struct pair *p)
{
    json_error_t at;

    p->json =
        json_loadb(p->line.p, p->line.n, JSON_REJECT_DUPLICATES | JSON_ALLOW_NUL, &at);
    if (!json_is_object(p->json))
        cc_fail(&p->err, CC_EFORMAT, "standard input, line %u: not a JSON object%s%s",
                p->number, p->json ? "" : ": ", p->json ? "" : at.text);
    else
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
        struct pair p = { .a = a };
        enum lines_step step = lines_next(&in, &p.line, &p.err);
        if (step == LINES_END)
            break;
        p.number = in.number;
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
