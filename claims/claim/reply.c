/*
 * Replies: "denied the allegation", "pushed back on that". What is denied was said
 * elsewhere and is not said again, so that no slot of the reply holds it: comparing looks
 * for what was said.
 */
#include "parts.h"

enum { REPLY_PARTICLE = 1, REPLY_SLOTS, REPLY_DOES };

static bool has_particle(const struct piece *p, int32_t verb, cc_str particle)
{
    if (!particle.n)
        return true;
    for (int32_t k = p->t.first_child[verb]; k >= 0; k = p->t.next_sibling[k])
        if (cc_str_eq(p->t.node[k].lower, particle))
            return true;
    return false;
}

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

    return noun >= 0 && noun < verb && cc_word_in(p->lemma_word[noun], CC_LEX(pointer))
               ? noun
               : -1;
}

/* What the clause answers, by which row; or -1 when it answers nothing. */
static int32_t answered(const struct piece *p, const struct clause *c,
                        const struct cc_lex_row **by)
{
    size_t n = 0;
    const struct cc_lex_row *row = cc_word_rows(p->lemma_word[c->top], CC_LEX(reply), &n);

    for (size_t i = 0; i < n; i++) {
        if (!has_particle(p, c->top, cc_lex_col(&row[i], REPLY_PARTICLE)))
            continue;
        int32_t what = in_slot(c, cc_lex_col(&row[i], REPLY_SLOTS));
        *by = &row[i];
        return what < 0 ? antecedent(p, c->top) : what;
    }
    return -1;
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

/* "the accusation that P", also where the parser hung P below the verb; or -1. */
static int32_t content_of(const struct piece *p, const struct clauses *cs, int32_t verb,
                          int32_t noun)
{
    int32_t det = cc_tree_child(&p->t, noun, CC_DEP_DET);
    if (!cc_word_in(p->lemma_word[noun], CC_LEX(pointer)) ||
        (det >= 0 && cc_word_in(p->t.node[det].word, CC_LEX(pointer)) &&
         cc_str_eq(cc_word_get(p->t.node[det].word, CC_LEX(pointer), 1),
                   CC_LIT("nobodys"))))
        return -1; /* "any suggestion that P": nobody need have made it */
    for (uint32_t i = 0; i < cs->n; i++) {
        const struct clause *c = &cs->at[i];
        int32_t head = p->t.node[c->top].head, first = p->left[c->top];
        if ((head == noun || head == verb) && first > noun && c->tense >= 0 &&
            (c->surface > first || c->existential) &&
            cc_str_eq(p->t.node[first].lower, CC_LIT("that")))
            return (int32_t)i;
    }
    return -1;
}

/* What is denied and said in the same breath: told as what others say. */
static void denied_claim(struct piece *p, struct clauses *cs, uint32_t clause)
{
    struct cc_claim *out = claim_emit(p, cs, clause, NULL, "denied");

    out->statement = p->statement;
    out->frame = CC_LIT("DENIED");
    out->frame_type = CC_FRAME_WORDS;
    out->value = (struct cc_value){ 0 };
    out->mode = CC_MODE_REPORTED;
}

void reply_claim(struct piece *p, struct clauses *cs, uint32_t clause)
{
    const struct clause *c = &cs->at[clause];
    const struct arg *who = clause_arg(c, SLOT_SUBJ);
    const struct cc_lex_row *by = NULL;
    int32_t what = answered(p, c, &by);

    if (!who || what < 0 || !cc_word_in(p->lemma_word[what], CC_LEX(pointer)) ||
        p->token[c->top] == CC_NO_INDEX || p->r->inner[p->token[c->top]] != p->statement)
        return;
    struct cc_ref *role = CC_NEW(p->r->a, struct cc_ref);
    struct cc_claim *out = claim_emit(p, cs, clause, NULL, "reply");

    out->statement = statement_of(p, c->top);
    if (out->mode == CC_MODE_ALLEGED)
        out->mode = CC_MODE_ASSERTED; /* "an accusation that he denied" */
    out->frame = cc_str_eq(cc_lex_col(by, REPLY_DOES), CC_LIT("denies"))
                     ? CC_LIT("REPLY")
                     : CC_LIT("TAKE_BACK");
    out->frame_type = CC_FRAME_WORDS;
    out->value = (struct cc_value){ 0 };
    out->anchor = ref_make(p, what);
    out->anchor.role = CC_ROLE_TOPIC;
    *role = ref_make(p, who->node);
    role->role = CC_ROLE_AGENT;
    reach(out, p->r->a);
    out->roles = role;
    out->role_count = 1;
    int32_t content = content_of(p, cs, c->top, what);
    if (content >= 0 && what > c->top)
        denied_claim(p, cs, (uint32_t)content);
}
