/* Dictionary forms: our own exceptions, WordNet's, suffix rules, then a guess for unknown
 * words. */
#include "wn.h"

#include "lex_key.h"

#include <string.h>

enum { BUFFER = 64, ENDING_MAX = 4 };

static unsigned class_number(enum cc_class class)
{
    return class == CC_NOUN ? 0 : class == CC_VERB ? 1 : class == CC_ADJ ? 2 : 3;
}

static cc_str class_name(enum cc_class class)
{
    return class == CC_NOUN   ? CC_LIT("noun")
           : class == CC_VERB ? CC_LIT("verb")
                              : CC_LIT("adj");
}

static bool known(cc_str lemma, enum cc_class class, cc_str *found)
{
    const struct wn_record *r = wn_record(lemma);
    if (!r || r->count[class_number(class)] == 0)
        return false;
    *found = wn_record_text(r);
    return true;
}

static bool is_vowel(char c)
{
    return c != '\0' && strchr("aeiou", c) != NULL;
}

static cc_str own_exception(cc_str form, enum cc_class class)
{
    size_t n;
    const struct cc_lex_row *row = cc_lex_find(CC_LEX(lemma), form, &n);
    for (size_t i = 0; i < n; i++)
        if (cc_str_eq(cc_lex_col(&row[i], CC_LEX_LEMMA_CLASS), class_name(class)))
            return cc_lex_col(&row[i], CC_LEX_LEMMA_LEMMA);
    return CC_NONE;
}

/* "glass", "bus", "crisis" are no plurals; a known singular ("menu", "taxi") is asked for
 * later. */
static bool is_plain_s(cc_str form)
{
    return form.n > 2 && form.p[form.n - 1] == 's' && !strchr("sui'", form.p[form.n - 2]);
}

/* The word without its ending, with the row's base put on; empty when the row does not
 * apply. */
static cc_str stem_make(cc_str form, size_t ending, cc_str base, char *buf)
{
    size_t n = form.n - ending;
    if (n < 2 || n + base.n >= BUFFER)
        return CC_NONE;
    memcpy(buf, form.p, n);
    if (base.n == 1 && base.p[0] == '=') {
        if (n < 3 || buf[n - 1] != buf[n - 2] || is_vowel(buf[n - 1]))
            return CC_NONE;
        return (cc_str){ buf, n - 1 };
    }
    if (base.n > 0)
        memcpy(buf + n, base.p, base.n);
    return (cc_str){ buf, n + base.n };
}

/* Tries the rows of one ending, in order or backwards. */
static bool ending_try(cc_str form, size_t length, enum cc_class class, char *buf,
                       cc_str *found)
{
    size_t n;
    cc_str ending = { form.p + form.n - length, length };
    const struct cc_lex_row *row = cc_lex_find(CC_LEX(suffix), ending, &n);
    if (n == 0)
        return false;
    /* "singing" is "sing", although "singe" is a verb, too: after two consonants none is
     * added. */
    size_t stem = form.n - length;
    bool two = stem >= 2 && !is_vowel(form.p[stem - 1]) && !is_vowel(form.p[stem - 2]) &&
               form.p[stem - 1] != form.p[stem - 2];
    for (size_t i = 0; i < n; i++) {
        const struct cc_lex_row *r = &row[two ? n - 1 - i : i];
        if (!cc_str_eq(cc_lex_col(r, CC_LEX_SUFFIX_CLASS), class_name(class)))
            continue;
        cc_str stemmed = stem_make(form, length, cc_lex_col(r, CC_LEX_SUFFIX_BASE), buf);
        if (stemmed.n > 1 && known(stemmed, class, found))
            return true;
    }
    return false;
}

static cc_str text_in(char *buf, cc_str form, size_t cut, const char *tail)
{
    size_t n = form.n - cut, more = strlen(tail);
    if (n + more >= BUFFER)
        return form;
    memcpy(buf, form.p, n);
    memcpy(buf + n, tail, more);
    return (cc_str){ buf, n + more };
}

/* An unknown verb in "-ed" or "-ing": "retweeted", "googling", "rezoned". */
static cc_str guess_verb(cc_str form, size_t ending, char *buf)
{
    size_t n = form.n - ending;
    char last = form.p[n - 1], before = form.p[n - 2];
    if (last == before && !is_vowel(last) && !strchr("lsz", last))
        return text_in(buf, form, ending + 1, "");
    bool e = strchr("vcuzg", last) ||
             (last == 'l' && !is_vowel(before) && before != 'l') ||
             (last == 's' && before != 's' && is_vowel(before));
    return text_in(buf, form, ending, e ? "e" : "");
}

static cc_str guess(cc_str form, enum cc_class class, char *buf)
{
    if (form.n < 5 || class == CC_ADJ || class == CC_ADV)
        return form;
    if (cc_str_ends(form, CC_LIT("ies")))
        return text_in(buf, form, 3, "y");
    if (class == CC_VERB && cc_str_ends(form, CC_LIT("ied")))
        return text_in(buf, form, 3, "y");
    if (class == CC_VERB && cc_str_ends(form, CC_LIT("ing")) && form.n > 5)
        return guess_verb(form, 3, buf);
    if (class == CC_VERB && cc_str_ends(form, CC_LIT("ed")))
        return guess_verb(form, 2, buf);
    static const char sibilant[][4] = { "ches", "shes", "sses", "xes" };
    for (size_t i = 0; i < sizeof sibilant / sizeof *sibilant; i++)
        if (cc_str_ends(form, (cc_str){ sibilant[i], strnlen(sibilant[i], 4) }))
            return text_in(buf, form, 2, "");
    return is_plain_s(form) ? text_in(buf, form, 1, "") : form;
}

/* By its last letter: suffix.lex has no other endings, nor are others guessed at. */
static bool may_be_inflected(cc_str form, enum cc_class class)
{
    const char *last = class == CC_NOUN ? "ns" : class == CC_VERB ? "dgs'" : "rt";
    return strchr(last, form.p[form.n - 1]) != NULL;
}

static cc_str lemma_find(cc_str form, enum cc_class class, char *buf)
{
    cc_str found = own_exception(form, class);
    if (found.n > 0)
        return found;
    const struct wn_form *exception = wn_form(form);
    if (exception && exception->lemma[class_number(class)])
        return wn_record_text(wn_record_at(exception->lemma[class_number(class)]));
    if (form.n == 0 || form.n >= BUFFER - 1 || class == CC_ADV ||
        !may_be_inflected(form, class))
        return form;
    bool itself = known(form, class, &found);
    if (itself && class == CC_NOUN && !is_plain_s(form) &&
        !cc_str_ends(form, CC_LIT("men")))
        return found;
    for (size_t length = ENDING_MAX; length >= 1; length--)
        if (form.n > length + 1 && ending_try(form, length, class, buf, &found))
            return found;
    return itself || known(form, class, &found) ? found : guess(form, class, buf);
}

/*
 * Half of a text is a few hundred forms, and to find one's lemma takes some eight looks
 * into as many tables: a thread keeps what it found for those that came last. Nothing but
 * time depends on it.
 */
enum { KEPT = 1024, MADE_MAX = LEX_KEY_MAX + 4 };

struct kept {
    struct lex_key form;
    const char *text;    /* of the lemma, where that is static */
    uint8_t length;      /* of it; 0: the lemma is the form */
    char made[MADE_MAX]; /* what was put together; text is NULL */
};

static _Thread_local struct kept kept_lemmas[KEPT];

static void keep(struct kept *k, const struct lex_key *key, cc_str form, cc_str lemma,
                 const char *buf)
{
    if (lemma.n > (lemma.p == buf ? MADE_MAX : UINT8_MAX))
        return;
    k->form = *key;
    k->text = lemma.p == buf ? NULL : lemma.p;
    k->length = lemma.p == form.p && lemma.p != buf ? 0 : (uint8_t)lemma.n;
    if (lemma.p == buf)
        memcpy(k->made, buf, lemma.n);
}

cc_str cc_lemma(cc_str form, enum cc_class class, char *buf)
{
    struct lex_key key;

    if (!lex_key_of(&key, form, class))
        return lemma_find(form, class, buf);
    struct kept *k = &kept_lemmas[lex_key_place(&key, KEPT)];
    if (!lex_key_same(&k->form, &key)) {
        cc_str lemma = lemma_find(form, class, buf);
        keep(k, &key, form, lemma, buf);
        return lemma;
    }
    if (k->length == 0)
        return form;
    if (k->text)
        return (cc_str){ k->text, k->length };
    memcpy(buf, k->made, k->length);
    return (cc_str){ buf, k->length };
}

unsigned cc_wn_classes_of_form(cc_str form)
{
    static const enum cc_class all[] = { CC_NOUN, CC_VERB, CC_ADJ, CC_ADV };
    char buf[BUFFER];
    unsigned mask = cc_wn_classes(form);
    for (unsigned i = 0; i < WN_CLASSES; i++)
        if (cc_wn_classes(cc_lemma(form, all[i], buf)) & all[i])
            mask |= all[i];
    return mask;
}
