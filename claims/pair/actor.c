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

static int by_name(const void *x, const void *y)
{
    return cc_str_compare((*(const struct cc_entity *const *)x)->name,
                          (*(const struct cc_entity *const *)y)->name);
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

/* Of those that articles use, by name: the fullest name that enough of them use; when
 * none does, the fullest. */
static const struct cc_entity *named_among(const struct cc_entity *const *called,
                                           uint32_t n)
{
    const struct cc_entity *best = NULL, *any = NULL;

    for (uint32_t i = 0, end; i < n; i = end) {
        const struct cc_entity *one = called[i];

        for (end = i; end < n && cc_str_eq(called[end]->name, one->name); end++)
            if (name_rank(called[end]) > name_rank(one))
                one = called[end];
        if (names_better(one, any))
            any = one;
        if ((end - i) * NAMES_SHARE >= n && names_better(one, best))
            best = one;
    }
    return best ? best : any;
}

/* The nodes of one actor behind one another, by actor. */
static void order_by_actor(const struct cc_case *c, struct linker *l)
{
    for (uint32_t i = 0; i < l->n; i++)
        l->room[i] =
            (struct cc_keyed){ c->actor_of[l->node[i].article][l->node[i].entity], i };
    cc_keyed_sort(l->room, l->n);
}

/* Behind the last node of the actor that the i-th is of. */
static uint32_t end_of_actor(const struct linker *l, uint32_t i)
{
    uint64_t actor = l->room[i].key;

    while (i < l->n && l->room[i].key == actor)
        i++;
    return i;
}

static void name_actors(struct linker *l, struct cc_actor *actor)
{
    const struct cc_entity **called = CC_ARRAY(l->a, const struct cc_entity *, l->n + 1);

    for (uint32_t i = 0, end; i < l->n; i = end) {
        struct cc_actor *of = &actor[l->room[i].key];

        end = end_of_actor(l, i);
        for (uint32_t k = i; k < end; k++)
            called[k] = l->node[l->room[k].of].e;
        qsort(&called[i], end - i, sizeof *called, by_name);
        const struct cc_entity *name = named_among(&called[i], end - i);
        of->name = name->name;
        of->kind = name->kind;
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
    order_by_actor(out, l);
    name_actors(l, actor);
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

static int by_side(const void *x, const void *y)
{
    return cc_str_compare(((const struct side *)x)->party,
                          ((const struct side *)y)->party);
}

/* The weightiest of the sides that articles say one actor is on, by side, that enough of
 * them agree on. */
static struct side side_among(const struct side *said, uint32_t n)
{
    struct side best = { CC_NONE, CC_BY_NOTHING };

    for (uint32_t i = 0, end; i < n; i = end) {
        struct side one = said[i];

        for (end = i; end < n && cc_str_eq(said[end].party, one.party); end++)
            if (outweighs(said[end], one))
                one = said[end];
        if ((one.by == CC_BY_FILE || (end - i) * SAYS_SHARE >= n) && outweighs(one, best))
            best = one;
    }
    return best;
}

static void one_round(const struct cc_case *c, struct linker *l, struct cc_actor *actor,
                      struct side *said, const struct cc_parties *parties)
{
    for (uint32_t i = 0; i < l->n; i++)
        said[i] = side_of(c, &l->node[l->room[i].of], actor);
    for (uint32_t i = 0, end; i < l->n; i = end) {
        struct cc_actor *of = &actor[l->room[i].key];

        end = end_of_actor(l, i);
        qsort(&said[i], end - i, sizeof *said, by_side);
        struct side best = side_among(&said[i], end - i);
        of->party = best.party;
        of->party_by = best.party.n ? best.by : CC_BY_NOTHING;
    }
    own_names(c, l, actor);
    apply_file(actor, c->actor_count, parties);
}

/* Nodes are sorted for the last time before they are ordered by their actors. */
void link_actors(struct cc_case *out, struct linker *l, const struct cc_parties *parties)
{
    struct side *said = CC_ARRAY(l->a, struct side, l->n + 1);

    find_explained(l);
    struct cc_actor *actor = number_actors(out, l);
    for (int i = 0; i < ROUNDS; i++)
        one_round(out, l, actor, said, parties);
    out->actor = actor;
}
