/* A file of weights: what is read, what is refused, and a score taken apart into them. */
#include "support.h"

#include "claimcheck/weight.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>

TestSuite(weights, .fini = no_leaks);

static bool reads(const char *text, struct cc_weights *w, struct cc_error *err)
{
    *err = (struct cc_error){ CC_OK, "" };
    return cc_weights_read(w, cc_str_c(text), "desk.weights", err);
}

Test(weights, what_is_written_is_read)
{
    struct cc_arena *a = cc_arena_new(NULL);
    struct cc_weights w = cc_weights_default, back;
    struct cc_error err;

    w.negated = .123f;
    w.missing_role = -.5f;
    cc_str text = cc_weights_write(&w, a);
    cr_assert(cc_weights_read(&back, text, "desk.weights", &err), "%s", err.text);
    for (int i = 1; i < CC_WEIGHTS; i++)
        cr_expect(epsilon_eq(flt, back.at[i], w.at[i], .0006f), "%.*s",
                  CC_FMT(cc_weight_name((enum cc_weight_id)i)));
    cr_expect(reads("# nothing\n\n  negated\t.5 # half\r\n", &back, &err));
    cr_expect(epsilon_eq(flt, back.negated, .5f, .0001f));
    cr_expect(epsilon_eq(flt, back.state, cc_weights_default.state, .0001f));
    cc_arena_free(a);
}

Test(weights, what_is_wrong_is_told_with_its_line)
{
    static const struct {
        const char *text, *says;
    } rows[] = {
        { "negated .5\nnegatd .5\n", "desk.weights:2: \"negatd\"" },
        { "negated\n", "desk.weights:1: negated needs one number" },
        { "negated .5 .6\n", "desk.weights:1: negated needs one number" },
        { "negated 5e-1\n", "desk.weights:1: negated needs one number" },
        { "\nnegated -.1\n", "desk.weights:2: negated is a sign" },
        { "negated 1.1\n", "desk.weights:1: negated is a sign" },
        { "missing_role .1\n", "desk.weights:1: missing_role is a doubt" },
        { "strong 2\n", "desk.weights:1: strong is a threshold" },
        { "state .5\nstate .5\n", "desk.weights:2: state is given for the second time" },
        { "strong .4\n", "possible (0.550) lies above strong (0.400)" },
    };
    struct cc_weights w;
    struct cc_error err;

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        cr_expect(not(reads(rows[i].text, &w, &err)), "row %zu", i);
        cr_expect(strstr(err.text, rows[i].says) != NULL, "row %zu: %s", i, err.text);
    }
}

static float a_sum(const void *of)
{
    const struct cc_weights *w = cc_weights_in_use();

    (void)of;
    return w->figure + 2 * w->missing_role + w->never_said - w->agreed + .25f;
}

Test(weights, a_score_is_the_sum_of_its_parts)
{
    static const struct cc_part want[] = { { CC_WEIGHT_figure, 1 },
                                           { CC_WEIGHT_never_said, 1 },
                                           { CC_WEIGHT_agreed, -1 },
                                           { CC_WEIGHT_missing_role, 2 } };
    struct cc_arena *a = cc_arena_new(NULL);
    struct cc_account sum = cc_account_of(a_sum, NULL, a);

    cr_assert(eq(u32, sum.n, 4));
    for (uint32_t i = 0; i < sum.n; i++) {
        cr_expect(eq(int, (int)sum.part[i].weight, (int)want[i].weight));
        cr_expect(epsilon_eq(flt, sum.part[i].times, want[i].times, .0001f));
    }
    cr_expect(epsilon_eq(flt, sum.other, .25f, .001f));
    cr_expect(cc_weights_in_use() == &cc_weights_default);
    cc_arena_free(a);
}

Test(weights, every_weight_stands_on_its_side)
{
    for (int i = 1; i < CC_WEIGHTS; i++)
        cr_expect(cc_weight_in_range((enum cc_weight_id)i, cc_weights_default.at[i]));
    cr_expect(eq(int, (int)cc_weight_type(CC_WEIGHT_missing_role), CC_WEIGHT_DOUBT));
    cr_expect(eq(int, (int)cc_weight_type(CC_WEIGHT_negated), CC_WEIGHT_SIGN));
    cr_expect(eq(int, (int)cc_weight_type(CC_WEIGHT_flag), CC_WEIGHT_THRESHOLD));
}
