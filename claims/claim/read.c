/* The whole line for one article. */
#include "claimcheck/claim.h"

struct cc_reading cc_read(const struct cc_article *article,
                          const struct cc_parties *parties, struct cc_arena *a)
{
    return cc_read_corrected(article, parties, &(struct cc_corrections){ NULL, 0 }, a);
}

static bool is_rejected(const struct cc_statements *s, uint32_t statement,
                        const struct cc_corrections *corrections)
{
    if (statement == CC_NO_INDEX)
        return false;
    const struct cc_span span = s->statement[statement].span;
    for (uint32_t i = 0; i < corrections->n; i++) {
        const struct cc_correction *c = &corrections->at[i];
        if (c->rejected && c->found.start == span.start && c->found.end == span.end)
            return true;
    }
    return false;
}

static void drop_rejected(struct cc_reading *r, const struct cc_corrections *corrections,
                          struct cc_arena *a)
{
    struct cc_claim *kept = CC_ARRAY(a, struct cc_claim, r->claims.n);
    uint32_t n = 0;

    for (uint32_t i = 0; i < r->claims.n; i++)
        if (!is_rejected(&r->statements, r->claims.claim[i].statement, corrections))
            kept[n++] = r->claims.claim[i];
    r->claims = (struct cc_claims){ kept, n };
}

struct cc_reading cc_read_corrected(const struct cc_article *article,
                                    const struct cc_parties *parties,
                                    const struct cc_corrections *corrections,
                                    struct cc_arena *a)
{
    struct cc_reading r = { .article = article };

    r.document = cc_document_read(article, a);
    r.statements = cc_statements_find(&r.document, parties, a);
    if (corrections->n)
        cc_statements_correct(&r.statements, &r.document, corrections, a);
    r.claims = cc_claims_find(&r.document, &r.statements, a);
    if (corrections->n)
        drop_rejected(&r, corrections, a);
    return r;
}
