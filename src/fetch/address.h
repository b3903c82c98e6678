/* Which addresses of the net are everybody's. */
#ifndef FETCH_ADDRESS_H
#define FETCH_ADDRESS_H

#include <stdbool.h>
#include <sys/socket.h>

/*
 * false: this machine, a private or local network, or nothing that a server can have
 * (IANA's special-purpose registries, RFC 6890); an IPv6 address that holds one of IPv4
 * is judged by that.
 */
bool address_is_public(const struct sockaddr *address);

#endif
