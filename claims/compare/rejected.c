/* The words that a notice takes back, sought where they were printed. */
#include "compare/rejected.h"

#include "claimcheck/lexicon.h"
#include "compare/bond.h"
#include "compare/draft.h"

#define WORDS_MAX 8 /* of what was wrong; more is a sentence of its own */

static bool is_form(const struct cc_document *d, uint32_t token, cc_str form)
{
    return token < d->tokens && cc_str_eq_fold(cc_token_form(d, token), form);
}

/* ", not six", "rather than six", "instead of six": behind the token before; or 0. */
static uint32_t behind_rejection(const struct cc_document *d, uint32_t t)
{
    if (is_form(d, t, CC_LIT("not")) && is_form(d, t - 1, CC_LIT(",")))
        return t + 1;
    if ((is_form(d, t, CC_LIT("rather")) && is_form(d, t + 1, CC_LIT("than"))) ||
        (is_form(d, t, CC_LIT("instead")) && is_form(d, t + 1, CC_LIT("of"))))
        return t + 2;
    return 0;
}

/* A figure or a word that says something. */
static bool tells(const struct cc_document *d, uint32_t t, struct cc_arena *a)
{
    cc_str w = cc_fold(a, cc_token_form(d, t));
    double x;

    return cc_read_count(w, &x) ||
           (d->token[t].kind == CC_TOKEN_WORD && !cc_lex_has(CC_LEX(stopword), w));
}

struct cc_rejected cc_rejected_of(const struct cc_document *d, uint32_t paragraph,
                                  struct cc_arena *a)
{
    const struct cc_paragraph *p = &d->paragraph[paragraph];
    struct cc_rejected out = { .d = d };

    for (uint32_t t = p->first_token + 1; t < p->first_token + p->tokens; t++) {
        uint32_t first = behind_rejection(d, t), end = first;

        while (first && end < p->first_token + p->tokens &&
               d->token[end].kind != CC_TOKEN_PUNCT)
            end++;
        if (!first || end == first || end - first > WORDS_MAX)
            continue;
        for (uint32_t k = first; k < end; k++)
            if (tells(d, k, a))
                return (struct cc_rejected){ d, first, end - first };
    }
    return out;
}

struct cc_rejected cc_rejected_figure(const struct cc_document *d, uint32_t sentence,
                                      struct cc_span day, struct cc_arena *a)
{
    const struct cc_sentence *s = &d->sentence[sentence];
    struct cc_rejected out = { .d = d };
    double x;

    for (uint32_t t = s->first; t < s->first + s->count; t++) {
        struct cc_span at = d->token[t].span;

        if ((at.start >= day.start && at.end <= day.end) ||
            !cc_read_count(cc_fold(a, cc_token_form(d, t)), &x))
            continue;
        if (out.count || !(x > 1))
            return (struct cc_rejected){ .d = d };
        out.first = t;
        out.count = 1;
    }
    return out;
}

/* The same figure, or the same word. */
static bool same_token(const struct cc_document *d, uint32_t t,
                       const struct cc_document *e, uint32_t u, struct cc_arena *a)
{
    cc_str p = cc_fold(a, cc_token_form(d, t)), q = cc_fold(a, cc_token_form(e, u));
    double x, y;

    if (cc_read_count(p, &x) && cc_read_count(q, &y))
        return !(x < y || x > y);
    return cc_str_eq(p, q);
}

static bool sentence_has(const struct cc_rejected *w, const struct cc_document *d,
                         const struct cc_sentence *s, struct cc_arena *a)
{
    for (uint32_t t = w->first; t < w->first + w->count; t++) {
        bool found = !tells(w->d, t, a);

        for (uint32_t k = s->first; !found && k < s->first + s->count; k++)
            found = same_token(w->d, t, d, k, a);
        if (!found)
            return false;
    }
    return true;
}

/* The innermost claim that has the words, else any of the sentence. */
static uint32_t claim_in(const struct cc_rejected *w, const struct cc_reading *r,
                         uint32_t sentence, struct cc_arena *a)
{
    const struct cc_document *d = &r->document;
    uint32_t best = CC_NO_INDEX, size = UINT32_MAX;

    for (uint32_t i = cc_claim_from(&r->claims, sentence);
         i < r->claims.n && r->claims.claim[i].sentence == sentence; i++) {
        const struct cc_claim *x = &r->claims.claim[i];
        uint32_t first = cc_token_at(d, x->clause.start),
                 end = cc_token_at(d, x->clause.end);
        struct cc_sentence clause = { .first = first, .count = end - first };
        uint32_t n = x->clause.end - x->clause.start;
        bool has = n < size && sentence_has(w, d, &clause, a);

        if (has || best == CC_NO_INDEX)
            best = i;
        if (has)
            size = n;
    }
    return best;
}

bool cc_rejected_find(const struct cc_rejected *w, const struct cc_case *c,
                      uint32_t article, struct cc_place *out, struct cc_arena *a)
{
    const struct cc_reading *r = c->reading[article];
    const struct cc_document *d = &r->document;
    struct cc_mark mark = cc_arena_mark(a);
    uint32_t found = CC_NO_INDEX;

    for (uint32_t i = 0; i < d->sentences; i++) {
        if (d->paragraph[d->sentence[i].paragraph].kind == CC_PARA_NOTICE ||
            !cc_paragraph_is_prose(
                (enum cc_paragraph_kind)d->paragraph[d->sentence[i].paragraph].kind) ||
            !sentence_has(w, d, &d->sentence[i], a))
            continue;
        if (found != CC_NO_INDEX) {
            cc_arena_release(a, mark);
            return false;
        }
        found = i;
    }
    *out = (struct cc_place){ article, found == CC_NO_INDEX ? CC_NO_INDEX
                                                            : claim_in(w, r, found, a) };
    cc_arena_release(a, mark);
    return out->claim != CC_NO_INDEX;
}
