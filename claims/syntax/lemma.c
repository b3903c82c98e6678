/* Lower case and dictionary forms. */
#include "lemma.h"

#include "claimcheck/lexicon.h"

static bool plain(cc_str s)
{
    for (size_t i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.p[i];
        if (c >= 128 || (c >= 'A' && c <= 'Z'))
            return false;
    }
    return true;
}

cc_str cc_lower_plain(struct cc_arena *a, cc_str form)
{
    if (plain(form))
        return form;
    cc_str low = cc_lower(a, form);
    struct cc_buf out = { .a = a };
    size_t start = 0;
    for (size_t i = 0; i + 2 < low.n; i++) {
        if (low.p[i] != '\xE2' || low.p[i + 1] != '\x80')
            continue;
        unsigned char c = (unsigned char)low.p[i + 2];
        if (c != 0x98 && c != 0x99 && c != 0x9C && c != 0x9D)
            continue;
        cc_buf_add(&out, cc_str_sub(low, start, i));
        cc_buf_addc(&out, c <= 0x99 ? '\'' : '"');
        start = i + 3;
        i += 2;
    }
    if (start == 0)
        return low;
    cc_buf_add(&out, cc_str_sub(low, start, low.n));
    return cc_buf_str(&out);
}

static cc_str closed_class(const struct cc_node *w)
{
    size_t n;
    cc_str tag = cc_xpos_name((enum cc_xpos)w->xpos);
    const struct cc_lex_row *row = cc_word_rows(w->word, CC_LEX(closed), &n);
    for (size_t i = 0; i < n; i++)
        if (cc_str_eq(cc_lex_col(&row[i], CC_LEX_CLOSED_TAG), tag))
            return cc_lex_col(&row[i], CC_LEX_CLOSED_LEMMA);
    return CC_NONE;
}

/* "He 's gone": the auxiliary of a past participle, unless passive, is have. */
static bool stands_for_have(const struct cc_tree *t, const struct cc_node *w)
{
    return w->dep == CC_DEP_AUX && w->head >= 0 && t->node[w->head].xpos == CC_XPOS_VBN &&
           cc_str_eq(w->lower, CC_LIT("'s"));
}

/* The class under which a word is looked up; 0: it is its own dictionary form. */
static unsigned class_of(const struct cc_node *w)
{
    switch (w->xpos) {
    case CC_XPOS_NNS:
        return CC_NOUN;
    case CC_XPOS_VBD:
    case CC_XPOS_VBG:
    case CC_XPOS_VBN:
    case CC_XPOS_VBZ:
        return CC_VERB;
    case CC_XPOS_VB:
    case CC_XPOS_VBP: /* "found" in the present tense is no form of "find" */
        return cc_wn_classes(w->lower) & CC_VERB ? 0 : CC_VERB;
    case CC_XPOS_JJR:
    case CC_XPOS_JJS:
        return CC_ADJ;
    default:
        return 0;
    }
}

cc_str cc_lemma_of(const struct cc_tree *t, int32_t i, struct cc_arena *a)
{
    const struct cc_node *w = &t->node[i];
    char buffer[64];
    if (w->upos == CC_UPOS_PROPN)
        return w->form;
    if (stands_for_have(t, w))
        return CC_LIT("have");
    cc_str lemma = closed_class(w);
    if (lemma.n > 0)
        return lemma;
    unsigned class = class_of(w);
    if (!class)
        return w->lower;
    lemma = cc_lemma(w->lower, (enum cc_class) class, buffer);
    return lemma.p == buffer ? cc_str_copy(a, lemma) : lemma;
}
