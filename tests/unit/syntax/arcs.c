/* Arcs that a reader of news needs: who said, what was denied, what was not done. */
#include "support.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>

#include "words.h"

TestSuite(arcs, .fini = no_leaks);

/* arcs: "head>word:relation", blank between; an arc behind "!" must not be there. The
 * root's head is ROOT. A word that stands there twice is meant at its first place. */
static const struct row {
    const char *sentence, *arcs;
} rows[] = {
    { "Police said the driver did not stop .",
      "ROOT>said:root said>Police:nsubj said>stop:ccomp stop>driver:nsubj "
      "stop>not:advmod "
      "!said>driver:obj !said>not:advmod" },
    { "Prosecutors dropped the firearm charge on Monday .",
      "ROOT>dropped:root dropped>Prosecutors:nsubj dropped>charge:obj dropped>Monday:obl "
      "!charge>Monday:nmod" },
    { "The mayor denied that the bridge was unsafe .",
      "ROOT>denied:root denied>mayor:nsubj denied>unsafe:ccomp unsafe>bridge:nsubj" },
    { "Bell pleaded not guilty to two counts of fraud .",
      "pleaded>Bell:nsubj pleaded>guilty:xcomp guilty>not:advmod !pleaded>not:advmod" },
    { "The inspector was told the valve had never been closed .",
      "told>inspector:nsubj:pass told>closed:ccomp closed>had:aux "
      "closed>never:advmod" },
    { "According to the report , the pump failed twice .",
      "ROOT>failed:root failed>pump:nsubj failed>report:obl !failed>report:nsubj" },
};

static int32_t place_of(const struct cc_tree *t, cc_str word)
{
    for (uint32_t i = 0; i < t->n; i++)
        if (cc_str_eq(t->node[i].form, word))
            return (int32_t)i;
    return -1;
}

static bool holds(const struct cc_tree *t, cc_str arc)
{
    cc_str head = cc_str_cut(&arc, '>'), word = cc_str_cut(&arc, ':');
    int32_t h = cc_str_eq(head, CC_LIT("ROOT")) ? -1 : place_of(t, head);
    int32_t w = place_of(t, word);
    cr_assert(w >= 0, "no such word: %.*s", CC_FMT(word));
    return t->node[w].head == h &&
           cc_str_eq(cc_dep_name((enum cc_dep)t->node[w].dep), arc);
}

Test(arcs, of_news)
{
    struct cc_arena *a = cc_arena_new(NULL);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        cc_str form[64], arcs = cc_str_c(rows[i].arcs);
        struct cc_tree t =
            cc_parse(form, split_words(cc_str_c(rows[i].sentence), form, 64), a);
        while (arcs.n) {
            cc_str arc = cc_str_cut(&arcs, ' ');
            bool not = cc_str_starts(arc, CC_LIT("!"));
            cc_str bare = not ? cc_str_sub(arc, 1, arc.n) : arc;
            cr_expect(holds(&t, bare) != not, "%s: %.*s", rows[i].sentence, CC_FMT(arc));
        }
    }
    cc_arena_free(a);
}

Test(arcs, walks)
{
    struct cc_arena *a = cc_arena_new(NULL);
    cc_str form[16];
    uint32_t n = split_words(CC_LIT("Police said the driver did not stop ."), form, 16);
    struct cc_tree t = cc_parse(form, n, a);
    cr_assert(eq(int, t.root, 1));
    cr_expect(eq(int, cc_tree_child(&t, 1, CC_DEP_NSUBJ), 0));
    cr_expect(eq(int, cc_tree_child(&t, 1, CC_DEP_CCOMP), 6));
    cr_expect(eq(int, cc_tree_child(&t, 1, CC_DEP_OBJ), -1));
    cr_expect(eq(int, cc_tree_left(&t, 6), 2));
    cr_expect(eq(int, cc_tree_right(&t, 6), 6));
    cr_expect(eq(int, cc_tree_right(&t, 1), 7));
    cr_expect(cc_tree_under(&t, 2, 6));
    cr_expect(not(cc_tree_under(&t, 0, 6)));
    cr_expect(cc_dep_is(CC_DEP_NSUBJ_PASS, CC_DEP_NSUBJ));
    cr_expect(not(cc_dep_is(CC_DEP_NSUBJ, CC_DEP_NSUBJ_PASS)));
    cr_expect(not(cc_dep_is(CC_DEP_NSUBJ, CC_DEP_OBJ)));
    cr_expect(not(cc_dep_is(CC_DEP_CCOMP, CC_DEP_CC)));
    cc_arena_free(a);
}
