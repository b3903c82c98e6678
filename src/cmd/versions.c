/*
 * A name means a file where there is one; else the first digits of a stored article's id,
 * or an address, of which the last version is meant.
 */
#include "versions.h"

#include <string.h>
#include <unistd.h>

/* An article of the store. */
struct stored {
    int64_t id;
    cc_str case_name, key, url;
};

struct search {
    struct versions *v;
    CC_LIST(struct stored) all; /* earlier first */
};

static bool is_key(const char *word)
{
    size_t n = strlen(word);

    return n >= 4 && n <= 16 && strspn(word, "0123456789abcdef") == n;
}

static bool is_stored(const char *word)
{
    return (is_key(word) && access(word, F_OK) != 0) || strstr(word, "://");
}

/* ---- of the store ---------------------------------------------------------------------
 */

static bool keep(void *ctx, const struct store_row *row)
{
    struct search *s = ctx;

    *CC_PUSH(s->v->call->a, &s->all) = (struct stored){ .id = row->article_id,
                                                        .case_name = row->case_name,
                                                        .key = row->article.key,
                                                        .url = row->article.url };
    return true;
}

static bool list(struct search *s)
{
    struct call *call = s->v->call;
    const struct store_filter filter = { .case_name = cc_str_c(call->set.case_name) };

    if (!s->v->s)
        s->v->s = storage_open(call, STORE_READ);
    return s->v->s && store_list_articles(s->v->s, &filter, keep, s, call->a, &s->v->err);
}

static bool is_meant(const struct stored *x, const char *word)
{
    return (x->url.n && cc_str_eq(x->url, cc_str_c(word))) ||
           (is_key(word) && cc_str_starts(x->key, cc_str_c(word)));
}

/* The last article that the word names. An address has many; an id one, in whatever
 * cases. */
static const struct stored *find(struct search *s, const char *word)
{
    const struct stored *found = NULL;

    for (uint32_t i = 0; i < s->all.n; i++) {
        const struct stored *x = &s->all.at[i];
        if (!is_meant(x, word))
            continue;
        if (found && is_key(word) && !cc_str_eq(found->key, x->key)) {
            cc_fail(&s->v->err, CC_EUSAGE,
                    "diff: several articles have an id that begins with %s (%.*s, "
                    "%.*s); give more of it",
                    word, CC_FMT(found->key), CC_FMT(x->key));
            return NULL;
        }
        found = x;
    }
    if (!found)
        cc_fail(&s->v->err, CC_EUSAGE,
                "diff: no file, and no article of the store, is %s; 'claimcheck list' "
                "names those of the store",
                word);
    return found;
}

/* The version before, else behind, one that is the only one named. */
static const struct stored *other_of(struct search *s, const struct stored **last)
{
    const struct stored *two[2] = { NULL, NULL };

    for (uint32_t i = 0; i < s->all.n; i++) {
        const struct stored *x = &s->all.at[i];
        if ((*last)->url.n && cc_str_eq(x->url, (*last)->url) &&
            cc_str_eq(x->case_name, (*last)->case_name)) {
            two[0] = two[1];
            two[1] = x;
        }
    }
    if (!two[0]) {
        cc_fail(&s->v->err, CC_EUSAGE,
                "diff: the store has one version of %.*s; name a second article",
                CC_FMT((*last)->key));
        return NULL;
    }
    *last = two[1];
    return two[0];
}

struct opening {
    struct versions *v;
    const struct stored *from;
    const struct cc_parties *parties;
    struct kept *to;
    struct cc_arena *a;
};

static void read_stored(void *arg)
{
    struct opening *o = arg;
    struct store_text text;
    int64_t after = o->from->id - 1;
    struct kept *k = o->to;
    struct storage_readings by = { .parties = o->parties };

    if (!store_next_text(o->v->s, o->from->case_name, &after, &text, o->a, &o->v->err))
        return;
    k->item = (struct reader_item){ .again = false };
    storage_article(&k->item, &text, &by, o->a, &o->v->err);
}

/* --parties, else the party file that the case has. */
static bool parties_of(struct versions *v, cc_str case_name,
                       const struct cc_parties **out)
{
    const struct store_case *which;
    struct call given = *v->call;
    struct reader r;
    uint32_t n;

    if (given.set.parties) {
        given.operands = 0;
        if (!reader_open(&r, &given, false))
            return v->call->code = given.code, false;
        *out = r.parties;
        reader_close(&r);
        return true;
    }
    *out = NULL;
    return store_cases(v->s, case_name.n ? case_name : CC_LIT(""), &which, &n, v->call->a,
                       &v->err) &&
           (n == 0 || storage_parties(v->call, &which[0], out));
}

static bool open_stored(struct versions *v, const struct stored *from, int which)
{
    struct opening o = { .v = v, .from = from };

    if (!parties_of(v, from->case_name, &o.parties))
        return false;
    o.to = v->at[which] = CC_NEW(v->call->a, struct kept);
    if (!kept_open(&v->list[which], v->call))
        return false;
    o.a = v->list[which].a;
    if (!cc_arena_guard(o.a, read_stored, &o, &v->err))
        return false;
    v->parties = v->parties ? v->parties : o.parties;
    return !v->err.code;
}

/* ---- files ----------------------------------------------------------------------------
 */

static bool open_file(struct versions *v, int which)
{
    struct call one = *v->call;
    struct kept_list *list = &v->list[which];
    struct reader r;

    one.operand = &v->call->operand[which];
    one.operands = 1;
    one.set.undated = true;
    bool ok = reader_open(&r, &one, false);
    if (ok) {
        kept_read(list, &r);
        v->parties = v->parties ? v->parties : r.parties;
        reader_close(&r);
    }
    v->call->code = one.code;
    if (!ok || one.code || list->all.n != 1)
        return ok && !one.code &&
               cc_fail(&v->err, CC_EUSAGE, "diff: %s: give a file with one article",
                       v->call->operand[which]);
    v->at[which] = list->all.at[0];
    return true;
}

/* A file's name may be the first digits of an article's id as well. */
static void tell_ambiguous(struct versions *v)
{
    struct search s = { .v = v };

    for (size_t i = 0; i < v->call->operands; i++) {
        const char *word = v->call->operand[i];
        if (!is_key(word) || is_stored(word) || access(storage_path(v->call), F_OK) != 0)
            continue;
        if (!s.all.n && !list(&s))
            return;
        for (uint32_t k = 0; k < s.all.n; k++)
            if (is_meant(&s.all.at[k], word)) {
                call_note(v->call,
                          "%s is taken as the file of that name; for the article of the "
                          "store whose id begins so, give more of it: %.*s",
                          word, CC_FMT(s.all.at[k].key));
                break;
            }
    }
}

/* ---- both -----------------------------------------------------------------------------
 */

static bool take_last_two(struct versions *v)
{
    const char *word = v->call->operand[0];
    const struct stored *x[2] = { NULL, NULL };
    struct search s = { .v = v };

    if (!is_key(word) && !is_stored(word))
        return cc_fail(&v->err, CC_EUSAGE,
                       "diff: with what is %s to be compared? Give a second file; or an "
                       "id or address alone, whose last two versions are taken",
                       word);
    if (!list(&s))
        return false;
    x[1] = find(&s, word);
    if (x[1])
        x[0] = other_of(&s, &x[1]);
    return x[0] && open_stored(v, x[0], 0) && open_stored(v, x[1], 1);
}

bool versions_take(struct versions *v)
{
    struct search s = { .v = v };

    if (v->call->operands == 1)
        return take_last_two(v);
    for (int i = 0; i < 2; i++) {
        const struct stored *x;
        if (!is_stored(v->call->operand[i])) {
            if (!open_file(v, i))
                return false;
            continue;
        }
        if ((!s.all.n && !list(&s)) || !(x = find(&s, v->call->operand[i])) ||
            !open_stored(v, x, i))
            return false;
    }
    tell_ambiguous(v);
    return true;
}

void versions_close(struct versions *v)
{
    for (int i = 0; i < 2; i++)
        kept_free(&v->list[i]);
    store_close(v->s);
}
