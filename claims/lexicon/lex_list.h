/* Cells of a table that hold several values: "take/leak". */
#ifndef LEXICON_LEX_LIST_H
#define LEXICON_LEX_LIST_H

#include "claimcheck/base.h"

/* The first value of x that y has too, or CC_NONE. */
static inline cc_str lex_list_shared(cc_str x, cc_str y)
{
    while (x.n) {
        cc_str one = cc_str_cut(&x, '/');

        for (cc_str rest = y; rest.n;)
            if (cc_str_eq(cc_str_cut(&rest, '/'), one))
                return one;
    }
    return CC_NONE;
}

#endif
