/*
 * Replies: "denied the allegation", "pushed back on that". What is denied was said
 * elsewhere and is not said again, so that no slot of the reply holds it: comparing looks
 * for what was said.
 */
#include "parts.h"

enum { REPLY_PARTICLE = 1, REPLY_SLOTS, REPLY_DOES };
enum { BEHIND = 8 }; /* words behind a verb where its object is looked for */

/* The node in one of the slots, or -1. */
static int32_t in_slot(const struct clause *c, cc_str slots)
{
    while (slots.n) {
        cc_str slot = cc_str_trim(cc_str_cut(&slots, ','));
        bool object = cc_str_eq(slot, CC_LIT("obj"));

        for (uint32_t i = 0; i < c->args; i++)
            if (object ? c->arg[i].slot == SLOT_OBJ
                       : c->arg[i].slot == SLOT_PREP && cc_str_eq(c->arg[i].prep, slot))
                return c->arg[i].node;
    }
    return -1;
}

/* "a charge that she denies", where "that" was read as what opens its content; or -1. */
static int32_t antecedent(const struct piece *p, int32_t verb)
{
    int32_t noun = p->t.node[verb].head;

    if (noun >= 0 && p->t.node[verb].dep == CC_DEP_CONJ)
        noun = p->t.node[noun].head; /* "that she has faced and always denied" */
    return noun >= 0 && noun < verb && cc_word_in(p->lemma_word[noun], CC_LEX(pointer))
               ? noun
               : -1;
}

/* The noun with a clause of its own ("the notion that") that stands right behind the
 * words of a verb, however the parser hung it; or -1. */
static int32_t noun_behind(const struct piece *p, int32_t verb)
{
    uint32_t end = (uint32_t)verb + BEHIND < p->t.n ? (uint32_t)verb + BEHIND : p->t.n;

    for (uint32_t i = (uint32_t)verb + 1; i + 1 < end; i++) {
        uint8_t kind = p->t.node[i].upos;
        if (kind == CC_UPOS_VERB || kind == CC_UPOS_PUNCT ||
            p->t.node[i].xpos == CC_XPOS_PRP) /* "pressed him over his claim" */
            return -1;
        if (cc_word_in(p->lemma_word[i], CC_LEX(pointer)) &&
            cc_str_eq(p->t.node[i + 1].lower, CC_LIT("that")))
            return (int32_t)i;
    }
    return -1;
}

/* With whom or about what is not said: "she disagrees". */
static bool stands_alone(const struct clause *c)
{
    for (uint32_t i = 0; i < c->args; i++)
        if (c->arg[i].slot != SLOT_SUBJ && c->arg[i].slot != SLOT_THAT &&
            !(c->arg[i].slot == SLOT_PREP && !c->arg[i].prep.n))
            return false;
    return true;
}

/* "Trask contradicted her": what she said. */
static bool gainsays(const struct piece *p, const struct clause *c, int32_t what,
                     const struct cc_lex_row *row)
{
    if (!cc_str_eq(cc_lex_col(row, REPLY_DOES), CC_LIT("gainsays")) ||
        !(p->t.node[what].upos == CC_UPOS_PROPN || node_is_word(p, what, "him") ||
          node_is_word(p, what, "her")))
        return false;
    for (uint32_t i = 0; i < c->args; i++)
        if (c->arg[i].slot == SLOT_PREP && c->arg[i].node != what && c->arg[i].prep.n &&
            !node_is_time(p, c->arg[i].node))
            return false; /* "disagreed with her about the toll" */
    for (int32_t i = c->top > 2 ? c->top - 2 : 0; i < c->top; i++)
        if (cc_word_in(p->t.node[i].word, CC_LEX(general)))
            return false; /* "often disagreed with her" */
    return true;
}

/* "called the warming of the sea a hoax": the noun of untrue.lex soon behind the verb,
 * with no person and no more than words of one thing between; or -1. */
static int32_t hoax_behind(const struct piece *p, int32_t verb)
{
    bool thing = false;

    for (int32_t i = verb + 1; i < (int32_t)p->t.n && i <= verb + 1 + BEHIND; i++) {
        uint8_t kind = p->t.node[i].upos;
        cc_str untrue = cc_word_get(p->lemma_word[i], CC_LEX(untrue), 1);

        if (kind == CC_UPOS_NOUN &&
            cc_str_eq(untrue, CC_LIT("what"))) /* no forged thing */
            return thing && node_is_word(p, i - 1, "a") && !node_is_word(p, i, "fake")
                       ? i
                       : -1;
        if (kind == CC_UPOS_VERB || kind == CC_UPOS_PUNCT || kind == CC_UPOS_SCONJ ||
            kind == CC_UPOS_PROPN || kind == CC_UPOS_PRON)
            return -1;
        thing = thing || (kind == CC_UPOS_NOUN && !node_is_word(p, i, "one"));
    }
    return -1;
}

/* The verb has a row that does so. */
static bool verb_does(const struct piece *p, int32_t verb, const char *does)
{
    size_t n = 0;
    const struct cc_lex_row *row = cc_word_rows(p->lemma_word[verb], CC_LEX(reply), &n);

    for (size_t i = 0; i < n; i++)
        if (cc_str_eq(cc_lex_col(&row[i], REPLY_DOES), cc_str_c(does)))
            return true;
    return false;
}

/* What the clause answers, by which row; or -1 when it answers nothing. A verb that needs
 * no object answers by itself when it has none. */
static int32_t answered(const struct piece *p, const struct clause *c,
                        const struct cc_lex_row **by)
{
    size_t n = 0;
    const struct cc_lex_row *row = cc_word_rows(p->lemma_word[c->top], CC_LEX(reply), &n);
    int32_t self = -1;

    for (size_t i = 0; i < n; i++) {
        if (!verb_has_particle(p, c->top, cc_lex_col(&row[i], REPLY_PARTICLE)))
            continue;
        if (cc_str_eq(cc_lex_col(&row[i], REPLY_SLOTS), CC_LIT("self"))) {
            self = (int32_t)i;
            continue;
        }
        int32_t what = in_slot(c, cc_lex_col(&row[i], REPLY_SLOTS));
        *by = &row[i];
        if (what >= 0 && gainsays(p, c, what, &row[i]))
            return what;
        if (what < 0)
            what = antecedent(p, c->top);
        if (what < 0 || !cc_word_in(p->lemma_word[what], CC_LEX(pointer)))
            what = noun_behind(p, c->top);
        if (what >= 0)
            return what;
    }
    if (self < 0)
        return -1;
    *by = &row[self];
    return !cc_str_eq(cc_lex_col(*by, REPLY_DOES), CC_LIT("denies")) || stands_alone(c)
               ? c->top
               : -1;
}

/* The statement that the verb is the cue of, else the one it stands in. */
static uint32_t statement_of(const struct piece *p, int32_t verb)
{
    uint32_t cue = p->r->cue[p->token[verb]];

    return cue == CC_NO_INDEX ? p->statement : cue;
}

/* "a charge that she denies": the noun belongs to what is shown. */
static void reach(struct cc_claim *out, struct cc_arena *a)
{
    uint32_t from = out->anchor.span.start;
    struct cc_span *spans;

    if (out->anchor.span.end <= from || from >= out->span.start || out->span_count == 0)
        return;
    spans = CC_ARRAY(a, struct cc_span, out->span_count);
    for (uint32_t i = 0; i < out->span_count; i++)
        spans[i] = out->spans[i];
    spans[0].start = out->span.start = from;
    out->spans = spans;
}

/* "his claim", "the claim": not "any claim", which nobody need have made. */
bool pointer_is_somebodys(const struct piece *p, int32_t noun)
{
    int32_t det = cc_tree_child(&p->t, noun, CC_DEP_DET);

    return det < 0 || !cc_str_eq(cc_word_get(p->t.node[det].word, CC_LEX(pointer), 1),
                                 CC_LIT("nobodys"));
}

/* "a report saying that P": the word in front of P stands right behind the noun, or with
 * a word of saying between. */
static bool is_behind(const struct piece *p, int32_t noun, int32_t first)
{
    return first == noun + 1 ||
           (first == noun + 2 && p->t.node[noun + 1].xpos == CC_XPOS_VBG &&
            cc_word_in(p->lemma_word[noun + 1], CC_LEX(cue)));
}

/* "the accusation that P", also where the parser hung P below the verb; or -1. */
static int32_t content_of(const struct piece *p, const struct clauses *cs, int32_t verb,
                          int32_t noun)
{
    if (!cc_word_in(p->lemma_word[noun], CC_LEX(pointer)) ||
        !pointer_is_somebodys(p, noun))
        return -1;
    for (uint32_t i = 0; i < cs->n; i++) {
        const struct clause *c = &cs->at[i];
        int32_t head = p->t.node[c->top].head, first = p->left[c->top];
        if ((head == noun || head == verb || is_behind(p, noun, first)) && first > noun &&
            c->tense >= 0 && (c->surface > first || c->existential) &&
            cc_str_eq(p->t.node[first].lower, CC_LIT("that")))
            return (int32_t)i;
    }
    return -1;
}

/* "claims of theft", "any connection to the theft": the last of the noun's own words
 * that say it, or -1. */
static int32_t nominal_content(const struct piece *p, int32_t verb, int32_t noun)
{
    cc_str by = cc_word_get(p->lemma_word[noun], CC_LEX(pointer), 2);

    for (int32_t k = by.n ? noun + 1 : (int32_t)p->t.n; k < (int32_t)p->t.n; k++) {
        int32_t head = p->t.node[k].head;

        if ((head == noun || (head == verb && p->left[k] == noun + 1)) &&
            p->t.node[k].upos != CC_UPOS_PRON && cc_str_eq(node_prep(p, k), by))
            return p->right[k];
    }
    return -1;
}

/* Nothing that could have the clause of its own stands between: "denied on Monday that",
 * but not "rejected what he called the notion that". */
static bool follows(const struct piece *p, int32_t verb, int32_t first)
{
    for (int32_t i = verb + 1; i < first; i++) {
        uint8_t kind = p->t.node[i].upos;

        if (kind == CC_UPOS_PUNCT || kind == CC_UPOS_VERB || kind == CC_UPOS_PRON ||
            ((kind == CC_UPOS_NOUN || kind == CC_UPOS_PROPN) && !node_is_time(p, i)))
            return false;
    }
    return true;
}

/* "denied that P", "denied P", "denied taking it": the clause that is denied, or -1. */
static int32_t denied_clause(const struct piece *p, const struct clauses *cs,
                             uint32_t clause)
{
    const struct clause *c = &cs->at[clause];
    uint32_t cue = p->r->cue[p->token[c->top]];

    if (cue == CC_NO_INDEX || !p->r->s->statement[cue].denied ||
        !p->r->s->statement[cue].speech)
        return -1;
    for (uint32_t i = 0; i < cs->n; i++) {
        const struct clause *k = &cs->at[i];
        bool gerund = k->kind == CLAUSE_CONTROL && p->t.node[k->top].xpos == CC_XPOS_VBG;
        if (k->parent == (int32_t)clause && k->top > c->top &&
            follows(p, c->top, p->left[k->top]) &&
            (gerund || (k->kind == CLAUSE_CONTENT && k->tense >= 0)))
            return (int32_t)i;
    }
    return -1;
}

/* The words from..to, without marks at the ends, "that", and what only tells how it was
 * said (", saying that it is late"). */
struct cc_span reply_words(const struct piece *p, int32_t from, int32_t to)
{
    const struct cc_node *w = p->t.node;

    for (int32_t i = from + 1; i < to; i++)
        if (w[i].upos == CC_UPOS_PUNCT && w[i + 1].xpos == CC_XPOS_VBG &&
            cc_word_in(p->lemma_word[i + 1], CC_LEX(cue)))
            to = i;
    while (from < to &&
           (w[from].upos == CC_UPOS_PUNCT || cc_str_eq(w[from].lower, CC_LIT("that"))))
        from++;
    while (from < to && w[to].upos == CC_UPOS_PUNCT)
        to--;
    return piece_span(p, from, to);
}

uint32_t claimed_by(const struct piece *p, int32_t noun, int32_t content)
{
    uint32_t at = p->token[content], word = noun < 0 ? CC_NO_INDEX : p->token[noun];

    if (at == CC_NO_INDEX || word == CC_NO_INDEX)
        return p->statement;
    uint32_t own = p->r->inner[at], cue = p->r->cue[word];
    return own != CC_NO_INDEX && own == cue &&
                   p->r->s->statement[own].speaker.end >
                       p->r->s->statement[own].speaker.start
               ? own
               : p->statement;
}

/* What is denied and said in the same breath: told as what others say. Its words stand
 * at `at`. */
void denied_claim(struct piece *p, struct clauses *cs, uint32_t clause, struct cc_span at,
                  uint32_t statement)
{
    struct cc_claim *out = claim_emit(p, cs, clause, NULL, "denied");
    struct cc_span *one = CC_NEW(p->r->a, struct cc_span);

    *one = out->span = out->clause = at;
    out->spans = one;
    out->span_count = 1;
    out->statement = statement;
    out->frame = CC_LIT("DENIED");
    out->frame_type = CC_FRAME_WORDS;
    out->value = (struct cc_value){ 0 };
    out->mode = CC_MODE_REPORTED;
    out->negative = false;
}

/* The claim that somebody denies or takes back what `what` stands for. */
static struct cc_claim *answer(struct piece *p, struct clauses *cs, uint32_t clause,
                               int32_t what)
{
    const struct clause *c = &cs->at[clause];
    const struct arg *who = clause_arg(c, SLOT_SUBJ);
    struct cc_claim *out = claim_emit(p, cs, clause, NULL, "reply");
    struct cc_ref *role = CC_NEW(p->r->a, struct cc_ref);

    out->statement = statement_of(p, c->top);
    if (out->mode == CC_MODE_ALLEGED)
        out->mode = CC_MODE_ASSERTED; /* "an accusation that he denied" */
    out->frame = CC_LIT("REPLY");
    out->frame_type = CC_FRAME_WORDS;
    out->value = (struct cc_value){ 0 };
    out->anchor = ref_make(p, what);
    out->anchor.role = CC_ROLE_TOPIC;
    *role = ref_make(p, who->node);
    role->role = CC_ROLE_AGENT;
    out->roles = role;
    out->role_count = 1;
    return out;
}

/* "denied that P". */
static bool reply_to_clause(struct piece *p, struct clauses *cs, uint32_t clause)
{
    int32_t content = denied_clause(p, cs, clause);
    struct cc_claim *out;

    if (content < 0)
        return false;
    int32_t top = cs->at[content].top;
    struct cc_span at = reply_words(p, p->left[top], p->right[top]);
    out = answer(p, cs, clause, top);
    out->anchor.kind = CC_REF_CLAUSE;
    out->anchor.span = at;
    out->negative = false; /* the statement that it is the cue of is not negated */
    denied_claim(p, cs, (uint32_t)content, at, p->statement);
    return true;
}

/* "the accusation that P", "the accusation of theft". */
static void content_of_noun(struct piece *p, struct clauses *cs, uint32_t clause,
                            int32_t noun, bool calls)
{
    int32_t verb = cs->at[clause].top, content = content_of(p, cs, verb, noun);

    if (content >= 0) {
        int32_t top = cs->at[content].top;
        struct cc_span at = reply_words(p, p->left[top], p->right[top]);
        denied_claim(p, cs, (uint32_t)content, calls ? untrue_cut(p, at) : at,
                     claimed_by(p, noun, top));
        return;
    }
    int32_t last = nominal_content(p, verb, noun);
    if (last < 0)
        return;
    last = last > p->right[noun] ? last : p->right[noun];
    denied_claim(p, cs, clause, reply_words(p, noun, last), p->statement);
    p->r->out.at[p->r->out.n - 1].frame = CC_LIT("DENIED_NOUN");
}

/* "called the plague a myth": what nobody need have said in words of his own. What has a
 * noun for something said is answered by that. */
static bool hoax_claims(struct piece *p, struct clauses *cs, uint32_t clause)
{
    int32_t verb = cs->at[clause].top;
    int32_t hoax = verb_does(p, verb, "calls") ? hoax_behind(p, verb) : -1;
    bool ceased = false;

    if (hoax < 0 || cs->at[clause].passive ||
        clause_mode(p, cs, clause) != CC_MODE_ASSERTED ||
        clause_negative(p, cs, clause, NULL, &ceased))
        return false;
    for (int32_t i = verb + 1; i < hoax; i++) {
        cc_str kind = cc_word_get(p->lemma_word[i], CC_LEX(pointer), 1);

        if (kind.n && p->t.node[i].upos == CC_UPOS_NOUN &&
            !cc_str_eq(kind, CC_LIT("holding")))
            return false;
    }
    struct cc_span at = reply_words(p, verb + 1, hoax - 2);
    untrue_claim(p, cs, clause, at);
    denied_claim(p, cs, clause, at, CC_NO_INDEX);
    return true;
}

void reply_claim(struct piece *p, struct clauses *cs, uint32_t clause)
{
    const struct clause *c = &cs->at[clause];
    const struct cc_lex_row *by = NULL;

    if (!clause_arg(c, SLOT_SUBJ) || p->token[c->top] == CC_NO_INDEX ||
        p->r->inner[p->token[c->top]] != p->statement || reply_to_clause(p, cs, clause))
        return;
    if (hoax_claims(p, cs, clause))
        return;
    int32_t what = answered(p, c, &by);
    bool self = what == c->top;
    if (what < 0 || (!self && !cc_word_in(p->lemma_word[what], CC_LEX(pointer)) &&
                     !gainsays(p, c, what, by)))
        return;
    bool calls = cc_str_eq(cc_lex_col(by, REPLY_DOES), CC_LIT("calls"));
    if (calls && !untrue_behind(p, what))
        return;
    struct cc_claim *out = answer(p, cs, clause, what);
    if (cc_str_eq(cc_lex_col(by, REPLY_DOES), CC_LIT("retracts")))
        out->frame = CC_LIT("TAKE_BACK");
    if (calls)
        call_untrue(out);
    if (self) {
        bool denies = cc_str_eq(cc_lex_col(by, REPLY_DOES), CC_LIT("denies"));

        out->anchor.kind = denies ? CC_REF_NOUN : CC_REF_CLAUSE;
        out->anchor.head = denies ? CC_LIT("that") : CC_NONE;
        out->anchor.span = p->r->d->token[p->token[what]].span;
        return;
    }
    reach(out, p->r->a);
    if (what > c->top || c->passive)
        content_of_noun(p, cs, clause, what, calls);
    denied_in_front(p, cs, clause, what);
}
