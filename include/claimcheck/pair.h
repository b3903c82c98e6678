/*
 * The articles compared with one another: whose name is whose across them, and which
 * claims are worth comparing.
 */
#ifndef CLAIMCHECK_PAIR_H
#define CLAIMCHECK_PAIR_H

#include "claimcheck/claim.h"

/* Case-wide identity of an article's entity. */
struct cc_actor {
    cc_str name;      /* a person's fullest name in the case */
    cc_str party;     /* side or canonical name; CC_NONE unknown. Stable across the case's
                         articles */
    uint8_t kind;     /* enum cc_entity_kind */
    uint8_t party_by; /* enum cc_party_by */
};

/* Keys, words and frames by their hashes, ascending, that tell nothing apart in a case,
 * since too many claims or articles share them. */
struct cc_crowds {
    uint64_t *at;
    uint32_t n, cap;
};
bool cc_is_crowd(const struct cc_crowds *all, uint64_t hash);
/* Sorts them, each once. */
void cc_crowds_settle(struct cc_crowds *all);
/* How a word that is common to many articles is known among them. */
uint64_t cc_crowd_of_word(uint64_t hash);

struct cc_case {
    cc_str name;
    /* sorted by (published, fetched, article id) */
    const struct cc_reading *const *reading;
    uint32_t n;
    const uint32_t *const *actor_of; /* actor_of[article][entity] -> actor index */
    const struct cc_actor *actor;
    uint32_t actor_count;
    /* Of a case that is part of a greater one: what too much of that shares to tell
     * anything; else none. */
    struct cc_crowds crowd;
    /* Of a case that is cut into parts: by article; else NULL. */
    const uint32_t *group;
    bool across; /* articles of two groups meet, else those of one */
};

/*
 * Links entities across articles: same full name, or a surname that only one person of
 * the case bears; acronyms; the end of one body's name; roles held by one person.
 * Different first names never merge. The result does not depend on the order given.
 * readings are sorted here.
 */
struct cc_case cc_case_link(const struct cc_reading *const *readings, uint32_t n,
                            cc_str name, const struct cc_parties *parties,
                            struct cc_arena *a);

/* An article of a part of a case: `actor` is by entity, as the whole case has them. */
struct cc_member {
    const struct cc_reading *reading;
    const uint32_t *actor;
    uint32_t group;
};
/* Some articles of a case whose actors are known already. crowd: of the whole case. */
struct cc_case cc_case_part(const struct cc_member *member, uint32_t n, cc_str name,
                            const struct cc_actor *actor, uint32_t actors,
                            struct cc_crowds crowd, bool across, struct cc_arena *a);
/* Whether two articles, or one with itself, are to be compared: in a case that is whole
 * always; of its parts in one. */
bool cc_case_meets(const struct cc_case *c, uint32_t article_x, uint32_t article_y);
/* The order of a case's articles: negative when x comes first. */
int cc_case_order(const struct cc_article *x, const struct cc_article *y);

/* A claim of the case. */
struct cc_place {
    uint32_t article, claim;
};
struct cc_places {
    const struct cc_place *at;
    uint32_t n;
};

/*
 * Which claims of a case are worth comparing with one: those that share keys with it.
 * Keys: frame + anchor head, frame + a key role, two things of one claim, rare content
 * words. What too many claims share is split by their rarest words, which are those of
 * the lexicon's frequencies, and where no two of these tell the claims apart it is passed
 * over: so time grows with the number of true neighbours. (Quotes meet by shingles of
 * their own, in compare.)
 */
struct cc_index;
struct cc_index *cc_index_of(const struct cc_case *c, struct cc_arena *a);
/* Gives back what it takes, but for its crowd. */
void cc_index_drop(struct cc_index *ix, struct cc_arena *a);
/* The keys that were split or passed over, in no order. */
struct cc_crowds cc_index_crowd(const struct cc_index *ix);
/* A key of one claim, quote or article: a crowd when more than `limit` of the whole case
 * have it. Each counts as often as it stands in the list. */
struct cc_key {
    uint64_t key;
    uint32_t limit;
};
struct cc_keys {
    struct cc_key *at;
    uint32_t n, cap;
};
/* Adds the keys of the claims; those into which the case's crowd is split. */
void cc_index_keys(const struct cc_case *c, struct cc_keys *out, struct cc_arena *a);
void cc_index_split_keys(const struct cc_case *c, struct cc_keys *out,
                         struct cc_arena *a);
/* In (article, claim) order, good until the index is asked again. `behind`: only those
 * after `of`, so that all claims in turn give each pair once. */
struct cc_places cc_index_met(struct cc_index *ix, struct cc_place of, bool behind);

#endif
