/* The endpoint, through libcurl; only http and https, and no redirects. */
#include "chat.h"

#include "record/json.h"

#include <curl/curl.h>
#include <jansson.h>
#include <stdlib.h>
#include <unistd.h>

#define ANSWER_MOST ((size_t)4 * 1024 * 1024)
#define TOKENS_MOST 1000
#define TRIES       3
#define SAID_MOST   200 /* bytes of an error's text that are passed on */

struct chat {
    const struct chat_settings *set;
    CURL *curl;
    struct curl_slist *headers;
    char url[1024];
};

struct chat *chat_open(const struct chat_settings *set, struct cc_error *err)
{
    struct chat *c = calloc(1, sizeof *c);
    char bearer[1024];
    size_t n = strlen(set->url);

    curl_global_init(CURL_GLOBAL_DEFAULT);
    if (!c || !(c->curl = curl_easy_init())) {
        free(c);
        cc_fail(err, CC_EMEMORY, "out of memory");
        return NULL;
    }
    c->set = set;
    snprintf(c->url, sizeof c->url, "%s%schat/completions", set->url,
             n && set->url[n - 1] == '/' ? "" : "/");
    c->headers = curl_slist_append(c->headers, "Content-Type: application/json");
    snprintf(bearer, sizeof bearer, "Authorization: Bearer %s", set->key ? set->key : "");
    if (set->key)
        c->headers = curl_slist_append(c->headers, bearer);
    return c;
}

void chat_close(struct chat *c)
{
    if (!c)
        return;
    curl_slist_free_all(c->headers);
    curl_easy_cleanup(c->curl);
    curl_global_cleanup();
    free(c);
}

/* ---- the request ----------------------------------------------------------------------
 */

static void message(struct jout *j, const char *role, cc_str content)
{
    jout_open(j, NULL, '{');
    jout_string(j, "role", cc_str_c(role));
    jout_string(j, "content", content);
    jout_close(j, '}');
}

static cc_str request(const struct chat *c, cc_str system, cc_str user,
                      struct cc_arena *a)
{
    struct jout j = { .to = { .a = a } };

    jout_open(&j, NULL, '{');
    if (c->set->model)
        jout_string(&j, "model", cc_str_c(c->set->model));
    jout_open(&j, "messages", '[');
    message(&j, "system", system);
    message(&j, "user", user);
    jout_close(&j, ']');
    jout_integer(&j, "temperature", 0);
    jout_integer(&j, "seed", 0);
    jout_integer(&j, "max_tokens", TOKENS_MOST);
    jout_bool(&j, "stream", false);
    jout_close(&j, '}');
    return cc_buf_str(&j.to);
}

static size_t take(char *bytes, size_t one, size_t n, void *to)
{
    struct cc_buf *b = to;

    if (b->n + n > ANSWER_MOST)
        return 0; /* libcurl ends the transfer */
    cc_buf_add(b, (cc_str){ bytes, n });
    return one * n;
}

static bool post(struct chat *c, cc_str body, struct cc_buf *answer, long *status,
                 struct cc_error *err)
{
    char why[CURL_ERROR_SIZE] = "";

    curl_easy_reset(c->curl);
    curl_easy_setopt(c->curl, CURLOPT_URL, c->url);
    curl_easy_setopt(c->curl, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(c->curl, CURLOPT_HTTPHEADER, c->headers);
    curl_easy_setopt(c->curl, CURLOPT_POSTFIELDSIZE, (long)body.n);
    curl_easy_setopt(c->curl, CURLOPT_POSTFIELDS, body.p);
    curl_easy_setopt(c->curl, CURLOPT_TIMEOUT, c->set->timeout);
    curl_easy_setopt(c->curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(c->curl, CURLOPT_WRITEFUNCTION, take);
    curl_easy_setopt(c->curl, CURLOPT_WRITEDATA, answer);
    curl_easy_setopt(c->curl, CURLOPT_ERRORBUFFER, why);
    CURLcode code = curl_easy_perform(c->curl);
    if (code != CURLE_OK)
        return cc_fail(err, CC_EIO, "%s", *why ? why : curl_easy_strerror(code));
    curl_easy_getinfo(c->curl, CURLINFO_RESPONSE_CODE, status);
    return true;
}

/* ---- the answer -----------------------------------------------------------------------
 */

/* What servers put into their errors: {"error":{"message":"..."}} or {"error":"..."}. */
static cc_str complaint(const json_t *o, struct cc_arena *a)
{
    const json_t *e = json_object_get(o, "error");
    const json_t *text = json_is_object(e) ? json_object_get(e, "message") : e;

    return json_is_string(text) ? cc_strf(a, ": %.*s", SAID_MOST, json_string_value(text))
                                : CC_LIT("");
}

static bool read_answer(cc_str body, long status, cc_str *answer, struct cc_arena *a,
                        struct cc_error *err)
{
    json_t *o = json_loadb(body.p, body.n, 0, NULL);
    const json_t *content = json_object_get(
        json_object_get(json_array_get(json_object_get(o, "choices"), 0), "message"),
        "content");
    bool ok = status == 200 && json_is_string(content);

    if (ok)
        *answer = cc_str_copy(a, cc_str_c(json_string_value(content)));
    else if (status != 200)
        cc_fail(err, CC_EIO, "the server says %ld%.*s", status, CC_FMT(complaint(o, a)));
    else
        cc_fail(err, CC_EFORMAT, "the server's answer has no message");
    json_decref(o);
    return ok;
}

bool chat_ask(struct chat *c, cc_str system, cc_str user, cc_str *answer,
              struct cc_arena *a, struct cc_error *err)
{
    cc_str body = request(c, system, user, a);
    struct cc_buf got = { .a = a };
    long status = 0;

    for (unsigned try = 1;; try++) {
        got.n = 0;
        if (!post(c, body, &got, &status, err))
            return false;
        if ((status != 429 && status != 503) || try == TRIES)
            break;
        sleep(try); /* it loads its model, or has too much to do */
    }
    return read_answer(cc_buf_str(&got), status, answer, a, err);
}
