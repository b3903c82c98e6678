/*
 * Writes a header that names the version of some files by their content:
 *
 *     digest OUT.h MACRO FILE...
 *
 * The same bytes in the same order give the same name on every machine. Assembler files
 * are passed over: they hold paths of this machine, and what they include is named by
 * itself.
 */
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* FNV-1a, 64 bits: two versions of the rules differ by more than chance can hide. */
static uint64_t add(uint64_t hash, const char *path)
{
    FILE *f = fopen(path, "rb");
    int c;

    if (!f) {
        fprintf(stderr, "digest: %s: %s\n", path, strerror(errno));
        exit(1);
    }
    while ((c = getc(f)) != EOF)
        hash = (hash ^ (uint64_t)(unsigned char)c) * UINT64_C(0x100000001b3);
    fclose(f);
    return (hash ^ 0x100) * UINT64_C(0x100000001b3); /* where a file ends matters */
}

int main(int argc, char **argv)
{
    uint64_t hash = UINT64_C(0xcbf29ce484222325);

    if (argc < 4) {
        fprintf(stderr, "usage: digest OUT.h MACRO FILE...\n");
        return 2;
    }
    for (int i = 3; i < argc; i++) {
        const char *ending = strrchr(argv[i], '.');
        if (!ending || strcmp(ending, ".S") != 0)
            hash = add(hash, argv[i]);
    }
    FILE *out = fopen(argv[1], "w");
    if (!out || fprintf(out, "#define %s \"%016" PRIx64 "\"\n", argv[2], hash) < 0 ||
        fclose(out) != 0) {
        fprintf(stderr, "digest: %s: %s\n", argv[1], strerror(errno));
        return 1;
    }
    return 0;
}
