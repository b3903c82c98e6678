/*
 * Which claims of a case are worth comparing: an inverted index over keys, then the pairs
 * that share enough of them.
 *
 *   structure  frame + anchor, frame + a role, state set + anchor, two refs of one claim
 * 2 wide       the frame by itself, where few claims of the case have it 2 word       the
 * rarest content words (prefix filter)                                    1
 *
 * A pair needs 2. Keys that too many claims share are passed over, so that time grows
 * with the number of true neighbours.
 */
#include "claimcheck/pair.h"

#include <stdlib.h>

#include "claimcheck/lexicon.h"
#include "pair/rarity.h"

#define FRAMELINK_OTHER 3 /* column of framelink.lex */

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

struct posting {
    uint64_t key;
    uint32_t claim; /* running number in the case */
    uint32_t kind;
};

struct index {
    struct cc_arena *a;
    const struct cc_case *c;
    CC_LIST(struct posting) posting;
    struct cc_place *place; /* by running number */
    uint32_t claims;
};

/* ---- keys ------------------------------------------------------------------ */

static void post(struct index *ix, uint64_t key, uint32_t claim, uint32_t kind)
{
    *CC_PUSH(ix->a, &ix->posting) =
        (struct posting){ cc_hash_mix(key, kind), claim, kind };
}

/* What a ref is in the case: its actor, else its head. 0: nothing that could be shared.
 */
static uint64_t ref_key(const struct index *ix, uint32_t article, const struct cc_ref *r)
{
    if (r->kind == CC_REF_ENTITY && r->entity != CC_NO_INDEX)
        return cc_hash_mix(1, ix->c->actor_of[article][r->entity]);
    if ((r->kind == CC_REF_NOUN || r->kind == CC_REF_CLAUSE) && r->head.n)
        return cc_hash_mix(2, cc_hash(r->head));
    return 0;
}

static uint32_t claim_refs(const struct index *ix, uint32_t article,
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
static void post_links(struct index *ix, uint32_t number, const struct cc_claim *x,
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
static void post_necessity(struct index *ix, uint32_t article, uint32_t number,
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

static void post_structure(struct index *ix, uint32_t article, uint32_t number,
                           const struct cc_claim *x)
{
    uint64_t ref[MAX_REFS], frame = cc_hash(x->frame);
    uint32_t n = claim_refs(ix, article, x, ref);

    post_necessity(ix, article, number, x);
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
    if (x->frame_type != CC_FRAME_LEMMA) {
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

static void post_words(struct index *ix, uint32_t number, const struct cc_claim *x)
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

static void index_claims(struct index *ix)
{
    uint32_t number = 0;

    for (uint32_t r = 0; r < ix->c->n; r++)
        ix->claims += ix->c->reading[r]->claims.n;
    ix->place = CC_ARRAY(ix->a, struct cc_place, ix->claims + 1);
    for (uint32_t r = 0; r < ix->c->n; r++)
        for (uint32_t i = 0; i < ix->c->reading[r]->claims.n; i++, number++) {
            const struct cc_claim *x = &ix->c->reading[r]->claims.claim[i];

            ix->place[number] = (struct cc_place){ r, i };
            if (x->frame_type == CC_FRAME_WORDS)
                continue; /* no slots to compare */
            post_structure(ix, r, number, x);
            post_words(ix, number, x);
        }
}

/* ---- pairs --------------------------------------------------------------------- */

static int posting_order(const void *x, const void *y)
{
    const struct posting *p = x, *q = y;

    if (p->key != q->key)
        return p->key < q->key ? -1 : 1;
    return (p->claim > q->claim) - (p->claim < q->claim);
}

/* A posting as seen from its claim: those of the same key before it are its neighbours.
 */
struct own {
    uint32_t claim, first, at; /* postings [first, at) */
};

static int own_order(const void *x, const void *y)
{
    const struct own *p = x, *q = y;

    if (p->claim != q->claim)
        return p->claim < q->claim ? -1 : 1;
    return (p->at > q->at) - (p->at < q->at);
}

/* Every posting of a list that is short enough to use, by claim. */
static struct own *by_claim(struct index *ix, uint32_t *n)
{
    CC_LIST(struct own) out = { 0 };
    uint32_t end;

    if (ix->posting.n)
        qsort(ix->posting.at, ix->posting.n, sizeof *ix->posting.at, posting_order);
    for (uint32_t i = 0; i < ix->posting.n; i = end) {
        const struct posting *p = &ix->posting.at[i];

        for (end = i + 1; end < ix->posting.n && ix->posting.at[end].key == p->key; end++)
            ;
        for (uint32_t k = i + 1; k < end && end - i <= key_kind[p->kind].cap; k++)
            *CC_PUSH(ix->a, &out) = (struct own){ ix->posting.at[k].claim, i, k };
    }
    if (out.n)
        qsort(out.at, out.n, sizeof *out.at, own_order);
    *n = out.n;
    return out.at;
}

/* Two clauses of one breath are no pair: nobody says a thing and its opposite in one
 * sentence of his own, or in one quotation ("I do not feel nothing. I feel plenty").
 * Where the sentence gives two statements, they may be of two parties. */
static bool may_pair(const struct index *ix, uint32_t a, uint32_t b)
{
    struct cc_place p = ix->place[a], q = ix->place[b];
    const struct cc_claim *x = &ix->c->reading[p.article]->claims.claim[p.claim];
    const struct cc_claim *y = &ix->c->reading[q.article]->claims.claim[q.claim];

    if (p.article != q.article || x->statement != y->statement)
        return true;
    return x->statement == CC_NO_INDEX && x->sentence != y->sentence;
}

struct counted {
    uint32_t worth, keys;
};

static int number_order(const void *x, const void *y)
{
    uint32_t p = *(const uint32_t *)x, q = *(const uint32_t *)y;

    return (p > q) - (p < q);
}

static int candidate_order(const void *x, const void *y)
{
    const struct cc_candidate *p = x, *q = y;
    const uint32_t u[] = { p->a.article, p->a.claim, p->b.article, p->b.claim };
    const uint32_t v[] = { q->a.article, q->a.claim, q->b.article, q->b.claim };

    for (int i = 0; i < 4; i++)
        if (u[i] != v[i])
            return u[i] < v[i] ? -1 : 1;
    return 0;
}

struct cc_candidates cc_candidates_find(const struct cc_case *c, struct cc_arena *a)
{
    struct index ix = { .a = a, .c = c };
    CC_LIST(struct cc_candidate) out = { 0 };
    uint32_t n, end;

    index_claims(&ix);

    struct own *own = by_claim(&ix, &n);
    struct counted *count = CC_ARRAY(a, struct counted, ix.claims + 1);
    uint32_t *met = CC_ARRAY(a, uint32_t, ix.claims + 1);

    for (uint32_t i = 0; i < n; i = end) {
        uint32_t x = own[i].claim, mets = 0;

        for (end = i; end < n && own[end].claim == x; end++)
            for (uint32_t k = own[end].first; k < own[end].at; k++) {
                const struct posting *p = &ix.posting.at[k];

                if (count[p->claim].keys++ == 0)
                    met[mets++] = p->claim;
                count[p->claim].worth += key_kind[p->kind].worth;
            }
        qsort(met, mets, sizeof *met, number_order);
        for (uint32_t k = 0; k < mets; k++) {
            struct counted *y = &count[met[k]];

            if (y->worth >= ENOUGH && may_pair(&ix, met[k], x))
                *CC_PUSH(a, &out) =
                    (struct cc_candidate){ ix.place[met[k]], ix.place[x], y->keys };
            *y = (struct counted){ 0, 0 };
        }
    }
    if (out.n)
        qsort(out.at, out.n, sizeof *out.at, candidate_order);
    return (struct cc_candidates){ out.at, out.n };
}
