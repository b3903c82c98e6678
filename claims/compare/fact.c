/* The facts of a text, read off its tree. */
#include "compare/fact.h"

#include "claimcheck/syntax.h"
#include "compare/item.h"

#define PLACE_SIZE 80 /* of a place's name */

struct reading {
    const struct cc_tree *t;
    struct cc_arena *a;
    struct cc_facts *out;
};

static struct cc_fact *add(struct reading *r, enum cc_fact_type type,
                           const struct cc_name *of)
{
    struct cc_fact *f = CC_PUSH(r->a, &r->out->at);

    *f = (struct cc_fact){ .type = type, .of = *of };
    return f;
}

static bool is_named(const struct cc_name *x)
{
    return x->n || x->open;
}

static bool is_denied(const struct cc_tree *t, int32_t i)
{
    for (int32_t k = t->first_child[i]; k >= 0; k = t->next_sibling[k])
        if (cc_word_in(t->node[k].word, CC_LEX(negation)))
            return true;
    return false;
}

static bool has_case(const struct cc_tree *t, int32_t i, cc_str preposition)
{
    int32_t k = cc_tree_child(t, i, CC_DEP_CASE);

    return k >= 0 && cc_str_eq(t->node[k].lower, preposition);
}

/* The subject of a passive or of what is told by "is": a title is often no phrase ("Away
 * with Me was released"). */
static struct cc_name subject_name(const struct cc_tree *t, int32_t subject, int32_t aux)
{
    struct cc_name out = cc_name_at(t, subject);

    return is_named(&out) || aux < 0 ? out : cc_name_before(t, (uint32_t)aux);
}

/* A name and those that are joined to it. */
static struct cc_name names_of(const struct cc_tree *t, int32_t i)
{
    struct cc_name out = cc_name_at(t, i);

    for (int32_t k = i < 0 ? -1 : t->first_child[i]; k >= 0; k = t->next_sibling[k]) {
        struct cc_name one = { 0 };

        if (t->node[k].dep == CC_DEP_CONJ || t->node[k].dep == CC_DEP_APPOS ||
            t->node[k].dep == CC_DEP_COMPOUND)
            one = cc_name_at(t, k);
        for (uint32_t w = 0; w < one.n && out.n < CC_NAME_WORDS; w++)
            out.word[out.n++] = one.word[w];
    }
    return out;
}

static void add_by(struct reading *r, cc_str act, const struct cc_name *of,
                   const struct cc_name *by)
{
    if (!is_named(of) || !by->n)
        return;
    struct cc_fact *f = add(r, CC_FACT_BY, of);
    f->act = act;
    f->by = *by;
}

/* ---- what it is ----------------------------------------------------------------------
 */

/* The row of kind.lex for a noun with its modifier ("music video"), else without. */
static const struct cc_lex_row *kind_of(const struct cc_tree *t, int32_t i)
{
    char buf[CC_PHRASE_MAX];
    size_t rows;
    const struct cc_lex_row *row =
        i > 0 ? cc_lex_find(CC_LEX(kind),
                            cc_phrase_of(t->node[i - 1].lower, t->node[i].lemma, buf),
                            &rows)
              : NULL;

    if (row)
        return row;
    return cc_lex_find(CC_LEX(kind), t->node[i].lemma, &rows);
}

static void add_kind(struct reading *r, int32_t i, const struct cc_name *of)
{
    const struct cc_lex_row *row = kind_of(r->t, i);
    const struct cc_node *x = &r->t->node[i];
    bool person = !row && x->upos == CC_UPOS_NOUN && cc_str_eq(x->form, x->lower) &&
                  cc_wn_is_a(x->lemma, CC_LIT("person"), 1);

    if (!row && !person)
        return;
    struct cc_fact *f = add(r, CC_FACT_KIND, of);
    f->person = person;
    f->value = row ? cc_lex_col(row, 2) : CC_NONE;
}

/* "an American rock band", "is only Danish". */
static void add_nations(struct reading *r, int32_t i, const struct cc_name *of)
{
    const struct cc_tree *t = r->t;

    for (int32_t k = cc_tree_left(t, i); k <= i; k++) {
        cc_str place = cc_word_get(t->node[k].word, CC_LEX(demonym), 1);
        int32_t up = k;

        while (up != i && up >= 0 &&
               (t->node[up].dep == CC_DEP_AMOD || t->node[up].dep == CC_DEP_COMPOUND ||
                t->node[up].dep == CC_DEP_CONJ))
            up = t->node[up].head;
        if (place.n && up == i)
            add(r, CC_FACT_NATION, of)->value = place;
    }
}

/* The longest row of place.lex that begins at node i. */
static cc_str place_at(const struct cc_tree *t, uint32_t i)
{
    char text[PLACE_SIZE];
    cc_str found = CC_NONE;
    size_t n = 0;

    for (uint32_t k = i; k < t->n && k < i + 4; k++) {
        cc_str w = t->node[k].lower;

        if (n + w.n + 1 >= sizeof text)
            break;
        if (n)
            text[n++] = ' ';
        for (size_t c = 0; c < w.n; c++)
            text[n++] = w.p[c];
        size_t rows;
        const struct cc_lex_row *row =
            cc_lex_find(CC_LEX(place), (cc_str){ text, n }, &rows);
        if (row)
            found = cc_lex_col(row, 0);
    }
    return found;
}

/* "a country in Africa", "a state in the west of Mexico", "is in Europe". */
static void add_place(struct reading *r, int32_t top, const struct cc_name *of)
{
    const struct cc_tree *t = r->t;
    int32_t end = cc_tree_right(t, top);

    for (int32_t k = cc_tree_child(t, top, CC_DEP_CASE) + 1; k <= end; k++) {
        cc_str place = place_at(t, (uint32_t)k);

        if (place.n) {
            add(r, CC_FACT_PLACE, of)->value = place;
            return;
        }
    }
}

/* Where a place is; who is in Paris may be in Rome tomorrow. */
static void add_places(struct reading *r, int32_t i, const struct cc_name *of)
{
    const struct cc_tree *t = r->t;
    const struct cc_lex_row *row = kind_of(t, i);
    int32_t subject = cc_tree_child(t, i, CC_DEP_NSUBJ);

    if (has_case(t, i, CC_LIT("in"))) {
        if (subject >= 0 && place_at(t, (uint32_t)cc_tree_left(t, subject)).n)
            add_place(r, i, of);
        return;
    }
    if (!row || !cc_str_eq(cc_lex_col(row, 1), CC_LIT("place")))
        return;
    for (int32_t k = t->first_child[i]; k >= 0; k = t->next_sibling[k])
        if (cc_dep_is((enum cc_dep)t->node[k].dep, CC_DEP_NMOD) &&
            has_case(t, k, CC_LIT("in")))
            add_place(r, k, of);
}

/* "a 1961 film". */
static void add_year(struct reading *r, int32_t i, const struct cc_name *of)
{
    const struct cc_tree *t = r->t;
    struct cc_dates d = { 0 };

    for (int32_t k = cc_tree_left(t, i); k < i; k++)
        if (t->node[k].upos == CC_UPOS_NUM && cc_tree_under(t, k, i) &&
            cc_tree_child(t, i, CC_DEP_NSUBJ) < k)
            cc_dates_read(t, (uint32_t)k, &d);
    if (d.years == 1)
        add(r, CC_FACT_WHEN, of)->dates = d;
}

/* "an album by Orr", "a song by the singer Ada Orr". */
static void add_maker(struct reading *r, int32_t i, const struct cc_name *of)
{
    const struct cc_tree *t = r->t;
    const struct cc_lex_row *row = kind_of(t, i);

    if (!row || !cc_str_eq(cc_lex_col(row, 1), CC_LIT("work")))
        return;
    for (int32_t k = t->first_child[i]; k >= 0; k = t->next_sibling[k])
        if (cc_dep_is((enum cc_dep)t->node[k].dep, CC_DEP_NMOD) &&
            has_case(t, k, CC_LIT("by"))) {
            struct cc_name by = names_of(t, k);
            add_by(r, CC_NONE, of, &by);
        }
}

static void read_definition(struct reading *r, int32_t i)
{
    const struct cc_tree *t = r->t;
    int32_t cop = cc_tree_child(t, i, CC_DEP_COP);
    struct cc_name of = subject_name(t, cc_tree_child(t, i, CC_DEP_NSUBJ), cop);

    if (cop < 0 || !is_named(&of) || is_denied(t, i))
        return;
    add_kind(r, i, &of);
    add_nations(r, i, &of);
    add_places(r, i, &of);
    add_year(r, i, &of);
    add_maker(r, i, &of);
    for (int32_t k = t->first_child[i]; k >= 0; k = t->next_sibling[k])
        if (t->node[k].dep == CC_DEP_CONJ && t->node[k].upos == CC_UPOS_NOUN)
            add_kind(r, k, &of);
}

/* ---- what happened to it -------------------------------------------------------------
 */

/* The thing that a passive, or a participle behind its noun, is said of. */
static struct cc_name undergoer(const struct cc_tree *t, int32_t v)
{
    int32_t aux = cc_tree_child(t, v, CC_DEP_AUX_PASS);

    for (int depth = 0; v >= 0 && depth < 3; depth++, v = t->node[v].head) {
        int32_t s = cc_tree_child(t, v, CC_DEP_NSUBJ);
        enum cc_dep d = (enum cc_dep)t->node[v].dep;

        if (s < 0 && cc_dep_is(d, CC_DEP_ACL)) {
            v = t->node[v].head;
            s = cc_tree_child(t, v, CC_DEP_NSUBJ);
            s = cc_tree_child(t, v, CC_DEP_COP) >= 0 ? s : v;
        }
        if (s >= 0)
            return subject_name(t, s, aux);
        if (d != CC_DEP_CONJ && !cc_dep_is(d, CC_DEP_ADVCL))
            break;
    }
    return subject_name(t, -1, aux);
}

static bool is_passive(const struct cc_tree *t, int32_t v)
{
    return cc_tree_child(t, v, CC_DEP_AUX_PASS) >= 0 ||
           (t->node[v].xpos == CC_XPOS_VBN && cc_tree_child(t, v, CC_DEP_AUX) < 0);
}

/* The verb that a date word depends on, through a phrase with "in" or "on", or none; -1
 * for "since", "until" and the like. */
static int32_t dated_verb(const struct cc_tree *t, int32_t k)
{
    for (int depth = 0; k >= 0 && depth < 5; depth++, k = t->node[k].head) {
        int32_t c = cc_tree_child(t, k, CC_DEP_CASE);

        if (t->node[k].upos == CC_UPOS_VERB)
            return k;
        if (c >= 0 && !cc_str_eq(t->node[c].lower, CC_LIT("in")) &&
            !cc_str_eq(t->node[c].lower, CC_LIT("on")) &&
            !cc_str_eq(t->node[c].lower, CC_LIT("of")))
            return -1;
    }
    return -1;
}

static struct cc_dates dates_of(const struct cc_tree *t, int32_t v)
{
    struct cc_dates d = { 0 };

    for (uint32_t k = 0; k < t->n; k++)
        if (dated_verb(t, (int32_t)k) == v)
            cc_dates_read(t, k, &d);
    return d;
}

static int32_t agent_of(const struct cc_tree *t, int32_t v)
{
    for (int depth = 0; depth < 2; depth++) {
        int32_t conj = cc_tree_child(t, v, CC_DEP_CONJ);

        for (int32_t k = t->first_child[v]; k >= 0; k = t->next_sibling[k])
            if (cc_dep_is((enum cc_dep)t->node[k].dep, CC_DEP_OBL) &&
                has_case(t, k, CC_LIT("by")))
                return k;
        if (conj < 0 || t->node[conj].upos != CC_UPOS_VERB)
            break;
        v = conj; /* "written and directed by" */
    }
    return -1;
}

/* "wrote Hamlet", "wrote the screenplay for Hamlet". */
static struct cc_name made(const struct cc_tree *t, int32_t v)
{
    int32_t object = cc_tree_child(t, v, CC_DEP_OBJ);
    struct cc_name out = names_of(t, object);

    if (out.n || object < 0)
        return out;
    for (int32_t k = object + 1; k < (int32_t)t->n && !out.n; k++)
        if (t->node[k].upos == CC_UPOS_PROPN && t->node[k].dep != CC_DEP_FLAT)
            out = cc_name_at(t, k);
    return out;
}

static void read_verb(struct reading *r, int32_t v)
{
    const struct cc_tree *t = r->t;
    size_t rows;
    const struct cc_lex_row *row = cc_lex_find(CC_LEX(once), t->node[v].lemma, &rows);
    bool passive = is_passive(t, v);

    if (!row || is_denied(t, v))
        return;
    int32_t object = cc_tree_child(t, v, CC_DEP_OBJ);
    struct cc_name of = passive || object < 0 ? undergoer(t, v) : names_of(t, object);
    if (cc_str_eq(cc_lex_col(row, 1), CC_LIT("once")) && is_named(&of)) {
        struct cc_fact *f = add(r, CC_FACT_WHEN, &of);
        f->act = t->node[v].lemma;
        f->dates = dates_of(t, v);
    }
    if (!cc_str_eq(cc_lex_col(row, 2), CC_LIT("sole")))
        return;
    if (!passive)
        of = made(t, v);
    struct cc_name by =
        names_of(t, passive ? agent_of(t, v) : cc_tree_child(t, v, CC_DEP_NSUBJ));
    add_by(r, t->node[v].lemma, &of, &by);
}

/* ---- "( born 14 May 1961 )", "( 6 July 1927 -- 3 October 2004 )" ---------------------
 */

/* Between two days: a dash of any kind. */
static bool is_dash(const struct cc_node *x)
{
    return (x->upos == CC_UPOS_PUNCT || x->upos == CC_UPOS_SYM) &&
           !cc_str_eq(x->lower, CC_LIT(",")) && !cc_str_eq(x->lower, CC_LIT(";"));
}

static void add_day(struct reading *r, const struct cc_name *of, cc_str act,
                    const struct cc_dates *d)
{
    if (!d->years)
        return;
    struct cc_fact *f = add(r, CC_FACT_WHEN, of);
    f->act = act;
    f->dates = *d;
}

static uint32_t read_bracket(struct reading *r, uint32_t open)
{
    const struct cc_tree *t = r->t;
    struct cc_name of = cc_name_before(t, open);
    struct cc_dates day[2] = { 0 };
    bool born = false, dash = false;
    uint32_t i = open + 1;

    for (; i < t->n && !cc_str_eq(t->node[i].lower, CC_LIT(")")); i++) {
        born |= cc_str_eq(t->node[i].lower, CC_LIT("born"));
        if (is_dash(&t->node[i]))
            dash |= day[0].years > 0;
        else
            cc_dates_read(t, i, &day[dash]);
    }
    if (!of.n || day[0].years > 1 || day[1].years > 1 || (!born && !dash))
        return i;
    add_day(r, &of, CC_LIT("bear"), &day[0]);
    add_day(r, &of, CC_LIT("die"), &day[1]);
    return i;
}

void cc_facts_read(const struct cc_tree *t, struct cc_facts *out, struct cc_arena *a)
{
    struct reading r = { .t = t, .a = a, .out = out };

    for (uint32_t i = 0; i < t->n; i++) {
        if (cc_str_eq(t->node[i].lower, CC_LIT("(")))
            read_bracket(&r, i);
        else if (t->node[i].upos == CC_UPOS_VERB)
            read_verb(&r, (int32_t)i);
        read_definition(&r, (int32_t)i);
    }
}
