/*
 * What is called untrue in the sentence that tells it: "the claim that P is nonsense",
 * "she falsely said that P". Both sides are there: who says P, and who says it is not so.
 */
#include "parts.h"

enum { LIKE = 3 };  /* words in front of "that" */
enum { SOON = 14 }; /* tokens behind what is called untrue */

static bool is_untrue(const struct cc_lex_word *word, const char *kind)
{
    return cc_str_eq(cc_word_get(word, CC_LEX(untrue), 1), cc_str_c(kind));
}

void call_untrue(struct cc_claim *out)
{
    out->value = (struct cc_value){ .kind = CC_VALUE_STATE,
                                    .set = CC_LIT("truth"),
                                    .state = CC_LIT("false"),
                                    .shown = CC_LIT("false") };
}

/* Words of direct speech are not in the tree: those of the text are looked at. */
bool untrue_behind(const struct piece *p, int32_t node)
{
    const struct cc_document *d = p->r->d;
    uint32_t at = p->token[node], end;
    bool negated = false;

    if (at == CC_NO_INDEX)
        return false;
    const struct cc_sentence *s = &d->sentence[d->token[at].sentence];
    end = s->first + s->count < at + SOON ? s->first + s->count : at + SOON;
    for (uint32_t i = at + 1; i < end; i++) {
        const struct cc_lex_word *word =
            cc_lex_word(cc_fold(p->r->a, cc_token_form(d, i)));

        if (is_untrue(word, "what"))
            return !negated;
        negated = negated || cc_word_in(word, CC_LEX(negation));
    }
    return false;
}

/* "the claim that P absurd", where P alone is meant: without what it is called. */
struct cc_span untrue_cut(const struct piece *p, struct cc_span at)
{
    const struct cc_document *d = p->r->d;
    uint32_t first = cc_token_at(d, at.start), i = first;

    while (i < d->tokens && d->token[i].span.start < at.end &&
           !is_untrue(cc_lex_word(cc_fold(p->r->a, cc_token_form(d, i))), "what"))
        i++;
    if (i >= d->tokens || d->token[i].span.start >= at.end)
        return at;
    while (i > first + 1 && (d->token[i - 1].kind == CC_TOKEN_OPEN ||
                             cc_str_ends(cc_token_form(d, i - 1), CC_LIT("ly")) ||
                             cc_str_eq_fold(cc_token_form(d, i - 1), CC_LIT("a")) ||
                             cc_str_eq_fold(cc_token_form(d, i - 1), CC_LIT("an"))))
        i--;
    return (struct cc_span){ at.start, d->token[i > first ? i - 1 : first].span.end };
}

void untrue_claim(struct piece *p, struct clauses *cs, uint32_t clause, struct cc_span at)
{
    struct cc_claim *out = claim_emit(p, cs, clause, NULL, "untrue");

    out->frame = CC_LIT("REPLY");
    out->frame_type = CC_FRAME_WORDS;
    call_untrue(out);
    out->anchor = (struct cc_ref){ .kind = CC_REF_CLAUSE,
                                   .role = CC_ROLE_TOPIC,
                                   .entity = CC_NO_INDEX,
                                   .owner_entity = CC_NO_INDEX,
                                   .span = at };
    out->role_count = 0;
    out->negative = false;
}

/* "falsely said that P": the statement that P is. */
static void said_falsely(struct piece *p, struct clauses *cs, uint32_t clause)
{
    const struct clause *c = &cs->at[clause];
    uint32_t said = p->r->cue[p->token[c->top]];
    bool falsely = false;

    if (said == CC_NO_INDEX || p->r->s->statement[said].denied)
        return;
    for (int32_t k = p->t.first_child[c->top]; k >= 0; k = p->t.next_sibling[k])
        falsely = falsely || is_untrue(p->t.node[k].word, "how");
    if (!falsely && c->top > 0)
        falsely = is_untrue(p->t.node[c->top - 1].word, "how");
    for (uint32_t i = 0; falsely && i < cs->n; i++) {
        const struct clause *k = &cs->at[i];

        if (k->parent != (int32_t)clause || k->kind != CLAUSE_CONTENT ||
            k->top < c->top || k->tense < 0)
            continue;
        struct cc_span at = reply_words(p, p->left[k->top], p->right[k->top]);
        untrue_claim(p, cs, clause, at);
        denied_claim(p, cs, i, at, said);
        return;
    }
}

/* The copula of "the claim that P is nonsense", "has been debunked", in front of its
 * predicate, with what it leans on; or -1. */
static int32_t copula_before(const struct piece *p, int32_t top, int32_t noun)
{
    for (int32_t i = top - 1; i > noun + 2; i--)
        if (p->t.node[i].upos == CC_UPOS_AUX &&
            cc_str_eq(node_lemma(p, i), CC_LIT("be"))) {
            while (i > noun + 3 && p->t.node[i - 1].upos == CC_UPOS_AUX)
                i--;
            return i;
        }
    return -1;
}

/* "Has no merit". */
static bool lacks_truth(const struct piece *p, const struct clause *c)
{
    const struct arg *obj = clause_arg(c, SLOT_OBJ);

    return obj && obj->node > c->top &&
           cc_str_eq(node_lemma(p, c->top), CC_LIT("have")) &&
           is_untrue(p->lemma_word[obj->node], "lacks") && node_is_none(p, obj->node);
}

/* "Is nonsense", "is not true". */
bool clause_says_untrue(const struct piece *p, const struct clauses *cs, uint32_t clause)
{
    bool ceased = false, negative = clause_negative(p, cs, clause, NULL, &ceased);
    const struct cc_lex_word *word = p->t.node[cs->at[clause].top].word;
    bool truth = cc_str_eq(cc_word_get(word, CC_LEX(state), 1), CC_LIT("truth")) &&
                 cc_str_eq(cc_word_get(word, CC_LEX(state), 2), CC_LIT("true"));

    return (is_untrue(word, "what") && !negative) || (truth && negative);
}

/* "claims about rats", "allegations of fraud": what the noun stands for begins there.
 * Criticism of a plan is not what tells of it. */
static bool noun_has_content(const struct piece *p, int32_t noun)
{
    bool told = cc_word_in(p->lemma_word[noun], CC_LEX(hearsay));
    cc_str by = cc_word_get(p->lemma_word[noun], CC_LEX(pointer), 2);
    cc_str kind = cc_word_get(p->lemma_word[noun], CC_LEX(pointer), 1);
    cc_str next = p->t.node[noun + 1].lower;
    bool claims = told || cc_str_eq(kind, CC_LIT("telling"));

    return claims && ((by.n && cc_str_eq(next, by)) || cc_str_eq(next, CC_LIT("about")) ||
                      (told && cc_str_eq(next, CC_LIT("of"))));
}

/* No mark, no verb but an "-ing" form, no word that opens a clause. */
static bool may_stand_in(const struct piece *p, int32_t i)
{
    uint8_t kind = p->t.node[i].upos;
    bool verb = kind == CC_UPOS_VERB || kind == CC_UPOS_AUX;

    return kind != CC_UPOS_PUNCT &&
           (!verb || p->t.node[i].xpos == CC_XPOS_VBG ||
            p->t.node[i - 1].xpos == CC_XPOS_VBG) &&
           p->t.node[i].xpos != CC_XPOS_WP && p->t.node[i].xpos != CC_XPOS_WDT;
}

int32_t pointer_content_end(const struct piece *p, int32_t noun, int32_t end)
{
    int32_t last = noun;

    if (noun + 2 >= end || !noun_has_content(p, noun))
        return -1;
    while (last + 1 < end && may_stand_in(p, last + 1))
        last++;
    return last > noun + 1 ? last : -1;
}

/* "polls showing that he leads" */
static bool noun_tells(const struct piece *p, int32_t noun)
{
    return p->t.node[noun].upos == CC_UPOS_NOUN &&
           p->t.node[noun + 1].xpos == CC_XPOS_VBG &&
           cc_word_in(p->lemma_word[noun + 1], CC_LEX(cue));
}

/* What stands before the copula is the noun and its content, and it is somebody's. */
static struct cc_span content_before(struct piece *p, int32_t noun, int32_t be,
                                     bool subject)
{
    int32_t that = noun + 1;
    while (that < noun + LIKE && !node_is_word(p, that, "that") &&
           (p->t.node[that].upos == CC_UPOS_PUNCT || node_is_word(p, that, "like")))
        that++; /* "arguments, like that P," */
    if (node_is_word(p, that, "that"))
        return reply_words(p, that, be - 1);
    if (subject && noun_tells(p, noun))
        return piece_span(p, p->left[noun] < noun ? p->left[noun] : noun, be - 1);
    return pointer_content_end(p, noun, be) == be - 1
               ? reply_words(p, p->left[noun] < noun ? p->left[noun] : noun, be - 1)
               : (struct cc_span){ 0 };
}

/* "The claim that P is nonsense", "is not true"; "claims about rats are unfounded". */
static void noun_is_untrue(struct piece *p, struct clauses *cs, uint32_t clause)
{
    const struct clause *c = &cs->at[clause];

    if (!clause_says_untrue(p, cs, clause))
        return;
    for (int32_t noun = c->top - 4; noun >= 0; noun--) {
        int32_t be;

        if (!(cc_word_in(p->lemma_word[noun], CC_LEX(pointer)) || noun_tells(p, noun)) ||
            !pointer_is_somebodys(p, noun) || (be = copula_before(p, c->top, noun)) < 0)
            continue;
        struct cc_span at = content_before(p, noun, be, noun == c->surface);
        if (at.end <= at.start)
            continue;
        untrue_claim(p, cs, clause, at);
        denied_claim(p, cs, clause, at, CC_NO_INDEX);
        return;
    }
}

/* "The claims have no merit", whatever they are. */
static void noun_lacks_truth(struct piece *p, struct clauses *cs, uint32_t clause)
{
    int32_t noun = cs->at[clause].surface;

    if (noun < 0 || !lacks_truth(p, &cs->at[clause]) ||
        !cc_word_in(p->lemma_word[noun], CC_LEX(pointer)))
        return;
    untrue_claim(p, cs, clause, (struct cc_span){ 0 });
    p->r->out.at[p->r->out.n - 1].anchor = ref_make(p, noun);
    p->r->out.at[p->r->out.n - 1].anchor.role = CC_ROLE_TOPIC;
}

void untrue_claims(struct piece *p, struct clauses *cs, uint32_t clause)
{
    const struct clause *c = &cs->at[clause];

    if (p->token[c->top] == CC_NO_INDEX ||
        p->r->inner[p->token[c->top]] != p->statement ||
        clause_mode(p, cs, clause) != CC_MODE_ASSERTED)
        return;
    said_falsely(p, cs, clause);
    noun_lacks_truth(p, cs, clause);
    if (c->copula || c->passive) {
        noun_is_untrue(p, cs, clause);
        untrue_in_front(p, cs, clause);
    }
}
