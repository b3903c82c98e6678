/*
 * A stand-in for a language model's server, on loopback: stubserver PORT-FILE LOG-FILE
 *
 * Writes its port to PORT-FILE, each request to LOG-FILE, and answers by a word in the
 * request: "be-fenced", "be-ill" and so on (see answers). Ends when it is killed, and by
 * itself after two minutes.
 */
#include "loopback.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <unistd.h>

#define REQUEST_MOST (1 << 20)

#define SAYS(content) \
    "{\"choices\":[{\"message\":{\"role\":\"assistant\",\"content\":\"" content "\"}}]}"
#define VERDICT(label) \
    "{\\\"label\\\":\\\"" label "\\\",\\\"score\\\":0.9,\\\"why\\\":\\\"one gate\\\"}"

static const struct {
    const char *word;
    int status;
    const char *body; /* NULL: no answer at all */
} answers[] = {
    { "be-fenced", 200, SAYS("Sure:\\n```json\\n" VERDICT("Entailment") "\\n```") },
    { "be-thoughtful", 200,
      SAYS("<think>" VERDICT("contradiction") "</think>\\n" VERDICT("neutral")) },
    { "be-chatty", 200, SAYS("That depends on {many} things.") },
    { "be-percent", 200, SAYS("{\\\"label\\\":\\\"neutral\\\",\\\"score\\\":85}") },
    { "be-ill", 500, "{\"error\":{\"message\":\"out of memory\"}}" },
    { "be-odd", 200, "<html>welcome</html>" },
    { "be-empty", 200, "{\"choices\":[]}" },
    { "be-silent", 0, NULL },
    { "be-broken", 200, NULL },
    { "be-moved", 302, "" },
};

static char request[REQUEST_MOST + 1];

/* The whole of a request; false when the client left. */
static bool read_request(int fd)
{
    size_t n = 0, whole = REQUEST_MOST;

    while (n < whole) {
        ssize_t got = recv(fd, request + n, REQUEST_MOST - n, 0);
        char *end, *length;

        if (got <= 0)
            return false;
        n += (size_t)got;
        request[n] = '\0';
        end = strstr(request, "\r\n\r\n");
        length = strcasestr(request, "\r\ncontent-length:");
        if (end && length)
            whole = (size_t)(end + 4 - request) + strtoul(length + 17, NULL, 10);
    }
    return true;
}

static void respond(int fd, int status, const char *body)
{
    char head[256];

    snprintf(head, sizeof head,
             "HTTP/1.1 %d Stub\r\nContent-Type: application/json\r\nContent-Length: "
             "%zu\r\nLocation: http://127.0.0.1:1/\r\nConnection: close\r\n\r\n",
             status, body ? strlen(body) : 1000);
    body = body ? body : "{\"choices\":";
    loopback_put(fd, head, strlen(head));
    loopback_put(fd, body, strlen(body));
}

/* false: the connection stays open, unanswered. */
static bool answer(int fd)
{
    static int busy;

    if (strstr(request, "be-busy") && busy++ == 0) {
        respond(fd, 503, "{\"error\":\"loading the model\"}");
        return true;
    }
    if (strstr(request, "be-private") && !strstr(request, "Bearer sesame\r\n")) {
        respond(fd, 401, "{\"error\":{\"message\":\"who are you?\"}}");
        return true;
    }
    for (size_t i = 0; i < sizeof answers / sizeof *answers; i++) {
        if (!strstr(request, answers[i].word))
            continue;
        if (answers[i].status)
            respond(fd, answers[i].status, answers[i].body);
        return answers[i].status != 0;
    }
    respond(fd, 200, SAYS(VERDICT("contradiction")));
    return true;
}

int main(int argc, char **argv)
{
    FILE *log;
    int listener = argc == 3 ? loopback_listen(argv[1], argv[2], &log) : -1;

    for (;;) {
        int fd = accept(listener, NULL, NULL);
        if (fd < 0)
            return 1;
        if (!read_request(fd)) {
            close(fd);
            continue;
        }
        fprintf(log, "%s\n", request);
        fflush(log);
        if (answer(fd))
            close(fd);
    }
}
