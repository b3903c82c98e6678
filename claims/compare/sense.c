/*
 * "Snow closed the pass", "the pass was never closed": no row of the frame lexicon fits
 * the first, since snow closes no shops. Where the other claim is of a frame that the
 * first one's predicate may evoke, it is read as if it were in that frame: what both are
 * about has to be the same then, and tells that the sense is, too.
 */
#include "compare/sense.h"

#include <string.h>

#include "claimcheck/lexicon.h"
#include "compare/scene.h"

/* Columns of frameword.lex behind the word. */
enum { WORD_CLASS = 1, WORD_FRAME, WORD_ROLES, WORD_VALUE, WORD_ARGS };

/* What stands in a place of the lexicon, by the roles that a predicate without a row
 * gives: the doer, or of what happens by itself what it happens to. */
static const struct cc_ref *at_place(const struct cc_claim *x, cc_str place)
{
    const struct cc_ref *agent = cc_claim_role(x, CC_ROLE_AGENT);
    const struct cc_ref *patient = cc_claim_role(x, CC_ROLE_PATIENT);
    int role;

    if (cc_str_eq(place, CC_LIT("subj")))
        return agent ? agent : patient;
    if (cc_str_eq(place, CC_LIT("obj")))
        return patient;
    if (cc_str_eq(place, CC_LIT("noun")))
        return patient ? patient : agent;
    if (cc_str_eq(place, CC_LIT("iobj")))
        return cc_claim_role(x, CC_ROLE_RECIPIENT);
    role = cc_role_named(cc_lex_get(CC_LEX(preposition), place, 1));
    return role < 0 ? NULL : cc_claim_role(x, (enum cc_role)role);
}

static const struct cc_ref *at_places(const struct cc_claim *x, cc_str places)
{
    const struct cc_ref *found = NULL;

    while (places.n && !found)
        found = at_place(x, cc_str_cut(&places, '/'));
    return found;
}

/* What the row asks for is there, of whatever class; no row that asks for more than
 * something in a place, nor one for a verb's object that has no use for it. */
static bool places_filled(const struct cc_claim *x, cc_str args, cc_str roles)
{
    bool object = !cc_claim_role(x, CC_ROLE_AGENT) || !cc_claim_role(x, CC_ROLE_PATIENT);

    while (args.n) {
        cc_str classes = cc_str_trim(cc_str_cut(&args, ','));
        cc_str place = cc_str_cut(&classes, ':');

        if (cc_str_eq(place, CC_LIT("-")) || !place.n)
            continue;
        if (!at_place(x, place))
            return false;
        object |= cc_str_eq(place, CC_LIT("obj"));
    }
    while (roles.n) {
        cc_str places = cc_str_trim(cc_str_cut(&roles, ','));
        cc_str name = cc_str_cut(&places, ':');

        if (cc_str_eq(name, CC_LIT("value")))
            return false;
        while (places.n)
            object |= cc_str_eq(cc_str_cut(&places, '/'), CC_LIT("obj"));
    }
    return object;
}

/* The only row that gives the word that frame: NULL also when two rows differ in what
 * they say. */
static const struct cc_lex_row *row_of(const struct cc_claim *x, cc_str frame)
{
    cc_str word = x->frame, class;
    size_t n;
    const struct cc_lex_row *row, *found = NULL;

    cc_str_cut(&word, ':');
    class = cc_str_cut(&word, ':');
    row = cc_lex_find(CC_LEX(frameword), word, &n);
    for (size_t i = 0; i < n; i++) {
        if (!cc_str_eq(cc_lex_col(&row[i], WORD_FRAME), frame) ||
            !cc_str_eq(cc_lex_col(&row[i], WORD_CLASS), class) ||
            !places_filled(x, cc_lex_col(&row[i], WORD_ARGS),
                           cc_lex_col(&row[i], WORD_ROLES)))
            continue;
        if (found &&
            !cc_str_eq(cc_lex_col(found, WORD_VALUE), cc_lex_col(&row[i], WORD_VALUE)))
            return NULL;
        found = found ? found : &row[i];
    }
    return found;
}

static void put_roles(const struct cc_claim *x, cc_str roles, cc_str anchor,
                      struct cc_sense *out)
{
    uint32_t n = 0;

    out->claim.anchor =
        (struct cc_ref){ .entity = CC_NO_INDEX, .owner_entity = CC_NO_INDEX };
    while (roles.n) {
        cc_str places = cc_str_trim(cc_str_cut(&roles, ','));
        cc_str name = cc_str_cut(&places, ':');
        const struct cc_ref *r = at_places(x, places);
        int role = cc_role_named(name);

        if (!r || role < 0 || n == CC_ROLE_COUNT)
            continue;
        if (cc_str_eq(name, anchor)) {
            out->claim.anchor = *r;
            out->claim.anchor.role = (uint8_t)role;
        } else {
            out->role[n] = *r;
            out->role[n++].role = (uint8_t)role;
        }
    }
    out->claim.roles = out->role;
    out->claim.role_count = n;
}

static bool put_value(cc_str value, const struct cc_claim *of, struct cc_claim *x)
{
    if (cc_str_starts(value, CC_LIT("state:"))) {
        if (of->value.kind != CC_VALUE_STATE)
            return false;
        x->value = (struct cc_value){ .kind = CC_VALUE_STATE };
        x->value.set = of->value.set;
        x->value.state = x->value.shown = cc_str_sub(value, 6, value.n);
        return true;
    }
    if (cc_str_eq(value, CC_LIT("not")))
        x->negative = !x->negative;
    else if (value.n && !cc_str_eq(value, CC_LIT("+")))
        return false;
    return of->value.kind == CC_VALUE_NONE && x->value.kind == CC_VALUE_NONE;
}

/* The noun is one of the frame's words. */
static bool names_event(cc_str noun, cc_str frame)
{
    size_t n;
    const struct cc_lex_row *row = cc_lex_find(CC_LEX(frameword), noun, &n);

    for (size_t i = 0; i < n; i++)
        if (cc_str_eq(cc_lex_col(&row[i], WORD_CLASS), CC_LIT("noun")) &&
            cc_str_eq(cc_lex_col(&row[i], WORD_FRAME), frame) &&
            cc_str_eq(cc_lex_col(&row[i], WORD_VALUE), CC_LIT("+")))
            return true;
    return false;
}

/* "No promise was made", "promised": a verb without an entry tells of what its noun
 * names. */
static bool is_named_by(const struct cc_claim *x, cc_str noun)
{
    enum cc_relation r = cc_relate(noun, x->predicate, 0);

    return x->frame_type == CC_FRAME_LEMMA &&
           cc_str_starts(x->frame, CC_LIT("lemma:verb:")) && x->role_count > 0 &&
           (r == CC_REL_EQUAL || r == CC_REL_DERIVED);
}

bool cc_never_was(const struct cc_claim *none, const struct cc_claim *x)
{
    const struct cc_ref *event = &none->anchor;
    /* "there will be no appeal", "will appeal", "has appealed" */
    bool modes = none->mode == CC_MODE_PLANNED
                     ? x->mode == CC_MODE_PLANNED || x->mode == CC_MODE_ASSERTED
                     : none->mode == CC_MODE_ASSERTED && x->mode == CC_MODE_ASSERTED;

    return none->frame_type == CC_FRAME_EXIST && none->negative && !x->negative &&
           modes && x->value.kind == CC_VALUE_NONE && event->kind == CC_REF_NOUN &&
           !event->mods.n && !event->owner.n && !none->scope.n &&
           (is_named_by(x, event->head) ||
            (x->frame_type == CC_FRAME_EVENT && names_event(event->head, x->frame)));
}

/* "No warning was given to the crew": of another warning than the one to the mayor. */
static bool denies_that_one(const struct cc_case *c, const struct cc_item *none,
                            const struct cc_item *told)
{
    const struct cc_claim *x = none->claim;

    for (uint32_t i = 0; i < x->role_count; i++)
        if (cc_ref_same(c, none->at.article, &x->roles[i], told->at.article,
                        cc_claim_role(told->claim, (enum cc_role)x->roles[i].role)) <
            CC_SAME_WEAK)
            return false;
    return true;
}

/* "No such call was made": such as was told before, not one told months later; but of
 * "there will be no appeal", what comes later is news. */
static bool in_order(const struct cc_item *none, const struct cc_item *told)
{
    cc_str words = cc_document_text(&none->reading->document, none->claim->anchor.span);
    bool such = cc_str_find(words, CC_LIT("such ")) < words.n;
    bool later = cc_item_earlier(none, told);

    return none->claim->mode == CC_MODE_PLANNED
               ? later
               : !later || !(such || told->claim->frame_type == CC_FRAME_LEMMA);
}

bool cc_denies_told(const struct cc_case *c, const struct cc_item *none,
                    const struct cc_item *told)
{
    return denies_that_one(c, none, told) && in_order(none, told);
}

bool cc_sense_as(const struct cc_claim *x, const struct cc_claim *of,
                 struct cc_sense *out)
{
    const struct cc_lex_row *row;

    if (x->frame_type != CC_FRAME_LEMMA || of->frame_type == CC_FRAME_LEMMA ||
        of->frame_type == CC_FRAME_WORDS)
        return false;
    row = row_of(x, of->frame);
    if (!row)
        return false;
    out->claim = *x;
    out->claim.frame = of->frame;
    out->claim.frame_type = of->frame_type;
    out->claim.moves = of->moves;
    put_roles(x, cc_lex_col(row, WORD_ROLES),
              cc_lex_get(CC_LEX(frame), of->frame, FRAME_ANCHOR), out);
    return put_value(cc_lex_col(row, WORD_VALUE), of, &out->claim);
}
