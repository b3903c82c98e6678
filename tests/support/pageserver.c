/*
 * A web server on loopback: pageserver FOLDER PORT-FILE LOG-FILE
 *
 * Writes its port to PORT-FILE and each request to LOG-FILE. GET /NAME answers with the
 * bytes of FOLDER/NAME, which are the whole response, head and all; a connection whose
 * NAME ends in ".hang" then stays open. Ends when it is killed, and by itself after two
 * minutes.
 */
#include "loopback.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static char request[65536];

static bool read_request(int fd)
{
    size_t n = 0;

    do {
        ssize_t got = recv(fd, request + n, sizeof request - 1 - n, 0);
        if (got <= 0)
            return false;
        n += (size_t)got;
        request[n] = '\0';
    } while (!strstr(request, "\r\n\r\n"));
    return true;
}

/* true: the connection stays open. */
static bool answer(int fd, const char *folder)
{
    static const char missing[] = "HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n";
    char name[64], path[1024], part[4096];
    size_t n;
    FILE *f;

    if (sscanf(request, "GET /%63[a-z0-9.-]", name) != 1)
        return false;
    snprintf(path, sizeof path, "%s/%s", folder, name);
    f = fopen(path, "rb");
    if (!f)
        loopback_put(fd, missing, sizeof missing - 1);
    while (f && (n = fread(part, 1, sizeof part, f)) > 0)
        loopback_put(fd, part, n);
    if (f)
        fclose(f);
    return strlen(name) > 5 && strcmp(name + strlen(name) - 5, ".hang") == 0;
}

int main(int argc, char **argv)
{
    FILE *log;
    int listener = argc == 4 ? loopback_listen(argv[2], argv[3], &log) : -1;

    for (;;) {
        int fd = accept(listener, NULL, NULL);
        if (fd < 0)
            return 1;
        bool open = read_request(fd);
        if (open) {
            fprintf(log, "%s\n", request);
            fflush(log);
            open = answer(fd, argv[1]);
        }
        if (!open)
            close(fd);
    }
}
