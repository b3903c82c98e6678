/*
 * States told by a phrase that no one verb stands for: "is back in front of her classes",
 * "was waved through by the board" (condition.lex). Trees of such wordings are unsure, so
 * the phrase is found by its words in order; the tree is asked for whose state it is
 * only, and where it does not know, the words before the phrase.
 */
#include "wording.h"

enum { LOOK = 8 };

static bool is_nominal(const struct cc_node *x)
{
    return x->upos == CC_UPOS_NOUN || x->upos == CC_UPOS_PROPN || x->upos == CC_UPOS_PRON;
}

/* Up to what heads the noun phrase that ends at a word. */
static int32_t head_of(const struct piece *p, int32_t i)
{
    const struct cc_node *node = p->t.node;

    while (i >= 0 && node[i].head >= 0 && node[i].head < i &&
           is_nominal(&node[node[i].head]) && node[i].dep != CC_DEP_CONJ)
        i = node[i].head;
    return i >= 0 && is_nominal(&node[i]) ? i : -1;
}

/* "Roe, who drove the van, was ...": before the commas. */
static int32_t before_aside(const struct piece *p, int32_t comma)
{
    const struct cc_node *node = p->t.node;

    for (int32_t i = comma - 1; i > 0; i--)
        if (node[i].upos == CC_UPOS_PUNCT)
            return i - 1;
    return -1;
}

/* "who": what stands before it is meant. */
static bool is_relative(const struct cc_node *x)
{
    return x->xpos == CC_XPOS_WP || x->xpos == CC_XPOS_WDT;
}

/* The noun phrase right before, with auxiliaries between. */
static int32_t noun_before(const struct piece *p, int32_t first)
{
    const struct cc_node *node = p->t.node;
    int32_t i = first - 1;

    while (i >= 0 && (node[i].upos == CC_UPOS_AUX || node[i].upos == CC_UPOS_ADV ||
                      node[i].upos == CC_UPOS_PART))
        i--;
    if (i >= 0 && is_relative(&node[i]))
        return -1; /* "the shops, which are open": it may tell which are meant */
    if (i > 0 && cc_str_eq(node[i].lower, CC_LIT(",")))
        i = before_aside(p, i);
    return head_of(p, i);
}

static int32_t subject_before(const struct piece *p, const struct clauses *cs,
                              const struct found *f)
{
    const struct clause *c = &cs->at[p->clause_in[f->first]];
    bool known =
        c->surface >= 0 && c->surface < f->first && is_nominal(&p->t.node[c->surface]) &&
        !is_relative(&p->t.node[c->surface]) && c->top >= f->first && c->top <= f->last;

    return known ? c->surface : noun_before(p, f->first);
}

/* "The Orme primary school": an adjective within a name. */
static bool is_within_name(const struct piece *p, int32_t noun, int32_t i)
{
    const struct cc_node *node = p->t.node;

    return noun >= 0 && node[noun].upos == CC_UPOS_PROPN && node[noun].head > i &&
           node[i].upos == CC_UPOS_ADJ && i + 1 < (int32_t)p->t.n &&
           is_nominal(&node[i + 1]);
}

/* The first noun phrase from a word on: its head. */
static int32_t noun_from(const struct piece *p, int32_t from, int32_t to)
{
    const struct cc_node *node = p->t.node;
    int32_t n = (int32_t)p->t.n, noun = -1;

    for (int32_t i = from; i < n && i <= to; i++) {
        if (node_is_possessive(&node[i]) || node[i].upos == CC_UPOS_PART)
            noun = -1; /* "the tax office's website" */
        else if (is_nominal(&node[i]))
            noun = i;
        else if ((noun >= 0 && !is_within_name(p, noun, i)) ||
                 node[i].upos == CC_UPOS_VERB || node[i].upos == CC_UPOS_PUNCT ||
                 node[i].upos == CC_UPOS_ADP)
            break;
    }
    return noun;
}

/* The noun phrase at `_`, whatever its words were taken for: its head. */
static int32_t noun_within(const struct piece *p, int32_t from, int32_t to)
{
    int32_t noun = -1;

    for (int32_t i = from; i <= to; i++) {
        if (noun >= 0 && p->t.node[i].upos == CC_UPOS_ADP)
            break;
        if (is_nominal(&p->t.node[i]) && !node_is_possessive(&p->t.node[i]))
            noun = i;
    }
    return noun;
}

static bool is_passive(const struct piece *p, const struct found *f)
{
    const struct cc_node *node = p->t.node;
    int32_t i = f->first - 1;

    if (node[f->first].xpos != CC_XPOS_VBN && node[f->first].xpos != CC_XPOS_VBD)
        return false;
    while (i >= 0 && node[i].upos == CC_UPOS_ADV)
        i--;
    return i >= 0 && cc_str_eq(p->lemma[i], CC_LIT("be"));
}

static int32_t place_of(const struct piece *p, const struct clauses *cs,
                        const struct found *f, cc_str place)
{
    int32_t last = f->last + SLOT_WORDS;

    if (cc_str_eq(place, CC_LIT("gap")))
        return f->slot < 0 ? -1 : noun_within(p, f->slot, f->end);
    if (cc_str_eq(place, CC_LIT("office")))
        return f->end;
    if (cc_str_eq(place, CC_LIT("poss"))) /* "the council's finances are sound" */
        return f->poss >= 0 ? f->poss : cc_tree_child(&p->t, f->first, CC_DEP_NMOD_POSS);
    if (cc_str_eq(place, CC_LIT("subj")))
        return is_passive(p, f) ? -1 : subject_before(p, cs, f); /* "was held back" */
    if (is_passive(p, f))
        return subject_before(p, cs, f);
    if (cc_str_eq(place, CC_LIT("obj")) && f->slot >= 0)
        return noun_within(p, f->slot, f->end);
    if (cc_str_eq(place, CC_LIT("obj")) && f->words > 1) {
        int32_t within = noun_from(p, f->first + 1, f->last);
        if (within > f->first && within < f->last)
            return within;
    }
    return noun_from(p, f->last + 1, last);
}

/* What is unsure is a name of nobody knows what. */
static bool fits(struct piece *p, int32_t node, cc_str class)
{
    bool sure, person = node_is_class(p, node, CC_LIT("person"), &sure);

    if (cc_str_eq(class, CC_LIT("any")))
        return true;
    if (cc_str_eq(class, CC_LIT("thing")))
        return !(person && sure);
    return node_is_class(p, node, class, &sure) &&
           (sure || p->t.node[node].upos == CC_UPOS_PROPN);
}

/* A claim of these words in that frame, of the same. */
static struct cc_claim *read_already(const struct piece *p, cc_str frame,
                                     const struct cc_ref *anchor)
{
    for (uint32_t i = p->first_claim; i < p->r->out.n; i++)
        if (cc_str_eq(p->r->out.at[i].frame, frame) &&
            cc_str_eq(p->r->out.at[i].anchor.head, anchor->head))
            return &p->r->out.at[i];
    return NULL;
}

/* "Two of the hostages", "most of the files". */
static bool is_of_whole(const struct piece *p, int32_t node)
{
    const struct cc_node *t = p->t.node;
    int32_t above = t[node].head;

    if (above < 0 || above > node || !cc_str_eq(node_prep(p, node), CC_LIT("of")))
        return false;
    enum cc_quantifier q = quantifier_of(t[above].word);
    return q != CC_Q_ALL && q != CC_Q_BOTH &&
           (q != CC_Q_NONE || t[above].upos == CC_UPOS_NUM);
}

/* "Some trams", "three members": what is so of them need not be so of others; "the three
 * members" are all. */
static bool is_part(const struct piece *p, int32_t node, const struct cc_ref *r)
{
    return r->quantifier == CC_Q_SOME || r->quantifier == CC_Q_FEW ||
           r->quantifier == CC_Q_PART || r->quantifier == CC_Q_MOST ||
           is_of_whole(p, node) ||
           (cc_tree_child(&p->t, node, CC_DEP_NUMMOD) >= 0 && !node_has_the(p, node));
}

/* "will stay shut" is shut already, "never part with it" holds from now on. */
static bool lasts(const struct piece *p, const struct found *f)
{
    cc_str state = cc_lex_col(f->row, CD_STATE);

    return f->denies || cc_str_eq(state, CC_LIT("stay")) ||
           cc_str_eq(state, CC_LIT("kept")) ||
           cc_word_in(p->lemma_word[f->first], CC_LEX(lasting));
}

static uint8_t role_named(cc_str name)
{
    int r = cc_role_named(name);
    return r < 0 ? CC_ROLE_PATIENT : (uint8_t)r;
}

/* Who says it. */
static struct cc_ref sayer(const struct piece *p)
{
    const struct cc_statements *s = p->r->s;
    uint32_t e =
        p->statement == CC_NO_INDEX ? CC_NO_INDEX : s->statement[p->statement].entity;

    if (e == CC_NO_INDEX)
        return (struct cc_ref){ .kind = CC_REF_NONE };
    return (struct cc_ref){ .kind = CC_REF_ENTITY,
                            .entity = e,
                            .owner_entity = CC_NO_INDEX,
                            .head = cc_lower(p->r->a, s->entity[e].name),
                            .span = s->statement[p->statement].speaker,
                            .definite = true };
}

static void put_state(const struct piece *p, struct cc_claim *out, const struct found *f,
                      const struct cc_lex_row *row, cc_str set, bool is_new)
{
    *out->count = *out->old_value = out->value = (struct cc_value){ 0 };
    out->value.kind = CC_VALUE_STATE;
    out->value.set = set;
    out->value.state = out->value.shown = cc_lex_col(row, CD_STATE);
    out->value.span = piece_span(p, f->first, f->last);
    out->stative = true;
    if (f->denies)
        out->negative = false;
    if (f->modal || out->mode == CC_MODE_ABILITY || out->mode == CC_MODE_DUTY ||
        (is_new && lasts(p, f) && out->mode == CC_MODE_PLANNED))
        out->mode = CC_MODE_ASSERTED; /* is_said: of a clause around it */
}

static bool spans_meet(struct cc_span x, struct cc_span y)
{
    return x.start < y.end && y.start < x.end;
}

/* Of what the clause names, where, for whom and with what it is so: "retained the seat in
 * Holm". Who does what is read from the phrase. */
static void keep_circumstances(const struct piece *p, const struct found *f,
                               struct cc_claim *out)
{
    struct cc_span phrase = piece_span(p, f->first, f->last);
    struct cc_ref *kept = CC_ARRAY(p->r->a, struct cc_ref, out->role_count + 1u);
    bool of = p->t.node[f->last].upos == CC_UPOS_ADP || /* "in danger of breaking" */
              (f->last + 1 < (int32_t)p->t.n &&
               cc_str_eq(p->t.node[f->last + 1].lower, CC_LIT("of")));
    uint32_t n = 0;

    for (uint32_t i = 0; i < out->role_count; i++) {
        const struct cc_ref *r = &out->roles[i];

        bool core = r->role == CC_ROLE_AGENT || r->role == CC_ROLE_PATIENT ||
                    r->role == out->anchor.role || (of && r->role == CC_ROLE_TOPIC);

        if (!core && !spans_meet(r->span, phrase) &&
            !spans_meet(r->span, out->anchor.span))
            kept[n++] = *r;
    }
    out->roles = kept;
    out->role_count = n;
}

static void put_role(struct piece *p, struct cc_claim *out, int32_t node, cc_str keys)
{
    struct cc_ref *role = CC_NEW(p->r->a, struct cc_ref);

    *role = ref_make(p, node);
    role->role = role_named(cc_str_cut(&keys, ','));
    out->roles = role;
    out->role_count = 1;
}

/* "The mechanic is not mending it": another may. */
static bool denies_a_deed(const struct piece *p, const struct clauses *cs,
                          const struct found *f, const struct cc_lex_row *row)
{
    const struct clause *c = &cs->at[p->clause_in[f->first]];
    cc_str of = cc_lex_col(row, CD_OF);

    return !f->denies && !c->passive && clause_arg(c, SLOT_SUBJ) &&
           (cc_str_eq(of, CC_LIT("obj")) || cc_str_eq(of, CC_LIT("next")) ||
            cc_str_eq(of, CC_LIT("gap")));
}

/* "Died after going on life support": the clause around it tells the state. */
static bool is_told_around(const struct piece *p, const struct clauses *cs,
                           const struct found *f, const struct cc_claim *out)
{
    const struct clause *c = &cs->at[p->clause_in[f->first]];
    struct cc_span words = piece_span(p, p->left[c->top], p->right[c->top]);

    return c->kind == CLAUSE_ADVERBIAL && out->clause.start < words.start;
}

/* Whether the row says anything of it. */
static bool emit(struct piece *p, struct clauses *cs, const struct found *f,
                 const struct cc_lex_row *row, int32_t of, int32_t with)
{
    size_t n;
    const struct cc_lex_row *frame =
        cc_lex_find(CC_LEX(frame), cc_lex_col(row, CD_FRAME), &n);
    cc_str contest = cc_lex_col(frame, FR_CONTEST), name = cc_lex_col(frame, FR_FRAME);
    struct cc_ref anchor = of < 0 ? sayer(p) : ref_make(p, of);
    struct cc_claim *out = read_already(p, name, &anchor);
    bool ceased;

    cc_str_cut(&contest, ':');
    if (anchor.kind == CC_REF_NONE || (of >= 0 && is_part(p, of, &anchor)) ||
        (out && (f->words < 2 || out->value.kind != CC_VALUE_STATE ||
                 is_told_around(p, cs, f, out))))
        return false;
    bool is_new = !out;
    if (is_new && denies_a_deed(p, cs, f, row) &&
        clause_negative(p, cs, p->clause_in[f->first], NULL, &ceased))
        return false;
    if (is_new) {
        out = claim_emit(p, cs, p->clause_in[f->first], NULL, "condition");
        out->frame = name;
        out->frame_type = CC_FRAME_STATE;
        out->moves = cc_str_eq(cc_lex_col(frame, FR_MOVES), CC_LIT("yes"));
        out->anchor = anchor;
        out->anchor.role = role_named(cc_lex_col(frame, FR_ANCHOR));
        if (with < 0)
            keep_circumstances(p, f, out);
        else
            out->role_count = 0;
    }
    if (with >= 0)
        put_role(p, out, with, cc_lex_col(frame, FR_KEYS));
    put_state(p, out, f, row, contest, is_new);
    return true;
}

/* "Might be closed", "is to be sold": what colours it stands before "be". */
static bool is_bare_be(const struct piece *p, int32_t i)
{
    return cc_str_eq(p->lemma[i], CC_LIT("be")) &&
           (p->t.node[i].xpos == CC_XPOS_VB || p->t.node[i].xpos == CC_XPOS_VBN);
}

/* "Released emails", "is a free pass": it tells which ones are meant, or what kind. "Is
 * free to go": the adjective is of what follows. */
static bool only_modifies(const struct piece *p, const struct found *f)
{
    const struct cc_node *first = &p->t.node[f->first], *last = &p->t.node[f->last];
    bool within = last->dep == CC_DEP_AMOD || last->dep == CC_DEP_COMPOUND ||
                  last->dep == CC_DEP_NMOD_POSS;

    return first->dep == CC_DEP_AMOD || (within && last->head > f->last) ||
           (f->words > 1 && last->upos == CC_UPOS_ADJ && f->last + 1 < (int32_t)p->t.n &&
            last[1].xpos == CC_XPOS_TO);
}

/* "Power was restored to the town": the phrase has a subject and a verb of its own. */
static bool is_clause(const struct piece *p, const struct found *f)
{
    const struct cc_node *node = p->t.node;

    for (int32_t i = f->first + 1; i <= f->last; i++)
        if (cc_xpos_is_finite(node[i].xpos))
            return true;
    return false;
}

/* Its first word is no verb here ("a campaign for"), or another says only that it should
 * or might be so. */
static bool is_said(const struct piece *p, const struct found *f)
{
    const struct cc_node *node = p->t.node, *first = &node[f->first];
    int32_t i = f->first - 1;
    cc_str mode;

    if (only_modifies(p, f) || (f->words == 1 && first->upos != CC_UPOS_VERB))
        return false;
    while (i >= 0 && (node[i].upos == CC_UPOS_ADV || is_bare_be(p, i)))
        i--;
    if (i >= 0 && node[i].xpos == CC_XPOS_TO)
        return false; /* "a plan to sell it", "asked them to support it" */
    if (first->upos == CC_UPOS_NOUN || first->upos == CC_UPOS_PROPN)
        return is_clause(p, f) ||
               (f->first > 0 && node[f->first - 1].upos == CC_UPOS_AUX);
    mode = i >= 0 && node[i].xpos == CC_XPOS_MD ? mode_word(node[i].word, CC_LIT("aux"))
                                                : CC_NONE;
    return f->modal || !mode.n || cc_str_eq(mode, CC_LIT("planned")) ||
           cc_str_eq(mode, CC_LIT("would"));
}

/* "The order to evacuate the town is in force": a noun before that fits, where the one
 * that was found does not. */
static int32_t fitting_before(struct piece *p, int32_t of, cc_str class)
{
    const struct cc_node *node = p->t.node;

    for (int32_t i = of; i >= 0 && i > of - LOOK; i--) {
        if (node[i].upos == CC_UPOS_PUNCT || node[i].upos == CC_UPOS_AUX ||
            node[i].upos == CC_UPOS_SCONJ)
            return -1;
        if (node[i].upos == CC_UPOS_NOUN && fits(p, i, class))
            return i;
    }
    return -1;
}

/* "It is not clear whether he knew": nothing that is clear is named. */
static bool stands_for_clause(const struct piece *p, int32_t of, const struct found *f)
{
    const struct cc_node *it = &p->t.node[of], *next = it + (f->last + 1 - of);

    return it->upos == CC_UPOS_PRON && cc_str_eq(it->lower, CC_LIT("it")) &&
           f->last + 1 < (int32_t)p->t.n &&
           (next->upos == CC_UPOS_SCONJ || next->xpos == CC_XPOS_TO ||
            next->xpos == CC_XPOS_IN || next->xpos == CC_XPOS_WRB ||
            next->xpos == CC_XPOS_WP || next->xpos == CC_XPOS_WDT);
}

/* "Was booed by the gallery". */
static int32_t doer_behind(const struct piece *p, const struct found *f)
{
    int32_t by = f->last + 1;

    return by < (int32_t)p->t.n && cc_str_eq(p->t.node[by].lower, CC_LIT("by"))
               ? noun_from(p, by + 1, by + SLOT_WORDS)
               : -1;
}

/* Whether it tells of anybody's or anything's state. */
static bool read_phrase(struct piece *p, struct clauses *cs, const struct found *f)
{
    bool told = false;

    for (size_t i = 0; i < f->rows; i++) {
        const struct cc_lex_row *row = &f->row[i];
        cc_str place = cc_lex_col(row, CD_OF), other = cc_lex_col(row, CD_WITH);
        bool says = cc_str_eq(place, CC_LIT("saying"));
        bool done = cc_str_eq(other, CC_LIT("subj")) && is_passive(p, f);
        int32_t of = says ? -1 : place_of(p, cs, f, place),
                with = done      ? doer_behind(p, f)
                       : other.n ? place_of(p, cs, f, other)
                                 : -1;

        if (!says && of >= 0 && !fits(p, of, cc_lex_col(row, CD_CLASS)) && of < f->first)
            of = fitting_before(p, of, cc_lex_col(row, CD_CLASS));
        if ((says || (of >= 0 && fits(p, of, cc_lex_col(row, CD_CLASS)) &&
                      !stands_for_clause(p, of, f))) &&
            (with >= 0 || done || !other.n))
            told |= emit(p, cs, f, row, of, with);
    }
    return told;
}

/* The last word of the phrase that begins at a word and tells of a state; the word itself
 * where none does. The longest that fits is meant: "is still in place" of a statue is no
 * rule in force. */
static int32_t read_phrases(struct piece *p, struct clauses *cs, const struct words *w,
                            int32_t i)
{
    uint32_t below = UINT32_MAX;
    struct found f;

    while (phrase_begins(w, i, below, &f) && is_said(p, &f)) {
        if (read_phrase(p, cs, &f))
            return f.words > 1 ? f.last : i;
        below = f.words;
    }
    return i;
}

void condition_claims(struct piece *p, struct clauses *cs)
{
    struct words w = words_read(p);

    for (int32_t i = 0; i < (int32_t)p->t.n; i++) {
        uint32_t token = p->token[i], clause = p->clause_in[i];

        if (token != CC_NO_INDEX && clause < cs->n && p->r->inner[token] == p->statement)
            i = read_phrases(p, cs, &w, i);
    }
}
