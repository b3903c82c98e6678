/*
 * Whether two common nouns stand for one thing. Most false alarms are two things of one
 * name, so a difference that restricts (another modifier, owner, "another") always stops.
 */
#include "compare/same.h"

#include "claimcheck/lexicon.h"

#define HEAD_BYTES   64 /* as cc_lemma asks */
#define ARTICLE_SIZE 8  /* a longer word is none */

bool cc_word_among(cc_str list, cc_str word)
{
    while (list.n) {
        cc_str one = cc_str_cut(&list, ' ');
        enum cc_relation r = one.n ? cc_relate(one, word, 0) : CC_REL_NONE;

        if (r == CC_REL_EQUAL || r == CC_REL_SYNONYM || r == CC_REL_HYPERNYM ||
            r == CC_REL_HYPONYM)
            return true;
    }
    return false;
}

/* Modifiers: equal; one side has none or fewer (weak); each has one of its own (another
 * thing). */
static enum cc_same same_mods(cc_str x, cc_str y)
{
    uint32_t only_x = 0, only_y = 0;

    for (cc_str rest = x; rest.n;) {
        cc_str one = cc_str_cut(&rest, ' ');
        only_x += one.n && !cc_word_among(y, one);
    }
    for (cc_str rest = y; rest.n;) {
        cc_str one = cc_str_cut(&rest, ' ');
        only_y += one.n && !cc_word_among(x, one);
    }
    if (only_x && only_y)
        return CC_SAME_NO;
    return only_x || only_y ? CC_SAME_WEAK : CC_SAME_YES;
}

/* An of-complement that says which one it is ("charge of manslaughter"), not whose. */
static bool has_complement(const struct cc_ref *r)
{
    return r->owner.n && r->owner_entity == CC_NO_INDEX;
}

/* "Dorrance's car", "the driver's car"; but no firm is a van: "sales at Varnholt", "sales
 * of vans". */
static bool may_be_called(const struct cc_case *c, uint32_t article, uint32_t entity,
                          cc_str noun)
{
    uint8_t kind = c->reading[article]->statements.entity[entity].kind;

    return (kind != CC_ENT_PERSON && kind != CC_ENT_ORG) ||
           cc_wn_is_a(noun, CC_LIT("person"), 2) ||
           !cc_wn_is_a(noun, CC_LIT("artifact"), 3) ||
           (kind == CC_ENT_ORG && cc_wn_is_a(noun, CC_LIT("structure"), 2));
}

static enum cc_same same_owner(const struct cc_case *c, uint32_t article_x,
                               const struct cc_ref *x, uint32_t article_y,
                               const struct cc_ref *y)
{
    if (x->owner.n == 0 ||
        y->owner.n == 0) /* whose it is may be left out; of what, hardly */
        return has_complement(x) || has_complement(y) ? CC_SAME_WEAK : CC_SAME_YES;
    if (x->owner_entity != CC_NO_INDEX && y->owner_entity != CC_NO_INDEX)
        return c->actor_of[article_x][x->owner_entity] ==
                       c->actor_of[article_y][y->owner_entity]
                   ? CC_SAME_YES
                   : CC_SAME_NO;
    if (cc_str_eq_fold(x->owner, y->owner))
        return CC_SAME_YES;
    switch (cc_relate(x->owner, y->owner, CC_NOUN)) {
    case CC_REL_SYNONYM:
    case CC_REL_DERIVED:
    case CC_REL_HYPERNYM:
    case CC_REL_HYPONYM:
        return CC_SAME_WEAK;
    default:
        if ((x->owner_entity == CC_NO_INDEX) == (y->owner_entity == CC_NO_INDEX))
            return CC_SAME_NO;
        return (x->owner_entity == CC_NO_INDEX
                    ? may_be_called(c, article_y, y->owner_entity, x->owner)
                    : may_be_called(c, article_x, x->owner_entity, y->owner))
                   ? CC_SAME_WEAK
                   : CC_SAME_NO;
    }
}

bool cc_heads_same(cc_str x, cc_str y)
{
    char p[HEAD_BYTES], q[HEAD_BYTES];

    return cc_str_eq_fold(cc_lemma(x, CC_NOUN, p), cc_lemma(y, CC_NOUN, q));
}

static enum cc_same same_heads(cc_str x, cc_str y)
{
    if (cc_str_eq_fold(x, y))
        return CC_SAME_YES;
    switch (cc_relate(x, y, CC_NOUN)) {
    case CC_REL_EQUAL:
    case CC_REL_SYNONYM:
        return CC_SAME_YES;
    case CC_REL_DERIVED:
    case CC_REL_HYPERNYM:
    case CC_REL_HYPONYM:
        return CC_SAME_WEAK;
    default:
        return CC_SAME_NO;
    }
}

static enum cc_same weaker(enum cc_same x, enum cc_same y)
{
    return x < y ? x : y;
}

/* "the gun charge" and "the charge of manslaughter": each says in its own way which one
 * it is. */
static bool named_apart(const struct cc_ref *x, const struct cc_ref *y)
{
    return x->mods.n && !has_complement(x) && has_complement(y) && !y->mods.n &&
           !cc_word_among(x->mods, y->owner);
}

/* Written with "a": in one article a thing that comes in like this is not the one before
 * it. */
static bool introduced(const struct cc_case *c, uint32_t article, const struct cc_ref *r)
{
    cc_str words = cc_document_text(&c->reading[article]->document, r->span);
    cc_str first = cc_str_cut(&words, ' ');

    return words.n &&
           (cc_str_eq_fold(first, CC_LIT("a")) || cc_str_eq_fold(first, CC_LIT("an")));
}

/* The word itself, or another for it: a "signal box" is no horn. */
static bool names_one(cc_str list, cc_str word)
{
    while (list.n) {
        cc_str one = cc_str_cut(&list, ' ');
        enum cc_relation r = one.n ? cc_relate(one, word, CC_NOUN) : CC_REL_NONE;

        if (r == CC_REL_EQUAL || r == CC_REL_SYNONYM)
            return true;
    }
    return false;
}

/* "the gun enhancement charge" is the gun enhancement: the other's head stands among the
 * modifiers. */
static enum cc_same head_in_mods(const struct cc_ref *x, const struct cc_ref *y)
{
    uint32_t shared = 0, others = 0;

    if (!x->mods.n || !names_one(x->mods, y->head))
        return CC_SAME_NO;
    for (cc_str rest = y->mods; rest.n;) {
        cc_str one = cc_str_cut(&rest, ' ');
        shared += cc_word_among(x->mods, one);
        others += !cc_word_among(x->mods, one);
    }
    return others ? CC_SAME_NO : shared ? CC_SAME_YES : CC_SAME_WEAK;
}

/* "the Dunmore plant" as a name, and "its Dunmore plant" as a plant of that name. */
static bool is_name_of(const struct cc_ref *name, const struct cc_ref *noun)
{
    cc_str rest = name->head, last = CC_NONE;
    uint32_t before = 0;

    while (rest.n) {
        before += last.n > 0;
        if (last.n && !cc_word_among(noun->mods, last))
            return false;
        last = cc_str_cut(&rest, ' ');
    }
    return before > 0 && !name->mods.n && cc_heads_same(last, noun->head);
}

bool cc_opens_small(cc_str words)
{
    cc_str first = cc_str_cut(&words, ' ');
    char lower[ARTICLE_SIZE];

    if (first.n > sizeof lower)
        return false;
    for (size_t i = 0; i < first.n; i++)
        lower[i] = (char)(first.p[i] | ('a' ^ 'A'));
    return cc_lex_has(CC_LEX(stopword), (cc_str){ lower, first.n });
}

/* What says which one it is: "Corran" mill, plant in "Weald". */
static cc_str which(const struct cc_ref *r)
{
    return r->mods.n ? r->mods : r->owner;
}

/* The modifier, or what follows it, is a name. */
static bool says_where(const struct cc_case *c, uint32_t article, const struct cc_ref *r)
{
    cc_str words = cc_document_text(&c->reading[article]->document, r->span);
    cc_str list = which(r), one = cc_str_cut(&list, ' ');
    char buf[CC_WORD_MAX];

    while (one.n && words.n) {
        cc_str word = cc_str_cut(&words, ' ');
        if (word.n && word.p[0] >= 'A' && word.p[0] <= 'Z' &&
            cc_str_eq(cc_word_lower(word, buf), one))
            return true;
    }
    return false;
}

/* The name that an article puts before the noun, "the Corran mill" where it elsewhere
 * says "the mill"; CC_NONE: it puts none, or several. */
static cc_str name_before(const struct cc_case *c, uint32_t article, cc_str noun)
{
    const struct cc_document *d = &c->reading[article]->document;
    cc_str name = CC_NONE;

    for (uint32_t t = 1; t < d->tokens; t++) {
        cc_str before = cc_token_form(d, t - 1);

        if (!cc_str_eq_fold(cc_token_form(d, t), noun) ||
            !(d->token[t - 1].flags & CC_TOK_UPPER) ||
            d->token[t - 1].kind != CC_TOKEN_WORD || cc_opens_small(before))
            continue;
        if (name.n && !cc_str_eq_fold(name, before))
            return CC_NONE;
        name = before;
    }
    return name;
}

bool cc_named_otherwise(const struct cc_case *c, uint32_t article,
                        const struct cc_ref *bare, cc_str other)
{
    char buf[CC_WORD_MAX];
    cc_str name = CC_NONE;

    if (bare->kind != CC_REF_PRONOUN && !which(bare).n)
        name = cc_word_lower(name_before(c, article, bare->head), buf);
    return name.n && !cc_word_among(other, name);
}

enum cc_same cc_nouns_same(const struct cc_case *c, uint32_t article_x,
                           const struct cc_ref *x, uint32_t article_y,
                           const struct cc_ref *y)
{
    enum cc_same same;

    if (x->other != y->other || named_apart(x, y) || named_apart(y, x))
        return CC_SAME_NO;
    if (article_x == article_y && x->span.start != y->span.start &&
        introduced(c, article_x, x->span.start > y->span.start ? x : y))
        return CC_SAME_NO;
    same = same_heads(x->head, y->head);
    if (same == CC_SAME_NO && (is_name_of(x, y) || is_name_of(y, x)))
        same = CC_SAME_YES; /* by name and by noun: what sets it apart is in the name */
    else if (same != CC_SAME_NO)
        same = weaker(same, same_mods(x->mods, y->mods));
    else
        same = head_in_mods(x, y) != CC_SAME_NO ? head_in_mods(x, y) : head_in_mods(y, x);
    if (same != CC_SAME_NO)
        same = weaker(same, same_owner(c, article_x, x, article_y, y));
    if (same != CC_SAME_NO && article_x != article_y &&
        ((says_where(c, article_y, y) && cc_named_otherwise(c, article_x, x, which(y))) ||
         (says_where(c, article_x, x) && cc_named_otherwise(c, article_y, y, which(x)))))
        same = CC_SAME_NO;
    return same;
}
