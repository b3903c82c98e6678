/*
 * "The lower house", "the upper house"; "the plant in Dresden", "the plant in Leipzig":
 * two common nouns of one head that each says which one it is. An entity known by a
 * common noun is taken for the same by its head alone; here what stands around the head
 * counts.
 */
#include "compare/behind.h"

#include "claimcheck/lexicon.h"

static cc_str last_word(cc_str name)
{
    cc_str last = CC_NONE;

    while (name.n)
        last = cc_str_cut(&name, ' ');
    return last;
}

/* "The Swiss regulator" is a common noun as well: its last word is written small. */
static bool is_common(const struct cc_case *c, uint32_t article, const struct cc_ref *r)
{
    if (r->kind == CC_REF_ENTITY && r->entity != CC_NO_INDEX) {
        cc_str word = last_word(c->reading[article]->statements.entity[r->entity].name);
        return word.n && word.p[0] >= 'a' && word.p[0] <= 'z';
    }
    return r->kind == CC_REF_NOUN && r->head.n && !cc_ref_is_name(c, article, r);
}

/* "upper", "lower": a modifier of each, in its name ("upper house") or beside it, that
 * exclude each other. "A little girl" may be "a young girl". */
static bool mods_exclude(const struct cc_ref *x, const struct cc_ref *y)
{
    const cc_str from[] = { x->mods, x->head }, to[] = { y->mods, y->head };

    for (size_t i = 0; i < 4; i++)
        for (cc_str rest = from[i / 2]; rest.n;) {
            cc_str one = cc_str_cut(&rest, ' ');
            for (cc_str others = to[i % 2]; others.n;)
                if (cc_relate(one, cc_str_cut(&others, ' '), 0) == CC_REL_ANTONYM)
                    return true;
        }
    return false;
}

/* "One suspect" beside "the other suspect". */
static bool is_one_of_them(const struct cc_case *c, uint32_t article,
                           const struct cc_ref *r)
{
    cc_str words = cc_document_text(&c->reading[article]->document, r->span);
    cc_str word = cc_str_cut(&words, ' ');

    if (cc_str_eq_fold(word, CC_LIT("the")))
        word = cc_str_cut(&words, ' ');
    return cc_str_eq_fold(word, CC_LIT("one")) || cc_str_eq_fold(word, CC_LIT("first"));
}

static struct cc_behind behind_ref(const struct cc_item *x, const struct cc_ref *r)
{
    const struct cc_document *d = &x->reading->document;

    return r->kind == CC_REF_NONE || r->filled || r->span.end <= r->span.start
               ? (struct cc_behind){ .prep = CC_NONE }
               : cc_behind_read(d, cc_token_at(d, r->span.end));
}

bool cc_contrasted_behind(const struct cc_item *x, const struct cc_ref *p,
                          const struct cc_item *y, const struct cc_ref *q)
{
    struct cc_behind b, c;

    if (!p || !q || !cc_heads_same(last_word(p->head), last_word(q->head)))
        return false;
    b = behind_ref(x, p), c = behind_ref(y, q);
    return cc_str_eq(b.prep, c.prep) && cc_behind_apart(&b, &c);
}

bool cc_refs_contrasted(const struct cc_case *c, uint32_t article_x,
                        const struct cc_ref *x, uint32_t article_y,
                        const struct cc_ref *y)
{
    if (!x || !y || !is_common(c, article_x, x) || !is_common(c, article_y, y) ||
        !cc_heads_same(last_word(x->head), last_word(y->head)))
        return false;
    return (x->other != y->other &&
            is_one_of_them(c, x->other ? article_y : article_x, x->other ? y : x)) ||
           mods_exclude(x, y);
}
