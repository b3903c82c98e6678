#include "show.h"

static void show_quote(struct cc_buf *b, const struct cc_document *d, uint32_t index)
{
    static const char *const styles[] = { "straight", "curly", "guillemet", "doubled",
                                          "single" };
    const struct cc_quote *q = &d->quote[index];
    cc_str inner = cc_document_text(d, q->inner);

    for (int32_t up = q->parent; up >= 0; up = d->quote[up].parent)
        cc_buf_add(b, CC_LIT("  "));
    cc_buf_addf(b, "> %s%s ", q->continues >= 0 ? "+" : "", styles[q->style]);
    for (size_t i = 0; i < inner.n; i++)
        cc_buf_addc(b, inner.p[i] == '\n' ? ' ' : inner.p[i]);
    cc_buf_add(b, q->closed ? CC_LIT("\n") : CC_LIT(" ...\n"));
}

static void show_sentence(struct cc_buf *b, const struct cc_document *d, uint32_t index)
{
    const struct cc_sentence *s = &d->sentence[index];

    cc_buf_addc(b, '-');
    for (uint32_t i = s->first; i < s->first + s->count; i++) {
        cc_buf_addc(b, ' ');
        cc_buf_add(b, cc_token_form(d, i));
    }
    cc_buf_addc(b, '\n');
}

cc_str show_document(const struct cc_document *d, struct cc_arena *a)
{
    struct cc_buf b = { .a = a };
    uint32_t quote = 0;

    for (uint32_t p = 0; p < d->paragraphs; p++) {
        const struct cc_paragraph *g = &d->paragraph[p];
        cc_str kind = cc_paragraph_kind_name(g->kind);
        cc_buf_addf(&b, "# %.*s%s\n", CC_FMT(kind), g->dateline ? " dateline" : "");
        for (uint32_t s = 0; s < g->sentences; s++)
            show_sentence(&b, d, g->first_sentence + s);
        for (; quote < d->quotes && d->quote[quote].paragraph == p; quote++)
            show_quote(&b, d, quote);
    }
    return cc_buf_str(&b);
}
