/* Readings that stay when what they were made in goes. */
#include "support.h"

#include "claimcheck/claim.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <stdlib.h>
#include <string.h>

TestSuite(keep, .init = open_arena, .fini = close_arena);

static const char story[] =
    "Title: Pay at the port\nSource: The Record\nDate: 2031-05-14\n\n"
    "Copper fell to $9,000 a ton, tokens to 12 dollars a Brindlecoin. The drivers earn\n"
    "31 dollars an hour, not 27. Mara Lund, 51, the port's director, said on Monday that\n"
    "the toll rose from 45 to 112, that two of the five cranes were idle and that a\n"
    "spokesman denied that Ivo Tran's plan to strike in June was dropped. \"The gate,\"\n"
    "Tran said, \"never opened.\" Lund was elected chair, replacing him. The fee is more\n"
    "than 3 percent.\n";

/* Blocks that are given back are written over, and are there until the test ends, so that
 * what still looks into them sees it. */
struct worn {
    struct worn *next;
    size_t size;
};
static struct worn *worn;

static void *get(void *ctx, size_t size)
{
    struct worn *w = malloc(sizeof *w + size);

    (void)ctx;
    *w = (struct worn){ worn, size };
    worn = w;
    return w + 1;
}

static void put(void *ctx, void *block)
{
    const struct worn *w = (struct worn *)block - 1;

    (void)ctx;
    memset(block, 0xa5, w->size);
}

static void free_worn(void)
{
    while (worn) {
        struct worn *w = worn;
        worn = w->next;
        free(w);
    }
}

Test(keep, nothing_is_left_behind)
{
    static const struct cc_allocator from = { get, put, NULL };
    struct cc_article_given given = { .undated = true };
    struct cc_arena *gone = cc_arena_new(&from);
    struct cc_article *article = CC_NEW(arena, struct cc_article);
    struct cc_keep *k = cc_keep_new(arena);
    cc_str text = cc_str_copy(gone, cc_str_c(story));

    cr_assert(cc_article_read(article, text, &given, gone, NULL));
    struct cc_reading r = cc_read(article, NULL, gone);
    cc_str was = cc_str_copy(arena, cc_reading_pack(&r, CC_LIT("key"), gone));
    cc_keep_reading(k, article, &r);
    cc_arena_free(gone);
    cr_expect(cc_str_eq(was, cc_reading_pack(&r, CC_LIT("key"), arena)));
    free_worn();
}
