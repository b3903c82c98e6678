/* Numbers in digits and words: "1.2 million", "three and three-quarters", "two dozen". */
#include "figure.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "claimcheck/lexicon.h"

enum { COL_KIND = 1, COL_VALUE, COL_HIGH };

static bool is_dash(cc_str w)
{
    return cc_str_eq(w, CC_LIT("-")) || cc_str_eq(w, CC_LIT("\xe2\x80\x93")) ||
           cc_str_eq(w, CC_LIT("\xe2\x80\x94"));
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static cc_str kind_of(const struct cc_lex_word *w)
{
    return cc_word_get(w, CC_LEX(number), COL_KIND);
}

static double value_of(const struct cc_lex_word *w)
{
    cc_str value = cc_word_get(w, CC_LEX(number), COL_VALUE);
    return value.n ? strtod(value.p, NULL) : 0;
}

/* Length of a hyphen or dash that stands at p[i], or 0. */
static size_t dash_at(cc_str w, size_t i)
{
    if (w.p[i] == '-')
        return 1;
    if (i + 3 <= w.n && !memcmp(w.p + i, "\xe2\x80", 2) &&
        ((unsigned char)w.p[i + 2] == 0x93 || (unsigned char)w.p[i + 2] == 0x90 ||
         (unsigned char)w.p[i + 2] == 0x91))
        return 3;
    return 0;
}

/* Words that are to be read in parts: those whose first part is a number. */
static bool splits(cc_str w)
{
    size_t i = 0;
    while (i < w.n && !dash_at(w, i))
        i++;
    if (i == 0 || i >= w.n)
        return false;
    cc_str first = cc_str_sub(w, 0, i);
    return is_digit(first.p[0]) || cc_lex_has(CC_LEX(number), first) ||
           (i + 1 < w.n && is_digit(w.p[i + 1]) && cc_str_eq(first, CC_LIT("mid")));
}

struct atom *atoms_of(const struct cc_tree *t, uint32_t *n, struct cc_arena *a)
{
    CC_LIST(struct atom) out = { 0 };
    bool hyphen = false;
    for (uint32_t i = 0; i < t->n; i++) {
        cc_str w = t->node[i].lower;
        if (is_dash(w) && t->node[i].xpos == CC_XPOS_HYPH && i + 1 < t->n) {
            hyphen = true; /* "five - year", as treebanks cut it */
            continue;
        }
        if (!splits(w)) {
            *CC_PUSH(a, &out) = (struct atom){ w, t->node[i].word, i, hyphen };
            hyphen = false;
            continue;
        }
        bool joined = hyphen;
        hyphen = false;
        for (size_t from = 0, k = 0; k <= w.n; k++) {
            size_t dash = k < w.n ? dash_at(w, k) : 0;
            if (k < w.n && !dash)
                continue;
            cc_str part = cc_str_sub(w, from, k);
            if (part.n)
                *CC_PUSH(a, &out) = (struct atom){ part, cc_lex_word(part), i, joined };
            joined = true;
            from = k + (dash ? dash : 1);
            k = from - 1;
        }
    }
    *n = out.n;
    return out.at;
}

/* The rounding step of a figure as written: trailing zeros of whole numbers from 100 on.
 */
static double grain_of(double v, int decimals)
{
    if (decimals > 0)
        return pow(10, -decimals);
    double g = 1;
    if (v < 100)
        return 1;
    while (g < 1e15 && fmod(v, g * 10) == 0)
        g *= 10;
    return g;
}

/* "$", "£5", "US$": moves *w behind the sign; the currency, or CC_NONE. */
static cc_str money_sign(cc_str *w)
{
    size_t n = 0;
    while (n < w->n && !is_digit(w->p[n]))
        n++;
    if (n == 0 || n > 4)
        return CC_NONE;
    cc_str unit = cc_lex_get(CC_LEX(unit), cc_str_sub(*w, 0, n), 1);
    size_t at = 0;
    bool letters = n == w->n && cc_is_letter(cc_utf8_next(*w, &at));
    if (letters || !cc_str_starts(unit, CC_LIT("money:")))
        return CC_NONE;
    *w = cc_str_sub(*w, n, w->n);
    return cc_str_sub(unit, 6, unit.n);
}

/* Letters behind digits that multiply: 5m, 2bn, 30k. */
static double suffix_scale(const struct cc_lex_word *s)
{
    return cc_str_eq(kind_of(s), CC_LIT("suffix")) ? value_of(s) : 0;
}

/* 1,200.50 and what is glued behind it. */
static bool digits_read(cc_str w, struct number *out)
{
    double v = 0, place = 1;
    int decimals = 0;
    size_t i = 0;
    bool point = false;
    for (; i < w.n; i++) {
        char c = w.p[i];
        if (is_digit(c)) {
            if (!point) {
                v = v * 10 + (c - '0');
            } else {
                place /= 10;
                v += place * (c - '0');
                decimals++;
            }
        } else if (c == ',' && i > 0 && i + 3 < w.n + 0 && !point &&
                   is_digit(w.p[i + 1])) {
            continue;
        } else if (c == '.' && !point && i + 1 < w.n && is_digit(w.p[i + 1])) {
            point = true;
        } else {
            break;
        }
    }
    if (i == 0)
        return false;
    if (decimals)
        v = round(v * pow(10, decimals)) / pow(10, decimals);
    out->value = out->high = v;
    out->grain = grain_of(v, decimals);
    out->digits = true;
    out->suffix = cc_str_sub(w, i, w.n);
    if (cc_str_eq(out->suffix, CC_LIT("st")) || cc_str_eq(out->suffix, CC_LIT("nd")) ||
        cc_str_eq(out->suffix, CC_LIT("rd")) || cc_str_eq(out->suffix, CC_LIT("th"))) {
        out->ordinal = true;
        out->suffix = CC_NONE;
    }
    return true;
}

/* "1/2" as one word. */
static bool slash_read(cc_str w, struct number *out)
{
    size_t at = cc_str_find(w, CC_LIT("/"));
    if (at == 0 || at + 1 >= w.n)
        return false;
    struct number top = { 0 }, bottom = { 0 };
    if (!digits_read(cc_str_sub(w, 0, at), &top) || top.suffix.n ||
        !digits_read(cc_str_sub(w, at + 1, w.n), &bottom) || bottom.suffix.n ||
        bottom.value < 2 || bottom.value > 100 || top.value >= bottom.value)
        return false;
    out->value = out->high = top.value / bottom.value;
    out->grain = 0.01;
    out->fraction = out->digits = true;
    return true;
}

/* A scale word behind a figure: "2 million", "two dozen". 0 when there is none. */
static double scale_at(const struct atom *at, uint32_t n, uint32_t i)
{
    if (i >= n)
        return 0;
    cc_str kind = kind_of(at[i].word);
    if (kind.n &&
        (cc_str_eq(kind, CC_LIT("scale")) || cc_str_eq(at[i].w, CC_LIT("dozen")) ||
         cc_str_eq(at[i].w, CC_LIT("score"))))
        return value_of(at[i].word);
    return 0;
}

/* "third" behind a cardinal, "quarters", "half": the part it names, or 0. */
static double part_at(const struct atom *at, uint32_t n, uint32_t i)
{
    if (i >= n)
        return 0;
    char buf[64];
    const struct cc_lex_word *w = at[i].word;
    for (int k = 0; k < 2; k++) {
        cc_str kind = kind_of(w);
        double v = value_of(w);
        if (cc_str_eq(kind, CC_LIT("fraction")))
            return v;
        if (cc_str_eq(kind, CC_LIT("ordinal")) && v > 2)
            return 1 / v;
        if (!cc_str_ends(at[i].w, CC_LIT("s"))) /* of parts, only "-s" is a plural */
            break;
        w = cc_lex_word(cc_lemma(at[i].w, CC_NOUN, buf));
    }
    return 0;
}

/* Cardinal in words from atom i: "one hundred and five thousand". */
static bool words_read(const struct atom *at, uint32_t n, uint32_t i, struct number *out)
{
    double total = 0, run = 0;
    uint32_t k = i;
    bool any = false, tens = false;
    for (; k < n; k++) {
        cc_str w = at[k].w, kind = kind_of(at[k].word);
        double v = value_of(at[k].word);
        if (cc_str_eq(kind, CC_LIT("unit"))) {
            if (any && !(tens && v < 10) && !(run >= 100 && fmod(run, 100) == 0) &&
                run != 0)
                break;
            run += v;
            tens = false;
        } else if (cc_str_eq(kind, CC_LIT("ten"))) {
            if (any && run != 0 && fmod(run, 100) != 0)
                break;
            run += v;
            tens = true;
        } else if (cc_str_eq(kind, CC_LIT("scale")) || (any && scale_at(at, n, k) > 0)) {
            if (!any && !(k > i))
                run = 1;
            if (run == 0)
                break;
            if (v == 100) {
                run *= 100;
            } else {
                total += run * v;
                run = 0;
            }
            tens = false;
        } else if (any && (cc_str_eq(w, CC_LIT("and"))) && run + total >= 100 &&
                   k + 1 < n &&
                   (cc_str_eq(kind_of(at[k + 1].word), CC_LIT("unit")) ||
                    cc_str_eq(kind_of(at[k + 1].word), CC_LIT("ten"))) &&
                   fmod(run + total, 100) == 0) {
            continue;
        } else {
            break;
        }
        any = true;
    }
    if (!any)
        return false;
    out->value = out->high = total + run;
    out->grain = grain_of(out->value, 0);
    out->next = k;
    return true;
}

static void scale_by(struct number *out, double by, uint32_t next)
{
    out->value *= by;
    out->high *= by;
    out->grain *= by;
    out->next = next;
}

/* "and a half", "and three quarters", "1/2" behind a whole number. */
static void mixed_read(const struct atom *at, uint32_t n, struct number *out)
{
    uint32_t k = out->next;
    struct number more = { 0 };
    if (k < n && slash_read(at[k].w, &more)) {
        out->value += more.value;
        out->high = out->value;
        out->next = k + 1;
        return;
    }
    if (k >= n || !cc_str_eq(at[k].w, CC_LIT("and")))
        return;
    double count = 1;
    uint32_t j = k + 1;
    if (j < n && (cc_str_eq(at[j].w, CC_LIT("a")) || cc_str_eq(at[j].w, CC_LIT("an"))))
        j++;
    else if (j < n && words_read(at, n, j, &more) && more.value < 10)
        count = more.value, j = more.next;
    else
        return;
    double part = part_at(at, n, j);
    if (part <= 0)
        return;
    out->value += count * part;
    out->high = out->value;
    out->grain = part;
    out->next = j + 1;
}

/* What may follow a cardinal: a fraction ("two thirds"), scales, "and a half". */
static void tail_read(const struct atom *at, uint32_t n, struct number *out)
{
    double part = out->ordinal ? 0 : part_at(at, n, out->next);
    if (part > 0 && out->value < 100 && !out->digits) {
        out->value *= part;
        out->high = out->value;
        out->grain = 0.01;
        out->fraction = true;
        out->next++;
        if (out->next < n && scale_at(at, n, out->next) >= 1000)
            scale_by(out, scale_at(at, n, out->next), out->next + 1);
        return;
    }
    mixed_read(at, n, out);
    for (double by; (by = scale_at(at, n, out->next)) > 0;)
        scale_by(out, by, out->next + 1);
    mixed_read(at, n, out);
}

/* Numbers that are one word of number.lex but no cardinal. */
static bool special_read(const struct atom *at, uint32_t n, uint32_t i,
                         struct number *out)
{
    size_t rows;
    const struct cc_lex_row *row = cc_word_rows(at[i].word, CC_LEX(number), &rows);
    if (!row || cc_str_eq(cc_lex_col(row, COL_KIND), CC_LIT("suffix")) ||
        (cc_str_eq(cc_lex_col(row, COL_KIND), CC_LIT("collective")) &&
         cc_word_in(at[i].word, CC_LEX(unit)))) /* "a decade" is a length of time */
        return false;
    cc_str kind = cc_lex_col(row, COL_KIND);
    out->value = strtod(cc_lex_col(row, COL_VALUE).p, NULL);
    cc_str high = cc_lex_col(row, COL_HIGH);
    out->next = i + 1;
    out->grain = 1;
    out->high = out->value;
    if (cc_str_eq(kind, CC_LIT("vague"))) {
        out->vague = true;
        out->high = high.n ? strtod(high.p, NULL) : INFINITY;
    } else if (cc_str_eq(kind, CC_LIT("ordinal"))) {
        out->ordinal = true;
    } else if (cc_str_eq(kind, CC_LIT("fraction"))) {
        out->fraction = true;
        out->grain = 0.05;
        if (out->next < n &&
            (cc_str_eq(at[out->next].w, CC_LIT("a")) ||
             cc_str_eq(at[out->next].w, CC_LIT("an"))) &&
            scale_at(at, n, out->next + 1) > 0)
            scale_by(out, scale_at(at, n, out->next + 1), out->next + 2);
        else if (scale_at(at, n, out->next) > 0)
            scale_by(out, scale_at(at, n, out->next), out->next + 1);
        out->fraction = out->value < 1;
    } else if (cc_str_eq(kind, CC_LIT("multiple"))) {
        out->multiple = true;
    } else if (cc_str_eq(kind, CC_LIT("zero"))) {
        out->zero = true;
        out->quantifies =
            cc_str_eq(at[i].w, CC_LIT("no")) || cc_str_starts(at[i].w, CC_LIT("no"));
    } else if (cc_str_eq(kind, CC_LIT("all"))) {
        out->quantifies = true;
    }
    return true;
}

/* "a dozen", "a hundred", "a third", "half": an article that means one. */
static bool article_read(const struct atom *at, uint32_t n, uint32_t i,
                         struct number *out)
{
    if (!cc_str_eq(at[i].w, CC_LIT("a")) && !cc_str_eq(at[i].w, CC_LIT("an")))
        return false;
    double scale = scale_at(at, n, i + 1), part = part_at(at, n, i + 1);
    cc_str kind = i + 1 < n ? kind_of(at[i + 1].word) : CC_NONE;
    *out = (struct number){ .value = 1, .high = 1, .grain = 1, .next = i + 1 };
    if (scale > 0) {
        tail_read(at, n, out);
        return true;
    }
    if (part > 0 && (part < 0.5 || cc_str_eq(kind, CC_LIT("fraction")))) {
        /* "a third man" is no fraction: one must be followed by "of", a comma or nothing
         */
        bool ordinal = cc_str_eq(kind, CC_LIT("ordinal"));
        cc_str next = i + 2 < n ? at[i + 2].w : CC_NONE;
        if (ordinal && next.n && !cc_str_eq(next, CC_LIT("of")) &&
            cc_is_letter(next.p[0]) && cc_wn_classes_of_form(next) & (CC_NOUN | CC_ADJ))
            return false;
        tail_read(at, n, out);
        return true;
    }
    bool unit = i + 1 < n && cc_word_in(at[i + 1].word, CC_LEX(unit)); /* "a decade" */
    if ((cc_str_eq(kind, CC_LIT("collective")) || cc_str_eq(kind, CC_LIT("vague"))) &&
        !unit) {
        special_read(at, n, i + 1, out);
        return true;
    }
    return false;
}

bool number_read(const struct atom *at, uint32_t n, uint32_t i, struct number *out)
{
    *out = (struct number){ .grain = 1 };
    if (i >= n || at[i].w.n == 0)
        return false;
    cc_str w = at[i].w, money = money_sign(&w);
    uint32_t k = i;
    if (money.n && w.n == 0) {
        if (++k >= n)
            return false;
        w = at[k].w;
    }
    if (w.n && is_digit(w.p[0])) {
        if (!slash_read(w, out) && !digits_read(w, out))
            return false;
        if (out->suffix.n && (out->suffix.p[0] == '.' || out->suffix.p[0] == ':'))
            return false; /* 3.4.2027 */
        out->next = k + 1;
        if (!out->suffix.n && out->next < n) { /* "$ 5 m", a word of its own */
            out->suffix = money.n && suffix_scale(at[out->next].word) > 0
                              ? at[out->next].w
                              : letter_behind(at, n, out->next);
            k += out->suffix.n > 0;
            out->next = k + 1;
        }
        double by = suffix_scale(cc_lex_word(out->suffix));
        if (by > 0) {
            scale_by(out, by, k + 1);
            out->suffix = CC_NONE;
        }
        if (!out->suffix.n)
            tail_read(at, n, out);
        out->money = money;
        return true;
    }
    if (money.n)
        return false;
    if (article_read(at, n, i, out))
        return true;
    if (words_read(at, n, i, out)) {
        tail_read(at, n, out);
        return true;
    }
    return !is_dash(w) && special_read(at, n, i, out);
}
