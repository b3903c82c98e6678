/* When a claim holds, and where it stands in the article. */
#include "parts.h"

enum { SHORT_SENTENCE = 25, CIRCUMSTANCES_MAX = 8 };

/* The clause's own words from..to as runs of neighbouring tokens, each tried for an
 * expression of time. */
static bool time_within(struct piece *p, struct clauses *cs, uint32_t clause,
                        int32_t from, int32_t to, struct cc_claim *out)
{
    const struct clause *c = &cs->at[clause];
    const struct cc_node *tense = c->tense >= 0 ? &p->t.node[c->tense] : NULL;
    bool past = tense && (tense->xpos == CC_XPOS_VBD || tense->xpos == CC_XPOS_VBN);
    enum cc_time_side side = clause_is_ahead(p, cs, clause) ? CC_TIME_AHEAD
                             : past                         ? CC_TIME_PAST
                                                            : CC_TIME_OPEN;
    int32_t start = -1;
    bool begins = false; /* an expression may begin in the run */
    for (int32_t i = from; i <= to + 1; i++) {
        bool own = i <= to && p->clause_in[i] == clause && p->token[i] != CC_NO_INDEX &&
                   (start < 0 || p->token[i] == p->token[i - 1] + 1 ||
                    p->token[i] == p->token[i - 1] + 2);
        if (own) /* what stands between two words of a tree is not known here */
            begins = (start >= 0 && (begins || p->token[i] != p->token[i - 1] + 1)) ||
                     cc_time_begins(p->r->d, p->token[i]);
        if (own && start < 0)
            start = i;
        if (own || start < 0)
            continue;
        struct cc_span used = { 0, 0 };
        cc_date when = begins ? cc_time_resolve(p->r->d, p->token[start], p->token[i - 1],
                                                side, &used)
                              : CC_NO_DATE;
        if (cc_date_known(when)) {
            out->about = when;
            out->about_written = used;
            return true;
        }
        start = -1;
    }
    return false;
}

/* The last word before the clause's subject and predicate. */
static int32_t before_subject(const struct clause *c)
{
    return (c->surface >= 0 && c->surface < c->pred ? c->surface : c->pred) - 1;
}

/* What governs the clause says when as well: all of it "to have been turned" and "killing
 * two", what stands before its subject what is joined to it: "last year ten fell ill;
 * none died". */
void clause_about(struct piece *p, struct clauses *cs, uint32_t clause,
                  struct cc_claim *out)
{
    const struct clause *c = &cs->at[clause], *above;

    if (time_within(p, cs, clause, p->left[c->top], p->right[c->top], out) ||
        c->parent < 0)
        return;
    above = &cs->at[c->parent];
    if (c->kind == CLAUSE_CONTROL)
        clause_about(p, cs, (uint32_t)c->parent, out);
    else if (c->kind == CLAUSE_ADVERBIAL && !c->mark.n &&
             p->t.node[c->pred].xpos == CC_XPOS_VBG)
        time_within(p, cs, (uint32_t)c->parent, p->left[above->top], p->right[above->top],
                    out);
    else if (c->kind == CLAUSE_CONJ || c->kind == CLAUSE_MAIN)
        time_within(p, cs, (uint32_t)c->parent, p->left[above->top],
                    before_subject(above), out);
}

static void span_add(struct cc_span *s, struct cc_span more)
{
    if (more.end <= more.start)
        return;
    if (s->end <= s->start) {
        *s = more;
        return;
    }
    if (more.start < s->start)
        s->start = more.start;
    if (more.end > s->end)
        s->end = more.end;
}

static struct cc_span clause_span(const struct piece *p, const struct clause *c)
{
    struct cc_span s = { 0, 0 };
    int32_t from = p->left[c->top], to = p->right[c->top];
    while (to > from && p->t.node[to].upos == CC_UPOS_PUNCT)
        to--;
    while (from < to && p->t.node[from].upos == CC_UPOS_PUNCT)
        from++;
    for (int32_t i = from; i <= to; i++)
        if (p->token[i] != CC_NO_INDEX)
            span_add(&s, p->r->d->token[p->token[i]].span);
    return s;
}

/* Content lemmas of the clause's own words and of what depends on them as no clause of
 * its own. */
static cc_str clause_words(const struct piece *p, const struct clauses *cs,
                           uint32_t clause)
{
    const struct clause *c = &cs->at[clause];
    struct cc_buf b = { .a = p->r->a };
    if (c->surface >= 0 && p->clause_in[c->surface] != clause)
        cc_buf_add(&b, node_lemma(p, c->surface));
    int32_t from = p->left[c->top], to = p->right[c->top];
    for (int32_t i = from; i <= to; i++) {
        const struct cc_node *w = &p->t.node[i];
        uint32_t in = p->clause_in[i];
        bool inside =
            in == clause ||
            (in < cs->n && cs->at[in].parent == (int32_t)clause &&
             (cs->at[in].kind == CLAUSE_CONTROL || cs->at[in].kind == CLAUSE_PARTICIPLE));
        if (!inside || w->upos == CC_UPOS_PUNCT || w->upos == CC_UPOS_SYM ||
            cc_word_in(p->t.node[i].word, CC_LEX(stopword)))
            continue;
        if (b.n)
            cc_buf_addc(&b, ' ');
        cc_buf_add(&b, node_lemma(p, i));
    }
    return cc_buf_str(&b);
}

static bool same_sentence(const struct reader *r, struct cc_span a, uint32_t sentence)
{
    const struct cc_sentence *s = &r->d->sentence[sentence];
    return a.end > a.start && a.start >= s->span.start && a.end <= s->span.end;
}

/* What is shown of a long sentence: all that is quoted in it when that is short, else the
 * clause. */
static struct cc_span part_shown(const struct piece *p, const struct cc_claim *out)
{
    const struct reader *r = p->r;
    const struct cc_statement *s =
        p->statement == CC_NO_INDEX ? NULL : &r->s->statement[p->statement];
    struct cc_span all = out->clause;
    uint32_t first, end;

    if (!s || s->kind != CC_QUOTE_DIRECT || s->span_count != 1 ||
        !same_sentence(r, s->span, out->sentence))
        return all;
    span_add(&all, s->span);
    first = cc_token_at(r->d, all.start);
    for (end = first; end < r->d->tokens && r->d->token[end].span.start < all.end; end++)
        ;
    return end - first <= SHORT_SENTENCE ? all : out->clause;
}

/* "she had told the chamber in June": to whom and when, up to the next mark. */
static struct cc_span with_circumstances(const struct reader *r, struct cc_span who,
                                         uint32_t sentence)
{
    const struct cc_sentence *s = &r->d->sentence[sentence];
    uint32_t first = cc_token_at(r->d, who.end), i = first;

    while (
        i < s->first + s->count && i < first + CIRCUMSTANCES_MAX &&
        (r->d->token[i].kind == CC_TOKEN_WORD || r->d->token[i].kind == CC_TOKEN_NUMBER))
        i++;
    if (i > first && i < first + CIRCUMSTANCES_MAX)
        who.end = r->d->token[i - 1].span.end;
    return who;
}

/* The part shown and, beside it, who says it, as at most two pieces. */
static void with_attribution(struct piece *p, struct cc_claim *out)
{
    struct reader *r = p->r;
    struct cc_span part = part_shown(p, out), who = { 0, 0 };
    if (p->statement != CC_NO_INDEX) {
        const struct cc_statement *s = &r->s->statement[p->statement];
        if (same_sentence(r, s->cue, out->sentence))
            span_add(&who, s->cue);
        if (same_sentence(r, s->speaker, out->sentence))
            span_add(&who, s->speaker);
    }
    struct cc_span *span = CC_ARRAY(r->a, struct cc_span, 2);
    if (who.start >= part.end)
        who = with_circumstances(r, who, out->sentence);
    bool apart =
        who.end > who.start && (who.end + 3 < part.start || who.start > part.end + 3);
    if (apart) {
        bool first = who.start < part.start;
        span[first ? 0 : 1] = who;
        span[first ? 1 : 0] = part;
        out->span_count = 2;
        out->span = (struct cc_span){ span[0].start, span[1].end };
    } else {
        span[0] = part;
        span_add(&span[0], who);
        out->span_count = 1;
        out->span = span[0];
    }
    out->spans = span;
}

void claim_place(struct piece *p, struct clauses *cs, uint32_t clause,
                 struct cc_claim *out)
{
    struct reader *r = p->r;
    const struct clause *c = &cs->at[clause];
    const struct clause *shown =
        c; /* "to have been turned" is read with what governs it */
    while (shown->kind == CLAUSE_CONTROL && shown->parent >= 0)
        shown = &cs->at[shown->parent];
    out->clause = clause_span(p, shown);
    int32_t i = c->top;
    out->sentence =
        p->token[i] != CC_NO_INDEX ? r->d->token[p->token[i]].sentence : p->sentence;
    out->words = clause_words(p, cs, clause);
    const struct cc_sentence *s = &r->d->sentence[out->sentence];
    const struct cc_paragraph *para = &r->d->paragraph[s->paragraph];
    out->notice = para->kind == CC_PARA_NOTICE;
    struct cc_span whole = s->span;
    if (out->notice && out->sentence > para->first_sentence)
        whole.start = r->d->sentence[out->sentence - 1].span.start;
    if (s->count > SHORT_SENTENCE && !out->notice &&
        out->clause.end > out->clause.start) {
        with_attribution(p, out);
        return;
    }
    struct cc_span *one = CC_NEW(r->a, struct cc_span);
    *one = whole;
    out->span = whole;
    out->spans = one;
    out->span_count = 1;
}
