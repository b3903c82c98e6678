/*
 * Sides. In order: the party file, the longest match first; the side of a title or role;
 * counsel and spokesmen, the side of whom they act for; the accused, defense; the hurt,
 * victims; a document, its filer's; otherwise a person or body is a party of its own.
 */
#include "cast.h"

enum { DEPTH_MAX = 3 };

static bool is_word_byte(const char *p)
{
    unsigned char b = (unsigned char)*p;
    return b >= 128 || (b >= '0' && b <= '9') || (b >= 'A' && b <= 'Z') ||
           (b >= 'a' && b <= 'z');
}

/* Does `text` hold `what` as whole words, without regard to case? */
static bool holds(cc_str text, cc_str what)
{
    if (!what.n || what.n > text.n)
        return false;
    for (size_t i = 0; i + what.n <= text.n; i++) {
        if ((i > 0 && is_word_byte(text.p + i - 1) && is_word_byte(text.p + i)) ||
            (i + what.n < text.n && is_word_byte(text.p + i + what.n) &&
             is_word_byte(text.p + i + what.n - 1)))
            continue;
        if (cc_str_eq_fold(cc_str_sub(text, i, i + what.n), what))
            return true;
    }
    return false;
}

/* A side, and what says so (enum cc_party_by). */
struct side {
    cc_str party;
    uint8_t by;
};

/* What makes an entry of the party file name the entity: its name or role, or a longer
 * form of its surname; CC_BY_NOTHING when it does not. */
static uint8_t entry_fits(const struct cc_entity *e, cc_str name)
{
    if (holds(e->name, name) || (e->role.n && holds(e->role, name)))
        return CC_BY_FILE;
    return e->kind == CC_ENT_PERSON && !e->given.n && e->surname.n &&
                   name.n > e->surname.n && cc_str_ends(name, e->surname) &&
                   holds(name, e->surname)
               ? CC_BY_SURNAME
               : CC_BY_NOTHING;
}

bool cc_party_names(const struct cc_entity *e, cc_str name)
{
    return entry_fits(e, name) != CC_BY_NOTHING;
}

static struct side from_file(const struct cast *c, const struct cc_entity *e)
{
    const struct cc_parties *file = c->w->parties;
    struct side best = { CC_NONE, CC_BY_NOTHING };
    size_t longest = 0;

    for (uint32_t i = 0; file && i < file->n; i++) {
        const struct cc_party_entry *entry = &file->entry[i];
        uint8_t by = entry_fits(e, entry->name);

        if (by && entry->name.n > longest) {
            longest = entry->name.n;
            best = (struct side){ entry->party, by };
        }
    }
    return best;
}

static bool is_former(const struct cc_entity *e)
{
    cc_str role = e->role;

    return cc_str_starts(role, CC_LIT("ex-")) ||
           cc_lex_has(CC_LEX(former), cc_str_cut(&role, ' '));
}

/* The last word of the role, by which counsel.lex knows it. */
static cc_str how_for(const struct cc_entity *e)
{
    cc_str role = e->role, how;

    for (;;) {
        char buf[64];
        size_t i = 0;
        how = cc_lex_get(CC_LEX(counsel), role, 1);
        if (how.n || !role.n)
            return how;
        how = cc_lex_get(CC_LEX(counsel), cc_lemma(role, CC_NOUN, buf), 1);
        if (how.n)
            return how;
        while (i < role.n && role.p[i] != ' ')
            i++;
        if (i == role.n)
            return CC_NONE;
        role = cc_str_sub(role, i + 1, role.n);
    }
}

static struct side side_of(const struct cast *c, uint32_t entity, unsigned depth);

/* "the widow", "the victim's family", "plaintiffs": by the last word. */
static cc_str side_of_words(cc_str of)
{
    char buf[64];
    cc_str last = of;

    for (size_t i = 0; i < of.n; i++)
        if (of.p[i] == ' ')
            last = cc_str_sub(of, i + 1, of.n);
    if (last.n >= sizeof buf)
        return CC_NONE;
    last = cc_lemma(last, CC_NOUN, buf);
    if (cc_str_eq(cc_lex_get(CC_LEX(counsel), last, 1), CC_LIT("kin")))
        return CC_LIT("victims");
    return cc_lex_get(CC_LEX(role), last, 1);
}

/* Whose side somebody who acts for `of` is on. */
static cc_str side_for(const struct cast *c, uint32_t entity, unsigned depth)
{
    const struct cc_entity *e = &c->entity.at[entity];
    cc_str how = how_for(e), of = CC_NONE;
    bool legal = cc_str_eq(how, CC_LIT("legal")) || c->trait.at[entity].counsel;
    bool team = cc_str_eq(how, CC_LIT("team"));
    const struct cc_entity *owner = NULL;

    if (!(how.n || legal) || !e->of.n)
        return CC_NONE;
    if (e->of_entity != CC_NO_INDEX) {
        owner = &c->entity.at[e->of_entity];
        of = side_of(c, e->of_entity, depth + 1).party;
    }
    if (cc_str_eq(how, CC_LIT("kin")) && !legal)
        return cc_str_eq(of, CC_LIT("victims")) ? of : CC_NONE;
    if (of.n)
        return of;
    if (owner && cc_str_eq(how_for(owner), CC_LIT("kin")))
        return CC_LIT("victims");
    of = side_of_words(e->of);
    if (of.n)
        return of;
    if (owner && owner->kind == CC_ENT_ORG)
        return CC_NONE;
    /* counsel of somebody of whom nothing is known: whoever has a lawyer defends himself
     */
    if (legal || (team && (c->court || !owner || !owner->role.n)))
        return CC_LIT("defense");
    return CC_NONE;
}

/* What the article says. */
static struct side side_by_text(const struct cast *c, uint32_t entity, unsigned depth)
{
    const struct cc_entity *e = &c->entity.at[entity];
    const struct trait *t = &c->trait.at[entity];
    cc_str side;

    if (t->side.n && !is_former(e) &&
        (c->court || !cc_lex_has(CC_LEX(courtonly), e->name)))
        return (struct side){ t->side, CC_BY_ROLE };
    side = side_for(c, entity, depth);
    if (side.n)
        return (struct side){ side, CC_BY_ACTING };
    if (t->accused)
        return (struct side){ CC_LIT("defense"), CC_BY_CHARGE };
    if (t->victim)
        return (struct side){ CC_LIT("victims"), CC_BY_HARM };
    if (e->kind == CC_ENT_DOCUMENT && e->filer != CC_NO_INDEX)
        return (struct side){ side_of(c, e->filer, depth + 1).party, CC_BY_DOCUMENT };
    return (struct side){ CC_NONE, CC_BY_NOTHING };
}

static struct side side_of(const struct cast *c, uint32_t entity, unsigned depth)
{
    struct side filed = from_file(c, &c->entity.at[entity]);

    return filed.party.n || depth > DEPTH_MAX ? filed : side_by_text(c, entity, depth);
}

static bool is_court_story(const struct cast *c)
{
    for (uint32_t i = 0; i < c->entity.n; i++) {
        const struct trait *t = &c->trait.at[i];
        cc_str paper = cc_lex_get(CC_LEX(paper), c->entity.at[i].role, 1);
        if (t->accused || paper.n)
            return true;
        if (!cc_lex_has(CC_LEX(courtonly), c->entity.at[i].name) &&
            (cc_str_eq(t->side, CC_LIT("prosecution")) ||
             cc_str_eq(t->side, CC_LIT("defense")) ||
             cc_str_eq(t->side, CC_LIT("court"))))
            return true;
    }
    return false;
}

/* Somebody with a name is a party by himself; one who speaks for him is of his party. */
static struct side own_party(const struct cast *c, uint32_t entity)
{
    const struct cc_entity *e = &c->entity.at[entity];
    cc_str how = how_for(e);
    bool speaks = cc_str_eq(how, CC_LIT("voice")) || cc_str_eq(how, CC_LIT("team")) ||
                  cc_str_eq(how, CC_LIT("legal"));
    struct side none = { CC_NONE, CC_BY_NOTHING };

    if (e->kind == CC_ENT_DOCUMENT)
        return e->filer == CC_NO_INDEX || e->filer == entity
                   ? none
                   : (struct side){ c->entity.at[e->filer].name, CC_BY_DOCUMENT };
    if (speaks && e->of_entity != CC_NO_INDEX && c->trait.at[e->of_entity].names)
        return (struct side){ c->entity.at[e->of_entity].name, CC_BY_ACTING };
    return c->trait.at[entity].names ? (struct side){ e->name, CC_BY_NAME } : none;
}

static struct side by_text_or_own(const struct cast *c, uint32_t entity)
{
    struct side side = side_by_text(c, entity, 0);

    return side.party.n ? side : own_party(c, entity);
}

void cast_parties(struct cast *c)
{
    c->court = is_court_story(c);
    for (uint32_t i = 0; i < c->entity.n; i++) {
        struct cc_entity *e = &c->entity.at[i];
        struct side side = from_file(c, e), text;
        if (!side.party.n)
            side = by_text_or_own(c, i);
        text = side.by == CC_BY_SURNAME ? by_text_or_own(c, i) : side;
        e->party = side.party;
        e->party_by = side.by;
        e->text_party = text.party;
        e->text_by = text.by;
    }
}
