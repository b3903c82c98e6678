/*
 * Disputes that a text tells itself: "She accused him of taking bribes. He denied the
 * allegation." The second does not say again what it denies: that is looked for among
 * what others said just before.
 */
#include "compare/reply.h"

#define SHORT 8 /* words of "but that is simply not true" */

bool cc_reply_calls_untrue(const struct cc_claim *x)
{
    return cc_str_eq(x->value.set, CC_LIT("truth")) &&
           cc_str_eq(x->value.state, CC_LIT("false")) != x->negative;
}

bool cc_reply_untrue_word(cc_str word)
{
    cc_str kind = cc_lex_get(CC_LEX(untrue), word, 1);

    return kind.n && !cc_str_eq(kind, CC_LIT("lacks"));
}

bool cc_reply_denies(const struct cc_claim *x)
{
    return cc_str_eq(x->frame, CC_LIT("REPLY")) && !x->negative;
}

bool cc_reply_takes_back(const struct cc_claim *x)
{
    return cc_str_eq(x->frame, CC_LIT("TAKE_BACK")) && !x->negative;
}

/* The word at a byte, in lower case. */
cc_str cc_reply_word(const struct cc_document *d, uint32_t byte, char buf[CC_WORD_MAX])
{
    return cc_word_lower(cc_token_form(d, cc_token_at(d, byte)), buf);
}

/* "her claim", "he denied it": the pronoun that opens a stretch, or CC_NONE; `number` as
 * in pronoun.lex. */
cc_str cc_reply_pronoun(const struct cc_document *d, struct cc_span s)
{
    char buf[CC_WORD_MAX];

    return cc_lex_get(CC_LEX(pronoun), cc_reply_word(d, s.start, buf), 1);
}

bool cc_reply_has_negator(const struct cc_document *d, struct cc_span words)
{
    char buf[CC_WORD_MAX];

    for (uint32_t i = cc_token_at(d, words.start);
         i < d->tokens && d->token[i].span.start < words.end; i++)
        if (cc_str_eq(
                cc_lex_get(CC_LEX(negation), cc_word_lower(cc_token_form(d, i), buf), 1),
                CC_LIT("negator")))
            return true;
    return false;
}

static enum pointer pointer_of_word(cc_str word)
{
    char buf[64];
    cc_str kind = cc_lex_get(CC_LEX(pointer), cc_lemma(word, CC_NOUN, buf), 1);

    return cc_str_eq(kind, CC_LIT("accusing"))  ? POINTS_ACCUSING
           : cc_str_eq(kind, CC_LIT("telling")) ? POINTS_TELLING
           : cc_str_eq(kind, CC_LIT("saying"))  ? POINTS_SAYING
           : cc_str_eq(kind, CC_LIT("deed"))    ? POINTS_DEED
           : cc_str_eq(kind, CC_LIT("holding")) ? POINTS_HOLDING
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

/* "That is not true", "they are wrong", by itself: no relative clause, and no "it" of
 * something else. */
static bool stands_alone(const struct reply *r)
{
    const struct cc_document *d = &r->x.reading->document;
    uint32_t first = opening(r);
    char buf[CC_WORD_MAX], lemma[64];

    return cc_token_at(d, r->x.claim->clause.end) <= first + SHORT &&
           (pointer_of_word(cc_reply_word(d, d->token[first].span.start, buf)) ==
                POINTS_BARE ||
            (cc_reply_pronoun(d, d->token[first].span).n &&
             cc_str_eq(cc_lemma(cc_token_form(d, first + 1), CC_VERB, lemma),
                       CC_LIT("be")) &&
             cc_reply_untrue_word(r->x.claim->predicate)));
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

/* "the accusation that P", "a report saying P": it has its content beside it. */
static bool has_content(const struct reply *r)
{
    const struct cc_document *d = &r->x.reading->document;
    uint32_t next = cc_token_at(d, r->at.end);
    char buf[CC_WORD_MAX], lemma[64];
    cc_str word;

    if (r->at.start <= r->x.claim->clause.start || next >= d->tokens)
        return false;
    word = cc_reply_word(d, d->token[next].span.start, buf);
    return cc_str_eq(word, CC_LIT("that")) ||
           (cc_str_ends(word, CC_LIT("ing")) &&
            cc_lex_has(CC_LEX(cue), cc_lemma(word, CC_VERB, lemma)));
}

/* "would not confirm or deny it"; "is that not a lie?" */
static bool leaves_open(const struct cc_item *x)
{
    const struct cc_document *d = &x->reading->document;
    const struct cc_sentence *s = &d->sentence[x->claim->sentence];
    uint32_t at = cc_token_at(d, x->claim->clause.start);

    for (uint32_t i = s->first; i < s->first + s->count; i++)
        if (cc_str_eq(cc_token_form(d, i), CC_LIT("?")) && i > at)
            return true;
    at += cc_str_eq(cc_token_form(d, at), CC_LIT("or"));
    return at > s->first + 1 && cc_str_eq(cc_token_form(d, at - 1), CC_LIT("or")) &&
           cc_str_eq(cc_token_form(d, at - 2), CC_LIT("confirm"));
}

bool cc_reply_demonstrative(const struct cc_document *d, struct cc_span at)
{
    char buf[CC_WORD_MAX];
    cc_str word = cc_reply_word(d, at.start, buf);

    return cc_str_eq(word, CC_LIT("that")) || cc_str_eq(word, CC_LIT("those")) ||
           cc_str_eq(word, CC_LIT("this")) || cc_str_eq(word, CC_LIT("these")) ||
           cc_str_eq(word, CC_LIT("such"));
}

/* "the Gazette report": the one who is named right before the noun, or CC_NO_INDEX. */
static uint32_t named_before(const struct reply *r, const struct cc_ref *to)
{
    const struct cc_statements *s = &r->x.reading->statements;
    const struct cc_document *d = &r->x.reading->document;
    uint32_t noun = cc_token_at(d, to->span.end - 1);

    for (uint32_t i = 0; i < s->mention_count && noun > 0; i++)
        if (s->mention[i].kind == CC_MENTION_NAME &&
            s->mention[i].span.end == d->token[noun - 1].span.end &&
            s->mention[i].head + 1 == noun)
            return s->mention[i].entity;
    return CC_NO_INDEX;
}

static bool read_noun(struct reply *r)
{
    const struct cc_ref *to = &r->x.claim->anchor;
    const struct cc_document *d = &r->x.reading->document;
    const struct cc_ref *agent = cc_claim_role(r->x.claim, CC_ROLE_AGENT);
    cc_str number;

    if (to->kind == CC_REF_NONE && cc_reply_calls_untrue(r->x.claim) && agent) {
        to = agent; /* "the bank's report is misleading" */
        r->by = named_before(r, to);
        r->of = r->by == CC_NO_INDEX ? to->mods : CC_NONE;
    }
    if (to->span.end <= to->span.start)
        return false;
    if (to->kind == CC_REF_CLAUSE) { /* "denied that P" */
        r->kind = POINTS_HOLDING;
        r->at = (struct cc_span){ to->span.start, to->span.start };
        r->has_content = true;
        return true;
    }
    r->kind = pointer_of(d, to);
    r->at = to->span;
    if (r->kind == POINTS_NOT && to->kind == CC_REF_ENTITY && to->entity != CC_NO_INDEX &&
        to != agent) { /* "contradicted her" */
        if (r->x.claim->repeated || to->entity == r->who)
            return false; /* "often disagreed with her" */
        r->kind = POINTS_PERSON;
        r->by = to->entity;
        return true;
    }
    number = cc_reply_pronoun(d, r->at);
    if (r->by == CC_NO_INDEX && (!number.n || cc_str_eq(number, CC_LIT("one"))))
        r->by = to->owner_entity;
    if (r->by != CC_NO_INDEX && r->by == r->who && cc_reply_calls_untrue(r->x.claim))
        r->by = CC_NO_INDEX; /* nobody calls his own comments false */
    if (!number.n && to->owner.n && r->by == CC_NO_INDEX)
        r->of = to->owner;
    if (cc_str_eq(number, CC_LIT("one")) && r->by == CC_NO_INDEX)
        return false; /* somebody's, and nobody knows whose */
    r->has_content = has_content(r);
    if (to->other && cc_reply_calls_untrue(r->x.claim) && !r->has_content)
        return false; /* "the earlier report was wrong": none of those just told */
    if (r->kind == POINTS_HOLDING && !r->has_content && cc_reply_demonstrative(d, r->at))
        r->kind = POINTS_TELLING; /* "rejected that idea" */
    return r->kind != POINTS_NOT && (r->kind != POINTS_HOLDING || r->has_content);
}

static bool read_reply(struct reply *r)
{
    const struct cc_claim *x = r->x.claim;
    const struct cc_statement *y = r->x.statement;
    bool denial = cc_reply_denies(x) || cc_reply_takes_back(x);

    if (leaves_open(&r->x) || x->notice || x->mode != CC_MODE_ASSERTED ||
        !(denial || cc_reply_calls_untrue(x)) ||
        (y && (!y->speech || y->modality != CC_MOD_ASSERTED)))
        return false;
    r->by = CC_NO_INDEX;
    r->who = y ? y->entity : CC_NO_INDEX;
    if (denial)
        r->as = cc_claim_role(x, CC_ROLE_AGENT);
    if (r->who == CC_NO_INDEX && r->as)
        r->who = r->as->entity;
    if (denial && x->anchor.kind == CC_REF_NOUN && r->who == CC_NO_INDEX &&
        cc_str_eq(x->anchor.head, CC_LIT("that")))
        return false; /* "17 percent disagree" */
    if (denial)
        return read_noun(r);
    return (read_noun(r) && !r->has_content &&
            (r->kind != POINTS_BARE || stands_alone(r))) ||
           read_untrue(r);
}
static bool read_draft(const struct reply *r, struct cc_draft *d, uint32_t *claim)
{
    enum cc_weight_id sign = CC_WEIGHT_taken_back;

    *d = (struct cc_draft){ .kind = CC_KIND_REVERSAL, .rule = CC_RULE_TAKEN_BACK };
    *claim = cc_reply_own(r);
    if (*claim == CC_NO_INDEX && !cc_reply_takes_back(r->x.claim)) {
        *d = (struct cc_draft){ .kind = CC_KIND_DISPUTE, .rule = CC_RULE_CLAIM_DENIED };
        *claim = cc_reply_denied(r, &sign);
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
            d.of = i;
            *CC_PUSH(a, out) = d;
        }
    }
}
