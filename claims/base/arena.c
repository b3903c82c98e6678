/*
 * The arena: blocks obtained from one allocator, handed out in order, given back
 * together. The only place that obtains memory, and the only one that sees it run out.
 *
 *   first -> [block][block]...[block] <- last       large requests get a block of their
 * own, ^used  ^size          linked before `last`, which stays open
 */
#include "claimcheck/base.h"

#include <assert.h>
#include <setjmp.h>
#include <stdalign.h>
#include <stdlib.h>
#include <string.h>

/*
 * Under the address sanitizer what is not handed out may not be looked at: else a view
 * that outlived its arena would go unseen, since a reset keeps the blocks.
 */
#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/asan_interface.h>
#define FORBID(p, size) ASAN_POISON_MEMORY_REGION(p, size)
#define ALLOW(p, size)  ASAN_UNPOISON_MEMORY_REGION(p, size)
#else
#define FORBID(p, size) ((void)(p), (void)(size))
#define ALLOW(p, size)  ((void)(p), (void)(size))
#endif

#define BLOCK_FIRST ((size_t)16 * 1024)
#define BLOCK_MAX   ((size_t)1024 * 1024)
#define KEEP_MAX    ((size_t)4 * 1024 * 1024) /* what a reset keeps for reuse */

struct block {
    struct block *next;
    size_t size, used; /* of data */
    bool single;       /* one large array and nothing else */
    alignas(max_align_t) unsigned char data[];
};

struct cc_arena {
    struct cc_allocator from;
    struct block *first,
        *last; /* last: the one being filled; after it only kept, empty ones */
    size_t obtained;
    jmp_buf *guard;
    struct cc_arena *room, *owner; /* owner: whose room it is */
    struct cc_arena *beside;       /* the newest of those beside it */
    struct cc_arena *by, *older;   /* of one of those: which it is beside, and the next */
};

static void *system_get(void *ctx, size_t size)
{
    (void)ctx;
    return malloc(size);
}

static void system_put(void *ctx, void *block)
{
    (void)ctx;
    free(block);
}

struct cc_arena *cc_arena_new(const struct cc_allocator *from)
{
    static const struct cc_allocator standard = { system_get, system_put, NULL };
    if (!from)
        from = &standard;
    struct cc_arena *a = from->get(from->ctx, sizeof *a);
    if (!a)
        return NULL;
    *a = (struct cc_arena){ .from = *from, .obtained = sizeof *a };
    return a;
}

static void free_blocks(struct cc_arena *a, struct block *b)
{
    while (b) {
        struct block *next = b->next;
        a->obtained -= sizeof *b + b->size;
        ALLOW(b->data, b->size);
        a->from.put(a->from.ctx, b);
        b = next;
    }
}

/* Takes it from those that go with another. */
static void leave(struct cc_arena *a)
{
    struct cc_arena **link = a->by ? &a->by->beside : NULL;

    while (link && *link != a)
        link = &(*link)->older;
    if (link)
        *link = a->older;
}

void cc_arena_free(struct cc_arena *a)
{
    if (!a)
        return;
    leave(a);
    while (a->beside)
        cc_arena_free(a->beside);
    cc_arena_free(a->room);
    free_blocks(a, a->first);
    a->from.put(a->from.ctx, a);
}

void cc_arena_reset(struct cc_arena *a)
{
    size_t kept = 0;
    struct block **link = &a->first;

    while (a->beside)
        cc_arena_free(a->beside);
    while (*link && kept + (*link)->size <= KEEP_MAX) {
        kept += (*link)->size;
        (*link)->used = 0;
        (*link)->single = false;
        FORBID((*link)->data, (*link)->size);
        link = &(*link)->next;
    }
    free_blocks(a, *link);
    *link = NULL;
    a->last = a->first;
    if (a->room)
        cc_arena_reset(a->room);
}

void cc_arena_swap(struct cc_arena *a, struct cc_arena *b)
{
    struct cc_arena was = *a;

    assert(a->from.get == b->from.get && a->from.ctx == b->from.ctx);
    assert(!a->beside && !b->beside && !a->by && !b->by);
    *a = *b;
    *b = was;
    b->guard = a->guard;
    a->guard = was.guard;
    if (a->room)
        a->room->owner = a;
    if (b->room)
        b->room->owner = b;
}

size_t cc_arena_used(const struct cc_arena *a)
{
    return a->obtained + (a->room ? a->room->obtained : 0);
}

struct cc_mark cc_arena_mark(const struct cc_arena *a)
{
    return (struct cc_mark){ a->first, a->last, a->last ? a->last->used : 0 };
}

void cc_arena_release(struct cc_arena *a, struct cc_mark mark)
{
    struct block *b = a->first;

    /* Large blocks since then stand before the first one of then. */
    while (b && b != mark.first) {
        struct block *next = b->next;
        b->next = NULL;
        free_blocks(a, b);
        b = next;
    }
    a->first = b;
    a->last = mark.last;
    if (!a->last)
        return;
    a->last->used = mark.used;
    FORBID(a->last->data + mark.used, a->last->size - mark.used);
    free_blocks(a, a->last->next);
    a->last->next = NULL;
}

void cc_arena_drop(struct cc_arena *a, const void *array)
{
    for (struct block **link = &a->first; *link && *link != a->last;
         link = &(*link)->next) {
        struct block *b = *link;

        if (b->data != array || !b->single)
            continue;
        *link = b->next;
        b->next = NULL;
        free_blocks(a, b);
        return;
    }
}

static _Noreturn void out_of_memory(struct cc_arena *a)
{
    const struct cc_arena *guarded = a;

    while (guarded->owner || guarded->by)
        guarded = guarded->owner ? guarded->owner : guarded->by;
    if (guarded->guard)
        longjmp(*guarded->guard, 1);
    /* Only a program that forgot its guard comes here; there is nobody to return to. */
    abort();
}

struct cc_arena *cc_arena_room(struct cc_arena *a)
{
    if (a->owner)
        return a; /* it is room itself */
    if (!a->room) {
        a->room = cc_arena_new(&a->from);
        if (!a->room)
            out_of_memory(a);
        a->room->owner = a;
    }
    return a->room;
}

struct cc_arena *cc_arena_beside(struct cc_arena *a)
{
    struct cc_arena *out = cc_arena_new(&a->from);

    if (!out)
        out_of_memory(a);
    out->by = a;
    out->older = a->beside;
    a->beside = out;
    return out;
}

static struct block *new_block(struct cc_arena *a, size_t size)
{
    struct block *b = NULL;

    if (size <= SIZE_MAX - sizeof *b)
        b = a->from.get(a->from.ctx, sizeof *b + size);
    if (!b)
        out_of_memory(a);
    b->next = NULL;
    b->size = size;
    b->used = 0;
    b->single = false;
    a->obtained += sizeof *b + size;
    FORBID(b->data, size);
    return b;
}

/* A block with `size` bytes free, which is from now on the one being filled. */
static struct block *open_block(struct cc_arena *a, size_t size)
{
    while (a->last && a->last->next) { /* kept by a reset */
        a->last = a->last->next;
        if (a->last->size >= size)
            return a->last;
    }
    size_t want = a->last ? a->last->size * 2 : BLOCK_FIRST;
    if (want > BLOCK_MAX)
        want = BLOCK_MAX;
    struct block *b = new_block(a, want < size ? size : want);
    *(a->last ? &a->last->next : &a->first) = b;
    a->last = b;
    return b;
}

/* A large request must not close a block that is still mostly free. */
static struct block *large_block(struct cc_arena *a, size_t size)
{
    struct block *b = new_block(a, size);
    if (!a->last) {
        a->first = a->last = b;
    } else {
        b->next = a->first;
        a->first = b;
        b->single = true;
    }
    return b;
}

void *cc_arena_alloc(struct cc_arena *a, size_t size)
{
    const size_t align = alignof(max_align_t);
    if (size > SIZE_MAX - align)
        out_of_memory(a);
    size = (size + align - 1) / align * align;

    struct block *b = a->last;
    if (!b || b->size - b->used < size)
        b = size > BLOCK_MAX / 4 ? large_block(a, size) : open_block(a, size);
    void *p = b->data + b->used;
    b->used += size;
    ALLOW(p, size);
    return memset(p, 0, size);
}

void *cc_arena_alloc_array(struct cc_arena *a, size_t count, size_t size)
{
    if (size && count > SIZE_MAX / size)
        out_of_memory(a);
    return cc_arena_alloc(a, count * size);
}

bool cc_arena_guard(struct cc_arena *a, void (*work)(void *arg), void *arg,
                    struct cc_error *err)
{
    jmp_buf here;

    if (setjmp(here)) {
        a->guard = NULL;
        return cc_fail(err, CC_EMEMORY, "out of memory (%zu bytes were in use)",
                       a->obtained);
    }
    a->guard = &here;
    work(arg);
    a->guard = NULL;
    return true;
}
