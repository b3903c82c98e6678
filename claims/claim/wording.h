/* Phrases of condition.lex in a piece, found by their words in order. */
#ifndef CLAIM_WORDING_H
#define CLAIM_WORDING_H

#include "parts.h"

enum { CD_FRAME = 1, CD_STATE, CD_OF, CD_WITH, CD_CLASS };
enum { SLOT_WORDS = 6, SEEN_BITS = 512 };

/* A word as written, in its dictionary form, and in that of a verb. */
enum { FORMS = 3 };
struct forms {
    uint16_t at[FORMS];
};

/* The words of a piece by number, in the forms in which a key may have them. */
struct words {
    const struct piece *p;
    struct forms *of;
    uint16_t be, own, oneself, slot, office; /* words that stand for others */
    uint64_t seen[SEEN_BITS / 64];
};

/* A phrase that stands there. */
struct found {
    const struct cc_lex_row *row;
    size_t rows;
    int32_t first, last;   /* of the phrase */
    int32_t slot, end;     /* what stands at `_` or `_office`; or -1 */
    int32_t poss;          /* what stands for `own`, or another possessor within; or -1 */
    uint32_t words, plain; /* how many; of these, as written */
    bool denies, modal;
};

struct words words_read(const struct piece *p);
/* The longest phrase that begins at a node, of fewer words than `below`. */
bool phrase_begins(const struct words *w, int32_t node, uint32_t below,
                   struct found *out);
bool node_is_possessive(const struct cc_node *x);

#endif
