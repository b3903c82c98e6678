/* The transfer, by libcurl. */
#include "get.h"

#include "address.h"

#include <curl/curl.h>
#include <ctype.h>
#include <unistd.h>

#define CONNECT_SECONDS 10L
#define REDIRECTS       5L

struct transfer {
    const struct get_settings *set;
    struct cc_buf body;
    bool refused, too_large;
};

static size_t take(char *bytes, size_t one, size_t n, void *to)
{
    struct transfer *t = to;

    if (t->body.n + n > t->set->most) {
        t->too_large = true;
        return 0; /* libcurl ends the transfer */
    }
    cc_buf_add(&t->body, (cc_str){ bytes, n });
    return one * n;
}

static curl_socket_t open_socket(void *arg, curlsocktype purpose,
                                 struct curl_sockaddr *at)
{
    struct transfer *t = arg;

    (void)purpose;
    if (!t->set->private_too && !address_is_public(&at->addr)) {
        t->refused = true;
        return CURL_SOCKET_BAD;
    }
    return socket(at->family, at->socktype | SOCK_CLOEXEC, at->protocol);
}

static void prepare(CURL *curl, struct transfer *t, char *why)
{
    curl_easy_setopt(curl, CURLOPT_URL, t->set->url);
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(curl, CURLOPT_REDIR_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L);
    curl_easy_setopt(curl, CURLOPT_MAXREDIRS, REDIRECTS);
    curl_easy_setopt(curl, CURLOPT_FAILONERROR, 1L);
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, CONNECT_SECONDS);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, t->set->timeout);
    curl_easy_setopt(curl, CURLOPT_MAXFILESIZE_LARGE, (curl_off_t)t->set->most);
    curl_easy_setopt(curl, CURLOPT_ACCEPT_ENCODING, "");
    curl_easy_setopt(curl, CURLOPT_USERAGENT, "claimcheck/" CLAIMCHECK_VERSION);
    curl_easy_setopt(curl, CURLOPT_OPENSOCKETFUNCTION, open_socket);
    curl_easy_setopt(curl, CURLOPT_OPENSOCKETDATA, t);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, take);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, t);
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, why);
    if (!t->set->private_too)
        curl_easy_setopt(curl, CURLOPT_PROXY, "");
}

static bool explain(const struct transfer *t, CURLcode code, const char *why,
                    struct cc_error *err)
{
    if (t->refused)
        return cc_fail(err, CC_EPOLICY,
                       "refused: the address is of this machine or a private network "
                       "(--allow-private fetches it all the same)");
    if (t->too_large || code == CURLE_FILESIZE_EXCEEDED)
        return cc_fail(err, CC_ELIMIT, "larger than the limit of %zu bytes",
                       t->set->most);
    return cc_fail(err, CC_EIO, "%s", *why ? why : curl_easy_strerror(code));
}

/* "Text/HTML; charset=utf-8" -> "text/html" */
static cc_str media_of(const char *type, struct cc_arena *a)
{
    cc_str rest = cc_str_c(type), media = cc_str_trim(cc_str_cut(&rest, ';'));
    struct cc_buf b = { .a = a };

    for (size_t i = 0; i < media.n; i++)
        cc_buf_addc(&b, (char)tolower((unsigned char)media.p[i]));
    return cc_buf_str(&b);
}

bool get(struct got *out, const struct get_settings *set, struct cc_arena *a,
         struct cc_error *err)
{
    char why[CURL_ERROR_SIZE] = "";
    struct transfer t = { .set = set, .body = { .a = a } };
    char *url = NULL, *type = NULL;
    CURL *curl = curl_easy_init();

    if (!curl)
        return cc_fail(err, CC_EMEMORY, "out of memory");
    prepare(curl, &t, why);
    CURLcode code = curl_easy_perform(curl);
    if (code == CURLE_OK) {
        curl_easy_getinfo(curl, CURLINFO_EFFECTIVE_URL, &url);
        curl_easy_getinfo(curl, CURLINFO_CONTENT_TYPE, &type);
        *out = (struct got){ .body = cc_buf_str(&t.body),
                             .url = cc_str_copy(a, cc_str_c(url)),
                             .media = media_of(type, a) };
    }
    curl_easy_cleanup(curl);
    return code == CURLE_OK || explain(&t, code, why, err);
}
