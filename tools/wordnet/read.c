/* Reads WordNet's own files, as wndb(5WN) describes them. */
#include "wordnet.h"

#include <ctype.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "lex_hash.h"

const char *const class_name[WN_CLASSES] = { "noun", "verb", "adj", "adv" };

void die(const char *format, ...)
{
    va_list ap;
    va_start(ap, format);
    fputs("wordnet: ", stderr);
    vfprintf(stderr, format, ap);
    fputc('\n', stderr);
    va_end(ap);
    exit(1);
}

void *grow(void *at, size_t *cap, size_t size)
{
    *cap = *cap ? *cap * 2 : 4;
    at = realloc(at, *cap * size);
    if (!at)
        die("out of memory");
    return at;
}

static void slots_grow(struct net *net)
{
    uint32_t size = net->slot ? (net->slot_mask + 1) * 2 : 1024;
    free(net->slot);
    net->slot = calloc(size, sizeof *net->slot);
    if (!net->slot)
        die("out of memory");
    net->slot_mask = size - 1;
    for (size_t i = 0; i < net->lemma.n; i++) {
        const char *text = net->lemma.at[i].text;
        uint32_t at = lex_hash(text, strlen(text)) & net->slot_mask;
        while (net->slot[at])
            at = (at + 1) & net->slot_mask;
        net->slot[at] = (uint32_t)i + 1;
    }
}

uint32_t net_lemma(struct net *net, const char *text, bool add)
{
    if (!net->slot || net->lemma.n * 2 > net->slot_mask)
        slots_grow(net);
    uint32_t at = lex_hash(text, strlen(text)) & net->slot_mask;
    for (; net->slot[at]; at = (at + 1) & net->slot_mask)
        if (strcmp(net->lemma.at[net->slot[at] - 1].text, text) == 0)
            return net->slot[at] - 1;
    if (!add)
        return UINT32_MAX;
    struct lemma *l = PUSH(&net->lemma);
    *l = (struct lemma){ .text = strdup(text) };
    if (!l->text)
        die("out of memory");
    net->slot[at] = (uint32_t)net->lemma.n;
    return (uint32_t)net->lemma.n - 1;
}

/* Lower case, spaces for underscores, without the mark of place of adjectives:
 * "galore(ip)". */
static bool word_normal(char *word)
{
    bool plain = true;
    char *p = word;
    for (; *p && *p != '('; p++) {
        plain &= !isupper((unsigned char)*p);
        *p = *p == '_' ? ' ' : (char)tolower((unsigned char)*p);
    }
    *p = '\0';
    return plain;
}

static unsigned class_of(char letter)
{
    switch (letter) {
    case 'n':
        return 0;
    case 'v':
        return 1;
    case 'a':
    case 's':
        return 2;
    default:
        return 3;
    }
}

/* The next field of a line; ends the program where there is none. */
static char *field(char **rest)
{
    char *f = strsep(rest, " \n");
    if (!f)
        die("a line is too short");
    return f;
}

static unsigned number(char **rest, int base)
{
    return (unsigned)strtoul(field(rest), NULL, base);
}

/* Bits of cc_wn_verb_frames for one of WordNet's 35 sentence frames. */
static unsigned frame_group(unsigned frame)
{
    static const unsigned char group[36] = {
        [1] = 1,   [2] = 1,  [3] = 1,  [4] = 1,   [8] = 2,   [9] = 2,  [10] = 2,
        [11] = 2,  [12] = 1, [13] = 1, [14] = 18, [15] = 18, [16] = 2, [17] = 2,
        [18] = 2,  [19] = 2, [20] = 2, [21] = 2,  [22] = 1,  [23] = 1, [24] = 10,
        [25] = 10, [26] = 4, [27] = 1, [28] = 8,  [29] = 8,  [30] = 2, [31] = 2,
        [32] = 8,  [34] = 4, [35] = 8,
    };
    return frame < 36 ? group[frame] : 0;
}

static void frames_read(struct net *net, const struct synset *s, char *rest)
{
    for (unsigned n = number(&rest, 10); n > 0; n--) {
        (void)field(&rest); /* "+" */
        unsigned group = frame_group(number(&rest, 10)), word = number(&rest, 16);
        for (uint32_t i = 0; i < s->words; i++)
            if (word == 0 || word == i + 1)
                net->lemma.at[net->word.at[s->word + i]].frames |= group;
    }
}

static void synset_read(struct net *net, unsigned class, char *line)
{
    char *rest = line;
    uint32_t dense = (uint32_t)net->synset.n;
    struct synset *s = PUSH(&net->synset);
    *s = (struct synset){ .offset = number(&rest, 10), .word = (uint32_t)net->word.n };
    (void)field(&rest); /* lexicographer's file */
    (void)field(&rest); /* class */
    for (unsigned n = number(&rest, 16); n > 0; n--) {
        char *word = field(&rest);
        (void)field(&rest); /* lexical id */
        bool plain = word_normal(word);
        uint32_t l = net_lemma(net, word, true);
        net->lemma.at[l].plain |= plain;
        *PUSH(&net->word) = l;
        s->words++;
    }
    for (unsigned n = number(&rest, 10); n > 0; n--) {
        struct pointer p = { .from = dense };
        char *symbol = field(&rest);
        p.symbol = symbol[0];
        p.to_offset = number(&rest, 10);
        p.to_class = class_of(*field(&rest));
        unsigned words = number(&rest, 16);
        p.from_word = words >> 8;
        p.to_word = words & 255;
        if (strchr("@&!+<\\", p.symbol))
            *PUSH(&net->pointer) = p;
    }
    if (class == 1)
        frames_read(net, s, rest);
}

static uint32_t synset_at(const struct net *net, unsigned class, uint32_t offset)
{
    uint32_t low = net->class_first[class], high = net->class_first[class + 1];
    while (low < high) {
        uint32_t mid = low + (high - low) / 2;
        if (net->synset.at[mid].offset < offset)
            low = mid + 1;
        else
            high = mid;
    }
    if (low == net->class_first[class + 1] || net->synset.at[low].offset != offset)
        die("data.%s has no synset %u", class_name[class], offset);
    return low;
}

static void index_read(struct net *net, unsigned class, char *line)
{
    char *rest = line, *word = field(&rest);
    (void)word_normal(word);
    uint32_t l = net_lemma(net, word, true);
    (void)field(&rest); /* class */
    unsigned senses = number(&rest, 10);
    for (unsigned n = number(&rest, 10); n > 0; n--)
        (void)field(&rest); /* kinds of pointers */
    (void)field(&rest);     /* senses, again */
    (void)field(&rest);     /* senses that are tagged in texts */
    for (; senses > 0; senses--)
        *PUSH(&net->lemma.at[l].sense[class]) = synset_at(net, class, number(&rest, 10));
}

static void form_read(struct net *net, unsigned class, char *line)
{
    char *rest = line, *text = field(&rest), *lemma = field(&rest);
    (void)word_normal(text);
    (void)word_normal(lemma);
    *PUSH(&net->form) = (struct form){ strdup(text), class, strdup(lemma) };
}

static void file_read(struct net *net, const char *folder, const char *pattern,
                      unsigned class, void (*line_read)(struct net *, unsigned, char *))
{
    char name[64], path[1024];
    snprintf(name, sizeof name, "%s", pattern);
    char *star = strchr(name, '*');
    const char *tail = strchr(pattern, '*') + 1;
    snprintf(star, sizeof name - (size_t)(star - name), "%s%s", class_name[class], tail);
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *f = fopen(path, "r");
    if (!f)
        die("%s cannot be read; is wordnet-base installed?", path);
    char *line = NULL;
    size_t room = 0;
    while (getline(&line, &room, f) > 0)
        if (line[0] != ' ' && line[0] != '\n') /* the licence is indented */
            line_read(net, class, line);
    free(line);
    fclose(f);
}

void net_read(struct net *net, const char *folder)
{
    for (unsigned c = 0; c < WN_CLASSES; c++) {
        net->class_first[c] = (uint32_t)net->synset.n;
        file_read(net, folder, "data.*", c, synset_read);
        net->class_first[c + 1] = (uint32_t)net->synset.n;
    }
    for (unsigned c = 0; c < WN_CLASSES; c++)
        file_read(net, folder, "index.*", c, index_read);
    for (unsigned c = 0; c < WN_CLASSES; c++)
        file_read(net, folder, "*.exc", c, form_read);
    for (size_t i = 0; i < net->pointer.n; i++) {
        struct pointer *p = &net->pointer.at[i];
        p->to_offset = synset_at(net, p->to_class, p->to_offset);
    }
}
