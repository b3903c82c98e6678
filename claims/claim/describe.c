/* A claim as one line in normal form. */
#include "claimcheck/claim.h"

cc_str cc_mode_name(enum cc_mode m)
{
    static const char *const names[] = { "asserted",    "planned",   "duty",
                                         "ability",     "necessity", "hedged",
                                         "conditional", "question",  "request",
                                         "alleged",     "reported" };
    return (size_t)m < sizeof names / sizeof *names ? cc_str_c(names[m]) : CC_NONE;
}

static void put_ref(struct cc_buf *b, const struct cc_ref *r)
{
    static const char *const much[] = { "",     "all ",  "no ",   "some ", "most ",
                                        "few ", "only ", "both ", "part " };
    if (r->filled)
        cc_buf_addc(b, '^');
    if (r->kind == CC_REF_PRONOUN)
        cc_buf_addc(b, '?');
    if (r->quantifier < sizeof much / sizeof *much)
        cc_buf_add(b, cc_str_c(much[r->quantifier]));
    if (r->other)
        cc_buf_add(b, CC_LIT("other "));
    cc_buf_add(b, r->head);
    if (r->mods.n)
        cc_buf_addf(b, "[%.*s]", CC_FMT(r->mods));
    if (r->owner.n)
        cc_buf_addf(b, "<%.*s>", CC_FMT(r->owner));
}

cc_str cc_value_show(const struct cc_value *v, struct cc_arena *a)
{
    if (v->kind == CC_VALUE_FILLER || v->kind == CC_VALUE_PLACE) {
        struct cc_buf b = { .a = a };
        put_ref(&b, &v->filler);
        return cc_buf_str(&b);
    }
    return v->shown.n ? v->shown : CC_NONE;
}

static void put_roles(struct cc_buf *b, const struct cc_claim *c)
{
    bool first = true;
    for (int role = 0; role < CC_ROLE_COUNT; role++) {
        const struct cc_ref *r = NULL;
        bool anchor = c->anchor.kind != CC_REF_NONE && c->anchor.role == role;
        if (anchor)
            r = &c->anchor;
        for (uint32_t i = 0; i < c->role_count && !r; i++)
            if (c->roles[i].role == role)
                r = &c->roles[i];
        if (!r)
            continue;
        if (!first)
            cc_buf_add(b, CC_LIT(", "));
        first = false;
        cc_buf_addf(b, "%.*s=", CC_FMT(cc_role_name((enum cc_role)role)));
        put_ref(b, r);
        if (anchor)
            cc_buf_addc(b, '*');
    }
}

cc_str cc_claim_describe(const struct cc_claim *c, const struct cc_statements *s,
                         struct cc_arena *a)
{
    struct cc_buf b = { .a = a };
    cc_buf_addf(&b, "%.*s(", CC_FMT(c->frame));
    put_roles(&b, c);
    cc_buf_addc(&b, ')');
    if (c->value.kind != CC_VALUE_NONE)
        cc_buf_addf(&b, " value=%.*s", CC_FMT(cc_value_show(&c->value, a)));
    if (c->old_value->kind != CC_VALUE_NONE)
        cc_buf_addf(&b, " old=%.*s", CC_FMT(cc_value_show(c->old_value, a)));
    if (c->count->kind != CC_VALUE_NONE)
        cc_buf_addf(&b, " count=%.*s", CC_FMT(cc_value_show(c->count, a)));
    if (c->scope.n)
        cc_buf_addf(&b, " scope=%.*s", CC_FMT(c->scope));
    cc_buf_addf(&b, " %c%.*s", c->negative ? '-' : '+',
                CC_FMT(cc_mode_name((enum cc_mode)c->mode)));
    if (cc_date_known(c->about))
        cc_buf_addf(&b, " about=%.*s", CC_FMT(cc_date_format(a, c->about)));
    if (c->ceased)
        cc_buf_add(&b, CC_LIT(" ceased"));
    if (c->repeated)
        cc_buf_add(&b, CC_LIT(" again"));
    if (c->notice)
        cc_buf_add(&b, CC_LIT(" notice"));
    if (s && c->statement != CC_NO_INDEX &&
        s->statement[c->statement].entity != CC_NO_INDEX)
        cc_buf_addf(
            &b, " by=%.*s",
            CC_FMT(cc_lower(a, s->entity[s->statement[c->statement].entity].name)));
    return cc_buf_str(&b);
}
