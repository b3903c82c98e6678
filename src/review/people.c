/* Reviewers, their roles, and how many signatures approve a finding. */
#include "states.h"

static const cc_str object_reviewer = { "reviewer", 8 }, object_policy = { "policy", 6 };

/* ---- reading --------------------------------------------------------------------------
 */

bool review_people(struct store *s, const struct review_person **out, uint32_t *n,
                   struct cc_arena *a, struct cc_error *err)
{
    CC_LIST(struct review_person) list = { 0 };
    struct sql_query *st = sql_begin(s, QUERY_reviewer_list, err);
    enum sql_step step;

    if (!st)
        return false;
    while ((step = sql_step(s, st, err)) == SQL_ROW) {
        struct review_person *p = CC_PUSH(a, &list);
        *p = (struct review_person){ .name = sql_text(st, 0, a),
                                     .active = sql_bool(st, 2),
                                     .rev = sql_int(st, 3),
                                     .added = sql_text(st, 4, a) };
        review_role_read(sql_text(st, 1, a), &p->role);
    }
    *out = list.at;
    *n = list.n;
    return step == SQL_DONE;
}

struct headcount {
    int64_t reviewers, other_leads; /* active leads but the one asked about */
};

static bool count_people(struct store *s, cc_str but, struct headcount *out,
                         struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, QUERY_reviewer_count, err);

    if (!st)
        return false;
    sql_bind_text(st, ":name", but);
    if (!sql_row(s, st, "the number of reviewers", err))
        return false;
    *out = (struct headcount){ sql_int(st, 0), sql_int(st, 1) };
    sql_end(st);
    return true;
}

bool states_person(struct store *s, cc_str name, struct review_person *out,
                   struct cc_arena *a, struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, QUERY_reviewer_row, err);

    *out = (struct review_person){ .name = name };
    if (!st)
        return false;
    sql_bind_text(st, ":name", name);
    enum sql_step step = sql_step(s, st, err);
    if (step != SQL_ROW)
        return step == SQL_DONE;
    review_role_read(sql_text(st, 0, a), &out->role);
    out->active = sql_bool(st, 1);
    out->rev = sql_int(st, 2);
    sql_end(st);
    return true;
}

bool states_are_led(struct store *s, bool *are, struct cc_error *err)
{
    struct headcount count;
    bool ok = count_people(s, CC_NONE, &count, err);

    *are = ok && count.other_leads > 0;
    return ok;
}

bool review_actor(struct store *s, cc_str name, struct review_actor *out,
                  struct cc_arena *a, struct cc_error *err)
{
    struct review_person p;
    struct headcount count;

    if (!count_people(s, CC_NONE, &count, err) || !states_person(s, name, &p, a, err))
        return false;
    *out = (struct review_actor){ name, count.reviewers ? p.role : REVIEW_LEAD };
    return !count.reviewers || p.active ||
           cc_fail(err, CC_EPOLICY,
                   "%.*s is no reviewer of this store; a lead can make one: claimcheck "
                   "user add",
                   CC_FMT(name));
}

bool review_policy(struct store *s, struct review_policy *out, struct cc_error *err)
{
    struct headcount count;
    struct sql_query *st;

    if (!count_people(s, CC_NONE, &count, err) ||
        !(st = sql_begin(s, QUERY_policy_row, err)))
        return false;
    *out = (struct review_policy){ .single_user = count.reviewers == 0,
                                   .signoffs = count.reviewers ? 2 : 0 };
    enum sql_step step = sql_step(s, st, err);
    if (step != SQL_ROW)
        return step == SQL_DONE;
    if (count.reviewers)
        out->signoffs = (uint32_t)sql_int(st, 0);
    sql_end(st);
    return true;
}

/* ---- changing -------------------------------------------------------------------------
 */

bool review_is_lead(const struct review_actor *by, const char *what, struct cc_error *err)
{
    return by->role >= REVIEW_LEAD || cc_fail(err, CC_EPOLICY, "%s is for leads", what);
}

bool states_is_name(cc_str name, struct cc_error *err)
{
    bool ok = name.n > 0 && name.n <= 64;

    for (size_t i = 0; ok && i < name.n; i++) {
        char c = name.p[i];
        ok = cc_is_digit(c) || (c > 0 && cc_is_letter(c)) ||
             (c && strchr("._-@", c) != NULL);
    }
    return ok ||
           cc_fail(err, CC_EUSAGE,
                   "%.*s: a reviewer's name has 1 to 64 letters, digits and . _ - @",
                   CC_FMT(cc_str_sub(name, 0, 100)));
}

static bool may_be(struct store *s, const struct review_person *p, struct cc_error *err)
{
    struct headcount count;

    if (!count_people(s, p->name, &count, err))
        return false;
    bool leads = p->active && p->role == REVIEW_LEAD;
    if (leads || count.other_leads > 0)
        return true;
    return count.reviewers == 0
               ? cc_fail(err, CC_EPOLICY, "the first reviewer has to be a lead")
               : cc_fail(err, CC_EPOLICY, "%.*s is the last lead; make another one first",
                         CC_FMT(p->name));
}

static bool append(struct store *s, const struct event *e, struct cc_arena *a,
                   struct cc_error *err)
{
    int64_t seq;

    return history_append(s, e, &seq, a, err);
}

static cc_str person_facts(const struct review_person *p, struct cc_arena *a)
{
    struct jout j = { .to = { .a = a } };

    jout_open(&j, NULL, '{');
    jout_string(&j, "role", cc_str_c(review_role_word(p->role)));
    jout_bool(&j, "active", p->active);
    jout_close(&j, '}');
    return cc_buf_str(&j.to);
}

bool states_end_sessions(struct store *s, cc_str reviewer, struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, QUERY_login_end, err);

    if (!st)
        return false;
    sql_bind_text(st, ":reviewer", reviewer);
    return sql_run(s, st, err);
}

static bool put_person(struct store *s, const struct review_actor *by,
                       const struct review_person *p, cc_str now, struct cc_arena *a,
                       struct cc_error *err)
{
    struct review_person is;

    if (!states_person(s, p->name, &is, a, err) || !may_be(s, p, err))
        return false;
    if (!is.rev && !p->active)
        return cc_fail(err, CC_EUSAGE, "%.*s: there is no such reviewer",
                       CC_FMT(p->name));
    const struct event e = { .actor = by->name,
                             .action = !p->active ? CC_LIT("end")
                                       : is.rev   ? CC_LIT("role")
                                                  : CC_LIT("add"),
                             .object = object_reviewer,
                             .key = p->name,
                             .rev = is.rev + 1,
                             .facts = person_facts(p, a),
                             .now = now };
    return append(s, &e, a, err) && (p->active || states_end_sessions(s, p->name, err));
}

bool review_person_put(struct store *s, const struct review_actor *by,
                       const struct review_person *p, cc_str now, struct cc_arena *a,
                       struct cc_error *err)
{
    return review_is_lead(by, "changing reviewers", err) &&
           states_is_name(p->name, err) && history_begin(s, err) &&
           history_end(s, put_person(s, by, p, now, a, err), err);
}

static bool put_policy(struct store *s, const struct review_actor *by, uint32_t signoffs,
                       cc_str now, struct cc_arena *a, struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, QUERY_policy_row, err);
    int64_t rev = 0;

    if (!st)
        return false;
    if (sql_step(s, st, err) == SQL_ROW)
        rev = sql_int(st, 1);
    sql_end(st);
    const struct event e = { .actor = by->name,
                             .action = CC_LIT("policy"),
                             .object = object_policy,
                             .key = CC_LIT("signoffs"),
                             .rev = rev + 1,
                             .facts = cc_strf(a, "{\"signoffs\":%u}", signoffs),
                             .now = now };
    return !err->code && append(s, &e, a, err);
}

bool review_policy_put(struct store *s, const struct review_actor *by, uint32_t signoffs,
                       cc_str now, struct cc_arena *a, struct cc_error *err)
{
    struct review_policy is;

    if (!review_is_lead(by, "the policy", err) || !review_policy(s, &is, err))
        return false;
    if (is.single_user)
        return cc_fail(err, CC_EPOLICY,
                       "there are no reviewers yet, so nobody could sign; make some "
                       "first: claimcheck user add");
    if (signoffs > 2)
        return cc_fail(err, CC_EUSAGE, "signatures: 0, 1 or 2");
    return history_begin(s, err) &&
           history_end(s, put_policy(s, by, signoffs, now, a, err), err);
}
