/* Many findings at once, as the commands print them. */
#include "exchange.h"

#include "report/report.h"

#define FINDINGS_MAX 5000 /* all of a case's are read for it */
#define EVENTS       500
#define EVENTS_MAX   2000

static bool read_what(struct exchange *x, struct web_print *what)
{
    *what = (struct web_print){
        .case_name = web_query_of(&x->query, CC_LIT("case")),
        .party = web_get(x, "party"),
        .possible = cc_str_eq(web_get(x, "possible"), CC_LIT("1")),
    };
    return web_kinds(x, &what->kind) && web_day(x, "since", &what->since) &&
           web_day(x, "until", &what->until);
}

static bool print(struct exchange *x, const struct web_print *what, const char *media)
{
    const struct review_filter all = { .case_name = what->case_name,
                                       .which = REVIEW_EVERY,
                                       .possible = true };
    struct review_counts counts;
    cc_str body;

    if (!x->site->print)
        return web_refuse(x, 404, "missing", "this server does not have that");
    if (!review_count(x->site->store, &all, &counts, x->a, &x->err))
        return false;
    if (counts.all > FINDINGS_MAX)
        return cc_fail(&x->err, CC_ELIMIT,
                       "more than %d findings: choose a case, or use the command line",
                       FINDINGS_MAX);
    if (!x->site->print(x->site->ctx, what, &body, x->a, &x->err))
        return false;
    web_body(x, media, body);
    return true;
}

bool web_do_matrix(struct exchange *x)
{
    struct web_print what;

    if (!read_what(x, &what))
        return false;
    what.what = WEB_MATRIX;
    return print(x, &what, "application/json");
}

bool web_do_timeline(struct exchange *x)
{
    struct web_print what;

    if (!read_what(x, &what) || !web_number(x, "skip", 0, INT32_MAX, &what.skip) ||
        !web_number(x, "limit", EVENTS, EVENTS_MAX, &what.limit))
        return false;
    what.what = WEB_TIMELINE;
    return print(x, &what, "application/json");
}

static const struct format {
    const char *word, *media, *ending;
} formats[] = {
    { "text", "text/plain; charset=utf-8", "txt" },
    { "json", "application/json", "json" },
    { "jsonl", "application/jsonl", "jsonl" },
    { "md", "text/markdown; charset=utf-8", "md" },
    { "csv", "text/csv; charset=utf-8", "csv" },
    { "html", "text/html; charset=utf-8", "html" },
    { "webannotation", "application/ld+json", "webannotation.json" },
    { "claimreview", "application/ld+json", "claimreview.json" },
    { "atom", "application/atom+xml", "atom" },
    { 0 },
};

bool web_do_export(struct exchange *x)
{
    struct web_print what;
    const struct format *f = formats;

    if (!read_what(x, &what))
        return false;
    what.what = WEB_EXPORT;
    what.format = web_get(x, "format");
    while (f->word && !cc_str_eq(what.format, cc_str_c(f->word)))
        f++;
    if (!f->word)
        return cc_fail(&x->err, CC_EUSAGE, "format: there is no such format");
    if (!print(x, &what, f->media))
        return false;
    web_add(x->out, "Content-Disposition",
            cc_strf(x->a, "attachment; filename=\"claimcheck-report.%s\"", f->ending));
    return true;
}
