/* Parts of reading an article; private to claims/article. */
#ifndef ARTICLE_ARTICLE_H
#define ARTICLE_ARTICLE_H

#include "claimcheck/article.h"

/* What a header says, as written; views into the text. */
struct header {
    struct cc_span span; /* from the start of the text to the first byte of the body */
    cc_str title, source, author, url, credit, date, fetched;
    bool dateline; /* the date stands in the sample's first line */
};

/* The header lines or the dateline that the text begins with; an empty span when there
 * are none. */
struct header header_read(cc_str text);

/* A date in the last part of a path, or CC_NO_DATE. */
cc_date date_in_file_name(cc_str path);

/* Why `text` is no text ("it holds NUL bytes"), or NULL. */
const char *why_binary(cc_str text);

/* The text as it is to be read, its bytes in their places; `body`: where marks begin. */
cc_str markdown_reading(cc_str text, size_t body, struct cc_arena *a);
/* By the name's ending. */
bool is_markdown(cc_str file);

#endif
