/* The words of one side of an alignment: rewritten, tagged, with figures, dates and
 * denials. */
#include "compare/align.h"

#include <stdlib.h>
#include <string.h>

#include "claimcheck/syntax.h"
#include "pair/rarity.h"

#define SCOPE_NEGATOR 5 /* content words that a negator reaches at most */
#define SCOPE_VERB    8 /* the same for an implicit negative */

struct reading {
    const struct cc_document *d;
    struct cc_arena *a;
    cc_str *form;
    const uint32_t *sentence; /* of each form */
    uint32_t n;
    struct cc_tree tree;
    int32_t *fig_of; /* per node: figure, or -1 */
    bool *denied;    /* per node */
    bool *negator;   /* per node: says only "not" */
    bool *denies;
    uint32_t spent; /* negators of "did not know that P" */
};

/* ---- forms ---------------------------------------------------------------------------
 */

static cc_str joined(const cc_str *w, uint32_t n, struct cc_arena *a)
{
    struct cc_buf b = { .a = a };

    for (uint32_t i = 0; i < n; i++) {
        if (i)
            cc_buf_addc(&b, ' ');
        cc_buf_add(&b, w[i]);
    }
    return cc_buf_str(&b);
}

/* The phrases of rewrite.lex replaced by their plain words. */
static void rewrite(struct reading *r, const uint32_t *token, uint32_t n)
{
    cc_str *lower = CC_ARRAY(r->a, cc_str, n + 1);
    CC_LIST(cc_str) out = { 0 };
    CC_LIST(uint32_t) sentence = { 0 };
    uint32_t longest = cc_lex_longest(CC_LEX(rewrite)), step;

    for (uint32_t i = 0; i < n; i++)
        lower[i] = cc_fold(r->a, cc_token_form(r->d, token[i]));
    for (uint32_t i = 0; i < n; i += step) {
        cc_str plain = CC_NONE;

        step = cc_word_opens(cc_lex_word(lower[i]), CC_LEX(rewrite)) ? longest : 1;
        for (step = step < n - i ? step : n - i; step > 1; step--) {
            plain = cc_lex_get(CC_LEX(rewrite), joined(lower + i, step, r->a), 1);
            if (plain.n)
                break;
        }
        if (!plain.n)
            *CC_PUSH(r->a, &out) = cc_token_form(r->d, token[i]);
        while (plain.n)
            *CC_PUSH(r->a, &out) = cc_str_cut(&plain, ' ');
        while (sentence.n < out.n)
            *CC_PUSH(r->a, &sentence) = r->d->token[token[i]].sentence;
        step = step ? step : 1;
    }
    r->form = out.at;
    r->sentence = sentence.at;
    r->n = out.n;
}

/* ---- denial --------------------------------------------------------------------------
 */

/* "a few kittens", "the little girl", "little boys": so many or so small, no denial;
 * "few kittens", "little evidence" nearly deny. */
static bool tells_size(const struct reading *r, uint32_t i)
{
    const struct cc_node *x = &r->tree.node[i], *head;
    int32_t of = x->head;

    if (x->upos != CC_UPOS_ADJ || of < 0 || (uint32_t)of <= i)
        return false;
    head = &r->tree.node[of];
    for (uint32_t k = 0; k < (uint32_t)of; k++)
        if (r->tree.node[k].head == of &&
            (r->tree.node[k].upos == CC_UPOS_DET || r->tree.node[k].upos == CC_UPOS_PRON))
            return true;
    return cc_str_eq(x->lower, CC_LIT("little")) &&
           (head->xpos == CC_XPOS_NNS || cc_wn_is_a(head->lemma, CC_LIT("organism"), 1));
}

/* "did not know that P", "was unaware that P": the knowing alone is denied. */
static bool presupposes(const struct reading *r, const struct cc_node *x)
{
    cc_str known = CC_NONE;

    if (x->dep == CC_DEP_AMOD) /* "that strange gate" */
        return false;
    if (x->upos == CC_UPOS_VERB)
        known = cc_word_get(x->lemma_word, CC_LEX(factive), 1);
    else if (x->upos == CC_UPOS_ADJ && cc_word_behind(x->lemma_word, CC_LEX(factive)))
        known =
            cc_lex_get(CC_LEX(factive), cc_strf(r->a, "be %.*s", CC_FMT(x->lemma)), 1);
    return cc_str_eq(known, CC_LIT("known"));
}

/* Node k is what a frame of negation.lex asks for behind its verb. */
static bool fills_frame(const struct cc_tree *t, int32_t k, cc_str frame)
{
    enum cc_dep d = (enum cc_dep)t->node[k].dep;

    if (cc_str_starts(frame, CC_LIT("pp:"))) {
        int32_t mark = cc_tree_child(t, k, CC_DEP_CASE);

        mark = mark >= 0 ? mark : cc_tree_child(t, k, CC_DEP_MARK);
        return mark >= 0 && cc_str_eq(t->node[mark].lower, cc_str_sub(frame, 3, frame.n));
    }
    if (cc_str_eq(frame, CC_LIT("ger")))
        return t->node[k].xpos == CC_XPOS_VBG;
    if (cc_str_eq(frame, CC_LIT("inf")))
        return d == CC_DEP_XCOMP || (d == CC_DEP_ADVCL && t->node[k].xpos == CC_XPOS_VB);
    return d == CC_DEP_CCOMP;
}

/* "declined to comment", but not "shares declined". */
static bool has_complement(const struct reading *r, uint32_t i)
{
    cc_str frames = cc_word_get(r->tree.node[i].lemma_word, CC_LEX(negation), 3);

    while (frames.n) {
        cc_str frame = cc_str_trim(cc_str_cut(&frames, ','));

        if (cc_str_eq(frame, CC_LIT("np")))
            return true;
        for (int32_t k = r->tree.first_child[i]; k >= 0; k = r->tree.next_sibling[k])
            if (fills_frame(&r->tree, k, frame))
                return true;
    }
    return false;
}

/* 0 no; SCOPE_NEGATOR or SCOPE_VERB: how far it reaches. */
static uint32_t reach(const struct reading *r, uint32_t i)
{
    const struct cc_node *x = &r->tree.node[i];
    cc_str kind = cc_word_get(x->word, CC_LEX(negation), 1), false_ = CC_LIT("false");
    bool before_only =
        i + 1 < r->n && (cc_str_eq(r->tree.node[i + 1].lower, CC_LIT("only")) ||
                         cc_str_eq(r->tree.node[i + 1].lower, CC_LIT("just")) ||
                         cc_str_eq(r->tree.node[i + 1].lower, CC_LIT("all")) ||
                         cc_str_eq(r->tree.node[i + 1].lower, CC_LIT("every")));

    if (cc_str_eq(kind, CC_LIT("negator")) || cc_str_eq(kind, CC_LIT("determiner")) ||
        cc_str_eq(kind, CC_LIT("pronoun")) || cc_str_eq(kind, CC_LIT("prep")) ||
        cc_str_eq(kind, CC_LIT("weak")))
        return before_only || tells_size(r, i) ? 0 : SCOPE_NEGATOR;
    kind = cc_word_get(x->lemma_word, CC_LEX(negation), 1);
    if ((cc_str_eq(kind, CC_LIT("verb")) && x->upos == CC_UPOS_VERB) ||
        (cc_str_eq(kind, CC_LIT("adj")) && x->upos == CC_UPOS_ADJ))
        if (cc_str_eq(cc_word_get(x->lemma_word, CC_LEX(negation), 2), false_) &&
            !presupposes(r, x) && (x->upos != CC_UPOS_VERB || has_complement(r, i)))
            return SCOPE_VERB;
    return 0;
}

static bool is_content(const struct cc_node *x)
{
    switch (x->upos) {
    case CC_UPOS_NOUN:
    case CC_UPOS_PROPN:
    case CC_UPOS_VERB:
    case CC_UPOS_ADJ:
    case CC_UPOS_ADV:
    case CC_UPOS_NUM:
        return true;
    default:
        return cc_str_eq(cc_word_get(x->word, CC_LEX(alignword), 1), CC_LIT("keep"));
    }
}

static bool ends_scope(const struct cc_node *x)
{
    return x->upos == CC_UPOS_PUNCT ||
           (x->upos == CC_UPOS_SCONJ && !cc_str_eq(x->lower, CC_LIT("that"))) ||
           cc_str_eq(cc_word_get(x->word, CC_LEX(alignword), 1), CC_LIT("bound"));
}

/* The end of what a negator can reach: of its clause when that is a relative or other
 * subordinate one, of its noun behind a preposition ("with no hat"), else of the text. */
static uint32_t scope_end(const struct reading *r, uint32_t i)
{
    const struct cc_tree *t = &r->tree;
    bool noun = t->node[i].dep == CC_DEP_DET || t->node[i].dep == CC_DEP_CASE;
    int32_t top = t->node[i].head;
    enum cc_dep d;

    if (top < 0)
        return r->n;
    d = (enum cc_dep)t->node[top].dep;
    if (noun ? cc_dep_is(d, CC_DEP_NMOD) : cc_dep_is(d, CC_DEP_ACL) || d == CC_DEP_ADVCL)
        return (uint32_t)cc_tree_right(t, top) + 1;
    return r->n;
}

/* "not charged with murder but with theft": the verb is not denied, its complement is. */
static bool denies_complement(const struct reading *r, uint32_t negator)
{
    const struct cc_tree *t = &r->tree;
    int32_t verb = t->node[negator].head;

    for (uint32_t k = negator + 1; k < r->n; k++) {
        const struct cc_node *x = &t->node[k];
        bool but = x->dep == CC_DEP_CC && cc_str_eq(x->lower, CC_LIT("but"));

        if (but && x->head >= 0 && t->node[x->head].upos != CC_UPOS_VERB &&
            t->node[x->head].upos != CC_UPOS_AUX && t->node[x->head].dep == CC_DEP_CONJ)
            return verb >= 0 && t->node[verb].upos == CC_UPOS_VERB;
    }
    return false;
}

static void mark_denials(struct reading *r)
{
    for (uint32_t i = 0; i < r->n; i++) {
        uint32_t left = reach(r, i), end = left ? scope_end(r, i) : 0;

        bool contrast = left == SCOPE_NEGATOR && denies_complement(r, i);

        r->negator[i] = left == SCOPE_NEGATOR;
        r->denies[i] = left == SCOPE_VERB;
        for (uint32_t k = i + 1; left && k < end && !ends_scope(&r->tree.node[k]); k++)
            if (is_content(&r->tree.node[k])) {
                bool kept = contrast && (int32_t)k == r->tree.node[i].head;

                r->denied[k] = r->denied[k] != !kept;
                bool known = presupposes(r, &r->tree.node[k]);

                r->spent += known;
                left = known ? 0 : left - 1;
            }
    }
}

/* ---- the words -----------------------------------------------------------------------
 */

static unsigned class_of(uint8_t upos)
{
    switch (upos) {
    case CC_UPOS_NOUN:
    case CC_UPOS_PROPN:
        return CC_NOUN;
    case CC_UPOS_VERB:
        return CC_VERB;
    case CC_UPOS_ADJ:
        return CC_ADJ;
    case CC_UPOS_ADV:
        return CC_ADV;
    default:
        return 0;
    }
}

/* The noun that a word is, or belongs to as an attribute; or -1. */
static int32_t noun_of(const struct cc_tree *t, int32_t i)
{
    const struct cc_node *x = &t->node[i];

    if ((x->dep == CC_DEP_AMOD || x->dep == CC_DEP_COMPOUND) && x->head >= 0)
        return noun_of(t, x->head);
    return x->upos == CC_UPOS_NOUN ? i : -1;
}

bool cc_is_some(const struct cc_tree *t, int32_t i)
{
    int32_t noun = noun_of(t, i);
    bool counted = false;

    if (noun < 0)
        return false;
    for (int32_t k = t->first_child[noun]; k >= 0; k = t->next_sibling[k]) {
        const struct cc_node *x = &t->node[k];
        if (cc_dep_is((enum cc_dep)x->dep, CC_DEP_NMOD_POSS) ||
            x->xpos == CC_XPOS_PRP_POSS)
            return false;
        counted |= x->upos == CC_UPOS_NUM;
        if (x->upos == CC_UPOS_DET)
            return cc_word_in(x->word, CC_LEX(indefinite));
    }
    return counted || t->node[noun].xpos == CC_XPOS_NNS;
}

static bool in_subject(const struct cc_tree *t, int32_t i)
{
    for (int depth = 0; i >= 0 && depth < 4; i = t->node[i].head, depth++)
        if (cc_dep_is((enum cc_dep)t->node[i].dep, CC_DEP_NSUBJ))
            return true;
    return false;
}

/* "lower than" compares; "the lower court" tells one from another. */
static bool before_than(const struct reading *r, uint32_t i)
{
    return i + 1 < r->n && cc_str_eq(r->tree.node[i + 1].lower, CC_LIT("than"));
}

static void add_word(const struct reading *r, uint32_t i, bool date, struct cc_words *w)
{
    const struct cc_node *x = &r->tree.node[i];
    cc_str kind = cc_word_get(x->word, CC_LEX(alignword), 1);
    struct cc_word *out = &w->at[w->n];
    bool verbal = x->upos == CC_UPOS_VERB || x->upos == CC_UPOS_ADJ ||
                  cc_tree_child(&r->tree, (int32_t)i, CC_DEP_COP) >= 0;

    if (!kind.n)
        kind = cc_word_get(x->lemma_word, CC_LEX(alignword), 1);
    *out = (struct cc_word){ .lower = x->lower, .class = class_of(x->upos) };
    out->lemma = cc_fold(r->a, x->lemma);
    out->by_form = cc_asked_of(x->lower, x->word);
    out->by_lemma =
        cc_str_eq(out->lemma, x->lower)
            ? out->by_form
            : cc_asked_of(out->lemma,
                          cc_str_eq(out->lemma, x->lemma) ? x->lemma_word : NULL);
    out->weight = cc_rarity_of(cc_asked_senses(&out->by_lemma));
    out->figure = (uint32_t)(r->fig_of[i] + 1);
    out->possessor = cc_dep_is((enum cc_dep)x->dep, CC_DEP_NMOD_POSS);
    out->flags =
        (x->upos == CC_UPOS_PROPN ? CC_WORD_NAME : 0) |
        (r->fig_of[i] >= 0 && x->upos == CC_UPOS_NUM ? CC_WORD_FIGURE : 0) |
        (date ? CC_WORD_DATE : 0) | (r->denied[i] ? CC_WORD_DENIED : 0) |
        (r->denies[i] ? CC_WORD_DENIES : 0) | (verbal ? CC_WORD_VERBAL : 0) |
        (cc_is_some(&r->tree, (int32_t)i) ? CC_WORD_SOME : 0) |
        (in_subject(&r->tree, (int32_t)i) ? CC_WORD_SUBJECT : 0) |
        (x->xpos == CC_XPOS_NNS && r->tree.first_child[i] < 0 ? CC_WORD_BARE : 0) |
        cc_word_standing(&r->tree, (int32_t)i) |
        (cc_str_eq(kind, CC_LIT("light")) ? CC_WORD_LIGHT : 0) |
        (cc_str_eq(kind, CC_LIT("order")) && !before_than(r, i) ? CC_WORD_ORDER : 0);
    w->named |= (out->flags & (CC_WORD_NAME | CC_WORD_DATE)) != 0;
    w->anchored |= (out->flags & (CC_WORD_NAME | CC_WORD_DATE)) ||
                   ((out->flags & CC_WORD_SUBJECT) && !(out->flags & CC_WORD_SOME) &&
                    x->upos == CC_UPOS_NOUN);
    if (out->flags & CC_WORD_ORDER)
        w->order ^= (uint32_t)cc_hash(out->lower);
    w->n++;
}

/* "There is no X", "there was not an X": of it nothing at all is so. */
static bool denies_existence(const struct reading *r, uint32_t i)
{
    const struct cc_tree *t = &r->tree;
    int32_t up = t->node[i].head;

    for (int depth = 0; depth < 2 && up >= 0; depth++, up = t->node[up].head)
        if (cc_tree_child(t, up, CC_DEP_EXPL) >= 0)
            return cc_str_eq(t->node[up].lemma, CC_LIT("be"));
    return false;
}

static bool says_none(const struct cc_node *x)
{
    cc_str kind = cc_word_get(x->word, CC_LEX(negation), 1);

    return cc_str_eq(kind, CC_LIT("determiner")) || cc_str_eq(kind, CC_LIT("pronoun"));
}

static void read_node(const struct reading *r, uint32_t i, struct cc_words *w)
{
    const struct cc_node *x = &r->tree.node[i];
    cc_str kind = cc_word_get(x->word, CC_LEX(alignword), 1);
    bool date = cc_dates_read(&r->tree, i, &w->dates);

    w->negators += r->negator[i] || r->denies[i];
    w->none |= r->negator[i] && says_none(x);
    w->nothing |= r->negator[i] && denies_existence(r, i);
    w->question |= cc_str_eq(x->lower, CC_LIT("?"));
    w->modal |= cc_str_eq(kind, CC_LIT("modal")) && !date; /* "may", not "May" */
    if (cc_str_eq(x->lower, CC_LIT("than")))
        w->than = w->n + 1;
    w->all |= cc_str_eq(cc_word_get(x->word, CC_LEX(quantifier), 1), CC_LIT("all"));
    w->general |= cc_word_in(x->word, CC_LEX(general));
    w->except |= x->upos == CC_UPOS_ADP && cc_word_in(x->word, CC_LEX(exception));
    w->part |= cc_str_eq(kind, CC_LIT("part"));
    w->focus |= cc_str_eq(kind, CC_LIT("focus"));
    if (r->negator[i] || !(is_content(x) || date) || w->n == CC_WORDS_MAX)
        return;
    add_word(r, i, date, w);
}

static void find_figures(struct reading *r, struct cc_words *w)
{
    w->fig = figures_find(&r->tree, r->a);
    for (uint32_t i = 0; i < r->n; i++)
        r->fig_of[i] = -1;
    for (uint32_t f = 0; f < w->fig.n; f++)
        for (uint32_t i = w->fig.at[f].first; i <= w->fig.at[f].last && i < r->n; i++)
            r->fig_of[i] = (int32_t)f;
}

struct cc_words cc_words_read(const struct cc_reading *from, const uint32_t *token,
                              uint32_t n, struct cc_arena *a)
{
    struct reading r = { .d = &from->document, .a = a };
    struct cc_words w = { 0 };

    w.read = &from->statements;
    w.first = n ? token[0] : 0;
    w.last = n ? token[n - 1] : 0;
    rewrite(&r, token, n);
    w.tree = r.tree = cc_trees_of(&from->statements, r.form, r.sentence, r.n, a);
    r.fig_of = CC_ARRAY(a, int32_t, r.n + 1);
    r.denied = CC_ARRAY(a, bool, r.n + 1);
    r.negator = CC_ARRAY(a, bool, r.n + 1);
    r.denies = CC_ARRAY(a, bool, r.n + 1);
    w.at = CC_ARRAY(a, struct cc_word, r.n < CC_WORDS_MAX ? r.n + 1 : CC_WORDS_MAX);
    find_figures(&r, &w);
    mark_denials(&r);
    for (uint32_t i = 0; i < r.n; i++)
        read_node(&r, i, &w);
    w.negators -= r.spent;
    return w;
}
