/*
 * A sentence that says word for word what another one says, or says it with more beside
 * it, is no other account, whatever its tree was taken for: "Roe was seen at the border",
 * "Roe, who had been reported missing, was seen at the border".
 */
#include "compare/draft.h"

#include "claimcheck/lexicon.h"

#define RETOLD_LEAST 5 /* words with a meaning that say which sentence it is */

struct words {
    const struct cc_document *d;
    uint32_t at, end;
};

static struct words words_of(const struct cc_item *x)
{
    const struct cc_document *d = &x->reading->document;
    const struct cc_sentence *s = &d->sentence[x->claim->sentence];

    return (struct words){ d, s->first, s->first + s->count };
}

/* "he", "is", "below" and "no" tell one account from another, small as they are. */
static bool says_little(cc_str word)
{
    return cc_lex_has(CC_LEX(stopword), word) && !cc_lex_has(CC_LEX(negation), word) &&
           !cc_lex_has(CC_LEX(preposition), word) && !cc_lex_has(CC_LEX(pronoun), word) &&
           !cc_str_starts(cc_lex_get(CC_LEX(closed), word, 1), CC_LIT("V"));
}

/* The next word with a meaning in `out`, lower case; false: there is none. */
static bool next_word(struct words *w, char buf[CC_WORD_MAX], cc_str *out)
{
    while (w->at < w->end) {
        uint32_t i = w->at++;
        uint8_t kind = w->d->token[i].kind;

        *out = cc_word_lower(cc_token_form(w->d, i), buf);
        if ((kind == CC_TOKEN_WORD || kind == CC_TOKEN_NUMBER) && !says_little(*out))
            return true;
    }
    return false;
}

/* The same letters: "U.S.", "US". */
static bool same_letters(cc_str x, cc_str y)
{
    size_t i = 0, j = 0;

    for (;;) {
        while (i < x.n && x.p[i] == '.')
            i++;
        while (j < y.n && y.p[j] == '.')
            j++;
        if (i == x.n || j == y.n)
            return i == x.n && j == y.n;
        if (x.p[i++] != y.p[j++])
            return false;
    }
}

/* All words of `few` stand in `many`, in order; what that has besides denies nothing. */
static bool holds(struct words many, struct words few)
{
    char buf[CC_WORD_MAX], other[CC_WORD_MAX];
    cc_str word, one;
    uint32_t n = 0;

    while (next_word(&few, buf, &word)) {
        bool found = false;

        while (!found && next_word(&many, other, &one)) {
            found = same_letters(word, one);
            if (!found && cc_lex_has(CC_LEX(negation), one))
                return false;
        }
        if (!found)
            return false;
        n++;
    }
    while (next_word(&many, other, &one))
        if (cc_lex_has(CC_LEX(negation), one))
            return false;
    return n >= RETOLD_LEAST;
}

bool cc_is_retold(const struct cc_item *x, const struct cc_item *y)
{
    struct words p = words_of(x), q = words_of(y);

    return x->at.article != y->at.article && (holds(p, q) || holds(q, p));
}
