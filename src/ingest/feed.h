/* Feeds (RSS, Atom) as articles, one an entry. */
#ifndef INGEST_FEED_H
#define INGEST_FEED_H

#include "ingest.h"
#include "tree.h"

struct feed {
    const struct node *const *entry;
    uint32_t entries;
    cc_str title; /* the outlet */
};

/* shown: the file in messages. All of it lives in `a`. false: no feed. */
bool feed_read(struct feed *f, cc_str bytes, cc_str shown, struct cc_arena *a,
               struct cc_error *err);

/* An entry's text and metadata as ingest_page gives those of a page; the original is the
 * entry's content. */
bool feed_entry(const struct feed *f, uint32_t i, struct ingest_item *out, cc_str *text,
                int32_t today, struct cc_arena *a, struct cc_error *err);

#endif
