/* Which of the dates that a page gives is that of its publication. */
#include "page.h"

#include "when.h"

#include <stdlib.h>

/* In the order of trust; a later change comes after all else. */
static const char *const sources[] = { "json-ld",
                                       "opengraph",
                                       "time",
                                       "meta",
                                       "feed",
                                       "url",
                                       "line",
                                       "month in url",
                                       "json-ld, modified",
                                       "opengraph, modified",
                                       "meta, modified",
                                       "time, modified",
                                       "feed, modified",
                                       "line, modified" };

static size_t rank_of(cc_str source)
{
    size_t i = 0;

    while (i < sizeof sources / sizeof *sources &&
           !cc_str_eq(source, cc_str_c(sources[i])))
        i++;
    return i;
}

/* The first of a source stays the first. */
static int by_source(const void *x, const void *y)
{
    const struct ingest_date *a = x, *b = y;
    size_t p = rank_of(a->source), q = rank_of(b->source);

    return p != q ? (p < q ? -1 : 1) : (a->place > b->place) - (a->place < b->place);
}

const struct ingest_date *dates_choose(struct ingest_date *d, uint32_t n, int32_t today)
{
    const struct ingest_date *chosen = NULL;

    for (uint32_t i = 0; i < n; i++)
        d[i].place = i;
    if (n)
        qsort(d, n, sizeof *d, by_source);
    for (uint32_t i = 0; i < n; i++) {
        bool future = cc_date_known(d[i].date) && d[i].date.first > today;
        d[i].fate = !cc_date_known(d[i].date) ? INGEST_DATE_UNREADABLE
                    : future                  ? INGEST_DATE_FUTURE
                    : chosen                  ? INGEST_DATE_RIVAL
                                              : INGEST_DATE_TAKEN;
        if (d[i].fate == INGEST_DATE_TAKEN)
            chosen = &d[i];
    }
    return chosen;
}

void meta_date(struct page_meta *m, const char *source, cc_str written, bool modified)
{
    cc_date date;

    written = cc_str_trim(written);
    if (!written.n)
        return;
    when_parse(&date, written);
    *CC_PUSH(m->a, &m->dates) = (struct ingest_date){
        .source = modified ? cc_strf(m->a, "%s, modified", source) : cc_str_c(source),
        .written = written,
        .date = date,
    };
}
