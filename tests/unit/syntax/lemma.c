/* Dictionary forms as the tree's parts of speech choose them. */
#include "support.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>

#include "words.h"

TestSuite(lemma, .fini = no_leaks);

static const struct row {
    const char *sentence, *lemmas;
} rows[] = {
    { "He 's seen the valves and she 's here .",
      "he have see the valve and she be here ." },
    { "They wo n’t say who found the better gun .",
      "they will not say who find the good gun ." },
    { "The charges were dropped .", "the charge be drop ." },
    { "He 'd say so .", "he would say so ." },
    /* names keep their form, inflected or not */
    { "Judge Waters said Hale lied .", "Judge Waters say Hale lie ." },
    /* a noun or adjective that looks inflected is not cut */
    { "The news was boring .", "the news be boring ." },
};

Test(lemma, by_part_of_speech)
{
    struct cc_arena *a = cc_arena_new(NULL);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        cc_str form[32], want[32];
        uint32_t n = split_words(cc_str_c(rows[i].sentence), form, 32);
        cr_assert(eq(u32, split_words(cc_str_c(rows[i].lemmas), want, 32), n));
        struct cc_tree t = cc_parse(form, n, a);
        for (uint32_t k = 0; k < n; k++)
            cr_expect(cc_str_eq(t.node[k].lemma, want[k]), "%s: %.*s", rows[i].sentence,
                      CC_FMT(t.node[k].lemma));
    }
    cc_arena_free(a);
}

Test(lemma, lower_case_has_plain_marks)
{
    struct cc_arena *a = cc_arena_new(NULL);
    cc_str form[] = { CC_LIT("O’NEILL’S"), CC_LIT("“"), CC_LIT("plain"),
                      CC_LIT("ÉCLAIR") };
    struct cc_tree t = cc_parse(form, 4, a);
    cr_expect(cc_str_eq(t.node[0].lower, CC_LIT("o'neill's")));
    cr_expect(cc_str_eq(t.node[1].lower, CC_LIT("\"")));
    cr_expect(t.node[2].lower.p == form[2].p, "copied in vain");
    cr_expect(cc_str_eq(t.node[3].lower, CC_LIT("éclair")));
    cc_arena_free(a);
}
