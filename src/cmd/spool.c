#include "spool.h"

#include "transfer/temporary.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#define FOLDER "/var/tmp" /* /tmp may be memory itself */

static bool cannot_keep(struct cc_error *err)
{
    return cc_fail(err, CC_EIO,
                   "a large case is put by in %s while it is compared, which failed: %s; "
                   "make room, or say with TMPDIR where there is some",
                   temporary_folder(FOLDER), strerror(errno));
}

bool spool_open(struct spool *s, struct cc_arena *a, struct cc_error *err)
{
    *s = (struct spool){ .file = temporary_open(FOLDER, a) };
    return s->file || cannot_keep(err);
}

bool spool_put(struct spool *s, cc_str bytes, struct spooled *out, struct cc_error *err)
{
    *out = (struct spooled){ s->end, bytes.n };
    if (fwrite(bytes.p, 1, bytes.n, s->file) != bytes.n || fflush(s->file) != 0)
        return cannot_keep(err);
    s->end += bytes.n;
    return true;
}

cc_str spool_get(const struct spool *s, struct spooled from, struct cc_arena *a)
{
    char *to = CC_ARRAY(a, char, from.n + 1);

    for (size_t done = 0; done < from.n;) {
        ssize_t n =
            pread(fileno(s->file), to + done, from.n - done, (off_t)(from.at + done));
        if (n <= 0)
            return CC_NONE;
        done += (size_t)n;
    }
    return (cc_str){ to, from.n };
}

void spool_close(struct spool *s)
{
    if (s->file)
        fclose(s->file);
    s->file = NULL;
}
