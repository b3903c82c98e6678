/*
 * "The left arm", "the right arm": modifiers of which a thing has one, before the same
 * noun, and whoever did it is the same.
 */
#include "compare/detail.h"

#include "claimcheck/lexicon.h"
#include "compare/oneof.h"
#include "compare/weight.h"

#define NOUN_AT 2 /* words behind a modifier in which its noun stands */

struct modifier {
    struct cc_oneof is;
    cc_str sort; /* of its kind, by oneofkind.lex */
    uint32_t at;
};

/* The next modifier from token `*at` on; a word of two kinds ("right") is given twice. */
static bool next_modifier(const struct cc_telling *t, uint32_t *at, size_t *kind,
                          struct modifier *out)
{
    char buf[CC_WORD_MAX];

    for (; *at < t->end; ++*at, *kind = 0) {
        cc_str w = cc_telling_word(t, *at, buf);

        while (cc_oneof_at(w, *kind, &out->is)) {
            ++*kind;
            out->sort = cc_lex_get(CC_LEX(oneofkind), out->is.kind, 1);
            out->at = *at;
            if (out->sort.n)
                return true;
        }
    }
    return false;
}

/* The one modifier of the kind; false: there is none, or several. */
static bool only_of_kind(const struct cc_telling *t, cc_str kind, struct modifier *out)
{
    struct modifier m;
    uint32_t at = t->first, found = 0;

    for (size_t k = 0; next_modifier(t, &at, &k, &m);)
        if (cc_str_eq(m.is.kind, kind)) {
            *out = m;
            found++;
        }
    return found == 1;
}

/* The `k`th word behind it, where nothing but words that describe lies between. */
static cc_str noun_behind(const struct cc_telling *t, uint32_t at, uint32_t k,
                          char buf[CC_WORD_MAX])
{
    cc_str w = CC_NONE;

    for (uint32_t i = 1; i <= k; i++) {
        w = cc_telling_word(t, at + i, buf);
        if (!w.n || cc_lex_has(CC_LEX(stopword), w))
            return CC_NONE;
    }
    return cc_wn_classes_of_form(w) & CC_NOUN ? w : CC_NONE;
}

static bool same_noun(const struct cc_telling *t, uint32_t i, const struct cc_telling *u,
                      uint32_t j)
{
    char p[CC_WORD_MAX], q[CC_WORD_MAX];

    for (uint32_t k = 1; k <= NOUN_AT; k++)
        for (uint32_t l = 1; l <= NOUN_AT; l++) {
            cc_str v = noun_behind(t, i, k, p), w = noun_behind(u, j, l, q);

            if (v.n && cc_str_eq(v, w))
                return true;
        }
    return false;
}

/* Of what was done something to: behind the predicate, and not one of several. */
static bool is_object(const struct cc_telling *t, const struct cc_claim *x, uint32_t at)
{
    uint32_t verb = cc_telling_predicate(t, x);

    return verb < at && !cc_telling_joins(t, at - 1) && !cc_telling_joins(t, at + 1);
}

unsigned cc_modifiers_told(const struct cc_item *x)
{
    struct cc_telling t = cc_telling_of(x);
    struct modifier m;
    uint32_t at = t.first;
    size_t k = 0;

    return next_modifier(&t, &at, &k, &m) ? CC_TELLS : 0;
}

struct cc_verdict cc_modifiers_compare(const struct cc_scene *s, const struct cc_item *x,
                                       const struct cc_item *y)
{
    struct cc_telling t = cc_telling_of(x), u = cc_telling_of(y);
    struct modifier m, n;
    uint32_t at = t.first;

    for (size_t k = 0; next_modifier(&t, &at, &k, &m);)
        if (only_of_kind(&t, m.is.kind, &n) && only_of_kind(&u, m.is.kind, &n) &&
            !cc_str_eq(m.is.name, n.is.name) && same_noun(&t, m.at, &u, n.at) &&
            is_object(&t, x->claim, m.at) && is_object(&u, y->claim, n.at) &&
            (cc_str_eq(m.sort, CC_LIT("part")) ||
             (cc_frame_tells(x->claim, "borne") && cc_frame_tells(y->claim, "borne"))) &&
            cc_told_plainly(x) && cc_told_plainly(y) &&
            cc_one_deed(s, x, y, m.at, n.at, 1))
            return cc_detail_clash(CC_RULE_FILLER_DIFFERS, cc_weight.filler);
    return (struct cc_verdict){ .fit = CC_FIT_NONE };
}
