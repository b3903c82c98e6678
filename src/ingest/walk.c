/*
 * Paths -> files. What is still to do is a stack; a folder is replaced by what is in it,
 * a pattern by what it matches, last name first, so that the first comes out next.
 */
#include "walk.h"

#include <dirent.h>
#include <errno.h>
#include <glob.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

struct todo {
    cc_str path; /* ended by NUL */
};

struct walk {
    struct cc_arena *a;
    CC_LIST(struct todo) stack;
};

static cc_str path_of(struct cc_arena *a, cc_str folder, const char *name)
{
    struct cc_buf b = { .a = a };

    if (folder.n) {
        cc_buf_add(&b, folder);
        if (!cc_str_ends(folder, CC_LIT("/")))
            cc_buf_addc(&b, '/');
    }
    cc_buf_add(&b, cc_str_c(name));
    cc_buf_addc(&b, '\0');
    b.n--;
    return cc_buf_str(&b);
}

struct walk *walk_open(const char *const *paths, size_t n, struct cc_arena *a)
{
    struct walk *w = CC_NEW(a, struct walk);

    w->a = a;
    for (size_t i = n; i-- > 0;)
        *CC_PUSH(a, &w->stack) = (struct todo){ path_of(a, CC_NONE, paths[i]) };
    return w;
}

static const struct {
    const char *end;
    enum ingest_from form;
} endings[] = {
    { ".txt", INGEST_TEXT },     { ".md", INGEST_TEXT },   { ".jsonl", INGEST_JSONL },
    { ".ndjson", INGEST_JSONL }, { ".html", INGEST_HTML }, { ".htm", INGEST_HTML },
    { ".xhtml", INGEST_HTML },   { ".pdf", INGEST_PDF },   { ".docx", INGEST_DOCX },
    { ".csv", INGEST_CSV },      { ".tsv", INGEST_CSV },   { ".rss", INGEST_FEED },
    { ".atom", INGEST_FEED },
};

enum ingest_from walk_form(cc_str name)
{
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        cc_str end = cc_str_c(endings[i].end);
        if (name.n >= end.n &&
            cc_str_eq_fold(cc_str_sub(name, name.n - end.n, name.n), end))
            return endings[i].form;
    }
    return INGEST_GUESS;
}

static int last_first(const void *x, const void *y)
{
    const struct todo *a = x, *b = y;
    return cc_str_compare(b->path, a->path);
}

/* Whether an entry of a folder is taken: articles' files, links to them, and folders. */
static bool wanted(const char *path)
{
    struct stat st;

    if (lstat(path, &st) != 0)
        return false;
    if (S_ISDIR(st.st_mode))
        return true;
    return walk_form(cc_str_c(path)) != INGEST_GUESS && stat(path, &st) == 0 &&
           S_ISREG(st.st_mode);
}

/* The folder's entries onto the stack. `d` is closed by the caller. */
static void push_entries(struct walk *w, cc_str folder, DIR *d)
{
    uint32_t first = w->stack.n;
    const struct dirent *e;

    while ((e = readdir(d))) {
        if (e->d_name[0] == '.')
            continue;
        cc_str path = path_of(w->a, folder, e->d_name);
        if (wanted(path.p))
            *CC_PUSH(w->a, &w->stack) = (struct todo){ path };
    }
    qsort(w->stack.at + first, w->stack.n - first, sizeof *w->stack.at, last_first);
}

/* What a pattern matches onto the stack; false: the path is none, or matches nothing. A
 * shell leaves a quoted pattern as it is, and one that is too long for a command line. */
static bool push_matches(struct walk *w, cc_str path)
{
    uint32_t first = w->stack.n;
    glob_t found;

    if (!strpbrk(path.p, "*?[") || glob(path.p, GLOB_NOSORT, NULL, &found) != 0)
        return false;
    for (size_t i = 0; i < found.gl_pathc; i++) {
        cc_str match = path_of(w->a, CC_NONE, found.gl_pathv[i]);
        *CC_PUSH(w->a, &w->stack) = (struct todo){ match };
    }
    globfree(&found);
    qsort(w->stack.at + first, w->stack.n - first, sizeof *w->stack.at, last_first);
    return true;
}

bool walk_next(struct walk *w, const char **path, struct cc_error *err)
{
    while (w->stack.n) {
        struct todo next = w->stack.at[--w->stack.n];
        struct stat st;
        bool there = strcmp(next.path.p, "-") == 0 || stat(next.path.p, &st) == 0;
        if (!there && push_matches(w, next.path))
            continue;
        if (!there || strcmp(next.path.p, "-") == 0 || !S_ISDIR(st.st_mode)) {
            *path = next.path.p; /* what is missing is said by the one who opens it */
            return true;
        }
        DIR *d = opendir(next.path.p);
        if (!d)
            return cc_fail(err, CC_EIO, "%s: the folder cannot be read: %s", next.path.p,
                           strerror(errno));
        push_entries(w, next.path, d);
        closedir(d);
    }
    *path = NULL;
    return true;
}
