/* Whose side somebody is on, when the articles of a case say different things. */
#include "support.h"

#include "claimcheck/pair.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <stdio.h>
#include <string.h>

static struct cc_arena *arena;

static void open_arena(void)
{
    arena = cc_arena_new(NULL);
}

static void close_arena(void)
{
    cc_arena_free(arena);
    no_leaks();
}

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
