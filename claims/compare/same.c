/*
 * Whether two words stand for one thing. Most false alarms are two things of one name, so
 * a difference that restricts (another modifier, owner, "another") always stops.
 */
#include "compare/item.h"

#include "claimcheck/lexicon.h"
#include "compare/spelling.h"

#define HEAD_BYTES   64 /* as cc_lemma asks */
#define ARTICLE_SIZE 8  /* a longer word is none */

/* "gun" among "firearm enhancement": the same, or one the more general word. */
static bool has_word(cc_str list, cc_str word)
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
        only_x += one.n && !has_word(y, one);
    }
    for (cc_str rest = y; rest.n;) {
        cc_str one = cc_str_cut(&rest, ' ');
        only_y += one.n && !has_word(x, one);
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
        /* A name against a noun may be the same: "Dorrance's car", "the driver's car". */
        return (x->owner_entity == CC_NO_INDEX) != (y->owner_entity == CC_NO_INDEX)
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
           !has_word(x->mods, y->owner);
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
        shared += has_word(x->mods, one);
        others += !has_word(x->mods, one);
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
        if (last.n && !has_word(noun->mods, last))
            return false;
        last = cc_str_cut(&rest, ' ');
    }
    return before > 0 && !name->mods.n && cc_heads_same(last, noun->head);
}

/* Opens with a small word: "a film", "the film", "this film". */
static bool has_article(cc_str words)
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
            d->token[t - 1].kind != CC_TOKEN_WORD || has_article(before))
            continue;
        if (name.n && !cc_str_eq_fold(name, before))
            return CC_NONE;
        name = before;
    }
    return name;
}

/* One article says "the mill" of its Corran mill, the other speaks of the Ashby mill. */
static bool is_named_otherwise(const struct cc_case *c, uint32_t article,
                               const struct cc_ref *bare, cc_str other)
{
    char buf[CC_WORD_MAX];
    cc_str name = CC_NONE;

    if (bare->kind != CC_REF_PRONOUN && !which(bare).n)
        name = cc_word_lower(name_before(c, article, bare->head), buf);
    return name.n && !has_word(other, name);
}

static enum cc_same same_nouns(const struct cc_case *c, uint32_t article_x,
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
        ((says_where(c, article_y, y) && is_named_otherwise(c, article_x, x, which(y))) ||
         (says_where(c, article_x, x) && is_named_otherwise(c, article_y, y, which(x)))))
        same = CC_SAME_NO;
    return same;
}

static bool is_proper(cc_str name)
{
    return name.n && (name.p[0] < 'a' || name.p[0] > 'z');
}

/* "Ann Lee", not "the Vermont senator": a person's name ends in a name. */
static bool is_named(const struct cc_actor *p)
{
    cc_str rest = p->name, last = CC_NONE;

    while (rest.n)
        last = cc_str_cut(&rest, ' ');
    return is_proper(p->name) && (p->kind != CC_ENT_PERSON || is_proper(last));
}

/* A noun that is written like a name, though no entity of the article: its head word is
 * upper case and does not open the sentence. */
static bool is_name(const struct cc_case *c, uint32_t article, const struct cc_ref *r)
{
    const struct cc_document *d = &c->reading[article]->document;
    cc_str words = cc_document_text(d, r->span), head = CC_NONE;
    uint32_t token;

    if (r->span.end <= r->span.start || r->span.end > d->text.n)
        return false;
    while (words.n)
        head = cc_str_cut(&words, ' ');
    token = cc_token_at(d, r->span.end - (uint32_t)head.n);
    return head.n && head.p[0] >= 'A' && head.p[0] <= 'Z' && token < d->tokens &&
           token > d->sentence[d->token[token].sentence].first;
}

bool cc_ref_is_name(const struct cc_case *c, uint32_t article, const struct cc_ref *r)
{
    if (r->kind == CC_REF_ENTITY && r->entity != CC_NO_INDEX)
        return is_proper(c->reading[article]->statements.entity[r->entity].name);
    return r->kind == CC_REF_NOUN && is_name(c, article, r);
}

bool cc_ref_is_bare(const struct cc_case *c, uint32_t article, const struct cc_ref *r)
{
    cc_str words = cc_document_text(&c->reading[article]->document, r->span);

    return r->kind == CC_REF_NOUN && !r->plural && !r->owner.n && words.n &&
           words.p[0] >= 'A' && words.p[0] <= 'Z' && !has_article(words);
}

/* The dictionary form of the last word: "night nurses" are nurses. */
static cc_str head_of(cc_str name, char buf[HEAD_BYTES])
{
    cc_str last = CC_NONE;

    while (name.n)
        last = cc_str_cut(&name, ' ');
    return last.n < HEAD_BYTES ? cc_lemma(last, CC_NOUN, buf) : last;
}

static bool are_both(cc_str x, cc_str y, cc_str kind)
{
    return cc_wn_is_a(x, kind, 1) && cc_wn_is_a(y, kind, 1);
}

bool cc_roles_apart(cc_str name_x, cc_str name_y)
{
    char buf_x[HEAD_BYTES], buf_y[HEAD_BYTES];
    cc_str x = head_of(name_x, buf_x), y = head_of(name_y, buf_y);
    enum cc_relation r = cc_relate(x, y, CC_NOUN);

    return (are_both(x, y, CC_LIT("person")) || are_both(x, y, CC_LIT("organization"))) &&
           !cc_lex_has(CC_LEX(anyrole), x) && !cc_lex_has(CC_LEX(anyrole), y) &&
           (r == CC_REL_NONE || r == CC_REL_COHYPONYM || r == CC_REL_ANTONYM);
}

/* "councillors" and "the council": who is of a body acts for it. */
static bool is_of_body(cc_str member, cc_str body)
{
    enum cc_relation r = cc_relate(member, body, CC_NOUN);

    return r == CC_REL_DERIVED || r == CC_REL_SYNONYM || cc_str_starts(member, body);
}

/* "Ann", of Ann Lee, among those who are near to her. */
static bool is_given_name(const struct cc_entity *e, const struct cc_ref *noun)
{
    return e->kind == CC_ENT_PERSON && e->given.n && e->surname.n && !noun->mods.n &&
           cc_str_eq_fold(e->given, noun->head);
}

/* A named one against a common noun: its role, or a word for what it is. */
static enum cc_same same_name_and_noun(const struct cc_case *c, uint32_t article,
                                       const struct cc_ref *name, uint32_t noun_article,
                                       const struct cc_ref *noun)
{
    const struct cc_entity *e = &c->reading[article]->statements.entity[name->entity];
    bool noun_is_person = cc_wn_is_a(noun->head, CC_LIT("person"), 2);

    if (noun->other)
        return CC_SAME_NO;
    if (!is_proper(e->name) && cc_heads_same(name->head, noun->head))
        return CC_SAME_WEAK; /* "both brothers", "the brother" */
    if (!is_proper(e->name) && e->kind == CC_ENT_ORG && !noun_is_person &&
        cc_relate(name->head, noun->head, CC_NOUN) == CC_REL_NONE &&
        !cc_wn_is_a(noun->head, CC_LIT("group"), 2))
        return CC_SAME_NO; /* "the school", "the pool" */
    if (is_name(c, noun_article, noun))
        return cc_str_ends(name->head, noun->head) ||
                       cc_str_ends(noun->head, name->head) || is_given_name(e, noun)
                   ? CC_SAME_YES
                   : CC_SAME_NO;
    if (e->role.n && (cc_str_ends(e->role, noun->head) || cc_str_eq(e->role, noun->head)))
        return noun->definite ? CC_SAME_YES : CC_SAME_WEAK;
    if (cc_str_ends(name->head,
                    noun->head)) /* "the Maren" of "the ferry Maren" and the like */
        return e->kind != CC_ENT_PERSON &&
                       is_named_otherwise(c, noun_article, noun, name->head)
                   ? CC_SAME_NO
                   : CC_SAME_WEAK;
    if (!is_proper(e->name) && cc_roles_apart(e->name, noun->head))
        return CC_SAME_NO; /* "a coach", "the chairman" */
    if (e->kind == CC_ENT_PERSON && !noun_is_person)
        return CC_SAME_NO;
    if (noun->plural && e->kind == CC_ENT_PERSON)
        return CC_SAME_NO;
    if (noun->plural && noun_is_person && !is_proper(e->name) &&
        (e->kind == CC_ENT_ORG || e->kind == CC_ENT_GROUP))
        return is_of_body(noun->head, name->head) ? CC_SAME_WEAK : CC_SAME_UNKNOWN;
    return noun->definite ? CC_SAME_UNKNOWN : CC_SAME_NO;
}

static enum cc_same same_actors(const struct cc_case *c, uint32_t x, uint32_t y)
{
    const struct cc_actor *p = &c->actor[x], *q = &c->actor[y];
    bool persons = p->kind == CC_ENT_PERSON && q->kind == CC_ENT_PERSON;
    /* two actors of one name are two: the case tells them apart by something else */
    bool respelled = !cc_str_eq_fold(p->name, q->name);

    if (x == y || (respelled && cc_spelled_alike(p->name, q->name)))
        return CC_SAME_YES;
    if (respelled && cc_names_alike(p->name, q->name))
        return CC_SAME_UNKNOWN;
    /* "the purser" may be the one who is named elsewhere; "the owner" is "the Pilots'
     * owner". */
    if (!is_named(p) || !is_named(q))
        return cc_str_ends(p->name, q->name) || cc_str_ends(q->name, p->name) ||
                       (!is_named(p) && !is_named(q) && cc_heads_same(p->name, q->name))
                   ? CC_SAME_WEAK
               : !is_named(p) && !is_named(q) && cc_roles_apart(p->name, q->name)
                   ? CC_SAME_NO
                   : CC_SAME_UNKNOWN;
    /* "prosecutors" and the district attorney act for one side. */
    if (!persons && p->party.n && cc_str_eq_fold(p->party, q->party))
        return CC_SAME_WEAK;
    return CC_SAME_NO;
}

/* "somebody", "anyone": whoever it was. */
bool cc_ref_indefinite(const struct cc_ref *r)
{
    return r->kind == CC_REF_NOUN && cc_lex_has(CC_LEX(stopword), r->head);
}

/* A document or thing known by a common noun ("a motion") is told apart like any noun. */
static bool is_thing(const struct cc_case *c, uint32_t article, const struct cc_ref *r)
{
    const struct cc_entity *e = &c->reading[article]->statements.entity[r->entity];

    return (e->kind == CC_ENT_DOCUMENT || e->kind == CC_ENT_OTHER) && !is_proper(e->name);
}

/* "Ashby mill", and "the mill" of an article that has another name for it. Titles stand
 * before people. */
static bool is_longer_name(const struct cc_case *c, uint32_t article,
                           const struct cc_ref *name, uint32_t bare_article,
                           const struct cc_ref *bare)
{
    return c->reading[article]->statements.entity[name->entity].kind != CC_ENT_PERSON &&
           name->head.n > bare->head.n && cc_str_ends(name->head, bare->head) &&
           is_named_otherwise(c, bare_article, bare, name->head);
}

/* "Tarn" of the Tarn plant, where it is no word of the other list; not "little". */
static bool has_name_alone(cc_str mods, cc_str other)
{
    while (mods.n) {
        cc_str one = cc_str_cut(&mods, ' ');
        if (one.n && !(cc_wn_classes(one) & CC_ADJ) && !has_word(other, one))
            return true;
    }
    return false;
}

static bool are_he_and_she(const struct cc_ref *x, const struct cc_ref *y)
{
    return cc_str_eq(x->head, CC_LIT("he")) && cc_str_eq(y->head, CC_LIT("she"));
}

enum cc_same cc_ref_same(const struct cc_case *c, uint32_t article_x,
                         const struct cc_ref *x, uint32_t article_y,
                         const struct cc_ref *y)
{
    bool name_x = x && x->kind == CC_REF_ENTITY && x->entity != CC_NO_INDEX;
    bool name_y = y && y->kind == CC_REF_ENTITY && y->entity != CC_NO_INDEX;

    if (x && y && x->kind == CC_REF_PRONOUN && y->kind == CC_REF_PRONOUN &&
        (are_he_and_she(x, y) || are_he_and_she(y, x)))
        return CC_SAME_NO;
    if (!x || !y || cc_ref_indefinite(x) || cc_ref_indefinite(y) ||
        x->kind == CC_REF_NONE || y->kind == CC_REF_NONE || x->kind == CC_REF_PRONOUN ||
        y->kind == CC_REF_PRONOUN)
        return CC_SAME_UNKNOWN;
    if (name_x && name_y && is_thing(c, article_x, x) && is_thing(c, article_y, y))
        return same_nouns(c, article_x, x, article_y, y);
    if (name_x && name_y &&
        (is_longer_name(c, article_y, y, article_x, x) ||
         is_longer_name(c, article_x, x, article_y, y)))
        return CC_SAME_NO;
    if (name_x && name_y && (article_x != article_y || x->entity != y->entity) &&
        ((x->other != y->other && !x->plural && !y->plural) ||
         (has_name_alone(x->mods, y->mods) && has_name_alone(y->mods, x->mods))) &&
        !is_named(&c->actor[c->actor_of[article_x][x->entity]]) &&
        !is_named(&c->actor[c->actor_of[article_y][y->entity]]))
        return CC_SAME_NO; /* "the suspect", "a second suspect" */
    if (name_x && name_y)
        return same_actors(c, c->actor_of[article_x][x->entity],
                           c->actor_of[article_y][y->entity]);
    if (name_x)
        return same_name_and_noun(c, article_x, x, article_y, y);
    if (name_y)
        return same_name_and_noun(c, article_y, y, article_x, x);
    return same_nouns(c, article_x, x, article_y, y);
}
