/* claimcheck correct: who said a statement, for whom, and which words it is. */
#include "deciding.h"

/* "-" stands for what is unknown, which is told from what is left as it is. */
static cc_str given(const char *value)
{
    return value && value[0] == '-' && !value[1] ? CC_LIT("") : cc_str_c(value);
}

int cmd_correct(struct call *call)
{
    const struct settings *set = &call->set;
    struct review_request ask = { .action = REVIEW_DO_CORRECT,
                                  .rev = REVIEW_ANY_REV,
                                  .note = cc_str_c(set->note),
                                  .speaker = given(set->speaker),
                                  .party = given(set->party) };
    struct cc_error err = { CC_OK, "" };

    if (!set->at)
        cc_fail(&err, CC_EUSAGE,
                "correct: which statement? --at START:END says where it is; 'claimcheck "
                "show ARTICLE' prints them");
    else if (!set->speaker && !set->party && !set->span)
        cc_fail(&err, CC_EUSAGE,
                "correct: what? Give --speaker, --party or --span as it should be");
    else if (set->span)
        span_read(&ask.span, set->span, "span", &err);
    if (err.code)
        call_fail(call, &err);
    else
        deciding_run(call, &ask, 0);
    return EXIT_DONE;
}
