/* How a clause is meant: asserted, planned, required, possible, conditional, asked,
 * alleged. */
#include "parts.h"

#include <string.h>

enum { MODE_WHERE = 1, MODE_MODE };
enum { FACTIVE_SAYS = 1 };

cc_str mode_word(const struct cc_lex_word *word, cc_str where)
{
    size_t n;
    const struct cc_lex_row *row = cc_word_rows(word, CC_LEX(mode), &n);
    for (size_t i = 0; row && i < n; i++)
        if (cc_str_eq(cc_lex_col(&row[i], MODE_WHERE), where))
            return cc_lex_col(&row[i], MODE_MODE);
    return CC_NONE;
}

/* The same of the word that introduces a clause. */
static cc_str mode_mark(const struct clause *c)
{
    return c->mark.n ? mode_word(cc_lex_word(c->mark), CC_LIT("mark")) : CC_NONE;
}

static enum cc_mode mode_of(cc_str name)
{
    for (enum cc_mode m = CC_MODE_ASSERTED; m <= CC_MODE_REPORTED; m++)
        if (cc_str_eq(name, cc_mode_name(m)))
            return m;
    return CC_MODE_ASSERTED;
}

static bool has_perfect(const struct piece *p, const struct clause *c)
{
    for (int32_t k = p->t.first_child[c->top]; k >= 0; k = p->t.next_sibling[k])
        if (p->t.node[k].dep == CC_DEP_AUX && cc_str_eq(node_lemma(p, k), CC_LIT("have")))
            return true;
    return false;
}

/* "Had he checked", "were it so", "should it rain": the auxiliary opens the clause. */
static bool is_inverted(const struct piece *p, const struct clause *c)
{
    if (p->question || c->mark.n || c->tense < 0 || c->tense >= c->surface ||
        c->tense == c->top || p->left[c->top] != c->tense)
        return false;
    cc_str where = cc_word_get(p->t.node[c->tense].word, CC_LEX(mode), MODE_WHERE);
    return cc_str_eq(where, CC_LIT("inverted")) ||
           cc_str_eq(p->t.node[c->tense].lower, CC_LIT("should"));
}

/* "when it opens", "before the drug exists": a time to come, or any time. */
static bool is_upcoming(const struct piece *p, const struct clause *c)
{
    uint8_t tense = c->tense >= 0 ? p->t.node[c->tense].xpos : CC_XPOS_COUNT;
    cc_str opens = mode_word(p->t.node[p->left[c->top]].word, CC_LIT("mark"));

    return (c->kind == CLAUSE_ADVERBIAL || c->kind == CLAUSE_RELATIVE) &&
           cc_str_eq(opens, CC_LIT("upcoming")) && !has_perfect(p, c) &&
           (tense == CC_XPOS_VBZ || tense == CC_XPOS_VBP);
}

/* "if he is convicted", "unless", "had he checked": the clause is a condition. */
static bool is_condition(const struct piece *p, const struct clause *c)
{
    if (is_inverted(p, c))
        return true;
    if (c->kind == CLAUSE_CONTENT)
        return false;
    const struct cc_node *w = &p->t.node[c->top];
    int32_t had = w->head;
    if (c->kind == CLAUSE_PARTICIPLE &&
        had >= 0) /* the same, of a thing that is closed */
        had = p->t.node[had].head;
    if ((c->kind == CLAUSE_CONTROL || c->kind == CLAUSE_PARTICIPLE) && !c->mark.n &&
        had >= 0 && had == p->left[had] && cc_str_eq(node_lemma(p, had), CC_LIT("have")))
        return true; /* "Had he checked, ..." read as a verb of having */
    if (cc_str_eq(mode_mark(c), CC_LIT("conditional"))) {
        int32_t mark = cc_tree_child(&p->t, c->top, CC_DEP_MARK);
        return mark <= 0 ||
               !cc_word_in(p->t.node[mark - 1].word, CC_LEX(hedge)); /* "even if" */
    }
    return false;
}

static bool under_condition(const struct piece *p, const struct clauses *cs,
                            uint32_t clause)
{
    for (int32_t k = p->t.first_child[cs->at[clause].top]; k >= 0;
         k = p->t.next_sibling[k])
        if (p->clause_of[k] && is_condition(p, &cs->at[p->clause_of[k] - 1]))
            return true;
    /* "If A had B, C would D" read as two clauses side by side */
    const struct clause *c = &cs->at[clause];
    return c->parent >= 0 && p->t.node[c->top].head == cs->at[c->parent].top &&
           (c->kind == CLAUSE_CONJ || c->kind == CLAUSE_MAIN) &&
           cc_tree_child(&p->t, c->top, CC_DEP_CC) < 0 &&
           cs->at[c->parent].top < c->top && is_condition(p, &cs->at[c->parent]);
}

/* The modal auxiliary of the clause itself, or -1. */
static int32_t modal_of(const struct piece *p, const struct clause *c)
{
    for (int32_t k = p->t.first_child[c->top]; k >= 0; k = p->t.next_sibling[k])
        if ((p->t.node[k].dep == CC_DEP_AUX || p->t.node[k].dep == CC_DEP_COP) &&
            mode_word(p->t.node[k].word, CC_LIT("aux")).n &&
            !cc_str_eq(node_lemma(p, k), CC_LIT("have"))) /* "she'd told them" */
            return k;
    return -1;
}

static enum cc_mode would_mode(const struct piece *p, const struct clause *c)
{
    if (has_perfect(p, c))
        return CC_MODE_CONDITIONAL;
    if (p->statement == CC_NO_INDEX)
        return CC_MODE_PLANNED;
    return p->r->s->statement[p->statement].kind == CC_QUOTE_INDIRECT
               ? CC_MODE_PLANNED
               : CC_MODE_CONDITIONAL;
}

/* "is to close", "are to be sold" */
static bool is_to_be(const struct piece *p, const struct clause *c)
{
    bool be = false;
    for (int32_t k = p->t.first_child[c->top]; k >= 0 && k < c->top;
         k = p->t.next_sibling[k]) {
        const struct cc_node *w = &p->t.node[k];
        if (be && w->xpos == CC_XPOS_TO)
            return true;
        be =
            (w->dep == CC_DEP_AUX || w->dep == CC_DEP_COP || w->dep == CC_DEP_AUX_PASS) &&
            k == c->tense && cc_str_eq(node_lemma(p, k), CC_LIT("be"));
    }
    return false;
}

/* "Almost all the homes burned": it is said of how many, not of whether. */
static bool is_of_amount(const struct piece *p, int32_t adverb)
{
    int32_t next = adverb + 1;

    return next < (int32_t)p->t.n && cc_word_in(p->t.node[adverb].word, CC_LEX(hedge)) &&
           (p->t.node[next].upos == CC_UPOS_NUM ||
            cc_word_in(p->t.node[next].word, CC_LEX(quantifier)));
}

/* By the clause's own auxiliary or adverb; ASSERTED when it has none. */
static enum cc_mode own_mode(const struct piece *p, const struct clauses *cs,
                             uint32_t clause)
{
    const struct clause *c = &cs->at[clause];
    int32_t modal = modal_of(p, c);
    if (modal >= 0) {
        cc_str name = mode_word(p->t.node[modal].word, CC_LIT("aux"));
        if (cc_str_eq(name, CC_LIT("would")))
            return would_mode(p, c);
        enum cc_mode m = mode_of(name);
        if (m == CC_MODE_DUTY && has_perfect(p, c)) /* "must have been turned" */
            return mode_of(mode_word(p->t.node[modal].word, CC_LIT("perfect")));
        bool unused = false;
        if (m == CC_MODE_HEDGED && cc_str_eq(p->t.node[modal].lower, CC_LIT("could")) &&
            clause_negative(p, cs, clause, NULL, &unused))
            return CC_MODE_ABILITY; /* "could not" is said of what cannot be */
        return m;
    }
    if (is_to_be(p, c))
        return CC_MODE_PLANNED;
    for (int32_t k = p->t.first_child[c->top]; k >= 0; k = p->t.next_sibling[k])
        if (p->t.node[k].dep == CC_DEP_ADVMOD && !is_of_amount(p, k) &&
            mode_word(p->t.node[k].word, CC_LIT("adv")).n)
            return mode_of(mode_word(p->t.node[k].word, CC_LIT("adv")));
    return CC_MODE_ASSERTED;
}

cc_str mode_governed(const struct piece *p, int32_t word)
{
    cc_str name = cc_lex_get(CC_LEX(mode), verb_with_particle(p, word), MODE_MODE);
    if (!name.n)
        name = mode_word(p->t.node[word].word, CC_LIT("govern"));
    return name.n ? name : mode_word(p->lemma_word[word], CC_LIT("govern"));
}

bool node_accuses(const struct piece *p, int32_t node)
{
    return cc_str_eq(mode_governed(p, node), CC_LIT("alleged"));
}

bool clause_supports(const struct piece *p, const struct clause *c)
{
    return mode_governed(p, c->top).n ||
           cc_word_in(p->lemma_word[c->top], CC_LEX(negation));
}

bool clause_presupposes(const struct piece *p, const struct clause *c)
{
    return cc_str_eq(cc_word_get(p->lemma_word[c->top], CC_LEX(factive), FACTIVE_SAYS),
                     CC_LIT("known"));
}

/* What a verb of saying or finding makes of its content; CC_NONE for other verbs. */
static cc_str reported(const struct piece *p, const struct clauses *cs, uint32_t verb)
{
    cc_str kind = cc_word_get(p->lemma_word[cs->at[verb].top], CC_LEX(cue), 1);
    bool unused = false;
    if (!kind.n)
        return CC_NONE;
    if (clause_presupposes(p, &cs->at[verb]))
        return cc_mode_name(CC_MODE_ASSERTED);
    if (cc_str_eq(kind, CC_LIT("speech")) || clause_negative(p, cs, verb, NULL, &unused))
        return cc_mode_name(CC_MODE_REPORTED);
    return cc_mode_name(cc_str_eq(kind, CC_LIT("finding")) ? CC_MODE_ASSERTED
                                                           : CC_MODE_HEDGED);
}

/* Of "called it a fake" the call is no matter, unless it was not made. */
static enum cc_mode called_mode(struct piece *p, struct clauses *cs, uint32_t verb)
{
    bool unused = false;
    return clause_negative(p, cs, verb, NULL, &unused) ? CC_MODE_REPORTED
                                                       : clause_mode(p, cs, verb);
}

/* "We are not sure that it was used", "it is not clear that it was". */
static bool is_unsure(const struct piece *p, const struct clauses *cs,
                      const struct clause *c)
{
    const struct clause *up = &cs->at[c->parent];
    bool unused = false;
    return c->kind == CLAUSE_CONTENT && p->t.node[up->top].upos == CC_UPOS_ADJ &&
           cc_str_eq(mode_governed(p, up->top), CC_LIT("sure")) &&
           clause_negative(p, cs, (uint32_t)c->parent, NULL, &unused);
}

/* "asked the state to close it" governs by its verb, "has no plans to close it" by the
 * noun. */
static int32_t governor_of(const struct piece *p, const struct clause *up,
                           const struct clause *c)
{
    int32_t head = p->t.node[c->top].head;

    return p->t.node[c->top].dep == CC_DEP_ACL && !node_binds(p, head) ? up->top : head;
}

/* By what governs the clause: "had to have been turned", "is charged with taking". */
static enum cc_mode governed_mode(struct piece *p, struct clauses *cs, uint32_t clause)
{
    struct clause *c = &cs->at[clause], *up = &cs->at[c->parent];
    cc_str name = mode_governed(p, governor_of(p, up, c));
    enum cc_mode above = clause_mode(p, cs, (uint32_t)c->parent);
    cc_str said =
        c->kind == CLAUSE_CONTENT ? reported(p, cs, (uint32_t)c->parent) : CC_NONE;
    if (said.n)
        name = said;
    if (!name.n)
        name = CC_LIT("asserted");
    enum cc_mode m = mode_of(name);
    bool unused = false;
    if (m == CC_MODE_DUTY && has_perfect(p, c))
        m = CC_MODE_NECESSITY;
    if (m == CC_MODE_ASSERTED && is_unsure(p, cs, c))
        m = CC_MODE_HEDGED;
    if (m == CC_MODE_PLANNED && clause_is_refused(p, cs, clause) &&
        clause_negative(p, cs, (uint32_t)c->parent, NULL, &unused))
        m = CC_MODE_HEDGED; /* "did not rule out closing it" */
    if (phrase_before(p, c->top))
        m = CC_MODE_ASSERTED; /* "has yet to publish it" */
    if (m == CC_MODE_DUTY && cc_str_eq(node_lemma(p, up->top), CC_LIT("have")) &&
        !cc_str_eq(c->mark, CC_LIT("to")))
        m = CC_MODE_ASSERTED; /* "had it checked" */
    if (m == CC_MODE_DUTY && p->t.node[c->top].dep == CC_DEP_ACL &&
        cc_str_eq(node_lemma(p, governor_of(p, up, c)), CC_LIT("have")))
        m = CC_MODE_HEDGED; /* "has cause to leave": nobody has to */
    if (m == CC_MODE_DUTY && up->tense == up->top &&
        p->t.node[up->top].xpos == CC_XPOS_VBD &&
        cc_str_eq(node_lemma(p, up->top), CC_LIT("have")) && p->statement == CC_NO_INDEX)
        m = CC_MODE_ASSERTED; /* "had to be blown up": it was */
    return above != CC_MODE_ASSERTED &&
                   (m == CC_MODE_ASSERTED || above == CC_MODE_CONDITIONAL)
               ? above
               : m;
}

/* "how many will go", "who signed it": a question inside. */
static bool asks(const struct piece *p, const struct clause *c)
{
    enum cc_xpos x = p->t.node[p->left[c->top]].xpos;
    return x == CC_XPOS_WRB || x == CC_XPOS_WP || x == CC_XPOS_WP_POSS;
}

/* "What it needs": that it needs something is no more than taken for granted. */
static bool leaves_open(const struct piece *p, const struct clause *c)
{
    for (uint32_t i = 0; i < c->args; i++)
        if (c->arg[i].node >= 0 && c->arg[i].node < c->top && !c->arg[i].shared &&
            c->arg[i].slot == SLOT_OBJ && p->t.node[c->arg[i].node].xpos == CC_XPOS_WP)
            return c->kind != CLAUSE_RELATIVE;
    return false;
}

/* A group that stands alone: "those", "shops"; not "the three men", "its shops". */
static bool is_open_group(const struct piece *p, int32_t noun)
{
    const struct cc_node *w = &p->t.node[noun];
    return (w->xpos == CC_XPOS_NNS || w->upos == CC_UPOS_PRON || w->xpos == CC_XPOS_DT) &&
           !node_is_none(p, noun) && cc_tree_child(&p->t, noun, CC_DEP_NUMMOD) < 0 &&
           cc_tree_child(&p->t, noun, CC_DEP_NMOD_POSS) < 0;
}

/* "The shops that are open", "those who had not voted": which ones are meant. That
 * "residents who fled" did so is told; so is what follows a comma. */
static bool says_which(const struct piece *p, const struct clauses *cs,
                       const struct clause *c)
{
    int32_t noun = p->t.node[c->top].head, first = p->left[c->top];
    if (c->kind != CLAUSE_RELATIVE || noun < 0 || first <= noun || c->tense < 0 ||
        p->t.node[first].upos == CC_UPOS_PUNCT ||
        p->t.node[first - 1].upos == CC_UPOS_PUNCT ||
        (c->parent >= 0 && cs->at[c->parent].cleft))
        return false;
    bool past = p->t.node[c->tense].xpos == CC_XPOS_VBD && !has_perfect(p, c);
    return !past && is_open_group(p, noun);
}

/* "It is time that a trustee be named": wished for, whatever word stands above. */
static bool is_wished(const struct piece *p, const struct clause *c)
{
    bool subject = cc_tree_child(&p->t, c->top, CC_DEP_NSUBJ) >= 0 ||
                   cc_tree_child(&p->t, c->top, CC_DEP_NSUBJ_PASS) >= 0;
    return subject && c->tense >= 0 && c->surface >= 0 && c->surface < c->tense &&
           c->kind != CLAUSE_CONTROL && p->t.node[c->tense].xpos == CC_XPOS_VB &&
           cc_str_eq(p->t.node[c->tense].lower, CC_LIT("be")) && modal_of(p, c) < 0 &&
           p->t.node[c->tense - 1].xpos != CC_XPOS_TO;
}

static enum cc_mode statement_mode(const struct piece *p)
{
    if (p->statement == CC_NO_INDEX)
        return CC_MODE_ASSERTED;
    const struct cc_statement *s = &p->r->s->statement[p->statement];
    if (s->negated)
        return CC_MODE_REPORTED;
    if (strcmp(s->rule, "gerund") == 0 && !tells_own_deed(s))
        return CC_MODE_REQUEST; /* "suggested closing it" */
    switch ((enum cc_modality)s->modality) {
    case CC_MOD_MODAL:
        return CC_MODE_HEDGED;
    case CC_MOD_CONDITIONAL:
        return CC_MODE_CONDITIONAL;
    case CC_MOD_QUESTION:
        return CC_MODE_QUESTION;
    case CC_MOD_REQUEST:
        return CC_MODE_REQUEST;
    case CC_MOD_PROMISE:
        return CC_MODE_PLANNED;
    default:
        return CC_MODE_ASSERTED;
    }
}

/* "cannot open unless somebody turns it": what it needs, not a condition of something
 * else. */
static bool impossible_unless(const struct piece *p, const struct clauses *cs,
                              uint32_t clause)
{
    if (is_condition(p, &cs->at[clause]) || own_mode(p, cs, clause) != CC_MODE_ABILITY)
        return false;
    for (int32_t k = p->t.first_child[cs->at[clause].top]; k >= 0;
         k = p->t.next_sibling[k])
        if (p->clause_of[k] && cs->at[p->clause_of[k] - 1].top == k &&
            cc_str_eq(cs->at[p->clause_of[k] - 1].mark, CC_LIT("unless")))
            return true;
    return false;
}

int32_t clause_needed(struct piece *p, struct clauses *cs, uint32_t clause)
{
    const struct clause *c = &cs->at[clause];
    int32_t mark = cc_tree_child(&p->t, c->top, CC_DEP_MARK);
    if (c->parent < 0 || !c->mark.n || c->kind != CLAUSE_ADVERBIAL)
        return -1;
    const struct clause *up = &cs->at[c->parent];
    bool only = mark > 0 && cc_str_eq(mode_mark(c), CC_LIT("conditional")) &&
                cc_str_eq(cc_word_get(p->t.node[mark - 1].word, CC_LEX(quantifier), 1),
                          CC_LIT("only"));
    bool but = cc_str_eq(c->mark, CC_LIT("unless")) ||
               cc_str_eq(cc_lex_get(CC_LEX(negation), c->mark, 1), CC_LIT("prep"));
    bool unused = false;
    if (!only && !(but && own_mode(p, cs, (uint32_t)c->parent) == CC_MODE_ABILITY &&
                   clause_negative(p, cs, (uint32_t)c->parent, NULL, &unused)))
        return -1;
    return up->surface;
}

/* "can be done without closing it", "by closing it": whether it is, is left open. */
static bool is_means(const struct piece *p, const struct clause *c)
{
    return p->t.node[c->top].xpos == CC_XPOS_VBG &&
           (cc_str_eq(c->mark, CC_LIT("without")) || cc_str_eq(c->mark, CC_LIT("by")));
}

/* "To sell it", "for him to be freed". */
static bool is_infinitive(const struct piece *p, const struct clause *c)
{
    if (p->t.node[c->top].xpos == CC_XPOS_VB)
        return true;
    for (int32_t k = p->t.first_child[c->top]; k >= 0 && k < c->top;
         k = p->t.next_sibling[k])
        if (p->t.node[k].xpos == CC_XPOS_TO)
            return true;
    return false;
}

enum cc_mode clause_mode(struct piece *p, struct clauses *cs, uint32_t clause)
{
    struct clause *c = &cs->at[clause];
    if (p->question)
        return CC_MODE_QUESTION;
    if (impossible_unless(p, cs, clause))
        return CC_MODE_ABILITY;
    if (is_upcoming(p, c) || is_condition(p, c) || under_condition(p, cs, clause))
        return CC_MODE_CONDITIONAL;
    if (c->kind == CLAUSE_CONTENT && asks(p, c))
        return CC_MODE_QUESTION;
    if (c->kind == CLAUSE_CONTENT &&
        (cc_str_eq(mode_mark(c), CC_LIT("question")) || cc_str_eq(c->mark, CC_LIT("if"))))
        return CC_MODE_QUESTION;
    if (leaves_open(p, c))
        return CC_MODE_QUESTION;
    if (is_wished(p, c))
        return CC_MODE_REQUEST;
    if (says_which(p, cs, c))
        return CC_MODE_CONDITIONAL;
    if (cc_str_eq(c->mark, CC_LIT("whether")))
        return CC_MODE_CONDITIONAL; /* "whether it rained or not, they met" */
    if (clause_left_open(p, cs, clause) || clause_unproved(p, c))
        return CC_MODE_HEDGED;
    enum cc_mode m = own_mode(p, cs, clause);
    bool infinitive = is_infinitive(p, c);
    if (cc_str_eq(c->mark, CC_LIT("for")) && infinitive && c->kind != CLAUSE_CONTROL)
        return CC_MODE_CONDITIONAL; /* "for it to fire, the key must be turned" */
    if (c->parent < 0)
        return m == CC_MODE_ASSERTED || statement_mode(p) == CC_MODE_REPORTED
                   ? statement_mode(p)
                   : m;
    if (clause_of_denied(p, cs, clause))
        return m; /* "rejected the claim that it was late" */
    cc_str held = mode_held(p, cs, c);
    if (held.n && (m == CC_MODE_ASSERTED || m == CC_MODE_PLANNED))
        return mode_of(held); /* "fears that it will close" */
    if (m != CC_MODE_ASSERTED)
        return m;
    if (c->small)
        return called_mode(p, cs, (uint32_t)c->parent);
    if (c->kind == CLAUSE_CONTROL || c->kind == CLAUSE_CONTENT ||
        (c->kind == CLAUSE_ADVERBIAL && cc_str_eq(c->mark, CC_LIT("against"))))
        return governed_mode(p, cs, clause); /* "decided against paying" */
    if (c->kind == CLAUSE_PARTICIPLE &&
        infinitive) { /* "a plan to sell", "the right to sue" */
        cc_str name = mode_governed(p, p->t.node[c->top].head);
        return name.n ? mode_of(name) : CC_MODE_HEDGED;
    }
    if (c->kind == CLAUSE_ADVERBIAL &&
        infinitive) /* a purpose; "for it to fire" is a condition */
        return cc_str_eq(c->mark, CC_LIT("for")) ? CC_MODE_CONDITIONAL : CC_MODE_PLANNED;
    if (c->kind == CLAUSE_ADVERBIAL && cs->at[c->parent].top == p->t.node[c->top].head &&
        mode_of(mode_governed(p, cs->at[c->parent].top)) == CC_MODE_ALLEGED)
        return CC_MODE_ALLEGED; /* "accused of taking" */
    if (c->kind == CLAUSE_RELATIVE || (c->kind == CLAUSE_ADVERBIAL && c->tense >= 0 &&
                                       c->mark.n && !infinitive && !is_means(p, c)))
        return statement_mode(p) == CC_MODE_REPORTED ? CC_MODE_REPORTED
                                                     : CC_MODE_ASSERTED;
    if (c->kind == CLAUSE_CONJ && c->tense >= 0 && c->tense != c->top)
        return under_condition(p, cs, (uint32_t)c->parent) ? CC_MODE_CONDITIONAL
                                                           : statement_mode(p);
    enum cc_mode above = clause_mode(p, cs, (uint32_t)c->parent);
    return above != CC_MODE_ASSERTED && is_means(p, c) ? CC_MODE_HEDGED : above;
}

bool clause_is_ahead(struct piece *p, struct clauses *cs, uint32_t clause)
{
    const struct clause *c = &cs->at[clause];

    if (clause_mode(p, cs, clause) != CC_MODE_PLANNED)
        return false;
    while (c->parent >= 0 &&
           (c->tense < 0 || !cc_xpos_is_finite(p->t.node[c->tense].xpos)))
        c = &cs->at[c->parent];
    return c->tense < 0 || p->t.node[c->tense].xpos != CC_XPOS_VBD;
}
