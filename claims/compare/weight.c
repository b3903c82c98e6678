/* The numbers of weight.def, and those that are given in a text of the same names. */
#include "compare/weight.h"

const struct cc_weights cc_weights_default = { {
    {
        .none = 0,
#define WEIGHT(name, value, what) .name = (value),
#include "claimcheck/weight.def"
#undef WEIGHT
    },
} };

_Thread_local const struct cc_weights *cc_weight_used = &cc_weights_default;

static const struct {
    const char *name, *what;
    bool threshold;
} rows[CC_WEIGHTS] = {
    [CC_WEIGHT_NONE] = { "", "", false },
#define WEIGHT(name, value, what)    [CC_WEIGHT_##name] = { #name, what, false },
#define THRESHOLD(name, value, what) [CC_WEIGHT_##name] = { #name, what, true },
#include "claimcheck/weight.def"
#undef WEIGHT
};

cc_str cc_weight_name(enum cc_weight_id w)
{
    return cc_str_c(rows[w].name);
}

cc_str cc_weight_what(enum cc_weight_id w)
{
    return cc_str_c(rows[w].what);
}

enum cc_weight_type cc_weight_type(enum cc_weight_id w)
{
    if (rows[w].threshold)
        return CC_WEIGHT_THRESHOLD;
    return __builtin_signbit(cc_weights_default.at[w]) ? CC_WEIGHT_DOUBT : CC_WEIGHT_SIGN;
}

bool cc_weight_in_range(enum cc_weight_id w, float value)
{
    return cc_weight_type(w) == CC_WEIGHT_DOUBT ? value >= -1 && value <= 0
                                                : value >= 0 && value <= 1;
}

void cc_weights_use(const struct cc_weights *w)
{
    cc_weight_used = w ? w : &cc_weights_default;
}

const struct cc_weights *cc_weights_in_use(void)
{
    return cc_weight_used;
}

/* ---- as text -----------------------------------------------------------------------
 */

static enum cc_weight_id weight_named(cc_str name)
{
    for (int w = CC_WEIGHT_NONE + 1; w < CC_WEIGHTS; w++)
        if (cc_str_eq(name, cc_weight_name((enum cc_weight_id)w)))
            return (enum cc_weight_id)w;
    return CC_WEIGHT_NONE;
}

/* "-.08", "0.5", "1": no exponents, and nothing that a locale changes. */
static bool read_number(cc_str s, float *out)
{
    bool minus = s.n && s.p[0] == '-', point = false;
    double value = 0, step = 1;
    uint32_t digits = 0;

    for (size_t i = minus; i < s.n; i++) {
        char c = s.p[i];

        if (c == '.' && !point) {
            point = true;
            continue;
        }
        if (c < '0' || c > '9' || ++digits > 9)
            return false;
        value = value * 10 + (c - '0');
        step *= point ? 10 : 1;
    }
    *out = (float)((minus ? -value : value) / step);
    return digits > 0;
}

static cc_str word_of(cc_str *rest)
{
    size_t start = 0, end;

    while (start < rest->n && (rest->p[start] == ' ' || rest->p[start] == '\t'))
        start++;
    for (end = start; end < rest->n && rest->p[end] != ' ' && rest->p[end] != '\t';)
        end++;
    cc_str word = cc_str_sub(*rest, start, end);
    *rest = cc_str_sub(*rest, end, rest->n);
    return word;
}

struct place {
    const char *shown;
    unsigned line;
};

static bool check(enum cc_weight_id w, float value, struct place at, struct cc_error *err)
{
    if (cc_weight_in_range(w, value))
        return true;
    return cc_fail(err, CC_EFORMAT, "%s:%u: %s is a %s and lies between %s", at.shown,
                   at.line, rows[w].name,
                   cc_weight_type(w) == CC_WEIGHT_SIGN    ? "sign"
                   : cc_weight_type(w) == CC_WEIGHT_DOUBT ? "doubt"
                                                          : "threshold",
                   cc_weight_type(w) == CC_WEIGHT_DOUBT ? "-1 and 0" : "0 and 1");
}

static bool read_line(struct cc_weights *out, bool *given, cc_str line, struct place at,
                      struct cc_error *err)
{
    cc_str rest = cc_str_cut(&line, '#'), name = word_of(&rest), number = word_of(&rest);
    enum cc_weight_id w = weight_named(name);
    float value;

    if (!name.n)
        return true;
    if (w == CC_WEIGHT_NONE)
        return cc_fail(err, CC_EFORMAT,
                       "%s:%u: \"%.*s\" names no weight; 'claimcheck train --defaults' "
                       "prints them all",
                       at.shown, at.line, CC_FMT(cc_str_sub(name, 0, 80)));
    if (given[w])
        return cc_fail(err, CC_EFORMAT, "%s:%u: %s is given for the second time",
                       at.shown, at.line, rows[w].name);
    if (!read_number(number, &value) || word_of(&rest).n)
        return cc_fail(err, CC_EFORMAT, "%s:%u: %s needs one number, as in \"%s %.2f\"",
                       at.shown, at.line, rows[w].name, rows[w].name,
                       (double)cc_weights_default.at[w]);
    given[w] = true;
    out->at[w] = value;
    return check(w, value, at, err);
}

bool cc_weights_read(struct cc_weights *out, cc_str text, const char *shown,
                     struct cc_error *err)
{
    bool given[CC_WEIGHTS] = { false };
    struct place at = { shown, 0 };

    *out = cc_weights_default;
    if (cc_str_starts(text, CC_LIT("\xef\xbb\xbf")))
        text = cc_str_sub(text, 3, text.n);
    while (text.n) {
        cc_str line = cc_str_cut(&text, '\n');

        at.line++;
        if (cc_str_ends(line, CC_LIT("\r")))
            line.n--;
        if (!read_line(out, given, line, at, err))
            return false;
    }
    if (out->possible > out->strong)
        return cc_fail(err, CC_EFORMAT,
                       "%s: possible (%.3f) lies above strong (%.3f): what is strong is "
                       "possible as well",
                       shown, (double)out->possible, (double)out->strong);
    return true;
}

cc_str cc_weights_write(const struct cc_weights *w, struct cc_arena *a)
{
    static const char *const titles[] = { [CC_WEIGHT_SIGN] = "signs: 0 to 1",
                                          [CC_WEIGHT_DOUBT] = "doubts: -1 to 0",
                                          [CC_WEIGHT_THRESHOLD] = "thresholds: 0 to 1" };
    struct cc_buf b = { .a = a };

    cc_buf_add(&b, CC_LIT("# claimcheck weights: a name and its value a line; what is "
                          "left out has its default\n"));
    for (int type = CC_WEIGHT_SIGN; type <= CC_WEIGHT_THRESHOLD; type++) {
        cc_buf_addf(&b, "\n# %s\n", titles[type]);
        for (int i = CC_WEIGHT_NONE + 1; i < CC_WEIGHTS; i++)
            if ((int)cc_weight_type((enum cc_weight_id)i) == type)
                cc_buf_addf(&b, "%-22s %6.3f  # %s\n", rows[i].name,
                            w->at[i] == 0 ? 0. : (double)w->at[i], rows[i].what);
    }
    return cc_buf_str(&b);
}
