/* What a clause leaves out is taken from the claims just before it, and marked so. */
#include "parts.h"

#include <string.h>

enum { BACK = 12 }; /* claims looked back over */

static bool known(const struct cc_ref *r)
{
    return (r->kind == CC_REF_ENTITY || r->kind == CC_REF_NOUN) &&
           r->quantifier != CC_Q_NO;
}

static bool unknown(const struct cc_ref *r)
{
    return r->kind == CC_REF_NONE || r->kind == CC_REF_PRONOUN;
}

static bool near(const struct cc_claim *before, const struct cc_claim *c,
                 uint32_t sentences)
{
    return before->sentence <= c->sentence && c->sentence - before->sentence <= sentences;
}

/*
 * The noun that "it" or "they" most likely stands for: what the last claim of this
 * sentence or the one before is about. CC_NONE when there is none.
 */
cc_str pronoun_noun(const struct reader *r, uint32_t sentence, cc_str pronoun)
{
    cc_str refers = cc_lex_get(CC_LEX(person), pronoun, 2);
    if (!refers.n || cc_str_eq(refers, CC_LIT("person")))
        return CC_NONE;
    bool plural = !cc_str_eq(refers, CC_LIT("thing"));
    for (uint32_t back = 0; back < 2 && sentence >= back; back++) {
        cc_str noun = r->topic[plural][sentence - back];
        if (noun.n)
            return noun;
    }
    return CC_NONE;
}

/* Remembers the last noun that a claim of the sentence is about. */
void topic_put(struct reader *r, const struct cc_claim *c)
{
    if (c->anchor.kind == CC_REF_NOUN && c->sentence < r->d->sentences)
        r->topic[c->anchor.plural][c->sentence] = c->anchor.head;
}

/* The figure could be one of that frame's. */
static bool figure_fits(const struct cc_claim *before, const struct cc_value *v)
{
    cc_str contest = cc_lex_get(CC_LEX(frame), before->frame, FR_CONTEST);
    if (!cc_str_starts(contest, CC_LIT("number:")))
        return false;
    cc_str dimension = cc_str_sub(contest, 7, contest.n);
    dimension = cc_str_cut(&dimension, ',');
    if (cc_str_eq(dimension, CC_LIT("count")))
        return cc_str_starts(v->unit, CC_LIT("count"));
    return cc_str_starts(v->unit, dimension);
}

/* "It was six, not nine": the slot is the one just spoken of. */
static void inherit_frame(struct cc_claim *c, const struct cc_claim *before)
{
    c->frame = before->frame;
    c->frame_type = before->frame_type;
    c->moves = before->moves;
    c->anchor = before->anchor;
    c->anchor.filled = true;
    c->rule = "inherited";
    if (!c->role_count) {
        c->roles = before->roles;
        c->role_count = before->role_count;
    }
}

/* A thing, or a body by its name: "Hollins School was rated good. It has 580 pupils." */
static bool may_be_it(const struct reader *r, const struct cc_ref *ref)
{
    if (ref->kind == CC_REF_ENTITY && ref->entity != CC_NO_INDEX)
        return r->s->entity[ref->entity].kind == CC_ENT_ORG;
    return ref->kind == CC_REF_NOUN && known(ref);
}

static void fill_one(struct reader *r, uint32_t i)
{
    struct cc_claim *c = &r->out.at[i];
    const struct cc_value *figure = c->value.kind == CC_VALUE_NUMBER        ? &c->value
                                    : c->old_value->kind == CC_VALUE_NUMBER ? c->old_value
                                                                            : NULL;
    if (!unknown(&c->anchor))
        return;
    bool bare = c->frame_type == CC_FRAME_LEMMA && figure && c->stative;
    for (uint32_t k = i; k > 0 && i - k < BACK; k--) {
        const struct cc_claim *before = &r->out.at[k - 1];
        if (!near(before, c, 1))
            break;
        if (figure == c->old_value && c->frame_type != CC_FRAME_VALUE &&
            before->old_value->kind == CC_VALUE_NONE &&
            before->value.kind == CC_VALUE_NUMBER && figure_fits(before, figure)) {
            r->out.at[k - 1].old_value =
                c->old_value; /* "He pays $5. That is down from $9." */
            return;
        }
        if (!known(&before->anchor))
            continue;
        if (bare && figure_fits(before, figure)) {
            inherit_frame(c, before);
            return;
        }
        if (c->frame_type != CC_FRAME_LEMMA && cc_str_eq(before->frame, c->frame)) {
            uint8_t role = c->anchor.role;
            c->anchor = before->anchor;
            c->anchor.role = role;
            c->anchor.filled = true;
            return;
        }
    }
    if (c->anchor.kind != CC_REF_PRONOUN ||
        cc_str_eq(cc_lex_get(CC_LEX(person), c->anchor.head, 2), CC_LIT("person")))
        return;
    for (uint32_t k = i; k > 0 && i - k < BACK; k--) {
        const struct cc_claim *before = &r->out.at[k - 1];
        if (!near(before, c, 1))
            return;
        if (!may_be_it(r, &before->anchor) || before->sentence == c->sentence ||
            before->anchor.plural != c->anchor.plural)
            continue;
        struct cc_ref old = c->anchor;
        c->anchor = before->anchor;
        c->anchor.role = old.role;
        c->anchor.span = old.span;
        c->anchor.filled = true;
        return;
    }
}

/* "Never met him," said Hale: a quote that begins without its subject is of the
 * speaker. */
static void fill_speaker(struct reader *r, struct cc_claim *c)
{
    const struct cc_statement *s =
        c->statement == CC_NO_INDEX ? NULL : &r->s->statement[c->statement];
    if (!s || s->kind != CC_QUOTE_DIRECT || s->entity == CC_NO_INDEX || !c->negative ||
        c->mode != CC_MODE_ASSERTED || c->anchor.kind != CC_REF_NONE ||
        c->clause.start > s->span.start ||
        !cc_str_eq(cc_lex_get(CC_LEX(frame), c->frame, FR_ANCHOR), CC_LIT("agent")))
        return;
    c->anchor = (struct cc_ref){ .kind = CC_REF_ENTITY,
                                 .role = CC_ROLE_AGENT,
                                 .entity = s->entity,
                                 .owner_entity = CC_NO_INDEX,
                                 .head = cc_lower(r->a, r->s->entity[s->entity].name),
                                 .definite = true,
                                 .filled = true };
}

/* "Tamarack" of "a lawyer for Tamarack"; or CC_NONE. */
static cc_str spoken_for(const struct reader *r, const struct cc_statement *s)
{
    cc_str words = cc_document_text(r->d, s->speaker), by = CC_LIT(" for ");
    size_t at = cc_str_find(words, by);
    return at < words.n ? cc_str_sub(words, at + by.n, words.n) : CC_NONE;
}

/* "The union said it had not been told": "it", which opens what a body says. "It was not
 * checked" may be anything. */
static bool opens_words_of(const struct cc_document *d, const struct cc_statement *s,
                           const struct cc_entity *speaker, const struct cc_ref *ref)
{
    cc_str that = CC_LIT("that ");
    bool opens = ref->span.start <= s->span.start + that.n;

    if (s->denied && !opens) { /* "rejected the claim that it had leaked" */
        cc_str before =
            cc_document_text(d, (struct cc_span){ s->span.start, ref->span.start });
        opens = cc_str_find(before, that) + that.n == before.n;
    }

    return (ref->role == CC_ROLE_AGENT || ref->role == CC_ROLE_RECIPIENT ||
            ref->role == CC_ROLE_SOURCE) &&
           (speaker->kind == CC_ENT_ORG ||
            (speaker->kind == CC_ENT_OTHER && s->denied)) &&
           !speaker->plural && opens;
}

/* "it", said by who speaks for a body, does what the body does. */
static bool put_body(const struct reader *r, const struct cc_claim *c, struct cc_ref *ref)
{
    const struct cc_statement *s = &r->s->statement[c->statement];
    const struct cc_entity *speaker =
        s->entity == CC_NO_INDEX ? NULL : &r->s->entity[s->entity];
    if (!speaker || s->kind != CC_QUOTE_INDIRECT || !cc_str_eq(ref->head, CC_LIT("it")))
        return false;
    if (opens_words_of(r->d, s, speaker, ref)) {
        ref->kind = speaker->kind == CC_ENT_ORG ? CC_REF_ENTITY : CC_REF_NOUN;
        ref->entity = s->entity;
        ref->head = cc_lower(r->a, speaker->name);
        ref->definite = true;
        return true;
    }
    if (ref->role != CC_ROLE_AGENT)
        return false;
    cc_str of = speaker->of.n ? speaker->of : spoken_for(r, s);
    const struct cc_entity *body =
        speaker->of_entity == CC_NO_INDEX ? NULL : &r->s->entity[speaker->of_entity];
    if (body && body->kind == CC_ENT_PERSON)
        return false;
    if (!body && (!of.n || of.p[0] < 'A' || of.p[0] > 'Z'))
        return false; /* "the port", of which nothing else is known */
    ref->kind = body && body->kind != CC_ENT_OTHER ? CC_REF_ENTITY : CC_REF_NOUN;
    ref->entity = body ? speaker->of_entity : CC_NO_INDEX;
    ref->head = cc_lower(r->a, body ? body->name : of);
    ref->definite = true;
    return true;
}

/* "The mayor came to us. He asked for it": the person whom the speaker named just before.
 */
static const struct cc_ref *person_before(const struct reader *r, uint32_t i,
                                          const struct cc_ref *ref, uint32_t *at)
{
    const struct cc_claim *c = &r->out.at[i];
    if (ref->plural || ref->role != CC_ROLE_AGENT ||
        !cc_str_eq(cc_lex_get(CC_LEX(person), ref->head, 2), CC_LIT("person")))
        return NULL;
    for (uint32_t k = i; k > 0 && i - k < BACK; k--) {
        const struct cc_claim *before = &r->out.at[k - 1];
        if (!near(before, c, 1))
            return NULL;
        if (before->statement == CC_NO_INDEX)
            continue; /* what the article says of the speaker */
        if (r->s->statement[before->statement].entity !=
            r->s->statement[c->statement].entity)
            return NULL;
        for (uint32_t n = 0; n <= before->role_count; n++) {
            const struct cc_ref *q =
                n < before->role_count ? &before->roles[n] : &before->anchor;
            if (before->sentence < c->sentence && q->role == CC_ROLE_AGENT &&
                q->kind == CC_REF_NOUN && q->definite && !q->plural &&
                cc_wn_is_a(q->head, CC_LIT("person"), 2)) {
                *at = k - 1;
                return q;
            }
        }
    }
    return NULL;
}

/* What says who is meant is shown with it. */
static void show_from(const struct reader *r, struct cc_claim *c,
                      const struct cc_claim *before)
{
    struct cc_span *span = CC_NEW(r->a, struct cc_span);
    if (c->span_count > 1)
        return;
    c->span.start = before->span.start;
    *span = c->span;
    c->spans = span;
    c->span_count = 1;
}

/* A pronoun that the reading could not settle, by who speaks. */
static void settle(struct reader *r, uint32_t i, struct cc_ref *ref)
{
    struct cc_claim *c = &r->out.at[i];
    const struct cc_ref *found;
    struct cc_ref old = *ref;
    uint32_t at;
    if (ref->kind != CC_REF_PRONOUN)
        return;
    if (!put_body(r, c, ref)) {
        found = person_before(r, i, ref, &at);
        if (!found)
            return;
        *ref = *found;
        ref->role = old.role;
        ref->span = old.span;
        ref->filled = true;
        show_from(r, c, &r->out.at[at]);
    }
    if (c->value.kind == CC_VALUE_FILLER &&
        c->value.filler.span.start == old.span.start) {
        c->value.filler = *ref;
        c->value.shown = ref->head;
    }
}

static void settle_pronouns(struct reader *r, uint32_t i)
{
    struct cc_claim *c = &r->out.at[i];
    if (c->statement == CC_NO_INDEX)
        return;
    settle(r, i, &c->anchor);
    bool any = false;
    for (uint32_t k = 0; k < c->role_count; k++)
        any |= c->roles[k].kind == CC_REF_PRONOUN;
    if (!any)
        return;
    struct cc_ref *roles = CC_ARRAY(r->a, struct cc_ref, c->role_count);
    for (uint32_t k = 0; k < c->role_count; k++) {
        roles[k] = c->roles[k];
        settle(r, i, &roles[k]);
    }
    c->roles = roles;
}

static bool is_body(const struct reader *r, const struct cc_ref *ref)
{
    return ref->kind == CC_REF_ENTITY && ref->entity != CC_NO_INDEX && !ref->plural &&
           r->s->entity[ref->entity].kind == CC_ENT_ORG;
}

/* The body that did something in the sentence before claim i; NULL: none did. */
static const struct cc_ref *body_before(const struct reader *r, uint32_t i)
{
    const struct cc_claim *c = &r->out.at[i];

    for (uint32_t k = i; k > 0 && i - k < BACK; k--) {
        const struct cc_claim *before = &r->out.at[k - 1];

        if (!near(before, c, 1))
            return NULL;
        for (uint32_t n = 0; before->sentence < c->sentence && n <= before->role_count;
             n++) {
            const struct cc_ref *q =
                n < before->role_count ? &before->roles[n] : &before->anchor;

            if (q->role == CC_ROLE_AGENT && is_body(r, q))
                return q;
        }
    }
    return NULL;
}

/* "Norsund made a profit. It has 14 ferries": the body does what "it" does. */
static void fill_body(struct reader *r, uint32_t i)
{
    struct cc_claim *c = &r->out.at[i];
    const struct cc_ref *body;
    uint32_t k = 0;

    while (k < c->role_count &&
           !(c->roles[k].role == CC_ROLE_AGENT && c->roles[k].kind == CC_REF_PRONOUN &&
             cc_str_eq(c->roles[k].head, CC_LIT("it"))))
        k++;
    body = c->statement == CC_NO_INDEX && k < c->role_count ? body_before(r, i) : NULL;
    if (!body)
        return;
    struct cc_ref *roles = CC_ARRAY(r->a, struct cc_ref, c->role_count);
    memcpy(roles, c->roles, c->role_count * sizeof *roles);
    roles[k] = *body;
    roles[k].span = c->roles[k].span;
    roles[k].filled = true;
    c->roles = roles;
}

void claims_fill(struct reader *r, uint32_t from)
{
    for (uint32_t i = from; i < r->out.n; i++) {
        settle_pronouns(r, i);
        fill_speaker(r, &r->out.at[i]);
        fill_one(r, i);
        fill_body(r, i);
    }
}
