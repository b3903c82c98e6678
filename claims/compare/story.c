/*
 * The words of an article are those of its claims, each once, weighed by rarity. Words
 * that many articles of the case bear ("the president", where all are of one campaign)
 * tell no story apart.
 */
#include "compare/story.h"

#include <stdlib.h>
#include <string.h>

#include "pair/rarity.h"

#define STORY_PART                                                                    \
    .075f              /* of the lighter article's weight that two of one story share \
                        */
#define EVENT_PART .6f /* the same for two claims */
#define WORDS_MAX  64  /* of a claim that are looked at */

struct word {
    uint64_t hash;
    float rarity;
    bool common;
};

struct story {
    struct word *word; /* by hash, each once */
    uint32_t n;
    float weight; /* of all its words */
};

struct cc_stories {
    struct story *of; /* by article */
};

static int word_order(const void *x, const void *y)
{
    const struct word *p = x, *q = y;

    return (p->hash > q->hash) - (p->hash < q->hash);
}

static uint32_t sort_once(struct word *w, uint32_t n)
{
    uint32_t kept = 0;

    if (n)
        qsort(w, n, sizeof *w, word_order);
    for (uint32_t i = 0; i < n; i++)
        if (kept == 0 || w[kept - 1].hash != w[i].hash)
            w[kept++] = w[i];
    return kept;
}

/* How many words there are, and may be one more for each claim. */
static uint32_t count_words(const cc_str *words, uint32_t n)
{
    uint32_t count = n;

    for (uint32_t i = 0; i < n; i++)
        for (size_t k = 0; k < words[i].n; k++)
            count += words[i].p[k] == ' ';
    return count;
}

/* words: those of each claim; at most as many are read as there is room for. */
static struct story read_story(const cc_str *words, uint32_t n, struct word *room,
                               uint32_t most)
{
    struct story s = { .word = room };

    for (uint32_t i = 0; i < n; i++)
        for (cc_str rest = words[i]; rest.n && s.n < most;) {
            cc_str lemma = cc_str_cut(&rest, ' ');
            if (lemma.n)
                room[s.n++] = (struct word){ cc_hash(lemma), cc_rarity(lemma), false };
        }
    s.n = sort_once(room, s.n);
    for (uint32_t i = 0; i < s.n; i++)
        s.weight += s.word[i].rarity;
    return s;
}

static const cc_str *words_of(const struct cc_claims *claims, struct cc_arena *a)
{
    cc_str *out = CC_ARRAY(a, cc_str, claims->n);

    for (uint32_t i = 0; i < claims->n; i++)
        out[i] = claims->claim[i].words;
    return out;
}

static int by_hash(const void *x, const void *y)
{
    return word_order(*(struct word *const *)x, *(struct word *const *)y);
}

void cc_stories_keys(const struct cc_case *c, struct cc_keys *out, struct cc_arena *a)
{
    for (uint32_t i = 0; i < c->n; i++) {
        const struct cc_claims *claims = &c->reading[i]->claims;
        const cc_str *words = words_of(claims, a);
        uint32_t most = count_words(words, claims->n);
        struct word *room = CC_ARRAY(a, struct word, most);
        struct story s = read_story(words, claims->n, room, most);

        for (uint32_t k = 0; k < s.n; k++)
            *CC_PUSH(a, out) =
                (struct cc_key){ cc_crowd_of_word(s.word[k].hash), CC_STORY_COMMON };
    }
}

static void mark_common(struct cc_stories *s, const struct cc_case *c, struct cc_arena *a)
{
    struct cc_mark mark = cc_arena_mark(a);
    struct word **all;
    uint32_t words = 0, n = 0, end;

    for (uint32_t i = 0; i < c->n; i++)
        words += s->of[i].n;
    all = CC_ARRAY(a, struct word *, words);
    for (uint32_t i = 0; i < c->n; i++)
        for (uint32_t k = 0; k < s->of[i].n; k++)
            all[n++] = &s->of[i].word[k];
    qsort(all, n, sizeof *all, by_hash);
    for (uint32_t i = 0; i < n; i = end) {
        for (end = i + 1; end < n && all[end]->hash == all[i]->hash;)
            end++;
        bool common = end - i > CC_STORY_COMMON ||
                      cc_is_crowd(&c->crowd, cc_crowd_of_word(all[i]->hash));
        for (uint32_t k = i; k < end; k++)
            all[k]->common = common;
    }
    cc_arena_release(a, mark);
}

struct cc_stories *cc_stories_of(const struct cc_case *c, struct cc_arena *a)
{
    struct cc_stories *s = CC_NEW(a, struct cc_stories);
    const cc_str **words = CC_ARRAY(a, const cc_str *, c->n);
    struct word *room;
    uint32_t most = 0;

    s->of = CC_ARRAY(a, struct story, c->n + 1);
    for (uint32_t i = 0; i < c->n; i++) {
        words[i] = words_of(&c->reading[i]->claims, a);
        uint32_t n = count_words(words[i], c->reading[i]->claims.n);
        most = n > most ? n : most;
    }
    room = CC_ARRAY(a, struct word, most);
    for (uint32_t i = 0; i < c->n; i++) {
        struct story x = read_story(words[i], c->reading[i]->claims.n, room, most);
        x.word = CC_ARRAY(a, struct word, x.n);
        if (x.n)
            memcpy(x.word, room, x.n * sizeof *x.word);
        s->of[i] = x;
    }
    mark_common(s, c, a);
    return s;
}

/* Rarity of what two sorted lists share. */
static float shared(const struct word *p, uint32_t n, const struct word *q, uint32_t m)
{
    float sum = 0;

    for (uint32_t i = 0, k = 0; i < n && k < m;) {
        if (p[i].hash == q[k].hash)
            sum += p[i].common ? 0 : p[i].rarity;
        if (p[i].hash <= q[k].hash)
            i++;
        else
            k++;
    }
    return sum;
}

static float lighter(float x, float y)
{
    return x < y ? x : y;
}

float cc_story_weight(const cc_str *words, uint32_t n, struct cc_arena *a)
{
    uint32_t most = count_words(words, n);
    struct word *room = CC_ARRAY(a, struct word, most);

    return read_story(words, n, room, most).weight;
}

bool cc_story_shared(float both, float x, float y)
{
    return both >= STORY_PART * lighter(x, y);
}

bool cc_one_story(const struct cc_stories *s, uint32_t article_x, uint32_t article_y)
{
    const struct story *x = &s->of[article_x], *y = &s->of[article_y];

    return article_x == article_y ||
           cc_story_shared(shared(x->word, x->n, y->word, y->n), x->weight, y->weight);
}

bool cc_one_event_of(cc_str x, cc_str y)
{
    struct word room_x[WORDS_MAX], room_y[WORDS_MAX];
    struct story p = read_story(&x, 1, room_x, WORDS_MAX);
    struct story q = read_story(&y, 1, room_y, WORDS_MAX);
    float both = shared(p.word, p.n, q.word, q.n);

    return both >= CC_EVENT_MIN && both >= EVENT_PART * lighter(p.weight, q.weight);
}

bool cc_one_event(const struct cc_claim *x, const struct cc_claim *y)
{
    return cc_one_event_of(x->words, y->words);
}
