/* Findings: the names of kinds and rules, the stable id, and what is found of a case. */
#include "compare/cluster.h"

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

struct cc_finding cc_finding_of(const struct cc_case *c, const struct cc_sketch *x,
                                struct cc_arena *a)
{
    const struct cc_draft d = cc_draft_of(c, x);
    struct cc_finding f = {
        .a = { .at = x->a },
        .b = { .at = x->b },
        .kind = d.kind,
        .rule = d.rule,
        .grade = d.grade,
        .score = d.score,
        .why = cc_why(&d, a),
        .sign = d.sign,
    };

    cc_finding_id(&d.a, &d.b, f.id, a);
    return f;
}

static const struct cc_scene *kept(const struct cc_scene *s, struct cc_arena *a)
{
    struct cc_scene *out = CC_NEW(a, struct cc_scene);

    *out = *s;
    return out;
}

struct cc_findings cc_findings_of(struct cc_scene *s, struct cc_found *found,
                                  struct cc_arena *a)
{
    struct cc_arena *room = cc_arena_room(a);
    struct cc_mark mark = cc_arena_mark(room);
    const struct cc_briefs briefs =
        cc_briefs_of(s->c, cc_places_found(found, room), room);
    const struct cc_entries e = cc_cluster(&briefs, found, a);
    struct cc_finding *at = CC_ARRAY(a, struct cc_finding, e.n + 1);
    struct cc_findings out = { .at = at, .n = e.n };

    for (uint32_t i = 0; i < e.n; i++) {
        at[i] = cc_finding_of(s->c, e.at[i]->d, a);
        cc_entry_also(e.at[i], &at[i]);
        out.summary.strong += at[i].grade == CC_GRADE_STRONG;
        out.summary.possible += at[i].grade == CC_GRADE_POSSIBLE;
    }
    cc_arena_release(room, mark);
    cc_arena_drop(a, found->sketch.at);
    cc_arena_drop(a, found->same.at);
    out.summary.candidates = found->tried;
    out.summary.corroborated = found->corroborated;
    out.scene = kept(s, a);
    cc_scene_crowd(s, &found->crowd, a);
    cc_crowds_settle(&found->crowd);
    out.crowd = found->crowd;
    return out;
}
