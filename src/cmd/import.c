/* claimcheck import: an export into the store, as a whole or not at all. */
#include "storage.h"

#include "record/json.h"
#include "transfer/transfer.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* ---- telling --------------------------------------------------------------------------
 */

static void put_text(struct call *call, const struct transfer_taken *t)
{
    const char *would = call->set.dry_run ? "would be " : "";
    FILE *to = call->out.to;

    fprintf(to, "%lld article%s %sstored, %lld present", (long long)t->added,
            s_of((uint64_t)t->added), would, (long long)t->present);
    if (t->withheld)
        fprintf(to, ", %lld kept away", (long long)t->withheld);
    if (t->erased)
        fprintf(to, ", %u %sremoved", t->erased, would);
    fprintf(to, "; %lld verdict%s and %lld event%s %sadded", (long long)t->verdicts,
            s_of((uint64_t)t->verdicts), (long long)t->events, s_of((uint64_t)t->events),
            would);
    if (t->head.seq)
        fprintf(to, "; head %lld:%s", (long long)t->head.seq, t->head.hash);
    fputc('\n', to);
}

static void put_json(struct call *call, const struct transfer_taken *t)
{
    struct jout j = { .to = { .a = call->a } };

    jout_open(&j, NULL, '{');
    jout_string(&j, "schema", CC_LIT("claimcheck.import/1"));
    jout_bool(&j, "dry_run", call->set.dry_run);
    jout_integer(&j, "stored", t->added);
    jout_integer(&j, "present", t->present);
    jout_integer(&j, "kept_away", t->withheld);
    jout_integer(&j, "removed", t->erased);
    jout_integer(&j, "verdicts", t->verdicts);
    jout_integer(&j, "events", t->events);
    jout_string(&j, "head",
                cc_strf(call->a, "%lld:%s", (long long)t->head.seq, t->head.hash));
    jout_close(&j, '}');
    cc_buf_addc(&j.to, '\n');
    call_print(call, cc_buf_str(&j.to));
}

static void tell(struct call *call, const struct transfer_taken *t)
{
    if (call->set.format == REPORT_TEXT)
        put_text(call, t);
    else
        put_json(call, t);
    for (uint32_t i = 0; i < t->n_parties; i++)
        call_note(call,
                  t->parties[i].taken
                      ? "case '%.*s': the file's parties take the place of the store's"
                      : "case '%.*s': the store's own parties stay",
                  CC_FMT(cc_str_sub(t->parties[i].case_name, 0, 100)));
    if (t->withheld)
        call_note(call, "what was removed stays away; 'claimcheck forget' lists it");
    if (t->ahead)
        call_note(call,
                  "the store's history goes on behind the file's; it stays as it is");
    if (t->added && !call->set.dry_run)
        call_note(call, "'claimcheck compare' finds again what does not fit");
}

/* ---- stores ---------------------------------------------------------------------------
 */

/* A store that is there and of these tables is looked at as it is. Where none is, what
 * would be is tried on one that goes again. */
struct place {
    const char *path;
    char folder[1024]; /* of a store that goes again; else empty */
    bool made;         /* it was not there */
};

static bool find_place(struct place *p, struct call *call, struct cc_error *err)
{
    const char *tmp = getenv("TMPDIR");

    *p = (struct place){ .path = storage_path(call) };
    p->made = access(p->path, F_OK) != 0;
    if (!p->made || !call->set.dry_run)
        return true;
    snprintf(p->folder, sizeof p->folder, "%s/claimcheck-import-XXXXXX",
             tmp && *tmp ? tmp : "/tmp");
    if (!mkdtemp(p->folder))
        return cc_fail(err, CC_EIO, "%s: cannot be made: %s", p->folder, strerror(errno));
    p->path = cc_strf(call->a, "%s/store.db%c", p->folder, 0).p;
    return true;
}

static void leave_place(const struct place *p, bool keep, struct call *call)
{
    static const char *const endings[] = { "", "-wal", "-shm" };

    for (size_t i = 0; !keep && i < sizeof endings / sizeof *endings; i++)
        unlink(cc_strf(call->a, "%s%s%c", p->path, endings[i], 0).p);
    if (*p->folder)
        rmdir(p->folder);
}

/* Somebody else may have made it, too, and not to be empty. */
static bool is_empty(struct store *s)
{
    struct cc_error ignored = { CC_OK, "" };
    struct store_counts n;

    return store_count(s, CC_NONE, &n, &ignored) && n.cases + n.articles + n.events == 0;
}

static bool take(struct call *call, struct transfer *t, struct cc_error *err)
{
    struct transfer_taken taken;
    struct place p;
    bool ok = false, keep = true;

    if (!find_place(&p, call, err))
        return false;
    bool to_look = call->set.dry_run && !p.made;
    struct store *s =
        store_open(p.path, to_look ? STORE_UPDATE : STORE_WRITE, call->a, err);
    if (s) {
        ok = transfer_take(t, s, call->set.dry_run, &taken, err);
        keep = !p.made || (ok && !call->set.dry_run) || !is_empty(s);
    }
    store_close(s);
    leave_place(&p, keep, call);
    if (ok)
        tell(call, &taken);
    return ok;
}

int cmd_import(struct call *call)
{
    struct cc_error err = { CC_OK, "" };
    struct transfer_held held;

    if (call->operands != 1) {
        cc_fail(&err, CC_EUSAGE,
                "import: which export? Give one file, or - for standard input");
        return call_fail(call, &err), EXIT_USAGE;
    }
    struct transfer *t = transfer_open(call->operand[0], call->a, &err);
    if (t && transfer_prove(t, &held, &err))
        take(call, t, &err);
    transfer_close(t);
    if (err.code)
        call_fail(call, &err);
    return EXIT_DONE;
}
