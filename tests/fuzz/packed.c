/*
 * A packed reading in which bytes were changed, and any bytes as one: what is taken all
 * the same, since its seal was made anew, is compared with another article and described.
 */
#include "fuzz.h"

#include "claimcheck/compare.h"

#include <string.h>

enum { SEAL = 8 };

static const char here[] =
    "The bridge cost $4 million, the council said. Ann Hale said on Monday that \"it was "
    "shut,\" not open. Two of the five bolts broke, a report says.";
static const char there[] =
    "The bridge cost $6 million, the council said. Ann Hale said it was open on Monday. "
    "Three of the five bolts broke, a report says.";

static struct cc_reading read_one(const char *text, const char *date, struct cc_arena *a)
{
    const struct cc_article_given given = { .form = CC_FORM_BODY,
                                            .date = cc_str_c(date),
                                            .option = CC_NO_DATE };
    struct cc_article *article = CC_NEW(a, struct cc_article);

    HOLDS(cc_article_read(article, cc_str_c(text), &given, a, NULL));
    return cc_read(article, NULL, a);
}

/* As cc_reading_pack seals what has no key. */
static void seal(char *bytes, size_t n)
{
    uint64_t x = cc_hash_mix(cc_hash_mix(cc_hash(CC_NONE), cc_hash(cc_str_c(here))),
                             cc_hash((cc_str){ bytes + SEAL, n - SEAL }));

    for (int i = 0; i < SEAL; i++)
        bytes[i] = (char)(x >> 8 * i);
}

static void take(cc_str bytes, const struct cc_reading *other, struct cc_arena *a)
{
    struct cc_article *article = CC_NEW(a, struct cc_article);
    struct cc_reading *r = CC_NEW(a, struct cc_reading);

    if (!cc_reading_unpack(article, r, bytes, cc_str_c(here), CC_NONE, a))
        return;
    const struct cc_reading *at[] = { r, other };
    struct cc_case c = cc_case_link(at, 2, CC_NONE, NULL, a);
    struct cc_findings f = cc_compare(&c, a);
    for (uint32_t i = 0; i < f.n; i++)
        cc_finding_reasons(&f, &f.at[i], a);
    for (uint32_t i = 0; i < r->claims.n; i++)
        cc_claim_describe(&r->claims.claim[i], &r->statements, a);
    HOLDS(cc_reading_pack(r, CC_NONE, a).n > 0);
}

static void run(void *arg)
{
    struct fuzz_job *job = arg;
    struct cc_arena *a = job->a;
    const struct cc_reading x = read_one(here, "2031-03-04", a),
                            y = read_one(there, "2031-03-09", a);
    cc_str whole = cc_reading_pack(&x, CC_NONE, a);
    char *bytes = cc_arena_alloc(a, whole.n),
         *any = cc_arena_alloc(a, SEAL + job->bytes.n);

    /* each three bytes say which one is changed, and by what */
    memcpy(bytes, whole.p, whole.n);
    for (size_t i = 0; i + 3 <= job->bytes.n && i < 48; i += 3) {
        const unsigned char *edit = (const unsigned char *)job->bytes.p + i;
        size_t at = SEAL + (size_t)(edit[0] << 8 | edit[1]) % (whole.n - SEAL);
        bytes[at] = (char)(bytes[at] ^ edit[2]);
    }
    seal(bytes, whole.n);
    take((cc_str){ bytes, whole.n }, &y, a);

    if (job->bytes.n)
        memcpy(any + SEAL, job->bytes.p, job->bytes.n);
    seal(any, SEAL + job->bytes.n);
    take((cc_str){ any, SEAL + job->bytes.n }, &y, a);
    take(job->bytes, &y, a);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_bytes(data, size, run);
    return 0;
}
