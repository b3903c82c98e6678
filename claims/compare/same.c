/* Whether two words stand for one thing: names among each other, and with nouns. */
#include "compare/same.h"

#include "claimcheck/lexicon.h"
#include "compare/spelling.h"

#define HEAD_BYTES 64 /* as cc_lemma asks */

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
           words.p[0] >= 'A' && words.p[0] <= 'Z' && !cc_opens_small(words);
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
                       cc_named_otherwise(c, noun_article, noun, name->head)
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
           cc_named_otherwise(c, bare_article, bare, name->head);
}

/* "Tarn" of the Tarn plant, where it is no word of the other list; not "little". */
static bool has_name_alone(cc_str mods, cc_str other)
{
    while (mods.n) {
        cc_str one = cc_str_cut(&mods, ' ');
        if (one.n && !(cc_wn_classes(one) & CC_ADJ) && !cc_word_among(other, one))
            return true;
    }
    return false;
}

/* "Velora's Galway plant", "the Galway plant": said of a possessor's, and by name. */
static bool is_possessed(const struct cc_ref *possessed, const struct cc_ref *named)
{
    char buf[CC_WORD_MAX];
    cc_str noun = named->head, first = cc_str_cut(&noun, ' ');

    return noun.n && cc_str_ends(possessed->head, noun) &&
           cc_str_has_word(possessed->mods, cc_word_lower(first, buf));
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
        return cc_nouns_same(c, article_x, x, article_y, y);
    if (name_x && name_y && (is_possessed(x, y) || is_possessed(y, x)))
        return CC_SAME_YES;
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
    return cc_nouns_same(c, article_x, x, article_y, y);
}
