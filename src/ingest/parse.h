/* JSON that comes in, for the files of this module. */
#ifndef INGEST_PARSE_H
#define INGEST_PARSE_H

#include "claimcheck/base.h"

#include <jansson.h>

/* An object, the caller's to release; `shown` names the text in messages. */
bool ingest_json(json_t **out, cc_str json, cc_str shown, struct cc_error *err);
/* A string's bytes, copied to *free_at, which moves on. It is never longer than the JSON
 * that it was written in. */
cc_str ingest_json_string(char **free_at, const json_t *v);

#endif
