/* Addresses, cookies and bodies: what is read of them, and what is refused. */
#include "support.h"

#include "web/decode.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <jansson.h>

TestSuite(decode, .init = open_arena, .fini = close_arena);

Test(decode, escapes)
{
    static const struct {
        const char *in, *out; /* NULL: refused */
    } rows[] = {
        { "a%20b+c", "a b c" }, { "%C3%A9", "\xc3\xa9" }, { "", "" },
        { "%2f..%2F", "/../" }, { "100%", NULL },         { "%4", NULL },
        { "%zz", NULL },        { "a%00b", NULL },        { "%ff%fe", NULL },
        { "%c0%af", NULL },
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        cc_str out = CC_NONE;
        bool ok = web_unescape(cc_str_c(rows[i].in), &out, arena);
        cr_expect(eq(int, ok, rows[i].out != NULL), "%s", rows[i].in);
        if (ok && rows[i].out)
            cr_expect(cc_str_eq(out, cc_str_c(rows[i].out)), "%s", rows[i].in);
    }
}

Test(decode, queries)
{
    struct cc_error err = { CC_OK, "" };
    struct web_query q;

    cr_assert(
        web_query_read(&q, CC_LIT("case=&kind=dispute%2Cupdate&party=A+B"), arena, &err));
    cr_expect(cc_str_eq(web_query_of(&q, CC_LIT("kind")), CC_LIT("dispute,update")));
    cr_expect(cc_str_eq(web_query_of(&q, CC_LIT("party")), CC_LIT("A B")));
    cr_expect(ne(ptr, (void *)(uintptr_t)web_query_of(&q, CC_LIT("case")).p, NULL));
    cr_expect(eq(ptr, (void *)(uintptr_t)web_query_of(&q, CC_LIT("since")).p, NULL));
    cr_expect(not(web_query_read(&q, CC_LIT("a=1&a=2"), arena, &err)), "twice");
    err = (struct cc_error){ CC_OK, "" };
    cr_expect(not(web_query_read(&q, CC_LIT("a=%"), arena, &err)));
}

Test(decode, cookies)
{
    static const struct {
        const char *header, *value;
    } rows[] = {
        { "cc_1=abc", "abc" },
        { "x=1; cc_1=abc; y=2", "abc" },
        { "x=1;cc_1=abc", "abc" },
        { "cc_12=abc", NULL },
        { "xcc_1=abc", NULL },
        { "cc_1=abc; cc_1=def", NULL },
        { "", NULL },
        { ";;;=;cc_1", NULL },
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        cc_str got = web_cookie(cc_str_c(rows[i].header), CC_LIT("cc_1"));
        if (rows[i].value)
            cr_expect(cc_str_eq(got, cc_str_c(rows[i].value)), "%s", rows[i].header);
        else
            cr_expect(not(got.n > 0), "%s", rows[i].header);
    }
}

/* n arrays within one another, in an object. */
static cc_str deep(uint32_t n)
{
    struct cc_buf b = { .a = arena };

    cc_buf_add(&b, CC_LIT("{\"a\":"));
    for (uint32_t i = 0; i < n; i++)
        cc_buf_addc(&b, '[');
    for (uint32_t i = 0; i < n; i++)
        cc_buf_addc(&b, ']');
    cc_buf_addc(&b, '}');
    return cc_buf_str(&b);
}

Test(decode, bodies)
{
    struct {
        cc_str body;
        bool good;
    } rows[] = {
        { CC_LIT("{\"seq\":1}"), true },
        { CC_LIT(""), false },
        { CC_LIT("[]"), false },
        { CC_LIT("{\"seq\":1} x"), false },
        { CC_LIT("{\"a\":\"\xff\"}"), false },
        { CC_LIT("{\"a\":1,\"a\":2}"), false },
        { deep(WEB_DEPTH_MAX - 1), true },
        { deep(WEB_DEPTH_MAX), false },
        { deep(100000), false },
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct cc_error err = { CC_OK, "" };
        json_t *o = web_body_read(rows[i].body, &err);
        cr_expect(eq(int, o != NULL, rows[i].good), "row %zu: %s", i, err.text);
        json_decref(o);
    }
}
