/* A finding while it is being made: two items, what does not fit, how sure. */
#ifndef COMPARE_DRAFT_H
#define COMPARE_DRAFT_H

#include "compare/slots.h"
#include "compare/weight.h"

struct cc_draft {
    struct cc_item a, b; /* a first by cc_item_order */
    enum cc_kind kind;
    enum cc_rule rule;
    enum cc_grade grade;
    float score;
    float sum;              /* the score before it was held within bounds */
    enum cc_weight_id sign; /* of a draft that no slots made: all of its score */
    bool told;              /* the text gives it as a change: a is the old value */
    struct cc_span was,
        is;         /* changed words on either side where they are known; or empty */
    cc_str changes; /* all that changed, as shown; CC_NONE: was and is */
    uint8_t stage;  /* enum cc_stage */
    uint32_t of;    /* of a correction: the paragraph or claim that corrects; of a reply:
                       the claim that replies */
    bool figure;    /* and how it is tied to what it corrects */
    float tie;
};
struct cc_drafts {
    struct cc_draft *at;
    uint32_t n, cap;
};

/* relation.c: what a clash of x and y is, in the order of the design's table. kind is
 * CC_KIND_NONE when nothing may be said. */
struct cc_draft cc_relation(const struct cc_scene *s, const struct cc_item *x,
                            const struct cc_item *y, struct cc_verdict v);

/* revise.c: true when y is said by who said x before, otherwise than that, and the text
 * says so. Symmetric. */
bool cc_revision_of(const struct cc_scene *s, const struct cc_item *x,
                    const struct cc_item *y, struct cc_draft *out);

/* compare.c: how two claims fit, one of which may deny to have said the other. */
struct cc_verdict cc_pair_verdict(const struct cc_scene *s, const struct cc_item *x,
                                  const struct cc_item *y);

/* The later of the two tells what came after, not another account of the same: d->a is
 * the earlier one. */
bool cc_has_moved(const struct cc_scene *s, const struct cc_draft *d,
                  struct cc_verdict v);

/* lifetime.c: another age that no birthday brings; one that a birthday brings, no news.
 */
bool cc_cannot_age(const struct cc_draft *d);
bool cc_had_a_birthday(const struct cc_draft *d);
/* "She was killed", and "was alive when he left"; nobody who died is alive a day later:
 * one of the two is wrong. */
bool cc_was_alive_before(const struct cc_draft *d);
bool cc_cannot_live_again(const struct cc_draft *d);

/* unsettled.c: what is told may be of another time, of somebody else, or no news. */
bool cc_is_unsettled(const struct cc_scene *s, const struct cc_draft *d,
                     struct cc_verdict v);

/* retold.c: the sentence of one stands in that of the other, in another article. */
bool cc_is_retold(const struct cc_item *x, const struct cc_item *y);

/* grade.c: the grade of a score, never above `cap`. */
enum cc_grade cc_grade_of(float score, enum cc_grade cap);
/* What speakers and their sureness add to or take from a score. */
float cc_speaker_doubt(const struct cc_item *x);

/* Sets the score of a draft that no slots made, and the grade that goes with it. */
void cc_grade_by(struct cc_draft *d, enum cc_weight_id sign);

/* Findings that need no slots. Each appends to `out`. */
void cc_versions_find(const struct cc_scene *s, struct cc_drafts *out,
                      struct cc_arena *a);
#define CC_QUOTE_SHARED  5 /* words that two wordings of a quote have in common */
#define CC_QUOTE_CONTENT 8 /* rarity of the content words among them */
/* crowd: words in a row that too many quotes have are added. */
void cc_quotes_find(const struct cc_scene *s, struct cc_drafts *out,
                    struct cc_crowds *crowd, struct cc_arena *a);
void cc_notices_find(const struct cc_scene *s, struct cc_drafts *out, struct cc_arena *a);
void cc_replies_find(const struct cc_scene *s, struct cc_drafts *out, struct cc_arena *a);
void cc_counters_find(const struct cc_scene *s, struct cc_drafts *out,
                      struct cc_arena *a);
void cc_told_find(const struct cc_scene *s, struct cc_drafts *out, struct cc_arena *a);
void cc_corrected_find(const struct cc_scene *s, struct cc_drafts *out,
                       struct cc_arena *a);
void cc_turned_find(const struct cc_scene *s, struct cc_drafts *out, struct cc_arena *a);
/* quote.c: adds the keys by which quotes meet. */
void cc_quotes_keys(const struct cc_case *c, struct cc_keys *out, struct cc_arena *a);

/* true when the two articles are one URL fetched twice. */
bool cc_are_versions(const struct cc_article *x, const struct cc_article *y);

/* figure.c: a figure of one word: "12", "1,200", "twelve"; false for "3:40", "21st". w:
 * lower case. */
bool cc_read_figure(cc_str w, double *out);
/* One that may be what was wrong: "2,000", "six", "a dozen"; not "all", "some", "half".
 */
bool cc_read_count(cc_str w, double *out);

/* What made a draft. Of two that are alike the earlier one stands. */
enum cc_stage {
    CC_STAGE_PAIRS,
    CC_STAGE_VERSIONS,
    CC_STAGE_QUOTES,
    CC_STAGE_NOTICES,
    CC_STAGE_WITHDRAWALS,
    CC_STAGE_TOLD,
    CC_STAGE_COUNTERS,
    CC_STAGE_REPLIES,
};

/* sketch.c: a draft as it is kept until all are found, and made whole again. */
struct cc_sketch cc_sketch_of(const struct cc_case *c, const struct cc_draft *d);
struct cc_draft cc_draft_of(const struct cc_case *c, const struct cc_sketch *x);

/* compare.c: all that is found in a case, or a part of one. */
struct cc_agreements {
    struct cc_agreeing *at;
    uint32_t n, cap;
};
struct cc_found {
    CC_LIST(struct cc_sketch) sketch;
    struct cc_agreements same;
    struct cc_agreements united; /* that nothing else was found of: they are one claim */
    struct cc_crowds crowd;      /* what told nothing apart */
    uint32_t tried, corroborated;
};
void cc_find_all(struct cc_scene *s, struct cc_found *out, struct cc_arena *a);
/* part.c: what parts found, in the order of the stages, and of each correction the best;
 * the rest goes. */
void cc_sketches_settle(struct cc_sketches *all);
/* finding.c: what a sketch is, without further places. */
struct cc_finding cc_finding_of(const struct cc_case *c, const struct cc_sketch *x,
                                struct cc_arena *a);
/* The findings that come of it; the arena holds s's copy. */
struct cc_findings cc_findings_of(struct cc_scene *s, struct cc_found *found,
                                  struct cc_arena *a);

/* why.c */
/* "twelve -> nine"; an empty side is shown as such. */
cc_str cc_change_show(const struct cc_document *x, struct cc_span was,
                      const struct cc_document *y, struct cc_span is, struct cc_arena *a);
cc_str cc_why(const struct cc_draft *d, struct cc_arena *a);
/* finding.c: id of a pair of claims. */
void cc_finding_id(const struct cc_item *x, const struct cc_item *y, char id[17],
                   struct cc_arena *a);

/* stance.c: how the sentence of a claim stands to what was said before it. */
enum cc_stance {
    CC_STANCE_ENDED = 1,
    CC_STANCE_RETRACTS = 2,
    CC_STANCE_COUNTERS = 4,
    CC_STANCE_SINCE = 8,    /* "now", "has since": not so before */
    CC_STANCE_REVISES = 16, /* "asked again": something else than just before */
    CC_STANCE_CONCEDES = 32 /* "acknowledged": something else than before, or at last */
};
unsigned cc_stance_of_sentence(const struct cc_document *d, uint32_t sentence);
/* Of the phrases in the span alone. */
unsigned cc_stance_in(const struct cc_document *d, struct cc_span span);
/* The same for what a notice says: that something was wrong, what is right, regret. */
enum cc_notice_word {
    CC_NOTICE_OLD = 1,
    CC_NOTICE_TURN = 2, /* "in fact", "A, not B": the right one stands here */
    CC_NOTICE_APOLOGY = 4,
    CC_NOTICE_CORRECTS = 8, /* it corrects or withdraws */
    CC_NOTICE_UPDATES = 16, /* it adds something new */
    CC_NOTICE_CLARIFIES = 32,
    CC_NOTICE_ITSELF = 64,  /* it is about the article that bears it */
    CC_NOTICE_NAMES = 128,  /* it is about how somebody or something is called */
    CC_NOTICE_ARTICLE = 256 /* it names an article */
};
unsigned cc_notice_of_sentence(const struct cc_document *d, uint32_t sentence);
/* Of its first words alone. */
unsigned cc_notice_of_opening(const struct cc_document *d, uint32_t sentence);
/* "First said", "originally": what follows was so before, and nothing says what is now.
 */
bool cc_says_before(const struct cc_document *d, uint32_t sentence);
/* The same within a clause. */
bool cc_says_before_in(const struct cc_document *d, struct cc_span s);
/* "Currently": what the words tell is so at present. */
bool cc_says_at_present(const struct cc_document *d, struct cc_span s);
/* latest.c: the later side is about an earlier time, or one of the two about another
 * place.
 */
bool cc_tells_what_was(const struct cc_item *a, const struct cc_item *b);
/* another.c: what the two tell may be of two things of a kind. */
bool cc_may_be_another(const struct cc_scene *s, const struct cc_item *a,
                       const struct cc_item *b, enum cc_rule rule);
/* bothtold.c: a filler or a cause that the other side tells of as well; "Shen" and "Tan"
 * of "Tan Shen"; a wife and a sister. */
bool cc_names_both(const struct cc_item *a, const struct cc_item *b);
bool cc_one_full_name(const struct cc_item *a, const struct cc_item *b);
bool cc_is_another_tie(const struct cc_item *a, const struct cc_item *b);
/* bothdeny.c: told in a sentence that calls it untrue. */
bool cc_told_as_untrue(const struct cc_item *x);
/* turnover.c: the later side tells in passing how the state came about that was before.
 */
bool cc_tells_in_passing(const struct cc_item *x);
/* turnover.c: it tells what happened, not how things were. */
bool cc_tells_event(const struct cc_item *x);
/* turnover.c: two events of which one may have undone what the other brought about. */
bool cc_may_take_turns(const struct cc_item *a, const struct cc_item *b);
/* "It was closed on Monday and reopened on Friday", "it is open"; "who is minister,
 * resigned", "she resigned": one side tells what the other tells as well. */
bool cc_tells_both(const struct cc_case *c, const struct cc_item *a,
                   const struct cc_item *b);
/* It says what was printed, which was wrong. */
bool cc_notice_cites(const struct cc_document *d, uint32_t sentence);
/* Of a sentence and the one before it in the paragraph; of a claim's. */
unsigned cc_stance_at(const struct cc_document *d, uint32_t sentence);
unsigned cc_stance_of(const struct cc_item *x);

#endif
