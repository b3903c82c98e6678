/* Where: which place lies in which, and whether two sides speak of one occasion. */
#include "compare/slots.h"

#include "claimcheck/lexicon.h"
#include "compare/oneof.h"

/* "denver" lies in "colorado" by the chain of rows of place.lex. */
static bool lies_in(cc_str place, cc_str whole, int depth)
{
    size_t n;
    const struct cc_lex_row *row = cc_lex_find(CC_LEX(place), place, &n);

    for (size_t i = 0; i < n && depth < 5; i++)
        if (cc_lex_col(&row[i], 2).n &&
            (cc_str_eq_fold(cc_lex_col(&row[i], 2), whole) ||
             lies_in(cc_lex_col(&row[i], 2), whole, depth + 1)))
            return true;
    return false;
}

bool cc_places_meet(cc_str x, cc_str y)
{
    return lies_in(x, y, 0) || lies_in(y, x, 0);
}

cc_str cc_words_behind(cc_str text, cc_str word)
{
    size_t at = cc_str_find(text, word), end;

    if (at == text.n)
        return CC_NONE;
    text = cc_str_sub(text, at + word.n, text.n);
    for (end = 0; end < text.n; end++)
        if (text.p[end] == ',' || text.p[end] == '.' || text.p[end] == '"' ||
            text.p[end] == ';')
            break;
    return cc_str_sub(text, 0, end);
}

/* What stands behind "when"; CC_NONE when the clause has none. */
static cc_str occasion(const struct cc_item *x)
{
    return cc_words_behind(cc_item_clause(x), CC_LIT(" when "));
}

/* "that night", "that morning", as both sides say it; CC_NONE otherwise. */
static cc_str same_that(const struct cc_item *x, const struct cc_item *y)
{
    cc_str that = CC_LIT(" that "), p = cc_item_clause(x), q = cc_item_clause(y);
    size_t at = cc_str_find(p, that), other = cc_str_find(q, that);

    if (at == p.n || other == q.n)
        return CC_NONE;
    p = cc_str_sub(p, at + that.n, p.n);
    q = cc_str_sub(q, other + that.n, q.n);
    p = cc_str_cut(&p, ' ');
    q = cc_str_cut(&q, ' ');
    return cc_str_eq(p, q) && cc_wn_is_a(p, CC_LIT("time period"), 1) ? p : CC_NONE;
}

bool cc_one_occasion(const struct cc_item *x, const struct cc_item *y)
{
    return (occasion(x).n && cc_str_eq_fold(occasion(x), occasion(y))) ||
           same_that(x, y).n;
}

/* The place of place.lex that a filler names: "Tulsa", "the Denver warehouse". */
static cc_str known_place(const struct cc_ref *r)
{
    cc_str rest = r->mods;

    if (cc_lex_has(CC_LEX(place), r->head))
        return r->head;
    while (rest.n) {
        cc_str one = cc_str_cut(&rest, ' ');
        if (cc_lex_has(CC_LEX(place), one))
            return one;
    }
    return CC_NONE;
}

bool cc_two_places(const struct cc_ref *p, const struct cc_ref *q)
{
    cc_str a = known_place(p), b = known_place(q);

    return a.n && b.n && !cc_str_eq_fold(a, b) && !cc_places_meet(a, b);
}

static bool is_site(cc_str noun)
{
    return cc_wn_is_a(noun, CC_LIT("building"), 1) ||
           cc_wn_is_a(noun, CC_LIT("housing"), 1) ||
           cc_wn_is_a(noun, CC_LIT("facility"), 1);
}

/* "at the airport", "at her home": two buildings; a room or a car may be in one. */
static bool are_two_sites(const struct cc_ref *p, const struct cc_ref *q)
{
    enum cc_relation r = cc_relate(p->head, q->head, CC_NOUN);

    return p->kind == CC_REF_NOUN && q->kind == CC_REF_NOUN && is_site(p->head) &&
           is_site(q->head) && (r == CC_REL_NONE || r == CC_REL_COHYPONYM);
}

/* "Kitchen", also for "laundry room": the room by its one name; CC_NONE: it is none. */
static cc_str room_of(const struct cc_ref *r)
{
    char buf[CC_PHRASE_MAX];
    cc_str kind = CC_LIT("room");
    cc_str both = cc_oneof_member(cc_phrase_of(r->mods, r->head, buf), kind);

    return both.n ? both : cc_oneof_member(r->head, kind);
}

static bool are_two_rooms(const struct cc_ref *p, const struct cc_ref *q)
{
    cc_str x = room_of(p), y = room_of(q);

    return p->kind == CC_REF_NOUN && q->kind == CC_REF_NOUN && x.n && y.n &&
           !cc_str_eq(x, y);
}

bool cc_places_apart(const struct cc_ref *p, const struct cc_ref *q)
{
    return cc_two_places(p, q) || are_two_sites(p, q) || are_two_rooms(p, q);
}

/* "broke out", "died": an event that gives a state, told by its verb. "is open" is none.
 */
static bool tells_event(const struct cc_claim *x)
{
    if (x->value.kind == CC_VALUE_STATE)
        return (cc_wn_classes(x->predicate) & (CC_VERB | CC_ADJ)) == CC_VERB;
    return x->value.kind == CC_VALUE_NONE && !x->stative;
}

/* "broke out in the packing hall", "broke out in the boiler room": of one fire. */
bool cc_happens_once(const struct cc_item *x, const struct cc_item *y,
                     const struct cc_verdict *v)
{
    cc_str one = cc_lex_get(CC_LEX(frame), x->claim->frame, FRAME_ONE);

    return v->fit == CC_FIT_AGREE && !x->claim->negative && !y->claim->negative &&
           cc_str_eq(one, CC_LIT("yes")) && tells_event(x->claim) &&
           tells_event(y->claim);
}

/* Two rooms, two streets; not a room and a house, of which one may lie in the other. */
bool cc_places_alike(const struct cc_item *x, const struct cc_item *y)
{
    const struct cc_ref *p = cc_claim_role(x->claim, CC_ROLE_PLACE);
    const struct cc_ref *q = cc_claim_role(y->claim, CC_ROLE_PLACE);

    return p && q &&
           (cc_str_eq(p->head, q->head) || cc_places_apart(p, q) ||
            cc_relate(p->head, q->head, CC_NOUN) != CC_REL_NONE);
}

/* "On his vocal cords", "in the arm": of whose body, the other roles say. */
bool cc_is_body_part(const struct cc_ref *r)
{
    char buf[CC_PHRASE_MAX];
    cc_str kind = CC_LIT("body part"), both = cc_phrase_of(r->mods, r->head, buf);

    return (both.n && cc_wn_is_a(both, kind, 1)) || cc_wn_is_a(r->head, kind, 1);
}
