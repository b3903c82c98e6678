/*
 * A page of HTML: what it says of itself, its main part, and that as text.
 *
 *   bytes -> charset -> tree -> mainpart (which element is the article)
 *                         |        \-> render (its text, and where each piece stood)
 *                         \-> meta, jsonld (title, outlet, dates as candidates)
 */
#ifndef INGEST_PAGE_H
#define INGEST_PAGE_H

#include "charset.h"
#include "ingest.h"
#include "tree.h"

/* ---- elements ---------------------------------------------------------------------- */

enum tag_kind {
    TAG_INLINE,
    TAG_BLOCK,
    TAG_HEADING,
    TAG_BREAK,
    TAG_ROW,
    TAG_CELL,
    TAG_LINK,
    TAG_PRE,
    TAG_QUOTED, /* browsers put quote marks around it */
    TAG_DROP,   /* never text of an article */
    TAG_SOFT,   /* not its text, unless there is little else */
    TAG_LEAD,   /* the head of an article or of a page */
};
/* Sets .tag of every element. */
void tags_set(struct node *root);
bool tag_is_block(const struct node *n);
/* The kinds of the words in class, id and role, as a mask of 1 << enum hint. */
enum hint { HINT_DROP, HINT_WEAK, HINT_LEAD, HINT_BODY };
unsigned hints_of(const struct node *n);
/* A word of page.lex that stands before the date of a change ("Updated"). */
bool hint_is_modified(cc_str line);

/* ---- the main part ----------------------------------------------------------------- */

/* Marks what is not the article as dropped; the element that is, or NULL: there is none.
 */
struct node *mainpart_find(struct node *root);

/* ---- what the page says of itself -------------------------------------------------- */

struct page_meta {
    cc_str title, source, author, url;
    bool not_free; /* it says that not all of it is free to read */
    CC_LIST(struct ingest_date) dates;
    struct cc_arena *a;
};
/* From JSON-LD, <meta>, <time>, <link>, <title>, <h1> and the lines at the article's
 * head. */
void meta_read(struct page_meta *m, const struct node *root, const struct node *main);
/* The same of the first lines of the article's text. */
void meta_lines(struct page_meta *m, cc_str text);
void jsonld_read(struct page_meta *m, cc_str script);
/* source: a literal; modified: of a later change. */
void meta_date(struct page_meta *m, const char *source, cc_str written, bool modified);
/* The first that is none wins. */
void meta_take(cc_str *field, cc_str value);

/* As ingest_page; what is known beforehand is in *m, whose arena is used. */
bool page_extract(struct ingest_item *out, cc_str *text, cc_str bytes,
                  struct page_meta *m, int32_t today, struct cc_error *err);

/* ---- dates ------------------------------------------------------------------------- */

/* Sorts the candidates by their sources and says which one is taken; NULL: none. */
const struct ingest_date *dates_choose(struct ingest_date *d, uint32_t n, int32_t today);

/* ---- text -------------------------------------------------------------------------- */

struct rendered {
    cc_str text;
    const struct ingest_range *range; /* .from and .to count in the decoded source */
    uint32_t ranges;
};
/* Paragraphs with an empty line between two; `title` is left out where it is a heading.
 */
struct rendered render(const struct node *main, cc_str title, struct cc_arena *a);

#endif
