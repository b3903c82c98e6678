/* lexgen from the outside: a wrong file is refused with its line, and nothing is written.
 */
#include "support.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

TestSuite(lexgen, .fini = no_leaks);

static const struct row {
    const char *file;    /* text of a.lex */
    const char *message; /* part of what is said; NULL: the file is right */
} rows[] = {
    { "# a table\n#: word  kind{x|y}  n#?\nant  x  1\nbee  y  -  # why\n", NULL },
    { "#: word  list{x|p:}*?\na b  x,p:of\nb  -\n", NULL },
    { "#: word+\tkind{x|y}\nant\tx\nant\ty\n", NULL },
    { "#: WORD^\nAB\nCD\n", NULL },
    { "#: word  kind{x|y}\nant  z\n", "a.lex:2: column kind: 'z'" },
    { "#: word  kind{x|y}\nant  -\n", "a.lex:2: column kind may not be '-'" },
    { "#: word  kind\nant\n", "a.lex:2: 1 columns where 2 are declared" },
    { "#: word  kind\nant  x  y\n", "a.lex:2: 3 columns where 2 are declared" },
    { "#: word\nbee\nant\n", "a.lex:3: 'ant' must come before 'bee' (line 2)" },
    { "#: word\nant\nant\n", "a.lex:3: 'ant' is in line 2 already" },
    { "#: word+  k\nant  x\nant  x\n", "a.lex:3: 'ant' is in line 2 already" },
    { "#: word  n#\nant  1o\n", "a.lex:2: column n: '1o' is not a number" },
    { "#: word  list{x|y}*\nant  x,z\n", "a.lex:2: column list: 'z'" },
    { "#: word  list{x|y}*\nant  x,,y\n", "a.lex:2: column list: empty value" },
    { "#: word  o@a\nant  bee\n", "a.lex:2: column o: 'bee' is not in a.lex" },
    { "#: word  o@nowhere\nant  ant\n",
      "a.lex:2: column o: there is no table 'nowhere'" },
    { "#: word\nAnt\n", "a.lex:2: key 'Ant' is not in lower case" },
    { "#: word\n-\n", "a.lex:2: a key may not be '-'" },
    { "ant\n", "a.lex:1: " },
    { "", "a.lex:1: no '#:' line" },
    { "#: word  k{x\nant  x\n", "a.lex:1: 'k{x' is not a column declaration" },
    { "#: a b  c  d  e  f  g  h  i  j\n", "a.lex:1: more than 8 columns" },
    { "#: word\nant\n#: more\n", "a.lex:3: columns are declared before the first row" },
};

static int run_lexgen(const char *folder, char *said, size_t size)
{
    char command[3 * PATH_SIZE];
    snprintf(command, sizeof command,
             "cd '%s' && '%s/tools/lexgen/lexgen' out.h out.c a.lex 2>&1", folder,
             getenv("CLAIMCHECK_BUILD"));
    FILE *p = popen(command, "r");
    cr_assert(p != NULL);
    size_t n = fread(said, 1, size - 1, p);
    said[n] = '\0';
    return WEXITSTATUS(pclose(p));
}

Test(lexgen, refuses_wrong_files)
{
    char folder[] = "/tmp/lexgen.XXXXXX", path[PATH_SIZE], said[4096];
    cr_assert(mkdtemp(folder) != NULL);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        snprintf(path, sizeof path, "%s/a.lex", folder);
        FILE *f = fopen(path, "w");
        cr_assert(f != NULL);
        fputs(rows[i].file, f);
        fclose(f);
        int code = run_lexgen(folder, said, sizeof said);
        snprintf(path, sizeof path, "%s/out.c", folder);
        bool written = access(path, F_OK) == 0;
        cr_expect(eq(int, code, rows[i].message ? 1 : 0), "row %zu: %s", i, said);
        cr_expect(eq(int, written, rows[i].message == NULL), "row %zu", i);
        if (rows[i].message)
            cr_expect(strstr(said, rows[i].message) != NULL, "row %zu said: %s", i, said);
        unlink(path);
    }
    static const char *const left[] = { "a.lex", "out.h" };
    for (size_t i = 0; i < 2; i++) {
        snprintf(path, sizeof path, "%s/%s", folder, left[i]);
        unlink(path);
    }
    rmdir(folder);
}
