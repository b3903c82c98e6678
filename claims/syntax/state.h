/*
 * What templates look at: a sentence as atoms, and the parser's state over it
 * (arc-hybrid: stack, buffer, arcs so far). Shared by decoder and trainer.
 *
 *   place   0     1     2 .. n+1     n+2    n+3    n+4
 *           none  none  the words    root   none   none
 */
#ifndef CC_SYNTAX_STATE_H
#define CC_SYNTAX_STATE_H

#include <string.h>

#include "claimcheck/syntax.h"

#include "word.h"

enum { CC_NOWHERE = 1, CC_FIRST = 2, CC_PLACES = CC_PARSE_MAX + 6 };

struct cc_sentence_view {
    int n;
    struct cc_word word[CC_PLACES];
    uint8_t settled[CC_PLACES]; /* part of speech given by the form, or CC_XPOS_COUNT */
    bool capital[CC_PLACES]; /* written as a name where others are not: no verb */
    uint8_t xpos[CC_PLACES], upos[CC_PLACES];
    uint32_t tag[CC_PLACES], utag[CC_PLACES];    /* the same as atoms */
    uint16_t stops[CC_PLACES], verbs[CC_PLACES]; /* how many stand before */
    uint16_t conjunctions[CC_PLACES], marks[CC_PLACES];
};

struct cc_parse_state {
    int depth, next; /* stack height; place of the first word in the buffer */
    int n;
    uint16_t stack[CC_PLACES + 4]; /* stack[4] is the bottom; below it: nowhere */
    uint16_t head[CC_PLACES];
    uint8_t dep[CC_PLACES];
    uint16_t left[CC_PLACES], left2[CC_PLACES], right[CC_PLACES], right2[CC_PLACES];
    uint8_t lefts[CC_PLACES], rights[CC_PLACES];
    uint64_t left_deps[CC_PLACES], right_deps[CC_PLACES]; /* sets of relations */
    uint32_t dep_atom[CC_PLACES];
};

static inline int cc_root_place(const struct cc_sentence_view *v)
{
    return v->n + CC_FIRST;
}

/* k = 0: top of the stack; CC_NOWHERE below the bottom (k <= 3). */
static inline int cc_stack_at(const struct cc_parse_state *s, int k)
{
    return s->stack[s->depth + 3 - k];
}

static inline void cc_state_start(struct cc_parse_state *s, int n)
{
    size_t places = (size_t)n + 5;
    s->depth = 0;
    s->next = CC_FIRST;
    s->n = n;
    for (int k = 0; k < 4; k++)
        s->stack[k] = CC_NOWHERE;
    for (size_t i = 0; i < places; i++)
        s->left[i] = s->left2[i] = s->right[i] = s->right2[i] = s->head[i] = CC_NOWHERE;
    uint32_t none = cc_atom(ATOM_DEP, CC_DEP_COUNT);
    for (size_t i = 0; i < places; i++)
        s->dep_atom[i] = none;
    memset(s->dep, 0, places);
    memset(s->lefts, 0, places);
    memset(s->rights, 0, places);
    memset(s->left_deps, 0, places * sizeof *s->left_deps);
    memset(s->right_deps, 0, places * sizeof *s->right_deps);
}

static inline bool cc_state_done(const struct cc_parse_state *s)
{
    return s->depth == 0 && s->next == s->n + CC_FIRST;
}

/* One word is left, and the root takes it: the only move, whatever the arc is called. */
static inline bool cc_state_last(const struct cc_parse_state *s)
{
    return s->depth == 1 && s->next == s->n + CC_FIRST;
}

/* Which moves are allowed, as bits 1 << move. The root, at the buffer's end, takes one
 * word only, so that a tree has one root. */
static inline int cc_state_legal(const struct cc_parse_state *s)
{
    bool words_left = s->next < s->n + CC_FIRST;
    return (words_left ? 1 << CC_SHIFT : 0) |
           (s->depth >= 1 && (words_left || s->depth == 1) ? 1 << CC_LEFT : 0) |
           (s->depth >= 2 ? 1 << CC_RIGHT : 0);
}

static inline void cc_state_arc(struct cc_parse_state *s, int head, int word, int dep)
{
    s->head[word] = (uint16_t)head;
    s->dep[word] = (uint8_t)dep;
    s->dep_atom[word] = cc_atom(ATOM_DEP, (uint32_t)dep);
    if (word < head) {
        if (s->left[head] == CC_NOWHERE || word < s->left[head]) {
            s->left2[head] = s->left[head];
            s->left[head] = (uint16_t)word;
        }
        s->lefts[head] = (uint8_t)(s->lefts[head] + (s->lefts[head] < 255));
        s->left_deps[head] |= 1ull << dep;
    } else {
        if (s->right[head] == CC_NOWHERE || word > s->right[head]) {
            s->right2[head] = s->right[head];
            s->right[head] = (uint16_t)word;
        }
        s->rights[head] = (uint8_t)(s->rights[head] + (s->rights[head] < 255));
        s->right_deps[head] |= 1ull << dep;
    }
}

static inline void cc_state_apply(struct cc_parse_state *s, struct cc_action action)
{
    if (action.move == CC_SHIFT) {
        s->stack[4 + s->depth++] = (uint16_t)s->next++;
        return;
    }
    int word = cc_stack_at(s, 0);
    s->depth--;
    cc_state_arc(s, action.move == CC_LEFT ? s->next : cc_stack_at(s, 0), word,
                 action.dep);
}

/* Sets the places around n words. */
void cc_view_frame(struct cc_sentence_view *v, int n);
/* Makes the atoms of v->xpos; of v->upos, and the counts of what stands before; both with
 * the places around the words. */
void cc_view_xpos(struct cc_sentence_view *v);
void cc_view_upos(struct cc_sentence_view *v);

#endif
