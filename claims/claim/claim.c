/* From statements and the article's own sentences to claims. */
#include "parts.h"

#include <stdlib.h>
#include <string.h>

enum {
    WORDS_MIN = 6,        /* fewer words are a heading or a cry */
    CLAIMS_A_SENTENCE = 4 /* room for so many is made at once */
};

static void mark_span(const struct reader *r, struct cc_span s, uint32_t statement,
                      bool cue)
{
    for (uint32_t k = cc_token_at(r->d, s.start); k < r->d->tokens; k++) {
        if (r->d->token[k].span.start >= s.end)
            return;
        if (cue)
            r->cue[k] = statement;
        else
            r->inner[k] = statement;
    }
}

void claim_room(struct reader *r, struct cc_claim *out)
{
    out->old_value = CC_NEW(r->a, struct cc_value);
    out->count = CC_NEW(r->a, struct cc_value);
}

/* Whose words each token is: an inner statement comes behind the one that holds it. */
static void map_tokens(struct reader *r)
{
    r->inner = CC_ARRAY(r->a, uint32_t, r->d->tokens);
    r->cue = CC_ARRAY(r->a, uint32_t, r->d->tokens);
    for (uint32_t i = 0; i < r->d->tokens; i++)
        r->inner[i] = r->cue[i] = CC_NO_INDEX;
    for (uint32_t i = 0; i < r->s->statement_count; i++) {
        const struct cc_statement *s = &r->s->statement[i];
        if (s->negated)
            continue; /* what was not said stays in the clause that says so */
        for (uint32_t k = 0; k < s->span_count; k++)
            mark_span(r, s->spans[k], i, false);
        mark_span(r, s->cue, i, true);
    }
}

/* The clause's predicate is said by whom the piece belongs to. */
bool clause_is_own(const struct piece *p, const struct clause *c)
{
    uint32_t token = p->token[c->top];
    return token != CC_NO_INDEX && p->r->inner[token] == p->statement &&
           p->r->cue[token] == CC_NO_INDEX;
}

/* "The state calls the death a homicide": the predicate alone is the content of a cue. */
static bool is_called(const struct piece *p, const struct clauses *cs,
                      const struct clause *c)
{
    uint32_t token = p->token[c->top], cue;
    bool unused = false;
    if (!c->small || c->parent < 0 || token == CC_NO_INDEX)
        return false;
    cue = p->token[cs->at[c->parent].top];
    cue = cue == CC_NO_INDEX ? CC_NO_INDEX : p->r->cue[cue];
    return cue != CC_NO_INDEX && p->r->inner[token] == cue &&
           !clause_negative(p, cs, (uint32_t)c->parent, NULL, &unused);
}

/* "Members rejected the settlement": a cue whose content is a thing is a deed as well. */
static bool is_deed(const struct piece *p, const struct clause *c)
{
    uint32_t token = p->token[c->top];
    uint32_t cue = token == CC_NO_INDEX ? CC_NO_INDEX : p->r->cue[token];
    return cue != CC_NO_INDEX && p->r->inner[token] == p->statement &&
           strcmp(p->r->s->statement[cue].rule, "noun-phrase") == 0;
}

static bool used_by(const struct match *m, int32_t node)
{
    for (uint32_t i = 0; i < m->used_count; i++)
        if (m->used[i] == node)
            return true;
    return false;
}

/* A denied saying is a claim of its own: "I never said that ...". */
static void saying(struct piece *p, struct clauses *cs, uint32_t clause)
{
    const struct clause *c = &cs->at[clause];
    bool ceased = false;
    const struct cc_lex_word *verb = p->lemma_word[c->top];
    if (p->t.node[c->top].upos == CC_UPOS_NOUN || /* "rejected the claim that P" */
        !cc_str_eq(cc_word_get(verb, CC_LEX(cue), 1), CC_LIT("speech")) ||
        !cc_str_eq(cc_word_get(verb, CC_LEX(cue), 3), CC_LIT("assert")))
        return;
    if (!clause_negative(p, cs, clause, NULL, &ceased))
        return;
    struct cc_claim *out = claim_emit(p, cs, clause, NULL, "saying");
    out->frame = CC_LIT("SAY");
    out->frame_type = CC_FRAME_SAYING;
    const struct arg *who = clause_arg(c, SLOT_SUBJ);
    if (who)
        out->anchor = ref_make(p, who->node);
}

/*
 * "Only one lot is recalled, the firm said: ...": the clause before a cue is the
 * speaker's too, where the statement found is only what stands behind it.
 */
static void attribute(const struct piece *p, const struct clauses *cs, uint32_t clause,
                      struct cc_claim *out)
{
    const struct clause *c = &cs->at[clause];
    if (p->statement != CC_NO_INDEX || (c->kind != CLAUSE_CONTENT && !c->small) ||
        c->parent < 0)
        return;
    uint32_t token = p->token[cs->at[c->parent].top];
    uint32_t statement = token == CC_NO_INDEX ? CC_NO_INDEX : p->r->cue[token];
    if (statement == CC_NO_INDEX || p->r->s->statement[statement].denied)
        return;
    out->statement = statement;
    if (out->mode == CC_MODE_REPORTED)
        out->mode = CC_MODE_ASSERTED;
}

/* The one who is none of those a noun names: "everyone except Cole"; or -1. */
static int32_t excepted(const struct piece *p, int32_t noun)
{
    for (int32_t k = p->t.first_child[noun]; k >= 0; k = p->t.next_sibling[k])
        if (p->t.node[k].dep == CC_DEP_NMOD &&
            cc_lex_has(CC_LEX(exception), node_prep(p, k)))
            return k;
    return -1;
}

/* Said of most of them, not of all. */
static void weaken(struct piece *p, struct cc_claim *x, struct cc_span span)
{
    struct cc_ref *role = CC_ARRAY(p->r->a, struct cc_ref, x->role_count + 1);
    for (uint32_t i = 0; i < x->role_count; i++) {
        role[i] = x->roles[i];
        if (role[i].span.start == span.start)
            role[i].quantifier = CC_Q_MOST;
    }
    x->roles = role;
    if (x->anchor.span.start == span.start)
        x->anchor.quantifier = CC_Q_MOST;
}

/* "Everyone except Cole signed": Cole did not. */
static void exception(struct piece *p, struct clauses *cs, uint32_t clause,
                      const struct match *m)
{
    struct clause *c = &cs->at[clause], whole = *c;
    int32_t one = c->surface >= 0 ? excepted(p, c->surface) : -1;
    if (one < 0)
        return;
    struct cc_ref all = ref_make(p, c->surface);
    if (all.quantifier == CC_Q_NONE &&
        !cc_word_in(p->t.node[c->surface].word, CC_LEX(quantifier)))
        return;
    weaken(p, &p->r->out.at[p->r->out.n - 1], all.span);
    for (uint32_t i = 0; i < c->args; i++)
        if (c->arg[i].node == whole.surface)
            c->arg[i].node = one;
    c->surface = one;
    bool negative = p->r->out.at[p->r->out.n - 1].negative;
    struct cc_claim *out = claim_emit(p, cs, clause, m, "exception");
    out->negative = !negative;
    *c = whole;
}

static void read_clause(struct piece *p, struct clauses *cs, uint32_t i,
                        struct match *all)
{
    const struct clause *c = &cs->at[i];
    bool own = clause_is_own(p, c) || is_called(p, cs, c);
    if ((!own && !is_deed(p, c)) || c->cleft)
        return;
    if (c->parent >= 0 && used_by(&all[c->parent], c->top))
        return;
    bool found = frame_of_clause(p, cs, i, &all[i]);
    if (!own && !found)
        return;
    bool content = clause_arg(c, SLOT_THAT) != NULL;
    if (!found && content && cc_word_in(p->lemma_word[c->top], CC_LEX(cue))) {
        saying(p, cs, i);
        return;
    }
    bool duty = found && cc_str_eq(cc_lex_col(all[i].frame, FR_TYPE), CC_LIT("duty"));
    bool raises = found && c->passive && clause_supports(p, c) && all[i].used_count < 2;
    if ((duty || raises) && clause_arg(c, SLOT_INF))
        return; /* "must", "has to" is the mode of what they govern */
    bool complement = content || clause_arg(c, SLOT_INF) || clause_arg(c, SLOT_GER);
    if (!found &&
        ((complement && clause_supports(p, c)) || clause_only_affirms(p, cs, i)))
        return;
    const struct cc_node *w = &p->t.node[c->top];
    bool verbal = w->upos == CC_UPOS_VERB || w->upos == CC_UPOS_AUX || c->copula ||
                  w->upos == CC_UPOS_ADJ || c->existential;
    if (w->upos == CC_UPOS_ADV || w->upos == CC_UPOS_ADP || w->upos == CC_UPOS_PUNCT)
        verbal = false;
    bool denied = c->parent < 0 && p->statement != CC_NO_INDEX &&
                  w->upos == CC_UPOS_NOUN &&
                  p->r->s->statement[p->statement].denied; /* "denied any wrongdoing" */
    bool accused = c->parent < 0 && p->statement != CC_NO_INDEX &&
                   w->upos == CC_UPOS_NOUN && !c->copula && node_accuses(p, c->top);
    if (accused || (!found && !denied && (!verbal || c->args == 0)))
        return; /* "denied the charges": there are charges */
    uint32_t before = p->r->out.n;
    attribute(p, cs, i,
              claim_emit(p, cs, i, found ? &all[i] : NULL, found ? "frame" : "clause"));
    struct cc_claim *light = light_claim(p, cs, i, before);
    if (light)
        attribute(p, cs, i, light);
    exception(p, cs, i, found ? &all[i] : NULL);
    if (found &&
        clause_instance(p, c)) /* "it was her first arrest": one, and none before */
        attribute(p, cs, i, claim_emit(p, cs, i, NULL, "instance"));
    struct match more;
    if (found && frame_of_need(p, cs, i, &all[i], &more)) {
        struct cc_claim *needed = claim_emit(p, cs, i, &more, "needed");
        needed->mode = CC_MODE_DUTY;
        attribute(p, cs, i, needed);
    }
    if (found && frame_beside(p, cs, i, all[i].frame, &more))
        attribute(p, cs, i, claim_emit(p, cs, i, &more, "beside"));
    else if (found &&
             !cc_str_starts(cc_lex_col(all[i].frame, FR_CONTEST), CC_LIT("number")) &&
             dimension_frame(p, i))
        claim_emit(p, cs, i, NULL, "dimension");
}

static void read_nouns(struct piece *p, struct clauses *cs, const struct match *all)
{
    for (uint32_t i = 0; i < p->t.n; i++) {
        uint32_t clause = p->clause_in[i];
        uint32_t token = p->token[i];
        if (p->t.node[i].upos != CC_UPOS_NOUN || p->clause_of[i] ||
            token == CC_NO_INDEX || clause >= cs->n ||
            p->r->inner[token] != p->statement || p->r->cue[token] != CC_NO_INDEX ||
            (all[clause].word &&
             (used_by(&all[clause], (int32_t)i) || all[clause].view.word == (int32_t)i)))
            continue;
        nominal_claim(p, cs, clause, (int32_t)i);
    }
}

/* "had to have pulled it", "said that ...": what it governs says it all. */
static bool governs(const struct clauses *cs, uint32_t clause)
{
    for (uint32_t i = 0; i < cs->n; i++)
        if (cs->at[i].parent == (int32_t)clause &&
            (cs->at[i].kind == CLAUSE_CONTROL || cs->at[i].kind == CLAUSE_CONTENT))
            return true;
    return false;
}

/*
 * A sentence of which no proposition could be made ("Wax burns like petrol", misread as a
 * kind of burns) is kept as words: quotes, versions and notices are compared by them.
 */
static void keep_words(struct piece *p, struct clauses *cs, uint32_t before)
{
    if (p->t.n < WORDS_MIN)
        return;
    for (uint32_t i = 0; i < cs->n; i++) {
        const struct clause *c = &cs->at[i];
        uint32_t token = p->token[c->top];
        bool read = c->parent >= 0 || c->cleft || token == CC_NO_INDEX ||
                    p->r->inner[token] != p->statement || governs(cs, i) ||
                    clause_mode(p, cs, i) == CC_MODE_QUESTION;
        for (uint32_t k = before; k < p->r->out.n && !read; k++)
            read = p->r->out.at[k].clause.start <= p->r->d->token[token].span.start &&
                   p->r->d->token[token].span.start < p->r->out.at[k].clause.end;
        if (read)
            continue;
        struct cc_claim *out = claim_emit(p, cs, i, NULL, "words");
        out->frame = CC_LIT("WORDS");
        out->frame_type = CC_FRAME_WORDS;
        out->value = (struct cc_value){ 0 };
    }
}

static void read_piece(struct piece *p)
{
    uint32_t before = p->r->out.n;
    if (p->t.n == 0)
        return;
    struct clauses cs = clauses_cut(p);
    struct match *all = CC_ARRAY(p->r->a, struct match, cs.n);
    for (uint32_t i = 0; i < cs.n;
         i++) /* governing clauses first: their idioms take words */
        if (cs.at[i].parent < 0 || (uint32_t)cs.at[i].parent < i)
            read_clause(p, &cs, i, all);
    for (uint32_t i = 0; i < cs.n; i++)
        if (cs.at[i].parent >= 0 && (uint32_t)cs.at[i].parent >= i)
            read_clause(p, &cs, i, all);
    for (uint32_t i = 0; i < cs.n; i++) {
        reply_claim(p, &cs, i);
        untrue_claims(p, &cs, i);
        lied_claims(p, &cs, i);
        undone_claim(p, &cs, i);
        turned_claim(p, &cs, i);
    }
    undone_by_nouns(p, &cs);
    elided_claims(p, &cs);
    since_claims(p, &cs);
    rebut_claims(p, &cs);
    moved_claims(p, &cs);
    compared_claims(p, &cs);
    caused_claims(p, &cs);
    doer_claims(p, &cs);
    read_nouns(p, &cs, all);
    age_claims(p, &cs);
    condition_claims(p, &cs);
    keep_words(p, &cs, before);
}

/* A semicolon or colon: what stands on its sides is read as sentences of their own. */
static bool parts(const struct cc_document *d, uint32_t token)
{
    cc_str form = cc_token_form(d, token);
    return cc_str_eq(form, CC_LIT(";")) || cc_str_eq(form, CC_LIT(":"));
}

/* Parses tokens as sentences of their own. */
static void read_tokens(struct reader *r, const uint32_t *token, uint32_t n,
                        uint32_t statement)
{
    if (n > r->budget)
        return;
    r->budget -= n;
    for (uint32_t from = 0; from < n;) {
        uint32_t to = from;
        while (to < n && !parts(r->d, token[to]))
            to++;
        struct piece p = piece_of_tokens(r, token + from, to - from, statement);
        read_piece(&p);
        from = to + 1;
    }
}

static bool is_prose(const struct reader *r, uint32_t sentence)
{
    if (sentence >= r->d->sentences)
        return false;
    uint32_t para = r->d->sentence[sentence].paragraph;
    return cc_paragraph_is_prose((enum cc_paragraph_kind)r->d->paragraph[para].kind);
}

/* A statement's content, sentence by sentence. */
static void read_statement(struct reader *r, uint32_t index)
{
    const struct cc_statement *s = &r->s->statement[index];
    if (!is_prose(r, s->sentence))
        return;
    CC_LIST(uint32_t) token = { 0 };
    for (uint32_t k = 0; k < s->span_count; k++)
        for (uint32_t t = cc_token_at(r->d, s->spans[k].start);
             t < r->d->tokens && r->d->token[t].span.start < s->spans[k].end; t++) {
            bool comma = cc_str_eq(cc_token_form(r->d, t), CC_LIT(","));
            bool first = r->d->token[t].span.start <= s->spans[k].start;
            bool last = r->d->token[t].span.end >= s->spans[k].end;
            if (comma && ((first && k > 0) || (last && k + 1 < s->span_count)))
                continue; /* it set off who says it */
            *CC_PUSH(r->a, &token) = t;
        }
    for (uint32_t from = 0; from < token.n;) {
        uint32_t to = from;
        while (to < token.n &&
               r->d->token[token.at[to]].sentence == r->d->token[token.at[from]].sentence)
            to++;
        uint32_t first = from;
        if (cc_str_eq_fold(cc_token_form(r->d, token.at[first]), CC_LIT("that")) &&
            first + 2 < to)
            first++;
        struct piece lent;
        if (from == 0 && content_lent(r, index, token.at + first, to - first, &lent))
            read_piece(&lent);
        else
            read_tokens(r, token.at + first, to - first, index);
        from = to;
    }
}

static bool has_parts(const struct reader *r, const struct cc_parsed *t)
{
    for (uint32_t i = 0; i < t->tree.n; i++)
        if (t->token[i] != CC_NO_INDEX && parts(r->d, t->token[i]))
            return true;
    return false;
}

/* Sentences outside quotations, by the trees that the statement stage made of them. */
static void read_own_voice(struct reader *r)
{
    for (uint32_t i = 0; i < r->s->parsed_count; i++) {
        const struct cc_parsed *t = &r->s->parsed[i];
        if (!is_prose(r, t->sentence))
            continue;
        if (!has_parts(r, t)) {
            struct piece p = piece_of_tree(r, t);
            read_piece(&p);
            continue;
        }
        uint32_t *token = CC_ARRAY(r->a, uint32_t, t->tree.n), n = 0;
        for (uint32_t k = 0; k < t->tree.n; k++)
            if (t->token[k] != CC_NO_INDEX)
                token[n++] = t->token[k];
        read_tokens(r, token, n, CC_NO_INDEX);
    }
}

static int by_place(const void *a, const void *b)
{
    const struct cc_claim *x = a, *y = b;
    if (x->sentence != y->sentence)
        return x->sentence < y->sentence ? -1 : 1;
    if (x->clause.start != y->clause.start)
        return x->clause.start < y->clause.start ? -1 : 1;
    if (x->clause.end != y->clause.end)
        return x->clause.end > y->clause.end ? -1 : 1;
    if (x->statement != y->statement)
        return x->statement < y->statement ? -1 : 1;
    int order = cc_str_compare(x->frame, y->frame);
    return order ? order : cc_str_compare(x->predicate, y->predicate);
}

static bool is_double(const struct cc_claim *a, const struct cc_claim *b)
{
    return a->statement == b->statement && a->sentence == b->sentence &&
           a->negative == b->negative && a->mode == b->mode &&
           a->value.kind == b->value.kind && cc_str_eq(a->frame, b->frame) &&
           cc_str_eq(a->anchor.head, b->anchor.head) &&
           cc_str_eq(a->anchor.mods, b->anchor.mods) && cc_str_eq(a->scope, b->scope) &&
           cc_str_eq(a->value.shown, b->value.shown) && a->role_count == b->role_count &&
           (a->frame_type != CC_FRAME_LEMMA || cc_str_eq(a->words, b->words));
}

/* "depressed/pressed" says one thing twice. Neighbours only. */
static void drop_doubles(struct reader *r)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < r->out.n; i++) {
        bool again = false;
        for (uint32_t k = n; k > 0 && n - k < 4 && !again; k--)
            again = is_double(&r->out.at[k - 1], &r->out.at[i]);
        if (!again)
            r->out.at[n++] = r->out.at[i];
    }
    r->out.n = n;
}

struct cc_claims cc_claims_find(const struct cc_document *d,
                                const struct cc_statements *s, struct cc_arena *a)
{
    struct reader r = { .d = d, .s = s, .a = a, .budget = 4 * (size_t)d->tokens + 1024 };
    for (int k = 0; k < 2; k++)
        r.topic[k] = CC_ARRAY(a, cc_str, d->sentences);
    r.out.cap = CLAIMS_A_SENTENCE * d->sentences;
    r.out.at = CC_ARRAY(a, struct cc_claim, r.out.cap);
    r.oneself = cc_word_number(cc_lex_word(CC_LIT("oneself")));
    r.own = cc_word_number(cc_lex_word(CC_LIT("own")));
    map_tokens(&r);
    for (uint32_t i = 0; i < s->statement_count; i++)
        if (!s->statement[i].negated)
            read_statement(&r, i);
    read_own_voice(&r);
    if (r.out.n > 1)
        qsort(r.out.at, r.out.n, sizeof *r.out.at, by_place);
    drop_doubles(&r);
    claims_fill(&r, 0);
    tense_mark(&r);
    return (struct cc_claims){ r.out.at, r.out.n };
}
