/* A claim of a case with what comparing looks up again and again. */
#ifndef COMPARE_ITEM_H
#define COMPARE_ITEM_H

#include "claimcheck/compare.h"

struct cc_item {
    struct cc_place at;
    const struct cc_reading *reading;
    const struct cc_claim *claim;
    const struct cc_statement *statement; /* NULL: the article's own voice */
    uint32_t actor;                       /* the speaker in the case, or CC_NO_INDEX */
    cc_str party; /* side, else the speaker's name; "Source" in the article's voice;
                     CC_NONE */
    cc_date said; /* of the statement, else of publication */
};

struct cc_item cc_item_of(const struct cc_case *c, struct cc_place at);

cc_str cc_item_text(const struct cc_item *x);   /* the bytes of the claim's span */
cc_str cc_item_clause(const struct cc_item *x); /* the bare clause */
cc_str cc_value_text(const struct cc_item *x);  /* the words of the value, or CC_NONE */
bool cc_item_own_voice(const struct cc_item *x);
/* true when both are of one speaker, or of one side; never for the articles' own voice.
 */
bool cc_same_party(const struct cc_item *x, const struct cc_item *y);
/* By (said, published, fetched, article, start): the order of a finding's sides. */
int cc_item_order(const struct cc_item *x, const struct cc_item *y);
/* That time was over more than `days` before the article came out. */
bool cc_is_over(cc_date about, const struct cc_article *article, int64_t days);
/* true when x's day (or minute) of saying lies before y's. */
bool cc_item_earlier(const struct cc_item *x, const struct cc_item *y);

/* Whether two words stand for one thing of the case. */
enum cc_same {
    CC_SAME_NO,
    CC_SAME_UNKNOWN, /* one is left out or unresolved */
    CC_SAME_WEAK,    /* by a more general word, or a modifier is missing on one side */
    CC_SAME_YES,
};
bool cc_heads_same(cc_str x, cc_str y); /* "brothers", "brother" */
enum cc_same cc_ref_same(const struct cc_case *c, uint32_t article_x,
                         const struct cc_ref *x, uint32_t article_y,
                         const struct cc_ref *y);

/* Two common nouns for people, or for bodies, that are hardly said of one: a coach is no
 * chairman, a union no mill; but "the man" may be either of the first two. */
bool cc_roles_apart(cc_str name_x, cc_str name_y);
/* contrast.c: two of one kind, each told apart: "the old bridge", "the new bridge".
 * Common nouns only. */
bool cc_refs_contrasted(const struct cc_case *c, uint32_t article_x,
                        const struct cc_ref *x, uint32_t article_y,
                        const struct cc_ref *y);
/* By what stands right behind: "the plant in Dresden", "the plant in Leipzig". */
bool cc_contrasted_behind(const struct cc_item *x, const struct cc_ref *p,
                          const struct cc_item *y, const struct cc_ref *q);
/* Written as a proper name. */
bool cc_ref_is_name(const struct cc_case *c, uint32_t article, const struct cc_ref *r);
/* One thing without an article, which opens its sentence: "Dreamer is a film". The
 * capital may be the sentence's. */
bool cc_ref_is_bare(const struct cc_case *c, uint32_t article, const struct cc_ref *r);
bool cc_ref_indefinite(const struct cc_ref *r);

/* The role of a claim, its anchor included, or NULL when it is left out. */
const struct cc_ref *cc_claim_role(const struct cc_claim *x, enum cc_role role);

/* A word in lower case, as the lexicon has its rows; CC_NONE: it is too long to be one.
 */
#define CC_WORD_MAX 32
cc_str cc_word_lower(cc_str word, char buf[CC_WORD_MAX]);
/* "music video": a modifier with its noun, as the lexicon has its rows; CC_NONE: there is
 * no modifier, or they are too long to be one. */
#define CC_PHRASE_MAX 80
cc_str cc_phrase_of(cc_str modifier, cc_str noun, char buf[CC_PHRASE_MAX]);

#endif
