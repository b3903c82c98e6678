/* How lemmas relate: what a reader of news would say, and pairs that only look alike. */
#include "support.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>

#include "claimcheck/lexicon.h"

TestSuite(relate, .fini = no_leaks);

static const struct row {
    const char *a, *b;
    unsigned class;
    enum cc_relation want;
} rows[] = {
    { "charge", "charge", CC_VERB, CC_REL_EQUAL },
    { "charge", "drop", CC_VERB, CC_REL_ANNULS },
    { "arrest", "release", CC_VERB, CC_REL_ANTONYM },
    { "release", "arrest", CC_VERB, CC_REL_ANTONYM },
    { "confirm", "deny", CC_VERB, CC_REL_ANTONYM },
    { "uphold", "overturn", CC_VERB, CC_REL_ANTONYM },
    { "guilty", "acquitted", 0, CC_REL_EXCLUSIVE },
    { "alive", "deceased", CC_ADJ, CC_REL_ANTONYM },
    { "gun", "firearm", CC_NOUN, CC_REL_SYNONYM },
    { "attorney", "lawyer", CC_NOUN, CC_REL_SYNONYM },
    { "claim", "allege", CC_VERB, CC_REL_SYNONYM },
    { "press", "depress", CC_VERB, CC_REL_SYNONYM },
    { "buy", "purchase", CC_VERB, CC_REL_SYNONYM },
    { "appoint", "appointment", 0, CC_REL_DERIVED },
    { "build", "construction", 0, CC_REL_DERIVED },
    { "banana", "fruit", CC_NOUN, CC_REL_HYPERNYM },
    { "fruit", "banana", CC_NOUN, CC_REL_HYPONYM },
    /* each is the other in some sense, whichever is asked first */
    { "work", "job", CC_NOUN, CC_REL_HYPERNYM },
    { "job", "work", CC_NOUN, CC_REL_HYPERNYM },
    { "monday", "tuesday", CC_NOUN, CC_REL_COHYPONYM },
    { "large", "small", CC_ADJ, CC_REL_ANTONYM },
    { "huge", "tiny", CC_ADJ, CC_REL_ANTONYM_WEAK },
    { "lawful", "unlawful", CC_ADJ, CC_REL_ANTONYM },
    /* and these do not */
    { "form", "inform", CC_VERB, CC_REL_NONE },
    { "different", "indifferent", CC_ADJ, CC_REL_NONE },
    { "valuable", "invaluable", CC_ADJ, CC_REL_NONE },
    { "judge", "bridge", CC_NOUN, CC_REL_NONE },
    { "run", "policy", 0, CC_REL_NONE },
    { "say", "eat", CC_VERB, CC_REL_NONE },
    { "man", "entity", CC_NOUN, CC_REL_NONE }, /* everything is one */
    { "zzyzx", "judge", 0, CC_REL_NONE },
    { "", "judge", 0, CC_REL_NONE },
};

Test(relate, pairs)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const struct row *r = &rows[i];
        enum cc_relation got = cc_relate(cc_str_c(r->a), cc_str_c(r->b), r->class);
        cr_expect(eq(int, (int)got, (int)r->want), "%s, %s", r->a, r->b);
    }
}

/* All but undoing and hypernymy hold in both directions. */
Test(relate, is_symmetric)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const struct row *r = &rows[i];
        if (r->want == CC_REL_ANNULS || r->want == CC_REL_HYPERNYM ||
            r->want == CC_REL_HYPONYM)
            continue;
        enum cc_relation got = cc_relate(cc_str_c(r->b), cc_str_c(r->a), r->class);
        cr_expect(eq(int, (int)got, (int)r->want), "%s, %s", r->b, r->a);
    }
}

Test(wordnet, kinds)
{
    cr_expect(cc_wn_is_a(CC_LIT("prosecutor"), CC_LIT("person"), 1));
    cr_expect(cc_wn_is_a(CC_LIT("affidavit"), CC_LIT("document"), 2));
    cr_expect(cc_wn_is_a(CC_LIT("police"), CC_LIT("organization"), 2));
    cr_expect(cc_wn_is_a(CC_LIT("revolver"), CC_LIT("weapon"), 1));
    cr_expect(cc_wn_is_a(CC_LIT("person"), CC_LIT("person"), 1));
    cr_expect(not(cc_wn_is_a(CC_LIT("person"), CC_LIT("prosecutor"), 9)));
    cr_expect(not(cc_wn_is_a(CC_LIT("bridge"), CC_LIT("person"), 9)));
    cr_expect(not(cc_wn_is_a(CC_LIT("zzyzx"), CC_LIT("person"), 9)));
    cr_expect(not(cc_wn_is_a(CC_LIT("prosecutor"), CC_LIT("zzyzx"), 9)));
}

Test(wordnet, classes_and_frames)
{
    cr_expect(eq(uint, cc_wn_classes(CC_LIT("prosecutor")), CC_NOUN));
    cr_expect(eq(uint, cc_wn_classes(CC_LIT("charge")), CC_NOUN | CC_VERB));
    cr_expect(eq(uint, cc_wn_classes(CC_LIT("prosecutors")), 0u));
    cr_expect(eq(uint, cc_wn_classes_of_form(CC_LIT("prosecutors")), CC_NOUN));
    cr_expect(eq(uint, cc_wn_classes_of_form(CC_LIT("zzyzxes")), 0u));
    cr_expect(eq(uint, cc_wn_verb_frames(CC_LIT("say")) & 4u, 4u));
    cr_expect(eq(uint, cc_wn_verb_frames(CC_LIT("give")) & 16u, 16u));
    cr_expect(eq(uint, cc_wn_verb_frames(CC_LIT("perish")) & 2u, 0u));
    size_t n = 0;
    const uint32_t *ids = cc_wn_synsets(CC_LIT("gun"), CC_NOUN, &n);
    cr_expect(gt(sz, n, 2));
    cr_expect(eq(uint, ids[0] >> 28, (unsigned)CC_NOUN));
    cc_wn_synsets(CC_LIT("gun"), CC_ADV, &n);
    cr_expect(eq(sz, n, 0));
}
