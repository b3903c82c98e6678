/* What editors made of a finding, in words. */
#include "decision.h"

#include "side.h"

static cc_str state_of(const struct record_finding *f)
{
    return f->review ? f->review->state : CC_LIT("new");
}

enum section section_of(const struct record_finding *f)
{
    cc_str state = state_of(f);

    if (cc_str_eq(state, CC_LIT("approved")))
        return SECTION_APPROVED;
    if (cc_str_eq(state, CC_LIT("confirmed")) || cc_str_eq(state, CC_LIT("signed")))
        return SECTION_CONFIRMED;
    return cc_str_eq(state, CC_LIT("dismissed")) ? SECTION_DISMISSED : SECTION_OPEN;
}

const char *section_says(enum section s)
{
    static const char *const says[] = { "approved", "confirmed, not yet approved",
                                        "not checked by an editor", "dismissed" };
    return says[s];
}

uint32_t section_count(const struct record_finding *at, uint32_t n, enum section s)
{
    uint32_t count = 0;

    for (uint32_t i = 0; i < n; i++)
        count += section_of(&at[i]) == s;
    return count;
}

static void add_day(struct cc_buf *b, cc_str at)
{
    if (at.n >= 10)
        cc_buf_addf(b, " on %.*s", CC_FMT(date_words(cc_str_sub(at, 0, 10), b->a)));
}

static void add_signers(struct cc_buf *b, const struct record_review *r)
{
    for (uint32_t i = 0; i < r->signatures; i++) {
        cc_buf_addf(b, "%s%.*s", i ? " and " : "", CC_FMT(r->signer[i]));
        add_day(b, r->signed_at[i]);
    }
}

static void add_decided(struct cc_buf *b, const char *what, const struct record_review *r)
{
    cc_buf_addf(b, "%s by %.*s", what, CC_FMT(r->decided));
    add_day(b, r->decided_at);
}

/* What is open: as found, or with somebody, or put back. */
static void add_open(struct cc_buf *b, const struct record_review *r)
{
    cc_buf_add(b, CC_LIT("Not checked by an editor"));
    if (cc_str_eq(r->state, CC_LIT("needs_info")))
        cc_buf_add(b, CC_LIT("; something has to be found out first"));
    else if (cc_str_eq(r->state, CC_LIT("reopened")))
        cc_buf_add(b, CC_LIT(" again since it was reopened"));
    if (r->because.n)
        cc_buf_addf(b, " (%.*s)", CC_FMT(r->because));
    if (r->assignee.n)
        cc_buf_addf(b, "; %.*s has it", CC_FMT(r->assignee));
}

cc_str decision_words(const struct record_finding *f, struct cc_arena *a)
{
    const struct record_review *r = f->review;
    struct cc_buf b = { .a = a };

    switch (section_of(f)) {
    case SECTION_APPROVED:
        add_decided(&b, "Confirmed", r);
        cc_buf_add(&b, CC_LIT("; approved: signed by "));
        add_signers(&b, r);
        break;
    case SECTION_CONFIRMED:
        add_decided(&b, "Confirmed", r);
        if (r->signatures) {
            cc_buf_add(&b, CC_LIT("; signed by "));
            add_signers(&b, r);
            cc_buf_add(&b, CC_LIT(", not yet approved"));
        } else {
            cc_buf_add(&b, CC_LIT("; not signed"));
        }
        if (r->because.n)
            cc_buf_addf(&b, " (%.*s)", CC_FMT(r->because));
        break;
    case SECTION_DISMISSED:
        add_decided(&b, "Dismissed", r);
        cc_buf_addf(&b, ": %.*s", CC_FMT(r->reason));
        break;
    case SECTION_OPEN:
        if (r)
            add_open(&b, r);
        else
            cc_buf_add(&b, CC_LIT("Not checked by an editor"));
    }
    cc_buf_addc(&b, '.');
    return cc_buf_str(&b);
}

cc_str note_words(const struct record_note *n, struct cc_arena *a)
{
    struct cc_buf b = { .a = a };

    cc_buf_addf(&b, "Note by %.*s", CC_FMT(n->by));
    add_day(&b, n->at);
    if (n->text.p)
        cc_buf_addf(&b, ": %.*s", CC_FMT(n->text));
    else
        cc_buf_add(&b, CC_LIT(": removed"));
    return cc_buf_str(&b);
}
