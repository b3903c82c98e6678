/* oneof.lex: kinds of which one slot takes one member. */
#include "compare/oneof.h"

bool cc_oneof_at(cc_str word, size_t i, struct cc_oneof *out)
{
    size_t n = 0;
    const struct cc_lex_row *row = word.n ? cc_lex_find(CC_LEX(oneof), word, &n) : NULL;
    cc_str name;

    if (i >= n)
        return false;
    name = cc_lex_col(&row[i], 2);
    *out = (struct cc_oneof){ cc_lex_col(&row[i], 1),
                              name.n ? name : cc_lex_col(&row[i], 0) };
    return true;
}

cc_str cc_oneof_member(cc_str word, cc_str kind)
{
    struct cc_oneof m;

    for (size_t i = 0; cc_oneof_at(word, i, &m); i++)
        if (cc_str_eq(m.kind, kind))
            return m.name;
    return CC_NONE;
}

bool cc_oneof_apart(cc_str x, cc_str y)
{
    struct cc_oneof m;
    bool apart = false;

    for (size_t i = 0; cc_oneof_at(x, i, &m); i++) {
        cc_str other = cc_oneof_member(y, m.kind);

        if (cc_str_eq(m.name, other))
            return false;
        apart |= other.n > 0;
    }
    return apart;
}
