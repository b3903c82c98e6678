/* Two claims by hand -> kind and rule of the finding, or none. One row pair a rule or
 * guard. */
#include "support.h"

#include "hand.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <string.h>

TestSuite(slots, .fini = no_leaks);

#define MUST(kind, rule) CC_KIND_##kind, CC_RULE_##rule
#define NOTHING          CC_KIND_NONE, CC_RULE_NONE

static const struct {
    const char *name;
    enum cc_kind kind;
    enum cc_rule rule;
    struct row row[2];
} pairs[] = {
    { "one fired, the other denies it",
      MUST(DISPUTE, NEGATED),
      { { "2031-03-04", "Post", "prosecution", "Odile Marsh signed the permit.",
          "lemma:verb:sign", "agent=@Odile Marsh,patient=permit", NULL, "" },
        { "2031-03-04", "Post", "defense", "Odile Marsh never signed the permit.",
          "lemma:verb:sign", "agent=@Odile Marsh,patient=permit", NULL, "neg" } } },
    { "the same denied twice",
      NOTHING,
      { { "2031-03-04", "Post", "prosecution", "Odile Marsh did not sign the permit.",
          "lemma:verb:sign", "agent=@Odile Marsh,patient=permit", NULL, "neg" },
        { "2031-03-04", "Post", "defense", "Odile Marsh never signed the permit.",
          "lemma:verb:sign", "agent=@Odile Marsh,patient=permit", NULL, "neg" } } },
    { "another person signed",
      NOTHING,
      { { "2031-03-04", "Post", "prosecution", "Odile Marsh signed the permit.",
          "lemma:verb:sign", "agent=@Odile Marsh,patient=permit", NULL, "" },
        { "2031-03-04", "Post", "defense", "Piers Vane never signed the permit.",
          "lemma:verb:sign", "agent=@Piers Vane,patient=permit", NULL, "neg" } } },
    { "another permit",
      NOTHING,
      { { "2031-03-04", "Post", "prosecution", "Odile Marsh signed the road permit.",
          "lemma:verb:sign", "agent=@Odile Marsh,patient=permit[road]", NULL, "" },
        { "2031-03-04", "Post", "defense", "Odile Marsh never signed the tree permit.",
          "lemma:verb:sign", "agent=@Odile Marsh,patient=permit[tree]", NULL, "neg" } } },
    { "a second permit on purpose",
      NOTHING,
      { { "2031-03-04", "Post", "prosecution", "Odile Marsh signed the permit.",
          "lemma:verb:sign", "agent=@Odile Marsh,patient=permit", NULL, "" },
        { "2031-03-04", "Post", "defense", "Odile Marsh never signed another permit.",
          "lemma:verb:sign", "agent=@Odile Marsh,patient=!permit", NULL, "neg" } } },
    { "only may have signed",
      NOTHING,
      { { "2031-03-04", "Post", "prosecution", "Odile Marsh may have signed the permit.",
          "lemma:verb:sign", "agent=@Odile Marsh,patient=permit", NULL, "hedged" },
        { "2031-03-04", "Post", "defense", "Odile Marsh never signed the permit.",
          "lemma:verb:sign", "agent=@Odile Marsh,patient=permit", NULL, "neg" } } },
    { "a condition asserts nothing",
      NOTHING,
      { { "2031-03-04", "Post", "prosecution",
          "If Odile Marsh signed the permit it is void.", "lemma:verb:sign",
          "agent=@Odile Marsh,patient=permit", NULL, "if" },
        { "2031-03-04", "Post", "defense", "Odile Marsh never signed the permit.",
          "lemma:verb:sign", "agent=@Odile Marsh,patient=permit", NULL, "neg" } } },
    { "accused is not found",
      NOTHING,
      { { "2031-03-04", "Post", "prosecution",
          "Odile Marsh is accused of signing the permit.", "lemma:verb:sign",
          "agent=@Odile Marsh,patient=permit", NULL, "alleged" },
        { "2031-03-04", "Post", "defense", "Odile Marsh never signed the permit.",
          "lemma:verb:sign", "agent=@Odile Marsh,patient=permit", NULL, "neg" } } },
    { "the denial is of the reason only",
      NOTHING,
      { { "2031-03-04", "Post", "prosecution", "Odile Marsh signed the permit.",
          "lemma:verb:sign", "agent=@Odile Marsh,patient=permit", NULL, "" },
        { "2031-03-04", "Post", "defense",
          "Odile Marsh did not sign the permit under pressure.", "lemma:verb:sign",
          "agent=@Odile Marsh,patient=permit", NULL, "neg scope=under-pressure" } } },
    { "one party, a later date",
      MUST(REVERSAL, NEGATED),
      { { "2031-03-04", "Post", "Odile Marsh", "I never signed the permit.",
          "lemma:verb:sign", "agent=@Odile Marsh,patient=permit", NULL, "neg" },
        { "2031-06-09", "Wire", "Odile Marsh", "I signed the permit.", "lemma:verb:sign",
          "agent=@Odile Marsh,patient=permit", NULL, "" } } },
    { "one party, one article",
      MUST(SELF_CONTRADICTION, NEGATED),
      { { "2031-03-04", "Post", "Odile Marsh", "I never signed the permit.",
          "lemma:verb:sign", "agent=@Odile Marsh,patient=permit", NULL, "neg" },
        { "2031-03-04", "Post", "Odile Marsh", "I signed the permit.", "lemma:verb:sign",
          "agent=@Odile Marsh,patient=permit", NULL, "" } } },
    { "opposite verbs of one object",
      MUST(DISCREPANCY, OPPOSITE),
      { { "2031-03-04", "Post", NULL, "The council accepted the bid.",
          "lemma:verb:accept", "agent=council,patient=bid", NULL, "" },
        { "2031-03-04", "Wire", NULL, "The council rejected the bid.",
          "lemma:verb:reject", "agent=council,patient=bid", NULL, "" } } },
    { "opposite verbs of two objects",
      NOTHING,
      { { "2031-03-04", "Post", NULL, "The council accepted the bid.",
          "lemma:verb:accept", "agent=council,patient=bid", NULL, "" },
        { "2031-03-04", "Wire", NULL, "The council rejected the apology.",
          "lemma:verb:reject", "agent=council,patient=apology", NULL, "" } } },
    { "two outlets, two figures",
      MUST(DISCREPANCY, FIGURE_DIFFERS),
      { { "2031-03-04", "Post", NULL, "Police found 14 casings.", "SHOT_COUNT",
          "agent*=rifle", "14 count:casing", "" },
        { "2031-03-04", "Wire", NULL, "Police found nine casings.", "SHOT_COUNT",
          "agent*=rifle", "9 count:casing", "" } } },
    { "bounds that meet",
      NOTHING,
      { { "2031-03-04", "Post", NULL, "Police found at least nine casings.", "SHOT_COUNT",
          "agent*=rifle", ">=9 count:casing", "" },
        { "2031-03-04", "Wire", NULL, "Police found 14 casings.", "SHOT_COUNT",
          "agent*=rifle", "14 count:casing", "" } } },
    { "about 200 and 187",
      NOTHING,
      { { "2031-03-04", "Post", NULL, "Police found about 200 casings.", "SHOT_COUNT",
          "agent*=rifle", "~200 count:casing", "" },
        { "2031-03-04", "Wire", NULL, "Police found 187 casings.", "SHOT_COUNT",
          "agent*=rifle", "187 count:casing", "" } } },
    { "two units",
      NOTHING,
      { { "2031-03-04", "Post", NULL, "Police found 14 casings.", "SHOT_COUNT",
          "agent*=rifle", "14 count:casing", "" },
        { "2031-03-04", "Wire", NULL, "It took nine hours.", "SHOT_COUNT", "agent*=rifle",
          "0.375 time", "" } } },
    { "a toll that rises",
      MUST(UPDATE, FIGURE_CHANGED),
      { { "2031-03-04", "Post", NULL, "Nine people died in the flood.", "TOLL_DEATH",
          "place*=flood", "9 count:person", "moves" },
        { "2031-03-09", "Wire", NULL, "Fourteen people died in the flood.", "TOLL_DEATH",
          "place*=flood", "14 count:person", "moves" } } },
    { "the same toll on one day",
      MUST(DISCREPANCY, FIGURE_DIFFERS),
      { { "2031-03-04", "Post", NULL, "Nine people died in the flood.", "TOLL_DEATH",
          "place*=flood", "9 count:person", "moves" },
        { "2031-03-04", "Wire", NULL, "Fourteen people died in the flood.", "TOLL_DEATH",
          "place*=flood", "14 count:person", "moves" } } },
    { "a term that no longer threatens",
      MUST(UPDATE, FIGURE_CHANGED),
      { { "2031-03-04", "Post", NULL, "Marsh no longer faces five years.", "PENALTY",
          "patient*=@Odile Marsh", "1826 time", "ceased moves" },
        { "2031-03-04", "Post", NULL, "If convicted she faces 18 months.", "PENALTY",
          "patient*=@Odile Marsh", "548 time", "if moves" } } },
    { "terms of two people",
      NOTHING,
      { { "2031-03-04", "Post", NULL, "Marsh faces five years.", "PENALTY",
          "patient*=@Odile Marsh", "1826 time", "moves" },
        { "2031-03-09", "Post", NULL, "Vane faces 18 months.", "PENALTY",
          "patient*=@Piers Vane", "548 time", "moves" } } },
    { "a charge brought, then dropped",
      MUST(UPDATE, STATUS_CHANGED),
      { { "2031-03-04", "Post", NULL, "Prosecutors added the arson count against Marsh.",
          "CHARGE", "topic*=count[arson],patient=@Odile Marsh", "state:charge:on",
          "moves" },
        { "2031-05-09", "Wire", NULL,
          "Prosecutors dropped the arson count against Marsh.", "CHARGE",
          "topic*=count[arson],patient=@Odile Marsh", "state:charge:off", "moves" } } },
    { "one charge stands, another is dropped",
      NOTHING,
      { { "2031-03-04", "Post", NULL, "Prosecutors added the arson count against Marsh.",
          "CHARGE", "topic*=count[arson],patient=@Odile Marsh", "state:charge:on",
          "moves" },
        { "2031-05-09", "Wire", NULL,
          "Prosecutors dropped the fraud count against Marsh.", "CHARGE",
          "topic*=count[fraud],patient=@Odile Marsh", "state:charge:off", "moves" } } },
    { "two drivers of one van",
      MUST(DISPUTE, FILLER_DIFFERS),
      { { "2031-03-04", "Post", "prosecution", "Odile Marsh shot the guard.", "SHOOT",
          "patient*=guard", "who=@Odile Marsh", "" },
        { "2031-03-04", "Post", "defense", "Piers Vane shot the guard.", "SHOOT",
          "patient*=guard", "who=@Piers Vane", "" } } },
    { "could not go off by itself",
      MUST(DISPUTE, NECESSITY),
      { { "2031-03-04", "Post", "defense", "The flare went off by itself.", "SELF_FIRE",
          "patient*=flare", NULL, "" },
        { "2031-03-04", "Post", "investigators", "The flare could not go off by itself.",
          "SELF_FIRE", "patient*=flare", NULL, "neg ability" } } },
    { "the lever had to have been pulled",
      MUST(DISPUTE, NECESSITY),
      { { "2031-03-04", "Post", "defense", "Marsh did not pull the trigger.", "TRIGGER",
          "agent=@Odile Marsh,patient*=trigger", NULL, "neg" },
        { "2031-03-04", "Post", "investigators", "The trigger had to have been pulled.",
          "TRIGGER", "patient*=trigger", NULL, "necessity" } } },
    { "able to is not did",
      NOTHING,
      { { "2031-03-04", "Post", "defense", "Marsh did not pull the trigger.", "TRIGGER",
          "agent=@Odile Marsh,patient*=trigger", NULL, "neg" },
        { "2031-03-04", "Post", "investigators",
          "The trigger can be pulled with one finger.", "TRIGGER", "patient*=trigger",
          NULL, "ability" } } },
    { "bound and free",
      MUST(DISPUTE, DUTY_DIFFERS),
      { { "2031-03-04", "Post", "city", "The mill must filter the water.",
          "lemma:verb:filter", "agent=mill,patient=water", NULL, "duty" },
        { "2031-03-04", "Post", "mill", "The mill need not filter the water.",
          "lemma:verb:filter", "agent=mill,patient=water", NULL, "duty neg" } } },
    { "every one against two of three",
      MUST(DISPUTE, QUANTIFIER),
      { { "2031-03-04", "Post", "studio", "Every drill was held.", "lemma:verb:hold",
          "patient*=%drill", NULL, "" },
        { "2031-03-04", "Post", "city", "Two of the three drills were not held.",
          "lemma:verb:hold", "patient*=/drill", NULL, "neg" } } },
    { "some were, some were not",
      NOTHING,
      { { "2031-03-04", "Post", "studio", "Some of the drills were held.",
          "lemma:verb:hold", "patient*=/drill", NULL, "" },
        { "2031-03-04", "Post", "city", "Two of the three drills were not held.",
          "lemma:verb:hold", "patient*=/drill", NULL, "neg" } } },
    { "more against less",
      MUST(DISPUTE, COMPARISON),
      { { "2031-03-04", "Post", "district", "Teachers here earn more than in Bly.",
          "lemma:verb:earn", "agent=teacher,standard=bly", "up", "" },
        { "2031-03-04", "Post", "union", "Teachers here earn less than in Bly.",
          "lemma:verb:earn", "agent=teacher,standard=bly", "down", "" } } },
    { "two hearing dates of two articles",
      MUST(UPDATE, DATE_CHANGED),
      { { "2031-03-04", "Post", NULL, "The hearing is set for May 3.", "HEARING_DATE",
          "topic*=hearing", "date=2031-05-03", "moves planned" },
        { "2031-04-04", "Wire", NULL, "The hearing is set for May 17.", "HEARING_DATE",
          "topic*=hearing", "date=2031-05-17", "moves planned" } } },
    { "a day within the month",
      NOTHING,
      { { "2031-03-04", "Post", NULL, "The hearing is set for May.", "HEARING_DATE",
          "topic*=hearing", "date=2031-05", "moves planned" },
        { "2031-04-04", "Wire", NULL, "The hearing is set for May 17.", "HEARING_DATE",
          "topic*=hearing", "date=2031-05-17", "moves planned" } } },
    { "who paid whom",
      MUST(DISPUTE, ROLES_SWAPPED),
      { { "2031-03-04", "Post", "rival", "The firm paid the committee.", "lemma:verb:pay",
          "agent=@Kell Paving,recipient=@Bram Holt", NULL, "" },
        { "2031-03-04", "Post", "candidate", "The committee paid the firm.",
          "lemma:verb:pay", "agent=@Bram Holt,recipient=@Kell Paving", NULL, "" } } },
    { "two days of two years",
      NOTHING,
      { { "2031-03-04", "Post", "prosecution", "Odile Marsh signed the permit in 2029.",
          "lemma:verb:sign", "agent=@Odile Marsh,patient=permit", NULL, "about=2029" },
        { "2031-03-04", "Post", "defense", "Odile Marsh signed no permit in 2030.",
          "lemma:verb:sign", "agent=@Odile Marsh,patient=permit", NULL,
          "neg about=2030" } } },
};

Test(slots, pairs)
{
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        struct cc_arena *a = cc_arena_new(NULL);
        struct cc_findings f = hand_compare(pairs[i].row, 2, a);
        enum cc_kind kind = f.n ? f.at[0].kind : CC_KIND_NONE;
        enum cc_rule rule = f.n ? f.at[0].rule : CC_RULE_NONE;

        cr_expect(eq(u32, f.n, pairs[i].kind != CC_KIND_NONE), "%s", pairs[i].name);
        cr_expect(eq(int, (int)kind, (int)pairs[i].kind), "%s: %.*s %.*s", pairs[i].name,
                  CC_FMT(cc_kind_name(kind)), CC_FMT(cc_rule_name(rule)));
        cr_expect(eq(int, (int)rule, (int)pairs[i].rule), "%s: %.*s", pairs[i].name,
                  CC_FMT(cc_rule_name(rule)));
        cc_arena_free(a);
    }
}

/* Swapping the rows, or giving the articles the other way round, changes nothing. */
Test(slots, order_does_not_matter)
{
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        struct cc_arena *a = cc_arena_new(NULL);
        struct row turned[2] = { pairs[i].row[1], pairs[i].row[0] };
        struct cc_findings f = hand_compare(pairs[i].row, 2, a);
        struct cc_findings g = hand_compare(turned, 2, a);

        cr_assert(eq(u32, f.n, g.n), "%s", pairs[i].name);
        for (uint32_t k = 0; k < f.n; k++) {
            cr_expect(strcmp(f.at[k].id, g.at[k].id) == 0, "%s", pairs[i].name);
            cr_expect(eq(int, (int)f.at[k].kind, (int)g.at[k].kind), "%s", pairs[i].name);
        }
        cc_arena_free(a);
    }
}

/* Nothing contradicts itself. */
Test(slots, identity_is_no_finding)
{
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
        for (int k = 0; k < 2; k++) {
            struct cc_arena *a = cc_arena_new(NULL);
            struct row twice[2] = { pairs[i].row[k], pairs[i].row[k] };

            twice[1].source = "Gazette";
            cr_expect(eq(u32, hand_compare(twice, 2, a).n, 0), "%s", pairs[i].name);
            cc_arena_free(a);
        }
}
