/* Prints an invented archive as JSON lines: archive N */
#include "archive.h"

#include <stdio.h>
#include <stdlib.h>

/* No text of an archive has marks or control characters, but for the ends of lines. */
static void put_text(cc_str text)
{
    for (size_t i = 0; i < text.n; i++)
        if (text.p[i] == '\n')
            fputs("\\n", stdout);
        else
            putchar(text.p[i]);
}

int main(int argc, char **argv)
{
    long n = argc == 2 ? strtol(argv[1], NULL, 10) : 0;
    struct cc_arena *a = cc_arena_new(NULL);

    if (n < 1 || n > 10000000 || !a) {
        fputs("usage: archive N\n", stderr);
        return 2;
    }
    for (uint32_t i = 0; i < (uint32_t)n; i++) {
        struct archive_article x = archive_article((uint32_t)n, i, a);

        printf("{\"id\":\"a%u\",\"date\":\"%.*s\",\"source\":\"%.*s\",\"text\":\"", i,
               CC_FMT(x.date), CC_FMT(x.source));
        put_text(x.text);
        puts("\"}");
        cc_arena_reset(a);
    }
    cc_arena_free(a);
    return 0;
}
