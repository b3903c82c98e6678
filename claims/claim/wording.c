/*
 * The words of a phrase in order, with what may stand between them: trees of idioms are
 * unsure, and a word may be taken for another class.
 */
#include "wording.h"

enum { GAP = 3, LEMMA_BYTES = 64 };

static uint16_t number_of(cc_str word)
{
    return cc_word_number(cc_lex_word(word));
}

static void see(struct words *w, uint16_t number)
{
    w->seen[number % SEEN_BITS / 64] |= (uint64_t)1 << (number % 64);
}

static bool is_seen(const struct words *w, uint16_t number)
{
    return w->seen[number % SEEN_BITS / 64] >> (number % 64) & 1;
}

/* A word as a verb. */
static const struct cc_lex_word *verb_of(const struct cc_node *x)
{
    char buf[LEMMA_BYTES];
    cc_str verb = cc_lemma(x->lower, CC_VERB, buf);

    return verb.p == x->lower.p && verb.n == x->lower.n ? x->word : cc_lex_word(verb);
}

struct words words_read(const struct piece *p)
{
    struct words w = { .p = p };

    w.of = CC_ARRAY(p->r->a, struct forms, p->t.n);
    w.be = number_of(CC_LIT("be"));
    w.own = p->r->own;
    w.oneself = p->r->oneself;
    w.slot = number_of(CC_LIT("_"));
    see(&w, w.own);
    see(&w, w.oneself);
    w.office = number_of(CC_LIT("_office"));
    see(&w, w.slot);
    see(&w, w.office);
    for (uint32_t i = 0; i < p->t.n; i++) {
        const struct cc_lex_word *verb = verb_of(&p->t.node[i]);
        bool like_be = cc_word_in(verb, CC_LEX(lasting)); /* "remains", "stays shut" */

        w.of[i].at[0] = cc_word_number(p->t.node[i].word);
        w.of[i].at[1] = cc_word_number(p->lemma_word[i]);
        w.of[i].at[2] = like_be && w.of[i].at[0] != w.be ? w.be : cc_word_number(verb);
        for (int k = 0; k < FORMS; k++)
            see(&w, w.of[i].at[k]);
    }
    return w;
}

bool node_is_possessive(const struct cc_node *x)
{
    return x->xpos == CC_XPOS_PRP_POSS || x->dep == CC_DEP_NMOD_POSS;
}

static bool is_reflexive(cc_str word)
{
    return cc_str_ends(word, CC_LIT("self")) || cc_str_ends(word, CC_LIT("selves"));
}

static bool is_plain(const struct words *w, int32_t i, uint16_t number)
{
    return w->of[i].at[0] == number;
}

static bool is_word(const struct words *w, int32_t i, uint16_t number)
{
    if (number == w->own)
        return node_is_possessive(&w->p->t.node[i]);
    if (number == w->oneself)
        return is_reflexive(w->p->t.node[i].lower);
    return is_plain(w, i, number) || w->of[i].at[1] == number || w->of[i].at[2] == number;
}

/* What may stand between the words of a phrase. */
static bool is_light(const struct piece *p, int32_t i)
{
    const struct cc_node *x = &p->t.node[i];

    return cc_str_eq(x->lower, CC_LIT("-")) || /* "half-empty", "go-ahead" */
           x->upos == CC_UPOS_DET || x->upos == CC_UPOS_ADV ||
           (x->upos == CC_UPOS_PART && x->xpos != CC_XPOS_TO) || x->upos == CC_UPOS_AUX ||
           x->upos == CC_UPOS_ADJ || node_is_possessive(x) ||
           ((x->upos == CC_UPOS_NOUN || x->upos == CC_UPOS_PROPN) &&
            x->dep == CC_DEP_COMPOUND); /* "pulled out of the Velden concert" */
}

static int32_t next_word(const struct words *w, int32_t from, uint16_t number)
{
    int32_t n = (int32_t)w->p->t.n;

    for (int32_t i = from; i < n && i <= from + GAP; i++) {
        if (is_word(w, i, number))
            return i;
        if (!is_light(w->p, i))
            return -1;
    }
    return -1;
}

/* The first of the words behind `from` that ends the noun phrase at `_`. */
static int32_t behind_slot(const struct words *w, int32_t from, uint16_t number)
{
    int32_t n = (int32_t)w->p->t.n;

    for (int32_t i = from + 1; i < n && i <= from + SLOT_WORDS; i++) {
        if (is_word(w, i, number))
            return i;
        if (w->p->t.node[i].upos == CC_UPOS_PUNCT)
            return -1;
    }
    return -1;
}

static bool is_office(const struct piece *p, int32_t i)
{
    char buf[PHRASE_BYTES];

    for (uint32_t words = 1; words <= 3 && (int32_t)words <= i + 1; words++)
        if (cc_lex_has(CC_LEX(office),
                       phrase_key(p, (uint32_t)i + 1 - words, words, true, buf)))
            return true;
    return false;
}

/* "remains the firm's chief executive": where the office ends, or -1. */
static int32_t office_end(const struct words *w, int32_t from)
{
    const struct piece *p = w->p;
    int32_t n = (int32_t)p->t.n;

    for (int32_t i = from; i < n && i < from + SLOT_WORDS; i++) {
        bool goes_on = i + 1 < n && (p->t.node[i + 1].upos == CC_UPOS_NOUN ||
                                     p->t.node[i + 1].xpos == CC_XPOS_POS);
        if (!goes_on && is_office(p, i))
            return i;
        if (!is_light(p, i) && p->t.node[i].upos != CC_UPOS_NOUN &&
            p->t.node[i].upos != CC_UPOS_PROPN)
            return -1;
    }
    return -1;
}

static bool is_negator(cc_str word)
{
    return cc_lex_has(CC_LEX(negation), word);
}

/* "Is closing" does not say that it is close, "was founded" not that it was found, nor
 * "is later" that it is late: behind "be" only a noun stands in any form. */
static bool is_other_form(const struct words *w, int32_t be, int32_t i, uint16_t number)
{
    const struct cc_node *x = &w->p->t.node[i];

    return (w->of[be].at[1] == w->be || w->of[be].at[2] == w->be) &&
           (x->upos == CC_UPOS_VERB || x->upos == CC_UPOS_ADJ) && !is_plain(w, i, number);
}

/* Goes through a key's words from node `first` on. */
static bool matches(const struct words *w, int32_t first, const uint16_t *spelling,
                    struct found *out)
{
    const struct cc_node *node = w->p->t.node;
    int32_t at = first;

    *out =
        (struct found){ .first = first, .slot = -1, .end = -1, .poss = -1, .words = 1 };
    for (const uint16_t *word = spelling + 1; *word; word++) {
        int32_t next =
            *word == w->office ? office_end(w, at + 1) : next_word(w, at + 1, *word);

        if (*word == w->office) {
            out->slot = at + 1;
            out->end = next;
        } else if (*word == w->slot) {
            out->slot = at + 1;
            if (!word[1]) { /* "is still running the works" */
                at = at + 1 < (int32_t)w->p->t.n ? at + 1 : at;
                out->end = at;
                break;
            }
            next = behind_slot(w, at + 1, *++word);
            out->end = next - 1;
        }
        if (next < 0 || (out->words == 1 && *spelling == w->be &&
                         is_other_form(w, first, next, *word)))
            return false;
        out->plain += is_plain(w, next, *word);
        for (int32_t i = at + 1; i <= next; i++)
            if (node_is_possessive(&node[i]))
                out->poss = i;
        at = next;
        out->words++;
    }
    out->last = at;
    return true;
}

/* What a phrase's own words already say: "can not use", "never part with". */
static void colour(struct found *f)
{
    for (cc_str rest = cc_lex_col(f->row, 0); rest.n;) {
        cc_str word = cc_str_cut(&rest, ' ');

        f->denies |= is_negator(word);
        f->modal |= mode_word(cc_lex_word(word), CC_LIT("aux")).n > 0;
    }
}

bool phrase_begins(const struct words *w, int32_t i, uint32_t below, struct found *best)
{
    best->row = NULL;
    best->words = 0;
    if (w->p->t.node[i].xpos == CC_XPOS_POS)
        return false; /* "the firm's hiring" */
    for (int k = 0; k < FORMS; k++) {
        const struct cc_lex_word *first = &cc_lex_words[w->of[i].at[k]];
        const struct cc_lex_longer *key = cc_word_opened(first, CC_LEX(condition));
        struct found f;

        if (!w->of[i].at[k]) /* a word that no table has */
            continue;
        if (k && (w->of[i].at[k] == w->of[i].at[0] ||
                  (k == 2 && w->of[i].at[2] == w->of[i].at[1])))
            continue;
        if (below > 1 && cc_word_in(first, CC_LEX(condition)) && !best->words) {
            *best = (struct found){
                .first = i, .last = i, .slot = -1, .end = -1, .poss = -1, .words = 1
            };
            best->row = cc_word_rows(first, CC_LEX(condition), &best->rows);
        }
        for (; key && key->first == w->of[i].at[k]; key++)
            if (is_seen(w, key->second) &&
                matches(w, i, CC_LEX(condition)->spelling + key->spelling, &f) &&
                f.words < below &&
                (f.words > best->words ||
                 (f.words == best->words && f.plain > best->plain))) {
                *best = f;
                best->row = cc_longer_rows(key, CC_LEX(condition), &best->rows);
            }
    }
    if (best->row)
        colour(best);
    return best->row != NULL;
}
