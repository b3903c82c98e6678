/*
 * What every stage is written in: views of text, the arena, growing buffers and lists,
 * UTF-8, hashes and the error object. Knows nothing of news.
 */
#ifndef CLAIMCHECK_BASE_H
#define CLAIMCHECK_BASE_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* ---- views ------------------------------------------------------------------------- */

/* UTF-8 bytes owned by someone else; not ended by NUL; { NULL, 0 } is "none". */
typedef struct {
    const char *p;
    size_t n;
} cc_str;

#define CC_LIT(s) ((cc_str){ "" s, sizeof(s) - 1 })
#define CC_NONE   ((cc_str){ NULL, 0 })
#define CC_FMT(s) (int)(s).n, (s).p /* printf("%.*s", CC_FMT(name)) */

/* Bytes [start, end) of an article's stored text. */
struct cc_span {
    uint32_t start, end;
};

/* view of a C string; NULL gives CC_NONE */
static inline cc_str cc_str_c(const char *z)
{
    return z ? (cc_str){ z, strlen(z) } : CC_NONE;
}

/* What follows is asked of every word many times: inline, so that a comparison with a
 * literal is one of numbers. */
static inline bool cc_str_eq(cc_str a, cc_str b)
{
    return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0);
}

static inline bool cc_str_starts(cc_str s, cc_str prefix)
{
    return s.n >= prefix.n && (prefix.n == 0 || memcmp(s.p, prefix.p, prefix.n) == 0);
}

static inline bool cc_str_ends(cc_str s, cc_str suffix)
{
    return s.n >= suffix.n &&
           (suffix.n == 0 || memcmp(s.p + s.n - suffix.n, suffix.p, suffix.n) == 0);
}

/* both clamped to s.n */
static inline cc_str cc_str_sub(cc_str s, size_t start, size_t end)
{
    if (end > s.n)
        end = s.n;
    if (start > end)
        start = end;
    /* nothing is added to the NULL of CC_NONE */
    return (cc_str){ start ? s.p + start : s.p, end - start };
}

/* up to the next `at`, which is dropped from *rest */
static inline cc_str cc_str_cut(cc_str *rest, char at)
{
    const char *hit = rest->n ? (const char *)memchr(rest->p, at, rest->n) : NULL;
    size_t n = hit ? (size_t)(hit - rest->p) : rest->n;
    cc_str head = { rest->p, n };

    if (hit)
        n++;
    if (rest->p)
        *rest = (cc_str){ rest->p + n, rest->n - n };
    return head;
}
/* The list, one space between, has that word. */
static inline bool cc_str_has_word(cc_str list, cc_str word)
{
    while (list.n)
        if (cc_str_eq(cc_str_cut(&list, ' '), word))
            return true;
    return false;
}

bool cc_str_eq_fold(cc_str a, cc_str b);        /* ASCII letters without regard to case */
int cc_str_compare(cc_str a, cc_str b);         /* byte order; a prefix sorts first */
int cc_str_order(const void *x, const void *y); /* the same, for qsort and bsearch */
/* offset of the first place, or s.n when absent */
size_t cc_str_find(cc_str s, cc_str what);
cc_str cc_str_trim(cc_str s); /* without ASCII white space at either end */

/* ---- errors ------------------------------------------------------------------------ */

enum cc_code {
    CC_OK,
    CC_EUSAGE,    /* the caller asked for what cannot be */
    CC_EFORMAT,   /* the input is not what it says it is */
    CC_EDATE,     /* an article without a date */
    CC_ELANGUAGE, /* not English: skipped, no error to the user */
    CC_ELIMIT,    /* larger than a documented limit */
    CC_EMEMORY,
    CC_EIO,
    CC_ESTORE,   /* the store cannot be read or written */
    CC_EVERSION, /* the store is of a newer schema */
    CC_ECONFLICT,
    CC_EPOLICY,
};

struct cc_error {
    enum cc_code code;
    char text[480]; /* one line for a person: what happened, where, what to do next */
};

/* Records the first error only (err may be NULL) and returns false. */
bool cc_fail(struct cc_error *err, enum cc_code code, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* ---- memory ------------------------------------------------------------------------ */

/* Where an arena's blocks come from; both functions get `ctx`. */
struct cc_allocator {
    void *(*get)(void *ctx, size_t size);
    void (*put)(void *ctx, void *block);
    void *ctx;
};

struct cc_arena;

/* NULL allocator: malloc and free. Returns NULL when out of memory. */
struct cc_arena *cc_arena_new(const struct cc_allocator *from);
void cc_arena_free(struct cc_arena *a);  /* NULL is allowed */
void cc_arena_reset(struct cc_arena *a); /* forget all, keep the first blocks for reuse */
/* Each holds what the other held; both are of one allocator. Guards stay. */
void cc_arena_swap(struct cc_arena *a, struct cc_arena *b);
/* bytes obtained from the allocator, those of its room included */
size_t cc_arena_used(const struct cc_arena *a);

/* What is got between the two is given back: room for work on the way to a result that
 * was got before. */
struct cc_mark {
    void *first, *last;
    size_t used;
};
struct cc_mark cc_arena_mark(const struct cc_arena *a);
void cc_arena_release(struct cc_arena *a, struct cc_mark mark);

/* A second arena of the same allocator, for work on the way to what stays in `a`, which
 * has it and whose guard is its as well. Whoever uses it marks it and releases it again.
 */
struct cc_arena *cc_arena_room(struct cc_arena *a);
/* A further arena of the same allocator, with the guard of `a`, for what comes and goes
 * while `a` stays. It goes when `a` is reset or freed, or before by cc_arena_free. */
struct cc_arena *cc_arena_beside(struct cc_arena *a);
/* Gives an array back before its time; a small one stays where it is. No mark that was
 * set behind it may be used any more. */
void cc_arena_drop(struct cc_arena *a, const void *array);

/* Zeroed, aligned for any type, never NULL: out of memory returns to the guard (below).
 */
void *cc_arena_alloc(struct cc_arena *a, size_t size);
#define CC_NEW(a, T)          ((T *)cc_arena_alloc((a), sizeof(T)))
#define CC_ARRAY(a, T, count) ((T *)cc_arena_alloc_array((a), (count), sizeof(T)))
void *cc_arena_alloc_array(struct cc_arena *a, size_t count, size_t size);
cc_str cc_str_copy(struct cc_arena *a, cc_str s);
cc_str cc_strf(struct cc_arena *a, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/*
 * Runs work(arg) with running out of memory in `a` caught: then false and CC_EMEMORY.
 * This is the one place such a failure is handled. Guards of one arena do not nest.
 */
bool cc_arena_guard(struct cc_arena *a, void (*work)(void *arg), void *arg,
                    struct cc_error *err);

/* Growing array in an arena: struct { T *at; uint32_t n, cap; }. Old storage is left
 * behind. */
#define CC_LIST(T)       \
    struct {             \
        T *at;           \
        uint32_t n, cap; \
    }
#define CC_PUSH(a, list)                                                               \
    ((list)->n == (list)->cap                                                          \
         ? (void)((list)->at =                                                         \
                      cc_list_grow((a), (list)->at, &(list)->cap, sizeof *(list)->at)) \
         : (void)0,                                                                    \
     &(list)->at[(list)->n++])
void *cc_list_grow(struct cc_arena *a, void *at, uint32_t *cap, size_t size);
/* The same for a list of which nobody else has a view: its old storage is given back. */
#define CC_PUSH_ALONE(a, list)                                                   \
    ((list)->n == (list)->cap                                                    \
         ? (void)((list)->at = cc_list_grow_alone((a), (list)->at, &(list)->cap, \
                                                  sizeof *(list)->at))           \
         : (void)0,                                                              \
     &(list)->at[(list)->n++])
void *cc_list_grow_alone(struct cc_arena *a, void *at, uint32_t *cap, size_t size);

/* Things that are brought together by a key, mostly a hash. */
struct cc_keyed {
    uint64_t key;
    uint32_t of; /* the thing's number */
};
/* By key, then by number; at may be NULL when n is 0. */
void cc_keyed_sort(struct cc_keyed *at, size_t n);
/* Of two uint64_t, for qsort and bsearch. */
int cc_u64_order(const void *x, const void *y);
/* Ascending, each once; how many that are. */
uint32_t cc_u64_once(uint64_t *at, uint32_t n);

/* Text being built, in an arena. Start with { .a = arena }. */
struct cc_buf {
    struct cc_arena *a;
    char *p;
    size_t n, cap;
};
/* Makes room for `more` bytes. */
void cc_buf_reserve(struct cc_buf *b, size_t more);

static inline void cc_buf_add(struct cc_buf *b, cc_str s)
{
    if (s.n == 0)
        return;
    if (b->cap - b->n < s.n)
        cc_buf_reserve(b, s.n);
    memcpy(b->p + b->n, s.p, s.n);
    b->n += s.n;
}

static inline void cc_buf_addc(struct cc_buf *b, char c)
{
    if (b->n == b->cap)
        cc_buf_reserve(b, 1);
    b->p[b->n++] = c;
}

void cc_buf_addf(struct cc_buf *b, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
cc_str cc_buf_str(const struct cc_buf *b);

/* ---- UTF-8 ------------------------------------------------------------------------- */

/* The code point that begins with a byte of 0x80 or more. */
int32_t cc_utf8_long(cc_str s, size_t *at);
bool cc_is_letter_wide(int32_t cp); /* of code points from 0x80 on */
bool cc_is_upper_wide(int32_t cp);
bool cc_is_space_wide(int32_t cp);

/*
 * The code point at s.p[*at], moving *at behind it; at the end returns -1. A malformed
 * byte is a code point of its own, returned as 0xDC00 + byte, so that no offset ever
 * moves. Nearly all of English is ASCII: that is read without a call.
 */
static inline int32_t cc_utf8_next(cc_str s, size_t *at)
{
    if (*at >= s.n)
        return -1;
    unsigned char c = (unsigned char)s.p[*at];
    if (c >= 0x80)
        return cc_utf8_long(s, at);
    ++*at;
    return c;
}

/* *bad (may be NULL): offset of the first bad byte */
bool cc_utf8_valid(cc_str s, size_t *bad);

static inline bool cc_is_letter(int32_t cp)
{
    return cp < 0x80 ? (cp | 0x20) >= 'a' && (cp | 0x20) <= 'z' : cc_is_letter_wide(cp);
}

static inline bool cc_is_upper(int32_t cp)
{
    return cp < 0x80 ? cp >= 'A' && cp <= 'Z' : cc_is_upper_wide(cp);
}

static inline bool cc_is_digit(int32_t cp) /* ASCII 0-9 */
{
    return cp >= '0' && cp <= '9';
}

static inline bool cc_is_space(int32_t cp) /* white space, NBSP included */
{
    return cp < 0x80 ? cp == ' ' || (cp >= '\t' && cp <= '\r') : cc_is_space_wide(cp);
}

/* any double quotation mark, guillemets and low-9 included */
bool cc_is_mark_double(int32_t cp);
bool cc_is_bidi(int32_t cp);        /* a control of the direction of text */
bool cc_is_mark_single(int32_t cp); /* any single quotation mark or apostrophe */
/* Case folded, compatibility-composed (NFKC), quotes and dashes made ASCII, spaces runs
 * made one. */
cc_str cc_fold(struct cc_arena *a, cc_str s);
/* Lower case of ASCII and Latin letters, nothing else changed. */
cc_str cc_lower(struct cc_arena *a, cc_str s);

/* Counts code points and UTF-16 units up to a byte offset, going forward only. */
struct cc_offsets {
    cc_str text;
    size_t byte, points, utf16;
};
enum cc_unit { CC_BYTES, CC_CODEPOINTS, CC_UTF16 };
/* `byte` in `unit`; linear over a run of rising offsets, restarts when asked to go back.
 */
size_t cc_offset_in(struct cc_offsets *o, size_t byte, enum cc_unit unit);

/* ---- hashes ------------------------------------------------------------------------ */

uint64_t cc_hash(cc_str s);                   /* for tables; same on every machine */
uint64_t cc_hash_mix(uint64_t h, uint64_t x); /* order matters */
void cc_sha256(cc_str s, char hex[65]);       /* lower-case hexadecimal, ended by NUL */

#endif
