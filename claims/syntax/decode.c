/*
 * The greedy decoder: two taggers, then arc-hybrid transitions.
 *
 * Sums of features that an action cannot change are kept: the stack's for every word on
 * it, the top's right children's, the buffer's, and the next word's left children's
 * (template.h).
 */
#include "decode.h"

#define CC_PREFETCH
#include "template.h"

enum {
    XPOS_STEPS = CC_WIDE_XPOS / CC_LANES,
    UPOS_STEPS = CC_WIDE_UPOS / CC_LANES,
    PARSE_STEPS = CC_WIDE_ACTION / CC_LANES
};

/* Columns that do not compete: -1. Rows overlap, so what stands behind the last tag is
 * another row's, and is always closed. */
struct closed {
    int16_t xpos[CC_WIDE_XPOS], upos[CC_WIDE_UPOS];
    int16_t action[8][CC_WIDE_ACTION]; /* by cc_state_legal() */
};

struct decoder {
    const struct cc_model *model;
    const struct cc_sums *sums;
    const struct closed *closed;
};

static void close_columns(struct closed *c, const struct cc_model *m)
{
    int16_t move[CC_WIDE_ACTION] = { 0 }; /* as a bit; none behind the last action */
    for (int k = 0; k < m->actions; k++)
        move[k] = (int16_t)(1 << m->action[k].move);
    for (int k = 0; k < CC_WIDE_XPOS; k++)
        c->xpos[k] = k < CC_XPOS_COUNT ? 0 : -1;
    for (int k = 0; k < CC_WIDE_UPOS; k++)
        c->upos[k] = k < CC_UPOS_COUNT ? 0 : -1;
    for (int legal = 0; legal < 8; legal++)
        for (int k = 0; k < CC_WIDE_ACTION; k++)
            c->action[legal][k] = (int16_t)((move[k] & legal) ? 0 : -1);
}

/* The same for every sentence: made once a thread. */
static const struct closed *closed_of(const struct cc_model *m)
{
    static _Thread_local struct closed kept;
    static _Thread_local const struct cc_action *of;

    if (of != m->action)
        close_columns(&kept, m);
    of = m->action;
    return &kept;
}

static void start(struct cc_offsets_out *o, const struct cc_model *m, enum cc_table table)
{
    o->n = 0;
    o->cells = m->cells[table];
    o->table = m->table[table];
}

/* Both tags of word i, as far as no other tag counts. */
static void look_at(struct cc_offsets_out *o, const struct cc_sentence_view *v, int i,
                    const struct cc_model *m)
{
    start(o, m, CC_TABLE_XPOS);
    cc_tag_fixed(v, i, o);
    for (int k = 0; k < o->n; k++)
        cc_row_ask(m->table[CC_TABLE_UPOS] + o->at[k], CC_WIDE_UPOS);
}

static bool is_verb(uint8_t xpos)
{
    return xpos == CC_XPOS_VB || xpos == CC_XPOS_VBD || xpos == CC_XPOS_VBG ||
           xpos == CC_XPOS_VBN || xpos == CC_XPOS_VBP || xpos == CC_XPOS_VBZ ||
           xpos == CC_XPOS_MD;
}

static bool is_finite(uint8_t xpos)
{
    return xpos == CC_XPOS_VBD || xpos == CC_XPOS_VBZ || xpos == CC_XPOS_MD;
}

/* "Grant owns the mill", "Grant's mill": what opens a sentence like an order, and is
 * followed by what no order is followed by, is a name. */
static bool opens_as_name(const struct cc_sentence_view *v)
{
    uint8_t first = v->xpos[CC_FIRST], next = v->xpos[CC_FIRST + 1],
            third = v->xpos[CC_FIRST + 2];

    return v->n > 3 && v->capital[CC_FIRST] &&
           (first == CC_XPOS_VB || first == CC_XPOS_VBP) &&
           (is_finite(next) || next == CC_XPOS_POS ||
            (next == CC_XPOS_RB && is_finite(third)));
}

static void tag(struct cc_sentence_view *v, const struct decoder *with)
{
    const struct cc_model *m = with->model;
    const struct cc_sums *sums = with->sums;
    const struct closed *closed = with->closed;
    int16_t fixed_upos[CC_PLACES][CC_WIDE_UPOS], fixed[CC_WIDE_XPOS];
    /* ahead: a word's rows come while those of the word before are read */
    struct cc_offsets_out ahead[2], o;
    const int16_t *part = fixed;
    uint32_t one = cc_atom(ATOM_TAG, CC_XPOS_COUNT), two = one;
    look_at(&ahead[CC_FIRST % 2], v, CC_FIRST, m);
    for (int i = CC_FIRST; i < cc_root_place(v); i++) {
        const struct cc_offsets_out *own = &ahead[i % 2];
        if (i + 1 < cc_root_place(v))
            look_at(&ahead[(i + 1) % 2], v, i + 1, m);
        sums->rows(m->table[CC_TABLE_XPOS], own->at, own->n, fixed, XPOS_STEPS);
        sums->rows(m->table[CC_TABLE_UPOS], own->at, own->n, fixed_upos[i], UPOS_STEPS);
        v->xpos[i] = v->settled[i];
        if (v->settled[i] == CC_XPOS_COUNT) {
            start(&o, m, CC_TABLE_XPOS);
            cc_tag_running(v, i, one, two, &o);
            v->xpos[i] = (uint8_t)sums->choose(m->table[CC_TABLE_XPOS], o.at, o.n, &part,
                                               1, closed->xpos, XPOS_STEPS);
        }
        if (i > CC_FIRST && v->capital[i] && is_verb(v->xpos[i]))
            v->xpos[i] = CC_XPOS_NNP;
        two = one;
        one = cc_atom(ATOM_TAG, v->xpos[i]);
    }
    if (opens_as_name(v))
        v->xpos[CC_FIRST] = CC_XPOS_NNP;
    cc_view_xpos(v);
    one = two = cc_atom(ATOM_UPOS, CC_UPOS_COUNT);
    for (int i = CC_FIRST; i < cc_root_place(v); i++) {
        start(&o, m, CC_TABLE_UPOS);
        cc_tag_running(v, i, one, two, &o);
        cc_tag_given(v, i, &o);
        part = fixed_upos[i];
        v->upos[i] = (uint8_t)sums->choose(m->table[CC_TABLE_UPOS], o.at, o.n, &part, 1,
                                           closed->upos, UPOS_STEPS);
        two = one;
        one = cc_atom(ATOM_UPOS, v->upos[i]);
    }
    cc_view_upos(v);
}

struct kept {
    int16_t stack[CC_PLACES][CC_WIDE_ACTION],
        right[CC_PLACES][CC_WIDE_ACTION]; /* by depth */
    int16_t buffer[CC_WIDE_ACTION], left[CC_WIDE_ACTION];
};

/*
 * The next action: sums anew what the last move has changed, and what mixes stack and
 * buffer. All offsets are made before the first row is read: by then the rows are on
 * their way from memory, which takes longer than all the arithmetic.
 */
static int next_action(struct kept *kept, enum cc_move move,
                       const struct cc_sentence_view *v, const struct cc_parse_state *s,
                       const struct decoder *with)
{
    const struct cc_model *m = with->model;
    const int8_t *table = m->table[CC_TABLE_PARSE];
    struct cc_offsets_out o;
    int d = s->depth;
    start(&o, m, CC_TABLE_PARSE);
    if (move == CC_SHIFT)
        cc_parse_stack(v, s, &o);
    int stack = o.n;
    if (move != CC_LEFT)
        cc_parse_stack_right(v, s, &o);
    int right = o.n;
    if (move == CC_SHIFT)
        cc_parse_buffer(v, s, &o);
    int buffer = o.n;
    if (move != CC_RIGHT)
        cc_parse_buffer_left(v, s, &o);
    int left = o.n;
    cc_parse_mixed(v, s, &o);
    if (stack > 0)
        with->sums->rows(table, o.at, stack, kept->stack[d], PARSE_STEPS);
    if (right > stack)
        with->sums->rows(table, o.at + stack, right - stack, kept->right[d], PARSE_STEPS);
    if (buffer > right)
        with->sums->rows(table, o.at + right, buffer - right, kept->buffer, PARSE_STEPS);
    if (left > buffer)
        with->sums->rows(table, o.at + buffer, left - buffer, kept->left, PARSE_STEPS);
    const int16_t *part[] = { kept->stack[d], kept->right[d], kept->buffer, kept->left };
    return with->sums->choose(table, o.at + left, o.n - left, part, 4,
                              with->closed->action[cc_state_legal(s)], PARSE_STEPS);
}

static void parse(const struct cc_sentence_view *v, struct cc_parse_state *s,
                  const struct decoder *with)
{
    struct kept kept;
    struct cc_action action = with->model->action[0];
    cc_state_start(s, v->n);
    for (;;) {
        cc_state_apply(s, action);
        if (cc_state_last(s))
            break;
        /* The first, shift, is all that an empty stack allows; it renews every sum. */
        action = with->model
                     ->action[s->depth ? next_action(&kept, action.move, v, s, with) : 0];
    }
    cc_state_apply(s, (struct cc_action){ CC_LEFT, CC_DEP_ROOT });
}

void cc_decode(struct cc_sentence_view *v, struct cc_parse_state *s,
               const struct cc_model *m, const struct cc_sums *sums)
{
    struct decoder with = { .model = m, .sums = sums, .closed = closed_of(m) };
    tag(v, &with);
    parse(v, s, &with);
}
