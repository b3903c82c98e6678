/* Keys of frameword.lex with several words, looked for among the words of a clause. */
#include "parts.h"

#include <string.h>

enum { OWN_MAX = 96, GAP_BE = 1, GAP_IDIOM = 3, GAP_VERB = 8 };

/* First row of frameword.lex whose key is not before `key`. Rows are sorted by key. */
static size_t rows_from(const struct cc_lex_row *row, size_t n, cc_str key)
{
    size_t lo = 0, hi = n;
    while (lo < hi) {
        size_t mid = lo + (hi - lo) / 2;
        if (cc_str_compare(cc_lex_col(&row[mid], FW_WORD), key) < 0)
            lo = mid + 1;
        else
            hi = mid;
    }
    return lo;
}

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

static void from_word(const struct view *v, const int32_t *own, uint32_t n, uint32_t at,
                      cc_str first, struct match *best)
{
    const struct piece *p = v->p;
    size_t rows;
    const struct cc_lex_row *row = cc_lex_rows(CC_LEX(frameword), &rows);
    char buf[PHRASE_BYTES];
    if (first.n == 0 || first.n + 1 > PHRASE_BYTES)
        return;
    memcpy(buf, first.p, first.n);
    buf[first.n] = ' ';
    cc_str prefix = { buf, first.n + 1 };
    cc_str last = CC_NONE;
    for (size_t i = rows_from(row, rows, prefix);
         i < rows && cc_str_starts(cc_lex_col(&row[i], FW_WORD), prefix); i++) {
        if (cc_str_eq(cc_lex_col(&row[i], FW_WORD), last))
            continue;
        last = cc_lex_col(&row[i], FW_WORD);
        bool idiom = cc_str_eq(cc_lex_col(&row[i], FW_CLASS), CC_LIT("idiom"));
        bool verb = cc_str_eq(cc_lex_col(&row[i], FW_CLASS), CC_LIT("verb"));
        bool be = cc_str_eq(first, CC_LIT("be"));
        if (!idiom && !(verb && (be || own[at] == v->cs->at[v->clause].top)))
            continue;
        int32_t used[USED_MAX];
        uint32_t count;
        if (rest_matches(p, own, n, at, last,
                         be     ? GAP_BE
                         : verb ? GAP_VERB
                                : GAP_IDIOM,
                         used, &count)) {
            struct view as = *v;
            as.surface = idiom || be;
            int32_t end = used[count - 1];
            if (p->t.node[end].dep == CC_DEP_CASE && p->t.node[end].head > end)
                as.object = p->t.node[end].head; /* "be looking at ten years" */
            frame_try(&as, last, idiom ? "idiom" : "verb", used, count, best);
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
    int32_t own[OWN_MAX];
    uint32_t n = own_words(v, own);
    for (uint32_t i = 0; i < n; i++) {
        cc_str lemma = node_lemma(p, own[i]), lower = p->t.node[own[i]].lower;
        from_word(v, own, n, i, lemma, best);
        if (!cc_str_eq(lemma, lower))
            from_word(v, own, n, i, lower, best);
    }
}

void idioms_try(const struct view *v, struct match *best)
{
    struct match m = { 0 };
    idioms_look(v, &m);
    if (m.score > best->score && !(best->word && is_beside(v, &m)))
        *best = m;
}
