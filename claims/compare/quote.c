/*
 * One utterance quoted twice in different words: one speaker, near dates, most words
 * shared with a run of them, and a short part inside that differs. Trimming at the ends,
 * an ellipsis, brackets and spelled-out contractions are no drift.
 */
#include "compare/draft.h"

#include <stdio.h>
#include <stdlib.h>

#include "compare/diff.h"
#include "compare/weight.h"
#include "pair/rarity.h"

#define SHINGLE     3  /* words in a row that two quotes must share to be looked at */
#define LIST_MAX    64 /* quotes that may share a shingle: of one speaker, and of all */
#define SHARED_PART .5 /* of the shorter quote */
#define WHOLE_PART                                                                      \
    .8                 /* of the shorter quote: it is the other one but for a few words \
                        */
#define WHOLE       6  /* words, and rarity, that make such a quote */
#define CHANGED_MAX 6  /* words of one change */
#define NEAR        7  /* days between two reports of one utterance */
#define NEAR_LONG   45 /* the same, when a long run is shared */
#define RUN_LONG    5
#define GAP_BESIDE  2  /* shared words on each side of a gap */
#define FILLER_SIZE 32 /* a longer pair of words is none */

enum { QUOTEWORD_KIND = 1, QUOTEWORD_SHORT }; /* columns of quoteword.lex */

struct quoted {
    uint32_t article, statement;
    uint32_t actor; /* who says it, or CC_NO_INDEX */
    cc_str name;    /* of the speaker, or CC_NONE */
    bool sure;      /* by name */
    struct cc_diff_words w;
};

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
        for (uint32_t i = 0; i < part.n && out.n < CC_DIFF_MAX; i++)
            if (d->token[part.at[i].token].quote >= 0)
                *CC_PUSH(a, &out) = part.at[i];
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
static bool gap_in(const struct cc_diff_words *w, uint32_t from, uint32_t to)
{
    for (uint32_t i = from > 0 ? from - 1 : 0; i <= to && i < w->n; i++)
        if (w->at[i].gap)
            return true;
    return false;
}

static bool negator_in(const struct cc_diff_words *w, uint32_t from, uint32_t to)
{
    for (uint32_t i = from; i < to; i++)
        if (cc_str_eq(cc_lex_get(CC_LEX(negation), w->at[i].w, 1), CC_LIT("negator")))
            return true;
    return false;
}

/* How many words of a filler begin there: "well", "you know". */
static uint32_t filler_at(const struct cc_diff_words *w, uint32_t i, uint32_t to)
{
    char two[FILLER_SIZE];
    int n = i + 1 < to ? snprintf(two, sizeof two, "%.*s %.*s", CC_FMT(w->at[i].w),
                                  CC_FMT(w->at[i + 1].w))
                       : 0;

    if (n > 0 && (size_t)n < sizeof two &&
        cc_lex_has(CC_LEX(quoteword), (cc_str){ two, (size_t)n }))
        return 2;
    return cc_str_eq(cc_lex_get(CC_LEX(quoteword), w->at[i].w, QUOTEWORD_KIND),
                     CC_LIT("filler"));
}

static bool content_in(const struct cc_diff_words *w, uint32_t from, uint32_t to)
{
    for (uint32_t i = from, filler; i < to; i += filler ? filler : 1) {
        filler = filler_at(w, i, to);
        if (!filler && (w->at[i].content || cc_lex_has(CC_LEX(negation), w->at[i].w)))
            return true;
    }
    return false;
}

/* A small word that changes what is said: "only", "already". other: the one that stands
 * in its place, or CC_NONE. */
static bool is_telling(cc_str w, cc_str other)
{
    cc_str kind = cc_lex_get(CC_LEX(quoteword), w, QUOTEWORD_KIND);
    cc_str alike = cc_lex_get(CC_LEX(quoteword), w, QUOTEWORD_SHORT);

    return kind.n && !cc_str_eq(kind, CC_LIT("filler")) &&
           !(alike.n && cc_str_eq(alike, other));
}

static bool telling_in(const struct cc_diff_words *w, uint32_t from, uint32_t to,
                       const struct cc_diff_words *other, uint32_t at, uint32_t end)
{
    for (uint32_t i = from; i < to; i++)
        if (is_telling(w->at[i].w, end - at == 1 ? other->at[at].w : CC_NONE))
            return true;
    return false;
}

/* Words put in or left out with a few shared ones of the same sentence on both sides: a
 * gap without an ellipsis. Over a full stop it is a sentence that one report leaves out,
 * near an end a quote that begins later or ends sooner. */
static bool within_sentence(const struct cc_document *d, const struct cc_diff_words *w,
                            uint32_t from, uint32_t to)
{
    return from >= GAP_BESIDE && to + GAP_BESIDE <= w->n &&
           d->token[w->at[from - GAP_BESIDE].token].sentence ==
               d->token[w->at[to + GAP_BESIDE - 1].token].sentence;
}

static bool same_words(const struct cc_diff_words *w, uint32_t i, uint32_t k, uint32_t n)
{
    for (uint32_t j = 0; j < n; j++)
        if (w->at[i + j].hash != w->at[k + j].hash)
            return false;
    return true;
}

/* "If it goes, if it goes to court": said twice, and once in the other report. */
static bool is_repeated(const struct cc_diff_words *w, uint32_t from, uint32_t to)
{
    uint32_t n = to - from;

    return n > 0 && ((from >= n && same_words(w, from - n, from, n)) ||
                     (to + n <= w->n && same_words(w, from, to, n)));
}

/* Words that count where nothing stands in their place: "northern", "most of". */
static bool weighs(const struct cc_diff_words *w, uint32_t from, uint32_t to)
{
    for (uint32_t i = from; i < to; i++)
        if (cc_str_eq(cc_lex_get(CC_LEX(quoteword), w->at[i].w, QUOTEWORD_KIND),
                      CC_LIT("amount")))
            return true;
    return content_in(w, from, to);
}

static bool says_something(const struct cc_change *c, const struct cc_diff_words *p,
                           const struct cc_diff_words *q)
{
    if (is_repeated(p, c->a, c->a_end) || is_repeated(q, c->b, c->b_end))
        return false;
    return content_in(p, c->a, c->a_end) || content_in(q, c->b, c->b_end) ||
           telling_in(p, c->a, c->a_end, q, c->b, c->b_end) ||
           telling_in(q, c->b, c->b_end, p, c->a, c->a_end);
}

/* A change between shared words. At the ends a quote is merely cut. */
static bool inside(const struct cc_change *c, const struct cc_diff_words *p,
                   const struct cc_diff_words *q)
{
    return c->a > 0 && c->b > 0 && c->a_end < p->n && c->b_end < q->n;
}

/* Both quotes end here, in words of their own, behind a run that they share: neither is
 * merely cut. */
static bool at_end(const struct cc_change *c, const struct cc_diff_words *p,
                   const struct cc_diff_words *q)
{
    return c->a_end == p->n && c->b_end == q->n && c->a < c->a_end && c->b < c->b_end &&
           c->a >= SHINGLE && c->b >= SHINGLE;
}

static bool drifted(const struct cc_change *c, const struct cc_diff_words *p,
                    const struct cc_diff_words *q)
{
    uint32_t left = c->a_end - c->a, right = c->b_end - c->b;

    return (inside(c, p, q) || at_end(c, p, q)) && left <= CHANGED_MAX &&
           right <= CHANGED_MAX && !gap_in(p, c->a, c->a_end) &&
           !gap_in(q, c->b, c->b_end) && says_something(c, p, q);
}

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

    if (diff->run < SHINGLE)
        return false;
    if ((x->actor == y->actor && x->actor != CC_NO_INDEX) || may_be_one(x, y))
        return whole || part;
    return whole && cc_one_story(s->stories, x->article, y->article);
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

/* One finding a pair of quotes: it stands where they first drift, and tells all of it. */
static void add_drift(const struct cc_case *c, const struct quoted *x,
                      const struct quoted *y, const struct cc_change *change,
                      struct cc_draft *d, struct cc_arena *a)
{
    const struct cc_document *p = &c->reading[x->article]->document,
                             *q = &c->reading[y->article]->document;
    bool replaced = change->a_end > change->a && change->b_end > change->b;
    bool content = content_in(&x->w, change->a, change->a_end) ||
                   content_in(&y->w, change->b, change->b_end);
    bool gap = within_sentence(p, &x->w, change->a, change->a_end) &&
               within_sentence(q, &y->w, change->b, change->b_end);
    bool weighty = weighs(&x->w, change->a, change->a_end) ||
                   weighs(&y->w, change->b, change->b_end);
    bool telling = (content && replaced) || (weighty && gap) ||
                   negator_in(&x->w, change->a, change->a_end) ||
                   negator_in(&y->w, change->b, change->b_end);
    struct cc_span was = cc_diff_span(p, &x->w, change->a, change->a_end);
    struct cc_span is = cc_diff_span(q, &y->w, change->b, change->b_end);
    cc_str shown = cc_change_show(p, was, q, is, a);
    struct cc_place at_x, at_y;

    if (d->changes.n) {
        d->changes = cc_strf(a, "%.*s, %.*s", CC_FMT(d->changes), CC_FMT(shown));
        if (telling && d->sign == CC_WEIGHT_drift_small)
            cc_grade_by(d, CC_WEIGHT_drift);
        return;
    }
    if (!claim_of(c, x, change->a, change->a_end, &at_x) ||
        !claim_of(c, y, change->b, change->b_end, &at_y))
        return;
    d->a = cc_item_of(c, at_x);
    d->b = cc_item_of(c, at_y);
    finer_date(&d->a, &d->b);
    d->was = was;
    d->is = is;
    d->changes = shown;
    cc_grade_by(d, telling ? CC_WEIGHT_drift : CC_WEIGHT_drift_small);
}

static uint32_t longer_side(const struct cc_change *c)
{
    uint32_t p = c->a_end - c->a, q = c->b_end - c->b;

    return p > q ? p : q;
}

static void compare_quotes(const struct cc_scene *s, const struct quoted *x,
                           const struct quoted *y, struct cc_drafts *out,
                           struct cc_arena *a)
{
    const struct cc_reading *rx = s->c->reading[x->article],
                            *ry = s->c->reading[y->article];
    struct cc_diff diff = cc_diff(&x->w, &y->w, s->space, a);
    struct cc_draft d = { .kind = CC_KIND_QUOTE_DRIFT, .rule = CC_RULE_QUOTE_DIFFERS };
    uint32_t changed = 0;

    if (!one_utterance(s, x, y, &diff) ||
        !near_dates(&rx->statements.statement[x->statement],
                    &ry->statements.statement[y->statement], diff.run))
        return;
    for (uint32_t i = 0; i < diff.n; i++) {
        const struct cc_change *c = &diff.change[i];

        if (drifted(c, &x->w, &y->w))
            add_drift(s->c, x, y, c, &d, a);
        if (inside(c, &x->w, &y->w) && !gap_in(&x->w, c->a, c->a_end) &&
            !gap_in(&y->w, c->b, c->b_end))
            changed += longer_side(c);
    }
    if (d.changes.n && changed < diff.same) /* else two utterances of one speech */
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
        *CC_PUSH(a, out) = (struct cc_keyed){ key, i };
        *CC_PUSH(a, out) = (struct cc_keyed){ cc_hash_mix(key, by), i };
    }
}

void cc_quotes_keys(const struct cc_case *c, struct cc_keys *out, struct cc_arena *a)
{
    uint32_t n;
    const struct quoted *q = collect(c, &n, a);
    struct shingles sh = { 0 };

    for (uint32_t i = 0; i < n; i++)
        add_shingles(c, &q[i], i, &sh, a);
    for (uint32_t i = 0; i < sh.n; i++)
        *CC_PUSH(a, out) = (struct cc_key){ sh.at[i].key, LIST_MAX };
}

void cc_quotes_find(const struct cc_scene *s, struct cc_drafts *out,
                    struct cc_crowds *crowd, struct cc_arena *a)
{
    uint32_t n, end;
    struct quoted *q = collect(s->c, &n, a);
    struct shingles sh = { 0 };
    CC_LIST(struct met) met = { 0 };

    for (uint32_t i = 0; i < n; i++)
        add_shingles(s->c, &q[i], i, &sh, a);
    cc_keyed_sort(sh.at, sh.n);
    for (uint32_t i = 0; i < sh.n; i = end) {
        for (end = i + 1; end < sh.n && sh.at[end].key == sh.at[i].key; end++)
            ;
        if (end - i > LIST_MAX || cc_is_crowd(&s->c->crowd, sh.at[i].key)) {
            *CC_PUSH(a, crowd) = sh.at[i].key;
            continue;
        }
        for (uint32_t x = i; x < end; x++)
            for (uint32_t y = x + 1; y < end; y++)
                if (may_meet(s->c, &q[sh.at[x].of], &q[sh.at[y].of]))
                    *CC_PUSH(a, &met) = (struct met){ sh.at[x].of, sh.at[y].of };
    }
    if (met.n)
        qsort(met.at, met.n, sizeof *met.at, met_order);
    for (uint32_t i = 0; i < met.n; i++)
        if (i == 0 || met_order(&met.at[i - 1], &met.at[i]) != 0)
            compare_quotes(s, &q[met.at[i].x], &q[met.at[i].y], out, a);
}
