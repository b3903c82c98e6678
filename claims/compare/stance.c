/* Words by which a sentence announces that it ends, takes back or disputes something. */
#include "compare/draft.h"

#include <string.h>

#define PHRASE_MAX 80
#define OPENING    4  /* words that open a sentence */
#define SUBJECT    12 /* words among which a notice names what it is about */

/* The lower-case words of tokens [first, first + count) with one space between, in buf.
 */
static cc_str phrase(const struct cc_document *d, uint32_t first, uint32_t count,
                     char buf[PHRASE_MAX])
{
    size_t n = 0;

    for (uint32_t i = first; i < first + count; i++) {
        cc_str form = cc_token_form(d, i);

        if (n + form.n + 1 > PHRASE_MAX)
            return CC_NONE;
        if (n)
            buf[n++] = ' ';
        for (size_t k = 0; k < form.n; k++) {
            char c = form.p[k];
            buf[n++] = (char)(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
        }
    }
    return (cc_str){ buf, n };
}

/* What the longest phrases among tokens [first, end) that stand in a table add up to. */
static unsigned phrases_of(const struct cc_document *d, uint32_t first, uint32_t end,
                           const struct cc_lex_table *table,
                           unsigned (*bits)(const struct cc_lex_row *))
{
    uint32_t longest = cc_lex_longest(table);
    char buf[PHRASE_MAX];
    unsigned found = 0;

    for (uint32_t i = first; i < end; i++) {
        const struct cc_lex_word *w = &cc_lex_words[d->word[i]];
        uint32_t most = cc_word_opens(w, table) ? longest : cc_word_in(w, table);

        for (uint32_t n = most < end - i ? most : end - i; n > 0; n--) {
            size_t rows;
            const struct cc_lex_row *row =
                cc_lex_find(table, phrase(d, i, n, buf), &rows);
            if (row) {
                found |= bits(row);
                break;
            }
        }
    }
    return found;
}

static unsigned stance_bits(const struct cc_lex_row *row)
{
    if (cc_str_eq(cc_lex_col(row, 1), CC_LIT("ended")))
        return CC_STANCE_ENDED;
    if (cc_str_eq(cc_lex_col(row, 1), CC_LIT("since")))
        return CC_STANCE_SINCE;
    if (cc_str_eq(cc_lex_col(row, 1), CC_LIT("revises")))
        return CC_STANCE_REVISES;
    if (cc_str_eq(cc_lex_col(row, 1), CC_LIT("recants")))
        return CC_STANCE_REVISES | CC_STANCE_CONCEDES;
    if (cc_str_eq(cc_lex_col(row, 1), CC_LIT("concedes")))
        return CC_STANCE_CONCEDES;
    return cc_str_eq(cc_lex_col(row, 1), CC_LIT("retracts")) ? CC_STANCE_RETRACTS
                                                             : CC_STANCE_COUNTERS;
}

unsigned cc_stance_in(const struct cc_document *d, struct cc_span span)
{
    uint32_t first = cc_token_at(d, span.start), end = first;

    if (first < d->tokens && d->token[first].span.start < span.start)
        first++;
    while (end < d->tokens && d->token[end].span.end <= span.end)
        end++;
    return phrases_of(d, first, end, CC_LEX(stance), stance_bits);
}

unsigned cc_stance_of_sentence(const struct cc_document *d, uint32_t sentence)
{
    const struct cc_sentence *s = &d->sentence[sentence];

    return phrases_of(d, s->first, s->first + s->count, CC_LEX(stance), stance_bits);
}

static unsigned notice_bits(const struct cc_lex_row *row)
{
    if (cc_str_eq(cc_lex_col(row, 1), CC_LIT("turn")))
        return CC_NOTICE_TURN;
    if (cc_str_eq(cc_lex_col(row, 1), CC_LIT("apology")))
        return CC_NOTICE_APOLOGY;
    if (cc_str_eq(cc_lex_col(row, 1), CC_LIT("itself")))
        return CC_NOTICE_ITSELF;
    if (cc_str_eq(cc_lex_col(row, 1), CC_LIT("names")))
        return CC_NOTICE_NAMES;
    if (cc_str_eq(cc_lex_col(row, 1), CC_LIT("article")))
        return CC_NOTICE_ARTICLE;
    bool corrects = cc_str_eq(cc_lex_col(row, 1), CC_LIT("correction")) ||
                    cc_str_eq(cc_lex_col(row, 1), CC_LIT("retraction"));
    bool updates = cc_str_eq(cc_lex_col(row, 1), CC_LIT("update"));
    bool clarifies = cc_str_eq(cc_lex_col(row, 1), CC_LIT("clarification"));
    bool old = cc_str_eq(cc_lex_col(row, 2), CC_LIT("old"));

    return (corrects ? CC_NOTICE_CORRECTS : 0u) | (old ? CC_NOTICE_OLD : 0u) |
           (updates ? CC_NOTICE_UPDATES : 0u) | (clarifies ? CC_NOTICE_CLARIFIES : 0u);
}

unsigned cc_notice_of_sentence(const struct cc_document *d, uint32_t sentence)
{
    const struct cc_sentence *s = &d->sentence[sentence];

    return phrases_of(d, s->first, s->first + s->count, CC_LEX(notice), notice_bits);
}

unsigned cc_notice_of_opening(const struct cc_document *d, uint32_t sentence)
{
    const struct cc_sentence *s = &d->sentence[sentence];
    uint32_t words = s->count < OPENING ? s->count : OPENING;

    return phrases_of(d, s->first, s->first + words, CC_LEX(notice), notice_bits);
}

/* "Our report of May 4", "an article", "we": what is told of it follows, unless it is
 * what the article should have said. */
bool cc_notice_cites(const struct cc_document *d, uint32_t sentence)
{
    const struct cc_sentence *s = &d->sentence[sentence];
    bool published = false, tells = false;
    char buf[CC_WORD_MAX];

    for (uint32_t i = s->first; i < s->first + s->count; i++) {
        cc_str w = cc_word_lower(cc_token_form(d, i), buf);

        cc_str part = cc_lex_get(CC_LEX(published), w, 1);

        published |= i < s->first + SUBJECT && cc_str_eq(part, CC_LIT("thing"));
        tells |= published && cc_str_eq(part, CC_LIT("tells"));
    }
    return published && tells;
}

enum { BEFORE = 1, NOW = 2, PRESENT = 4 };

static unsigned turn_bits(const struct cc_lex_row *row)
{
    if (cc_str_eq(cc_lex_col(row, 1), CC_LIT("then")))
        return BEFORE;
    if (cc_str_eq(cc_lex_col(row, 1), CC_LIT("present")))
        return PRESENT;
    return cc_str_eq(cc_lex_col(row, 1), CC_LIT("now")) ? NOW : 0;
}

bool cc_says_before(const struct cc_document *d, uint32_t sentence)
{
    const struct cc_sentence *s = &d->sentence[sentence];

    return phrases_of(d, s->first, s->first + s->count, CC_LEX(turn), turn_bits) ==
           BEFORE;
}

static unsigned turns_in(const struct cc_document *d, struct cc_span s)
{
    return phrases_of(d, cc_token_at(d, s.start), cc_token_at(d, s.end), CC_LEX(turn),
                      turn_bits);
}

bool cc_says_before_in(const struct cc_document *d, struct cc_span s)
{
    return turns_in(d, s) == BEFORE;
}

bool cc_says_at_present(const struct cc_document *d, struct cc_span s)
{
    return (turns_in(d, s) & PRESENT) != 0;
}

unsigned cc_stance_at(const struct cc_document *d, uint32_t sentence)
{
    unsigned found = cc_stance_of_sentence(d, sentence);

    if (sentence > 0 &&
        d->sentence[sentence - 1].paragraph == d->sentence[sentence].paragraph)
        found |= cc_stance_of_sentence(d, sentence - 1);
    return found;
}

unsigned cc_stance_of(const struct cc_item *x)
{
    return cc_stance_at(&x->reading->document, x->claim->sentence);
}
