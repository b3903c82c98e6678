/* The special-purpose ranges as prefixes. */
#include "address.h"

#include <netinet/in.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct range {
    unsigned char first[16];
    unsigned bits;
};

/* Source: IANA IPv4 Special-Purpose Address Registry. */
static const struct range four[] = {
    { { 0 }, 8 },             /* "this network" */
    { { 10 }, 8 },            /* private use */
    { { 100, 64 }, 10 },      /* shared by carriers */
    { { 127 }, 8 },           /* loopback */
    { { 169, 254 }, 16 },     /* link-local; clouds tell secrets there */
    { { 172, 16 }, 12 },      /* private use */
    { { 192, 0, 0 }, 24 },    /* protocol assignments */
    { { 192, 0, 2 }, 24 },    /* documentation */
    { { 192, 168 }, 16 },     /* private use */
    { { 198, 18 }, 15 },      /* benchmarks */
    { { 198, 51, 100 }, 24 }, /* documentation */
    { { 203, 0, 113 }, 24 },  /* documentation */
    { { 224 }, 3 },           /* multicast, reserved, broadcast */
};

/* Source: IANA IPv6 Special-Purpose Address Registry; all but 2000::/3 is refused. */
static const struct range six[] = {
    { { 0x20, 0x01, 0x00, 0x00 }, 32 }, /* Teredo: any address of IPv4 */
    { { 0x20, 0x01, 0x0d, 0xb8 }, 32 }, /* documentation */
};

/* Addresses that hold one of IPv4, and at which byte. */
static const struct {
    struct range range;
    unsigned at;
} mapped[] = {
    { { { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff }, 96 }, 12 }, /* ::ffff:0:0/96 */
    { { { 0x00, 0x64, 0xff, 0x9b }, 96 }, 12 },                   /* 64:ff9b::/96 */
    { { { 0x20, 0x02 }, 16 }, 2 },                                /* 6to4 */
};

static bool within(const unsigned char *address, const struct range *r)
{
    unsigned whole = r->bits / 8, rest = r->bits % 8;
    unsigned char mask = (unsigned char)(0xff << (8 - rest));

    return memcmp(address, r->first, whole) == 0 &&
           (!rest || (address[whole] & mask) == (r->first[whole] & mask));
}

static bool public_four(const unsigned char *address)
{
    for (size_t i = 0; i < sizeof four / sizeof *four; i++)
        if (within(address, &four[i]))
            return false;
    return true;
}

static bool public_six(const unsigned char *address)
{
    static const struct range unicast = { { 0x20 }, 3 };

    for (size_t i = 0; i < sizeof mapped / sizeof *mapped; i++)
        if (within(address, &mapped[i].range))
            return public_four(address + mapped[i].at);
    for (size_t i = 0; i < sizeof six / sizeof *six; i++)
        if (within(address, &six[i]))
            return false;
    return within(address, &unicast);
}

bool address_is_public(const struct sockaddr *address)
{
    unsigned char bytes[16];

    if (address->sa_family == AF_INET) {
        struct sockaddr_in in;
        memcpy(&in, address, sizeof in);
        memcpy(bytes, &in.sin_addr, 4);
        return public_four(bytes);
    }
    if (address->sa_family == AF_INET6) {
        struct sockaddr_in6 in;
        memcpy(&in, address, sizeof in);
        memcpy(bytes, &in.sin6_addr, sizeof bytes);
        return public_six(bytes);
    }
    return false;
}
