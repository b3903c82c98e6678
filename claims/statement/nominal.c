/*
 * Common nouns that can speak: "the actor", "prosecutors", "Dorrance's lawyers", "a
 * spokesman". A definite one means the last entity of that role; a group is the same
 * throughout an article; somebody's team is an entity with an owner.
 */
#include "walk.h"

#include <string.h>

enum { ROLE_WORDS = 4, FORM_MAX = 64, LOOK_BACK = 32 };

/* The dictionary form of the head noun: plural s off. */
static cc_str singular(const struct unit *u, int32_t i, char buf[FORM_MAX])
{
    return cc_lemma(word_lower(u, i), CC_NOUN, buf);
}

static bool is_noun(const struct unit *u, int32_t i)
{
    uint8_t t = u->tree.node[i].upos;

    if (u->word[i].placeholder || u->word[i].token == CC_NO_INDEX)
        return false;
    return t == CC_UPOS_NOUN || t == CC_UPOS_PROPN || t == CC_UPOS_ADJ;
}

/* Longest row of role.lex that ends at word i, with the head in the singular or as
 * written. */
static const struct cc_lex_row *longest_role(const struct unit *u, int32_t i,
                                             int32_t *first)
{
    const struct cc_lex_row *best = NULL;
    char buf[FORM_MAX];
    cc_str head[2] = { word_lower(u, i), singular(u, i, buf) };

    for (int32_t k = 0; k < ROLE_WORDS && i - k >= 0; k++) {
        if (k && u->word[i - k].span.end < u->word[i - k + 1].span.start - 2)
            break;
        if (k && u->word[i - k].span.end < u->word[i - k + 1].span.start &&
            !cc_word_opens(u->tree.node[i - k].word, CC_LEX(role)))
            continue; /* no row begins with the word */
        for (int h = 0; h < (cc_str_eq(head[0], head[1]) ? 1 : 2); h++) {
            size_t n;
            char joined[PHRASE_MAX];
            cc_str key = words_joined(u, (struct range){ i - k, i }, head[h], joined);
            const struct cc_lex_row *row = cc_lex_find(CC_LEX(role), key, &n);
            if (n) {
                best = row;
                *first = i - k;
            }
        }
    }
    return best;
}

/* Possessor, else what stands behind "of" or "for", "by", "from". */
static void read_owner(struct nominal *n)
{
    const struct unit *u = n->u;

    n->owner = -1;
    for (int32_t k = u->tree.first_child[n->head]; k >= 0; k = u->tree.next_sibling[k]) {
        int32_t of;
        if (u->tree.node[k].dep == CC_DEP_NMOD_POSS) {
            n->owner = k;
            n->possessive = true;
            return;
        }
        of = child_of(u, k, CC_DEP_CASE);
        if (n->owner < 0 && k > n->head && of >= 0 && dep_is(u, k, CC_DEP_NMOD) &&
            (word_is(u, of, "of") || word_is(u, of, "by") || word_is(u, of, "from") ||
             (word_is(u, of, "for") && cc_lex_has(CC_LEX(counsel), n->role))))
            n->owner = k;
    }
}

bool nominal_read(struct nominal *n, const struct unit *u, int32_t head)
{
    const struct cc_lex_row *row;
    int32_t first = head, det;
    uint8_t x = u->tree.node[head].xpos;

    /* the head of its phrase, not "defense" of "defense attorney" */
    if (!is_noun(u, head) || dep_is(u, head, CC_DEP_COMPOUND) ||
        dep_is(u, head, CC_DEP_AMOD) || !(row = longest_role(u, head, &first)))
        return false;
    *n = (struct nominal){ .u = u,
                           .head = head,
                           .first = first,
                           .token = u->word[head].token,
                           .role = cc_lex_col(row, 0),
                           .party = cc_lex_col(row, 1),
                           .kind = cc_lex_col(row, 2) };
    if (cc_lex_has(CC_LEX(rolealias), n->role))
        n->role = cc_lex_get(CC_LEX(rolealias), n->role, 1);
    n->phrase = noun_phrase(u, head);
    if (n->phrase.lo > first)
        n->phrase.lo = first;
    n->plural = x == CC_XPOS_NNS || x == CC_XPOS_NNPS;
    n->former = first > 0 && cc_lex_has(CC_LEX(former), word_lower(u, first - 1));
    if (n->former)
        n->first = first - 1;
    det = child_of(u, head, CC_DEP_DET);
    n->indefinite = det >= 0 && (word_is(u, det, "a") || word_is(u, det, "an"));
    n->definite = det >= 0 && !n->indefinite &&
                  (word_is(u, det, "the") || (word_class(u, det) & W_LIGHT));
    read_owner(n);
    return true;
}

static bool kind_is(const struct nominal *n, const char *kind)
{
    return cc_str_eq(n->kind, cc_str_c(kind));
}

static enum cc_entity_kind entity_kind(const struct nominal *n)
{
    if (kind_is(n, "document"))
        return CC_ENT_DOCUMENT;
    if (kind_is(n, "org"))
        return CC_ENT_ORG;
    return n->plural || kind_is(n, "group") ? CC_ENT_GROUP : CC_ENT_PERSON;
}

/* A name that begins right behind the noun: "his wife Oona". */
static uint32_t named_behind(const struct walk *k, const struct nominal *n)
{
    const struct unit *u = n->u;
    uint32_t m, token;

    if (n->plural || n->head + 1 >= (int32_t)u->n ||
        u->word[n->head + 1].token == CC_NO_INDEX)
        return CC_NO_INDEX;
    token = u->word[n->head + 1].token;
    m = k->c->cover[token];
    if (m == CC_NO_INDEX ||
        k->c->mention.at[m].span.start != k->c->w->d->token[token].span.start ||
        k->c->entity.at[k->c->mention.at[m].entity].kind == CC_ENT_ORG)
        return CC_NO_INDEX;
    return k->c->mention.at[m].entity;
}

/* A name set off by commas behind the noun, whatever the tree makes of it: "the driver,
 * Piet Haas, told the court". */
static uint32_t set_off_behind(const struct walk *k, const struct nominal *n)
{
    const struct cc_document *d = k->c->w->d;
    const struct unit *u = n->u;
    const struct cc_mention *name;
    uint32_t token, m, i;

    if (!n->definite || n->plural || n->head + 2 >= (int32_t)u->n ||
        !word_comma(u, n->head + 1) || u->word[n->head + 2].token == CC_NO_INDEX)
        return CC_NO_INDEX;
    token = u->word[n->head + 2].token;
    m = k->c->cover[token];
    if (m == CC_NO_INDEX)
        return CC_NO_INDEX;
    name = &k->c->mention.at[m];
    if (name->span.start != d->token[token].span.start ||
        k->c->entity.at[name->entity].kind == CC_ENT_PLACE)
        return CC_NO_INDEX;
    for (i = token; i < d->tokens && d->token[i].span.start < name->span.end; i++)
        ;
    return i + 1 < d->tokens && cc_str_eq(cc_token_form(d, i), CC_LIT(",")) &&
                   !cc_str_eq_fold(cc_token_form(d, i + 1), CC_LIT("and"))
               ? name->entity
               : CC_NO_INDEX;
}

/* The name in the same phrase: "his attorney, Nadine Prewitt", "Alec's wife Hilaria". */
static uint32_t named_by(const struct walk *k, const struct nominal *n)
{
    const struct unit *u = n->u;
    int32_t head = u->tree.node[n->head].head;
    uint8_t dep = u->tree.node[n->head].dep;
    uint32_t e;

    if (head >= 0 && (dep == CC_DEP_APPOS || cc_dep_is(dep, CC_DEP_NMOD_DESC) ||
                      cc_dep_is(dep, CC_DEP_FLAT) || dep == CC_DEP_COMPOUND)) {
        e = cast_entity_at(k->c, u, head);
        /* "In Corran, police said": no other name of the town */
        if (e != CC_NO_INDEX && k->c->entity.at[e].kind != CC_ENT_PLACE)
            return e;
    }
    for (int32_t c = u->tree.first_child[n->head]; c >= 0; c = u->tree.next_sibling[c]) {
        uint8_t d = u->tree.node[c].dep;
        bool next = c == n->head + 1 && u->tree.node[c].upos == CC_UPOS_PROPN;
        if (d != CC_DEP_APPOS && !cc_dep_is(d, CC_DEP_FLAT) && !next)
            continue;
        e = cast_entity_at(k->c, u, c);
        /* "analysts, Ida Hale among them": not all of them */
        if (e != CC_NO_INDEX && !(n->plural && k->c->entity.at[e].kind == CC_ENT_PERSON))
            return e;
    }
    if (kind_is(n, "person") && (e = named_behind(k, n)) != CC_NO_INDEX)
        return e;
    if ((e = set_off_behind(k, n)) != CC_NO_INDEX)
        return e;
    /* "Vance is the district attorney" */
    if (child_of(u, n->head, CC_DEP_COP) >= 0 && child_of(u, n->head, CC_DEP_NSUBJ) >= 0)
        return cast_entity_at(k->c, u, child_of(u, n->head, CC_DEP_NSUBJ));
    return CC_NO_INDEX;
}

static cc_str role_words(const struct walk *k, const struct nominal *n)
{
    cc_str text = cc_document_text(k->c->w->d,
                                   range_span(n->u, (struct range){ n->first, n->head }));
    return cc_lower(k->c->w->a, text);
}

/* What kind of body a name's last word makes it; of a common noun likewise. */
static cc_str body_kind(const struct walk *k, cc_str name)
{
    if (cc_str_ends(name, CC_LIT("."))) /* "Inc." */
        name.n--;
    for (size_t i = name.n; i-- > 0;)
        if (name.p[i] == ' ') {
            name = cc_str_sub(name, i + 1, name.n);
            break;
        }
    return cc_lex_get(CC_LEX(org), cc_lower(k->c->w->a, name), 2);
}

/* The last body named whose name says that it is of that kind. */
static uint32_t last_of_kind(const struct walk *k, cc_str kind)
{
    uint32_t count = k->entry.n;

    for (uint32_t i = count; i-- > 0 && count - i <= LOOK_BACK;) {
        const struct entry *e = &k->entry.at[i];
        const struct cc_entity *x = &k->c->entity.at[e->entity];
        if (e->named && x->kind == CC_ENT_ORG && cc_str_eq(body_kind(k, x->name), kind))
            return e->entity;
    }
    return CC_NO_INDEX;
}

/* "the company": the last body of that kind that was named. */
static uint32_t last_body(const struct walk *k, const struct nominal *n)
{
    cc_str kind = body_kind(k, n->role);

    if (!n->definite || n->plural || !kind.n || n->owner >= 0 || n->first < n->head)
        return CC_NO_INDEX;
    return last_of_kind(k, kind);
}

/* "for the hospital", which by itself would be no source. */
static uint32_t body_meant(const struct walk *k, const struct unit *u, int32_t noun)
{
    int32_t det = child_of(u, noun, CC_DEP_DET);
    cc_str kind = body_kind(k, u->tree.node[noun].lemma);

    return kind.n && noun_phrase(u, noun).lo == noun - 1 && det == noun - 1 &&
                   word_is(u, det, "the")
               ? last_of_kind(k, kind)
               : CC_NO_INDEX;
}

static void set_owner(struct walk *k, const struct nominal *n, uint32_t entity)
{
    struct cc_entity *e = &k->c->entity.at[entity];
    struct range r;

    if (n->owner < 0 || e->of.n)
        return;
    r = noun_phrase(n->u, n->owner);
    while (r.hi > r.lo && (word_is(n->u, r.hi, "'s") || word_is(n->u, r.hi, "'")))
        r.hi--;
    e->of = cc_document_text(k->c->w->d, range_span(n->u, r));
    e->of_entity = cast_entity_at(k->c, n->u, n->owner);
    if (e->of_entity == entity)
        e->of_entity = CC_NO_INDEX;
    else if (e->of_entity == CC_NO_INDEX)
        *CC_PUSH(k->c->w->a, &k->owned) =
            (struct owned){ entity, n->u, n->owner, body_meant(k, n->u, n->owner) };
}

void nominal_owners(struct walk *k)
{
    for (uint32_t i = 0; i < k->owned.n; i++) {
        const struct owned *o = &k->owned.at[i];
        uint32_t of = cast_entity_at(k->c, o->u, o->owner);
        if (of == CC_NO_INDEX)
            of = o->body;
        if (of != o->entity)
            k->c->entity.at[o->entity].of_entity = of;
    }
}

/* A known person gets the role; an owner says whom he acts for. */
static void give_role(struct walk *k, const struct nominal *n, uint32_t entity)
{
    struct cc_entity *e = &k->c->entity.at[entity];
    struct trait *t = &k->c->trait.at[entity];

    if (e->kind == CC_ENT_OTHER && !n->plural && kind_is(n, "person"))
        e->kind = CC_ENT_PERSON;
    if (!e->role.n)
        e->role = role_words(k, n);
    if (n->former)
        return;
    if (n->party.n && !t->side.n)
        t->side = n->party;
    if (cc_lex_has(CC_LEX(counsel), n->role)) {
        t->counsel = t->counsel ||
                     cc_str_eq(cc_lex_get(CC_LEX(counsel), n->role, 1), CC_LIT("legal"));
        set_owner(k, n, entity);
    } else if (n->owner >= 0) { /* "the union's president": "we" is the union */
        uint32_t body = cast_entity_at(k->c, n->u, n->owner);
        if (body != CC_NO_INDEX && (k->c->entity.at[body].kind == CC_ENT_ORG ||
                                    k->c->entity.at[body].kind == CC_ENT_GROUP))
            set_owner(k, n, entity);
    }
    cast_rekey(k->c, 'r', n->role, entity);
}

/* Key of somebody's team: owner and role. */
static cc_str owned_key(const struct walk *k, const struct nominal *n)
{
    uint32_t owner = cast_entity_at(k->c, n->u, n->owner);

    if (owner != CC_NO_INDEX)
        return cc_strf(k->c->w->a, "%u %.*s", (unsigned)owner, CC_FMT(n->role));
    return CC_NONE;
}

/* "prosecutors", "actor", "Baldwin's team": no article, small letters outside of names.
 */
static cc_str plain_name(const struct walk *k, const struct nominal *n)
{
    const struct cc_document *d = k->c->w->d;
    struct cc_arena *a = k->c->w->a;
    int32_t lo = n->first;
    uint32_t owner;

    if (n->possessive && is_pronoun(n->u, n->owner)) {
        owner = cast_entity_at(k->c, n->u, n->owner);
        if (owner != CC_NO_INDEX) {
            const struct cc_entity *e = &k->c->entity.at[owner];
            cc_str who = e->surname.n ? e->surname : e->name, what = role_words(k, n);
            return cc_strf(a, "%.*s's %.*s", CC_FMT(who), CC_FMT(what));
        }
    } else if (n->possessive) {
        lo = noun_phrase(n->u, n->owner).lo;
        while (lo < n->head && (word_class(n->u, lo) & (W_ARTICLE | W_LIGHT)))
            lo++;
        return cc_document_text(d, range_span(n->u, (struct range){ lo, n->head }));
    }
    /* a name in front is part of it: "FBI crime lab" */
    while (lo > n->phrase.lo && n->u->tree.node[lo - 1].upos == CC_UPOS_PROPN)
        lo--;
    if (n->u->tree.node[lo].upos == CC_UPOS_PROPN && lo < n->head)
        return cc_document_text(d, range_span(n->u, (struct range){ lo, n->head }));
    return role_words(k, n);
}

static bool owner_is_person(const struct walk *k, const struct nominal *n)
{
    uint32_t owner = n->possessive ? cast_entity_at(k->c, n->u, n->owner) : CC_NO_INDEX;
    return owner != CC_NO_INDEX && k->c->entity.at[owner].kind == CC_ENT_PERSON;
}

static uint32_t make(struct walk *k, const struct nominal *n, char class, cc_str key)
{
    uint32_t entity = cast_add(k->c, plain_name(k, n), entity_kind(n));
    struct cc_entity *e = &k->c->entity.at[entity];
    struct trait *t = &k->c->trait.at[entity];

    e->role = role_words(k, n);
    e->plural = n->plural;
    /* "the mayor's deputy" is no policeman */
    t->side = n->former || (cc_lex_has(CC_LEX(counsel), n->role) && owner_is_person(k, n))
                  ? CC_NONE
                  : n->party;
    if (cc_lex_has(CC_LEX(counsel), n->role) && !n->former)
        t->counsel = cc_str_eq(cc_lex_get(CC_LEX(counsel), n->role, 1), CC_LIT("legal"));
    set_owner(k, n, entity);
    if (key.n)
        cast_rekey(k->c, class, key, entity);
    return entity;
}

/* "her client": the one whom she acts for. */
static uint32_t client_of(const struct walk *k, const struct nominal *n)
{
    uint32_t owner;

    if (!n->possessive || !cc_str_eq(n->role, CC_LIT("client")))
        return CC_NO_INDEX;
    owner = cast_entity_at(k->c, n->u, n->owner);
    return owner == CC_NO_INDEX ? CC_NO_INDEX : k->c->entity.at[owner].of_entity;
}

static uint32_t find_or_make(struct walk *k, const struct nominal *n)
{
    uint32_t e = client_of(k, n);
    cc_str key;

    if (e != CC_NO_INDEX)
        return e;

    if (n->possessive) {
        key = owned_key(k, n);
        e = cast_find(k->c, 'o', key);
        return e != CC_NO_INDEX ? e : make(k, n, 'o', key);
    }
    if (n->plural || kind_is(n, "group")) {
        key = cc_strf(k->c->w->a, "%.*s+", CC_FMT(n->role));
        e = cast_find(k->c, 'r', key);
        return e != CC_NO_INDEX ? e : make(k, n, 'r', key);
    }
    if (n->indefinite && kind_is(n, "person"))
        return make(k, n, 'r', n->role);
    if (n->first > n->phrase.lo && n->u->tree.node[n->first - 1].upos == CC_UPOS_PROPN) {
        key = plain_name(k, n);
        e = cast_find(k->c, 'n', key);
        return e != CC_NO_INDEX ? e : make(k, n, 'n', key);
    }
    e = cast_find(k->c, 'r', n->role);
    if (e == CC_NO_INDEX && kind_is(n, "org"))
        e = last_body(k, n);
    return e != CC_NO_INDEX ? e : make(k, n, 'r', n->role);
}

void nominal_resolve(struct walk *k, struct nominal *n)
{
    uint32_t e = named_by(k, n);
    unsigned sure = 90;

    if (e != CC_NO_INDEX && !kind_is(n, "document")) {
        give_role(k, n, e);
    } else if (kind_is(n, "document")) {
        e = last_body(k, n); /* "the newspaper" */
        if (e == CC_NO_INDEX)
            e = document_resolve(k, n);
        sure = 70;
    } else {
        e = find_or_make(k, n);
        sure = n->definite ? 75 : 90;
    }
    cast_mention(k->c, range_span(n->u, n->phrase), n->token, e, CC_MENTION_NOMINAL,
                 sure);
    walk_note(k, e, n->token, false);
}
