/*
 * Parts of speech and dependency trees (Universal Dependencies 2, basic) for one sentence
 * of given tokens. The model is constant data of the library.
 *
 * Source: greedy averaged-perceptron tagger and arc-hybrid parser (Kuhlmann et al. 2011;
 * dynamic oracle: Goldberg and Nivre 2013); the training data and their licences:
 * MODEL-NOTICE.
 */
#ifndef CLAIMCHECK_SYNTAX_H
#define CLAIMCHECK_SYNTAX_H

#include "claimcheck/base.h"
#include "claimcheck/lexicon.h"

/* Tag sets and relations are fixed lists; the enums are in syntax_tags.def, one X-macro
 * row each: CC_UPOS_NOUN, CC_XPOS_VBD, CC_DEP_NSUBJ (subtypes: CC_DEP_NSUBJ_PASS). */
#define CC_TAG(kind, id, name) CC_##kind##_##id,
enum cc_upos {
#define CC_UPOS_ROW(id, name) CC_TAG(UPOS, id, name)
#include "claimcheck/syntax_tags.def"
    CC_UPOS_COUNT
};
enum cc_xpos {
#define CC_XPOS_ROW(id, name) CC_TAG(XPOS, id, name)
#include "claimcheck/syntax_tags.def"
    CC_XPOS_COUNT
};
enum cc_dep {
#define CC_DEP_ROW(id, name) CC_TAG(DEP, id, name)
#include "claimcheck/syntax_tags.def"
    CC_DEP_COUNT
};
cc_str cc_upos_name(enum cc_upos u);
cc_str cc_xpos_name(enum cc_xpos x);
cc_str cc_dep_name(enum cc_dep d);

/* Longer sentences are parsed in pieces of this many tokens, each piece's root hung under
 * the first one's (dep = parataxis), so that time stays linear. */
#define CC_PARSE_MAX 256

struct cc_node {
    cc_str form;                    /* as given */
    cc_str lower;                   /* cc_lower(form), curly marks made ASCII */
    const struct cc_lex_word *word; /* of lower: looked up once, for all that ask */
    cc_str lemma; /* dictionary form for its part of speech, lower case; names keep their
                     form */
    const struct cc_lex_word *lemma_word; /* of lemma */
    int32_t head;                         /* index of the governor, -1 for the root */
    uint8_t upos, xpos, dep;
};

/* A tree over n tokens; exactly one root when n > 0; children of a node: see cc_tree_*
 * below. */
struct cc_tree {
    struct cc_node *node;
    uint32_t n;
    int32_t root;
    const int32_t *first_child, *next_sibling; /* children from left to right, -1 ends */
};

/* Tags, lemmatises and parses. forms: n words in treebank tokenisation; the tree's views
 * point into them. Linear in n; about 150 kB of stack beside the arena. Cannot fail. */
struct cc_tree cc_parse(const cc_str *forms, uint32_t n, struct cc_arena *a);

/* First child of `head` with that relation (a base relation matches its subtypes), or -1.
 */
int32_t cc_tree_child(const struct cc_tree *t, int32_t head, enum cc_dep dep);
/* Leftmost / rightmost token below `i`, itself included. Linear in the subtree. */
int32_t cc_tree_left(const struct cc_tree *t, int32_t i);
int32_t cc_tree_right(const struct cc_tree *t, int32_t i);
/* true when `i` is `top` or below it. */
bool cc_tree_under(const struct cc_tree *t, int32_t i, int32_t top);
/* The relation that each is a subtype of, or itself. */
extern const uint8_t cc_dep_base[];
/* true when d is `base` or a subtype of it (nsubj:pass under nsubj). */
static inline bool cc_dep_is(enum cc_dep d, enum cc_dep base)
{
    return d == base || cc_dep_base[d] == base;
}
/* Of a verb or an auxiliary that has a tense of its own. */
static inline bool cc_xpos_is_finite(uint8_t xpos)
{
    return xpos == CC_XPOS_VBD || xpos == CC_XPOS_VBZ || xpos == CC_XPOS_VBP ||
           xpos == CC_XPOS_MD;
}

#endif
