/* A surname written wrongly the second time. */
#include "cast.h"

enum { SLIP_MIN = 5 /* letters */, SLIP_LOOK = 64 /* entities back */ };

/* Does one letter more in b make it a, or one other letter, or two in another order? */
static bool is_slip(cc_str a, cc_str b)
{
    size_t i = 0;

    if (a.n < b.n)
        return is_slip(b, a);
    if (b.n < SLIP_MIN || a.n > b.n + 1 || cc_str_eq(a, b))
        return false;
    while (i < b.n && a.p[i] == b.p[i])
        i++;
    if (i == 0)
        return false;
    if (a.n > b.n)
        return cc_str_eq(cc_str_sub(a, i + 1, a.n), cc_str_sub(b, i, b.n));
    return a.p[i] == b.p[i + 1] && a.p[i + 1] == b.p[i] &&
           cc_str_eq(cc_str_sub(a, i + 2, a.n), cc_str_sub(b, i + 2, b.n));
}

uint32_t cast_slip(const struct cast *c, cc_str name)
{
    uint32_t found = CC_NO_INDEX, n = c->entity.n;
    cc_str low = cc_lower(c->w->a, name);

    if (cc_lex_has(CC_LEX(given), low) || cc_lex_has(CC_LEX(place), low) ||
        cc_lex_has(CC_LEX(demonym), low))
        return CC_NO_INDEX;
    for (uint32_t i = n > SLIP_LOOK ? n - SLIP_LOOK : 0; i < n; i++) {
        const struct cc_entity *e = &c->entity.at[i];
        size_t known = e->surname.n;
        if (e->kind != CC_ENT_PERSON && e->kind != CC_ENT_OTHER)
            continue;
        /* "the Waters": a family is not one of them */
        if (!e->given.n || !is_slip(e->surname, name) ||
            (name.n > known && cc_str_starts(name, e->surname)))
            continue;
        if (found != CC_NO_INDEX)
            return CC_NO_INDEX;
        found = i;
    }
    return found;
}
