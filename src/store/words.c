/* Words of a text, and phrases found among them. */
#include "words.h"

#include <string.h>
#include <utf8proc.h>

/* ---- one word -------------------------------------------------------------------------
 */

/* Accents that stand behind their letter. */
static bool is_accent(int32_t cp)
{
    return cp >= 0x300 && cp <= 0x36F;
}

static bool is_of_word(int32_t cp)
{
    if (cp < 0x80)
        return cc_is_digit(cp) || cc_is_letter(cp);
    switch (utf8proc_category(cp)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_NO:
    case UTF8PROC_CATEGORY_CO:
        return true;
    default:
        return is_accent(cp);
    }
}

/* The letter without accents if that is one of ASCII, in lower case. */
static void add_folded(struct cc_buf *to, int32_t cp)
{
    utf8proc_int32_t parts[8];
    utf8proc_uint8_t bytes[4];
    int last = UTF8PROC_BOUNDCLASS_START;

    if (cp < 0x80) {
        cc_buf_addc(to, (char)(cp >= 'A' && cp <= 'Z' ? cp | 0x20 : cp));
        return;
    }
    if (is_accent(cp))
        return;
    if (utf8proc_decompose_char(cp, parts, 8, UTF8PROC_DECOMPOSE, &last) > 1 &&
        parts[0] < 0x80 && cc_is_letter(parts[0]))
        cp = parts[0];
    cp = utf8proc_tolower(cp);
    utf8proc_ssize_t n = utf8proc_encode_char(cp, bytes);
    cc_buf_add(to, (cc_str){ (const char *)bytes, (size_t)n });
}

bool words_next(cc_str text, size_t *at, struct cc_span *place, struct cc_buf *folded)
{
    bool in_word = false;
    size_t long_enough = folded->n + WORDS_LONGEST;

    while (*at < text.n) {
        size_t from = *at;
        int32_t cp = (unsigned char)text.p[from];
        if (cp < 0x80)
            ++*at;
        else
            cp = cc_utf8_next(text, at);
        if (!is_of_word(cp)) {
            if (in_word)
                return *at = from, true;
            continue;
        }
        if (!in_word)
            place->start = (uint32_t)from;
        in_word = true;
        place->end = (uint32_t)*at;
        if (folded->n + 4 <= long_enough)
            add_folded(folded, cp);
    }
    return in_word;
}

cc_str words_folded(cc_str text, struct cc_arena *a)
{
    struct cc_buf b = { .a = a };
    struct cc_span place;

    cc_buf_addc(&b, ' ');
    for (size_t at = 0; words_next(text, &at, &place, &b);)
        if (b.n && b.p[b.n - 1] != ' ') /* a lone accent is nothing */
            cc_buf_addc(&b, ' ');
    return cc_buf_str(&b);
}

/* ---- what is asked for ----------------------------------------------------------------
 */

/* Between the quote marks. */
static struct words_phrase phrase_of(cc_str text, bool prefix, struct cc_arena *a)
{
    CC_LIST(cc_str) list = { 0 };
    struct cc_span place;

    for (size_t at = 0;;) {
        struct cc_buf b = { .a = a };
        if (!words_next(text, &at, &place, &b))
            break;
        if (b.n)
            *CC_PUSH(a, &list) = cc_buf_str(&b);
    }
    return (struct words_phrase){ list.at, list.n, prefix };
}

struct words_query words_query(cc_str made, struct cc_arena *a)
{
    CC_LIST(struct words_phrase) list = { 0 };

    for (size_t at = 0; at < made.n;) {
        if (made.p[at++] != '"')
            continue; /* AND */
        size_t from = at;
        while (at < made.n && made.p[at] != '"')
            at++;
        bool prefix = at + 1 < made.n && made.p[at + 1] == '*';
        *CC_PUSH(a, &list) = phrase_of(cc_str_sub(made, from, at), prefix, a);
        at++;
    }
    return (struct words_query){ list.at, list.n };
}

const struct words_style words_fts5 = {
    .both = { " AND ", 5 },
    .either = { " OR ", 4 },
    .prefix = { "*", 1 },
    .none = { "\"\"", 2 },
    .quote = '"',
};

static void add_phrase(struct cc_buf *b, const struct words_phrase *p,
                       const struct words_style *style)
{
    if (b->n && b->p[b->n - 1] == ')') /* a quote mark that was doubled */
        cc_buf_add(b, style->both);
    cc_buf_addc(b, '(');
    for (uint32_t k = 0; k < p->words; k++)
        cc_buf_addf(b, "%.*s%c%.*s%c%.*s", CC_FMT(k ? style->both : CC_LIT("")),
                    style->quote, CC_FMT(p->word[k]), style->quote,
                    CC_FMT(p->prefix && k + 1 == p->words ? style->prefix : CC_LIT("")));
    if (p->words == 0)
        cc_buf_add(b, style->none);
    cc_buf_addc(b, ')');
}

cc_str words_formula(cc_str made, const struct words_style *style, struct cc_arena *a)
{
    const struct words_query q = words_query(made, a);
    struct cc_buf b = { .a = a };
    uint32_t phrase = 0;

    for (size_t at = 0; at < made.n; at++) {
        switch (made.p[at]) {
        case '"':
            add_phrase(&b, &q.phrase[phrase++], style);
            at += cc_str_find(cc_str_sub(made, at + 1, made.n), CC_LIT("\"")) + 1;
            break;
        case 'A': /* AND */
            cc_buf_add(&b, style->both);
            break;
        case 'O': /* OR */
            cc_buf_add(&b, style->either);
            break;
        case '(':
        case ')':
            cc_buf_addc(&b, made.p[at]);
            break;
        default:
            break;
        }
    }
    return cc_buf_str(&b);
}

bool words_have_phrase(const struct words_query *q)
{
    for (uint32_t i = 0; i < q->phrases; i++)
        if (q->phrase[i].words > 1)
            return true;
    return false;
}

/* " the gate ", as it stands in a folded text. */
static cc_str folded_phrase(const struct words_phrase *p, struct cc_arena *a)
{
    struct cc_buf b = { .a = a };

    for (uint32_t k = 0; k < p->words; k++) {
        cc_buf_addc(&b, ' ');
        cc_buf_add(&b, p->word[k]);
    }
    if (!p->prefix)
        cc_buf_addc(&b, ' ');
    return cc_buf_str(&b);
}

bool words_are_in(const struct words_query *q, const cc_str *folded, uint32_t texts,
                  struct cc_arena *a)
{
    for (uint32_t i = 0; i < q->phrases; i++) {
        cc_str sought = folded_phrase(&q->phrase[i], a);
        uint32_t k = 0;
        while (k < texts && cc_str_find(folded[k], sought) == folded[k].n)
            k++;
        if (k == texts || q->phrase[i].words == 0)
            return false;
    }
    return true;
}

/* ---- marks ----------------------------------------------------------------------------
 */

struct word {
    cc_str folded;
    struct cc_span place;
};

static bool fits(const struct words_phrase *p, const struct word *at, uint32_t left)
{
    if (p->words == 0 || p->words > left)
        return false;
    for (uint32_t i = 0; i < p->words; i++) {
        bool beginning = p->prefix && i + 1 == p->words;
        if (beginning ? !cc_str_starts(at[i].folded, p->word[i])
                      : !cc_str_eq(at[i].folded, p->word[i]))
            return false;
    }
    return true;
}

/* How many words a phrase has that begins here, the longest. */
static uint32_t longest(const struct words_query *q, const struct word *at, uint32_t left)
{
    uint32_t words = 0;

    for (uint32_t i = 0; i < q->phrases; i++)
        if (q->phrase[i].words > words && fits(&q->phrase[i], at, left))
            words = q->phrase[i].words;
    return words;
}

void words_marks(const struct words_query *q, cc_str text, const struct cc_span **out,
                 uint32_t *n, struct cc_arena *a)
{
    CC_LIST(struct word) words = { 0 };
    CC_LIST(struct cc_span) marks = { 0 };
    struct word w;
    uint32_t behind = 0; /* the last mark's last word */

    for (size_t at = 0;;) {
        struct cc_buf b = { .a = a };
        if (!words_next(text, &at, &w.place, &b))
            break;
        w.folded = cc_buf_str(&b);
        if (b.n)
            *CC_PUSH(a, &words) = w;
    }
    for (uint32_t i = 0; i < words.n; i++) {
        uint32_t size = longest(q, &words.at[i], words.n - i);
        if (size == 0 || i + size <= behind)
            continue;
        if (i >= behind)
            *CC_PUSH(a, &marks) = words.at[i].place;
        behind = i + size;
        marks.at[marks.n - 1].end = words.at[behind - 1].place.end;
    }
    *out = marks.at;
    *n = marks.n;
}
