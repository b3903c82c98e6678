/* Replies ("denied the allegation") and what they answer. */
#ifndef COMPARE_REPLY_H
#define COMPARE_REPLY_H

#include "compare/draft.h"

enum pointer {
    POINTS_NOT,
    POINTS_ACCUSING,
    POINTS_TELLING,
    POINTS_SAYING,
    POINTS_DEED,
    POINTS_HOLDING, /* "the idea that": nothing without its content */
    POINTS_BARE,
    POINTS_PERSON /* "she is wrong": what that person said */
};

struct reply {
    const struct cc_scene *s;
    struct cc_item x;
    enum pointer kind;
    bool has_content;        /* the noun says what it stands for */
    struct cc_span at;       /* the words that point */
    uint32_t by;             /* whose words are denied: an entity, or CC_NO_INDEX */
    cc_str of;               /* what they are about, or CC_NONE: "claims of theft" */
    uint32_t who;            /* the entity that denies, or CC_NO_INDEX */
    const struct cc_ref *as; /* how the text calls it, or NULL */
};

/* reply.c */
bool cc_reply_denies(const struct cc_claim *x);
/* "That is false": its value says so. */
bool cc_reply_calls_untrue(const struct cc_claim *x);
/* A word that calls something untrue, or says that somebody said it. */
bool cc_reply_untrue_word(cc_str word);
bool cc_reply_takes_back(const struct cc_claim *x);
/* The word at a byte, in lower case. */
cc_str cc_reply_word(const struct cc_document *d, uint32_t byte, char buf[CC_WORD_MAX]);
/* "her claim", "he denied it": the pronoun that opens a stretch, or CC_NONE; `number` as
 * in pronoun.lex. */
cc_str cc_reply_pronoun(const struct cc_document *d, struct cc_span s);

/* "that", "this", "such": it points at what stands before it. */
bool cc_reply_demonstrative(const struct cc_document *d, struct cc_span at);
/* "not", "never", "no" among the words. */
bool cc_reply_has_negator(const struct cc_document *d, struct cc_span words);

/* answered.c: the claim that the reply denies, with what that is worth; CC_NO_INDEX when
 * nothing is denied. */
uint32_t cc_reply_denied(const struct reply *r, enum cc_weight_id *sign);
/* "walked back his remarks": what he himself said just before, or CC_NO_INDEX. */
uint32_t cc_reply_own(const struct reply *r);

#endif
