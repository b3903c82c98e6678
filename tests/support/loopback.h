/* What the servers of the tests share: a port of loopback, and bytes out. */
#ifndef LOOPBACK_H
#define LOOPBACK_H

#include <stdio.h>

/*
 * Listens on a free port of 127.0.0.1, opens the log for writing and, when all is ready,
 * writes the port to port_file. The process ends by itself after two minutes. -1: no.
 */
int loopback_listen(const char *port_file, const char *log_file, FILE **log);

/* All of it, unless the client leaves. */
void loopback_put(int fd, const char *bytes, size_t n);

#endif
