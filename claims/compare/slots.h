/* Two claims slot by slot: do they agree, clash, or have nothing to do with one another?
 */
#ifndef COMPARE_SLOTS_H
#define COMPARE_SLOTS_H

#include "compare/scene.h"

enum cc_fit {
    CC_FIT_NONE,  /* not about the same thing, or nothing follows */
    CC_FIT_AGREE, /* the same is said twice */
    CC_FIT_CLASH, /* cannot both hold at one moment */
};

/* Where the procedure stopped, in its order. */
enum cc_stop {
    CC_STOP_NONE,
    CC_STOP_FORCE,     /* one is asked, guessed, charged: not asserted as the other is */
    CC_STOP_UNSTATED,  /* the act of saying is denied, wished or conditional */
    CC_STOP_CITED,     /* one side cites the other side's claim */
    CC_STOP_SCOPE,     /* different restrictions */
    CC_STOP_FRAME,     /* of different slots, and nothing links the two */
    CC_STOP_VALUE,     /* both can hold */
    CC_STOP_SEVERAL,   /* the slot may hold several at once */
    CC_STOP_ROLES,     /* different things or people */
    CC_STOP_FEW_ROLES, /* too little says that both are about one thing */
    CC_STOP_TIME,      /* about different times, and what differs does not move */
};

struct cc_verdict {
    uint8_t fit;       /* enum cc_fit */
    uint8_t stop;      /* enum cc_stop: why there is no fit */
    enum cc_rule rule; /* CC_RULE_NONE unless they clash */
    float score;       /* belief in the fit, 0..1 */
    bool moves;        /* what clashes may change with time */
    bool fixed;        /* both name the time: nothing moved in between */
    bool told;         /* the text tells it as a change: "no longer", "down from" */
    bool exact;        /* every role is named on both sides and the same */
    bool loose;        /* a role is so by a more general word or without a modifier */
    bool apart;        /* the two are about different times: a change at most */
    bool two_dates;    /* of one event: the days are what differs */
    bool ordered;      /* of two orders: both name what came before or after */
};

/*
 * The decision procedure: assertion, frame, key roles, scope, time, value. Symmetric: the
 * same verdict for (x, y) and (y, x). Knows nothing of parties or of the order of saying.
 */
struct cc_verdict cc_slots_compare(const struct cc_scene *s, const struct cc_item *x,
                                   const struct cc_item *y);

/* Two claims in different frames, one of which says something about the other. */
struct cc_verdict cc_links_compare(const struct cc_case *c, const struct cc_item *x,
                                   const struct cc_item *y);

/* amount.c: v, or that the two give figures of one thing in frames that nothing links. */
struct cc_verdict cc_figures_compare(const struct cc_scene *s, const struct cc_item *x,
                                     const struct cc_item *y, struct cc_verdict v);
/* counted.c: each article has one figure of the thing. */
struct cc_verdict cc_counted_compare(const struct cc_scene *s, const struct cc_item *x,
                                     const struct cc_item *y);

/* "The three schools that are left", "three more": of some of them. */
bool cc_is_picked_out(const struct cc_item *x);
/* "Mercy Vale has 412", "Aldgrove has 520". */
bool cc_names_another(const struct cc_scene *s, const struct cc_item *x,
                      const struct cc_item *y);
/* Within so many times of one another. */
bool cc_figures_near(const struct cc_value *v, const struct cc_value *w, double times);
/* The units are one, and neither gives another rate of it. */
bool cc_measures_same(const struct cc_value *v, const struct cc_value *w);
/* Dollars an ounce and dollars a gram. */
bool cc_rates_differ(const struct cc_value *v, const struct cc_value *w);
/* The article has no other figure of such things. */
bool cc_is_only_figure(const struct cc_item *x);
/* People come in many groups: "900 people live there", "600 people fled". */
bool cc_counts_people(const struct cc_value *v);
/* Two other claims of these sentences have both figures in one frame: what it says of
 * them holds. */
bool cc_frame_has_figures(const struct cc_item *x, const struct cc_item *y);
/* One predicate only says how many, or both are one word. */
bool cc_how_many_meets(const struct cc_claim *x, const struct cc_claim *y);

/* matter.c: what two sentences share, and its part of the one that tells less. */
struct cc_matter {
    float weight, part;
};
struct cc_matter cc_matter_shared(const struct cc_item *x, const struct cc_item *y);

/* instance.c: said to be the first. */
bool cc_is_first(const struct cc_claim *x);
/* "her first arrest", and "had been arrested before". */
bool cc_first_of(const struct cc_scene *s, const struct cc_item *first,
                 const struct cc_item *again);
/* "It is the first strike", "last saw a strike in 1994". */
bool cc_first_but_for(const struct cc_scene *s, const struct cc_item *first,
                      const struct cc_item *other);
/* v, or that one is said to be the first and the other was before it. */
struct cc_verdict cc_with_instances(const struct cc_item *x, const struct cc_item *y,
                                    struct cc_verdict v);

/* Both may be about one time. */
bool cc_times_meet(const struct cc_claim *x, const struct cc_claim *y);
/* "There was no chase", and a chase of somebody. */
struct cc_verdict cc_never_was_compare(const struct cc_scene *s, const struct cc_item *x,
                                       const struct cc_item *y);

/* The key is needed, and the thing is said to have moved by itself. */
bool cc_needs_a_hand(const struct cc_case *c, const struct cc_item *necessary,
                     const struct cc_item *alone);

/* when.c: has a word of a claim's `words` a row there? */
/* The day that the claim names ends a span: "by May", "until Sunday". */
bool cc_is_deadline(const struct cc_item *x);
bool cc_any_word_in(cc_str words, const struct cc_lex_table *table);
/* when.c: "will close in May", "will reopen in June"; "30 jobs this year", "75 next
 * year"; "at nine on Sunday, at ten on Monday". */
bool cc_both_can_come(const struct cc_item *x, const struct cc_item *y);
/* "Shares fell", "shares rose", in the reports of two days: each is of its own. */
bool cc_of_two_days(const struct cc_item *x, const struct cc_item *y,
                    const struct cc_verdict *v);
/* v, or that both say the same, of two dates of what happens once. */
struct cc_verdict cc_with_dates(const struct cc_item *x, const struct cc_item *y,
                                struct cc_verdict v);
/* way.c: "nobody fired him", "he resigned". */
bool cc_denies_another_way(const struct cc_item *x, const struct cc_item *y);
/* order.c: the same, one before and one after the same thing. */
struct cc_verdict cc_with_order(const struct cc_item *x, const struct cc_item *y,
                                struct cc_verdict v);

/* define.c: two claims of what a named thing is. */
struct cc_verdict cc_definitions_compare(const struct cc_scene *s,
                                         const struct cc_item *x,
                                         const struct cc_item *y);

/* Kept as written on either side of a word ("than", "because", "by"): nothing else is
 * read from it. */
bool cc_is_of_passages(const struct cc_claim *x);
/* compared.c: two comparisons. */
struct cc_verdict cc_compared(const struct cc_scene *s, const struct cc_item *x,
                              const struct cc_item *y);

/* caused.c, deed.c: two causes of one thing, two who did one deed. */
struct cc_verdict cc_caused(const struct cc_scene *s, const struct cc_item *x,
                            const struct cc_item *y);
struct cc_verdict cc_deeds(const struct cc_scene *s, const struct cc_item *x,
                           const struct cc_item *y);

/* harm.c: nobody came to harm, and somebody did. */
struct cc_verdict cc_harms(const struct cc_scene *s, const struct cc_item *x,
                           const struct cc_item *y);
/* The same of two events, or of others: "no children", "a motorcyclist". */
bool cc_harms_apart(const struct cc_item *x, const struct cc_item *y);

/* The claim that denies that this one was said; NULL: there is none. */
const struct cc_claim *cc_denied_saying(const struct cc_item *x);
/* x as such a claim against a claim y. */
struct cc_verdict cc_denial_compare(const struct cc_scene *s, const struct cc_item *x,
                                    const struct cc_item *y);

/* detail.c: v, or that the two tell one deed with details of which only one can hold. */
struct cc_verdict cc_details_compare(const struct cc_scene *s, const struct cc_item *x,
                                     const struct cc_item *y, struct cc_verdict v);

/* The value step alone. */
struct cc_verdict cc_value_compare(const struct cc_case *c, const struct cc_item *x,
                                   const struct cc_item *y);
/* Whether two numbers can be one figure, rounding allowed for; their units must be the
 * same. */
bool cc_numbers_meet(const struct cc_value *x, const struct cc_value *y);
/* `all` is said of all of the whole that `part` is counted of: "11 of the 14", "all 14";
 * "14" alone may stand for those 11 and 3 more. */
bool cc_is_whole(const struct cc_value *part, const struct cc_value *all,
                 const struct cc_claim *of_all);
/* Two events: each is called by a name, and the other's article has none of its names. */
bool cc_named_apart(const struct cc_item *x, const struct cc_item *y);
/* The same of the places that are named: one may lie in the other. */
bool cc_sites_apart(const struct cc_item *x, const struct cc_item *y);
bool cc_units_same(cc_str x, cc_str y);
/* "beds", of "count:beds"; CC_NONE: the unit counts nothing. */
cc_str cc_counted_noun(cc_str unit);
/* A word that evokes the frame by frameword.lex. */
bool cc_evokes(cc_str word, cc_str frame);
/* The values of two claims; in a frame that counts, "five deaths" are five people. */
bool cc_count_one_thing(const struct cc_claim *x, const struct cc_claim *y);
/* One lies in the other: "Denver", "Colorado". */
bool cc_places_meet(cc_str x, cc_str y);
/* The words behind a word that blanks enclose, up to the first mark; CC_NONE: it does not
 * stand there. */
cc_str cc_words_behind(cc_str text, cc_str word);
/* Both say "when the alarm went off", or "that night". */
bool cc_one_occasion(const struct cc_item *x, const struct cc_item *y);
/* Two places on the map of which none lies in the other. */
bool cc_two_places(const struct cc_ref *p, const struct cc_ref *q);
/* These, or two buildings: nothing is in both at once. */
bool cc_places_apart(const struct cc_ref *p, const struct cc_ref *q);
/* Both tell, of the same, what happens once: "broke out in the hall". */
bool cc_happens_once(const struct cc_item *x, const struct cc_item *y,
                     const struct cc_verdict *v);
/* Of which neither lies in the other: two rooms, two streets. */
bool cc_places_alike(const struct cc_item *x, const struct cc_item *y);
/* A place on somebody's body. */
bool cc_is_body_part(const struct cc_ref *r);
/* Whether two values of one kind may be the same one. */
bool cc_values_meet(const struct cc_value *x, const struct cc_value *y);

/* filler.c: two fillers that are told apart are one all the same. */
bool cc_fillers_one(const struct cc_item *x, const struct cc_item *y);
/* Both are a "he" or "they": whom they mean is read from what stands before. */
bool cc_fillers_pronouns(const struct cc_item *x, const struct cc_item *y);

/* The role step alone. */
struct cc_tally {
    uint8_t anchor; /* enum cc_same */
    uint32_t equal, weak, missing, unequal, filled;
    uint32_t covered; /* left out by a denial, which so is of any */
    bool anchorless;  /* neither side says what it is about, and the case knows one thing
                         at most */
    bool elsewhere;   /* two places are named */
    bool restricted;  /* a denial names a circumstance that the other side leaves out */
};
struct cc_tally cc_roles_compare(const struct cc_scene *s, const struct cc_item *x,
                                 const struct cc_item *y);
/* leftout.c: nothing says what the claim is about, or only "she", or "the total" of a
 * figure. */
bool cc_anchor_left_out(const struct cc_claim *x);
/* An anchor that is left out is the one of the sentence beside, the only one that the
 * case knows for the frame, or what the article is about. *neither: both are. */
bool cc_anchor_filled(const struct cc_scene *s, const struct cc_item *x,
                      const struct cc_item *y, bool *neither);
/* crossed.c: "A paid B" and "B paid A". */
bool cc_roles_swapped(const struct cc_case *c, const struct cc_item *x,
                      const struct cc_item *y);

/* The terms of a comparison. */
bool cc_terms_swapped(const struct cc_case *c, const struct cc_item *x,
                      const struct cc_item *y);

#endif
