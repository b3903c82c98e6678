/* A sentence that was parsed lately has the tree that parsing it anew would give. */
#include "support.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <stdio.h>
#include <string.h>

#include "../../../claims/syntax/sentence_parse.h"

TestSuite(recent, .fini = no_leaks);

/* The same arithmetic under another address: what was kept does not count for it. */
static struct cc_tree anew(const cc_str *form, uint32_t n, struct cc_arena *a)
{
    static struct cc_sums other[2];
    static unsigned turn;
    struct cc_sums *sums = &other[turn++ % 2];

    *sums = cc_sums_portable;
    return cc_parse_with(form, n, a, sums);
}

static bool same(const struct cc_tree *x, const struct cc_tree *y)
{
    bool good = x->n == y->n && x->root == y->root;

    for (uint32_t i = 0; good && i < x->n; i++) {
        const struct cc_node *v = &x->node[i], *w = &y->node[i];
        good = v->head == w->head && v->dep == w->dep && v->upos == w->upos &&
               v->xpos == w->xpos && v->word == w->word && cc_str_eq(v->form, w->form) &&
               cc_str_eq(v->lemma, w->lemma);
    }
    return good;
}

static uint32_t words_of(cc_str *form, const char *text)
{
    uint32_t n = 0;

    for (const char *p = text; *p; p += *p == ' ') {
        size_t length = strcspn(p, " ");
        form[n++] = (cc_str){ p, length };
        p += length;
    }
    return n;
}

static const char *const sentences[] = {
    "The pump failed .",
    "the pump failed .",
    "The pump failed",
    "No table was left .",
    "Not able was left .", /* the same letters as the one before, cut elsewhere */
    "Grant owns the mill on Tarn Street .",
    "They grant the mill on Tarn Street to her .",
};
enum { SENTENCES = sizeof sentences / sizeof *sentences };

Test(recent, trees_of_what_is_said_again)
{
    struct cc_arena *a = cc_arena_new(NULL);
    struct cc_tree kept[SENTENCES];
    cc_str form[16];

    for (int round = 0; round < 3; round++)
        for (int k = 0; k < SENTENCES; k++)
            kept[k] =
                cc_parse_with(form, words_of(form, sentences[k]), a, &cc_sums_portable);
    for (int k = 0; k < SENTENCES; k++) {
        struct cc_tree fresh = anew(form, words_of(form, sentences[k]), a);
        cr_expect(same(&kept[k], &fresh), "%s", sentences[k]);
    }
    cc_arena_free(a);
}

enum { MANY = 7000 };

/* What a tree says, as a number. */
static uint64_t told(const struct cc_tree *t)
{
    uint64_t h = 0;

    for (uint32_t i = 0; i < t->n; i++) {
        const struct cc_node *w = &t->node[i];
        h = cc_hash_mix(h, (uint64_t)(w->head + 1) << 24 | (uint64_t)w->dep << 16 |
                               (uint64_t)w->upos << 8 | w->xpos);
    }
    return h;
}

/* More sentences than are kept: those that gave way, those that are there still. */
Test(recent, trees_of_many)
{
    static uint64_t found[2][MANY];
    struct cc_arena *a = cc_arena_new(NULL);

    for (int round = 0; round < 3; round++)
        for (int i = 0; i < MANY; i++) {
            int k = round == 1 ? MANY - 1 - i : i; /* the second time the last first */
            cc_str form[16];
            uint32_t n = words_of(form, sentences[k % SENTENCES]);
            struct cc_tree t;
            char name[16];

            snprintf(name, sizeof name, "No%d", k);
            form[0] = cc_str_c(name);
            cc_arena_reset(a);
            t = round < 2 ? cc_parse_with(form, n, a, &cc_sums_portable)
                          : anew(form, n, a);
            if (round < 2)
                found[round][k] = told(&t);
            else
                cr_assert(found[0][k] == told(&t) && found[1][k] == told(&t),
                          "sentence %d", k);
        }
    cc_arena_free(a);
}
