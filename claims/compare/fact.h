/*
 * What a text says of one named thing as an encyclopaedia does: when it was made or born,
 * by whom, what it is, of which nation, and where. Each of these a thing has once.
 */
#ifndef COMPARE_FACT_H
#define COMPARE_FACT_H

#include "compare/align.h"

enum { CC_NAME_WORDS = 8 };

/* The words of a name, in lower case. */
struct cc_name {
    cc_str word[CC_NAME_WORDS];
    uint32_t n;
    bool open; /* "it", "the film": which one, the other text says */
};

enum cc_fact_type {
    CC_FACT_WHEN,   /* what happens to a thing once: `act`, dates */
    CC_FACT_BY,     /* who did it: `act`, by */
    CC_FACT_KIND,   /* what it is: the row of kind.lex, or a person */
    CC_FACT_NATION, /* a row of place.lex */
    CC_FACT_PLACE   /* the same */
};

struct cc_fact {
    enum cc_fact_type type;
    struct cc_name of;
    cc_str act; /* a verb; CC_NONE: none is named ("a song by Orr", "a 1961 film") */
    struct cc_dates dates;
    struct cc_name by;
    cc_str value;
    bool person;
};

struct cc_facts {
    CC_LIST(struct cc_fact) at;
};

/* Adds those of a sentence. */
void cc_facts_read(const struct cc_tree *t, struct cc_facts *out, struct cc_arena *a);

/* name.c: that a node heads; the capital words before a node. */
struct cc_name cc_name_at(const struct cc_tree *t, int32_t i);
struct cc_name cc_name_before(const struct cc_tree *t, uint32_t end);
/* They share a word. */
bool cc_name_meets(const struct cc_name *x, const struct cc_name *y);
/* Both may be the name of one thing. */
bool cc_name_same(const struct cc_name *x, const struct cc_name *y);

/* Two facts of one thing that exclude each other; CC_RULE_NONE when there are none. */
struct cc_alignment cc_facts_compare(const struct cc_words *a, const struct cc_words *b,
                                     struct cc_arena *arena);

#endif
