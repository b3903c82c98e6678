/* Lines out of a stream: whole, in order, and as many as the head said. */
#include "read.h"

#include "temporary.h"

#include <errno.h>
#include <sodium.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define BLOCK ((size_t)64 * 1024) /* that is copied at once */

/* ---- opening --------------------------------------------------------------------------
 */

#define FOLDER "/tmp"

/* It is read more than once: what cannot be is copied. */
static FILE *spooled(FILE *from, const char *shown, struct cc_arena *a,
                     struct cc_error *err)
{
    char *block = cc_arena_alloc(a, BLOCK);
    FILE *to = temporary_open(FOLDER, a);
    size_t n;

    while (to && (n = fread(block, 1, BLOCK, from)) > 0)
        if (fwrite(block, 1, n, to) != n)
            break;
    if (to && feof(from) && fflush(to) == 0)
        return to;
    if (ferror(from))
        cc_fail(err, CC_EIO, "%s: cannot be read: %s", shown, strerror(errno));
    else
        cc_fail(err, CC_EIO,
                "%s: it is read more than once and cannot be kept in %s meanwhile: %s; "
                "make room, say with TMPDIR where there is some, or give a file",
                shown, temporary_folder(FOLDER), strerror(errno));
    if (to)
        fclose(to);
    return NULL;
}

struct transfer *read_open(FILE *from, const char *shown, struct cc_arena *a,
                           struct cc_error *err)
{
    struct transfer *t = CC_NEW(a, struct transfer);

    *t = (struct transfer){ .a = a, .of_line = cc_arena_new(NULL) };
    t->in = (struct lines){ .from = from, .shown = shown, .longest = TRANSFER_LINE_MAX };
    if (t->of_line)
        return t;
    cc_fail(err, CC_EMEMORY, "out of memory");
    transfer_close(t);
    return NULL;
}

struct transfer *transfer_open(const char *path, struct cc_arena *a, struct cc_error *err)
{
    bool own = strcmp(path, "-") != 0;
    FILE *from = own ? fopen(path, "re") : stdin;
    const char *shown = own ? path : "standard input";
    struct stat st;

    if (!from) {
        cc_fail(err, CC_EIO, "%s: cannot be read: %s", shown, strerror(errno));
        return NULL;
    }
    if (!own || fstat(fileno(from), &st) != 0 || !S_ISREG(st.st_mode)) {
        FILE *copy = spooled(from, shown, a, err);
        if (own)
            fclose(from);
        from = copy;
    }
    return from ? read_open(from, shown, a, err) : NULL;
}

void transfer_close(struct transfer *t)
{
    if (!t)
        return;
    lines_close(&t->in);
    cc_arena_free(t->of_line);
}

/* ---- order ----------------------------------------------------------------------------
 */

struct reading {
    struct transfer *t;
    read_take *take;
    void *ctx;
    enum line_kind kind; /* of the line before */
    bool begun, ended;
    struct cc_buf case_name, key, judge; /* of the line before */
    int64_t seen[LINE_KINDS];
    crypto_hash_sha256_state hash;
    cc_str line; /* that is being read */
    json_t *json;
    struct cc_error why;
};

static void keep(struct cc_buf *b, cc_str s)
{
    b->n = 0;
    cc_buf_add(b, s);
}

/* Behind the line before, by case, then key, then judge. */
static bool rises(struct reading *r, cc_str case_name, cc_str key, cc_str judge)
{
    int order = cc_str_compare(cc_buf_str(&r->case_name), case_name);

    if (order == 0)
        order = cc_str_compare(cc_buf_str(&r->key), key);
    if (order == 0)
        order = cc_str_compare(cc_buf_str(&r->judge), judge);
    keep(&r->case_name, case_name);
    keep(&r->key, key);
    keep(&r->judge, judge);
    return order < 0;
}

static bool is_in_order(struct reading *r, const struct line *l)
{
    bool first = r->seen[l->kind] == 0;

    switch (l->kind) {
    case LINE_CASE:
        return rises(r, l->as_case.name, CC_NONE, CC_NONE) || first;
    case LINE_ARTICLE:
        return rises(r, l->article.case_name, l->article.key, CC_NONE) || first;
    case LINE_VERDICT:
        return rises(r, l->verdict.case_name, l->verdict.key, l->verdict.is.judge) ||
               first;
    default: /* events prove their order themselves */
        return true;
    }
}

/* A stream of one case has nothing of another, and no history. */
static bool is_of_case(const struct reading *r, const struct line *l)
{
    cc_str only = r->t->held.case_name;

    switch (l->kind) {
    case LINE_CASE:
        return !only.p || cc_str_eq(only, l->as_case.name);
    case LINE_ARTICLE:
        return !only.p || cc_str_eq(only, l->article.case_name);
    case LINE_VERDICT:
        return !only.p || cc_str_eq(only, l->verdict.case_name);
    case LINE_EVENT:
        return !only.p;
    default:
        return true;
    }
}

/* ---- head and closing line ------------------------------------------------------------
 */

static bool take_head(struct reading *r, const struct line_head *h)
{
    struct transfer_held *held = &r->t->held;

    if (!h->case_name.p != (h->head.p != NULL) || (h->case_name.p && h->events))
        return cc_fail(&r->why, CC_EFORMAT,
                       "is of one case or has a history, not both or neither");
    if (h->head.p && !review_head_read(h->head, &held->head, &r->why))
        return false;
    held->counts = (struct store_counts){ h->cases, h->articles, h->verdicts, h->events };
    held->case_name = h->case_name.p ? cc_str_copy(r->t->a, h->case_name) : CC_NONE;
    return true;
}

static bool counts_fit(const struct reading *r, int64_t cases, int64_t articles,
                       int64_t verdicts, int64_t events)
{
    return cases == r->seen[LINE_CASE] && articles == r->seen[LINE_ARTICLE] &&
           verdicts == r->seen[LINE_VERDICT] && events == r->seen[LINE_EVENT];
}

static bool take_end(struct reading *r, const struct line_end *e)
{
    const struct store_counts *n = &r->t->held.counts;
    unsigned char digest[crypto_hash_sha256_BYTES];
    char hex[65];

    r->ended = true;
    crypto_hash_sha256_final(&r->hash, digest);
    sodium_bin2hex(hex, sizeof hex, digest, sizeof digest);
    if (!counts_fit(r, n->cases, n->articles, n->verdicts, n->events) ||
        !counts_fit(r, e->cases, e->articles, e->verdicts, e->events))
        return cc_fail(&r->why, CC_EFORMAT,
                       "the lines before it are not as many as it and the head say");
    if (!cc_str_eq(cc_str_c(hex), e->sha256))
        return cc_fail(&r->why, CC_EFORMAT,
                       "the lines before it are not those that were exported: their "
                       "SHA-256 is another one");
    if (r->t->sha256[0] && strcmp(r->t->sha256, hex) != 0)
        return cc_fail(&r->why, CC_EFORMAT, "the file was changed while it was read");
    memcpy(r->t->sha256, hex, sizeof hex);
    return true;
}

/* ---- lines ----------------------------------------------------------------------------
 */

static bool take_line(struct reading *r, const struct line *l)
{
    if (r->begun == (l->kind == LINE_HEAD) || r->ended || l->kind < r->kind)
        return cc_fail(&r->why, CC_EFORMAT,
                       r->ended   ? "stands behind the closing line"
                       : r->begun ? "stands behind lines that it comes before"
                                  : "is not the head of an export of claimcheck");
    r->begun = true;
    r->kind = l->kind;
    if (l->kind == LINE_HEAD)
        return take_head(r, &l->head);
    if (l->kind == LINE_END)
        return take_end(r, &l->end);
    if (!is_of_case(r, l))
        return cc_fail(&r->why, CC_EFORMAT, "is not of the one case that is exported");
    if (!is_in_order(r, l))
        return cc_fail(&r->why, CC_EFORMAT, "is there twice, or out of order");
    return r->take(r->ctx, l, &r->why);
}

static void work(void *arg)
{
    struct reading *r = arg;
    struct line l;

    if (line_get(&l, r->json, r->t->of_line, &r->why) && take_line(r, &l))
        r->seen[l.kind]++;
}

/* What jansson made is given back here, whatever happened to the arena. */
static void parse(struct reading *r)
{
    json_error_t at;

    r->json =
        json_loadb(r->line.p, r->line.n, JSON_REJECT_DUPLICATES | JSON_ALLOW_NUL, &at);
    if (json_is_object(r->json))
        cc_arena_guard(r->t->of_line, work, r, &r->why);
    else
        cc_fail(&r->why, CC_EFORMAT, "is not a JSON object%s%s", r->json ? "" : ": ",
                r->json ? "" : at.text);
    json_decref(r->json);
    cc_arena_reset(r->t->of_line);
    if (r->ended)
        return;
    crypto_hash_sha256_update(&r->hash, (const unsigned char *)r->line.p, r->line.n);
    crypto_hash_sha256_update(&r->hash, (const unsigned char *)"\n", 1);
}

static bool rewound(struct transfer *t, struct cc_error *err)
{
    t->in.number = 0;
    clearerr(t->in.from);
    return fseeko(t->in.from, 0, SEEK_SET) == 0 ||
           cc_fail(err, CC_EIO, "%s: cannot be read again: %s", t->in.shown,
                   strerror(errno));
}

bool read_lines(struct transfer *t, read_take *take, void *ctx, struct cc_error *err)
{
    struct reading r = { .t = t,
                         .take = take,
                         .ctx = ctx,
                         .case_name = { .a = t->a },
                         .key = { .a = t->a },
                         .judge = { .a = t->a } };
    enum lines_step step;

    if (!rewound(t, err))
        return false;
    crypto_hash_sha256_init(&r.hash);
    while ((step = lines_next(&t->in, &r.line, err)) == LINES_READ) {
        parse(&r);
        if (r.why.code)
            return cc_fail(err, r.why.code, "%s, line %u: %s", t->in.shown, t->in.number,
                           r.why.text);
    }
    return step == LINES_END &&
           (r.ended ||
            cc_fail(err, CC_EFORMAT,
                    t->in.number
                        ? "%s: ends behind line %u, without the closing line: it "
                          "was cut off; nothing was written"
                        : "%s: is empty, no export of claimcheck",
                    t->in.shown, t->in.number));
}
