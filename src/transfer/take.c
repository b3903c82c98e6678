/* Lines into a store: proved first, then the history, then the articles, of which what
 * was removed is left out. */
#include "read.h"

#include "ingest/ingest.h"
#include "review/history.h"

#include <string.h>

/* ---- proof ----------------------------------------------------------------------------
 */

struct proving {
    struct transfer *t;
    struct review_head before; /* of the event that comes next */
    struct review_erasures erasures;
    CC_LIST(cc_str) cases;     /* in order */
};

static bool has_case(const struct proving *p, cc_str name)
{
    uint32_t low = 0, high = p->cases.n;

    while (low < high) {
        uint32_t middle = (low + high) / 2;
        int order = cc_str_compare(p->cases.at[middle], name);
        if (order == 0)
            return true;
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return false;
}

static bool of_known_case(const struct proving *p, cc_str name, struct cc_error *err)
{
    return has_case(p, name) ||
           cc_fail(err, CC_EFORMAT, "is of a case that has no line of its own");
}

static bool prove_case(struct proving *p, const struct line_case *c, struct cc_error *err)
{
    struct cc_parties parties;

    *CC_PUSH(p->t->a, &p->cases) = cc_str_copy(p->t->a, c->name);
    return !c->parties.n ||
           ingest_parties(&parties, ingest_decode(c->parties, p->t->of_line),
                          "\"parties\"", p->t->of_line, err);
}

static bool is_hash_of(cc_str sha256, cc_str bytes)
{
    char hex[65];

    cc_sha256(bytes, hex);
    return cc_str_eq(cc_str_c(hex), sha256);
}

/* [[start,end,from,to],...], of the text and of the original. */
static bool is_map(cc_str text, size_t of_text, size_t of_original)
{
    json_t *map = json_loadb(text.p, text.n, 0, NULL), *range, *number;
    size_t i, k;
    bool ok = json_is_array(map);

    json_array_foreach(map, i, range)
    {
        ok = ok && json_array_size(range) == 4;
        json_array_foreach(range, k, number)
        {
            json_int_t n = json_integer_value(number);
            ok = ok && json_is_integer(number) && n >= 0 &&
                 (size_t)n <= (k < 2 ? of_text : of_original);
        }
    }
    json_decref(map);
    return ok;
}

static bool is_fate(cc_str word)
{
    for (int f = INGEST_DATE_TAKEN; f <= INGEST_DATE_UNREADABLE; f++)
        if (cc_str_eq(word, ingest_fate_name((enum ingest_fate)f)))
            return true;
    return false;
}

static bool prove_article(struct proving *p, const struct store_kept *k,
                          struct cc_error *err)
{
    struct cc_article article;

    if (!is_hash_of(k->sha256, k->as.text) || !cc_str_starts(k->sha256, k->key))
        return cc_fail(err, CC_EFORMAT, "the text is not what its SHA-256 says");
    if (k->original.p && !is_hash_of(k->source.sha256, k->original))
        return cc_fail(err, CC_EFORMAT, "the original is not what its SHA-256 says");
    if (k->original.p && !is_map(k->source.map, k->as.text.n, k->original.n))
        return cc_fail(err, CC_EFORMAT, "\"map\" is no map of the original");
    for (uint32_t i = 0; i < k->source.dates; i++)
        if (!is_fate(k->source.date[i].fate))
            return cc_fail(err, CC_EFORMAT, "\"fate\" of a date is none that there is");
    return of_known_case(p, k->case_name, err) &&
           cc_article_read(&article, k->as.text, &k->as.given, p->t->of_line, err);
}

static bool prove_verdict(const struct proving *p, const struct store_verdict *v,
                          struct cc_error *err)
{
    static const char *const labels[] = { "contradiction", "entailment", "neutral" };
    bool known = !v->is.label.p;

    for (size_t i = 0; i < sizeof labels / sizeof *labels; i++)
        known = known || cc_str_eq(v->is.label, cc_str_c(labels[i]));
    if (!known || !v->is.label.p == !v->is.trouble.p)
        return cc_fail(err, CC_EFORMAT,
                       "needs a \"label\" that there is, or \"trouble\", not both");
    return of_known_case(p, v->case_name, err);
}

static bool is_broken(int64_t seq, cc_str what, struct cc_error *err)
{
    return cc_fail(err, CC_EFORMAT, "the chain is broken at event %lld: %.*s",
                   (long long)seq, CC_FMT(what));
}

static bool prove_event(struct proving *p, const struct review_link *l,
                        struct cc_error *err)
{
    cc_str wrong = review_misfit(&p->before, l, p->t->of_line);

    if (wrong.n)
        return is_broken(l->event.seq, wrong, err);
    review_head_at(&p->before, &l->event);
    review_erasures_take(&p->erasures, &l->event);
    if (review_is_removal(&l->event))
        p->t->last_removal = l->event.seq;
    return true;
}

static bool prove(void *ctx, const struct line *l, struct cc_error *err)
{
    struct proving *p = ctx;

    switch (l->kind) {
    case LINE_CASE:
        return prove_case(p, &l->as_case, err);
    case LINE_ARTICLE:
        return prove_article(p, &l->article, err);
    case LINE_VERDICT:
        return prove_verdict(p, &l->verdict, err);
    case LINE_EVENT:
        return prove_event(p, &l->event, err);
    default:
        return true;
    }
}

bool transfer_prove(struct transfer *t, struct transfer_held *out, struct cc_error *err)
{
    struct proving p = { .t = t, .before = review_no_head, .erasures = { .a = t->a } };
    const struct review_head *head = &t->held.head;
    int64_t broken;
    cc_str what;

    if (!read_lines(t, prove, &p, err))
        return false;
    if (review_erasures_left(&p.erasures, &broken, &what))
        return is_broken(broken, what, err);
    if (!t->held.case_name.p &&
        (head->seq != p.before.seq || strcmp(head->hash, p.before.hash) != 0))
        return cc_fail(err, CC_EFORMAT,
                       "%s: the history does not end where its head says: %lld:%s",
                       t->in.shown, (long long)head->seq, head->hash);
    *out = t->held;
    return true;
}

/* ---- the history ----------------------------------------------------------------------
 */

struct taking {
    struct transfer *t;
    struct store *s;
    struct transfer_taken *out;
    bool dry_run;
    bool erase;             /* words that the stream's history has erased go here, too */
    struct review_head had; /* the store's, before */
    CC_LIST(struct transfer_parties) fates;
    /* of the case that articles are read in */
    cc_str case_name;
    const struct cc_parties *parties;
};

static bool take_event(void *ctx, const struct line *l, struct cc_error *err)
{
    struct taking *w = ctx;

    if (l->kind != LINE_EVENT)
        return true;
    w->out->events += l->event.event.seq > w->had.seq;
    return review_adopt(w->s, &l->event, w->erase, w->t->of_line, err);
}

/* ---- cases ----------------------------------------------------------------------------
 */

static bool case_here(struct taking *w, cc_str name, const struct store_case **out,
                      struct cc_arena *a, struct cc_error *err)
{
    uint32_t n;

    if (!store_cases(w->s, name, out, &n, a, err))
        return false;
    if (n == 0)
        *out = NULL;
    return true;
}

/* Whose history is ahead has the party file that holds; where none is, the stream's, if
 * it has one, as with 'claimcheck add'. */
static bool take_case(struct taking *w, const struct line_case *c, struct cc_error *err)
{
    bool behind = w->t->held.head.seq > w->had.seq;
    bool taken = behind || (!w->out->ahead && c->parties.n);
    const struct store_case *here;

    if (!case_here(w, c->name, &here, w->t->of_line, err))
        return false;
    if (here && cc_str_eq(here->parties, c->parties))
        return true;
    if (here && here->parties.n) {
        *CC_PUSH(w->t->a, &w->fates) =
            (struct transfer_parties){ cc_str_copy(w->t->a, c->name), taken };
        if (!taken)
            return true;
    }
    return store_parties(w->s, c->name, c->parties, err);
}

static bool know_case(struct taking *w, cc_str name, struct cc_error *err)
{
    struct cc_arena *a = w->t->a;
    const struct store_case *here;

    if (w->case_name.p && cc_str_eq(w->case_name, name))
        return true;
    w->case_name = cc_str_copy(a, name);
    w->parties = NULL;
    if (!case_here(w, w->case_name, &here, a, err))
        return false;
    if (!here || !here->parties.n)
        return true;
    struct cc_parties *parties = CC_NEW(a, struct cc_parties);
    w->parties = parties;
    return ingest_parties(parties, ingest_decode(here->parties, a),
                          "the case's party file", a, err);
}

/* ---- articles -------------------------------------------------------------------------
 */

/* What is found in it, as 'claimcheck add' finds it. */
static void read_again(struct taking *w, const struct cc_article *article,
                       struct store_article *out)
{
    struct cc_arena *a = w->t->of_line;
    const struct record_names own = { NULL, 0 };
    struct cc_reading *r = CC_NEW(a, struct cc_reading);

    *r = cc_read(article, w->parties, a);
    out->found.statement = record_statements_of(r, own, a);
    out->found.statements = r->statements.statement_count;
    out->found.claim = record_claims_of(r, own, a);
    out->found.claims = r->claims.n;
    out->found.named = record_named(r, own);
    out->found.packed = store_reading_pack(r, w->parties, NULL, a);
}

static bool take_article(struct taking *w, const struct store_kept *k,
                         struct cc_error *err)
{
    struct cc_arena *a = w->t->of_line;
    struct cc_article article;
    bool removed;
    int64_t id;

    if (!store_is_removed(w->s, k->case_name, k->key, &removed, err) ||
        !store_article_id(w->s, k->case_name, k->key, &id, err))
        return false;
    w->out->withheld += removed;
    if (removed)
        return true;
    if (!know_case(w, k->case_name, err) ||
        !cc_article_read(&article, k->as.text, &k->as.given, a, err))
        return false;
    const struct record_article row =
        record_article_of(&article, k->as.name, k->as.line, a);
    struct store_article from = { .article = &article,
                                  .given = &k->as.given,
                                  .row = &row };
    if (!id && !w->dry_run)
        read_again(w, &article, &from);
    enum store_added how = store_keep(w->s, k, &from, a, err);
    w->out->added += how == STORE_ADDED;
    w->out->present += how == STORE_PRESENT;
    return how != STORE_FAILED;
}

/* Where the store has removed what the stream does not know of, a verdict may speak of
 * it: then only those on findings that are here. */
static bool take_verdict(struct taking *w, const struct store_verdict *v,
                         struct cc_error *err)
{
    bool removed = false, kept;

    if ((w->out->ahead && !store_has_removed(w->s, v->case_name, &removed, err)) ||
        !store_keep_verdict(w->s, v, removed, &kept, err))
        return false;
    w->out->verdicts += kept;
    return true;
}

static bool take_rest(void *ctx, const struct line *l, struct cc_error *err)
{
    struct taking *w = ctx;

    switch (l->kind) {
    case LINE_CASE:
        return take_case(w, &l->as_case, err);
    case LINE_ARTICLE:
        return take_article(w, &l->article, err);
    case LINE_VERDICT:
        return take_verdict(w, &l->verdict, err);
    default:
        return true;
    }
}

/* ---- all of it ------------------------------------------------------------------------
 */

static bool take_within(struct taking *w, struct cc_error *err)
{
    struct transfer *t = w->t;

    if (!review_head(w->s, &w->had, err))
        return false;
    w->erase = t->last_removal > w->had.seq;
    w->out->ahead = w->had.seq > t->held.head.seq;
    return read_lines(t, take_event, w, err) &&
           review_adopted(w->s, &w->out->erased, err) &&
           read_lines(t, take_rest, w, err) && review_head(w->s, &w->out->head, err);
}

bool transfer_take(struct transfer *t, struct store *s, bool dry_run,
                   struct transfer_taken *out, struct cc_error *err)
{
    struct taking w = { .t = t, .s = s, .out = out, .dry_run = dry_run };

    *out = (struct transfer_taken){ .added = 0 };
    if (!history_begin(s, err))
        return false;
    bool ok = take_within(&w, err);
    out->parties = w.fates.at;
    out->n_parties = w.fates.n;
    bool kept = history_end(s, ok && !dry_run, err);
    if (dry_run)
        return ok;
    return kept && (!w.erase || review_scrub(s, err));
}
