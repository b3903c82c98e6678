/* claimcheck serve: the review page, for browsers of this machine. */
#include "acting.h"
#include "views.h"

#include "web/web.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#ifdef HAVE_MICROHTTPD
#include "web/transport.h"

struct serve {
    struct call *call;
    struct web_site site;
    cc_str name; /* whose link is printed */
    /* what a view is printed to; left behind when memory runs out in the middle */
    FILE *stream;
    char *text;
    size_t size;
};

/* ---- views ----------------------------------------------------------------------------
 */

static const char *zero(cc_str s, struct cc_arena *a)
{
    return s.p ? cc_strf(a, "%.*s%c", CC_FMT(s), 0).p : NULL;
}

static struct settings settings_of(const struct web_print *w, struct cc_arena *a)
{
    struct settings set = {
        .case_name = zero(w->case_name, a),
        .kind = zero(w->kind, a),
        .party = zero(w->party, a),
        .possible = w->possible,
        .quiet = true,
        .offsets = CC_UTF16,
        .format = REPORT_JSON,
        .date = CC_NO_DATE,
        .since = CC_NO_DATE,
        .until = CC_NO_DATE,
    };

    if (w->since.n)
        cc_date_parse(&set.since, w->since, NULL);
    if (w->until.n)
        cc_date_parse(&set.until, w->until, NULL);
    for (int i = 0; w->format.n && i < options_choices(OPT_FORMAT_REPORT); i++) {
        char word[32];
        options_word(word, OPT_FORMAT_REPORT, i);
        if (cc_str_eq(w->format, cc_str_c(word)))
            set.format = i;
    }
    return set;
}

static void drop_stream(struct serve *s)
{
    if (s->stream)
        fclose(s->stream);
    free(s->text);
    s->stream = NULL;
    s->text = NULL;
}

static bool print_view(struct printing *p, const struct web_print *what)
{
    struct record_summary sum;

    if (!printing_choose(p, &sum))
        return false;
    switch (what->what) {
    case WEB_MATRIX:
        matrix_print(p);
        break;
    case WEB_TIMELINE:
        timeline_print(p, what->skip, what->limit);
        break;
    case WEB_EXPORT:
        report_print(p);
        break;
    }
    return !p->err.code;
}

static bool print(void *ctx, const struct web_print *what, cc_str *out,
                  struct cc_arena *a, struct cc_error *err)
{
    struct serve *s = ctx;
    struct call one = *s->call;
    struct printing p = { .call = &one, .store = s->site.store };

    drop_stream(s);
    s->stream = open_memstream(&s->text, &s->size);
    if (!s->stream)
        return cc_fail(err, CC_EMEMORY, "out of memory");
    one.a = a;
    one.set = settings_of(what, a);
    one.out = (struct screen){ .to = s->stream, .width = 80 };
    bool ok = print_view(&p, what) && fflush(s->stream) == 0;
    if (ok)
        *out = cc_str_copy(a, (cc_str){ s->text, s->size });
    else
        cc_fail(err, p.err.code ? p.err.code : CC_EMEMORY, "%s",
                p.err.code ? p.err.text : "out of memory");
    drop_stream(s);
    return ok;
}

/* ---- the server -----------------------------------------------------------------------
 */

static bool ready(void *ctx, struct cc_error *err)
{
    struct serve *s = ctx;
    struct call *call = s->call;
    char token[REVIEW_TOKEN_MAX];

    if (!review_login_link(s->site.store, s->name, (int64_t)time(NULL), token, err))
        return false;
    call_answer(call, cc_strf(call->a, "%.*s/login?token=%s\n",
                              CC_FMT(web_address(&s->site, call->a)), token));
    if (!call->set.quiet)
        call_note(call,
                  "listening on 127.0.0.1:%u; the link logs %.*s in, once, within five "
                  "minutes; Ctrl-C ends the server",
                  s->site.port, CC_FMT(s->name));
    return true;
}

static void trouble(void *ctx, cc_str what)
{
    const struct serve *s = ctx;

    call_note(s->call, "%.*s", CC_FMT(what));
}

/* Cookies do not tell ports apart: each store has a name of its own for its. */
static cc_str cookie_name(struct call *call)
{
    char *path = realpath(storage_path(call), NULL);
    char hex[65];

    cc_sha256(cc_str_c(path ? path : store_shown(storage_path(call), call->a)), hex);
    free(path);
    return cc_strf(call->a, "cc_%.8s", hex);
}

static bool read_port(const char *text, uint16_t *out, struct cc_error *err)
{
    char *end;
    long n = text ? strtol(text, &end, 10) : 0;

    *out = (uint16_t)n;
    return !text || (cc_is_digit(*text) && !*end && n <= UINT16_MAX) ||
           cc_fail(err, CC_EUSAGE, "--port %s: not a port, which is 0 to 65535", text);
}

/* Scheme and host and nothing more, in the form that browsers send. */
static bool read_origin(const char *text, cc_str *out, struct cc_error *err)
{
    cc_str host = *out = cc_str_c(text);

    if (!text)
        return true;
    if (cc_str_starts(host, CC_LIT("https://")))
        host = cc_str_sub(host, 8, host.n);
    else if (cc_str_starts(host, CC_LIT("http://")))
        host = cc_str_sub(host, 7, host.n);
    else
        host = CC_NONE;
    size_t fine = 0;
    while (fine < host.n &&
           (cc_is_digit(host.p[fine]) || cc_is_letter((unsigned char)host.p[fine]) ||
            memchr("-.:[]", host.p[fine], 5)))
        fine++;
    return (host.n && fine == host.n) ||
           cc_fail(err, CC_EUSAGE,
                   "--behind-proxy %s: not an origin such as https://desk.example.org",
                   text);
}

static void serve(struct serve *s, uint16_t port, struct cc_error *err)
{
    const struct web_server server = { .site = &s->site,
                                       .port = port,
                                       .deadline = WEB_DEADLINE_MS,
                                       .ready = ready,
                                       .trouble = trouble,
                                       .ctx = s };
    struct review_actor who;

    if (review_actor(s->site.store, s->name, &who, s->call->a, err))
        web_serve(&server, err);
    drop_stream(s);
}

int cmd_serve(struct call *call)
{
    struct cc_error err = { CC_OK, "" };
    struct serve *s = CC_NEW(call->a, struct serve);
    uint16_t port;

    *s = (struct serve){
        .call = call,
        .site = { .version = cc_str_c(call->version), .print = print, .ctx = s }
    };
    if (read_port(call->set.port, &port, &err) &&
        read_origin(call->set.behind_proxy, &s->site.origin, &err) &&
        (s->site.store = storage_open(call, STORE_EDIT))) {
        s->name = cc_str_copy(call->a, acting_name(call));
        s->site.cookie = cookie_name(call);
        serve(s, port, &err);
    }
    if (err.code)
        call_fail(call, &err);
    store_close(s->site.store);
    return EXIT_DONE;
}

#else

int cmd_serve(struct call *call)
{
    struct cc_error err = { CC_OK, "" };

    cc_fail(&err, CC_EUSAGE, "serve: this claimcheck was built without libmicrohttpd");
    call_fail(call, &err);
    return EXIT_USAGE;
}

#endif
