/* Hashes: fixed values, because tables and identities outlive a build. */
#include "support.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>

TestSuite(hash, .fini = no_leaks);

Test(hash, sha256_of_known_texts)
{
    char hex[65]; /* FIPS 180-4, examples */
    cc_sha256(CC_LIT("abc"), hex);
    cr_expect(
        eq(str, hex, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    cc_sha256(CC_NONE, hex);
    cr_expect(
        eq(str, hex, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
}

Test(hash, never_changes)
{
    cr_expect(cc_hash(CC_LIT("")) == 0x37e75f07feae0b95u);
    cr_expect(cc_hash(CC_LIT("verdict")) == 0x2880373c251dbe52u);
    cr_expect(ne(u64, cc_hash(CC_LIT("ab")), cc_hash(CC_LIT("ba"))));
    cr_expect(ne(u64, cc_hash_mix(1, 2), cc_hash_mix(2, 1)), "order matters");
    cr_expect(ne(u64, cc_hash_mix(0, 0), cc_hash_mix(cc_hash_mix(0, 0), 0)));
}

Test(hash, spreads_low_bits)
{
    unsigned seen[256] = { 0 }, most = 0;
    for (unsigned i = 0; i < 256 * 64; i++) {
        char word[2] = { (char)(i >> 7), (char)(i & 0x7f) };
        unsigned slot = cc_hash((cc_str){ word, 2 }) & 255;
        most = ++seen[slot] > most ? seen[slot] : most;
    }
    cr_expect(lt(uint, most, 128), "one slot in 256 holds %u of 16384", most);
}
