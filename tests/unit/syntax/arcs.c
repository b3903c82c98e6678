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
      "told>inspector:nsubj:pass told>closed:ccomp closed>valve:nsubj:pass "
      "closed>never:advmod !told>valve:obj" },
    { "According to the logbook , the pump failed twice .",
      "ROOT>failed:root failed>pump:nsubj failed>logbook:obl !failed>logbook:nsubj" },
    { "“ It is so , ” said Tessa Lund , an engineer who designed the dam .",
      "ROOT>said:root said>so:ccomp so>It:nsubj said>Tessa:nsubj Tessa>engineer:appos "
      "engineer>designed:acl:relcl !said>engineer:obj" },
    { "“ It is so , ” the widow , Tessa Lund , told the Herald in June .",
      "ROOT>told:root told>so:ccomp told>widow:nsubj told>Herald:iobj "
      "widow>Tessa:appos" },
    { "The dam , Lund said , could not have failed .",
      "ROOT>failed:root failed>said:parataxis said>Lund:nsubj failed>not:advmod "
      "!said>dam:nsubj !said>failed:ccomp" },
    { "The dam was safe , surveyors said on Friday .",
      "ROOT>said:root said>surveyors:nsubj said>safe:ccomp safe>dam:nsubj "
      "said>Friday:obl" },
    { "The widow says the nephew , Jon Pike , had been drinking .",
      "ROOT>says:root says>drinking:ccomp drinking>nephew:nsubj nephew>Jon:appos "
      "!says>nephew:obj" },
    { "The museum , in a brief letter , withdrew the claim .",
      "ROOT>withdrew:root withdrew>museum:nsubj withdrew>claim:obj" },
    { "For the hatch to open , the lever had to have been turned .",
      "ROOT>had:root had>lever:nsubj had>turned:xcomp turned>been:aux:pass" },
    { "Pike was acquitted of theft but convicted of perjury .",
      "ROOT>acquitted:root acquitted>Pike:nsubj:pass acquitted>theft:obl "
      "acquitted>convicted:conj convicted>perjury:obl" },
    { "Judge drops fraud charge", "ROOT>drops:root drops>Judge:nsubj drops>charge:obj" },
    { "The survey claims that the bridge was safe .",
      "ROOT>claims:root claims>survey:nsubj claims>safe:ccomp safe>bridge:nsubj" },
    { "The union claims 400 workers have walked out .",
      "ROOT>claims:root claims>union:nsubj claims>walked:ccomp walked>workers:nsubj" },
    { "Voss owed the landlord $ 6,500 .",
      "owed>landlord:iobj owed>$:obj !landlord>$:acl:relcl" },
    { "The fund lent the town 40 million euros .",
      "lent>town:iobj lent>euros:obj !town>euros:nmod" },
    { "The tax raised prices 40 cents .", "raised>prices:obj" },
    { "The project cost taxpayers $ 5 million .",
      "ROOT>cost:root cost>project:nsubj cost>taxpayers:iobj cost>$:obj" },
    { "No oil spilled into the bay .", "ROOT>spilled:root spilled>oil:nsubj" },
    { "Orr pleaded not guilty to murder .", "pleaded>murder:obl murder>to:case" },
    { "Orr pleaded to stay .", "pleaded>stay:xcomp" },
    { "Orr , 58 , denied the charge .",
      "ROOT>denied:root denied>Orr:nsubj denied>charge:obj" },
    { "He said it ran well .", "said>He:nsubj said>ran:ccomp ran>it:nsubj !said>it:obj" },
    { "Reyes says she was not told about the meeting .",
      "says>told:ccomp told>she:nsubj:pass told>not:advmod !says>not:advmod" },
    { "A lawyer for the family said the boy had no weapon .",
      "said>lawyer:nsubj said>had:ccomp had>boy:nsubj had>weapon:obj weapon>no:det" },
    { "The deputy who shot Reed has been suspended .",
      "suspended>deputy:nsubj:pass deputy>shot:acl:relcl shot>Reed:obj" },
    { "The bill , passed in 2019 , bans the use of lead paint .",
      "bans>bill:nsubj bill>passed:acl bans>use:obj !bans>2019:obl" },
    { "Reporters asked Lund why the file was sealed .",
      "ROOT>asked:root asked>Reporters:nsubj asked>Lund:iobj asked>sealed:ccomp "
      "sealed>file:nsubj:pass" },
    { "The clinic said Monday that Pike , who was shot twice , was out of danger .",
      "ROOT>said:root said>Monday:obl:unmarked said>danger:ccomp danger>Pike:nsubj "
      "Pike>shot:acl:relcl !said>Pike:obj" },
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
