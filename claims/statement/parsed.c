/* The trees as later stages see them. */
#include "work.h"

struct cc_parsed cc_parse_tokens(const struct cc_document *d, uint32_t first,
                                 uint32_t last, bool bare, struct cc_arena *a)
{
    struct cc_parsed out = { 0 };
    uint32_t count = last < d->tokens && last >= first ? last - first + 1 : 0, n = 0;
    cc_str *form = CC_ARRAY(a, cc_str, count);
    uint32_t *token = CC_ARRAY(a, uint32_t, count);

    for (uint32_t t = first; t < first + count; t++) {
        bool mark =
            d->token[t].kind == CC_TOKEN_OPEN || d->token[t].kind == CC_TOKEN_CLOSE;
        if (bare && mark)
            continue;
        token[n] = t;
        form[n++] = cc_token_form(d, t);
    }
    out.tree = cc_parse(form, n, a);
    out.token = token;
    out.sentence = count ? d->token[first].sentence : 0;
    return out;
}

void parsed_output(const struct work *w, struct cc_statements *out)
{
    struct cc_parsed *list = CC_ARRAY(w->a, struct cc_parsed, w->units.n);

    for (uint32_t k = 0; k < w->units.n; k++) {
        const struct unit *u = &w->units.at[k];
        uint32_t *token = CC_ARRAY(w->a, uint32_t, u->n);
        for (uint32_t i = 0; i < u->n; i++)
            token[i] = u->word[i].token;
        list[k] = (struct cc_parsed){ u->tree, token, u->sentence };
    }
    out->parsed = list;
    out->parsed_count = w->units.n;
}
