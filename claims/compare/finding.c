/* Names of kinds and rules, and the stable id of a finding. */
#include "compare/draft.h"

#include <string.h>

static const struct {
    const char *name;
    enum cc_family family;
} kinds[] = {
    [CC_KIND_NONE] = { "none", CC_FAMILY_NONE },
    [CC_KIND_RETRACTION] = { "retraction", CC_FAMILY_CHANGE },
    [CC_KIND_STEALTH_EDIT] = { "stealth_edit", CC_FAMILY_CHANGE },
    [CC_KIND_QUOTE_DRIFT] = { "quote_drift", CC_FAMILY_CHANGE },
    [CC_KIND_UPDATE] = { "update", CC_FAMILY_CHANGE },
    [CC_KIND_REVERSAL] = { "reversal", CC_FAMILY_CONTRADICTION },
    [CC_KIND_SELF_CONTRADICTION] = { "self_contradiction", CC_FAMILY_CONTRADICTION },
    [CC_KIND_DISCREPANCY] = { "discrepancy", CC_FAMILY_CONTRADICTION },
    [CC_KIND_DISPUTE] = { "dispute", CC_FAMILY_CONTRADICTION },
    [CC_KIND_CORROBORATION] = { "corroboration", CC_FAMILY_NONE },
};

enum cc_family cc_kind_family(enum cc_kind k)
{
    return kinds[k].family;
}

cc_str cc_kind_name(enum cc_kind k)
{
    return cc_str_c(kinds[k].name);
}

cc_str cc_family_name(enum cc_family f)
{
    return f == CC_FAMILY_CHANGE          ? CC_LIT("change")
           : f == CC_FAMILY_CONTRADICTION ? CC_LIT("contradiction")
                                          : CC_LIT("none");
}

cc_str cc_grade_name(enum cc_grade g)
{
    return g == CC_GRADE_STRONG     ? CC_LIT("strong")
           : g == CC_GRADE_POSSIBLE ? CC_LIT("possible")
                                    : CC_LIT("none");
}

cc_str cc_rule_name(enum cc_rule r)
{
    switch (r) {
#define RULE(id, name, says) \
    case CC_RULE_##name:     \
        return CC_LIT(#name);
#include "claimcheck/rules.def"
#undef RULE
    default:
        return CC_LIT("NONE");
    }
}

cc_str cc_rule_says(enum cc_rule r)
{
    switch (r) {
#define RULE(id, name, says) \
    case CC_RULE_##name:     \
        return CC_LIT(says);
#include "claimcheck/rules.def"
#undef RULE
    default:
        return CC_NONE;
    }
}

/* The party as the article alone has it: a further article of the case may change whose
 * side somebody is on, and what was decided of the finding must outlive that. */
static cc_str party_and_text(const struct cc_item *x, struct cc_arena *a)
{
    bool told = x->statement && x->statement->party.n;
    cc_str text = cc_fold(a, cc_item_text(x)),
           party = cc_fold(a, told ? x->statement->party : x->party);

    return cc_strf(a, "%.*s\n%.*s\n", CC_FMT(party), CC_FMT(text));
}

void cc_finding_id(const struct cc_item *x, const struct cc_item *y, char id[17],
                   struct cc_arena *a)
{
    struct cc_mark mark = cc_arena_mark(a);
    cc_str p = party_and_text(x, a), q = party_and_text(y, a);
    bool in_order = cc_str_compare(p, q) <= 0;
    char hex[65];

    cc_sha256(cc_strf(a, "%.*s%.*s", CC_FMT(in_order ? p : q), CC_FMT(in_order ? q : p)),
              hex);
    memcpy(id, hex, 16);
    id[16] = '\0';
    cc_arena_release(a, mark);
}
