/* The version of the rules: a digest, made at build, of everything that decides what is
 * found. */
#include "store.h"

#include "rules_version.h"

cc_str store_rules(void)
{
    return CC_LIT(RULES_VERSION);
}
