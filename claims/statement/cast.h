/*
 * The cast of an article: who and what it names, and where.
 *
 * Names are found first, then role nouns and documents, then pronouns are resolved, so
 * that each step can lean on what the one before found.
 */
#ifndef STATEMENT_CAST_H
#define STATEMENT_CAST_H

#include "work.h"

/* What is known of an entity while its article is read. */
struct trait {
    uint32_t names; /* how often it is named */
    bool accused;   /* charged, indicted, tried ... in this article */
    bool victim;    /* killed or hurt in it */
    bool counsel;   /* acts for `of` in court */
    cc_str side;    /* built-in side of its title or role, or CC_NONE */
};

struct slot; /* of the hash from a name to entities */

struct cast {
    struct work *w;
    CC_LIST(struct cc_entity) entity;
    CC_LIST(struct trait) trait;
    CC_LIST(struct cc_mention) mention; /* by start once sorted */
    uint32_t *cover;      /* by token: the name mention it is a part of, or CC_NO_INDEX */
    uint32_t *mention_at; /* by token: the mention it heads, or CC_NO_INDEX */
    uint32_t *unit_at;    /* by token: its unit, or CC_NO_INDEX */
    uint32_t *word_at;    /* by token: its word in that unit */
    cc_str *lower;        /* by token, once asked for */
    struct slot *slot;
    uint32_t slots, filled;
    bool court; /* the article is about a court case */
};

/* ---- cast.c ---------------------------------------------------------------------- */

struct cast *cast_new(struct work *w);
uint32_t cast_add(struct cast *c, cc_str name, enum cc_entity_kind kind);
struct cc_mention *cast_mention(struct cast *c, struct cc_span span, uint32_t head,
                                uint32_t entity, enum cc_mention_kind kind,
                                unsigned sure);
void cast_sort(
    struct cast *c); /* mentions by start, then longest first; mention_at anew */
/* The entity that the key names in its class ('n' full name, 's' surname, 'g' first name,
 * 'a' acronym, 'r' role), or CC_NO_INDEX. */
uint32_t cast_find(const struct cast *c, char class, cc_str key);
void cast_key(struct cast *c, char class, cc_str key,
              uint32_t entity); /* the first one stays */
void cast_rekey(struct cast *c, char class, cc_str key,
                uint32_t entity); /* the last one stays */
/* The unit word of a token, or -1; *u gets the unit. */
int32_t cast_word(const struct cast *c, uint32_t token, const struct unit **u);

/* The entity of the mention that word i heads, or whose name it is a part of; or
 * CC_NO_INDEX. */
uint32_t cast_entity_at(const struct cast *c, const struct unit *u, int32_t i);

/* ---- the steps ------------------------------------------------------------------- */

void cast_names(struct cast *c);   /* name.c: capitalised runs -> link.c */
void cast_walk(struct cast *c);    /* walk.c: nouns, documents, pronouns, in text order */
void cast_counsel(struct cast *c); /* side.c: "who represents X"; needs the names */
void cast_heads(struct cast *c);   /* side.c: "who heads X"; needs the bodies, too */
void cast_sides(struct cast *c);   /* side.c: who is accused, who was hurt */
/* party.c: sides of all entities, by the party file, by roles and by what happens to
 * them. */
void cast_parties(struct cast *c);

/* speaker.c: who a draft's speaker is, made an entity where no step did so; CC_NO_INDEX
 * for an unresolved pronoun. sure: 0..100. */
uint32_t speaker_entity(struct cast *c, const struct draft *s, unsigned *sure);

/* The speaker's words, with the whole of a name of which the parser saw a part. */
struct cc_span speaker_words(const struct cast *c, const struct draft *s);

/* A run of name tokens, cut into title and name. */
struct named {
    uint32_t first, last; /* tokens of the whole mention, title included */
    uint32_t name;        /* first token of the name itself */
    cc_str title;         /* lower case, or CC_NONE */
    bool org;             /* a word of it makes it a body */
    bool label;           /* a transcript's, often in capitals */
};
/* link.c: the entity of a name, made when it is new. */
void cast_link(struct cast *c, const struct named *n);
/* The written form of tokens first..last, one space where there was space. */
cc_str tokens_text(const struct cast *c, uint32_t first, uint32_t last);
cc_str token_lower(const struct cast *c, uint32_t token);

/* slip.c: "Mauer" behind "K.C. Maurer": the only one whose surname it can be a slip for;
 * else CC_NO_INDEX. */
uint32_t cast_slip(const struct cast *c, cc_str name);

#endif
