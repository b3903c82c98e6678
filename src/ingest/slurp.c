/* Whole files into memory, never more than was asked for; and their bytes as UTF-8. */
#include "ingest.h"

#include "charset.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static bool too_large(struct cc_error *err, const char *path, size_t limit)
{
    return cc_fail(err, CC_ELIMIT,
                   "%s: larger than the limit of %zu bytes for one article; split it, or "
                   "give one article a line (--from jsonl)",
                   path, limit);
}

/* What is left of fd, at most limit + 1 bytes. */
static bool read_all(cc_str *out, int fd, size_t limit, struct cc_arena *a,
                     const char *path, struct cc_error *err)
{
    size_t cap = 64 * 1024, n = 0;
    char *p = cc_arena_alloc(a, cap);

    for (;;) {
        size_t want = cap - n < limit + 1 - n ? cap - n : limit + 1 - n;
        ssize_t got = read(fd, p + n, want);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return cc_fail(err, CC_EIO, "%s: cannot be read: %s", path, strerror(errno));
        if (got == 0)
            break;
        n += (size_t)got;
        if (n > limit)
            return too_large(err, path, limit);
        if (n == cap) {
            char *more = cc_arena_alloc(a, cap * 2);
            memcpy(more, p, n);
            p = more;
            cap *= 2;
        }
    }
    *out = (cc_str){ p, n };
    return true;
}

static bool open_file(int *fd, size_t limit, const char *path, struct cc_error *err)
{
    struct stat st;

    *fd = open(path, O_RDONLY | O_CLOEXEC);
    if (*fd < 0)
        return cc_fail(err, CC_EIO, "%s: cannot be opened: %s", path, strerror(errno));
    if (fstat(*fd, &st) == 0 && S_ISREG(st.st_mode) && (uintmax_t)st.st_size > limit)
        return too_large(err, path, limit);
    return true;
}

bool ingest_slurp(cc_str *out, const char *path, size_t limit, struct cc_arena *a,
                  struct cc_error *err)
{
    int fd = STDIN_FILENO;
    bool own = strcmp(path, "-") != 0;
    bool ok = (!own || open_file(&fd, limit, path, err)) &&
              read_all(out, fd, limit, a, own ? path : "standard input", err);

    if (own && fd >= 0)
        close(fd);
    return ok;
}

/* bytes: behind the mark. Lone surrogates and an odd last byte become U+FFFD. */
static cc_str from_utf16(cc_str bytes, bool big, struct cc_arena *a)
{
    struct cc_buf b = { .a = a };

    for (size_t at = 0; at < bytes.n;)
        charset_put(&b, charset_utf16(bytes, big, &at));
    return cc_buf_str(&b);
}

/* Source: the WHATWG Encoding Standard's index windows-1252, bytes 0x80 to 0x9F. */
const uint16_t ingest_windows_1252[32] = {
    0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
    0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008d, 0x017d, 0x008f,
    0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
    0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178,
};

static cc_str from_windows(cc_str bytes, struct cc_arena *a)
{
    struct cc_buf b = { .a = a };

    for (size_t i = 0; i < bytes.n; i++) {
        unsigned char c = (unsigned char)bytes.p[i];
        charset_put(&b, c >= 0x80 && c < 0xa0 ? ingest_windows_1252[c - 0x80] : c);
    }
    return cc_buf_str(&b);
}

/* true when bytes above 0x7F are there and none of them is part of well-formed UTF-8; a
 * file with NUL bytes is binary and stays as it is. */
bool ingest_looks_windows(cc_str s)
{
    bool high = false;

    for (size_t at = 0; at < s.n;) {
        int32_t cp = cc_utf8_next(s, &at);
        if (cp == 0)
            return false;
        if (cp >= 0xdc00 && cp <= 0xdfff)
            high = true;
        else if (cp >= 0x80)
            return false;
    }
    return high;
}

cc_str ingest_decode(cc_str bytes, struct cc_arena *a)
{
    if (cc_str_starts(bytes, CC_LIT("\xef\xbb\xbf")))
        return cc_str_sub(bytes, 3, bytes.n);
    if (cc_str_starts(bytes, CC_LIT("\xff\xfe")))
        return from_utf16(cc_str_sub(bytes, 2, bytes.n), false, a);
    if (cc_str_starts(bytes, CC_LIT("\xfe\xff")))
        return from_utf16(cc_str_sub(bytes, 2, bytes.n), true, a);
    return ingest_looks_windows(bytes) ? from_windows(bytes, a) : bytes;
}
