/*
 * Disputes that a text tells itself: "She accused him of taking bribes. He denied the
 * allegation." The second does not say again what it denies: that is looked for among
 * what others said just before.
 */
#include "compare/draft.h"

#include "compare/weight.h"

#define FAR   3  /* sentences back: what is denied is denied soon */
#define BACK  64 /* statements back */
#define SHORT 8  /* words of "but that is simply not true" */

enum { WORTH_LOOSE = 2, WORTH_SURE = 4 };

enum pointer {
    POINTS_NOT,
    POINTS_ACCUSING,
    POINTS_TELLING,
    POINTS_SAYING,
    POINTS_DEED,
    POINTS_BARE,
    POINTS_PERSON /* "she is wrong": what that person said */
};

struct reply {
    const struct cc_scene *s;
    struct cc_item x;
    enum pointer kind;
    bool has_content;        /* the noun says what it stands for */
    struct cc_span at;       /* the words that point */
    uint32_t by;             /* whose words are denied: an entity, or CC_NO_INDEX */
    cc_str of;               /* what they are about, or CC_NONE: "claims of theft" */
    uint32_t who;            /* the entity that denies, or CC_NO_INDEX */
    const struct cc_ref *as; /* how the text calls it, or NULL */
};

/* ---- replies ----------------------------------------------------------------------- */

static bool calls_untrue(const struct cc_claim *x)
{
    return cc_str_eq(x->value.set, CC_LIT("truth")) &&
           cc_str_eq(x->value.state, CC_LIT("false")) != x->negative;
}

static bool is_denial(const struct cc_claim *x)
{
    return cc_str_eq(x->frame, CC_LIT("REPLY")) && !x->negative;
}

static bool takes_back(const struct cc_claim *x)
{
    return cc_str_eq(x->frame, CC_LIT("TAKE_BACK")) && !x->negative;
}

/* The word at a byte, in lower case. */
static cc_str word_at(const struct cc_document *d, uint32_t byte, char buf[CC_WORD_MAX])
{
    return cc_word_lower(cc_token_form(d, cc_token_at(d, byte)), buf);
}

/* "her claim", "he denied it": the pronoun that opens a stretch, or CC_NONE; `number` as
 * in pronoun.lex. */
static cc_str pronoun_number(const struct cc_document *d, struct cc_span s)
{
    char buf[CC_WORD_MAX];

    return cc_lex_get(CC_LEX(pronoun), word_at(d, s.start, buf), 1);
}

static enum pointer pointer_of_word(cc_str word)
{
    char buf[64];
    cc_str kind = cc_lex_get(CC_LEX(pointer), cc_lemma(word, CC_NOUN, buf), 1);

    return cc_str_eq(kind, CC_LIT("accusing"))  ? POINTS_ACCUSING
           : cc_str_eq(kind, CC_LIT("telling")) ? POINTS_TELLING
           : cc_str_eq(kind, CC_LIT("saying"))  ? POINTS_SAYING
           : cc_str_eq(kind, CC_LIT("deed"))    ? POINTS_DEED
           : cc_str_eq(kind, CC_LIT("bare"))    ? POINTS_BARE
                                                : POINTS_NOT;
}

/* A pronoun may stand resolved in the ref: then by the word as written. */
static enum pointer pointer_of(const struct cc_document *d, const struct cc_ref *to)
{
    char buf[CC_WORD_MAX];
    enum pointer written =
        pointer_of_word(cc_word_lower(cc_document_text(d, to->span), buf));

    return written == POINTS_BARE ? written : pointer_of_word(to->head);
}

/* The word that opens the sentence of a claim, or the quotation it stands in. */
static uint32_t opening(const struct reply *r)
{
    const struct cc_document *d = &r->x.reading->document;
    uint32_t first = d->sentence[r->x.claim->sentence].first;
    uint32_t said = r->x.statement ? cc_token_at(d, r->x.statement->span.start) : first;

    first = said > first ? said : first;
    return d->token[first].kind == CC_TOKEN_OPEN && first + 1 < d->tokens ? first + 1
                                                                          : first;
}

/* "That is not true", by itself: no relative clause, and no "it" of something else. */
static bool stands_alone(const struct reply *r)
{
    const struct cc_document *d = &r->x.reading->document;
    uint32_t first = opening(r);
    char buf[CC_WORD_MAX];

    return cc_token_at(d, r->x.claim->clause.end) <= first + SHORT &&
           pointer_of_word(word_at(d, d->token[first].span.start, buf)) == POINTS_BARE;
}

/* "She is wrong", "that is not true". */
static bool read_untrue(struct reply *r)
{
    const struct cc_claim *x = r->x.claim;

    if (x->anchor.kind == CC_REF_ENTITY && x->anchor.entity != CC_NO_INDEX &&
        !cc_claim_role(x, CC_ROLE_AGENT)) {
        r->kind = POINTS_PERSON;
        r->at = x->anchor.span;
        r->by = x->anchor.entity;
        return true;
    }
    r->kind = POINTS_BARE;
    r->at = r->x.reading->document.token[opening(r)].span;
    return stands_alone(r);
}

/* "the accusation that P", "a charge of theft": it has its content beside it. */
static bool has_content(const struct reply *r)
{
    const struct cc_document *d = &r->x.reading->document;
    uint32_t next = cc_token_at(d, r->at.end);
    char buf[CC_WORD_MAX];

    return r->at.start > r->x.claim->clause.start && next < d->tokens &&
           cc_str_eq(word_at(d, d->token[next].span.start, buf), CC_LIT("that"));
}

static bool read_noun(struct reply *r)
{
    const struct cc_ref *to = &r->x.claim->anchor;
    const struct cc_document *d = &r->x.reading->document;
    cc_str number;

    if (to->span.end <= to->span.start)
        return false;
    r->kind = pointer_of(d, to);
    r->at = to->span;
    number = pronoun_number(d, r->at);
    if (!number.n || cc_str_eq(number, CC_LIT("one")))
        r->by = to->owner_entity;
    if (!number.n && to->owner.n && r->by == CC_NO_INDEX)
        r->of = to->owner;
    if (cc_str_eq(number, CC_LIT("one")) && r->by == CC_NO_INDEX)
        return false; /* somebody's, and nobody knows whose */
    r->has_content = has_content(r);
    return r->kind != POINTS_NOT;
}

static bool read_reply(struct reply *r)
{
    const struct cc_claim *x = r->x.claim;
    const struct cc_statement *y = r->x.statement;
    bool denial = is_denial(x) || takes_back(x);

    if (x->mode != CC_MODE_ASSERTED || !(denial || calls_untrue(x)) ||
        (y && (!y->speech || y->modality != CC_MOD_ASSERTED)))
        return false;
    r->by = CC_NO_INDEX;
    r->who = y ? y->entity : CC_NO_INDEX;
    if (denial)
        r->as = cc_claim_role(x, CC_ROLE_AGENT);
    if (r->who == CC_NO_INDEX && r->as)
        r->who = r->as->entity;
    if (denial)
        return read_noun(r);
    return (read_noun(r) && !r->has_content &&
            (r->kind != POINTS_BARE || stands_alone(r))) ||
           read_untrue(r);
}

/* ---- what is denied ---------------------------------------------------------------- */

static bool is_of(const struct reply *r, uint32_t x, uint32_t y)
{
    const struct cc_entity *all = r->x.reading->statements.entity;
    const uint32_t *actor = r->s->c->actor_of[r->x.at.article];

    if (x == CC_NO_INDEX || y == CC_NO_INDEX)
        return false;
    return x == y || all[x].of_entity == y || all[y].of_entity == x ||
           actor[x] == actor[y];
}

/* The first mention from a byte on; they stand by their starts. */
static uint32_t mention_from(const struct cc_statements *s, uint32_t at)
{
    uint32_t low = 0, high = s->mention_count;

    while (low < high) {
        uint32_t mid = low + (high - low) / 2;

        if (s->mention[mid].span.start < at)
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

    for (uint32_t i = mention_from(s, y->span.start);
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
                               (r->as && pronoun_number(d, r->as->span).n)));
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
    uint32_t end = d->token[cc_token_at(d, y->span.end - 1)].sentence;

    return r->x.claim->sentence > end ? r->x.claim->sentence - end : 0;
}

static bool says_word(const struct reply *r, const struct cc_statement *y)
{
    const struct cc_document *d = &r->x.reading->document;
    char buf[CC_WORD_MAX], lemma[64];

    for (uint32_t i = cc_token_at(d, y->span.start);
         i < d->tokens && d->token[i].span.start < y->span.end; i++) {
        cc_str w = cc_word_lower(cc_token_form(d, i), buf);

        if (cc_str_eq(w, r->of) || cc_str_eq(cc_lemma(w, CC_NOUN, lemma), r->of))
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
                   : r->at.start < r->x.claim->clause.start        ? 0
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

/* Statements stand by their starts. */
static uint32_t first_behind(const struct cc_statements *s, uint32_t at)
{
    uint32_t low = 0, high = s->statement_count;

    while (low < high) {
        uint32_t mid = low + (high - low) / 2;

        if (s->statement[mid].span.start < at)
            low = mid + 1;
        else
            high = mid;
    }
    return low;
}

static uint32_t best_of(const struct reply *r, uint32_t *worth)
{
    const struct cc_statements *s = &r->x.reading->statements;
    uint32_t best = CC_NO_INDEX, i = first_behind(s, r->at.start);

    *worth = 0;
    for (uint32_t k = 0; i-- > 0 && k < BACK; k++) {
        uint32_t w = worth_of(r, &s->statement[i]);

        if (w > *worth) {
            *worth = w;
            best = i;
        }
    }
    return best;
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
    uint32_t sentence = r->statements.statement[statement].sentence, low = 0,
             high = r->claims.n, best = CC_NO_INDEX;
    unsigned most = 0;

    while (low < high) { /* claims stand by their sentences */
        uint32_t mid = low + (high - low) / 2;

        if (r->claims.claim[mid].sentence + FAR < sentence)
            low = mid + 1;
        else
            high = mid;
    }
    for (; low < r->claims.n && r->claims.claim[low].sentence <= sentence + FAR; low++) {
        unsigned fits = stands_for(&r->statements, statement, &r->claims.claim[low]);

        if (fits > most) {
            most = fits;
            best = low;
        }
    }
    return best;
}

/* ---- findings ---------------------------------------------------------------------- */

/* The claim of what the noun's own clause says, or CC_NO_INDEX. */
static uint32_t content_of(const struct reply *r)
{
    const struct cc_claims *all = &r->x.reading->claims;

    for (uint32_t i = r->x.at.claim + 1;
         i < all->n && all->claim[i].sentence == r->x.claim->sentence; i++)
        if (cc_str_eq(all->claim[i].frame, CC_LIT("DENIED")) &&
            all->claim[i].clause.start >= r->at.end)
            return i;
    return CC_NO_INDEX;
}

/* "She is wrong to say that P": what the one who is called wrong says, or CC_NO_INDEX. */
static uint32_t said_beside(const struct reply *r)
{
    const struct cc_statements *s = &r->x.reading->statements;

    for (uint32_t i = first_behind(s, r->at.end);
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

/* What the reply denies, with what that is worth; CC_NO_INDEX when nothing is. */
static uint32_t find_denied(const struct reply *r, enum cc_weight_id *sign)
{
    uint32_t claim = is_denial(r->x.claim) ? content_of(r) : said_beside(r), worth, said;

    *sign = CC_WEIGHT_denied_beside;
    if (claim != CC_NO_INDEX || r->has_content)
        return claim;
    if (is_denial(r->x.claim) && r->kind == POINTS_SAYING)
        return CC_NO_INDEX;
    said = best_of(r, &worth);
    *sign = worth < WORTH_SURE ? CC_WEIGHT_denied_loose : CC_WEIGHT_denied;
    return worth < WORTH_LOOSE ? CC_NO_INDEX : claim_of(r->x.reading, said);
}

/* "walked back his remarks", "contradicting his own statement": what he himself said
 * just before. */
static uint32_t find_own(const struct reply *r)
{
    const struct cc_statements *s = &r->x.reading->statements;
    uint32_t i = first_behind(s, r->at.start);
    bool his = r->by == CC_NO_INDEX ? takes_back(r->x.claim) : is_of(r, r->by, r->who);

    if (!his || !(takes_back(r->x.claim) || is_denial(r->x.claim)))
        return CC_NO_INDEX;
    for (uint32_t k = 0; i-- > 0 && k < BACK; k++) {
        const struct cc_statement *y = &s->statement[i];

        if (y != r->x.statement && is_of(r, y->entity, r->who) && is_said(r, y) &&
            sentences_back(r, y) <= FAR)
            return claim_of(r->x.reading, i);
    }
    return CC_NO_INDEX;
}

static bool read_draft(const struct reply *r, struct cc_draft *d, uint32_t *claim)
{
    enum cc_weight_id sign = CC_WEIGHT_taken_back;

    *d = (struct cc_draft){ .kind = CC_KIND_REVERSAL, .rule = CC_RULE_TAKEN_BACK };
    *claim = find_own(r);
    if (*claim == CC_NO_INDEX && !takes_back(r->x.claim)) {
        *d = (struct cc_draft){ .kind = CC_KIND_DISPUTE, .rule = CC_RULE_CLAIM_DENIED };
        *claim = find_denied(r, &sign);
    }
    cc_grade_by(d, sign);
    return *claim != CC_NO_INDEX && *claim != r->x.at.claim;
}

void cc_replies_find(const struct cc_scene *s, struct cc_drafts *out, struct cc_arena *a)
{
    for (uint32_t k = 0; k < s->c->n; k++) {
        const struct cc_reading *reading = s->c->reading[k];

        for (uint32_t i = 0; i < reading->claims.n; i++) {
            struct reply r = { .s = s, .x = cc_item_of(s->c, (struct cc_place){ k, i }) };
            struct cc_draft d;
            uint32_t claim;

            if (!read_reply(&r) || !read_draft(&r, &d, &claim))
                continue;
            d.a = cc_item_of(s->c, (struct cc_place){ k, claim });
            d.b = r.x;
            *CC_PUSH(a, out) = d;
        }
    }
}
