/* Whose side somebody is on, when the articles of a case say different things. */
#include "support.h"

#include "claimcheck/pair.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <stdio.h>
#include <string.h>

TestSuite(pair, .init = open_arena, .fini = close_arena);

/* An article in which one person of that name and party appears. */
static const struct cc_reading *article_of(const char *text, const char *name,
                                           const char *party)
{
    struct cc_reading *r = CC_NEW(arena, struct cc_reading);
    struct cc_article *article = CC_NEW(arena, struct cc_article);
    struct cc_entity *e = CC_NEW(arena, struct cc_entity);
    const char *space = strrchr(name, ' ');

    article->text = cc_str_c(text);
    snprintf(article->id, sizeof article->id, "%.16s", text);
    *e = (struct cc_entity){
        .name = cc_str_c(name),
        .surname = cc_str_c(space ? space + 1 : name),
        .given = space ? cc_str_sub(cc_str_c(name), 0, (size_t)(space - name)) : CC_NONE,
        .party = cc_str_c(party),
        .party_by = (uint8_t)(strcmp(party, name) == 0             ? CC_BY_NAME
                              : party[0] >= 'a' && party[0] <= 'z' ? CC_BY_ROLE
                              : *party                             ? CC_BY_ACTING
                                                                   : CC_BY_NOTHING),
        .of_entity = CC_NO_INDEX,
        .filer = CC_NO_INDEX,
        .kind = CC_ENT_PERSON
    };
    r->article = article;
    r->statements.entity = e;
    r->statements.entity_count = 1;
    return r;
}

Test(pair, a_side_before_an_employer_before_a_name)
{
    static const struct {
        const char *name[2], *party[2], *want;
    } rows[] = {
        { { "Ann Hale", "Ann Hale" }, { "Ann Hale", "Ann Hale" }, "Ann Hale" },
        { { "Ann Hale", "Hale" }, { "Ann Hale", "Hale" }, "Ann Hale" },
        { { "Ann Hale", "Ann Hale" }, { "Ann Hale", "Quay Co" }, "Quay Co" },
        { { "Ann Hale", "Ann Hale" }, { "defense", "Ann Hale" }, "defense" },
        { { "Ann Hale", "Ann Hale" }, { "Quay Co", "defense" }, "defense" },
        { { "Ann Hale", "Ann Hale" }, { "", "" }, "" },
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        for (int turn = 0; turn < 2; turn++) {
            const struct cc_reading *readings[2] = {
                article_of("a", rows[i].name[turn], rows[i].party[turn]),
                article_of("b", rows[i].name[!turn], rows[i].party[!turn]),
            };
            struct cc_case c = cc_case_link(readings, 2, CC_NONE, NULL, arena);
            cr_assert(eq(u32, c.actor_of[0][0], c.actor_of[1][0]), "row %zu", i);
            cc_str got = c.actor[c.actor_of[0][0]].party;
            cr_expect(cc_str_eq(got, cc_str_c(rows[i].want)), "row %zu: %.*s, not %s", i,
                      CC_FMT(got), rows[i].want);
        }
}

/* Adds somebody to an article; of: whom it acts for, by number. */
static void add_entity(const struct cc_reading *r, const char *name, const char *party,
                       enum cc_party_by by, uint32_t of)
{
    struct cc_reading *to = (struct cc_reading *)(uintptr_t)r;
    uint32_t n = to->statements.entity_count;
    struct cc_entity *all = CC_ARRAY(arena, struct cc_entity, n + 1);

    memcpy(all, to->statements.entity, n * sizeof *all);
    all[n] = (struct cc_entity){ .name = cc_str_c(name),
                                 .party = cc_str_c(party),
                                 .party_by = (uint8_t)by,
                                 .of_entity = of,
                                 .filer = CC_NO_INDEX,
                                 .kind = CC_ENT_ORG };
    to->statements.entity = all;
    to->statements.entity_count++;
}

static cc_str party_of(const struct cc_case *c, const char *text, uint32_t entity)
{
    for (uint32_t i = 0; i < c->n; i++)
        if (cc_str_eq(c->reading[i]->article->text, cc_str_c(text)))
            return c->actor[c->actor_of[i][entity]].party;
    return CC_NONE;
}

/* What one article says of a body holds for those who speak for it in another. */
Test(pair, who_acts_for_somebody_is_of_its_party_in_the_case)
{
    for (int turn = 0; turn < 2; turn++) {
        const struct cc_reading *a = article_of("a", "Ann Hale", "Quay Co");
        const struct cc_reading *b = article_of("b", "Ben Lisk", "Ben Lisk");
        const struct cc_reading *readings[] = { turn ? b : a, turn ? a : b };

        add_entity(a, "QC", "QC", CC_BY_NAME, CC_NO_INDEX);
        add_entity(a, "spokesman", "QC", CC_BY_ACTING, 1);
        add_entity(a, "lawyer", "defense", CC_BY_ACTING, 0);
        add_entity(b, "Quay Company", "defense", CC_BY_CHARGE, CC_NO_INDEX);
        struct cc_case c = cc_case_link(readings, 2, CC_NONE, NULL, arena);
        cr_expect(cc_str_eq(party_of(&c, "b", 1), CC_LIT("defense")));
        cr_expect(cc_str_eq(party_of(&c, "a", 1), CC_LIT("defense")), "the acronym");
        cr_expect(cc_str_eq(party_of(&c, "a", 2), CC_LIT("defense")), "who speaks");
        cr_expect(cc_str_eq(party_of(&c, "b", 0), CC_LIT("Ben Lisk")), "nobody else");
    }
}

/* Two of one surname: "he" is the man, and of whom nothing is known is neither. */
Test(pair, a_surname_of_two_is_whom_the_gender_leaves)
{
    static const struct {
        enum cc_gender full[2], bare;
        int want; /* the full name whose it is, or -1 */
    } rows[] = {
        { { CC_GENDER_MALE, CC_GENDER_FEMALE }, CC_GENDER_MALE, 0 },
        { { CC_GENDER_MALE, CC_GENDER_FEMALE }, CC_GENDER_FEMALE, 1 },
        { { CC_GENDER_MALE, CC_GENDER_FEMALE }, CC_GENDER_UNKNOWN, -1 },
        { { CC_GENDER_MALE, CC_GENDER_UNKNOWN }, CC_GENDER_MALE, -1 },
        { { CC_GENDER_MALE, CC_GENDER_MALE }, CC_GENDER_MALE, -1 },
        { { CC_GENDER_MALE, CC_GENDER_MALE }, CC_GENDER_FEMALE, -1 },
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const struct cc_reading *r[] = { article_of("a", "Owen Hale", "defense"),
                                         article_of("b", "Vera Hale", "Vera Hale"),
                                         article_of("c", "Hale", "Hale") };
        for (int k = 0; k < 3; k++)
            ((struct cc_entity *)(uintptr_t)r[k]->statements.entity)->gender =
                (uint8_t)(k < 2 ? rows[i].full[k] : rows[i].bare);
        struct cc_case c = cc_case_link(r, 3, CC_NONE, NULL, arena);
        for (int k = 0; k < 2; k++)
            cr_expect(eq(int, c.actor_of[k][0] == c.actor_of[2][0], rows[i].want == k),
                      "row %zu, %d", i, k);
    }
}

/* "Hale" of an article that says no more is the file's Vera Hale only where the case
 * knows no other. */
Test(pair, a_surname_is_not_the_files_person_where_the_case_knows_another)
{
    static const struct cc_party_entry entry = { { "Vera Hale", 9 }, { "x", 1 } };
    const struct cc_parties file = { .entry = &entry, .n = 1 };
    const struct cc_reading *r[] = { article_of("a", "Owen Hale", "Owen Hale"),
                                     article_of("b", "Hale", "x") };

    struct cc_entity *bare = (struct cc_entity *)(uintptr_t)r[1]->statements.entity;

    bare->party_by = CC_BY_SURNAME;
    bare->text_party = CC_LIT("investigators");
    bare->text_by = CC_BY_ROLE;
    struct cc_case c = cc_case_link(r + 1, 1, CC_NONE, &file, arena);
    cr_expect(cc_str_eq(party_of(&c, "b", 0), CC_LIT("x")));
    c = cc_case_link(r, 2, CC_NONE, &file, arena);
    cr_expect(cc_str_eq(party_of(&c, "b", 0), CC_LIT("investigators")));
}

/* What the file says of a role holds where the role is not told. */
Test(pair, the_file_before_a_role_of_another_article)
{
    for (int turn = 0; turn < 2; turn++) {
        const struct cc_reading *a = article_of("a", "Ann Hale", "prosecution");
        const struct cc_reading *b = article_of("b", "Ann Hale", "the county");
        const struct cc_reading *readings[] = { turn ? b : a, turn ? a : b };

        ((struct cc_entity *)(uintptr_t)b->statements.entity)->party_by = CC_BY_FILE;
        struct cc_case c = cc_case_link(readings, 2, CC_NONE, NULL, arena);
        cr_expect(cc_str_eq(party_of(&c, "a", 0), CC_LIT("the county")));
    }
}

/* "Ivo Brandt, who represents Hale", of whom the article says no more, is the lawyer of
 * another article. */
Test(pair, a_name_that_acts_for_somebody_is_the_same_person)
{
    const struct cc_reading *r[] = { article_of("a", "Ivo Brandt", "defense"),
                                     article_of("b", "Ivo Brandt", "defense") };
    struct cc_entity *e = (struct cc_entity *)(uintptr_t)r[1]->statements.entity;

    e->kind = CC_ENT_OTHER;
    e->given = e->surname = CC_NONE;
    e->of = CC_LIT("Hale");
    struct cc_case c = cc_case_link(r, 2, CC_NONE, NULL, arena);
    cr_expect(eq(u32, c.actor_of[0][0], c.actor_of[1][0]));
}

/* "Safety Board" is the Harbor Safety Board while the case knows no other. */
Test(pair, the_end_of_a_bodys_name_is_that_body)
{
    static const struct {
        const char *name[3];
        bool same;
    } rows[] = {
        { { "Safety Board", "the Harbor Safety Board", "Quay Company" }, true },
        { { "Safety Board", "Harbor Safety Board", "Bay Safety Board" }, false },
        { { "Board", "Harbor Safety Board", "Quay Company" }, false },
        { { "Water Quality", "Department of Water Quality", "Quay Company" }, false },
        { { "Harbor Safety", "Harbor Safety Board", "Quay Company" }, false },
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const struct cc_reading *r = article_of("a", "Ann Hale", "Ann Hale");
        for (int k = 0; k < 3; k++)
            add_entity(r, rows[i].name[k], rows[i].name[k], CC_BY_NAME, CC_NO_INDEX);
        struct cc_case c = cc_case_link(&r, 1, CC_NONE, NULL, arena);
        cr_expect(eq(int, c.actor_of[0][1] == c.actor_of[0][2], rows[i].same), "row %zu",
                  i);
    }
}

/* One article in six that puts a candidate with the police is a slip; one in five is
 * told. */
Test(pair, a_side_that_enough_articles_give)
{
    static const struct {
        uint32_t articles;
        const char *want;
    } rows[] = { { 5, "investigators" }, { 6, "Ann Hale" } };
    static const char *const text[] = { "a", "b", "c", "d", "e", "f" };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const struct cc_reading *r[6];
        for (uint32_t k = 0; k < rows[i].articles; k++)
            r[k] = article_of(text[k], "Ann Hale", k ? "Ann Hale" : "investigators");
        struct cc_case c = cc_case_link(r, rows[i].articles, CC_NONE, NULL, arena);
        cr_expect(cc_str_eq(c.actor[c.actor_of[0][0]].party, cc_str_c(rows[i].want)),
                  "of %u articles", rows[i].articles);
    }
}

/* "Ann Seeks Hale", from one headline of 21 articles, is nobody's name; of 20 it may be.
 */
Test(pair, a_name_that_enough_articles_use)
{
    for (uint32_t n = 20; n <= 21; n++) {
        const struct cc_reading *r[21];
        for (uint32_t k = 0; k < n; k++) {
            char *text = CC_ARRAY(arena, char, 2);
            text[0] = (char)('a' + k);
            r[k] = article_of(text, "Ann Hale", "");
        }
        ((struct cc_entity *)(uintptr_t)r[0]->statements.entity)->name =
            CC_LIT("Ann Seeks Hale");
        struct cc_case c = cc_case_link(r, n, CC_NONE, NULL, arena);
        cr_expect(cc_str_eq(c.actor[c.actor_of[0][0]].name,
                            n == 20 ? CC_LIT("Ann Seeks Hale") : CC_LIT("Ann Hale")),
                  "of %u articles", n);
    }
}
