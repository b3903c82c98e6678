/* Finds the project's source and the evaluation data beside it. */
#include "support.h"

#include <criterion/criterion.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char *source_root(void)
{
    const char *root = getenv("CLAIMCHECK_SOURCE");
    return root && *root ? root : ".";
}

void source_path(char path[PATH_SIZE], const char *relative)
{
    snprintf(path, PATH_SIZE, "%s/%s", source_root(), relative);
}

bool find_data(char path[PATH_SIZE], const char *relative)
{
    const char *data = getenv("CLAIMCHECK_DATA");

    if (data && *data)
        snprintf(path, PATH_SIZE, "%s/%s", data, relative);
    else
        snprintf(path, PATH_SIZE, "%s/../shared/%s", source_root(), relative);
    if (access(path, R_OK) == 0)
        return true;
    fprintf(stderr, "skipped: no evaluation data at %s (set CLAIMCHECK_DATA)\n", path);
    return false;
}

void need_data(char path[PATH_SIZE], const char *relative)
{
    if (!find_data(path, relative))
        cr_skip_test("no evaluation data: %s", relative);
}

cc_str read_whole(const char *path, struct cc_arena *a)
{
    FILE *f = fopen(path, "rb");
    cr_assert(f != NULL, "%s: %s", path, strerror(errno));

    struct cc_buf b = { .a = a };
    char part[1 << 14];
    for (size_t n; (n = fread(part, 1, sizeof part, f)) > 0;)
        cc_buf_add(&b, (cc_str){ part, n });
    bool failed = ferror(f);
    fclose(f);
    cr_assert(!failed, "%s cannot be read", path);
    return cc_buf_str(&b);
}
