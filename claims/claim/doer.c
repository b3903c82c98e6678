/*
 * Who did it, however it is told: "was leaked by a clerk", "it was a clerk who leaked
 * it", "the leak was the work of a clerk", "a clerk, and no minister, leaked it", "a
 * clerk has confessed to having leaked it"; and who got what only one can get: "won the
 * prize", "it went to a clerk". Read from the order of the words: such
 * sentences are long, and a tree often hangs their parts wrongly.
 */
#include "chunk.h"

#include "lexicon/lex_list.h"

enum { DEED_KIND = 1, DEED_NOTE, PHRASE_WORDS = 2, SENSES = 2 };

struct doer {
    struct chunk by, not, thing; /* who did it, who did not, what it was done to */
    cc_str deed;                 /* kinds of deed.lex: "take/leak" */
    cc_str note;                 /* of deed.lex or doerword.lex */
    int32_t word;                /* what tells it */
};

/* "A clerk and his brother": several did it. */
static bool is_joined(const struct piece *p, const struct doer *d)
{
    struct chunk c = d->by;

    if (!chunk_empty(d->not ))
        return false;
    return node_at(p, c.to + 1)->upos == CC_UPOS_CCONJ ||
           (node_at(p, c.from - 1)->upos == CC_UPOS_CCONJ && node_is_noun(p, c.from - 2));
}

/* "not", "rather than", "instead of" at i: behind it. */
static int32_t behind_contrast(const struct piece *p, int32_t i)
{
    if (node_is_word(p, i, "and"))
        i++;
    if (node_is_word(p, i, "not") || node_is_word(p, i, "no"))
        return i + 1;
    return (node_is_word(p, i, "rather") && node_is_word(p, i + 1, "than")) ||
                   (node_is_word(p, i, "instead") && node_is_word(p, i + 1, "of"))
               ? i + 2
               : -1;
}

/* "A clerk, not a minister, leaked it": from the second comma to the word before the
 * first. */
static int32_t before_aside(const struct piece *p, int32_t comma, struct doer *out)
{
    int32_t i = comma - 1;

    while (i > 0 && node_at(p, i)->upos != CC_UPOS_PUNCT)
        i--;
    if (i <= 0)
        return -1;
    if (behind_contrast(p, i + 1) > 0)
        out->not = chunk_from(p, behind_contrast(p, i + 1));
    return i - 1;
}

/* "has confessed to having", "was the first to admit that she": behind it, as read
 * backwards. */
static int32_t before_confession(const struct piece *p, int32_t i)
{
    int32_t verb = node_is_word(p, i, "to") ? i - 1 : i;

    while (node_is_word(p, verb, "up"))
        verb--;
    return verb >= 0 && cc_str_eq(cc_lex_get(CC_LEX(doerword), node_lemma(p, verb), 1),
                                  CC_LIT("confess"))
               ? verb - 1
               : -1;
}

/* The last word of the subject whose verb stands at `verb`, or -1. */
static int32_t subject_end(const struct piece *p, int32_t verb, struct doer *out)
{
    int32_t i = verb - 1, confessed;

    for (bool again = true; again && i >= 0;) {
        again = node_at(p, i)->upos == CC_UPOS_AUX || node_at(p, i)->upos == CC_UPOS_ADV;
        confessed = before_confession(p, i);
        if (confessed >= 0)
            i = confessed, again = true;
        else if (again)
            i--;
    }
    if (node_is_word(p, i, "who") || node_is_word(p, i, "that"))
        i -= 1 + node_is_word(p, i - 1, ",");
    if (node_is_word(p, i, ","))
        i = before_aside(p, i, out);
    return i;
}

/* "Not the nurse but a doctor": the nurse. */
static struct chunk denied_before(const struct piece *p, int32_t but)
{
    struct chunk c = chunk_to(p, but - 1 - node_is_word(p, but - 1, ","));

    return node_is_word(p, c.from - 1, "not") ? c : no_chunk;
}

/* "A teacher at the school": the noun before the prepositions. */
static struct chunk subject_of(const struct piece *p, int32_t verb, struct doer *out)
{
    struct chunk c = chunk_to(p, subject_end(p, verb, out));

    if (node_is_word(p, c.from - 1, "but"))
        out->not = denied_before(p, c.from - 1);
    while (!chunk_empty(c) && node_at(p, c.from - 1)->upos == CC_UPOS_ADP &&
           node_is_noun(p, c.from - 2))
        c = chunk_to(p, c.from - 2);
    return node_at(p, c.from - 1)->upos == CC_UPOS_ADP ? no_chunk : c;
}

/* "The gun of the deputy": whose it is, since a gun does nothing by itself. */
static struct chunk owner_of(const struct piece *p, struct chunk c)
{
    if (!chunk_empty(c) && node_is_word(p, c.to + 1, "of") &&
        cc_wn_is_a(node_lemma(p, c.to), CC_LIT("artifact"), 1))
        return chunk_from(p, c.to + 2);
    return c;
}

static bool ends_clause(const struct piece *p, int32_t i)
{
    return node_at(p, i)->upos == CC_UPOS_VERB || node_at(p, i)->upos == CC_UPOS_PUNCT;
}

/* Behind "by", up to where the clause ends. */
static struct chunk agent_of(const struct piece *p, int32_t verb)
{
    int32_t i = verb + 1;

    while (i < (int32_t)p->t.n && !node_is_word(p, i, "by") && !ends_clause(p, i))
        i++;
    return node_is_word(p, i, "by") ? chunk_from(p, i + 1) : no_chunk;
}

static bool is_passive(const struct piece *p, int32_t verb)
{
    int32_t i = verb - 1;

    while (node_at(p, i)->upos == CC_UPOS_ADV)
        i--;
    return (node_at(p, i)->upos == CC_UPOS_AUX &&
            cc_str_eq(node_lemma(p, i), CC_LIT("be"))) ||
           node_is_word(p, verb + 1, "by");
}

/* The row of a table for the word at i with the next one, else for it alone. */
static const struct cc_lex_row *
row_at(const struct piece *p, const struct cc_lex_table *table, int32_t i, int32_t *words)
{
    bool inflects =
        node_at(p, i)->upos == CC_UPOS_VERB || node_at(p, i)->upos == CC_UPOS_NOUN;
    const struct cc_lex_word *word = inflects ? p->lemma_word[i] : p->t.node[i].word;
    cc_str first = inflects ? node_lemma(p, i) : p->t.node[i].lower;
    const struct cc_lex_row *row = NULL;
    size_t n;

    if (cc_word_opens(word, table))
        row = cc_lex_find(table,
                          cc_strf(p->r->a, "%.*s %.*s", CC_FMT(first),
                                  CC_FMT(node_at(p, i + 1)->lower)),
                          &n);
    *words = row ? PHRASE_WORDS : 1;
    return row ? row : cc_word_rows(word, table, &n);
}

/* Of the words of deednoun.lex the one nearest to the deed: its kinds, or those of them
 * that are wanted. */
static cc_str kind_beside(const struct piece *p, const struct doer *d, cc_str wanted)
{
    int32_t best = INT32_MAX;
    cc_str out = CC_NONE;

    for (int32_t i = 0; i < (int32_t)p->t.n; i++) {
        int32_t far = i < d->word ? d->word - i : i - d->word;
        cc_str kinds = far == 0 || far >= best || chunk_has(d->by, i)
                           ? CC_NONE
                           : cc_lex_get(CC_LEX(deednoun), node_lemma(p, i), DEED_KIND);

        if (wanted.n)
            kinds = lex_list_shared(wanted, kinds);
        if (!kinds.n)
            continue;
        best = far;
        out = kinds;
    }
    return out;
}

/* What a verb is done to: behind it, and past "to" in "set fire to". */
static struct chunk thing_of(const struct piece *p, int32_t verb, int32_t words)
{
    int32_t i = verb + words;

    return chunk_from(p, i + (words > 1 && node_at(p, i)->upos == CC_UPOS_ADP));
}

/* "Leaked", "broke into". */
static bool by_deed(const struct piece *p, int32_t i, struct doer *out)
{
    struct doer unused = *out;
    int32_t words;
    const struct cc_lex_row *row =
        node_at(p, i)->upos == CC_UPOS_VERB ? row_at(p, CC_LEX(deed), i, &words) : NULL;
    bool passive = row && is_passive(p, i);

    if (!row)
        return false;
    out->deed = cc_lex_col(row, DEED_KIND);
    out->note = cc_lex_col(row, DEED_NOTE);
    out->by = passive ? agent_of(p, i) : subject_of(p, i, out);
    out->thing = passive ? subject_of(p, i, &unused) : thing_of(p, i, words);
    return passive || !chunk_empty(out->thing); /* "the door opened" */
}

/* "Was awarded to Ada Rusk", "went to her", "sold it to her"; and "she was awarded it".
 */
static bool by_taker(const struct piece *p, int32_t i, struct doer *out)
{
    struct doer unused = *out;
    int32_t words, to = i + 1;
    const struct cc_lex_row *row =
        node_at(p, i)->upos == CC_UPOS_VERB ? row_at(p, CC_LEX(taker), i, &words) : NULL;

    if (!row)
        return false;
    out->deed = cc_lex_col(row, DEED_KIND);
    out->note = cc_lex_col(row, DEED_NOTE);
    while (to < (int32_t)p->t.n && !node_is_word(p, to, "to") && !ends_clause(p, to))
        to++;
    if (node_is_word(p, to, "to")) {
        out->by = chunk_from(p, to + 1);
        out->thing = to == i + words || is_passive(p, i) ? subject_of(p, i, &unused)
                                                         : thing_of(p, i, words);
    } else if (is_passive(p, i)) {
        out->by = subject_of(p, i, out);
        out->thing = thing_of(p, i, words);
    }
    return !chunk_empty(out->by) && !chunk_empty(out->thing);
}

/* The auxiliary before a phrase: "was probably the work of"; or -1. */
static int32_t auxiliary_before(const struct piece *p, int32_t i)
{
    do
        i--;
    while (node_in_phrase(p, i) || node_at(p, i)->upos == CC_UPOS_ADV);
    return node_at(p, i)->upos == CC_UPOS_AUX ? i : -1;
}

/* "Behind the leak was a clerk", "the author of the letter is a clerk". */
static struct chunk inverted(const struct piece *p, int32_t i)
{
    int32_t first = i - node_is_word(p, i - 1, "the");

    if (first > 0 && node_at(p, first - 1)->upos != CC_UPOS_PUNCT)
        return no_chunk;
    while (i < (int32_t)p->t.n && node_at(p, i)->upos != CC_UPOS_AUX &&
           !ends_clause(p, i))
        i++;
    return node_at(p, i)->upos == CC_UPOS_AUX ? chunk_from(p, i + 1) : no_chunk;
}

/* "The work of", "is behind", "came from". */
static bool by_word(const struct piece *p, int32_t i, struct doer *out)
{
    struct doer unused = *out;
    int32_t words,
        verb = node_at(p, i)->upos == CC_UPOS_VERB ? i : auxiliary_before(p, i);
    const struct cc_lex_row *row = row_at(p, CC_LEX(doerword), i, &words);
    cc_str place = row ? cc_lex_col(row, 1) : CC_NONE;
    bool after = cc_str_eq(place, CC_LIT("after")),
         head = cc_str_eq(place, CC_LIT("head"));

    if (!after && !head && !cc_str_eq(place, CC_LIT("before")))
        return false;
    out->deed = CC_LIT("any");
    out->note = place;
    if (after) {
        out->by = owner_of(p, chunk_from(p, i + words));
        out->thing = verb >= 0 ? subject_of(p, verb, &unused) : no_chunk;
    } else {
        if (node_at(p, i)->upos == CC_UPOS_VERB) /* "is credited with" */
            verb = auxiliary_before(p, i);
        out->by = verb >= 0 ? subject_of(p, verb, out) : inverted(p, i);
        out->thing = chunk_from(p, i + words);
    }
    return true;
}

/* Of what kind it is, where the verb alone does not tell; false: of none. */
static bool settle_kind(const struct piece *p, struct doer *d)
{
    if (cc_str_eq(d->deed, CC_LIT("any")))
        d->deed = kind_beside(p, d, CC_NONE);
    else if (cc_str_eq(d->note, CC_LIT("noun")))
        d->deed = kind_beside(p, d, d->deed);
    return d->deed.n > 0;
}

/* "The Reform camp", "a state-backed group". */
static bool has_walk(const struct piece *p, struct chunk by)
{
    for (int32_t i = by.from; i <= by.to; i++)
        if (cc_word_in(p->lemma_word[i], CC_LEX(walk)))
            return true;
    return false;
}

/* Somebody, or something, that does deeds: no door, and no weather. */
static bool acts(struct piece *p, struct chunk by)
{
    int32_t head = chunk_head(p, by);
    cc_str lemma = node_lemma(p, head);
    size_t senses;
    bool sure;

    return node_is_class(p, head, CC_LIT("person/org/team/animal/vehicle"), &sure) ||
           cc_wn_is_a(lemma, CC_LIT("person"), SENSES) ||
           cc_wn_is_a(lemma, CC_LIT("organization"), SENSES) || has_walk(p, by) ||
           !cc_wn_synsets(lemma, CC_NOUN, &senses);
}

/* "By a neighbour, a retired soldier": two words for one, and more may be said of him. */
static bool is_described(const struct piece *p, struct chunk by)
{
    struct chunk next =
        node_is_word(p, by.to + 1, ",") ? chunk_from(p, by.to + 2) : no_chunk;

    return !chunk_empty(next) && node_at(p, by.to)->upos != CC_UPOS_PROPN &&
           node_at(p, next.to)->upos != CC_UPOS_PROPN &&
           node_at(p, next.to + 1)->upos != CC_UPOS_VERB &&
           node_at(p, next.to + 1)->upos != CC_UPOS_AUX;
}

/* "A clerk also leaked it", "among those who leaked it". */
static bool is_one_of_several(const struct piece *p)
{
    int32_t words;

    for (int32_t i = 0; i < (int32_t)p->t.n; i++) {
        const struct cc_lex_row *row = row_at(p, CC_LEX(doerword), i, &words);

        if (row && cc_str_eq(cc_lex_col(row, 1), CC_LIT("several")))
            return true;
    }
    return false;
}

static bool is_capital(const struct piece *p, int32_t i)
{
    return i > 0 && p->token[i] != CC_NO_INDEX &&
           (p->r->d->token[p->token[i]].flags & CC_TOK_UPPER);
}

/* A name beside the doer's own: by it the same deed is known again in another text. */
static bool is_recognizable(const struct piece *p, const struct doer *d)
{
    bool named = node_at(p, d->by.to)->upos == CC_UPOS_PROPN;

    for (int32_t i = 0; i < (int32_t)p->t.n; i++)
        if ((node_at(p, i)->upos == CC_UPOS_PROPN || is_capital(p, i)) &&
            !(named && chunk_has(d->by, i)) && !chunk_has(d->not, i) &&
            !cc_lex_has(CC_LEX(calendar), node_at(p, i)->lower))
            return true;
    return false;
}

static struct cc_ref ref_of(struct piece *p, struct chunk c, enum cc_role role)
{
    struct cc_ref ref = ref_make(p, chunk_head(p, c));

    ref.role = (uint8_t)role;
    ref.span = piece_span(p, c.from, c.to);
    return ref;
}

/* How far the doer's own hand was in it: CC_NONE, it was. */
static cc_str scope_of(cc_str note)
{
    if (cc_str_eq(note, CC_LIT("head")))
        return CC_LIT("behind");
    if (cc_str_eq(note, CC_LIT("joint")))
        return CC_LIT("together");
    return cc_str_eq(note, CC_LIT("after")) || cc_str_eq(note, CC_LIT("before"))
               ? CC_LIT("from")
               : CC_NONE;
}

static void emit(struct piece *p, struct clauses *cs, const struct doer *d)
{
    struct cc_ref *role = CC_ARRAY(p->r->a, struct cc_ref, 3);
    struct cc_claim *out = claim_emit(p, cs, p->clause_in[d->word], NULL, "doer");

    out->frame = CC_LIT("DOER");
    out->frame_type = CC_FRAME_FILLER;
    out->predicate = d->deed;
    out->moves = out->negative = out->ceased = false;
    out->scope = scope_of(d->note);
    *out->count = *out->old_value = out->value = (struct cc_value){ 0 };
    out->anchor = ref_make(p, d->word);
    out->anchor.role = CC_ROLE_TOPIC;
    out->anchor.span = piece_span(p, 0, (int32_t)p->t.n - 1);
    role[0] = ref_of(p, d->by, CC_ROLE_AGENT);
    out->roles = role;
    out->role_count = 1;
    if (!chunk_empty(d->thing))
        role[out->role_count++] = ref_of(p, d->thing, CC_ROLE_PATIENT);
    if (!chunk_empty(d->not ))
        role[out->role_count++] = ref_of(p, d->not, CC_ROLE_STANDARD);
}

/* Told as done, in words of the piece's own. */
static bool is_told(struct piece *p, struct clauses *cs, const struct doer *d)
{
    uint32_t token = p->token[d->word], clause = p->clause_in[d->word];
    bool ceased = false;

    return token != CC_NO_INDEX && p->r->cue[token] == CC_NO_INDEX && clause < cs->n &&
           clause_is_own(p, &cs->at[clause]) &&
           clause_mode(p, cs, clause) == CC_MODE_ASSERTED &&
           (!chunk_empty(d->not ) || !clause_negative(p, cs, clause, NULL, &ceased));
}

static bool is_sound(struct piece *p, struct clauses *cs, struct doer *d)
{
    return !chunk_empty(d->by) && settle_kind(p, d) && acts(p, d->by) &&
           is_recognizable(p, d) && !is_joined(p, d) && !is_described(p, d->by) &&
           !is_one_of_several(p) && is_told(p, cs, d);
}

void doer_claims(struct piece *p, struct clauses *cs)
{
    static bool (*const ways[])(const struct piece *, int32_t,
                                struct doer *) = { by_deed, by_word, by_taker };

    for (int32_t i = 0; i < (int32_t)p->t.n; i++) {
        for (size_t k = 0; k < sizeof ways / sizeof *ways; k++) {
            struct doer d = {
                .by = no_chunk, .not = no_chunk, .thing = no_chunk, .word = i
            };

            if (!ways[k](p, i, &d) || !is_sound(p, cs, &d))
                continue;
            emit(p, cs, &d);
            break;
        }
    }
}
