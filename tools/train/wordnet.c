/*
 * WordNet's single words: what a form can be, inflection included, and what frames its
 * verbs take. Reads the files of Debian's wordnet-base (format: wndb(5WN), wninput(5WN)).
 */
#include "train.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { PARTS = 4, NOUN = 0, VERB, ADJ, ADV, SLOTS = 1 << 18 };
static const char *const part_names[PARTS] = { "noun", "verb", "adj", "adv" };
static const uint32_t part_class[PARTS] = { CC_WC_NOUN, CC_WC_VERB, CC_WC_ADJ,
                                            CC_WC_ADV };

struct entry {
    char *word;
    uint32_t classes, frames;
    char *irregular[PARTS]; /* of which this is an irregular form: base forms, blank
                               between */
};
static struct entry entries[SLOTS];

static struct entry *entry_of(const char *word, size_t n, bool add)
{
    uint64_t h = cc_form_hash(word, n);
    for (uint32_t i = (uint32_t)h % SLOTS;; i = (i + 1) % SLOTS) {
        struct entry *e = &entries[i];
        if (e->word && !strncmp(e->word, word, n) && !e->word[n])
            return e;
        if (e->word)
            continue;
        if (!add)
            return NULL;
        e->word = strndup(word, n);
        return e;
    }
}

static uint32_t classes_of(const char *word, size_t n)
{
    const struct entry *e = entry_of(word, n, false);
    return e ? e->classes : 0;
}

static char *read_part(const char *folder, const char *format, int part)
{
    char name[64], path[512];
    snprintf(name, sizeof name, "%s", format);
    char *star = strchr(name, '*');
    if (star)
        *star = 0;
    snprintf(path, sizeof path, "%s/%s%s%s", folder, name, part_names[part],
             star ? star + 1 : "");
    return train_read(path, NULL);
}

static void read_index(const char *folder, int part)
{
    char *rest = read_part(folder, "index.*", part), *line;
    while ((line = strsep(&rest, "\n"))) {
        size_t n = strcspn(line, " ");
        if (n == 0 || memchr(line, '_', n))
            continue;
        entry_of(line, n, true)->classes |= part_class[part];
    }
}

static void read_exceptions(const char *folder, int part)
{
    char *rest = read_part(folder, "*.exc", part), *line;
    while ((line = strsep(&rest, "\n"))) {
        size_t n = strcspn(line, " ");
        if (n > 0 && line[n] && !memchr(line, '_', n))
            entry_of(line, n, true)->irregular[part] = line + n + 1;
    }
}

/* WordNet's 35 sentence frames in six groups: intransitive 1, transitive 2, person-object
 * and that-clause and ditransitive 4, clausal 8, infinitive 16, gerund 32. */
static uint32_t frame_group(long frame)
{
    static const uint8_t group[36] = { 0,  1,  1, 1, 1,  1, 1,  1, 2,  2,  2, 2,
                                       1,  1,  4, 4, 4,  4, 4,  4, 4,  4,  1, 1,
                                       16, 16, 8, 0, 16, 8, 16, 4, 16, 32, 8, 16 };
    return frame > 0 && frame < 36 ? group[frame] : 0;
}

/* One synset: offset lex_filenum type w_cnt word lex_id.. p_cnt pointers.. f_cnt + frame
 * word.. */
static void read_synset(char *line)
{
    enum { WORDS = 64 };
    char *word[WORDS], *field;
    for (int skip = 0; skip < 3; skip++)
        strsep(&line, " ");
    field = strsep(&line, " ");
    long words = field ? strtol(field, NULL, 16) : 0;
    for (long k = 0; k < words && k < WORDS; k++) {
        word[k] = strsep(&line, " ");
        strsep(&line, " ");
    }
    field = strsep(&line, " ");
    for (long skip = field ? 4 * atol(field) : 0; skip > 0; skip--)
        strsep(&line, " ");
    field = strsep(&line, " ");
    for (long frames = field ? atol(field) : 0; frames > 0; frames--) {
        strsep(&line, " ");
        uint32_t group = frame_group(atol(strsep(&line, " ")));
        long which = strtol(strsep(&line, " "), NULL, 16);
        for (long k = 0; k < words && k < WORDS; k++) {
            struct entry *e = entry_of(word[k], strlen(word[k]), false);
            if (e && (which == 0 || which == k + 1))
                e->frames |= group;
        }
    }
}

void wordnet_read(const char *folder)
{
    for (int part = 0; part < PARTS; part++) {
        read_index(folder, part);
        read_exceptions(folder, part);
    }
    char *rest = read_part(folder, "data.*", VERB), *line;
    while ((line = strsep(&rest, "\n")))
        if (*line && *line != ' ')
            read_synset(line);
}

void wordnet_entries(void (*each)(const char *word, void *context), void *context)
{
    for (int i = 0; i < SLOTS; i++)
        if (entries[i].word && entries[i].classes)
            each(entries[i].word, context);
}

/* Regular inflections: with `suffix`, a base that is `from` and ends as `base` makes a
 * `to`. */
static const struct rule {
    const char *suffix, *base;
    uint32_t from, to;
} rules[] = {
    { "s", "", CC_WC_NOUN, CC_WC_NOUN_S },
    { "ses", "s", CC_WC_NOUN, CC_WC_NOUN_S },
    { "xes", "x", CC_WC_NOUN, CC_WC_NOUN_S },
    { "zes", "z", CC_WC_NOUN, CC_WC_NOUN_S },
    { "ches", "ch", CC_WC_NOUN, CC_WC_NOUN_S },
    { "shes", "sh", CC_WC_NOUN, CC_WC_NOUN_S },
    { "men", "man", CC_WC_NOUN, CC_WC_NOUN_S },
    { "ies", "y", CC_WC_NOUN, CC_WC_NOUN_S },
    { "ies", "y", CC_WC_VERB, CC_WC_VERB_S },
    { "es", "e", CC_WC_VERB, CC_WC_VERB_S },
    { "es", "", CC_WC_VERB, CC_WC_VERB_S },
    { "s", "", CC_WC_VERB, CC_WC_VERB_S },
    { "ied", "y", CC_WC_VERB, CC_WC_VERB_ED },
    { "ed", "e", CC_WC_VERB, CC_WC_VERB_ED },
    { "ed", "", CC_WC_VERB, CC_WC_VERB_ED },
    { "ing", "e", CC_WC_VERB, CC_WC_VERB_ING },
    { "ing", "", CC_WC_VERB, CC_WC_VERB_ING },
    { "er", "", CC_WC_ADJ, CC_WC_ADJ_ER },
    { "er", "e", CC_WC_ADJ, CC_WC_ADJ_ER },
    { "ier", "y", CC_WC_ADJ, CC_WC_ADJ_ER },
    { "est", "", CC_WC_ADJ, CC_WC_ADJ_ER },
    { "est", "e", CC_WC_ADJ, CC_WC_ADJ_ER },
    { "iest", "y", CC_WC_ADJ, CC_WC_ADJ_ER },
};

static void regular(const char *form, size_t n, uint32_t *classes, uint32_t *frames)
{
    char base[64];
    for (size_t k = 0; k < sizeof rules / sizeof *rules; k++) {
        const struct rule *r = &rules[k];
        size_t cut = strlen(r->suffix);
        if (n <= cut + 1 || memcmp(form + n - cut, r->suffix, cut))
            continue;
        int length = snprintf(base, sizeof base, "%.*s%s", (int)(n - cut), form, r->base);
        const struct entry *e = entry_of(base, (size_t)length, false);
        size_t stem = n - cut;
        bool doubled = stem > 2 && !*r->base && form[stem - 1] == form[stem - 2];
        if ((!e || !(e->classes & r->from)) && doubled) /* stopped: stop */
            e = entry_of(form, stem - 1, false);
        if (e && (e->classes & r->from)) {
            *classes |= r->to;
            *frames |= r->from == CC_WC_VERB ? e->frames : 0;
        }
    }
}

static void irregular(const struct entry *e, size_t n, uint32_t *classes,
                      uint32_t *frames)
{
    bool ing = n > 3 && !strcmp(e->word + n - 3, "ing");
    const uint32_t to[PARTS] = { CC_WC_NOUN_S, ing ? CC_WC_VERB_ING : CC_WC_VERB_ED,
                                 CC_WC_ADJ_ER, 0 };
    for (int part = 0; part < PARTS; part++)
        if (e->irregular[part])
            *classes |= to[part];
    if (e->irregular[VERB]) {
        const struct entry *base =
            entry_of(e->irregular[VERB], strcspn(e->irregular[VERB], " "), false);
        *frames |= base ? base->frames : 0;
    }
}

uint32_t wordnet_classes(const char *form, uint32_t *frames)
{
    size_t n = strlen(form);
    uint32_t classes = classes_of(form, n);
    const struct entry *e = entry_of(form, n, false);
    *frames = e ? e->frames : 0;
    if (n > 50)
        return classes;
    if (e)
        irregular(e, n, &classes, frames);
    regular(form, n, &classes, frames);
    const char *part = strrchr(form, '-');
    if (!classes && part && part > form && part[1])
        return wordnet_classes(part + 1, frames) | CC_WC_LAST_PART;
    return classes;
}
