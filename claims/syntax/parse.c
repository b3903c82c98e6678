/* One sentence in, one tree out: pieces, decoding, lemmas, children. */
#include "claimcheck/syntax.h"

#include "decode.h"
#include "known.h"
#include "lemma.h"
#include "recent.h"
#include "repair.h"
#include "sentence_parse.h"
#include "verbless.h"

static void read_form(struct cc_sentence_view *v, uint32_t place, struct cc_node *node,
                      cc_str form, const struct cc_model *m, struct cc_arena *a)
{
    const struct cc_known *known = cc_known_of(form, &node->lower, m, a);
    node->form = form;
    node->word = known->lex;
    v->word[place] = known->word;
    v->settled[place] = known->settled;
}

static bool has_capital(cc_str form)
{
    return form.n > 1 && form.p[0] >= 'A' && form.p[0] <= 'Z' && form.p[1] >= 'a' &&
           form.p[1] <= 'z';
}

static bool begins_anew(cc_str form)
{
    return !(form.p[0] >= 'a' && form.p[0] <= 'z') &&
           !(form.p[0] >= 'A' && form.p[0] <= 'Z') &&
           !(form.p[0] >= '0' && form.p[0] <= '9') && form.p[0] != ',' &&
           form.p[0] != '\'' && form.p[0] != '-';
}

/* Words written as names: with a capital, where no sentence begins and most words have
 * none, as in a headline they do. The first is one if the words behind it make it one. */
static void mark_capitals(struct cc_sentence_view *v, const struct cc_node *node,
                          uint32_t n)
{
    uint32_t capitals = 0, words = 0;

    for (uint32_t i = 0; i < n; i++) {
        char c = node[i].form.n ? node[i].form.p[0] : 0;

        capitals += c >= 'A' && c <= 'Z';
        words += (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
    for (uint32_t i = 0; i < n; i++)
        v->capital[CC_FIRST + i] =
            2 * capitals < words && has_capital(node[i].form) &&
            (i == 0 || !node[i - 1].form.n || !begins_anew(node[i - 1].form));
}

/* Forms that were decoded lately are not decoded again. */
static void decode(struct cc_sentence_view *v, struct cc_parse_state *s,
                   const cc_str *forms, const struct cc_node *node,
                   const struct cc_model *m, const struct cc_sums *sums)
{
    struct cc_recent recent = { .form = forms, .n = v->n, .model = m, .sums = sums };

    if (cc_recent_find(&recent, v, s))
        return;
    mark_capitals(v, node, (uint32_t)v->n);
    cc_decode(v, s, m, sums);
    cc_verbless(v, s, node, m, sums);
    cc_recent_keep(&recent, v, s);
}

/* Decoder's places (state.h) to node indices. */
static void take(struct cc_tree *t, uint32_t from, const struct cc_sentence_view *v,
                 const struct cc_parse_state *s)
{
    int32_t root = -1;
    for (int i = 0; i < v->n; i++) {
        int place = CC_FIRST + i;
        struct cc_node *node = &t->node[from + (uint32_t)i];
        node->upos = v->upos[place];
        node->xpos = v->xpos[place];
        node->dep = s->dep[place];
        if (s->head[place] == cc_root_place(v)) {
            root = (int32_t)from + i;
            node->dep = CC_DEP_ROOT;
            node->head = -1;
        } else {
            node->head = (int32_t)from + s->head[place] - CC_FIRST;
            if (node->dep == CC_DEP_ROOT)
                node->dep = CC_DEP_DEP;
        }
    }
    if (from == 0) {
        t->root = root;
    } else {
        t->node[root].head = t->root;
        t->node[root].dep = CC_DEP_PARATAXIS;
    }
}

static void link_children(struct cc_tree *t, struct cc_arena *a)
{
    int32_t *first = CC_ARRAY(a, int32_t, t->n), *next = CC_ARRAY(a, int32_t, t->n);
    for (uint32_t i = 0; i < t->n; i++)
        first[i] = next[i] = -1;
    for (uint32_t i = t->n; i-- > 0;) {
        int32_t head = t->node[i].head;
        if (head >= 0) {
            next[i] = first[head];
            first[head] = (int32_t)i;
        }
    }
    t->first_child = first;
    t->next_sibling = next;
}

struct cc_tree cc_parse_with(const cc_str *forms, uint32_t n, struct cc_arena *a,
                             const struct cc_sums *sums)
{
    struct cc_tree t = { .n = n, .root = -1 };
    struct cc_model m = cc_model_builtin();
    struct cc_sentence_view v;
    struct cc_parse_state s;
    t.node = CC_ARRAY(a, struct cc_node, n);
    for (uint32_t from = 0; from < n; from += CC_PARSE_MAX) {
        uint32_t piece = n - from < CC_PARSE_MAX ? n - from : CC_PARSE_MAX;
        cc_view_frame(&v, (int)piece);
        for (uint32_t i = 0; i < piece; i++)
            read_form(&v, CC_FIRST + i, &t.node[from + i], forms[from + i], &m, a);
        decode(&v, &s, forms + from, t.node + from, &m, sums);
        take(&t, from, &v, &s);
    }
    cc_tree_repair(&t);
    for (uint32_t i = 0; i < n; i++) {
        struct cc_node *x = &t.node[i];
        x->lemma = cc_lemma_of(&t, (int32_t)i, a);
        x->lemma_word = x->lemma.p == x->lower.p && x->lemma.n == x->lower.n
                            ? x->word
                            : cc_lex_word(x->lemma);
    }
    link_children(&t, a);
    return t;
}

struct cc_tree cc_parse(const cc_str *forms, uint32_t n, struct cc_arena *a)
{
    return cc_parse_with(forms, n, a, cc_sums_best());
}
