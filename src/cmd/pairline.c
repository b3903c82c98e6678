/* Lines of pairs: {"id","a","b"} with dates, parties and, where it is judged, a label. */
#include "pairline.h"

#include "record/json.h"

/* The values that are there must be strings; an id may be a whole number as well. */
static bool check(const json_t *o, struct pair_at at, struct cc_error *err)
{
    static const char *const keys[] = { "a",       "b",       "date_a", "date_b",
                                        "party_a", "party_b", "label" };
    const json_t *id = json_object_get(o, "id");

    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        const json_t *v = json_object_get(o, keys[i]);
        if (i < 2 ? !json_is_string(v) : v && !json_is_string(v) && !json_is_null(v))
            return cc_fail(err, CC_EFORMAT,
                           "%s, line %u: \"%s\" is missing or not a string", at.shown,
                           at.line, keys[i]);
    }
    if (id && !json_is_string(id) && !json_is_integer(id) && !json_is_null(id))
        return cc_fail(err, CC_EFORMAT, "%s, line %u: \"id\" is not a string", at.shown,
                       at.line);
    return true;
}

static bool date_of(cc_date *out, const json_t *o, const char *key, struct pair_at at,
                    struct cc_error *err)
{
    cc_str text = json_text_of(o, key);
    struct cc_error why = { CC_OK, "" };

    *out = CC_NO_DATE;
    if (!text.n || cc_date_parse(out, text, &why))
        return true;
    return cc_fail(err, CC_EFORMAT, "%s, line %u: \"%s\": %s", at.shown, at.line, key,
                   why.text);
}

json_t *pair_json(cc_str line, struct pair_at at, struct cc_error *err)
{
    json_error_t where;
    json_t *o =
        json_loadb(line.p, line.n, JSON_REJECT_DUPLICATES | JSON_ALLOW_NUL, &where);

    if (json_is_object(o))
        return o;
    cc_fail(err, CC_EFORMAT, "%s, line %u: not a JSON object%s%s", at.shown, at.line,
            o ? "" : ": ", o ? "" : where.text);
    json_decref(o);
    return NULL;
}

bool pair_read(struct pair_line *out, const json_t *o, struct pair_at at,
               struct cc_error *err)
{
    *out = (struct pair_line){ .id = json_object_get(o, "id"),
                               .a = json_text_of(o, "a"),
                               .b = json_text_of(o, "b"),
                               .party_a = json_text_of(o, "party_a"),
                               .party_b = json_text_of(o, "party_b"),
                               .label = json_text_of(o, "label") };
    return check(o, at, err) && date_of(&out->date_a, o, "date_a", at, err) &&
           date_of(&out->date_b, o, "date_b", at, err);
}

/* Corpora of pairs are often written as treebanks are, with names for brackets. */
static cc_str without_names(cc_str text, struct cc_arena *a)
{
    static const struct {
        cc_str name;
        const char *mark;
    } marks[] = { { CC_LIT("-LRB-"), "(" }, { CC_LIT("-RRB-"), ")" },
                  { CC_LIT("-LSB-"), "[" }, { CC_LIT("-RSB-"), "]" },
                  { CC_LIT("``"), "\"" },   { CC_LIT("''"), "\"" } };
    struct cc_buf out = { .a = a };
    const size_t n = sizeof marks / sizeof *marks;
    size_t copied = 0, i = 0;

    while (i < text.n) {
        cc_str rest = cc_str_sub(text, i, text.n);
        bool may_be = text.p[i] == '-' || text.p[i] == '`' || text.p[i] == '\'';
        size_t m = may_be ? 0 : n;

        while (m < n && !cc_str_starts(rest, marks[m].name))
            m++;
        if (m == n) {
            i++;
            continue;
        }
        cc_buf_add(&out, cc_str_sub(text, copied, i));
        cc_buf_addc(&out, *marks[m].mark);
        copied = i += marks[m].name.n;
    }
    cc_buf_add(&out, cc_str_sub(text, copied, text.n));
    return cc_buf_str(&out);
}

struct cc_judgement pair_judge(const struct pair_line *p, struct cc_arena *a)
{
    return cc_judge(without_names(p->a, a), without_names(p->b, a), p->date_a, p->date_b,
                    p->party_a, p->party_b, a);
}
