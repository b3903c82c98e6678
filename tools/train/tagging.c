/*
 * Trains the two taggers. The parser must learn from tags as wrong as it will meet them,
 * so training text is tagged by taggers that have not seen it (5 folds).
 */
#include "train.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FOLDS = 5, FOLD_ROUNDS = 5, ROUNDS = 6 };

/* One of the two: parts of speech, or universal ones given those. */
struct kind {
    bool universal;
    int atom, columns, wide;
};
static const struct kind kinds[] = {
    { false, ATOM_TAG, CC_XPOS_COUNT, CC_WIDE_XPOS },
    { true, ATOM_UPOS, CC_UPOS_COUNT, CC_WIDE_UPOS },
};

struct work {
    struct corpus *corpus;
    const struct kind *kind;
    struct table *full; /* job FOLDS leaves its table here */
};

/* Tags v's words; when `t->time` may move (train), learns from every mistake. */
static void run(struct table *t, const struct kind *kind, const struct sentence *s,
                struct cc_sentence_view *v, uint8_t *out, bool train)
{
    const uint8_t *right = kind->universal ? s->upos : s->xpos;
    uint32_t one = cc_atom((uint32_t)kind->atom, (uint32_t)kind->columns), two = one;
    int32_t score[CC_WIDE_XPOS];
    struct cc_offsets_out o = { .cells = t->cells };
    for (int i = 0; i < s->n; i++) {
        o.n = 0;
        cc_tag_fixed(v, CC_FIRST + i, &o);
        cc_tag_running(v, CC_FIRST + i, one, two, &o);
        if (kind->universal)
            cc_tag_given(v, CC_FIRST + i, &o);
        table_score(t, &o, score);
        int best = 0;
        for (int k = 1; k < kind->columns; k++)
            if (score[k] > score[best])
                best = k;
        if (train) {
            t->time++;
            if (best != right[i]) {
                table_update(t, &o, right[i], 1);
                table_update(t, &o, best, -1);
            }
        } else
            out[i] = (uint8_t)best;
        two = one;
        one = cc_atom((uint32_t)kind->atom, (uint32_t)best);
    }
}

static void train(struct table *t, const struct work *w, int fold, int rounds)
{
    struct random random = { 88172645463325252ull + (uint64_t)fold };
    struct cc_sentence_view *v = train_alloc(1, sizeof *v);
    int *order = train_alloc((size_t)w->corpus->n, sizeof *order), n = 0;
    for (int i = 0; i < w->corpus->n; i++)
        if (i % FOLDS != fold)
            order[n++] = i;
    table_start(t, TAG_CELLS, w->kind->columns, w->kind->wide);
    for (int round = 0; round < rounds; round++) {
        shuffle(order, n, &random);
        for (int k = 0; k < n; k++) {
            const struct sentence *s = &w->corpus->sentence[order[k]];
            corpus_view(v, s, w->kind->universal);
            run(t, w->kind, s, v, NULL, true);
        }
    }
    table_average(t);
    free(order);
    free(v);
}

/* Jobs 0..4 tag a fold by the other four; job 5 trains on everything. */
static void one_job(int job, void *context)
{
    const struct work *w = context;
    if (job == FOLDS) {
        train(w->full, w, -1, ROUNDS);
        return;
    }
    struct table t;
    struct cc_sentence_view *v = train_alloc(1, sizeof *v);
    train(&t, w, job, FOLD_ROUNDS);
    for (int i = job; i < w->corpus->n; i += FOLDS) {
        struct sentence *s = &w->corpus->sentence[i];
        corpus_view(v, s, w->kind->universal);
        run(&t, w->kind, s, v, w->kind->universal ? s->upos_auto : s->xpos_auto, false);
    }
    table_free(&t);
    free(v);
}

static void report(const struct corpus *c, const struct kind *kind)
{
    long right = 0;
    for (int k = 0; k < c->n; k++)
        for (int i = 0; i < c->sentence[k].n; i++)
            right += kind->universal
                         ? c->sentence[k].upos_auto[i] == c->sentence[k].upos[i]
                         : c->sentence[k].xpos_auto[i] == c->sentence[k].xpos[i];
    fprintf(stderr, "%s tags of unseen training text: %.2f %%\n",
            kind->universal ? "universal" : "Penn",
            100.0 * (double)right / (double)c->words);
}

void tagging_train(struct corpus *c, struct table *xpos, struct table *upos)
{
    for (int k = 0; k < 2; k++) {
        struct work w = { c, &kinds[k], k ? upos : xpos };
        in_parallel(FOLDS + 1, one_job, &w);
        report(c, &kinds[k]);
    }
}
