/* How a word is written is a matter of house style; what it says is not. */
#include "compare/spelling.h"

#include <stdio.h>
#include <string.h>

#include "claimcheck/lexicon.h"
#include "compare/draft.h"

#define RUN_SIZE   96 /* bytes of words that are compared */
#define WORD_SIZE  32
#define LETTERS    7 /* of a row of spelling.lex that is looked for inside a word */
#define LONG       5 /* letters of a word that has two spellings, or is a telling name */
#define FIRST_BYTE 0x80

enum { SPELLING_WHERE = 1, SPELLING_PLAIN };

struct plain {
    char at[RUN_SIZE];
    size_t n;
    bool full;
};

static void put(struct plain *out, cc_str s)
{
    if (out->n + s.n > sizeof out->at) {
        out->full = true;
        return;
    }
    memcpy(out->at + out->n, s.p, s.n);
    out->n += s.n;
}

static cc_str row(cc_str key, cc_str where)
{
    return cc_str_eq(cc_lex_get(CC_LEX(spelling), key, SPELLING_WHERE), where)
               ? cc_lex_get(CC_LEX(spelling), key, SPELLING_PLAIN)
               : CC_NONE;
}

static void put_letters(struct plain *out, cc_str w)
{
    for (size_t i = 0, n; i < w.n; i += n) {
        cc_str plain = CC_NONE;

        for (n = w.n - i < LETTERS ? w.n - i : LETTERS; n > 1 && !plain.n; n--)
            if (i > 0 && w.n >= LONG)
                plain = row(cc_str_sub(w, i, i + n), CC_LIT("letters"));
        n += plain.n > 0;
        put(out, plain.n ? plain : cc_str_sub(w, i, i + 1));
        n = plain.n ? n : 1;
    }
}

/* A figure as digits, another word in its plain letters. */
static void put_word(struct plain *out, cc_str w)
{
    char digits[WORD_SIZE];
    cc_str plain = w.n ? row(w, CC_LIT("word")) : CC_NONE;
    double figure;

    if (w.n && !plain.n && cc_read_count(w, &figure)) {
        int n = snprintf(digits, sizeof digits, "%.6g", figure);
        plain = (cc_str){ digits, n > 0 && (size_t)n < sizeof digits ? (size_t)n : 0 };
    }
    if (plain.n)
        put(out, plain);
    else
        put_letters(out, w);
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || is_digit(c) ||
           (unsigned char)c >= FIRST_BYTE;
}

/* "Sept.", "'round", "1,200"; the point of "3.5" is no such mark. */
static bool is_mark(cc_str s, size_t i)
{
    bool point = s.p[i] == '.' && i > 0 && i + 1 < s.n && is_digit(s.p[i - 1]) &&
                 is_digit(s.p[i + 1]);

    return !point && (s.p[i] == '.' || s.p[i] == ',' || s.p[i] == '\'' || s.p[i] == '"');
}

/* Marks inside a word go, spaces and hyphens end it. */
static struct plain plain_of(cc_str s)
{
    struct plain out = { .n = 0 };
    char word[WORD_SIZE];
    size_t n = 0;

    for (size_t i = 0; i <= s.n && !out.full; i++) {
        char c = i < s.n ? s.p[i] : ' ';

        if (c == ' ' || c == '-') {
            put_word(&out, (cc_str){ word, n });
            n = 0;
        } else if (i < s.n && is_mark(s, i))
            continue;
        else if (n == sizeof word)
            out.full = true;
        else
            word[n++] = (char)(c >= 'A' && c <= 'Z' ? c | ('a' ^ 'A') : c);
    }
    cc_str whole = row((cc_str){ out.at, out.n }, CC_LIT("run"));
    if (whole.n) {
        out.n = 0;
        put(&out, whole);
    }
    return out;
}

bool cc_spelled_alike(cc_str x, cc_str y)
{
    struct plain p = plain_of(x), q = plain_of(y);

    return p.n && !p.full && !q.full &&
           cc_str_eq((cc_str){ p.at, p.n }, (cc_str){ q.at, q.n });
}

/* One letter other, more, or less, or two that changed places; never the first. */
static bool one_letter_apart(cc_str x, cc_str y)
{
    size_t from = 0, end = 0, least = x.n < y.n ? x.n : y.n;

    while (from < least && x.p[from] == y.p[from])
        from++;
    while (end < least - from && x.p[x.n - end - 1] == y.p[y.n - end - 1])
        end++;
    size_t p = x.n - from - end, q = y.n - from - end;
    return from > 0 && ((p <= 1 && q <= 1 && p + q > 0) ||
                        (p == 2 && q == 2 && x.p[from] == y.p[from + 1] &&
                         x.p[from + 1] == y.p[from]));
}

bool cc_is_misprint(cc_str x, cc_str y)
{
    return x.n >= LONG && y.n >= LONG && one_letter_apart(x, y) &&
           !cc_wn_classes_of_form(x) != !cc_wn_classes_of_form(y) &&
           !cc_lex_has(CC_LEX(stopword), x) && !cc_lex_has(CC_LEX(stopword), y);
}

/* ---- names ------------------------------------------------------------------------- */

static bool is_vowel(char c)
{
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}

/* The consonants of a name, doubled ones once. */
static struct plain skeleton(cc_str word)
{
    struct plain out = { .n = 0 };

    for (size_t i = 0; i < word.n && out.n < sizeof out.at; i++) {
        char c = (char)(word.p[i] | ('a' ^ 'A'));

        if (is_letter(c) && !is_vowel(c) && !(out.n && out.at[out.n - 1] == c))
            out.at[out.n++] = c;
    }
    return out;
}

static bool name_words_alike(cc_str x, cc_str y)
{
    struct plain p = skeleton(x), q = skeleton(y);

    if (cc_str_eq_fold(x, y))
        return true;
    return x.n >= LONG && y.n >= LONG && p.n > 2 &&
           cc_str_eq((cc_str){ p.at, p.n }, (cc_str){ q.at, q.n });
}

bool cc_names_alike(cc_str x, cc_str y)
{
    while (x.n && y.n)
        if (!name_words_alike(cc_str_cut(&x, ' '), cc_str_cut(&y, ' ')))
            return false;
    return x.n == y.n;
}
