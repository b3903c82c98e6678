/* Keys of frameword.lex with several words, looked for among the words of a clause. */
#include "parts.h"

#include <string.h>

enum { OWN_MAX = 96, GAP_BE = 1, GAP_IDIOM = 3, GAP_VERB = 8, SEEN_BITS = 512 };

/* Words of the clause and of the clauses that it controls ("agree to pay"). */
static uint32_t own_words(const struct view *v, int32_t own[OWN_MAX])
{
    const struct piece *p = v->p;
    uint32_t n = 0;
    int32_t top = v->cs->at[v->clause].top, from = p->left[top], to = p->right[top];
    for (int32_t i = from; i <= to && n < OWN_MAX; i++) {
        uint32_t in = p->clause_in[i];
        if (in == v->clause || (in < v->cs->n && v->cs->at[in].kind == CLAUSE_CONTROL &&
                                v->cs->at[in].parent == (int32_t)v->clause))
            own[n++] = i;
    }
    return n;
}

/* Words of a clause in which idioms are looked for. */
struct own {
    int32_t node[OWN_MAX];
    uint32_t n;
    /* bits of their numbers: most keys have a second word that is not there */
    uint64_t seen[SEEN_BITS / 64];
};

static void see(struct own *own, uint16_t number)
{
    own->seen[number % SEEN_BITS / 64] |= (uint64_t)1 << (number % 64);
}

static bool is_seen(const struct own *own, uint16_t number)
{
    return own->seen[number % SEEN_BITS / 64] >> (number % 64) & 1;
}

static bool is_reflexive(cc_str w)
{
    return cc_str_ends(w, CC_LIT("self")) || cc_str_ends(w, CC_LIT("selves"));
}

static void own_read(const struct view *v, struct own *own)
{
    const struct piece *p = v->p;
    own->n = own_words(v, own->node);
    memset(own->seen, 0, sizeof own->seen);
    see(own, p->r->oneself);
    see(own, p->r->own);
    for (uint32_t i = 0; i < own->n; i++) {
        see(own, cc_word_number(p->t.node[own->node[i]].word));
        see(own, cc_word_number(p->lemma_word[own->node[i]]));
    }
}

static bool same_word(const struct piece *p, int32_t i, uint16_t word)
{
    if (cc_word_number(p->t.node[i].word) == word ||
        cc_word_number(p->lemma_word[i]) == word)
        return true;
    if (word == p->r->oneself)
        return is_reflexive(p->t.node[i].lower);
    return word == p->r->own && p->t.node[i].xpos == CC_XPOS_PRP_POSS;
}

/* A key's words behind its first, in order with small gaps, from own->node[at] on. */
static bool rest_matches(const struct piece *p, const struct own *own, uint32_t at,
                         const uint16_t *spelling, uint32_t gap, int32_t used[USED_MAX],
                         uint32_t *count)
{
    *count = 1;
    used[0] = own->node[at];
    for (const uint16_t *word = spelling + 1; *word; word++) {
        uint32_t k = at + 1, end = at + 1 + gap;
        for (; k < own->n && k < end && !same_word(p, own->node[k], *word); k++)
            if (p->t.node[own->node[k]].upos == CC_UPOS_ADV ||
                p->t.node[own->node[k]].upos == CC_UPOS_PART ||
                p->t.node[own->node[k]].upos == CC_UPOS_DET)
                end++; /* "be not yet under way" */
        if (k >= own->n || k >= end || *count >= USED_MAX)
            return false;
        used[(*count)++] = own->node[k];
        at = k;
    }
    return true;
}

/* "go there on Monday" does not go on: the last word belongs to a day. */
static bool leads_day(const struct piece *p, int32_t last)
{
    const struct cc_node *w = &p->t.node[last];
    return w->dep == CC_DEP_CASE && w->head > last &&
           cc_word_in(p->t.node[w->head].word, CC_LEX(calendar)) &&
           (cc_str_eq(w->lower, CC_LIT("on")) || cc_str_eq(w->lower, CC_LIT("in")));
}

/* "Called off the search for him" does not call for it. */
static bool other_particle(const struct piece *p, int32_t verb, int32_t second)
{
    return verb_particle(p, verb) > verb && verb_particle(p, verb) < second;
}

/* A key's rows of one class, tried against the words behind its first. */
static void key_try(const struct view *v, const struct own *own, uint32_t at,
                    const uint16_t *spelling, bool be, bool idiom, struct candidate *key,
                    struct match *best)
{
    const struct piece *p = v->p;
    int32_t used[USED_MAX];
    uint32_t count, gap = be ? GAP_BE : idiom ? GAP_IDIOM : GAP_VERB;
    if (!(idiom || be || own->node[at] == v->cs->at[v->clause].top) ||
        !rest_matches(p, own, at, spelling, gap, used, &count) ||
        (!idiom && leads_day(p, used[count - 1])) ||
        other_particle(p, own->node[at], used[1]))
        return;
    struct view as = *v;
    as.surface = idiom || be;
    int32_t end = used[count - 1];
    if (p->t.node[end].dep == CC_DEP_CASE && p->t.node[end].head > end)
        as.object = p->t.node[end].head; /* "be looking at ten years" */
    key->used = used;
    key->words = count;
    frame_try(&as, key, idiom ? CC_LIT("idiom") : CC_LIT("verb"), best);
}

static void from_word(const struct view *v, const struct own *own, uint32_t at,
                      const struct cc_lex_word *first, struct match *best)
{
    uint16_t number = cc_word_number(first);
    const struct cc_lex_longer *longer = cc_word_opened(first, CC_LEX(frameword));
    for (; number && longer->first == number; longer++) {
        if (!is_seen(own, longer->second))
            continue;
        struct candidate key = { 0 };
        key.row = cc_longer_rows(longer, CC_LEX(frameword), &key.rows);
        bool be = cc_str_eq(cc_lex_text_of(first->cell), CC_LIT("be"));
        const uint16_t *spelling = CC_LEX(frameword)->spelling + longer->spelling;
        key_try(v, own, at, spelling, be, true, &key, best);
        key_try(v, own, at, spelling, be, false, &key, best);
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
    own_read(v, &own);
    for (uint32_t i = 0; i < own.n; i++) {
        const struct cc_lex_word *lemma = p->lemma_word[own.node[i]],
                                 *lower = p->t.node[own.node[i]].word;
        from_word(v, &own, i, lemma, best);
        if (lemma != lower)
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
