/* A figure ties more than a year, a year more than a name, a name more than words. */
#include "compare/tie.h"

#define ONE      1 /* "one" may stand for any thing */
#define YEAR_MIN 1500
#define YEAR_MAX 2200

struct cc_tie cc_tie_of_words(const struct cc_bag *b, struct cc_claim_words w)
{
    struct cc_tie t = { 0 };
    float all = 0;

    for (uint32_t i = 0; i < w.n; i++) {
        all += w.at[i].rarity;
        if (cc_bag_has(b, w.at[i].hash))
            t.shared += w.at[i].rarity;
    }
    t.share = all > 0 ? t.shared / all : 0;
    return t;
}

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

struct cc_tie cc_tie_of(const struct cc_bag *b, struct cc_word_shelf *words,
                        struct cc_place at)
{
    struct cc_tie t = cc_tie_of_words(b, cc_claim_words_of(words, at));
    struct cc_figures f = cc_claim_figures_of(words, at);

    for (uint32_t i = 0; i < f.n; i++)
        for (uint32_t k = 0; k < b->numbers && f.at[i] > ONE; k++)
            t.number |= !(b->number[k] < f.at[i] || b->number[k] > f.at[i]);
    t.year = !t.number && years_differ(b, f);
    return t;
}

bool cc_tie_shares_name(const struct cc_bag *b, const struct cc_document *d,
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

bool cc_tie_better(struct cc_tie x, struct cc_tie than)
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
