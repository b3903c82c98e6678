/*
 * How well sentences and tokens are found: rebuilds the running text of a treebank and
 * compares what claims/sentence makes of it with the annotation.
 *
 *   build/bench/evalsentence [-v] FILE.conllu...          -v lists what differs
 *   build/bench/evalsentence -f TOKENS ENDS FILE...       fails below these F1; FILE is
 * looked for in the evaluation data
 *
 * The text of a document is its "# text =" lines, joined by a space, by nothing behind
 * SpaceAfter=No, and by an empty line before "# newpar". Counted are: token spans; ends
 * of sentences; ends of sentences that are not ends of paragraphs (which the text gives
 * away).
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "claimcheck/sentence.h"

struct gold {
    struct cc_arena *a;
    struct cc_buf text;
    CC_LIST(struct cc_span) tokens;
    CC_LIST(struct cc_span) sentences;
    CC_LIST(uint32_t) paragraphs; /* where they begin */
    size_t at;                    /* bytes of the sentence that tokens have used */
    bool glued;                   /* the last token had SpaceAfter=No */
};

struct score {
    size_t gold, found, right;
};

#define SKIPPED 77 /* meson's exit code for a test that could not be run */

static bool verbose;

static double f1(struct score s)
{
    return s.gold + s.found ? 2.0 * (double)s.right / (double)(s.gold + s.found) : 0;
}

static void print_score(const char *what, struct score s)
{
    double p = s.found ? (double)s.right / (double)s.found : 0;
    double r = s.gold ? (double)s.right / (double)s.gold : 0;

    printf("  %-28s P %.4f  R %.4f  F1 %.4f  (%zu gold)\n", what, p, r, f1(s), s.gold);
}

/* ---- reading ------------------------------------------------------------------------
 */

/* The next token: `form` stands at or behind g->at in the text. false: it does not. */
static bool add_token(struct gold *g, cc_str form)
{
    cc_str text = cc_buf_str(&g->text);
    size_t at = g->at;

    while (at < text.n &&
           (text.p[at] == ' ' ||
            cc_str_starts(cc_str_sub(text, at, text.n), CC_LIT("\xc2\xa0"))))
        at += text.p[at] == ' ' ? 1 : 2;
    if (!cc_str_starts(cc_str_sub(text, at, text.n), form))
        return false;
    *CC_PUSH(g->a, &g->tokens) =
        (struct cc_span){ (uint32_t)at, (uint32_t)(at + form.n) };
    g->at = at + form.n;
    return true;
}

static void begin_sentence(struct gold *g, cc_str text, bool newpar)
{
    if (g->text.n && newpar)
        cc_buf_add(&g->text, CC_LIT("\n\n"));
    else if (g->text.n && !g->glued)
        cc_buf_addc(&g->text, ' ');
    uint32_t start = (uint32_t)g->text.n;
    if (newpar || start == 0)
        *CC_PUSH(g->a, &g->paragraphs) = start;
    cc_buf_add(&g->text, text);
    *CC_PUSH(g->a, &g->sentences) = (struct cc_span){ start, (uint32_t)g->text.n };
    g->at = start;
}

/* Last word of the multiword token being read: its line, not theirs, says what space
 * follows. */
struct words {
    uint32_t until;
};

static void token_line(struct gold *g, cc_str line, struct words *w)
{
    cc_str col[10];

    for (int i = 0; i < 10; i++)
        col[i] = cc_str_cut(&line, '\t');
    bool range = cc_str_find(col[0], CC_LIT("-")) < col[0].n;
    if (cc_str_find(col[0], CC_LIT(".")) < col[0].n)
        return;
    uint32_t id = (uint32_t)strtoul(col[0].p, NULL, 10);
    if (range) {
        w->until =
            (uint32_t)strtoul(col[0].p + cc_str_find(col[0], CC_LIT("-")) + 1, NULL, 10);
        g->glued = cc_str_find(col[9], CC_LIT("SpaceAfter=No")) < col[9].n;
        return;
    }
    if (id > w->until)
        g->glued = cc_str_find(col[9], CC_LIT("SpaceAfter=No")) < col[9].n;
    if (!add_token(g, col[1]) && verbose)
        fprintf(stderr, "not in the text: %.*s\n", CC_FMT(col[1]));
}

/* ---- comparing ----------------------------------------------------------------------
 */

static struct score compare_tokens(const struct gold *g, const struct cc_document *d)
{
    struct score s = { .gold = g->tokens.n, .found = d->tokens };
    uint32_t i = 0, j = 0;

    while (i < g->tokens.n && j < d->tokens) {
        struct cc_span a = g->tokens.at[i], b = d->token[j].span;
        if (a.start == b.start && a.end == b.end) {
            s.right++, i++, j++;
            continue;
        }
        if (verbose) {
            cc_str x = cc_document_text(d, a), y = cc_document_text(d, b);
            uint32_t from = a.start > 15 ? a.start - 15 : 0;
            cc_str near = cc_str_sub(d->text, from, a.start + 25);
            printf("TOKEN gold %.*s  ours %.*s   in: %.*s\n", CC_FMT(x), CC_FMT(y),
                   CC_FMT(near));
        }
        if (a.end <= b.end)
            i++;
        if (b.end <= a.end)
            j++;
    }
    return s;
}

/* Does a paragraph end behind this byte? */
static bool ends_paragraph(const struct gold *g, uint32_t end)
{
    uint32_t low = 0, high = g->paragraphs.n;

    while (low < high) {
        uint32_t mid = low + (high - low) / 2;
        if (g->paragraphs.at[mid] < end)
            low = mid + 1;
        else
            high = mid;
    }
    return low == g->paragraphs.n ? end >= g->text.n : g->paragraphs.at[low] <= end + 2;
}

static void show_boundary(const struct cc_document *d, const char *what, uint32_t end)
{
    if (!verbose)
        return;
    cc_str before = cc_str_sub(d->text, end > 50 ? end - 50 : 0, end);
    cc_str after = cc_str_sub(d->text, end, end + 40);
    printf("%s %.*s <|> %.*s\n", what, CC_FMT(before), CC_FMT(after));
}

static void compare_sentences(const struct gold *g, const struct cc_document *d,
                              struct score *all, struct score *inner)
{
    uint32_t i = 0, j = 0;

    while (i < g->sentences.n || j < d->sentences) {
        uint32_t a = i < g->sentences.n ? g->sentences.at[i].end : UINT32_MAX;
        uint32_t b = j < d->sentences ? d->sentence[j].span.end : UINT32_MAX;
        uint32_t end = a < b ? a : b;
        bool inside = !ends_paragraph(g, end);
        bool gold = a == end, found = b == end;
        all->gold += gold, all->found += found, all->right += gold && found;
        if (inside)
            inner->gold += gold, inner->found += found, inner->right += gold && found;
        if (gold != found)
            show_boundary(d, gold ? "MISSED" : "WRONG ", end);
        i += gold;
        j += found;
    }
}

static void add_score(struct score *to, struct score s)
{
    to->gold += s.gold, to->found += s.found, to->right += s.right;
}

struct totals {
    struct score tokens, all, inner;
};

static void finish_document(struct gold *g, struct totals *t)
{
    if (g->text.n) {
        struct cc_document d = cc_document_of_text(cc_buf_str(&g->text), g->a);
        add_score(&t->tokens, compare_tokens(g, &d));
        compare_sentences(g, &d, &t->all, &t->inner);
    }
    struct cc_arena *a = g->a;
    cc_arena_reset(a);
    *g = (struct gold){ .a = a, .text = { .a = a } };
}

static struct totals one_file(cc_str file, const char *name, struct cc_arena *a)
{
    struct gold g = { .a = a, .text = { .a = a } };
    struct totals t = { 0 };
    struct words w = { 0 };
    bool newpar = false;

    while (file.n) {
        cc_str line = cc_str_cut(&file, '\n');
        if (cc_str_starts(line, CC_LIT("# newdoc"))) {
            finish_document(&g, &t);
        } else if (cc_str_eq(line, CC_LIT("# newpar")) ||
                   cc_str_starts(line, CC_LIT("# newpar id"))) {
            newpar = true;
        } else if (cc_str_starts(line, CC_LIT("# text = "))) {
            begin_sentence(&g, cc_str_sub(line, 9, line.n), newpar);
            newpar = false;
            w = (struct words){ 0 };
        } else if (line.n && line.p[0] != '#') {
            token_line(&g, line, &w);
        }
    }
    finish_document(&g, &t);
    printf("%s\n", name);
    print_score("tokens", t.tokens);
    print_score("sentence ends", t.all);
    print_score("ends inside paragraphs", t.inner);
    return t;
}

/* ---- the program --------------------------------------------------------------------
 */

struct job {
    struct cc_arena *a;
    cc_str file;
    const char *name;
    struct totals totals;
};

static void work(void *arg)
{
    struct job *job = arg;
    job->totals = one_file(job->file, job->name, job->a);
}

static char *read_all(const char *path, size_t *n)
{
    FILE *f = fopen(path, "rb");
    char *p = NULL;
    long size;

    *n = 0;
    if (!f)
        return NULL;
    if (fseek(f, 0, SEEK_END) == 0 && (size = ftell(f)) >= 0 &&
        fseek(f, 0, SEEK_SET) == 0 && (p = malloc((size_t)size + 1)) != NULL)
        *n = fread(p, 1, (size_t)size, f);
    fclose(f);
    return p;
}

/* In $CLAIMCHECK_DATA, else in ../shared beside the source: as the tests find it. */
static void data_path(char *path, size_t size, const char *name)
{
    const char *data = getenv("CLAIMCHECK_DATA"), *root = getenv("CLAIMCHECK_SOURCE");

    if (data && *data)
        snprintf(path, size, "%s/%s", data, name);
    else
        snprintf(path, size, "%s/../shared/%s", root ? root : ".", name);
}

static bool measure(const char *path, struct totals *t)
{
    size_t n;
    char *bytes = read_all(path, &n);
    struct job job = { .a = cc_arena_new(NULL), .file = { bytes, n }, .name = path };
    bool ok = bytes && job.a && cc_arena_guard(job.a, work, &job, NULL);

    *t = job.totals;
    cc_arena_free(job.a);
    free(bytes);
    return ok;
}

int main(int argc, char **argv)
{
    bool floors = argc > 1 && strcmp(argv[1], "-f") == 0;
    double least_tokens = floors && argc > 3 ? atof(argv[2]) : 0;
    double least_ends = floors && argc > 3 ? atof(argv[3]) : 0;
    int failed = argc < 2, first = floors ? 4 : 1;
    struct totals t;

    for (int i = first; i < argc; i++) {
        char path[4096];
        if (strcmp(argv[i], "-v") == 0) {
            verbose = true;
            continue;
        }
        snprintf(path, sizeof path, "%s", argv[i]);
        if (floors)
            data_path(path, sizeof path, argv[i]);
        if (!measure(path, &t)) {
            fprintf(stderr, "evalsentence: %s cannot be read%s\n", path,
                    floors ? ": skipped (set CLAIMCHECK_DATA)" : "");
            return floors ? SKIPPED : 1;
        }
        failed = failed || f1(t.tokens) < least_tokens || f1(t.all) < least_ends;
    }
    return failed;
}
