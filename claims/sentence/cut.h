/* The document while it is being cut up; private to claims/sentence. */
#ifndef SENTENCE_CUT_H
#define SENTENCE_CUT_H

#include "claimcheck/sentence.h"

/*
 * Paragraphs are found first; then, one paragraph at a time: tokens, quotes among the
 * tokens, sentences among both. Kinds of paragraphs come before (from their bytes) and
 * after (from tokens).
 */
struct cut {
    cc_str text;
    struct cc_arena *a;
    const struct cc_article *article;
    CC_LIST(struct cc_paragraph) paragraphs;
    CC_LIST(struct cc_sentence) sentences;
    CC_LIST(struct cc_token) tokens;
    CC_LIST(struct cc_quote) quotes;
};

/* paragraph.c: paragraphs of bytes [span), of kind body, with their labels still empty.
 */
void find_paragraphs(struct cut *c, struct cc_span span);

/* label.c: bullets, transcript labels and datelines; sets kinds list and transcript. */
void find_labels(struct cut *c);

/* kind.c: what is not prose; after the sentences are known. */
void find_kinds(struct cut *c);

/* token.c: appends the tokens of bytes [span), which hold no other paragraph. */
void find_tokens(struct cut *c, struct cc_span span);

/* quote.c: pairs the marks of paragraph p; sets kinds, depth and quote of its tokens. */
void find_quotes(struct cut *c, uint32_t p);

/* split.c: appends the sentences of paragraph p. */
void find_sentences(struct cut *c, uint32_t p);

/* ---- looking at tokens
 * ------------------------------------------------------------------ */

static inline cc_str form_of(const struct cut *c, const struct cc_token *t)
{
    return (cc_str){ c->text.p + t->span.start, t->span.end - t->span.start };
}

static inline bool is_form(const struct cut *c, const struct cc_token *t, char form)
{
    return t->span.end - t->span.start == 1 && c->text.p[t->span.start] == form;
}

/* The form in lower case when it is ASCII and shorter than the buffer; curly apostrophes
 * made straight; else CC_NONE. */
cc_str lower_form(cc_str form, char buf[32]);

#endif
