/*
 * Makes files part of a program as read-only data:
 *
 *     embed OUT.S SYMBOL FILE [SYMBOL FILE]...
 *
 * writes an assembler file that includes each FILE's bytes at SYMBOL, aligned to 64,
 * followed by SYMBOL_end and one zero byte (so that text is a C string). Declare in C:
 *
 *     extern const unsigned char SYMBOL[], SYMBOL_end[];
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void embed(FILE *out, const char *symbol, const char *path)
{
    char full[4096];
    if (!realpath(path, full)) {
        fprintf(stderr, "embed: %s: %s\n", path, strerror(errno));
        exit(1);
    }
    fprintf(out,
            "    .balign 64\n"
            "    .globl %s\n    .hidden %s\n    .type %s, %%object\n"
            "    .globl %s_end\n    .hidden %s_end\n"
            "%s:\n    .incbin \"",
            symbol, symbol, symbol, symbol, symbol, symbol);
    for (const char *p = full; *p; p++) {
        if (*p == '"' || *p == '\\')
            fputc('\\', out);
        fputc(*p, out);
    }
    fprintf(out, "\"\n%s_end:\n    .byte 0\n    .size %s, %s_end - %s\n", symbol, symbol,
            symbol, symbol);
}

int main(int argc, char **argv)
{
    if (argc < 4 || argc % 2) {
        fputs("usage: embed OUT.S SYMBOL FILE [SYMBOL FILE]...\n", stderr);
        return 2;
    }
    FILE *out = fopen(argv[1], "w");
    if (!out) {
        fprintf(stderr, "embed: %s: %s\n", argv[1], strerror(errno));
        return 1;
    }
    fputs("    .section .rodata\n", out);
    for (int i = 2; i < argc; i += 2)
        embed(out, argv[i], argv[i + 1]);
    fputs("    .section .note.GNU-stack, \"\", %progbits\n", out);
    return fclose(out) ? 1 : 0;
}
