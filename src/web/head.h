/* The head of a request as bytes on a wire, strictly: what two programs could read in two
 * ways is refused. */
#ifndef WEB_HEAD_H
#define WEB_HEAD_H

#include "claimcheck/base.h"

/* How far a head was read; zeroed at first. */
struct web_head {
    size_t at;         /* bytes that were read */
    uint32_t lines;    /* of them, the first is the request's */
    size_t headers_at; /* where header lines begin */
    bool posts, has_length, chunked;
    uint64_t length; /* of the body */
};

enum { WEB_HEAD_MORE = 0, WEB_HEAD_WHOLE = 200 };
/* Goes on in `bytes`, the same as before and more of them. WEB_HEAD_MORE, WEB_HEAD_WHOLE
 * (the body begins at head->at), or the status to refuse it by. */
int web_head_read(struct web_head *head, cc_str bytes);

#endif
