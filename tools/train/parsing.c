/*
 * Trains the parser: arc-hybrid transitions with a dynamic oracle (Goldberg and Nivre
 * 2013), so that it learns what to do after its own mistakes.
 */
#include "train.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ROUNDS = 10, EXPLORE = 90 /* percent, from the second round on */ };
enum { NEVER = 1 << 20, SELDOM = 10 };

struct costs {
    int shift, left, right;
};

/* How many annotated arcs each action makes unreachable. */
static struct costs costs_of(const struct cc_parse_state *s, const uint16_t *head)
{
    struct costs c = { NEVER, NEVER, NEVER };
    int legal = cc_state_legal(s), s0 = cc_stack_at(s, 0), s1 = cc_stack_at(s, 1),
        b = s->next;
    int root = s->n + CC_FIRST, below = 0;
    for (int i = b; i < root; i++)
        below += head[i] == s0;
    if (legal >> CC_SHIFT & 1) {
        c.shift = 0;
        for (int i = 0; i < s->depth; i++) {
            int word = s->stack[4 + i];
            c.shift += head[word] == b;
            c.shift += word != s0 && head[b] == word;
        }
    }
    if (legal >> CC_LEFT & 1)
        c.left = below + (s->depth > 1 && head[s0] == s1) + (head[s0] > b);
    if (legal >> CC_RIGHT & 1)
        c.right = below + (head[s0] >= b);
    return c;
}

static int least(const struct costs *c)
{
    int m = c->shift < c->left ? c->shift : c->left;
    return c->right < m ? c->right : m;
}

/* Is this action as good as any, relation included? */
static bool good(struct cc_action action, const struct cc_parse_state *s,
                 const struct costs *c, int cheapest, const uint16_t *head,
                 const uint8_t *dep)
{
    if (action.move == CC_SHIFT)
        return c->shift == cheapest;
    bool left = action.move == CC_LEFT;
    if ((left ? c->left : c->right) != cheapest)
        return false;
    int word = cc_stack_at(s, 0), to = left ? s->next : cc_stack_at(s, 1);
    return head[word] != to || dep[word] == action.dep;
}

struct trainer {
    struct table *table;
    const struct actions *actions;
    int explore; /* percent of steps that follow the model instead of the annotation */
    struct cc_sentence_view view;
    struct cc_parse_state state;
    struct random random;
    long steps, errors;
};

static int step(struct trainer *t, const uint16_t *head, const uint8_t *dep)
{
    struct cc_offsets_out o = { .n = 0, .cells = t->table->cells };
    int32_t score[CC_WIDE_ACTION];
    cc_parse_stack(&t->view, &t->state, &o);
    cc_parse_stack_right(&t->view, &t->state, &o);
    cc_parse_buffer(&t->view, &t->state, &o);
    cc_parse_buffer_left(&t->view, &t->state, &o);
    cc_parse_mixed(&t->view, &t->state, &o);
    table_score(t->table, &o, score);
    struct costs costs = costs_of(&t->state, head);
    int legal = cc_state_legal(&t->state), cheapest = least(&costs), best = -1,
        right = -1;
    for (int a = 0; a < t->actions->n; a++) {
        struct cc_action action = t->actions->at[a];
        if (!(legal >> action.move & 1))
            continue;
        if (best < 0 || score[a] > score[best])
            best = a;
        if ((right < 0 || score[a] > score[right]) &&
            good(action, &t->state, &costs, cheapest, head, dep))
            right = a;
    }
    t->table->time++;
    t->steps++;
    if (best != right) {
        table_update(t->table, &o, right, 1);
        table_update(t->table, &o, best, -1);
        t->errors++;
    }
    return random_next(&t->random) % 100 < (uint64_t)t->explore ? best : right;
}

static enum cc_move move_of(const struct sentence *s, int i)
{
    return s->head[i] > CC_FIRST + i ? CC_LEFT : CC_RIGHT;
}

void parsing_actions(const struct corpus *c, struct actions *out)
{
    static long seen[3][CC_DEP_COUNT];
    for (int k = 0; k < c->n; k++)
        for (int i = 0; i < c->sentence[k].n; i++)
            seen[move_of(&c->sentence[k], i)][c->sentence[k].dep[i]]++;
    *out = (struct actions){ .n = 1, .at = { { CC_SHIFT, 0 } } };
    for (int move = CC_LEFT; move <= CC_RIGHT; move++)
        for (int dep = 0; dep < CC_DEP_COUNT; dep++) {
            if (seen[move][dep] < SELDOM && dep != CC_DEP_DEP)
                continue;
            if (out->n == CC_WIDE_ACTION)
                train_die("more than %d kinds of arcs", CC_WIDE_ACTION - 1);
            out->at[out->n++] = (struct cc_action){ (uint8_t)move, (uint8_t)dep };
        }
}

/* A word's relation, or "dep" when arcs with it in that direction are too few to be
 * learned. */
static uint8_t relation_kept(const struct actions *actions, const struct sentence *s,
                             int i)
{
    for (int a = 1; a < actions->n; a++)
        if (actions->at[a].move == move_of(s, i) && actions->at[a].dep == s->dep[i])
            return s->dep[i];
    return CC_DEP_DEP;
}

static void learn(struct trainer *t, const struct sentence *s)
{
    uint16_t head[CC_PLACES];
    uint8_t dep[CC_PLACES];
    memset(head, 0, sizeof head);
    memcpy(head + CC_FIRST, s->head, sizeof *head * (size_t)s->n);
    for (int i = 0; i < s->n; i++)
        dep[CC_FIRST + i] = relation_kept(t->actions, s, i);
    corpus_view(&t->view, s, true);
    cc_state_start(&t->state, s->n);
    while (!cc_state_done(&t->state))
        cc_state_apply(&t->state, t->actions->at[step(t, head, dep)]);
}

void parsing_train(struct corpus *c, const struct actions *actions, struct table *parser)
{
    struct trainer *t = train_alloc(1, sizeof *t);
    int *order = train_alloc((size_t)c->n, sizeof *order);
    t->table = parser;
    t->actions = actions;
    t->random.state = 2463534242ull;
    table_start(parser, PARSE_CELLS, actions->n, CC_WIDE_ACTION);
    for (int i = 0; i < c->n; i++)
        order[i] = i;
    for (int round = 0; round < ROUNDS; round++) {
        t->steps = t->errors = 0;
        t->explore = round > 0 ? EXPLORE : 0;
        shuffle(order, c->n, &t->random);
        for (int i = 0; i < c->n; i++)
            learn(t, &c->sentence[order[i]]);
        fprintf(stderr, "parser, round %d: %.2f %% wrong steps\n", round + 1,
                100.0 * (double)t->errors / (double)t->steps);
    }
    table_average(parser);
    free(order);
    free(t);
}
