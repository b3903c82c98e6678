/* claimcheck block: who is in the articles, what they share, and their blocks. */
#include "parting.h"

#include <stdlib.h>

#define KEYS_MAX ((uint32_t)1 << 20) /* that are held before they are printed */

struct blocking {
    struct parting p;
    cc_str line;
    struct cc_arena *a; /* of one line */
    struct cc_error err;
    struct parts_firsts firsts; /* --names */
    struct cc_keys keys;        /* --count: not yet printed */
    struct cc_member *member;   /* the first articles of the frames, room for one more */
    uint32_t members;
    bool *several; /* by frame of the table */
    bool again;    /* the line is a further place of a text */
};

/* ---- --names --------------------------------------------------------------------------
 */

static bool read_line(struct blocking *b, struct parts_article *x, struct cc_reading *r)
{
    if (!parting_article(&b->p, x, b->line, b->a, &b->err) || x->again)
        return false;
    *r = cc_read(&x->found.article, b->p.r.parties, b->a);
    return true;
}

static void name_line(void *arg)
{
    struct blocking *b = arg;
    struct parts_article x;
    struct cc_reading r;

    if (!read_line(b, &x, &r))
        return;
    call_print(b->p.call, parts_names(&r, b->a));
    parts_firsts_add(&b->firsts, &r, b->line, b->a);
}

/* ---- --count --------------------------------------------------------------------------
 */

static int key_order(const void *x, const void *y)
{
    const struct cc_key *p = x, *q = y;

    if (p->key != q->key)
        return p->key < q->key ? -1 : 1;
    return (p->limit > q->limit) - (p->limit < q->limit);
}

static void print_keys(struct blocking *b)
{
    struct cc_keys *k = &b->keys;

    if (k->n)
        qsort(k->at, k->n, sizeof *k->at, key_order);
    for (uint32_t i = 0, end; i < k->n; i = end) {
        for (end = i; end < k->n && key_order(&k->at[end], &k->at[i]) == 0; end++)
            ;
        call_print(
            b->p.call,
            parts_count_line(
                (struct parts_count){ k->at[i].key, k->at[i].limit, end - i }, b->a));
        cc_arena_reset(b->a);
    }
    k->n = 0;
}

/* A frame that is said of several things is counted once. */
static void mark_several(struct blocking *b, const struct cc_frames_named *named)
{
    for (uint32_t i = 0; i < named->n; i++)
        for (uint32_t k = 0; k < b->p.table.frames; k++) {
            if (b->several[k] || !named->at[i].several ||
                !cc_str_eq(named->at[i].frame, b->p.table.frame[k].frame))
                continue;
            b->several[k] = true;
            *CC_PUSH(b->p.call->a, &b->keys) = (struct cc_key){ named->at[i].key, 0 };
        }
}

/* Whether it is still open for a frame of the article that it is said of one thing. */
static bool may_be_several(const struct blocking *b, const struct cc_frames_named *named)
{
    for (uint32_t i = 0; i < named->n; i++)
        for (uint32_t k = 0; k < b->p.table.frames; k++)
            if (!b->several[k] &&
                cc_str_eq(named->at[i].frame, b->p.table.frame[k].frame))
                return true;
    return false;
}

static struct cc_case case_of(const struct blocking *b, const struct cc_member *m,
                              uint32_t n, struct cc_arena *a)
{
    const struct parts_table *t = &b->p.table;

    struct cc_case c =
        cc_case_part(m, n, CC_NONE, t->actor, t->actors, t->crowd, false, a);

    c.group = NULL; /* the first claim of each frame is among them */
    return c;
}

static bool is_first(const struct blocking *b, const struct cc_article *x)
{
    for (uint32_t i = 0; i < b->members; i++)
        if (cc_str_eq(cc_str_c(b->member[i].reading->article->id), cc_str_c(x->id)))
            return true;
    return false;
}

static void count_line(void *arg)
{
    struct blocking *b = arg;
    struct parts_article x;
    struct cc_reading r;
    struct cc_member *m = &b->member[b->members];

    if (!read_line(b, &x, &r) || !parts_member(m, &b->p.table, &r, &b->err))
        return;
    const struct cc_case c = case_of(b, m, 1, b->a);
    const bool again = b->p.table.counts > 0;
    const struct cc_keys keys =
        again ? cc_case_split_keys(&c, b->a) : cc_case_keys(&c, b->a);
    for (uint32_t i = 0; i < keys.n; i++)
        *CC_PUSH(b->p.call->a, &b->keys) = keys.at[i];
    if (again)
        return;
    const struct cc_frames_named named = cc_case_frames(&c, b->a);
    if (is_first(b, r.article) || !may_be_several(b, &named))
        return;
    const struct cc_case with = case_of(b, b->member, b->members + 1, b->a);
    const struct cc_frames_named all = cc_case_frames(&with, b->a);
    mark_several(b, &all);
}

/* The articles that the table has for its frames are read first. */
static bool read_firsts(struct blocking *b)
{
    struct cc_arena *a = b->p.call->a;
    const struct parts_table *t = &b->p.table;

    b->several = CC_ARRAY(a, bool, t->frames + 1);
    b->member = CC_ARRAY(a, struct cc_member, t->frames + 1);
    if (t->counts)
        return true; /* they are counted */
    for (uint32_t i = 0; i < t->frames; i++) {
        struct parts_article *x = CC_NEW(a, struct parts_article);
        struct cc_reading *r = CC_NEW(a, struct cc_reading);

        if (!parts_article(x, t->frame[i].article, cc_str_c(t->path), a, &b->err))
            return false;
        if (is_first(b, &x->found.article))
            continue;
        *r = cc_read(&x->found.article, b->p.r.parties, a);
        if (!parts_member(&b->member[b->members++], t, r, &b->err))
            return false;
    }
    const struct cc_case c = case_of(b, b->member, b->members, a);
    const struct cc_frames_named all = cc_case_frames(&c, a);
    mark_several(b, &all);
    return true;
}

/* ---- --groups -------------------------------------------------------------------------
 */

static void group_line(void *arg)
{
    struct blocking *b = arg;
    uint32_t groups = (uint32_t)b->p.call->set.groups, own;
    struct cc_buf out = { .a = b->a };
    struct parts_article x;

    if (!parting_article(&b->p, &x, b->line, b->a, &b->err))
        return;
    own = parts_group(&x.found.article, groups);
    for (uint32_t k = 0; k < (x.again ? 1 : groups); k++) {
        struct parts_block block = { groups, k < own ? k : own, k < own ? own : k };
        cc_str key = x.again ? CC_LIT("copy") : parts_block_key(block, b->a);

        cc_buf_addf(&out, "%.*s\t", CC_FMT(key));
        cc_buf_add(&out, cc_str_trim(b->line));
        cc_buf_addc(&out, '\n');
    }
    call_print(b->p.call, cc_buf_str(&out));
}

/* ---- all ------------------------------------------------------------------------------
 */

/* To the end, or to the first line that is damaged. */
static bool each_line(struct blocking *b, void (*work)(void *arg))
{
    while (parting_next(&b->p, &b->line)) {
        cc_arena_guard(b->a, work, b, &b->err);
        cc_arena_reset(b->a);
        if (b->keys.n >= KEYS_MAX)
            print_keys(b);
        if (b->err.code == CC_OK)
            continue;
        if (b->err.code != CC_ELANGUAGE)
            return false;
        if (b->p.call->set.names) /* said once */
            call_fail(b->p.call, &b->err);
        b->err.code = CC_OK;
    }
    return b->p.call->code == EXIT_DONE;
}

static bool run(struct blocking *b)
{
    const struct settings *set = &b->p.call->set;

    b->firsts.a = b->p.call->a;
    if (set->groups)
        return each_line(b, group_line);
    if (set->names) {
        if (!each_line(b, name_line))
            return false;
        call_print(b->p.call, parts_firsts_lines(&b->firsts, b->p.call->a));
        return true;
    }
    if (b->p.table.counts == PARTS_COUNTS)
        return cc_fail(&b->err, CC_EUSAGE, "%s has both of its counts already",
                       b->p.table.path);
    if (!read_firsts(b) || !each_line(b, count_line))
        return false;
    print_keys(b);
    return true;
}

static bool check(const struct settings *set, struct cc_error *err)
{
    if (set->names + set->count + (set->groups != 0) != 1)
        return cc_fail(err, CC_EUSAGE,
                       "block: which step? Give one of --names, --count and --groups N");
    return set->groups <= PARTS_GROUPS_MAX ||
           cc_fail(err, CC_EUSAGE, "--groups %d: up to %d", set->groups,
                   PARTS_GROUPS_MAX);
}

int cmd_block(struct call *call)
{
    struct blocking b = { .err = { CC_OK, "" } };

    if (!check(&call->set, &b.err))
        return call_fail(call, &b.err), EXIT_USAGE;
    if (!parting_open(&b.p, call, call->set.count ? TABLE_NAMES : TABLE_NONE))
        return EXIT_DONE; /* has been told */
    b.a = call_arena(call);
    if (b.a && !run(&b) && b.err.code)
        call_fail(call, &b.err);
    cc_arena_free(b.a);
    parting_close(&b.p);
    return EXIT_DONE;
}
