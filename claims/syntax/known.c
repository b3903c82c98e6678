/* Forms that came last, direct-mapped by a hash. */
#include "known.h"

#include <string.h>

#include "lemma.h"

enum { KEPT = 4096 };

static _Thread_local struct {
    const void *of; /* the word table that the atoms are from */
    struct cc_known form[KEPT];
    struct cc_known other; /* of forms that are too long to be kept */
} kept;

const struct cc_known *cc_known_of(cc_str form, cc_str *lower, const struct cc_model *m,
                                   struct cc_arena *a)
{
    struct lex_key key;

    if (kept.of && kept.of != m->slot)
        memset(&kept, 0, sizeof kept);
    kept.of = m->slot;
    bool fits = lex_key_of(&key, form, 0);
    struct cc_known *k = fits ? &kept.form[lex_key_place(&key, KEPT)] : &kept.other;
    if (fits && lex_key_same(&k->form, &key)) {
        *lower = k->plain ? form : cc_lower_plain(a, form);
        return k;
    }
    *lower = cc_lower_plain(a, form); /* may run out of memory: before all else */
    cc_form_read(&k->word, form, m);
    k->lex = cc_lex_word(*lower);
    k->plain = lower->p == form.p;
    k->settled = (uint8_t)(k->plain && cc_word_in(k->lex, CC_LEX(pasttense))
                               ? CC_XPOS_VBD
                               : cc_word_settled(form));
    if (fits)
        k->form = key;
    return k;
}
