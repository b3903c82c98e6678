/* Which frame a word evokes, given its arguments: rows of frameword.lex tried against a
 * clause. */
#include "parts.h"

#include <string.h>

/* The next "NAME:REST" of a comma-separated list. */
static bool next_pair(cc_str *list, cc_str *name, cc_str *rest)
{
    if (!list->n)
        return false;
    cc_str item = cc_str_trim(cc_str_cut(list, ','));
    *name = cc_str_cut(&item, ':');
    *rest = item;
    return true;
}

/* The place where a role stands in this row ("obj", "of/num"), or CC_NONE. */
cc_str frame_role(const struct cc_lex_row *word, cc_str role)
{
    cc_str list = cc_lex_col(word, FW_ROLES), name, place;
    while (next_pair(&list, &name, &place))
        if (cc_str_eq(name, role))
            return place;
    return CC_NONE;
}

/* Points for the conditions that hold, or -1 when one does not. */
static int32_t args_fit(const struct view *v, cc_str list)
{
    cc_str place, classes;
    int32_t points = 0;
    while (next_pair(&list, &place, &classes)) {
        if (cc_str_eq(place, CC_LIT("manner"))) {
            if (!clause_manner(v->p, v->cs, v->clause, classes))
                return -1;
            points += 4;
            continue;
        }
        int32_t node = place_find(v, place);
        bool sure;
        if (node < 0 || !node_is_class(v->p, node, classes, &sure))
            return -1;
        points += sure ? 3 : 1;
    }
    return points;
}

/* A length of time, a sum, a speed: no participant and no place. */
static bool node_is_measure(const struct piece *p, int32_t node)
{
    int32_t f = p->fig_at[node];
    return f >= 0 && !p->fig.at[f].counted &&
           !cc_str_eq(p->fig.at[f].value.unit, CC_LIT("share"));
}

/* "the rifle was fired": who did it may be left out of a passive. */
static bool passive_without(const struct view *v, cc_str role)
{
    return v->cs->at[v->clause].passive && cc_str_eq(role, CC_LIT("subj"));
}

/* "At noon", "on the morning of May 3": not "at the office", "on taxes". */
static bool says_when(const struct piece *p, int32_t node)
{
    for (int32_t i = p->left[node]; i <= p->right[node]; i++)
        if (node_is_time(p, i))
            return true;
    return false;
}

static bool date_present(const struct view *v, cc_str place)
{
    while (place.n) {
        int32_t node = place_find(v, cc_str_cut(&place, '/'));
        if (node >= 0 && says_when(v->p, node))
            return true;
    }
    return false;
}

/* The value that the row says stands elsewhere is there. */
static bool value_present(const struct view *v, const struct cc_lex_row *word,
                          const struct cc_lex_row *frame)
{
    cc_str place = frame_role(word, CC_LIT("value")),
           contest = cc_lex_col(frame, FR_CONTEST);
    if (v->bare)
        return true;
    cc_str first = contest;
    cc_str role = frame_role(word, cc_str_cut(&first, ','));
    int32_t who = role.n ? place_find(v, role) : -1;
    if (role.n && !place.n && (who < 0 || node_is_measure(v->p, who)) &&
        (v->noun || !passive_without(v, role)))
        return false; /* whoever or whatever is contested is not there */
    if (!place.n || cc_lex_col(word, FW_VALUE).n)
        return true;
    cc_str kind = cc_str_cut(&contest, ':');
    if (cc_str_eq(kind, CC_LIT("place")))
        return where_find(v, place) >= 0;
    if (cc_str_eq(kind, CC_LIT("date")))
        return date_present(v, place);
    if (!cc_str_eq(kind, CC_LIT("number")))
        return place_find(v, place) >= 0;
    contest = cc_str_cut(&contest, ',');
    if (v->loose && place_figure(v, -1, contest))
        return true;
    for (cc_str rest = place; rest.n;) {
        cc_str one = cc_str_cut(&rest, '/');
        int32_t node = cc_str_eq(one, CC_LIT("num")) ? -1 : place_find(v, one);
        if (cc_str_eq(one, CC_LIT("num")) || node >= 0)
            if (place_figure(v, node, contest) || (node >= 0 && node_is_none(v->p, node)))
                return true;
    }
    return false;
}

static bool is_among(const int32_t *node, uint32_t n, int32_t what)
{
    for (uint32_t i = 0; i < n; i++)
        if (node[i] == what)
            return true;
    return false;
}

/*
 * How many of the row's roles stand in the clause, or -1 when it does not fit: it names
 * nothing that is there, or has no use for the verb's object ("sign a form" is not
 * signing for a club).
 */
static int32_t roles_found(const struct view *v, const struct cc_lex_row *word,
                           const int32_t *used, uint32_t words)
{
    const struct piece *p = v->p;
    const struct clause *c = &v->cs->at[v->clause];
    const struct arg *obj = clause_arg(c, SLOT_OBJ);
    bool object = !obj || obj->shared || v->noun || v->word != c->top ||
                  p->fig_at[obj->node] >= 0 || node_is_time(p, obj->node) ||
                  is_among(used, words, obj->node);
    cc_str lists[2] = { cc_lex_col(word, FW_ROLES), cc_lex_col(word, FW_ARGS) }, role,
           places;
    int32_t found = 0;
    for (int k = 0; k < 2; k++)
        while (next_pair(&lists[k], &role, &places)) {
            int32_t node = place_find(v, k == 0 ? places : role);
            if (node < 0 ||
                (k == 0 && !cc_str_eq(role, CC_LIT("value")) && node_is_measure(p, node)))
                continue;
            if (k == 0 && (cc_str_eq(role, CC_LIT("value")) || !node_is_time(p, node)))
                found++;
            object = object || node == obj->node;
        }
    return (found > 0 || v->bare) && object ? found : -1;
}

/* Columns of framelink.lex. */
enum { LINK_SAYS = 2, LINK_OTHER };

/* When the one holds, so does the other. */
static bool frame_implies(cc_str frame, cc_str other)
{
    size_t n;
    const struct cc_lex_row *row = cc_lex_find(CC_LEX(framelink), frame, &n);

    for (size_t i = 0; row && i < n; i++)
        if (cc_str_eq(cc_lex_col(&row[i], LINK_SAYS), CC_LIT("implies")) &&
            cc_str_eq(cc_lex_col(&row[i], LINK_OTHER), other))
            return true;
    return false;
}

static bool is_wanted(const struct view *v, const struct cc_lex_row *frame)
{
    if (v->only == FRAMES_ALL)
        return true;
    if (v->only == FRAMES_NARROWER)
        return cc_str_eq(cc_lex_col(frame, FR_TYPE), CC_LIT("state")) &&
               frame_implies(cc_lex_col(frame, FR_FRAME), v->wide);
    return frame_measures(frame) == (v->only == FRAMES_MEASURES);
}

void frame_try(const struct view *v, const struct candidate *key, cc_str class,
               struct match *best)
{
    const struct cc_lex_row *row = key->row;
    for (size_t i = 0; i < key->rows; i++) {
        if (!cc_str_eq(cc_lex_col(&row[i], FW_CLASS), class))
            continue;
        int32_t fit = args_fit(v, cc_lex_col(&row[i], FW_ARGS));
        if (fit < 0)
            continue;
        size_t frames;
        const struct cc_lex_row *frame =
            cc_lex_find(CC_LEX(frame), cc_lex_col(&row[i], FW_FRAME), &frames);
        if (!is_wanted(v, frame) || !value_present(v, &row[i], frame))
            continue;
        int32_t found = roles_found(v, &row[i], key->used, key->words);
        if (found == -1)
            continue;
        int32_t score = 1 + fit + found + 8 * (int32_t)key->words +
                        (frame_role(&row[i], CC_LIT("value")).n ? 2 : 0);
        if (score <= best->score)
            continue;
        *best =
            (struct match){ .word = &row[i], .frame = frame, .view = *v, .score = score };
        for (uint32_t k = 0; k < key->words && k < USED_MAX; k++)
            best->used[best->used_count++] = key->used[k];
    }
}

/* One word by itself, at a node. */
static void word_try(const struct view *v, const struct cc_lex_word *word, int32_t node,
                     cc_str class, struct match *best)
{
    struct candidate key = { .used = &node, .words = 1 };
    key.row = cc_word_rows(word, CC_LEX(frameword), &key.rows);
    frame_try(v, &key, class, best);
}

/* Several, up to the view's word, its last in dictionary form when `lemma`. */
static void phrase_try(const struct view *v, uint32_t words, bool lemma,
                       struct match *best)
{
    char buf[PHRASE_BYTES];
    int32_t used[USED_MAX];
    uint32_t from = (uint32_t)v->word + 1 - words;
    struct candidate key = { .used = used, .words = words };
    key.row = cc_lex_find(CC_LEX(frameword), phrase_key(v->p, from, words, lemma, buf),
                          &key.rows);
    for (uint32_t k = 0; k < words; k++)
        used[k] = (int32_t)(from + k);
    frame_try(v, &key, CC_LIT("noun"), best);
}

/* A noun with the words before it, longest first: "death toll", "accidental discharge".
 */
static void noun_try(const struct view *v, struct match *best)
{
    const struct piece *p = v->p;
    bool same = cc_str_eq(node_lemma(p, v->word), p->t.node[v->word].lower);
    for (uint32_t words = 3; words > 1; words--) {
        int32_t from = v->word + 1 - (int32_t)words;
        if (from < 0 || !cc_word_opens(p->t.node[from].word, CC_LEX(frameword)) ||
            (!cc_word_behind(p->t.node[from + 1].word, CC_LEX(frameword)) &&
             !cc_word_behind(p->lemma_word[from + 1], CC_LEX(frameword))))
            continue;
        phrase_try(v, words, true, best);
        if (!same)
            phrase_try(v, words, false, best);
    }
    word_try(v, p->lemma_word[v->word], v->word, CC_LIT("noun"), best);
    if (!same)
        word_try(v, p->t.node[v->word].word, v->word, CC_LIT("noun"), best);
}

bool frame_of_noun(struct piece *p, struct clauses *cs, uint32_t clause, int32_t noun,
                   bool loose, struct match *out)
{
    struct view v = {
        .p = p, .cs = cs, .clause = clause, .word = noun, .noun = true, .loose = loose
    };
    *out = (struct match){ 0 };
    noun_try(&v, out);
    return out->word != NULL;
}

bool frame_of_light(struct piece *p, struct clauses *cs, uint32_t clause, int32_t noun,
                    uint8_t light, struct match *out)
{
    struct view v = { .p = p,
                      .cs = cs,
                      .clause = clause,
                      .word = noun,
                      .noun = true,
                      .light = light,
                      .only = FRAMES_PLAIN };
    *out = (struct match){ 0 };
    noun_try(&v, out);
    return out->word != NULL;
}

bool frame_of_need(struct piece *p, struct clauses *cs, uint32_t clause,
                   const struct match *need, struct match *out)
{
    int32_t noun = place_find(&need->view, frame_role(need->word, CC_LIT("topic")));
    *out = (struct match){ 0 };
    if (!cc_str_eq(cc_lex_col(need->frame, FR_FRAME), CC_LIT("NEED")) || noun < 0 ||
        p->t.node[noun].upos != CC_UPOS_NOUN)
        return false;
    struct view v = {
        .p = p, .cs = cs, .clause = clause, .word = noun, .noun = true, .bare = true
    };
    noun_try(&v, out);
    return out->word != NULL;
}

/* The figure stands beside the noun, not inside its phrase: "the price rose to $5". */
static bool figure_apart(const struct match *m)
{
    cc_str contest = cc_lex_col(m->frame, FR_CONTEST), kind = cc_str_cut(&contest, ':');
    const struct figure *f = cc_str_eq(kind, CC_LIT("number"))
                                 ? place_figure(&m->view, -1, cc_str_cut(&contest, ','))
                                 : NULL;
    return f && !cc_tree_under(&m->view.p->t, (int32_t)f->first, m->view.word);
}

/* "The price rose to $5", "pushed the price to $5": the noun names what is measured. */
static void measured_noun(struct piece *p, struct clauses *cs, uint32_t clause,
                          const struct arg *arg, struct match *best)
{
    struct match m;
    int32_t noun = arg ? arg->node : -1;
    if (noun >= 0 && cc_word_in(p->lemma_word[noun], CC_LEX(amount)))
        noun = complement_of(p, noun); /* "the number of dead rose to 9" */
    if (noun < 0 || !frame_of_noun(p, cs, clause, noun, true, &m))
        return;
    bool value = cc_str_eq(cc_lex_col(m.frame, FR_TYPE), CC_LIT("value")) ||
                 cc_str_eq(cc_lex_col(m.frame, FR_TYPE), CC_LIT("filler"));
    if (!value || !frame_role(m.word, CC_LIT("value")).n)
        return;
    /* a verb that takes the figure itself goes first, and one that says what was done to
     * those that the figure counts ("six of the dead were named") */
    if (!best->word || m.score > best->score + 4 ||
        (!cc_str_starts(cc_lex_col(best->frame, FR_CONTEST), CC_LIT("number")) &&
         figure_apart(&m)))
        *best = m;
}

int32_t verb_particle(const struct piece *p, int32_t verb)
{
    int32_t particle = cc_tree_child(&p->t, verb, CC_DEP_COMPOUND_PRT);
    return particle > verb && p->t.node[particle].upos == CC_UPOS_ADP &&
                   p->fig_at[particle] < 0
               ? particle
               : -1;
}

cc_str verb_with_particle(const struct piece *p, int32_t verb)
{
    int32_t particle = verb_particle(p, verb);

    return particle < 0 ? CC_NONE
                        : cc_strf(p->r->a, "%.*s %.*s", CC_FMT(node_lemma(p, verb)),
                                  CC_FMT(p->t.node[particle].lower));
}

static void predicate_try(const struct view *at, struct match *best)
{
    struct view v = *at;
    const struct piece *p = v.p;
    const struct clause *c = &v.cs->at[v.clause];
    const struct cc_node *w = &p->t.node[c->top];
    const struct cc_lex_word *lemma = p->lemma_word[c->top];
    if (w->upos == CC_UPOS_VERB || w->upos == CC_UPOS_AUX) {
        if (verb_particle(p, c->top) >= 0)
            return; /* "called off", "put out", "cleared away": another verb */
        word_try(&v, lemma, c->top, CC_LIT("verb"), best);
        if (c->passive || w->xpos == CC_XPOS_VBN || w->xpos == CC_XPOS_VBG)
            word_try(&v, w->word, c->top, CC_LIT("adj"), best);
    } else {
        word_try(&v, lemma, c->top, CC_LIT("adj"), best);
        word_try(&v, w->word, c->top, CC_LIT("adj"), best);
        bool equated = !c->copula || !node_prep(p, c->top).n; /* not "she was at home" */
        if (equated && (w->upos == CC_UPOS_NOUN || w->upos == CC_UPOS_PROPN)) {
            struct view n = v;
            n.noun = true;
            noun_try(&n, best);
        }
    }
}

bool frame_of_clause(struct piece *p, struct clauses *cs, uint32_t clause,
                     struct match *out)
{
    struct clause *c = &cs->at[clause];
    struct view v = { .p = p, .cs = cs, .clause = clause, .word = c->top };
    *out = (struct match){ 0 };
    predicate_try(&v, out);
    idioms_try(&v, out);
    measured_noun(p, cs, clause, clause_arg(c, SLOT_SUBJ), out);
    measured_noun(p, cs, clause, clause_arg(c, SLOT_OBJ), out);
    return out->word != NULL;
}

bool frame_measures(const struct cc_lex_row *frame)
{
    cc_str contest = cc_lex_col(frame, FR_CONTEST);
    return cc_str_starts(contest, CC_LIT("number")) ||
           cc_str_starts(contest, CC_LIT("date")) ||
           cc_str_starts(contest, CC_LIT("place")) ||
           cc_str_starts(contest, CC_LIT("instrument"));
}

bool frame_beside(struct piece *p, struct clauses *cs, uint32_t clause,
                  const struct cc_lex_row *first, struct match *out)
{
    struct view v = { .p = p,
                      .cs = cs,
                      .clause = clause,
                      .word = cs->at[clause].top,
                      .only = frame_measures(first) ? FRAMES_PLAIN : FRAMES_MEASURES };
    *out = (struct match){ 0 };
    predicate_try(&v, out);
    idioms_try(&v, out);
    if (!out->word && cc_str_eq(cc_lex_col(first, FR_TYPE), CC_LIT("state"))) {
        v.only = FRAMES_NARROWER;
        v.wide = cc_lex_col(first, FR_FRAME);
        predicate_try(&v, out);
        idioms_try(&v, out);
    }
    return out->word != NULL;
}

enum cc_frame_type frame_type(cc_str name)
{
    static const struct {
        const char *name;
        enum cc_frame_type type;
    } types[] = { { "event", CC_FRAME_EVENT },       { "value", CC_FRAME_VALUE },
                  { "state", CC_FRAME_STATE },       { "filler", CC_FRAME_FILLER },
                  { "exist", CC_FRAME_EXIST },       { "duty", CC_FRAME_DUTY },
                  { "transfer", CC_FRAME_TRANSFER }, { "cause", CC_FRAME_CAUSE } };
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (cc_str_eq(name, cc_str_c(types[i].name)))
            return types[i].type;
    return CC_FRAME_LEMMA;
}

/* "The bus was doing 50 mph": a speed is a speed whatever the verb, when a frame bears
 * its name. */
const struct cc_lex_row *dimension_frame(const struct piece *p, uint32_t clause)
{
    for (uint32_t k = 0; k < p->fig.n; k++) {
        const struct figure *f = &p->fig.at[k];
        if (p->clause_in[f->first] != clause || f->counted || f->kind != FIGURE_AMOUNT ||
            f->by)
            continue;
        struct cc_buf name = { .a = p->r->a };
        for (size_t i = 0; i < f->value.unit.n; i++) {
            char c = f->value.unit.p[i];
            cc_buf_addc(&name, c >= 'a' && c <= 'z' ? (char)(c - 32) : c);
        }
        size_t n;
        const struct cc_lex_row *row = cc_lex_find(CC_LEX(frame), cc_buf_str(&name), &n);
        if (row && cc_str_eq(cc_strf(p->r->a, "number:%.*s", CC_FMT(f->value.unit)),
                             cc_lex_col(row, FR_CONTEST)))
            return row;
    }
    return NULL;
}
