/* Court reporters' transcripts: lines with their page and number, as paragraphs. */
#ifndef INGEST_TRANSCRIPT_H
#define INGEST_TRANSCRIPT_H

#include "ingest.h"

struct transcript {
    cc_str text;
    const struct ingest_range *range; /* .from and .to count in the text that was read */
    uint32_t ranges;
};

/*
 * Recognised by its shape: "[12:3] Q. ..." at the lines' starts, or a margin of numbers
 * that begin anew on each page, before "Q.", "A." and names in capitals. What stands
 * before the first such line stays as it is; then each speech is a paragraph behind its
 * page and lines ("[12:3-7] A. ..."), each line between a paragraph without; page heads
 * and numbers go. false: it is none.
 */
bool transcript_read(struct transcript *out, cc_str text, struct cc_arena *a);

#endif
