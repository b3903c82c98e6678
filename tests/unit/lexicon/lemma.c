/* Dictionary forms: irregular, regular, unknown and hostile words. */
#include "support.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <stdio.h>
#include <string.h>

#include "claimcheck/lexicon.h"

TestSuite(lemma, .fini = no_leaks);

static const struct row {
    const char *form;
    enum cc_class class;
    const char *lemma;
} rows[] = {
    { "prosecutors", CC_NOUN, "prosecutor" },
    { "charges", CC_NOUN, "charge" },
    { "charges", CC_VERB, "charge" },
    { "said", CC_VERB, "say" },
    { "found", CC_VERB, "find" },
    { "pleaded", CC_VERB, "plead" },
    { "pled", CC_VERB, "plead" },
    { "dropped", CC_VERB, "drop" },
    { "planned", CC_VERB, "plan" },
    { "hoping", CC_VERB, "hope" },
    { "singing", CC_VERB, "sing" },
    { "installed", CC_VERB, "install" },
    { "added", CC_VERB, "add" },
    { "used", CC_VERB, "use" },
    { "companies", CC_NOUN, "company" },
    { "children", CC_NOUN, "child" },
    { "businessmen", CC_NOUN, "businessman" },
    { "days", CC_NOUN, "day" },
    { "better", CC_ADJ, "good" },
    { "largest", CC_ADJ, "large" },
    { "guilty", CC_ADJ, "guilty" },
    { "was", CC_VERB, "be" },
    { "knives", CC_NOUN, "knife" },
    { "buses", CC_NOUN, "bus" },
    /* not everything that looks inflected is */
    { "bus", CC_NOUN, "bus" },
    { "crisis", CC_NOUN, "crisis" },
    { "news", CC_NOUN, "news" },
    { "witness", CC_NOUN, "witness" },
    { "bring", CC_VERB, "bring" },
    { "need", CC_VERB, "need" },
    { "upper", CC_ADJ, "upper" },
    { "series", CC_NOUN, "series" },
    /* unknown to WordNet */
    { "retweeted", CC_VERB, "retweet" },
    { "blorbling", CC_VERB, "blorble" },
    { "vlogs", CC_NOUN, "vlog" },
    { "covfefe", CC_NOUN, "covfefe" },
};

Test(lemma, dictionary_forms)
{
    size_t n = sizeof rows / sizeof *rows;
    for (size_t i = 0; i < 2 * n; i++) { /* found, then kept */
        const struct row *r = &rows[i % n];
        char buf[64];
        cc_str got = cc_lemma(cc_str_c(r->form), r->class, buf);
        cr_expect(cc_str_eq(got, cc_str_c(r->lemma)), "%s: %.*s", r->form, CC_FMT(got));
    }
}

Test(lemma, any_bytes)
{
    static char big[100000];
    memset(big, 's', sizeof big);
    static const char *const odd[] = { "",
                                       "s",
                                       "es",
                                       "'s",
                                       "ing",
                                       "ed",
                                       "\xff\xfe"
                                       "ed",
                                       "-",
                                       "ss" };
    char buf[64];
    for (unsigned c = 1; c <= 8; c *= 2) {
        cc_str whole = { big, sizeof big };
        cr_expect(eq(sz, cc_lemma(whole, c, buf).n, sizeof big));
        for (size_t n = 0; n < 80; n++)
            cr_expect(le(sz, cc_lemma((cc_str){ big, n }, c, buf).n, n));
        for (size_t i = 0; i < sizeof odd / sizeof *odd; i++)
            (void)cc_lemma(cc_str_c(odd[i]), c, buf);
    }
}

/* The floor of the treebank's gold lemmas; typos of its authors are the larger part of
 * the rest. */
Test(lemma, treebank)
{
    char path[PATH_SIZE];
    need_data(path, "treebank/ewt-test.conllu");
    struct cc_arena *a = cc_arena_new(NULL);
    cc_str text = read_whole(path, a);
    size_t total = 0, right = 0;
    while (text.n > 0) {
        cc_str line = cc_str_cut(&text, '\n'), field[4];
        for (int i = 0; i < 4; i++)
            field[i] = cc_str_cut(&line, '\t');
        unsigned class = cc_str_eq(field[3], CC_LIT("NOUN"))   ? CC_NOUN
                         : cc_str_eq(field[3], CC_LIT("VERB")) ? CC_VERB
                         : cc_str_eq(field[3], CC_LIT("ADJ"))  ? CC_ADJ
                                                               : 0;
        if (class == 0 || field[1].n > 60)
            continue;
        char form[64], buf[64];
        for (size_t i = 0; i < field[1].n; i++)
            form[i] =
                (char)(field[1].p[i] >= 'A' && field[1].p[i] <= 'Z' ? field[1].p[i] + 32
                                                                    : field[1].p[i]);
        total++;
        right +=
            cc_str_eq_fold(cc_lemma((cc_str){ form, field[1].n }, class, buf), field[2]);
    }
    cr_expect(gt(sz, total, 8000));
    cr_expect(ge(dbl, (double)right / (double)total, 0.985), "%zu of %zu", right, total);
    fprintf(stderr, "lemmas of ewt-test: %zu of %zu\n", right, total);
    cc_arena_free(a);
}
