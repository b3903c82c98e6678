/*
 * A quote that runs on into the next paragraph without a mark at its head:
 *
 *   Hale said, “It was late.
 *   I went home.” Then he left.
 *
 * The first quote is never closed, and the next paragraph has a mark that closes none.
 */
#include "work.h"

/* The mark of the paragraph that closes a quote begun before it, or CC_NO_INDEX. */
static uint32_t stray_closer(const struct cc_document *d, const struct cc_paragraph *p)
{
    for (uint32_t t = p->first_token; t < p->first_token + p->tokens; t++) {
        cc_str form = cc_token_form(d, t);
        size_t at = 0;
        if (d->token[t].depth > 0)
            return CC_NO_INDEX;
        if (!cc_is_mark_double(cc_utf8_next(form, &at)))
            continue;
        /* behind a comma, who says it follows */
        return t > p->first_token && !(d->token[t].flags & CC_TOK_SPACE) &&
                       !cc_str_eq(cc_token_form(d, t - 1), CC_LIT(","))
                   ? t
                   : CC_NO_INDEX;
    }
    return CC_NO_INDEX;
}

/* A name under a quote that was set apart is no more of it: words with a verb are. */
static bool begins_with_clause(const struct work *w, uint32_t paragraph)
{
    uint32_t first = w->paragraph_unit[paragraph];
    const struct unit *u = &w->units.at[first];

    return first < w->paragraph_unit[paragraph + 1] &&
           range_has_finite(u, (struct range){ 0, (int32_t)u->n - 1 });
}

/* What the rules made of words before they were known to be quoted; until: by paragraph,
 * where the quote in it ends, 0 for none. */
static void drop_inside(struct work *w, const uint32_t *until)
{
    for (uint32_t i = 0; i < w->drafts.n; i++) {
        struct draft *s = &w->drafts.at[i];
        if (s->piece.n && s->quote == CC_NO_INDEX &&
            s->piece.at[0].start < until[s->paragraph])
            s->piece.n = 0;
    }
}

void rule_runon(struct work *w)
{
    const struct cc_document *d = w->d;
    uint32_t *until = CC_ARRAY(w->a, uint32_t, (size_t)d->paragraphs + 1);

    for (uint32_t q = 0; q < d->quotes; q++) {
        const struct cc_quote *x = &d->quote[q];
        const struct cc_paragraph *p = &d->paragraph[x->paragraph], *next = p + 1;
        uint32_t at = w->quotation[q].draft, mark;

        if (x->closed || x->parent >= 0 || at == CC_NO_INDEX ||
            x->end_token != p->first_token + p->tokens ||
            x->paragraph + 1 >= d->paragraphs || !cc_paragraph_is_prose(next->kind) ||
            !begins_with_clause(w, x->paragraph + 1))
            continue;
        mark = stray_closer(d, next);
        if (mark == CC_NO_INDEX)
            continue;
        until[x->paragraph + 1] = d->token[mark].span.start;
        *CC_PUSH(w->a, &w->drafts.at[at].piece) =
            (struct cc_span){ next->span.start, d->token[mark].span.start };
    }
    drop_inside(w, until);
}
