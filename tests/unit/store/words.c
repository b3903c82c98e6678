/* Words: what a search takes for one, and where phrases are. */
#include "store_tests.h"

#include "store/words.h"

TestSuite(words, .init = open_arena, .fini = close_arena);

Test(words, are_letters_and_digits_whatever_their_case_and_accents)
{
    static const struct {
        const char *text, *folded;
    } rows[] = {
        { "", " " },
        { "The Gate, 3 a.m.", " the gate 3 a m " },
        { "caf\xc3\xa9 CAFE\xcc\x81", " cafe cafe " },
        { "\xcc\x81 x", " x " },
        { "\xc3\x89t\xc3\xa9_1\xe2\x80\x94two", " ete 1 two " },
        { "\xce\x94\xce\xad\xce\xbb\xcf\x84\xce\xb1",
          " \xce\xb4\xce\xad\xce\xbb\xcf\x84\xce\xb1 " },
        { "a\xff"
          "b\xc3",
          " a b " },
        { "it's 50% \\off", " it s 50 off " },
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        cr_expect(cc_str_eq(words_folded(cc_str_c(rows[i].text), arena),
                            cc_str_c(rows[i].folded)),
                  "row %zu: '%.*s'", i,
                  CC_FMT(words_folded(cc_str_c(rows[i].text), arena)));
}

/* The text with [ ] around what is marked. */
static cc_str marked(const char *text, const char *operand)
{
    struct cc_buf b = { .a = arena };
    const struct cc_span *mark;
    struct cc_error err = { CC_OK, "" };
    cc_str made;
    uint32_t n, at = 0;

    cr_assert(store_words(&made, &operand, 1, arena, &err), "%s", err.text);
    struct words_query q = words_query(made, arena);
    words_marks(&q, cc_str_c(text), &mark, &n, arena);
    for (uint32_t i = 0; i < n; i++) {
        cc_buf_addf(&b, "%.*s[%.*s]", (int)(mark[i].start - at), text + at,
                    (int)(mark[i].end - mark[i].start), text + mark[i].start);
        at = mark[i].end;
    }
    cc_buf_add(&b, cc_str_c(text + at));
    return cc_buf_str(&b);
}

Test(words, phrases_are_marked_whole_and_apart)
{
    static const struct {
        const char *text, *operand, *want;
    } rows[] = {
        { "The gate, the open gate", "gate", "The [gate], the open [gate]" },
        { "Open gate: the open gates", "open gate", "[Open gate]: the open gates" },
        { "Open gate: the open gates", "open gate*", "[Open gate]: the [open gates]" },
        { "no no no", "no no", "[no no no]" },
        { "one two", "\"one\" \"two\"", "[one] [two]" },
        { "one two three", "\"one two\" \"two three\"", "[one two three]" },
        { "the caf\xc3\xa9", "CAFE", "the [caf\xc3\xa9]" },
        { "gate", "gat", "gate" },
        { "g", "gate*", "g" },
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        cc_str got = marked(rows[i].text, rows[i].operand);
        cr_expect(cc_str_eq(got, cc_str_c(rows[i].want)), "row %zu: %.*s", i,
                  CC_FMT(got));
    }
}
