/* An index of words to claims, made when it is first asked. */
#include "compare/claimword.h"

#include <stdlib.h>

#include "compare/draft.h"
#include "pair/keytable.h"
#include "pair/rarity.h"

/* What was read of a claim. */
struct claim {
    struct cc_claim_words words;
    struct cc_figures figures;
};

struct cc_word_shelf {
    const struct cc_case *c;
    struct cc_arena *a;
    uint32_t *first;     /* running number of an article's first claim */
    struct claim **read; /* by running number; NULL: not asked for */
    /* The index; `place` is NULL before it is made. */
    struct cc_place *place; /* by running number */
    float *all, *sum;       /* the same: rarity of its words; of those sought, else 0 */
    struct key_table word;  /* `at`: behind its last bearer; a claim counts as often as
                               it has the word */
    CC_LIST(float) rarity;  /* by word */
    uint32_t *bearer;       /* running numbers of claims */
    CC_LIST(struct cc_sharing) found;
};

struct cc_word_shelf *cc_word_shelf_new(const struct cc_case *c, struct cc_arena *a)
{
    struct cc_word_shelf *shelf = CC_NEW(a, struct cc_word_shelf);

    shelf->c = c;
    shelf->a = a;
    shelf->first = CC_ARRAY(a, uint32_t, c->n + 1);
    for (uint32_t r = 0; r < c->n; r++)
        shelf->first[r + 1] = shelf->first[r] + c->reading[r]->claims.n;
    shelf->read = CC_ARRAY(a, struct claim *, shelf->first[c->n]);
    return shelf;
}

/* ---- what one claim has ------------------------------------------------------------
 */

static uint32_t count(cc_str words)
{
    uint32_t n = words.n > 0;

    for (size_t i = 0; i < words.n; i++)
        n += words.p[i] == ' ';
    return n;
}

static struct cc_claim_word word_of(cc_str word, bool weighed, struct cc_arena *a)
{
    struct cc_mark mark = cc_arena_mark(a);
    cc_str folded = cc_fold(a, word);
    struct cc_claim_word out = { cc_hash(folded), weighed ? cc_rarity(folded) : 0 };

    cc_arena_release(a, mark);
    return out;
}

static struct cc_claim_words read_words(const struct cc_claim *x, struct cc_arena *a)
{
    struct cc_claim_word *at = CC_ARRAY(a, struct cc_claim_word, count(x->words));
    uint32_t n = 0;

    for (cc_str rest = x->words; rest.n; n++)
        at[n] = word_of(cc_str_cut(&rest, ' '), true, a);
    return (struct cc_claim_words){ at, n };
}

static struct cc_figures read_figures(const struct cc_reading *r, struct cc_span clause,
                                      struct cc_arena *a)
{
    const struct cc_document *d = &r->document;
    CC_LIST(double) list = { 0 };

    for (uint32_t i = cc_token_at(d, clause.start);
         i < d->tokens && d->token[i].span.end <= clause.end; i++) {
        double x;
        if (cc_read_count(cc_fold(a, cc_token_form(d, i)), &x))
            *CC_PUSH(a, &list) = x;
    }
    return (struct cc_figures){ list.at, list.n };
}

static const struct claim *claim_of(struct cc_word_shelf *shelf, struct cc_place at)
{
    const struct cc_reading *r = shelf->c->reading[at.article];
    const struct cc_claim *x = &r->claims.claim[at.claim];
    struct claim **read = &shelf->read[shelf->first[at.article] + at.claim];

    if (!*read) {
        *read = CC_NEW(shelf->a, struct claim);
        (*read)->words = read_words(x, shelf->a);
        (*read)->figures = read_figures(r, x->clause, shelf->a);
    }
    return *read;
}

struct cc_claim_words cc_claim_words_of(struct cc_word_shelf *shelf, struct cc_place at)
{
    return claim_of(shelf, at)->words;
}

struct cc_figures cc_claim_figures_of(struct cc_word_shelf *shelf, struct cc_place at)
{
    return claim_of(shelf, at)->figures;
}

/* ---- the index --------------------------------------------------------------------
 */

/* Each word of each claim by its number, claim by claim. */
static uint32_t *number_words(struct cc_word_shelf *shelf, struct cc_arena *a)
{
    const struct cc_case *c = shelf->c;
    uint32_t words = 0, n = 0, k = 0;

    for (uint32_t r = 0; r < c->n; r++)
        for (uint32_t i = 0; i < c->reading[r]->claims.n; i++)
            words += count(c->reading[r]->claims.claim[i].words);
    uint32_t *number = CC_ARRAY(a, uint32_t, words + 1);
    for (uint32_t r = 0; r < c->n; r++)
        for (uint32_t i = 0; i < c->reading[r]->claims.n; i++, k++) {
            shelf->place[k] = (struct cc_place){ r, i };
            for (cc_str rest = c->reading[r]->claims.claim[i].words; rest.n; n++) {
                cc_str word = cc_str_cut(&rest, ' ');
                uint64_t hash = word_of(word, false, shelf->a).hash;
                key_table_count(&shelf->word, hash, n, &number[n]);
                if (number[n] == shelf->rarity.n)
                    *CC_PUSH_ALONE(shelf->a, &shelf->rarity) =
                        word_of(word, true, shelf->a).rarity;
                shelf->all[k] += shelf->rarity.at[number[n]];
            }
        }
    return number;
}

/* The claims of each word, of a word behind one another. */
static void list_bearers(struct cc_word_shelf *shelf, const uint32_t *number)
{
    struct counted_key *word = shelf->word.all.at;
    uint32_t n = 0;

    for (uint32_t i = 0; i < shelf->word.all.n; i++) {
        word[i].at = n;
        n += word[i].n;
    }
    shelf->bearer = CC_ARRAY(shelf->a, uint32_t, n + 1);
    for (uint32_t k = 0; k < shelf->first[shelf->c->n]; k++) {
        struct cc_place at = shelf->place[k];
        cc_str rest = shelf->c->reading[at.article]->claims.claim[at.claim].words;
        for (; rest.n; cc_str_cut(&rest, ' '))
            shelf->bearer[word[*number++].at++] = k;
    }
}

static void make_index(struct cc_word_shelf *shelf)
{
    struct cc_arena *room = cc_arena_room(shelf->a);
    struct cc_mark mark = cc_arena_mark(room);
    uint32_t claims = shelf->first[shelf->c->n];

    shelf->place = CC_ARRAY(shelf->a, struct cc_place, claims + 1);
    shelf->all = CC_ARRAY(shelf->a, float, claims);
    shelf->sum = CC_ARRAY(shelf->a, float, claims);
    shelf->word.a = shelf->a;
    list_bearers(shelf, number_words(shelf, room));
    cc_arena_release(room, mark);
}

static void add_bearers(struct cc_word_shelf *shelf, uint64_t hash)
{
    uint32_t number = key_table_find(&shelf->word, hash);

    if (number == CC_NO_INDEX)
        return;
    const struct counted_key *word = &shelf->word.all.at[number];
    float rarity = shelf->rarity.at[number];
    for (uint32_t i = word->at - word->n; i < word->at; i++) {
        uint32_t claim = shelf->bearer[i];
        if (!(shelf->sum[claim] > 0))
            *CC_PUSH(shelf->a, &shelf->found) =
                (struct cc_sharing){ shelf->place[claim], 0, shelf->all[claim] };
        shelf->sum[claim] += rarity;
    }
}

struct cc_sharings cc_claims_sharing(struct cc_word_shelf *shelf, const uint64_t *hash,
                                     uint32_t n)
{
    if (!shelf->place)
        make_index(shelf);
    shelf->found.n = 0;
    for (uint32_t i = 0; i < n; i++)
        add_bearers(shelf, hash[i]);
    for (uint32_t i = 0; i < shelf->found.n; i++) {
        struct cc_sharing *x = &shelf->found.at[i];
        float *sum = &shelf->sum[shelf->first[x->at.article] + x->at.claim];
        x->shared = *sum;
        *sum = 0;
    }
    return (struct cc_sharings){ shelf->found.at, shelf->found.n };
}

static int by_place(const void *x, const void *y)
{
    const struct cc_place p = ((const struct cc_sharing *)x)->at,
                          q = ((const struct cc_sharing *)y)->at;

    if (p.article != q.article)
        return p.article < q.article ? -1 : 1;
    return (p.claim > q.claim) - (p.claim < q.claim);
}

void cc_sharings_sort(struct cc_sharings *s)
{
    if (s->n)
        qsort(s->at, s->n, sizeof *s->at, by_place);
}
