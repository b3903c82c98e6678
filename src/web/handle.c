/* From a request to its route: what is refused before anything is looked up. */
#include "exchange.h"

#include <jansson.h>
#include <stdio.h>

static const struct row {
    const char *method, *path;
    int role;
    web_handler *run;
} rows[] = {
#define REVIEW_ANYONE WEB_ANYONE
#define ROUTE(method, path, role, handler) \
    { #method, path, REVIEW_##role, web_do_##handler },
#include "routes.def"
    { 0 },
};

const struct web_route_row web_routes[] = {
#define ROUTE(method, path, role, handler) { #method, path, REVIEW_##role },
#include "routes.def"
    { 0 },
};

/* ---- answers --------------------------------------------------------------------------
 */

void web_add(struct web_response *out, const char *name, cc_str value)
{
    if (out->headers < WEB_ANSWER_HEADERS)
        out->header[out->headers++] = (struct web_pair){ cc_str_c(name), value };
}

/* On every answer, whatever it is. */
static void secure(struct web_response *out)
{
    static const struct {
        const char *name, *value;
    } always[] = {
        { "Content-Security-Policy",
          "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
          "img-src 'self' data:; base-uri 'none'; form-action 'none'; "
          "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types "
          "'none'" },
        { "X-Content-Type-Options", "nosniff" },
        { "X-Frame-Options", "DENY" },
        { "Referrer-Policy", "no-referrer" },
        { "Cross-Origin-Opener-Policy", "same-origin" },
        { "Cross-Origin-Resource-Policy", "same-origin" },
        { "Permissions-Policy", "camera=(), geolocation=(), microphone=()" },
        { "Cache-Control", "no-store" },
    };

    *out = (struct web_response){ .status = 200 };
    for (size_t i = 0; i < sizeof always / sizeof *always; i++)
        web_add(out, always[i].name, cc_str_c(always[i].value));
}

void web_body(struct exchange *x, const char *media, cc_str body)
{
    web_add(x->out, "Content-Type", cc_str_c(media));
    x->out->body = body;
}

bool web_refuse(struct exchange *x, int status, const char *word, const char *format, ...)
{
    va_list args;

    x->refused = status;
    x->word = word;
    x->err.code = CC_EUSAGE;
    va_start(args, format);
    vsnprintf(x->err.text, sizeof x->err.text, format, args);
    va_end(args);
    return false;
}

static const struct refusal {
    enum cc_code code;
    int status;
    const char *word;
} refusals[] = {
    { CC_EUSAGE, 400, "usage" },   { CC_EDATE, 400, "usage" },
    { CC_EFORMAT, 400, "usage" },  { CC_ELIMIT, 413, "limit" },
    { CC_EPOLICY, 403, "policy" }, { CC_ECONFLICT, 409, "conflict" },
    { CC_OK, 503, "store" },
};

static const struct refusal *refusal_of(enum cc_code code)
{
    const struct refusal *r = refusals;

    while (r->code != CC_OK && r->code != code)
        r++;
    return r;
}

static void put_error(struct jout *j, const char *word, const char *message)
{
    jout_open(j, "error", '{');
    jout_string(j, "code", cc_str_c(word));
    jout_string(j, "message", cc_str_c(message));
    jout_close(j, '}');
}

/* Paths and SQL are the server's own business. */
#define TROUBLE "the store could not be read or written; nothing was changed"

void web_put_error(struct jout *j, const struct cc_error *err)
{
    const struct refusal *r = refusal_of(err->code);

    put_error(j, r->word, r->code == CC_OK ? TROUBLE : err->text);
}

static void fail(struct exchange *x)
{
    const struct refusal *r = refusal_of(x->err.code);
    struct jout j = { .to = { .a = x->a } };

    x->out->status = x->refused ? x->refused : r->status;
    if (!x->refused && r->code == CC_OK)
        x->out->trouble = cc_str_copy(x->a, cc_str_c(x->err.text));
    jout_open(&j, NULL, '{');
    if (x->refused)
        put_error(&j, x->word, x->err.text);
    else
        web_put_error(&j, &x->err);
    jout_close(&j, '}');
    web_body(x, "application/json", cc_buf_str(&j.to));
}

/* ---- who asks -------------------------------------------------------------------------
 */

cc_str web_address(const struct web_site *site, struct cc_arena *a)
{
    return site->origin.n ? site->origin : cc_strf(a, "http://127.0.0.1:%u", site->port);
}

/* The host of an origin: "desk.example.org:8443". */
static cc_str host_of(cc_str origin)
{
    size_t at = cc_str_find(origin, CC_LIT("://"));

    return at == origin.n ? CC_NONE : cc_str_sub(origin, at + 3, origin.n);
}

/* A name that somebody else's DNS lets point to 127.0.0.1 is not ours. */
static bool is_our_host(const struct exchange *x, cc_str host)
{
    static const char *const names[] = { "127.0.0.1", "localhost", "[::1]" };

    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (cc_str_eq_fold(host, cc_strf(x->a, "%s:%u", names[i], x->site->port)))
            return true;
    return host.n && cc_str_eq_fold(host, host_of(x->site->origin));
}

/* The origin that a page of ours has which was asked for by this Host. */
static cc_str our_origin(const struct exchange *x, cc_str host)
{
    return cc_str_eq_fold(host, host_of(x->site->origin)) && host.n
               ? x->site->origin
               : cc_strf(x->a, "http://%.*s", CC_FMT(host));
}

/*
 * Browsers say where a request comes from. What reads has to be ours or typed in (none);
 * what writes has to be ours, and has to be something that no form of another page sends.
 */
static bool check_origin(struct exchange *x, bool writes, cc_str host)
{
    uint32_t sites, origins, marks;
    cc_str site = web_header(x->request, CC_LIT("Sec-Fetch-Site"), &sites);
    cc_str origin = web_header(x->request, CC_LIT("Origin"), &origins);
    bool same = cc_str_eq(site, CC_LIT("same-origin"));

    if (origins && !cc_str_eq_fold(origin, our_origin(x, host)))
        return web_refuse(x, 403, "origin", "another site asks");
    if (sites && !same && (writes || !cc_str_eq(site, CC_LIT("none"))))
        return web_refuse(x, 403, "origin", "another site asks");
    if (!writes)
        return true;
    if (!sites && !origins)
        return web_refuse(x, 403, "origin", "the request does not say where it is from");
    web_header(x->request, CC_LIT("X-Claimcheck"), &marks);
    return marks || web_refuse(x, 403, "origin", "the header X-Claimcheck is missing");
}

static bool check_session(struct exchange *x, int role)
{
    cc_str cookies = web_header(x->request, CC_LIT("Cookie"), NULL);
    cc_str token = web_cookie(cookies, x->site->cookie);

    if (!token.n || token.n >= REVIEW_TOKEN_MAX ||
        !review_session(x->site->store, token, x->request->seconds, &x->who, x->a,
                        &x->err)) {
        if (x->err.code && x->err.code != CC_EPOLICY)
            return false;
        return web_refuse(x, 401, "login",
                          "nobody is logged in; 'claimcheck serve' prints a link, and a "
                          "lead can make one");
    }
    x->session = token;
    if ((int)x->who.role < role)
        return web_refuse(x, 403, "policy", "this needs the role of %s, yours is %s",
                          review_role_word((enum review_role)role),
                          review_role_word(x->who.role));
    return true;
}

/* ---- the route ------------------------------------------------------------------------
 */

static const struct row *route_of(struct exchange *x, cc_str path)
{
    cc_str method = x->request->method;
    const struct row *found = NULL;
    struct cc_buf allowed = { .a = x->a };

    if (cc_str_eq(method, CC_LIT("HEAD")))
        method = CC_LIT("GET");
    for (const struct row *r = rows; r->path; r++) {
        if (!cc_str_eq(path, cc_str_c(r->path)))
            continue;
        if (cc_str_eq(method, cc_str_c(r->method)))
            return r;
        found = r;
        cc_buf_addf(&allowed, "%s%s%s", allowed.n ? ", " : "", r->method,
                    *r->method == 'G' ? ", HEAD" : "");
    }
    if (!found) {
        web_refuse(x, 404, "missing", "there is nothing of that address");
        return NULL;
    }
    web_add(x->out, "Allow", cc_buf_str(&allowed));
    web_refuse(x, 405, "method", "this address knows %.*s", (int)allowed.n, allowed.p);
    return NULL;
}

static bool check_limits(struct exchange *x)
{
    const struct web_request *r = x->request;
    size_t head = 0;

    for (uint32_t i = 0; i < r->headers; i++) /* and ": " and a line end */
        head += r->header[i].name.n + r->header[i].value.n + 4;
    if (r->target.n > WEB_TARGET_MAX)
        return web_refuse(x, 414, "limit", "the address is longer than %d bytes",
                          WEB_TARGET_MAX);
    if (head > WEB_HEAD_MAX || r->headers > WEB_HEADERS_MAX)
        return web_refuse(x, 431, "limit", "the headers are more than %d or %d bytes",
                          WEB_HEADERS_MAX, WEB_HEAD_MAX);
    if (r->body.n > WEB_BODY_MAX)
        return web_refuse(x, 413, "limit", "the body is larger than %d bytes",
                          WEB_BODY_MAX);
    return true;
}

/* The route, when nothing but the body can stand in its way. */
static const struct row *admit(struct exchange *x)
{
    uint32_t hosts;
    cc_str host = web_header(x->request, CC_LIT("Host"), &hosts);
    cc_str query = x->request->target, path = cc_str_cut(&query, '?');
    const struct row *row;

    if (!check_limits(x))
        return NULL;
    if (hosts != 1 || !is_our_host(x, host)) {
        web_refuse(x, 421, "origin", "this server is not called so");
        return NULL;
    }
    row = route_of(x, path);
    if (!row || !web_query_read(&x->query, query, x->a, &x->err))
        return NULL;
    bool writes = *row->method == 'P';
    if ((writes || row->role != WEB_ANYONE) && !check_origin(x, writes, host))
        return NULL;
    if (row->role != WEB_ANYONE && !check_session(x, row->role))
        return NULL;
    if (writes) {
        cc_str media = web_header(x->request, CC_LIT("Content-Type"), NULL);
        if (!cc_str_eq_fold(cc_str_trim(cc_str_cut(&media, ';')),
                            CC_LIT("application/json"))) {
            web_refuse(x, 415, "usage", "the body has to be application/json");
            return NULL;
        }
    }
    return row;
}

static void answer(void *arg)
{
    struct exchange *x = arg;
    const struct row *row = admit(x);
    bool ok = row != NULL;

    if (ok && *row->method == 'P') {
        x->body = web_body_read(x->request->body, &x->err);
        ok = x->body != NULL;
    }
    ok = ok && row->run(x);
    if (!ok)
        fail(x);
    else if (x->j.to.n)
        web_body(x, "application/json", cc_buf_str(&x->j.to));
}

static void ask(void *arg)
{
    struct exchange *x = arg;

    if (!admit(x))
        fail(x);
}

/* ---- from outside ---------------------------------------------------------------------
 */

static void run(struct exchange *x, void (*work)(void *arg), struct web_response *out)
{
    struct cc_error err = { CC_OK, "" };

    secure(out);
    x->out = out;
    x->j = (struct jout){ .to = { .a = x->a } };
    if (!cc_arena_guard(x->a, work, x, &err)) {
        secure(out);
        out->status = 503;
        web_add(out, "Content-Type", CC_LIT("application/json"));
        out->body = CC_LIT("{\"error\":{\"code\":\"store\",\"message\":\"out of memory; "
                           "nothing was changed\"}}");
        store_recover(x->site->store);
    }
    json_decref(x->body);
}

void web_handle(struct web_site *site, const struct web_request *r,
                struct web_response *out, struct cc_arena *a)
{
    struct exchange x = { .site = site, .request = r, .a = a };

    run(&x, answer, out);
}

bool web_wants(struct web_site *site, const struct web_request *r,
               struct web_response *out, struct cc_arena *a)
{
    struct exchange x = { .site = site, .request = r, .a = a };

    run(&x, ask, out);
    return out->status == 200;
}

void web_refuse_early(int status, struct web_response *out)
{
    static const struct {
        int status;
        const char *body;
    } why[] = {
        { 400, "{\"error\":{\"code\":\"usage\",\"message\":\"that is no request\"}}" },
        { 411, "{\"error\":{\"code\":\"usage\",\"message\":\"the body needs a "
               "Content-Length\"}}" },
        { 413, "{\"error\":{\"code\":\"limit\",\"message\":\"the body is too large\"}}" },
        { 414,
          "{\"error\":{\"code\":\"limit\",\"message\":\"the address is too long\"}}" },
        { 429, "{\"error\":{\"code\":\"limit\",\"message\":\"too much is asked for at "
               "once\"}}" },
        { 431,
          "{\"error\":{\"code\":\"limit\",\"message\":\"the headers are too large\"}}" },
        { 505, "{\"error\":{\"code\":\"usage\",\"message\":\"HTTP/1.1, please\"}}" },
    };

    secure(out);
    out->status = status;
    web_add(out, "Content-Type", CC_LIT("application/json"));
    for (size_t i = 0; i < sizeof why / sizeof *why; i++)
        if (why[i].status == status)
            out->body = cc_str_c(why[i].body);
}
