/*
 * Whose name is whose across the articles of a case: a union of entities, then one actor
 * a set.
 *
 * Every step looks at sorted keys only, so the order in which articles came cannot
 * matter.
 */
#include "pair/link.h"

#include <stdlib.h>
#include <string.h>

#include "claimcheck/lexicon.h"

/* ---- readings -------------------------------------------------------------- */

int cc_case_order(const struct cc_article *x, const struct cc_article *y)
{
    int order = cc_date_compare(x->published, y->published);

    if (order == 0)
        order = cc_date_compare(x->fetched, y->fetched);
    return order ? order : strcmp(x->id, y->id);
}

static int reading_order(const void *x, const void *y)
{
    return cc_case_order((*(const struct cc_reading *const *)x)->article,
                         (*(const struct cc_reading *const *)y)->article);
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

uint32_t link_set(struct linker *l, uint32_t i)
{
    while (l->node[i].set != i) {
        l->node[i].set = l->node[l->node[i].set].set;
        i = l->node[i].set;
    }
    return i;
}

/* The smaller index is the set's name, so that it does not depend on the order of unions.
 */
void link_join(struct linker *l, uint32_t x, uint32_t y)
{
    x = link_set(l, x);
    y = link_set(l, y);
    if (x < y)
        l->node[y].set = x;
    else
        l->node[x].set = y;
}

#define CHUNK 7 /* bytes of a key that are compared at once */

/* The next bytes of a string, and how many there are, as a number that is greater when
 * the string comes later; its lowest byte is above CHUNK when there are more. */
static uint64_t chunk_of(cc_str s, size_t from)
{
    size_t left = s.n > from ? s.n - from : 0;
    uint64_t out = 0;

    for (size_t i = 0; i < CHUNK; i++)
        out = out << 8 | (i < left ? (unsigned char)s.p[from + i] : 0);
    return out << 8 | (left > CHUNK ? CHUNK + 1 : left);
}

static bool goes_on(const struct cc_keyed *x)
{
    return (x->key & 0xff) > CHUNK;
}

/* Sorts nodes whose keys have their first bytes alike. room: n. */
static void sort_behind(struct linker *l, uint32_t *order, uint32_t n, size_t from,
                        struct cc_keyed *room)
{
    bool again;

    do {
        for (uint32_t i = 0; i < n; i++)
            room[i] =
                (struct cc_keyed){ chunk_of(l->node[order[i]].key, from), order[i] };
        cc_keyed_sort(room, n);
        for (uint32_t i = 0; i < n; i++)
            order[i] = room[i].of;
        from += CHUNK;
        again = n > 1 && room[0].key == room[n - 1].key && goes_on(&room[0]);
    } while (again);
    for (uint32_t i = 0, end; i < n; i = end) {
        for (end = i + 1; end < n && room[end].key == room[i].key;)
            end++;
        if (end - i > 1 && end - i < n && goes_on(&room[i]))
            sort_behind(l, &order[i], end - i, from, &room[i]);
    }
}

/* By key, then by number. */
uint32_t link_sort(struct linker *l)
{
    uint32_t n = 0;

    for (uint32_t i = 0; i < l->n; i++)
        if (l->node[i].key.n)
            l->order[n++] = i;
    sort_behind(l, l->order, n, 0, l->room);
    return n;
}

/* ---- names ----------------------------------------------------------------- */

cc_str link_without_the(cc_str name)
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
            x->name = link_without_the(cc_fold(l->a, entity->name));
            x->given = cc_fold(l->a, entity->given);
            x->surname = cc_fold(l->a, entity->surname);
            x->role = link_without_the(cc_fold(l->a, entity->role));
            at++;
        }
}

/* Equal keys are one actor. */
static void join_equal(struct linker *l)
{
    uint32_t n = link_sort(l);

    for (uint32_t i = 1; i < n; i++)
        if (cc_str_eq(l->node[l->order[i - 1]].key, l->node[l->order[i]].key))
            link_join(l, l->order[i - 1], l->order[i]);
}

/* "Galway" of "the Galway plant": a name tells which one it is, whosever it is. */
static bool begins_with_name(struct linker *l, const struct node *x)
{
    cc_str rest = x->e->name, first = cc_str_cut(&rest, ' ');

    if (!rest.n || first.p[0] < 'A' || first.p[0] > 'Z')
        return false;
    first = cc_fold(l->a, first);
    return !cc_wn_classes(first) || cc_wn_is_a(first, CC_LIT("location"), 1);
}

/* Same kind and full name; of a person the first and last name, so that middle names may
 * differ. What belongs to somebody ("Dorrance's lawyers") is one with its like only; a
 * surname alone is left to link_surnames. */
static void link_same_names(struct linker *l)
{
    for (uint32_t i = 0; i < l->n; i++) {
        struct node *x = &l->node[i];
        bool person = x->e->kind == CC_ENT_PERSON && x->given.n && x->surname.n;

        cc_str owner =
            x->e->of.n && !begins_with_name(l, x) ? cc_fold(l->a, x->e->of) : CC_NONE;

        x->key = person ? cc_strf(l->a, "%d|%.*s|%.*s", x->e->kind, CC_FMT(x->given),
                                  CC_FMT(x->surname))
                        : cc_strf(l->a, "%d|%.*s|%.*s", x->e->kind, CC_FMT(x->name),
                                  CC_FMT(owner));
        if (x->name.n == 0 || (x->e->kind == CC_ENT_PERSON && !person && x->surname.n))
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
        bool other =
            x->e->kind == CC_ENT_OTHER && cc_str_find(x->name, CC_LIT(" ")) < x->name.n;

        x->key = full || other ? x->name : CC_NONE;
    }
    n = link_sort(l);
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
            link_join(l, person, l->order[j]);
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
        if (*any != CC_NO_INDEX && link_set(l, *any) != link_set(l, x))
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
    return x->e->kind == CC_ENT_OTHER && cc_str_find(x->name, CC_LIT(" ")) == x->name.n;
}

/* A person with a first name, among all those of one surname. */
struct bearer {
    uint32_t node;
    uint8_t gender;
};

struct bearers {
    CC_LIST(struct bearer) all;
};

static struct bearers bearers_of(struct linker *l, uint32_t first, uint32_t end)
{
    struct bearers out = { 0 };

    for (uint32_t i = first; i < end; i++) {
        const struct node *x = &l->node[l->order[i]];
        uint32_t k = 0;

        if (x->given.n == 0)
            continue;
        while (k < out.all.n &&
               link_set(l, out.all.at[k].node) != link_set(l, l->order[i]))
            k++;
        if (k == out.all.n)
            *CC_PUSH(l->a, &out.all) = (struct bearer){ l->order[i], x->e->gender };
        else if (out.all.at[k].gender == CC_GENDER_UNKNOWN)
            out.all.at[k].gender = x->e->gender;
    }
    return out;
}

/* The only one whom a surname said of a man, or of a woman, can mean. */
static uint32_t only_bearer(const struct bearers *b, uint8_t gender)
{
    uint32_t found = CC_NO_INDEX;

    for (uint32_t i = 0; i < b->all.n; i++) {
        uint8_t of = b->all.at[i].gender;
        if (of != gender && of != CC_GENDER_UNKNOWN && gender != CC_GENDER_UNKNOWN)
            continue;
        if (found != CC_NO_INDEX)
            return CC_NO_INDEX;
        found = b->all.at[i].node;
    }
    return found;
}

static cc_str last_word(cc_str words)
{
    cc_str last = CC_NONE;

    while (words.n)
        last = cc_str_cut(&words, ' ');
    return last;
}

static bool is_rank(cc_str title)
{
    return cc_wn_is_a(title, CC_LIT("serviceman"), 2) ||
           cc_wn_is_a(title, CC_LIT("policeman"), 2);
}

/* "Officer Diaz" and "Detective Diaz", "Judge Moss" and "Sheriff Moss": by their ranks
 * two people, while no first name says that they are one. */
static bool ranks_differ(const struct node *x, const struct node *y)
{
    cc_str party = cc_lex_get(CC_LEX(title), x->role, 2);
    cc_str other = cc_lex_get(CC_LEX(title), y->role, 2);

    if (cc_str_eq(last_word(x->role), last_word(y->role)))
        return false;
    if (is_rank(last_word(x->role)) && is_rank(last_word(y->role)))
        return true;
    if (!party.n || !other.n)
        return false;
    return !cc_str_eq(party, other) || cc_str_eq(party, CC_LIT("investigators"));
}

/* Those whom no full name explains: men are one, and women; of whom neither is known is
 * with them while there is one of the two only. */
static void link_unexplained(struct linker *l, const uint32_t *left, uint32_t n)
{
    uint32_t first[] = { [CC_GENDER_UNKNOWN] = CC_NO_INDEX,
                         [CC_GENDER_FEMALE] = CC_NO_INDEX,
                         [CC_GENDER_MALE] = CC_NO_INDEX };
    uint32_t man, woman;

    for (uint32_t i = 0; i < n; i++) {
        uint8_t g = l->node[left[i]].e->gender;
        if (first[g] == CC_NO_INDEX)
            first[g] = left[i];
        if (!ranks_differ(&l->node[first[g]], &l->node[left[i]]))
            link_join(l, first[g], left[i]);
    }
    man = first[CC_GENDER_MALE];
    woman = first[CC_GENDER_FEMALE];
    if (first[CC_GENDER_UNKNOWN] != CC_NO_INDEX &&
        (man == CC_NO_INDEX) != (woman == CC_NO_INDEX))
        link_join(l, first[CC_GENDER_UNKNOWN], man == CC_NO_INDEX ? woman : man);
}

static void link_surname(struct linker *l, uint32_t first, uint32_t end)
{
    struct bearers b = bearers_of(l, first, end);
    uint32_t *left = CC_ARRAY(l->a, uint32_t, end - first), n = 0;

    for (uint32_t i = first; i < end; i++) {
        const struct node *x = &l->node[l->order[i]];
        uint32_t person = only_bearer(&b, x->e->gender);

        if (x->given.n)
            continue;
        if (person != CC_NO_INDEX)
            link_join(l, person, l->order[i]);
        else if (x->e->kind == CC_ENT_PERSON || b.all.n == 0)
            left[n++] = l->order[i];
    }
    link_unexplained(l, left, n);
}

/* A bare surname is the one person of the case who bears it; of two it stays by itself,
 * but for a man's where only one is a man. */
static void link_surnames(struct linker *l)
{
    for (uint32_t i = 0; i < l->n; i++) {
        struct node *x = &l->node[i];

        x->key = x->e->kind == CC_ENT_PERSON && x->surname.n ? x->surname
                 : x->e->kind == CC_ENT_PERSON || is_bare(x) ? x->name
                                                             : CC_NONE;
    }

    uint32_t n = link_sort(l), end;
    for (uint32_t i = 0; i < n; i = end) {
        for (end = i + 1; end < n; end++)
            if (!cc_str_eq(l->node[l->order[end]].key, l->node[l->order[i]].key))
                break;
        link_surname(l, i, end);
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

    uint32_t n = link_sort(l), end;
    for (uint32_t i = 0; i < n; i = end) {
        uint32_t full;

        for (end = i + 1; end < n; end++)
            if (!cc_str_eq(l->node[l->order[end]].key, l->node[l->order[i]].key))
                break;
        for (uint32_t j = i;
             one_full_name(l, i, end, &full) && full != CC_NO_INDEX && j < end; j++)
            if (genders_meet(l->node[full].e, l->node[l->order[j]].e))
                link_join(l, full, l->order[j]);
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

    uint32_t n = link_sort(l), end;
    for (uint32_t i = 0; i < n; i = end) {
        uint32_t holder = CC_NO_INDEX;
        bool one = true;

        for (end = i; end < n; end++) {
            uint32_t x = l->order[end];
            if (!cc_str_eq(l->node[x].key, l->node[l->order[i]].key))
                break;
            if (l->node[x].surname.n == 0)
                continue;
            one = one && (holder == CC_NO_INDEX || link_set(l, holder) == link_set(l, x));
            holder = x;
        }
        for (uint32_t j = i; one && holder != CC_NO_INDEX && j < end; j++)
            link_join(l, holder, l->order[j]);
    }
}

struct cc_case cc_case_link(const struct cc_reading *const *readings, uint32_t n,
                            cc_str name, const struct cc_parties *parties,
                            struct cc_arena *a)
{
    struct cc_arena *room = cc_arena_room(a);
    struct cc_mark mark = cc_arena_mark(room);
    struct cc_case out = { .name = name, .n = n };
    struct linker l = { .a = room, .out = a };

    out.reading = sorted_readings(readings, n, a);
    for (uint32_t r = 0; r < n; r++)
        l.n += out.reading[r]->statements.entity_count;
    l.node = CC_ARRAY(room, struct node, l.n + 1);
    l.order = CC_ARRAY(room, uint32_t, l.n + 1);
    l.room = CC_ARRAY(room, struct cc_keyed, l.n + 1);
    add_nodes(&l, out.reading, n);
    link_same_names(&l);
    link_unknown_kinds(&l);
    link_surnames(&l);
    link_given_names(&l);
    link_bodies(&l);
    link_roles(&l);
    link_actors(&out, &l, parties);
    cc_arena_release(room, mark);
    return out;
}
