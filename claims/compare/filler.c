/*
 * Two fillers of a slot that holds one may still be one: the same name stands beside both
 * ("the marshal, Ann Lee"), or both are the "I" of one utterance that two outlets quote.
 */
#include "compare/slots.h"

#include "claimcheck/lexicon.h"
#include "compare/spelling.h"

#define BESIDE     3  /* words from a filler to the name that goes with it */
#define COPY_LEAST 5  /* words of a clause that say which utterance it is of ... */
#define COPY_PART  .8 /* ... and the part of the shorter clause that the other has too */

struct tokens {
    const struct cc_document *d;
    uint32_t first, end;
};

static struct tokens tokens_of(const struct cc_item *x, struct cc_span s, uint32_t around)
{
    const struct cc_document *d = &x->reading->document;
    const struct cc_sentence *in = &d->sentence[x->claim->sentence];
    struct tokens t = { d, cc_token_at(d, s.start), cc_token_at(d, s.end) };
    uint32_t end = in->first + in->count;

    t.first = t.first > in->first + around ? t.first - around : in->first;
    t.end = t.end + around < end ? t.end + around : end;
    return t;
}

static bool is_word(const struct tokens *t, uint32_t i)
{
    return t->d->token[i].kind == CC_TOKEN_WORD || t->d->token[i].kind == CC_TOKEN_NUMBER;
}

static bool has(struct tokens t, cc_str word)
{
    for (uint32_t i = t.first; i < t.end; i++)
        if (cc_str_eq_fold(cc_token_form(t.d, i), word) ||
            cc_spelled_alike(cc_token_form(t.d, i), word))
            return true;
    return false;
}

/* The pronoun that a filler is written with; or CC_NONE. */
static cc_str pronoun_of(const struct cc_item *x)
{
    struct tokens t = tokens_of(x, x->claim->value.filler.span, 0);
    char buf[CC_WORD_MAX];

    return t.end - t.first == 1
               ? cc_lex_get(CC_LEX(pronoun),
                            cc_word_lower(cc_token_form(t.d, t.first), buf), 1)
               : CC_NONE;
}

/* The clauses are one in nearly all words. */
static bool one_wording(const struct cc_item *x, const struct cc_item *y)
{
    struct tokens p = tokens_of(x, x->claim->clause, 0),
                  q = tokens_of(y, y->claim->clause, 0);
    struct tokens shorter = p.end - p.first < q.end - q.first ? p : q;
    struct tokens longer = p.end - p.first < q.end - q.first ? q : p;
    uint32_t words = 0, shared = 0;

    for (uint32_t i = shorter.first; i < shorter.end; i++) {
        if (!is_word(&shorter, i))
            continue;
        words++;
        shared += has(longer, cc_token_form(shorter.d, i));
    }
    return words >= COPY_LEAST && (float)shared >= (float)words * COPY_PART;
}

/* The words of a name at both ends of what a filler is written with. */
struct ends {
    cc_str first, last;
};

static struct ends ends_of(const struct cc_item *x)
{
    struct tokens own = tokens_of(x, x->claim->value.filler.span, 0);
    struct ends e = { CC_NONE, CC_NONE };
    char buf[CC_WORD_MAX];

    for (uint32_t i = own.first; i < own.end; i++) {
        cc_str form = cc_token_form(own.d, i);

        if (!(own.d->token[i].flags & CC_TOK_UPPER) || !is_word(&own, i) ||
            cc_lex_has(CC_LEX(stopword), cc_word_lower(form, buf)))
            continue;
        e.first = e.first.n ? e.first : form;
        e.last = form;
    }
    return e;
}

static struct tokens beside(const struct cc_item *x)
{
    return tokens_of(x, x->claim->value.filler.span, BESIDE);
}

/* The last name of the one stands beside the other; and, where both have a first one, so
 * does that: "the marshal, Ann Marsh", but not "Karl Marsh". */
static bool same_name(const struct cc_item *x, const struct cc_item *y)
{
    struct ends p = ends_of(x), q = ends_of(y);
    bool one =
        (p.last.n && has(beside(y), p.last)) || (q.last.n && has(beside(x), q.last));
    bool full = p.first.p != p.last.p && q.first.p != q.last.p;

    return one && (!full || has(beside(y), p.first) || has(beside(x), q.first) ||
                   cc_names_alike(p.first, q.first));
}

/* "An electrical fault", "faulty wiring": what one is called the other is said to be. */
static bool describes(const struct cc_ref *r, const struct cc_ref *of)
{
    for (cc_str rest = of->mods; rest.n;) {
        enum cc_relation one = cc_relate(r->head, cc_str_cut(&rest, ' '), 0);

        if (one == CC_REL_EQUAL || one == CC_REL_SYNONYM || one == CC_REL_DERIVED)
            return true;
    }
    return false;
}

bool cc_fillers_one(const struct cc_item *x, const struct cc_item *y)
{
    cc_str p = pronoun_of(x), q = pronoun_of(y);

    if (p.n && q.n) /* "we are seeking", "they are seeking": of one who is quoted */
        return one_wording(x, y);
    if (p.n || q.n)
        return false;
    if (cc_str_eq_fold(x->claim->value.filler.head, y->claim->value.filler.head) ||
        describes(&x->claim->value.filler, &y->claim->value.filler) ||
        describes(&y->claim->value.filler, &x->claim->value.filler))
        return true;
    return same_name(x, y);
}

bool cc_fillers_pronouns(const struct cc_item *x, const struct cc_item *y)
{
    cc_str p = pronoun_of(x), q = pronoun_of(y);

    return p.n && q.n && !cc_str_eq(p, CC_LIT("first")) && !cc_str_eq(q, CC_LIT("first"));
}
