/* Making statements out of ranges of words and of blocks. */
#include "work.h"

/* Parts of a content inside quote marks from which on it counts as direct speech. */
static const float DIRECT_SHARE = 0.85f;

struct cc_span range_span(const struct unit *u, struct range r)
{
    struct cc_span s = u->word[r.lo].span;

    for (int32_t i = r.lo; i <= r.hi; i++) {
        if (u->word[i].span.end > s.end)
            s.end = u->word[i].span.end;
        if (u->word[i].reach > s.end)
            s.end = u->word[i].reach;
    }
    return s;
}

bool is_free(const struct unit *u, struct range r)
{
    for (int32_t i = r.lo; i <= r.hi; i++)
        if (u->taken[i])
            return false;
    return true;
}

void take(struct unit *u, struct range r)
{
    for (int32_t i = r.lo; i <= r.hi; i++)
        u->taken[i] = 1;
}

void draft_speaker(struct work *w, struct draft *s, uint32_t unit, int32_t head,
                   const char *speaker_rule)
{
    const struct unit *u = &w->units.at[unit];

    s->speaker = head;
    s->speaker_unit = unit;
    s->speaker_rule = speaker_rule;
    s->speaker_span = (struct cc_span){ 0, 0 };
    if (head >= 0)
        s->speaker_span = range_span(u, noun_phrase(u, head));
}

static struct draft *draft_new(struct work *w, uint32_t unit, int32_t cue,
                               int32_t speaker, const char *rule)
{
    const struct unit *u = &w->units.at[unit];
    struct draft *s = CC_PUSH(w->a, &w->drafts);

    *s = (struct draft){ .unit = unit,
                         .cue = cue,
                         .quote = CC_NO_INDEX,
                         .rule = rule,
                         .paragraph = u->paragraph,
                         .score = 0.8f };
    if (cue >= 0)
        s->cue_span = cue_span(u, cue);
    draft_speaker(w, s, unit, speaker, speaker >= 0 ? "subject" : "none");
    return s;
}

static void add_piece(struct work *w, struct draft *s, struct cc_span piece)
{
    const char *p = w->d->text.p;

    while (piece.start < piece.end &&
           (cc_is_space((unsigned char)p[piece.start]) || p[piece.start] == ',' ||
            p[piece.start] == ';' || p[piece.start] == ':'))
        piece.start++;
    while (piece.end > piece.start && cc_is_space((unsigned char)p[piece.end - 1]))
        piece.end--;
    if (piece.end > piece.start)
        *CC_PUSH(w->a, &s->piece) = piece;
}

/* The unit is no prose: what was made of its words is taken back. */
static void drafts_take_back(struct work *w, uint32_t unit)
{
    const struct draft *last = w->drafts.at + w->drafts.n;

    while (w->drafts.n && (--last)->unit == unit && last->quote == CC_NO_INDEX)
        w->drafts.n--;
}

struct draft *draft_add(struct work *w, uint32_t unit, const struct range *pieces,
                        uint32_t count, int32_t cue, int32_t speaker, const char *rule)
{
    struct unit *u = &w->units.at[unit];
    struct draft *s;
    uint32_t quoted = 0, all = 0;

    if (u->drafts == UNIT_DRAFTS_MAX)
        drafts_take_back(w, unit);
    if (u->drafts++ >= UNIT_DRAFTS_MAX)
        return NULL;
    s = draft_new(w, unit, cue, speaker, rule);
    for (uint32_t k = 0; k < count; k++) {
        if (pieces[k].hi < pieces[k].lo)
            continue;
        for (int32_t i = pieces[k].lo; i <= pieces[k].hi; i++) {
            uint32_t q = u->word[i].quote;
            all++;
            if (q == CC_NO_INDEX)
                continue;
            quoted++;
            w->quotation[q].attributed = true;
        }
        add_piece(w, s, range_span(u, pieces[k]));
    }
    s->kind = (float)quoted >= DIRECT_SHARE * (float)all ? CC_QUOTE_DIRECT
              : quoted                                   ? CC_QUOTE_MIXED
                                                         : CC_QUOTE_INDIRECT;
    if (!s->piece.n) {
        w->drafts.n--;
        u->drafts--;
        return NULL;
    }
    return s;
}

struct draft *draft_add_block(struct work *w, uint32_t quote, int32_t cue,
                              int32_t speaker, const char *rule)
{
    struct quotation *x = &w->quotation[quote];
    struct draft *s = draft_new(w, x->unit, cue, speaker, rule);

    s->quote = quote;
    s->kind = CC_QUOTE_DIRECT;
    s->score = 0.9f;
    add_piece(w, s, w->d->quote[quote].outer);
    x->attributed = true;
    x->draft = (uint32_t)(s - w->drafts.at);
    return s;
}
