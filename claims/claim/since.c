/*
 * Changes of mind that are told of a noun, by the words in order: "called for a ban, a
 * position he has since modified", "an about-face for Weir, who had vowed to stay".
 */
#include "chunk.h"

enum { UNDO_PARTICLE = 1, UNDO_SLOTS, UNDO_DOES };
enum { AHEAD = 9, BACK = 32, WORDS_MIN = 4 }; /* words */

static bool is_mark(const struct piece *p, int32_t i)
{
    return node_at(p, i)->upos == CC_UPOS_PUNCT;
}

static bool is_stand_noun(const struct piece *p, int32_t i)
{
    return p->t.node[i].upos == CC_UPOS_NOUN &&
           (cc_str_eq(cc_word_get(p->lemma_word[i], CC_LEX(undoable), 1),
                      CC_LIT("stand")) ||
            cc_str_eq(cc_word_get(p->lemma_word[i], CC_LEX(undoable), 1),
                      CC_LIT("plan")));
}

/* "reversal"; a hyphen is a word of its own: "about - face". */
static bool is_turn_noun(const struct piece *p, int32_t i)
{
    char buf[PHRASE_BYTES];

    return cc_word_in(p->lemma_word[i], CC_LEX(turnnoun)) ||
           (i > 1 && node_is_word(p, i - 1, "-") &&
            cc_lex_has(CC_LEX(turnnoun), phrase_key(p, (uint32_t)i - 2, 3, true, buf)));
}

/* The mark before ", a position": what stands before it is what the noun names; or -1. */
static int32_t mark_before(const struct piece *p, int32_t noun)
{
    int32_t i = noun - 1;

    while (i > 0 && p->t.node[i].upos == CC_UPOS_ADJ)
        i--;
    return i > 0 && (node_is_word(p, i, "a") || node_is_word(p, i, "an")) &&
                   is_mark(p, i - 1)
               ? i - 1
               : -1;
}

static bool undoes(const struct piece *p, int32_t verb)
{
    size_t n = 0;
    const struct cc_lex_row *row = cc_word_rows(p->lemma_word[verb], CC_LEX(undo), &n);

    for (size_t i = 0; i < n; i++)
        if (!cc_str_eq(cc_lex_col(&row[i], UNDO_DOES), CC_LIT("cancels")) &&
            verb_has_particle(p, verb, cc_lex_col(&row[i], UNDO_PARTICLE)))
            return true;
    return false;
}

/* "has modified in recent weeks" */
static bool is_perfect(const struct piece *p, int32_t verb)
{
    return p->t.node[verb].xpos == CC_XPOS_VBN &&
           (node_is_word(p, verb - 1, "has") || node_is_word(p, verb - 1, "have"));
}

/* The verb by which somebody has since undone what the noun names, nothing behind it for
 * an object; or -1. */
static int32_t undone_since(const struct piece *p, int32_t noun)
{
    bool who = false;

    for (int32_t i = noun + 1; i <= noun + AHEAD && !is_mark(p, i); i++) {
        uint8_t kind = p->t.node[i].upos;

        if (node_denies(p, i) || (kind == CC_UPOS_ADP && !node_is_word(p, i, "since")))
            return -1;
        if (kind == CC_UPOS_VERB)
            return who && undoes(p, i) &&
                           (cc_str_eq(turned_when(p, noun + 1, i), CC_LIT("now")) ||
                            is_perfect(p, i)) &&
                           (is_mark(p, i + 1) || p->t.node[i + 1].upos == CC_UPOS_ADP ||
                            p->t.node[i + 1].upos == CC_UPOS_ADV)
                       ? i
                       : -1;
        who = who || kind == CC_UPOS_PROPN || kind == CC_UPOS_NOUN ||
              p->t.node[i].xpos == CC_XPOS_PRP;
    }
    return -1;
}

static int32_t start_of(const struct piece *p, int32_t to)
{
    int32_t i = to;

    while (i > 0 && i + BACK > to && !node_is_word(p, i - 1, ";") &&
           !node_is_word(p, i - 1, ":"))
        i--;
    return i;
}

static int32_t end_of(const struct piece *p, int32_t i)
{
    while (!is_mark(p, i + 1))
        i++;
    return i;
}

static void tell_since(struct piece *p, struct clauses *cs, int32_t noun)
{
    int32_t mark = mark_before(p, noun);
    int32_t verb = mark > 0 ? undone_since(p, noun) : -1;
    int32_t from = mark > 0 ? start_of(p, mark - 1) : -1;

    if (verb < 0 || mark - from < WORDS_MIN)
        return;
    turned_put(p, cs, p->clause_in[noun], CC_LIT("ONCE"), reply_words(p, from, mark - 1),
               noun);
    turned_put(p, cs, p->clause_in[noun], CC_LIT("NOW"),
               reply_words(p, mark + 1, end_of(p, verb)), noun);
}

/* "had vowed", "earlier this year said": the verb, or -1. */
static int32_t stood(const struct piece *p, int32_t from)
{
    bool before = false;

    for (int32_t i = from; i < from + AHEAD && !is_mark(p, i); i++) {
        uint8_t form = p->t.node[i].xpos;

        if (node_denies(p, i))
            return -1;
        if (p->t.node[i].upos == CC_UPOS_VERB)
            return verb_stand(p, i).n && (form == CC_XPOS_VBD || form == CC_XPOS_VBN) &&
                           (before || cc_str_eq(turned_when(p, from, i), CC_LIT("then")))
                       ? i
                       : -1;
        before = before || node_is_word(p, i, "had") || node_is_word(p, i, "earlier") ||
                 node_is_word(p, i, "last");
    }
    return -1;
}

/* "who" behind the noun and whose turn it is, or -1. */
static int32_t who_behind(const struct piece *p, int32_t noun)
{
    if (!node_is_word(p, noun + 1, "for") && !node_is_word(p, noun + 1, "by"))
        return -1;
    for (int32_t i = noun + 3; i <= noun + AHEAD && i < (int32_t)p->t.n; i++)
        if (node_is_word(p, i, "who"))
            return i;
        else if (p->t.node[i].upos == CC_UPOS_VERB || p->t.node[i].upos == CC_UPOS_ADP)
            return -1;
    return -1;
}

static void tell_turn(struct piece *p, struct clauses *cs, int32_t noun)
{
    int32_t who = who_behind(p, noun);

    if (who < 0 || stood(p, who + 1) < 0)
        return;
    turned_put(p, cs, p->clause_in[noun], CC_LIT("ONCE"),
               reply_words(p, who, end_of(p, who)), noun);
    turned_put(p, cs, p->clause_in[noun], CC_LIT("NOW"),
               reply_words(p, start_of(p, noun), who - 1), noun);
}

static bool is_told(struct piece *p, struct clauses *cs, int32_t i)
{
    return !p->question && p->token[i] != CC_NO_INDEX && p->clause_in[i] < cs->n &&
           p->r->inner[p->token[i]] == p->statement &&
           clause_mode(p, cs, p->clause_in[i]) == CC_MODE_ASSERTED;
}

void since_claims(struct piece *p, struct clauses *cs)
{
    for (int32_t i = 1; i < (int32_t)p->t.n; i++) {
        bool stand = is_stand_noun(p, i), turn = is_turn_noun(p, i);

        if ((!stand && !turn) || !is_told(p, cs, i))
            continue;
        if (stand)
            tell_since(p, cs, i);
        if (turn)
            tell_turn(p, cs, i);
    }
}
