/* Words in their base forms, so that "hired" meets "hire". */
#include "compare/bag.h"

#include "claimcheck/lexicon.h"
#include "compare/draft.h"

static void add_word(struct cc_bag *b, cc_str w)
{
    uint64_t h = cc_hash(w);

    for (uint32_t i = 0; i < b->n; i++)
        if (b->word[i] == h)
            return;
    if (b->n < 2 * CC_BAG_TOKENS)
        b->word[b->n++] = h;
}

bool cc_bag_has(const struct cc_bag *b, uint64_t h)
{
    for (uint32_t i = 0; i < b->n; i++)
        if (b->word[i] == h)
            return true;
    return false;
}

/* "May 4": the day of a date is no figure. */
static bool after_month(const struct cc_document *d, uint32_t i, uint32_t first,
                        struct cc_arena *a)
{
    return i > first &&
           cc_str_eq(cc_lex_get(CC_LEX(calendar), cc_fold(a, cc_token_form(d, i - 1)), 1),
                     CC_LIT("month"));
}

bool cc_bag_is_name(const struct cc_document *d, uint32_t i)
{
    return (d->token[i].flags & CC_TOK_UPPER) &&
           i > d->sentence[d->token[i].sentence].first;
}

void cc_bag_fill(struct cc_bag *b, const struct cc_document *d, uint32_t first,
                 uint32_t count, struct cc_arena *a)
{
    *b = (struct cc_bag){ 0 };
    for (uint32_t i = first; i < first + count && i < first + CC_BAG_TOKENS; i++) {
        cc_str w = cc_fold(a, cc_token_form(d, i));
        char buf[64];
        double x;

        if (!after_month(d, i, first, a) && cc_read_count(w, &x) &&
            b->numbers < sizeof b->number / sizeof *b->number)
            b->number[b->numbers++] = x;
        if (cc_lex_has(CC_LEX(stopword), w) || d->token[i].kind != CC_TOKEN_WORD)
            continue;
        if (cc_bag_is_name(d, i) && b->names < CC_BAG_NAMES)
            b->name[b->names++] = cc_hash(w);
        add_word(b, w);
        add_word(b, cc_lemma(w, CC_NOUN, buf));
        add_word(b, cc_lemma(w, CC_VERB, buf));
    }
}

void cc_bag_drop_day(struct cc_bag *b, const struct cc_document *d, struct cc_span day)
{
    for (uint32_t i = cc_token_at(d, day.start);
         i < d->tokens && d->token[i].span.start < day.end; i++) {
        uint32_t kept = 0;
        double number;

        if (!cc_read_figure(cc_token_form(d, i), &number))
            continue;
        for (uint32_t k = 0; k < b->numbers; k++)
            if (b->number[k] < number || b->number[k] > number)
                b->number[kept++] = b->number[k];
        b->numbers = kept;
    }
}
