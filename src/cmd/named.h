/* Speakers and parties by the words that a user has for them. */
#ifndef CMD_NAMED_H
#define CMD_NAMED_H

#include "roster.h"

struct named {
    const struct roster_speaker *speaker; /* NULL: a party, a role, or nobody */
    cc_str party;  /* the speaker's, or the party itself; CC_NONE: neither */
    cc_str role;   /* CC_NONE: none that a speaker has */
    uint32_t fits; /* speakers that the words may mean; 1 for a party and a role */
    uint32_t same; /* speakers of the same full name */
    bool one;      /* they mean one, whom a party file can tell from others */
};

/* By the full name first, then a party's, then words that stand for a speaker, then a
 * role; "the" does not count. */
struct named named_find(const struct roster *r, const char *words);
/* false, with *err saying why the words do not mean one, and what may be meant. */
bool named_refuse(const struct roster *r, const char *words, const struct named *found,
                  struct cc_arena *a, struct cc_error *err);
/* The speaker, party or role that is nearest in letters; NULL: none is near. */
const char *named_nearest(const struct roster *r, const char *words, struct cc_arena *a);

#endif
