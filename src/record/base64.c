/* Bytes of any kind in JSON, which has to be UTF-8. */
#include "json.h"

#include <sodium.h>

cc_str record_base64(cc_str bytes, struct cc_arena *a)
{
    size_t room = sodium_base64_encoded_len(bytes.n, sodium_base64_VARIANT_ORIGINAL);
    char *coded = cc_arena_alloc(a, room);

    sodium_bin2base64(coded, room, (const unsigned char *)(bytes.n ? bytes.p : ""),
                      bytes.n, sodium_base64_VARIANT_ORIGINAL);
    return (cc_str){ coded, room - 1 };
}

cc_str record_base64_read(cc_str coded, struct cc_arena *a)
{
    size_t room = coded.n / 4 * 3 + 3, n;
    unsigned char *bytes = cc_arena_alloc(a, room);

    if (sodium_base642bin(bytes, room, coded.p, coded.n, NULL, &n, NULL,
                          sodium_base64_VARIANT_ORIGINAL) != 0)
        return CC_NONE;
    return (cc_str){ (const char *)bytes, n };
}
