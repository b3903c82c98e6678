/* claimcheck export: the store as lines of JSON. */
#include "replace.h"
#include "storage.h"

#include "transfer/transfer.h"

#include <string.h>
#include <sys/stat.h>

static const char begin[] = "{\"schema\":\"claimcheck.export/";

/* An earlier export may be replaced; anything else is somebody's file. */
static bool may_replace(const char *path, struct cc_error *err)
{
    char start[sizeof begin] = "";
    struct stat st;

    if (stat(path, &st) != 0)
        return true; /* what else is wrong, opening will say */
    FILE *f = S_ISREG(st.st_mode) ? fopen(path, "re") : NULL;
    size_t n = f ? fread(start, 1, sizeof begin - 1, f) : 0;
    if (f)
        fclose(f);
    return (n == sizeof begin - 1 && memcmp(start, begin, n) == 0) ||
           cc_fail(
               err, CC_EIO,
               "%s: is there and is no export; it is left as it is. Give another name",
               path);
}

static bool write_store(struct call *call, struct store *s, FILE *to,
                        struct transfer_held *held, struct cc_error *err)
{
    return transfer_write(s, cc_str_c(call->set.case_name), cc_str_c(call->version), to,
                          held, call->a, err);
}

static bool write_file(struct call *call, struct store *s, struct transfer_held *held,
                       struct cc_error *err)
{
    struct replacing r;

    if (!may_replace(call->set.output, err) ||
        !replace_begin(&r, call->set.output, call->a, err))
        return false;
    return replace_end(&r, write_store(call, s, r.to, held, err), 0600, err);
}

static void tell(struct call *call, const struct transfer_held *held)
{
    const struct store_counts *n = &held->counts;

    call_note(call, "%lld article%s in %lld case%s, %lld verdict%s, %lld event%s",
              (long long)n->articles, s_of((uint64_t)n->articles), (long long)n->cases,
              s_of((uint64_t)n->cases), (long long)n->verdicts,
              s_of((uint64_t)n->verdicts), (long long)n->events,
              s_of((uint64_t)n->events));
    if (held->case_name.p)
        call_note(call,
                  "one case goes without the history of decisions: that is one chain "
                  "for all cases, and only whole it proves itself");
    else if (held->head.seq)
        call_note(call, "the history ends with %lld:%s", (long long)held->head.seq,
                  held->head.hash);
}

int cmd_export(struct call *call)
{
    struct cc_error err = { CC_OK, "" };
    struct transfer_held held;
    struct store *s = storage_open(call, STORE_READ);

    if (s && (call->set.output ? write_file(call, s, &held, &err)
                               : write_store(call, s, call->out.to, &held, &err)))
        tell(call, &held);
    if (err.code)
        call_fail(call, &err);
    store_close(s);
    return EXIT_DONE;
}
