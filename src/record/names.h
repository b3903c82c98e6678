/* Names of the library's enums that it does not name itself. */
#ifndef RECORD_NAMES_H
#define RECORD_NAMES_H

#include "claimcheck/claim.h"

cc_str record_quote_name(enum cc_quote_kind k); /* direct mixed indirect none */
cc_str record_modality_name(enum cc_modality m);
cc_str record_value_kind_name(enum cc_value_kind k);

#endif
