/* How two lemmas relate: our own tables first, then WordNet. */
#include "wn.h"

#include <stdlib.h>
#include <string.h>

enum {
    SENSES_UP =
        3, /* senses that take part in hypernymy: WordNet lists frequent ones first */
    SENSES_SISTER = 2,
    RANK_SUM =
        4, /* a synset shared as 3rd sense of one and 2nd of the other still counts */
    STEPS_UP = 3,
    ABOVE_MAX = 48,
    PREFIX_MAX = 4,
};

static bool list_holds(cc_str list, cc_str word)
{
    for (cc_str rest = list; rest.n > 0;)
        if (cc_str_eq(cc_str_cut(&rest, ','), word))
            return true;
    return false;
}

static bool class_fits(cc_str name, unsigned class)
{
    if (class == 0 || name.n == 0)
        return true;
    unsigned is = name.p[0] == 'n'                 ? CC_NOUN
                  : name.p[0] == 'v'               ? CC_VERB
                  : cc_str_eq(name, CC_LIT("adv")) ? CC_ADV
                                                   : CC_ADJ;
    return (is & class) != 0;
}

static const struct cc_lex_row *rows_of(const struct cc_asked *x,
                                        const struct cc_lex_table *t, size_t *n)
{
    return x->word ? cc_word_rows(x->word, t, n) : cc_lex_find(t, x->text, n);
}

/* A row of a table of pairs (word, class, comma list), in this direction. */
static bool pair_in(const struct cc_lex_table *t, const struct cc_asked *a,
                    const struct cc_asked *b, unsigned class)
{
    size_t n;
    const struct cc_lex_row *row = rows_of(a, t, &n);
    for (size_t i = 0; i < n; i++)
        if (class_fits(cc_lex_col(&row[i], 1), class) &&
            list_holds(cc_lex_col(&row[i], 2), b->text))
            return true;
    return false;
}

static bool pair_either(const struct cc_lex_table *t, const struct cc_asked *a,
                        const struct cc_asked *b, unsigned class)
{
    return pair_in(t, a, b, class) || pair_in(t, b, a, class);
}

/* 1: same state of a set, -1: different states of one set, 0: no set in common. A word
 * may stand for several states of a set ("closed" of a case and of a door): one in common
 * is enough. */
static int states_compare(const struct cc_asked *a, const struct cc_asked *b)
{
    size_t an, bn;
    const struct cc_lex_row *ra = rows_of(a, CC_LEX(state), &an);
    const struct cc_lex_row *rb = rows_of(b, CC_LEX(state), &bn);
    int result = 0;
    for (size_t i = 0; i < an; i++)
        for (size_t k = 0; k < bn; k++) {
            if (!cc_str_eq(cc_lex_col(&ra[i], CC_LEX_STATE_SET),
                           cc_lex_col(&rb[k], CC_LEX_STATE_SET)))
                continue;
            if (cc_str_eq(cc_lex_col(&ra[i], CC_LEX_STATE_STATE),
                          cc_lex_col(&rb[k], CC_LEX_STATE_STATE)))
                return 1;
            result = -1;
        }
    return result;
}

bool cc_annuls(cc_str done, cc_str undoing)
{
    size_t n;
    const struct cc_lex_row *row = cc_lex_find(CC_LEX(annul), undoing, &n);
    for (size_t i = 0; i < n; i++)
        if (list_holds(cc_lex_col(&row[i], CC_LEX_ANNUL_UNDOES), done))
            return true;
    return false;
}

static bool may_annul(const struct cc_asked *x)
{
    return !x->word || cc_word_in(x->word, CC_LEX(annul));
}

bool cc_asked_annuls(const struct cc_asked *done, const struct cc_asked *undoing)
{
    return may_annul(undoing) && cc_annuls(done->text, undoing->text);
}

static enum cc_relation relate_own(const struct cc_asked *a, const struct cc_asked *b,
                                   unsigned class)
{
    if (pair_either(CC_LEX(opposite), a, b, class))
        return CC_REL_ANTONYM;
    if (cc_asked_annuls(a, b))
        return CC_REL_ANNULS;
    int states = states_compare(a, b);
    if (states < 0)
        return CC_REL_EXCLUSIVE;
    if (states > 0 || pair_either(CC_LEX(synonym), a, b, class))
        return CC_REL_SYNONYM;
    return CC_REL_NONE;
}

/* "unlawful" is not "lawful": b is a with a negating prefix of that class of words. */
static bool is_negated_form(cc_str a, cc_str b, unsigned class)
{
    for (size_t n = 2; n <= PREFIX_MAX; n++) {
        if (b.n != a.n + n || a.n < 3 || memcmp(b.p + n, a.p, a.n) != 0)
            continue;
        size_t rows;
        const struct cc_lex_row *row =
            cc_lex_find(CC_LEX(negprefix), (cc_str){ b.p, n }, &rows);
        for (size_t i = 0; i < rows; i++)
            if (class_fits(cc_lex_col(&row[i], CC_LEX_NEGPREFIX_CLASS), class) &&
                !list_holds(cc_lex_col(&row[i], CC_LEX_NEGPREFIX_EXCEPT), b))
                return true;
    }
    return false;
}

/* ---- WordNet ------------------------------------------------------------------------
 */

/* Of two numbers in one: their order is that of the pairs. */
static uint64_t pair_of(const uint32_t *at)
{
    return (uint64_t)at[0] << 32 | at[1];
}

/* The row of a sorted table of pairs, `width` numbers each, or NULL. Of most pairs one is
 * in no row of it, so that they are not looked for; which half the others would be in
 * cannot be foretold: the search has no branch. */
static const uint32_t *pair_find(uint32_t table, uint32_t n, uint32_t width, uint32_t a,
                                 uint32_t b)
{
    const uint32_t *at = wn_numbers(table);
    uint64_t pair = a < b ? (uint64_t)a << 32 | b : (uint64_t)b << 32 | a;

    while (n > 1) {
        uint32_t half = n / 2;
        at += pair_of(at + (size_t)half * width) <= pair ? (size_t)half * width : 0;
        n -= half;
    }
    return n && pair_of(at) == pair ? at : NULL;
}

static bool antonyms(const struct wn_record *a, const struct wn_record *b, unsigned class)
{
    const struct wn_head *h = wn_head();
    const uint32_t *pair = a->marks & b->marks & WN_ANTONYM
                               ? pair_find(h->antonym, h->antonyms, 3,
                                           wn_record_offset(a), wn_record_offset(b))
                               : NULL;
    return pair && (pair[2] & class);
}

/* The synset and, of an adjective, the head it is similar to. */
static size_t heads_of(uint32_t dense, bool adjective, uint32_t out[4])
{
    size_t n = 0, ups;
    out[n++] = dense;
    const uint32_t *up = wn_above(dense, &ups);
    for (size_t i = 0; adjective && i < ups && n < 4; i++)
        out[n++] = up[i];
    return n;
}

static bool synsets_opposed(uint32_t a, uint32_t b, bool adjective)
{
    const struct wn_head *h = wn_head();
    uint32_t ah[4], bh[4];
    size_t an = heads_of(a, adjective, ah), bn = heads_of(b, adjective, bh);
    for (size_t i = 0; i < an; i++)
        for (size_t k = 0; wn_opposed(ah[i]) && k < bn; k++)
            if (wn_opposed(bh[k]) && pair_find(h->opposed, h->opposeds, 2, ah[i], bh[k]))
                return true;
    return false;
}

struct senses {
    const uint32_t *at;
    size_t n;
};

static struct senses senses_of(const struct wn_record *r, unsigned c, size_t most)
{
    struct senses s;
    s.at = wn_senses(r, c, &s.n);
    if (s.n > most)
        s.n = most;
    return s;
}

static bool derived(const struct wn_record *a, const struct wn_record *b)
{
    const struct wn_head *h = wn_head();
    return (a->marks & b->marks & WN_DERIVED) &&
           pair_find(h->derived, h->deriveds, 2, wn_record_offset(a),
                     wn_record_offset(b));
}

static bool antonyms_weak(const struct wn_record *a, const struct wn_record *b,
                          unsigned class)
{
    for (unsigned c = 0; c < WN_CLASSES; c++) {
        if (!(class & 1u << c))
            continue;
        struct senses sa = senses_of(a, c, SENSES_SISTER),
                      sb = senses_of(b, c, SENSES_SISTER);
        for (size_t i = 0; i < sa.n; i++)
            for (size_t k = 0; k < sb.n; k++)
                if (synsets_opposed(sa.at[i] & WN_DENSE, sb.at[k] & WN_DENSE, c == 2))
                    return true;
    }
    return false;
}

static bool share_synset(const struct wn_record *a, const struct wn_record *b,
                         unsigned class)
{
    for (unsigned c = 0; c < WN_CLASSES; c++) {
        if (!(class & 1u << c))
            continue;
        struct senses sa = senses_of(a, c, RANK_SUM + 1),
                      sb = senses_of(b, c, RANK_SUM + 1);
        for (size_t i = 0; i < sa.n; i++)
            for (size_t k = 0; k < sb.n && i + k <= RANK_SUM; k++)
                if (sa.at[i] == sb.at[k])
                    return true;
    }
    return false;
}

/* Everything at most `steps` above the senses, themselves left out, without general
 * synsets. */
static size_t above(struct senses s, unsigned steps, uint32_t out[ABOVE_MAX])
{
    size_t from = 0, n = 0;
    for (size_t i = 0; i < s.n; i++) {
        size_t ups;
        const uint32_t *up = wn_above(s.at[i] & WN_DENSE, &ups);
        for (size_t k = 0; k < ups && n < ABOVE_MAX; k++)
            if (!wn_general(up[k]))
                out[n++] = up[k];
    }
    for (unsigned step = 1; step < steps; step++) {
        size_t to = n;
        for (; from < to; from++) {
            size_t ups;
            const uint32_t *up = wn_above(out[from], &ups);
            for (size_t k = 0; k < ups && n < ABOVE_MAX; k++)
                if (!wn_general(up[k]))
                    out[n++] = up[k];
        }
    }
    return n;
}

/* b's frequent senses lie above a's. */
static bool is_more_general(const struct wn_record *a, const struct wn_record *b,
                            unsigned class)
{
    for (unsigned c = 0; c < 2; c++) {
        if (!(class & 1u << c))
            continue;
        uint32_t up[ABOVE_MAX];
        size_t n = above(senses_of(a, c, SENSES_UP), STEPS_UP, up);
        struct senses sb = senses_of(b, c, SENSES_UP);
        for (size_t i = 0; i < n; i++)
            for (size_t k = 0; k < sb.n; k++)
                if ((sb.at[k] & WN_DENSE) == up[i])
                    return true;
    }
    return false;
}

static bool are_sisters(const struct wn_record *a, const struct wn_record *b,
                        unsigned class)
{
    for (unsigned c = 0; c < 2; c++) {
        if (!(class & 1u << c))
            continue;
        uint32_t ua[ABOVE_MAX], ub[ABOVE_MAX];
        size_t an = above(senses_of(a, c, SENSES_SISTER), 1, ua);
        size_t bn = above(senses_of(b, c, SENSES_SISTER), 1, ub);
        for (size_t i = 0; i < an; i++)
            for (size_t k = 0; k < bn; k++)
                if (ua[i] == ub[k])
                    return true;
    }
    return false;
}

static enum cc_relation relate_wordnet(const struct wn_record *a,
                                       const struct wn_record *b, unsigned class)
{
    if (antonyms(a, b, class))
        return CC_REL_ANTONYM;
    if (share_synset(a, b, class))
        return CC_REL_SYNONYM;
    if (derived(a, b))
        return CC_REL_DERIVED;
    if (antonyms_weak(a, b, class))
        return CC_REL_ANTONYM_WEAK;
    if (is_more_general(a, b, class))
        return CC_REL_HYPERNYM;
    if (is_more_general(b, a, class))
        return CC_REL_HYPONYM;
    return are_sisters(a, b, class) ? CC_REL_COHYPONYM : CC_REL_NONE;
}

static enum cc_relation relate(const struct cc_asked *a, const struct cc_asked *b,
                               unsigned class)
{
    enum cc_relation own = relate_own(a, b, class);

    if (own != CC_REL_NONE)
        return own;
    if (is_negated_form(a->text, b->text, class) ||
        is_negated_form(b->text, a->text, class))
        return CC_REL_ANTONYM;
    if (pair_either(CC_LEX(nominal), a, b, 0))
        return CC_REL_DERIVED;
    return a->record && b->record
               ? relate_wordnet(a->record, b->record, class ? class : 15u)
               : CC_REL_NONE;
}

/*
 * Words are asked about again and again, within a pair of texts and from one to the next.
 * What was answered is kept, a hash of the question with it; a hash that is taken gives
 * way. Answers stay what they would be without: a hash of 56 bits stands for its
 * question.
 */
#define KEPT 65536

static _Thread_local uint64_t kept[KEPT]; /* 56 bits of the question, 8 of the answer */

static uint64_t question_of(uint64_t a, uint64_t b, unsigned class)
{
    return cc_hash_mix(cc_hash_mix(a, b), class);
}

static void keep(uint64_t question, enum cc_relation answer)
{
    kept[question % KEPT] = (question & ~(uint64_t)0xff) | (uint64_t)answer;
}

/* What was answered, or CC_REL_EQUAL, which never is. */
static enum cc_relation answer_to(uint64_t question)
{
    uint64_t at = kept[question % KEPT];

    return at && !((at ^ question) >> 8) ? (enum cc_relation)(at & 0xff) : CC_REL_EQUAL;
}

static enum cc_relation ask(const struct cc_asked *a, const struct cc_asked *b,
                            unsigned class)
{
    enum cc_relation r = relate(a, b, class);

    keep(question_of(a->hash, b->hash, class), r);
    /* The other way round as well; but annulment goes one way, and of two words each may
     * be above the other in some sense. */
    if (r != CC_REL_HYPERNYM && !may_annul(a) && !may_annul(b))
        keep(question_of(b->hash, a->hash, class),
             r == CC_REL_HYPONYM ? CC_REL_HYPERNYM : r);
    return r;
}

static struct cc_asked look_up(cc_str text, uint64_t hash, const struct cc_lex_word *word)
{
    bool several = memchr(text.p, ' ', text.n) != NULL;

    return (struct cc_asked){ text, hash,
                              several ? NULL
                              : word  ? word
                                      : cc_lex_word(text),
                              wn_record(text) };
}

struct cc_asked cc_asked_of(cc_str text, const struct cc_lex_word *word)
{
    return text.n ? look_up(text, cc_hash(text), word) : (struct cc_asked){ 0 };
}

size_t cc_asked_senses(const struct cc_asked *x)
{
    size_t n = 0;

    for (unsigned c = 0; x->record && c < WN_CLASSES; c++)
        n += x->record->count[c];
    return n;
}

enum cc_relation cc_asked_relate(const struct cc_asked *a, const struct cc_asked *b,
                                 unsigned class)
{
    if (a->text.n == 0 || b->text.n == 0)
        return CC_REL_NONE;
    if (cc_str_eq(a->text, b->text))
        return CC_REL_EQUAL;
    enum cc_relation known = answer_to(question_of(a->hash, b->hash, class));
    return known != CC_REL_EQUAL ? known : ask(a, b, class);
}

enum cc_relation cc_relate(cc_str a, cc_str b, unsigned class)
{
    if (a.n == 0 || b.n == 0)
        return CC_REL_NONE;
    if (cc_str_eq(a, b))
        return CC_REL_EQUAL;
    uint64_t ah = cc_hash(a), bh = cc_hash(b);
    enum cc_relation known = answer_to(question_of(ah, bh, class));
    if (known != CC_REL_EQUAL)
        return known;
    struct cc_asked x = look_up(a, ah, NULL), y = look_up(b, bh, NULL);
    return ask(&x, &y, class);
}
