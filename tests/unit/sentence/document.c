/* What holds of every document, and long hostile inputs. */
#include "support.h"

#include "claimcheck/sentence.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <string.h>

TestSuite(document, .fini = no_leaks);

static bool all_space(cc_str s)
{
    for (size_t at = 0; at < s.n;)
        if (!cc_is_space(cc_utf8_next(s, &at)))
            return false;
    return true;
}

/* Every byte that is not white space is in one token, every token in one sentence. */
static void expect_whole(const struct cc_document *d, const char *what)
{
    uint32_t end = 0, next = 0;

    for (uint32_t i = 0; i < d->tokens; i++) {
        struct cc_span s = d->token[i].span;
        cr_assert(s.start >= end && s.end > s.start, "%s: token %u overlaps", what, i);
        cr_assert(all_space(cc_str_sub(d->text, end, s.start)), "%s: bytes lost", what);
        end = s.end;
    }
    cr_assert(all_space(cc_str_sub(d->text, end, d->text.n)), "%s: the end is lost",
              what);
    for (uint32_t i = 0; i < d->sentences; i++) {
        cr_assert(d->sentence[i].first == next, "%s: a gap before sentence %u", what, i);
        next += d->sentence[i].count;
    }
    cr_assert(eq(u32, next, d->tokens), "%s", what);
}

static const char *const pieces[] = {
    "a",    "\"",  " \"a",      "'a ",         "(",        ". A",
    ".",    "\n",  "“a",        "a” ",         "‘a,’ ",    "A. ",
    "a.a",  "a-",  "@a",        "a@a.",        "www.a",    "1,",
    "1-",   "!",   "\xff",      "\xcc\x81",    "🫶🏼", "\xe2\x80\x8d",
    "a' ",  "n't", "A: b\n",    "• ",          "[1] ",     "/",
    "_",    "''",  "http://a ", "“A!” A A A ", "A & B",    "a\xc2\xa0",
    "... ", "\r",  "\x01",      "«",
};

/* A megabyte of one thing must end, keep every byte, and take memory in proportion. */
Test(document, long_hostile_inputs)
{
    struct cc_arena *a = cc_arena_new(NULL);

    for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++) {
        struct cc_buf b = { .a = a };
        while (b.n < 1000 * 1000)
            cc_buf_add(&b, cc_str_c(pieces[i]));
        struct cc_document d = cc_document_of_text(cc_buf_str(&b), a);
        expect_whole(&d, pieces[i]);
        cr_expect(lt(sz, cc_arena_used(a), (size_t)600 * 1000 * 1000), "%s", pieces[i]);
        cc_arena_reset(a);
    }
    cc_arena_free(a);
}

Test(document, answers_about_tokens)
{
    struct cc_arena *a = cc_arena_new(NULL);
    struct cc_document d = cc_document_of_text(CC_LIT("“No,” Dr. Hale can't SAY."), a);

    cr_assert(eq(u32, d.tokens, 10));
    cr_expect(cc_str_eq(cc_token_form(&d, 4), CC_LIT("Dr.")));
    cr_expect(eq(u32, cc_token_at(&d, 0), 0));
    cr_expect(eq(u32, cc_token_at(&d, d.token[4].span.end), 5),
              "white space: the next token");
    cr_expect(eq(u32, cc_token_at(&d, (uint32_t)d.text.n), d.tokens));
    cr_expect(eq(int, d.token[0].kind, CC_TOKEN_OPEN));
    cr_expect(eq(int, d.token[3].kind, CC_TOKEN_CLOSE));
    cr_expect(eq(int, d.token[1].depth, 1));
    cr_expect(eq(int, d.token[1].quote, 0));
    cr_expect(eq(int, d.token[4].quote, -1));
    cr_expect(eq(int, d.token[4].flags, CC_TOK_SPACE | CC_TOK_UPPER | CC_TOK_ABBREV));
    cr_expect(eq(int, d.token[6].flags, CC_TOK_SPACE));
    cr_expect(eq(int, d.token[7].flags, CC_TOK_PART));
    cr_expect(eq(int, d.token[8].flags, CC_TOK_SPACE | CC_TOK_UPPER | CC_TOK_CAPS));

    cc_str *forms = cc_token_forms(&d, 6, 2, a);
    cr_expect(cc_str_eq(forms[0], CC_LIT("ca")));
    cr_expect(cc_str_eq(forms[1], CC_LIT("n't")));
    cc_arena_free(a);
}

static void cut_up(struct cc_arena *a, void *arg)
{
    struct cc_document *d = arg;
    struct cc_buf b = { .a = a };

    for (int i = 0; i < 400; i++)
        cc_buf_add(
            &b,
            CC_LIT("“It was shut,” Ann Hale said. HALE: ‘No,’ he said.\n\n• Yes. No.\n"));
    *d = cc_document_of_text(cc_buf_str(&b), a);
}

Test(document, survives_refused_memory)
{
    struct cc_document d;
    cr_expect(gt(sz, fail_each_block(cut_up, &d), 5));
    cr_expect(gt(u32, d.sentences, 1000));
}

/* The photo credit and the embed's placeholder are marked, nothing else is; mixed marks
 * pair. */
Test(document, the_kinds_of_the_sample)
{
    struct cc_arena *a = cc_arena_new(NULL);
    char path[PATH_SIZE];
    need_data(path, "seed/000_8ef20a5d4c2694db.txt");
    cc_str text = read_whole(path, a);
    struct cc_article art;
    struct cc_article_given given = { .file = CC_LIT("sample.txt") };
    cr_assert(cc_article_read(&art, text, &given, a, NULL));
    struct cc_document d = cc_document_read(&art, a);
    uint32_t kinds[CC_PARA_BOILERPLATE + 1] = { 0 };

    for (uint32_t i = 0; i < d.paragraphs; i++)
        kinds[d.paragraph[i].kind]++;
    cr_expect(eq(u32, kinds[CC_PARA_HEADER], 1));
    cr_expect(eq(u32, kinds[CC_PARA_BOILERPLATE], 1));
    cr_expect(eq(u32, kinds[CC_PARA_BODY], d.paragraphs - 2));
    for (uint32_t i = 0; i < d.quotes; i++)
        cr_expect(d.quote[i].closed, "every quote of the sample is closed: %u", i);
    cc_arena_free(a);
}
