/*
 * Which claims of a case are worth comparing: an inverted index over keys, then the pairs
 * that share enough of them. Keys that too many claims share are split (key.h), and
 * passed over where no more words are left to split them by, so that time grows with the
 * number of true neighbours.
 */
#include "claimcheck/pair.h"

#include <stdlib.h>

#include "pair/key.h"

#define ENOUGH 2 /* worth of shared keys that makes a candidate */

#define CLAIM_BITS 29
#define CLAIM_MASK ((1u << CLAIM_BITS) - 1)

/* A claim in a list; last: of its list. */
struct member {
    uint32_t claim : CLAIM_BITS, kind : KEY_BITS, last : 1;
};

/* Lists of claims, one behind the other, and for each claim where it stands in them. */
struct cc_index {
    const struct cc_case *c;
    uint32_t *first; /* by article: running number of its first claim; and their number */
    struct cc_place *place; /* by running number */
    uint32_t claims;
    CC_LIST(struct member) member;
    uint32_t *own, *own_first; /* members that are claim i: own[own_first[i]] and on */
    uint32_t *worth;           /* by claim: of the keys shared with the one asked for */
    uint32_t *met;
    struct cc_place *met_at;
    struct cc_crowds crowd; /* keys that too many claims share */
};

/* ---- lists --------------------------------------------------------------------- */

static bool is_split(const struct cc_index *ix, uint64_t key, uint32_t n)
{
    return n > key_kinds[key_kind(key)].cap || cc_is_crowd(&ix->c->crowd, key);
}

static void add_list(struct cc_index *ix, const struct cc_keyed *p, uint32_t n,
                     struct cc_arena *a)
{
    for (uint32_t i = 0; n > 1 && i < n; i++) {
        *CC_PUSH_ALONE(a, &ix->member) =
            (struct member){ p[i].of & CLAIM_MASK, p->key & KEY_MASK, i + 1 == n };
        ix->own_first[p[i].of + 1]++;
    }
}

struct postings {
    struct cc_keyed *at;
    uint32_t n, cap;
};

static struct postings postings_of(const struct cc_index *ix, const struct key_walk *walk,
                                   struct cc_arena *a)
{
    struct postings out = { 0 };
    struct key_list keys = { 0 };

    for (uint32_t i = 0; i < ix->claims; i++) {
        keys_of_claim(ix->c, ix->place[i], walk, &keys, a);
        for (uint32_t k = 0; k < keys.n; k++)
            *CC_PUSH_ALONE(a, &out) = (struct cc_keyed){ keys.at[k], i };
    }
    cc_keyed_sort(out.at, out.n);
    return out;
}

/* The lists of one depth; the keys that are split, ascending. */
static struct cc_crowds make_lists(struct cc_index *ix, const struct key_walk *walk,
                                   struct cc_arena *a)
{
    struct cc_arena *room = cc_arena_room(a);
    struct cc_mark mark = cc_arena_mark(room);
    struct postings all = postings_of(ix, walk, room);
    struct cc_crowds split = { 0 };

    for (uint32_t i = 0, end; i < all.n; i = end) {
        for (end = i + 1; end < all.n && all.at[end].key == all.at[i].key;)
            end++;
        if (is_split(ix, all.at[i].key, end - i))
            *CC_PUSH(a, &split) = all.at[i].key;
        else
            add_list(ix, &all.at[i], end - i, a);
    }
    cc_arena_release(room, mark);
    for (uint32_t i = 0; i < split.n; i++)
        *CC_PUSH(a, &ix->crowd) = split.at[i];
    return split;
}

/* Where each claim stands: own_first holds counts, one place further on. */
static void link_own(struct cc_index *ix, struct cc_arena *a)
{
    ix->own = CC_ARRAY(a, uint32_t, ix->member.n + 1);
    for (uint32_t i = 0; i < ix->claims; i++)
        ix->own_first[i + 1] += ix->own_first[i];
    for (uint32_t i = ix->member.n; i-- > 0;)
        ix->own[--ix->own_first[ix->member.at[i].claim + 1]] = i;
    /* each is now the start of the claim before it */
    for (uint32_t i = 0; i < ix->claims; i++)
        ix->own_first[i] = ix->own_first[i + 1];
    ix->own_first[ix->claims] = ix->member.n;
}

/* The claims of the case, and no lists yet. */
static struct cc_index *index_new(const struct cc_case *c, struct cc_arena *a)
{
    struct cc_index *ix = CC_NEW(a, struct cc_index);
    uint32_t n = 0;

    ix->c = c;
    ix->first = CC_ARRAY(a, uint32_t, c->n + 1);
    for (uint32_t r = 0; r < c->n; r++)
        ix->first[r + 1] = ix->first[r] + c->reading[r]->claims.n;
    ix->claims = ix->first[c->n];
    ix->place = CC_ARRAY(a, struct cc_place, ix->claims + 1);
    for (uint32_t r = 0; r < c->n; r++)
        for (uint32_t i = 0; i < c->reading[r]->claims.n; i++)
            ix->place[n++] = (struct cc_place){ r, i };
    return ix;
}

struct cc_index *cc_index_of(const struct cc_case *c, struct cc_arena *a)
{
    struct cc_index *ix = index_new(c, a);
    struct cc_crowds alone, split = { 0 };

    ix->own_first = CC_ARRAY(a, uint32_t, ix->claims + 1);
    alone = split = make_lists(ix, &(struct key_walk){ .depth = KEY_ALONE }, a);
    for (uint32_t depth = 1; split.n && depth <= KEY_DEPTH; depth++)
        split = make_lists(ix, &(struct key_walk){ &alone, &split, depth }, a);
    link_own(ix, a);
    ix->worth = CC_ARRAY(a, uint32_t, ix->claims + 1);
    ix->met = CC_ARRAY(a, uint32_t, ix->claims + 1);
    ix->met_at = CC_ARRAY(a, struct cc_place, ix->claims + 1);
    return ix;
}

void cc_index_drop(struct cc_index *ix, struct cc_arena *a)
{
    const void *const part[] = { ix->first, ix->place,     ix->member.at, ix->own,
                                 ix->worth, ix->own_first, ix->met,       ix->met_at };

    for (size_t i = 0; i < sizeof part / sizeof *part; i++)
        cc_arena_drop(a, part[i]);
}

struct cc_crowds cc_index_crowd(const struct cc_index *ix)
{
    return ix->crowd;
}

static void add_keys(const struct cc_case *c, const struct key_walk *walk,
                     struct cc_keys *out, struct cc_arena *a)
{
    struct key_list keys = { 0 };

    for (uint32_t r = 0; r < c->n; r++)
        for (uint32_t i = 0; i < c->reading[r]->claims.n; i++) {
            keys_of_claim(c, (struct cc_place){ r, i }, walk, &keys, a);
            for (uint32_t k = 0; k < keys.n; k++)
                *CC_PUSH(a, out) =
                    (struct cc_key){ keys.at[k], key_kinds[key_kind(keys.at[k])].cap };
        }
}

void cc_index_keys(const struct cc_case *c, struct cc_keys *out, struct cc_arena *a)
{
    add_keys(c, &(struct key_walk){ .depth = KEY_ALONE }, out, a);
}

void cc_index_split_keys(const struct cc_case *c, struct cc_keys *out, struct cc_arena *a)
{
    for (uint32_t depth = 1; depth <= KEY_DEPTH; depth++)
        add_keys(c, &(struct key_walk){ .alone = &c->crowd, .depth = depth }, out, a);
}

/* ---- neighbours ---------------------------------------------------------------- */

/* Two clauses of one breath are no pair: nobody says a thing and its opposite in one
 * sentence of his own, or in one quotation ("I do not feel nothing. I feel plenty").
 * Where the sentence gives two statements, they may be of two parties. */
static bool may_pair(const struct cc_index *ix, uint32_t a, uint32_t b)
{
    struct cc_place p = ix->place[a], q = ix->place[b];
    const struct cc_claim *x = &ix->c->reading[p.article]->claims.claim[p.claim];
    const struct cc_claim *y = &ix->c->reading[q.article]->claims.claim[q.claim];

    if (!cc_case_meets(ix->c, p.article, q.article))
        return false;
    if (p.article != q.article || x->statement != y->statement)
        return true;
    return x->statement == CC_NO_INDEX && x->sentence != y->sentence;
}

static int number_order(const void *x, const void *y)
{
    uint32_t p = *(const uint32_t *)x, q = *(const uint32_t *)y;

    return (p > q) - (p < q);
}

static void meet(struct cc_index *ix, struct member m, uint32_t *n)
{
    if (ix->worth[m.claim] == 0)
        ix->met[(*n)++] = m.claim;
    ix->worth[m.claim] += key_kinds[m.kind].worth;
}

struct cc_places cc_index_met(struct cc_index *ix, struct cc_place of, bool behind)
{
    uint32_t x = ix->first[of.article] + of.claim, n = 0, kept = 0;

    for (uint32_t i = ix->own_first[x]; i < ix->own_first[x + 1]; i++) {
        for (uint32_t k = ix->own[i]; !ix->member.at[k].last; k++)
            meet(ix, ix->member.at[k + 1], &n);
        for (uint32_t k = ix->own[i]; !behind && k > 0 && !ix->member.at[k - 1].last; k--)
            meet(ix, ix->member.at[k - 1], &n);
    }
    qsort(ix->met, n, sizeof *ix->met, number_order);
    for (uint32_t i = 0; i < n; i++) {
        uint32_t y = ix->met[i];

        if (ix->worth[y] >= ENOUGH && may_pair(ix, x, y))
            ix->met_at[kept++] = ix->place[y];
        ix->worth[y] = 0;
    }
    return (struct cc_places){ ix->met_at, kept };
}
