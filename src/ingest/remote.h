/*
 * Articles at an address, through claimcheck-fetch: a program apart, so that this one
 * opens no connection, and is told in its arguments what it may do.
 */
#ifndef INGEST_REMOTE_H
#define INGEST_REMOTE_H

#include "ingest.h"

struct remote {
    cc_str bytes;   /* .p is NULL: nothing was fetched */
    cc_str url;     /* where it came from in the end */
    cc_str media;   /* "text/html", as the server says it */
    cc_str fetched; /* the moment */
};

/* Does the path begin with http:// or https://? */
bool remote_is(const char *path);

/* What is at the address, at most INGEST_PAGE_MAX bytes. false: *err says why not. */
bool remote_fetch(struct remote *out, const char *url, bool private_too,
                  struct cc_arena *a, struct cc_error *err);

/* By the media type, else by the ending of the address. INGEST_GUESS: nothing that is
 * read. */
enum ingest_from remote_form(const struct remote *r);

#endif
