/* Bytes packed by zlib. */
#include "deflated.h"

#include <limits.h>
#include <zlib.h>

#define LEVEL      6 /* 9 makes texts and readings 0.3 % shorter */
#define DICTIONARY 32768

/* The end of a text is what is nearest to the bytes. */
static cc_str dictionary_of(cc_str beside)
{
    return cc_str_sub(beside, beside.n > DICTIONARY ? beside.n - DICTIONARY : 0,
                      beside.n);
}

static bool deflate_into(char *to, size_t *n, cc_str bytes, cc_str beside)
{
    cc_str d = dictionary_of(beside);
    z_stream z = { .next_in = (Bytef *)(uintptr_t)bytes.p, .avail_in = (uInt)bytes.n };

    if (deflateInit(&z, LEVEL) != Z_OK)
        return false;
    z.next_out = (Bytef *)to;
    z.avail_out = (uInt)*n;
    bool done = (!d.n || deflateSetDictionary(&z, (const Bytef *)d.p, (uInt)d.n) == Z_OK) &&
                deflate(&z, Z_FINISH) == Z_STREAM_END;
    *n -= z.avail_out;
    deflateEnd(&z);
    return done;
}

cc_str deflated(cc_str bytes, cc_str beside, struct cc_arena *a)
{
    size_t n = bytes.n;

    if (bytes.n == 0 || bytes.n > UINT_MAX)
        return bytes;
    char *to = cc_arena_alloc(a, bytes.n);
    /* There is no room for more bytes than there were. */
    if (!deflate_into(to, &n, bytes, beside) || n >= bytes.n)
        return bytes;
    return (cc_str){ to, n };
}

static bool inflate_into(char *to, size_t size, cc_str packed, cc_str beside)
{
    cc_str d = dictionary_of(beside);
    z_stream z = { .next_in = (Bytef *)(uintptr_t)packed.p, .avail_in = (uInt)packed.n };

    if (inflateInit(&z) != Z_OK)
        return false;
    z.next_out = (Bytef *)to;
    z.avail_out = (uInt)size;
    int code = inflate(&z, Z_FINISH);
    if (code == Z_NEED_DICT &&
        inflateSetDictionary(&z, (const Bytef *)d.p, (uInt)d.n) == Z_OK)
        code = inflate(&z, Z_FINISH);
    inflateEnd(&z);
    return code == Z_STREAM_END && z.avail_out == 0;
}

cc_str inflated(cc_str packed, size_t size, cc_str beside, struct cc_arena *a)
{
    if (packed.n == size)
        return packed;
    /* zlib gives no more for a byte */
    if (packed.n > size || size / 1040 > packed.n || size > UINT_MAX)
        return CC_NONE;
    char *to = cc_arena_alloc(a, size + 1);
    return inflate_into(to, size, packed, beside) ? (cc_str){ to, size } : CC_NONE;
}
