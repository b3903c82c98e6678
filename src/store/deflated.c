/* Bytes packed by zlib. */
#include "deflated.h"

#include <limits.h>
#include <zlib.h>

cc_str deflated(cc_str bytes, int level, struct cc_arena *a)
{
    uLongf n = bytes.n;

    if (bytes.n == 0 || bytes.n > UINT_MAX)
        return bytes;
    char *to = cc_arena_alloc(a, bytes.n);
    /* There is no room for more bytes than there were. */
    if (compress2((Bytef *)to, &n, (const Bytef *)bytes.p, bytes.n, level) != Z_OK ||
        n >= bytes.n)
        return bytes;
    return (cc_str){ to, n };
}

cc_str inflated(cc_str packed, size_t size, struct cc_arena *a)
{
    uLongf n = size;

    if (packed.n == size)
        return packed;
    if (packed.n > size || size / 1040 > packed.n) /* zlib gives no more for a byte */
        return CC_NONE;
    char *to = cc_arena_alloc(a, size + 1);
    if (uncompress((Bytef *)to, &n, (const Bytef *)packed.p, packed.n) != Z_OK ||
        n != size)
        return CC_NONE;
    return (cc_str){ to, size };
}
