/*
 * One dated article: its stored text, what its header says about it, and where its date
 * came from. All offsets of later stages count from the start of the stored text.
 */
#ifndef CLAIMCHECK_ARTICLE_H
#define CLAIMCHECK_ARTICLE_H

#include "claimcheck/date.h"

#define CC_ARTICLE_MAX ((size_t)4 * 1024 * 1024) /* bytes of stored text */

/* How the stored text is to be read. */
enum cc_article_form {
    CC_FORM_TEXT, /* a whole file: header lines or a dateline may come first */
    CC_FORM_BODY, /* text as it is, never searched for a header (.jsonl, extracted HTML)
                   */
};

/*
 * What the caller knows beside the text; any view may be CC_NONE. What a header of the
 * text says wins over title, source, author, url and fetched.
 */
struct cc_article_given {
    enum cc_article_form form;
    cc_str file;                       /* path or name: shown, and searched for a date */
    cc_str title, source, author, url; /* from the JSON object or the HTML's metadata */
    cc_str date, fetched;              /* the same, as written there */
    cc_date option;                    /* --date; CC_NO_DATE when not given */
    bool undated;      /* --undated: an article without a date is accepted */
    bool any_language; /* do not ask whether the text is English */
};

struct cc_article {
    cc_str text;    /* the stored text, owned by the caller; must outlive the article */
    cc_str reading; /* the same with Markdown's marks as spaces; CC_NONE: as it is */
    /* header lines or the dateline's line; empty when there are none */
    struct cc_span header;
    struct cc_span body; /* the rest */
    cc_str title, source, author, url,
        credit; /* CC_NONE when unknown; credit: of a dateline */
    struct cc_span
        title_span;    /* where the title stands in the header; empty when it does not */
    cc_date published; /* CC_NO_DATE only when `undated` allowed it */
    enum cc_date_source published_from;
    cc_date fetched;
    cc_str file;
    char id[17]; /* first 16 hex digits of the SHA-256 of the stored text, ended by NUL */
};

/*
 * Reads the stored text. text: UTF-8, a byte-order mark already dropped; malformed bytes
 * are kept.
 *
 * Header lines (CC_FORM_TEXT): "Title: Date: Source: Author: URL: Fetched:" in any order
 * and case, from the first line on, ended by an empty line; lines of other names between
 * them are passed over; a block between two lines "---" (Markdown) is read in the same
 * way, "outlet" and "byline" being source and author there, too; what is no "name: value"
 * in it is passed over. A file that is called .md or .markdown is Markdown. The sample's
 * form: a first line "date YYYY-MM-DD CREDIT", with or without white
 * space before it.
 *
 * The date is the first of: header (or given->date), dateline, given->option, a date at
 * the start of the file's name or behind a '-', '_', '/' or '.' in it (YYYY-MM-DD,
 * YYYY_MM_DD, YYYYMMDD).
 *
 * Errors: CC_ELIMIT above CC_ARTICLE_MAX (found without reading the text), CC_EFORMAT for
 * an empty or a binary file (a NUL byte, or more than a tenth of control characters and
 * malformed bytes), CC_EDATE without a date (says where it looked), CC_ELANGUAGE for a
 * text that is not English. The message names given->file when there is one. Time is
 * linear in text.n.
 */
bool cc_article_read(struct cc_article *out, cc_str text,
                     const struct cc_article_given *given, struct cc_arena *a,
                     struct cc_error *err);

/*
 * true when the share of English function words among the words of `text` (the first
 * 20,000) says that it is English. Texts of fewer than 12 words pass unless their letters
 * are mostly not Latin.
 */
bool cc_text_is_english(cc_str text);

/*
 * A line of a court reporter's transcript may begin with its page and lines: "[12:3] ",
 * "[12:3-7] ", "[12:24-13:2] ". The bytes of that up to the first word, or 0.
 */
size_t cc_citation_length(cc_str line);
/* Page and lines ("12:3-7") that the line around byte `at` begins with, or CC_NONE. */
cc_str cc_citation(cc_str text, size_t at);

#endif
