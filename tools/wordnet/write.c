/* Lays the net out as wn_blob.h describes. */
#include "wordnet.h"

#include <stdlib.h>
#include <string.h>

#include "lex_hash.h"

struct block {
    unsigned char *p;
    size_t n, cap;
};

/* `size` zeroed bytes at the end of the block, aligned to 4; returns their offset. */
static uint32_t take(struct block *b, size_t size)
{
    size_t at = (b->n + 3) & ~(size_t)3;
    while (at + size > b->cap)
        b->p = grow(b->p, &b->cap, 1);
    memset(b->p + b->n, 0, at + size - b->n);
    b->n = at + size;
    return (uint32_t)at;
}

static void put(struct block *b, size_t at, const void *from, size_t size)
{
    memcpy(b->p + at, from, size);
}

static uint32_t pow2_above(size_t n)
{
    uint32_t size = 4;
    while (size < n)
        size *= 2;
    return size;
}

static int pair_order(const void *x, const void *y)
{
    const struct pair *a = x, *b = y;
    if (a->a != b->a)
        return a->a < b->a ? -1 : 1;
    return a->b < b->b ? -1 : a->b > b->b;
}

/* Sorted pairs a < b without repetitions, classes joined; with_class: three numbers each.
 */
static uint32_t pairs_write(struct block *b, struct pair *pair, size_t *n,
                            bool with_class)
{
    for (size_t i = 0; i < *n; i++)
        if (pair[i].a > pair[i].b) {
            uint32_t a = pair[i].a;
            pair[i].a = pair[i].b;
            pair[i].b = a;
        }
    if (*n > 0)
        qsort(pair, *n, sizeof *pair, pair_order);
    size_t kept = 0;
    for (size_t i = 0; i < *n; i++)
        if (kept > 0 && pair_order(&pair[kept - 1], &pair[i]) == 0)
            pair[kept - 1].classes |= pair[i].classes;
        else
            pair[kept++] = pair[i];
    *n = kept;
    size_t size = with_class ? 12 : 8;
    uint32_t at = take(b, kept * size);
    for (size_t i = 0; i < kept; i++)
        put(b, at + i * size, &pair[i], size);
    return at;
}

/* Lemma numbers become record offsets; pairs with a lemma that was left out go. */
static void pairs_locate(const struct net *net, struct pair *pair, size_t *n)
{
    size_t kept = 0;
    for (size_t i = 0; i < *n; i++) {
        const struct lemma *a = &net->lemma.at[pair[i].a], *b = &net->lemma.at[pair[i].b];
        if (a->kept && b->kept)
            pair[kept++] = (struct pair){ a->record, b->record, pair[i].classes };
    }
    *n = kept;
}

static void records_mark(struct block *b, const struct pair *pair, size_t n, uint8_t mark)
{
    for (size_t i = 0; i < n; i++) {
        b->p[pair[i].a + offsetof(struct wn_record, marks)] |= mark;
        b->p[pair[i].b + offsetof(struct wn_record, marks)] |= mark;
    }
}

static void records_write(struct net *net, struct block *b, struct wn_head *head)
{
    for (size_t i = 0; i < net->lemma.n; i++) {
        struct lemma *l = &net->lemma.at[i];
        size_t length = strlen(l->text);
        if (!l->kept || length > 255) {
            l->kept = false;
            continue;
        }
        struct wn_record r = { .sense = head->senses, .length = (uint8_t)length };
        for (unsigned c = 0; c < WN_CLASSES; c++) {
            r.count[c] = (uint8_t)l->sense[c].n;
            head->senses += (uint32_t)l->sense[c].n;
        }
        r.marks = (uint8_t)(l->frames & WN_FRAMES);
        l->record = take(b, offsetof(struct wn_record, text) + length);
        put(b, l->record, &r, offsetof(struct wn_record, text));
        put(b, l->record + offsetof(struct wn_record, text), l->text, length);
        head->lemmas++;
    }
}

static void slots_write(const struct net *net, struct block *b, struct wn_head *head)
{
    uint32_t size = pow2_above(head->lemmas * 2 - head->lemmas / 2);
    head->slot_mask = size - 1;
    head->slot = take(b, size * 4);
    uint32_t *slot = calloc(size, 4);
    if (!slot)
        die("out of memory");
    for (size_t i = 0; i < net->lemma.n; i++) {
        const struct lemma *l = &net->lemma.at[i];
        uint32_t at = lex_hash(l->text, strlen(l->text)) & head->slot_mask;
        while (l->kept && slot[at])
            at = (at + 1) & head->slot_mask;
        if (l->kept)
            slot[at] = l->record;
    }
    put(b, head->slot, slot, size * 4);
    free(slot);
}

static void senses_write(const struct net *net, struct block *b, struct wn_head *head)
{
    head->sense = take(b, head->senses * 4);
    size_t at = head->sense;
    for (size_t i = 0; i < net->lemma.n; i++)
        for (unsigned c = 0; c < WN_CLASSES && net->lemma.at[i].kept; c++)
            for (size_t k = 0; k < net->lemma.at[i].sense[c].n; k++, at += 4) {
                uint32_t id = (1u << c) << 28 | net->lemma.at[i].sense[c].at[k];
                put(b, at, &id, 4);
            }
}

static void up_write(const struct net *net, struct block *b, struct wn_head *head)
{
    head->synsets = (uint32_t)net->synset.n;
    memcpy(head->class_first, net->class_first, sizeof head->class_first);
    head->up_first = take(b, (net->synset.n + 1) * 4);
    uint32_t n = 0;
    for (size_t i = 0; i <= net->synset.n; i++) {
        uint32_t first = n;
        if (i < net->synset.n) {
            n += (uint32_t)net->synset.at[i].up.n;
            first |= net->synset.at[i].general ? WN_GENERAL : 0;
            first |= net->synset.at[i].opposed ? WN_OPPOSED : 0;
        }
        put(b, head->up_first + i * 4, &first, 4);
    }
    head->up = take(b, n * 4);
    size_t at = head->up;
    for (size_t i = 0; i < net->synset.n; i++)
        for (size_t k = 0; k < net->synset.at[i].up.n; k++, at += 4)
            put(b, at, &net->synset.at[i].up.at[k], 4);
}

static void forms_write(struct net *net, struct block *b, struct wn_head *head)
{
    struct wn_form *form = calloc(net->form.n + 1, sizeof *form);
    uint32_t size = pow2_above(net->form.n * 2), *slot = calloc(size, 4);
    if (!form || !slot)
        die("out of memory");
    head->form_mask = size - 1;
    for (size_t i = 0; i < net->form.n; i++) {
        const struct form *f = &net->form.at[i];
        uint32_t lemma = net_lemma(net, f->lemma, false), at;
        if (lemma == UINT32_MAX || !net->lemma.at[lemma].kept ||
            strlen(f->text) >= sizeof form->text)
            continue;
        at = lex_hash(f->text, strlen(f->text)) & head->form_mask;
        while (slot[at] && strcmp(form[slot[at] - 1].text, f->text) != 0)
            at = (at + 1) & head->form_mask;
        if (!slot[at]) {
            strcpy(form[head->forms].text, f->text);
            slot[at] = ++head->forms;
        }
        if (!form[slot[at] - 1].lemma[f->class])
            form[slot[at] - 1].lemma[f->class] = net->lemma.at[lemma].record;
    }
    head->form = take(b, head->forms * sizeof *form);
    put(b, head->form, form, head->forms * sizeof *form);
    head->form_slot = take(b, size * 4);
    put(b, head->form_slot, slot, size * 4);
    free(form);
    free(slot);
}

void net_write(struct net *net, FILE *out)
{
    struct block b = { 0 };
    struct wn_head head = { .magic = WN_MAGIC };
    (void)take(&b, sizeof head);
    records_write(net, &b, &head);
    slots_write(net, &b, &head);
    senses_write(net, &b, &head);
    up_write(net, &b, &head);
    pairs_locate(net, net->antonym.at, &net->antonym.n);
    head.antonym = pairs_write(&b, net->antonym.at, &net->antonym.n, true);
    head.antonyms = (uint32_t)net->antonym.n;
    head.opposed = pairs_write(&b, net->opposed.at, &net->opposed.n, false);
    head.opposeds = (uint32_t)net->opposed.n;
    records_mark(&b, net->antonym.at, net->antonym.n, WN_ANTONYM);
    pairs_locate(net, net->derived.at, &net->derived.n);
    head.derived = pairs_write(&b, net->derived.at, &net->derived.n, false);
    head.deriveds = (uint32_t)net->derived.n;
    records_mark(&b, net->derived.at, net->derived.n, WN_DERIVED);
    forms_write(net, &b, &head);
    put(&b, 0, &head, sizeof head);
    fwrite(b.p, 1, b.n, out);
    free(b.p);
}
