/* The table of moves, and the words of states, actions, roles and reasons. */
#include "review.h"

static const struct state_row {
    enum review_object of;
    const char *word, *says;
} states[] = {
#define STATE(object, id, word, says) { REVIEW_##object, word, says },
#include "moves.def"
};

static const struct action_row {
    const char *word, *says;
} actions[] = {
#define ACTION(id, word, says) { word, says },
#include "moves.def"
};

static const struct move_row {
    enum review_state from;
    enum review_action action;
    enum review_role role;
    enum review_state to;
} moves[] = {
#define MOVE(object, from, action, role, to) \
    { REVIEW_##from, REVIEW_DO_##action, REVIEW_##role, REVIEW_##to },
#include "moves.def"
};

#define COUNT(rows) (sizeof(rows) / sizeof *(rows))

static const char *const roles[] = { "viewer", "reporter", "editor", "lead",
                                     "claimcheck" };

const struct review_reason review_reasons[] = {
    { "not_same_subject", "the two are not about the same thing" },
    { "quoted_speech_only", "one only repeats what somebody else said" },
    { "superseded", "known, and settled since" },
    { "typography", "only spelling, marks or form differ" },
    { "extraction_error", "a statement, speaker or date was read wrongly" },
    { "other", "something else, see the note" },
    { NULL, NULL },
};

const struct review_reason review_removals[] = {
    { "court_order", "a court ordered it" },
    { "minor", "it names somebody under age" },
    { "erasure", "somebody asked for it and has a right to it" },
    { "embargo", "it came too early" },
    { "other", "something else" },
    { NULL, NULL },
};

const char *review_state_word(enum review_state s)
{
    return states[s].word;
}

const char *review_state_says(enum review_state s)
{
    return states[s].says;
}

enum review_object review_state_of(enum review_state s)
{
    return states[s].of;
}

const char *review_action_word(enum review_action a)
{
    return actions[a].word;
}

const char *review_action_says(enum review_action a)
{
    return actions[a].says;
}

const char *review_role_word(enum review_role r)
{
    return roles[r];
}

bool review_state_read(cc_str word, enum review_object of, enum review_state *out)
{
    for (size_t i = 0; i < COUNT(states); i++)
        if (states[i].of == of && cc_str_eq(word, cc_str_c(states[i].word))) {
            *out = (enum review_state)i;
            return true;
        }
    return false;
}

bool review_action_read(cc_str word, enum review_action *out)
{
    for (size_t i = 0; i < COUNT(actions); i++)
        if (cc_str_eq(word, cc_str_c(actions[i].word))) {
            *out = (enum review_action)i;
            return true;
        }
    return false;
}

bool review_role_read(cc_str word, enum review_role *out)
{
    for (size_t i = 0; i < REVIEW_PROGRAM; i++)
        if (cc_str_eq(word, cc_str_c(roles[i]))) {
            *out = (enum review_role)i;
            return true;
        }
    return false;
}

bool review_is_reason(const struct review_reason *list, cc_str word)
{
    for (const struct review_reason *r = list; r->word; r++)
        if (cc_str_eq(word, cc_str_c(r->word)))
            return true;
    return false;
}

cc_str review_reason_words(const struct review_reason *list, struct cc_arena *a)
{
    struct cc_buf words = { .a = a };

    for (const struct review_reason *r = list; r->word; r++)
        cc_buf_addf(&words, "%s%s", words.n ? ", " : "", r->word);
    return cc_buf_str(&words);
}

bool review_is_open(enum review_state s)
{
    return s == REVIEW_NEW || s == REVIEW_IN_REVIEW || s == REVIEW_NEEDS_INFO ||
           s == REVIEW_REOPENED;
}

static const struct move_row *row_of(enum review_state from, enum review_action action)
{
    for (size_t i = 0; i < COUNT(moves); i++)
        if (moves[i].from == from && moves[i].action == action)
            return &moves[i];
    return NULL;
}

/* Where nobody can do that now, the words of what can be done, for those who ask. */
static bool no_such_move(enum review_state from, enum review_action action,
                         enum review_role role, struct cc_error *err)
{
    char can[200] = "";
    size_t n = 0;

    for (size_t i = 0; i < COUNT(moves); i++)
        if (moves[i].from == from && moves[i].role <= role &&
            moves[i].role != REVIEW_PROGRAM && n + 20 < sizeof can) {
            cc_str word = cc_str_c(actions[moves[i].action].word);
            memcpy(can + n, n ? ", " : "", n ? 2 : 0);
            n += n ? 2 : 0;
            memcpy(can + n, word.p, word.n + 1);
            n += word.n;
        }
    return cc_fail(err, CC_EPOLICY, "%s cannot be done to what is %s; what can: %s",
                   actions[action].word, states[from].word, n ? can : "nothing");
}

bool review_move(enum review_state from, enum review_action action, enum review_role role,
                 enum review_state *to, struct cc_error *err)
{
    const struct move_row *row = row_of(from, action);

    if (!row)
        return no_such_move(from, action, role, err);
    if (role < row->role)
        return cc_fail(err, CC_EPOLICY, "%s is for %ss and above; you are a %s",
                       actions[action].word, roles[row->role], roles[role]);
    *to = row->to;
    return true;
}

uint32_t review_moves(enum review_state from, enum review_role role)
{
    uint32_t bits = 0;

    for (size_t i = 0; i < COUNT(moves); i++)
        if (moves[i].from == from && moves[i].role <= role)
            bits |= 1u << moves[i].action;
    return bits;
}
