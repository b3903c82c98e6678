/* claimcheck compare --blocks: what is found in each of the blocks of a run in parts. */
#include "parting.h"

#include <stdlib.h>
#include <string.h>

struct member {
    struct cc_article article;
    struct cc_reading reading;
    cc_str line;
    bool named; /* in what was found */
};

struct block {
    struct parting p;
    cc_str line;
    struct cc_arena *a;       /* of one block */
    struct cc_arena *of_line; /* what is left of an article is kept in `a` */
    struct cc_keep *keep;
    struct cc_error err;
    cc_str key; /* of the block; CC_NONE before the first */
    struct parts_block is;
    struct parts_article x; /* of the line */
    struct cc_reading reading;
    CC_LIST(struct member *) all;
};

/* ---- a block that is whole ------------------------------------------------------------
 */

static struct cc_case case_of(struct block *b)
{
    const struct parts_table *t = &b->p.table;
    struct cc_member *m = CC_ARRAY(b->a, struct cc_member, b->all.n + 1);
    struct cc_case none = { .n = 0 };

    for (uint32_t i = 0; i < b->all.n; i++) {
        if (!parts_member(&m[i], t, &b->all.at[i]->reading, &b->err))
            return none;
        m[i].group = parts_group(&b->all.at[i]->article, b->is.groups);
    }
    return cc_case_part(m, b->all.n, CC_NONE, t->actor, t->actors, t->crowd,
                        b->is.i != b->is.j, b->a);
}

static struct member *member_of(const struct cc_reading *r)
{
    char *p = (char *)(uintptr_t)r;

    return (void *)(p - offsetof(struct member, reading));
}

static void name_place(const struct cc_case *c, struct cc_place at)
{
    member_of(c->reading[at.article])->named = true;
}

static void print_found(struct block *b, const struct cc_case *c,
                        const struct cc_sketches *found)
{
    struct call *call = b->p.call;

    for (uint32_t i = 0; i < found->n; i++) {
        call_print(call, parts_sketch_line(c, &found->at[i], b->a));
        name_place(c, found->at[i].a);
        name_place(c, found->at[i].b);
    }
    for (uint32_t i = 0; i < found->same_count; i++) {
        call_print(call, parts_agreeing_line(c, &found->same[i], b->a));
        name_place(c, found->same[i].x);
        name_place(c, found->same[i].y);
    }
    for (uint32_t i = 0; i < c->n; i++)
        if (member_of(c->reading[i])->named)
            call_print(call, parts_text_line(0, member_of(c->reading[i])->line, b->a));
}

static void print_sum(struct block *b, const struct cc_case *c,
                      const struct cc_sketches *found)
{
    struct record_summary read = { .articles = 0 };
    struct parts_sum s = { .block = b->is,
                           .candidates = found->candidates,
                           .corroborated = found->corroborated,
                           .sketches = found->n,
                           .agreeing = found->same_count };

    for (uint32_t i = 0; i < c->n; i++) {
        s.articles_i += c->group[i] == b->is.i;
        s.articles_j += c->group[i] != b->is.i;
        if (b->is.i == b->is.j)
            reader_count(&read,
                         &(struct reader_item){
                             .found = { .article = member_of(c->reading[i])->article },
                             .reading = *c->reading[i] });
    }
    s.undated = read.undated;
    s.statements = read.statements;
    s.with_speaker = read.with_speaker;
    s.with_party = read.with_party;
    s.claims = read.claims;
    call_print(b->p.call, parts_sum_line(&s, b->a));
}

static int id_order(const void *x, const void *y)
{
    return strcmp((*(struct member *const *)x)->article.id,
                  (*(struct member *const *)y)->article.id);
}

static bool once_each(struct block *b)
{
    struct member **m = b->all.at;

    qsort(m, b->all.n, sizeof *m, id_order);
    for (uint32_t i = 1; i < b->all.n; i++)
        if (id_order(&m[i - 1], &m[i]) == 0)
            return cc_fail(&b->err, CC_EFORMAT, "block %.*s: article %s came twice",
                           CC_FMT(b->key), m[i]->article.id);
    return true;
}

static void finish_block(void *arg)
{
    struct block *b = arg;

    if (!once_each(b))
        return;
    const struct cc_case c = case_of(b);
    if (b->err.code)
        return;
    struct cc_sketches found = cc_compare_part(&c, b->a);
    print_found(b, &c, &found);
    print_sum(b, &c, &found);
}

static bool finish(struct block *b)
{
    bool ok =
        !b->all.n || (cc_arena_guard(b->a, finish_block, b, &b->err) && !b->err.code);

    cc_arena_reset(b->a);
    memset(&b->all, 0, sizeof b->all);
    b->keep = NULL;
    return ok;
}

/* ---- its lines ------------------------------------------------------------------------
 */

static bool belongs(const struct block *b, const struct cc_article *x)
{
    uint32_t group = parts_group(x, b->is.groups);

    return group == b->is.i || group == b->is.j;
}

static void keep_line(void *arg)
{
    struct block *b = arg;
    struct member *m = CC_NEW(b->a, struct member);

    if (!b->keep)
        b->keep = cc_keep_new(b->a);
    m->article = b->x.found.article;
    m->reading = b->reading;
    m->line = cc_str_copy(b->a, b->line);
    cc_keep_reading(b->keep, &m->article, &m->reading);
    *CC_PUSH(b->a, &b->all) = m;
}

static void add_line(void *arg)
{
    struct block *b = arg;
    const struct cc_article *article = &b->x.found.article;

    if (!parting_article(&b->p, &b->x, b->line, b->of_line, &b->err))
        return;
    if (b->x.again || !belongs(b, article)) {
        cc_fail(&b->err, CC_EFORMAT, "%.*s: this article does not belong to the block",
                CC_FMT(parting_where(&b->p, b->of_line)));
        return;
    }
    b->reading = cc_read(article, b->p.r.parties, b->of_line);
    cc_arena_guard(b->a, keep_line, b, &b->err);
}

/* A further place of a text goes on to the merge as it is. */
static void pass_copy(void *arg)
{
    struct block *b = arg;

    if (!parting_article(&b->p, &b->x, b->line, b->of_line, &b->err))
        return;
    if (!b->x.again)
        cc_fail(&b->err, CC_EFORMAT, "%.*s: a copy that is none",
                CC_FMT(parting_where(&b->p, b->of_line)));
    else
        call_print(b->p.call, parts_text_line(b->x.again, b->line, b->of_line));
}

static bool begin(struct block *b, cc_str key)
{
    struct cc_arena *a = b->p.call->a;

    if (!finish(b))
        return false;
    if (b->key.n && cc_str_compare(key, b->key) < 0)
        return cc_fail(&b->err, CC_EFORMAT,
                       "%.*s: block %.*s behind %.*s: the lines are not sorted by their "
                       "keys ('LC_ALL=C sort')",
                       CC_FMT(parting_where(&b->p, a)), CC_FMT(key), CC_FMT(b->key));
    b->key = cc_str_copy(a, key);
    return cc_str_eq(key, CC_LIT("copy")) || parts_block_read(&b->is, key) ||
           cc_fail(&b->err, CC_EFORMAT,
                   "%.*s: no line of 'claimcheck block --groups', or a damaged one",
                   CC_FMT(parting_where(&b->p, a)));
}

static bool take(struct block *b)
{
    cc_str key = cc_str_cut(&b->line, '\t');

    if ((!b->key.n || !cc_str_eq(key, b->key)) && !begin(b, key))
        return false;
    cc_arena_guard(b->of_line, cc_str_eq(key, CC_LIT("copy")) ? pass_copy : add_line, b,
                   &b->err);
    cc_arena_reset(b->of_line);
    return b->err.code == CC_OK;
}

int cmd_blocks(struct call *call)
{
    struct block b = { .err = { CC_OK, "" } };
    bool ok = true;

    if (call->operands) {
        cc_fail(&b.err, CC_EUSAGE,
                "compare --blocks reads standard input; %s is one too many",
                call->operand[0]);
        return call_fail(call, &b.err), EXIT_USAGE;
    }
    if (!parting_open(&b.p, call, TABLE_WHOLE))
        return EXIT_DONE; /* has been told */
    b.a = call_arena(call);
    b.of_line = b.a ? call_arena(call) : NULL;
    while (b.of_line && ok && parting_next(&b.p, &b.line))
        ok = take(&b);
    if (b.of_line && ok && call->code == EXIT_DONE)
        finish(&b);
    if (b.err.code)
        call_fail(call, &b.err);
    cc_arena_free(b.of_line);
    cc_arena_free(b.a);
    parting_close(&b.p);
    return EXIT_DONE;
}
