/* Sockets of the tests' servers; loopback only. */
#include "loopback.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

int loopback_listen(const char *port_file, const char *log_file, FILE **log)
{
    struct sockaddr_in at = { .sin_family = AF_INET,
                              .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    socklen_t size = sizeof at;
    int listener = socket(AF_INET, SOCK_STREAM, 0);
    FILE *port;

    alarm(120);
    if (bind(listener, (struct sockaddr *)&at, sizeof at) != 0 ||
        listen(listener, 16) != 0 ||
        getsockname(listener, (struct sockaddr *)&at, &size) != 0 ||
        !(*log = fopen(log_file, "w")) || !(port = fopen(port_file, "w")))
        return -1;
    fprintf(port, "%d\n", ntohs(at.sin_port));
    fclose(port);
    return listener;
}

void loopback_put(int fd, const char *bytes, size_t n)
{
    while (n > 0) {
        ssize_t sent = send(fd, bytes, n, MSG_NOSIGNAL);
        if (sent <= 0)
            return;
        bytes += sent;
        n -= (size_t)sent;
    }
}
