/* "HALE: I never saw it." in a transcript: the label names the speaker. */
#include "work.h"

/* "The Ledger's Ann Lisk: ..." names who wrote what follows, not who says it. */
static bool is_byline(cc_str text, struct cc_span label)
{
    cc_str s = cc_str_sub(text, label.start, label.end);
    return cc_str_find(s, CC_LIT("'s ")) < s.n || cc_str_find(s, CC_LIT("’s ")) < s.n;
}

static struct cc_span label_name(cc_str text, struct cc_span s)
{
    while (s.end > s.start && (text.p[s.end - 1] == ':' || text.p[s.end - 1] == ' '))
        s.end--;
    return s;
}

void rule_transcripts(struct work *w)
{
    const struct cc_document *d = w->d;

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
        s->speaker_span = label_name(d->text, q->label);
        *CC_PUSH(w->a, &s->piece) = words;
    }
}
