/* How the fields of a batch are called: "text=body,date=published_at". */
#include "fields.h"

static const char *const ours[] = { "text",   "id",  "title", "source",
                                    "author", "url", "date",  "fetched" };

static bool is_ours(cc_str name)
{
    for (size_t i = 0; i < sizeof ours / sizeof *ours; i++)
        if (cc_str_eq(name, cc_str_c(ours[i])))
            return true;
    return false;
}

bool ingest_fields_check(cc_str map, struct cc_error *err)
{
    while (map.n) {
        cc_str theirs = cc_str_cut(&map, ','), name = cc_str_cut(&theirs, '=');
        if (!is_ours(name) || !theirs.n)
            return cc_fail(err, CC_EUSAGE,
                           "--fields %.*s: say NAME=THEIRS, where NAME is text, id, "
                           "title, source, author, url, date or fetched",
                           CC_FMT(name));
    }
    return true;
}

cc_str fields_name(cc_str map, const char *name)
{
    while (map.n) {
        cc_str theirs = cc_str_cut(&map, ',');
        if (cc_str_eq(cc_str_cut(&theirs, '='), cc_str_c(name)))
            return theirs;
    }
    return cc_str_c(name);
}
