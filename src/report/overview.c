/* Topics, parties and days out of the sides of findings. */
#include "overview.h"

#include "side.h"

#include <stdlib.h>

#define ANCHOR_MAX 200 /* bytes of an anchor that is looked for in a text */

struct topic_draft {
    uint64_t hash; /* of case, label and anchor */
    cc_str case_name, label, anchor;
    CC_LIST(const struct overview_place *) places;
};

struct party_draft {
    cc_str name;
    bool own;
    uint32_t topics; /* that it has a position on */
    uint32_t seen;   /* the last of them, from 1 */
    uint32_t index;  /* in the order of their coming */
};

struct drafts {
    const struct report *r;
    struct cc_arena *a;
    CC_LIST(struct topic_draft) topics;
    CC_LIST(struct party_draft) parties;
    struct overview_place *place; /* two a finding */
    uint32_t places;
    bool *again; /* the claim stands there before, of an earlier finding */
};

const struct record_side *overview_side(const struct overview_place *p)
{
    return p->b ? &p->finding->b : &p->finding->a;
}

static const struct record_claim *claim_of(const struct overview_place *p)
{
    return overview_side(p)->at.claim;
}

/* ---- parties --------------------------------------------------------------------------
 */

static uint32_t party_of(struct drafts *d, const struct record_claim *c)
{
    cc_str name = !c->speech     ? CC_LIT("articles\xe2\x80\x99 own words")
                  : c->party.n   ? c->party
                  : c->speaker.n ? c->speaker
                                 : CC_LIT("speaker unknown");

    for (uint32_t i = 0; i < d->parties.n; i++)
        if (cc_str_eq(d->parties.at[i].name, name) && d->parties.at[i].own == !c->speech)
            return i;
    const struct party_draft new = { .name = name,
                                     .own = !c->speech,
                                     .index = d->parties.n };
    *CC_PUSH(d->a, &d->parties) = new;
    return new.index;
}

static int by_topics(const void *x, const void *y)
{
    const struct party_draft *p = x, *q = y;

    if (p->topics != q->topics)
        return p->topics > q->topics ? -1 : 1;
    int order = cc_str_compare(p->name, q->name);
    return order ? order : (int)p->own - (int)q->own;
}

/* Sorts them, and lets places point to where they are then. */
static void add_parties(struct overview *o, struct drafts *d)
{
    struct overview_party *party = CC_ARRAY(d->a, struct overview_party, d->parties.n);
    uint32_t *place_of = CC_ARRAY(d->a, uint32_t, d->parties.n);

    if (d->parties.n)
        qsort(d->parties.at, d->parties.n, sizeof *d->parties.at, by_topics);
    for (uint32_t i = 0; i < d->parties.n; i++) {
        const struct party_draft *p = &d->parties.at[i];
        party[i] = (struct overview_party){ p->name, p->own, p->topics };
        place_of[p->index] = i;
    }
    for (uint32_t i = 0; i < d->places; i++)
        d->place[i].party = place_of[d->place[i].party];
    o->party = party;
    o->parties = d->parties.n;
    while (o->alone < o->parties && o->alone < OVERVIEW_PARTIES &&
           (party[o->alone].topics > 1 || o->parties <= OVERVIEW_FEW))
        o->alone++;
    o->columns = o->alone + (o->alone < o->parties);
}

uint32_t overview_column(const struct overview *o, uint32_t party)
{
    return party < o->alone ? party : o->alone;
}

cc_str overview_column_name(const struct overview *o, uint32_t column)
{
    return column < o->alone ? o->party[column].name : CC_LIT("others");
}

/* ---- topics ---------------------------------------------------------------------------
 */

/* The words before the colon of a reason name the slot: "cost: $3 -> $5". */
static cc_str label_of(const struct record_finding *f)
{
    cc_str rest = f->why, label = cc_str_cut(&rest, ':');

    return label.n < f->why.n && label.n <= 60 ? label : cc_str_c(kind_label(f->kind));
}

/* An anchor is in lower case; as it is written in a text, if it is there. */
static bool find_fold(cc_str text, cc_str what, cc_str *out)
{
    for (size_t i = 0; what.n && what.n <= ANCHOR_MAX && i + what.n <= text.n; i++) {
        *out = cc_str_sub(text, i, i + what.n);
        if (cc_str_eq_fold(*out, what))
            return true;
    }
    return false;
}

static cc_str written(const struct drafts *d, const struct record_finding *f,
                      cc_str anchor)
{
    cc_str found;

    if (find_fold(f->a.at.claim->words.text, anchor, &found) ||
        find_fold(f->b.at.claim->words.text, anchor, &found))
        return found;
    for (uint32_t i = 0; i < d->r->n; i++) {
        const struct record_finding *g = &d->r->at[i];
        if (cc_str_eq_fold(g->a.at.claim->speaker, anchor))
            return g->a.at.claim->speaker;
        if (cc_str_eq_fold(g->b.at.claim->speaker, anchor))
            return g->b.at.claim->speaker;
    }
    return anchor;
}

static struct topic_draft *topic_of(struct drafts *d, const struct record_finding *f)
{
    cc_str label = label_of(f), anchor = f->a.at.claim->anchor;
    uint64_t hash = cc_hash_mix(cc_hash_mix(cc_hash(f->case_name), cc_hash(label)), 0);

    if (!anchor.n)
        anchor = f->b.at.claim->anchor;
    hash = cc_hash_mix(hash, cc_hash(anchor));
    for (uint32_t i = 0; i < d->topics.n; i++)
        if (d->topics.at[i].hash == hash)
            return &d->topics.at[i];
    struct topic_draft *t = CC_PUSH(d->a, &d->topics);
    *t = (struct topic_draft){ .hash = hash,
                               .case_name = f->case_name,
                               .label = label,
                               .anchor = written(d, f, anchor) };
    return t;
}

/* Of each party those that it has a position on. */
static void count_topics(struct drafts *d)
{
    for (uint32_t i = 0; i < d->topics.n; i++) {
        for (uint32_t k = 0; k < d->topics.at[i].places.n; k++) {
            struct party_draft *p = &d->parties.at[d->topics.at[i].places.at[k]->party];
            p->topics += p->seen != i + 1;
            p->seen = i + 1;
        }
    }
}

/* By day, undated last; those of one day in the order of the findings. */
static int by_day(const void *x, const void *y)
{
    const struct overview_place *p = *(const struct overview_place *const *)x,
                                *q = *(const struct overview_place *const *)y;

    if (!p->date.n != !q->date.n)
        return p->date.n ? -1 : 1;
    if (p->day != q->day)
        return p->day < q->day ? -1 : 1;
    if (p->number != q->number)
        return p->number < q->number ? -1 : 1;
    return (int)p->b - (int)q->b;
}

static void add_topics(struct overview *o, struct drafts *d)
{
    struct overview_topic *topic = CC_ARRAY(d->a, struct overview_topic, d->topics.n);

    for (uint32_t i = 0; i < d->topics.n; i++) {
        struct topic_draft *t = &d->topics.at[i];
        if (!t->places.n)
            continue; /* all its claims stand under an earlier topic */
        qsort(t->places.at, t->places.n, sizeof(void *), by_day);
        topic[o->topics++] = (struct overview_topic){ t->case_name, t->label, t->anchor,
                                                      t->places.at, t->places.n };
    }
    o->topic = topic;
}

/* ---- places ---------------------------------------------------------------------------
 */

/* Of an interval the end that is known, the earlier if both are. */
static cc_str day_of(const struct record_side *side)
{
    cc_str said = side->at.claim->said.date, from = cc_str_cut(&said, '/');

    if (!from.n)
        return side->at.article->published;
    return from.p[0] == '.' ? said : from;
}

static struct overview_place place_of_side(struct drafts *d, uint32_t i, bool b)
{
    const struct record_finding *f = &d->r->at[i];
    const struct record_side *side = b ? &f->b : &f->a;
    cc_date day = CC_NO_DATE;
    struct overview_place p = { .finding = f, .number = i + 1, .b = b };

    p.party = party_of(d, side->at.claim);
    p.date = day_of(side);
    if (p.date.n && cc_date_parse(&day, p.date, NULL))
        p.day = day.first;
    else
        p.date = CC_NONE;
    return p;
}

static int by_claim(const void *x, const void *y)
{
    const struct overview_place *p = *(const struct overview_place *const *)x,
                                *q = *(const struct overview_place *const *)y;
    uintptr_t c = (uintptr_t)claim_of(p), e = (uintptr_t)claim_of(q);

    if (c != e)
        return c < e ? -1 : 1;
    return p->number != q->number ? (p->number < q->number ? -1 : 1)
                                  : (int)p->b - (int)q->b;
}

/* A claim that is of several findings is shown at the first of them. */
static void mark_again(struct drafts *d)
{
    uint32_t n = d->places;
    const struct overview_place **sorted =
        CC_ARRAY(d->a, const struct overview_place *, n);

    for (uint32_t i = 0; i < n; i++)
        sorted[i] = &d->place[i];
    if (n)
        qsort(sorted, n, sizeof(void *), by_claim);
    for (uint32_t i = 1; i < n; i++)
        d->again[sorted[i] - d->place] = claim_of(sorted[i]) == claim_of(sorted[i - 1]);
}

static void add_events(struct overview *o, struct drafts *d)
{
    const struct overview_place **event =
        CC_ARRAY(d->a, const struct overview_place *, d->places);

    for (uint32_t i = 0; i < d->places; i++) {
        if (d->again[i])
            continue;
        if (d->place[i].date.n)
            event[o->events++] = &d->place[i];
        else
            o->undated++;
    }
    if (o->events)
        qsort(event, o->events, sizeof(void *), by_day);
    o->event = event;
}

struct overview overview_of(const struct report *r, struct cc_arena *a)
{
    struct overview o = { .topics = 0 };
    struct drafts d = { .r = r, .a = a, .places = r->n * 2 };

    d.place = CC_ARRAY(a, struct overview_place, d.places);
    d.again = CC_ARRAY(a, bool, d.places);
    for (uint32_t i = 0; i < d.places; i++)
        d.place[i] = place_of_side(&d, i / 2, i % 2);
    mark_again(&d);
    for (uint32_t f = 0; f < r->n; f++) {
        struct topic_draft *t = topic_of(&d, &r->at[f]);
        for (uint32_t i = 2 * f; i < 2 * f + 2; i++)
            if (!d.again[i])
                *CC_PUSH(a, &t->places) = &d.place[i];
    }
    o.cases = r->n && !cc_str_eq(r->at[0].case_name, r->at[r->n - 1].case_name);
    count_topics(&d);
    add_parties(&o, &d);
    add_topics(&o, &d);
    add_events(&o, &d);
    return o;
}
