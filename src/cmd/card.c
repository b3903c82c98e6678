/* The screen of a finding: no more than a reviewer needs to decide, in any width. */
#include "card.h"

#include "claimcheck/sentence.h"
#include "history.h"
#include "report/quote.h"
#include "report/side.h"

#include <stdlib.h>

#define BESIDE_MIN  110 /* columns from which on the quotes stand side by side */
#define GAP         3
#define EVENTS_MAX  8   /* of the history that are shown */
#define CONTEXT_MAX 600 /* bytes of a sentence */
#define MARKS       4   /* bytes: a full stop and a quotation mark are no context */

/* ---- reading --------------------------------------------------------------------------
 */

struct taking {
    struct card *c;
    struct cc_arena *a;
};

static bool take_event(void *ctx, const struct review_event *e)
{
    struct taking *t = ctx;

    *CC_PUSH(t->a, &t->c->events) = *e;
    return true;
}

/* What was said, of a side that is not the article's own voice. */
static bool read_side(struct card_side *side, struct store *s,
                      const struct record_finding *f, struct cc_arena *a,
                      struct cc_error *err)
{
    const struct record_place *at = &side->is->at;

    side->said = at->claim->statement != CC_NO_INDEX;
    if (!side->said)
        return true;
    return store_statement(s, at->article->row, at->claim->statement, &side->statement, a,
                           err) &&
           review_statement(s, f->case_name, at->article->key, side->statement.words.span,
                            &side->stands, a, err);
}

static bool can_be_signed(enum review_state s)
{
    return s == REVIEW_CONFIRMED || s == REVIEW_SIGNED;
}

bool card_read(struct card *c, struct store *s, cc_str case_name, cc_str key,
               struct cc_arena *a, struct cc_error *err)
{
    const struct store_filter filter = { .case_name = case_name, .key = key };
    const struct review_history h = { .object = CC_LIT("finding"),
                                      .case_name = case_name,
                                      .key = key };
    struct taking t = { c, a };
    uint32_t n;

    *c = (struct card){ .seal = CC_NONE };
    if (!store_findings(s, &filter, &c->f, &n, a, err) ||
        !review_finding(s, case_name, key, &c->state, a, err) ||
        !review_history(s, &h, take_event, &t, a, err))
        return false;
    if (n == 0) {
        c->f = NULL;
        return true;
    }
    c->side[0].is = &c->f->a;
    c->side[1].is = &c->f->b;
    return read_side(&c->side[0], s, c->f, a, err) &&
           read_side(&c->side[1], s, c->f, a, err) &&
           (!can_be_signed(c->state.state) ||
            review_seal(s, c->f, &c->state, &c->seal, a, err));
}

/* ---- who, when, where -----------------------------------------------------------------
 */

static void put_bar(const struct screen *out, cc_str place, const struct card *c)
{
    cc_str state = cc_str_c(review_state_word(c->state.state));
    int n = 0;

    screen_style(out, STYLE_DIM);
    fputs("\n\xe2\x94\x80\xe2\x94\x80 ", out->to);
    n += screen_put(out->to, place);
    fputs(" \xe2\x94\x80 ", out->to);
    n += screen_put(out->to, state) + 6;
    if (c->state.assignee.n) {
        fputs(", with ", out->to);
        n += 7 + screen_put(out->to, c->state.assignee);
    }
    if (c->f->case_name.n) {
        fputs(", case ", out->to);
        n += 7 + screen_put(out->to, c->f->case_name);
    }
    fputc(' ', out->to);
    for (n++; n < out->width; n++)
        fputs("\xe2\x94\x80", out->to);
    screen_style(out, STYLE_PLAIN);
    fputc('\n', out->to);
}

static void put_what(const struct screen *out, const struct record_finding *f,
                     struct cc_arena *a)
{
    bool change = cc_str_eq(f->family, CC_LIT("change"));
    int column;

    screen_style(out, change ? STYLE_CHANGE : STYLE_CONTRADICTION);
    column = screen_put(out->to, f->kind);
    screen_style(out, STYLE_PLAIN);
    column += fprintf(out->to, ": ");
    text_put(out, STYLE_TITLE, f->why, column, 2);
    fputc('\n', out->to);
    text_put(out, STYLE_DIM,
             cc_strf(a, "%.*s: %s; %.*s %.2f; id %.*s", CC_FMT(f->rule),
                     rule_says(f->rule), CC_FMT(f->grade), f->score, CC_FMT(f->id)),
             0, 2);
    fputc('\n', out->to);
    for (uint32_t i = 0; i < f->verdicts; i++) {
        text_put(out, STYLE_DIM, record_verdict_line(&f->verdict[i], a), 0, 2);
        fputc('\n', out->to);
    }
}

static cc_str when(cc_str date, cc_str as_written, struct cc_arena *a)
{
    if (!as_written.n)
        return date;
    return cc_strf(a, "%.*s (\xe2\x80\x9c%.*s\xe2\x80\x9d)", CC_FMT(date),
                   CC_FMT(as_written));
}

static void add_when(struct cc_buf *b, const struct record_place *p)
{
    const struct record_claim *c = p->claim;

    if (c->speech && c->said.date.n)
        cc_buf_addf(b, " \xc2\xb7 said %.*s",
                    CC_FMT(when(c->said.date, c->said.as_written, b->a)));
    if (c->about.n)
        cc_buf_addf(b, " \xc2\xb7 about %.*s",
                    CC_FMT(when(c->about, c->about_written, b->a)));
    if (p->article->published.n)
        cc_buf_addf(b, " \xc2\xb7 published %.*s", CC_FMT(p->article->published));
    else
        cc_buf_add(b, CC_LIT(" \xc2\xb7 undated"));
    cc_buf_addf(
        b, " \xc2\xb7 %.*s",
        CC_FMT(p->article->source.n ? p->article->source : CC_LIT("source unknown")));
}

static void put_who(const struct screen *out, char name, const struct record_place *p,
                    struct cc_arena *a)
{
    struct side_who who = side_who(p->claim, p->article);
    struct cc_buf b = { .a = a };
    int column;

    screen_style(out, STYLE_STRONG);
    column = fprintf(out->to, "%c  ", name);
    column += screen_put(out->to, who.name);
    screen_style(out, STYLE_PLAIN);
    if (who.own)
        cc_buf_add(&b, CC_LIT(" in its own words"));
    if (who.party.n)
        cc_buf_addf(&b, " (%.*s)", CC_FMT(who.party));
    add_when(&b, p);
    text_put(out, STYLE_PLAIN, cc_buf_str(&b), column, 3);
    fputc('\n', out->to);
}

static cc_str or_unknown(cc_str s)
{
    return s.n ? s : CC_LIT("unknown");
}

/* What an editor made of the statement. */
static void put_stands(const struct screen *out, const struct card_side *side,
                       struct cc_arena *a)
{
    const struct review_statement *r = &side->stands;
    struct cc_buf b = { .a = a };

    if (!side->said || r->state == REVIEW_EXTRACTED)
        return;
    cc_buf_addf(&b, "statement %s by %.*s", review_state_word(r->state),
                CC_FMT(r->decided.n ? r->decided : CC_LIT("claimcheck")));
    if (r->speaker.p)
        cc_buf_addf(&b, "; speaker: %.*s", CC_FMT(or_unknown(r->speaker)));
    if (r->party.p)
        cc_buf_addf(&b, "; party: %.*s", CC_FMT(or_unknown(r->party)));
    if (r->span.end > r->span.start)
        cc_buf_addf(&b, "; words at %u:%u", r->span.start, r->span.end);
    fputs("   ", out->to);
    text_put(out, STYLE_STRONG, cc_buf_str(&b), 3, 5);
    fputc('\n', out->to);
}

/* The sentence that the words are a part of, where they are no more than that. */
static void put_context(const struct screen *out, const struct record_place *p,
                        struct texts *texts)
{
    struct cc_span words = p->claim->words.span, is = { UINT32_MAX, 0 };
    cc_str text = text_of_article(texts, p->article);
    struct cc_span around = paragraph_of(text, words);
    struct cc_document d =
        cc_document_of_text(cc_str_sub(text, around.start, around.end), texts->a);

    for (uint32_t i = 0; i < d.sentences; i++) {
        struct cc_span s = d.sentence[i].span;
        if (s.end + around.start <= words.start || s.start + around.start >= words.end)
            continue;
        is.start = s.start < is.start ? s.start : is.start;
        is.end = s.end;
    }
    if (is.end < is.start || is.end - is.start < words.end - words.start + MARKS)
        return;
    fputs("   ", out->to);
    text_put(out, STYLE_DIM,
             cc_strf(texts->a, "in: %.*s",
                     CC_FMT(clipped(cc_document_text(&d, is), CONTEXT_MAX))),
             3, 7);
    fputc('\n', out->to);
}

static void put_side(const struct screen *out, const struct card *c, int i,
                     struct texts *texts)
{
    const struct card_side *side = &c->side[i];
    struct cc_buf b = { .a = texts->a };
    struct quoted quoted[2];

    quoted_find(c->f, texts, quoted);
    put_who(out, "ab"[i], &side -> is -> at, texts -> a);
    quote_put(out, quoted[i].text, quoted[i].marks, 3);
    put_context(out, &side->is->at, texts);
    put_stands(out, side, texts->a);
    cc_buf_add(&b, side_place(&side->is->at, texts));
    if (side->is->also_count)
        cc_buf_addf(&b, "; in %u further place%s", side->is->also_count,
                    s_of(side->is->also_count));
    fputs("   ", out->to);
    text_put(out, STYLE_DIM, cc_buf_str(&b), 3, 5);
    fputc('\n', out->to);
}

/* ---- side by side ---------------------------------------------------------------------
 */

/* Columns of a line that has styles in it. */
static int columns_of(cc_str line)
{
    int n = 0;

    while (line.n) {
        size_t escape = cc_str_find(line, CC_LIT("\033["));
        n += screen_columns(cc_str_sub(line, 0, escape));
        line = cc_str_sub(line, escape, line.n);
        size_t end = cc_str_find(line, CC_LIT("m"));
        line = cc_str_sub(line, line.n ? end + 1 : 0, line.n);
    }
    return n;
}

static void put_rows(const struct screen *out, cc_str left, cc_str right, int width)
{
    while (left.n || right.n) {
        cc_str l = cc_str_cut(&left, '\n'), r = cc_str_cut(&right, '\n');
        int n = columns_of(l);

        fwrite(l.p, 1, l.n, out->to);
        if (r.n)
            fprintf(out->to, "%*s", n < width + GAP ? width + GAP - n : 1, "");
        fwrite(r.p, 1, r.n, out->to);
        fputc('\n', out->to);
    }
}

static bool put_beside(const struct screen *out, const struct card *c,
                       struct texts *texts)
{
    struct screen half = { .color = out->color, .width = (out->width - GAP) / 2 };
    char *text[2] = { NULL, NULL };
    size_t n[2] = { 0, 0 };
    bool done = true;

    for (int i = 0; i < 2 && done; i++) {
        half.to = open_memstream(&text[i], &n[i]);
        done = half.to != NULL;
        if (!done)
            break;
        put_side(&half, c, i, texts);
        done = fclose(half.to) == 0;
    }
    if (done)
        put_rows(out, (cc_str){ text[0], n[0] }, (cc_str){ text[1], n[1] }, half.width);
    free(text[0]);
    free(text[1]);
    return done;
}

/* ---- what was decided -----------------------------------------------------------------
 */

static void put_because(const struct screen *out, const struct review_finding *r,
                        struct cc_arena *a)
{
    if (!r->because.n)
        return;
    text_put(out, STYLE_STRONG,
             cc_strf(a, "claimcheck put it back: %.*s", CC_FMT(r->because)), 0, 2);
    fputc('\n', out->to);
}

static void put_history(const struct screen *out, const struct card *c,
                        struct cc_arena *a)
{
    uint32_t n = c->events.n, from = n > EVENTS_MAX ? n - EVENTS_MAX : 0;

    if (from)
        fprintf(out->to, "%u earlier events: claimcheck log --finding %.*s\n", from,
                CC_FMT(c->f->id));
    for (uint32_t i = from; i < n; i++) {
        const struct review_event *e = &c->events.at[i];
        cc_str actor = e->actor.n ? e->actor : CC_LIT("claimcheck");

        text_put(out, STYLE_PLAIN,
                 cc_strf(a, "%.*s  %.*s: %.*s", CC_FMT(history_when(e->at, a)),
                         CC_FMT(actor), CC_FMT(history_words(e, a))),
                 0, 2);
        fputc('\n', out->to);
    }
    put_because(out, &c->state, a);
}

void card_put(const struct card *c, cc_str place, const struct screen *out,
              struct texts *texts)
{
    put_bar(out, place, c);
    put_what(out, c->f, texts->a);
    fputc('\n', out->to);
    if (out->width < BESIDE_MIN || !put_beside(out, c, texts)) {
        put_side(out, c, 0, texts);
        fputc('\n', out->to);
        put_side(out, c, 1, texts);
    }
    if (c->events.n)
        fputc('\n', out->to);
    put_history(out, c, texts->a);
}

/* ---- the source -----------------------------------------------------------------------
 */

static unsigned lines_of(const char *text, size_t n)
{
    unsigned lines = 0;

    for (size_t i = 0; i < n; i++)
        lines += text[i] == '\n';
    return lines;
}

/* The words of the claim that stand in this line, counted from its start. */
static struct marks marks_in(const struct record_piece *words, struct cc_span line,
                             struct cc_arena *a)
{
    struct cc_span *at = CC_ARRAY(a, struct cc_span, words->span_count + 1);
    uint32_t n = 0;

    for (uint32_t i = 0; i < words->span_count; i++) {
        struct cc_span s = words->spans[i];
        if (s.start < line.start)
            s.start = line.start;
        if (s.end > line.end)
            s.end = line.end;
        if (s.start < s.end)
            at[n++] = (struct cc_span){ s.start - line.start, s.end - line.start };
    }
    return (struct marks){ at, n };
}

static void put_lines(const struct card_side *side, const struct screen *to, cc_str text,
                      struct cc_arena *a, long *at)
{
    const struct record_piece *words = &side->is->at.claim->words;

    for (size_t from = 0; from < text.n;) {
        cc_str rest = cc_str_sub(text, from, text.n), line = cc_str_cut(&rest, '\n');
        struct cc_span span = { (uint32_t)from, (uint32_t)(from + line.n) };
        struct marks marks = marks_in(words, span, a);

        if (marks.n && *at < 0)
            *at = ftell(to->to);
        if (marks.n) {
            quote_whole(to, line, marks, 0);
        } else {
            text_put(to, STYLE_PLAIN, line, 0, 0);
            fputc('\n', to->to);
        }
        from += line.n + 1;
    }
}

void card_source(const struct card_side *side, const struct screen *out,
                 struct texts *texts, unsigned *line)
{
    const struct record_article *article = side->is->at.article;
    char *text = NULL;
    size_t n = 0;
    struct screen to = { open_memstream(&text, &n), out->color, out->width };
    long at = -1;

    *line = 1;
    if (!to.to)
        return;
    screen_put(to.to, side_place(&side->is->at, texts));
    fputs("\n\n", to.to);
    put_lines(side, &to, text_of_article(texts, article), texts->a, &at);
    fclose(to.to);
    if (text && at > 0)
        *line += lines_of(text, (size_t)at);
    if (text)
        fwrite(text, 1, n, out->to);
    free(text);
}
