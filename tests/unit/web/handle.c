/* Requests and answers without a socket: who is let in, from where, to what. */
#include "../review/review_tests.h"

#include "web/web.h"

#include <stdio.h>

TestSuite(handle, .init = open_folder, .fini = close_folder);

#define SECONDS 2000000000

static struct web_site site;

/* The case of two articles, with people, behind a page. */
static void open_site(void)
{
    site = (struct web_site){ .store = case_of_two(),
                              .version = CC_LIT("1"),
                              .cookie = CC_LIT("cc_1"),
                              .port = 8000 };
    people(site.store);
}

static cc_str session_of(const char *name)
{
    char link[REVIEW_TOKEN_MAX], session[REVIEW_TOKEN_MAX];
    struct cc_error err = { CC_OK, "" };

    cr_assert(review_login_link(site.store, cc_str_c(name), SECONDS, link, &err));
    cr_assert(review_login(site.store, cc_str_c(link), SECONDS, session, &err));
    return cc_strf(arena, "cc_1=%s", session);
}

struct asked {
    const char *method, *target, *body, *host, *origin, *fetch_site, *rev;
    cc_str cookie;
    bool unmarked; /* without X-Claimcheck */
};

static void put(struct web_request *r, struct web_pair *at, const char *name,
                cc_str value)
{
    if (value.p)
        at[r->headers++] = (struct web_pair){ cc_str_c(name), value };
}

static struct web_response ask_of(struct asked q)
{
    struct web_pair header[16];
    struct web_request r = { .method = cc_str_c(q.method ? q.method : "GET"),
                             .target = cc_str_c(q.target ? q.target : "/api/session"),
                             .header = header,
                             .body = cc_str_c(q.body),
                             .now = NOW,
                             .seconds = SECONDS };
    struct web_response out;
    const bool writes = cc_str_eq(r.method, CC_LIT("POST"));

    put(&r, header, "Host", cc_str_c(q.host ? q.host : "127.0.0.1:8000"));
    put(&r, header, "Cookie", q.cookie);
    put(&r, header, "Origin", cc_str_c(q.origin));
    put(&r, header, "Sec-Fetch-Site",
        cc_str_c(q.fetch_site          ? q.fetch_site
                 : writes && !q.origin ? "same-origin"
                                       : NULL));
    put(&r, header, "If-Match", cc_str_c(q.rev));
    if (writes) {
        put(&r, header, "Content-Type", CC_LIT("application/json"));
        if (!q.unmarked)
            put(&r, header, "X-Claimcheck", CC_LIT("1"));
    }
    web_handle(&site, &r, &out, arena);
    return out;
}

#define ASK(...) ask_of((struct asked){ __VA_ARGS__ })

static cc_str header_of(const struct web_response *out, const char *name)
{
    for (uint32_t i = 0; i < out->headers; i++)
        if (cc_str_eq_fold(out->header[i].name, cc_str_c(name)))
            return out->header[i].value;
    return CC_NONE;
}

static bool has(const struct web_response *out, const char *words)
{
    return cc_str_find(out->body, cc_str_c(words)) < out->body.n;
}

/* ---- who, from where ------------------------------------------------------------------
 */

Test(handle, only_our_names)
{
    static const struct {
        const char *host;
        bool ours;
    } rows[] = {
        { "127.0.0.1:8000", true },
        { "localhost:8000", true },
        { "LOCALHOST:8000", true },
        { "[::1]:8000", true },
        { "127.0.0.1", false },
        { "localhost", false },
        { "127.0.0.1:8001", false },
        { "localhost.:8000", false },
        { "127.0.0.1:8000.", false },
        { "127.0.0.2:8000", false },
        { "attacker.example:8000", false },
        { "127.0.0.1.attacker.example:8000", false },
        { "", false },
        { "localhost:8000 ", false },
        { "localhost:8000,x", false },
        { "[::1]", false },
        { "::1:8000", false },
        { "0.0.0.0:8000", false },
        { "0x7f.1:8000", false },
        { "http://127.0.0.1:8000", false },
    };

    open_site();
    cc_str lea = session_of("lea");
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct web_response out = ASK(.host = rows[i].host, .cookie = lea);
        cr_expect(eq(int, out.status, rows[i].ours ? 200 : 421), "%s", rows[i].host);
    }
    site.origin = CC_LIT("https://desk.example");
    cr_expect(eq(int, ASK(.host = "desk.example", .cookie = lea).status, 200));
    cr_expect(eq(int, ASK(.host = "other.example", .cookie = lea).status, 421));
    store_close(site.store);
}

Test(handle, other_sites_and_ports_write_nothing)
{
    static const struct {
        const char *origin, *fetch_site;
        bool unmarked, good;
    } rows[] = {
        { NULL, "same-origin", false, true },
        { "http://127.0.0.1:8000", NULL, false, true },
        { "http://127.0.0.1:8000", "same-origin", false, true },
        { NULL, "same-origin", true, false },
        { NULL, "cross-site", false, false },
        { NULL, "same-site", false, false },
        { NULL, "none", false, false },
        { "http://127.0.0.1:8001", NULL, false, false },
        { "http://127.0.0.1:8001", "same-origin", false, false },
        { "https://127.0.0.1:8000", NULL, false, false },
        { "http://localhost:8000", NULL, false, false },
        { "null", NULL, false, false },
        { "http://attacker.example", NULL, false, false },
        { "http://127.0.0.1:8000.attacker.example", NULL, false, false },
    };

    open_site();
    cc_str lea = session_of("lea");
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct web_response out =
            ASK(.method = "POST", .target = "/api/policy", .body = "{\"signoffs\":1}",
                .cookie = lea, .origin = rows[i].origin, .fetch_site = rows[i].fetch_site,
                .unmarked = rows[i].unmarked);
        cr_expect(eq(int, out.status, rows[i].good ? 200 : 403), "row %zu", i);
    }
    store_close(site.store);
}

/* Each route as each role: the table is the whole of it. */
Test(handle, roles_end_where_the_routes_say)
{
    static const char *const who[] = { "vi", "ray", "ed", "lea" };
    cc_str cookie[4];

    open_site();
    for (int role = 0; role < 4; role++)
        cookie[role] = session_of(who[role]);
    for (const struct web_route_row *r = web_routes; r->path; r++)
        for (int role = -1; role < 4; role++) {
            if (strcmp(r->path, "/api/logout") == 0)
                continue; /* it would end the session that the next ones need */
            struct web_response out =
                ASK(.method = r->method, .target = r->path, .body = "{}",
                    .cookie = role < 0 ? CC_NONE : cookie[role]);
            bool may = role >= r->role;
            if (r->role == WEB_ANYONE)
                cr_expect(ne(int, out.status, 403), "%s %s", r->method, r->path);
            else if (role < 0)
                cr_expect(eq(int, out.status, 401), "%s %s", r->method, r->path);
            else if (!may)
                cr_expect(eq(int, out.status, 403), "%s %s as %s", r->method, r->path,
                          who[role]);
            else
                cr_expect(out.status != 401 && out.status != 403, "%s %s as %s: %d",
                          r->method, r->path, who[role], out.status);
            cr_expect(header_of(&out, "Content-Security-Policy").n > 0, "%s", r->path);
            cr_expect(
                cc_str_eq(header_of(&out, "X-Content-Type-Options"), CC_LIT("nosniff")));
        }
    store_close(site.store);
}

Test(handle, what_is_not_there)
{
    static const struct {
        const char *method, *target;
        int status;
    } rows[] = {
        { "GET", "/api/nothing", 404 },
        { "GET", "/..%2f..%2fetc/passwd", 404 },
        { "GET", "/%00", 404 },
        { "GET", "//app.js", 404 },
        { "GET", "/app.js/", 404 },
        { "POST", "/api/queue", 405 },
        { "DELETE", "/api/finding", 405 },
        { "GET", "/api/finding?case=&key=ffffffffffffffff", 404 },
        { "GET", "/api/finding?case=&key=%zz", 400 },
        { "GET", "/api/queue?limit=-1", 400 },
        { "GET", "/api/queue?state=nonsense", 400 },
    };

    open_site();
    cc_str lea = session_of("lea");
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct web_response out =
            ASK(.method = rows[i].method, .target = rows[i].target, .cookie = lea);
        cr_expect(eq(int, out.status, rows[i].status), "%s %s", rows[i].method,
                  rows[i].target);
        cr_expect(header_of(&out, "Content-Security-Policy").n > 0);
    }
    cr_expect(eq(int, ASK(.cookie = CC_LIT("cc_1=short")).status, 401));
    cr_expect(eq(int, ASK(.cookie = cc_strf(arena, "cc_1=%0*d", 5000, 0)).status, 401));
    store_close(site.store);
}

/* ---- deciding -------------------------------------------------------------------------
 */

#define FINDING "/api/finding?case=&key=" KEY

Test(handle, who_was_slower_sees_both)
{
    open_site();
    cc_str ed = session_of("ed"), eve = session_of("eve");
    cr_expect(eq(int,
                 ASK(.method = "POST", .target = FINDING, .cookie = ed,
                     .body = "{\"action\":\"confirm\"}")
                     .status,
                 428),
              "without saying what was looked at");
    cr_expect(eq(int,
                 ASK(.method = "POST", .target = FINDING, .cookie = ed, .rev = "\"0\"",
                     .body = "{\"action\":\"confirm\"}")
                     .status,
                 200));
    struct web_response out =
        ASK(.method = "POST", .target = FINDING, .cookie = eve, .rev = "\"0\"",
            .body =
                "{\"action\":\"dismiss\",\"reason\":\"typography\",\"note\":\"mine\"}");
    cr_expect(eq(int, out.status, 409));
    cr_expect(has(&out, "\"state\":\"confirmed\"") && has(&out, "\"note\":\"mine\""),
              "%.*s", CC_FMT(out.body));
    store_close(site.store);
}

Test(handle, nobody_approves_alone)
{
    open_site();
    cc_str ed = session_of("ed");
    static const char *const bodies[] = { "{\"action\":\"confirm\"}",
                                          "{\"action\":\"sign\"}",
                                          "{\"action\":\"sign\"}" };
    static const int statuses[] = { 200, 200, 403 };

    for (int i = 0; i < 3; i++) {
        char rev[8];
        snprintf(rev, sizeof rev, "\"%d\"", i);
        cr_expect(eq(int,
                     ASK(.method = "POST", .target = FINDING, .cookie = ed, .rev = rev,
                         .body = bodies[i])
                         .status,
                     statuses[i]),
                  "step %d", i);
    }
    store_close(site.store);
}

Test(handle, hostile_words_are_words)
{
    open_site();
    cc_str ray = session_of("ray");
    struct web_response out =
        ASK(.method = "POST", .target = FINDING, .cookie = ray, .rev = "\"0\"",
            .body =
                "{\"action\":\"note\",\"note\":\"</script><img src=x onerror=alert(1)> "
                "\\u202e \\u0000\"}");
    cr_expect(out.status == 200 || out.status == 400, "%d", out.status);
    out = ASK(.method = "POST", .target = FINDING, .cookie = ray, .rev = "\"0\"",
              .body = "{\"action\":\"note\",\"note\":\"</script><img src=x "
                      "onerror=alert(1)> \\u202e\"}");
    cr_expect(eq(int, out.status, 200), "%.*s", CC_FMT(out.body));
    out = ASK(.target = FINDING, .cookie = ray);
    cr_expect(has(&out, "onerror=alert(1)"), "nothing of it is lost");
    cr_expect(cc_str_eq(header_of(&out, "Content-Type"), CC_LIT("application/json")));
    store_close(site.store);
}

Test(handle, bodies_have_a_limit)
{
    open_site();
    cc_str lea = session_of("lea");
    for (int more = -1; more <= 1; more++) {
        uint32_t n = (uint32_t)(WEB_BODY_MAX + more);
        char *body = CC_ARRAY(arena, char, n + 1);
        memset(body, ' ', n);
        memcpy(body, "{\"signoffs\":2}", 14);
        struct web_response out =
            ASK(.method = "POST", .target = "/api/policy", .body = body, .cookie = lea);
        cr_expect(eq(int, out.status, more > 0 ? 413 : 200), "%d", more);
    }
    store_close(site.store);
}

Test(handle, a_link_logs_in_once)
{
    char link[REVIEW_TOKEN_MAX];
    struct cc_error err = { CC_OK, "" };

    open_site();
    cr_assert(review_login_link(site.store, CC_LIT("ed"), SECONDS, link, &err));
    const char *target = cc_strf(arena, "/login?token=%s%c", link, 0).p;
    struct web_response out = ASK(.target = target);
    cr_expect(eq(int, out.status, 303));
    cc_str cookie = header_of(&out, "Set-Cookie");
    cr_expect(cc_str_starts(cookie, CC_LIT("cc_1=")));
    cr_expect(cc_str_find(cookie, CC_LIT("HttpOnly")) < cookie.n &&
              cc_str_find(cookie, CC_LIT("SameSite=Strict")) < cookie.n);
    cr_expect(eq(int, ASK(.target = target).status, 401));
    cc_str own = cc_str_cut(&cookie, ';');
    cr_expect(eq(int, ASK(.cookie = own).status, 200));
    cr_expect(
        eq(int,
           ASK(.method = "POST", .target = "/api/logout", .body = "{}", .cookie = own)
               .status,
           204));
    cr_expect(eq(int, ASK(.cookie = own).status, 401));
    store_close(site.store);
}
