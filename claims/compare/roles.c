/*
 * Key roles: what two claims must share to be about the same thing. Different fillers of
 * one role stop the pair; a role named on one side only is a doubt.
 */
#include "compare/slots.h"

/* A role that is the contested value itself is no key. */
static bool is_value(const struct cc_claim *x, const struct cc_ref *r)
{
    const struct cc_ref *f = &x->value.filler;

    return (x->value.kind == CC_VALUE_FILLER || x->value.kind == CC_VALUE_PLACE) &&
           r->span.start == f->span.start && r->span.end == f->span.end;
}

/* Two anchors of different roles are compared role by role, like everything else. */
static bool by_anchor(const struct cc_claim *x, const struct cc_claim *y)
{
    return x->anchor.kind == CC_REF_NONE || y->anchor.kind == CC_REF_NONE ||
           x->anchor.role == y->anchor.role;
}

/* NULL also for what is compared elsewhere: the contested value, and the anchor when
 * `anchored`. */
static const struct cc_ref *key_role(const struct cc_claim *x, enum cc_role role,
                                     bool anchored)
{
    const struct cc_ref *r = cc_claim_role(x, role);

    return r && (is_value(x, r) || cc_ref_indefinite(r) || (anchored && r == &x->anchor))
               ? NULL
               : r;
}

static bool is_key(cc_str keys, enum cc_role role)
{
    while (keys.n)
        if (cc_str_eq(cc_str_cut(&keys, ','), cc_role_name(role)))
            return true;
    return false;
}

static bool is_core(enum cc_role role)
{
    return role == CC_ROLE_AGENT || role == CC_ROLE_PATIENT;
}

/* "The board got no warning" denies that anybody gave one: whom a denial leaves out it
 * is said of. What was told, the reading may have missed. */
static bool is_covered(const struct cc_claim *x, const struct cc_ref *p,
                       const struct cc_claim *y, const struct cc_ref *q)
{
    const struct cc_claim *denial = x->negative ? x : y;
    const struct cc_ref *left_out = x->negative ? p : q, *named = x->negative ? q : p;
    bool framed = x->frame_type != CC_FRAME_LEMMA && y->frame_type != CC_FRAME_LEMMA;
    /* "was never answered": by nobody */
    bool passive =
        denial->anchor.role == CC_ROLE_PATIENT && named && named->role == CC_ROLE_AGENT;

    return x->negative != y->negative && (framed || passive) &&
           x->mode == CC_MODE_ASSERTED && y->mode == CC_MODE_ASSERTED &&
           (!left_out || left_out->kind == CC_REF_NONE) &&
           denial->value.kind == CC_VALUE_NONE && named &&
           (named->role == CC_ROLE_AGENT || named->role == CC_ROLE_RECIPIENT);
}

static void count(struct cc_tally *t, enum cc_same same)
{
    t->equal += same == CC_SAME_YES;
    t->weak += same == CC_SAME_WEAK;
    t->unequal += same == CC_SAME_NO;
}

/* What a claim without an anchor names instead: the same thing in another role, or
 * another thing. */
static enum cc_same elsewhere(const struct cc_scene *s, const struct cc_item *x,
                              const struct cc_item *y, const struct cc_ref *anchor)
{
    enum cc_same best = CC_SAME_UNKNOWN;

    for (int role = CC_ROLE_RECIPIENT; role < CC_ROLE_COUNT; role++) {
        const struct cc_ref *r = key_role(x->claim, (enum cc_role)role, true);
        enum cc_same same = cc_ref_same(s->c, x->at.article, r, y->at.article, anchor);

        if (same >= CC_SAME_WEAK)
            return same;
        if (same == CC_SAME_NO)
            best = CC_SAME_NO;
    }
    return best;
}

/* "nobody", "everyone": said of each and any; "no one on the lorry" is not. */
static bool of_anybody(const struct cc_ref *r)
{
    return r && r->kind == CC_REF_NOUN && cc_lex_has(CC_LEX(stopword), r->head) &&
           !r->owner.n && (r->quantifier == CC_Q_NO || r->quantifier == CC_Q_ALL);
}

bool cc_evokes(cc_str word, cc_str frame)
{
    size_t n;
    const struct cc_lex_row *row = cc_lex_find(CC_LEX(frameword), word, &n);

    for (size_t i = 0; row && i < n; i++)
        if (cc_str_eq(cc_lex_col(&row[i], FRAMEWORD_FRAME), frame))
            return true;
    return false;
}

/* A word of the frame by itself ("mayday") or with its modifier ("distress call"), and
 * nothing that says which one. */
static bool names_frame(const struct cc_ref *r, cc_str frame)
{
    char buf[CC_PHRASE_MAX];
    cc_str both;

    if (r->kind != CC_REF_NOUN || r->other || r->owner.n)
        return false;
    if (!r->mods.n)
        return cc_evokes(r->head, frame);
    both = cc_phrase_of(r->mods, r->head, buf);
    return both.n && cc_evokes(both, frame);
}

/* "the distress call" and "the mayday". */
static bool by_frame(const struct cc_claim *x, const struct cc_claim *y)
{
    return cc_str_eq(x->frame, y->frame) && names_frame(&x->anchor, x->frame) &&
           names_frame(&y->anchor, y->frame);
}

static bool is_own_body(const struct cc_item *x, const struct cc_ref *r)
{
    uint32_t e = x->statement ? x->statement->entity : CC_NO_INDEX;

    return r->kind == CC_REF_ENTITY && r->entity != CC_NO_INDEX && e != CC_NO_INDEX &&
           x->reading->statements.entity[e].of_entity == r->entity;
}

static bool is_group(const struct cc_item *x, const struct cc_ref *r)
{
    if (r->kind == CC_REF_NOUN)
        return r->plural && cc_wn_is_a(r->head, CC_LIT("person"), 2);
    return r->kind == CC_REF_ENTITY && r->entity != CC_NO_INDEX &&
           x->reading->statements.entity[r->entity].kind == CC_ENT_GROUP;
}

/* "We", then "the teachers", in the mouth of their union's president. */
static bool own_people(const struct cc_item *x, const struct cc_item *y)
{
    const struct cc_ref *p = &x->claim->anchor, *q = &y->claim->anchor;

    return x->actor != CC_NO_INDEX && x->actor == y->actor &&
           ((is_own_body(x, p) && is_group(y, q)) ||
            (is_own_body(y, q) && is_group(x, p)));
}

/* "two of the seven" where the other side has seven members. */
static bool counts_whole(const struct cc_claim *x, const struct cc_ref *p,
                         const struct cc_claim *y, const struct cc_ref *q)
{
    const struct cc_value *part = x->value.of > 0 ? &x->value : x->count;
    const struct cc_value *all = cc_claim_figure(y);

    return p && q && p->kind == CC_REF_NOUN && q->kind != CC_REF_PRONOUN &&
           cc_lex_has(CC_LEX(number), p->head) && part->of > 1 &&
           all->kind == CC_VALUE_NUMBER && !(all->lo < part->of) && !(all->hi > part->of);
}

/* "The coach", "the coach crash": the event is called by what it befell. */
static bool is_called_by(const struct cc_ref *event, const struct cc_ref *thing)
{
    return event->kind == CC_REF_NOUN && thing->kind != CC_REF_PRONOUN &&
           cc_str_has_word(event->mods, thing->head) &&
           cc_wn_is_a(event->head, CC_LIT("event"), 1);
}

/* "In Dunmore", "at the protest in Dunmore": one lies in the other. */
static bool is_place_of(const struct cc_ref *thing, const struct cc_ref *place)
{
    return thing->owner.n && !place->owner.n && cc_str_eq_fold(thing->owner, place->head);
}

/* Of what, or where, a figure of a frame is: told by one side less closely. */
static bool meets_loosely(const struct cc_claim *x, const struct cc_ref *p,
                          const struct cc_claim *y, const struct cc_ref *q)
{
    if (!p || !q || x->frame_type != CC_FRAME_VALUE || !cc_str_eq(x->frame, y->frame))
        return false;
    if (p->role == CC_ROLE_PLACE)
        return is_place_of(p, q) || is_place_of(q, p);
    return p->role == CC_ROLE_TOPIC && (is_called_by(p, q) || is_called_by(q, p));
}

static enum cc_same same_group(const struct cc_scene *s, const struct cc_item *x,
                               const struct cc_ref *p, const struct cc_item *y,
                               const struct cc_ref *q)
{
    if (counts_whole(x->claim, p, y->claim, q) || counts_whole(y->claim, q, x->claim, p))
        return CC_SAME_YES;
    if (cc_refs_contrasted(s->c, x->at.article, p, y->at.article, q))
        return CC_SAME_NO;
    enum cc_same same = cc_ref_same(s->c, x->at.article, p, y->at.article, q);
    return same == CC_SAME_NO && meets_loosely(x->claim, p, y->claim, q) ? CC_SAME_WEAK
                                                                         : same;
}

/* "Its plant in Galway" of one side, "the Galway plant" of the other. */
static bool is_called_after_place(const struct cc_item *x, const struct cc_ref *thing,
                                  const struct cc_ref *name)
{
    const struct cc_ref *place = cc_claim_role(x->claim, CC_ROLE_PLACE);
    cc_str noun = name->head, first = cc_str_cut(&noun, ' ');

    return place && noun.n && cc_str_eq_fold(first, place->head) &&
           cc_str_ends(thing->head, noun);
}

static void compare_anchors(const struct cc_scene *s, const struct cc_item *x,
                            const struct cc_item *y, struct cc_tally *t)
{
    const struct cc_ref *p = &x->claim->anchor, *q = &y->claim->anchor;
    enum cc_same same = same_group(s, x, p, y, q);
    bool neither = false;

    t->filled += (p->filled || q->filled) && same != CC_SAME_UNKNOWN;
    if (cc_anchor_left_out(x->claim) && !cc_anchor_left_out(y->claim))
        same = elsewhere(s, x, y, q);
    else if (cc_anchor_left_out(y->claim) && !cc_anchor_left_out(x->claim))
        same = elsewhere(s, y, x, p);
    if (same == CC_SAME_NO && by_frame(x->claim, y->claim))
        same = cc_one_story(s->stories, x->at.article, y->at.article) ? CC_SAME_YES
                                                                      : CC_SAME_WEAK;
    if (same < CC_SAME_WEAK &&
        (is_called_after_place(x, p, q) || is_called_after_place(y, q, p)))
        same = CC_SAME_YES;
    if (same == CC_SAME_UNKNOWN && own_people(x, y))
        same = CC_SAME_WEAK;
    if (same == CC_SAME_UNKNOWN && cc_anchor_filled(s, x, y, &neither)) {
        same = CC_SAME_WEAK;
        t->filled++;
        t->anchorless = neither;
    }
    if (same == CC_SAME_UNKNOWN && is_covered(x->claim, p, y->claim, q))
        t->covered++;
    else
        t->missing += same == CC_SAME_UNKNOWN && !of_anybody(p) && !of_anybody(q);
    t->anchor = (uint8_t)same;
    count(t, same);
}

/* "denied signing it": who denies is who is said to have done it. */
static const struct cc_ref *denier(const struct cc_item *x, struct cc_ref *ref)
{
    if (!x->statement || !x->statement->denied || !x->claim->negative ||
        x->statement->entity == CC_NO_INDEX)
        return NULL;
    *ref = (struct cc_ref){ .kind = CC_REF_ENTITY,
                            .role = CC_ROLE_AGENT,
                            .entity = x->statement->entity,
                            .owner_entity = CC_NO_INDEX };
    ref->head = x->reading->statements.entity[x->statement->entity].name;
    return ref;
}

/* Who put a thing into its state is left out as a rule: "the council halted the work",
 * "work goes on". */
static bool leaves_state(const struct cc_claim *x)
{
    return x->value.kind == CC_VALUE_STATE && x->anchor.role != CC_ROLE_AGENT &&
           x->frame_type == CC_FRAME_STATE;
}

/* A count of people that a frame is about. */
static bool is_toll(const struct cc_claim *x)
{
    return x->frame_type == CC_FRAME_VALUE && x->value.kind == CC_VALUE_NUMBER &&
           cc_str_starts(x->value.unit, CC_LIT("count"));
}

/* "Its plant in Galway", "the Galway plant". */
static bool bears_place(const struct cc_ref *anchor, const struct cc_ref *place)
{
    return place->kind != CC_REF_PRONOUN && (cc_str_has_word(anchor->mods, place->head) ||
                                             cc_str_has_word(anchor->head, place->head));
}

/* One role; `key` false: it is no key of the frame, so that a difference is only a doubt.
 */
static void compare_role(const struct cc_scene *s, const struct cc_item *x,
                         const struct cc_item *y, enum cc_role role, bool key,
                         struct cc_tally *t)
{
    bool anchored = by_anchor(x->claim, y->claim);
    const struct cc_ref *p = key_role(x->claim, role, anchored);
    const struct cc_ref *q = key_role(y->claim, role, anchored);
    struct cc_ref denier_x, denier_y;

    if (role == CC_ROLE_AGENT && !p && q)
        p = denier(x, &denier_x);
    if (role == CC_ROLE_AGENT && !q && p)
        q = denier(y, &denier_y);

    bool on_negative = p ? x->claim->negative && !y->claim->negative
                         : y->claim->negative && !x->claim->negative;
    enum cc_same same;

    if (!p && !q)
        return;
    same = same_group(s, x, p, y, q);
    if (same == CC_SAME_UNKNOWN && key &&
        (is_covered(x->claim, p, y->claim, q) ||
         (role == CC_ROLE_PLACE && x->claim->negative != y->claim->negative &&
          !on_negative && t->anchor == CC_SAME_YES))) {
        t->covered++; /* "never found": not in the river either */
        return;
    }
    if (same == CC_SAME_UNKNOWN && role == CC_ROLE_PLACE && (!p || !q) &&
        bears_place(p ? &y->claim->anchor : &x->claim->anchor, p ? p : q)) {
        count(t, CC_SAME_YES);
        return;
    }
    if (same == CC_SAME_UNKNOWN && (!p || !q) && of_anybody(p ? p : q)) {
        t->covered++; /* "nobody fired him": whoever is said to have */
        return;
    }
    if (same == CC_SAME_UNKNOWN && role == CC_ROLE_AGENT && leaves_state(x->claim) &&
        leaves_state(y->claim) && t->anchor == CC_SAME_YES)
        return;
    if (same == CC_SAME_UNKNOWN && role == CC_ROLE_PLACE && (!p || !q) &&
        is_toll(x->claim) && is_toll(y->claim) &&
        cc_one_story(s->stories, x->at.article, y->at.article))
        return; /* "the number of dead has risen to nine": where the story is */
    if (same == CC_SAME_UNKNOWN) {
        t->missing += key;
        /* sums "from teachers" and "from the industry": of two parts, likely */
        t->missing += key && p && q && x->claim->value.kind == CC_VALUE_NUMBER;
        t->restricted |= (!p || !q) && on_negative && !is_core(role);
        return;
    }
    if (!key && same == CC_SAME_NO && is_core(role)) {
        /* One brings a charge and another drops it. */
        t->missing += x->claim->frame_type != CC_FRAME_STATE;
        return;
    }
    if (role == CC_ROLE_PLACE && same == CC_SAME_NO)
        t->elsewhere = !(cc_heads_same(p->head, q->head) && cc_is_body_part(p));
    else
        count(t, same);
    t->filled += p->filled || q->filled;
}

/* Which roles a claim names, a bit each. */
static unsigned roles_of(const struct cc_claim *x)
{
    unsigned out = x->anchor.kind == CC_REF_NONE ? 0 : 1u << x->anchor.role;

    for (uint32_t i = 0; i < x->role_count; i++)
        out |= 1u << x->roles[i].role;
    return out;
}

struct cc_tally cc_roles_compare(const struct cc_scene *s, const struct cc_item *x,
                                 const struct cc_item *y)
{
    struct cc_tally t = { 0 };
    const unsigned named = roles_of(x->claim) | roles_of(y->claim);
    size_t rows;
    const struct cc_lex_row *frame =
        cc_str_eq(x->claim->frame, y->claim->frame)
            ? cc_lex_find(CC_LEX(frame), x->claim->frame, &rows)
            : NULL;
    cc_str keys = frame ? cc_lex_col(frame, FRAME_KEYS) : CC_NONE;

    if (by_anchor(x->claim, y->claim))
        compare_anchors(s, x, y, &t);
    for (unsigned role = 0; role < CC_ROLE_COUNT; role++)
        if (named >> role & 1)
            compare_role(s, x, y, (enum cc_role)role,
                         !frame || is_key(keys, (enum cc_role)role), &t);
    return t;
}
