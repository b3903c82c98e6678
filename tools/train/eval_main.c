/*
 * Measures the built-in tagger and parser on annotated sentences, with their tokens:
 *
 *     evalsyntax FILE.conllu...
 *     evalsyntax --speed ROUNDS FILE.conllu     words per second of processor time, one
 * core evalsyntax --parse FILE                   one sentence of blank-separated words a
 * line
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "eval.h"

/* CoNLL-U sentences as trees. */
struct bank {
    struct cc_arena *a;
    CC_LIST(struct cc_tree) trees;
    CC_LIST(struct cc_node) draft;
};

static cc_str read_file(struct cc_arena *a, const char *path)
{
    FILE *f = fopen(path, "rb");
    struct cc_buf b = { .a = a };
    char block[1 << 16];
    if (!f) {
        perror(path);
        exit(3);
    }
    for (size_t n; (n = fread(block, 1, sizeof block, f)) > 0;)
        cc_buf_add(&b, (cc_str){ block, n });
    fclose(f);
    return cc_buf_str(&b);
}

#define NAMED(function, count, name, none)               \
    do {                                                 \
        for (int i_ = 0; i_ < (count); i_++)             \
            if (cc_str_eq(function((unsigned)i_), name)) \
                return (uint8_t)i_;                      \
        return (none);                                   \
    } while (0)

static uint8_t upos_named(cc_str name)
{
    NAMED(cc_upos_name, CC_UPOS_COUNT, name, CC_UPOS_COUNT);
}

static uint8_t xpos_named(cc_str name)
{
    NAMED(cc_xpos_name, CC_XPOS_COUNT, name, CC_XPOS_COUNT);
}

static uint8_t dep_named(cc_str name)
{
    NAMED(cc_dep_name, CC_DEP_COUNT, name, CC_DEP_COUNT);
}

/* Links children as cc_parse does, so that cc_tree_* work on annotated trees too. */
static void finish(struct bank *b)
{
    uint32_t n = b->draft.n;
    if (!n)
        return;
    struct cc_tree t = { .n = n, .root = 0 };
    int32_t *first = CC_ARRAY(b->a, int32_t, n), *next = CC_ARRAY(b->a, int32_t, n);
    t.node = CC_ARRAY(b->a, struct cc_node, n);
    memcpy(t.node, b->draft.at, n * sizeof *t.node);
    for (uint32_t i = 0; i < n; i++)
        first[i] = next[i] = -1;
    for (uint32_t i = n; i-- > 0;) {
        int32_t head = t.node[i].head;
        if (head < 0)
            t.root = (int32_t)i;
        else {
            next[i] = first[head];
            first[head] = (int32_t)i;
        }
    }
    t.first_child = first;
    t.next_sibling = next;
    *CC_PUSH(b->a, &b->trees) = t;
    b->draft.n = 0;
}

static void read_bank(struct bank *b, const char *path)
{
    cc_str rest = read_file(b->a, path);
    while (rest.n) {
        cc_str line = cc_str_cut(&rest, '\n'), field[8];
        if (!line.n)
            finish(b);
        if (!line.n || line.p[0] == '#')
            continue;
        for (int k = 0; k < 8; k++)
            field[k] = cc_str_cut(&line, '\t');
        if (cc_str_find(field[0], CC_LIT("-")) < field[0].n ||
            cc_str_find(field[0], CC_LIT(".")) < field[0].n)
            continue;
        *CC_PUSH(b->a, &b->draft) = (struct cc_node){
            .form = field[1],
            .lower = cc_lower(b->a, field[1]),
            .upos = upos_named(field[3]),
            .xpos = xpos_named(field[4]),
            .dep = dep_named(field[7]),
            .head = atoi(field[6].p) - 1,
        };
    }
    finish(b);
}

static const cc_str *forms_of(const struct cc_tree *t, struct cc_arena *a)
{
    cc_str *forms = CC_ARRAY(a, cc_str, t->n);
    for (uint32_t i = 0; i < t->n; i++)
        forms[i] = t->node[i].form;
    return forms;
}

static void evaluate(const char *path)
{
    struct bank b = { .a = cc_arena_new(NULL) };
    struct cc_arena *a = cc_arena_new(NULL);
    struct scores s = { 0 };
    read_bank(&b, path);
    for (uint32_t i = 0; i < b.trees.n; i++) {
        cc_arena_reset(a);
        struct cc_tree got = cc_parse(forms_of(&b.trees.at[i], a), b.trees.at[i].n, a);
        eval_tree(&s, &b.trees.at[i], &got);
    }
    const char *name = strrchr(path, '/');
    eval_print(&s, name ? name + 1 : path);
    cc_arena_free(a);
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
    read_bank(&b, path);
    const cc_str **forms = CC_ARRAY(b.a, const cc_str *, b.trees.n);
    for (uint32_t i = 0; i < b.trees.n; i++) {
        forms[i] = forms_of(&b.trees.at[i], b.a);
        words += b.trees.at[i].n;
    }
    for (int round = 0; round < rounds; round++) {
        double start = seconds();
        for (uint32_t i = 0; i < b.trees.n; i++) {
            cc_arena_reset(a);
            cc_parse(forms[i], b.trees.at[i].n, a);
        }
        double took = seconds() - start;
        best = took < best ? took : best;
    }
    printf("%ld words, best of %d rounds: %.0f words/s, arena %zu bytes\n", words, rounds,
           (double)words / best, cc_arena_used(a));
    cc_arena_free(a);
    cc_arena_free(b.a);
}

static void print_tree(const struct cc_tree *t)
{
    for (uint32_t i = 0; i < t->n; i++) {
        const struct cc_node *w = &t->node[i];
        cc_str upos = cc_upos_name(w->upos), xpos = cc_xpos_name(w->xpos),
               dep = cc_dep_name(w->dep);
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
    if (argc == 4 && !strcmp(argv[1], "--speed"))
        speed(argv[3], atoi(argv[2]));
    else if (argc == 3 && !strcmp(argv[1], "--parse"))
        parse_lines(argv[2]);
    else
        for (int i = 1; i < argc; i++)
            evaluate(argv[i]);
    return argc < 2 ? 2 : 0;
}
