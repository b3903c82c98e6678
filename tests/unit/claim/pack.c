/* Readings as bytes: what comes back, and what is refused. */
#include "support.h"

#include "claimcheck/claim.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <glob.h>
#include <string.h>

TestSuite(pack, .init = open_arena, .fini = close_arena);

static const cc_str key = CC_LIT("rules 1, no parties");

static const char story[] =
    "Title: Two bolts\nSource: The Record\nDate: 2031-05-14\n\n"
    "Mara Lund, 51, said on Monday that the dam cost $2 million, not $3 million.\n\n"
    "\"The gate opened by itself,\" her lawyer, Ivo Tran, said. \"It never jammed\n"
    "before.\" Two of the five bolts were not tightened, a report says; the council\n"
    "plans to vote on it in June if the mayor agrees.\n";

/* Marks of Markdown, bytes that are no UTF-8, a quote that is not closed. */
static const char marked[] =
    "---\ndate: 2031-05-14\ntitle: Two bolts\n---\n\n"
    "**Mara Lund** said that [the dam](http://dam.example/1) *cost* $2 million.\n\n"
    "> \"The g\xffte opened by itself,\" Lund told the Re\xe2\x80 cord.\n\n"
    "\xe2\x80\x9cNo, it did not, said `Ivo Tran`.\n";

static struct cc_reading read_as(cc_str text, const char *file)
{
    struct cc_article_given given = { .file = cc_str_c(file),
                                      .undated = true,
                                      .any_language = true };
    struct cc_article *article = CC_NEW(arena, struct cc_article);
    struct cc_error err = { 0 };

    cr_assert(cc_article_read(article, text, &given, arena, &err), "%s", err.text);
    return cc_read(article, NULL, arena);
}

static char *copy_of(cc_str s)
{
    char *to = cc_arena_alloc(arena, s.n);

    memcpy(to, s.p, s.n);
    return to;
}

static bool unpack(struct cc_reading *out, cc_str bytes, cc_str text)
{
    return cc_reading_unpack(CC_NEW(arena, struct cc_article), out, bytes, text, key,
                             arena);
}

static void check_article(const struct cc_article *x, const struct cc_article *y)
{
    cr_expect(strcmp(x->id, y->id) == 0);
    cr_expect(cc_str_eq(x->title, y->title) && cc_str_eq(x->source, y->source) &&
              cc_str_eq(x->url, y->url) && cc_str_eq(x->file, y->file) &&
              cc_str_eq(x->reading, y->reading));
    cr_expect(cc_date_equal(x->published, y->published) &&
              x->published_from == y->published_from);
    cr_expect(x->body.start == y->body.start && x->body.end == y->body.end);
}

static void check_document(const struct cc_document *x, const struct cc_document *y)
{
    cr_assert(eq(u32, x->tokens, y->tokens));
    cr_assert(eq(u32, x->sentences, y->sentences));
    cr_assert(eq(u32, x->paragraphs, y->paragraphs));
    cr_assert(eq(u32, x->quotes, y->quotes));
    for (uint32_t i = 0; i < x->tokens; i++) {
        const struct cc_token *p = &x->token[i], *q = &y->token[i];
        cr_expect(p->span.start == q->span.start && p->span.end == q->span.end &&
                  p->sentence == q->sentence && p->quote == q->quote &&
                  p->kind == q->kind && p->depth == q->depth && p->flags == q->flags &&
                  x->word[i] == y->word[i]);
    }
    for (uint32_t i = 0; i < x->paragraphs; i++)
        cr_expect(x->paragraph[i].kind == y->paragraph[i].kind &&
                  x->paragraph[i].first_token == y->paragraph[i].first_token);
    for (uint32_t i = 0; i < x->quotes; i++)
        cr_expect(x->quote[i].inner.end == y->quote[i].inner.end &&
                  x->quote[i].parent == y->quote[i].parent);
}

static void check_statements(const struct cc_statements *x, const struct cc_statements *y)
{
    cr_assert(eq(u32, x->statement_count, y->statement_count));
    cr_assert(eq(u32, x->mention_count, y->mention_count));
    for (uint32_t i = 0; i < x->statement_count; i++) {
        const struct cc_statement *p = &x->statement[i], *q = &y->statement[i];
        cr_expect(p->entity == q->entity && p->level == q->level &&
                  cc_str_eq(p->party, q->party) && strcmp(p->rule, q->rule) == 0 &&
                  cc_date_equal(p->said.date, q->said.date) &&
                  p->span_count == q->span_count && p->spans[0].end == q->spans[0].end);
        cr_expect(memcmp(&p->score, &q->score, sizeof p->score) == 0);
    }
    for (uint32_t i = 0; i < x->token_count; i++)
        cr_expect(x->mention_of[i] == y->mention_of[i]);
}

/* Comes back, says what it said, and is packed to the same bytes again. */
static void check(cc_str text, const char *file)
{
    struct cc_reading x = read_as(text, file), y;
    cc_str bytes = cc_reading_pack(&x, key, arena);

    cr_assert(bytes.n > 0, "%s", file);
    cr_assert(unpack(&y, bytes, text), "%s", file);
    cr_expect(cc_str_eq(bytes, cc_reading_pack(&y, key, arena)), "%s", file);
    check_article(x.article, y.article);
    check_document(&x.document, &y.document);
    check_statements(&x.statements, &y.statements);
    cr_assert(eq(u32, x.claims.n, y.claims.n));
    for (uint32_t i = 0; i < x.claims.n; i++) {
        cc_str p = cc_claim_describe(&x.claims.claim[i], &x.statements, arena);
        cc_str q = cc_claim_describe(&y.claims.claim[i], &y.statements, arena);
        cr_expect(cc_str_eq(p, q), "%.*s / %.*s", CC_FMT(p), CC_FMT(q));
        cr_expect(cc_str_eq(x.claims.claim[i].words, y.claims.claim[i].words));
    }
}

Test(pack, what_is_packed_comes_back)
{
    char path[PATH_SIZE];
    glob_t files;

    check(cc_str_c(story), "story.txt");
    check(cc_str_c(marked), "marked.md");
    check(CC_LIT("x"), "short.txt");
    source_path(path, "examples/*.txt");
    cr_assert(eq(int, glob(path, 0, NULL, &files), 0));
    for (size_t i = 0; i < files.gl_pathc; i++)
        check(read_whole(files.gl_pathv[i], arena), files.gl_pathv[i]);
    globfree(&files);
}

/* Far fewer bytes than the text is followed by in memory, and no more than a few times
 * those of the text. */
Test(pack, is_small)
{
    struct cc_reading r = read_as(cc_str_c(story), "story.txt");
    cc_str bytes = cc_reading_pack(&r, key, arena);

    cr_expect(bytes.n < 4 * (sizeof story - 1), "%zu bytes", bytes.n);
}

Test(pack, what_it_is_not_of_is_refused)
{
    cc_str text = cc_str_c(story);
    struct cc_reading r = read_as(text, "story.txt"), out;
    cc_str bytes = cc_reading_pack(&r, key, arena);
    char *other = copy_of(text);
    struct cc_article article;

    other[text.n - 5]++;
    cr_expect(not(unpack(&out, bytes, (cc_str){ other, text.n })));
    cr_expect(not(unpack(&out, bytes, cc_str_sub(text, 0, text.n - 1))));
    cr_expect(
        not(cc_reading_unpack(&article, &out, bytes, text, CC_LIT("rules 2"), arena)));
    cr_expect(cc_reading_unpack(&article, &out, bytes, text, key, arena));
}

Test(pack, what_is_damaged_is_refused)
{
    cc_str text = cc_str_c(story);
    struct cc_reading r = read_as(text, "story.txt"), out;
    cc_str bytes = cc_reading_pack(&r, key, arena);
    char *copy = copy_of(bytes);

    for (size_t i = 0; i < bytes.n; i++) {
        copy[i] ^= 4;
        cr_expect(not(unpack(&out, (cc_str){ copy, bytes.n }, text)), "byte %zu", i);
        copy[i] ^= 4;
        cr_expect(not(unpack(&out, (cc_str){ copy, i }, text)), "%zu bytes", i);
    }
}

static void pack_story(struct cc_arena *a, void *arg)
{
    const struct cc_reading *r = arg;
    cc_str text = cc_str_c(story), bytes = cc_reading_pack(r, key, a);
    struct cc_article article;
    struct cc_reading out;

    cr_assert(cc_reading_unpack(&article, &out, bytes, text, key, a));
}

Test(pack, memory)
{
    struct cc_reading r = read_as(cc_str_c(story), "story.txt");

    cr_expect(fail_each_block(pack_story, &r) > 1);
}
