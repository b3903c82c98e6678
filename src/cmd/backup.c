/* claimcheck backup: a copy of the store that is whole. */
#include "review/review.h"
#include "storage.h"

static bool back_up(struct call *call, struct store *s, const char *path,
                    struct cc_error *err)
{
    struct record_summary sum;
    struct review_head head;

    if (!store_backup(s, path, call->a, err) || !store_summary(s, CC_NONE, &sum, err) ||
        !review_head(s, &head, err))
        return false;
    call_note(call, "%s: a copy of %s, %u article%s; it was read again and is whole",
              path, storage_path(call), sum.articles, s_of(sum.articles));
    if (head.seq)
        call_note(call,
                  "its history ends with %lld:%s; written down elsewhere, that shows "
                  "whether it was cut ('claimcheck log verify --expect')",
                  (long long)head.seq, head.hash);
    return true;
}

int cmd_backup(struct call *call)
{
    struct cc_error err = { CC_OK, "" };

    if (call->operands != 1) {
        cc_fail(&err, CC_EUSAGE, "backup: where to? Give the path of the copy");
        return call_fail(call, &err), EXIT_USAGE;
    }
    struct store *s = storage_open(call, STORE_READ);
    if (s && !back_up(call, s, call->operand[0], &err))
        call_fail(call, &err);
    store_close(s);
    return EXIT_DONE;
}
