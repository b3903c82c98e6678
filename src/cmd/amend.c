/* Correcting a statement under a finding, and reading the source that it stands in. */
#include "pager.h"
#include "reviewing.h"

#include "report/quote.h"

#include <stdlib.h>

/* ---- a statement ----------------------------------------------------------------------
 */

/* Where the words stand in the article: the place nearest to where they were. */
static bool find_words(cc_str text, cc_str words, struct cc_span was, struct cc_span *out)
{
    bool found = false;

    for (size_t from = 0; from < text.n;) {
        size_t at = from + cc_str_find(cc_str_sub(text, from, text.n), words);
        if (at >= text.n)
            break;
        struct cc_span here = { (uint32_t)at, (uint32_t)(at + words.n) };
        if (!found ||
            labs((long)here.start - was.start) < labs((long)out->start - was.start))
            *out = here;
        found = true;
        from = at + 1;
    }
    return found;
}

static cc_str as_given(cc_str s)
{
    return cc_str_eq(s, CC_LIT("-")) ? CC_LIT("") : s;
}

/* What is to be in its place; false: nothing, which was said. */
static bool amend(struct reviewing *r, const struct card_side *side, int what,
                  struct review_request *q)
{
    const struct record_statement *s = &side->statement;
    cc_str is = what == 's' ? s->resolved : what == 'p' ? s->party : s->words.text;
    cc_str given, text;

    if (!reviewing_ask(r,
                       what == 'w' ? CC_LIT("the words as they stand in the article:")
                                   : cc_strf(r->a, "instead of %.*s (- is unknown):",
                                             CC_FMT(is.n ? is : CC_LIT("unknown"))),
                       &given))
        return false;
    if (what == 's')
        q->speaker = as_given(given);
    if (what == 'p')
        q->party = as_given(given);
    text = text_of_article(&r->texts, side->is->at.article);
    if (what != 'w' || find_words(text, given, s->words.span, &q->span))
        return true;
    puts("not done: these words do not stand in the article");
    return false;
}

enum answer answer_edit(struct reviewing *r)
{
    const bool fit[] = { r->card.side[0].said, r->card.side[1].said };
    struct review_request q = { .action = REVIEW_DO_CORRECT,
                                .case_name = r->card.f->case_name };
    struct cc_error err = { CC_OK, "" };
    struct review_statement now;

    if (!fit[0] && !fit[1]) {
        puts("both sides are the articles' own words: there is no statement to correct");
        return ANSWER_ASK;
    }
    int which = reviewing_side(r, "which statement,", fit);
    if (which < 0)
        return ANSWER_ASK;
    const struct card_side *side = &r->card.side[which];
    int what = reviewing_choose(
        r, cc_strf(r->a, "of %c: s speaker  p party  w words?", "ab"[which]), "spw");
    if (!what || !amend(r, side, what, &q))
        return ANSWER_ASK;
    q.rev = side->stands.rev;
    if (!review_act_statement(r->w.s, &r->w.by, side->is->at.article->key,
                              side->statement.words.span, &q, record_now(r->a), &now,
                              r->a, &err))
        return reviewing_refused(r, &err);
    *CC_PUSH(r->w.call->a, &r->done) = (struct reviewed){ now.seq, r->at };
    puts(
        "-> the statement is corrected; u takes it back, 'claimcheck compare' goes by it");
    return ANSWER_DRAW;
}

/* ---- the source -----------------------------------------------------------------------
 */

#define BEFORE 4  /* lines shown above the place */
#define AFTER  12 /* and below, without a pager */

static void put_around(cc_str text, unsigned line)
{
    for (unsigned i = 1; text.n && i <= line + AFTER; i++) {
        cc_str one = cc_str_cut(&text, '\n');
        if (i + BEFORE < line)
            continue;
        fwrite(one.p, 1, one.n, stdout);
        putchar('\n');
    }
}

enum answer answer_source(struct reviewing *r)
{
    static const bool both[] = { true, true };
    int which = reviewing_side(r, "the source of", both);
    char *text = NULL;
    unsigned line;
    size_t n = 0;

    if (which < 0)
        return ANSWER_ASK;
    struct screen to = { open_memstream(&text, &n), r->w.call->out.color,
                         r->w.call->out.width };
    if (!to.to)
        return ANSWER_ASK;
    card_source(&r->card.side[which], &to, &r->texts, &line);
    fclose(to.to);
    keyboard_pause();
    bool shown =
        text && pager_show((cc_str){ text, n }, line > BEFORE ? line - BEFORE : 1);
    keyboard_resume();
    if (text && !shown)
        put_around((cc_str){ text, n }, line);
    free(text);
    return shown ? ANSWER_DRAW : ANSWER_ASK;
}
