/* What is bound, in the form in which PostgreSQL gets it: binary, by number. */
#include "sql_postgres.h"
#include "words.h"

#include <string.h>

/* Types of pg_type.dat. */
#define BYTES  17
#define NUMBER 20
#define TEXT   25
#define REAL   701

/* ---- a query's parameters -------------------------------------------------------------
 */

static bool is_of_name(char c)
{
    return (c >= 'a' && c <= 'z') || c == '_' || cc_is_digit(c);
}

/* The name without the ending, if it has that one. */
static bool cut(cc_str *name, const char *ending)
{
    cc_str end = cc_str_c(ending);

    if (name->n <= end.n || !cc_str_eq(cc_str_sub(*name, name->n - end.n, name->n), end))
        return false;
    name->n -= end.n;
    return true;
}

static struct parameter parameter_of(cc_str name)
{
    enum derived how = cut(&name, "_folded")  ? FOLDED
                       : cut(&name, "_bare")  ? BARE
                       : cut(&name, "_query") ? QUERY_WORDS
                       : cut(&name, "_like")  ? QUERY_LIKE
                                              : AS_BOUND;

    return (struct parameter){ .name = name, .how = how };
}

struct names {
    CC_LIST(struct parameter) list;
};

/* The number of that parameter; the first one is 1. */
static uint32_t number_of(struct names *names, cc_str name, struct cc_arena *a)
{
    const struct parameter p = parameter_of(name);

    for (uint32_t i = 0; i < names->list.n; i++)
        if (cc_str_eq(names->list.at[i].name, p.name) && names->list.at[i].how == p.how)
            return i + 1;
    *CC_PUSH(a, &names->list) = p;
    return names->list.n;
}

/* Behind a comment, a string or a quoted name that begins at i; else i. */
static size_t skip(cc_str sql, size_t i)
{
    char end = sql.p[i];

    if (end == '-' && i + 1 < sql.n && sql.p[i + 1] == '-')
        end = '\n';
    else if (end != '\'' && end != '"')
        return i;
    for (i++; i < sql.n && sql.p[i] != end; i++)
        ;
    return i < sql.n ? i + 1 : i;
}

/* :name becomes $n. */
static cc_str numbered(cc_str sql, struct names *names, struct cc_arena *a)
{
    struct cc_buf b = { .a = a };

    for (size_t i = 0; i < sql.n;) {
        size_t to = skip(sql, i);
        if (to > i) {
            if (sql.p[i] != '-')
                cc_buf_add(&b, cc_str_sub(sql, i, to));
            i = to;
        } else if (sql.p[i] == ':' && i + 1 < sql.n && is_of_name(sql.p[i + 1])) {
            for (to = i + 1; to < sql.n && is_of_name(sql.p[to]); to++)
                ;
            cc_buf_addf(&b, "$%u", number_of(names, cc_str_sub(sql, i + 1, to), a));
            i = to;
        } else {
            for (to = i + 1; sql.p[i] == ':' && to < sql.n && sql.p[to] == ':'; to++)
                ; /* a :: is a cast */
            cc_buf_add(&b, cc_str_sub(sql, i, to));
            i = to;
        }
    }
    return cc_buf_str(&b);
}

/* Rows are fetched by the name of the query. */
static const char *of_cursor(const char *before, enum query q, cc_str sql,
                             struct cc_arena *a)
{
    return cc_strf(a, "%s %s%.*s%c", before, sql_name_of(q), CC_FMT(sql), 0).p;
}

static void prepare_cursor(struct prepared *p, cc_str sql, struct cc_arena *a)
{
    const enum query q = p->is.which;
    cc_str query = cc_strf(a, " NO SCROLL CURSOR FOR %.*s", CC_FMT(sql));

    p->sql = of_cursor("DECLARE", q, query, a);
    p->fetch = of_cursor("FETCH " POSTGRES_FETCH_TEXT " FROM", q, CC_LIT(""), a);
    p->close = of_cursor("CLOSE", q, CC_LIT(""), a);
}

struct sql_query *postgres_prepare(struct store *s, enum query q, struct cc_error *err)
{
    struct prepared *p = CC_NEW(s->a, struct prepared);
    struct names names = { .list = { 0 } };
    cc_str sql = cc_str_trim(numbered(cc_str_c(postgres_text_of(q)), &names, s->a));

    (void)err; /* the server sees it when it is known what is bound */
    *p = (struct prepared){ .is = { s, q },
                            .parameter = names.list.at,
                            .parameters = (int)names.list.n,
                            .values = CC_ARRAY(s->a, const char *, names.list.n + 1),
                            .lengths = CC_ARRAY(s->a, int, names.list.n + 1),
                            .formats = CC_ARRAY(s->a, int, names.list.n + 1),
                            .types = CC_ARRAY(s->a, Oid, names.list.n + 1),
                            .copy = postgres_copy_of(q) };
    if (postgres_streams(q))
        prepare_cursor(p, sql, s->a);
    else if (sql.n)
        p->sql = cc_strf(s->a, "%.*s%c", CC_FMT(sql), 0).p;
    for (int i = 0; i < p->parameters; i++) {
        p->derived |= p->parameter[i].how != AS_BOUND;
        p->formats[i] = 1; /* binary */
    }
    return &p->is;
}

/* ---- binding --------------------------------------------------------------------------
 */

static void bind(struct sql_query *q, const char *name, cc_str value, Oid type)
{
    struct prepared *p = prepared_of(q);
    cc_str plain = cc_str_c(name + 1);

    for (int i = 0; i < p->parameters; i++) { /* they come in the query's order mostly */
        struct parameter *to = &p->parameter[(p->at + i) % p->parameters];
        if (!cc_str_eq(to->name, plain))
            continue;
        to->value = value;
        to->type = to->how == AS_BOUND ? type : TEXT;
        if (to->how == AS_BOUND && type != TEXT && type != BYTES) {
            memcpy(to->number, value.p, sizeof to->number);
            to->value = (cc_str){ to->number, sizeof to->number };
        }
        if (!p->derived) {
            p->at = (p->at + i + 1) % p->parameters;
            return;
        }
    }
}

void postgres_bind_text(struct sql_query *q, const char *name, cc_str text)
{
    bind(q, name, text, TEXT);
}

void postgres_bind_blob(struct sql_query *q, const char *name, cc_str bytes)
{
    bind(q, name, (cc_str){ bytes.n ? bytes.p : "", bytes.n }, BYTES);
}

static void bind_number(struct sql_query *q, const char *name, uint64_t n, Oid type)
{
    char bytes[8];

    for (int i = 0; i < 8; i++)
        bytes[i] = (char)(n >> (56 - 8 * i));
    bind(q, name, (cc_str){ bytes, sizeof bytes }, type);
}

void postgres_bind_int(struct sql_query *q, const char *name, int64_t n)
{
    bind_number(q, name, (uint64_t)n, NUMBER);
}

void postgres_bind_real(struct sql_query *q, const char *name, double x)
{
    uint64_t n;

    memcpy(&n, &x, sizeof n);
    bind_number(q, name, n, REAL);
}

/* ---- sending --------------------------------------------------------------------------
 */

/*
 * A text of PostgreSQL's is UTF-8 without NUL. Any other byte is sent as the character
 * U+10FE00 + byte, of a private use area, and so is each byte of these characters, should
 * a text have them: nothing is lost, and nothing comes back otherwise.
 */
#define STAND_IN 0x10FE00

static bool stands_in(int32_t cp)
{
    return cp >= STAND_IN && cp <= STAND_IN + 0xFF;
}

/* May a text have a character that stands in for a byte? All begin with F4 8F. */
static bool may_stand_in(cc_str text)
{
    const char *p = memmem(text.p, text.n, "\xF4\x8F", 2);

    return p != NULL;
}

static void add_stand_in(struct cc_buf *b, unsigned char byte)
{
    const char bytes[] = { (char)0xF4, (char)0x8F, (char)(0xB8 | byte >> 6),
                           (char)(0x80 | (byte & 0x3F)) };

    cc_buf_add(b, (cc_str){ bytes, sizeof bytes });
}

static cc_str encoded(cc_str text, struct cc_arena *a)
{
    struct cc_buf b = { .a = a };

    if (cc_utf8_valid(text, NULL) && !memchr(text.p, '\0', text.n) && !may_stand_in(text))
        return text;
    for (size_t at = 0; at < text.n;) {
        size_t from = at;
        int32_t cp = cc_utf8_next(text, &at);
        if (cp != 0 && !(cp >= 0xDC80 && cp <= 0xDCFF) && !stands_in(cp))
            cc_buf_add(&b, cc_str_sub(text, from, at));
        else
            for (; from < at; from++)
                add_stand_in(&b, (unsigned char)text.p[from]);
    }
    return cc_buf_str(&b);
}

cc_str postgres_decoded(cc_str sent, struct cc_arena *a)
{
    struct cc_buf b = { .a = a };

    if (!may_stand_in(sent))
        return sent;
    for (size_t at = 0; at < sent.n;) {
        size_t from = at;
        int32_t cp = cc_utf8_next(sent, &at);
        if (stands_in(cp))
            cc_buf_addc(&b, (char)(cp - STAND_IN));
        else
            cc_buf_add(&b, cc_str_sub(sent, from, at));
    }
    return cc_buf_str(&b);
}

/* Words that are asked for stand in quote marks, doubled within them. */
static cc_str bare(cc_str quoted, struct cc_arena *a)
{
    struct cc_buf b = { .a = a };

    for (size_t i = 1; i + 1 < quoted.n; i++) {
        cc_buf_addc(&b, quoted.p[i]);
        i += quoted.p[i] == '"';
    }
    return cc_buf_str(&b);
}

static const struct words_style tsquery = {
    .both = { "&", 1 },
    .either = { "|", 1 },
    .prefix = { ":*", 2 },
    .none = { "'!'", 3 },
    .quote = '\'',
};

/* An array of a pattern of LIKE for each phrase; words have nothing that LIKE or an array
 * would take for its own. */
static cc_str patterns_of(cc_str made, struct cc_arena *a)
{
    const struct words_query q = words_query(made, a);
    struct cc_buf b = { .a = a };

    for (uint32_t i = 0; i < q.phrases; i++) {
        const struct words_phrase *p = &q.phrase[i];
        cc_buf_add(&b, i ? CC_LIT(",\"") : CC_LIT("{\""));
        if (p->words) /* else the pattern fits no text, which has a space at least */
            cc_buf_add(&b, CC_LIT("% "));
        for (uint32_t k = 0; k < p->words; k++)
            cc_buf_addf(&b, "%s%.*s", k ? " " : "", CC_FMT(p->word[k]));
        if (p->words)
            cc_buf_add(&b, p->prefix ? CC_LIT("%") : CC_LIT(" %"));
        cc_buf_addc(&b, '"');
    }
    cc_buf_addc(&b, '}');
    return cc_buf_str(&b);
}

static cc_str made_of(const struct parameter *from, struct cc_arena *a)
{
    switch (from->how) {
    case FOLDED:
        return words_folded(from->value, a);
    case QUERY_WORDS:
        return words_formula(from->value, &tsquery, a);
    case QUERY_LIKE:
        return patterns_of(from->value, a);
    case BARE:
        return bare(from->value, a);
    case AS_BOUND:
        break;
    }
    return from->value;
}

static void fill(void *arg)
{
    struct prepared *p = arg;

    for (int i = 0; i < p->parameters; i++) {
        const struct parameter *from = &p->parameter[i];
        cc_str value = from->value;
        if (value.p && from->type == TEXT)
            value = encoded(made_of(from, p->scratch), p->scratch);
        p->values[i] = value.p && !value.n ? "" : value.p;
        p->lengths[i] = (int)value.n;
        p->types[i] = from->type;
    }
}

bool postgres_fill(struct prepared *p, struct cc_error *err)
{
    if (!p->scratch)
        p->scratch = cc_arena_new(NULL);
    if (!p->scratch)
        return cc_fail(err, CC_EMEMORY, "%s: out of memory (%s)", p->is.s->path,
                       sql_name_of(p->is.which));
    return cc_arena_guard(p->scratch, fill, p, err);
}
