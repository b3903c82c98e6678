/*
 * "HALE: I never saw it." in a transcript: the label names the speaker. In a court
 * reporter's, "Q." is who examines and "A." the witness, whom lines between name.
 */
#include "work.h"

enum { NAME_WORDS = 6, LINE_WORDS = 60 };

/* "The Ledger's Ann Lisk: ..." names who wrote what follows, not who says it. */
static bool is_byline(cc_str text, struct cc_span label)
{
    cc_str s = cc_str_sub(text, label.start, label.end);
    return cc_str_find(s, CC_LIT("'s ")) < s.n || cc_str_find(s, CC_LIT("’s ")) < s.n;
}

/* Without the page and line before it. */
static struct cc_span label_name(cc_str text, struct cc_span s)
{
    s.start += (uint32_t)cc_citation_length(cc_str_sub(text, s.start, s.end));
    while (s.end > s.start && (text.p[s.end - 1] == ':' || text.p[s.end - 1] == ' '))
        s.end--;
    return s;
}

/* ---- who examines, who answers --------------------------------------------------------
 */

enum post { POST_NONE, POST_EXAMINER, POST_WITNESS };

static enum post post_of(const struct cc_document *d, uint32_t token, cc_str where)
{
    size_t rows;
    const struct cc_lex_row *row =
        cc_word_rows(&cc_lex_words[d->word[token]], CC_LEX(transcript), &rows);

    for (size_t i = 0; i < rows; i++)
        if (cc_str_eq(cc_lex_col(&row[i], 1), where))
            return cc_str_eq(cc_lex_col(&row[i], 2), CC_LIT("witness")) ? POST_WITNESS
                                                                        : POST_EXAMINER;
    return POST_NONE;
}

/* "Q.", "A", "THE WITNESS" */
static enum post post_of_label(const struct cc_document *d, struct cc_span name)
{
    enum post post = POST_NONE;

    for (uint32_t t = cc_token_at(d, name.start);
         t < d->tokens && d->token[t].span.start < name.end; t++)
        if (d->token[t].kind == CC_TOKEN_WORD)
            post = post_of(d, t, CC_LIT("label"));
    return post;
}

/* A run of words in capitals from token t on, ended by a comma, a colon or the paragraph.
 */
static uint32_t name_end(const struct cc_document *d, uint32_t t, uint32_t end)
{
    uint32_t first = t;

    for (; t < end && t - first < NAME_WORDS; t++) {
        cc_str form = cc_token_form(d, t);
        if (cc_str_eq(form, CC_LIT(",")) || cc_str_eq(form, CC_LIT(":")))
            break;
        if (!(d->token[t].flags & CC_TOK_UPPER))
            return first;
    }
    return t;
}

/* "DIRECT EXAMINATION BY MS. LUND:", "ANNA HALE, having been duly sworn, ..." */
static bool read_line(const struct cc_document *d, const struct cc_paragraph *p,
                      struct stand *out)
{
    uint32_t end = p->first_token + p->tokens;

    for (uint32_t t = p->first_token; t < end && p->tokens <= LINE_WORDS; t++) {
        enum post post = post_of(d, t, CC_LIT("line"));
        bool witness = post == POST_WITNESS;
        uint32_t first = witness ? p->first_token : t + 1;
        uint32_t last = post ? name_end(d, first, end) : first;
        if (last == first || !(d->token[witness ? first : t].flags & CC_TOK_CAPS))
            continue;
        *out = (struct stand){ .first = first, .last = last - 1, .witness = witness };
        return true;
    }
    return false;
}

static void find_stands(struct work *w)
{
    const struct cc_document *d = w->d;
    struct cc_span who[3] = { { 0, 0 } };
    bool transcript = false;

    for (uint32_t p = 0; p < d->paragraphs; p++)
        transcript = transcript || d->paragraph[p].kind == CC_PARA_TRANSCRIPT;

    w->stand = CC_ARRAY(w->a, struct stand, d->paragraphs);
    for (uint32_t p = 0; p < d->paragraphs; p++) {
        const struct cc_paragraph *q = &d->paragraph[p];
        struct stand *s = &w->stand[p];
        *s = (struct stand){ .first = CC_NO_INDEX };
        if (q->kind == CC_PARA_TRANSCRIPT)
            s->speaker = who[post_of_label(d, label_name(d->text, q->label))];
        else if (transcript && read_line(d, q, s))
            who[s->witness ? POST_WITNESS : POST_EXAMINER] =
                (struct cc_span){ d->token[s->first].span.start,
                                  d->token[s->last].span.end };
    }
}

/* ---- statements -----------------------------------------------------------------------
 */

void rule_transcripts(struct work *w)
{
    const struct cc_document *d = w->d;

    find_stands(w);
    for (uint32_t p = 0; p < d->paragraphs; p++) {
        const struct cc_paragraph *q = &d->paragraph[p];
        uint32_t unit = w->paragraph_unit[p];
        struct draft *s;
        struct cc_span words = { q->label.end, q->span.end };
        if (q->kind != CC_PARA_TRANSCRIPT || q->label.end <= q->label.start ||
            unit >= w->paragraph_unit[p + 1] || is_byline(d->text, q->label))
            continue;
        words.start = w->units.at[unit].word[0].span.start;
        s = CC_PUSH(w->a, &w->drafts);
        *s = (struct draft){ .unit = unit,
                             .cue = -1,
                             .speaker = -1,
                             .quote = CC_NO_INDEX,
                             .paragraph = p,
                             .kind = CC_QUOTE_DIRECT,
                             .rule = "transcript",
                             .speaker_rule = "label",
                             .score = 0.9f };
        s->speaker_span =
            w->stand[p].speaker.end ? w->stand[p].speaker : label_name(d->text, q->label);
        *CC_PUSH(w->a, &s->piece) = words;
    }
}
