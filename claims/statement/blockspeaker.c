/* Who speaks a block: the subject of its cue, or who is named beside it. */
#include "block.h"

enum { ARTICLE_WORDS = 7 };

/* Last word of the noun phrase that begins at k. */
static int32_t phrase_end(const struct unit *u, int32_t k)
{
    while ((uint32_t)k + 1 < u->n) {
        uint8_t t = u->tree.node[k + 1].upos;
        if (t != CC_UPOS_PROPN && t != CC_UPOS_NOUN && t != CC_UPOS_ADJ &&
            t != CC_UPOS_DET)
            break;
        k++;
    }
    return k;
}

/* "said a visibly shaken Ann Lee", read without its noun: the noun that the article goes
 * with. */
static int32_t noun_of_article(const struct unit *u, int32_t i, int32_t hi)
{
    int32_t k = i + 1;

    if (i < 0 || u->tree.node[i].xpos != CC_XPOS_DT || !(word_class(u, i) & W_ARTICLE))
        return i;
    while (k < hi && k - i < ARTICLE_WORDS && !word_comma(u, k) &&
           u->tree.node[k].upos != CC_UPOS_NOUN && u->tree.node[k].upos != CC_UPOS_PROPN)
        k++;
    return word_source(u, k) ? phrase_end(u, k) : i;
}

/* "“...,” said, after a pause, the mayor." */
static int32_t behind_aside(const struct place *b)
{
    const struct unit *u = b->u;
    int32_t k = b->cue + 2;

    if (b->side != SIDE_AFTER || b->cue != b->i1 + 1 || !word_comma(u, b->cue + 1))
        return -1;
    while (k < b->hi && !word_comma(u, k) && !word_finite(u, k))
        k++;
    return word_comma(u, k) && word_nominal(u, k + 1) ? phrase_end(u, k + 1) : -1;
}

/* The tree gave a subject on the wrong side of the block: take the words instead. */
static int32_t speaker_behind(const struct place *b, int32_t found)
{
    const struct unit *u = b->u;
    int32_t last = -1;
    bool comma = false;

    for (int32_t k = b->i1 + 1; k < b->cue; k++)
        if (word_source(u, k))
            last = k;
    for (int32_t k = b->i1 + 1; k < last; k++)
        comma = comma || word_comma(u, k);
    if (last >= 0 && !comma)
        return last;
    if (word_nominal(u, b->cue + 1))
        return phrase_end(u, b->cue + 1);
    return found;
}

/* "“...,” Ann Lee, the mayor, told me": who stands between the block and the cue is no
 * one told. */
static int32_t speaker_between(const struct place *b)
{
    const struct unit *u = b->u;
    int32_t k = b->cue - 1;

    while (k > b->i1 && (u->tree.node[k].xpos == CC_XPOS_RB || dep_is(u, k, CC_DEP_AUX)))
        k--;
    if (k <= b->i1)
        return -1;
    if (word_source(u, k) && !word_time(u, k))
        return k;
    return word_comma(u, k) && word_nominal(u, b->i1 + 1) ? phrase_end(u, b->i1 + 1) : -1;
}

static int32_t speaker_by_order(const struct place *b)
{
    const struct unit *u = b->u;
    int32_t nearest = -1;

    if (b->side == SIDE_AFTER && word_nominal(u, b->cue + 1))
        return u->tree.node[b->cue + 1].xpos == CC_XPOS_PRP ? b->cue + 1
                                                            : phrase_end(u, b->cue + 1);
    for (int32_t k = b->cue - 1; k >= b->lo; k--) {
        if (!word_source(u, k) || (word_class(u, k) & W_LIGHT))
            continue;
        if (dep_is(u, k, CC_DEP_NSUBJ) && !word_time(u, k))
            return k;
        if (nearest < 0 || word_time(u, nearest))
            nearest = k;
    }
    return nearest;
}

/* The subject, and where the tree has none or a wrong one, what the order of words says.
 */
static void speaker_of_cue(struct place *b)
{
    const struct unit *u = b->u;

    b->speaker = behind_aside(b);
    if (b->speaker < 0)
        b->speaker = subject_of(u, b->cue, b->side == SIDE_AFTER);
    if (b->speaker >= 0 && b->side == SIDE_AFTER && b->speaker < b->i0)
        b->speaker = speaker_behind(b, b->speaker);
    else if (b->side == SIDE_AFTER && b->speaker > b->cue && speaker_between(b) >= 0)
        b->speaker = speaker_between(b);
    /* "Hale said the “pump was old”": what follows the cue is the quote's own subject */
    if (b->side == SIDE_BEFORE && b->speaker > b->cue && !b->introduced)
        b->speaker = subject_nearby(u, b->cue);
    b->speaker_rule = b->speaker > b->cue ? "inverted" : "subject";
    if (b->speaker < 0 || word_time(u, b->speaker)) {
        int32_t other = speaker_by_order(b);
        b->speaker = other >= 0 ? other : b->speaker;
        b->speaker_rule = "nearby";
    }
}

void block_speaker(struct place *b)
{
    struct unit *u = b->u;
    int32_t shared;

    if (!word_verb(u, b->cue)) { /* a verb read as a noun */
        b->speaker = b->cue - 1;
        b->speaker_rule = "subject";
        return;
    }
    speaker_of_cue(b);
    if (b->side == SIDE_BEFORE && child_of(u, b->cue, CC_DEP_NSUBJ) < 0) {
        shared = subject_shared(u, b->cue);
        if (shared >= 0) {
            b->speaker = shared;
            b->speaker_rule = "shared";
        }
    }
    b->speaker = subject_named(u, b->speaker, b->cue);
    if (subject_quoted(u, b->cue) >= 0)
        b->speaker = subject_quoted(u, b->cue);
    /* "Asked why, ..." names no speaker; the one asked is named elsewhere */
    if (is_passive(u, b->cue) && cue_of(u, b->cue).kind == CUE_SPEECH &&
        (word_is(u, b->cue, "asked") || word_is(u, b->cue, "told")))
        b->speaker = -1;
    if (b->speaker >= 0 && u->word[b->speaker].placeholder)
        b->speaker = -1;
    b->speaker = noun_of_article(u, b->speaker, b->hi);
}

/* "Hale: “...”", "From the indictment: “...”" */
static void speaker_of_colon(struct place *b)
{
    const struct unit *u = b->u;
    int32_t last = b->i0 - 2;

    if (!b->introduced || !word_is(u, b->i0 - 1, ":"))
        return;
    if (word_is(u, last, ")"))
        while (last > b->lo && !word_is(u, last + 1, "("))
            last--;
    if (last >= b->lo &&
        (word_is(u, b->lo, "from") || u->tree.node[last].upos == CC_UPOS_PROPN) &&
        word_source(u, last) && !word_time(u, last)) {
        b->speaker = last;
        while (u->tree.node[b->speaker].head >= b->lo &&
               u->tree.node[b->speaker].head < b->i0 &&
               u->tree.node[u->tree.node[b->speaker].head].upos == CC_UPOS_PROPN)
            b->speaker = u->tree.node[b->speaker].head;
        b->speaker_rule = "label";
        return;
    }
    for (int32_t k = b->lo; k < b->i0 && b->speaker < 0; k++)
        if (dep_is(u, k, CC_DEP_NSUBJ) && word_source(u, k) &&
            child_of(u, u->tree.node[k].head, CC_DEP_EXPL) < 0) {
            b->speaker = k;
            b->speaker_rule = "label";
        }
}

/* "And from the union: “...”", "his reply: “...”": the noun before the colon, with no
 * verb about. */
static void speaker_of_phrase(struct place *b)
{
    const struct unit *u = b->u;
    int32_t k = b->i0 - 2, source = k, from = -1;

    if (!b->introduced || !word_is(u, b->i0 - 1, ":") || k <= b->lo || !word_source(u, k))
        return;
    for (; k >= b->lo; k--) {
        if (word_verb(u, k) || word_comma(u, k))
            return;
        if (word_is(u, k, "from"))
            from = k;
    }
    if (from == b->lo || (from > b->lo && (word_class(u, from - 1) & W_COORD)) ||
        (from < 0 && cc_lex_has(CC_LEX(cuenoun), u->tree.node[source].lemma) &&
         child_of(u, source, CC_DEP_NMOD_POSS) >= 0)) {
        b->speaker = source;
        b->speaker_rule = "label";
    }
}

/* "Hale's answer was blunt: “...”", "his reply: “...”": the one whose word it is. A
 * letter or a note speaks for itself. */
static void speaker_of_word(struct place *b)
{
    const struct unit *u = b->u;
    int32_t owner;
    cc_str lemma;

    if (b->speaker < 0 || u->tree.node[b->speaker].upos != CC_UPOS_NOUN)
        return;
    lemma = u->tree.node[b->speaker].lemma;
    owner = child_of(u, b->speaker, CC_DEP_NMOD_POSS);
    if (owner >= 0 && cc_lex_has(CC_LEX(cuenoun), lemma) &&
        !cc_str_eq(cc_lex_get(CC_LEX(role), lemma, 2), CC_LIT("document")))
        b->speaker = owner;
}

/* "In Hobb's words, “...”": whose words they are */
static void speaker_of_words(struct place *b)
{
    const struct unit *u = b->u;
    int32_t owner = b->i0 - 3;

    if (!b->introduced || owner <= b->lo || !word_is(u, b->i0 - 2, "words"))
        return;
    if (u->tree.node[owner].xpos == CC_XPOS_POS)
        owner--;
    else if (u->tree.node[owner].xpos != CC_XPOS_PRP_POSS)
        return;
    b->speaker = owner;
    b->speaker_rule = "possessor";
    b->side = SIDE_NONE;
    b->cue = -1;
}

/* “...,” according to Hobb */
static void speaker_of_according(struct place *b)
{
    const struct unit *u = b->u;
    int32_t k = b->i1 + 3;

    if (b->speaker >= 0 || !word_is(u, b->i1 + 1, "according") || k > b->hi)
        return;
    while (k < b->hi && !word_comma(u, k + 1) && !word_full_stop(u, k + 1) &&
           !word_source(u, k))
        k++;
    while (k < b->hi && word_source(u, k + 1))
        k++;
    b->speaker = k;
    b->speaker_rule = "label";
}

/* “...” — Orla Fenn, county engineer */
static void speaker_of_dash(struct place *b)
{
    const struct unit *u = b->u;
    int32_t k = b->i1 + 2;

    if (b->speaker >= 0 || !word_dash(u, b->i1 + 1) || k > b->hi ||
        u->tree.node[k].upos != CC_UPOS_PROPN)
        return;
    while (k < b->hi && u->tree.node[k + 1].upos == CC_UPOS_PROPN)
        k++;
    b->speaker = k;
    b->speaker_rule = "label";
}

void block_speaker_named(struct place *b)
{
    if (b->side == SIDE_NONE)
        speaker_of_colon(b);
    if (b->speaker < 0 && b->side == SIDE_NONE)
        speaker_of_phrase(b);
    speaker_of_word(b);
    speaker_of_dash(b);
    speaker_of_words(b);
    speaker_of_according(b);
}
