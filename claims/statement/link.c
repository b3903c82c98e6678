/*
 * Which entity a name means: the full name, a fuller form of one known so far, a surname,
 * a first name, an acronym. People who share a surname are kept apart by title, first
 * name or initial; a bare surname then means the one who had it first.
 */
#include "cast.h"

static cc_str single(const struct cast *c, uint32_t t)
{
    return cc_token_form(c->w->d, t);
}

static enum cc_gender gender_named(cc_str s)
{
    return cc_str_eq(s, CC_LIT("m"))   ? CC_GENDER_MALE
           : cc_str_eq(s, CC_LIT("f")) ? CC_GENDER_FEMALE
                                       : CC_GENDER_UNKNOWN;
}

/* The gender that the last word of a title says, or a whole title. */
static enum cc_gender gender_of_title(cc_str title)
{
    return gender_named(cc_lex_get(CC_LEX(title), title, 1));
}

static bool is_suffix(const struct cast *c, uint32_t t)
{
    return cc_lex_has(CC_LEX(namesuffix), token_lower(c, t));
}

/* "Van Dyke" without a first name; but "Al Gore". */
static bool is_bare_surname(const struct cast *c, uint32_t name)
{
    cc_str low = token_lower(c, name);

    return (joint_class(low) & W_PARTICLE) && !cc_lex_has(CC_LEX(given), low);
}

/* First token of the surname: the last word of the name, its particles and hyphens taken
 * in. */
static uint32_t surname_start(const struct cast *c, uint32_t name, uint32_t last)
{
    uint32_t t = last;

    if (t > name && is_suffix(c, t))
        t--;
    while (t > name + 1 || (t == name + 1 && is_bare_surname(c, name))) {
        cc_str before = token_lower(c, t - 1);
        if (cc_str_eq(before, CC_LIT("-")))
            t -= 2;
        else if (joint_class(before) & W_PARTICLE)
            t--;
        else
            break;
    }
    return t;
}

/* The span's head in its tree, else its last token. */
static uint32_t head_token(const struct cast *c, uint32_t first, uint32_t last)
{
    const struct unit *u = NULL;

    for (uint32_t t = first; t <= last; t++) {
        int32_t i = cast_word(c, t, &u), h;
        uint32_t token;
        if (i < 0)
            return last;
        h = u->tree.node[i].head;
        if (h < 0)
            return t;
        token = u->word[h].token;
        if (token == CC_NO_INDEX || token < first || token > last)
            return t;
    }
    return last;
}

static bool is_person_title(cc_str title)
{
    return title.n && cc_lex_has(CC_LEX(title), title);
}

static bool after_place_word(const struct cast *c, uint32_t t)
{
    return t && (joint_class(token_lower(c, t - 1)) & W_PLACE);
}

static cc_str initials(const struct cast *c, const struct named *n)
{
    struct cc_buf b = { .a = c->w->a };

    for (uint32_t t = n->name; t <= n->last; t++)
        if (c->w->d->token[t].flags & CC_TOK_UPPER)
            cc_buf_add(&b, cc_str_sub(single(c, t), 0, 1));
    return b.n > 1 ? cc_buf_str(&b) : CC_NONE;
}

/* The acronym in brackets behind a name of several words that it begins like, or
 * CC_NONE. */
static cc_str bracketed_acronym(const struct cast *c, const struct named *n)
{
    const struct cc_document *d = c->w->d;
    uint32_t t = n->last + 2;
    cc_str form;

    if (n->last == n->name || t + 1 >= d->tokens || !(d->token[t].flags & CC_TOK_CAPS) ||
        !cc_str_eq(single(c, t - 1), CC_LIT("(")) ||
        !cc_str_eq(single(c, t + 1), CC_LIT(")")))
        return CC_NONE;
    form = single(c, t);
    return form.n > 1 && form.p[0] == single(c, n->name).p[0] ? form : CC_NONE;
}

/* "United Nations", "FBI": a body by itself. */
static bool is_known_body(cc_str low)
{
    return cc_str_eq(cc_lex_get(CC_LEX(org), low, 1), CC_LIT("name"));
}

static enum cc_entity_kind kind_of(const struct cast *c, const struct named *n)
{
    if (is_person_title(n->title))
        return CC_ENT_PERSON;
    if (n->org || is_known_body(cc_lower(c->w->a, tokens_text(c, n->name, n->last))))
        return CC_ENT_ORG;
    if (cc_lex_has(CC_LEX(given), token_lower(c, n->name)))
        return CC_ENT_PERSON;
    if (bracketed_acronym(c, n).n)
        return CC_ENT_ORG;
    if (after_place_word(c, n->first))
        return CC_ENT_PLACE;
    if (n->name == n->last && (c->w->d->token[n->name].flags & CC_TOK_CAPS))
        return CC_ENT_ORG;
    return CC_ENT_OTHER;
}

/* "Federal Bureau of Investigation" is known as FBI from now on. */
static void key_acronym(struct cast *c, const struct named *n, uint32_t entity)
{
    cast_key(c, 'a', initials(c, n), entity);
    cast_key(c, 'a', bracketed_acronym(c, n), entity);
}

/* The body known so far by its acronym alone, which gets its name now. */
static uint32_t find_acronym(struct cast *c, const struct named *n, cc_str name)
{
    cc_str known[2] = { bracketed_acronym(c, n), n->org ? initials(c, n) : CC_NONE };

    for (int i = 0; i < 2; i++) {
        uint32_t e = cast_find(c, 'n', known[i]);
        if (e == CC_NO_INDEX || c->entity.at[e].kind != CC_ENT_ORG)
            continue;
        c->entity.at[e].name = name;
        cast_key(c, 'n', name, e);
        return e;
    }
    return CC_NO_INDEX;
}

/* The name with its first letter, an ASCII one, in the other case. */
static cc_str other_case(const struct cast *c, cc_str name)
{
    struct cc_buf b = { .a = c->w->a };
    char first = name.p[0];

    if (!((first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z')))
        return CC_NONE;
    cc_buf_addc(&b, (char)(first ^ 0x20));
    cc_buf_add(&b, cc_str_sub(name, 1, name.n));
    return cc_buf_str(&b);
}

/* Gives an entity the parts of a person's full name. */
static void set_person(struct cast *c, uint32_t entity, const struct named *n,
                       cc_str name)
{
    struct cc_entity *e = &c->entity.at[entity];
    uint32_t s = surname_start(c, n->name, n->last), t = n->last;
    cc_str low = token_lower(c, n->name);

    if (t > s && is_suffix(c, t))
        t--;
    e->name = name;
    e->kind = CC_ENT_PERSON;
    if (n->name < s) {
        e->given = single(c, n->name);
        e->surname = tokens_text(c, s, t);
        cast_key(c, 'g', e->given, entity);
    } else if (cc_lex_has(CC_LEX(given), low) && !n->title.n) {
        e->given = name;
        cast_key(c, 'g', e->given, entity);
    } else {
        e->surname = name;
    }
    if (e->surname.n) {
        cast_key(c, 's', e->surname, entity);
        /* "Van Dyke", "van Dyke" and "Dyke" */
        if (joint_class(token_lower(c, s)) & W_PARTICLE) {
            cast_key(c, 's', other_case(c, e->surname), entity);
            cast_key(c, 's', single(c, t), entity);
        }
    }
    if (e->given.n && !e->gender)
        e->gender = (uint8_t)gender_named(
            cc_lex_get(CC_LEX(given), cc_lower(c->w->a, e->given), 1));
    if (e->gender && e->surname.n)
        cast_key(c, e->gender == CC_GENDER_FEMALE ? 'F' : 'M', e->surname, entity);
    cast_key(c, 'n', name, entity);
}

/* Same first name, or one is the initial of the other, or one is missing. */
static bool given_agrees(cc_str a, cc_str b)
{
    if (!a.n || !b.n || cc_str_eq(a, b))
        return true;
    return a.p[0] == b.p[0] &&
           ((a.n == 2 && a.p[1] == '.') || (b.n == 2 && b.p[1] == '.'));
}

static bool gender_agrees(const struct cc_entity *e, enum cc_gender g)
{
    return !g || !e->gender || e->gender == g;
}

static uint32_t find_full(struct cast *c, const struct named *n, cc_str name)
{
    uint32_t e = cast_find(c, 'n', name), s = surname_start(c, n->name, n->last),
             t = n->last;
    enum cc_gender g = gender_of_title(n->title);

    if (e != CC_NO_INDEX || n->org)
        return e;
    if (t > s && is_suffix(c, t))
        t--;
    e = cast_find(c, 's', tokens_text(c, s, t));
    if (e == CC_NO_INDEX || !given_agrees(c->entity.at[e].given, single(c, n->name)) ||
        !gender_agrees(&c->entity.at[e], g))
        return CC_NO_INDEX;
    if (c->entity.at[e].kind != CC_ENT_PERSON && c->entity.at[e].kind != CC_ENT_OTHER)
        return CC_NO_INDEX;
    /* the fuller form is the name from now on */
    if (name.n > c->entity.at[e].name.n)
        set_person(c, e, n, name);
    return e;
}

/* "Mrs. Lee" beside Tom Lee is Ann Lee, where she is the only one. */
static uint32_t other_of_surname(const struct cast *c, cc_str name, enum cc_gender g)
{
    uint32_t found = CC_NO_INDEX;

    for (uint32_t i = 0; i < c->entity.n; i++) {
        const struct cc_entity *e = &c->entity.at[i];
        if (e->gender != g || !cc_str_eq(e->surname, name))
            continue;
        if (found != CC_NO_INDEX)
            return CC_NO_INDEX;
        found = i;
    }
    return found;
}

static uint32_t find_single(struct cast *c, const struct named *n, cc_str name)
{
    enum cc_gender g = gender_of_title(n->title);
    uint32_t e = cast_find(c, 's', name);
    char by_gender = g == CC_GENDER_FEMALE ? 'F' : 'M';

    if (g && cast_find(c, by_gender, name) != CC_NO_INDEX)
        return cast_find(c, by_gender, name);
    if (e != CC_NO_INDEX && gender_agrees(&c->entity.at[e], g))
        return e;
    if (e != CC_NO_INDEX && (e = other_of_surname(c, name, g)) != CC_NO_INDEX)
        return e;
    /* "Prince Harry" is the one who was called so with his whole name */
    e = cast_find(c, 'g', name);
    if (e != CC_NO_INDEX &&
        (!n->title.n || (!g && cc_str_eq(c->entity.at[e].role, n->title))))
        return e;
    if ((e = cast_find(c, 'n', name)) != CC_NO_INDEX && !g)
        return e;
    if ((e = cast_find(c, 'a', name)) != CC_NO_INDEX)
        return e;
    e = cast_slip(c, name);
    return e != CC_NO_INDEX && gender_agrees(&c->entity.at[e], g) ? e : CC_NO_INDEX;
}

/* "Halcyon Gate" for "Halcyon Gate Pictures": a firm's name may go without its last
 * words. */
static void key_beginnings(struct cast *c, const struct named *n, uint32_t entity)
{
    cc_str last = token_lower(c, n->last);

    if (cc_str_ends(last, CC_LIT("."))) /* "Inc." */
        last.n--;
    if (!cc_str_eq(cc_lex_get(CC_LEX(org), last, 2), CC_LIT("company")))
        return;
    for (uint32_t t = n->name; t < n->last; t++)
        if (t > n->name || !cc_lex_has(CC_LEX(org), token_lower(c, t)))
            cast_key(c, 'n', tokens_text(c, n->name, t), entity);
}

/* "Civil Guard" for "Norland's Civil Guard" and "State Department" for "US State
 * Department": a body's name may go without its owner or country, if more than one word
 * is left. */
static void key_endings(struct cast *c, const struct named *n, uint32_t entity)
{
    for (uint32_t t = n->name; t + 2 <= n->last; t++) {
        cc_str front = cc_lower(c->w->a, tokens_text(c, n->name, t));
        if ((c->w->d->token[t].flags & CC_TOK_PART) || cc_lex_has(CC_LEX(place), front) ||
            cc_lex_has(CC_LEX(demonym), front))
            cast_key(c, 'n', tokens_text(c, t + 1, n->last), entity);
    }
}

/* The role that the name ends in: "Carver County Sheriff's Office" is a sheriff's office.
 */
static void take_role(struct cast *c, uint32_t entity)
{
    struct cc_entity *e = &c->entity.at[entity];
    cc_str low = cc_fold(c->w->a, e->name);

    for (size_t i = 0; i < low.n; i++) {
        cc_str end = cc_str_sub(low, i, low.n);
        /* "Ministry of Defence" is no defence */
        if ((i && low.p[i - 1] != ' ') ||
            cc_str_ends(cc_str_sub(low, 0, i), CC_LIT(" of ")))
            continue;
        if (cc_lex_has(CC_LEX(role), end)) {
            e->role = end;
            c->trait.at[entity].side = cc_lex_get(CC_LEX(role), end, 1);
            return;
        }
    }
}

static uint32_t make(struct cast *c, const struct named *n, cc_str name)
{
    enum cc_entity_kind kind = kind_of(c, n);
    uint32_t e = cast_add(c, name, kind);
    bool person = kind == CC_ENT_PERSON || (kind == CC_ENT_OTHER && n->last > n->name);

    if (person) {
        set_person(c, e, n, name);
        if (kind == CC_ENT_OTHER)
            c->entity.at[e].kind = CC_ENT_OTHER;
        return e;
    }
    cast_key(c, 'n', name, e);
    if (kind == CC_ENT_OTHER)
        cast_key(c, 's', name, e);
    if (kind == CC_ENT_ORG) {
        key_acronym(c, n, e);
        take_role(c, e);
        key_beginnings(c, n, e);
        key_endings(c, n, e);
    }
    return e;
}

/* A run that is nothing but a title ("the District Attorney") is no name. */
static bool is_bare_title(const struct cast *c, const struct named *n, cc_str name)
{
    cc_str low = cc_lower(c->w->a, name);

    if (is_known_body(low) &&
        (n->last > n->name || (c->w->d->token[n->name].flags & CC_TOK_CAPS)))
        return false;
    return cc_lex_has(CC_LEX(title), low) || cc_lex_has(CC_LEX(role), low);
}

/* The side of a title, or of its last words: "former prosecutor". */
static cc_str title_side(cc_str title)
{
    for (size_t i = 0; i < title.n; i++) {
        cc_str end = cc_str_sub(title, i, title.n);
        if ((i == 0 || title.p[i - 1] == ' ') && cc_lex_has(CC_LEX(title), end))
            return cc_lex_get(CC_LEX(title), end, 2);
    }
    return CC_NONE;
}

static void take_title(struct cast *c, const struct named *n, uint32_t entity)
{
    struct cc_entity *e = &c->entity.at[entity];
    struct trait *t = &c->trait.at[entity];
    enum cc_gender g = gender_of_title(n->title);
    cc_str side = title_side(n->title);

    if (e->kind == CC_ENT_OTHER)
        e->kind = CC_ENT_PERSON;
    if (g) {
        e->gender = (uint8_t)g;
        cast_key(c, g == CC_GENDER_FEMALE ? 'F' : 'M',
                 e->surname.n ? e->surname : e->name, entity);
        return;
    }
    if (!e->role.n)
        e->role = n->title;
    if (side.n && !t->side.n)
        t->side = side;
}

/* "HALE" in a transcript is Hale. */
static cc_str without_capitals(const struct cast *c, cc_str name)
{
    struct cc_buf b = { .a = c->w->a };
    cc_str low = cc_lower(c->w->a, name);

    if (low.n != name.n)
        return name;
    for (size_t i = 0; i < name.n; i++) {
        bool first = i == 0 || name.p[i - 1] == ' ' || name.p[i - 1] == '-';
        cc_buf_addc(&b, first ? name.p[i] : low.p[i]);
    }
    return cc_buf_str(&b);
}

/* "Acme spokesman Tom Lee", "Acme's lawyer, ...": the body right before the title. */
static void take_body(struct cast *c, const struct named *n, uint32_t entity)
{
    struct cc_entity *e = &c->entity.at[entity];
    const struct cc_document *d = c->w->d;
    cc_str title = n->title, last = title;
    uint32_t t = n->first, m;

    for (size_t i = 0; i < title.n; i++)
        if (title.p[i] == ' ')
            last = cc_str_sub(title, i + 1, title.n);
    if (e->of.n || !cc_lex_has(CC_LEX(counsel), last))
        return;
    while (t > 0 && (d->token[t - 1].flags & CC_TOK_PART))
        t--;
    m = t > 0 ? c->cover[t - 1] : CC_NO_INDEX;
    if (m == CC_NO_INDEX || c->entity.at[c->mention.at[m].entity].kind == CC_ENT_PERSON)
        return;
    e->of_entity = c->mention.at[m].entity;
    e->of = c->entity.at[e->of_entity].name;
}

void cast_link(struct cast *c, const struct named *n)
{
    cc_str name = tokens_text(c, n->name, n->last);
    struct cc_span span = { c->w->d->token[n->first].span.start,
                            c->w->d->token[n->last].span.end };
    uint32_t e;

    if (n->label && (c->w->d->token[n->last].flags & CC_TOK_CAPS))
        name = without_capitals(c, name);
    if (!n->title.n && is_bare_title(c, n, name))
        return;
    e = n->last > n->name && surname_start(c, n->name, n->last) > n->name
            ? find_full(c, n, name)
            : find_single(c, n, name);
    if (e == CC_NO_INDEX && n->last > n->name && !n->title.n)
        e = find_acronym(c, n, name);
    if (e == CC_NO_INDEX)
        e = make(c, n, name);
    if (n->title.n)
        take_title(c, n, e);
    if (n->title.n)
        take_body(c, n, e);
    c->trait.at[e].names++;
    cast_mention(c, span, head_token(c, n->first, n->last), e, CC_MENTION_NAME, 100);
}
