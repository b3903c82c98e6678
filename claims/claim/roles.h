/* The roles of a claim while it is put together. */
#ifndef CLAIM_ROLES_H
#define CLAIM_ROLES_H

#include "parts.h"

enum { ROLES_MAX = 12 };

struct roles {
    struct cc_ref ref[ROLES_MAX];
    int32_t node[ROLES_MAX];
    uint32_t n;
    int32_t taken; /* node of the anchor */
};

/* Adds what stands at a node; nothing when it is no participant (a figure, a day), or the
 * role has somebody. */
void role_put(struct piece *p, struct roles *r, int role, int32_t node);
/* Roles by preposition, for what the frame's row does not name. */
void role_by_prep(struct piece *p, struct roles *r, const struct arg *arg);
/* "sold the mill to the council": what hangs below the object but belongs to the verb;
 * and all that says where something is. */
void roles_below(struct piece *p, const struct clause *c, struct roles *r);
/* Of subject and objects; of a row of frameword.lex. */
void roles_of_clause(struct piece *p, const struct clause *c, struct roles *r);
void roles_of_row(const struct match *m, struct roles *r);
/* Takes the anchor's role out of the list. */
void roles_anchor(struct cc_claim *out, struct roles *r, int role);
/* "bought from" tells "sold to" from the other side: one verb and its roles stand for
 * both. */
void roles_converse(const struct piece *p, struct roles *r, struct cc_claim *out);
/* Compared with "the first": the first of what is compared. */
void roles_standard(const struct piece *p, const struct clause *c, struct roles *r);
/* The list as the claim's. */
void roles_keep(struct piece *p, struct cc_claim *out, const struct roles *r);

#endif
