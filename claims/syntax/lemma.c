/* Lower case and dictionary forms. */
#include "lemma.h"

#include <string.h>

static bool plain(cc_str s)
{
    for (size_t i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.p[i];
        if (c >= 128 || (c >= 'A' && c <= 'Z'))
            return false;
    }
    return true;
}

cc_str cc_lower_plain(struct cc_arena *a, cc_str form)
{
    if (plain(form))
        return form;
    cc_str low = cc_lower(a, form);
    struct cc_buf out = { .a = a };
    size_t start = 0;
    for (size_t i = 0; i + 2 < low.n; i++) {
        if (low.p[i] != '\xE2' || low.p[i + 1] != '\x80')
            continue;
        unsigned char c = (unsigned char)low.p[i + 2];
        if (c != 0x98 && c != 0x99 && c != 0x9C && c != 0x9D)
            continue;
        cc_buf_add(&out, cc_str_sub(low, start, i));
        cc_buf_addc(&out, c <= 0x99 ? '\'' : '"');
        start = i + 3;
        i += 2;
    }
    if (start == 0)
        return low;
    cc_buf_add(&out, cc_str_sub(low, start, low.n));
    return cc_buf_str(&out);
}

void cc_lemmatise(struct cc_node *node, struct cc_arena *a)
{
    (void)a;
    node->lemma = node->upos == CC_UPOS_PROPN ? node->form : node->lower;
}
