#include "pair/key.h"

#include <stdlib.h>

#include "claimcheck/lexicon.h"
#include "pair/rarity.h"

#define FRAMELINK_OTHER 3 /* column of framelink.lex */
#define FRAMEWORD_FRAME 2 /* column of frameword.lex */

#define PREFIX      .35f /* share of a claim's weight that may be left unindexed */
#define SPLIT_WORDS 4    /* of them that split a key */
#define MAX_REFS    6
#define LONG_AGO    183 /* days: of no event that is news */

const struct key_kind key_kinds[KEY_KINDS] = {
    [KEY_WORD] = { 1, 48 },
    [KEY_WIDE] = { 2, 96 },
    [KEY_STRUCTURE] = { 2, 192 },
    [KEY_WORDS] = { 2, 48 },
};

struct word {
    uint64_t hash;
    float weight;
};

/* A claim while its keys are made. */
struct maker {
    const struct cc_case *c;
    struct cc_place at;
    const struct cc_claim *x;
    struct key_claim *out;
    struct cc_arena *a;
};

static uint64_t key_of(uint64_t hash, uint32_t kind)
{
    return cc_hash_mix(hash, kind) << KEY_BITS | kind;
}

uint64_t key_of_word(uint64_t hash)
{
    return key_of(hash, KEY_WORD);
}

static void post(struct maker *m, uint64_t hash, uint32_t kind)
{
    *CC_PUSH(m->a, &m->out->keys) = key_of(hash, kind);
}

/* ---- structure -------------------------------------------------------------------- */

/* What a ref is in the case: its actor, by a name that holds in a part of the case as
 * well, else its head. 0: nothing that could be shared. */
static uint64_t ref_key(const struct maker *m, const struct cc_ref *r)
{
    const struct cc_case *c = m->c;

    if (r->kind == CC_REF_ENTITY && r->entity != CC_NO_INDEX)
        return cc_hash_mix(1,
                           cc_hash(c->actor[c->actor_of[m->at.article][r->entity]].name));
    if ((r->kind == CC_REF_NOUN || r->kind == CC_REF_CLAUSE) && r->head.n)
        return cc_hash_mix(2, cc_hash(r->head));
    return 0;
}

static uint32_t claim_refs(const struct maker *m, uint64_t out[MAX_REFS])
{
    const struct cc_claim *x = m->x;
    uint32_t n = 0;
    uint64_t key = ref_key(m, &x->anchor);

    if (key)
        out[n++] = key;
    for (uint32_t i = 0; i < x->role_count && n < MAX_REFS; i++)
        if ((key = ref_key(m, &x->roles[i])) != 0)
            out[n++] = key;
    if (x->value.kind == CC_VALUE_FILLER && n < MAX_REFS &&
        (key = ref_key(m, &x->value.filler)) != 0)
        out[n++] = key;
    return n;
}

/* What a claim says about other frames: there it can be met as well. */
static void post_links(struct maker *m, const uint64_t *ref, uint32_t refs)
{
    size_t n;
    const struct cc_lex_row *row = cc_lex_find(CC_LEX(framelink), m->x->frame, &n);

    for (size_t i = 0; i < n; i++) {
        uint64_t other = cc_hash(cc_lex_col(&row[i], FRAMELINK_OTHER));

        post(m, other, KEY_WIDE);
        for (uint32_t k = 0; k < refs; k++)
            post(m, cc_hash_mix(other, ref[k]), KEY_STRUCTURE);
    }
}

/* What something is necessary for, and what is said to have happened by itself. */
static void post_necessity(struct maker *m)
{
    const struct cc_claim *x = m->x;
    uint64_t key = 0;

    for (uint32_t i = 0; i < x->role_count && x->mode == CC_MODE_NECESSITY; i++)
        if (x->roles[i].role == CC_ROLE_GOAL)
            key = ref_key(m, &x->roles[i]);
    if (cc_str_eq(x->scope, CC_LIT("accidental")))
        key = ref_key(m, &x->anchor);
    if (key)
        post(m, cc_hash_mix(3, key), KEY_STRUCTURE);
}

/* "There was no chase": the frames of the noun. */
static void post_event(struct maker *m, cc_str noun)
{
    size_t n;
    const struct cc_lex_row *row = cc_lex_find(CC_LEX(frameword), noun, &n);

    for (size_t i = 0; i < n; i++)
        post(m, cc_hash(cc_lex_col(&row[i], FRAMEWORD_FRAME)), KEY_WIDE);
}

/* "It is the first strike", and what tells of a strike long ago. */
static void post_instance(struct maker *m, const uint64_t *ref, uint32_t refs)
{
    cc_date now = m->c->reading[m->at.article]->article->published;
    const struct cc_claim *x = m->x;
    bool first = x->frame_type == CC_FRAME_EXIST &&
                 cc_str_find(x->scope, CC_LIT("first")) < x->scope.n;
    bool before = cc_date_known(x->about) && cc_date_known(now) &&
                  x->about.last < now.first - LONG_AGO;

    for (uint32_t i = 0; i < refs && (first || before); i++)
        post(m, cc_hash_mix(4, ref[i]), KEY_STRUCTURE);
}

/* The frames that a predicate without a fitting row may be of, by its word. */
static void post_senses(struct maker *m, const uint64_t *ref, uint32_t refs)
{
    cc_str word = m->x->frame, last = CC_NONE;
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
            post(m, cc_hash_mix(cc_hash(frame), ref[k]), KEY_STRUCTURE);
    }
}

static void post_structure(struct maker *m)
{
    const struct cc_claim *x = m->x;
    uint64_t ref[MAX_REFS], frame = cc_hash(x->frame);
    uint32_t n = claim_refs(m, ref);

    post_necessity(m);
    post_instance(m, ref, n);
    if (x->frame_type == CC_FRAME_EXIST && x->negative)
        post_event(m, x->anchor.head);
    for (uint32_t i = 0; i < n; i++) {
        post(m, cc_hash_mix(frame, ref[i]), KEY_STRUCTURE);
        if (x->value.set.n)
            post(m, cc_hash_mix(cc_hash(x->value.set), ref[i]), KEY_STRUCTURE);
        for (uint32_t j = i + 1; j < n; j++) {
            uint64_t lo = ref[i] < ref[j] ? ref[i] : ref[j];
            uint64_t hi = ref[i] < ref[j] ? ref[j] : ref[i];
            post(m, cc_hash_mix(lo, hi), KEY_STRUCTURE);
        }
    }
    if (x->frame_type == CC_FRAME_LEMMA) {
        post_senses(m, ref, n);
    } else {
        post(m, frame, KEY_WIDE);
        post_links(m, ref, n);
    }
    if (x->value.set.n)
        post(m, cc_hash(x->value.set), KEY_WIDE);
}

/* What a figure counts or measures: "2.4 million customers", "half". Ages, times and
 * ranks are of too many things. */
static void post_counted(struct maker *m)
{
    static const char *const not_so[] = { "count", "count:",  "time", "clock",
                                          "age",   "ordinal", "vote" };
    const struct cc_value *v = cc_claim_figure(m->x);

    if (v->kind != CC_VALUE_NUMBER || !v->unit.n)
        return;
    for (size_t i = 0; i < sizeof not_so / sizeof *not_so; i++)
        if (cc_str_eq(v->unit, cc_str_c(not_so[i])))
            return;
    post(m, cc_hash_mix(5, cc_hash(v->unit)), KEY_WIDE);
}

/* "Nobody was hurt", "two were taken to hospital". */
static void post_harm(struct maker *m)
{
    for (cc_str rest = m->x->words; rest.n;)
        if (cc_lex_has(CC_LEX(harm), cc_str_cut(&rest, ' '))) {
            post(m, 6, KEY_WIDE);
            return;
        }
}

/* ---- words ------------------------------------------------------------------------ */

static int rarest_first(const void *x, const void *y)
{
    const struct word *p = x, *q = y;

    if (p->weight > q->weight || p->weight < q->weight)
        return p->weight > q->weight ? -1 : 1;
    return (p->hash > q->hash) - (p->hash < q->hash);
}

/* Those of the prefix. */
static void read_words(struct maker *m)
{
    struct word word[KEY_WORDS_MAX];
    struct key_claim *out = m->out;
    uint32_t n = 0;
    float left = 0, total;

    for (cc_str rest = m->x->words; rest.n && n < KEY_WORDS_MAX;) {
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
        if (out->words == 0 || word[i].hash != out->word[out->words - 1])
            out->word[out->words++] = word[i].hash;
    }
}

void keys_of_claim(const struct cc_case *c, struct cc_place at, struct key_claim *out,
                   struct cc_arena *a)
{
    struct maker m = { .c = c, .at = at, .out = out, .a = a };

    m.x = &c->reading[at.article]->claims.claim[at.claim];
    out->keys.n = out->words = 0;
    if (m.x->frame_type == CC_FRAME_WORDS && m.x->count->kind != CC_VALUE_NUMBER)
        return; /* no slots to compare */
    read_words(&m);
    post_counted(&m);
    post_harm(&m);
    if (m.x->frame_type != CC_FRAME_WORDS)
        post_structure(&m);
}

/* ---- split keys ------------------------------------------------------------------- */

/* A claim while its keys are split. */
struct splitter {
    const struct key_split *of;
    uint32_t words; /* of it that split a key */
    uint32_t depth;
    const struct key_table *above;
    struct key_list *out;
    struct cc_arena *a;
};

/* A key with words as the depth asked for has it. */
static void descend(const struct splitter *s, uint64_t key, uint32_t from, uint32_t depth)
{
    if (depth == s->depth) {
        *CC_PUSH(s->a, s->out) = key;
        return;
    }
    if (s->above && !key_table_splits(s->above, key))
        return;
    for (uint32_t j = from; j < s->words; j++)
        descend(s, key_of(cc_hash_mix(key, s->of->word[j]), key_kind(key)), j + 1,
                depth + 1);
}

static void split_key(const struct splitter *s, uint64_t key)
{
    for (uint32_t j = 0; j < s->words; j++)
        descend(s, key_of(cc_hash_mix(key, s->of->word[j]), key_kind(key)), j + 1, 1);
}

/* Word i with another one; of two that are split the later one leads. */
static void split_word(const struct splitter *s, uint32_t i)
{
    for (uint32_t j = 0; j < s->words; j++) {
        uint32_t first = i < j ? i : j, last = i < j ? j : i;

        if (i != j && (j < i || !s->of->is_split[j]))
            descend(s,
                    key_of(cc_hash_mix(s->of->word[first], s->of->word[last]), KEY_WORDS),
                    last + 1, 1);
    }
}

void keys_split(const struct key_split *of, uint32_t depth, const struct key_table *above,
                struct key_list *out, struct cc_arena *a)
{
    const struct splitter s = { of,    of->words < SPLIT_WORDS ? of->words : SPLIT_WORDS,
                                depth, above,
                                out,   a };

    for (uint32_t i = 0; i < of->keys.n; i++)
        split_key(&s, of->keys.at[i]);
    for (uint32_t i = 0; i < of->words; i++)
        if (of->is_split[i])
            split_word(&s, i);
}
