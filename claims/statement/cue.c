/* What cue.lex says of the verbs of a unit. */
#include "work.h"

#include <string.h>

enum { BEFORE_WORDS = 3 };

/* "go" + "on", joined in buf; CC_NONE when it would not fit. */
static cc_str joined(cc_str a, cc_str b, char buf[PHRASE_MAX])
{
    if (!a.n || !b.n || a.n + b.n + 1 > PHRASE_MAX)
        return CC_NONE;
    memcpy(buf, a.p, a.n);
    buf[a.n] = ' ';
    memcpy(buf + a.n + 1, b.p, b.n);
    return (cc_str){ buf, a.n + b.n + 1 };
}

static unsigned frame_named(cc_str name)
{
    static const struct {
        const char *name;
        unsigned frame;
    } names[] = { { "that", CUE_THAT }, { "intro", CUE_INTRO },   { "inf", CUE_INF },
                  { "np", CUE_NP },     { "infobj", CUE_INFOBJ }, { "ger", CUE_GER },
                  { "as", CUE_AS },     { "zero", CUE_ZERO },     { "wh", CUE_WH },
                  { "only", CUE_ONLY } };

    for (size_t k = 0; k < sizeof names / sizeof *names; k++)
        if (cc_str_eq(name, cc_str_c(names[k].name)))
            return names[k].frame;
    return cc_str_starts(name, CC_LIT("pp:")) || cc_str_starts(name, CC_LIT("topic:"))
               ? CUE_PP
               : 0;
}

static struct cue cue_from_row(const struct cc_lex_row *row)
{
    struct cue c = { .lemma = cc_lex_col(row, 0), .pp = cc_lex_col(row, 2) };
    cc_str rest = cc_lex_col(row, 2);

    c.kind = cc_str_eq(cc_lex_col(row, 1), CC_LIT("speech"))   ? CUE_SPEECH
             : cc_str_eq(cc_lex_col(row, 1), CC_LIT("belief")) ? CUE_BELIEF
             : cc_str_eq(cc_lex_col(row, 1), CC_LIT("act"))    ? CUE_ACT
                                                               : CUE_FINDING;
    while (rest.n)
        c.frames |= (uint16_t)frame_named(cc_str_cut(&rest, ','));
    c.act = cc_str_eq(cc_lex_col(row, 3), CC_LIT("deny"))       ? ACT_DENY
            : cc_str_eq(cc_lex_col(row, 3), CC_LIT("question")) ? ACT_QUESTION
            : cc_str_eq(cc_lex_col(row, 3), CC_LIT("request"))  ? ACT_REQUEST
            : cc_str_eq(cc_lex_col(row, 3), CC_LIT("promise"))  ? ACT_PROMISE
                                                                : ACT_ASSERT;
    return c;
}

struct cue cue_of(const struct unit *u, int32_t verb)
{
    char buf[PHRASE_MAX];
    const struct cc_lex_row *row = NULL;
    size_t n = 0;
    const struct cc_lex_word *word;

    if (!word_verb(u, verb))
        return (struct cue){ 0 };
    word = u->tree.node[verb].lemma_word;
    if (word_plain(u, verb + 1) && cc_word_opens(word, CC_LEX(cue))) {
        cc_str phrase = joined(u->tree.node[verb].lemma, word_lower(u, verb + 1), buf);
        if (phrase.n)
            row = cc_lex_find(CC_LEX(cue), phrase, &n);
    }
    if (!n)
        row = cc_word_rows(word, CC_LEX(cue), &n);
    return n ? cue_from_row(row) : (struct cue){ 0 };
}

bool is_speech(const struct unit *u, int32_t verb, unsigned frames)
{
    struct cue c = cue_of(u, verb);
    return c.kind == CUE_SPEECH && (c.frames & frames);
}

bool cue_takes(const struct cue *c, const char *kind, cc_str preposition)
{
    cc_str rest = c->pp, prefix = cc_str_c(kind);

    while (rest.n) {
        cc_str name = cc_str_cut(&rest, ',');
        if (cc_str_starts(name, prefix) &&
            cc_str_eq(cc_str_sub(name, prefix.n, name.n), preposition))
            return true;
    }
    return false;
}

/* Auxiliaries and negation belong to the cue only when they change what it means. */
static bool changes_cue(const struct unit *u, int32_t k)
{
    return (word_class(u, k) & (W_NEGATOR | W_MODAL)) || dep_is(u, k, CC_DEP_AUX_PASS);
}

/* "without saying", "short of saying", "instead of saying" */
static bool is_gone_without(const struct unit *u, int32_t verb)
{
    char buf[PHRASE_MAX];

    if (u->tree.node[verb].xpos != CC_XPOS_VBG)
        return false;
    for (int32_t k = 1; k <= BEFORE_WORDS && k <= verb; k++) {
        cc_str words = words_joined(u, (struct range){ verb - k, verb - 1 },
                                    word_lower(u, verb - 1), buf);
        cc_str frames = cc_lex_get(CC_LEX(negation), words, 3);
        if (cc_str_eq(cc_lex_get(CC_LEX(negation), words, 1), CC_LIT("prep")) &&
            cc_str_starts(frames, CC_LIT("ger")))
            return true;
    }
    return false;
}

/* "declined to say", "denied saying": the verb above takes the saying back. */
bool is_held_back(const struct unit *u, int32_t verb)
{
    int32_t head = u->tree.node[verb].head;
    size_t n;
    const struct cc_lex_row *row;

    if (is_gone_without(u, verb))
        return true;
    if (head < 0 || head > verb || !word_verb(u, head) ||
        (u->tree.node[verb].dep != CC_DEP_XCOMP &&
         u->tree.node[verb].dep != CC_DEP_CCOMP) ||
        u->tree.node[verb].xpos == CC_XPOS_VBD)
        return false;
    row = cc_lex_find(CC_LEX(negation), u->tree.node[head].lemma, &n);
    for (size_t i = 0; i < n; i++)
        if (cc_str_eq(cc_lex_col(&row[i], 1), CC_LIT("verb")) &&
            cc_lex_col(&row[i], 3).n &&
            (cc_str_find(cc_lex_col(&row[i], 3), CC_LIT("inf")) <
                 cc_lex_col(&row[i], 3).n ||
             cc_str_find(cc_lex_col(&row[i], 3), CC_LIT("ger")) <
                 cc_lex_col(&row[i], 3).n))
            return true;
    return false;
}

/* "declined to say", "was quoted as saying": the first word of what stands above the cue,
 * or -1. */
static int32_t above_cue(const struct unit *u, int32_t verb)
{
    int32_t head = u->tree.node[verb].head, first;
    bool quoted = word_is(u, verb - 1, "as") && u->tree.node[verb].xpos == CC_XPOS_VBG;

    if (head < 0 || head >= verb || verb - head > 3 || !word_verb(u, head) ||
        !(quoted || is_held_back(u, verb)))
        return -1;
    first = head;
    while (first > 0 && verb - first < 6 && u->tree.node[first - 1].head == head &&
           dep_is(u, first - 1, CC_DEP_AUX))
        first--;
    return first;
}

struct cc_span cue_span(const struct unit *u, int32_t verb)
{
    struct cc_span s = u->word[verb].span;
    struct cue c = cue_of(u, verb);
    int32_t first = verb;

    if (word_is(u, verb, "according"))
        return (struct cc_span){ s.start, u->word[verb + 1].span.end };
    for (int32_t k = u->tree.first_child[verb]; k >= 0 && k < verb;
         k = u->tree.next_sibling[k])
        if (changes_cue(u, k) && k < first && word_plain(u, k))
            first = k;
    /* "did not say": the auxiliary stands before the negator */
    while (first > 0 && first < verb && dep_is(u, first - 1, CC_DEP_AUX) &&
           u->tree.node[first - 1].head == verb)
        first--;
    if (verb - first <= 4)
        s.start = u->word[first].span.start;
    first = above_cue(u, verb);
    if (first >= 0)
        s.start = u->word[first].span.start;
    if (memchr(c.lemma.p ? c.lemma.p : "", ' ', c.lemma.n))
        s.end = u->word[verb + 1].span.end;
    return s;
}
