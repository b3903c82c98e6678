#include "temporary.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

const char *temporary_folder(const char *otherwise)
{
    const char *name = getenv("TMPDIR");
    return name && *name ? name : otherwise;
}

FILE *temporary_open(const char *otherwise, struct cc_arena *a)
{
    cc_str path = cc_strf(a, "%s/claimcheck-XXXXXX%c", temporary_folder(otherwise), 0);
    char *name = CC_ARRAY(a, char, path.n);
    int fd = mkstemp(memcpy(name, path.p, path.n));

    if (fd < 0)
        return NULL;
    unlink(name);
    return fdopen(fd, "w+");
}
