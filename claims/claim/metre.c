/* Whether the "m" of "12m" is a metre or a million, by what stands behind it. */
#include "figure.h"

/* "(40ft)", "(16 feet)": the length in other units. */
static bool is_other_length(const struct atom *at, uint32_t n, uint32_t i)
{
    struct number other = { 0 };
    const struct cc_lex_row *row;
    size_t rows = 0;
    char lemma[64]; /* as cc_lemma asks */
    cc_str unit;

    if (i + 1 >= n || !cc_str_eq(at[i].w, CC_LIT("(")) ||
        !cc_is_digit(at[i + 1].w.p[0]) || !number_read(at, n, i + 1, &other))
        return false;
    unit = other.suffix;
    if (!unit.n && other.next < n)
        unit = cc_lemma(at[other.next].w, CC_NOUN, lemma);
    row = unit.n ? cc_lex_find(CC_LEX(unit), unit, &rows) : NULL;
    return row && cc_str_eq(cc_lex_col(row, 1), CC_LIT("length"));
}

/* "12m people", "12m of them", "lost 12m". */
static bool counts(const struct atom *at, uint32_t n, uint32_t i)
{
    char lemma[64];

    if (i >= n || !cc_is_letter(at[i].w.p[0]) || cc_str_eq(at[i].w, CC_LIT("of")))
        return true;
    return cc_wn_is_a(at[i].w, CC_LIT("people"), 1) ||
           ((cc_wn_classes_of_form(at[i].w) & CC_NOUN) &&
            !cc_str_eq(cc_lemma(at[i].w, CC_NOUN, lemma), at[i].w));
}

cc_str letter_behind(const struct atom *at, uint32_t n, uint32_t i)
{
    if (cc_str_eq(at[i].w, CC_LIT("bn")))
        return at[i].w;
    if (!cc_str_eq(at[i].w, CC_LIT("m")))
        return CC_NONE;
    if ((i + 1 < n && cc_lex_has(CC_LEX(lengthword), at[i + 1].w)) ||
        is_other_length(at, n, i + 1))
        return CC_LIT("metre");
    return counts(at, n, i + 1) ? at[i].w : CC_NONE;
}
