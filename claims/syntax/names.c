/* The names of tags and relations, and which relation is a subtype of which. */
#include "claimcheck/syntax.h"

static const cc_str upos_names[] = {
#define CC_UPOS_ROW(id, name) { name, sizeof(name) - 1 },
#include "claimcheck/syntax_tags.def"
};
static const cc_str xpos_names[] = {
#define CC_XPOS_ROW(id, name) { name, sizeof(name) - 1 },
#include "claimcheck/syntax_tags.def"
};
static const cc_str dep_names[] = {
#define CC_DEP_ROW(id, name) { name, sizeof(name) - 1 },
#include "claimcheck/syntax_tags.def"
};

const uint8_t cc_dep_base[] = {
#define CC_DEP_ROW(id, name)       CC_DEP_##id,
#define CC_DEP_SUB(base, id, name) CC_DEP_##base,
#include "claimcheck/syntax_tags.def"
};

cc_str cc_upos_name(enum cc_upos u)
{
    return (unsigned)u < CC_UPOS_COUNT ? upos_names[u] : CC_NONE;
}

cc_str cc_xpos_name(enum cc_xpos x)
{
    return (unsigned)x < CC_XPOS_COUNT ? xpos_names[x] : CC_NONE;
}

cc_str cc_dep_name(enum cc_dep d)
{
    return (unsigned)d < CC_DEP_COUNT ? dep_names[d] : CC_NONE;
}
