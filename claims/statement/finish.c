/* Drafts become statements: trimmed, sorted, nested. */
#include "work.h"

/* Leaves out the marks of a piece that is a quote as a whole. */
static struct cc_span without_marks(const struct work *w, struct cc_span s)
{
    const struct cc_document *d = w->d;
    uint32_t t = cc_token_at(d, s.start), q;

    if (t >= d->tokens || d->token[t].kind != CC_TOKEN_OPEN)
        return s;
    q = quote_outermost(d, d->token[t].quote);
    if (q == CC_NO_INDEX || d->quote[q].outer.start != s.start ||
        d->quote[q].outer.end != s.end)
        return s;
    return d->quote[q].inner;
}

static struct cc_span trimmed(const struct work *w, struct cc_span s)
{
    cc_str text = w->d->text;

    s = without_marks(w, s);
    while (s.end > s.start) {
        size_t at = s.start;
        int32_t c = cc_utf8_next(text, &at);
        if (!cc_is_space(c))
            break;
        s.start = (uint32_t)at;
    }
    while (s.end > s.start && (text.p[s.end - 1] == ' ' || text.p[s.end - 1] == '\n' ||
                               text.p[s.end - 1] == '\t' || text.p[s.end - 1] == '\r'))
        s.end--;
    return s;
}

static void fill(const struct work *w, const struct draft *s, struct cc_statement *out)
{
    struct cc_span *piece = CC_ARRAY(w->a, struct cc_span, s->piece.n);

    for (uint32_t i = 0; i < s->piece.n; i++)
        piece[i] = trimmed(w, s->piece.at[i]);
    *out = (struct cc_statement){
        .span = { piece[0].start, piece[s->piece.n - 1].end },
        .spans = piece,
        .span_count = s->piece.n,
        .kind = s->kind,
        .speaker = s->speaker_span,
        .entity = CC_NO_INDEX,
        .cue = s->cue_span,
        .speech = true,
        .level = 1,
        .outer = CC_NO_INDEX,
        .rule = s->rule,
        .speaker_rule = s->speaker_rule,
        .score = s->score,
        .sentence = w->d->token[cc_token_at(w->d, piece[0].start)].sentence,
    };
    if (s->cue >= 0) {
        const struct unit *u = &w->units.at[s->unit];
        struct cue c = cue_of(u, s->cue);
        out->cue_lemma = c.lemma.n ? c.lemma : u->tree.node[s->cue].lemma;
        out->speech = c.kind == CUE_NOT || c.kind == CUE_SPEECH;
    }
}

void finish(struct work *w, struct cc_statements *out)
{
    uint32_t *order = drafts_in_order(w), n = 0;
    struct cc_statement *list = CC_ARRAY(w->a, struct cc_statement, w->drafts.n);

    for (uint32_t i = 0; i < w->drafts.n; i++)
        if (w->drafts.at[order[i]].piece.n)
            fill(w, &w->drafts.at[order[i]], &list[n++]);
    out->statement = list;
    out->statement_count = n;
}
