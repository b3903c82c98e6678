/*
 * Two comparisons, by the words on either side of "than": "more ships called at Ardvik
 * than at Osthaven" meets "Ardvik fell behind Osthaven in calls by ships". They clash
 * when the same two are compared the other way round, and when what is the largest there
 * ever was is less than something.
 */
#include "claimcheck/lexicon.h"
#include "compare/passage.h"
#include "compare/slots.h"
#include "compare/weight.h"

struct comparison {
    cc_str by; /* the comparative */
    bool up, ever, trend;
    struct cc_passage of, than;
    cc_str counted; /* "ships", of "more ships" */
};

/* "rose", "went down": more or less than before; CC_NONE: no such word. */
static cc_str way_of(const struct cc_claim *x)
{
    cc_str verb = x->frame;

    if (x->negative)
        return CC_NONE;
    if (cc_str_eq(x->frame, CC_LIT("CHANGE_LEVEL")))
        return x->value.kind != CC_VALUE_DIRECTION ? CC_NONE
               : x->value.lo > 0                   ? CC_LIT("up")
                                                   : CC_LIT("down");
    cc_str_cut(&verb, ':');
    cc_str_cut(&verb, ':');
    return cc_lex_get(CC_LEX(trend), verb, 1);
}

static bool is_trend(const struct cc_claim *x)
{
    return way_of(x).n > 0;
}

static bool is_comparison(const struct cc_claim *x)
{
    return cc_str_eq(x->frame, CC_LIT("COMPARISON"));
}

static struct comparison read_comparison(const struct cc_item *x)
{
    const struct cc_document *d = &x->reading->document;
    const struct cc_ref *than = cc_claim_role(x->claim, CC_ROLE_STANDARD);
    const struct cc_ref *counted = cc_claim_role(x->claim, CC_ROLE_TOPIC);
    struct comparison out = { .up = x->claim->value.lo > 0 };
    cc_str way = way_of(x->claim);

    out.trend = way.n > 0;
    if (out.trend)
        out.up = cc_str_eq(way, CC_LIT("up"));
    out.counted = counted && !out.trend ? counted->head : CC_NONE;
    out.by = out.trend ? CC_NONE : x->claim->predicate;
    out.ever = cc_str_eq(x->claim->scope, CC_LIT("ever"));
    out.of = cc_passage_read(d, out.trend ? x->claim->clause : x->claim->anchor.span,
                             x->claim->value.span);
    if (than && !out.trend)
        out.than = cc_passage_read(d, than->span, x->claim->value.span);
    return out;
}

/* Told of one thing: a word that both have, and a name, where both have names. */
static bool one_measure(const struct comparison *x, const struct comparison *y)
{
    uint32_t things = cc_passage_shared(&x->of, &y->of, CC_SORT_THING) +
                      cc_passage_shared(&x->of, &y->than, CC_SORT_THING) +
                      cc_passage_shared(&x->than, &y->of, CC_SORT_THING);
    uint32_t names = cc_passage_shared(&x->of, &y->of, CC_SORT_NAME) +
                     cc_passage_shared(&x->of, &y->than, CC_SORT_NAME) +
                     cc_passage_shared(&x->than, &y->of, CC_SORT_NAME);
    bool named = (cc_passage_count(&x->of, CC_SORT_NAME) ||
                  cc_passage_count(&x->than, CC_SORT_NAME)) &&
                 (cc_passage_count(&y->of, CC_SORT_NAME) ||
                  cc_passage_count(&y->than, CC_SORT_NAME));

    return things > 0 && (names > 0 || (!named && things > 1));
}

/* "more pupils", "more teachers" are two measures; "longer" names none. */
static bool counts_other(const struct comparison *x, const struct comparison *y)
{
    switch (cc_relate(x->counted, y->counted, CC_NOUN)) {
    case CC_REL_NONE:
    case CC_REL_COHYPONYM:
    case CC_REL_ANTONYM:
    case CC_REL_ANTONYM_WEAK:
        return x->counted.n && y->counted.n && !cc_heads_same(x->counted, y->counted);
    default:
        return false;
    }
}

static cc_str scale_of(const struct comparison *x)
{
    enum { SCALE = 2 };

    return cc_lex_get(CC_LEX(degree), x->by, SCALE);
}

static bool of_one_scale(const struct comparison *x, const struct comparison *y)
{
    return !x->by.n || !y->by.n || cc_str_eq(scale_of(x), scale_of(y));
}

static bool only_time(const struct comparison *x)
{
    const struct cc_passage *b = &x->than;

    return x->trend ||
           (!cc_passage_count(b, CC_SORT_NAME) && !cc_passage_count(b, CC_SORT_ANY) &&
            !cc_passage_count(b, CC_SORT_DAY) && cc_passage_count(b, CC_SORT_TIME) > 0);
}

/* Both more or less than one thing, or than before. */
static bool one_standard(const struct comparison *x, const struct comparison *y)
{
    if (only_time(x) || only_time(y))
        return only_time(x) && only_time(y);
    if (cc_passage_count(&x->than, CC_SORT_ANY) ||
        cc_passage_count(&y->than, CC_SORT_ANY))
        return cc_passage_shared(&x->of, &y->of, CC_SORT_NAME) > 0;
    if (cc_passage_count(&x->than, CC_SORT_NAME) &&
        cc_passage_count(&y->than, CC_SORT_NAME))
        return cc_passage_shared(&x->than, &y->than, CC_SORT_NAME) > 0;
    return cc_passage_shared(&x->than, &y->than, CC_SORT_DAY) > 0 ||
           cc_passage_shared(&x->than, &y->than, CC_SORT_THING) > 0;
}

/* Each is what the other is compared with. */
static bool is_swapped(const struct comparison *x, const struct comparison *y)
{
    return cc_passage_shared(&x->of, &y->than, CC_SORT_NAME) >
               cc_passage_shared(&x->of, &y->of, CC_SORT_NAME) &&
           cc_passage_shared(&x->than, &y->of, CC_SORT_NAME) >
               cc_passage_shared(&x->than, &y->than, CC_SORT_NAME);
}

/* As far as words tell: what the one is compared with, the other compares. */
static bool is_crossed(const struct comparison *x, const struct comparison *y)
{
    uint32_t crossed = 0, in_order = 0;

    for (enum cc_sort sort = CC_SORT_THING; sort <= CC_SORT_NAME; sort++) {
        crossed += cc_passage_shared(&x->of, &y->than, sort) +
                   cc_passage_shared(&x->than, &y->of, sort);
        in_order += cc_passage_shared(&x->of, &y->of, sort) +
                    cc_passage_shared(&x->than, &y->than, sort);
    }
    return crossed > in_order;
}

/* "the present one", "this one": what the other side speaks of. */
static bool is_this(const struct cc_passage *b)
{
    for (uint32_t i = 0; i < b->n; i++)
        if (cc_str_eq(cc_lex_get(CC_LEX(standard), cc_passage_text(&b->word[i]), 1),
                      CC_LIT("this")))
            return true;
    return false;
}

/* Of the largest it matters little whether more or larger is said. */
static bool of_one_extent(const struct comparison *x, const struct comparison *y)
{
    cc_str p = scale_of(x), q = scale_of(y), amount = CC_LIT("amount"),
           size = CC_LIT("size");

    return of_one_scale(x, y) || (cc_str_eq(p, amount) && cc_str_eq(q, size)) ||
           (cc_str_eq(p, size) && cc_str_eq(q, amount));
}

/* x is the most there ever was of its kind; y knows more of it. */
static bool outdone(const struct comparison *x, const struct comparison *y)
{
    if (!x->ever || y->ever || y->trend || !of_one_extent(x, y))
        return false;
    if (x->up == y->up)
        return cc_passage_shared(&x->of, &y->than, CC_SORT_NAME) >
                   cc_passage_shared(&x->of, &y->of, CC_SORT_NAME) ||
               (is_this(&y->than) && one_measure(x, y));
    return !only_time(y) && one_measure(x, y) &&
           cc_passage_shared(&x->of, &y->of, CC_SORT_NAME) >
               cc_passage_shared(&x->of, &y->than, CC_SORT_NAME);
}

static bool clash(const struct comparison *x, const struct comparison *y)
{
    if (x->ever || y->ever)
        return outdone(x, y) || outdone(y, x);
    if (!of_one_scale(x, y) || !one_measure(x, y) || counts_other(x, y))
        return false;
    if (is_swapped(x, y))
        return x->up == y->up;
    return x->up != y->up && one_standard(x, y) && (only_time(x) || !is_crossed(x, y));
}

struct cc_verdict cc_compared(const struct cc_scene *s, const struct cc_item *x,
                              const struct cc_item *y)
{
    struct cc_verdict v = { .fit = CC_FIT_NONE };
    bool p = is_comparison(x->claim), q = is_comparison(y->claim);
    struct comparison of_x, of_y;

    if ((!p && !q) || !(p || is_trend(x->claim)) || !(q || is_trend(y->claim)) ||
        x->at.article == y->at.article ||
        !cc_one_story(s->stories, x->at.article, y->at.article))
        return v;
    of_x = read_comparison(x);
    of_y = read_comparison(y);
    if (clash(&of_x, &of_y))
        v = (struct cc_verdict){ .fit = CC_FIT_CLASH,
                                 .rule = CC_RULE_COMPARISON,
                                 .score = cc_weight.direction + cc_weight.shared_words };
    return v;
}
