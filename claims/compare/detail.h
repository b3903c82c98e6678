/*
 * Details: what two claims of one deed tell beside their slots, read from the words of
 * their clauses: which arm, which color, how long, with a warrant or without one.
 */
#ifndef COMPARE_DETAIL_H
#define COMPARE_DETAIL_H

#include "compare/slots.h"

/* The words of a claim's clause, by token of its document. */
struct cc_telling {
    const struct cc_document *d;
    uint32_t first, end;
};
struct cc_telling cc_telling_of(const struct cc_item *x);
/* In lower case; CC_NONE: no word, or none of the clause. */
cc_str cc_telling_word(const struct cc_telling *t, uint32_t token, char buf[CC_WORD_MAX]);
bool cc_telling_says(const struct cc_telling *t, uint32_t token, const char *word);
/* The token of the claim's predicate; `end`: it is not told by its own word. */
uint32_t cc_telling_predicate(const struct cc_telling *t, const struct cc_claim *x);
/* "and", "or", a comma: what stands there is one of several. */
bool cc_telling_joins(const struct cc_telling *t, uint32_t token);

/* By framedetail.lex: "hit", "borne". */
bool cc_frame_tells(const struct cc_claim *x, const char *detail);
/* Told as a fact, of one time. */
bool cc_told_plainly(const struct cc_item *x);
/* Of two accounts whose frames and times may be those of one deed: that the same people
 * did it to the same. The refs that hold the tokens of the details are not looked at;
 * spare: so many words may stand on each side that the other does not have. */
bool cc_one_deed(const struct cc_scene *s, const struct cc_item *x,
                 const struct cc_item *y, uint32_t detail_x, uint32_t detail_y,
                 uint32_t spare);

/* What was done is done: it does not move. */
struct cc_verdict cc_detail_clash(enum cc_rule rule, float score);
/* Each: whether a claim tells of it, and a clash of that sort, or CC_FIT_NONE. Where what
 * one side has is held against what the other lacks, the two are CC_TELLS_ONE and
 * CC_TELLS_OTHER. */
enum { CC_TELLS_ONE = 1, CC_TELLS_OTHER = 2, CC_TELLS = CC_TELLS_ONE | CC_TELLS_OTHER };
unsigned cc_modifiers_told(const struct cc_item *x);
struct cc_verdict cc_modifiers_compare(const struct cc_scene *s, const struct cc_item *x,
                                       const struct cc_item *y);
unsigned cc_blows_told(const struct cc_item *x);
struct cc_verdict cc_blows_compare(const struct cc_scene *s, const struct cc_item *x,
                                   const struct cc_item *y);
unsigned cc_presence_told(const struct cc_item *x);
struct cc_verdict cc_presence_compare(const struct cc_scene *s, const struct cc_item *x,
                                      const struct cc_item *y);
unsigned cc_signs_told(const struct cc_item *x);
struct cc_verdict cc_signs_compare(const struct cc_scene *s, const struct cc_item *x,
                                   const struct cc_item *y);
unsigned cc_spells_told(const struct cc_item *x);
struct cc_verdict cc_spells_compare(const struct cc_scene *s, const struct cc_item *x,
                                    const struct cc_item *y);

#endif
