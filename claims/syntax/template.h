/*
 * The feature templates. Each row of a list names one feature: a number of its own and
 * what it combines, as a sum of atoms times the constants of the roles they play (sums,
 * because they are cheap and as good as mixing: the table is indexed by their upper
 * bits). A group becomes a list of offsets into a weight table; the parser's groups are
 * cut by what can still change, so that the decoder keeps their sums:
 *
 *   stack       top of the stack and below: fixed from the push on
 *   stack_right right children of the top: new after each right arc
 *   buffer      the next words: new after each shift
 *   buffer_left left children of the next word: new after each left arc
 *   mixed       stack and buffer together: new after every action
 *
 * Changing anything here makes a new model necessary: count CC_TEMPLATES_VERSION up and
 * train.
 */
#ifndef CC_SYNTAX_TEMPLATE_H
#define CC_SYNTAX_TEMPLATE_H

#include "state.h"

#define CC_TEMPLATES_VERSION 1

/* Room for the offsets of all groups together. */
enum { CC_FEATURES_MAX = 192 };

/* Offsets being collected, for a table of `cells`. */
struct cc_offsets_out {
    uint32_t at[CC_FEATURES_MAX];
    int n;
    uint32_t cells;
    const int8_t *table; /* with CC_PREFETCH: a row is asked for as soon as it is known */
};

/* Asks for a row, which begins anywhere: for every line of the cache that it touches. */
static inline void cc_row_ask(const int8_t *row, int wide)
{
    __builtin_prefetch(row);
    if (wide > 65)
        __builtin_prefetch(row + wide / 2);
    __builtin_prefetch(row + wide - 1);
}

/* The odd multiplier of template `id`: a constant once inlined. */
#define CC_ID_1(id) (((uint64_t)(id) + 7) * 0x9E3779B97F4A7C15ull)
#define CC_ID(id) \
    ((uint32_t)(((CC_ID_1(id) ^ CC_ID_1(id) >> 29) * 0xBF58476D1CE4E5B9ull) >> 32) | 1u)

static inline __attribute__((always_inline)) void
cc_feature(struct cc_offsets_out *o, uint32_t multiplier, uint32_t x, int wide)
{
    uint32_t at = (uint32_t)((uint64_t)(x * multiplier) * o->cells >> 32);
    o->at[o->n++] = at;
#ifdef CC_PREFETCH
    cc_row_ask(o->table + at, wide);
#else
    (void)wide;
#endif
}
#define FEATURE(id, x) cc_feature(o, CC_ID(id), (x), ROW_WIDE)

/* Roles: what tells "this tag on the stack" from "this tag in the buffer". */
#define ROLE_A 0x9E3779B1u
#define ROLE_B 0x85EBCA77u
#define ROLE_C 0xC2B2AE3Du
#define ROLE_D 0x27D4EB2Fu
#define ROLE_E 0x165667B1u
#define ROLE_F 0xD6E8FEB9u
#define ROLE_G 0xA2C2A84Bu
#define ROLE_H 0x8F14ED35u
#define ROLE_I 0x6C8E9CF5u
#define ROLE_J 0xB492B66Fu
#define ROLE_K 0xE7037ED1u
#define ROLE_L 0x4CF5AD43u

typedef const struct cc_sentence_view *cc_view;

#define ROW_WIDE CC_WIDE_XPOS

/* Tagging: what does not depend on tags; the same offsets serve both tag tables. */
static inline void cc_tag_fixed(cc_view v, int i, struct cc_offsets_out *o)
{
    const struct cc_word *t = &v->word[i], *a = t - 1, *b = t + 1, *a2 = t - 2,
                         *b2 = t + 2;
    uint32_t w = t->form * ROLE_A, before = a->form * ROLE_B, after = b->form * ROLE_C;
    uint32_t suffix2 = t->suffix[2] * ROLE_D, cls = t->classes * ROLE_E;
    uint32_t cls_after = b->classes * ROLE_F;
    uint32_t flags = t->flags + (i == CC_FIRST ? ROLE_L : 0);
    FEATURE(1, 0);
    FEATURE(2, w);
    FEATURE(3, t->suffix[1]);
    FEATURE(4, suffix2);
    FEATURE(5, t->suffix[3]);
    FEATURE(6, t->suffix[4]);
    FEATURE(7, t->prefix);
    FEATURE(8, t->shape);
    FEATURE(12, before);
    FEATURE(13, a2->form);
    FEATURE(14, after);
    FEATURE(15, b2->form);
    FEATURE(16, a->suffix[3]);
    FEATURE(17, b->suffix[3]);
    FEATURE(18, w + after);
    FEATURE(19, w + before);
    FEATURE(22, flags);
    FEATURE(23, t->shape * ROLE_B + suffix2);
    FEATURE(24, b->shape);
    FEATURE(25, a->shape);
    FEATURE(26, before + after);
    FEATURE(27, suffix2 + b->suffix[2] * ROLE_C);
    FEATURE(30, t->fine);
    FEATURE(31, t->mid);
    FEATURE(32, a->fine);
    FEATURE(33, b->fine);
    FEATURE(35, t->mid * ROLE_A + b->mid * ROLE_B);
    FEATURE(36, t->coarse * ROLE_A + a->coarse * ROLE_B + b->coarse * ROLE_C);
    FEATURE(37, b2->mid);
    FEATURE(38, t->fine * ROLE_A + suffix2);
    FEATURE(39, t->coarse * ROLE_A + t->shape * ROLE_B);
    FEATURE(40, a2->mid);
    FEATURE(50, cls);
    FEATURE(52, cls + cls_after);
    FEATURE(53, cls + suffix2);
    FEATURE(54, cls_after);
    FEATURE(56, cls_after + b2->classes * ROLE_A);
    FEATURE(57, cls + flags * ROLE_A);
    FEATURE(58, cls + a->classes * ROLE_A + cls_after);
}

/* Tagging: with the two tags given so far, as atoms. */
static inline void cc_tag_running(cc_view v, int i, uint32_t tag1, uint32_t tag2,
                                  struct cc_offsets_out *o)
{
    const struct cc_word *t = &v->word[i], *b = t + 1;
    uint32_t one = tag1 * ROLE_G;
    FEATURE(9, one);
    FEATURE(10, one + tag2 * ROLE_H);
    FEATURE(11, t->form * ROLE_A + one);
    FEATURE(20, one + b->form * ROLE_C);
    FEATURE(21, t->suffix[3] * ROLE_D + one);
    FEATURE(34, t->mid * ROLE_A + one);
    FEATURE(51, t->classes * ROLE_E + one);
    FEATURE(55, t->classes * ROLE_E + one + b->classes * ROLE_F);
}

/* Universal tags: with the parts of speech around, which are known by then (v->tag). */
static inline void cc_tag_given(cc_view v, int i, struct cc_offsets_out *o)
{
    const struct cc_word *t = &v->word[i];
    uint32_t w = t->form * ROLE_A, x = v->tag[i] * ROLE_B, x1 = v->tag[i + 1] * ROLE_C;
    uint32_t x2 = v->tag[i + 2] * ROLE_D, y1 = v->tag[i - 1] * ROLE_E;
    uint32_t y2 = v->tag[i - 2] * ROLE_F;
    FEATURE(80, x);
    FEATURE(81, x + w);
    FEATURE(82, x + x1);
    FEATURE(83, x + x1 + x2);
    FEATURE(84, y1 + x);
    FEATURE(85, y1 + x + x1);
    FEATURE(86, w + x + x1);
    FEATURE(87, w + y1 + x1);
    FEATURE(88, w + x1 + x2);
    FEATURE(89, y2 + y1 + x);
    FEATURE(90, x + t->suffix[3] * ROLE_G);
    FEATURE(91, x + t->flags * ROLE_G);
    FEATURE(92, w + x2);
}

#undef ROW_WIDE
#define ROW_WIDE CC_WIDE_ACTION

static inline uint32_t cc_distance(int from, int to)
{
    int d = from == CC_NOWHERE ? 0 : to - from;
    return (uint32_t)(d > 10 ? 10 : d > 5 ? 6 : d) * ROLE_I;
}

static inline uint32_t cc_set_atom(uint64_t set)
{
    return (uint32_t)(set * 0x9E3779B97F4A7C15ull >> 32);
}

/* What stands strictly between two places, in few classes. */
static inline uint32_t cc_between(cc_view v, int from, int to)
{
    if (from == CC_NOWHERE)
        return 0;
    unsigned stops = (unsigned)(v->stops[to] - v->stops[from + 1]);
    unsigned verbs = (unsigned)(v->verbs[to] - v->verbs[from + 1]);
    unsigned marks = (unsigned)(v->marks[to] - v->marks[from + 1]) & 1;
    unsigned conjunctions = v->conjunctions[to] != v->conjunctions[from + 1];
    return ((stops > 7 ? 7 : stops) | (verbs > 2 ? 2 : verbs) << 3 | conjunctions << 5 |
            marks << 6) *
           ROLE_K;
}

/* The atoms most templates use, in their roles. s: stack, n: buffer; w: form, p: tag. */
#define S0W v->word[s0].form *ROLE_A
#define S0P v->tag[s0] * ROLE_B
#define S1W v->word[s1].form *ROLE_C
#define S1P v->tag[s1] * ROLE_D
#define N0W v->word[n0].form *ROLE_E
#define N0P v->tag[n0] * ROLE_F
#define S2P v->tag[s2] * ROLE_G

/* Of the stack: its words and tags. */
static inline void cc_parse_stack_words(cc_view v, const struct cc_parse_state *s,
                                        struct cc_offsets_out *o)
{
    int s0 = cc_stack_at(s, 0), s1 = cc_stack_at(s, 1), s2 = cc_stack_at(s, 2);
    uint32_t s0w = S0W, s0p = S0P, s1w = S1W, s1p = S1P, s2p = S2P;
    uint32_t x0 = s0w + s0p, x1 = s1w + s1p, pp = s1p + s0p, ww = s1w + s0w;
    uint32_t distance = cc_distance(s1, s0), between = cc_between(v, s1, s0);
    FEATURE(101, x0);
    FEATURE(102, s0w);
    FEATURE(103, s0p);
    FEATURE(104, x1);
    FEATURE(105, s1w);
    FEATURE(106, s1p);
    FEATURE(107, v->word[s2].form * ROLE_H + s2p);
    FEATURE(108, s2p);
    FEATURE(109, x0 + x1);
    FEATURE(110, x1 + s0p);
    FEATURE(111, s1p + x0);
    FEATURE(112, ww);
    FEATURE(113, pp);
    FEATURE(114, x1 + s0w);
    FEATURE(115, s2p + pp);
    FEATURE(116, pp + distance);
    FEATURE(117, ww + distance);
    FEATURE(137, v->word[s0].suffix[3]);
    FEATURE(141, v->word[s1].suffix[3] * ROLE_C + s0p);
    FEATURE(158, pp + between);
    FEATURE(159, s1w + s0p + between);
    FEATURE(161, pp + v->word[cc_root_place(v) - 1].form * ROLE_E);
    uint32_t u0 = v->utag[s0] * ROLE_E, u1 = v->utag[s1] * ROLE_F;
    FEATURE(162, u1 + u0);
    FEATURE(163, u1 + u0 + v->utag[s->left[s0]] * ROLE_G);
    FEATURE(164, u0 + s0w);
    FEATURE(165, s1w + u1 + u0);
    FEATURE(166, u1 + u0 + s0w);
}

/* Of the stack: the children of its words. */
static inline void cc_parse_stack_children(cc_view v, const struct cc_parse_state *s,
                                           struct cc_offsets_out *o)
{
    int s0 = cc_stack_at(s, 0), s1 = cc_stack_at(s, 1);
    int s0l = s->left[s0], s1l = s->left[s1], s1r = s->right[s1];
    uint32_t s0w = S0W, s0p = S0P, s1w = S1W, s1p = S1P, pp = s1p + s0p;
    uint32_t left_deps = cc_set_atom(s->left_deps[s0]) * ROLE_H;
    uint32_t right_deps = cc_set_atom(s->right_deps[s1]) * ROLE_J;
    uint32_t s0lp = v->tag[s0l] * ROLE_E, s1rp = v->tag[s1r] * ROLE_F;
    FEATURE(118, pp + s1rp);
    FEATURE(119, pp + v->tag[s1l] * ROLE_F);
    FEATURE(120, s1p + s1rp + v->tag[s->right2[s1]] * ROLE_E);
    FEATURE(121, s1p + s->rights[s1] * ROLE_I);
    FEATURE(122, s1p + s->lefts[s1] * ROLE_I);
    FEATURE(123, s1w + s->rights[s1] * ROLE_I);
    FEATURE(124, s->dep_atom[s1r]);
    FEATURE(125, v->word[s1r].form);
    FEATURE(126, pp + s->dep_atom[s1r] * ROLE_E);
    FEATURE(127, pp + s0lp);
    FEATURE(128, s0p + s0lp + v->tag[s->left2[s0]] * ROLE_F);
    FEATURE(129, s0w + s->lefts[s0] * ROLE_I);
    FEATURE(130, s0p + s->lefts[s0] * ROLE_I);
    FEATURE(131, v->word[s0l].form);
    FEATURE(132, v->tag[s0l]);
    FEATURE(133, s->dep_atom[s0l]);
    FEATURE(134, s0p + s->dep_atom[s0l] * ROLE_E);
    FEATURE(135, s0p + left_deps);
    FEATURE(136, s0w + left_deps);
    FEATURE(138, s1p + right_deps);
    FEATURE(139, s1w + right_deps);
    FEATURE(140, pp + right_deps);
    FEATURE(160, pp + left_deps + cc_between(v, s1, s0));
}

/* Of the stack: clusters and verb frames. */
static inline void cc_parse_stack_clusters(cc_view v, const struct cc_parse_state *s,
                                           struct cc_offsets_out *o)
{
    int s0 = cc_stack_at(s, 0), s1 = cc_stack_at(s, 1);
    const struct cc_word *a = &v->word[s0], *c = &v->word[s1], *l = &v->word[s->left[s0]];
    uint32_t s0p = S0P, s1p = S1P, pp = s1p + s0p, distance = cc_distance(s1, s0);
    uint32_t left_deps = cc_set_atom(s->left_deps[s0]) * ROLE_H;
    uint32_t right_deps = cc_set_atom(s->right_deps[s1]) * ROLE_J;
    uint32_t mid0 = a->mid * ROLE_K, mid1 = c->mid * ROLE_L;
    uint32_t fine0 = a->fine * ROLE_K, fine1 = c->fine * ROLE_L;
    FEATURE(142, mid0 + s0p);
    FEATURE(143, mid1 + s1p);
    FEATURE(144, fine1 + fine0);
    FEATURE(145, mid1 + mid0);
    FEATURE(146, mid1 + mid0 + distance);
    FEATURE(147, mid1 + pp);
    FEATURE(148, pp + mid0);
    FEATURE(149, fine0);
    FEATURE(150, fine1);
    FEATURE(151, fine1 + right_deps);
    FEATURE(152, mid1 + mid0 + l->mid * ROLE_E);
    FEATURE(153, mid1 + l->coarse * ROLE_E + s0p);
    uint32_t frames0 = a->frames * ROLE_E, frames1 = c->frames * ROLE_F;
    FEATURE(154, frames0 + s0p);
    FEATURE(155, frames1 + pp);
    FEATURE(156, frames1 + pp + right_deps);
    FEATURE(157, frames1 + right_deps + left_deps);
}

static inline void cc_parse_stack(cc_view v, const struct cc_parse_state *s,
                                  struct cc_offsets_out *o)
{
    cc_parse_stack_words(v, s, o);
    cc_parse_stack_children(v, s, o);
    cc_parse_stack_clusters(v, s, o);
}

static inline void cc_parse_stack_right(cc_view v, const struct cc_parse_state *s,
                                        struct cc_offsets_out *o)
{
    int s0 = cc_stack_at(s, 0), s1 = cc_stack_at(s, 1), r = s->right[s0];
    uint32_t s0w = S0W, s0p = S0P, pp = S1P + S0P, rp = v->tag[r] * ROLE_E;
    uint32_t rights = s->rights[s0] * ROLE_I, dep = s->dep_atom[r];
    uint32_t deps = cc_set_atom(s->right_deps[s0]) * ROLE_H;
    FEATURE(170, pp + rp);
    FEATURE(171, s0p + rp + v->tag[s->right2[s0]] * ROLE_F);
    FEATURE(172, s0w + rights);
    FEATURE(173, s0p + rights);
    FEATURE(174, v->word[r].form);
    FEATURE(175, v->tag[r]);
    FEATURE(176, dep);
    FEATURE(177, s0p + dep * ROLE_E);
    FEATURE(178, pp + dep * ROLE_E);
    FEATURE(179, s0p + deps);
    FEATURE(180, s0w + deps);
    FEATURE(181, v->word[s0].fine * ROLE_K + deps);
    FEATURE(182, v->word[s0].frames * ROLE_E + s0p + deps);
    FEATURE(183, v->utag[s1] * ROLE_F + v->utag[s0] * ROLE_E + deps);
}

static inline void cc_parse_buffer(cc_view v, const struct cc_parse_state *s,
                                   struct cc_offsets_out *o)
{
    int n0 = s->next, n1 = n0 + 1, n2 = n0 + 2;
    uint32_t n0w = N0W, n0p = N0P, n1w = v->word[n1].form * ROLE_A,
             n1p = v->tag[n1] * ROLE_B;
    uint32_t n2w = v->word[n2].form * ROLE_C, n2p = v->tag[n2] * ROLE_D;
    FEATURE(190, 0);
    FEATURE(191, n0w + n0p);
    FEATURE(192, n0w);
    FEATURE(193, n0p);
    FEATURE(194, n1w + n1p);
    FEATURE(195, n1w);
    FEATURE(196, n1p);
    FEATURE(197, n2w + n2p);
    FEATURE(198, n2w);
    FEATURE(199, n2p);
    FEATURE(200, n0p + n1p);
    FEATURE(201, n0p + n1p + n2p);
    FEATURE(202, v->word[n0].suffix[3]);
    FEATURE(203, v->word[n0].mid * ROLE_A + n0p);
    FEATURE(204, v->word[n1].mid);
    FEATURE(205, v->word[n0].fine);
    FEATURE(206, v->word[n0].frames * ROLE_A + n0p);
    FEATURE(207, v->utag[n0] * ROLE_A + n0w);
}

static inline void cc_parse_buffer_left(cc_view v, const struct cc_parse_state *s,
                                        struct cc_offsets_out *o)
{
    int n0 = s->next, l = s->left[n0];
    uint32_t n0w = N0W, n0p = N0P, lefts = s->lefts[n0] * ROLE_I, dep = s->dep_atom[l];
    uint32_t deps = cc_set_atom(s->left_deps[n0]) * ROLE_H;
    FEATURE(210, n0p + v->tag[l] * ROLE_A + v->tag[s->left2[n0]] * ROLE_B);
    FEATURE(211, n0w + lefts);
    FEATURE(212, n0p + lefts);
    FEATURE(213, v->word[l].form);
    FEATURE(214, v->tag[l]);
    FEATURE(215, dep);
    FEATURE(216, n0p + dep * ROLE_A);
    FEATURE(217, n0p + deps);
    FEATURE(218, n0w + deps);
    FEATURE(219, v->word[n0].fine * ROLE_A + deps);
}

static inline void cc_parse_mixed(cc_view v, const struct cc_parse_state *s,
                                  struct cc_offsets_out *o)
{
    int s0 = cc_stack_at(s, 0), s1 = cc_stack_at(s, 1), s2 = cc_stack_at(s, 2);
    int n0 = s->next, n1 = n0 + 1;
    const struct cc_word *a = &v->word[s0], *b = &v->word[n0], *c = &v->word[s1];
    uint32_t s0w = S0W, s0p = S0P, s1w = S1W, s1p = S1P, n0w = N0W, n0p = N0P;
    uint32_t n1p = v->tag[n1] * ROLE_H, distance = cc_distance(s0, n0);
    uint32_t x0 = s0w + s0p, xn = n0w + n0p, pn = s0p + n0p, wn = s0w + n0w,
             pp = s1p + s0p;
    uint32_t lp = v->tag[s->left[n0]] * ROLE_J;
    FEATURE(220, x0 + xn);
    FEATURE(221, x0 + n0w);
    FEATURE(222, s0w + xn);
    FEATURE(223, x0 + n0p);
    FEATURE(224, s0p + xn);
    FEATURE(225, wn);
    FEATURE(226, pn);
    FEATURE(227, pp + n0w);
    FEATURE(228, s1p + n0p);
    FEATURE(229, s1w + pn);
    FEATURE(230, s1p + s0w + n0p);
    FEATURE(231, pn + n1p);
    FEATURE(232, pp + n0p);
    FEATURE(233, S2P + pp + n0p);
    FEATURE(234, pp + n0p + n1p);
    FEATURE(235, s0w + n0p + n1p);
    FEATURE(236, s0p + n0w + n1p);
    FEATURE(237, pn + v->tag[s->left[s0]] * ROLE_K);
    FEATURE(238, pn + v->tag[s->right[s0]] * ROLE_L);
    FEATURE(239, pn + lp);
    FEATURE(240, pp + lp);
    FEATURE(241, s0w + distance);
    FEATURE(242, s0p + distance);
    FEATURE(243, n0w + distance);
    FEATURE(244, n0p + distance);
    FEATURE(245, pn + distance);
    FEATURE(246, wn + distance);
    FEATURE(247, a->suffix[3] * ROLE_A + b->suffix[3] * ROLE_E);
    uint32_t mid0 = a->mid * ROLE_G, midn = b->mid * ROLE_H, mid1 = c->mid * ROLE_J;
    FEATURE(248, a->fine * ROLE_G + b->fine * ROLE_H);
    FEATURE(249, mid0 + midn);
    FEATURE(250, mid0 + midn + distance);
    FEATURE(251, mid0 + pn);
    FEATURE(252, midn + pn);
    FEATURE(253, c->coarse * ROLE_J + a->coarse * ROLE_G + b->coarse * ROLE_H);
    FEATURE(254, mid1 + mid0 + n0p);
    FEATURE(255, mid1 + s0p + midn);
    uint32_t frames = a->frames * ROLE_G;
    FEATURE(256, frames + pn);
    FEATURE(257, frames + cc_set_atom(s->right_deps[s0]) * ROLE_H + n0p);
    uint32_t between = cc_between(v, s0, n0);
    FEATURE(258, pn + between);
    FEATURE(259, s0p + between);
    FEATURE(260, n0p + between);
    FEATURE(261, s0w + n0p + between);
    uint32_t u0 = v->utag[s0] * ROLE_G, un = v->utag[n0] * ROLE_H,
             u1 = v->utag[s1] * ROLE_J;
    FEATURE(262, u0 + un);
    FEATURE(263, u1 + u0 + un);
    FEATURE(264, u0 + un + v->utag[n1] * ROLE_K);
    FEATURE(265, u0 + un + v->utag[s->left[n0]] * ROLE_L);
    FEATURE(266, u0 + un + distance);
    FEATURE(267, s0w + u0 + un);
    FEATURE(268, u0 + un + n0w);
}

#endif
