/* How the fields of a batch are called. */
#ifndef INGEST_FIELDS_H
#define INGEST_FIELDS_H

#include "ingest.h"

/* What the field `name` is called in the batch: as the map says, else so. */
cc_str fields_name(cc_str map, const char *name);

#endif
