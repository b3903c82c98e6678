/*
 * One actor a set of entities, and its party: of all that its articles say of it, what
 * weighs most, so that it is of one party in all of them.
 *
 * Whoever acts for somebody is of the party that he has in the case, which may be known
 * from another article only; so parties are made in rounds.
 */
#include "pair/link.h"

enum { ROUNDS = 3 }; /* the spokesman of a lawyer of somebody charged */

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

static void add_name(struct cc_actor *actor, const struct cc_entity *e)
{
    bool was_person = actor->kind == CC_ENT_PERSON;
    bool is_person = e->kind == CC_ENT_PERSON;

    if (actor->name.n == 0 || (is_person && !was_person) ||
        (is_person == was_person && fuller(e->name, actor->name))) {
        actor->name = e->name;
        actor->kind = e->kind;
    }
}

static struct cc_actor *number_actors(struct cc_case *out, struct linker *l)
{
    uint32_t **of = CC_ARRAY(l->a, uint32_t *, out->n + 1);
    uint32_t *number = CC_ARRAY(l->a, uint32_t, l->n + 1);
    struct cc_actor *actor = CC_ARRAY(l->a, struct cc_actor, l->n + 1);

    for (uint32_t r = 0; r < out->n; r++)
        of[r] = CC_ARRAY(l->a, uint32_t, out->reading[r]->statements.entity_count + 1);
    for (uint32_t i = 0; i < l->n; i++) {
        uint32_t set = link_set(l, i);

        if (set == i)
            number[i] = out->actor_count++;
        of[l->node[i].article][l->node[i].entity] = number[set];
        add_name(&actor[number[set]], l->node[i].e);
    }
    out->actor_of = (const uint32_t *const *)of;
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

static void one_round(const struct cc_case *c, struct linker *l, struct cc_actor *actor,
                      const struct cc_parties *parties)
{
    struct side *best = CC_ARRAY(l->a, struct side, c->actor_count + 1);

    for (uint32_t i = 0; i < l->n; i++) {
        struct side *of = &best[c->actor_of[l->node[i].article][l->node[i].entity]];
        struct side said = side_of(c, &l->node[i], actor);
        if (outweighs(said, *of))
            *of = said;
    }
    for (uint32_t i = 0; i < c->actor_count; i++) {
        actor[i].party = best[i].party;
        actor[i].party_by = best[i].party.n ? best[i].by : CC_BY_NOTHING;
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
