/*
 * A draft meets few articles of a great case. Which, the words of its claims, its quotes
 * and its address say, without a look at the others.
 */
#include "meeting.h"

#include <stdlib.h>

struct search {
    struct call *call;
    struct store_shelf *shelf;
    const struct kept_list *drafts;
    struct cc_related related;
    CC_LIST(int64_t) found;
    struct cc_error err;
};

static void take(struct search *s, const int64_t *id, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++)
        *CC_PUSH(s->call->a, &s->found) = id[i];
}

static bool add_quoting(struct search *s, const struct cc_reading *draft)
{
    const int64_t *id;
    uint32_t quotes, n;
    const struct cc_quote_sought *q = cc_quotes_sought(draft, &quotes, s->call->a);

    for (uint32_t i = 0; i < quotes; i++) {
        if (!store_shelf_quotes(s->shelf, &q[i], &id, &n))
            return false;
        take(s, id, n);
    }
    return true;
}

static bool add_versions(struct search *s, const struct cc_article *draft)
{
    const int64_t *id;
    uint32_t n;

    if (!draft->url.n)
        return true;
    if (!store_shelf_url(s->shelf, draft->url, &id, &n))
        return false;
    take(s, id, n);
    return true;
}

static bool find(struct search *s)
{
    const struct cc_shelf words = store_shelf_words(s->shelf);
    const struct cc_reading **draft = kept_readings(s->drafts, s->call->a);
    uint32_t n = s->drafts->all.n;

    if (!cc_related_find(draft, n, &words, &s->related, s->call->a))
        return false;
    take(s, s->related.article, s->related.n);
    for (uint32_t i = 0; i < n; i++)
        if (!add_quoting(s, draft[i]) || !add_versions(s, draft[i]->article))
            return false;
    return true;
}

/* Of the case as it was compared, and of the drafts' words. */
static struct cc_crowds crowd_of(const struct search *s)
{
    struct cc_crowds out = store_shelf_crowd(s->shelf);

    for (uint32_t i = 0; i < s->related.crowd.n; i++)
        *CC_PUSH(s->call->a, &out) = s->related.crowd.at[i];
    cc_crowds_settle(&out);
    return out;
}

static bool needs_all(const struct call *call, const struct kept_list *drafts)
{
    for (uint32_t i = 0; i < drafts->all.n; i++)
        if (cc_corrects(&drafts->all.at[i]->item.reading))
            return true;
    return call->set.possible;
}

/* The shelf without the drafts, if they are stored; NULL: all is to be read. */
static struct store_shelf *open_shelf(struct search *s, struct store *store,
                                      const struct store_case *which)
{
    uint32_t n = s->drafts->all.n;
    cc_str *key = CC_ARRAY(s->call->a, cc_str, n);

    for (uint32_t i = 0; i < n; i++)
        key[i] = cc_str_c(s->drafts->all.at[i]->item.found.article.id);
    return store_shelf_open(store, which, key, n, s->call->a, &s->err);
}

bool meeting_read(struct meeting *out, struct call *call, struct store *s,
                  const struct store_case *which, const struct cc_parties *parties,
                  struct kept_list *list)
{
    struct search search = { .call = call, .drafts = list };
    uint32_t drafts = list->all.n;
    bool all = needs_all(call, list);

    if (!all)
        search.shelf = open_shelf(&search, s, which);
    if (search.shelf && find(&search)) {
        search.found.n = cc_u64_once((uint64_t *)search.found.at, search.found.n);
        list->crowd = crowd_of(&search);
    }
    if (search.err.code)
        return call_fail(call, &search.err), false;
    const struct storage_some only = { search.found.at, search.found.n };
    if (!storage_read(call, s, which->name, parties, search.shelf ? &only : NULL, list))
        return false;
    out->met = list->all.n - drafts;
    out->articles = search.shelf ? store_shelf_articles(search.shelf) : out->met;
    return true;
}
