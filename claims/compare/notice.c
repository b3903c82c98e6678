/*
 * Corrections. A notice of an outlet is held against what the same outlet published
 * before; what a speaker takes back against what the same speaker said before. The
 * strongest tie is the old value: "it was six, not nine" repeats the figure that it
 * corrects.
 */
#include "compare/draft.h"

#include "compare/rejected.h"
#include "compare/tie.h"
#include "compare/weight.h"

#define TIED       12   /* rarity of the words that a notice and its target share */
#define TIED_LEAST 5    /* where nothing but the day and a part of the words tie them */
#define TIED_PART  .4   /* of the target's words */
#define SLACK      .01f /* more than sums of rarities differ by their order */
#define WRONG_PART \
    .5              /* of what ties a target, in the sentence that says what was wrong */
#define REPEATED .8 /* of the target's words: the notice tells it again */

/* ---- notices of an outlet ---------------------------------------------------------- */

struct notice {
    const struct cc_scene *s;
    uint32_t article, paragraph;
    struct cc_bag *bag;          /* all of it */
    struct cc_bag *wrong;        /* the sentence that says what was wrong */
    uint32_t wrong_at;           /* its number, or CC_NO_INDEX */
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
static bool is_tied(const struct notice *n, uint32_t article, struct cc_tie t)
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

static bool best_target(const struct notice *n, struct cc_place *out, struct cc_tie *tie)
{
    const struct cc_sharings all = may_be_targets(n);
    bool found = false;

    for (uint32_t i = 0; i < all.n; i++) {
        const struct cc_place at = all.at[i].at;
        const struct cc_reading *r = n->s->c->reading[at.article];
        const struct cc_claim *x = &r->claims.claim[at.claim];
        struct cc_tie t;

        if (x->notice)
            continue;
        t = cc_tie_of(n->bag, n->words, at);
        t.wrong = cc_tie_of_words(n->wrong, cc_claim_words_of(n->words, at)).shared;
        t.name =
            n->of_name && cc_tie_shares_name(n->wrong, &r->document, x->clause, n->a);
        if (!is_tied(n, at.article, t))
            continue;
        if (!found || cc_tie_better(t, *tie)) {
            *tie = t;
            *out = at;
            found = true;
        }
    }
    return found;
}

/* The figure or words that the notice says were wrong stand in the target; or else most
 * of what ties it is in the sentence that says what was wrong. */
static bool is_sure(const struct notice *n, uint32_t article, struct cc_tie t)
{
    bool repeated = t.shared >= TIED && t.share >= REPEATED;

    if (t.number || t.name || t.year || repeated)
        return true;
    return dated(n, article) && n->wrong->numbers == 0 &&
           t.wrong >= WRONG_PART * t.shared;
}

/* "She was nine, not six": where the article of that day has a six, whatever its words.
 */
static bool rejected_target(const struct notice *n, struct cc_place *out,
                            struct cc_tie *tie)
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
        *tie = (struct cc_tie){ .number = true };
        found = true;
    }
    return found;
}

/* A sentence that says what is right: it turns from the wrong to the right, tells the
 * same with another figure, or stands behind the one that repeats what was wrong. */
static uint32_t worth_of_sentence(const struct notice *n, const struct cc_item *target,
                                  uint32_t sentence)
{
    const struct cc_reading *r = n->s->c->reading[n->article];
    const struct cc_document *d = &r->document;
    unsigned said = cc_notice_of_sentence(d, sentence);
    uint32_t worth = 4, near = 0;

    for (uint32_t back = 0; back < 2; back++) {
        struct cc_tie t;

        if (sentence < back || d->sentence[sentence - back].paragraph != n->paragraph)
            continue;
        cc_bag_fill(n->bag, d, d->sentence[sentence - back].first,
                    d->sentence[sentence - back].count, n->a);
        t = cc_tie_of(n->bag, n->words, target->at);
        bool again = !back && t.share >= TIED_PART;
        if (t.number || t.share >= TIED_PART)
            near += back ? 2 : again ? 3 : 1;
    }
    worth += near + (near ? 3 : 1) * !!(said & CC_NOTICE_TURN);
    if ((cc_notice_cites(d, sentence) || sentence == n->wrong_at) &&
        !(said & CC_NOTICE_TURN))
        return 2;
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
    struct cc_span used = { 0, 0 };
    struct cc_tie tie = { 0 };
    unsigned said = said_by_notice(&r->document, n->paragraph);
    uint32_t claim, wrong;

    if (p->tokens == 0 || !corrects(said))
        return;
    n->itself = said & CC_NOTICE_ITSELF;
    n->of_name = said & CC_NOTICE_NAMES;
    cc_bag_fill(n->bag, &r->document, p->first_token, p->tokens, n->a);
    wrong = wrong_sentence(&r->document, n->paragraph);
    n->wrong_at = wrong;
    *n->wrong = (struct cc_bag){ 0 };
    if (wrong != CC_NO_INDEX)
        cc_bag_fill(n->wrong, &r->document, r->document.sentence[wrong].first,
                    r->document.sentence[wrong].count, n->a);
    n->date = cc_time_resolve(&r->document, p->first_token,
                              p->first_token + p->tokens - 1, CC_TIME_PAST, &used);
    if (cc_date_known(n->date)) {
        cc_bag_drop_day(n->bag, &r->document, used);
        cc_bag_drop_day(n->wrong, &r->document, used);
    }
    n->rejected = cc_rejected_of(&r->document, n->paragraph, n->a);
    if (!n->rejected.count && wrong != CC_NO_INDEX)
        n->rejected = cc_rejected_figure(&r->document, wrong, used, n->a);
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
    cc_grade_by(&d, is_sure(n, target.article, tie) ? CC_WEIGHT_corrected
                                                    : CC_WEIGHT_corrected_loose);
    *CC_PUSH(n->a, out) = d;
}

/* ---- what a speaker takes back ----------------------------------------------------- */

/* What is denied now, or a figure that is now said to have been an error. */
static bool is_withdrawn(const struct cc_item *x, const struct cc_item *y,
                         struct cc_tie t)
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
    struct cc_tie best = { 0 };

    if (x->claim->negative)
        cc_bag_fill(bag, d, first, end > first ? end - first : 0, a);
    else /* which figure it was may stand beside the clause */
        cc_bag_fill(bag, d, whole->first, whole->count, a);
    all = may_be_withdrawn(bag, words);
    for (uint32_t i = 0; i < all.n; i++) {
        struct cc_item y = cc_item_of(s->c, all.at[i].at);
        struct cc_tie t;

        if (!cc_case_meets(s->c, x->at.article, y.at.article) || !cc_same_party(x, &y) ||
            !cc_item_earlier(&y, x) || y.claim->mode != CC_MODE_ASSERTED)
            continue;
        t = cc_tie_of(bag, words, y.at);
        if (!is_withdrawn(x, &y, t) || !cc_tie_better(t, best))
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
            struct notice n = { s,           r,          p,     bag,   wrong,
                                CC_NO_INDEX, CC_NO_DATE, false, false, { 0 },
                                words,       known,      a };
            if (d->paragraph[p].kind == CC_PARA_NOTICE)
                read_notice(&n, out);
        }
        find_withdrawals(s, r, bag, words, out, a);
    }
}
