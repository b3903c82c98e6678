/* A document as lines, for case files. */
#ifndef TESTS_SENTENCE_SHOW_H
#define TESTS_SENTENCE_SHOW_H

#include "claimcheck/sentence.h"

/*
 * "# body" begins a paragraph ("# body dateline", "# list" ...), "- a b c" is a sentence
 * with a space between its tokens, "> curly text" a quote of that paragraph without its
 * marks, indented by its depth, with "+" for one that goes on from the paragraph before
 * and "..." for one that is never closed.
 */
cc_str show_document(const struct cc_document *d, struct cc_arena *a);

#endif
