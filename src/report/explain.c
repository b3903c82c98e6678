/*
 * What a finding rests on, for people:
 *
 *   Score: 0.86, strong from 0.74
 *      +0.90  figure         figures whose intervals do not meet
 *      -0.04  filled_role    a role that was filled from the sentence before
 *
 *   Words
 *      five   | 18      differs
 *
 *   In normal form
 *      a  PENALTY(patient=lena ortiz*) value=5 year +asserted
 */
#include "quote.h"

#include <jansson.h>

#define INDENT     3
#define WORD_WIDTH 22

static cc_str member(const json_t *o, const char *key)
{
    const json_t *v = json_object_get(o, key);
    return json_is_string(v) ? (cc_str){ json_string_value(v), json_string_length(v) }
                             : CC_NONE;
}

static double number(const json_t *o, const char *key)
{
    return json_number_value(json_object_get(o, key));
}

static void put_title(const struct screen *out, const char *title)
{
    fputc('\n', out->to);
    screen_style(out, STYLE_STRONG);
    fputs(title, out->to);
    screen_style(out, STYLE_PLAIN);
    fputc('\n', out->to);
}

/* Words, then spaces up to `columns`. */
static void put_padded(const struct screen *out, cc_str text, int columns)
{
    int n = screen_put(out->to, text);

    fprintf(out->to, "%*s", columns > n ? columns - n : 1, "");
}

/* ---- the score ------------------------------------------------------------------------
 */

static void put_part(const struct screen *out, const json_t *part)
{
    double times = number(part, "times");

    int column = fprintf(out->to, "%*s%+.3f  ", INDENT, "", number(part, "adds"));
    put_padded(out, member(part, "name"), WORD_WIDTH);
    text_put(out, STYLE_PLAIN, member(part, "what"), column + WORD_WIDTH,
             INDENT + 8 + WORD_WIDTH);
    if (times > 1 || times < 1)
        fprintf(out->to, ", %g times %+.3f", times, number(part, "value"));
    fputc('\n', out->to);
}

static void put_score(const struct screen *out, const json_t *score, const char *title)
{
    const json_t *part;
    size_t i;
    double other = number(score, "other");

    put_title(out, title);
    json_array_foreach(json_object_get(score, "parts"), i, part) put_part(out, part);
    if (other > 0 || other < 0)
        fprintf(out->to, "%*s%+.3f  %-*s%s\n", INDENT, "", other, WORD_WIDTH, "",
                "what the words or values share or lack");
    fprintf(out->to, "%*s%+.3f  in all\n", INDENT, "", number(score, "sum"));
}

/* ---- the words ------------------------------------------------------------------------
 */

static void put_word(const struct screen *out, const json_t *word)
{
    cc_str a = member(word, "a"), b = member(word, "b"), denied = member(word, "denied");

    fprintf(out->to, "%*s", INDENT, "");
    put_padded(out, a.n ? a : CC_LIT("-"), WORD_WIDTH);
    put_padded(out, b.n ? b : CC_LIT("-"), WORD_WIDTH);
    screen_put(out->to, member(word, "how"));
    if (cc_str_eq(denied, CC_LIT("both")))
        fputs(", denied in both", out->to);
    else if (denied.n)
        fprintf(out->to, ", denied in %.*s", CC_FMT(denied));
    fputc('\n', out->to);
}

static void put_normal(const struct screen *out, const char *name, cc_str form)
{
    int column = fprintf(out->to, "%*s%s  ", INDENT, "", name);

    text_put(out, STYLE_PLAIN, form, column, INDENT + 6);
    fputc('\n', out->to);
}

static void put_reasons(const json_t *o, const char *title, const struct screen *out)
{
    const json_t *word;
    size_t i;

    put_score(out, json_object_get(o, "score"), title);
    put_title(out, "Words of a and of b, side by side");
    json_array_foreach(json_object_get(o, "words"), i, word) put_word(out, word);
    put_title(out, "In normal form");
    put_normal(out, "a", member(o, "a"));
    put_normal(out, "b", member(o, "b"));
}

static void put_verdict(const struct screen *out, const struct record_verdict *v,
                        struct cc_arena *a)
{
    fprintf(out->to, "%*s", INDENT, "");
    text_put(out, STYLE_PLAIN, record_verdict_line(v, a), INDENT, INDENT + 3);
    fputc('\n', out->to);
}

bool report_explanation(const struct record_finding *f, const struct screen *out,
                        struct cc_arena *a)
{
    json_t *o = json_loadb(f->explanation.p, f->explanation.n, 0, NULL);
    cc_str title;

    if (!json_is_object(o)) {
        json_decref(o);
        return false;
    }
    fputc('\n', out->to);
    text_put(out, STYLE_PLAIN, member(o, "sentence"), 0, 0);
    fputc('\n', out->to);
    title = cc_strf(a, "Score: %.2f, %.*s; it begins with the sign \"%.*s\"%c", f->score,
                    CC_FMT(f->grade), CC_FMT(member(o, "signal")), 0);
    put_reasons(o, title.p, out);
    if (f->verdicts)
        put_title(out, "Other judges");
    for (uint32_t i = 0; i < f->verdicts; i++)
        put_verdict(out, &f->verdict[i], a);
    json_decref(o);
    return true;
}
