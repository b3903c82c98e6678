/* Words as tokens: what belongs inside a word, and where a contraction is cut. */
#include "scan.h"

#include "claimcheck/lexicon.h"

cc_str lower_form(cc_str form, char buf[32])
{
    size_t n = 0;

    for (size_t at = 0; at < form.n;) {
        int32_t cp = cc_utf8_next(form, &at);
        if (cp == 0x2019 || cp == 0x2018 || cp == 0x02bc)
            cp = '\'';
        if (cp >= 0x80 || n == 31)
            return CC_NONE;
        buf[n++] = (char)(cp >= 'A' && cp <= 'Z' ? cp + 32 : cp);
    }
    return (cc_str){ buf, n };
}

static bool word_point(int32_t cp)
{
    return cc_is_letter(cp) || cc_is_digit(cp) || cp == '_' || cp == 0xad;
}

/* Letters, digits, underscores from `at` on. */
static size_t plain_run(const struct chunk *k, size_t at)
{
    size_t n = 0, length;
    for (int32_t cp; word_point(cp = point_at(k, at + n, &length)); n += length)
        ;
    return n;
}

size_t contraction_length(const struct chunk *k, size_t at)
{
    static const cc_str endings[] = { { "s", 1 },  { "d", 1 },  { "m", 1 },
                                      { "re", 2 }, { "ve", 2 }, { "ll", 2 } };
    size_t length;

    if (!is_apostrophe(point_at(k, at, &length)))
        return 0;
    size_t n = plain_run(k, at + length);
    cc_str letters = cc_str_sub(k->text, at + length, at + length + n);
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
        if (cc_str_eq_fold(letters, endings[i]))
            return length + n;
    return 0;
}

/* "n't" at the end of the run before an apostrophe at `at`: the bytes from the n on, or
 * 0. */
static size_t not_length(const struct chunk *k, size_t start, size_t at)
{
    size_t length;

    if (at <= start + 1 || (k->text.p[at - 1] | 32) != 'n' ||
        !is_apostrophe(point_at(k, at, &length)))
        return 0;
    return (point_at(k, at + length, NULL) | 32) == 't' && plain_run(k, at + length) == 1
               ? 2 + length
               : 0;
}

size_t elision_length(const struct chunk *k, size_t at)
{
    char buf[32];
    size_t length, digits = 0;

    if (!is_apostrophe(point_at(k, at, &length)))
        return 0;
    size_t n = plain_run(k, at + length);
    while (digits < n && cc_is_digit(k->text.p[at + length + digits]))
        digits++;
    bool year = digits == 2 && (n == 2 || (n == 3 && k->text.p[at + length + 2] == 's'));
    cc_str low =
        n < 12 ? lower_form(cc_str_sub(k->text, at, at + length + n), buf) : CC_NONE;
    size_t rows;
    return year || (low.n && cc_lex_find(CC_LEX(contraction), low, &rows)) ? length + n
                                                                           : 0;
}

/* "U." of U.S., "Ph." of Ph.D.: a short part of letters before an inner full stop. */
static bool short_part(cc_str part)
{
    for (size_t i = 0; i < part.n; i++)
        if ((part.p[i] & 0x80) || !cc_is_letter(part.p[i]))
            return false;
    return part.n == 1 ||
           (part.n == 2 && cc_is_upper(part.p[0]) && !cc_is_upper(part.p[1]));
}

/* What the letters behind an inner full stop make of the word: U.S, example.com,
 * ENRON.XLS. */
static bool joins_at_stop(const struct chunk *k, size_t part, size_t stop)
{
    size_t behind = plain_run(k, stop + 1);
    if (behind == 0 || cc_is_digit(k->text.p[stop + 1]))
        return false;
    cc_str before = cc_str_sub(k->text, part, stop);
    cc_str after = cc_str_sub(k->text, stop + 1, stop + 1 + behind);
    if (short_part(before) && (after.n <= 2 || !cc_is_upper(before.p[0])))
        return true;
    bool upper_before = cc_is_upper(before.p[before.n - 1]),
         upper_after = cc_is_upper(after.p[0]);
    /* "word.Word" is a sentence end without its space; "word.word" the name of a site or
     * a file. */
    if (upper_before != upper_after)
        return false;
    bool goes_on = stop + 2 + behind < k->end && k->text.p[stop + 1 + behind] == '.' &&
                   word_point(point_at(k, stop + 2 + behind, NULL));
    return after.n <= 4 || goes_on;
}

/* The length of what joins at `at` behind a part that begins at `part`: 0, or a sign's
 * length. */
static size_t joint(const struct chunk *k, size_t start, size_t part, size_t at)
{
    size_t length;
    char buf[32];
    int32_t cp = point_at(k, at, &length);

    if (cp < 0 || !word_point(point_at(k, at + length, NULL)))
        return 0;
    if (is_apostrophe(
            cp)) /* o'clock, O'Brien; what may be a closing mark ends with the word */
        return contraction_length(k, at) || not_length(k, start, at) || cp == 0x2018
                   ? 0
                   : length;
    if (cp == '.')
        return joins_at_stop(k, part, at) ? length : 0;
    if (cp == '&') /* AT&T, R&D */
        return at - part <= 3 && plain_run(k, at + 1) <= 3 ? length : 0;
    if (cp == '-' && at - start < 12) {
        cc_str low = lower_form(cc_str_sub(k->text, start, at), buf);
        return low.n && cc_lex_has(CC_LEX(prefix), low) ? length : 0;
    }
    return 0;
}

/* Two stops are an abbreviation's and a sentence's; three are an ellipsis. */
static bool ellipsis_at(const struct chunk *k, size_t at)
{
    size_t n = 0;
    while (n < 3 && at + n < k->end && k->text.p[at + n] == '.')
        n++;
    return n == 3;
}

/* Does the full stop behind a word belong to it? */
static bool takes_stop(const struct chunk *k, size_t at, size_t length, bool acronym)
{
    cc_str word = cc_str_sub(k->text, at, at + length);
    size_t stop = at + length;
    char buf[32];

    if (stop >= k->end || k->text.p[stop] != '.' ||
        (stop + 1 < k->end &&
         (ellipsis_at(k, stop) || word_point(point_at(k, stop + 1, NULL)))))
        return false;
    if (acronym)
        return true;
    bool ends_text = k->last && stop + 1 == k->end;
    bool inner_sign =
        stop + 1 < k->end && (k->text.p[stop + 1] == ',' || k->text.p[stop + 1] == ';');
    bool upper = cc_is_upper(point_at(k, at, NULL));
    if (length == 1 && upper) /* an initial; but "and I." and "vitamin C. The" */
        return inner_sign || (!ends_text && k->next_upper && !k->next_opener);
    cc_str low = lower_form(word, buf);
    cc_str ends = low.n ? cc_lex_get(CC_LEX(abbreviation), low, 1) : CC_NONE;
    if (!ends.n)
        return false;
    /* A comma or semicolon follows ("Inc.,"): an abbreviation, or the sign would not be
     * there.
     */
    if (inner_sign)
        return true;
    if (cc_str_eq(ends, CC_LIT("number")))
        return k->next_digit || (upper && k->next_lower);
    if (!upper) /* "ill", "ex", "fed" are words too */
        return !ends_text &&
               (k->next_lower || k->next_digit || cc_str_eq(ends, CC_LIT("starter")) ||
                (cc_str_eq(ends, CC_LIT("never")) && !k->next_opener));
    return !cc_str_eq(ends, CC_LIT("never")) || !ends_text;
}

size_t word_length(const struct chunk *k, size_t at, bool *abbreviation)
{
    size_t n = plain_run(k, at), part = at, sign;
    bool acronym = false;

    *abbreviation = false;
    if (n == 0)
        return 0;
    while ((sign = joint(k, at, part, at + n)) > 0) {
        /* The parts of an acronym begin with the word or behind a hyphen: "non-U.S." */
        bool begins = part == at || k->text.p[part - 1] == '-';
        acronym = k->text.p[at + n] == '.' &&
                  short_part(cc_str_sub(k->text, part, at + n)) && (begins || acronym);
        part = at + n + sign;
        n += sign + plain_run(k, part);
    }
    acronym = acronym && short_part(cc_str_sub(k->text, part, at + n));
    if (point_at(k, at + n, NULL) == '$' && n <= 2) /* US$, A$ */
        return n + 1;
    *abbreviation = takes_stop(k, at, n, acronym);
    return n + *abbreviation;
}

size_t first_part(const struct chunk *k, size_t at, size_t length)
{
    char buf[32];
    size_t not = not_length(k, at, at + length);

    if (not )
        return length - 1;
    cc_str low =
        length < 12 ? lower_form(cc_str_sub(k->text, at, at + length), buf) : CC_NONE;
    cc_str first = low.n ? cc_lex_get(CC_LEX(contraction), low, 1) : CC_NONE;
    return first.n ? first.n : length;
}
