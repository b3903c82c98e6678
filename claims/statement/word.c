/* Asking about the words of a unit and the tree over them. */
#include "work.h"

#include <assert.h>
#include <string.h>

enum { JOINT_MAX = 512 }; /* rows of joint.lex */
#define CLASSES_READ (1u << 31)

/* The names of joint.lex, in the order of enum word_class. */
static const cc_str class_names[] = {
#define NAME(name)             \
    {                          \
        name, sizeof(name) - 1 \
    }
    NAME("contrast"), NAME("extend"),  NAME("adjunct"), NAME("relative"),
    NAME("subord"),   NAME("opener"),  NAME("light"),   NAME("article"),
    NAME("nostart"),  NAME("person3"), NAME("coord"),   NAME("negator"),
    NAME("aside"),    NAME("modal"),   NAME("trail"),   NAME("tail"),
    NAME("particle"), NAME("wh"),      NAME("place"),   NAME("date"),
    NAME("fresh")
#undef NAME
};

static unsigned classes_in(cc_str rest)
{
    unsigned mask = 0;

    while (rest.n) {
        cc_str name = cc_str_cut(&rest, ',');
        for (unsigned k = 0; k < sizeof class_names / sizeof *class_names; k++)
            if (cc_str_eq(name, class_names[k]))
                mask |= 1u << k;
    }
    return mask;
}

/* The classes of a row of joint.lex, read once a thread: they are asked for at every
 * word.
 */
static unsigned classes_of(const struct cc_lex_row *row)
{
    static _Thread_local unsigned kept[JOINT_MAX];
    size_t rows;
    size_t at = (size_t)(row - cc_lex_rows(CC_LEX(joint), &rows));

    assert(rows <= JOINT_MAX);
    if (!kept[at])
        kept[at] = classes_in(cc_lex_col(row, 1)) | CLASSES_READ;
    return kept[at] & ~CLASSES_READ;
}

unsigned joint_class(cc_str lower)
{
    size_t n;
    const struct cc_lex_row *row = cc_lex_find(CC_LEX(joint), lower, &n);

    return row ? classes_of(row) : 0;
}

/* "WHO", "IT": names in capitals are no small words. */
static bool is_capitals(const struct unit *u, int32_t i)
{
    cc_str s = i >= 0 && (uint32_t)i < u->n ? u->tree.node[i].form : CC_NONE;

    for (size_t k = 0; k < s.n; k++)
        if (s.p[k] < 'A' || s.p[k] > 'Z')
            return false;
    return s.n > 1;
}

unsigned word_class(const struct unit *u, int32_t i)
{
    size_t n;
    const struct cc_lex_row *row;

    if (i < 0 || (uint32_t)i >= u->n)
        return 0;
    row = cc_word_rows(u->tree.node[i].word, CC_LEX(joint), &n);
    return row && !is_capitals(u, i) ? classes_of(row) : 0;
}

cc_str words_joined(const struct unit *u, struct range r, cc_str last,
                    char buf[PHRASE_MAX])
{
    size_t n = 0;

    for (int32_t i = r.lo; i <= r.hi; i++) {
        cc_str s = i == r.hi ? last : word_lower(u, i);
        bool gap = i > r.lo && u->word[i - 1].span.end < u->word[i].span.start;
        if (n + s.n + 1 > PHRASE_MAX)
            return CC_NONE;
        if (gap)
            buf[n++] = ' ';
        if (s.n)
            memcpy(buf + n, s.p, s.n);
        n += s.n;
    }
    return (cc_str){ buf, n };
}

bool word_time(const struct unit *u, int32_t i)
{
    return i >= 0 && (uint32_t)i < u->n &&
           cc_word_in(u->tree.node[i].word, CC_LEX(calendar));
}

bool word_day(const struct unit *u, int32_t i)
{
    cc_str kind = cc_lex_get(CC_LEX(calendar), word_lower(u, i), 1);
    return cc_str_eq(kind, CC_LIT("weekday")) || cc_str_eq(kind, CC_LIT("relative"));
}

bool word_plain(const struct unit *u, int32_t i)
{
    return i >= 0 && (uint32_t)i < u->n && u->word[i].quote == CC_NO_INDEX;
}

bool word_verb(const struct unit *u, int32_t i)
{
    uint8_t x;

    if (i < 0 || (uint32_t)i >= u->n || u->word[i].placeholder)
        return false;
    x = u->tree.node[i].xpos;
    return x >= CC_XPOS_VB && x <= CC_XPOS_VBZ;
}

/* "The pump stopped by itself": a past tense that the tagger took for a participle has a
 * subject of its own and no auxiliary. */
static bool past_after_all(const struct unit *u, int32_t i)
{
    bool subject = false;

    for (int32_t k = u->tree.first_child[i]; k >= 0; k = u->tree.next_sibling[k]) {
        uint8_t d = u->tree.node[k].dep;
        if (d == CC_DEP_AUX || d == CC_DEP_AUX_PASS || d == CC_DEP_COP)
            return false;
        subject = subject || (d == CC_DEP_NSUBJ && k < i);
    }
    return subject;
}

bool word_finite(const struct unit *u, int32_t i)
{
    uint8_t x;

    if (i < 0 || (uint32_t)i >= u->n)
        return false;
    x = u->tree.node[i].xpos;
    if (x == CC_XPOS_VBN && past_after_all(u, i))
        return true;
    return x == CC_XPOS_VBD || x == CC_XPOS_VBZ || x == CC_XPOS_VBP || x == CC_XPOS_MD;
}

bool word_nominal(const struct unit *u, int32_t i)
{
    if (i < 0 || (uint32_t)i >= u->n)
        return false;
    switch (u->tree.node[i].upos) {
    case CC_UPOS_NOUN:
    case CC_UPOS_PROPN:
    case CC_UPOS_PRON:
    case CC_UPOS_NUM:
    case CC_UPOS_DET:
    case CC_UPOS_ADJ:
        return true;
    default:
        return false;
    }
}

/* A noun, a name or a pronoun: what can head a speaker. */
bool word_source(const struct unit *u, int32_t i)
{
    uint8_t t;

    if (i < 0 || (uint32_t)i >= u->n || u->word[i].placeholder)
        return false;
    t = u->tree.node[i].upos;
    return t == CC_UPOS_NOUN || t == CC_UPOS_PROPN || t == CC_UPOS_PRON;
}

bool word_mark(const struct unit *u, int32_t i)
{
    cc_str s;
    size_t at = 0;

    if (i < 0 || (uint32_t)i >= u->n || u->word[i].quote == CC_NO_INDEX)
        return false;
    s = u->tree.node[i].form;
    if (cc_is_mark_double(cc_utf8_next(s, &at)))
        return true;
    return cc_str_eq(s, CC_LIT("''")) || cc_str_eq(s, CC_LIT("``"));
}

bool word_comma(const struct unit *u, int32_t i)
{
    return word_is(u, i, ",");
}

bool word_dash(const struct unit *u, int32_t i)
{
    cc_str s = word_lower(u, i);

    if (cc_str_eq(s, CC_LIT("-")))
        return i > 0 && u->word[i].span.start > u->word[i - 1].span.end;
    return cc_str_eq(s, CC_LIT("--")) || cc_str_eq(s, CC_LIT("—")) ||
           cc_str_eq(s, CC_LIT("–"));
}

bool word_full_stop(const struct unit *u, int32_t i)
{
    return word_is(u, i, ".") || word_is(u, i, "!") || word_is(u, i, "?") ||
           word_is(u, i, "...") || word_is(u, i, "…");
}

bool dep_is(const struct unit *u, int32_t i, enum cc_dep base)
{
    return i >= 0 && (uint32_t)i < u->n && cc_dep_is(u->tree.node[i].dep, base);
}

int32_t child_of(const struct unit *u, int32_t head, enum cc_dep dep)
{
    return cc_tree_child(&u->tree, head, dep);
}

bool is_passive(const struct unit *u, int32_t verb)
{
    for (int32_t k = u->tree.first_child[verb]; k >= 0; k = u->tree.next_sibling[k])
        if (dep_is(u, k, CC_DEP_AUX_PASS) || dep_is(u, k, CC_DEP_NSUBJ_PASS))
            return true;
    return false;
}

struct range subtree(const struct unit *u, int32_t top)
{
    return (struct range){ cc_tree_left(&u->tree, top), cc_tree_right(&u->tree, top) };
}

bool range_has_finite(const struct unit *u, struct range r)
{
    for (int32_t i = r.lo; i <= r.hi; i++)
        if (word_finite(u, i))
            return true;
    return false;
}

bool range_has_placeholder(const struct unit *u, struct range r)
{
    for (int32_t i = r.lo; i <= r.hi; i++)
        if (i >= 0 && (uint32_t)i < u->n && u->word[i].placeholder)
            return true;
    return false;
}

bool range_has_quote(const struct unit *u, struct range r)
{
    for (int32_t i = r.lo; i <= r.hi; i++)
        if (i >= 0 && (uint32_t)i < u->n && u->word[i].quote != CC_NO_INDEX)
            return true;
    return false;
}
