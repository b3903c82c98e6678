/* Polarity: every negator and implicit negative from the statement down to the predicate.
 */
#include "parts.h"

enum { NEG_KIND = 1, NEG_COMPLEMENT, NEG_FRAMES };
enum { FACTIVE_SAYS = 1, FACTIVE_FRAMES };

static cc_str kind_of(cc_str key)
{
    return cc_lex_get(CC_LEX(negation), key, NEG_KIND);
}

static bool is_used(const struct match *m, int32_t node)
{
    for (uint32_t i = 0; m && i < m->used_count; i++)
        if (m->used[i] == node)
            return true;
    return false;
}

/* The longest phrase of negation.lex that starts at node i, within the clause; or NULL.
 */
static const struct phrase *phrase_at(const struct piece *p, uint32_t clause, uint32_t i)
{
    const struct phrase *f = &p->negation[i];
    return f->row && p->clause_in[i + f->words - 1] == clause ? f : NULL;
}

/* "no" counts for its clause when its noun is an argument, or part of one ("not one of
 * them"). */
static bool negates_argument(const struct piece *p, const struct clause *c, uint32_t i)
{
    int32_t noun = (int32_t)i, whole;
    enum cc_dep d = p->t.node[i].dep;
    if (d == CC_DEP_DET || d == CC_DEP_CC_PRECONJ || d == CC_DEP_NUMMOD ||
        d == CC_DEP_ADVMOD)
        noun = p->t.node[i].head;
    for (whole = noun; whole >= 0 && p->t.node[whole].dep == CC_DEP_COMPOUND;)
        whole = p->t.node[whole].head; /* "with no party ties" */
    if (whole >= 0 && cc_str_eq(node_prep(p, whole), CC_LIT("with")) && whole != c->top)
        return false;                             /* "came with no warning" came */
    for (int up = 0; up < 3 && noun >= 0; up++) { /* "neither the firm nor its lawyers" */
        for (uint32_t k = 0; k < c->args; k++)
            if (c->arg[k].node == noun && !c->arg[k].shared)
                return true;
        d = p->t.node[noun].dep;
        if (p->t.node[noun].head == c->top &&
            (cc_dep_is(d, CC_DEP_NSUBJ) || d == CC_DEP_OBJ || cc_dep_is(d, CC_DEP_OBL)))
            return true;
        if (d != CC_DEP_CONJ && d != CC_DEP_COMPOUND && d != CC_DEP_FLAT)
            break;
        noun = p->t.node[noun].head;
    }
    if (c->top == noun || p->t.node[i].head == c->top)
        return true; /* "neither wrote nor signed" */
    return noun >= 0 && c->existential;
}

static bool is_nominal(const struct piece *p, int32_t i)
{
    uint8_t u = p->t.node[i].upos;
    return p->t.node[i].dep == CC_DEP_CONJ || u == CC_UPOS_NOUN || u == CC_UPOS_PROPN ||
           u == CC_UPOS_PRON || u == CC_UPOS_NUM;
}

/* "has yet to publish": a phrase that stands before its infinitive. */
bool phrase_before(const struct piece *p, int32_t infinitive)
{
    int32_t to = p->left[infinitive];
    if (to < 2 || p->t.node[to].xpos != CC_XPOS_TO)
        return false;
    if (!cc_word_opens(p->t.node[to - 2].word, CC_LEX(negation)))
        return false;
    cc_str key = cc_strf(p->r->a, "%.*s %.*s", CC_FMT(p->t.node[to - 2].lower),
                         CC_FMT(p->t.node[to - 1].lower));
    return cc_str_eq(kind_of(key), CC_LIT("phrase")) &&
           cc_str_eq(cc_lex_get(CC_LEX(negation), key, NEG_FRAMES), CC_LIT("inf")) &&
           cc_str_eq(cc_lex_get(CC_LEX(negation), key, NEG_COMPLEMENT), CC_LIT("false"));
}

static bool phrase_denies(const struct cc_lex_row *row)
{
    cc_str complement = cc_lex_col(row, NEG_COMPLEMENT);
    bool that = cc_str_eq(cc_lex_col(row, NEG_FRAMES), CC_LIT("that"));
    return cc_str_eq(complement, CC_LIT("notall")) ||
           (that && cc_str_eq(complement, CC_LIT("false")));
}

/* "Are yet to find her": the infinitive is the clause itself. */
static bool is_yet_to(const struct piece *p, const struct clause *c,
                      const struct phrase *f, int32_t i)
{
    int32_t to = i + f->words;

    return cc_str_eq(cc_lex_col(f->row, NEG_FRAMES), CC_LIT("inf")) &&
           cc_str_eq(cc_lex_col(f->row, NEG_COMPLEMENT), CC_LIT("false")) &&
           to < c->top && p->t.node[to].xpos == CC_XPOS_TO;
}

/* "It was cut after the fire had begun, not before." */
static bool is_afterthought(const struct piece *p, const struct clause *c, int32_t i)
{
    int32_t next = i + 1;
    return i > c->top && i > 0 && next < (int32_t)p->t.n &&
           cc_str_eq(p->t.node[i].lower, CC_LIT("not")) &&
           cc_str_eq(p->t.node[i - 1].lower, CC_LIT(",")) &&
           (p->t.node[next].upos == CC_UPOS_ADP ||
            p->t.node[next].upos == CC_UPOS_SCONJ ||
            cc_str_eq(p->t.node[next].lower, CC_LIT("before")) ||
            cc_str_eq(p->t.node[next].lower, CC_LIT("after")));
}

/* "No, he had not.", "Oh no". */
static bool is_answer(const struct piece *p, int32_t i)
{
    return node_is_word(p, i, "no") && (node_is_word(p, i + 1, ",") ||
                                        (i > 0 && p->t.node[i - 1].upos == CC_UPOS_INTJ));
}

/* Flips of the clause's own words. *ceased: by "no longer" or "any more". */
static bool own_flips(const struct piece *p, const struct clauses *cs, uint32_t clause,
                      const struct match *m, bool *ceased)
{
    const struct clause *c = &cs->at[clause];
    bool flip = false;
    int32_t from = p->left[c->top], to = p->right[c->top];
    for (int32_t i = from; i <= to;) {
        const struct phrase *f =
            p->clause_in[i] == clause && !is_used(m, i) && p->fig_at[i] < 0
                ? phrase_at(p, clause, (uint32_t)i)
                : NULL;
        if (!f) {
            i++;
            continue;
        }
        cc_str kind = cc_lex_col(f->row, NEG_KIND);
        const struct cc_node *w = &p->t.node[i];
        if (is_afterthought(p, c, i) || is_answer(p, i)) {
            /* it denies another time or place, or answers what was asked */
        } else if (cc_str_eq(kind, CC_LIT("negator")) ||
                   cc_str_eq(kind, CC_LIT("weak"))) {
            bool own =
                w->head == c->top || w->head == c->tense || f->words > 1 ||
                (w->head >= 0 && p->t.node[w->head].head == c->top &&
                 !is_nominal(p, w->head)); /* "six, not nine"; "she, not he, came" */
            int32_t np = w->head >= 0 && p->t.node[w->head].upos == CC_UPOS_NUM
                             ? p->t.node[w->head].head
                             : w->head; /* "not one person came" */
            for (uint32_t k = 0; k < c->args && !own; k++)
                own = c->arg[k].node == np && !c->arg[k].shared && node_is_none(p, np);
            bool weak = cc_str_eq(kind, CC_LIT("weak"));
            bool denies = cc_str_eq(cc_lex_col(f->row, NEG_COMPLEMENT), CC_LIT("false"));
            if (own && (!weak || denies))
                flip = !flip;
            if (cc_str_eq(cc_lex_col(f->row, 0), CC_LIT("no longer")))
                *ceased = true;
        } else if (cc_str_eq(kind, CC_LIT("phrase")) &&
                   (phrase_denies(f->row) || is_yet_to(p, c, f, i))) {
            flip = !flip; /* "not all" does not hold of all; "not true that" */
        } else if (cc_str_eq(kind, CC_LIT("phrase")) && c->existential &&
                   cc_str_eq(w->lower, CC_LIT("no"))) {
            flip = !flip; /* "there is no proof that" */
        } else if (cc_str_eq(kind, CC_LIT("determiner")) ||
                   cc_str_eq(kind, CC_LIT("pronoun"))) {
            if (negates_argument(p, c, (uint32_t)i))
                flip = !flip;
        } else if (cc_str_eq(kind, CC_LIT("prep")) && w->dep == CC_DEP_MARK &&
                   w->head == c->top) {
            flip = !flip;
        }
        i += f->words;
    }
    return flip;
}

static bool frames_have(cc_str frames, const char *name)
{
    while (frames.n)
        if (cc_str_eq(cc_str_trim(cc_str_cut(&frames, ',')), cc_str_c(name)))
            return true;
    return false;
}

/* "kept her from leaving"; not "kept leaving". */
static bool led_by(const struct piece *p, const struct clause *c, const char *prep)
{
    return cc_str_eq(c->mark, cc_str_c(prep)) ||
           cc_str_eq(node_prep(p, c->top), cc_str_c(prep));
}

/* "Claims that the gate was open are false": the content hangs on the subject. */
static bool is_appended(const struct piece *p, const struct clause *up,
                        const struct clause *c)
{
    const struct arg *subj = clause_arg(up, SLOT_SUBJ);
    const struct cc_node *w = &p->t.node[c->top];
    return cc_str_eq(c->mark, CC_LIT("that")) && up->copula && subj &&
           w->head == subj->node && (w->dep == CC_DEP_ACL || w->dep == CC_DEP_CCOMP);
}

/* "Was missing because he was ill", "missed it for the first time since coming to power":
 * what such a word opens is told, whatever stands above. */
static bool stands_by_itself(const struct clause *c)
{
    size_t n;
    const struct cc_lex_row *row = cc_lex_find(CC_LEX(factive), c->mark, &n);

    return row && c->kind != CLAUSE_RELATIVE &&
           cc_str_eq(cc_lex_col(row, FACTIVE_SAYS), CC_LIT("true")) &&
           frames_have(cc_lex_col(row, FACTIVE_FRAMES), "clause");
}

/* How a governing verb, adjective or noun bears on its complement clause. */
static enum bearing {
    BEARS_NOT,   /* says nothing of it: "denied" is elsewhere */
    BEARS_FALSE, /* "failed to" */
    BEARS_OPEN,
} bearing_of(const struct piece *p, const struct clause *up, const struct clause *c)
{
    size_t n;
    const struct cc_lex_row *row =
        cc_lex_find(CC_LEX(negation), verb_with_particle(p, up->top), &n);
    if (!row)
        row = cc_word_rows(p->lemma_word[up->top], CC_LEX(negation), &n);
    if (!row)
        row = cc_word_rows(p->t.node[up->top].word, CC_LEX(negation), &n);
    for (size_t i = 0; row && i < n; i++) {
        cc_str kind = cc_lex_col(&row[i], NEG_KIND),
               frames = cc_lex_col(&row[i], NEG_FRAMES);
        if (!cc_str_eq(kind, CC_LIT("verb")) && !cc_str_eq(kind, CC_LIT("adj")) &&
            !cc_str_eq(kind, CC_LIT("noun")))
            continue;
        bool ger = p->t.node[c->tense >= 0 ? c->tense : c->top].xpos == CC_XPOS_VBG;
        bool inf = p->t.node[c->top].xpos == CC_XPOS_VB;
        bool fits =
            ((c->kind == CLAUSE_CONTENT || is_appended(p, up, c)) &&
             frames_have(frames, "that")) ||
            (ger && (frames_have(frames, "ger") ||
                     (frames_have(frames, "pp:from") && led_by(p, c, "from")) ||
                     (frames_have(frames, "pp:of") && led_by(p, c, "of")) ||
                     (frames_have(frames, "pp:against") && led_by(p, c, "against")))) ||
            (!ger && inf && frames_have(frames, "inf")) ||
            (c->kind == CLAUSE_CONTROL && frames_have(frames, "inf"));
        if (fits)
            return cc_str_eq(cc_lex_col(&row[i], NEG_COMPLEMENT), CC_LIT("false"))
                       ? BEARS_FALSE
                   : cc_str_eq(cc_lex_col(&row[i], NEG_COMPLEMENT), CC_LIT("open"))
                       ? BEARS_OPEN
                       : BEARS_NOT;
    }
    return BEARS_NOT;
}

/* What "no" and the noun that a clause hangs on say of it, or CC_NONE. */
static cc_str said_by_none(const struct piece *p, const struct clause *c)
{
    int32_t noun = p->t.node[c->top].head;

    if (noun < 0 || p->t.node[noun].upos != CC_UPOS_NOUN || !node_is_none(p, noun))
        return CC_NONE;
    cc_str key = cc_strf(p->r->a, "no %.*s", CC_FMT(node_lemma(p, noun)));
    return cc_lex_get(CC_LEX(negation), key, NEG_COMPLEMENT);
}

bool clause_only_affirms(const struct piece *p, const struct clauses *cs, uint32_t clause)
{
    const struct clause *c = &cs->at[clause];

    for (int32_t i = p->left[c->top]; c->existential && i <= p->right[c->top]; i++) {
        const struct phrase *f = phrase_at(p, clause, (uint32_t)i);

        if (f && node_is_word(p, i, "no") &&
            cc_str_eq(cc_lex_col(f->row, NEG_COMPLEMENT), CC_LIT("true")))
            return true;
    }
    return false;
}

/* "There is no clear evidence that it was used": absence of proof is no denial. */
bool clause_unproved(const struct piece *p, const struct clause *c)
{
    return cc_str_eq(p->t.node[p->left[c->top]].lower, CC_LIT("that")) &&
           cc_str_eq(said_by_none(p, c), CC_LIT("open"));
}

bool clause_left_open(const struct piece *p, const struct clauses *cs, uint32_t clause)
{
    const struct clause *c = &cs->at[clause];

    return c->kind == CLAUSE_ADVERBIAL && c->parent >= 0 &&
           bearing_of(p, &cs->at[c->parent], c) == BEARS_OPEN;
}

bool clause_is_refused(const struct piece *p, const struct clauses *cs, uint32_t clause)
{
    const struct clause *c = &cs->at[clause];

    return c->parent >= 0 && bearing_of(p, &cs->at[c->parent], c) == BEARS_FALSE;
}

/* A conjunct shares the negation when it shares what carries it: "did not sign or return
 * it". */
static bool shares_negation(const struct piece *p, const struct clause *c)
{
    int32_t cc = cc_tree_child(&p->t, c->top, CC_DEP_CC);
    if (cc >= 0 && (cc_str_eq(p->t.node[cc].lower, CC_LIT("but"))))
        return false;
    bool own_subject = false;
    for (uint32_t i = 0; i < c->args; i++)
        if ((c->arg[i].slot == SLOT_SUBJ || (c->passive && c->arg[i].slot == SLOT_OBJ)) &&
            !c->arg[i].shared)
            own_subject = true;
    bool nor = cc >= 0 && cc_str_eq(p->t.node[cc].lower, CC_LIT("nor"));
    bool alternative = cc >= 0 && cc_str_eq(p->t.node[cc].lower, CC_LIT("or"));
    const struct cc_node *w = &p->t.node[c->top];
    bool bare = c->tense == c->top && (w->xpos == CC_XPOS_VB || w->xpos == CC_XPOS_VBN ||
                                       w->xpos == CC_XPOS_VBG);
    return !own_subject && !nor && (alternative || bare);
}

/* "dropped its plan to build it", "the plan to build it was shelved": of a plan that is
 * undone nothing is planned. */
static bool plan_is_undone(const struct piece *p, const struct clause *up,
                           const struct clause *c)
{
    int32_t noun = p->t.node[c->top].head;
    const struct arg *obj = clause_arg(up, SLOT_OBJ);
    return c->kind == CLAUSE_PARTICIPLE && p->t.node[c->top].xpos == CC_XPOS_VB && obj &&
           obj->node == noun && cc_annuls(node_lemma(p, noun), node_lemma(p, up->top));
}

/* "No details on how it sank", "no reason why": it sank all the same. */
static bool is_how(const struct piece *p, const struct clause *c)
{
    int32_t first = p->left[c->top];
    const struct cc_node *w = &p->t.node[first];

    if (cc_str_eq(w->lower, CC_LIT("how")) || cc_str_eq(w->lower, CC_LIT("why")))
        return true;
    w = first + 1 < c->top ? &p->t.node[first + 1] : w;
    return p->t.node[first].xpos == CC_XPOS_IN &&
           (w->xpos == CC_XPOS_WRB || w->xpos == CC_XPOS_WP);
}

bool clause_of_denied(const struct piece *p, const struct clauses *cs, uint32_t clause)
{
    const struct clause *c = &cs->at[clause];
    const struct clause *up = c->parent >= 0 ? &cs->at[c->parent] : NULL;

    return up && up->parent < 0 && p->statement != CC_NO_INDEX &&
           p->r->s->statement[p->statement].denied && c->top > up->top &&
           p->t.node[c->top].head == up->top && p->t.node[up->top].upos == CC_UPOS_NOUN &&
           cc_str_eq(c->mark, CC_LIT("that"));
}

/* "It was not the first time that it sank": it sank, and had before. */
static bool is_time_of(const struct piece *p, const struct clause *up)
{
    cc_str w = node_lemma(p, up->top);

    return cc_str_eq(w, CC_LIT("time")) || cc_str_eq(w, CC_LIT("occasion"));
}

static bool antecedent_is_none(const struct piece *p, const struct clause *c)
{
    int32_t noun = p->t.node[c->top].head;
    return noun >= 0 && p->t.node[noun].upos != CC_UPOS_VERB && node_is_none(p, noun) &&
           !clause_unproved(p, c) && !is_how(p, c) &&
           !cc_str_eq(said_by_none(p, c), CC_LIT("true")); /* "no doubt that it sank" */
}

/* "Her refusal to let him go": he was not let go. */
static bool is_refused_by_noun(const struct piece *p, const struct clause *c)
{
    int32_t noun = p->t.node[c->top].head;
    size_t n = 0;
    const struct cc_lex_row *row =
        noun >= 0 && p->t.node[noun].upos == CC_UPOS_NOUN && noun < c->top &&
                p->t.node[c->top].xpos == CC_XPOS_VB
            ? cc_word_rows(p->lemma_word[noun], CC_LEX(negation), &n)
            : NULL;

    for (size_t i = 0; i < n && row; i++)
        if (cc_str_eq(cc_lex_col(&row[i], NEG_KIND), CC_LIT("noun")) &&
            cc_str_eq(cc_lex_col(&row[i], NEG_COMPLEMENT), CC_LIT("false")) &&
            frames_have(cc_lex_col(&row[i], NEG_FRAMES), "inf"))
            return true;
    return false;
}

/* The statement's content is denied; "disputed the rationale that he fired her for
 * stealing" disputes the reason: he fired her. */
static bool content_denied(const struct piece *p)
{
    const struct cc_document *d = p->r->d;
    const struct cc_statement *st;
    char lemma[64];
    uint32_t that;

    if (p->statement == CC_NO_INDEX || !p->r->s->statement[p->statement].denied)
        return false;
    st = &p->r->s->statement[p->statement];
    that = cc_token_at(d, st->span.start);
    if (that == 0 || !cc_str_eq_fold(cc_token_form(d, that), CC_LIT("that")))
        return true;
    return !cc_lex_has(CC_LEX(grounds),
                       cc_lemma(cc_token_form(d, that - 1), CC_NOUN, lemma));
}

bool clause_negative(const struct piece *p, const struct clauses *cs, uint32_t clause,
                     const struct match *m, bool *ceased)
{
    const struct clause *c = &cs->at[clause];
    bool flip = own_flips(p, cs, clause, m, ceased);
    if (c->mark.n && cc_tree_child(&p->t, c->top, CC_DEP_MARK) < 0 &&
        cc_str_eq(kind_of(c->mark), CC_LIT("prep")))
        flip = !flip; /* "without the seal being broken" */
    if (c->parent < 0)
        return content_denied(p) ? !flip : flip;
    if (stands_by_itself(c))
        return flip;
    const struct clause *up = &cs->at[c->parent];
    if (clause_of_denied(p, cs, clause))
        return !flip;
    if (c->kind == CLAUSE_CONTROL || c->kind == CLAUSE_CONTENT ||
        c->kind == CLAUSE_PARTICIPLE || c->kind == CLAUSE_ADVERBIAL ||
        c->kind == CLAUSE_RELATIVE) {
        enum bearing b = bearing_of(p, up, c);
        bool said = c->kind == CLAUSE_CONTENT && /* what was not said is not denied */
                    cc_str_eq(cc_word_get(p->lemma_word[up->top], CC_LEX(cue), 1),
                              CC_LIT("speech"));
        bool governs =
            c->kind == CLAUSE_CONTROL || (c->kind == CLAUSE_CONTENT && !said) ||
            (b != BEARS_NOT && (c->kind == CLAUSE_ADVERBIAL || is_appended(p, up, c)));
        if ((c->kind == CLAUSE_RELATIVE || c->kind == CLAUSE_PARTICIPLE || up->cleft) &&
            antecedent_is_none(p, c))
            flip = !flip;
        if (up->cleft && c->kind == CLAUSE_RELATIVE && !is_time_of(p, up)) {
            bool unused = false;
            flip ^= own_flips(p, cs, (uint32_t)c->parent, NULL, &unused);
        }
        if (c->kind == CLAUSE_PARTICIPLE && is_refused_by_noun(p, c))
            flip = !flip;
        if (plan_is_undone(p, up, c) &&
            !clause_negative(p, cs, (uint32_t)c->parent, NULL, ceased))
            *ceased = flip = !flip;
        if (governs && (b == BEARS_FALSE || phrase_before(p, c->top)))
            flip = !flip;
        if (governs && (clause_supports(p, up) || b != BEARS_NOT) && !is_how(p, c) &&
            !(up->copula && is_time_of(p, up)) &&
            !(c->kind == CLAUSE_CONTENT && clause_presupposes(p, up)))
            flip ^= clause_negative(p, cs, (uint32_t)c->parent, NULL, ceased);
        return flip;
    }
    if (c->kind == CLAUSE_CONJ && shares_negation(p, c))
        return flip ^ clause_negative(p, cs, (uint32_t)c->parent, NULL, ceased);
    if (c->kind == CLAUSE_CONJ && p->statement != CC_NO_INDEX &&
        p->r->s->statement[p->statement].denied)
        return !flip; /* what is denied is denied in all its parts */
    return flip;
}
