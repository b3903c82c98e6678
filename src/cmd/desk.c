/* The articles of a party command: files, or a case of the store. */
#include "desk.h"

#include "replace.h"

#include <string.h>
#include <unistd.h>

/* ---- files ----------------------------------------------------------------------------
 */

static bool open_paths(struct desk *d, struct call *call, bool for_change)
{
    struct cc_error err = { CC_OK, "" };
    struct reader r;

    d->path = reader_parties_path(call);
    if (for_change && !d->path) {
        cc_fail(&err, CC_EUSAGE,
                "party: standard input has no folder to keep parties.json in; say where "
                "with --parties FILE");
        return call_fail(call, &err), false;
    }
    if (!reader_open(&r, call, for_change))
        return false;
    r.once = true;
    kept_read(&d->kept, &r);
    d->parties = r.parties;
    d->json = r.parties_json;
    d->sum = r.sum;
    reader_close(&r);
    return true;
}

/* ---- the store ------------------------------------------------------------------------
 */

static bool choose_case(const struct store_case **out, struct desk *d, struct call *call,
                        struct cc_error *err)
{
    const struct store_case *which;
    struct cc_buf names = { .a = call->a };
    uint32_t n;

    if (!store_cases(d->store, cc_str_c(call->set.case_name), &which, &n, call->a, err))
        return false;
    for (uint32_t i = 0; i < n; i++)
        cc_buf_addf(&names, "%s\"%.*s\"", i ? ", " : "", CC_FMT(which[i].name));
    *out = which;
    if (n == 0)
        return cc_fail(err, CC_EUSAGE, "party: the store has no %s",
                       call->set.case_name ? "case of that name" : "articles");
    return n == 1 || cc_fail(err, CC_EUSAGE,
                             "party: the store has %u cases; say which with --case: %.*s",
                             n, CC_FMT(cc_buf_str(&names)));
}

static bool open_store(struct desk *d, struct call *call, bool for_change)
{
    struct cc_parties *parties = CC_NEW(call->a, struct cc_parties);
    const struct store_case *which;
    struct cc_error err = { CC_OK, "" };
    bool ok;

    d->path = call->set.parties;
    d->store = storage_open(call, for_change ? STORE_UPDATE : STORE_READ);
    if (!d->store)
        return false;
    ok = choose_case(&which, d, call, &err);
    if (ok && d->path && access(d->path, F_OK) == 0)
        ok = ingest_slurp(&d->json, d->path, READER_PARTIES_MAX, call->a, &err);
    else if (ok)
        d->json = which->parties;
    if (ok && d->json.n)
        ok = ingest_parties(parties, ingest_decode(d->json, call->a), desk_where(d),
                            call->a, &err);
    if (!ok)
        return call_fail(call, &err), false;
    d->parties = d->json.n ? parties : NULL;
    d->case_name = which->name;
    if (!storage_read(call, d->store, d->case_name, d->parties, NULL, &d->kept))
        return false;
    for (uint32_t i = 0; i < d->kept.all.n; i++)
        reader_count(&d->sum, &d->kept.all.at[i]->item);
    return true;
}

/* ---- both -----------------------------------------------------------------------------
 */

bool desk_open(struct desk *d, struct call *call, bool for_change)
{
    struct cc_error err = { CC_OK, "" };

    *d = (struct desk){ 0 };
    if (call->operands && call->set.store) {
        cc_fail(&err, CC_EUSAGE, "party: articles or --store, not both");
        return call_fail(call, &err), false;
    }
    return call->operands ? open_paths(d, call, for_change)
                          : open_store(d, call, for_change);
}

void desk_read_anew(struct desk *d, const struct cc_parties *parties)
{
    for (uint32_t i = 0; i < d->kept.all.n; i++) {
        struct kept *k = d->kept.all.at[i];
        k->item.reading = cc_read(&k->item.found.article, parties, d->kept.a);
    }
}

static bool is_as_read(struct desk *d, struct call *call, struct cc_error *err)
{
    cc_str now = d->store ? d->json : CC_NONE; /* to be made of the store's */

    if (access(d->path, F_OK) == 0 &&
        !ingest_slurp(&now, d->path, READER_PARTIES_MAX, call->a, err))
        return false;
    return cc_str_eq(now, d->json) ||
           cc_fail(err, CC_ECONFLICT, "%s: changed meanwhile; nothing is written",
                   d->path);
}

bool desk_write(struct desk *d, struct call *call, cc_str json, struct cc_error *err)
{
    if (d->path &&
        (!is_as_read(d, call, err) || !replace_file(d->path, json, call->a, err)))
        return false;
    return !d->store || store_parties(d->store, d->case_name, json, err);
}

const char *desk_where(const struct desk *d)
{
    return d->path ? d->path : "the store's party file";
}

void desk_close(struct desk *d)
{
    kept_free(&d->kept);
    store_close(d->store);
}
