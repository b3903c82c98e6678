/* Logging in, people, and what the page has to know once. */
#include "exchange.h"

#include "report/side.h"

#include <jansson.h>

#define POLL_SECONDS 5

/* ---- the log-in -----------------------------------------------------------------------
 */

static void set_cookie(struct exchange *x, cc_str token, bool clear)
{
    bool secure = cc_str_starts(x->site->origin, CC_LIT("https://"));

    web_add(x->out, "Set-Cookie",
            cc_strf(x->a, "%.*s=%.*s; HttpOnly; SameSite=Strict; Path=/%s%s",
                    CC_FMT(x->site->cookie), CC_FMT(token), secure ? "; Secure" : "",
                    clear ? "; Max-Age=0" : ""));
}

bool web_do_login(struct exchange *x)
{
    struct cc_error err = { CC_OK, "" };
    char session[REVIEW_TOKEN_MAX];
    cc_str token = web_get(x, "token");

    if (cc_str_eq(x->request->method, CC_LIT("HEAD")))
        return web_refuse(x, 405, "method", "a link is used up by GET only");
    if (!token.n || token.n >= REVIEW_TOKEN_MAX ||
        !review_login(x->site->store, token, x->request->seconds, session, &err)) {
        if (err.code && err.code != CC_EPOLICY) {
            x->err = err;
            return false;
        }
        x->out->status = 401;
        web_body(x, "text/plain; charset=utf-8",
                 CC_LIT("This link was used already, or it is too old.\nAsk a lead for "
                        "another, or start claimcheck serve again.\n"));
        return true;
    }
    set_cookie(x, cc_str_c(session), false);
    x->out->status = 303;
    web_add(x->out, "Location", CC_LIT("/"));
    return true;
}

bool web_do_logout(struct exchange *x)
{
    if (!review_logout(x->site->store, x->session, &x->err))
        return false;
    set_cookie(x, CC_LIT(""), true);
    x->out->status = 204;
    return true;
}

bool web_do_link(struct exchange *x)
{
    char token[REVIEW_TOKEN_MAX];
    struct review_actor whose;
    cc_str name;

    if (!web_text(x, x->body, "name", &name))
        return false;
    if (!name.n)
        return cc_fail(&x->err, CC_EUSAGE, "name: whose link?");
    if (!review_actor(x->site->store, name, &whose, x->a, &x->err) ||
        !review_login_link(x->site->store, whose.name, x->request->seconds, token,
                           &x->err))
        return false;
    jout_open(&x->j, NULL, '{');
    jout_string(
        &x->j, "link",
        cc_strf(x->a, "%.*s/login?token=%s", CC_FMT(web_address(x->site, x->a)), token));
    jout_integer(&x->j, "minutes", 5);
    jout_close(&x->j, '}');
    return true;
}

/* ---- what the page has to know --------------------------------------------------------
 */

static bool put_cases(struct exchange *x)
{
    const struct store_case *which;
    uint32_t n;
    bool stale = false;

    if (!store_cases(x->site->store, CC_NONE, &which, &n, x->a, &x->err))
        return false;
    for (uint32_t i = 0; i < n; i++)
        stale = stale || which[i].stale;
    jout_bool(&x->j, "stale", stale);
    jout_open(&x->j, "cases", '[');
    for (uint32_t i = 0; i < n; i++)
        jout_string(&x->j, NULL, which[i].name.n ? which[i].name : CC_LIT(""));
    jout_close(&x->j, ']');
    return true;
}

static void put_word(struct jout *j, const char *word, const char *says)
{
    jout_open(j, NULL, '{');
    jout_string(j, "word", cc_str_c(word));
    jout_string(j, "says", cc_str_c(says));
    jout_close(j, '}');
}

static cc_str family_of(const char *kind)
{
    for (int k = CC_KIND_NONE; k <= CC_KIND_DISPUTE; k++)
        if (cc_str_eq(cc_kind_name((enum cc_kind)k), cc_str_c(kind)))
            return cc_family_name(cc_kind_family((enum cc_kind)k));
    return CC_NONE;
}

static void put_kinds(struct jout *j)
{
    jout_open(j, "kinds", '[');
    for (const struct kind_row *k = kind_rows; k->name; k++) {
        jout_open(j, NULL, '{');
        jout_string(j, "word", cc_str_c(k->name));
        jout_string(j, "family", family_of(k->name));
        jout_string(j, "label", cc_str_c(k->label));
        jout_string(j, "says", cc_str_c(k->means));
        jout_close(j, '}');
    }
    jout_close(j, ']');
}

static void put_words(struct jout *j)
{
    jout_open(j, "states", '[');
    for (int s = 0; s < REVIEW_STATES; s++) {
        bool finding = review_state_of((enum review_state)s) == REVIEW_FINDING;
        jout_open(j, NULL, '{');
        jout_string(j, "word", cc_str_c(review_state_word((enum review_state)s)));
        jout_string(j, "of", finding ? CC_LIT("finding") : CC_LIT("statement"));
        jout_string(j, "says", cc_str_c(review_state_says((enum review_state)s)));
        jout_close(j, '}');
    }
    jout_close(j, ']');
    jout_open(j, "actions", '[');
    for (int a = 0; a < REVIEW_ACTIONS; a++)
        put_word(j, review_action_word((enum review_action)a),
                 review_action_says((enum review_action)a));
    jout_close(j, ']');
    jout_open(j, "reasons", '[');
    for (const struct review_reason *r = review_reasons; r->word; r++)
        put_word(j, r->word, r->says);
    jout_close(j, ']');
    jout_open(j, "roles", '[');
    for (int r = REVIEW_VIEWER; r < REVIEW_PROGRAM; r++)
        jout_string(j, NULL, cc_str_c(review_role_word((enum review_role)r)));
    jout_close(j, ']');
}

bool web_put_policy(struct exchange *x)
{
    struct review_policy policy;

    if (!review_policy(x->site->store, &policy, &x->err))
        return false;
    jout_open(&x->j, "policy", '{');
    jout_integer(&x->j, "signoffs", policy.signoffs);
    jout_bool(&x->j, "single_user", policy.single_user);
    jout_close(&x->j, '}');
    return true;
}

/* all: those that are no longer active, too, with what a list of people shows */
static bool put_people(struct exchange *x, bool all)
{
    const struct review_person *p;
    uint32_t n;

    if (!review_people(x->site->store, &p, &n, x->a, &x->err))
        return false;
    jout_open(&x->j, "people", '[');
    for (uint32_t i = 0; i < n; i++) {
        if (!all && !p[i].active)
            continue;
        jout_open(&x->j, NULL, '{');
        jout_string(&x->j, "name", p[i].name);
        jout_string(&x->j, "role", cc_str_c(review_role_word(p[i].role)));
        if (all) {
            jout_bool(&x->j, "active", p[i].active);
            jout_integer(&x->j, "rev", p[i].rev);
            jout_string(&x->j, "added", p[i].added);
        }
        jout_close(&x->j, '}');
    }
    jout_close(&x->j, ']');
    return true;
}

bool web_do_session(struct exchange *x)
{
    struct jout *j = &x->j;

    jout_open(j, NULL, '{');
    jout_string(j, "schema", CC_LIT("claimcheck.web/1"));
    jout_string(j, "version", x->site->version);
    jout_open(j, "user", '{');
    jout_string(j, "name", x->who.name);
    jout_string(j, "role", cc_str_c(review_role_word(x->who.role)));
    jout_close(j, '}');
    if (!web_put_policy(x) || !web_put_head(x) || !put_cases(x))
        return false;
    jout_integer(j, "poll", POLL_SECONDS);
    put_kinds(j);
    put_words(j);
    if (!put_people(x, false))
        return false;
    jout_close(j, '}');
    return true;
}

/* ---- people ---------------------------------------------------------------------------
 */

bool web_do_people(struct exchange *x)
{
    jout_open(&x->j, NULL, '{');
    if (!put_people(x, true) || !web_put_policy(x))
        return false;
    jout_close(&x->j, '}');
    return true;
}

bool web_do_people_put(struct exchange *x)
{
    struct review_person p = { .active = true };
    cc_str role;

    if (!web_text(x, x->body, "name", &p.name) || !web_text(x, x->body, "role", &role) ||
        !web_truth(x, x->body, "active", &p.active))
        return false;
    if (!p.name.n)
        return cc_fail(&x->err, CC_EUSAGE, "name: who?");
    if (!role.n || !review_role_read(role, &p.role))
        return cc_fail(&x->err, CC_EUSAGE,
                       "role: one of viewer, reporter, editor and lead");
    return review_person_put(x->site->store, &x->who, &p, x->request->now, x->a,
                             &x->err) &&
           web_do_people(x);
}

bool web_do_policy_put(struct exchange *x)
{
    int64_t signoffs;

    if (!web_integer(x, x->body, "signoffs", &signoffs))
        return false;
    if (signoffs > 2)
        return cc_fail(&x->err, CC_EUSAGE, "signoffs: 0, 1 or 2");
    if (!review_policy_put(x->site->store, &x->who, (uint32_t)signoffs, x->request->now,
                           x->a, &x->err))
        return false;
    jout_open(&x->j, NULL, '{');
    if (!web_put_policy(x))
        return false;
    jout_close(&x->j, '}');
    return true;
}
