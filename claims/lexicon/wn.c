/* Look-ups in the compiled WordNet. */
#include "wn.h"

#include "lex_hash.h"

const struct wn_record *wn_record(cc_str lemma)
{
    const struct wn_head *h = wn_head();
    if (lemma.n == 0 || lemma.n > 255)
        return NULL;
    const uint32_t *slot = wn_numbers(h->slot);
    uint32_t at = lex_hash(lemma.p, lemma.n) & h->slot_mask;
    for (; slot[at]; at = (at + 1) & h->slot_mask) {
        const struct wn_record *r = wn_record_at(slot[at]);
        if (r->length == lemma.n && lex_same(r->text, lemma.p, lemma.n))
            return r;
    }
    return NULL;
}

const struct wn_form *wn_form(cc_str form)
{
    const struct wn_head *h = wn_head();
    if (form.n == 0 || form.n >= sizeof(((struct wn_form *)NULL)->text))
        return NULL;
    const struct wn_form *list =
        (const struct wn_form *)(const void *)(cc_wn_blob + h->form);
    const uint32_t *slot = wn_numbers(h->form_slot);
    uint32_t at = lex_hash(form.p, form.n) & h->form_mask;
    for (; slot[at]; at = (at + 1) & h->form_mask) {
        const struct wn_form *f = &list[slot[at] - 1];
        if (lex_same(f->text, form.p, form.n) && f->text[form.n] == '\0')
            return f;
    }
    return NULL;
}

/* ---- public -------------------------------------------------------------------------
 */

unsigned cc_wn_classes(cc_str lemma)
{
    const struct wn_record *r = wn_record(lemma);
    unsigned mask = 0;
    for (unsigned c = 0; r && c < WN_CLASSES; c++)
        mask |= r->count[c] ? 1u << c : 0;
    return mask;
}

size_t cc_wn_sense_count(cc_str lemma)
{
    const struct wn_record *r = wn_record(lemma);
    size_t n = 0;
    for (unsigned c = 0; r && c < WN_CLASSES; c++)
        n += r->count[c];
    return n;
}

unsigned cc_wn_verb_frames(cc_str lemma)
{
    const struct wn_record *r = wn_record(lemma);
    return r ? r->marks & WN_FRAMES : 0;
}

static unsigned class_number(enum cc_class class)
{
    switch (class) {
    case CC_NOUN:
        return 0;
    case CC_VERB:
        return 1;
    case CC_ADJ:
        return 2;
    default:
        return 3;
    }
}

const uint32_t *cc_wn_synsets(cc_str lemma, enum cc_class class, size_t *n)
{
    const struct wn_record *r = wn_record(lemma);
    *n = 0;
    return r ? wn_senses(r, class_number(class), n) : NULL;
}

const uint32_t *cc_wn_above(uint32_t dense, size_t *n)
{
    return wn_above(dense, n);
}

/* Chains are at most some twenty long and rarely fork. */
static bool is_under(uint32_t dense, uint32_t ancestor, unsigned depth)
{
    if (dense == ancestor)
        return true;
    size_t n;
    const uint32_t *up = wn_above(dense, &n);
    for (size_t i = 0; i < n && depth < 24; i++)
        if (is_under(up[i], ancestor, depth + 1))
            return true;
    return false;
}

bool cc_wn_is_a(cc_str lemma, cc_str ancestor, unsigned senses)
{
    size_t above_n, n;
    const uint32_t *above = cc_wn_synsets(ancestor, CC_NOUN, &above_n);
    const uint32_t *sense = cc_wn_synsets(lemma, CC_NOUN, &n);
    for (size_t i = 0; i < n && i < senses && above_n > 0; i++)
        if (is_under(sense[i] & WN_DENSE, above[0] & WN_DENSE, 0))
            return true;
    return false;
}
