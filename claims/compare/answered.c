/*
 * What a reply answers: the statement before it that it points at, or what is told beside
 * it as what others say.
 */
#include "compare/reply.h"

#include "compare/bond.h"
#include "compare/weight.h"
#include "pair/rarity.h"

#include <stddef.h>

#define FAR        3   /* sentences back: what is denied is denied soon */
#define FAR_OWN    6   /* sentences back: of whom the reply names */
#define BACK       64  /* statements back */
#define WORDS_MANY 3   /* that tell it though others do not stand there */
#define SAME_WORDS .6f /* of what is denied: who has more of them says it */

enum { WORTH_LOOSE = 2, WORTH_SURE = 4 };

static bool is_of(const struct reply *r, uint32_t x, uint32_t y)
{
    const struct cc_entity *all = r->x.reading->statements.entity;
    const uint32_t *actor = r->s->c->actor_of[r->x.at.article];

    if (x == CC_NO_INDEX || y == CC_NO_INDEX)
        return false;
    return x == y || all[x].of_entity == y || all[y].of_entity == x ||
           actor[x] == actor[y];
}

/* Of n things of that size, in the order of the starts of their spans, which stand
 * `offset` bytes behind the begin of each, the first that starts at a byte or behind it.
 */
static uint32_t first_from(const void *things, uint32_t n, size_t size, size_t offset,
                           uint32_t at)
{
    uint32_t low = 0, high = n;

    while (low < high) {
        uint32_t mid = low + (high - low) / 2;
        const void *span = (const char *)things + mid * size + offset;

        if (((const struct cc_span *)span)->start < at)
            low = mid + 1;
        else
            high = mid;
    }
    return low;
}

/* What is said is said of the one who denies it, or of whom he acts for. */
static bool is_aimed(const struct reply *r, const struct cc_statement *y)
{
    const struct cc_statements *s = &r->x.reading->statements;

    for (uint32_t i = first_from(s->mention, s->mention_count, sizeof *s->mention,
                                 offsetof(struct cc_mention, span), y->span.start);
         i < s->mention_count && s->mention[i].span.start < y->span.end; i++)
        if (is_of(r, s->mention[i].entity, r->who))
            return true;
    return false;
}

static bool accuses(const struct cc_statement *y)
{
    return cc_lex_has(CC_LEX(accusing), y->cue_lemma);
}

/* Nobody denies what he says himself, and nobody's people accuse him; a pronoun that
 * seems to mean the accuser means the accused. */
static bool by_another(const struct reply *r, const struct cc_statement *y)
{
    const struct cc_document *d = &r->x.reading->document;

    if (r->who != CC_NO_INDEX && y->entity != CC_NO_INDEX)
        return !is_of(r, r->who, y->entity) ||
               (accuses(y) && ((r->who != y->entity && is_aimed(r, y)) ||
                               (r->as && cc_reply_pronoun(d, r->as->span).n)));
    return r->who != y->entity || !r->as ||
           !cc_str_eq_fold(cc_document_text(d, r->as->span),
                           cc_document_text(d, y->speaker));
}

/* Something that is stated before the reply. */
static bool is_said(const struct reply *r, const struct cc_statement *y)
{
    return y != r->x.statement && !y->negated && !y->denied && y->speech &&
           y->modality == CC_MOD_ASSERTED && y->speaker.end > y->speaker.start &&
           y->span.end <= r->at.start && y->cue.start < r->at.start;
}

static uint32_t sentences_back(const struct reply *r, const struct cc_statement *y)
{
    const struct cc_document *d = &r->x.reading->document;
    uint32_t end = cc_sentence_at(d, y->span.end - 1);

    return r->x.claim->sentence > end ? r->x.claim->sentence - end : 0;
}

static bool says_word(const struct reply *r, const struct cc_statement *y)
{
    const struct cc_document *d = &r->x.reading->document;
    char buf[CC_WORD_MAX], lemma[64];

    for (uint32_t i = cc_token_at(d, y->span.start);
         i < d->tokens && d->token[i].span.start < y->span.end; i++) {
        cc_str w = cc_word_lower(cc_token_form(d, i), buf);

        if (cc_str_eq(w, r->of) || cc_str_eq(cc_lemma(w, CC_NOUN, lemma), r->of) ||
            cc_str_eq(cc_lemma(w, CC_VERB, lemma), r->of))
            return true;
    }
    return false;
}

/* How likely a statement is what the reply points at; 0: it is not. Whose accusation it
 * is tells it however far back; "a charge that she denies" stands beside the charge. */
static uint32_t worth_of(const struct reply *r, const struct cc_statement *y)
{
    uint32_t back = sentences_back(r, y);
    bool near = back <= 1, aimed = is_aimed(r, y);
    bool his = r->by != CC_NO_INDEX && is_of(r, y->entity, r->by);
    uint32_t far = his && r->kind == POINTS_ACCUSING && accuses(y) ? UINT32_MAX
                   : his && (r->kind == POINTS_PERSON || r->kind == POINTS_TELLING)
                       ? FAR_OWN
                   : r->at.start < r->x.claim->clause.start ? 0
                                                            : FAR;

    if (back > far || (r->by != CC_NO_INDEX && !his) || !is_said(r, y) ||
        !by_another(r, y) || (r->of.n && !says_word(r, y)))
        return 0;
    if (his)
        return (r->kind == POINTS_PERSON ? 3 : 4) + near + 2 * aimed;
    if (r->kind == POINTS_ACCUSING)
        return accuses(y) ? 2 + 2 * aimed + 2 * near : near * (4 + aimed);
    if (r->kind == POINTS_DEED)
        return aimed ? 3 + (near || accuses(y)) : near && accuses(y);
    return near ? 4 + aimed + accuses(y) + (back == 0) : 0;
}

static uint32_t statement_from(const struct cc_statements *s, uint32_t at)
{
    return first_from(s->statement, s->statement_count, sizeof *s->statement,
                      offsetof(struct cc_statement, span), at);
}

/* How well a claim stands for a statement: its own, one of a statement inside it ("she
 * said that experts had found"), one of its words or its cue. */
static unsigned stands_for(const struct cc_statements *s, uint32_t statement,
                           const struct cc_claim *x)
{
    const struct cc_statement *y = &s->statement[statement];

    if (x->statement == statement)
        return 3;
    if (x->statement != CC_NO_INDEX && s->statement[x->statement].outer == statement)
        return 2;
    return (x->clause.start <= y->cue.start && y->cue.end <= x->clause.end) ||
           (y->span.start <= x->clause.start && x->clause.end <= y->span.end);
}

static uint32_t claim_of(const struct cc_reading *r, uint32_t statement)
{
    uint32_t sentence = r->statements.statement[statement].sentence, best = CC_NO_INDEX;
    unsigned most = 0;

    for (uint32_t i = cc_claim_from(&r->claims, sentence > FAR ? sentence - FAR : 0);
         i < r->claims.n && r->claims.claim[i].sentence <= sentence + FAR; i++) {
        unsigned fits = stands_for(&r->statements, statement, &r->claims.claim[i]);

        if (fits > most) {
            most = fits;
            best = i;
        }
    }
    return best;
}

/* "That is a lie", "no such thing happened": it denies something itself. */
static bool is_denial(const struct reply *r, const struct cc_claim *x)
{
    return cc_reply_denies(x) || cc_reply_calls_untrue(x) ||
           cc_reply_untrue_word(x->predicate) ||
           (x->negative &&
            (cc_stance_in(&r->x.reading->document, x->clause) & CC_STANCE_COUNTERS));
}

/* Of two statements of one speaker, "she took it" and "nobody saw it", a denial means the
 * first. */
static bool is_negative(const struct cc_claim *x)
{
    return x->negative && !x->ceased;
}

/* "He would back anybody", "I'll be called mad": what might be, and what the speaker is
 * going to do, nobody calls untrue. */
static bool is_idle(const struct cc_claim *x, const struct cc_statement *y)
{
    const struct cc_ref *r = &x->anchor;

    return x->mode == CC_MODE_CONDITIONAL || x->mode == CC_MODE_QUESTION ||
           (x->mode == CC_MODE_PLANNED && r->kind == CC_REF_ENTITY &&
            r->entity != CC_NO_INDEX && r->entity == y->entity);
}

/* "He was not there." "The reports are false": reports are of what happened, and he is
 * likely on the side of the reply; an accusation may be of what was not done. */
static bool sides_with(const struct reply *r, const struct cc_claim *x,
                       const struct cc_statement *y)
{
    bool many = r->x.claim->anchor.plural &&
                (r->kind == POINTS_ACCUSING ||
                 (r->kind == POINTS_TELLING &&
                  !cc_reply_demonstrative(&r->x.reading->document, r->at)));

    return is_negative(x) && many && !accuses(y);
}

/* Whose claim it is, the reply says. */
static bool is_named(const struct reply *r, const struct cc_statement *y)
{
    return r->by != CC_NO_INDEX && is_of(r, y->entity, r->by);
}

static uint32_t best_of(const struct reply *r, uint32_t *worth)
{
    const struct cc_statements *s = &r->x.reading->statements;
    uint32_t best = CC_NO_INDEX, i = statement_from(s, r->at.start);
    bool weak = false;

    *worth = 0;
    for (uint32_t k = 0; i-- > 0 && k < BACK; k++) {
        const struct cc_statement *y = &s->statement[i];
        uint32_t w = worth_of(r, y), claim;
        bool instead = weak && w >= WORTH_SURE && y->entity != CC_NO_INDEX &&
                       y->entity == s->statement[best].entity;

        if (w <= *worth && !instead)
            continue;
        claim = claim_of(r->x.reading, i);
        const struct cc_claim *x =
            claim == CC_NO_INDEX ? NULL : &r->x.reading->claims.claim[claim];
        bool idle = x && is_idle(x, y), weaker = idle || (x && is_negative(x));
        if (x && (is_denial(r, x) || (weak && weaker)))
            continue;
        weak = weaker;
        *worth =
            (idle || (x && sides_with(r, x, y))) && !is_named(r, y) && w > WORTH_LOOSE
                ? WORTH_LOOSE
                : w;
        best = i;
    }
    return best;
}

/* ---- the claim that is denied ------------------------------------------------------ */

/* The first claim of the frame in these sentences up to that of the reply, in front of
 * the reply or behind it; or CC_NO_INDEX. */
static uint32_t find_near(const struct reply *r, uint32_t sentence, cc_str frame,
                          bool front)
{
    const struct cc_claims *all = &r->x.reading->claims;

    for (uint32_t i = cc_claim_from(all, sentence);
         i < all->n && all->claim[i].sentence <= r->x.claim->sentence; i++)
        if (cc_str_eq(all->claim[i].frame, frame) &&
            (front ? all->claim[i].clause.end <= r->at.start
                   : all->claim[i].clause.start >= r->at.start))
            return i;
    return CC_NO_INDEX;
}

/* The claim of what the noun's own clause says, or, in another frame, its own words; or
 * CC_NO_INDEX. */
static uint32_t content_of(const struct reply *r, cc_str frame)
{
    return find_near(r, r->x.claim->sentence, frame, false);
}

/* The claim of what stands in front of the reply in its own sentence, or CC_NO_INDEX. */
static uint32_t in_front(const struct reply *r)
{
    return find_near(r, r->x.claim->sentence, CC_LIT("DENIED_FRONT"), true);
}

/* "Rumors that P spread. Weir denied the reports": P, or CC_NO_INDEX. */
static uint32_t rumored_before(const struct reply *r)
{
    uint32_t sentence = r->x.claim->sentence;
    bool told = r->kind == POINTS_TELLING || r->kind == POINTS_ACCUSING;

    if (!told || r->by != CC_NO_INDEX || r->of.n || !r->x.claim->anchor.plural)
        return CC_NO_INDEX;
    return find_near(r, sentence ? sentence - 1 : 0, CC_LIT("RUMORED"), true);
}

/* "She is wrong to say that P": what the one who is called wrong says, or CC_NO_INDEX. */
static uint32_t said_beside(const struct reply *r)
{
    const struct cc_statements *s = &r->x.reading->statements;

    for (uint32_t i = statement_from(s, r->at.end);
         r->kind == POINTS_PERSON && i < s->statement_count &&
         s->statement[i].sentence <= r->x.claim->sentence;
         i++) {
        const struct cc_statement *y = &s->statement[i];

        if (y->sentence == r->x.claim->sentence && y->cue.start >= r->at.end &&
            y->span.start >= y->cue.end && is_of(r, y->entity, r->by))
            return claim_of(r->x.reading, i);
    }
    return CC_NO_INDEX;
}

/* The part of a claim's words, weighed by rarity, that a statement has. */
static float share_of(const struct reply *r, uint32_t claim, const struct cc_statement *y)
{
    struct reply one = *r;
    float all = 0, met = 0;
    uint32_t words = 0;

    for (cc_str rest = r->x.reading->claims.claim[claim].words; rest.n;) {
        one.of = cc_str_cut(&rest, ' ');
        float rarity = cc_rarity(one.of);
        bool has = says_word(&one, y);

        all += rarity;
        met += has ? rarity : 0;
        words += has;
    }
    return words < 2 || (words < WORDS_MANY && met < all) ? 0 : met / all;
}

/* It says that it was not so, where the reply denies that it was. */
static bool is_no_match(const struct reply *r, uint32_t claim, uint32_t statement)
{
    const struct cc_claims *all = &r->x.reading->claims;
    uint32_t said = claim_of(r->x.reading, statement);

    return said != CC_NO_INDEX &&
           (is_denial(r, &all->claim[said]) ||
            (is_negative(&all->claim[said]) &&
             !cc_reply_has_negator(&r->x.reading->document, all->claim[claim].clause)));
}

/* The statement of another, however far above, that says what is denied in as many words;
 * or CC_NO_INDEX. Whose claim it is called says it. */
static uint32_t said_above(const struct reply *r, uint32_t claim)
{
    const struct cc_statements *s = &r->x.reading->statements;
    uint32_t best = CC_NO_INDEX, i = statement_from(s, r->at.start);
    bool has_owner = r->by != CC_NO_INDEX || r->x.claim->anchor.owner.n;
    float most = SAME_WORDS;

    for (uint32_t k = 0; i-- > 0 && k < BACK; k++) {
        const struct cc_statement *y = &s->statement[i];
        float share;

        if (!is_said(r, y) || !by_another(r, y) || sentences_back(r, y) == 0 ||
            (has_owner && !is_of(r, y->entity, r->by)))
            continue;
        share = share_of(r, claim, y);
        if (share > most && !is_no_match(r, claim, i)) {
            most = share;
            best = i;
        }
    }
    return best;
}

/* What is denied beside its denial: where another says it, else as it stands there.
 * Whose claim it is tells that he says it: without his words that is half of it. */
static uint32_t find_beside(const struct reply *r, uint32_t claim,
                            enum cc_weight_id *sign)
{
    bool has_owner = r->by != CC_NO_INDEX || r->x.claim->anchor.owner.n;
    bool named = r->x.reading->claims.claim[claim].statement != CC_NO_INDEX;
    uint32_t said = named ? CC_NO_INDEX : said_above(r, claim);

    *sign = said != CC_NO_INDEX   ? CC_WEIGHT_denied
            : has_owner && !named ? CC_WEIGHT_denied_loose
                                  : CC_WEIGHT_denied_beside;
    return said != CC_NO_INDEX ? claim_of(r->x.reading, said) : claim;
}

/* "criticism from Weir": who stands behind the noun, or CC_NO_INDEX. */
static uint32_t named_behind(const struct reply *r)
{
    const struct cc_statements *s = &r->x.reading->statements;
    const struct cc_document *d = &r->x.reading->document;
    uint32_t next = cc_token_at(d, r->at.end);

    if (next + 1 >= d->tokens || !cc_str_eq(cc_token_form(d, next), CC_LIT("from")))
        return CC_NO_INDEX;
    for (uint32_t i = 0; i < s->mention_count; i++)
        if (s->mention[i].kind == CC_MENTION_NAME &&
            s->mention[i].span.start == d->token[next + 1].span.start)
            return s->mention[i].entity;
    return CC_NO_INDEX;
}

/* "dismissed criticism from Weir, who had said that P": P, or CC_NO_INDEX. */
static uint32_t said_behind(const struct reply *r)
{
    const struct cc_statements *s = &r->x.reading->statements;
    const struct cc_document *d = &r->x.reading->document;
    uint32_t next = cc_token_at(d, r->at.end);

    if (r->kind != POINTS_ACCUSING || next >= d->tokens ||
        !cc_str_eq(cc_token_form(d, next), CC_LIT("from")))
        return CC_NO_INDEX;
    for (uint32_t i = statement_from(s, r->at.end);
         i < s->statement_count && s->statement[i].sentence <= r->x.claim->sentence;
         i++) {
        const struct cc_statement *y = &s->statement[i];

        if (y->sentence == r->x.claim->sentence && y->speech && !y->denied &&
            !y->negated && y->cue.start >= r->at.end && y->span.start >= y->cue.end &&
            cc_str_eq(cc_document_text(d, y->speaker), CC_LIT("who")))
            return claim_of(r->x.reading, i);
    }
    return CC_NO_INDEX;
}

/* What the reply denies, with what that is worth; CC_NO_INDEX when nothing is. */
uint32_t cc_reply_denied(const struct reply *r, enum cc_weight_id *sign)
{
    bool denial = cc_reply_denies(r->x.claim);
    uint32_t claim = denial ? content_of(r, CC_LIT("DENIED")) : said_beside(r), worth,
             said;

    if (denial && claim != CC_NO_INDEX)
        return find_beside(r, claim, sign);
    *sign = CC_WEIGHT_denied_beside;
    if (claim != CC_NO_INDEX || r->has_content)
        return claim;
    if (denial && r->kind == POINTS_SAYING && !r->x.claim->value.set.n)
        return CC_NO_INDEX;
    if (denial && r->kind == POINTS_BARE && (claim = in_front(r)) != CC_NO_INDEX)
        return claim;
    struct reply of = *r;
    if (of.by == CC_NO_INDEX)
        of.by = named_behind(r);
    said = best_of(&of, &worth);
    if (worth < WORTH_LOOSE) {
        claim = denial ? content_of(r, CC_LIT("DENIED_NOUN")) : CC_NO_INDEX;
        if (claim == CC_NO_INDEX && denial)
            claim = in_front(r);
        if (claim == CC_NO_INDEX && denial)
            claim = rumored_before(r);
        return claim == CC_NO_INDEX && denial ? said_behind(r) : claim;
    }
    *sign = worth < WORTH_SURE ? CC_WEIGHT_denied_loose : CC_WEIGHT_denied;
    return claim_of(r->x.reading, said);
}

/* "A Weir aide later walked back the remarks": Weir's. */
static bool is_his_people(const struct reply *r, uint32_t entity)
{
    const struct cc_statements *s = &r->x.reading->statements;

    for (uint32_t i = 0; r->as && entity != CC_NO_INDEX && i < s->mention_count; i++)
        if (s->mention[i].entity == entity && s->mention[i].kind == CC_MENTION_NAME &&
            s->mention[i].span.start >= r->x.claim->clause.start &&
            s->mention[i].span.end <= r->as->span.end)
            return true;
    return false;
}

/* "walked back his remarks", "contradicting his own statement": what he himself said
 * just before. */
uint32_t cc_reply_own(const struct reply *r)
{
    const struct cc_statements *s = &r->x.reading->statements;
    uint32_t i = statement_from(s, r->at.start);
    bool his =
        r->by == CC_NO_INDEX ? cc_reply_takes_back(r->x.claim) : is_of(r, r->by, r->who);

    if (!his || !(cc_reply_takes_back(r->x.claim) || cc_reply_denies(r->x.claim)))
        return CC_NO_INDEX;
    for (uint32_t k = 0; i-- > 0 && k < BACK; k++) {
        const struct cc_statement *y = &s->statement[i];

        if (y != r->x.statement &&
            (is_of(r, y->entity, r->who) || is_his_people(r, y->entity)) &&
            is_said(r, y) && sentences_back(r, y) <= FAR)
            return claim_of(r->x.reading, i);
    }
    return CC_NO_INDEX;
}
