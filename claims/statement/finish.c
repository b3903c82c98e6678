/* Drafts become statements: trimmed, sorted, nested. */
#include "cast.h"

#include <stdlib.h>

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

static void fill(struct work *w, struct cast *c, const struct draft *s,
                 struct cc_statement *out)
{
    struct cc_span *piece = CC_ARRAY(w->a, struct cc_span, s->piece.n);
    unsigned sure;

    for (uint32_t i = 0; i < s->piece.n; i++)
        piece[i] = trimmed(w, s->piece.at[i]);
    *out = (struct cc_statement){
        .span = { piece[0].start, piece[s->piece.n - 1].end },
        .spans = piece,
        .span_count = s->piece.n,
        .kind = s->kind,
        .speaker = s->speaker_span,
        .cue = s->cue_span,
        .speech = true,
        .level = 1,
        .outer = CC_NO_INDEX,
        .rule = s->rule,
        .speaker_rule = s->speaker_rule,
        .score = s->score,
        .sentence = w->d->token[cc_token_at(w->d, piece[0].start)].sentence,
    };
    out->entity = speaker_entity(c, s, &sure);
    out->speaker = speaker_words(c, s);
    out->speaker_confidence = (uint8_t)sure;
    act_read(w, s, out);
    said_read(w, s, out);
}

/* A document speaks for who filed it. */
static void through_document(const struct cast *c, struct cc_statement *s)
{
    const struct cc_entity *e;

    if (s->entity == CC_NO_INDEX)
        return;
    e = &c->entity.at[s->entity];
    s->party = e->party;
    if (e->kind != CC_ENT_DOCUMENT)
        return;
    if (!s->medium.n)
        s->medium = CC_LIT("document");
    if (e->filer != CC_NO_INDEX)
        s->entity = e->filer;
}

static int by_span(const void *x, const void *y)
{
    const struct cc_statement *a = x, *b = y;

    if (a->span.start != b->span.start)
        return a->span.start < b->span.start ? -1 : 1;
    if (a->span.end != b->span.end)
        return a->span.end > b->span.end ? -1 : 1;
    if (a->score != b->score)
        return a->score > b->score ? -1 : 1;
    return a->cue.start < b->cue.start ? -1 : a->cue.start > b->cue.start;
}

static bool holds(const struct cc_statement *outer, struct cc_span s)
{
    for (uint32_t i = 0; i < outer->span_count; i++)
        if (s.start >= outer->spans[i].start && s.end <= outer->spans[i].end)
            return true;
    return false;
}

static bool same_span(const struct cc_statement *a, const struct cc_statement *b)
{
    return a->span.start == b->span.start && a->span.end == b->span.end;
}

/* Drops the second of two with one content; the rest learn who holds them. */
static uint32_t nest(struct cc_statement *s, uint32_t n)
{
    uint32_t kept = 0, top = CC_NO_INDEX;

    for (uint32_t i = 0; i < n; i++) {
        if (kept && same_span(&s[kept - 1], &s[i]))
            continue;
        s[kept] = s[i];
        while (top != CC_NO_INDEX && s[top].span.end <= s[kept].span.start)
            top = s[top].outer;
        for (uint32_t o = top; o != CC_NO_INDEX; o = s[o].outer)
            if (holds(&s[o], s[kept].span) && holds(&s[o], s[kept].cue)) {
                s[kept].outer = o;
                s[kept].level =
                    (uint8_t)(s[o].level < UINT8_MAX ? s[o].level + 1 : UINT8_MAX);
                break;
            }
        top = kept++;
    }
    return kept;
}

static void give_mentions(struct cast *c, struct cc_statements *out)
{
    const struct cc_document *d = c->w->d;
    uint32_t *of = CC_ARRAY(c->w->a, uint32_t, d->tokens);

    cast_sort(c);
    for (uint32_t t = 0; t < d->tokens; t++)
        of[t] = c->mention_at[t] != CC_NO_INDEX ? c->mention_at[t] : c->cover[t];
    out->entity = c->entity.at;
    out->entity_count = c->entity.n;
    out->mention = c->mention.at;
    out->mention_count = c->mention.n;
    out->mention_of = of;
    out->token_count = d->tokens;
}

void finish(struct work *w, struct cast *c, struct cc_statements *out)
{
    struct cc_statement *list = CC_ARRAY(w->a, struct cc_statement, w->drafts.n);
    uint32_t n = 0;

    for (uint32_t i = 0; i < w->drafts.n; i++)
        if (w->drafts.at[i].piece.n)
            fill(w, c, &w->drafts.at[i], &list[i]);
    said_inherit(w, list);
    for (uint32_t i = 0; i < w->drafts.n; i++)
        if (w->drafts.at[i].piece.n)
            list[n++] = list[i];
    cast_parties(c);
    for (uint32_t i = 0; i < n; i++)
        through_document(c, &list[i]);
    if (n)
        qsort(list, n, sizeof *list, by_span);
    out->statement = list;
    out->statement_count = nest(list, n);
    give_mentions(c, out);
}
