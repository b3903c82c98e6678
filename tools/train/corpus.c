/* Reads CoNLL-U. */
#include "train.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const upos_names[] = {
#define CC_UPOS_ROW(id, name) name,
#include "claimcheck/syntax_tags.def"
};
static const char *const xpos_names[] = {
#define CC_XPOS_ROW(id, name) name,
#include "claimcheck/syntax_tags.def"
};
static const char *const dep_names[] = {
#define CC_DEP_ROW(id, name) name,
#include "claimcheck/syntax_tags.def"
};

static int name_of(const char *const *names, int count, cc_str name)
{
    for (int i = 0; i < count; i++)
        if (strlen(names[i]) == name.n && !memcmp(names[i], name.p, name.n))
            return i;
    return -1;
}

int upos_of(cc_str name)
{
    return name_of(upos_names, CC_UPOS_COUNT, name);
}

int xpos_of(cc_str name)
{
    return name_of(xpos_names, CC_XPOS_COUNT, name);
}

int dep_of(cc_str name)
{
    return name_of(dep_names, CC_DEP_COUNT, name);
}

enum { FORM = 1, UPOS = 3, XPOS = 4, HEAD = 6, DEPREL = 7, FIELDS = 8 };

/* One sentence being read. */
struct draft {
    cc_str form[CC_PARSE_MAX];
    uint8_t upos[CC_PARSE_MAX], xpos[CC_PARSE_MAX], dep[CC_PARSE_MAX];
    uint16_t head[CC_PARSE_MAX];
    int n;
};

static void *copy(const void *from, size_t count, size_t size)
{
    void *to = train_alloc(count, size);
    memcpy(to, from, count * size);
    return to;
}

static void add(struct corpus *c, struct draft *d)
{
    if (d->n > 0 && d->n < CC_PARSE_MAX) {
        if (c->n == c->room) {
            c->room = c->room ? 2 * c->room : 1024;
            c->sentence = realloc(c->sentence, sizeof *c->sentence * (size_t)c->room);
            if (!c->sentence)
                train_die("out of memory");
        }
        size_t n = (size_t)d->n;
        for (int i = 0; i < d->n; i++)
            d->head[i] =
                (uint16_t)(d->head[i] ? d->head[i] - 1 + CC_FIRST : d->n + CC_FIRST);
        c->sentence[c->n++] = (struct sentence){
            .n = d->n,
            .form = copy(d->form, n, sizeof *d->form),
            .upos = copy(d->upos, n, 1),
            .xpos = copy(d->xpos, n, 1),
            .dep = copy(d->dep, n, 1),
            .head = copy(d->head, n, sizeof *d->head),
            .upos_auto = copy(d->upos, n, 1),
            .xpos_auto = copy(d->xpos, n, 1),
        };
        c->words += d->n;
    }
    d->n = 0;
}

static void read_word(struct draft *d, char *line, const char *path, long number)
{
    char *field[FIELDS], *rest = line;
    for (int k = 0; k < FIELDS; k++) {
        field[k] = strsep(&rest, "\t");
        if (!field[k])
            train_die("%s:%ld: a word line has %d columns", path, number, k);
    }
    if (strpbrk(field[0], "-.")) /* a multi-word token, an elided word */
        return;
    int upos = upos_of(cc_str_c(field[UPOS])), xpos = xpos_of(cc_str_c(field[XPOS]));
    int dep = dep_of(cc_str_c(field[DEPREL]));
    if (upos < 0 || xpos < 0 || dep < 0)
        train_die("%s:%ld: unknown tag or relation (%s %s %s)", path, number, field[UPOS],
                  field[XPOS], field[DEPREL]);
    int i = d->n++;
    if (i >= CC_PARSE_MAX)
        return;
    d->form[i] = cc_str_c(field[FORM]);
    d->upos[i] = (uint8_t)upos;
    d->xpos[i] = (uint8_t)xpos;
    d->dep[i] = (uint8_t)dep;
    d->head[i] = (uint16_t)atoi(field[HEAD]);
}

void corpus_read(struct corpus *c, const char *path)
{
    char *rest = train_read(path, NULL), *line;
    struct draft draft = { .n = 0 };
    for (long number = 1; (line = strsep(&rest, "\n")); number++) {
        if (!*line)
            add(c, &draft);
        else if (*line != '#')
            read_word(&draft, line, path, number);
    }
    add(c, &draft);
}

void corpus_words(struct corpus *c, const struct cc_model *m)
{
    for (int k = 0; k < c->n; k++) {
        struct sentence *s = &c->sentence[k];
        s->word = train_alloc((size_t)s->n, sizeof *s->word);
        for (int i = 0; i < s->n; i++)
            cc_form_read(&s->word[i], s->form[i], m);
    }
}

void corpus_view(struct cc_sentence_view *v, const struct sentence *s, bool tags)
{
    cc_view_frame(v, s->n);
    memcpy(&v->word[CC_FIRST], s->word, sizeof *s->word * (size_t)s->n);
    if (tags) {
        memcpy(&v->xpos[CC_FIRST], s->xpos_auto, (size_t)s->n);
        memcpy(&v->upos[CC_FIRST], s->upos_auto, (size_t)s->n);
        cc_view_xpos(v);
        cc_view_upos(v);
    }
}
