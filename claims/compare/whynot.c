/*
 * What kept two claims apart: the steps of the procedure up to the one that stopped, with
 * what either side has there; behind it the relation, the grade and the folding.
 */
#include "compare/draft.h"

#include <stdlib.h>

#include "compare/force.h"

/* How far a pair came; before them the steps of enum cc_stop. */
enum { REACHED_AGREEMENT = 20, REACHED_CLASH = 30, REACHED_FINDING = 40 };

struct account_of_pair {
    const struct cc_scene *s;
    struct cc_item x, y;
    struct cc_arena *a;
    struct cc_apart *out;
    CC_LIST(struct cc_step) step;
};

static void add(struct account_of_pair *p, const char *name, bool holds, cc_str a,
                cc_str b)
{
    *CC_PUSH(p->a, &p->step) =
        (struct cc_step){ .name = cc_str_c(name), .holds = holds, .a = a, .b = b };
}

/* ---- what either side has ---------------------------------------------------------- */

static cc_str voice_of(const struct cc_item *x, struct cc_arena *a)
{
    const struct cc_statement *s = x->statement;

    if (!s)
        return CC_LIT("in the article's own words");
    if (s->outer != CC_NO_INDEX)
        return cc_strf(a, "%.*s, inside what another said", CC_FMT(x->party));
    if (s->negated)
        return CC_LIT("words that were not said");
    if (s->modality == CC_MOD_BELIEF)
        return CC_LIT("believed");
    return s->modality == CC_MOD_ASSERTED || s->modality == CC_MOD_PROMISE
               ? CC_LIT("said")
               : CC_LIT("asked, wished or conditional");
}

static cc_str value_of(const struct cc_item *x, struct cc_arena *a)
{
    bool bare = x->claim->value.kind == CC_VALUE_NONE;
    cc_str shown = cc_value_show(bare ? x->claim->count : &x->claim->value, a);

    return cc_strf(a, "%s%.*s", x->claim->negative ? "not " : "",
                   CC_FMT(shown.n ? shown : CC_LIT("so")));
}

static cc_str ref_of(const struct cc_ref *r, struct cc_arena *a)
{
    if (!r || r->kind == CC_REF_NONE)
        return CC_NONE;
    return cc_strf(a, "%s%.*s%s%.*s%s%.*s", r->other ? "another " : "", CC_FMT(r->mods),
                   r->mods.n ? " " : "", CC_FMT(r->head), r->owner.n ? " of " : "",
                   CC_FMT(r->owner));
}

static cc_str day_of(cc_date d, struct cc_arena *a)
{
    return cc_date_known(d) ? cc_date_format(a, d) : CC_NONE;
}

static cc_str scope_of(const struct cc_item *x)
{
    return x->claim->scope.n ? x->claim->scope : CC_NONE;
}

static void add_roles(struct account_of_pair *p, bool holds)
{
    for (int role = 0; role < CC_ROLE_COUNT; role++) {
        const struct cc_ref *r = cc_claim_role(p->x.claim, (enum cc_role)role);
        const struct cc_ref *s = cc_claim_role(p->y.claim, (enum cc_role)role);

        if (r || s)
            add(p, cc_role_name((enum cc_role)role).p,
                holds || cc_ref_same(p->s->c, p->x.at.article, r, p->y.at.article, s) !=
                             CC_SAME_NO,
                ref_of(r, p->a), ref_of(s, p->a));
    }
}

/* The steps of cc_slots_compare up to `stop`; CC_STOP_NONE: all of them. */
static void add_steps(struct account_of_pair *p, enum cc_stop stop)
{
    const struct cc_item *x = &p->x, *y = &p->y;
    enum cc_stop last = stop == CC_STOP_NONE ? CC_STOP_TIME : stop;

    add(p, "mode", stop != CC_STOP_FORCE, cc_mode_name(x->claim->mode),
        cc_mode_name(y->claim->mode));
    if (last >= CC_STOP_UNSTATED)
        add(p, "voice", stop != CC_STOP_UNSTATED && stop != CC_STOP_CITED,
            voice_of(x, p->a), voice_of(y, p->a));
    if (last >= CC_STOP_SCOPE)
        add(p, "scope", stop != CC_STOP_SCOPE, scope_of(x), scope_of(y));
    if (last >= CC_STOP_FRAME)
        add(p, "frame", stop != CC_STOP_FRAME, x->claim->frame, y->claim->frame);
    if (last >= CC_STOP_VALUE)
        add(p, "value", stop != CC_STOP_VALUE && stop != CC_STOP_SEVERAL,
            value_of(x, p->a), value_of(y, p->a));
    if (last >= CC_STOP_ROLES)
        add_roles(p, stop != CC_STOP_ROLES);
    if (last >= CC_STOP_TIME)
        add(p, "time", stop != CC_STOP_TIME, day_of(x->claim->about, p->a),
            day_of(y->claim->about, p->a));
}

static const char *words_of_stop(enum cc_stop stop)
{
    static const char *const texts[] = {
        [CC_STOP_FORCE] = "one is not said with a force that the other could meet: it is "
                          "asked, guessed, planned, charged or conditional",
        [CC_STOP_UNSTATED] = "one was not stated: the act of saying is denied, asked or "
                             "wished",
        [CC_STOP_CITED] = "one side cites the claim of its opponent",
        [CC_STOP_SCOPE] = "they are restricted in different ways",
        [CC_STOP_FRAME] = "they are about different matters, and nothing links the two "
                          "predicates",
        [CC_STOP_VALUE] = "both can hold: nothing of their values excludes the other's",
        [CC_STOP_SEVERAL] = "several of these can hold at once",
        [CC_STOP_ROLES] = "they are about different people, things or places",
        [CC_STOP_FEW_ROLES] = "too little says that both are about one thing",
        [CC_STOP_TIME] = "they are about different times, and what differs does not move",
    };

    return texts[stop];
}

/* ---- behind the procedure ---------------------------------------------------------- */

static void judge_score(struct account_of_pair *p, const struct cc_draft *d, bool apart)
{
    struct cc_arena *a = p->a;
    bool capped = d->grade == CC_GRADE_POSSIBLE && d->score >= cc_weight.strong;

    add(p, "score", d->grade != CC_GRADE_NONE, cc_strf(a, "%.2f", (double)d->score),
        cc_strf(a, "%.2f possible, %.2f strong", (double)cc_weight.possible,
                (double)cc_weight.strong));
    if (d->grade == CC_GRADE_NONE && d->score > 0)
        p->out->says = CC_LIT("they do not fit, but too many doubts remain");
    else if (d->grade == CC_GRADE_NONE && apart)
        p->out->says = CC_LIT("they are about different times, and no change is told "
                              "between the two");
    else if (d->grade == CC_GRADE_NONE)
        p->out->says = CC_LIT("they do not fit, but one is background to the other, or "
                              "one article tells both in turn");
    else if (capped)
        p->out->says = CC_LIT("possible only: it is not clear that both articles tell of "
                              "one event, or that two voices differ");
    else if (d->grade == CC_GRADE_POSSIBLE)
        p->out->says = CC_LIT("possible only: doubts remain");
    else
        p->out->says = CC_LIT("they do not fit; another finding between these claims "
                              "speaks for it");
}

static bool stands_in(const struct cc_side *s, struct cc_place at)
{
    bool found = s->at.article == at.article && s->at.claim == at.claim;

    for (uint32_t i = 0; i < s->also_count; i++)
        found |= s->also[i].article == at.article && s->also[i].claim == at.claim;
    return found;
}

static const struct cc_finding *finding_with(const struct cc_findings *all,
                                             struct cc_place a, struct cc_place b)
{
    for (uint32_t i = 0; i < all->n; i++) {
        const struct cc_finding *f = &all->at[i];
        if ((stands_in(&f->a, a) && stands_in(&f->b, b)) ||
            (stands_in(&f->a, b) && stands_in(&f->b, a)))
            return f;
    }
    return NULL;
}

static bool is_candidate(struct cc_index *ix, struct cc_place a, struct cc_place b)
{
    struct cc_places met = cc_index_met(ix, a, true);

    for (uint32_t i = 0; i < met.n; i++)
        if (met.at[i].article == b.article && met.at[i].claim == b.claim)
            return true;
    return false;
}

static void explain(struct account_of_pair *p, struct cc_index *ix)
{
    struct cc_verdict v = cc_pair_verdict(p->s, &p->x, &p->y);
    bool key = is_candidate(ix, p->x.at, p->y.at);
    bool versions = p->x.at.article != p->y.at.article &&
                    cc_are_versions(p->x.reading->article, p->y.reading->article);

    add(p, "key", key, CC_NONE, CC_NONE);
    if (versions)
        add(p, "version", false, p->x.reading->article->url, p->y.reading->article->url);
    add_steps(p, (enum cc_stop)v.stop);
    p->out->reached = v.stop + (uint32_t)key;
    if (versions) {
        p->out->says = CC_LIT("the two articles are versions of one page, which are "
                              "compared sentence by sentence");
    } else if (v.stop != CC_STOP_NONE) {
        p->out->says = cc_str_c(words_of_stop((enum cc_stop)v.stop));
    } else if (v.fit != CC_FIT_CLASH) {
        p->out->says = v.fit == CC_FIT_AGREE ? CC_LIT("they say the same")
                                             : CC_LIT("neither says anything of the "
                                                      "other");
        p->out->reached = REACHED_AGREEMENT;
    } else {
        struct cc_draft d = cc_relation(p->s, &p->x, &p->y, v);
        judge_score(p, &d, v.apart);
        if (!key)
            p->out->says = CC_LIT("they do not fit, but they share no key (frame with "
                                  "what it is about, or rare words), so that they were "
                                  "never compared");
        p->out->reached = REACHED_CLASH + (uint32_t)d.grade;
    }
}

static int furthest(const void *x, const void *y)
{
    const struct cc_apart *p = x, *q = y;

    if (p->reached != q->reached)
        return p->reached > q->reached ? -1 : 1;
    if (p->a.claim != q->a.claim)
        return p->a.claim < q->a.claim ? -1 : 1;
    return (p->b.claim > q->b.claim) - (p->b.claim < q->b.claim);
}

static bool comes_first(struct cc_place x, struct cc_place y)
{
    return x.article != y.article ? x.article < y.article : x.claim < y.claim;
}

struct cc_aparts cc_why_not(const struct cc_case *c, struct cc_places a,
                            struct cc_places b, struct cc_arena *arena)
{
    struct cc_index *ix = cc_index_of(c, arena);
    struct cc_findings findings = cc_compare(c, arena);
    struct cc_apart *out = CC_ARRAY(arena, struct cc_apart, (size_t)a.n * b.n);
    uint32_t n = 0;

    for (uint32_t i = 0; i < a.n; i++)
        for (uint32_t j = 0; j < b.n; j++) {
            bool turned = !comes_first(a.at[i], b.at[j]);
            struct cc_place x = turned ? b.at[j] : a.at[i],
                            y = turned ? a.at[i] : b.at[j];
            struct account_of_pair p = { findings.scene,   cc_item_of(c, x),
                                         cc_item_of(c, y), arena,
                                         &out[n],          { NULL, 0, 0 } };
            const struct cc_finding *f = finding_with(&findings, x, y);

            if (x.article == y.article && x.claim == y.claim)
                continue;
            explain(&p, ix);
            out[n].a = x;
            out[n].b = y;
            out[n].step = p.step.at;
            out[n].steps = p.step.n;
            out[n].normal_a =
                cc_claim_describe(p.x.claim, &p.x.reading->statements, arena);
            out[n].normal_b =
                cc_claim_describe(p.y.claim, &p.y.reading->statements, arena);
            out[n].finding = f;
            out[n].reached = f ? REACHED_FINDING : out[n].reached;
            n++;
        }
    qsort(out, n, sizeof *out, furthest);
    return (struct cc_aparts){ out, n };
}
