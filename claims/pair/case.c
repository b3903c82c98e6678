/*
 * Whose name is whose across the articles of a case: a union of entities, then one actor
 * a set.
 *
 * Every step looks at sorted keys only, so the order in which articles came cannot
 * matter.
 */
#include "claimcheck/pair.h"

#include <stdlib.h>
#include <string.h>

/* An entity of an article while it is being linked. */
struct node {
    uint32_t article, entity, set; /* set: index of another node, or its own */
    const struct cc_entity *e;
    cc_str name, given, surname, role; /* folded */
    cc_str key;                        /* what the current step sorts by */
};

struct linker {
    struct cc_arena *a;
    struct node *node;
    uint32_t n;
    uint32_t *order; /* node indices, sorted by key in each step */
};

/* ---- readings -------------------------------------------------------------- */

static int reading_order(const void *x, const void *y)
{
    const struct cc_article *p = (*(const struct cc_reading *const *)x)->article;
    const struct cc_article *q = (*(const struct cc_reading *const *)y)->article;
    int order = cc_date_compare(p->published, q->published);

    if (order == 0)
        order = cc_date_compare(p->fetched, q->fetched);
    return order ? order : strcmp(p->id, q->id);
}

static const struct cc_reading **sorted_readings(const struct cc_reading *const *readings,
                                                 uint32_t n, struct cc_arena *a)
{
    const struct cc_reading **out = CC_ARRAY(a, const struct cc_reading *, n + 1);

    for (uint32_t i = 0; i < n; i++)
        out[i] = readings[i];
    qsort(out, n, sizeof *out, reading_order);
    return out;
}

/* ---- sets ------------------------------------------------------------------ */

static uint32_t set_of(struct linker *l, uint32_t i)
{
    while (l->node[i].set != i) {
        l->node[i].set = l->node[l->node[i].set].set;
        i = l->node[i].set;
    }
    return i;
}

/* The smaller index is the set's name, so that it does not depend on the order of unions.
 */
static void join(struct linker *l, uint32_t x, uint32_t y)
{
    x = set_of(l, x);
    y = set_of(l, y);
    if (x < y)
        l->node[y].set = x;
    else
        l->node[x].set = y;
}

static int key_order(const void *x, const void *y, void *nodes)
{
    const struct node *node = nodes;
    uint32_t i = *(const uint32_t *)x, j = *(const uint32_t *)y;
    int order = cc_str_compare(node[i].key, node[j].key);

    return order ? order : (i > j) - (i < j);
}

/* Sorts the nodes that have a key and returns how many there are. */
static uint32_t sort_by_key(struct linker *l)
{
    uint32_t n = 0;

    for (uint32_t i = 0; i < l->n; i++)
        if (l->node[i].key.n)
            l->order[n++] = i;
    qsort_r(l->order, n, sizeof *l->order, key_order, l->node);
    return n;
}

/* ---- names ----------------------------------------------------------------- */

static cc_str without_the(cc_str name)
{
    if (cc_str_starts(name, CC_LIT("the ")))
        return cc_str_sub(name, 4, name.n);
    return name;
}

static void add_nodes(struct linker *l, const struct cc_reading *const *reading,
                      uint32_t n)
{
    uint32_t at = 0;

    for (uint32_t r = 0; r < n; r++)
        for (uint32_t e = 0; e < reading[r]->statements.entity_count; e++) {
            const struct cc_entity *entity = &reading[r]->statements.entity[e];
            struct node *x = &l->node[at];

            *x = (struct node){ .article = r, .entity = e, .set = at, .e = entity };
            x->name = without_the(cc_fold(l->a, entity->name));
            x->given = cc_fold(l->a, entity->given);
            x->surname = cc_fold(l->a, entity->surname);
            x->role = without_the(cc_fold(l->a, entity->role));
            at++;
        }
}

/* Equal keys are one actor. */
static void join_equal(struct linker *l)
{
    uint32_t n = sort_by_key(l);

    for (uint32_t i = 1; i < n; i++)
        if (cc_str_eq(l->node[l->order[i - 1]].key, l->node[l->order[i]].key))
            join(l, l->order[i - 1], l->order[i]);
}

/* Same kind and full name; of a person the first and last name, so that middle names may
 * differ. What belongs to somebody ("Dorrance's lawyers") is one with its like only. */
static void link_same_names(struct linker *l)
{
    for (uint32_t i = 0; i < l->n; i++) {
        struct node *x = &l->node[i];
        bool person = x->e->kind == CC_ENT_PERSON && x->given.n && x->surname.n;

        x->key = person ? cc_strf(l->a, "%d|%.*s|%.*s", x->e->kind, CC_FMT(x->given),
                                  CC_FMT(x->surname))
                        : cc_strf(l->a, "%d|%.*s|%.*s", x->e->kind, CC_FMT(x->name),
                                  CC_FMT(cc_fold(l->a, x->e->of)));
        if (x->name.n == 0)
            x->key = CC_NONE;
    }
    join_equal(l);
}

/* "Ivo Brandt" in an article that does not say what Ivo Brandt is: the person of that
 * name, when the case has one. */
static void link_unknown_kinds(struct linker *l)
{
    uint32_t n, end;

    for (uint32_t i = 0; i < l->n; i++) {
        struct node *x = &l->node[i];
        bool full = x->e->kind == CC_ENT_PERSON && x->given.n && x->surname.n;
        bool other = x->e->kind == CC_ENT_OTHER && x->e->of.n == 0 &&
                     cc_str_find(x->name, CC_LIT(" ")) < x->name.n;

        x->key = full || other ? x->name : CC_NONE;
    }
    n = sort_by_key(l);
    for (uint32_t i = 0; i < n; i = end) {
        uint32_t person = CC_NO_INDEX;

        for (end = i; end < n; end++) {
            uint32_t x = l->order[end];
            if (!cc_str_eq(l->node[x].key, l->node[l->order[i]].key))
                break;
            if (person == CC_NO_INDEX && l->node[x].e->kind == CC_ENT_PERSON)
                person = x;
        }
        for (uint32_t j = i; person != CC_NO_INDEX && j < end; j++)
            join(l, person, l->order[j]);
    }
}

/* true when nodes order[first..end) that bear a first name are all one set; *any: such a
 * node. */
static bool one_full_name(struct linker *l, uint32_t first, uint32_t end, uint32_t *any)
{
    *any = CC_NO_INDEX;
    for (uint32_t i = first; i < end; i++) {
        uint32_t x = l->order[i];

        if (l->node[x].given.n == 0)
            continue;
        if (*any != CC_NO_INDEX && set_of(l, *any) != set_of(l, x))
            return false;
        *any = x;
    }
    return true;
}

static bool genders_meet(const struct cc_entity *x, const struct cc_entity *y)
{
    return x->gender == CC_GENDER_UNKNOWN || y->gender == CC_GENDER_UNKNOWN ||
           x->gender == y->gender;
}

/* One word, of which its article does not say what it names. */
static bool is_bare(const struct node *x)
{
    return x->e->kind == CC_ENT_OTHER && x->e->of.n == 0 &&
           cc_str_find(x->name, CC_LIT(" ")) == x->name.n;
}

/* A bare surname is the one person of the case who bears it; of two it stays by itself.
 */
static void link_surnames(struct linker *l)
{
    for (uint32_t i = 0; i < l->n; i++) {
        struct node *x = &l->node[i];

        x->key = x->e->kind == CC_ENT_PERSON && x->surname.n ? x->surname
                 : x->e->kind == CC_ENT_PERSON || is_bare(x) ? x->name
                                                             : CC_NONE;
    }

    uint32_t n = sort_by_key(l), end;
    for (uint32_t i = 0; i < n; i = end) {
        uint32_t full;

        for (end = i + 1; end < n; end++)
            if (!cc_str_eq(l->node[l->order[end]].key, l->node[l->order[i]].key))
                break;
        if (!one_full_name(l, i, end, &full))
            continue;
        if (full == CC_NO_INDEX)
            full = l->order[i];
        for (uint32_t j = i; j < end; j++)
            if (genders_meet(l->node[full].e, l->node[l->order[j]].e))
                join(l, full, l->order[j]);
    }
}

/* One name alone that nobody bears as a surname is the one person with that first name.
 */
static void link_given_names(struct linker *l)
{
    for (uint32_t i = 0; i < l->n; i++) {
        struct node *x = &l->node[i];
        bool full = x->given.n && x->surname.n;
        bool alone = !full && cc_str_find(x->name, CC_LIT(" ")) == x->name.n;

        x->key = x->e->kind != CC_ENT_PERSON ? CC_NONE
                 : full                      ? x->given
                 : alone                     ? x->name
                                             : CC_NONE;
    }

    uint32_t n = sort_by_key(l), end;
    for (uint32_t i = 0; i < n; i = end) {
        uint32_t full;

        for (end = i + 1; end < n; end++)
            if (!cc_str_eq(l->node[l->order[end]].key, l->node[l->order[i]].key))
                break;
        for (uint32_t j = i;
             one_full_name(l, i, end, &full) && full != CC_NO_INDEX && j < end; j++)
            if (genders_meet(l->node[full].e, l->node[l->order[j]].e))
                join(l, full, l->order[j]);
    }
}

/* "National Transport Board" -> "ntb": first letters of the capitalised words. */
static cc_str initials(struct linker *l, cc_str name)
{
    struct cc_buf b = { .a = l->a };
    cc_str rest = name;

    while (rest.n) {
        cc_str word = cc_str_cut(&rest, ' ');
        if (word.n && word.p[0] >= 'A' && word.p[0] <= 'Z')
            cc_buf_addc(&b, (char)(word.p[0] - 'A' + 'a'));
    }
    return b.n >= 2 ? cc_buf_str(&b) : CC_NONE;
}

static bool is_acronym(cc_str name)
{
    for (size_t i = 0; i < name.n; i++)
        if ((name.p[i] < 'A' || name.p[i] > 'Z') && name.p[i] != '.')
            return false;
    return name.n >= 2 && name.n <= 8;
}

/* An acronym is the one body whose initials it spells. */
static void link_acronyms(struct linker *l)
{
    for (uint32_t i = 0; i < l->n; i++) {
        struct node *x = &l->node[i];
        bool body = x->e->kind == CC_ENT_ORG || x->e->kind == CC_ENT_OTHER;

        x->key = !body                    ? CC_NONE
                 : is_acronym(x->e->name) ? x->name
                                          : initials(l, x->e->name);
    }

    uint32_t n = sort_by_key(l), end;
    for (uint32_t i = 0; i < n; i = end) {
        uint32_t spelled = CC_NO_INDEX;
        bool one = true;

        for (end = i; end < n; end++) {
            uint32_t x = l->order[end];
            if (!cc_str_eq(l->node[x].key, l->node[l->order[i]].key))
                break;
            if (is_acronym(l->node[x].e->name))
                continue;
            one = one && (spelled == CC_NO_INDEX || set_of(l, spelled) == set_of(l, x));
            spelled = x;
        }
        for (uint32_t j = i; one && spelled != CC_NO_INDEX && j < end; j++)
            join(l, spelled, l->order[j]);
    }
}

/* "the superintendent", never named in one article, is the one person of that role in the
 * case. */
static void link_roles(struct linker *l)
{
    for (uint32_t i = 0; i < l->n; i++) {
        struct node *x = &l->node[i];
        bool named = x->e->kind == CC_ENT_PERSON && x->surname.n;
        bool bare = !x->e->plural && x->e->of.n == 0 && x->surname.n == 0 &&
                    (x->e->kind == CC_ENT_PERSON || x->e->kind == CC_ENT_GROUP);

        x->key = named ? x->role : bare ? x->name : CC_NONE;
    }

    uint32_t n = sort_by_key(l), end;
    for (uint32_t i = 0; i < n; i = end) {
        uint32_t holder = CC_NO_INDEX;
        bool one = true;

        for (end = i; end < n; end++) {
            uint32_t x = l->order[end];
            if (!cc_str_eq(l->node[x].key, l->node[l->order[i]].key))
                break;
            if (l->node[x].surname.n == 0)
                continue;
            one = one && (holder == CC_NO_INDEX || set_of(l, holder) == set_of(l, x));
            holder = x;
        }
        for (uint32_t j = i; one && holder != CC_NO_INDEX && j < end; j++)
            join(l, holder, l->order[j]);
    }
}

/* ---- actors ---------------------------------------------------------------- */

/* The longer name is the fuller one; of equals the first in byte order. */
static bool fuller(cc_str x, cc_str than)
{
    return x.n != than.n ? x.n > than.n : cc_str_compare(x, than) < 0;
}

static bool is_side(cc_str party)
{
    return party.p[0] >= 'a' && party.p[0] <= 'z';
}

/* A side ("defense") before a name ("Pryor & Lyle"); of equals the first in byte order.
 */
static bool side_first(cc_str x, cc_str than)
{
    if (is_side(x) != is_side(than))
        return is_side(x);
    return cc_str_compare(x, than) < 0;
}

static void add_to_actor(struct cc_actor *actor, const struct cc_entity *e)
{
    bool was_person = actor->kind == CC_ENT_PERSON;
    bool is_person = e->kind == CC_ENT_PERSON;

    if (actor->name.n == 0 || (is_person && !was_person) ||
        (is_person == was_person && fuller(e->name, actor->name))) {
        actor->name = e->name;
        actor->kind = e->kind;
    }
    /* Whom it speaks for says more than that it is a party by itself. */
    if (e->party.n && !cc_str_eq(e->party, e->name) &&
        (actor->party.n == 0 || side_first(e->party, actor->party))) {
        actor->party = e->party;
        actor->party_by = e->party_by;
    }
}

/* Who has no side is a party by itself, under the fullest name. */
static void complete_parties(struct cc_actor *actor, struct linker *l,
                             const uint32_t *number)
{
    for (uint32_t i = 0; i < l->n; i++) {
        struct cc_actor *x = &actor[number[set_of(l, i)]];
        if (x->party.n == 0 && cc_str_eq(l->node[i].e->party, l->node[i].e->name)) {
            x->party = x->name;
            x->party_by = CC_BY_NAME;
        }
    }
}

/* A side that the party file gives to the full name holds for every mention of the actor.
 */
static void apply_parties(struct cc_actor *actor, uint32_t n,
                          const struct cc_parties *parties, struct cc_arena *a)
{
    for (uint32_t p = 0; parties && p < parties->n; p++) {
        cc_str name = cc_fold(a, parties->entry[p].name);

        for (uint32_t i = 0; i < n; i++)
            if (cc_str_eq(cc_fold(a, actor[i].name), name)) {
                actor[i].party = parties->entry[p].party;
                actor[i].party_by = CC_BY_FILE;
            }
    }
}

static void make_actors(struct cc_case *out, struct linker *l,
                        const struct cc_parties *parties)
{
    uint32_t **of = CC_ARRAY(l->a, uint32_t *, out->n + 1);
    uint32_t *number = CC_ARRAY(l->a, uint32_t, l->n + 1);
    struct cc_actor *actor = CC_ARRAY(l->a, struct cc_actor, l->n + 1);

    for (uint32_t r = 0; r < out->n; r++)
        of[r] = CC_ARRAY(l->a, uint32_t, out->reading[r]->statements.entity_count + 1);
    for (uint32_t i = 0; i < l->n; i++) {
        uint32_t set = set_of(l, i);

        if (set == i)
            number[i] = out->actor_count++;
        of[l->node[i].article][l->node[i].entity] = number[set];
        add_to_actor(&actor[number[set]], l->node[i].e);
    }
    complete_parties(actor, l, number);
    apply_parties(actor, out->actor_count, parties, l->a);
    out->actor = actor;
    out->actor_of = (const uint32_t *const *)of;
}

struct cc_case cc_case_link(const struct cc_reading *const *readings, uint32_t n,
                            cc_str name, const struct cc_parties *parties,
                            struct cc_arena *a)
{
    struct cc_case out = { .name = name, .n = n };
    struct linker l = { .a = a };

    out.reading = sorted_readings(readings, n, a);
    for (uint32_t r = 0; r < n; r++)
        l.n += out.reading[r]->statements.entity_count;
    l.node = CC_ARRAY(a, struct node, l.n + 1);
    l.order = CC_ARRAY(a, uint32_t, l.n + 1);
    add_nodes(&l, out.reading, n);
    link_same_names(&l);
    link_unknown_kinds(&l);
    link_surnames(&l);
    link_given_names(&l);
    link_acronyms(&l);
    link_roles(&l);
    make_actors(&out, &l, parties);
    return out;
}
