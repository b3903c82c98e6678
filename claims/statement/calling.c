/*
 * "call X Y", "describe X as Y": object and predicate. A quote in them is the surest
 * guide to where they begin and end; in "called the log “useless” in a letter" the parser
 * takes the letter for part of the name.
 */
#include "complement.h"

#include <string.h>

enum { OBJECT_WORDS = 14 };

static const struct range nothing = { 0, -1 };

/* The object and predicate that the tree has. */
static struct range by_tree(const struct unit *u, int32_t verb)
{
    struct range r = nothing;
    bool predicate = false;

    for (int32_t k = u->tree.first_child[verb]; k >= 0; k = u->tree.next_sibling[k]) {
        struct range s;
        bool as = false, part;
        if (k < verb || u->word[k].placeholder)
            continue;
        for (int32_t z = u->tree.first_child[k]; z >= 0; z = u->tree.next_sibling[z])
            as = as || word_is(u, z, "as");
        part = (u->tree.node[k].dep == CC_DEP_XCOMP &&
                !word_is(u, child_of(u, k, CC_DEP_MARK), "to")) ||
               as;
        if (!part && u->tree.node[k].dep != CC_DEP_OBJ)
            continue;
        predicate = predicate || part;
        s = subtree(u, k);
        s.lo = s.lo > verb ? s.lo : verb + 1;
        if (r.hi < r.lo)
            r = s;
        r.lo = s.lo < r.lo ? s.lo : r.lo;
        r.hi = s.hi > r.hi ? s.hi : r.hi;
    }
    return predicate || (r.hi >= r.lo && range_has_quote(u, r)) ? r : nothing;
}

/* The mark that opens a quote behind nothing but an object's words, or -1. */
static int32_t mark_behind(const struct unit *u, int32_t start)
{
    for (int32_t k = start; k < (int32_t)u->n && k < start + OBJECT_WORDS; k++) {
        if (u->word[k].placeholder)
            return -1;
        if (word_mark(u, k))
            return k;
        if (word_comma(u, k) || word_dash(u, k) || word_full_stop(u, k) ||
            word_is(u, k, ":") || word_is(u, k, ";") || word_is(u, k, "(") ||
            word_finite(u, k) || (word_class(u, k) & W_RELATIVE))
            return -1;
    }
    return -1;
}

static int32_t quote_end(const struct unit *u, int32_t mark)
{
    int32_t k = mark;

    while (k + 1 < (int32_t)u->n && u->word[k + 1].quote == u->word[mark].quote)
        k++;
    return k;
}

/* Do the reporter's words begin behind a quote that ends at word k? */
static bool ends_behind(const struct unit *u, int32_t k)
{
    int32_t next = k + 1;
    bool comma = word_comma(u, k - 1) || word_comma(u, next);
    unsigned class;

    if (word_comma(u, next))
        next++;
    if (word_class(u, next) & W_COORD)
        return !word_mark(u, next + 1) && (comma || word_verb(u, next + 1));
    /* "..., because it was late" */
    if (comma && (word_class(u, next) & W_EXTEND) &&
        !(word_class(u, next) & (W_ADJUNCT | W_CONTRAST)))
        return false;
    if (comma)
        return !word_mark(u, next + ((word_class(u, next) & W_ARTICLE) ? 1 : 0));
    class = word_class(u, next);
    return (class & (W_PLACE | W_DATE)) || ((class & W_SUBORD) && !(class & W_EXTEND));
}

static int32_t first_word(int32_t verb, const struct cue *c)
{
    return verb + 1 + (memchr(c->lemma.p, ' ', c->lemma.n) ? 1 : 0);
}

bool is_calling(const struct unit *u, int32_t verb, const struct cue *c)
{
    int32_t start = first_word(verb, c);

    return (c->frames & CUE_AS) && word_nominal(u, start) &&
           mark_behind(u, start) > start + 1;
}

/* Does a second phrase begin at k, right behind a first one: "called the fine | unfair",
 * "call it | a stunt"? */
static bool begins_second(const struct unit *u, int32_t verb, int32_t k)
{
    const struct cc_node *w = &u->tree.node[k];
    uint8_t before = u->tree.node[k - 1].xpos;
    bool behind_noun = before == CC_XPOS_NN || before == CC_XPOS_NNS ||
                       before == CC_XPOS_NNP || before == CC_XPOS_NNPS ||
                       before == CC_XPOS_PRP;

    if (!behind_noun)
        return false;
    if (word_class(u, k) & W_ARTICLE)
        return true;
    return w->upos == CC_UPOS_ADJ && w->head < k && w->head > verb &&
           (word_full_stop(u, k + 1) || word_comma(u, k + 1) ||
            word_is(u, k + 1, "and") || before == CC_XPOS_PRP);
}

/* "called the fine unfair", "calling Fenn a coward": two phrases in a row. */
static struct range two_phrases(const struct unit *u, int32_t verb)
{
    for (int32_t k = verb + 2; k < (int32_t)u->n; k++) {
        struct range r = { verb + 1, subtree(u, k).hi };
        if (!word_plain(u, k) || !word_plain(u, k - 1) || word_comma(u, k) ||
            word_dash(u, k) || word_full_stop(u, k) || word_finite(u, k) ||
            word_is(u, k, "to") || !word_nominal(u, verb + 1))
            break;
        if (!begins_second(u, verb, k))
            continue;
        r.hi = r.hi > k ? r.hi : k;
        return r;
    }
    return nothing;
}

struct range calling(const struct unit *u, int32_t verb, const struct cue *c, bool *sure)
{
    int32_t start = first_word(verb, c), mark = mark_behind(u, start), end;
    struct range r = by_tree(u, verb);

    *sure = false;
    if (mark < 0)
        return r.hi < r.lo && !(c->frames & CUE_NP) ? two_phrases(u, verb) : r;
    end = quote_end(u, mark);
    if (r.hi < r.lo)
        r = (struct range){ start, end };
    if (r.lo > start && r.lo <= mark)
        r.lo = start;
    while (r.lo < mark && (word_time(u, r.lo) || u->tree.node[r.lo].xpos == CC_XPOS_RB))
        r.lo++;
    if (r.hi < end)
        r.hi = end;
    *sure = r.hi >= end && ends_behind(u, end);
    if (*sure)
        r.hi = end;
    return r;
}
