/* One question to an OpenAI-compatible endpoint, one answer. */
#ifndef OPENAI_CHAT_H
#define OPENAI_CHAT_H

#include "claimcheck/base.h"

struct chat;

struct chat_settings {
    const char *url;   /* "http://127.0.0.1:8080/v1" */
    const char *model; /* NULL: the server's own */
    const char *key;   /* for "Authorization: Bearer", or NULL */
    long timeout;      /* seconds for one answer */
};

/* NULL: *err. Views into the settings are kept. */
struct chat *chat_open(const struct chat_settings *set, struct cc_error *err);
void chat_close(struct chat *c);

/*
 * What the model answers, in the arena. A server that is busy (429, 503) is asked again,
 * twice at most. false: *err says what the server or the network did instead.
 */
bool chat_ask(struct chat *c, cc_str system, cc_str user, cc_str *answer,
              struct cc_arena *a, struct cc_error *err);

#endif
