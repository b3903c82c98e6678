/*
 * Which claims of a case are worth comparing: an inverted index over keys, then the pairs
 * that share enough of them.
 *
 *   structure  frame + anchor, frame + a role, state set + anchor,        worth 2
 *              two refs of one claim
 *   wide       the frame by itself, where few claims of the case have it  worth 2
 *   word       the rarest content words (prefix filter)                   worth 1
 *
 * A pair needs 2. Keys that too many claims share are passed over, so that time grows
 * with the number of true neighbours.
 */
#include "claimcheck/pair.h"

#include <stdlib.h>

#include "claimcheck/lexicon.h"
#include "pair/rarity.h"

#define FRAMELINK_OTHER 3 /* column of framelink.lex */
#define FRAMEWORD_FRAME 2 /* column of frameword.lex */

enum { KEY_WORD, KEY_WIDE, KEY_STRUCTURE, KEY_KINDS };

static const struct {
    uint32_t worth, cap; /* cap: longest list of claims that is used */
} key_kind[KEY_KINDS] = {
    [KEY_WORD] = { 1, 48 },
    [KEY_WIDE] = { 2, 96 },
    [KEY_STRUCTURE] = { 2, 192 },
};

#define ENOUGH    2    /* worth of shared keys that makes a candidate */
#define PREFIX    .35f /* share of a claim's weight that may be left unindexed */
#define MAX_WORDS 24   /* of a claim that are looked at */
#define MAX_REFS  6

#define KIND_BITS  2
#define KIND_MASK  ((1u << KIND_BITS) - 1)
#define CLAIM_BITS 29
#define CLAIM_MASK ((1u << CLAIM_BITS) - 1)

struct posting {
    uint64_t key;   /* its kind in the lowest bits */
    uint32_t claim; /* running number in the case */
};

/* Lists of claims, one behind the other, and for each claim where it stands in them. */
struct cc_index {
    const struct cc_case *c;
    uint32_t *first; /* by article: running number of its first claim; and their number */
    struct cc_place *place; /* by running number */
    uint32_t claims;
    struct member {
        uint32_t claim : CLAIM_BITS, kind : KIND_BITS, last : 1; /* last: of its list */
    } * member;
    uint32_t members;
    uint32_t *own, *own_first; /* members that are claim i: own[own_first[i]] and on */
    uint32_t *worth;           /* by claim: of the keys shared with the one asked for */
    uint32_t *met;
    struct cc_place *met_at;
    /* while it is made; posting NULL: they are counted */
    struct posting *posting;
    uint32_t postings;
    struct cc_crowds crowd; /* keys that too many claims share */
};

/* ---- keys ------------------------------------------------------------------ */

static void post(struct cc_index *ix, uint64_t key, uint32_t claim, uint32_t kind)
{
    uint64_t hash = cc_hash_mix(key, kind);

    if (ix->posting)
        ix->posting[ix->postings] = (struct posting){ hash << KIND_BITS | kind, claim };
    ix->postings++;
}

/* What a ref is in the case: its actor, by a name that holds in a part of the case as
 * well, else its head. 0: nothing that could be shared. */
static uint64_t ref_key(const struct cc_index *ix, uint32_t article,
                        const struct cc_ref *r)
{
    if (r->kind == CC_REF_ENTITY && r->entity != CC_NO_INDEX)
        return cc_hash_mix(
            1, cc_hash(ix->c->actor[ix->c->actor_of[article][r->entity]].name));
    if ((r->kind == CC_REF_NOUN || r->kind == CC_REF_CLAUSE) && r->head.n)
        return cc_hash_mix(2, cc_hash(r->head));
    return 0;
}

static uint32_t claim_refs(const struct cc_index *ix, uint32_t article,
                           const struct cc_claim *x, uint64_t out[MAX_REFS])
{
    uint32_t n = 0;
    uint64_t key = ref_key(ix, article, &x->anchor);

    if (key)
        out[n++] = key;
    for (uint32_t i = 0; i < x->role_count && n < MAX_REFS; i++)
        if ((key = ref_key(ix, article, &x->roles[i])) != 0)
            out[n++] = key;
    if (x->value.kind == CC_VALUE_FILLER && n < MAX_REFS &&
        (key = ref_key(ix, article, &x->value.filler)) != 0)
        out[n++] = key;
    return n;
}

/* What a claim says about other frames: there it can be met as well. */
static void post_links(struct cc_index *ix, uint32_t number, const struct cc_claim *x,
                       const uint64_t *ref, uint32_t refs)
{
    size_t n;
    const struct cc_lex_row *row = cc_lex_find(CC_LEX(framelink), x->frame, &n);

    for (size_t i = 0; i < n; i++) {
        uint64_t other = cc_hash(cc_lex_col(&row[i], FRAMELINK_OTHER));

        post(ix, other, number, KEY_WIDE);
        for (uint32_t k = 0; k < refs; k++)
            post(ix, cc_hash_mix(other, ref[k]), number, KEY_STRUCTURE);
    }
}

/* What something is necessary for, and what is said to have happened by itself. */
static void post_necessity(struct cc_index *ix, uint32_t article, uint32_t number,
                           const struct cc_claim *x)
{
    uint64_t key = 0;

    for (uint32_t i = 0; i < x->role_count && x->mode == CC_MODE_NECESSITY; i++)
        if (x->roles[i].role == CC_ROLE_GOAL)
            key = ref_key(ix, article, &x->roles[i]);
    if (cc_str_eq(x->scope, CC_LIT("accidental")))
        key = ref_key(ix, article, &x->anchor);
    if (key)
        post(ix, cc_hash_mix(3, key), number, KEY_STRUCTURE);
}

/* "There was no chase": the frames of the noun. */
static void post_event(struct cc_index *ix, uint32_t number, cc_str noun)
{
    size_t n;
    const struct cc_lex_row *row = cc_lex_find(CC_LEX(frameword), noun, &n);

    for (size_t i = 0; i < n; i++)
        post(ix, cc_hash(cc_lex_col(&row[i], FRAMEWORD_FRAME)), number, KEY_WIDE);
}

/* The frames that a predicate without a fitting row may be of, by its word. */
static void post_senses(struct cc_index *ix, uint32_t number, const struct cc_claim *x,
                        const uint64_t *ref, uint32_t refs)
{
    cc_str word = x->frame, last = CC_NONE;
    size_t n;
    const struct cc_lex_row *row;

    cc_str_cut(&word, ':');
    cc_str_cut(&word, ':');
    row = cc_lex_find(CC_LEX(frameword), word, &n);
    for (size_t i = 0; i < n; i++) {
        cc_str frame = cc_lex_col(&row[i], FRAMEWORD_FRAME);

        if (cc_str_eq(frame, last))
            continue;
        last = frame;
        for (uint32_t k = 0; k < refs; k++)
            post(ix, cc_hash_mix(cc_hash(frame), ref[k]), number, KEY_STRUCTURE);
    }
}

static void post_structure(struct cc_index *ix, uint32_t article, uint32_t number,
                           const struct cc_claim *x)
{
    uint64_t ref[MAX_REFS], frame = cc_hash(x->frame);
    uint32_t n = claim_refs(ix, article, x, ref);

    post_necessity(ix, article, number, x);
    if (x->frame_type == CC_FRAME_EXIST && x->negative)
        post_event(ix, number, x->anchor.head);
    for (uint32_t i = 0; i < n; i++) {
        post(ix, cc_hash_mix(frame, ref[i]), number, KEY_STRUCTURE);
        if (x->value.set.n)
            post(ix, cc_hash_mix(cc_hash(x->value.set), ref[i]), number, KEY_STRUCTURE);
        for (uint32_t j = i + 1; j < n; j++) {
            uint64_t lo = ref[i] < ref[j] ? ref[i] : ref[j];
            uint64_t hi = ref[i] < ref[j] ? ref[j] : ref[i];
            post(ix, cc_hash_mix(lo, hi), number, KEY_STRUCTURE);
        }
    }
    if (x->frame_type == CC_FRAME_LEMMA) {
        post_senses(ix, number, x, ref, n);
    } else {
        post(ix, frame, number, KEY_WIDE);
        post_links(ix, number, x, ref, n);
    }
    if (x->value.set.n)
        post(ix, cc_hash(x->value.set), number, KEY_WIDE);
}

struct word {
    uint64_t hash;
    float weight;
};

static int rarest_first(const void *x, const void *y)
{
    const struct word *p = x, *q = y;

    if (p->weight > q->weight || p->weight < q->weight)
        return p->weight > q->weight ? -1 : 1;
    return (p->hash > q->hash) - (p->hash < q->hash);
}

static void post_words(struct cc_index *ix, uint32_t number, const struct cc_claim *x)
{
    struct word word[MAX_WORDS];
    uint32_t n = 0;
    float left = 0, total;

    for (cc_str rest = x->words; rest.n && n < MAX_WORDS;) {
        cc_str lemma = cc_str_cut(&rest, ' ');

        if (lemma.n == 0)
            continue;
        word[n] = (struct word){ cc_hash(lemma), cc_rarity(lemma) };
        left += word[n++].weight;
    }
    total = left;
    qsort(word, n, sizeof *word, rarest_first);
    for (uint32_t i = 0; i < n && left >= PREFIX * total; i++) {
        left -= word[i].weight;
        if (i == 0 || word[i].hash != word[i - 1].hash)
            post(ix, word[i].hash, number, KEY_WORD);
    }
}

/* How many postings words can make, at most. */
static uint32_t count_words(const struct cc_claim *x)
{
    uint32_t n = 1;

    for (size_t i = 0; i < x->words.n && n < MAX_WORDS; i++)
        n += x->words.p[i] == ' ';
    return n;
}

static void post_claims(struct cc_index *ix)
{
    ix->postings = 0;
    for (uint32_t i = 0; i < ix->claims; i++) {
        struct cc_place at = ix->place[i];
        const struct cc_claim *x = &ix->c->reading[at.article]->claims.claim[at.claim];

        if (x->frame_type == CC_FRAME_WORDS)
            continue; /* no slots to compare */
        post_structure(ix, at.article, i, x);
        if (ix->posting)
            post_words(ix, i, x);
        else
            ix->postings += count_words(x);
    }
}

/* ---- lists --------------------------------------------------------------------- */

static int posting_order(const void *x, const void *y)
{
    const struct posting *p = x, *q = y;

    if (p->key != q->key)
        return p->key < q->key ? -1 : 1;
    return (p->claim > q->claim) - (p->claim < q->claim);
}

static void add_list(struct cc_index *ix, const struct posting *p, uint32_t n)
{
    uint32_t kind = (uint32_t)p->key & KIND_MASK;

    if (n > key_kind[kind].cap)
        ix->crowd.at[ix->crowd.n++] = p->key;
    if (n < 2 || n > key_kind[kind].cap || cc_is_crowd(&ix->c->crowd, p->key))
        return;
    for (uint32_t i = 0; i < n; i++) {
        ix->member[ix->members++] =
            (struct member){ p[i].claim & CLAIM_MASK, kind & KIND_MASK, i + 1 == n };
        ix->own_first[p[i].claim + 1]++;
    }
}

/* Where each claim stands: own_first holds counts, one place further on. */
static void link_own(struct cc_index *ix)
{
    for (uint32_t i = 0; i < ix->claims; i++)
        ix->own_first[i + 1] += ix->own_first[i];
    for (uint32_t i = ix->members; i-- > 0;)
        ix->own[--ix->own_first[ix->member[i].claim + 1]] = i;
    /* each is now the start of the claim before it */
    for (uint32_t i = 0; i < ix->claims; i++)
        ix->own_first[i] = ix->own_first[i + 1];
    ix->own_first[ix->claims] = ix->members;
}

static void make_postings(struct cc_index *ix, struct cc_arena *a)
{
    ix->posting = CC_ARRAY(a, struct posting, ix->postings + 1);
    post_claims(ix);
    qsort(ix->posting, ix->postings, sizeof *ix->posting, posting_order);
}

static void make_lists(struct cc_index *ix, struct cc_arena *a)
{
    struct cc_mark mark;
    uint32_t end;

    post_claims(ix);
    ix->member = CC_ARRAY(a, struct member, ix->postings + 1);
    ix->own = CC_ARRAY(a, uint32_t, ix->postings + 1);
    ix->crowd.cap = ix->postings / key_kind[KEY_WORD].cap + 1; /* the shortest */
    ix->crowd.at = CC_ARRAY(a, uint64_t, ix->crowd.cap);
    mark = cc_arena_mark(a);
    make_postings(ix, a);
    for (uint32_t i = 0; i < ix->postings; i = end) {
        for (end = i + 1;
             end < ix->postings && ix->posting[end].key == ix->posting[i].key;)
            end++;
        add_list(ix, &ix->posting[i], end - i);
    }
    ix->posting = NULL;
    cc_arena_release(a, mark);
    link_own(ix);
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
    ix->worth = CC_ARRAY(a, uint32_t, ix->claims + 1);
    ix->met = CC_ARRAY(a, uint32_t, ix->claims + 1);
    ix->met_at = CC_ARRAY(a, struct cc_place, ix->claims + 1);
    make_lists(ix, a);
    return ix;
}

struct cc_crowds cc_index_crowd(const struct cc_index *ix)
{
    return ix->crowd;
}

void cc_index_keys(const struct cc_case *c, struct cc_keys *out, struct cc_arena *a)
{
    struct cc_index *ix = index_new(c, a);

    post_claims(ix);
    make_postings(ix, a);
    for (uint32_t i = 0; i < ix->postings; i++)
        *CC_PUSH(a, out) =
            (struct cc_key){ ix->posting[i].key,
                             key_kind[ix->posting[i].key & KIND_MASK].cap };
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
    ix->worth[m.claim] += key_kind[m.kind].worth;
}

struct cc_places cc_index_met(struct cc_index *ix, struct cc_place of, bool behind)
{
    uint32_t x = ix->first[of.article] + of.claim, n = 0, kept = 0;

    for (uint32_t i = ix->own_first[x]; i < ix->own_first[x + 1]; i++) {
        for (uint32_t k = ix->own[i]; !ix->member[k].last; k++)
            meet(ix, ix->member[k + 1], &n);
        for (uint32_t k = ix->own[i]; !behind && k > 0 && !ix->member[k - 1].last; k--)
            meet(ix, ix->member[k - 1], &n);
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
