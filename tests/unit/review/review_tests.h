/* What the tests of reviewing share: a store with one finding, and people. */
#ifndef TESTS_REVIEW_H
#define TESTS_REVIEW_H

#include "../store/store_tests.h"

#include "review/review.h"

#define KEY "00112233445566ff"
#define NOW CC_LIT("2031-05-01T10:00:00Z")

/* Two articles, "gate open" and "gate shut", and the finding KEY of them. */
static inline struct store *case_of_two(void)
{
    struct store *s = opened("s.db", STORE_WRITE);
    struct sample *x[2] = { sample_of("The gate was open.", "2031-03-04", ""),
                            sample_of("The gate was shut.", "2031-03-05", "") };
    struct cc_error err = { CC_OK, "" };

    for (int i = 0; i < 2; i++)
        add(s, x[i], STORE_ADDED);
    cr_assert(store_put(s, compared_of(x, KEY), arena, &err), "%s", err.text);
    return s;
}

static inline struct review_actor acting(struct store *s, const char *name)
{
    struct cc_error err = { CC_OK, "" };
    struct review_actor by;

    cr_assert(review_actor(s, cc_str_c(name), &by, arena, &err), "%s", err.text);
    return by;
}

/* Does it, and says how that went. */
static inline struct cc_error act(struct store *s, const char *name,
                                  struct review_request r, struct review_finding *out)
{
    struct review_actor by = acting(s, name);
    struct cc_error err = { CC_OK, "" };
    struct review_finding ignored;

    r.case_name = CC_LIT("");
    r.key = CC_LIT(KEY);
    bool ok = review_act(s, &by, &r, NOW, out ? out : &ignored, arena, &err);
    cr_expect(eq(int, ok, err.code == CC_OK));
    return err;
}

#define AT(seen, what, ...) \
    ((struct review_request){ .action = REVIEW_DO_##what, .rev = (seen), __VA_ARGS__ })
#define DO(what, ...) AT(REVIEW_ANY_REV, what, __VA_ARGS__)

static inline void person(struct store *s, const char *by, const char *name,
                          enum review_role role)
{
    struct review_actor lead = acting(s, by);
    const struct review_person p = { .name = cc_str_c(name),
                                     .role = role,
                                     .active = true };
    struct cc_error err = { CC_OK, "" };

    cr_assert(review_person_put(s, &lead, &p, NOW, arena, &err), "%s", err.text);
}

/* lea leads; ed, eve and ezra are editors, ray reports, vi views. */
static inline void people(struct store *s)
{
    person(s, "anybody", "lea", REVIEW_LEAD);
    person(s, "lea", "ed", REVIEW_EDITOR);
    person(s, "lea", "eve", REVIEW_EDITOR);
    person(s, "lea", "ezra", REVIEW_EDITOR);
    person(s, "lea", "ray", REVIEW_REPORTER);
    person(s, "lea", "vi", REVIEW_VIEWER);
}

#endif
