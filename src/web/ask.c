/* Members of addresses, headers and bodies as what the review asks for. */
#include "exchange.h"

#include "claimcheck/date.h"
#include "report/side.h"

#include <jansson.h>

/* ---- the address ----------------------------------------------------------------------
 */

cc_str web_get(const struct exchange *x, const char *name)
{
    cc_str value = web_query_of(&x->query, cc_str_c(name));

    return value.n ? value : CC_NONE;
}

cc_str web_case(const struct exchange *x)
{
    cc_str name = web_query_of(&x->query, CC_LIT("case"));

    return name.n ? name : CC_LIT("");
}

static bool read_number(cc_str text, int64_t max, int64_t *out)
{
    *out = 0;
    for (size_t i = 0; i < text.n; i++) {
        if (!cc_is_digit(text.p[i]))
            return false;
        *out = *out * 10 + (text.p[i] - '0');
        if (*out > max)
            return false;
    }
    return text.n > 0;
}

bool web_number(struct exchange *x, const char *name, int64_t otherwise, int64_t max,
                int64_t *out)
{
    cc_str text = web_get(x, name);

    *out = otherwise;
    return !text.n || read_number(text, max, out) ||
           cc_fail(&x->err, CC_EUSAGE, "%s: not a whole number up to %lld", name,
                   (long long)max);
}

bool web_day(struct exchange *x, const char *name, cc_str *out)
{
    cc_str text = web_get(x, name);
    cc_date day = CC_NO_DATE;

    *out = CC_NONE;
    if (!text.n)
        return true;
    if (!cc_date_parse(&day, text, &x->err))
        return false;
    *out = cc_date_format(x->a, day);
    return true;
}

static bool is_kind(cc_str word)
{
    for (const struct kind_row *k = kind_rows; k->name; k++)
        if (cc_str_eq(word, cc_str_c(k->name)))
            return true;
    return cc_str_eq(word, CC_LIT("change")) || cc_str_eq(word, CC_LIT("contradiction"));
}

bool web_kinds(struct exchange *x, cc_str *out)
{
    cc_str rest = *out = web_get(x, "kind");

    while (rest.n) {
        cc_str word = cc_str_cut(&rest, ',');
        if (!is_kind(word))
            return cc_fail(&x->err, CC_EUSAGE, "kind: there is no kind \"%.*s\"",
                           (int)(word.n < 60 ? word.n : 60), word.p);
    }
    return true;
}

static bool read_state(struct exchange *x, struct review_filter *out)
{
    cc_str word = web_get(x, "state");

    out->which = REVIEW_OPEN;
    if (!word.n || cc_str_eq(word, CC_LIT("open")))
        return true;
    out->which = cc_str_eq(word, CC_LIT("all")) ? REVIEW_EVERY : REVIEW_IN_STATE;
    return out->which == REVIEW_EVERY ||
           review_state_read(word, REVIEW_FINDING, &out->state) ||
           cc_fail(&x->err, CC_EUSAGE, "state: there is no such state");
}

bool web_filter(struct exchange *x, struct review_filter *out)
{
    cc_str assignee = web_get(x, "assignee");

    *out = (struct review_filter){
        .case_name = web_query_of(&x->query, CC_LIT("case")),
        .party = web_get(x, "party"),
        .assignee = cc_str_eq(assignee, CC_LIT("me")) ? x->who.name : assignee,
        .possible = cc_str_eq(web_get(x, "possible"), CC_LIT("1")),
    };
    return web_kinds(x, &out->kind) && web_day(x, "since", &out->since) &&
           web_day(x, "until", &out->until) && read_state(x, out);
}

/* ---- the body -------------------------------------------------------------------------
 */

bool web_text(struct exchange *x, const json_t *o, const char *name, cc_str *out)
{
    const json_t *v = json_object_get(o, name);

    *out = CC_NONE;
    if (!v || json_is_null(v))
        return true;
    if (!json_is_string(v))
        return cc_fail(&x->err, CC_EUSAGE, "%s: not a string", name);
    *out = (cc_str){ json_string_value(v), json_string_length(v) };
    return true;
}

bool web_integer(struct exchange *x, const json_t *o, const char *name, int64_t *out)
{
    const json_t *v = json_object_get(o, name);

    if (!json_is_integer(v) || json_integer_value(v) < 0)
        return cc_fail(&x->err, CC_EUSAGE, "%s: not a whole number", name);
    *out = json_integer_value(v);
    return true;
}

bool web_truth(struct exchange *x, const json_t *o, const char *name, bool *out)
{
    const json_t *v = json_object_get(o, name);

    if (v && !json_is_null(v) && !json_is_boolean(v))
        return cc_fail(&x->err, CC_EUSAGE, "%s: neither true nor false", name);
    if (v && !json_is_null(v))
        *out = json_is_true(v);
    return true;
}

bool web_revision(struct exchange *x, int64_t *out)
{
    uint32_t times;
    cc_str text = web_header(x->request, CC_LIT("If-Match"), &times);

    if (!times)
        return web_refuse(x, 428, "usage", "If-Match: which revision was looked at?");
    if (text.n < 3 || text.p[0] != '"' || text.p[text.n - 1] != '"' ||
        !read_number(cc_str_sub(text, 1, text.n - 1), INT32_MAX, out))
        return cc_fail(&x->err, CC_EUSAGE, "If-Match: not a revision such as \"7\"");
    return true;
}

bool web_request_read(struct exchange *x, enum review_object of,
                      struct review_request *out)
{
    cc_str action;
    const json_t *o = x->body;

    if (!web_text(x, o, "action", &action) || !web_text(x, o, "note", &out->note))
        return false;
    if (!action.n || !review_action_read(action, &out->action))
        return cc_fail(&x->err, CC_EUSAGE, "action: there is no such action");
    if (out->note.n > REVIEW_NOTE_MAX)
        return cc_fail(&x->err, CC_ELIMIT, "note: longer than %d bytes", REVIEW_NOTE_MAX);
    return of == REVIEW_FINDING ? web_text(x, o, "reason", &out->reason) &&
                                      web_text(x, o, "assignee", &out->assignee) &&
                                      web_text(x, o, "seal", &out->seal)
                                : web_text(x, o, "speaker", &out->speaker) &&
                                      web_text(x, o, "party", &out->party);
}
