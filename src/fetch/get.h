/* One page from a server, within limits. */
#ifndef FETCH_GET_H
#define FETCH_GET_H

#include "claimcheck/base.h"

struct get_settings {
    const char *url;
    long timeout;     /* seconds for all of it */
    size_t most;      /* bytes of the body, unpacked */
    bool private_too; /* addresses of this machine and of private networks */
};

struct got {
    cc_str body, url, media; /* url: behind the redirects */
};

/*
 * http and https only, redirects as well, at most five. Each connection's address is
 * looked at when it is opened, so no name, redirect or second answer of a name server
 * leads to where it must not. A proxy is used only with private_too: behind one there is
 * no such look. false: *err says what happened instead.
 */
bool get(struct got *out, const struct get_settings *set, struct cc_arena *a,
         struct cc_error *err);

#endif
