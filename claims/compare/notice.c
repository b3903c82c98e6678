/*
 * Corrections. A notice of an outlet is held against what the same outlet published
 * before; what a speaker takes back against what the same speaker said before. The
 * strongest tie is the old value: "it was six, not nine" repeats the figure that it
 * corrects.
 */
#include "compare/draft.h"

#include "compare/bag.h"
#include "compare/claimword.h"
#include "compare/rejected.h"
#include "compare/weight.h"

#define TIED       12 /* rarity of the words that a notice and its target share */
#define TIED_LEAST 5  /* where nothing but the day and a part of the words tie them */
#define TIED_PART  .4 /* of the target's words */
#define YEAR_MIN   1500
#define YEAR_MAX   2200
#define SLACK      .01f /* more than sums of rarities differ by their order */
#define REPEATED   .8   /* of the target's words: the notice tells it again */

/* How a claim is tied to a bag. */
struct tie {
    float shared, share; /* rarity of its words in the bag; as a part of all */
    float wrong;         /* of those in the sentence that says what was wrong */
    bool number;         /* a figure of its clause stands in the bag too */
    bool year;           /* a year of it is not the one that the notice gives */
    bool name;           /* a name of it, in the sentence that says what was wrong */
};

/* By its words alone. */
static struct tie tie_of_words(const struct cc_bag *b, struct cc_claim_words w)
{
    struct tie t = { 0 };
    float all = 0;

    for (uint32_t i = 0; i < w.n; i++) {
        all += w.at[i].rarity;
        if (cc_bag_has(b, w.at[i].hash))
            t.shared += w.at[i].rarity;
    }
    t.share = all > 0 ? t.shared / all : 0;
    return t;
}

/* And by its figures. */
static bool is_year(double x)
{
    return x >= YEAR_MIN && x <= YEAR_MAX && !(x - (int)x > 0);
}

/* "gave the year wrongly": the right one stands in the notice, another in the claim. */
static bool years_differ(const struct cc_bag *b, struct cc_figures f)
{
    for (uint32_t i = 0; i < f.n; i++)
        for (uint32_t k = 0; is_year(f.at[i]) && k < b->numbers; k++)
            if (is_year(b->number[k]))
                return cc_bag_has(b, cc_hash(CC_LIT("year")));
    return false;
}

static struct tie tie_of(const struct cc_bag *b, struct cc_word_shelf *words,
                         struct cc_place at)
{
    struct tie t = tie_of_words(b, cc_claim_words_of(words, at));
    struct cc_figures f = cc_claim_figures_of(words, at);

    for (uint32_t i = 0; i < f.n; i++)
        for (uint32_t k = 0; k < b->numbers; k++)
            t.number |= !(b->number[k] < f.at[i] || b->number[k] > f.at[i]);
    t.year = !t.number && years_differ(b, f);
    return t;
}

/* Does a name of the bag stand in the clause? */
static bool shares_name(const struct cc_bag *b, const struct cc_document *d,
                        struct cc_span clause, struct cc_arena *a)
{
    for (uint32_t i = cc_token_at(d, clause.start);
         i < d->tokens && d->token[i].span.end <= clause.end; i++) {
        uint64_t h = cc_bag_is_name(d, i) ? cc_hash(cc_fold(a, cc_token_form(d, i))) : 0;

        for (uint32_t k = 0; h && k < b->names; k++)
            if (b->name[k] == h)
                return true;
    }
    return false;
}

static bool better(struct tie x, struct tie than)
{
    if (x.number != than.number)
        return x.number;
    if (x.year != than.year)
        return x.year;
    if (x.name != than.name)
        return x.name;
    return x.wrong < than.wrong || x.wrong > than.wrong ? x.wrong > than.wrong
                                                        : x.shared > than.shared;
}

/* ---- notices of an outlet ---------------------------------------------------------- */

struct notice {
    const struct cc_scene *s;
    uint32_t article, paragraph;
    struct cc_bag *bag;          /* all of it */
    struct cc_bag *wrong;        /* the sentence that says what was wrong */
    cc_date date;                /* of the article that it corrects, when it says so */
    bool itself;                 /* it corrects the article that bears it */
    bool of_name;                /* how somebody was called was wrong */
    struct cc_rejected rejected; /* "not six": the very words that were wrong */
    struct cc_word_shelf *words;
    uint8_t *known; /* by article: KNOWN, TARGET, OF_DAY; lent */
    struct cc_arena *a;
};

/* What a notice can be about: an earlier article of the outlet, or an earlier version. */
static bool is_target(const struct notice *n, uint32_t article)
{
    const struct cc_article *x = n->s->c->reading[article]->article;
    const struct cc_article *y = n->s->c->reading[n->article]->article;
    bool outlet = x->source.n && cc_str_eq_fold(x->source, y->source);

    if (article == n->article || !((outlet && !n->itself) || cc_are_versions(x, y)))
        return false;
    if (cc_date_known(n->date) && cc_date_before(n->date, y->published))
        return cc_date_meet(n->date, x->published);
    return cc_date_before(x->published, y->published) || cc_are_versions(x, y);
}

/* The notice names the day, or the month, of that article. */
static bool dated(const struct notice *n, uint32_t article)
{
    cc_date published = n->s->c->reading[article]->article->published;

    return cc_date_known(n->date) && n->date.precision <= CC_PREC_MONTH &&
           cc_date_meet(n->date, published) &&
           cc_date_before(n->date, n->s->c->reading[n->article]->article->published);
}

/* Rare words enough; or two of: many of its words, the figure or name, the date. */
static bool is_tied(const struct notice *n, uint32_t article, struct tie t)
{
    bool sure = t.number || t.name || t.year;
    int signs = (t.share >= TIED_PART) + sure + dated(n, article);

    return t.shared >= TIED || (t.shared > (sure ? 0 : TIED_LEAST) && signs >= 2);
}

/* Of what is told of an article once a notice. */
enum { KNOWN = 1, TARGET = 2, OF_DAY = 4 };

static uint8_t know(const struct notice *n, uint32_t article)
{
    uint8_t *known = &n->known[article];

    if (!*known)
        *known = (uint8_t)(KNOWN |
                           (cc_case_meets(n->s->c, n->article, article) &&
                                    is_target(n, article)
                                ? TARGET
                                : 0) |
                           (dated(n, article) ? OF_DAY : 0));
    return *known;
}

/* What its words may tie, in the order of the case. */
static struct cc_sharings may_be_targets(const struct notice *n)
{
    struct cc_sharings all = cc_claims_sharing(n->words, n->bag->word, n->bag->n);
    uint32_t kept = 0;

    memset(n->known, 0, n->s->c->n);
    for (uint32_t i = 0; i < all.n; i++) {
        struct cc_sharing x = all.at[i];
        uint8_t known = know(n, x.at.article);
        bool much = x.shared >= TIED - SLACK || (known & OF_DAY) ||
                    x.shared >= (TIED_PART - SLACK) * x.all;
        if (much && (known & TARGET))
            all.at[kept++] = x;
    }
    all.n = kept;
    cc_sharings_sort(&all);
    return all;
}

static bool best_target(const struct notice *n, struct cc_place *out, struct tie *tie)
{
    const struct cc_sharings all = may_be_targets(n);
    bool found = false;

    for (uint32_t i = 0; i < all.n; i++) {
        const struct cc_place at = all.at[i].at;
        const struct cc_reading *r = n->s->c->reading[at.article];
        const struct cc_claim *x = &r->claims.claim[at.claim];
        struct tie t;

        if (x->notice)
            continue;
        t = tie_of(n->bag, n->words, at);
        t.wrong = tie_of_words(n->wrong, cc_claim_words_of(n->words, at)).shared;
        t.name = n->of_name && shares_name(n->wrong, &r->document, x->clause, n->a);
        if (!is_tied(n, at.article, t))
            continue;
        if (!found || better(t, *tie)) {
            *tie = t;
            *out = at;
            found = true;
        }
    }
    return found;
}

/* "She was nine, not six": where the article of that day has a six, whatever its words.
 */
static bool rejected_target(const struct notice *n, struct cc_place *out, struct tie *tie)
{
    bool found = false;

    for (uint32_t r = 0; n->rejected.count && r < n->s->c->n; r++) {
        struct cc_place at;

        if (!dated(n, r) || !(know(n, r) & TARGET) ||
            !cc_rejected_find(&n->rejected, n->s->c, r, &at, n->a))
            continue;
        if (found)
            return false; /* two articles have it */
        *out = at;
        *tie = (struct tie){ .number = true };
        found = true;
    }
    return found;
}

/* A sentence that says what is right: it turns from the wrong to the right, or stands
 * behind the one that repeats what was wrong. */
static uint32_t worth_of_sentence(const struct notice *n, const struct cc_item *target,
                                  uint32_t sentence)
{
    const struct cc_reading *r = n->s->c->reading[n->article];
    const struct cc_document *d = &r->document;
    unsigned said = cc_notice_of_sentence(d, sentence);
    uint32_t worth = 4 + 3 * !!(said & CC_NOTICE_TURN);

    for (uint32_t back = 0; back < 2; back++) {
        struct tie t;

        if (sentence < back || d->sentence[sentence - back].paragraph != n->paragraph)
            continue;
        cc_bag_fill(n->bag, d, d->sentence[sentence - back].first,
                    d->sentence[sentence - back].count, n->a);
        t = tie_of(n->bag, n->words, target->at);
        if (t.number || t.share >= TIED_PART)
            worth += back ? 2 : 1;
    }
    return said & CC_NOTICE_APOLOGY ? 1 : worth;
}

/* Another value for what the target measures: the one that is right now. */
static bool replaces(const struct cc_claim *x, const struct cc_claim *target)
{
    return x->value.kind == target->value.kind &&
           (x->value.kind == CC_VALUE_DATE ||
            (x->value.kind == CC_VALUE_NUMBER &&
             cc_units_same(x->value.unit, target->value.unit))) &&
           !cc_values_meet(&x->value, &target->value);
}

/* The claim of the notice that gives the right value, beside the old one if it can. */
static bool claim_of_notice(const struct notice *n, const struct cc_item *target,
                            uint32_t *out)
{
    const struct cc_reading *r = n->s->c->reading[n->article];
    uint32_t best = 0, sentence = CC_NO_INDEX, of_sentence = 0;

    for (uint32_t i = 0; i < r->claims.n; i++) {
        const struct cc_claim *x = &r->claims.claim[i];
        uint32_t worth;

        if (r->document.sentence[x->sentence].paragraph != n->paragraph)
            continue;
        if (x->sentence != sentence) {
            sentence = x->sentence;
            of_sentence = worth_of_sentence(n, target, sentence);
        }
        worth = 8 * of_sentence + 24 * replaces(x, target->claim) +
                4 * (x->old_value->kind != CC_VALUE_NONE) +
                2 * (x->value.kind == CC_VALUE_NUMBER || x->value.kind == CC_VALUE_DATE) +
                (x->mode == CC_MODE_ASSERTED && x->statement == CC_NO_INDEX);
        if (worth <= best)
            continue;
        *out = i;
        best = worth;
    }
    return best > 0;
}

/* The first that says so; else the first that does more than apologise. */
static uint32_t wrong_sentence(const struct cc_document *d, uint32_t paragraph)
{
    uint32_t first = CC_NO_INDEX;

    for (uint32_t i = 0; i < d->sentences; i++) {
        if (d->sentence[i].paragraph != paragraph)
            continue;
        unsigned said = cc_notice_of_sentence(d, i);
        if (said & CC_NOTICE_OLD)
            return i;
        if (first == CC_NO_INDEX && !(said & CC_NOTICE_APOLOGY))
            first = i;
    }
    return first;
}

static unsigned said_by_notice(const struct cc_document *d, uint32_t paragraph)
{
    unsigned said = 0;

    for (uint32_t i = 0; i < d->sentences; i++)
        if (d->sentence[i].paragraph == paragraph)
            said |= cc_notice_of_sentence(d, i);
    return said;
}

/* A note that only tells something new, or what the outlet thinks, corrects nothing. */
static bool corrects(unsigned said)
{
    return said &
           (CC_NOTICE_OLD | CC_NOTICE_CORRECTS | CC_NOTICE_CLARIFIES | CC_NOTICE_APOLOGY);
}

static void read_notice(struct notice *n, struct cc_drafts *out)
{
    const struct cc_reading *r = n->s->c->reading[n->article];
    const struct cc_paragraph *p = &r->document.paragraph[n->paragraph];
    struct cc_draft d = { .kind = CC_KIND_RETRACTION,
                          .rule = CC_RULE_CORRECTED,
                          .stage = CC_STAGE_NOTICES,
                          .of = n->paragraph };
    struct cc_place target;
    struct cc_span used;
    struct tie tie = { 0 };
    unsigned said = said_by_notice(&r->document, n->paragraph);
    uint32_t claim, wrong;

    if (p->tokens == 0 || !corrects(said))
        return;
    n->itself = said & CC_NOTICE_ITSELF;
    n->of_name = said & CC_NOTICE_NAMES;
    cc_bag_fill(n->bag, &r->document, p->first_token, p->tokens, n->a);
    wrong = wrong_sentence(&r->document, n->paragraph);
    *n->wrong = (struct cc_bag){ 0 };
    if (wrong != CC_NO_INDEX)
        cc_bag_fill(n->wrong, &r->document, r->document.sentence[wrong].first,
                    r->document.sentence[wrong].count, n->a);
    n->date = cc_time_resolve(&r->document, p->first_token,
                              p->first_token + p->tokens - 1, CC_TIME_PAST, &used);
    if (cc_date_known(n->date))
        cc_bag_drop_day(n->bag, &r->document, used);
    n->rejected = cc_rejected_of(&r->document, n->paragraph, n->a);
    bool found = best_target(n, &target, &tie);
    if ((!found || !tie.number) && rejected_target(n, &target, &tie))
        found = true;
    if (!found)
        return;
    d.a = cc_item_of(n->s->c, target);
    d.figure = tie.number;
    d.tie = tie.shared;
    if (!claim_of_notice(n, &d.a, &claim)) {
        d.kind = CC_KIND_NONE; /* nearer, it may be, than what another part has */
        d.b.at.article = n->article;
        if (n->s->c->group)
            *CC_PUSH(n->a, out) = d;
        return;
    }
    d.b = cc_item_of(n->s->c, (struct cc_place){ n->article, claim });
    bool repeated = tie.shared >= TIED && tie.share >= REPEATED;
    cc_grade_by(&d,
                tie.number || tie.name || tie.year || repeated || dated(n, target.article)
                    ? CC_WEIGHT_corrected
                    : CC_WEIGHT_corrected_loose);
    *CC_PUSH(n->a, out) = d;
}

/* ---- what a speaker takes back ----------------------------------------------------- */

/* What is denied now, or a figure that is now said to have been an error. */
static bool is_withdrawn(const struct cc_item *x, const struct cc_item *y, struct tie t)
{
    bool denied = x->claim->negative && !y->claim->negative;
    bool figure = t.number && y->claim->value.kind == CC_VALUE_NUMBER;

    return (denied && t.shared >= TIED && t.share >= TIED_PART) ||
           (figure && t.shared >= TIED / 2.f);
}

/* In the order of the case. */
static struct cc_sharings may_be_withdrawn(const struct cc_bag *bag,
                                           struct cc_word_shelf *words)
{
    struct cc_sharings all = cc_claims_sharing(words, bag->word, bag->n);
    uint32_t kept = 0;

    for (uint32_t i = 0; i < all.n; i++)
        if (all.at[i].shared >= TIED / 2.f - SLACK)
            all.at[kept++] = all.at[i];
    all.n = kept;
    cc_sharings_sort(&all);
    return all;
}

/* The earlier claim of the same side that shares most with what is taken back. */
static void read_withdrawal(const struct cc_scene *s, const struct cc_item *x,
                            struct cc_bag *bag, struct cc_word_shelf *words,
                            struct cc_drafts *out, struct cc_arena *a)
{
    const struct cc_document *d = &x->reading->document;
    const struct cc_sentence *whole = &d->sentence[x->claim->sentence];
    uint32_t first = cc_token_at(d, x->claim->clause.start);
    uint32_t end = cc_token_at(d, x->claim->clause.end);
    struct cc_draft draft = { .kind = CC_KIND_RETRACTION,
                              .rule = CC_RULE_CORRECTED,
                              .stage = CC_STAGE_WITHDRAWALS,
                              .of = x->at.claim };
    struct cc_sharings all;
    struct tie best = { 0 };

    if (x->claim->negative)
        cc_bag_fill(bag, d, first, end > first ? end - first : 0, a);
    else /* which figure it was may stand beside the clause */
        cc_bag_fill(bag, d, whole->first, whole->count, a);
    all = may_be_withdrawn(bag, words);
    for (uint32_t i = 0; i < all.n; i++) {
        struct cc_item y = cc_item_of(s->c, all.at[i].at);
        struct tie t;

        if (!cc_case_meets(s->c, x->at.article, y.at.article) || !cc_same_party(x, &y) ||
            !cc_item_earlier(&y, x) || y.claim->mode != CC_MODE_ASSERTED)
            continue;
        t = tie_of(bag, words, y.at);
        if (!is_withdrawn(x, &y, t) || !better(t, best))
            continue;
        best = t;
        draft.a = y;
    }
    if (!draft.a.claim)
        return;
    draft.b = *x;
    draft.figure = best.number;
    draft.tie = best.shared;
    cc_grade_by(&draft, best.number || best.share >= .6f || best.shared >= 2 * TIED
                            ? CC_WEIGHT_corrected
                            : CC_WEIGHT_corrected_loose);
    *CC_PUSH(a, out) = draft;
}

/* Claims come by their sentences. */
static void find_withdrawals(const struct cc_scene *s, uint32_t article,
                             struct cc_bag *bag, struct cc_word_shelf *words,
                             struct cc_drafts *out, struct cc_arena *a)
{
    const struct cc_reading *r = s->c->reading[article];
    uint32_t sentence = CC_NO_INDEX;
    bool retracts = false;

    for (uint32_t i = 0; i < r->claims.n; i++) {
        const struct cc_claim *claim = &r->claims.claim[i];

        if (claim->statement == CC_NO_INDEX || claim->notice)
            continue;
        if (claim->sentence != sentence) {
            sentence = claim->sentence;
            retracts = cc_stance_at(&r->document, sentence) & CC_STANCE_RETRACTS;
        }
        if (retracts) {
            const struct cc_item x = cc_item_of(s->c, (struct cc_place){ article, i });
            read_withdrawal(s, &x, bag, words, out, a);
        }
    }
}

void cc_notices_find(const struct cc_scene *s, struct cc_drafts *out, struct cc_arena *a)
{
    struct cc_bag *bag = CC_NEW(a, struct cc_bag), *wrong = CC_NEW(a, struct cc_bag);
    struct cc_word_shelf *words = cc_word_shelf_new(s->c, a);
    uint8_t *known = CC_ARRAY(a, uint8_t, s->c->n);

    for (uint32_t r = 0; r < s->c->n; r++) {
        const struct cc_document *d = &s->c->reading[r]->document;

        for (uint32_t p = 0; p < d->paragraphs; p++) {
            struct notice n = { s,     r,     p,     bag,   wrong, CC_NO_DATE,
                                false, false, { 0 }, words, known, a };
            if (d->paragraph[p].kind == CC_PARA_NOTICE)
                read_notice(&n, out);
        }
        find_withdrawals(s, r, bag, words, out, a);
    }
}
