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

    if (is_accent(cp))
        return;
    if (cp >= 0x80 &&
        utf8proc_decompose_char(cp, parts, 8, UTF8PROC_DECOMPOSE, &last) > 1 &&
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
        int32_t cp = cc_utf8_next(text, at);
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
