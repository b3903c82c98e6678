/*
 * The greedy decoder: two taggers, then arc-hybrid transitions.
 *
 * Sums of features that an action cannot change are kept: the stack's for every word on
 * it, the top's right children's, the buffer's, and the next word's left children's
 * (template.h).
 */
#include "decode.h"

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

static void close_columns(struct closed *c)
{
    for (int k = 0; k < CC_WIDE_XPOS; k++)
        c->xpos[k] = k < CC_XPOS_COUNT ? 0 : -1;
    for (int k = 0; k < CC_WIDE_UPOS; k++)
        c->upos[k] = k < CC_UPOS_COUNT ? 0 : -1;
    for (int legal = 0; legal < 8; legal++)
        for (int k = 0; k < CC_WIDE_ACTION; k++) {
            int kind = k == CC_SHIFT ? 1 : k < CC_RIGHT ? 2 : 4;
            c->action[legal][k] = k < CC_ACTIONS && (legal & kind) ? 0 : -1;
        }
}

static void tag(struct cc_sentence_view *v, const struct cc_model *m,
                const struct cc_sums *sums, const struct closed *closed)
{
    int16_t fixed_upos[CC_PLACES][CC_WIDE_UPOS], fixed[CC_WIDE_XPOS];
    struct cc_offsets_out o = { .cells = m->cells[CC_TABLE_XPOS] };
    const int16_t *part = fixed;
    uint32_t one = cc_atom(ATOM_TAG, CC_XPOS_COUNT), two = one;
    for (int i = CC_FIRST; i < cc_root_place(v); i++) {
        o.n = 0;
        cc_tag_fixed(v, i, &o);
        sums->rows(m->table[CC_TABLE_UPOS], o.at, o.n, fixed_upos[i], UPOS_STEPS);
        sums->rows(m->table[CC_TABLE_XPOS], o.at, o.n, fixed, XPOS_STEPS);
        o.n = 0;
        cc_tag_running(v, i, one, two, &o);
        v->xpos[i] = (uint8_t)sums->choose(m->table[CC_TABLE_XPOS], o.at, o.n, &part, 1,
                                           closed->xpos, XPOS_STEPS);
        two = one;
        one = cc_atom(ATOM_TAG, v->xpos[i]);
    }
    cc_view_tags(v);
    one = two = cc_atom(ATOM_UPOS, CC_UPOS_COUNT);
    for (int i = CC_FIRST; i < cc_root_place(v); i++) {
        o.n = 0;
        cc_tag_running(v, i, one, two, &o);
        cc_tag_given(v, i, &o);
        part = fixed_upos[i];
        v->upos[i] = (uint8_t)sums->choose(m->table[CC_TABLE_UPOS], o.at, o.n, &part, 1,
                                           closed->upos, UPOS_STEPS);
        two = one;
        one = cc_atom(ATOM_UPOS, v->upos[i]);
    }
    cc_view_tags(v);
}

struct kept {
    int16_t stack[CC_PLACES][CC_WIDE_ACTION],
        right[CC_PLACES][CC_WIDE_ACTION]; /* by depth */
    int16_t buffer[CC_WIDE_ACTION], left[CC_WIDE_ACTION];
};

typedef void group(const struct cc_sentence_view *v, const struct cc_parse_state *s,
                   struct cc_offsets_out *o);

static inline __attribute__((always_inline)) void
keep(int16_t *sum, group *features, const struct cc_sentence_view *v,
     const struct cc_parse_state *s, const struct cc_model *m, const struct cc_sums *sums)
{
    struct cc_offsets_out o;
    o.n = 0;
    o.cells = m->cells[CC_TABLE_PARSE];
    features(v, s, &o);
    sums->rows(m->table[CC_TABLE_PARSE], o.at, o.n, sum, PARSE_STEPS);
}

static void parse(const struct cc_sentence_view *v, struct cc_parse_state *s,
                  const struct cc_model *m, const struct cc_sums *sums,
                  const struct closed *closed)
{
    struct kept kept;
    cc_state_start(s, v->n);
    int action = CC_SHIFT;
    while (!cc_state_done(s)) {
        if (s->depth == 0)
            action = CC_SHIFT;
        else {
            const int16_t *part[] = { kept.stack[s->depth], kept.right[s->depth],
                                      kept.buffer, kept.left };
            struct cc_offsets_out o;
            o.n = 0;
            o.cells = m->cells[CC_TABLE_PARSE];
            cc_parse_mixed(v, s, &o);
            action = sums->choose(m->table[CC_TABLE_PARSE], o.at, o.n, part, 4,
                                  closed->action[cc_state_legal(s)], PARSE_STEPS);
        }
        cc_state_apply(s, action);
        if (action == CC_SHIFT) {
            keep(kept.stack[s->depth], cc_parse_stack, v, s, m, sums);
            keep(kept.right[s->depth], cc_parse_stack_right, v, s, m, sums);
            keep(kept.buffer, cc_parse_buffer, v, s, m, sums);
            keep(kept.left, cc_parse_buffer_left, v, s, m, sums);
        } else if (action < CC_RIGHT) {
            keep(kept.left, cc_parse_buffer_left, v, s, m, sums);
        } else {
            keep(kept.right[s->depth], cc_parse_stack_right, v, s, m, sums);
        }
    }
}

void cc_decode(struct cc_sentence_view *v, struct cc_parse_state *s,
               const struct cc_model *m, const struct cc_sums *sums)
{
    struct closed closed;
    close_columns(&closed);
    tag(v, m, sums, &closed);
    parse(v, s, m, sums, &closed);
}
