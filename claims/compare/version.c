/*
 * One URL fetched twice: sentences that are no longer the same, and what of them changed.
 * A figure, a date, a name or a denial is a finding by itself, whatever else a possible
 * one; a sentence that was put in or taken out has no other side and is none.
 */
#include "compare/draft.h"

#include <stdlib.h>

#include "compare/edit.h"
#include "compare/weight.h"

#define WINDOW                                                                         \
    24           /* sentences of the other version that a changed one is compared with \
                  */
#define ALIKE .6 /* words in common that make two sentences versions of one */
#define TOPIC 2  /* content words by which a correction names a sentence */

struct version {
    const struct cc_reading *r;
    struct cc_line *line; /* sentences that the other version does not have */
    uint32_t n;
    bool *taken;
    uint32_t words, same; /* of all that is looked at; of sentences that both have */
};

/* A sentence as it is written, but for the white space between its words. */
static uint64_t hash_of(const struct cc_document *d, const struct cc_sentence *s)
{
    uint64_t h = s->count;

    for (uint32_t i = s->first; i < s->first + s->count; i++)
        h = cc_hash_mix(h, cc_hash(cc_token_form(d, i)));
    return h;
}

static bool is_prose(const struct cc_document *d, const struct cc_sentence *s)
{
    return cc_paragraph_is_prose((enum cc_paragraph_kind)d->paragraph[s->paragraph].kind);
}

/* What is compared of it: prose, or all but the header lines of its file. */
static bool is_looked_at(const struct cc_document *d, const struct cc_sentence *s,
                         bool prose_only)
{
    return prose_only ? is_prose(d, s)
                      : d->paragraph[s->paragraph].kind != CC_PARA_HEADER;
}

static struct version version_of(const struct cc_case *c, uint32_t article,
                                 uint32_t other, bool prose_only, struct cc_arena *a)
{
    const struct cc_reading *r = c->reading[article];
    const struct cc_document *d = &r->document, *e = &c->reading[other]->document;
    struct version v = { .r = r };
    uint64_t *theirs = CC_ARRAY(a, uint64_t, e->sentences + 1);

    for (uint32_t i = 0; i < e->sentences; i++)
        theirs[i] = hash_of(e, &e->sentence[i]);
    qsort(theirs, e->sentences, sizeof *theirs, cc_u64_order);
    v.line = CC_ARRAY(a, struct cc_line, d->sentences + 1);
    v.taken = CC_ARRAY(a, bool, d->sentences + 1);
    for (uint32_t i = 0; i < d->sentences; i++) {
        const struct cc_sentence *s = &d->sentence[i];
        uint64_t h = hash_of(d, s);

        if (!is_looked_at(d, s, prose_only))
            continue;
        v.words += s->count;
        if (bsearch(&h, theirs, e->sentences, sizeof *theirs, cc_u64_order))
            v.same += s->count;
        else
            v.line[v.n++] =
                (struct cc_line){ article, i,
                                  cc_diff_words(d, s->first, s->first + s->count, a) };
    }
    return v;
}

/* The innermost claim of the sentence that holds the words; else its first. None that is
 * kept as a passage: it says less of what the words are. */
static bool claim_with(const struct cc_case *c, const struct cc_line *line,
                       struct cc_span words, struct cc_place *out)
{
    const struct cc_claims *cs = &c->reading[line->article]->claims;
    uint32_t best = CC_NO_INDEX, best_size = UINT32_MAX;

    for (uint32_t i = 0; i < cs->n; i++) {
        const struct cc_claim *x = &cs->claim[i];
        bool holds = x->clause.start <= words.start && words.end <= x->clause.end;
        uint32_t size = holds ? x->clause.end - x->clause.start : UINT32_MAX - 1;

        if (x->sentence == line->sentence && size < best_size && !cc_is_of_passages(x)) {
            best = i;
            best_size = size;
        }
    }
    *out = (struct cc_place){ line->article, best };
    return best != CC_NO_INDEX;
}

/* ---- a notice that was not there before ----------------------------------------------
 */

/* Two sentences that are versions of one, and where what changed goes. */
struct pair {
    const struct cc_scene *s;
    const struct version *v; /* the later one */
    struct cc_line x, y;
    struct cc_drafts *out;
    struct cc_arena *a;
};

static bool paragraph_names(const struct cc_document *d, uint32_t paragraph, cc_str word,
                            struct cc_arena *a)
{
    const struct cc_paragraph *p = &d->paragraph[paragraph];

    for (uint32_t i = p->first_token; i < p->first_token + p->tokens; i++)
        if (cc_str_eq(cc_fold(a, cc_token_form(d, i)), word))
            return true;
    return false;
}

/* How many of the content words [from, to) a notice's paragraph names. */
static uint32_t named(const struct pair *e, uint32_t paragraph,
                      const struct cc_diff_words *w, uint32_t from, uint32_t to)
{
    uint32_t n = 0;

    for (uint32_t i = from; i < to; i++)
        n += w->at[i].content &&
             paragraph_names(&e->v->r->document, paragraph, w->at[i].w, e->a);
    return n;
}

/* true when a new notice of the later version names one of the words that were put in or
 * taken out, or corrects something and names what the sentence is about. */
static bool noticed(const struct pair *e, const struct cc_edit *c)
{
    const struct cc_document *d = &e->v->r->document;

    for (uint32_t k = 0; k < e->v->n; k++) {
        const struct cc_sentence *s = &d->sentence[e->v->line[k].sentence];

        if (d->paragraph[s->paragraph].kind != CC_PARA_NOTICE)
            continue;
        if (named(e, s->paragraph, &e->x.words, c->words.a, c->words.a_end) ||
            named(e, s->paragraph, &e->y.words, c->words.b, c->words.b_end))
            return true;
        if (c->sign == CC_WEIGHT_edited &&
            (cc_notice_of_sentence(d, e->v->line[k].sentence) & CC_NOTICE_CORRECTS) &&
            named(e, s->paragraph, &e->x.words, 0, e->x.words.n) >= TOPIC)
            return true;
    }
    return false;
}

/* ---- pairs of sentences --------------------------------------------------------------
 */

static bool same_span(struct cc_span x, struct cc_span y)
{
    return x.start == y.start && x.end == y.end;
}

/* Printed as one. */
static bool alike(const struct cc_draft *p, const struct cc_draft *q)
{
    return p->kind == q->kind && same_span(p->a.claim->span, q->a.claim->span) &&
           same_span(p->b.claim->span, q->b.claim->span);
}

/* Several changes of what is printed as one are one finding, as weighty as the
 * weightiest. */
static void report(const struct pair *e, const struct cc_edit *c, uint32_t first)
{
    const struct cc_document *d = &e->s->c->reading[e->x.article]->document;
    struct cc_draft f = { .rule = CC_RULE_VERSION_EDITED, .kind = CC_KIND_STEALTH_EDIT };
    struct cc_place at_x, at_y;
    cc_str class = cc_edit_class_name(c->class);

    if (!claim_with(e->s->c, &e->x, c->was, &at_x) ||
        !claim_with(e->s->c, &e->y, c->is, &at_y))
        return;
    if (noticed(e, c)) {
        f.kind = CC_KIND_RETRACTION;
        f.rule = CC_RULE_CORRECTED;
    }
    f.a = cc_item_of(e->s->c, at_x);
    f.b = cc_item_of(e->s->c, at_y);
    f.was = c->was;
    f.is = c->is;
    cc_grade_by(&f, c->sign);
    f.changes = cc_change_show(d, c->was, &e->v->r->document, c->is, e->a);
    f.changes = cc_strf(e->a, "%.*s (%.*s)", CC_FMT(f.changes), CC_FMT(class));
    for (uint32_t i = first; i < e->out->n; i++) {
        struct cc_draft *other = &e->out->at[i];

        if (!alike(other, &f))
            continue;
        f.changes =
            cc_strf(e->a, "%.*s, %.*s", CC_FMT(other->changes), CC_FMT(f.changes));
        if (other->score >= f.score)
            other->changes = f.changes;
        else
            *other = f;
        return;
    }
    *CC_PUSH(e->a, e->out) = f;
}

static void compare_sentences(const struct pair *e)
{
    struct cc_edits edits = cc_edits_of(e->s, &e->x, &e->y, e->a);
    uint32_t first = e->out->n;

    for (uint32_t i = 0; i < edits.n; i++)
        report(e, &edits.at[i], first);
}

/* The sentence of y that is most like x's k-th, among those not yet taken; or y->n. */
static uint32_t counterpart(const struct cc_scene *s, const struct version *x, uint32_t k,
                            const struct version *y)
{
    const struct cc_diff_words *p = &x->line[k].words;
    uint32_t from = k > WINDOW ? k - WINDOW : 0, best = y->n;
    double most = ALIKE;

    for (uint32_t j = from; j < y->n && j <= k + WINDOW; j++) {
        const struct cc_diff_words *q = &y->line[j].words;
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
    struct version x = version_of(s->c, earlier, later, true, a);
    struct version y = version_of(s->c, later, earlier, true, a);

    for (uint32_t k = 0; k < x.n; k++) {
        uint32_t j = x.line[k].words.n ? counterpart(s, &x, k, &y) : y.n;

        if (j == y.n)
            continue;
        y.taken[j] = true;
        compare_sentences(&(struct pair){ s, &y, x.line[k], y.line[j], out, a });
    }
}

/* ---- all of it, for who asks ---------------------------------------------------------
 */

struct listing {
    const struct cc_scene *s;
    CC_LIST(struct cc_version_edit) out;
    struct cc_arena *a;
};

static const struct cc_sentence *sentence_of(const struct listing *l,
                                             const struct cc_line *x, bool *prose)
{
    const struct cc_document *d = &l->s->c->reading[x->article]->document;
    const struct cc_sentence *s = &d->sentence[x->sentence];

    *prose = is_prose(d, s) || d->paragraph[s->paragraph].kind == CC_PARA_HEADING;
    return s;
}

static void list_edits(struct listing *l, const struct cc_line *x,
                       const struct cc_line *y)
{
    struct cc_edits edits = cc_edits_of(l->s, x, y, l->a);
    bool prose_x, prose_y;
    struct cc_span was_in = sentence_of(l, x, &prose_x)->span;
    struct cc_span is_in = sentence_of(l, y, &prose_y)->span;

    for (uint32_t i = 0; i < edits.n; i++) {
        const struct cc_edit *e = &edits.at[i];
        bool prose = prose_x || prose_y;

        *CC_PUSH(l->a, &l->out) = (struct cc_version_edit){
            prose ? e->class : CC_EDIT_BOILERPLATE,
            cc_weight.at[prose ? e->sign : CC_WEIGHT_edited_marks],
            e->was,
            e->is,
            was_in,
            is_in,
        };
    }
}

/* A sentence that only one version has. */
static void list_alone(struct listing *l, const struct cc_line *x,
                       enum cc_edit_class class)
{
    bool prose;
    struct cc_span in = sentence_of(l, x, &prose)->span;
    struct cc_version_edit e = {
        .class = prose ? class : CC_EDIT_BOILERPLATE,
        .weight = cc_weight.at[prose ? CC_WEIGHT_edited_words : CC_WEIGHT_edited_marks]
    };

    if (class == CC_EDIT_REMOVED)
        e.was = e.was_in = in;
    else
        e.is = e.is_in = in;
    *CC_PUSH(l->a, &l->out) = e;
}

static int edit_order(const void *x, const void *y)
{
    const struct cc_version_edit *p = x, *q = y;

    if (p->weight < q->weight || p->weight > q->weight)
        return p->weight < q->weight ? 1 : -1;
    if (p->is_in.start != q->is_in.start)
        return p->is_in.start < q->is_in.start ? -1 : 1;
    return (p->was.start > q->was.start) - (p->was.start < q->was.start);
}

/* edited: words that edited sentences have in common. */
static float shared_part(const struct version *x, const struct version *y,
                         uint32_t edited)
{
    uint32_t shorter = x->words < y->words ? x->words : y->words;
    uint32_t both = (x->same < y->same ? x->same : y->same) + edited;

    return both >= shorter ? 1 : (float)both / (float)shorter;
}

struct cc_version_edits cc_versions_compare(const struct cc_case *c, uint32_t earlier,
                                            uint32_t later, struct cc_arena *a)
{
    struct cc_scene s = cc_scene_of(c, a);
    struct version x = version_of(c, earlier, later, false, a);
    struct version y = version_of(c, later, earlier, false, a);
    struct listing l = { .s = &s, .a = a };
    uint32_t edited = 0;

    s.space = CC_NEW(a, struct cc_diff_space);
    for (uint32_t k = 0; k < x.n; k++) {
        uint32_t j = x.line[k].words.n ? counterpart(&s, &x, k, &y) : y.n;

        if (j == y.n) {
            list_alone(&l, &x.line[k], CC_EDIT_REMOVED);
            continue;
        }
        y.taken[j] = true;
        edited += cc_diff_same(&x.line[k].words, &y.line[j].words, s.space);
        list_edits(&l, &x.line[k], &y.line[j]);
    }
    for (uint32_t j = 0; j < y.n; j++)
        if (!y.taken[j])
            list_alone(&l, &y.line[j], CC_EDIT_ADDED);
    if (l.out.n)
        qsort(l.out.at, l.out.n, sizeof *l.out.at, edit_order);
    return (struct cc_version_edits){ l.out.at, l.out.n, shared_part(&x, &y, edited) };
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
