/* From a word's form to the atoms that the templates read. */
#include "word.h"

#include <string.h>

/* A form as the model knows it: lower case, digits as 0, curly marks as ASCII. */
struct form {
    char text[CC_FORM_MAX + 4];
    size_t n;
    uint32_t flags;
    uint32_t shape;
};

static uint64_t hash_step(uint64_t h, unsigned char c)
{
    return (h ^ c) * 1099511628211ull;
}

uint64_t cc_form_hash(const char *form, size_t n)
{
    uint64_t h = 1469598103934665603ull;
    for (size_t i = 0; i < n; i++)
        h = hash_step(h, (unsigned char)form[i]);
    h = (h ^ h >> 32) * 0xff51afd7ed558ccdull;
    return h ^ h >> 29;
}

static uint32_t atom_of(uint64_t hash)
{
    return (uint32_t)(hash >> 16);
}

/* One of the curly marks U+2018, U+2019, U+201C, U+201D at p, as ASCII; 0 when there is
 * none. */
static char curly(const char *p, size_t left)
{
    if (left < 3 || p[0] != '\xE2' || p[1] != '\x80')
        return 0;
    unsigned char c = (unsigned char)p[2];
    return c == 0x98 || c == 0x99 ? '\'' : c == 0x9C || c == 0x9D ? '"' : 0;
}

enum { UPPER = 1, DIGIT = 2, HYPHEN = 4, ALL_UPPER = 8, FIRST_UPPER = 16 };

static char shape_of(char c)
{
    return c >= 'A' && c <= 'Z'   ? 'X'
           : c >= 'a' && c <= 'z' ? 'x'
           : c >= '0' && c <= '9' ? 'd'
                                  : c;
}

static void normalise(struct form *f, cc_str raw)
{
    size_t upper = 0;
    char last[2] = { 0 };
    uint64_t shape = 1469598103934665603ull;
    f->n = 0;
    f->flags = 0;
    for (size_t i = 0; i < raw.n && f->n < CC_FORM_MAX; i++) {
        char c = curly(raw.p + i, raw.n - i);
        if (c)
            i += 2;
        else
            c = raw.p[i];
        char kind = shape_of(c);
        upper += kind == 'X';
        if (kind == 'X' && f->n == 0)
            f->flags |= FIRST_UPPER;
        f->flags |= kind == 'd' ? DIGIT : c == '-' ? HYPHEN : 0;
        if (kind != last[0] || kind != last[1])
            shape = hash_step(shape, (unsigned char)kind);
        last[0] = last[1];
        last[1] = kind;
        f->text[f->n++] = kind == 'X' ? (char)(c + 32) : kind == 'd' ? '0' : c;
    }
    if (f->n == 2 && (!memcmp(f->text, "``", 2) || !memcmp(f->text, "''", 2)))
        f->text[0] = '"', f->n = 1;
    f->flags |= (upper ? UPPER : 0) | (upper && upper == f->n ? ALL_UPPER : 0);
    f->shape = (uint32_t)(shape >> 20) ^ (uint32_t)shape;
}

static uint64_t find(const struct cc_model *m, const char *p, size_t n)
{
    uint64_t h = cc_form_hash(p, n);
    return m->slot[cc_slot_place(m->slot, m->slots, h)];
}

/* Inflections of words that the table has only in the base form. */
struct ending {
    char suffix[4], base[4];
    uint16_t from,
        to; /* classes: the base must be one of `from`, the word then is `to` */
};
static const struct ending endings[] = {
    { "ies", "y", CC_WC_NOUN, CC_WC_NOUN_S },  { "ies", "y", CC_WC_VERB, CC_WC_VERB_S },
    { "es", "", CC_WC_NOUN, CC_WC_NOUN_S },    { "es", "", CC_WC_VERB, CC_WC_VERB_S },
    { "s", "", CC_WC_NOUN, CC_WC_NOUN_S },     { "s", "", CC_WC_VERB, CC_WC_VERB_S },
    { "ied", "y", CC_WC_VERB, CC_WC_VERB_ED }, { "ed", "e", CC_WC_VERB, CC_WC_VERB_ED },
    { "ed", "", CC_WC_VERB, CC_WC_VERB_ED },   { "ing", "e", CC_WC_VERB, CC_WC_VERB_ING },
    { "ing", "", CC_WC_VERB, CC_WC_VERB_ING }, { "er", "e", CC_WC_ADJ, CC_WC_ADJ_ER },
    { "er", "", CC_WC_ADJ, CC_WC_ADJ_ER },     { "est", "e", CC_WC_ADJ, CC_WC_ADJ_ER },
    { "est", "", CC_WC_ADJ, CC_WC_ADJ_ER },    { "ly", "", CC_WC_ADJ, CC_WC_ADV },
    { "'s", "", CC_WC_NOUN, CC_WC_NOUN },
};

static uint64_t slot_with(uint64_t like, uint32_t classes, uint32_t frames)
{
    return (like & ((uint64_t)2047 << 32)) | (uint64_t)classes << 43 |
           (uint64_t)frames << 53;
}

static uint64_t inflected(const struct cc_model *m, const struct form *f)
{
    uint64_t got = 0;
    uint32_t classes = 0, frames = 0;
    char base[CC_FORM_MAX + 8];
    for (size_t k = 0; k < sizeof endings / sizeof *endings; k++) {
        const struct ending *e = &endings[k];
        size_t cut = strlen(e->suffix), add = strlen(e->base);
        if (f->n < cut + 3 || memcmp(f->text + f->n - cut, e->suffix, cut))
            continue;
        memcpy(base, f->text, f->n - cut);
        memcpy(base + f->n - cut, e->base, add);
        uint64_t slot = find(m, base, f->n - cut + add);
        if (!(CC_SLOT_CLASS(slot) & e->from))
            continue;
        got = got ? got : slot;
        classes |= e->to;
        frames |= e->from == CC_WC_VERB ? CC_SLOT_FRAMES(slot) : 0;
    }
    return classes ? slot_with(got, classes, frames) : 0;
}

/* The commonest cluster of words with the same ending is kept under "-" and 4 or 3
 * letters. */
static uint64_t by_ending(const struct cc_model *m, const struct form *f)
{
    uint64_t slot = 0;
    for (size_t k = 4; k >= 3 && !slot; k--) {
        char key[8] = { '-' };
        if (f->n > k) {
            memcpy(key + 1, f->text + f->n - k, k);
            slot = find(m, key, k + 1);
        }
    }
    return slot;
}

/* hash: cc_form_hash of the form. */
static uint64_t look_up(const struct cc_model *m, const struct form *f, uint64_t hash)
{
    uint64_t slot = m->slot[cc_slot_place(m->slot, m->slots, hash)];
    if (slot)
        return slot;
    if (f->flags & DIGIT)
        return find(m, "000", 3);
    if (f->flags & HYPHEN) {
        size_t at = f->n;
        while (at > 0 && f->text[at - 1] != '-')
            at--;
        if (at > 0 && at < f->n) {
            slot = find(m, f->text + at, f->n - at);
            return slot_with(slot, CC_SLOT_CLASS(slot) | CC_WC_LAST_PART,
                             CC_SLOT_FRAMES(slot));
        }
    }
    slot = inflected(m, f);
    return slot ? slot : by_ending(m, f);
}

uint64_t cc_word_slot(cc_str raw, const struct cc_model *m)
{
    struct form f;
    normalise(&f, raw);
    return look_up(m, &f, cc_form_hash(f.text, f.n));
}

enum cc_xpos cc_word_settled(cc_str form)
{
    if (cc_str_eq(form, CC_LIT("“")))
        return CC_XPOS_OPEN;
    return cc_str_eq(form, CC_LIT("”")) ? CC_XPOS_CLOSE : CC_XPOS_COUNT;
}

static void read_form(struct cc_word *out, const struct form *f, uint64_t hash,
                      const struct cc_model *m)
{
    uint64_t slot = look_up(m, f, hash);
    uint32_t fine = CC_SLOT_FINE(slot) < CC_FINE_CLUSTERS ? CC_SLOT_FINE(slot) : 0;
    *out = (struct cc_word){
        .form = atom_of(hash),
        .prefix = atom_of(cc_form_hash(f->text, f->n < 2 ? f->n : 2)),
        .shape = f->shape,
        .flags = cc_atom(ATOM_FLAGS, f->flags),
        .fine = cc_atom(ATOM_FINE, fine),
        .mid = cc_atom(ATOM_MID, m->mid_of[fine]),
        .coarse = cc_atom(ATOM_COARSE, m->coarse_of[fine]),
        .classes = cc_atom(ATOM_CLASSES, CC_SLOT_CLASS(slot)),
        .frames = cc_atom(ATOM_FRAMES, CC_SLOT_FRAMES(slot)),
    };
    for (size_t k = 1; k <= 4; k++) {
        size_t n = f->n < k ? f->n : k;
        out->suffix[k] = atom_of(cc_form_hash(f->text + f->n - n, n));
    }
}

void cc_form_read(struct cc_word *out, cc_str raw, const struct cc_model *m)
{
    struct form f;

    normalise(&f, raw);
    read_form(out, &f, cc_form_hash(f.text, f.n), m);
}
