/* claimcheck demo: a store of invented articles, and what to try with it. */
#include "replace.h"
#include "storage.h"

#include <errno.h>
#include <sys/stat.h>

#define DEMO(name, file) extern const char name[];
#include "demo.def"
#undef DEMO

static const struct {
    const char *file, *text;
} files[] = {
#define DEMO(name, file) { file, name },
#include "demo.def"
#undef DEMO
};

/* What is printed behind the command's --store FILE; %s: the folder. */
static const struct {
    const char *command, *rest, *meaning;
} tries[] = {
    { "compare", "", "what does not fit, and what has changed" },
    { "timeline", " --party defense", "what one side said, day by day" },
    { "matrix", "", "who says what on what" },
    { "report", " --format html > %s/report.html", "a page to open in a browser" },
    { "gate", " %s/articles/2032-05-12-wire-manager-charged.txt",
      "what in an old article must not be printed again as it is" },
    { "verify", "", "prove every quoted word" },
};

/* A path as a shell takes it for one word. */
static cc_str quoted(const char *path, struct cc_arena *a)
{
    static const char safe[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                               "0123456789_./+-";
    struct cc_buf b = { .a = a };

    if (strspn(path, safe) == strlen(path))
        return cc_str_c(path);
    cc_buf_addc(&b, '\'');
    for (const char *p = path; *p; p++) {
        if (*p == '\'')
            cc_buf_add(&b, CC_LIT("'\\''"));
        else
            cc_buf_addc(&b, *p);
    }
    cc_buf_addc(&b, '\'');
    return cc_buf_str(&b);
}

static const char *within(struct call *call, const char *folder, const char *file)
{
    return cc_strf(call->a, "%s/%s%c", folder, file, 0).p;
}

static bool make_folder(const char *path, struct cc_error *err)
{
    if (mkdir(path, 0777) == 0)
        return true;
    if (errno == EEXIST)
        return cc_fail(err, CC_EUSAGE,
                       "%s: is there already; 'claimcheck demo FOLDER' makes another",
                       path);
    return cc_fail(err, CC_EIO, "%s: the folder cannot be made: %s", path,
                   strerror(errno));
}

static bool write_files(struct call *call, const char *folder, struct cc_error *err)
{
    for (size_t i = 0; i < sizeof files / sizeof *files; i++)
        if (!replace_file(within(call, folder, files[i].file), cc_str_c(files[i].text),
                          call->a, err))
            return false;
    return true;
}

static void print(struct call *call, const char *folder, uint32_t articles)
{
    FILE *to = call->out.to;
    cc_str path = quoted(folder, call->a);

    fprintf(to, "%u invented articles are in ", articles);
    screen_put(to, path);
    fputs("/articles, and a store of them in ", to);
    screen_put(to, path);
    fputs("/demo.db. Try\n", to);
    for (size_t i = 0; i < sizeof tries / sizeof *tries; i++) {
        cc_str rest = cc_str_c(tries[i].rest);
        size_t at = cc_str_find(rest, CC_LIT("%s"));
        fprintf(to, "\n  claimcheck %s --store ", tries[i].command);
        screen_put(to, path);
        fputs("/demo.db", to);
        screen_put(to, cc_str_sub(rest, 0, at));
        if (at < rest.n) {
            screen_put(to, path);
            screen_put(to, cc_str_sub(rest, at + 2, rest.n));
        }
        fprintf(to, "\n      %s\n", tries[i].meaning);
    }
}

int cmd_demo(struct call *call)
{
    const char *folder = call->operands ? call->operand[0] : "claimcheck-demo";
    struct cc_error err = { CC_OK, "" };
    struct record_summary sum;
    struct fresh_list fresh = { 0 };
    uint32_t added = 0;

    if (call->operands > 1)
        cc_fail(&err, CC_EUSAGE, "demo: one folder, please");
    const char *articles = within(call, folder, "articles");
    if (err.code || !make_folder(folder, &err) || !make_folder(articles, &err) ||
        !write_files(call, articles, &err))
        return call_fail(call, &err), EXIT_DONE;
    call->set.store = within(call, folder, "demo.db");
    call->operand = &articles;
    call->operands = 1;
    struct store *s = storage_open(call, STORE_WRITE);
    if (s && storage_add(call, s, &sum, &added, NULL) && storage_compare(call, s, &fresh))
        print(call, folder, added);
    store_close(s);
    return EXIT_DONE;
}
