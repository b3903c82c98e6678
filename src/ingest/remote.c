/* One run of claimcheck-fetch an address: a line of JSON, and behind it the bytes. */
#include "remote.h"

#include "program.h"
#include "walk.h"

#include <errno.h>
#include <jansson.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#define FETCHER  "claimcheck-fetch"
#define HEAD_MAX 16384 /* bytes of the line */

bool remote_is(const char *path)
{
    cc_str s = cc_str_c(path);

    return cc_str_starts(s, CC_LIT("http://")) || cc_str_starts(s, CC_LIT("https://"));
}

/* Beside this program, where the two were built or installed together; else in $PATH. */
static const char *fetcher(struct cc_arena *a)
{
    char self[4096];
    ssize_t n = readlink("/proc/self/exe", self, sizeof self);

    while (n > 0 && self[n - 1] != '/')
        n--;
    cc_str path = cc_strf(a, "%.*s" FETCHER "%c", (int)(n > 0 ? n : 0), self, 0);
    return n > 0 && access(path.p, X_OK) == 0 ? path.p : FETCHER;
}

static cc_str text_of(const json_t *head, const char *key, struct cc_arena *a)
{
    const char *text = json_string_value(json_object_get(head, key));

    return text ? cc_str_copy(a, cc_str_c(text)) : CC_NONE;
}

/* false: what came is no answer of claimcheck-fetch. */
static bool read_answer(struct remote *out, cc_str *trouble, cc_str answer,
                        struct cc_arena *a)
{
    cc_str rest = answer, line = cc_str_cut(&rest, '\n');
    json_t *head = json_loadb(line.p, line.n, 0, NULL);

    *out = (struct remote){ .bytes = { rest.p ? rest.p : "", rest.n },
                            .url = text_of(head, "url", a),
                            .media = text_of(head, "media", a),
                            .fetched = text_of(head, "fetched", a) };
    *trouble = text_of(head, "trouble", a);
    bool ok = json_is_object(head);
    json_decref(head);
    return ok;
}

bool remote_fetch(struct remote *out, const char *url, bool private_too,
                  struct cc_arena *a, struct cc_error *err)
{
    const char *const argv[] = { fetcher(a), "--networks", private_too ? "all" : "public",
                                 "--",       url,          NULL };
    size_t n = INGEST_PAGE_MAX + HEAD_MAX;
    char *p = cc_arena_alloc(a, n);
    cc_str trouble;

    *out = (struct remote){ .bytes = CC_NONE };
    enum program_end end = program_run(argv, -1, p, &n);
    if (end == PROGRAM_ABSENT)
        return cc_fail(err, CC_EIO,
                       "%s: addresses are fetched by " FETCHER
                       ", which is not there; build with libcurl (Debian: "
                       "libcurl4-openssl-dev)",
                       url);
    if (end == PROGRAM_TROUBLE)
        return cc_fail(err, CC_EIO, "%s: " FETCHER ": %s", url, strerror(errno));
    if (!read_answer(out, &trouble, (cc_str){ p, n }, a))
        return cc_fail(err, CC_EIO, "%s: " FETCHER " gave no answer", url);
    if (trouble.n)
        return cc_fail(err, CC_EIO, "%s: %.*s", url, CC_FMT(trouble));
    return true;
}

static cc_str without_query(cc_str url)
{
    cc_str rest = url, path = cc_str_cut(&rest, '#');

    rest = path;
    return cc_str_cut(&rest, '?');
}

enum ingest_from remote_form(const struct remote *r)
{
    static const struct {
        const char *media;
        enum ingest_from form;
    } rows[] = {
        { "text/html", INGEST_HTML },
        { "application/xhtml+xml", INGEST_HTML },
        { "application/rss+xml", INGEST_FEED },
        { "application/atom+xml", INGEST_FEED },
        { "application/xml", INGEST_FEED },
        { "text/xml", INGEST_FEED },
        { "application/pdf", INGEST_PDF },
        { "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          INGEST_DOCX },
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (cc_str_eq_fold(r->media, cc_str_c(rows[i].media)))
            return rows[i].form;
    enum ingest_from form = walk_form(without_query(r->url));
    if (form == INGEST_JSONL || form == INGEST_CSV)
        return INGEST_GUESS; /* of any length: to be saved first */
    if (form == INGEST_GUESS && cc_str_eq_fold(r->media, CC_LIT("text/plain")))
        return INGEST_TEXT;
    return form;
}
