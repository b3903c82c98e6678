/* Names that are verbs as well: what a capital says of them. */
#include "support.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>

#include "words.h"

TestSuite(names, .fini = no_leaks);

static const struct row {
    const char *sentence;
    uint32_t word;
    bool name;
} rows[] = {
    { "A clerk said on Tuesday that Trump abruptly canceled the meeting .", 6, true },
    { "Trump owns two mills in the valley .", 0, true },
    { "Trump largely eschewed the mills by the river .", 0, true },
    { "Officials said that Pierce sank the boat in the harbor .", 3, true },
    /* an order, a headline, and a sentence behind a colon have capitals of their own */
    { "Trump the ace with a small club .", 0, false },
    { "Voters Reject Plan To Close Harbor Mill", 1, false },
    { "The sign at the quay said : Keep off the grass .", 7, false },
};

static bool is_name(const struct cc_node *w)
{
    return w->xpos == CC_XPOS_NNP || w->xpos == CC_XPOS_NNPS;
}

Test(names, by_their_capital)
{
    struct cc_arena *a = cc_arena_new(NULL);

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        cc_str form[32];
        uint32_t n = split_words(cc_str_c(rows[i].sentence), form, 32);
        struct cc_tree t = cc_parse(form, n, a);

        cr_expect(is_name(&t.node[rows[i].word]) == rows[i].name, "%s",
                  rows[i].sentence);
    }
    cc_arena_free(a);
}
