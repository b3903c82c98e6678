/* Two claims of one deed, and the words of their clauses. */
#include "compare/detail.h"

#include "claimcheck/lexicon.h"
#include "compare/force.h"
#include "compare/passage.h"
#include "compare/predicate.h"

#define LEMMA_BYTES 64  /* as cc_lemma asks */
#define SAME_PART   .5f /* of the words, where a pronoun alone says who did it */

struct cc_telling cc_telling_of(const struct cc_item *x)
{
    const struct cc_document *d = &x->reading->document;
    struct cc_telling t = { d, cc_token_at(d, x->claim->clause.start), 0 };

    t.end = t.first;
    while (t.end < d->tokens && d->token[t.end].span.start < x->claim->clause.end)
        t.end++;
    return t;
}

cc_str cc_telling_word(const struct cc_telling *t, uint32_t token, char buf[CC_WORD_MAX])
{
    if (token < t->first || token >= t->end ||
        (t->d->token[token].kind != CC_TOKEN_WORD &&
         t->d->token[token].kind != CC_TOKEN_NUMBER))
        return CC_NONE;
    return cc_word_lower(cc_token_form(t->d, token), buf);
}

bool cc_telling_says(const struct cc_telling *t, uint32_t token, const char *word)
{
    char buf[CC_WORD_MAX];

    return cc_str_eq(cc_telling_word(t, token, buf), cc_str_c(word));
}

uint32_t cc_telling_predicate(const struct cc_telling *t, const struct cc_claim *x)
{
    cc_str rest = x->predicate, verb = cc_str_cut(&rest, ' ');
    char form[CC_WORD_MAX], lemma[LEMMA_BYTES];

    for (uint32_t i = t->first; i < t->end; i++) {
        cc_str w = cc_telling_word(t, i, form);

        if (w.n && (cc_str_eq(w, verb) || cc_str_eq(cc_lemma(w, CC_VERB, lemma), verb)))
            return i;
    }
    return t->end;
}

bool cc_telling_joins(const struct cc_telling *t, uint32_t token)
{
    char buf[CC_WORD_MAX];
    cc_str w;

    if (token < t->first || token >= t->end)
        return false;
    w = cc_telling_word(t, token, buf);
    return cc_str_eq(w, CC_LIT("and")) || cc_str_eq(w, CC_LIT("or")) ||
           cc_str_eq(w, CC_LIT("nor")) ||
           cc_str_eq(cc_token_form(t->d, token), CC_LIT(","));
}

/* "Later", "another": of another time, or of somebody else. */
static bool tells_another(const struct cc_item *x)
{
    struct cc_telling t = cc_telling_of(x);
    char buf[CC_WORD_MAX];

    for (uint32_t i = t.first; i < t.end; i++) {
        cc_str w = cc_telling_word(&t, i, buf);

        if (w.n && cc_lex_has(CC_LEX(other), w))
            return true;
    }
    return false;
}

bool cc_frame_tells(const struct cc_claim *x, const char *detail)
{
    return cc_str_eq(cc_lex_get(CC_LEX(framedetail), x->frame, 1), cc_str_c(detail));
}

bool cc_told_plainly(const struct cc_item *x)
{
    return !x->claim->negative && !x->claim->repeated &&
           cc_force_of(x->claim) == CC_FORCE_FACT;
}

/* Told by two articles, or in one by two who do not speak for one side. */
static bool are_two_accounts(const struct cc_item *x, const struct cc_item *y)
{
    return x->at.article != y->at.article ||
           (x->statement && y->statement && x->party.n && y->party.n &&
            !cc_str_eq_fold(x->party, y->party));
}

static bool holds(const struct cc_item *x, const struct cc_ref *r, uint32_t token)
{
    const struct cc_document *d = &x->reading->document;

    return token < d->tokens && r->span.start <= d->token[token].span.start &&
           d->token[token].span.start < r->span.end;
}

static uint32_t left_over(const struct cc_passage *p, const struct cc_passage *q,
                          enum cc_sort sort)
{
    return cc_passage_count(p, sort) - cc_passage_shared(p, q, sort);
}

/* Each side names what the other does not: people, days, or more than the detail. */
static bool tell_others(const struct cc_item *x, const struct cc_item *y, uint32_t spare)
{
    const struct cc_span none = { 0, 0 };
    struct cc_passage p = cc_passage_read(&x->reading->document, x->claim->clause, none);
    struct cc_passage q = cc_passage_read(&y->reading->document, y->claim->clause, none);
    static const enum cc_sort sorts[] = { CC_SORT_NAME, CC_SORT_DAY };

    for (size_t i = 0; i < sizeof sorts / sizeof *sorts; i++)
        if (left_over(&p, &q, sorts[i]) && left_over(&q, &p, sorts[i]))
            return true;
    return left_over(&p, &q, CC_SORT_THING) > spare &&
           left_over(&q, &p, CC_SORT_THING) > spare;
}

/* "He", and "he" of a sentence that has most words of the other. */
static bool one_pronoun(const struct cc_item *x, const struct cc_item *y)
{
    const struct cc_ref *p = &x->claim->anchor, *q = &y->claim->anchor;

    return p->kind == CC_REF_PRONOUN && q->kind == CC_REF_PRONOUN &&
           cc_str_eq(p->head, q->head) && cc_matter_shared(x, y).part >= SAME_PART;
}

/* As far as can be said before any word is read: of most pairs, none has to be. */
static bool may_be_one_deed(const struct cc_item *x, const struct cc_item *y)
{
    struct cc_link l;

    if (x->claim->negative || y->claim->negative || !are_two_accounts(x, y) ||
        !cc_times_meet(x->claim, y->claim))
        return false;
    l = cc_link_frames(x->claim, y->claim);
    return l.linked && !l.opposite;
}

bool cc_one_deed(const struct cc_scene *s, const struct cc_item *x,
                 const struct cc_item *y, uint32_t detail_x, uint32_t detail_y,
                 uint32_t spare)
{
    uint32_t same = 0;

    if (tells_another(x) || tells_another(y) || tell_others(x, y, spare))
        return false;
    for (int role = 0; role < CC_ROLE_COUNT; role++) {
        const struct cc_ref *p = cc_claim_role(x->claim, (enum cc_role)role);
        const struct cc_ref *q = cc_claim_role(y->claim, (enum cc_role)role);
        enum cc_same one;

        if (!p || !q || holds(x, p, detail_x) || holds(y, q, detail_y))
            continue;
        one = cc_ref_same(s->c, x->at.article, p, y->at.article, q);
        if (one == CC_SAME_NO)
            return false;
        same += one >= CC_SAME_WEAK;
    }
    return same > 0 || one_pronoun(x, y);
}

struct cc_verdict cc_detail_clash(enum cc_rule rule, float score)
{
    return (struct cc_verdict){
        .fit = CC_FIT_CLASH, .rule = rule, .score = score, .fixed = true
    };
}

/* What any two claims may tell apart, whatever their frames contest. */
static const struct {
    unsigned (*told)(const struct cc_item *);
    struct cc_verdict (*compare)(const struct cc_scene *, const struct cc_item *,
                                 const struct cc_item *);
} details[] = {
    { cc_signs_told, cc_signs_compare },
    { cc_spells_told, cc_spells_compare },
    { cc_blows_told, cc_blows_compare },
    { cc_presence_told, cc_presence_compare },
    { cc_modifiers_told, cc_modifiers_compare },
};

enum { DETAILS = sizeof details / sizeof *details, ASKED = 1 << 15 };

/* What a claim tells of each, two bits a detail: read once, for all that it meets. */
static unsigned told_by(const struct cc_scene *s, const struct cc_item *x)
{
    uint16_t *kept = &s->details[x->at.article][x->at.claim];
    unsigned told = ASKED;

    for (unsigned i = 0; i < DETAILS && !*kept; i++)
        told |= details[i].told(x) << 2 * i;
    if (!*kept)
        *kept = (uint16_t)told;
    return *kept;
}

/* The details of which one side tells one thing and the other side the other: the lower
 * bit of each. */
static unsigned met(unsigned p, unsigned q)
{
    unsigned lower = 0;

    for (unsigned i = 0; i < DETAILS; i++)
        lower |= (unsigned)CC_TELLS_ONE << 2 * i;
    return ((p & q >> 1) | (p >> 1 & q)) & lower;
}

struct cc_verdict cc_details_compare(const struct cc_scene *s, const struct cc_item *x,
                                     const struct cc_item *y, struct cc_verdict v)
{
    unsigned which;

    if (v.fit == CC_FIT_CLASH || v.stop == CC_STOP_FORCE || v.stop == CC_STOP_UNSTATED ||
        v.stop == CC_STOP_CITED)
        return v;
    which = met(told_by(s, x), told_by(s, y));
    if (!which || !may_be_one_deed(x, y))
        return v;
    for (unsigned i = 0; i < DETAILS; i++) {
        struct cc_verdict detail = { .fit = CC_FIT_NONE };

        if (which >> 2 * i & CC_TELLS_ONE)
            detail = details[i].compare(s, x, y);
        if (detail.fit == CC_FIT_CLASH)
            return detail;
    }
    return v;
}
