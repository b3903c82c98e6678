/* What two versions of an article say of themselves, and where they differ in it. */
#ifndef CMD_METADATA_H
#define CMD_METADATA_H

#include "claimcheck/article.h"

struct metadata_edit {
    cc_str field; /* as in a header line, lower case: title date source author url ... */
    cc_str was, is; /* CC_NONE: not given */
};
struct metadata_edits {
    const struct metadata_edit *at;
    uint32_t n;
};
/* What is known of both, by header lines or else; then other header lines of a file. */
struct metadata_edits metadata_compare(const struct cc_article *earlier,
                                       const struct cc_article *later,
                                       struct cc_arena *a);

#endif
