/*
 * One utterance quoted twice in different words: one speaker, near dates, most words
 * shared with a run of them, and a short part inside that differs. Trimming at the ends,
 * an ellipsis, brackets and spelled-out contractions are no drift.
 */
#include "compare/draft.h"

#include <stdlib.h>

#include "compare/drift.h"
#include "compare/weight.h"
#include "pair/rarity.h"

#define SHINGLE     CC_DRIFT_RUN
#define LIST_MAX    64 /* quotes that may share a shingle: of one speaker, and of all */
#define SHARED_PART .5 /* of the shorter quote */
#define WHOLE_PART                                                                     \
    .8                /* of the shorter quote: it is the other one but for a few words \
                       */
#define WHOLE      6  /* words, and rarity, that make such a quote */
#define SHORT_SAME 4  /* words of a short quote by name, ... */
#define SHORT_PART .6 /* ... and part of it, that are the same */
#define NEAR       7  /* days between two reports of one utterance */
#define NEAR_LONG  45 /* the same, when a long run is shared */
#define RUN_LONG   5

struct quoted {
    uint32_t article, statement;
    uint32_t actor; /* who says it, or CC_NO_INDEX */
    cc_str name;    /* of the speaker, or CC_NONE */
    bool sure;      /* by name */
    struct cc_diff_words w;
};

/* "The site", she said, "has to close": the writer's words stand between two tokens. */
static bool is_broken_off(const struct cc_document *d, uint32_t from, uint32_t to)
{
    for (uint32_t i = from + 1; i < to; i++)
        if (d->token[i].kind == CC_TOKEN_WORD && d->token[i].quote < 0)
            return true;
    return false;
}

/* The words of a statement that stand inside marks. */
static struct cc_diff_words quoted_words(const struct cc_document *d,
                                         const struct cc_statement *s, struct cc_arena *a)
{
    CC_LIST(struct cc_diff_word) out = { 0 };

    for (uint32_t k = 0; k < s->span_count && out.n < CC_DIFF_MAX; k++) {
        uint32_t first = cc_token_at(d, s->spans[k].start), end = first;

        while (end < d->tokens && d->token[end].span.end <= s->spans[k].end)
            end++;
        struct cc_diff_words part = cc_diff_words(d, first, end, a);
        for (uint32_t i = 0; i < part.n && out.n < CC_DIFF_MAX; i++) {
            struct cc_diff_word w = part.at[i];
            if (d->token[w.token].quote < 0)
                continue;
            w.gap |= out.n && is_broken_off(d, out.at[out.n - 1].token, w.token);
            *CC_PUSH(a, &out) = w;
        }
    }
    return (struct cc_diff_words){ out.at, out.n };
}

/* "Hale said", not "she said", "the owner said": that may be somebody else. */
static bool by_name(const struct cc_statements *all, const struct cc_statement *s)
{
    cc_str name = all->entity[s->entity].name;

    for (uint32_t i = 0; i < all->mention_count; i++) {
        const struct cc_mention *m = &all->mention[i];

        if (m->span.start >= s->speaker.end)
            break;
        if (m->span.start >= s->speaker.start && m->kind == CC_MENTION_PRONOUN)
            return false;
    }
    return name.p[0] < 'a' || name.p[0] > 'z';
}

static struct quoted *collect(const struct cc_case *c, uint32_t *n, struct cc_arena *a)
{
    CC_LIST(struct quoted) out = { 0 };

    for (uint32_t r = 0; r < c->n; r++)
        for (uint32_t i = 0; i < c->reading[r]->statements.statement_count; i++) {
            const struct cc_statement *s = &c->reading[r]->statements.statement[i];
            bool marked = s->kind == CC_QUOTE_DIRECT || s->kind == CC_QUOTE_MIXED;

            if (!marked || s->level != 1)
                continue;
            struct quoted q = { .article = r, .statement = i, .actor = CC_NO_INDEX };
            if (s->entity != CC_NO_INDEX) {
                q.actor = c->actor_of[r][s->entity];
                q.name = c->reading[r]->statements.entity[s->entity].name;
            }
            q.sure = s->entity != CC_NO_INDEX && by_name(&c->reading[r]->statements, s);
            q.w = quoted_words(&c->reading[r]->document, s, a);
            if (q.w.n >= CC_QUOTE_SHARED)
                *CC_PUSH(a, &out) = q;
        }
    *n = out.n;
    return out.at;
}

/* ---- two quotes -----------------------------------------------------------------------
 */

/* Or at the word before: of two alike, either may be the one that both have. */
/* Rarity of the content words that both quotes have: "it's going to be" is said of
 * everything. */
static float shared_content(const struct cc_diff *d, const struct cc_diff_words *w)
{
    uint32_t next = 0;
    float sum = 0;

    for (uint32_t i = 0; i < w->n; i++) {
        while (next < d->n && d->change[next].a_end <= i)
            next++;
        if (w->at[i].content && !(next < d->n && d->change[next].a <= i))
            sum += cc_rarity(w->at[i].w);
    }
    return sum;
}

static bool near_dates(const struct cc_statement *x, const struct cc_statement *y,
                       uint32_t run)
{
    cc_date p = x->said.date, q = y->said.date;
    int64_t apart;

    if (!cc_date_known(p) || !cc_date_known(q) || cc_date_meet(p, q))
        return true;
    apart = p.first > q.last ? (int64_t)p.first - q.last : (int64_t)q.first - p.last;
    return apart <= (run >= RUN_LONG ? NEAR_LONG : NEAR);
}

static bool holds(struct cc_span s, struct cc_span words)
{
    return s.start <= words.start && words.start < s.end;
}

/* The claim of the statement that holds the changed words, or the word before a gap: its
 * clause, else what would be printed of it; else its first claim. */
static bool claim_of(const struct cc_case *c, const struct quoted *q, uint32_t from,
                     uint32_t to, struct cc_place *out)
{
    const struct cc_claims *cs = &c->reading[q->article]->claims;
    struct cc_span words = cc_diff_span(&c->reading[q->article]->document, &q->w,
                                        from < to ? from : from - 1, from < to ? to : to);
    int best = 0;

    for (uint32_t i = 0; i < cs->n; i++) {
        const struct cc_claim *x = &cs->claim[i];
        int fits = holds(x->clause, words) ? 3 : holds(x->span, words) ? 2 : 1;

        if (x->statement != q->statement || fits <= best)
            continue;
        *out = (struct cc_place){ q->article, i };
        best = fits;
    }
    return best > 0;
}

/* "Lund" of one outlet may be the "Mara Lund" of another, though the case knows two. */
static bool may_be_one(const struct quoted *x, const struct quoted *y)
{
    cc_str lone = x->name.n < y->name.n ? x->name : y->name;
    cc_str full = x->name.n < y->name.n ? y->name : x->name;
    size_t before = full.n - lone.n;

    return lone.n && before > 0 && (lone.p[0] < 'a' || lone.p[0] > 'z') &&
           cc_str_find(lone, CC_LIT(" ")) == lone.n && full.p[before - 1] == ' ' &&
           cc_str_eq(cc_str_sub(full, before, full.n), lone);
}

/* A run and many words of one speaker; or, when it is not sure who speaks, nearly all
 * words, in articles of one story. */
static bool one_utterance(const struct cc_scene *s, const struct quoted *x,
                          const struct quoted *y, const struct cc_diff *diff)
{
    uint32_t shorter = x->w.n < y->w.n ? x->w.n : y->w.n;
    float content = shared_content(diff, &x->w);
    bool whole =
        diff->same >= WHOLE && content >= WHOLE && diff->same >= WHOLE_PART * shorter;
    bool part = diff->same >= CC_QUOTE_SHARED && content >= CC_QUOTE_CONTENT &&
                diff->same >= SHARED_PART * shorter;
    bool short_one = diff->same >= SHORT_SAME && diff->same >= SHORT_PART * shorter &&
                     x->sure && y->sure;

    if (diff->run < SHINGLE)
        return false;
    if ((x->actor == y->actor && x->actor != CC_NO_INDEX) || may_be_one(x, y))
        return whole || part ||
               (short_one && cc_one_story(s->stories, x->article, y->article));
    return (whole || (part && diff->run >= RUN_LONG && (!x->sure || !y->sure))) &&
           cc_one_story(s->stories, x->article, y->article);
}

/* One utterance was said on one day: "in June" is the "Tuesday" that the other report
 * has. */
static void finer_date(struct cc_item *x, struct cc_item *y)
{
    if (!cc_date_known(x->said) || !cc_date_known(y->said) ||
        !cc_date_meet(x->said, y->said))
        return;
    if (x->said.last - x->said.first < y->said.last - y->said.first)
        y->said = x->said;
    else
        x->said = y->said;
}

/* One finding a pair of quotes: it stands where they drift most, and tells all of it. */
static bool place_drift(const struct cc_case *c, const struct quoted *x,
                        const struct quoted *y, const struct cc_change *change,
                        struct cc_draft *d)
{
    const struct cc_document *p = &c->reading[x->article]->document,
                             *q = &c->reading[y->article]->document;
    struct cc_place at_x, at_y;

    d->was = cc_diff_span(p, &x->w, change->a, change->a_end);
    d->is = cc_diff_span(q, &y->w, change->b, change->b_end);
    if (!claim_of(c, x, change->a, change->a_end, &at_x) ||
        !claim_of(c, y, change->b, change->b_end, &at_y))
        return false;
    d->a = cc_item_of(c, at_x);
    d->b = cc_item_of(c, at_y);
    finer_date(&d->a, &d->b);
    cc_grade_by(d, CC_WEIGHT_drift_small);
    return true;
}

static void add_drift(const struct cc_case *c, const struct quoted *x,
                      const struct quoted *y, const struct cc_change *change,
                      struct cc_draft *d, struct cc_arena *a)
{
    const struct cc_document *p = &c->reading[x->article]->document,
                             *q = &c->reading[y->article]->document;
    bool telling = cc_drift_tells(change, p, &x->w, q, &y->w);
    cc_str shown = cc_change_show(p, cc_diff_span(p, &x->w, change->a, change->a_end), q,
                                  cc_diff_span(q, &y->w, change->b, change->b_end), a);

    d->changes = d->changes.n
                     ? cc_strf(a, "%.*s, %.*s", CC_FMT(d->changes), CC_FMT(shown))
                     : shown;
    if (telling && d->sign == CC_WEIGHT_drift_small)
        cc_grade_by(d, CC_WEIGHT_drift);
}

static uint32_t longer_side(const struct cc_change *c)
{
    uint32_t p = c->a_end - c->a, q = c->b_end - c->b;

    return p > q ? p : q;
}

static bool drifts(const struct cc_case *c, const struct cc_diff *diff, uint32_t i,
                   const struct quoted *x, const struct quoted *y)
{
    return cc_drifted(&diff->change[i], &x->w, &y->w) &&
           cc_drift_of_one(diff, &diff->change[i], &c->reading[x->article]->document,
                           &x->w, &c->reading[y->article]->document, &y->w);
}

/* "Our beloved Ann Brook died on Monday", "our beloved Max Lund died in May": a formula
 * that was said of two. */
static bool is_formula(const struct cc_diff *diff, const struct quoted *x,
                       const struct quoted *y)
{
    uint32_t drifts = 0, names = 0;

    for (uint32_t i = 0; i < diff->n; i++) {
        drifts += cc_drifted(&diff->change[i], &x->w, &y->w);
        names += cc_drift_names_another(&diff->change[i], &x->w, &y->w);
    }
    return names > 0 && drifts > 1;
}

/* diff: of the two. */
static void compare_quotes(const struct cc_scene *s, const struct quoted *x,
                           const struct quoted *y, struct cc_diff diff,
                           struct cc_drafts *out, struct cc_arena *a)
{
    const struct cc_reading *rx = s->c->reading[x->article],
                            *ry = s->c->reading[y->article];
    struct cc_draft d = { .kind = CC_KIND_QUOTE_DRIFT, .rule = CC_RULE_QUOTE_DIFFERS };
    uint32_t changed = 0, most = diff.n;

    if (!one_utterance(s, x, y, &diff) || is_formula(&diff, x, y) ||
        !near_dates(&rx->statements.statement[x->statement],
                    &ry->statements.statement[y->statement], diff.run))
        return;
    for (uint32_t i = 0; i < diff.n; i++)
        if (drifts(s->c, &diff, i, x, y) &&
            (most == diff.n ||
             longer_side(&diff.change[i]) > longer_side(&diff.change[most])))
            most = i;
    if (most == diff.n || !place_drift(s->c, x, y, &diff.change[most], &d))
        return;
    for (uint32_t i = 0; i < diff.n; i++) {
        const struct cc_change *c = &diff.change[i];

        if (drifts(s->c, &diff, i, x, y))
            add_drift(s->c, x, y, c, &d, a);
        if (cc_drift_inside(c, &x->w, &y->w))
            changed += longer_side(c);
    }
    if (changed < diff.same) /* else two utterances of one speech */
        *CC_PUSH(a, out) = d;
}

/* ---- the case -------------------------------------------------------------------------
 */

struct met {
    uint32_t x, y;
};

struct shingles {
    struct cc_keyed *at;
    uint32_t n, cap;
};

static int met_order(const void *x, const void *y)
{
    const struct met *p = x, *q = y;

    if (p->x != q->x)
        return p->x < q->x ? -1 : 1;
    return (p->y > q->y) - (p->y < q->y);
}

static bool may_meet(const struct cc_case *c, const struct quoted *x,
                     const struct quoted *y)
{
    return cc_case_meets(c, x->article, y->article) && x->article != y->article &&
           (x->actor == y->actor || !x->sure || !y->sure || may_be_one(x, y)) &&
           !cc_are_versions(c->reading[x->article]->article,
                            c->reading[y->article]->article);
}

/* Words in a row of a quote, of whomever and of its speaker. */
static void add_shingles(const struct cc_case *c, const struct quoted *q, uint32_t i,
                         struct shingles *out, struct cc_arena *a)
{
    cc_str actor = q->actor == CC_NO_INDEX ? CC_NONE : c->actor[q->actor].name;
    uint64_t by = cc_hash(actor);

    for (uint32_t k = 0; k + SHINGLE <= q->w.n; k++) {
        uint64_t key = 17;
        for (uint32_t j = k; j < k + SHINGLE; j++)
            key = cc_hash_mix(key, q->w.at[j].hash);
        *CC_PUSH_ALONE(a, out) = (struct cc_keyed){ key, i };
        *CC_PUSH_ALONE(a, out) = (struct cc_keyed){ cc_hash_mix(key, by), i };
    }
}

void cc_quotes_keys(const struct cc_case *c, struct cc_keys *out, struct cc_arena *a)
{
    struct cc_arena *room = cc_arena_room(a);
    struct cc_mark mark = cc_arena_mark(room);
    uint32_t n;
    const struct quoted *q = collect(c, &n, room);
    struct shingles sh = { 0 };

    for (uint32_t i = 0; i < n; i++)
        add_shingles(c, &q[i], i, &sh, room);
    for (uint32_t i = 0; i < sh.n; i++)
        *CC_PUSH(a, out) = (struct cc_key){ sh.at[i].key, LIST_MAX };
    cc_arena_release(room, mark);
}

/* Pairs of quotes that share words in a row. */
struct mets {
    struct met *at;
    uint32_t n, cap;
};

static struct mets quotes_met(const struct cc_scene *s, const struct quoted *q,
                              const struct shingles *sh, struct cc_crowds *crowd,
                              struct cc_arena *a)
{
    struct cc_arena *room = cc_arena_room(a);
    struct mets met = { 0 };

    for (uint32_t i = 0, end; i < sh->n; i = end) {
        for (end = i + 1; end < sh->n && sh->at[end].key == sh->at[i].key; end++)
            ;
        if (end - i > LIST_MAX || cc_is_crowd(&s->c->crowd, sh->at[i].key)) {
            *CC_PUSH(a, crowd) = sh->at[i].key;
            continue;
        }
        for (uint32_t x = i; x < end; x++)
            for (uint32_t y = x + 1; y < end; y++)
                if (may_meet(s->c, &q[sh->at[x].of], &q[sh->at[y].of]))
                    *CC_PUSH_ALONE(room, &met) =
                        (struct met){ sh->at[x].of, sh->at[y].of };
    }
    if (met.n)
        qsort(met.at, met.n, sizeof *met.at, met_order);
    return met;
}

void cc_quotes_find(const struct cc_scene *s, struct cc_drafts *out,
                    struct cc_crowds *crowd, struct cc_arena *a)
{
    struct cc_arena *room = cc_arena_room(a);
    struct cc_mark whole = cc_arena_mark(room);
    uint32_t n;
    const struct quoted *q = collect(s->c, &n, room);
    struct shingles sh = { 0 };

    for (uint32_t i = 0; i < n; i++)
        add_shingles(s->c, &q[i], i, &sh, room);
    cc_keyed_sort(sh.at, sh.n);
    const struct mets met = quotes_met(s, q, &sh, crowd, a);
    for (uint32_t i = 0; i < met.n; i++) {
        const struct quoted *x = &q[met.at[i].x], *y = &q[met.at[i].y];
        struct cc_mark mark = cc_arena_mark(room);

        if (i == 0 || met_order(&met.at[i - 1], &met.at[i]) != 0)
            compare_quotes(s, x, y, cc_diff(&x->w, &y->w, s->space, room), out, a);
        cc_arena_release(room, mark);
    }
    cc_arena_release(room, whole);
}
