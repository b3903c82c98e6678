/* Figures of sentences, as they are shown: a table. */
#include "support.h"

#include "../../../claims/claim/figure.h"
#include "claimcheck/sentence.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>

TestSuite(figures, .fini = no_leaks);

static const struct row {
    const char *text, *want; /* figures joined by "; " */
} rows[] = {
#include "figures.def"
};

static cc_str show(cc_str text, struct cc_arena *a)
{
    struct cc_document d = cc_document_of_text(text, a);
    struct cc_buf b = { .a = a };
    for (uint32_t i = 0; i < d.sentences; i++) {
        const struct cc_sentence *s = &d.sentence[i];
        struct cc_tree t =
            cc_parse(cc_token_forms(&d, s->first, s->count, a), s->count, a);
        struct figures f = figures_find(&t, a);
        for (uint32_t k = 0; k < f.n; k++)
            cc_buf_addf(&b, "%s%.*s%s%s", b.n ? "; " : "", CC_FMT(f.at[k].value.shown),
                        f.at[k].old ? " old" : "", f.at[k].by ? " by" : "");
    }
    return cc_buf_str(&b);
}

Test(figures, table)
{
    struct cc_arena *a = cc_arena_new(NULL);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        cc_str got = show(cc_str_c(rows[i].text), a);
        cr_expect(cc_str_eq(got, cc_str_c(rows[i].want)), "\"%s\": %.*s instead of %s",
                  rows[i].text, CC_FMT(got), rows[i].want);
    }
    cc_arena_free(a);
}
