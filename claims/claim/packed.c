/* Statements and claims as bytes, and back. */
#include "pack.h"

#define BIT(n) (1u << (n))

/* Of a set of bits: whether it has one, which is given when it is written. */
static uint32_t bit(bool is, unsigned n)
{
    return is ? BIT(n) : 0;
}

static bool is_empty(struct cc_span s)
{
    return s.start == 0 && s.end == 0;
}

/* ---- entities and mentions ------------------------------------------------------------
 */

static void pack_entity(struct pack *p, struct cc_entity *e)
{
    cc_str *const part[] = { &e->surname, &e->given,      &e->role,
                             &e->party,   &e->text_party, &e->of };
    enum { PARTS = sizeof part / sizeof *part };
    uint32_t has = 0, *const other[] = { &e->of_entity, &e->filer };
    uint8_t kind = (uint8_t)(e->kind << 1 | e->plural);

    for (unsigned i = 0; i < PARTS; i++)
        has |= bit(part[i]->p, i);
    for (unsigned i = 0; i < 2; i++)
        has |= bit(*other[i] != CC_NO_INDEX, PARTS + i);
    has |= bit(e->gender, PARTS + 2) | bit(e->party_by, PARTS + 3) |
           bit(e->text_by, PARTS + 4);
    pack_number(p, &has);
    pack_small(p, &kind, (CC_ENT_PLACE + 1) << 1);
    e->kind = kind >> 1;
    e->plural = kind & 1;
    pack_string(p, &e->name);
    p->bad |= !e->name.n;
    for (unsigned i = 0; i < PARTS; i++)
        if (has & BIT(i))
            pack_string(p, part[i]);
    for (unsigned i = 0; i < 2; i++)
        if (has & BIT(PARTS + i))
            pack_index(p, other[i], p->entities);
        else
            *other[i] = CC_NO_INDEX;
    if (has & BIT(PARTS + 2))
        pack_small(p, &e->gender, CC_GENDER_MALE + 1);
    if (has & BIT(PARTS + 3))
        pack_small(p, &e->party_by, CC_BY_NAME + 1);
    if (has & BIT(PARTS + 4))
        pack_small(p, &e->text_by, CC_BY_NAME + 1);
}

static void pack_mentions(struct pack *p, struct cc_statements *s)
{
    struct cc_mention *m;
    uint32_t head = 0;

    p->base = 0;
    s->mention = m = pack_array(p, s->mention, &s->mention_count, sizeof *m);
    for (uint32_t i = 0; i < s->mention_count; i++) {
        pack_span(p, &m[i].span);
        pack_index(p, &m[i].entity, p->entities);
        pack_near(p, &m[i].head, head);
        pack_small(p, &m[i].kind, CC_MENTION_PRONOUN + 1);
        pack_small(p, &m[i].confidence, UINT8_MAX + 1);
        p->bad |= m[i].entity == CC_NO_INDEX || m[i].head >= p->tokens;
        head = m[i].head;
    }
}

/* Of the tokens that have one: how many others lie between two, and which it is. */
static void pack_mention_of(struct pack *p, struct cc_statements *s)
{
    uint32_t n = s->token_count, named = 0, last = 0, gap, *of;

    pack_number(p, &n);
    p->bad |= n != p->tokens;
    if (p->bad)
        return;
    for (uint32_t i = 0; p->packing && i < n; i++)
        named += s->mention_of[i] != CC_NO_INDEX;
    named = pack_count(p, named);
    of = CC_ARRAY(p->a, uint32_t, n);
    for (uint32_t i = 0; i < n; i++)
        of[i] = p->packing ? s->mention_of[i] : CC_NO_INDEX;
    for (uint32_t i = 0, at = 0; i < named && !p->bad; i++, at++) {
        for (gap = 0; p->packing && of[at + gap] == CC_NO_INDEX;)
            gap++;
        pack_number(p, &gap);
        p->bad |= gap >= n - at;
        if (p->bad)
            break;
        at += gap;
        pack_near(p, &of[at], last);
        p->bad |= of[at] >= s->mention_count;
        last = of[at];
    }
    s->mention_of = of;
    s->token_count = n;
}

/* ---- statements -----------------------------------------------------------------------
 */

/* The pieces of `whole`, mostly one that is all of it. */
static void pack_pieces(struct pack *p, const struct cc_span **spans, uint32_t *n,
                        const struct cc_span *whole)
{
    uint32_t count = *n;
    bool one =
        count == 1 && (*spans)->start == whole->start && (*spans)->end == whole->end;
    struct cc_span *at;

    count = one ? 0 : count + 1;
    count = pack_count(p, count);
    if (count == 0) {
        *spans = whole;
        *n = 1;
        return;
    }
    *n = count - 1;
    at = CC_ARRAY(p->a, struct cc_span, *n);
    for (uint32_t i = 0; i < *n; i++) {
        if (p->packing)
            at[i] = (*spans)[i];
        pack_span(p, &at[i]);
    }
    *spans = at;
}

enum {
    SAYS_NEGATED,
    SAYS_DENIED,
    SAYS_SPEECH,
    SAYS_SPEAKER,
    SAYS_CUE,
    SAYS_AS_WRITTEN,
    SAYS_OUTER,
    SAYS_PARTY,
    SAYS_LEMMA,
    SAYS_MEDIUM,
};

static uint32_t statement_bits(const struct cc_statement *x)
{
    return bit(x->negated, SAYS_NEGATED) | bit(x->denied, SAYS_DENIED) |
           bit(x->speech, SAYS_SPEECH) | bit(!is_empty(x->speaker), SAYS_SPEAKER) |
           bit(!is_empty(x->cue), SAYS_CUE) |
           bit(!is_empty(x->said.as_written), SAYS_AS_WRITTEN) |
           bit(x->outer != CC_NO_INDEX, SAYS_OUTER) | bit(x->party.p, SAYS_PARTY) |
           bit(x->cue_lemma.p, SAYS_LEMMA) | bit(x->medium.p, SAYS_MEDIUM);
}

static void pack_statement(struct pack *p, struct cc_statement *x)
{
    uint32_t has = statement_bits(x);

    pack_number(p, &has);
    x->negated = has & BIT(SAYS_NEGATED);
    x->denied = has & BIT(SAYS_DENIED);
    x->speech = has & BIT(SAYS_SPEECH);
    pack_span(p, &x->span);
    pack_pieces(p, &x->spans, &x->span_count, &x->span);
    pack_small(p, &x->kind, CC_QUOTE_INDIRECT + 1);
    pack_index(p, &x->entity, p->entities);
    pack_small(p, &x->speaker_confidence, UINT8_MAX + 1);
    pack_small(p, &x->modality, CC_MOD_BELIEF + 1);
    pack_small(p, &x->level, UINT8_MAX + 1);
    if (has & BIT(SAYS_SPEAKER))
        pack_span(p, &x->speaker);
    if (has & BIT(SAYS_CUE))
        pack_span(p, &x->cue);
    if (has & BIT(SAYS_AS_WRITTEN))
        pack_span(p, &x->said.as_written);
    if (has & BIT(SAYS_OUTER))
        pack_index(p, &x->outer, p->statements);
    else
        x->outer = CC_NO_INDEX;
    if (has & BIT(SAYS_PARTY))
        pack_string(p, &x->party);
    if (has & BIT(SAYS_LEMMA))
        pack_string(p, &x->cue_lemma);
    if (has & BIT(SAYS_MEDIUM))
        pack_string(p, &x->medium);
    pack_date(p, &x->said.date);
    pack_small(p, &x->said.source, CC_FROM_TEXT + 1);
    pack_name(p, &x->rule);
    pack_name(p, &x->speaker_rule);
    pack_share(p, &x->score);
    pack_number(p, &x->sentence);
    p->bad |= x->sentence >= p->sentences || !x->rule;
}

void pack_statements(struct pack *p, struct cc_statements *s)
{
    struct cc_entity *e;
    struct cc_statement *x;

    s->entity = e = pack_array(p, s->entity, &s->entity_count, sizeof *e);
    p->entities = s->entity_count;
    for (uint32_t i = 0; i < s->entity_count; i++)
        pack_entity(p, &e[i]);
    pack_mentions(p, s);
    pack_mention_of(p, s);
    p->base = 0;
    s->statement = x = pack_array(p, s->statement, &s->statement_count, sizeof *x);
    p->statements = s->statement_count;
    for (uint32_t i = 0; i < s->statement_count; i++)
        pack_statement(p, &x[i]);
    s->parsed = NULL;
    s->parsed_count = 0;
}

/* ---- claims ---------------------------------------------------------------------------
 */

enum {
    REF_KIND_BITS = 3,
    REF_DEFINITE = REF_KIND_BITS,
    REF_PLURAL,
    REF_ENTITY,
    REF_MODS, /* up to here in one byte */
    REF_FILLED,
    REF_OTHER,
    REF_OWNER,
    REF_OWNER_ENTITY,
    REF_QUANTIFIER,
    REF_HEADLESS,
};

static void pack_ref(struct pack *p, struct cc_ref *r)
{
    uint32_t has = r->kind | bit(r->definite, REF_DEFINITE) | bit(r->plural, REF_PLURAL) |
                   bit(r->entity != CC_NO_INDEX, REF_ENTITY) | bit(r->mods.p, REF_MODS) |
                   bit(r->filled, REF_FILLED) | bit(r->other, REF_OTHER) |
                   bit(r->owner.p, REF_OWNER) |
                   bit(r->owner_entity != CC_NO_INDEX, REF_OWNER_ENTITY) |
                   bit(r->quantifier, REF_QUANTIFIER) | bit(!r->head.p, REF_HEADLESS);

    pack_number(p, &has);
    r->kind = has & (BIT(REF_KIND_BITS) - 1);
    r->definite = has & BIT(REF_DEFINITE);
    r->plural = has & BIT(REF_PLURAL);
    r->filled = has & BIT(REF_FILLED);
    r->other = has & BIT(REF_OTHER);
    p->bad |= r->kind > CC_REF_CLAUSE;
    pack_small(p, &r->role, CC_ROLE_COUNT);
    pack_span(p, &r->span);
    if (!(has & BIT(REF_HEADLESS)))
        pack_string(p, &r->head);
    if (has & BIT(REF_ENTITY))
        pack_index(p, &r->entity, p->entities);
    else
        r->entity = CC_NO_INDEX;
    if (has & BIT(REF_MODS))
        pack_string(p, &r->mods);
    if (has & BIT(REF_OWNER))
        pack_string(p, &r->owner);
    if (has & BIT(REF_OWNER_ENTITY))
        pack_index(p, &r->owner_entity, p->entities);
    else
        r->owner_entity = CC_NO_INDEX;
    if (has & BIT(REF_QUANTIFIER))
        pack_small(p, &r->quantifier, CC_Q_PART + 1);
}

/* Nothing was put into it. */
static bool is_no_ref(const struct cc_ref *r)
{
    return r->kind == CC_REF_NONE && !r->head.p && !r->mods.p && !r->owner.p &&
           !r->entity && !r->owner_entity && !r->role && !r->quantifier && !r->definite &&
           !r->plural && !r->filled && !r->other && is_empty(r->span);
}

enum {
    VALUE_LO_OPEN,
    VALUE_HI_OPEN,
    VALUE_APPROXIMATE,
    VALUE_NUMBERS,
    VALUE_ONE, /* hi is lo */
    VALUE_UNIT,
    VALUE_PER,
    VALUE_SHOWN,
    VALUE_GRAIN,
    VALUE_OF,
    VALUE_SET,
    VALUE_STATE,
    VALUE_FILLER,
    VALUE_DATE,
};

static bool is_zero(double x)
{
    return memcmp(&x, &(double){ 0 }, sizeof x) == 0;
}

static uint32_t value_bits(const struct cc_value *v)
{
    return bit(v->lo_open, VALUE_LO_OPEN) | bit(v->hi_open, VALUE_HI_OPEN) |
           bit(v->approximate, VALUE_APPROXIMATE) |
           bit(!is_zero(v->lo) || !is_zero(v->hi), VALUE_NUMBERS) |
           bit(memcmp(&v->lo, &v->hi, sizeof v->lo) == 0, VALUE_ONE) |
           bit(v->unit.p, VALUE_UNIT) | bit(v->per.p, VALUE_PER) |
           bit(v->shown.p, VALUE_SHOWN) | bit(!is_zero(v->grain), VALUE_GRAIN) |
           bit(!is_zero(v->of), VALUE_OF) | bit(v->set.p, VALUE_SET) |
           bit(v->state.p, VALUE_STATE) | bit(!is_no_ref(&v->filler), VALUE_FILLER) |
           bit(v->date.precision || v->date.first || v->date.last || v->date.minute,
               VALUE_DATE);
}

static void pack_value(struct pack *p, struct cc_value *v)
{
    uint32_t has = value_bits(v);

    pack_number(p, &has);
    v->lo_open = has & BIT(VALUE_LO_OPEN);
    v->hi_open = has & BIT(VALUE_HI_OPEN);
    v->approximate = has & BIT(VALUE_APPROXIMATE);
    pack_small(p, &v->kind, CC_VALUE_QUANTIFIER + 1);
    pack_span(p, &v->span);
    if (has & BIT(VALUE_NUMBERS)) {
        pack_real(p, &v->lo);
        if (has & BIT(VALUE_ONE))
            v->hi = v->lo;
        else
            pack_real(p, &v->hi);
    }
    if (has & BIT(VALUE_UNIT))
        pack_string(p, &v->unit);
    if (has & BIT(VALUE_PER))
        pack_string(p, &v->per);
    if (has & BIT(VALUE_SHOWN))
        pack_string(p, &v->shown);
    if (has & BIT(VALUE_GRAIN))
        pack_real(p, &v->grain);
    if (has & BIT(VALUE_OF))
        pack_real(p, &v->of);
    if (has & BIT(VALUE_SET))
        pack_string(p, &v->set);
    if (has & BIT(VALUE_STATE))
        pack_string(p, &v->state);
    if (has & BIT(VALUE_FILLER))
        pack_ref(p, &v->filler);
    if (has & BIT(VALUE_DATE))
        pack_date(p, &v->date);
}

static bool is_no_value(const struct cc_value *v)
{
    return v->kind == CC_VALUE_NONE && is_empty(v->span) &&
           (value_bits(v) & ~BIT(VALUE_ONE)) == 0;
}

/* A value that few claims have; those that have none share `none`. */
static void pack_further(struct pack *p, struct cc_value **v, bool is,
                         struct cc_value *none)
{
    struct cc_value *at = none;

    if (is) {
        at = CC_NEW(p->a, struct cc_value);
        if (p->packing)
            *at = **v;
        pack_value(p, at);
    }
    *v = at;
}

enum {
    CLAIM_NEGATIVE,
    CLAIM_PAST,
    CLAIM_STATIVE,
    CLAIM_ANCHOR,
    CLAIM_VALUE,
    CLAIM_STATEMENT,
    CLAIM_SCOPE, /* up to here in one byte */
    CLAIM_MOVES,
    CLAIM_NOTICE,
    CLAIM_CEASED,
    CLAIM_REPEATED,
    CLAIM_OLD,
    CLAIM_COUNT,
    CLAIM_ABOUT_WRITTEN,
};

static uint32_t claim_bits(const struct cc_claim *x)
{
    return bit(x->negative, CLAIM_NEGATIVE) | bit(x->past, CLAIM_PAST) |
           bit(x->stative, CLAIM_STATIVE) | bit(!is_no_ref(&x->anchor), CLAIM_ANCHOR) |
           bit(!is_no_value(&x->value), CLAIM_VALUE) |
           bit(x->statement != CC_NO_INDEX, CLAIM_STATEMENT) |
           bit(x->scope.p, CLAIM_SCOPE) | bit(x->moves, CLAIM_MOVES) |
           bit(x->notice, CLAIM_NOTICE) | bit(x->ceased, CLAIM_CEASED) |
           bit(x->repeated, CLAIM_REPEATED) |
           bit(x->old_value->kind != CC_VALUE_NONE, CLAIM_OLD) |
           bit(x->count->kind != CC_VALUE_NONE, CLAIM_COUNT) |
           bit(!is_empty(x->about_written), CLAIM_ABOUT_WRITTEN);
}

static void pack_slots(struct pack *p, struct cc_claim *x, uint32_t has,
                       struct cc_value *none)
{
    struct cc_ref *role;

    if (has & BIT(CLAIM_ANCHOR))
        pack_ref(p, &x->anchor);
    x->roles = role = pack_array(p, x->roles, &x->role_count, sizeof *role);
    for (uint32_t i = 0; i < x->role_count; i++)
        pack_ref(p, &role[i]);
    if (has & BIT(CLAIM_VALUE))
        pack_value(p, &x->value);
    pack_further(p, &x->old_value, has & BIT(CLAIM_OLD), none);
    pack_further(p, &x->count, has & BIT(CLAIM_COUNT), none);
    if (has & BIT(CLAIM_SCOPE))
        pack_string(p, &x->scope);
    pack_date(p, &x->about);
    if (has & BIT(CLAIM_ABOUT_WRITTEN))
        pack_span(p, &x->about_written);
}

static void pack_claim(struct pack *p, struct cc_claim *x, uint32_t sentence,
                       struct cc_value *none)
{
    enum { TYPES = CC_FRAME_WORDS + 1, MODES = CC_MODE_REPORTED + 1 };
    uint32_t has = p->packing ? claim_bits(x) : 0;
    uint8_t type = (uint8_t)(x->mode * TYPES + x->frame_type);

    pack_number(p, &has);
    x->negative = has & BIT(CLAIM_NEGATIVE);
    x->past = has & BIT(CLAIM_PAST);
    x->stative = has & BIT(CLAIM_STATIVE);
    x->moves = has & BIT(CLAIM_MOVES);
    x->notice = has & BIT(CLAIM_NOTICE);
    x->ceased = has & BIT(CLAIM_CEASED);
    x->repeated = has & BIT(CLAIM_REPEATED);
    pack_small(p, &type, TYPES * MODES);
    x->mode = type / TYPES;
    x->frame_type = type % TYPES;
    pack_near(p, &x->sentence, sentence);
    pack_span(p, &x->span);
    pack_pieces(p, &x->spans, &x->span_count, &x->span);
    pack_span(p, &x->clause);
    if (has & BIT(CLAIM_STATEMENT))
        pack_index(p, &x->statement, p->statements);
    else
        x->statement = CC_NO_INDEX;
    pack_string(p, &x->frame);
    pack_string(p, &x->predicate);
    pack_slots(p, x, has, none);
    pack_words(p, &x->words);
    pack_name(p, &x->rule);
    p->bad |= x->sentence >= p->sentences || !x->frame.n || !x->rule;
}

void pack_claims(struct pack *p, struct cc_claims *c)
{
    struct cc_value *none = CC_NEW(p->a, struct cc_value);
    uint32_t sentence = 0;
    struct cc_claim *x;

    p->base = 0;
    c->claim = x = pack_array(p, c->claim, &c->n, sizeof *x);
    for (uint32_t i = 0; i < c->n; i++) {
        pack_claim(p, &x[i], sentence, none);
        sentence = x[i].sentence;
    }
}
