/*
 * Measures the built-in tagger and parser:
 *
 *     evalsyntax FILE.conllu...                 on annotated sentences, with their words
 *     evalsyntax --own FILE.conllu...           on their running text, with words of our
 * own evalsyntax --speed ROUNDS FILE.conllu     words per second of processor time, one
 * core evalsyntax --parse FILE                   one sentence of blank-separated words a
 * line
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "eval.h"

static cc_str read_file(struct cc_arena *a, const char *path)
{
    FILE *f = fopen(path, "rb");
    struct cc_buf b = { .a = a };
    static char block[1 << 16];
    if (!f) {
        perror(path);
        exit(3);
    }
    for (size_t n; (n = fread(block, 1, sizeof block, f)) > 0;)
        cc_buf_add(&b, (cc_str){ block, n });
    fclose(f);
    return cc_buf_str(&b);
}

static void evaluate(const char *path, bool own)
{
    struct bank b = { .a = cc_arena_new(NULL) };
    const char *name = strrchr(path, '/') ? strrchr(path, '/') + 1 : path;
    bank_read(&b, read_file(b.a, path));
    if (own) {
        struct own_scores s = eval_own(&b);
        eval_print_own(&s, name);
    } else {
        struct scores s = eval_bank(&b);
        eval_print(&s, name);
    }
    cc_arena_free(b.a);
}

static double seconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static void speed(const char *path, int rounds)
{
    struct bank b = { .a = cc_arena_new(NULL) };
    struct cc_arena *a = cc_arena_new(NULL);
    double best = 1e9;
    long words = 0;
    bank_read(&b, read_file(b.a, path));
    const cc_str **forms = CC_ARRAY(b.a, const cc_str *, b.sentences.n);
    for (uint32_t i = 0; i < b.sentences.n; i++) {
        forms[i] = eval_forms(&b.sentences.at[i].tree, b.a);
        words += b.sentences.at[i].tree.n;
    }
    for (int round = 0; round < rounds; round++) {
        double start = seconds();
        for (uint32_t i = 0; i < b.sentences.n; i++) {
            cc_arena_reset(a);
            cc_parse(forms[i], b.sentences.at[i].tree.n, a);
        }
        double took = seconds() - start;
        best = took < best ? took : best;
    }
    printf("%ld words, best of %d rounds: %.0f words/s\n", words, rounds,
           (double)words / best);
    cc_arena_free(a);
    cc_arena_free(b.a);
}

static void print_tree(const struct cc_tree *t)
{
    for (uint32_t i = 0; i < t->n; i++) {
        const struct cc_node *w = &t->node[i];
        cc_str upos = cc_upos_name((enum cc_upos)w->upos);
        cc_str xpos = cc_xpos_name((enum cc_xpos)w->xpos);
        cc_str dep = cc_dep_name((enum cc_dep)w->dep);
        printf("%u\t%.*s\t%.*s\t%.*s\t%.*s\t_\t%d\t%.*s\t_\t_\n", i + 1, CC_FMT(w->form),
               CC_FMT(w->lemma), CC_FMT(upos), CC_FMT(xpos), w->head + 1, CC_FMT(dep));
    }
    putchar('\n');
}

static void parse_lines(const char *path)
{
    struct cc_arena *a = cc_arena_new(NULL);
    cc_str rest = read_file(a, path);
    while (rest.n) {
        cc_str line = cc_str_trim(cc_str_cut(&rest, '\n'));
        CC_LIST(cc_str) forms = { 0 };
        printf("# text = %.*s\n", CC_FMT(line));
        while (line.n)
            *CC_PUSH(a, &forms) = cc_str_cut(&line, ' ');
        struct cc_tree t = cc_parse(forms.at, forms.n, a);
        print_tree(&t);
    }
    cc_arena_free(a);
}

int main(int argc, char **argv)
{
    bool own = argc > 2 && !strcmp(argv[1], "--own");
    if (argc == 4 && !strcmp(argv[1], "--speed"))
        speed(argv[3], atoi(argv[2]));
    else if (argc == 3 && !strcmp(argv[1], "--parse"))
        parse_lines(argv[2]);
    else
        for (int i = own ? 2 : 1; i < argc; i++)
            evaluate(argv[i], own);
    return argc < 2 ? 2 : 0;
}
