/* Differing words by their longest common subsequence. */
#include "marks.h"

#include "side.h"

#define WORDS_MAX 200

/* ---- the value's words ----------------------------------------------------------------
 */

/* A range of the article as a range of the piece's text; empty when it is not within one
 * span. */
static struct cc_span within(const struct record_piece *p, struct cc_span range)
{
    uint32_t at = 0; /* where span i begins in the text */

    for (uint32_t i = 0; i < p->span_count; i++) {
        struct cc_span s = p->spans[i];
        if (range.start >= s.start && range.end <= s.end)
            return (struct cc_span){ at + range.start - s.start,
                                     at + range.end - s.start };
        at += s.end - s.start + 1; /* and the space between */
    }
    return (struct cc_span){ 0, 0 };
}

static bool value_marks(const struct record_claim *const claim[2], struct quoted out[2],
                        struct cc_arena *arena)
{
    struct cc_span range[2];
    cc_str text[2];

    for (int i = 0; i < 2; i++) {
        range[i] = within(&claim[i]->words, claim[i]->mark);
        text[i] = cc_str_sub(claim[i]->words.text, range[i].start, range[i].end);
        if (text[i].n == 0)
            return false;
    }
    if (cc_str_eq_fold(text[0], text[1]))
        return false;
    for (int i = 0; i < 2; i++) {
        struct cc_span *one = CC_NEW(arena, struct cc_span);
        *one = range[i];
        out[i].marks = (struct marks){ one, 1 };
    }
    return true;
}

/* ---- words not in both ----------------------------------------------------------------
 */

struct words {
    struct cc_span at[WORDS_MAX]; /* without punctuation at either end */
    cc_str folded[WORDS_MAX];
    bool common[WORDS_MAX];
    uint32_t n;
};

/* Letters, digits and signs that belong to figures. */
static bool in_word(int32_t cp)
{
    return cc_is_letter(cp) || cc_is_digit(cp) || cp == '%' || cp == '$' || cp > 0xa0;
}

static bool is_mark(int32_t cp)
{
    return cc_is_mark_double(cp) || (cp >= 0x2010 && cp <= 0x2027 && cp != 0x2019);
}

/* The words of `range` of a text. */
static void cut(struct words *w, cc_str whole, struct cc_span range, struct cc_arena *a)
{
    cc_str text = cc_str_sub(whole, 0, range.end);
    uint32_t start = 0, end = 0; /* of the word being read; end == 0: none */

    for (size_t at = range.start; w->n < WORDS_MAX;) {
        size_t from = at;
        int32_t cp = cc_utf8_next(text, &at);
        if (cp >= 0 && !cc_is_space(cp) && in_word(cp) && !is_mark(cp)) {
            if (!end)
                start = (uint32_t)from;
            end = (uint32_t)at;
            continue;
        }
        if (cp >= 0 && !cc_is_space(cp))
            continue; /* punctuation within or behind a word */
        if (end) {
            w->at[w->n] = (struct cc_span){ start, end };
            w->folded[w->n++] = cc_fold(a, cc_str_sub(text, start, end));
        }
        end = 0;
        if (cp < 0)
            return;
    }
}

/* Marks the words of one longest common subsequence. */
static uint32_t align(struct words *x, struct words *y, struct cc_arena *a)
{
    uint32_t wide = y->n + 1, same = 0;
    uint8_t *longest = CC_ARRAY(a, uint8_t, (size_t)(x->n + 1) * wide);

    for (uint32_t i = x->n; i-- > 0;) {
        for (uint32_t j = y->n; j-- > 0;) {
            uint8_t *here = &longest[i * wide + j], down = here[wide], right = here[1];
            *here = cc_str_eq(x->folded[i], y->folded[j]) ? (uint8_t)(here[wide + 1] + 1)
                    : down > right                        ? down
                                                          : right;
        }
    }
    for (uint32_t i = 0, j = 0; i < x->n && j < y->n;) {
        if (cc_str_eq(x->folded[i], y->folded[j])) {
            x->common[i++] = y->common[j++] = true;
            same++;
        } else if (longest[(i + 1) * wide + j] >= longest[i * wide + j + 1]) {
            i++;
        } else {
            j++;
        }
    }
    return same;
}

/* Neighbouring words become one range. */
static struct marks ranges_of(const struct words *w, struct cc_arena *a)
{
    CC_LIST(struct cc_span) list = { 0 };

    for (uint32_t i = 0; i < w->n; i++) {
        if (w->common[i])
            continue;
        if (list.n && i && !w->common[i - 1])
            list.at[list.n - 1].end = w->at[i].end;
        else
            *CC_PUSH(a, &list) = w->at[i];
    }
    return (struct marks){ list.at, list.n };
}

/* Who said it is not what differs: only the clause is looked at, where it is known. */
static struct cc_span clause_of(const struct record_claim *c)
{
    struct cc_span clause = within(&c->words, c->clause);

    return clause.end > clause.start ? clause
                                     : (struct cc_span){ 0, (uint32_t)c->words.text.n };
}

/* Marks what is not in both of two ranges of what is shown. */
static void mark_words(struct quoted q[2], const struct cc_span range[2],
                       struct cc_arena *arena)
{
    struct words *w = CC_ARRAY(arena, struct words, 2);

    for (int i = 0; i < 2; i++)
        cut(&w[i], q[i].text, range[i], arena);
    uint32_t same = align(&w[0], &w[1], arena);
    if (same * 10 <
        (w[0].n + w[1].n) * 3) /* six tenths of the words, counted on both sides */
        return;
    for (int i = 0; i < 2; i++)
        q[i].marks = ranges_of(&w[i], arena);
}

static struct quoted paragraph_at(const struct record_place *p, struct texts *texts)
{
    cc_str text = text_of_article(texts, p->article);
    struct cc_span *range = CC_NEW(texts->a, struct cc_span);

    *range = paragraph_of(text, p->claim->words.span);
    cc_str shown = cc_str_trim(cc_str_sub(text, range->start, range->end));
    if (shown.n)
        *range = (struct cc_span){ (uint32_t)(shown.p - text.p),
                                   (uint32_t)(shown.p - text.p + shown.n) };
    return (struct quoted){ .text = shown, .spans = range, .span_count = 1 };
}

/* true when the paragraphs tell apart what the words do not. */
static bool widen(const struct record_finding *f, struct texts *texts,
                  struct quoted out[2])
{
    if (!cc_str_eq_fold(out[0].text, out[1].text))
        return false;
    struct quoted whole[2] = { paragraph_at(&f->a.at, texts),
                               paragraph_at(&f->b.at, texts) };
    if (!whole[0].text.n || !whole[1].text.n ||
        cc_str_eq_fold(whole[0].text, whole[1].text))
        return false;
    out[0] = whole[0];
    out[1] = whole[1];
    return true;
}

void quoted_find(const struct record_finding *f, struct texts *texts,
                 struct quoted out[2])
{
    const struct record_claim *const claim[2] = { f->a.at.claim, f->b.at.claim };
    struct cc_span range[2];

    for (int i = 0; i < 2; i++)
        out[i] = (struct quoted){ .text = claim[i]->words.text,
                                  .spans = claim[i]->words.spans,
                                  .span_count = claim[i]->words.span_count };
    if (value_marks(claim, out, texts->a))
        return;
    /* An edit may be beside the claim that it is shown with. */
    bool wide = widen(f, texts, out) || cc_str_eq(f->kind, CC_LIT("stealth_edit"));
    for (int i = 0; i < 2; i++)
        range[i] =
            wide ? (struct cc_span){ 0, (uint32_t)out[i].text.n } : clause_of(claim[i]);
    mark_words(out, range, texts->a);
}

cc_str marks_clause(const struct record_claim *c)
{
    struct cc_span clause = clause_of(c);

    return cc_str_sub(c->words.text, clause.start, clause.end);
}
