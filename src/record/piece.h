/* Shared by the makers of rows; not for callers of record.h. */
#ifndef RECORD_PIECE_H
#define RECORD_PIECE_H

#include "record.h"

struct record_piece record_piece_of(cc_str text, const struct cc_span *spans, uint32_t n,
                                    struct cc_arena *a);

/* When a statement was made; CC_NO_INDEX: when the article was published. */
struct record_date record_said(const struct cc_reading *r, uint32_t statement,
                               struct cc_arena *a);

/* Canonical name and side of a statement's speaker; CC_NONE when unknown. */
void record_speaker(const struct cc_reading *r, struct record_names names,
                    uint32_t statement, cc_str *name, cc_str *party);

#endif
