/* What decisions rest on, and what a signature is bound to. */
#include "states.h"

#include <stdlib.h>

/* Each article of a side once, however many of its claims say it. */
static void add_articles(struct cc_buf *b, const char *side, const struct record_side *of,
                         struct cc_arena *a)
{
    uint32_t n = of->also_count + 1;
    cc_str *key = CC_ARRAY(a, cc_str, n);

    key[0] = of->at.article->key;
    for (uint32_t i = 0; i < of->also_count; i++)
        key[i + 1] = of->also[i].article->key;
    qsort(key, n, sizeof *key, cc_str_order);
    for (uint32_t i = 0; i < n; i++)
        if (i == 0 || !cc_str_eq(key[i], key[i - 1]))
            cc_buf_addf(b, " %s:%.*s", side, CC_FMT(key[i]));
}

cc_str states_evidence(const struct record_finding *f, struct cc_arena *a)
{
    struct cc_buf b = { .a = a };

    cc_buf_add(&b, f->kind);
    add_articles(&b, "a", &f->a, a);
    add_articles(&b, "b", &f->b, a);
    return cc_buf_str(&b);
}

/* ---- the seal -------------------------------------------------------------------------
 */

static void add_field(struct cc_buf *b, cc_str field)
{
    cc_buf_addf(b, "%zu:", field.n);
    cc_buf_add(b, field);
    cc_buf_addc(b, '\n');
}

static void add_span(struct cc_buf *b, struct cc_span span)
{
    cc_buf_addf(b, "%u-%u\n", span.start, span.end);
}

/* What was decided of the statement that the claim is made in. */
static bool add_statement(struct store *s, struct cc_buf *b, cc_str case_name,
                          const struct record_place *p, struct cc_error *err)
{
    struct review_statement t;
    struct cc_span found;

    if (!states_place(s, p, &found, b->a, err))
        return !err->code;
    if (!review_statement(s, case_name, p->article->key, found, &t, b->a, err))
        return false;
    add_field(b, cc_str_c(review_state_word(t.state)));
    add_field(b, t.speaker);
    add_field(b, t.party);
    add_span(b, t.span);
    return true;
}

/* Where the program would put things after a change of rules does not matter: words do.
 */
static bool add_place(struct store *s, struct cc_buf *b, cc_str case_name,
                      const struct record_place *p, struct cc_error *err)
{
    add_field(b, p->article->key);
    add_field(b, p->claim->words.text);
    add_field(b, p->claim->speaker);
    add_field(b, p->claim->party);
    add_field(b, p->claim->said.date);
    return add_statement(s, b, case_name, p, err);
}

static bool add_side(struct store *s, struct cc_buf *b, cc_str case_name,
                     const struct record_side *side, struct cc_error *err)
{
    if (!add_place(s, b, case_name, &side->at, err))
        return false;
    for (uint32_t i = 0; i < side->also_count; i++)
        if (!add_place(s, b, case_name, &side->also[i], err))
            return false;
    return true;
}

bool review_seal(struct store *s, const struct record_finding *f,
                 const struct review_finding *state, cc_str *out, struct cc_arena *a,
                 struct cc_error *err)
{
    struct cc_buf b = { .a = a };
    char hex[65];

    add_field(&b, f->case_name);
    add_field(&b, f->id);
    add_field(&b, f->family);
    add_field(&b, f->kind);
    add_field(&b, f->rule);
    add_field(&b, state->decided);
    add_field(&b, state->decided_at);
    if (!add_side(s, &b, f->case_name, &f->a, err) ||
        !add_side(s, &b, f->case_name, &f->b, err))
        return false;
    cc_sha256(cc_buf_str(&b), hex);
    *out = cc_str_copy(a, cc_str_c(hex));
    return true;
}
