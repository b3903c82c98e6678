/* SHA-256, the identity of stored texts; apart from hash.c, which build-host tools share.
 */
#include "claimcheck/base.h"

#include <sodium.h>

void cc_sha256(cc_str s, char hex[65])
{
    unsigned char digest[crypto_hash_sha256_BYTES];

    /* Hashing needs no sodium_init(). */
    crypto_hash_sha256(digest, (const unsigned char *)s.p, s.n);
    sodium_bin2hex(hex, 65, digest, sizeof digest);
}
