/* Case files: text in, lines out. */
#include "support.h"

#include <criterion/criterion.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct run {
    case_run *make;
    const char *path;
    bool update;
    unsigned cases;
    struct cc_arena *a;
    struct cc_buf rewritten;
};

/* The next line of *rest, its line end included. */
static cc_str next_line(cc_str *rest)
{
    size_t n = cc_str_find(*rest, CC_LIT("\n"));
    cc_str line = cc_str_sub(*rest, 0, n + 1);

    *rest = cc_str_sub(*rest, line.n, rest->n);
    return line;
}

static cc_str without_end(cc_str line)
{
    return cc_str_ends(line, CC_LIT("\n")) ? cc_str_sub(line, 0, line.n - 1) : line;
}

static bool starred(cc_str line)
{
    return cc_str_starts(line, CC_LIT("* "));
}

static bool check_starred(struct run *r, cc_str name, cc_str line, cc_str made)
{
    cc_str what = cc_str_trim(cc_str_sub(line, 2, line.n));
    bool found = cc_str_find(made, what) < made.n;

    cr_expect(!found, "%s, %.*s: must not be found: %.*s", r->path, CC_FMT(name),
              CC_FMT(what));
    return !found;
}

/* Compares the lines made with those expected; says the first difference. */
static void check_case(struct run *r, cc_str name, cc_str expected, cc_str made)
{
    cc_str want = expected, got = made;

    while (want.n || got.n) {
        cc_str line = next_line(&want);
        if (starred(line)) {
            check_starred(r, name, line, made);
            continue;
        }
        if (!line.n && !got.n)
            break;
        cc_str have = next_line(&got);
        if (r->update || cc_str_eq(without_end(line), without_end(have)))
            continue;
        cr_expect(false, "%s, %.*s:\n  expected: %.*s\n  made:     %.*s", r->path,
                  CC_FMT(name), CC_FMT(without_end(line)), CC_FMT(without_end(have)));
        break;
    }
    while (want.n) { /* a difference must not hide what is starred after it */
        cc_str line = next_line(&want);
        if (starred(line))
            check_starred(r, name, line, made);
    }
}

static void rewrite_case(struct run *r, cc_str expected, cc_str made)
{
    cc_buf_add(&r->rewritten, made);
    while (expected.n) {
        cc_str line = next_line(&expected);
        if (starred(line))
            cc_buf_add(&r->rewritten, line);
    }
}

/* Offset of the first line of s that starts with `mark`, or s.n. */
static size_t find_line(cc_str s, cc_str mark)
{
    for (cc_str rest = s; rest.n;) {
        cc_str line = next_line(&rest);
        if (cc_str_starts(line, mark))
            return (size_t)(line.p - s.p);
    }
    return s.n;
}

/* One case: [=== name] article --- expected. */
static void one_case(struct run *r, cc_str text)
{
    cc_str name = CC_LIT("the only case"), all = text;

    if (cc_str_starts(text, CC_LIT("==="))) {
        cc_str head = next_line(&text);
        name = cc_str_trim(cc_str_sub(head, 3, head.n));
    }
    size_t cut = find_line(text, CC_LIT("---\n"));
    cr_assert(cut < text.n, "%s, %.*s: no line \"---\"", r->path, CC_FMT(name));

    cc_str article = cc_str_sub(text, 0, cut),
           expected = cc_str_sub(text, cut + 4, text.n);
    cc_str made = r->make(article, r->a);
    check_case(r, name, expected, made);
    cc_buf_add(&r->rewritten, cc_str_sub(all, 0, (size_t)(expected.p - all.p)));
    rewrite_case(r, expected, made);
    r->cases++;
}

static void one_file(struct run *r)
{
    r->a = cc_arena_new(NULL);
    r->rewritten = (struct cc_buf){ .a = r->a };
    cc_str text = read_whole(r->path, r->a), rest = text;

    while (rest.n) {
        cc_str behind = rest;
        next_line(&behind);
        size_t end = rest.n - behind.n + find_line(behind, CC_LIT("==="));
        one_case(r, cc_str_sub(rest, 0, end));
        rest = cc_str_sub(rest, end, rest.n);
    }
    cc_str now = cc_buf_str(&r->rewritten);
    if (r->update && !cc_str_eq(now, text)) {
        FILE *f = fopen(r->path, "wb");
        cr_assert(f != NULL, "%s cannot be written", r->path);
        fwrite(now.p, 1, now.n, f);
        fclose(f);
    }
    cc_arena_free(r->a);
}

static int is_case(const struct dirent *e)
{
    return cc_str_ends(cc_str_c(e->d_name), CC_LIT(".case"));
}

void run_cases(const char *stage, case_run *run)
{
    char folder[PATH_SIZE], path[PATH_SIZE + 256], relative[128];
    struct dirent **names = NULL;

    snprintf(relative, sizeof relative, "tests/cases/%s", stage);
    source_path(folder, relative);
    int n = scandir(folder, &names, is_case, alphasort);
    cr_assert(n > 0, "no case files in %s", folder);

    struct run r = { .make = run, .path = path };
    const char *update = getenv("CC_UPDATE");
    r.update = update && strcmp(update, "1") == 0;
    for (int i = 0; i < n; i++) {
        snprintf(path, sizeof path, "%s/%s", folder, names[i]->d_name);
        one_file(&r);
        free(names[i]);
    }
    free(names);
    cr_expect(r.cases > 0, "no case in %s", folder);
}
