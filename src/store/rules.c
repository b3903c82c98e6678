/* The version of the rules: a digest, made at build, of everything that decides what is
 * found. */
#include "store.h"

#include "rules_version.h"

cc_str store_rules_of_findings(struct cc_arena *a)
{
    const struct cc_weights *w = cc_weights_in_use();
    char hex[65];

    if (w == &cc_weights_default)
        return store_rules();
    cc_sha256(cc_weights_write(w, a), hex);
    return cc_strf(a, "%.*s+%.16s", CC_FMT(store_rules()), hex);
}

cc_str store_rules(void)
{
    return CC_LIT(RULES_VERSION);
}
