/*
 * Quotes without a cue of their own: they belong to whoever speaks around them. In the
 * order that was measured: a short next sentence, a colon before, the statement before,
 * the one behind, the subject of a sentence before, the last speaker.
 */
#include "work.h"

#include <stdlib.h>

enum {
    SHORT_UNIT = 9,
    LAST_WORDS = 4,
    PARAGRAPHS_BACK = 2,
    QUOTED_WORDS = 4,
    INLINE_WORDS = 5
};

struct pass {
    struct work *w;
    uint32_t *order;      /* drafts by their start */
    uint32_t *next_known; /* by place in order: the next block of the paragraph with a
                             speaker */
    uint32_t n;
    uint32_t last; /* last draft with a speaker, or CC_NO_INDEX */
};

static bool has_speaker(const struct draft *s)
{
    return s->speaker_span.end > s->speaker_span.start;
}

static uint32_t start_of(const struct draft *s)
{
    return s->piece.at[0].start;
}

static int by_start(const void *x, const void *y, void *arg)
{
    const struct work *w = arg;
    uint32_t i = *(const uint32_t *)x, j = *(const uint32_t *)y;
    uint32_t a = start_of(&w->drafts.at[i]), b = start_of(&w->drafts.at[j]);

    if (a != b)
        return a < b ? -1 : 1;
    return i < j ? -1 : i > j;
}

uint32_t *drafts_in_order(const struct work *w)
{
    uint32_t *order = CC_ARRAY(w->a, uint32_t, w->drafts.n);

    for (uint32_t i = 0; i < w->drafts.n; i++)
        order[i] = i;
    qsort_r(order, w->drafts.n, sizeof *order, by_start, (void *)(uintptr_t)w);
    return order;
}

static void inherit(struct draft *to, const struct draft *from, const char *rule)
{
    to->speaker = from->speaker;
    to->speaker_unit = from->speaker_unit;
    to->speaker_span = from->speaker_span;
    to->speaker_rule = rule;
    to->score = 0.7f;
}

static int32_t main_subject(const struct unit *u)
{
    for (int32_t k = u->tree.root >= 0 ? u->tree.first_child[u->tree.root] : -1; k >= 0;
         k = u->tree.next_sibling[k])
        if (dep_is(u, k, CC_DEP_NSUBJ) && word_source(u, k))
            return k;
    return -1;
}

/* “...” Hale was quick to answer. / “No.” That is what Hale said. */
static bool from_next_unit(struct work *w, struct draft *s, uint32_t unit)
{
    const struct unit *u = &w->units.at[unit + 1];
    int32_t n, first = -1, last = -1, head;

    if (unit + 1 >= w->units.n || u->paragraph != w->units.at[unit].paragraph ||
        u->n > SHORT_UNIT)
        return false;
    n = (int32_t)u->n;
    for (int32_t k = 0; k < n; k++)
        if (is_speech(u, k, CUE_THAT) && word_plain(u, k)) {
            first = first < 0 ? k : first;
            last = k;
        }
    if (last < 0 || !(last >= n - LAST_WORDS || first <= 1))
        return false;
    head = subject_of(u, last, first <= 1);
    if (head < 0)
        return false;
    draft_speaker(w, s, unit + 1, head, "next-sentence");
    return true;
}

static uint32_t last_unit_of(const struct work *w, uint32_t paragraph)
{
    uint32_t first = w->paragraph_unit[paragraph], end = w->paragraph_unit[paragraph + 1];
    return end > first ? end - 1 : CC_NO_INDEX;
}

static uint32_t paragraph_before(const struct work *w, uint32_t paragraph)
{
    while (paragraph-- > 0)
        if (w->paragraph_unit[paragraph] < w->paragraph_unit[paragraph + 1])
            return paragraph;
    return CC_NO_INDEX;
}

/* The paragraph before ends in a colon: its cue's subject, else its last noun. */
static bool from_colon(struct work *w, struct draft *s)
{
    uint32_t before = paragraph_before(w, s->paragraph), unit;
    const struct unit *u;
    int32_t head = -1;

    if (before == CC_NO_INDEX || start_of(s) != w->d->paragraph[s->paragraph].span.start)
        return false;
    unit = last_unit_of(w, before);
    u = &w->units.at[unit];
    if (!word_is(u, (int32_t)u->n - 1, ":"))
        return false;
    for (int32_t k = (int32_t)u->n - 1; k >= 0 && head < 0; k--)
        if (is_speech(u, k, CUE_THAT))
            head = subject_of(u, k, false);
    for (int32_t k = (int32_t)u->n - 1; k >= 0 && head < 0; k--)
        if (word_verb(u, k))
            head = subject_of(u, k, false);
    for (int32_t k = (int32_t)u->n - 1; k >= 0 && head < 0; k--)
        if (word_source(u, k))
            head = k;
    if (head < 0)
        return false;
    draft_speaker(w, s, unit, head, "colon-paragraph");
    return true;
}

static bool from_main_subject(struct work *w, struct draft *s, uint32_t unit)
{
    uint32_t first = w->paragraph_unit[s->paragraph];
    uint32_t floor = unit > first + SHORT_UNIT ? unit - SHORT_UNIT : first;

    for (uint32_t k = unit + 1; k-- > floor;) {
        int32_t head = main_subject(&w->units.at[k]);
        if (head >= 0) {
            draft_speaker(w, s, k, head, "main-subject");
            return true;
        }
    }
    return false;
}

static void from_paragraph_before(struct pass *p, struct draft *s)
{
    struct work *w = p->w;
    uint32_t before = paragraph_before(w, s->paragraph), unit;
    int32_t head;

    if (before == CC_NO_INDEX)
        return;
    if (p->last != CC_NO_INDEX &&
        w->drafts.at[p->last].paragraph + PARAGRAPHS_BACK >= s->paragraph) {
        inherit(s, &w->drafts.at[p->last], "last-speaker");
        return;
    }
    unit = last_unit_of(w, before);
    head = main_subject(&w->units.at[unit]);
    if (head >= 0)
        draft_speaker(w, s, unit, head, "paragraph-before");
}

/* A quote that goes on from the paragraph before is one with it. */
static bool joins_before(struct work *w, struct draft *s)
{
    int32_t before = w->d->quote[s->quote].continues;
    uint32_t at;

    if (before < 0 || s->cue >= 0)
        return false;
    at = w->quotation[before].draft;
    if (at == CC_NO_INDEX || &w->drafts.at[at] == s)
        return false;
    *CC_PUSH(w->a, &w->drafts.at[at].piece) = s->piece.at[0];
    w->quotation[s->quote].draft = at;
    s->piece.n = 0;
    return true;
}

static void find_speaker(struct pass *p, uint32_t place)
{
    struct work *w = p->w;
    struct draft *s = &w->drafts.at[p->order[place]];
    uint32_t unit = s->unit;
    const struct draft *last = p->last == CC_NO_INDEX ? NULL : &w->drafts.at[p->last];
    bool inside = last && last->paragraph == s->paragraph;

    if (joins_before(w, s))
        return;
    if (from_next_unit(w, s, unit) || (!inside && from_colon(w, s)))
        return;
    if (inside)
        inherit(s, last, "inherited");
    else if (p->next_known[place] != CC_NO_INDEX)
        inherit(s, &w->drafts.at[p->next_known[place]], "following");
    else if (!from_main_subject(w, s, unit))
        from_paragraph_before(p, s);
    if (s->rule && has_speaker(s) && cc_str_eq(cc_str_c(s->rule), CC_LIT("quote")))
        s->rule = "quote-floating";
}

static void fill_next_known(struct pass *p)
{
    uint32_t known = CC_NO_INDEX;

    for (uint32_t i = p->n; i-- > 0;) {
        const struct draft *s = &p->w->drafts.at[p->order[i]];
        if (known != CC_NO_INDEX && p->w->drafts.at[known].paragraph != s->paragraph)
            known = CC_NO_INDEX;
        p->next_known[i] = known;
        if (s->quote != CC_NO_INDEX && has_speaker(s))
            known = p->order[i];
    }
}

/* What the quotes of a unit come to. */
struct tally {
    uint32_t quoted;  /* words inside quotes */
    bool block, line; /* a block; an inline quote */
    bool own_words, cue;
};

static struct tally count(const struct work *w, const struct unit *u)
{
    struct tally t = { 0 };
    uint32_t last = CC_NO_INDEX;

    for (int32_t i = 0; i < (int32_t)u->n; i++) {
        uint32_t q = u->word[i].quote;
        if (q == CC_NO_INDEX) {
            t.own_words = t.own_words || u->tree.node[i].upos != CC_UPOS_PUNCT;
            t.cue = t.cue || is_speech(u, i, CUE_THAT);
            continue;
        }
        if (u->word[i].placeholder)
            t.block = true;
        else
            t.line = true;
        if (q != last)
            t.quoted += w->quotation[q].words;
        last = q;
    }
    return t;
}

/* A sentence with an inline quote behind an attributed quote goes on with its speaker. */
static void continue_speech(struct work *w, uint32_t unit, const struct draft *last,
                            struct draft *inside)
{
    struct unit *u = &w->units.at[unit];
    struct tally t = count(w, u);
    struct range r = { 0, content_end(u) };
    struct draft from = *last, *s;

    if (t.cue || t.quoted < QUOTED_WORDS || !range_has_quote(u, r))
        return;
    if (t.block) {
        if (!inside || !t.own_words || inside->quote == CC_NO_INDEX ||
            inside->piece.n != 1)
            return;
        inside->piece.at[0] = range_span(u, r);
        inside->kind = CC_QUOTE_MIXED;
        return;
    }
    if (!t.line || inside || t.quoted < INLINE_WORDS)
        return;
    s = draft_add(w, unit, &r, 1, -1, -1, "quote-continued");
    if (!s)
        return;
    s->kind = CC_QUOTE_MIXED;
    inherit(s, &from, "inherited");
    s->score = 0.5f;
}

static bool unit_has_quote(const struct unit *u)
{
    return range_has_quote(u, (struct range){ 0, (int32_t)u->n - 1 });
}

/* Goes through units and drafts side by side; only drafts made before count. */
static void rule_continued(struct work *w)
{
    uint32_t *order = drafts_in_order(w), n = w->drafts.n, at = 0, last = CC_NO_INDEX;

    for (uint32_t k = 0; k < w->units.n; k++) {
        const struct unit *u = &w->units.at[k], *before = k ? u - 1 : NULL;
        uint32_t from = u->word[0].span.start, to = u->word[u->n - 1].span.end,
                 inside = at;
        bool attributed = false, one;
        while (at < n && start_of(&w->drafts.at[order[at]]) < to) {
            attributed = attributed || has_speaker(&w->drafts.at[order[at]]);
            at++;
        }
        one = at == inside + 1;
        if (!attributed && last != CC_NO_INDEX && before &&
            before->paragraph == u->paragraph) {
            const struct draft *s = &w->drafts.at[last];
            uint32_t end = s->piece.at[s->piece.n - 1].end;
            if (before->word[0].span.start <= end + 1 && unit_has_quote(before) &&
                s->kind != CC_QUOTE_INDIRECT && end <= from && at - inside <= 1)
                continue_speech(w, k, s, one ? &w->drafts.at[order[inside]] : NULL);
        }
        for (uint32_t i = inside; i < at; i++)
            if (has_speaker(&w->drafts.at[order[i]]))
                last = order[i];
    }
}

void rule_floating(struct work *w)
{
    struct pass p = { .w = w, .last = CC_NO_INDEX };

    rule_continued(w);
    p.n = w->drafts.n;
    p.order = drafts_in_order(w);
    p.next_known = CC_ARRAY(w->a, uint32_t, p.n);
    fill_next_known(&p);
    for (uint32_t i = 0; i < p.n; i++) {
        struct draft *s = &w->drafts.at[p.order[i]];
        if (s->quote != CC_NO_INDEX && !has_speaker(s))
            find_speaker(&p, i);
        if (has_speaker(s) && s->piece.n)
            p.last = p.order[i];
    }
}
