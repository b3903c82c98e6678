/*
 * PDF through Poppler's pdftotext, a program of its own: what is wrong with a file cannot
 * hurt this one. It is given the bytes that are kept, not the path.
 */
#include "ingest.h"

#include "program.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static bool run(cc_str *text, FILE *in, char *p, size_t n, cc_str file,
                struct cc_error *err)
{
    static const char *const argv[] = { "pdftotext", "-q",       "-enc", "UTF-8", "-eol",
                                        "unix",      "-nopgbrk", "-",    "-",     NULL };

    switch (program_run(argv, fileno(in), p, &n)) {
    case PROGRAM_ABSENT:
        return cc_fail(err, CC_EIO,
                       "%.*s: PDF is read through pdftotext, which is not there; install "
                       "it (Debian: poppler-utils)",
                       CC_FMT(file));
    case PROGRAM_TROUBLE:
        return cc_fail(err, CC_EIO, "%.*s: pdftotext: %s", CC_FMT(file), strerror(errno));
    case PROGRAM_FAILED:
        return cc_fail(err, CC_EFORMAT, "%.*s: pdftotext could not read it as PDF",
                       CC_FMT(file));
    case PROGRAM_DONE:
        break;
    }
    *text = (cc_str){ p, n };
    return cc_str_trim(*text).n ||
           cc_fail(err, CC_EFORMAT,
                   "%.*s: no text in it; if it is a scan, its text must be recognised "
                   "first",
                   CC_FMT(file));
}

bool ingest_pdf(struct ingest_item *out, cc_str *text, cc_str bytes, struct cc_arena *a,
                struct cc_error *err)
{
    cc_str file = out->given.file;
    char *p = cc_arena_alloc(a, CC_ARTICLE_MAX + 1);
    FILE *in = tmpfile(); /* nothing that can run out of the arena comes before its end */

    if (!in)
        return cc_fail(err, CC_EIO, "%.*s: no temporary file: %s", CC_FMT(file),
                       strerror(errno));
    bool ok = fwrite(bytes.p, 1, bytes.n, in) == bytes.n && fflush(in) == 0 &&
              lseek(fileno(in), 0, SEEK_SET) == 0;
    if (!ok)
        cc_fail(err, CC_EIO, "%.*s: no temporary file: %s", CC_FMT(file),
                strerror(errno));
    ok = ok && run(text, in, p, CC_ARTICLE_MAX + 1, file, err);
    fclose(in);
    out->original = (struct ingest_original){ bytes, CC_LIT("application/pdf"), NULL, 0 };
    return ok;
}
