/* claimcheck doctor: is everything here as it should be? */
#include "record/json.h"
#include "review/review.h"
#include "storage.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum state { FINE, WARNING, BAD };
static const char *const states[] = { "ok", "warning", "bad" };

struct doctor {
    struct call *call;
    uint32_t rows, counts[3];
};

static void put_text(const struct screen *out, enum state state, const char *check,
                     cc_str says)
{
    static const enum style styles[] = { STYLE_DIM, STYLE_CHANGE, STYLE_CONTRADICTION };

    screen_style(out, styles[state]);
    fprintf(out->to, "%-8s", states[state]);
    screen_style(out, STYLE_PLAIN);
    fprintf(out->to, " %s: ", check);
    screen_put(out->to, says);
    fputc('\n', out->to);
}

static void put(struct doctor *d, enum state state, const char *check, cc_str says)
{
    struct call *call = d->call;
    struct jout j;

    d->counts[state]++;
    d->rows++;
    if (call->set.format == REPORT_TEXT) {
        put_text(&call->out, state, check, says);
        return;
    }
    row_begin(call, &j, call->a, d->rows == 1);
    jout_string(&j, "schema", CC_LIT("claimcheck.check/1"));
    jout_string(&j, "check", cc_str_c(check));
    jout_string(&j, "state", cc_str_c(states[state]));
    jout_string(&j, "says", says);
    row_end(call, &j);
}

/* ---- the file -------------------------------------------------------------------------
 */

/* The store and what SQLite leaves beside it. */
static void check_mode(struct doctor *d, const char *path)
{
    static const char *const endings[] = { "", "-wal", "-shm" };
    struct cc_arena *a = d->call->a;
    struct stat st;
    bool fine = true;

    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        const char *file = cc_strf(a, "%s%s%c", path, endings[i], 0).p;
        if (stat(file, &st) != 0 || !(st.st_mode & 077))
            continue;
        fine = false;
        put(d, WARNING, "permissions",
            cc_strf(a, "others may %s %s; 'chmod 600 %s' keeps it to you",
                    st.st_mode & 022 ? "write" : "read", file, file));
    }
    if (fine)
        put(d, FINE, "permissions", CC_LIT("the store is its owner's alone"));
}

/* Who may write the folder may put another file in the store's place. */
static void check_folder(struct doctor *d, const char *path)
{
    struct cc_arena *a = d->call->a;
    cc_str p = cc_str_c(path);
    const char *slash = memrchr(p.p, '/', p.n);
    size_t n = slash ? (size_t)(slash - p.p) : 0;
    const char *folder = !slash ? "."
                         : !n   ? "/"
                                : cc_strf(a, "%.*s%c", (int)n, path, 0).p;
    struct stat st;

    if (stat(folder, &st) != 0 || !(st.st_mode & 022) || st.st_mode & S_ISVTX)
        return;
    put(d, WARNING, "permissions",
        cc_strf(a,
                "others may write the folder %s, and so put another store in the place "
                "of this one; 'chmod go-w %s' ends that",
                folder, folder));
}

static void check_journal(struct doctor *d, struct store *s, bool log_was_there)
{
    struct cc_error err = { CC_OK, "" };
    cc_str mode = store_journal(s, d->call->a, &err);

    if (err.code)
        put(d, BAD, "journal", cc_str_c(err.text));
    else if (!cc_str_eq(mode, CC_LIT("wal")) && !store_is_frozen(s))
        put(d, WARNING, "journal",
            cc_strf(d->call->a,
                    "%.*s, so that readers wait for writers; 'claimcheck add' changes it",
                    CC_FMT(mode)));
    else if (log_was_there)
        put(d, WARNING, "journal",
            CC_LIT("a log lies beside the store: another program has it open, or one "
                   "ended before it was done; do not copy the file alone, use "
                   "'claimcheck backup'"));
    else
        put(d, FINE, "journal", CC_LIT("all is in the file, no log beside it"));
}

static void check_whole(struct doctor *d, struct store *s, bool on_server)
{
    struct cc_error err = { CC_OK, "" };

    if (store_integrity(s, d->call->a, &err))
        put(d, FINE, "integrity",
            on_server ? CC_LIT("keys and triggers keep its rows; 'claimcheck verify' "
                               "proves the words in them, pg_amcheck the server's files")
                      : CC_LIT("the file is whole; 'claimcheck verify' proves the words "
                               "in it"));
    else
        put(d, BAD, "integrity", cc_str_c(err.text));
}

/* ---- what is in it --------------------------------------------------------------------
 */

static void check_rules(struct doctor *d, struct store *s)
{
    struct cc_error err = { CC_OK, "" };
    const struct store_case *which;
    uint32_t n, stale = 0;

    if (!store_cases(s, CC_NONE, &which, &n, d->call->a, &err)) {
        put(d, BAD, "rules", cc_str_c(err.text));
        return;
    }
    for (uint32_t i = 0; i < n; i++)
        stale += which[i].stale;
    if (stale)
        put(d, WARNING, "rules",
            cc_strf(d->call->a,
                    "the findings of %u of %u case%s are not up to date; 'claimcheck "
                    "compare' makes them so",
                    stale, n, s_of(n)));
    else
        put(d, FINE, "rules",
            cc_strf(d->call->a, "findings are up to date in %u case%s, by rules %.12s", n,
                    s_of(n), store_rules().p));
}

static void check_history(struct doctor *d, struct store *s)
{
    struct cc_error err = { CC_OK, "" };
    struct review_proof p;

    if (!review_verify(s, NULL, &p, d->call->a, &err))
        put(d, BAD, "history", cc_str_c(err.text));
    else if (p.broken)
        put(d, BAD, "history",
            cc_strf(d->call->a, "the chain of decisions is broken at event %lld: %.*s",
                    (long long)p.broken, CC_FMT(p.what)));
    else
        put(d, FINE, "history",
            cc_strf(d->call->a, "%lld event%s, each fits the one before; head %lld:%.16s",
                    (long long)p.events, s_of((uint64_t)p.events), (long long)p.head.seq,
                    p.head.hash));
}

/* The signature that approves is not of who decided: it takes two. */
static void check_people(struct doctor *d, struct store *s)
{
    struct cc_error err = { CC_OK, "" };
    const struct review_person *p;
    struct review_policy policy;
    uint32_t n, able = 0;

    if (!review_people(s, &p, &n, d->call->a, &err) || !review_policy(s, &policy, &err)) {
        put(d, BAD, "users", cc_str_c(err.text));
        return;
    }
    for (uint32_t i = 0; i < n; i++)
        able += p[i].active && p[i].role >= REVIEW_EDITOR;
    if (policy.single_user)
        put(d, FINE, "users",
            CC_LIT("none: single-user mode, one decides alone; 'claimcheck user add NAME "
                   "lead' ends it"));
    else if (able < 2 && policy.signoffs > 0)
        put(d, WARNING, "users",
            CC_LIT("there is no second signer: one alone can decide and sign, so no "
                   "finding can be approved; 'claimcheck user add NAME editor'"));
    else
        put(d, FINE, "users",
            cc_strf(d->call->a,
                    "%u can decide and sign; %u signature%s approve%s a finding", able,
                    policy.signoffs, s_of(policy.signoffs),
                    policy.signoffs == 1 ? "s" : ""));
}

static void check_store(struct doctor *d)
{
    struct call *call = d->call;
    const char *path = storage_path(call);
    const bool on_server = store_is_on_server(path);
    struct cc_error err = { CC_OK, "" };
    cc_str wal = cc_strf(call->a, "%s-wal%c", path, 0);
    bool log = access(wal.p, F_OK) == 0;
    if (!on_server &&
        access(path, F_OK) == 0) { /* before it is opened, which tidies up beside it */
        check_mode(d, path);
        check_folder(d, path);
    }
    struct store *s = store_open(path, STORE_READ, call->a, &err);
    if (s)
        put(d, FINE, "store",
            cc_strf(call->a, "%s, schema %u", store_shown(path, call->a),
                    store_schema()));
    else
        put(d, BAD, "store", cc_str_c(err.text));
    if (s) {
        if (!on_server)
            check_journal(d, s, log);
        check_whole(d, s, on_server);
        check_rules(d, s);
        check_history(d, s);
        check_people(d, s);
    }
    store_close(s);
}

/* ---- what is beside it ----------------------------------------------------------------
 */

static void check_tools(struct doctor *d)
{
    static const struct {
        const char *program, *missing;
    } tools[] = {
        { "pdftotext", "PDF files cannot be read; Debian has it in poppler-utils" },
        { "less", "long output is not paged, unless $PAGER names another" },
    };

    for (size_t i = 0; i < sizeof tools / sizeof *tools; i++) {
        if (is_on_path(tools[i].program))
            put(d, FINE, "tools", cc_strf(d->call->a, "%s is there", tools[i].program));
        else
            put(d, WARNING, "tools",
                cc_strf(d->call->a, "%s is not there: %s", tools[i].program,
                        tools[i].missing));
    }
}

int cmd_doctor(struct call *call)
{
    struct doctor d = { .call = call };

    if (call->set.format == REPORT_JSON)
        fputs("{\"schema\":\"claimcheck.health/1\",\"checks\":[", call->out.to);
    put(&d, FINE, "program",
        cc_strf(call->a, "claimcheck %s, rules %.12s, schema %u", call->version,
                store_rules().p, store_schema()));
    check_store(&d);
    check_tools(&d);
    if (call->set.format == REPORT_JSON)
        fputs("\n]}\n", call->out.to);
    call_note(call, "%u checked, %u warnings, %u bad", d.rows, d.counts[WARNING],
              d.counts[BAD]);
    return d.counts[BAD] ? EXIT_TROUBLE : EXIT_DONE;
}
