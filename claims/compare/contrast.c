/*
 * "The lower house", "the upper house"; "the plant in Dresden", "the plant in Leipzig":
 * two common nouns of one head that each says which one it is. An entity known by a
 * common noun is taken for the same by its head alone; here what stands around the head
 * counts.
 */
#include "compare/item.h"

#include "claimcheck/lexicon.h"
#include "compare/slots.h"

static cc_str last_word(cc_str name)
{
    cc_str last = CC_NONE;

    while (name.n)
        last = cc_str_cut(&name, ' ');
    return last;
}

/* "The Swiss regulator" is a common noun as well: its last word is written small. */
static bool is_common(const struct cc_case *c, uint32_t article, const struct cc_ref *r)
{
    if (r->kind == CC_REF_ENTITY && r->entity != CC_NO_INDEX) {
        cc_str word = last_word(c->reading[article]->statements.entity[r->entity].name);
        return word.n && word.p[0] >= 'a' && word.p[0] <= 'z';
    }
    return r->kind == CC_REF_NOUN && r->head.n && !cc_ref_is_name(c, article, r);
}

static bool may_be_one(cc_str x, cc_str y)
{
    enum cc_relation r = cc_relate(x, y, 0);

    return cc_str_eq_fold(x, y) || r == CC_REL_EQUAL || r == CC_REL_SYNONYM ||
           r == CC_REL_HYPERNYM || r == CC_REL_HYPONYM || r == CC_REL_DERIVED;
}

/* "upper", "lower": a modifier of each, in its name ("upper house") or beside it, that
 * exclude each other. "A little girl" may be "a young girl". */
static bool mods_exclude(const struct cc_ref *x, const struct cc_ref *y)
{
    const cc_str from[] = { x->mods, x->head }, to[] = { y->mods, y->head };

    for (size_t i = 0; i < 4; i++)
        for (cc_str rest = from[i / 2]; rest.n;) {
            cc_str one = cc_str_cut(&rest, ' ');
            for (cc_str others = to[i % 2]; others.n;)
                if (cc_relate(one, cc_str_cut(&others, ' '), 0) == CC_REL_ANTONYM)
                    return true;
        }
    return false;
}

/* "One suspect" beside "the other suspect". */
static bool is_one_of_them(const struct cc_case *c, uint32_t article,
                           const struct cc_ref *r)
{
    cc_str words = cc_document_text(&c->reading[article]->document, r->span);
    cc_str word = cc_str_cut(&words, ' ');

    if (cc_str_eq_fold(word, CC_LIT("the")))
        word = cc_str_cut(&words, ' ');
    return cc_str_eq_fold(word, CC_LIT("one")) || cc_str_eq_fold(word, CC_LIT("first"));
}

/* What follows a noun and says which one it is. */
static bool leads_on(cc_str word)
{
    return cc_str_eq(cc_lex_get(CC_LEX(preposition), word, 2), CC_LIT("yes"));
}

static bool is_upper(cc_str word)
{
    return word.n && word.p[0] >= 'A' && word.p[0] <= 'Z';
}

/* A time, or an amount: "a boy of ten". */
static bool is_measure(cc_str word)
{
    char buf[CC_WORD_MAX];

    return (word.p[0] >= '0' && word.p[0] <= '9') ||
           cc_lex_has(CC_LEX(calendar), cc_word_lower(word, buf)) ||
           cc_lex_has(CC_LEX(number), cc_word_lower(word, buf)) ||
           cc_wn_is_a(word, CC_LIT("time period"), 1);
}

struct behind {
    cc_str prep, first, last; /* "for", "old", "flats"; CC_NONE: nothing stands there */
};

/* A word of the phrase; *noun: its last one may be this. */
static bool goes_on(cc_str word, bool begun, bool *noun)
{
    char buf[CC_WORD_MAX];
    cc_str lower = cc_word_lower(word, buf);
    unsigned classes = lower.n ? cc_wn_classes(lower) : 0;

    *noun = is_upper(word) || (classes & CC_NOUN);
    if (lower.n && cc_lex_has(CC_LEX(stopword), lower))
        *noun = false;
    return *noun || !begun ||
           (!cc_lex_has(CC_LEX(stopword), lower) && (classes & CC_ADJ));
}

/* The phrase right behind a noun, as far as words that no tree is kept of can show it. */
static struct behind behind_of(const struct cc_item *x, const struct cc_ref *r)
{
    const struct cc_document *d = &x->reading->document;
    struct behind b = { .prep = CC_NONE };
    bool noun;
    uint32_t t;

    if (r->kind == CC_REF_NONE || r->filled || r->span.end <= r->span.start)
        return b;
    t = cc_token_at(d, r->span.end);
    if (t >= d->tokens || !leads_on(cc_token_form(d, t)))
        return b;
    b.prep = cc_token_form(d, t);
    for (t++; t < d->tokens && d->token[t].kind == CC_TOKEN_WORD; t++) {
        cc_str word = cc_token_form(d, t);

        if (!goes_on(word, b.first.n > 0, &noun) || (is_upper(b.last) && !is_upper(word)))
            break;
        if (!b.first.n && (is_upper(word) || noun || !cc_lex_has(CC_LEX(stopword), word)))
            b.first = word;
        if (noun)
            b.last = word;
    }
    return b;
}

static bool is_other(cc_str x, cc_str y)
{
    return !cc_heads_same(x, y) && !may_be_one(x, y) && !cc_places_meet(x, y);
}

bool cc_contrasted_behind(const struct cc_item *x, const struct cc_ref *p,
                          const struct cc_item *y, const struct cc_ref *q)
{
    struct behind b, c;

    if (!p || !q || !cc_heads_same(last_word(p->head), last_word(q->head)))
        return false;
    b = behind_of(x, p), c = behind_of(y, q);
    if (!b.last.n || !c.last.n || !cc_str_eq(b.prep, c.prep) ||
        is_upper(b.last) != is_upper(c.last) || is_measure(b.last) ||
        is_measure(c.last) || is_measure(b.first) || is_measure(c.first))
        return false;
    return is_other(b.first, c.first) &&
           (cc_heads_same(b.last, c.last) || is_other(b.last, c.last));
}

bool cc_refs_contrasted(const struct cc_case *c, uint32_t article_x,
                        const struct cc_ref *x, uint32_t article_y,
                        const struct cc_ref *y)
{
    if (!x || !y || !is_common(c, article_x, x) || !is_common(c, article_y, y) ||
        !cc_heads_same(last_word(x->head), last_word(y->head)))
        return false;
    return (x->other != y->other &&
            is_one_of_them(c, x->other ? article_y : article_x, x->other ? y : x)) ||
           mods_exclude(x, y);
}
