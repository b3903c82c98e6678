/*
 * Which claims of a case are worth comparing: an inverted index over keys, then the pairs
 * that share enough of them. Keys that too many claims share are split (key.h), and
 * passed over where no more words are left to split them by, so that time grows with the
 * number of true neighbours.
 */
#include "claimcheck/pair.h"

#include <stdlib.h>
#include <string.h>

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

/* The keys of claims by their numbers in a table: those of claim i are at[first[i]] and
 * on. */
struct numbers {
    CC_LIST(uint32_t) all;
    uint32_t *first;
};

/* A case while its lists are made. */
struct listing {
    struct cc_index *ix;
    struct key_table alone; /* keys without further words */
    struct numbers keys;    /* theirs, of a claim's words the last */
    uint64_t *word;         /* hashes of words, behind one another */
    uint32_t *first_word;   /* by claim */
    struct cc_arena *a;     /* of the work */
};

static bool is_split(const struct cc_index *ix, const struct counted_key *x)
{
    return x->n > key_kinds[key_kind(x->key)].cap || cc_is_crowd(&ix->c->crowd, x->key);
}

/* Makes room for the lists of counted keys; true: some are split. */
static bool place_lists(struct cc_index *ix, struct key_table *t, struct cc_arena *a)
{
    uint32_t n = ix->member.n;
    bool split = false;

    for (uint32_t i = 0; i < t->all.n; i++) {
        struct counted_key *x = &t->all.at[i];

        if (is_split(ix, x)) {
            *CC_PUSH_ALONE(a, &ix->crowd) = x->key;
            x->at = KEY_IS_SPLIT;
            split = true;
        } else {
            x->at = n;
            n += x->n > 1 ? x->n : 0; /* whom a claim alone has is of no use */
        }
    }
    struct member *member = CC_ARRAY(a, struct member, n + 1);
    if (ix->member.n)
        memcpy(member, ix->member.at, ix->member.n * sizeof *member);
    cc_arena_drop(a, ix->member.at);
    ix->member.at = member;
    ix->member.n = ix->member.cap = n;
    return split;
}

/* Claims into the lists of their keys. */
static void fill_lists(struct cc_index *ix, struct key_table *t, const struct numbers *of)
{
    for (uint32_t i = 0; i < ix->claims; i++)
        for (uint32_t k = of->first[i]; k < of->first[i + 1]; k++) {
            struct counted_key *x = &t->all.at[of->all.at[k]];

            if (x->at == KEY_IS_SPLIT || x->n == 1)
                continue;
            ix->member.at[x->at++] =
                (struct member){ .claim = i & CLAIM_MASK,
                                 .kind = key_kind(x->key) & KEY_MASK };
            ix->own_first[i + 1]++;
        }
    for (uint32_t i = 0; i < t->all.n; i++)
        if (t->all.at[i].at != KEY_IS_SPLIT && t->all.at[i].n > 1)
            ix->member.at[t->all.at[i].at - 1].last = 1;
}

static bool make_lists(struct cc_index *ix, struct key_table *t, const struct numbers *of,
                       struct cc_arena *a)
{
    bool split = place_lists(ix, t, a);

    fill_lists(ix, t, of);
    return split;
}

static void number_key(struct key_table *t, struct numbers *to, uint64_t key,
                       uint32_t claim)
{
    uint32_t number;

    if (key_table_count(t, key, claim, &number))
        *CC_PUSH_ALONE(t->a, &to->all) = number;
}

/* The lists of keys that stand alone; false: none is split. */
static bool list_alone(struct listing *l, struct cc_arena *a)
{
    struct cc_index *ix = l->ix;
    struct key_claim keys = { .words = 0 };
    CC_LIST(uint64_t) word = { 0 };

    l->keys.first = CC_ARRAY(l->a, uint32_t, ix->claims + 1);
    l->first_word = CC_ARRAY(l->a, uint32_t, ix->claims + 1);
    for (uint32_t i = 0; i < ix->claims; i++) {
        keys_of_claim(ix->c, ix->place[i], &keys, l->a);
        for (uint32_t k = 0; k < keys.keys.n; k++)
            number_key(&l->alone, &l->keys, keys.keys.at[k], i);
        for (uint32_t k = 0; k < keys.words; k++) {
            number_key(&l->alone, &l->keys, key_of_word(keys.word[k]), i);
            *CC_PUSH_ALONE(l->a, &word) = keys.word[k];
        }
        l->keys.first[i + 1] = l->keys.all.n;
        l->first_word[i + 1] = word.n;
    }
    l->word = word.at;
    return make_lists(ix, &l->alone, &l->keys, a);
}

/* What is split of claim i. */
static void read_split(const struct listing *l, uint32_t i, struct key_split *out,
                       struct cc_arena *a)
{
    uint32_t end = l->keys.first[i + 1], k = l->keys.first[i];

    out->keys.n = 0;
    out->words = l->first_word[i + 1] - l->first_word[i];
    for (; k < end - out->words; k++) {
        const struct counted_key *x = &l->alone.all.at[l->keys.all.at[k]];

        if (x->at == KEY_IS_SPLIT)
            *CC_PUSH(a, &out->keys) = x->key;
    }
    for (uint32_t w = 0; w < out->words; w++, k++) {
        out->word[w] = l->word[l->first_word[i] + w];
        out->is_split[w] = l->alone.all.at[l->keys.all.at[k]].at == KEY_IS_SPLIT;
    }
}

/* The lists of keys with `depth` words; `t` are theirs; false: none is split. */
static bool list_split(const struct listing *l, uint32_t depth,
                       const struct key_table *above, struct key_table *t,
                       struct cc_arena *a)
{
    struct cc_index *ix = l->ix;
    struct numbers numbers = { .first = CC_ARRAY(t->a, uint32_t, ix->claims + 1) };
    struct key_split split = { .words = 0 };
    struct key_list keys = { 0 };

    for (uint32_t i = 0; i < ix->claims; i++) {
        keys.n = 0;
        read_split(l, i, &split, t->a);
        keys_split(&split, depth, above, &keys, t->a);
        for (uint32_t k = 0; k < keys.n; k++)
            number_key(t, &numbers, keys.at[k], i);
        numbers.first[i + 1] = numbers.all.n;
    }
    bool more = make_lists(ix, t, &numbers, a);
    cc_arena_drop(t->a, numbers.all.at);
    return more;
}

static void list_all(struct cc_index *ix, struct cc_arena *a)
{
    struct cc_arena *room = cc_arena_room(a);
    struct cc_mark mark = cc_arena_mark(room);
    struct listing l = { .ix = ix, .alone = { .a = room }, .a = room };
    struct key_table split[KEY_DEPTH] = { { .a = room }, { .a = room } };
    bool more = list_alone(&l, a);

    for (uint32_t i = 0; more && i < KEY_DEPTH; i++)
        more = list_split(&l, i + 1, i ? &split[i - 1] : NULL, &split[i], a);
    cc_arena_release(room, mark);
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

    ix->own_first = CC_ARRAY(a, uint32_t, ix->claims + 1);
    list_all(ix, a);
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

static void add_key(struct cc_keys *out, uint64_t key, struct cc_arena *a)
{
    *CC_PUSH(a, out) = (struct cc_key){ key, key_kinds[key_kind(key)].cap };
}

/* Each once. */
static void add_keys(struct cc_keys *out, struct key_list *keys, struct cc_arena *a)
{
    keys->n = cc_u64_once(keys->at, keys->n);
    for (uint32_t i = 0; i < keys->n; i++)
        add_key(out, keys->at[i], a);
}

void cc_index_keys(const struct cc_case *c, struct cc_keys *out, struct cc_arena *a)
{
    struct key_claim keys = { .words = 0 };

    for (uint32_t r = 0; r < c->n; r++)
        for (uint32_t i = 0; i < c->reading[r]->claims.n; i++) {
            keys_of_claim(c, (struct cc_place){ r, i }, &keys, a);
            add_keys(out, &keys.keys, a);
            for (uint32_t w = 0; w < keys.words; w++)
                add_key(out, key_of_word(keys.word[w]), a);
        }
}

/* What the crowd of the case splits. */
static void find_split(const struct cc_case *c, struct cc_place at, struct key_split *out,
                       struct cc_arena *a)
{
    struct key_claim of = { .keys = out->keys };
    uint32_t n = 0;

    keys_of_claim(c, at, &of, a);
    out->keys = of.keys;
    out->words = of.words;
    for (uint32_t i = 0; i < of.keys.n; i++)
        if (cc_is_crowd(&c->crowd, of.keys.at[i]))
            out->keys.at[n++] = of.keys.at[i];
    out->keys.n = cc_u64_once(out->keys.at, n);
    for (uint32_t w = 0; w < of.words; w++) {
        out->word[w] = of.word[w];
        out->is_split[w] = cc_is_crowd(&c->crowd, key_of_word(of.word[w]));
    }
}

void cc_index_split_keys(const struct cc_case *c, struct cc_keys *out, struct cc_arena *a)
{
    struct key_split split = { .words = 0 };
    struct key_list keys = { 0 };

    for (uint32_t r = 0; r < c->n; r++)
        for (uint32_t i = 0; i < c->reading[r]->claims.n; i++) {
            find_split(c, (struct cc_place){ r, i }, &split, a);
            for (uint32_t depth = 1; depth <= KEY_DEPTH; depth++) {
                keys.n = 0;
                keys_split(&split, depth, NULL, &keys, a);
                add_keys(out, &keys, a);
            }
        }
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
