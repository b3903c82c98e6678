/* Text being built, in an arena. */
#include "claimcheck/base.h"

#include <stdio.h>
#include <string.h>

void cc_buf_reserve(struct cc_buf *b, size_t more)
{
    if (b->cap - b->n >= more)
        return;
    size_t cap = b->cap < 32 ? 32 : b->cap; /* most are words */
    while (cap - b->n < more && cap <= SIZE_MAX / 2)
        cap *= 2;
    /* What does not fit into an address ends at the guard. */
    char *p = cc_arena_alloc(b->a, cap - b->n < more ? SIZE_MAX : cap);
    if (b->n)
        memcpy(p, b->p, b->n);
    b->p = p;
    b->cap = cap;
}

/*
 * Views and strings put together ("%.*s", "%s", "%%"): nine in ten formats, and printf is
 * slow. false, with nothing added, when there is anything else in the format.
 */
static bool add_pieces(struct cc_buf *b, const char *format, va_list args)
{
    size_t before = b->n;

    while (*format) {
        size_t plain = strcspn(format, "%");
        cc_str piece = { format, plain };
        format += plain;
        if (plain == 0 && strncmp(format, "%.*s", 4) == 0) {
            int n = va_arg(args, int);
            const char *p = va_arg(args, const char *);
            piece = n > 0 ? (cc_str){ p, strnlen(p, (size_t)n) } : CC_NONE;
            format += 4;
        } else if (plain == 0 && strncmp(format, "%s", 2) == 0) {
            piece = cc_str_c(va_arg(args, const char *));
            format += 2;
        } else if (plain == 0 && strncmp(format, "%%", 2) == 0) {
            piece = (cc_str){ format, 1 };
            format += 2;
        } else if (plain == 0) {
            b->n = before;
            return false;
        }
        cc_buf_add(b, piece);
    }
    cc_buf_reserve(b, 1);
    b->p[b->n] = '\0'; /* as vsnprintf does; not counted */
    return true;
}

static void add_formatted(struct cc_buf *b, const char *format, va_list args)
{
    va_list again;
    va_copy(again, args);
    bool done = add_pieces(b, format, again);
    va_end(again);
    if (done)
        return;

    va_copy(again, args);
    int n = vsnprintf(NULL, 0, format, args);
    if (n > 0) {
        /* vsnprintf ends with a NUL, which is not counted */
        cc_buf_reserve(b, (size_t)n + 1);
        vsnprintf(b->p + b->n, (size_t)n + 1, format, again);
        b->n += (size_t)n;
    }
    va_end(again);
}

void cc_buf_addf(struct cc_buf *b, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    add_formatted(b, format, args);
    va_end(args);
}

cc_str cc_buf_str(const struct cc_buf *b)
{
    return b->p ? (cc_str){ b->p, b->n } : CC_LIT("");
}

cc_str cc_str_copy(struct cc_arena *a, cc_str s)
{
    if (!s.p)
        return CC_NONE;
    char *p = cc_arena_alloc(a, s.n);
    memcpy(p, s.p, s.n);
    return (cc_str){ p, s.n };
}

cc_str cc_strf(struct cc_arena *a, const char *format, ...)
{
    struct cc_buf b = { .a = a };
    va_list args;
    va_start(args, format);
    add_formatted(&b, format, args);
    va_end(args);
    return cc_buf_str(&b);
}
