/* claimcheck user: who may decide what, and how many must sign. */
#include "acting.h"

#include "record/json.h"

#include <string.h>

/* ---- listing --------------------------------------------------------------------------
 */

static void put_person(struct call *call, const struct review_person *p, bool first)
{
    struct jout j;

    if (call->set.format == REPORT_TEXT) {
        screen_put(call->out.to, p->name);
        fprintf(call->out.to, "  %s%s, since %.*s\n", review_role_word(p->role),
                p->active ? "" : ", ended", CC_FMT(cc_str_sub(p->added, 0, 10)));
        return;
    }
    row_begin(call, &j, call->a, first);
    jout_string(&j, "schema", CC_LIT("claimcheck.user/1"));
    jout_string(&j, "name", p->name);
    jout_string(&j, "role", cc_str_c(review_role_word(p->role)));
    jout_bool(&j, "active", p->active);
    jout_string(&j, "added", p->added);
    jout_integer(&j, "rev", p->rev);
    row_end(call, &j);
}

static void put_policy(struct call *call, const struct review_policy *p)
{
    if (call->set.format == REPORT_JSON) {
        fprintf(call->out.to, "\n],\"single_user\":%s,\"signoffs\":%u}\n",
                p->single_user ? "true" : "false", p->signoffs);
    } else if (call->set.format == REPORT_TEXT && p->single_user) {
        fputs("single-user mode: there are no users, so whoever may write the store "
              "decides alone;\n'claimcheck user add NAME lead' ends it\n",
              call->out.to);
    } else if (call->set.format == REPORT_TEXT) {
        fprintf(call->out.to, "%u signature%s approve%s a finding\n", p->signoffs,
                s_of(p->signoffs), p->signoffs == 1 ? "s" : "");
    }
}

static bool list(struct call *call, struct store *s, struct cc_error *err)
{
    const struct review_person *p;
    struct review_policy policy;
    uint32_t n;

    if (!review_people(s, &p, &n, call->a, err) || !review_policy(s, &policy, err))
        return false;
    if (call->set.format == REPORT_JSON)
        fputs("{\"schema\":\"claimcheck.users/1\",\"users\":[", call->out.to);
    for (uint32_t i = 0; i < n; i++)
        put_person(call, &p[i], i == 0);
    put_policy(call, &policy);
    return true;
}

/* ---- changing -------------------------------------------------------------------------
 */

/* false with *err unless there is exactly one of that name, of whom *out is a copy. */
static bool person_of(const struct acting *w, const char *name, struct review_person *out,
                      struct cc_error *err)
{
    const struct review_person *p;
    uint32_t n;

    if (!review_people(w->s, &p, &n, w->call->a, err))
        return false;
    for (uint32_t i = 0; i < n; i++) {
        *out = p[i];
        if (cc_str_eq(p[i].name, cc_str_c(name)))
            return true;
    }
    return cc_fail(err, CC_EUSAGE,
                   "user: there is no user %s; 'claimcheck user list' "
                   "prints who is",
                   name);
}

static bool read_role(enum review_role *out, const char *word, struct cc_error *err)
{
    return (review_role_read(cc_str_c(word), out) && *out != REVIEW_PROGRAM) ||
           cc_fail(err, CC_EUSAGE,
                   "user: %s is no role; one of viewer, reporter, editor, lead", word);
}

static bool is_new(const struct acting *w, const char *name, struct cc_error *err)
{
    struct review_person was;
    struct cc_error none = { CC_OK, "" };

    if (!person_of(w, name, &was, &none) || !was.active)
        return true;
    return cc_fail(err, CC_EUSAGE,
                   "user: %s is a user already, %s; 'claimcheck user role' "
                   "gives another role",
                   name, review_role_word(was.role));
}

static bool put(struct acting *w, const struct review_person *p, struct cc_error *err)
{
    struct review_person now;

    if (!review_person_put(w->s, &w->by, p, record_now(w->call->a), w->call->a, err) ||
        !person_of(w, cc_strf(w->call->a, "%.*s%c", CC_FMT(p->name), 0).p, &now, err))
        return false;
    put_person(w->call, &now, true);
    if (w->call->set.format == REPORT_JSON)
        fputc('\n', w->call->out.to);
    return true;
}

static bool change_person(struct acting *w, const char *verb, const char *name,
                          const char *role, struct cc_error *err)
{
    struct review_person p = { .name = cc_str_c(name), .active = true };

    if (strcmp(verb, "add") == 0)
        return is_new(w, name, err) && read_role(&p.role, role ? role : "editor", err) &&
               put(w, &p, err);
    if (!person_of(w, name, &p, err))
        return false;
    p.active = strcmp(verb, "end") != 0;
    return (!role || read_role(&p.role, role, err)) && put(w, &p, err);
}

static bool change_policy(struct acting *w, const char *n, struct cc_error *err)
{
    struct review_policy policy;

    if (strlen(n) != 1 || !strchr("012", *n))
        return cc_fail(err, CC_EUSAGE, "user policy %s: 0, 1 or 2 signatures", n);
    if (!review_policy_put(w->s, &w->by, (uint32_t)(*n - '0'), record_now(w->call->a),
                           w->call->a, err) ||
        !review_policy(w->s, &policy, err))
        return false;
    if (w->call->set.format == REPORT_TEXT)
        put_policy(w->call, &policy);
    return true;
}

/* ---- which of these -------------------------------------------------------------------
 */

static void change(struct call *call, const char *verb)
{
    struct cc_error err = { CC_OK, "" };
    struct acting w;

    if (acting_open(&w, call)) {
        if (strcmp(verb, "policy") == 0)
            change_policy(&w, call->operand[1], &err);
        else
            change_person(&w, verb, call->operand[1],
                          call->operands > 2 ? call->operand[2] : NULL, &err);
        if (err.code)
            call_fail(call, &err);
    }
    acting_close(&w);
}

static void show(struct call *call)
{
    struct cc_error err = { CC_OK, "" };
    struct store *s = storage_open(call, STORE_READ);

    if (s && !list(call, s, &err))
        call_fail(call, &err);
    store_close(s);
}

int cmd_user(struct call *call)
{
    static const struct {
        const char *verb;
        size_t least, most; /* operands, with the verb */
    } verbs[] = { { "list", 0, 1 },
                  { "add", 2, 3 },
                  { "role", 3, 3 },
                  { "end", 2, 2 },
                  { "policy", 1, 2 } };
    const char *verb = call->operands ? call->operand[0] : "list";
    struct cc_error err = { CC_OK, "" };

    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++) {
        if (strcmp(verb, verbs[i].verb) != 0 || call->operands < verbs[i].least ||
            call->operands > verbs[i].most)
            continue;
        if (i == 0 || call->operands < 2)
            show(call);
        else
            change(call, verb);
        return EXIT_DONE;
    }
    cc_fail(&err, CC_EUSAGE,
            "user: what? list, add NAME [ROLE], role NAME ROLE, end NAME, "
            "or policy [SIGNATURES]");
    call_fail(call, &err);
    return EXIT_USAGE;
}
