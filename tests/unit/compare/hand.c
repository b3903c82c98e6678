/* Builds readings from rows. */
#include "hand.h"

#include <criterion/criterion.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

struct building {
    struct cc_arena *a;
    struct cc_article article;
    struct cc_buf text;
    CC_LIST(struct cc_entity) entity;
    CC_LIST(struct cc_statement) statement;
    CC_LIST(struct cc_claim) claim;
};

static uint32_t entity_named(struct building *b, cc_str name, cc_str party)
{
    for (uint32_t i = 0; i < b->entity.n; i++)
        if (cc_str_eq(b->entity.at[i].name, name)) {
            if (party.n)
                b->entity.at[i].party = party;
            return i;
        }
    struct cc_entity *e = CC_PUSH(b->a, &b->entity);
    cc_str rest = name, first = cc_str_cut(&rest, ' ');
    *e = (struct cc_entity){ .name = name, .party = party, .kind = CC_ENT_PERSON };
    e->given = rest.n ? first : CC_NONE;
    e->surname = rest.n ? rest : name;
    e->of_entity = e->filer = CC_NO_INDEX;
    return b->entity.n - 1;
}

static bool take(cc_str *s, char c)
{
    if (s->n == 0 || s->p[0] != c)
        return false;
    *s = cc_str_sub(*s, 1, s->n);
    return true;
}

static struct cc_ref ref_of(struct building *b, cc_str s)
{
    struct cc_ref r = { .kind = CC_REF_NOUN,
                        .entity = CC_NO_INDEX,
                        .owner_entity = CC_NO_INDEX,
                        .definite = true };
    static uint32_t place = 1; /* spans only tell refs apart */

    r.span = (struct cc_span){ place, place + 1 };
    place += 2;
    for (;;) {
        if (take(&s, '!'))
            r.other = true;
        else if (take(&s, '%'))
            r.quantifier = CC_Q_ALL;
        else if (take(&s, '0'))
            r.quantifier = CC_Q_NO;
        else if (take(&s, '/'))
            r.quantifier = CC_Q_PART;
        else
            break;
    }
    if (take(&s, '@')) {
        r.kind = CC_REF_ENTITY;
        r.head = s;
        r.entity = entity_named(b, s, CC_NONE);
        return r;
    }
    cc_str head = cc_str_cut(&s, '<'), mods = head;
    r.owner = s;
    r.head = cc_str_cut(&mods, '[');
    r.mods = mods.n ? cc_str_sub(mods, 0, mods.n - 1) : CC_NONE;
    return r;
}

static enum cc_role role_named(cc_str s)
{
    for (int r = 0; r < CC_ROLE_COUNT; r++) {
        static const char *const name[] = { "agent",      "patient", "recipient",
                                            "source",     "goal",    "place",
                                            "instrument", "topic",   "standard" };
        if (cc_str_eq(s, cc_str_c(name[r])))
            return (enum cc_role)r;
    }
    cr_assert_fail("no role %.*s", CC_FMT(s));
    return CC_ROLE_AGENT;
}

static void read_roles(struct building *b, struct cc_claim *c, cc_str roles)
{
    struct cc_ref *ref = CC_ARRAY(b->a, struct cc_ref, 8);

    while (roles.n) {
        cc_str one = cc_str_trim(cc_str_cut(&roles, ',')), name = cc_str_cut(&one, '=');
        bool anchor = cc_str_ends(name, CC_LIT("*"));
        struct cc_ref r = ref_of(b, one);

        r.role = role_named(anchor ? cc_str_sub(name, 0, name.n - 1) : name);
        if (anchor)
            c->anchor = r;
        ref[c->role_count++] = r;
    }
    c->roles = ref;
}

static struct cc_value number_of(cc_str s, struct cc_arena *a)
{
    struct cc_value v = { .kind = CC_VALUE_NUMBER, .grain = 1 };
    bool least = take(&s, '>'), most = take(&s, '<'), equal = take(&s, '=');

    v.approximate = take(&s, '~');
    cc_str digits = cc_str_cut(&s, ' ');
    v.lo = v.hi = strtod(cc_strf(a, "%.*s", CC_FMT(digits)).p, NULL);
    if (least)
        v.hi = INFINITY, v.lo_open = !equal;
    if (most)
        v.lo = 0, v.hi_open = !equal;
    v.unit = s;
    return v;
}

static struct cc_value value_of(struct building *b, cc_str s)
{
    struct cc_value v = { 0 };
    struct cc_error err = { 0 };

    if (s.n == 0)
        return v;
    if (cc_str_starts(s, CC_LIT("state:"))) {
        s = cc_str_sub(s, 6, s.n);
        v.kind = CC_VALUE_STATE;
        v.set = cc_str_cut(&s, ':');
        v.state = s;
    } else if (cc_str_starts(s, CC_LIT("who="))) {
        v.kind = CC_VALUE_FILLER;
        v.filler = ref_of(b, cc_str_sub(s, 4, s.n));
    } else if (cc_str_starts(s, CC_LIT("date="))) {
        v.kind = CC_VALUE_DATE;
        cr_assert(cc_date_parse(&v.date, cc_str_sub(s, 5, s.n), &err), "%s", err.text);
    } else if (cc_str_eq(s, CC_LIT("up")) || cc_str_eq(s, CC_LIT("down"))) {
        v.kind = CC_VALUE_DIRECTION;
        v.lo = v.hi = s.n == 2 ? 1 : -1;
    } else {
        return number_of(s, b->a);
    }
    return v;
}

static void read_flag(struct building *b, struct cc_claim *c, cc_str f, cc_str *flags)
{
    static const struct {
        const char *name;
        enum cc_mode mode;
    } modes[] = { { "duty", CC_MODE_DUTY },         { "planned", CC_MODE_PLANNED },
                  { "ability", CC_MODE_ABILITY },   { "necessity", CC_MODE_NECESSITY },
                  { "hedged", CC_MODE_HEDGED },     { "if", CC_MODE_CONDITIONAL },
                  { "question", CC_MODE_QUESTION }, { "request", CC_MODE_REQUEST },
                  { "alleged", CC_MODE_ALLEGED } };
    struct cc_error err = { 0 };

    for (size_t i = 0; i < sizeof modes / sizeof *modes; i++)
        if (cc_str_eq(f, cc_str_c(modes[i].name)))
            c->mode = (uint8_t)modes[i].mode;
    c->negative |= cc_str_eq(f, CC_LIT("neg")) || cc_str_eq(f, CC_LIT("ceased"));
    c->ceased |= cc_str_eq(f, CC_LIT("ceased"));
    c->moves |= cc_str_eq(f, CC_LIT("moves"));
    c->notice |= cc_str_eq(f, CC_LIT("notice"));
    if (cc_str_starts(f, CC_LIT("scope=")))
        c->scope = cc_str_sub(f, 6, f.n);
    if (cc_str_starts(f, CC_LIT("about=")))
        cr_assert(cc_date_parse(&c->about, cc_str_sub(f, 6, f.n), &err), "%s", err.text);
    cc_str unit = CC_NONE;
    if (cc_str_starts(f, CC_LIT("old="))) /* the unit follows as a word of its own */
        unit = cc_str_cut(flags, ' ');
    if (unit.n)
        *c->old_value = value_of(
            b, cc_strf(b->a, "%.*s %.*s", CC_FMT(cc_str_sub(f, 4, f.n)), CC_FMT(unit)));
}

static uint32_t statement_of(struct building *b, const struct row *r)
{
    if (!r->who)
        return CC_NO_INDEX;
    struct cc_statement *s = CC_PUSH(b->a, &b->statement);
    *s = (struct cc_statement){ .kind = CC_QUOTE_INDIRECT,
                                .outer = CC_NO_INDEX,
                                .level = 1 };
    s->entity = entity_named(b, cc_str_c(r->who), CC_NONE);
    s->party = cc_str_c(r->who);
    s->speaker_confidence = 100;
    s->speech = true;
    s->said.date = b->article.published;
    return b->statement.n - 1;
}

static void add_claim(struct building *b, const struct row *r)
{
    struct cc_claim *c = CC_PUSH(b->a, &b->claim);
    cc_str flags = cc_str_c(r->flags), frame = cc_str_c(r->frame), rest = frame;
    uint32_t start = (uint32_t)b->text.n;

    *c = (struct cc_claim){ .frame = frame, .rule = "hand", .about = CC_NO_DATE };
    c->old_value = CC_NEW(b->a, struct cc_value);
    c->count = CC_NEW(b->a, struct cc_value);
    cc_buf_add(&b->text, cc_str_c(r->text));
    cc_buf_addc(&b->text, '\n');
    c->span = c->clause = (struct cc_span){ start, start + (uint32_t)strlen(r->text) };
    c->words = cc_lower(b->a, cc_str_sub(cc_str_c(r->text), 0, strlen(r->text) - 1));
    c->statement = statement_of(b, r);
    c->frame_type = CC_FRAME_EVENT;
    if (cc_str_starts(frame, CC_LIT("lemma:")))
        c->frame_type = CC_FRAME_LEMMA;
    while (rest.n)
        c->predicate = cc_str_cut(&rest, ':');
    read_roles(b, c, cc_str_c(r->roles));
    c->value = value_of(b, cc_str_c(r->value));
    if (c->value.kind == CC_VALUE_NUMBER && c->frame_type != CC_FRAME_LEMMA)
        c->frame_type = CC_FRAME_VALUE;
    while (flags.n) {
        cc_str f = cc_str_cut(&flags, ' ');
        read_flag(b, c, f, &flags);
    }
}

static struct cc_reading *finish(struct building *b)
{
    struct cc_reading *r = CC_NEW(b->a, struct cc_reading);
    struct cc_article *article = CC_NEW(b->a, struct cc_article);
    char hex[65];

    *article = b->article;
    article->text = cc_buf_str(&b->text);
    cc_sha256(cc_strf(b->a, "%.*s%.*s%d", CC_FMT(article->text), CC_FMT(article->source),
                      article->published.first),
              hex);
    memcpy(article->id, hex, 16);
    r->article = article;
    r->document = cc_document_of_text(article->text, b->a);
    for (uint32_t i = 0; i < b->claim.n; i++)
        for (uint32_t s = 0; s < r->document.sentences; s++)
            if (r->document.sentence[s].span.start <= b->claim.at[i].span.start)
                b->claim.at[i].sentence = s;
    r->statements = (struct cc_statements){ .entity = b->entity.at,
                                            .entity_count = b->entity.n,
                                            .statement = b->statement.at,
                                            .statement_count = b->statement.n };
    r->claims = (struct cc_claims){ b->claim.at, b->claim.n };
    return r;
}

struct cc_case hand_case(const struct row *row, uint32_t n, struct cc_arena *a)
{
    const struct cc_reading **r = CC_ARRAY(a, const struct cc_reading *, n + 1);
    uint32_t articles = 0, end;
    struct cc_error err = { 0 };

    for (uint32_t i = 0; i < n; i = end) {
        struct building b = { .a = a, .text = { .a = a } };

        b.article.source = cc_str_c(row[i].source);
        cr_assert(cc_date_parse(&b.article.published, cc_str_c(row[i].date), &err));
        b.article.fetched = CC_NO_DATE;
        for (end = i; end < n && strcmp(row[end].date, row[i].date) == 0 &&
                      strcmp(row[end].source, row[i].source) == 0;
             end++)
            add_claim(&b, &row[end]);
        r[articles++] = finish(&b);
    }
    return cc_case_link(r, articles, CC_LIT("hand"), NULL, a);
}

struct cc_findings hand_compare(const struct row *row, uint32_t n, struct cc_arena *a)
{
    struct cc_case *c = CC_NEW(a, struct cc_case);

    *c = hand_case(row, n, a);
    return cc_compare(c, a);
}
