/*
 * An article cut up: paragraphs with their kinds, quotations of every mark style,
 * sentences and treebank tokens. Nothing is deleted and no offset moves: what is not
 * prose is marked.
 *
 *   paragraph  [------------------------------------------]
 *   sentence   [--------------------------][--------------]      (white space between
 * them aside) token      “ We did n't , ” he said . quote      [---------] outer; inner
 * without the marks
 *
 * Source of the token rules: the UD English treebanks EWT and GUM. Of the sentence rules:
 * UAX #29 SB6-SB11 and abbreviation.lex for what it leaves open.
 */
#ifndef CLAIMCHECK_SENTENCE_H
#define CLAIMCHECK_SENTENCE_H

#include "claimcheck/article.h"
#include "claimcheck/lexicon.h"

enum cc_paragraph_kind {
    CC_PARA_BODY,
    CC_PARA_LIST,       /* an item behind a bullet or number: prose all the same */
    CC_PARA_TRANSCRIPT, /* "HALE: ...": the label names the speaker */
    CC_PARA_HEADING,    /* a headline or a heading between paragraphs */
    CC_PARA_NOTICE,  /* the article's notice of a correction, clarification, retraction */
    CC_PARA_HEADER,  /* header lines of the file */
    CC_PARA_BYLINE,  /* "By Ann Hale", a date line, "Updated at 3:15 p.m." */
    CC_PARA_CREDIT,  /* of a photograph */
    CC_PARA_CAPTION, /* of a photograph */
    CC_PARA_BOILERPLATE, /* "Follow us on ...", the placeholder of an embed, "Read more:
                            ..." */
};
cc_str
cc_paragraph_kind_name(enum cc_paragraph_kind k); /* body list transcript heading ... */
/* true for the kinds in which somebody may state something: body, list, transcript,
 * notice. */
bool cc_paragraph_is_prose(enum cc_paragraph_kind k);

struct cc_paragraph {
    struct cc_span span; /* without white space at its ends */
    /* bullet, transcript's speaker or the dateline "RENO (AP) —"; or empty */
    struct cc_span label;
    uint8_t kind;  /* enum cc_paragraph_kind */
    bool dateline; /* the label is a dateline */
    uint32_t first_sentence, sentences;
    uint32_t first_token, tokens;
};

struct cc_sentence {
    struct cc_span span; /* from its first token to its last */
    uint32_t paragraph;
    uint32_t first, count; /* tokens */
};

enum cc_token_kind {
    CC_TOKEN_WORD,
    CC_TOKEN_NUMBER, /* has a digit and no letters but ordinal endings: 3, 1,200.50, 3:15,
                        21st */
    CC_TOKEN_PUNCT,
    CC_TOKEN_OPEN,   /* a quotation mark that opens cc_quote */
    CC_TOKEN_CLOSE,  /* one that closes */
    CC_TOKEN_SYMBOL, /* $, %, §, emoji */
    CC_TOKEN_LINK,   /* URL, e-mail address, @name, #tag */
};

enum cc_token_flag {
    CC_TOK_SPACE = 1,    /* white space before it */
    CC_TOK_UPPER = 2,    /* begins with an upper-case letter */
    CC_TOK_CAPS = 4,     /* two letters or more, all upper case */
    CC_TOK_PART = 8,     /* second part of a written word: n't, 's, 'll */
    CC_TOK_ABBREV = 16,  /* ends in the full stop of an abbreviation, which it keeps */
    CC_TOK_NEWLINE = 32, /* a line break before it, inside its paragraph */
};

struct cc_token {
    struct cc_span span;
    uint32_t sentence;
    int32_t quote;  /* innermost cc_quote it stands in, its marks included; -1 for none */
    uint8_t kind;   /* enum cc_token_kind */
    uint8_t depth;  /* quotes it stands in; 0 outside */
    uint16_t flags; /* enum cc_token_flag */
};

enum cc_quote_style {
    CC_QUOTE_STRAIGHT, /* "..." */
    CC_QUOTE_CURLY, /* “...” , with low-9 and mixed pairs: the style of the opening mark
                     */
    CC_QUOTE_GUILLEMET,
    CC_QUOTE_DOUBLED, /* ''...'' and ``...'' */
    CC_QUOTE_SINGLE,  /* British ‘...’ or '...' */
};

/*
 * One quotation. Any double mark closes any double opening mark; a double mark opens
 * where a word follows and white space, an opening bracket, a dash or nothing comes
 * before. An apostrophe never opens, nor do the marks of feet and inches. A quote ends
 * with its paragraph at the latest; when the next paragraph begins with an opening mark,
 * that one continues it. Single marks make a quote inside a double one; elsewhere only in
 * the British fashion, a comma or stop before the closing mark (or behind it, when a
 * comma or colon introduces the quote): else they are terms.
 */
struct cc_quote {
    struct cc_span outer, inner; /* with and without the marks */
    uint32_t paragraph;
    uint32_t first_token, end_token; /* [first, end): the marks included */
    int32_t parent;                  /* the quote around it, or -1 */
    int32_t continues; /* the quote of the paragraph before that it goes on with, or -1 */
    uint8_t style;     /* enum cc_quote_style */
    bool closed;       /* false: ends with the paragraph */
};

struct cc_document {
    const struct cc_article *article;
    cc_str text; /* the article's stored text, as it is to be read */
    struct cc_paragraph *paragraph;
    struct cc_sentence *sentence;
    struct cc_token *token;
    struct cc_quote *quote; /* in the order of their opening marks */
    /* per token: its form with ASCII letters in lower case, looked up once, by its number
     * among cc_lex_words */
    uint16_t *word;
    uint32_t paragraphs, sentences, tokens, quotes;
};

/*
 * Cuts up an article. A paragraph's label (bullet, speaker, dateline) is a sentence of
 * its own. The document's arrays live in the arena. Cannot fail: malformed UTF-8 is
 * treated as letters. Every byte that is not white space is in exactly one token. Time
 * and memory are linear in the length of the text.
 */
struct cc_document cc_document_read(const struct cc_article *article, struct cc_arena *a);

/* The same for bare text, for callers with sentences of their own: one body, no header.
 */
struct cc_document cc_document_of_text(cc_str text, struct cc_arena *a);

static inline cc_str cc_document_text(const struct cc_document *d, struct cc_span span)
{
    return cc_str_sub(d->text, span.start, span.end);
}

static inline cc_str cc_token_form(const struct cc_document *d, uint32_t token)
{
    return cc_document_text(d, d->token[token].span);
}

/* The forms of tokens [first, first + count), as cc_parse takes them. */
cc_str *cc_token_forms(const struct cc_document *d, uint32_t first, uint32_t count,
                       struct cc_arena *a);
/* What .word holds, of a document that has everything else. */
uint16_t *cc_document_words(const struct cc_document *d, struct cc_arena *a);
/* Index of the token that covers a byte or comes next after it; d->tokens when none does.
 */
uint32_t cc_token_at(const struct cc_document *d, uint32_t byte);

#endif
