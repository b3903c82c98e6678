/*
 * The library in one page: reads articles from files and prints what does not fit.
 *
 *     cc findings.c $(pkg-config --cflags --libs claimcheck) -o findings
 *     ./findings monday.txt friday.txt
 *
 * All memory is of one arena, so nothing is freed one by one; when it runs out, or the
 * system does, cc_arena_guard comes back with an error. An arena is used by one thread at
 * a time; several threads each with their own need nothing else.
 */
#include <claimcheck/compare.h>

#include <stdio.h>

struct job {
    char **path;
    int n;
    struct cc_arena *a;
};

static bool read_file(const char *path, cc_str *out, struct cc_arena *a)
{
    FILE *from = fopen(path, "rb");
    char *p = cc_arena_alloc(a, CC_ARTICLE_MAX);

    if (!from)
        return false;
    *out = (cc_str){ p, fread(p, 1, CC_ARTICLE_MAX, from) };
    fclose(from);
    return true;
}

/* NULL: it cannot be read, or bears no date; the others are compared all the same. */
static const struct cc_reading *read_article(const char *path, struct cc_arena *a)
{
    struct cc_article *article = CC_NEW(a, struct cc_article);
    struct cc_reading *reading = CC_NEW(a, struct cc_reading);
    const struct cc_article_given given = { .file = cc_str_c(path),
                                            .date = CC_NONE,
                                            .option = CC_NO_DATE };
    struct cc_error err = { CC_OK, "" };
    cc_str text;

    if (!read_file(path, &text, a))
        perror(path);
    else if (!cc_article_read(article, text, &given, a, &err))
        fprintf(stderr, "%s\n", err.text);
    else
        return *reading = cc_read(article, NULL, a), reading;
    return NULL;
}

static void print_side(const struct cc_case *all, struct cc_place at)
{
    const struct cc_reading *r = all->reading[at.article];
    struct cc_span words = r->claims.claim[at.claim].span;

    printf("    %.*s: %.*s\n", CC_FMT(r->article->file),
           CC_FMT(cc_str_sub(r->article->text, words.start, words.end)));
}

static void work(void *arg)
{
    const struct job *job = arg;
    const struct cc_reading **reading =
        CC_ARRAY(job->a, const struct cc_reading *, (size_t)job->n);
    uint32_t n = 0;

    for (int i = 0; i < job->n; i++)
        if ((reading[n] = read_article(job->path[i], job->a)))
            n++;
    struct cc_case all = cc_case_link(reading, n, CC_NONE, NULL, job->a);
    struct cc_findings found = cc_compare(&all, job->a);
    for (uint32_t i = 0; i < found.n; i++) {
        const struct cc_finding *f = &found.at[i];
        if (f->grade != CC_GRADE_STRONG)
            continue;
        printf("%.*s: %.*s\n", CC_FMT(cc_kind_name(f->kind)), CC_FMT(f->why));
        print_side(&all, f->a.at);
        print_side(&all, f->b.at);
    }
}

int main(int argc, char **argv)
{
    struct job job = { argv + 1, argc - 1, cc_arena_new(NULL) };
    struct cc_error err = { CC_OK, "" };
    bool ok = job.a && cc_arena_guard(job.a, work, &job, &err);

    if (!ok)
        fprintf(stderr, "%s\n", job.a ? err.text : "out of memory");
    cc_arena_free(job.a);
    return ok ? 0 : 1;
}
