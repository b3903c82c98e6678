/* What people corrected in the statements that were found. */
#include "claimcheck/statement.h"

#define SURE 100

struct correcting {
    struct cc_entity *entity;
    uint32_t entities;
    struct cc_arena *a;
};

static uint32_t named(const struct correcting *c, cc_str name)
{
    for (uint32_t i = 0; i < c->entities; i++)
        if (cc_str_eq_fold(c->entity[i].name, name))
            return i;
    return CC_NO_INDEX;
}

/* The entity of that name; there is room for one more a correction. */
static uint32_t entity_of(struct correcting *c, cc_str name)
{
    uint32_t i = named(c, name);

    if (i != CC_NO_INDEX)
        return i;
    c->entity[c->entities] = (struct cc_entity){ .name = name,
                                                 .of_entity = CC_NO_INDEX,
                                                 .filer = CC_NO_INDEX };
    return c->entities++;
}

static void set_speaker(struct correcting *c, struct cc_statement *s, cc_str name)
{
    s->entity = name.n ? entity_of(c, name) : CC_NO_INDEX;
    s->party = s->entity == CC_NO_INDEX ? CC_NONE : c->entity[s->entity].party;
    if (!s->party.n)
        s->party = name.n ? name : CC_NONE;
}

static void set_party(struct correcting *c, struct cc_statement *s, cc_str party)
{
    s->party = party.n ? party : CC_NONE;
    if (s->entity == CC_NO_INDEX || !party.n)
        return;
    c->entity[s->entity].party = party;
    c->entity[s->entity].party_by = CC_BY_FILE; /* a person's word, as that of a file */
}

static void set_span(struct cc_statement *s, struct cc_span span, cc_str text,
                     struct cc_arena *a)
{
    struct cc_span *whole = CC_NEW(a, struct cc_span);

    if (span.end <= span.start || span.end > text.n)
        return;
    *whole = s->span = span;
    s->spans = whole;
    s->span_count = 1;
}

static void correct(struct correcting *c, struct cc_statement *s,
                    const struct cc_correction *by, cc_str text)
{
    if (by->speaker.p)
        set_speaker(c, s, by->speaker);
    if (by->party.p)
        set_party(c, s, by->party);
    set_span(s, by->span, text, c->a);
    s->speaker_confidence = SURE;
    s->speaker_rule = "corrected";
}

void cc_statements_correct(struct cc_statements *s, const struct cc_document *d,
                           const struct cc_corrections *corrections, struct cc_arena *a)
{
    const uint32_t n = corrections->n, count = s->statement_count;
    struct correcting c = { CC_ARRAY(a, struct cc_entity, s->entity_count + n),
                            s->entity_count, a };
    struct cc_statement *statement = CC_ARRAY(a, struct cc_statement, count);

    for (uint32_t i = 0; i < c.entities; i++)
        c.entity[i] = s->entity[i];
    for (uint32_t i = 0; i < count; i++)
        statement[i] = s->statement[i];
    for (uint32_t k = 0; k < n; k++) {
        const struct cc_correction *by = &corrections->at[k];
        for (uint32_t i = 0; i < count && !by->rejected; i++)
            if (s->statement[i].span.start == by->found.start &&
                s->statement[i].span.end == by->found.end) {
                correct(&c, &statement[i], by, d->text);
                break;
            }
    }
    s->entity = c.entity;
    s->entity_count = c.entities;
    s->statement = statement;
}
