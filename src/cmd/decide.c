/* claimcheck decide, assign, sign, note: one action on findings or a statement. */
#include "deciding.h"

#include <string.h>

/* What decide does; the other commands are for the other actions. */
static const enum review_action actions[] = {
    REVIEW_DO_CONFIRM, REVIEW_DO_DISMISS, REVIEW_DO_REJECT, REVIEW_DO_NEED_INFO,
    REVIEW_DO_TAKE,    REVIEW_DO_RELEASE, REVIEW_DO_REOPEN,
};

static cc_str words_of_actions(struct cc_arena *a)
{
    struct cc_buf words = { .a = a };

    for (size_t i = 0; i < sizeof actions / sizeof *actions; i++)
        cc_buf_addf(&words, "%s%s", i ? ", " : "", review_action_word(actions[i]));
    return cc_buf_str(&words);
}

static bool action_of(const struct call *call, enum review_action *out,
                      struct cc_error *err)
{
    for (size_t i = 0; call->operands && i < sizeof actions / sizeof *actions; i++) {
        if (strcmp(call->operand[0], review_action_word(actions[i])) == 0) {
            *out = actions[i];
            return true;
        }
    }
    return cc_fail(err, CC_EUSAGE, "decide: what? One of %.*s",
                   CC_FMT(words_of_actions(call->a)));
}

/* A dismissal has a reason, nothing else has. */
static bool reason_is_fit(const struct call *call, enum review_action action,
                          struct cc_error *err)
{
    const char *reason = call->set.reason;

    if (action != REVIEW_DO_DISMISS)
        return !reason || cc_fail(err, CC_EUSAGE, "--reason: it goes with dismiss only");
    return review_is_reason(review_reasons, cc_str_c(reason)) ||
           cc_fail(err, CC_EUSAGE, "decide dismiss: why? --reason is one of %.*s",
                   CC_FMT(review_reason_words(review_reasons, call->a)));
}

int cmd_decide(struct call *call)
{
    struct review_request ask = { .rev = REVIEW_ANY_REV,
                                  .note = cc_str_c(call->set.note),
                                  .reason = cc_str_c(call->set.reason) };
    struct cc_error err = { CC_OK, "" };

    if (!action_of(call, &ask.action, &err) || !reason_is_fit(call, ask.action, &err))
        call_fail(call, &err);
    else
        deciding_run(call, &ask, 1);
    return EXIT_DONE;
}

int cmd_assign(struct call *call)
{
    const struct review_request ask = { .action = REVIEW_DO_ASSIGN,
                                        .rev = REVIEW_ANY_REV,
                                        .note = cc_str_c(call->set.note),
                                        .assignee = cc_str_c(call->set.to) };
    struct cc_error err = { CC_OK, "" };

    if (!call->set.to) {
        cc_fail(&err, CC_EUSAGE, "assign: to whom? Say it with --to");
        call_fail(call, &err);
    } else {
        deciding_run(call, &ask, 0);
    }
    return EXIT_DONE;
}

static bool has_operands(struct call *call)
{
    struct cc_error err = { CC_OK, "" };

    if (call->operands)
        return true;
    cc_fail(&err, CC_EUSAGE, "%s: which finding? Give its id", call->command->name);
    call_fail(call, &err);
    return false;
}

int cmd_sign(struct call *call)
{
    const struct review_request ask = {
        .action = call->set.withdraw ? REVIEW_DO_WITHDRAW : REVIEW_DO_SIGN,
        .rev = REVIEW_ANY_REV,
        .note = cc_str_c(call->set.note),
    };

    if (has_operands(call))
        deciding_run(call, &ask, 0);
    return EXIT_DONE;
}

int cmd_note(struct call *call)
{
    const struct review_request ask = { .action = REVIEW_DO_NOTE,
                                        .rev = REVIEW_ANY_REV,
                                        .note = cc_str_c(call->set.note) };
    struct cc_error err = { CC_OK, "" };

    if (!call->set.note) {
        cc_fail(&err, CC_EUSAGE, "note: saying what? Give it with --text");
        call_fail(call, &err);
    } else if (has_operands(call)) {
        deciding_run(call, &ask, 0);
    }
    return EXIT_DONE;
}
