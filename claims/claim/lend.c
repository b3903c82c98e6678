/*
 * What was denied or charged in a gerund has no subject of its own: "denied taking it" is
 * of the speaker, "accused Lund of taking it" of Lund. It is read as the sentence that
 * says so, "Lund was taking it".
 */
#include "parts.h"

#include <string.h>

enum {
    OPENING = 3,       /* words that a gerund may stand among */
    SUBJECT_MAX = 12,  /* words of who is charged */
    SPEAKER_MAX = 120, /* bytes of who denies */
    LEMMA_MAX = 64,
    CUE_FRAMES = 2
};

static cc_str form_of(const struct reader *r, uint32_t token)
{
    return cc_token_form(r->d, token);
}

static bool is_gerund(const struct reader *r, cc_str form)
{
    char buf[LEMMA_MAX];
    cc_str word = cc_lower(r->a, form);

    return cc_str_ends(word, CC_LIT("ing")) &&
           !cc_str_eq(cc_lemma(word, CC_VERB, buf), word);
}

/* The gerund among the first words, "ever having taken"; or n. */
static uint32_t opening_gerund(const struct reader *r, const uint32_t *token, uint32_t n)
{
    for (uint32_t i = 0; i < n && i < OPENING; i++)
        if (is_gerund(r, form_of(r, token[i])))
            return i;
    return n;
}

/* The gerund behind "of": "accused him of taking it". Of what he is blamed "for" nobody
 * says when it was. */
static uint32_t charged_gerund(const struct reader *r, const uint32_t *token, uint32_t n)
{
    for (uint32_t i = 1; i + 1 < n && i <= SUBJECT_MAX; i++)
        if (cc_str_eq(form_of(r, token[i]), CC_LIT("of")) &&
            is_gerund(r, form_of(r, token[i + 1])))
            return i + 1;
    return n;
}

bool tells_own_deed(const struct cc_statement *s)
{
    cc_str frames = cc_lex_get(CC_LEX(cue), s->cue_lemma, CUE_FRAMES);

    while (frames.n)
        if (cc_str_eq(cc_str_cut(&frames, ','), CC_LIT("own")))
            return true;
    return false;
}

struct words {
    struct worded *at;
    uint32_t n;
};

static void put(struct words *w, uint32_t token, cc_str form)
{
    w->at[w->n++] = (struct worded){ token, form };
}

static void put_speaker(const struct reader *r, const struct cc_statement *s,
                        struct words *w)
{
    for (uint32_t k = cc_token_at(r->d, s->speaker.start);
         k < r->d->tokens && r->d->token[k].span.start < s->speaker.end; k++)
        put(w, k, form_of(r, k));
}

/* "taking it" -> "was taking it", "having taken it" -> "had taken it", "being late" ->
 * "was late". */
static void put_predicate(const struct reader *r, const uint32_t *token, uint32_t gerund,
                          uint32_t n, struct words *w)
{
    bool having = cc_str_eq_fold(form_of(r, token[gerund]), CC_LIT("having"));
    bool perfect = having && gerund + 1 < n &&
                   cc_wn_classes_of_form(form_of(r, token[gerund + 1])) & CC_VERB;
    bool being = cc_str_eq_fold(form_of(r, token[gerund]), CC_LIT("being"));

    put(w, CC_NO_INDEX, perfect ? CC_LIT("had") : CC_LIT("was"));
    for (uint32_t i = 0; i < n; i++)
        if (i != gerund || !(perfect || being))
            put(w, token[i], form_of(r, token[i]));
}

bool content_lent(struct reader *r, uint32_t statement, const uint32_t *token, uint32_t n,
                  struct piece *out)
{
    const struct cc_statement *s = &r->s->statement[statement];
    uint32_t speaker = s->speaker.end - s->speaker.start; /* bytes: tokens at most */
    bool behind = strcmp(s->rule, "prepositional") == 0;
    uint32_t gerund = n, from = 0;
    struct words w = { 0 };

    if (s->kind != CC_QUOTE_INDIRECT || !(behind || strcmp(s->rule, "gerund") == 0))
        return false;
    if (tells_own_deed(s) && s->entity != CC_NO_INDEX)
        gerund = opening_gerund(r, token, n);
    else if (behind)
        from = gerund = charged_gerund(r, token, n);
    if (gerund >= n || speaker > SPEAKER_MAX || n > r->budget)
        return false;
    r->budget -= n;
    w.at = CC_ARRAY(r->a, struct worded, n + speaker + 1);
    if (!from)
        put_speaker(r, s, &w);
    if (!from && !w.n) /* a speaker who is not named here */
        return false;
    for (uint32_t i = 0; i + 1 < from; i++)
        put(&w, token[i], form_of(r, token[i]));
    put_predicate(r, token + from, gerund - from, n - from, &w);
    *out = piece_of_words(r, w.at, w.n, statement);
    return true;
}
