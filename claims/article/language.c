/* Is it text, and is it English? */
#include "article.h"

#include "claimcheck/lexicon.h"

#include <string.h>

#define WORDS_ENOUGH 20000
#define WORDS_FEW    12
/* Percent of words that are in english.lex: English prose has 30 to 45, its neighbours
 * below 8. */
#define ENGLISH_SHARE 12
/* In a few sentences the share of English varies more; their neighbours' hardly does. */
#define WORDS_SHORT         60
#define ENGLISH_SHARE_SHORT 8
#define WORDS_SENTENCE      30 /* of which one has to be English */

const char *why_binary(cc_str text)
{
    if (memchr(text.p, '\0', text.n))
        return "it holds NUL bytes";

    size_t odd = 0;
    for (size_t at = 0; at < text.n;) {
        int32_t cp = cc_utf8_next(text, &at);
        bool control = cp < 0x20 && !cc_is_space(cp);
        odd += control || (cp >= 0xdc80 && cp <= 0xdcff);
    }
    return odd > text.n / 10 ? "more than a tenth of it is no UTF-8 text" : NULL;
}

/* The next run of letters, lower case in `buf` when it is short and ASCII; false at the
 * end. */
static bool next_word(cc_str text, size_t *at, char buf[16], cc_str *word, bool *latin)
{
    size_t n = 0;
    bool short_ascii = true;

    *latin = true;
    while (*at < text.n) {
        int32_t cp = cc_utf8_next(text, at);
        if (!cc_is_letter(cp)) {
            if (n)
                break;
            continue;
        }
        *latin = *latin && (cp < 0x250 || (cp >= 0x1e00 && cp < 0x1f00) ||
                            (cp >= 0x300 && cp < 0x370) || cp >= 0xdc80);
        short_ascii = short_ascii && cp < 0x80 && n < 16;
        if (short_ascii)
            buf[n] = (char)(cc_is_upper(cp) ? cp + 32 : cp);
        n++;
    }
    *word = short_ascii ? (cc_str){ buf, n } : CC_NONE;
    return n > 0;
}

bool cc_text_is_english(cc_str text)
{
    size_t words = 0, english = 0, latin_words = 0;
    char buf[16];
    cc_str word;
    bool latin;

    for (size_t at = 0;
         words < WORDS_ENOUGH && next_word(text, &at, buf, &word, &latin);) {
        words++;
        latin_words += latin;
        english += word.n > 0 && cc_lex_has(CC_LEX(english), word);
    }
    if (words < WORDS_FEW)
        return latin_words * 2 >= words;
    if (words < WORDS_SENTENCE)
        return english > 0;
    return english * 100 >=
           words * (words < WORDS_SHORT ? ENGLISH_SHARE_SHORT : ENGLISH_SHARE);
}
