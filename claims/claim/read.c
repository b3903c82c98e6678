/* The whole line for one article. */
#include "claimcheck/claim.h"

struct cc_reading cc_read(const struct cc_article *article,
                          const struct cc_parties *parties, struct cc_arena *a)
{
    struct cc_reading r = { .article = article };
    r.document = cc_document_read(article, a);
    r.statements = cc_statements_find(&r.document, parties, a);
    r.claims = cc_claims_find(&r.document, &r.statements, a);
    return r;
}
