/*
 * A word that was read as another kind of word: a verb of saying as a noun ("The Ledger
 * reports that S", "S, the Ledger reports"), a surname as what it means ("Cook said that
 * S"). Nobody reads "says" as a noun, or "Smith" as a verb: the sentence is parsed once
 * more with that in its place, and the word itself is put back.
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
    cc_str kind =
        i > 0 ? cc_word_get(u->tree.node[i - 1].word, CC_LEX(role), 2) : CC_NONE;
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

/* "Hunt said that S": the first word is a verb or an adjective as well, and was read so.
 */
static bool is_lost_name(const struct work *w, const struct unit *u)
{
    uint8_t first = u->tree.node[0].xpos, cue = u->n > 2 ? u->tree.node[1].xpos : first;
    bool verb = first == CC_XPOS_VB || first == CC_XPOS_VBP || first == CC_XPOS_VBD;

    return (cue == CC_XPOS_VBD || cue == CC_XPOS_VBN) && word_plain(u, 0) &&
           word_plain(u, 1) && (w->d->token[u->word[0].token].flags & CC_TOK_UPPER) &&
           (verb ||
            (first == CC_XPOS_JJ && !cc_lex_has(CC_LEX(quantifier), word_lower(u, 0)))) &&
           token_cue(w->d, u->word[1].token, w->a);
}

/* Parses again with `form` for word i. */
static struct cc_tree parse_with(struct work *w, const struct unit *u, cc_str *forms,
                                 int32_t i, cc_str form)
{
    struct cc_tree tree;

    forms[i] = form;
    tree = cc_parse(forms, u->n, w->a);
    tree.node[i].form = u->tree.node[i].form;
    tree.node[i].lower = word_lower(u, i);
    tree.node[i].word = u->tree.node[i].word;
    return tree;
}

void unit_reread(struct work *w, struct unit *u, cc_str *form)
{
    int32_t i = misread(w, u);
    struct cc_tree tree;

    if (i >= 0) {
        tree = parse_with(w, u, form, i,
                          has_third_person(u, i) ? CC_LIT("says") : CC_LIT("say"));
        if (tree.node[i].upos != CC_UPOS_VERB)
            return;
        tree.node[i].lemma = cc_str_copy(
            w->a, cc_lemma(word_lower(u, i), CC_VERB, CC_ARRAY(w->a, char, 64)));
        tree.node[i].lemma_word = cc_lex_word(tree.node[i].lemma);
        u->tree = tree;
    } else if (is_lost_name(w, u)) {
        tree = parse_with(w, u, form, 0, CC_LIT("Smith"));
        if (tree.node[0].xpos != CC_XPOS_NNP || tree.node[0].head != 1)
            return;
        tree.node[0].lemma = tree.node[0].form;
        tree.node[0].lemma_word = cc_lex_word(tree.node[0].lemma);
        u->tree = tree;
    }
}
