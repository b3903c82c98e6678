/*
 * One URL fetched twice: sentences that are no longer the same, and what of them changed.
 * A figure, a name or a denial is a finding by itself; other words only a possible one;
 * rewording by synonyms, cuts and additions are none.
 */
#include "compare/draft.h"

#include <stdlib.h>

#include "compare/diff.h"
#include "compare/weight.h"

#define WINDOW                                                               \
    24 /* sentences of the other version that a changed one is compared with \
        */
#define ALIKE       .6 /* words in common that make two sentences versions of one */
#define CHANGED_MAX 12 /* words of one change; more is another sentence */

struct version {
    const struct cc_reading *r;
    uint32_t article;
    uint32_t *changed; /* prose sentences that the other version does not have */
    uint32_t n;
    struct cc_diff_words *words; /* of the changed sentences */
    bool *taken;
};

struct line {
    uint64_t hash;
    uint32_t sentence;
};

static int line_order(const void *x, const void *y)
{
    const struct line *p = x, *q = y;

    if (p->hash != q->hash)
        return p->hash < q->hash ? -1 : 1;
    return (p->sentence > q->sentence) - (p->sentence < q->sentence);
}

static struct line *lines_of(const struct cc_document *d, struct cc_arena *a)
{
    struct line *out = CC_ARRAY(a, struct line, d->sentences + 1);

    for (uint32_t i = 0; i < d->sentences; i++)
        out[i] =
            (struct line){ cc_hash(cc_fold(a, cc_document_text(d, d->sentence[i].span))),
                           i };
    qsort(out, d->sentences, sizeof *out, line_order);
    return out;
}

static bool has_line(const struct line *l, uint32_t n, uint64_t hash)
{
    uint32_t lo = 0, hi = n;

    while (lo < hi) {
        uint32_t mid = lo + (hi - lo) / 2;
        if (l[mid].hash == hash)
            return true;
        if (l[mid].hash < hash)
            lo = mid + 1;
        else
            hi = mid;
    }
    return false;
}

static struct version version_of(const struct cc_case *c, uint32_t article,
                                 uint32_t other, struct cc_arena *a)
{
    const struct cc_reading *r = c->reading[article];
    const struct cc_document *d = &r->document, *e = &c->reading[other]->document;
    struct version v = { .r = r, .article = article };
    struct line *theirs = lines_of(e, a);

    v.changed = CC_ARRAY(a, uint32_t, d->sentences + 1);
    v.words = CC_ARRAY(a, struct cc_diff_words, d->sentences + 1);
    v.taken = CC_ARRAY(a, bool, d->sentences + 1);
    for (uint32_t i = 0; i < d->sentences; i++) {
        uint8_t kind = d->paragraph[d->sentence[i].paragraph].kind;
        uint64_t h = cc_hash(cc_fold(a, cc_document_text(d, d->sentence[i].span)));

        if (!cc_paragraph_is_prose((enum cc_paragraph_kind)kind) ||
            has_line(theirs, e->sentences, h))
            continue;
        v.words[v.n] = cc_diff_words(d, d->sentence[i].first,
                                     d->sentence[i].first + d->sentence[i].count, a);
        v.changed[v.n++] = i;
    }
    return v;
}

/* ---- what changed --------------------------------------------------------------------
 */

enum weight_of_change { NOTHING, WORDING, SUBSTANCE };

static bool reworded(cc_str x, cc_str y)
{
    switch (cc_relate(x, y, 0)) {
    case CC_REL_EQUAL:
    case CC_REL_SYNONYM:
    case CC_REL_DERIVED:
        return true;
    default:
        return false;
    }
}

/* A figure, name, negator or opposite among the words that were put in the place of
 * others. */
static enum weight_of_change weigh(const struct cc_diff_words *p,
                                   const struct cc_diff_words *q,
                                   const struct cc_change *c)
{
    enum weight_of_change w = NOTHING;
    bool replaced = c->a_end > c->a && c->b_end > c->b;
    uint32_t last = 0;

    for (uint32_t side = 0; side < 2; side++) {
        const struct cc_diff_words *words = side ? q : p;
        uint32_t from = side ? c->b : c->a, to = side ? c->b_end : c->a_end;

        for (uint32_t i = from; i < to; i++) {
            const struct cc_diff_word *x = &words->at[i];
            bool negates =
                cc_str_eq(cc_lex_get(CC_LEX(negation), x->w, 1), CC_LIT("negator"));

            if (negates || (replaced && (x->number || x->name)))
                return SUBSTANCE;
            if (replaced && x->content)
                last |= 1u << side;
        }
    }
    if (last == 3 && !reworded(p->at[c->a_end - 1].w, q->at[c->b_end - 1].w))
        w = WORDING;
    return w;
}

/* The innermost claim of the sentence that holds the words; else its first. */
static bool claim_with(const struct version *v, uint32_t sentence, struct cc_span words,
                       struct cc_place *out)
{
    const struct cc_claims *cs = &v->r->claims;
    uint32_t best = CC_NO_INDEX, best_size = UINT32_MAX;

    for (uint32_t i = 0; i < cs->n; i++) {
        const struct cc_claim *x = &cs->claim[i];
        bool holds = x->clause.start <= words.start && words.end <= x->clause.end;
        uint32_t size = holds ? x->clause.end - x->clause.start : UINT32_MAX - 1;

        if (x->sentence == sentence && size < best_size) {
            best = i;
            best_size = size;
        }
    }
    *out = (struct cc_place){ v->article, best };
    return best != CC_NO_INDEX;
}

/* ---- a notice that was not there before ----------------------------------------------
 */

static bool paragraph_names(const struct cc_document *d, uint32_t paragraph, cc_str word,
                            struct cc_arena *a)
{
    const struct cc_paragraph *p = &d->paragraph[paragraph];

    for (uint32_t i = p->first_token; i < p->first_token + p->tokens; i++)
        if (cc_str_eq(cc_fold(a, cc_token_form(d, i)), word))
            return true;
    return false;
}

/* Two sentences that are versions of one, and where what changed goes. */
struct edit {
    const struct cc_scene *s;
    const struct version *x, *y;
    uint32_t sx, sy;
    struct cc_diff_words p, q;
    struct cc_drafts *out;
    struct cc_arena *a;
};

/* true when a notice of the later version names one of the words that were put in or
 * taken out. */
static bool noticed(const struct edit *e, const struct cc_change *c)
{
    const struct cc_document *d = &e->y->r->document;

    for (uint32_t k = 0; k < e->y->n; k++) {
        uint32_t at = d->sentence[e->y->changed[k]].paragraph;

        if (d->paragraph[at].kind != CC_PARA_NOTICE)
            continue;
        for (uint32_t i = c->a; i < c->a_end; i++)
            if (e->p.at[i].content && paragraph_names(d, at, e->p.at[i].w, e->a))
                return true;
        for (uint32_t i = c->b; i < c->b_end; i++)
            if (e->q.at[i].content && paragraph_names(d, at, e->q.at[i].w, e->a))
                return true;
    }
    return false;
}

/* ---- pairs of sentences
 * ----------------------------------------------------------------- */

static void report(const struct edit *e, const struct cc_change *c,
                   enum weight_of_change w)
{
    struct cc_draft d = { .rule = CC_RULE_VERSION_EDITED, .kind = CC_KIND_STEALTH_EDIT };
    struct cc_place at_x, at_y;

    d.was = cc_diff_span(&e->x->r->document, &e->p, c->a, c->a_end);
    d.is = cc_diff_span(&e->y->r->document, &e->q, c->b, c->b_end);
    if (!claim_with(e->x, e->sx, d.was, &at_x) || !claim_with(e->y, e->sy, d.is, &at_y))
        return;
    if (noticed(e, c)) {
        d.kind = CC_KIND_RETRACTION;
        d.rule = CC_RULE_CORRECTED;
    }
    d.a = cc_item_of(e->s->c, at_x);
    d.b = cc_item_of(e->s->c, at_y);
    cc_grade_by(&d, w == SUBSTANCE ? CC_WEIGHT_edited : CC_WEIGHT_edited_words);
    *CC_PUSH(e->a, e->out) = d;
}

static void compare_sentences(const struct edit *e)
{
    struct cc_diff diff;

    diff = cc_diff(&e->p, &e->q, e->s->space, e->a);
    for (uint32_t i = 0; i < diff.n; i++) {
        const struct cc_change *c = &diff.change[i];
        enum weight_of_change w = weigh(&e->p, &e->q, c);

        if (w != NOTHING && c->a_end - c->a <= CHANGED_MAX &&
            c->b_end - c->b <= CHANGED_MAX)
            report(e, c, w);
    }
}

/* The sentence of y that is most like x's k-th, among those not yet taken; or y->n. */
static uint32_t counterpart(const struct cc_scene *s, const struct version *x, uint32_t k,
                            const struct version *y)
{
    const struct cc_diff_words *p = &x->words[k];
    uint32_t from = k > WINDOW ? k - WINDOW : 0, best = y->n;
    double most = ALIKE;

    for (uint32_t j = from; j < y->n && j <= k + WINDOW; j++) {
        const struct cc_diff_words *q = &y->words[j];
        uint32_t shorter = p->n < q->n ? p->n : q->n;
        double alike;

        if (y->taken[j] || 2.0 * shorter < most * (p->n + q->n))
            continue;
        alike = 2.0 * cc_diff_same(p, q, s->space) / (p->n + q->n);
        if (best == y->n ? alike >= most : alike > most) {
            most = alike;
            best = j;
        }
    }
    return best;
}

static void compare_versions(const struct cc_scene *s, uint32_t earlier, uint32_t later,
                             struct cc_drafts *out, struct cc_arena *a)
{
    struct version x = version_of(s->c, earlier, later, a);
    struct version y = version_of(s->c, later, earlier, a);

    for (uint32_t k = 0; k < x.n; k++) {
        uint32_t j = x.words[k].n ? counterpart(s, &x, k, &y) : y.n;

        if (j == y.n)
            continue;
        y.taken[j] = true;
        compare_sentences(&(struct edit){ s, &x, &y, x.changed[k], y.changed[j],
                                          x.words[k], y.words[j], out, a });
    }
}

struct by_url {
    cc_str url;
    uint32_t article; /* in the case's order: earlier fetched first */
};

static int url_order(const void *x, const void *y)
{
    const struct by_url *p = x, *q = y;
    int order = cc_str_compare(p->url, q->url);

    return order ? order : (p->article > q->article) - (p->article < q->article);
}

void cc_versions_find(const struct cc_scene *s, struct cc_drafts *out, struct cc_arena *a)
{
    struct by_url *u = CC_ARRAY(a, struct by_url, s->c->n + 1);

    for (uint32_t i = 0; i < s->c->n; i++)
        u[i] = (struct by_url){ s->c->reading[i]->article->url, i };
    qsort(u, s->c->n, sizeof *u, url_order);
    for (uint32_t i = 1; i < s->c->n; i++)
        if (cc_are_versions(s->c->reading[u[i - 1].article]->article,
                            s->c->reading[u[i].article]->article))
            compare_versions(s, u[i - 1].article, u[i].article, out, a);
}
