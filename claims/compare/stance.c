/* Words by which a sentence announces that it ends, takes back or disputes something. */
#include "compare/draft.h"

#include <string.h>

#define PHRASE_MAX 80

/* The lower-case words of tokens [first, first + count) with one space between, in buf.
 */
static cc_str phrase(const struct cc_document *d, uint32_t first, uint32_t count,
                     char buf[PHRASE_MAX])
{
    size_t n = 0;

    for (uint32_t i = first; i < first + count; i++) {
        cc_str form = cc_token_form(d, i);

        if (n + form.n + 1 > PHRASE_MAX)
            return CC_NONE;
        if (n)
            buf[n++] = ' ';
        for (size_t k = 0; k < form.n; k++) {
            char c = form.p[k];
            buf[n++] = (char)(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
        }
    }
    return (cc_str){ buf, n };
}

static unsigned stance_of_kind(cc_str kind)
{
    if (cc_str_eq(kind, CC_LIT("ended")))
        return CC_STANCE_ENDED;
    return cc_str_eq(kind, CC_LIT("retracts")) ? CC_STANCE_RETRACTS : CC_STANCE_COUNTERS;
}

unsigned cc_stance_of_sentence(const struct cc_document *d, uint32_t sentence)
{
    const struct cc_sentence *s = &d->sentence[sentence];
    uint32_t longest = cc_lex_longest(CC_LEX(stance)), end = s->first + s->count;
    char buf[PHRASE_MAX];
    unsigned found = 0;

    for (uint32_t i = s->first; i < end; i++)
        for (uint32_t n = longest < end - i ? longest : end - i; n > 0; n--) {
            cc_str kind = cc_lex_get(CC_LEX(stance), phrase(d, i, n, buf), 1);
            if (kind.n) {
                found |= stance_of_kind(kind);
                break;
            }
        }
    return found;
}

unsigned cc_stance_of(const struct cc_item *x)
{
    const struct cc_document *d = &x->reading->document;
    uint32_t at = x->claim->sentence;
    unsigned found = cc_stance_of_sentence(d, at);

    if (at > 0 && d->sentence[at - 1].paragraph == d->sentence[at].paragraph)
        found |= cc_stance_of_sentence(d, at - 1);
    return found;
}
