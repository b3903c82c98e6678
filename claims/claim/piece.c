/* One parsed stretch of an article, with its figures. */
#include "parts.h"

/* A tree longer than this is no sentence; nothing is claimed in it. */
enum { PIECE_MAX = 2 * CC_PARSE_MAX };

/* The dictionary form in lower case; "depressed/pressed" counts as its first word. */
static cc_str lemma_of(const struct cc_node *w, struct cc_arena *a)
{
    char buf[64];
    cc_str lemma = w->upos == CC_UPOS_PROPN ? cc_lower(a, w->lemma) : w->lemma;
    const char *mark = lemma.n ? memchr(lemma.p, '/', lemma.n) : NULL;
    size_t slash = mark ? (size_t)(mark - lemma.p) : lemma.n;
    enum cc_class class = w->upos == CC_UPOS_VERB || w->upos == CC_UPOS_AUX ? CC_VERB
                          : w->upos == CC_UPOS_NOUN                         ? CC_NOUN
                          : w->upos == CC_UPOS_ADJ                          ? CC_ADJ
                                                                            : 0;
    if (slash > 0 && slash + 1 < lemma.n && cc_is_letter((unsigned char)lemma.p[0]))
        lemma = cc_str_sub(lemma, 0, slash);
    else if (!cc_str_eq(lemma, w->lower))
        return lemma;
    if (!class)
        return lemma;
    lemma = cc_lemma(lemma, class, buf);
    return lemma.p == buf ? cc_str_copy(a, lemma) : lemma;
}

/* A noun under a modal is a verb that the tagger missed; what it governs is its object.
 */
static void mend_verbs(struct piece *p)
{
    struct cc_tree *t = &p->t;
    for (uint32_t i = 0; i < t->n; i++) {
        struct cc_node *w = &t->node[i];
        if ((w->upos != CC_UPOS_NOUN && w->upos != CC_UPOS_ADJ && w->upos != CC_UPOS_ADV))
            continue;
        int32_t aux = cc_tree_child(t, (int32_t)i, CC_DEP_AUX);
        if (aux < 0 || t->node[aux].xpos != CC_XPOS_MD || aux > (int32_t)i ||
            cc_tree_child(t, (int32_t)i, CC_DEP_COP) >= 0 ||
            !(cc_wn_classes_of_form(w->lower) & CC_VERB))
            continue;
        w->upos = CC_UPOS_VERB;
        w->xpos = CC_XPOS_VB;
        for (int32_t k = t->first_child[i]; k >= 0; k = t->next_sibling[k])
            if (k > (int32_t)i && t->node[k].upos == CC_UPOS_NOUN &&
                (t->node[k].dep == CC_DEP_NMOD || t->node[k].dep == CC_DEP_OBL ||
                 t->node[k].dep == CC_DEP_DEP || t->node[k].dep == CC_DEP_OBL_UNMARKED) &&
                cc_tree_child(t, k, CC_DEP_CASE) < 0) {
                t->node[k].dep = CC_DEP_OBJ;
                break;
            }
    }
}

/* Children from left to right, anew: heads were mended. */
static void rebuild(struct piece *p)
{
    struct cc_tree *t = &p->t;
    int32_t *first = CC_ARRAY(p->r->a, int32_t, t->n),
            *next = CC_ARRAY(p->r->a, int32_t, t->n);
    for (uint32_t i = 0; i < t->n; i++)
        first[i] = next[i] = -1;
    for (int32_t i = (int32_t)t->n - 1; i >= 0; i--) {
        int32_t h = t->node[i].head;
        if (h < 0)
            continue;
        next[i] = first[h];
        first[h] = i;
    }
    t->first_child = first;
    t->next_sibling = next;
}

/* An infinitive as the root, with such plans for its subject: "plans" is the root. */
static void mend_infinitive(struct piece *p)
{
    struct cc_tree *t = &p->t;
    int32_t r = t->root, s = r > 0 ? cc_tree_child(t, r, CC_DEP_NSUBJ) : -1;
    int32_t to = r > 0 ? cc_tree_child(t, r, CC_DEP_MARK) : -1;
    if (s <= 0 || to != s + 1 || t->node[to].xpos != CC_XPOS_TO ||
        t->node[s].xpos != CC_XPOS_NNS)
        return;
    t->root = s;
    t->node[s].head = -1;
    t->node[s].dep = CC_DEP_ROOT;
    t->node[r].head = s;
    t->node[r].dep = CC_DEP_ACL;
    rebuild(p);
}

/* "The council plans to close it" read as plans of a council. */
static void mend_root(struct piece *p)
{
    struct cc_tree *t = &p->t;
    int32_t r = t->root;
    if (t->n < 3 || r <= 0 || t->node[r].xpos != CC_XPOS_NNS ||
        cc_tree_child(t, r, CC_DEP_COP) >= 0 || cc_tree_child(t, r, CC_DEP_NSUBJ) >= 0 ||
        !(cc_wn_classes_of_form(t->node[r].lower) & CC_VERB))
        return;
    int32_t noun = cc_tree_child(t, r, CC_DEP_COMPOUND),
            to = cc_tree_child(t, r, CC_DEP_ACL);
    if (noun != r - 1 || to < r || t->node[to].xpos != CC_XPOS_VB)
        return;
    t->node[r].upos = CC_UPOS_VERB;
    t->node[r].xpos = CC_XPOS_VBZ;
    t->node[noun].dep = CC_DEP_NSUBJ;
    t->node[to].dep = CC_DEP_XCOMP;
}

/* "The death was ruled an accident": what it was ruled is no object. */
static void mend_predicates(struct piece *p)
{
    struct cc_tree *t = &p->t;
    for (uint32_t i = 0; i < t->n; i++) {
        struct cc_node *w = &t->node[i];
        if (w->dep == CC_DEP_OBJ && w->head >= 0 && w->head < (int32_t)i &&
            (w->upos == CC_UPOS_NOUN || w->upos == CC_UPOS_ADJ) &&
            cc_tree_child(t, w->head, CC_DEP_NSUBJ_PASS) >= 0 &&
            cc_lex_has(CC_LEX(predicative), t->node[w->head].lemma))
            w->dep = CC_DEP_XCOMP;
    }
}

/* What hangs below the first word of a name or compound belongs to the whole: "It was
 * Mill Lane". */
static void mend_compounds(struct piece *p)
{
    struct cc_tree *t = &p->t;
    bool changed = false;
    for (uint32_t i = 0; i < t->n; i++) {
        enum cc_dep d = t->node[i].dep;
        if (d != CC_DEP_COP && d != CC_DEP_CASE && !cc_dep_is(d, CC_DEP_NSUBJ))
            continue;
        for (int k = 0; k < 4; k++) {
            int32_t h = t->node[i].head;
            if (h < 0 || t->node[h].dep != CC_DEP_COMPOUND || t->node[h].head < h)
                break;
            t->node[i].head = t->node[h].head;
            changed = true;
        }
    }
    if (changed)
        rebuild(p);
}

/* As cc_tree_left and cc_tree_right, for all nodes at once. A walk upward ends where a
 * word further out went already, so all of them together are linear. */
static void find_edges(struct piece *p)
{
    const struct cc_tree *t = &p->t;
    p->left = CC_ARRAY(p->r->a, int32_t, t->n);
    p->right = CC_ARRAY(p->r->a, int32_t, t->n);
    for (int32_t i = 0; i < (int32_t)t->n; i++)
        p->left[i] = p->right[i] = i;
    for (int32_t i = 0; i < (int32_t)t->n; i++)
        for (int32_t h = t->node[i].head; h >= 0 && p->left[h] > i; h = t->node[h].head)
            p->left[h] = i;
    for (int32_t i = (int32_t)t->n - 1; i >= 0; i--)
        for (int32_t h = t->node[i].head; h >= 0 && p->right[h] < i; h = t->node[h].head)
            p->right[h] = i;
}

static void piece_prepare(struct piece *p)
{
    struct cc_arena *a = p->r->a;
    if (p->t.n > PIECE_MAX)
        p->t.n = 0;
    mend_compounds(p);
    mend_verbs(p);
    mend_infinitive(p);
    mend_root(p);
    mend_predicates(p);
    find_edges(p);
    p->lemma = CC_ARRAY(a, cc_str, p->t.n);
    for (uint32_t i = 0; i < p->t.n; i++)
        p->lemma[i] = lemma_of(&p->t.node[i], a);
    p->lemma_word = CC_ARRAY(a, const struct cc_lex_word *, p->t.n);
    for (uint32_t i = 0; i < p->t.n; i++)
        p->lemma_word[i] = cc_str_eq(p->lemma[i], p->t.node[i].lower)
                               ? p->t.node[i].word
                               : cc_lex_word(p->lemma[i]);
    p->prep = CC_ARRAY(a, struct node_prep, p->t.n);
    p->classes = CC_ARRAY(a, struct node_classes, p->t.n);
    p->manner = phrases_find(p, CC_LEX(manner));
    p->negation = phrases_find(p, CC_LEX(negation));
    p->fig = figures_find(&p->t, a);
    p->fig_at = CC_ARRAY(a, int32_t, p->t.n);
    p->clause_of = CC_ARRAY(a, uint32_t, p->t.n);
    p->clause_in = CC_ARRAY(a, uint32_t, p->t.n);
    for (uint32_t i = 0; i < p->t.n; i++)
        p->fig_at[i] = -1;
    for (uint32_t k = 0; k < p->fig.n; k++)
        for (uint32_t i = p->fig.at[k].first; i <= p->fig.at[k].last && i < p->t.n; i++)
            p->fig_at[i] = (int32_t)k;
    p->question = p->t.n > 0 && cc_str_eq(p->t.node[p->t.n - 1].form, CC_LIT("?"));
    p->first_claim = p->r->out.n;
}

struct piece piece_of_words(struct reader *r, const struct worded *word, uint32_t n,
                            uint32_t statement)
{
    struct piece p = { .r = r, .statement = statement };
    cc_str *form = CC_ARRAY(r->a, cc_str, n);
    uint32_t *of = CC_ARRAY(r->a, uint32_t, n);
    for (uint32_t i = 0; i < n; i++) {
        form[i] = word[i].form;
        of[i] = word[i].token;
    }
    p.token = of;
    p.sentence = n ? r->d->token[of[0]].sentence : 0;
    if (n > 0 && n <= PIECE_MAX)
        p.t = cc_parse(form, n, r->a);
    piece_prepare(&p);
    return p;
}

struct piece piece_of_tokens(struct reader *r, const uint32_t *token, uint32_t n,
                             uint32_t statement)
{
    struct worded *word = CC_ARRAY(r->a, struct worded, n);
    uint32_t m = 0;
    for (uint32_t i = 0; i < n; i++) {
        uint8_t kind = r->d->token[token[i]].kind;
        if (kind != CC_TOKEN_OPEN && kind != CC_TOKEN_CLOSE)
            word[m++] = (struct worded){ token[i], cc_token_form(r->d, token[i]) };
    }
    return piece_of_words(r, word, m, statement);
}

struct piece piece_of_tree(struct reader *r, const struct cc_parsed *from)
{
    struct piece p = { .r = r,
                       .t = from->tree,
                       .token = from->token,
                       .statement = CC_NO_INDEX,
                       .sentence = from->sentence };
    if (p.t.n <= PIECE_MAX) { /* mended in a copy */
        p.t.node = CC_ARRAY(r->a, struct cc_node, p.t.n);
        for (uint32_t i = 0; i < p.t.n; i++)
            p.t.node[i] = from->tree.node[i];
    }
    piece_prepare(&p);
    return p;
}

cc_str node_lemma(const struct piece *p, int32_t i)
{
    return p->lemma[i];
}

static cc_str prep_of(const struct piece *p, int32_t i)
{
    const struct cc_tree *t = &p->t;
    int32_t c = cc_tree_child(t, i, CC_DEP_CASE);
    for (int32_t k = t->first_child[i]; k >= 0 && k < i && c < 0; k = t->next_sibling[k])
        if (t->node[k].dep == CC_DEP_COMPOUND || t->node[k].dep == CC_DEP_NUMMOD)
            c = cc_tree_child(t, k, CC_DEP_CASE); /* hung below the first name */
    if (c < 0)
        c = cc_tree_child(t, i, CC_DEP_MARK);
    if (c < 0 || (t->node[c].upos != CC_UPOS_ADP && t->node[c].upos != CC_UPOS_SCONJ &&
                  t->node[c].xpos != CC_XPOS_TO && t->node[c].upos != CC_UPOS_ADV))
        return CC_NONE;
    int32_t fixed = cc_tree_child(t, c, CC_DEP_FIXED);
    if (fixed < 0) { /* "out of", "down from": the second of two cases says where */
        int32_t next = t->next_sibling[c];
        return next >= 0 && t->node[next].dep == CC_DEP_CASE &&
                       t->node[next].upos == CC_UPOS_ADP
                   ? cc_strf(p->r->a, "%.*s %.*s", CC_FMT(t->node[c].lower),
                             CC_FMT(t->node[next].lower))
                   : t->node[c].lower;
    }
    struct cc_buf b = { .a = p->r->a };
    cc_buf_add(&b, t->node[c].lower);
    for (; fixed >= 0; fixed = t->next_sibling[fixed])
        if (t->node[fixed].dep == CC_DEP_FIXED) {
            cc_buf_addc(&b, ' ');
            cc_buf_add(&b, t->node[fixed].lower);
        }
    return cc_buf_str(&b);
}

cc_str node_prep(const struct piece *p, int32_t i)
{
    struct node_prep *prep = &p->prep[i];
    if (!prep->known)
        prep->words = prep_of(p, i);
    prep->known = true;
    return prep->words;
}

bool node_is_verbal(const struct cc_tree *t, int32_t i)
{
    const struct cc_node *w = &t->node[i];
    if (w->upos == CC_UPOS_VERB || (w->upos == CC_UPOS_AUX && w->dep != CC_DEP_AUX &&
                                    w->dep != CC_DEP_AUX_PASS && w->dep != CC_DEP_COP))
        return true;
    for (int32_t c = t->first_child[i]; c >= 0; c = t->next_sibling[c])
        if (t->node[c].dep == CC_DEP_COP || t->node[c].dep == CC_DEP_AUX ||
            cc_dep_is(t->node[c].dep, CC_DEP_NSUBJ) || t->node[c].dep == CC_DEP_EXPL)
            return true;
    return false;
}

struct cc_span piece_span(const struct piece *p, int32_t from, int32_t to)
{
    struct cc_span s = { 0, 0 };

    for (int32_t i = from; i <= to; i++) {
        if (p->token[i] == CC_NO_INDEX)
            continue;
        struct cc_span t = p->r->d->token[p->token[i]].span;
        s = s.end > s.start ? (struct cc_span){ s.start, t.end } : t;
    }
    return s;
}
