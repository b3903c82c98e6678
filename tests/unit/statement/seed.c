/* The sample article: every statement that was annotated by hand, with speaker and party.
 */
#include <criterion/criterion.h>
#include <jansson.h>

#include "claimcheck/statement.h"
#include "support.h"

TestSuite(seed, .fini = no_leaks);

enum { GOLD = 12 };

static cc_str member(json_t *o, const char *key)
{
    return cc_str_c(json_string_value(json_object_get(o, key)));
}

/* Without the marks, the closing stop and the opening "that" that only one side has. */
static cc_str bare(cc_str s, struct cc_arena *a)
{
    s = cc_fold(a, s);
    while (s.n && (s.p[0] == '"' || s.p[0] == ' '))
        s = cc_str_sub(s, 1, s.n);
    if (cc_str_starts(s, CC_LIT("that ")))
        s = cc_str_sub(s, 5, s.n);
    while (s.n && (s.p[s.n - 1] == '"' || s.p[s.n - 1] == '.'))
        s.n--;
    return s;
}

static const struct cc_statement *find(const struct cc_statements *s,
                                       const struct cc_document *d, cc_str text,
                                       struct cc_arena *a)
{
    for (uint32_t i = 0; i < s->statement_count; i++)
        if (cc_str_eq(bare(cc_document_text(d, s->statement[i].span), a), bare(text, a)))
            return &s->statement[i];
    return NULL;
}

/* The canonical name, or one of the names that mean the same. */
static bool is_named(json_t *gold, cc_str name, struct cc_arena *a)
{
    json_t *alias = json_object_get(gold, "speaker_aliases");

    if (cc_str_eq(cc_fold(a, name), cc_fold(a, member(gold, "speaker_resolved"))))
        return true;
    for (size_t i = 0; i < json_array_size(alias); i++)
        if (cc_str_eq(cc_fold(a, name),
                      cc_fold(a, cc_str_c(json_string_value(json_array_get(alias, i))))))
            return true;
    return false;
}

static void check(json_t *gold, const struct cc_document *d,
                  const struct cc_statements *s, struct cc_arena *a)
{
    cc_str text = member(gold, "text"), party = member(gold, "party"), name = CC_NONE;
    const struct cc_statement *got = find(s, d, text, a);

    cr_expect(got, "not found: %.*s", CC_FMT(text));
    if (!got)
        return;
    cr_expect(cc_str_eq(cc_document_text(d, got->speaker), member(gold, "speaker")),
              "the speaker of: %.*s", CC_FMT(text));
    if (got->entity != CC_NO_INDEX)
        name = s->entity[got->entity].name;
    cr_expect(is_named(gold, name, a), "%.*s said: %.*s", CC_FMT(name), CC_FMT(text));
    if (party.n)
        cr_expect(cc_str_eq(got->party, party), "the party of: %.*s", CC_FMT(text));
}

Test(seed, all_twelve_and_nothing_else)
{
    char path[PATH_SIZE];
    struct cc_arena *a;
    struct cc_article article;
    struct cc_article_given given = { .form = CC_FORM_BODY };
    struct cc_error err = { 0 };
    struct cc_document d;
    struct cc_statements s;
    json_t *root, *quotes;

    need_data(path, "eval/quotes/seed.jsonl");
    a = cc_arena_new(NULL);
    root = json_load_file(path, JSON_DISABLE_EOF_CHECK, NULL);
    cr_assert(root);
    given.date = member(root, "date");
    cr_assert(cc_article_read(&article, member(root, "text"), &given, a, &err), "%s",
              err.text);
    d = cc_document_read(&article, a);
    s = cc_statements_find(&d, NULL, a);
    quotes = json_object_get(root, "quotes");
    cr_assert(json_array_size(quotes) == GOLD);
    for (size_t i = 0; i < GOLD; i++)
        check(json_array_get(quotes, i), &d, &s, a);
    cr_expect(s.statement_count == GOLD, "%u statements", s.statement_count);
    json_decref(root);
    cc_arena_free(a);
}
