/* Which addresses a page may be fetched from, unless more is allowed. */
#include "fetch/address.h"

#include <arpa/inet.h>
#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <string.h>

static bool is_public(const char *written)
{
    struct sockaddr_storage at = { .ss_family = AF_UNSPEC };
    struct sockaddr_in in = { .sin_family = AF_INET };
    struct sockaddr_in6 in6 = { .sin6_family = AF_INET6 };

    if (inet_pton(AF_INET, written, &in.sin_addr) == 1)
        memcpy(&at, &in, sizeof in);
    else if (inet_pton(AF_INET6, written, &in6.sin6_addr) == 1)
        memcpy(&at, &in6, sizeof in6);
    else
        cr_fatal("%s is no address", written);
    return address_is_public((const struct sockaddr *)&at);
}

Test(address, of_this_machine_and_of_private_networks)
{
    static const char *const rows[] = {
        "0.0.0.0",       "10.0.0.1",        "10.255.255.255",  "100.64.0.1",
        "127.0.0.1",     "127.255.255.254", "169.254.169.254", "172.16.0.1",
        "172.31.255.1",  "192.168.1.1",     "192.0.0.8",       "198.19.1.1",
        "224.0.0.1",     "240.0.0.1",       "255.255.255.255", "::",
        "::1",           "fe80::1",         "fc00::1",         "fd12:3456::1",
        "ff02::1",       "::ffff:10.0.0.1", "::ffff:7f00:1",   "64:ff9b::7f00:1",
        "2002:7f00:1::", "2001:0:1::1",     "2001:db8::1",     "::7f00:1",
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        cr_expect(not(is_public(rows[i])), "%s", rows[i]);
}

Test(address, of_everybody)
{
    static const char *const rows[] = {
        "1.1.1.1",     "9.255.255.255",  "11.0.0.1",         "100.63.0.1",
        "100.128.0.1", "172.15.0.1",     "172.32.0.1",       "192.167.1.1",
        "198.20.0.1",  "223.255.255.1",  "2606:4700::1111",  "2a00:1450::1",
        "2001:1::1",   "::ffff:9.9.9.9", "64:ff9b::909:909",
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        cr_expect(is_public(rows[i]), "%s", rows[i]);
}

Test(address, of_another_family_is_none)
{
    const struct sockaddr local = { .sa_family = AF_UNIX };

    cr_expect(not(address_is_public(&local)));
}
