/*
 * A verb of saying that was read as a noun: "The Ledger reports that S", "S, the Ledger
 * reports." Nobody reads "says" as a noun: the sentence is parsed once more with that in
 * its place, and the word itself is put back.
 */
#include "work.h"

enum { CLAUSE_WORDS = 5 };

static bool is_noun(const struct unit *u, int32_t i)
{
    uint8_t x = u->tree.node[i].xpos;
    return x == CC_XPOS_NN || x == CC_XPOS_NNS || x == CC_XPOS_NNP || x == CC_XPOS_NNPS;
}

static bool has_third_person(const struct unit *u, int32_t i)
{
    return cc_str_ends(word_lower(u, i), CC_LIT("s"));
}

/* "the police reports": one thing. */
static bool is_compound(const struct unit *u, int32_t i)
{
    char buf[PHRASE_MAX], lemma[PHRASE_MAX];
    cc_str last = cc_lemma(word_lower(u, i), CC_NOUN, lemma);

    return i > 0 && cc_lex_has(CC_LEX(role),
                               words_joined(u, (struct range){ i - 1, i }, last, buf));
}

/* Can the word before i be the subject of it: "the Ledger reports", "two papers report"?
 */
static bool has_subject(const struct unit *u, int32_t i)
{
    uint8_t x = i > 0 ? u->tree.node[i - 1].xpos : CC_XPOS_COUNT;
    cc_str kind = cc_lex_get(CC_LEX(role), word_lower(u, i - 1), 2);
    bool group =
        x == CC_XPOS_NNS || x == CC_XPOS_NNPS || cc_str_eq(kind, CC_LIT("group"));

    if (!has_third_person(u, i))
        return group;
    return !group && (x == CC_XPOS_NNP || (x == CC_XPOS_NN && kind.n));
}

/* "The Ledger reports that S", without any verb but those of S. */
static bool opens_content(const struct unit *u, int32_t i)
{
    return u->tree.root == i && word_is(u, i + 1, "that") &&
           u->tree.node[i + 1].xpos == CC_XPOS_IN &&
           !range_has_finite(u, (struct range){ 0, i });
}

/* "S, the Ledger reports." */
static bool closes_content(const struct unit *u, int32_t i)
{
    int32_t k = i - 1;

    if (i != content_end(u))
        return false;
    while (k > 0 && i - k < CLAUSE_WORDS &&
           (is_noun(u, k) || u->tree.node[k].upos == CC_UPOS_DET ||
            u->tree.node[k].upos == CC_UPOS_ADJ))
        k--;
    return k > 0 && k < i - 1 && word_comma(u, k) &&
           range_has_finite(u, (struct range){ 0, k - 1 });
}

/* The word that should have been a verb, or -1. */
static int32_t misread(const struct work *w, const struct unit *u)
{
    for (int32_t i = 1; i < (int32_t)u->n; i++)
        if (is_noun(u, i) && word_plain(u, i) && has_subject(u, i) &&
            !is_compound(u, i) && token_cue(w->d, u->word[i].token, w->a) &&
            (opens_content(u, i) || closes_content(u, i)))
            return i;
    return -1;
}

void unit_reread(struct work *w, struct unit *u, cc_str *form)
{
    int32_t i = misread(w, u);
    struct cc_tree tree;
    struct cc_node *node;
    cc_str lower;

    if (i < 0)
        return;
    lower = word_lower(u, i);
    form[i] = has_third_person(u, i) ? CC_LIT("says") : CC_LIT("say");
    tree = cc_parse(form, u->n, w->a);
    node = &tree.node[i];
    if (node->upos != CC_UPOS_VERB)
        return;
    node->form = u->tree.node[i].form;
    node->lower = lower;
    node->lemma = cc_str_copy(w->a, cc_lemma(lower, CC_VERB, CC_ARRAY(w->a, char, 64)));
    u->tree = tree;
}
