/* Enum values as words. A value out of range is a mistake of ours and shows as "?". */
#include "names.h"

#define NAME_OF(table, i)                                                               \
    ((size_t)(i) < sizeof(table) / sizeof *(table) && (table)[i] ? cc_str_c((table)[i]) \
                                                                 : CC_LIT("?"))

cc_str record_quote_name(enum cc_quote_kind k)
{
    static const char *const names[] = { "none", "direct", "mixed", "indirect" };
    return NAME_OF(names, k);
}

cc_str record_modality_name(enum cc_modality m)
{
    static const char *const names[] = { "asserted", "modal",   "conditional", "question",
                                         "request",  "promise", "belief" };
    return NAME_OF(names, m);
}

cc_str record_value_kind_name(enum cc_value_kind k)
{
    static const char *const names[] = {
        [CC_VALUE_NONE] = "none",           [CC_VALUE_NUMBER] = "number",
        [CC_VALUE_STATE] = "state",         [CC_VALUE_FILLER] = "filler",
        [CC_VALUE_DATE] = "date",           [CC_VALUE_PLACE] = "place",
        [CC_VALUE_DIRECTION] = "direction", [CC_VALUE_QUANTIFIER] = "quantifier",
    };
    return NAME_OF(names, k);
}
