/*
 * One actor a set of entities, and its party: of all that enough of its articles say of
 * it, what weighs most, so that it is of one party in all of them.
 *
 * Whoever acts for somebody is of the party that he has in the case, which may be known
 * from another article only; so parties are made in rounds.
 */
#include "pair/link.h"

#include <stdlib.h>

enum {
    ROUNDS = 3, /* the spokesman of a lawyer of somebody charged */
    /* A side holds when one in so many of the actor's articles says it: of 600 articles
     * on an election some three made its candidates officers of the police, or the hurt.
     */
    SAYS_SHARE = 5,
    /* and a name when one in so many uses it: a headline reads like a surname */
    NAMES_SHARE = 20
};

/* Whose side one article says it is on, and by what. */
struct side {
    cc_str party;
    uint8_t by; /* enum cc_party_by */
};

/* ---- names -------------------------------------------------------------------------
 */

/* The longer name is the fuller one; of equals the first in byte order. */
static bool fuller(cc_str x, cc_str than)
{
    return x.n != than.n ? x.n > than.n : cc_str_compare(x, than) < 0;
}

/* A name that one article uses of an actor. */
struct called {
    uint32_t actor;
    const struct cc_entity *e;
};

static int by_actor_and_name(const void *x, const void *y)
{
    const struct called *a = x, *b = y;

    if (a->actor != b->actor)
        return a->actor < b->actor ? -1 : 1;
    return cc_str_compare(a->e->name, b->e->name);
}

/* A person's name goes before a person's role, and that before a word of unknown kind. */
static unsigned name_rank(const struct cc_entity *e)
{
    bool person = e->kind == CC_ENT_PERSON;

    return person && (e->given.n || e->surname.n) ? 2 : person;
}

static bool names_better(const struct cc_entity *x, const struct cc_entity *than)
{
    return !than || name_rank(x) > name_rank(than) ||
           (name_rank(x) == name_rank(than) && fuller(x->name, than->name));
}

/* The fullest name that enough of the actor's articles use; when none does, the fullest.
 */
static const struct cc_entity *named_among(const struct called *called, uint32_t n)
{
    const struct cc_entity *best = NULL, *any = NULL;

    for (uint32_t i = 0, end; i < n; i = end) {
        const struct cc_entity *one = called[i].e;

        for (end = i; end < n && cc_str_eq(called[end].e->name, one->name); end++)
            if (name_rank(called[end].e) > name_rank(one))
                one = called[end].e;
        if (names_better(one, any))
            any = one;
        if ((end - i) * NAMES_SHARE >= n && names_better(one, best))
            best = one;
    }
    return best ? best : any;
}

static void name_actors(const struct cc_case *c, struct linker *l, struct cc_actor *actor)
{
    struct called *called = CC_ARRAY(l->a, struct called, l->n + 1);

    for (uint32_t i = 0; i < l->n; i++)
        called[i] = (struct called){ c->actor_of[l->node[i].article][l->node[i].entity],
                                     l->node[i].e };
    qsort(called, l->n, sizeof *called, by_actor_and_name);
    for (uint32_t i = 0, end; i < l->n; i = end) {
        const struct cc_entity *name;

        for (end = i; end < l->n && called[end].actor == called[i].actor; end++)
            ;
        name = named_among(&called[i], end - i);
        actor[called[i].actor].name = name->name;
        actor[called[i].actor].kind = name->kind;
    }
}

static struct cc_actor *number_actors(struct cc_case *out, struct linker *l)
{
    uint32_t **of = CC_ARRAY(l->out, uint32_t *, out->n + 1);
    uint32_t *number = CC_ARRAY(l->a, uint32_t, l->n + 1);
    uint32_t *all = CC_ARRAY(l->out, uint32_t, l->n + 1);

    for (uint32_t r = 0; r < out->n; r++) {
        of[r] = all;
        all += out->reading[r]->statements.entity_count;
    }
    for (uint32_t i = 0; i < l->n; i++) {
        uint32_t set = link_set(l, i);

        if (set == i)
            number[i] = out->actor_count++;
        of[l->node[i].article][l->node[i].entity] = number[set];
    }
    out->actor_of = (const uint32_t *const *)of;
    struct cc_actor *actor = CC_ARRAY(l->out, struct cc_actor, out->actor_count + 1);
    name_actors(out, l, actor);
    return actor;
}

/* ---- parties -----------------------------------------------------------------------
 */

static bool is_named_side(cc_str party)
{
    return party.n && party.p[0] >= 'a' && party.p[0] <= 'z';
}

/* The file first; a side ("defense") before a name ("Pryor & Lyle"); then in the order of
 * enum cc_party_by, a role before a charge; of equals the first in byte order. */
static bool outweighs(struct side x, struct side than)
{
    if ((x.party.n == 0) != (than.party.n == 0))
        return x.party.n > 0;
    if ((x.by == CC_BY_FILE) != (than.by == CC_BY_FILE))
        return x.by == CC_BY_FILE;
    if (is_named_side(x.party) != is_named_side(than.party))
        return is_named_side(x.party);
    if (x.by != than.by)
        return x.by < than.by;
    return cc_str_compare(x.party, than.party) < 0;
}

static void find_explained(struct linker *l)
{
    uint32_t n, end;

    for (uint32_t i = 0; i < l->n; i++)
        l->node[i].key = l->node[i].surname;
    n = link_sort(l);
    for (uint32_t i = 0; i < n; i = end) {
        bool given = false;

        for (end = i; end < n; end++) {
            const struct node *x = &l->node[l->order[end]];
            if (!cc_str_eq(x->surname, l->node[l->order[i]].surname))
                break;
            given = given || x->given.n;
        }
        for (uint32_t k = i; k < end; k++)
            l->node[l->order[k]].explained = given;
    }
}

/* What the entity's article says: a surname that the file gives to another by that name
 * counts as text. */
static struct side said_of(const struct node *x)
{
    const struct cc_entity *e = x->e;

    if (e->party_by != CC_BY_SURNAME)
        return (struct side){ e->party, e->party_by };
    return x->explained ? (struct side){ e->text_party, e->text_by }
                        : (struct side){ e->party, CC_BY_FILE };
}

/* The same as the case has it: `actor` are those of the last round. */
static struct side side_of(const struct cc_case *c, const struct node *x,
                           const struct cc_actor *actor)
{
    struct side said = said_of(x);
    uint32_t owner = said.by == CC_BY_ACTING     ? x->e->of_entity
                     : said.by == CC_BY_DOCUMENT ? x->e->filer
                                                 : CC_NO_INDEX;

    if (said.by == CC_BY_NAME)
        return (struct side){ CC_NONE, CC_BY_NAME };
    if (owner == CC_NO_INDEX)
        return said;
    const struct cc_actor *for_whom = &actor[c->actor_of[x->article][owner]];
    const struct cc_entity *named = &c->reading[x->article]->statements.entity[owner];
    if (for_whom->party.n &&
        (for_whom->party_by != CC_BY_NAME || cc_str_eq_fold(said.party, named->name)))
        said.party = for_whom->party;
    return said;
}

/* Who has no side is a party by itself, under the fullest name. */
static void own_names(const struct cc_case *c, struct linker *l, struct cc_actor *actor)
{
    for (uint32_t i = 0; i < l->n; i++) {
        const struct node *x = &l->node[i];
        struct cc_actor *of = &actor[c->actor_of[x->article][x->entity]];

        if (of->party.n == 0 && said_of(x).by == CC_BY_NAME) {
            of->party = of->name;
            of->party_by = CC_BY_NAME;
        }
    }
}

/* A side that the party file gives to the full name holds for every mention of the actor.
 */
static void apply_file(struct cc_actor *actor, uint32_t n,
                       const struct cc_parties *parties)
{
    for (uint32_t p = 0; parties && p < parties->n; p++)
        for (uint32_t i = 0; i < n; i++)
            if (cc_str_eq_fold(actor[i].name, parties->entry[p].name)) {
                actor[i].party = parties->entry[p].party;
                actor[i].party_by = CC_BY_FILE;
            }
}

/* What one article says of an actor. */
struct voice {
    uint32_t actor;
    struct side side;
};

static int by_actor_and_side(const void *x, const void *y)
{
    const struct voice *a = x, *b = y;

    if (a->actor != b->actor)
        return a->actor < b->actor ? -1 : 1;
    return cc_str_compare(a->side.party, b->side.party);
}

/* The weightiest of the voices on one actor that enough articles agree on. */
static struct side side_among(const struct voice *voice, uint32_t n)
{
    struct side best = { CC_NONE, CC_BY_NOTHING };

    for (uint32_t i = 0, end; i < n; i = end) {
        struct side one = voice[i].side;

        for (end = i; end < n && cc_str_eq(voice[end].side.party, one.party); end++)
            if (outweighs(voice[end].side, one))
                one = voice[end].side;
        if ((one.by == CC_BY_FILE || (end - i) * SAYS_SHARE >= n) && outweighs(one, best))
            best = one;
    }
    return best;
}

static void one_round(const struct cc_case *c, struct linker *l, struct cc_actor *actor,
                      const struct cc_parties *parties)
{
    struct voice *voice = CC_ARRAY(l->a, struct voice, l->n + 1);

    for (uint32_t i = 0; i < l->n; i++)
        voice[i] = (struct voice){ c->actor_of[l->node[i].article][l->node[i].entity],
                                   side_of(c, &l->node[i], actor) };
    qsort(voice, l->n, sizeof *voice, by_actor_and_side);
    for (uint32_t i = 0, end; i < l->n; i = end) {
        struct side best;

        for (end = i; end < l->n && voice[end].actor == voice[i].actor; end++)
            ;
        best = side_among(&voice[i], end - i);
        actor[voice[i].actor].party = best.party;
        actor[voice[i].actor].party_by = best.party.n ? best.by : CC_BY_NOTHING;
    }
    own_names(c, l, actor);
    apply_file(actor, c->actor_count, parties);
}

void link_actors(struct cc_case *out, struct linker *l, const struct cc_parties *parties)
{
    struct cc_actor *actor = number_actors(out, l);

    find_explained(l);
    for (int i = 0; i < ROUNDS; i++)
        one_round(out, l, actor, parties);
    out->actor = actor;
}
