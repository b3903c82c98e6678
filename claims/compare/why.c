/* One neutral line that says what does not fit: the slot, then both values. */
#include "compare/draft.h"

#include <string.h>

#define SHOWN 48 /* bytes of a value or clause that are shown */

/* At most SHOWN bytes, cut between words, white space made single. */
static cc_str shorten(cc_str s, struct cc_arena *a)
{
    struct cc_buf b = { .a = a };

    s = cc_str_trim(s);
    for (size_t i = 0; i < s.n; i++) {
        bool white = s.p[i] == ' ' || s.p[i] == '\n' || s.p[i] == '\t' || s.p[i] == '\r';
        if (b.n > 2 * SHOWN || (white && b.n >= SHOWN)) {
            while (b.n && strchr(" ,;:", b.p[b.n - 1]))
                b.n--;
            cc_buf_add(&b, CC_LIT("\xe2\x80\xa6")); /* U+2026 */
            break;
        }
        if (!white)
            cc_buf_addc(&b, s.p[i]);
        else if (b.p[b.n - 1] != ' ')
            cc_buf_addc(&b, ' ');
    }
    return cc_buf_str(&b);
}

static cc_str lower_words(cc_str frame, struct cc_arena *a)
{
    struct cc_buf b = { .a = a };

    for (size_t i = 0; i < frame.n; i++) {
        char c = frame.p[i];
        cc_buf_addc(&b,
                    c == '_' ? ' ' : (char)(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c));
    }
    return cc_buf_str(&b);
}

/* "maximum sentence"; of a frame without an entry its predicate. */
static cc_str slot_name(const struct cc_claim *x, struct cc_arena *a)
{
    cc_str says = cc_lex_get(CC_LEX(frame), x->frame, FRAME_SAYS);
    if (says.n)
        return says;
    if (cc_str_starts(x->frame, CC_LIT("MOVED")))
        return shorten(x->predicate, a);
    return x->frame_type == CC_FRAME_LEMMA ? x->predicate : lower_words(x->frame, a);
}

/* Of "that P" P. */
static cc_str position_of(const struct cc_item *x)
{
    const struct cc_reading *r = x->reading;
    cc_str words =
        cc_claim_is_told(x->claim)
            ? cc_item_clause(x) /* beside what answers it */
            : cc_document_text(&r->document, cc_claim_position(&r->claims, x->at.claim,
                                                               &r->statements));

    if (cc_str_starts(words, CC_LIT("that ")))
        return cc_str_sub(words, 5, words.n);
    return words;
}

/* The contested words of a side: the changed ones, the value's, else the clause. */
static cc_str side(const struct cc_item *x, struct cc_span changed, bool values,
                   struct cc_arena *a)
{
    cc_str value = cc_value_text(x);

    if (changed.end > changed.start)
        return shorten(cc_document_text(&x->reading->document, changed), a);
    if (values && value.n)
        return shorten(value, a);
    return cc_strf(a, "\"%.*s\"", CC_FMT(shorten(position_of(x), a)));
}

static bool about_values(const struct cc_draft *d)
{
    switch (d->rule) {
    case CC_RULE_NEGATED:
    case CC_RULE_NECESSITY:
    case CC_RULE_ROLES_SWAPPED:
    case CC_RULE_DUTY_DIFFERS:
    case CC_RULE_QUANTIFIER:
    case CC_RULE_CLAIM_DENIED:
    case CC_RULE_ACCOUNT_DIFFERS:
    case CC_RULE_ACCOUNT_CHANGED:
    case CC_RULE_POSITION_CHANGED:
    case CC_RULE_TAKEN_BACK:
    case CC_RULE_NEVER_SAID:
        return false;
    default:
        return d->a.claim->value.kind != CC_VALUE_STATE;
    }
}

static const char *verb_of(enum cc_kind k)
{
    switch (k) {
    case CC_KIND_DISPUTE:
        return "against";
    case CC_KIND_REVERSAL:
    case CC_KIND_SELF_CONTRADICTION:
    case CC_KIND_DISCREPANCY:
        return "differs from";
    default:
        return "->";
    }
}

cc_str cc_change_show(const struct cc_document *x, struct cc_span was,
                      const struct cc_document *y, struct cc_span is, struct cc_arena *a)
{
    cc_str p = shorten(cc_document_text(x, was), a);
    cc_str q = shorten(cc_document_text(y, is), a);
    cc_str nothing = CC_LIT("(nothing)");

    return cc_strf(a, "%.*s -> %.*s", CC_FMT(p.n ? p : nothing),
                   CC_FMT(q.n ? q : nothing));
}

/* The denial stands first in the text: it is told second all the same. */
static bool is_turned(const struct cc_draft *d)
{
    return d->rule == CC_RULE_CLAIM_DENIED &&
           (cc_str_eq(d->a.claim->frame, CC_LIT("REPLY")) ||
            cc_str_eq(d->a.claim->value.set, CC_LIT("truth")));
}

static bool apart(struct cc_span x, struct cc_span y)
{
    return x.end < y.start || y.end < x.start;
}

/* An edit is shown with the claim that is nearest to it. */
static bool stands_beside(const struct cc_draft *d)
{
    return d->rule == CC_RULE_VERSION_EDITED && apart(d->was, d->a.claim->span) &&
           apart(d->is, d->b.claim->span);
}

static cc_str subject(const struct cc_draft *d, struct cc_arena *a)
{
    if (d->kind == CC_KIND_QUOTE_DRIFT)
        return CC_LIT("quoted words");
    if (stands_beside(d))
        return CC_LIT("text");
    switch (d->rule) {
    case CC_RULE_CLAIM_DENIED:
        return CC_LIT("claim denied");
    case CC_RULE_TAKEN_BACK:
        return CC_LIT("taken back");
    case CC_RULE_POSITION_CHANGED:
        return CC_LIT("position");
    case CC_RULE_NEVER_SAID:
        return CC_LIT("denied to have said");
    default:
        return slot_name(d->a.claim, a);
    }
}

cc_str cc_why(const struct cc_draft *d, struct cc_arena *a)
{
    bool values = about_values(d);
    cc_str slot = subject(d, a);

    if (is_turned(d))
        return cc_strf(a, "%.*s: %.*s %s %.*s", CC_FMT(slot),
                       CC_FMT(side(&d->b, d->is, values, a)), verb_of(d->kind),
                       CC_FMT(side(&d->a, d->was, values, a)));
    if (d->changes.n)
        return cc_strf(a, "%.*s: %.*s", CC_FMT(slot), CC_FMT(d->changes));
    return cc_strf(a, "%.*s: %.*s %s %.*s", CC_FMT(slot),
                   CC_FMT(side(&d->a, d->was, values, a)), verb_of(d->kind),
                   CC_FMT(side(&d->b, d->is, values, a)));
}
