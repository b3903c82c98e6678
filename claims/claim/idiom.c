/* Keys of frameword.lex with several words, looked for among the words of a clause. */
#include "parts.h"

enum { OWN_MAX = 96, GAP_BE = 1, GAP_IDIOM = 3, GAP_VERB = 8, STARTS = 1024 };

/* Words of the clause and of the clauses that it controls ("agree to pay"). */
static uint32_t own_words(const struct view *v, int32_t own[OWN_MAX])
{
    const struct piece *p = v->p;
    uint32_t n = 0;
    int32_t from = cc_tree_left(&p->t, v->cs->at[v->clause].top);
    int32_t to = cc_tree_right(&p->t, v->cs->at[v->clause].top);
    for (int32_t i = from; i <= to && n < OWN_MAX; i++) {
        uint32_t in = p->clause_in[i];
        if (in == v->clause || (in < v->cs->n && v->cs->at[in].kind == CLAUSE_CONTROL &&
                                v->cs->at[in].parent == (int32_t)v->clause))
            own[n++] = i;
    }
    return n;
}

static bool is_reflexive(cc_str w)
{
    return cc_str_ends(w, CC_LIT("self")) || cc_str_ends(w, CC_LIT("selves"));
}

static bool same_word(const struct piece *p, int32_t i, cc_str word)
{
    const struct cc_node *w = &p->t.node[i];
    if (cc_str_eq(w->lower, word) || cc_str_eq(node_lemma(p, i), word))
        return true;
    if (cc_str_eq(word, CC_LIT("oneself")))
        return is_reflexive(w->lower);
    return cc_str_eq(word, CC_LIT("own")) && w->xpos == CC_XPOS_PRP_POSS;
}

/* Beginnings of the words of a clause, so that most keys are told at a glance: their
 * second word begins like none of them. */
struct starts {
    uint64_t bit[STARTS / 64];
};

static uint32_t start_of(const char *word)
{
    return ((unsigned char)word[0] * 29u + (unsigned char)word[1]) % STARTS;
}

static void start_put(struct starts *s, cc_str word)
{
    if (word.n == 0)
        return;
    char two[2] = { word.p[0], word.n > 1 ? word.p[1] : '\0' };
    s->bit[start_of(two) / 64] |= 1ull << (start_of(two) % 64);
}

static void starts_of(const struct piece *p, const int32_t *own, uint32_t n,
                      struct starts *out)
{
    *out = (struct starts){ 0 };
    /* they stand for words that begin otherwise */
    start_put(out, CC_LIT("oneself"));
    start_put(out, CC_LIT("own"));
    for (uint32_t i = 0; i < n; i++) {
        start_put(out, p->t.node[own[i]].lower);
        start_put(out, node_lemma(p, own[i]));
    }
}

/* `second` begins inside a key: a one-letter word is followed by a space, or by the NUL
 * that ends a cell. */
static bool may_stand(const struct starts *s, const char *second)
{
    char two[2] = { second[0], second[1] == ' ' ? '\0' : second[1] };
    return s->bit[start_of(two) / 64] >> (start_of(two) % 64) & 1;
}

/* The key's words behind its first, in order with small gaps, from own[at] on. */
static bool rest_matches(const struct piece *p, const int32_t *own, uint32_t n,
                         uint32_t at, cc_str key, uint32_t gap, int32_t used[USED_MAX],
                         uint32_t *count)
{
    cc_str_cut(&key, ' ');
    *count = 1;
    used[0] = own[at];
    while (key.n) {
        cc_str word = cc_str_cut(&key, ' ');
        uint32_t k = at + 1, end = at + 1 + gap;
        for (; k < n && k < end && !same_word(p, own[k], word); k++)
            if (p->t.node[own[k]].upos == CC_UPOS_ADV ||
                p->t.node[own[k]].upos == CC_UPOS_PART ||
                p->t.node[own[k]].upos == CC_UPOS_DET)
                end++; /* "be not yet under way" */
        if (k >= n || k >= end || *count >= USED_MAX)
            return false;
        used[(*count)++] = own[k];
        at = k;
    }
    return true;
}

/* Words of a clause in which idioms are looked for. */
struct own {
    int32_t node[OWN_MAX];
    uint32_t n;
    struct starts starts;
};

static void from_word(const struct view *v, const struct own *own, uint32_t at,
                      cc_str first, struct match *best)
{
    const struct piece *p = v->p;
    size_t rows;
    const struct cc_lex_row *row = cc_lex_opened(CC_LEX(frameword), first, &rows);
    for (size_t i = 0; i < rows; i++) {
        cc_str key = cc_lex_col(&row[i], FW_WORD);
        /* a text stands in the tables once: equal cells are equal words */
        if ((i > 0 && row[i].cell[FW_WORD] == row[i - 1].cell[FW_WORD]) ||
            !may_stand(&own->starts, key.p + first.n + 1))
            continue;
        bool idiom = cc_str_eq(cc_lex_col(&row[i], FW_CLASS), CC_LIT("idiom"));
        bool verb = cc_str_eq(cc_lex_col(&row[i], FW_CLASS), CC_LIT("verb"));
        bool be = cc_str_eq(first, CC_LIT("be"));
        if (!idiom && !(verb && (be || own->node[at] == v->cs->at[v->clause].top)))
            continue;
        int32_t used[USED_MAX];
        uint32_t count;
        if (rest_matches(p, own->node, own->n, at, key,
                         be     ? GAP_BE
                         : verb ? GAP_VERB
                                : GAP_IDIOM,
                         used, &count)) {
            struct view as = *v;
            as.surface = idiom || be;
            int32_t end = used[count - 1];
            if (p->t.node[end].dep == CC_DEP_CASE && p->t.node[end].head > end)
                as.object = p->t.node[end].head; /* "be looking at ten years" */
            frame_try(&as, key, idiom ? "idiom" : "verb", used, count, best);
        }
    }
}

/* "in prison" beside a verb that has a frame of its own is only where it happens. */
static bool is_beside(const struct view *v, const struct match *m)
{
    const struct clause *c = &v->cs->at[v->clause];
    return m->word && m->used_count > 0 && !c->copula &&
           v->p->t.node[m->used[0]].upos == CC_UPOS_ADP;
}

static void idioms_look(const struct view *v, struct match *best)
{
    const struct piece *p = v->p;
    struct own own;
    own.n = own_words(v, own.node);
    starts_of(p, own.node, own.n, &own.starts);
    for (uint32_t i = 0; i < own.n; i++) {
        cc_str lemma = node_lemma(p, own.node[i]), lower = p->t.node[own.node[i]].lower;
        from_word(v, &own, i, lemma, best);
        if (!cc_str_eq(lemma, lower))
            from_word(v, &own, i, lower, best);
    }
}

void idioms_try(const struct view *v, struct match *best)
{
    struct match m = { 0 };
    idioms_look(v, &m);
    if (m.score > best->score && !(best->word && is_beside(v, &m)))
        *best = m;
}
