/* Going through the text once more, in order, with what has been mentioned so far at
 * hand. */
#ifndef STATEMENT_WALK_H
#define STATEMENT_WALK_H

#include "cast.h"

/* Something mentioned: how prominent it is decides what a later pronoun means. */
struct entry {
    uint32_t entity, token, sentence, paragraph;
    bool subject, speaker, quoted, named;
};

/* "a spokesman for the company": whose owner stands behind, so that he is not known yet.
 */
struct owned {
    uint32_t entity;
    const struct unit *u;
    int32_t owner; /* word */
    uint32_t
        body; /* whom it means if it stands for nobody: "the hospital"; CC_NO_INDEX */
};

struct walk {
    struct cast *c;
    CC_LIST(struct owned) owned;
    CC_LIST(struct entry) entry;
    uint32_t *speaks;       /* by token: 1 + a draft whose speaker it heads, or 0 */
    uint32_t *also;         /* by draft: 1 + the next one with that speaker, or 0 */
    uint32_t last_document; /* entity of the last document mentioned, or CC_NO_INDEX */
    /* who filed the last document that has a filer, or CC_NO_INDEX */
    uint32_t last_filer;
};

/* A noun that may stand for a source, as found in its unit. */
struct nominal {
    const struct unit *u;
    int32_t head,
        first; /* words: the noun, and the first word of its role ("defense attorney") */
    uint32_t token;
    struct range phrase; /* the whole noun phrase */
    cc_str role;         /* the row of role.lex: singular, lower case */
    cc_str party, kind;  /* of that row */
    bool plural, definite, indefinite;
    bool former;     /* "a former prosecutor": no longer of that side */
    int32_t owner;   /* word: possessor, or what stands behind "of", "for"; or -1 */
    bool possessive; /* the owner is a possessor */
};

void walk_note(struct walk *k, uint32_t entity, uint32_t token, bool named);

bool nominal_read(struct nominal *n, const struct unit *u, int32_t head);
void nominal_resolve(struct walk *k, struct nominal *n); /* nominal.c */
/* Owners that stood behind the noun, once everything is resolved. */
void nominal_owners(struct walk *k);
uint32_t document_resolve(struct walk *k, struct nominal *n); /* filer.c */
/* "In it, X writes": X filed the document last mentioned. filer.c */
void document_used(struct walk *k, const struct unit *u, int32_t it);
void pronoun_resolve(struct walk *k, const struct unit *u, int32_t i); /* pronoun.c */
bool is_pronoun(const struct unit *u, int32_t i);

#endif
