/*
 * Single pairs: both texts go through the whole line as two undated articles of one case.
 * Claims that meet in a frame decide; where none do, word alignment asks whether exactly
 * one thing differs.
 */
#include "compare/judge.h"

#include "compare/align.h"
#include "compare/draft.h"
#include "compare/weight.h"

#define CLAIMS_MAX 48 /* claims of a text that are compared with those of the other */
#define SOME_DAY \
    10957             /* 2000-01-01: of undated texts, so that weekdays can be compared */
#define LEMMA_SIZE 64 /* as cc_lemma asks */
#define WHOLE      .95f /* share of b's words that a has, for an entailment */

struct side {
    struct cc_article article;
    struct cc_reading reading;
};

static bool read_side(struct side *s, cc_str text, cc_date date, struct cc_arena *a)
{
    struct cc_article_given given = { .form = CC_FORM_BODY, .option = date };

    given.undated = true;
    given.any_language = true;
    if (!cc_article_read(&s->article, text, &given, a, NULL))
        return false;
    s->reading = cc_read(&s->article, NULL, a);
    return true;
}

/* ---- claims
 * ---------------------------------------------------------------------------- */

/* "The state says it was open, and the port says it was not", against what the port says:
 * both sides are told already. */
static bool tells_both(const struct cc_item *x, const struct cc_item *y)
{
    const struct cc_statements *s = &x->reading->statements;

    if (!x->statement || !y->party.n || cc_str_eq_fold(x->party, y->party))
        return false;
    for (uint32_t i = 0; i < s->statement_count; i++)
        if (s->statement[i].sentence == x->claim->sentence &&
            s->statement[i].level == x->statement->level &&
            cc_str_eq_fold(s->statement[i].party, y->party))
            return true;
    return false;
}

/* "At least 60", "184": the count has risen, and no text is wrong. */
static bool both_can_hold(const struct cc_item *x, const struct cc_item *y,
                          const struct cc_verdict *v)
{
    const struct cc_value *p = &x->claim->value, *q = &y->claim->value;

    return v->apart && v->rule == CC_RULE_FIGURE_DIFFERS && p->kind == CC_VALUE_NUMBER &&
           q->kind == CC_VALUE_NUMBER && cc_units_same(p->unit, q->unit) &&
           cc_numbers_meet(p, q);
}

static struct cc_verdict best_clash(const struct cc_scene *s, uint32_t ia, uint32_t ib,
                                    struct cc_draft *d)
{
    const struct cc_case *c = s->c;
    struct cc_verdict best = { 0 };
    uint32_t n = c->reading[ia]->claims.n, m = c->reading[ib]->claims.n;

    for (uint32_t i = 0; i < n && i < CLAIMS_MAX; i++)
        for (uint32_t j = 0; j < m && j < CLAIMS_MAX; j++) {
            struct cc_item x = cc_item_of(c, (struct cc_place){ ia, i });
            struct cc_item y = cc_item_of(c, (struct cc_place){ ib, j });
            struct cc_verdict v = cc_slots_compare(s, &x, &y);

            if (v.fit != CC_FIT_CLASH || v.score <= best.score || tells_both(&x, &y) ||
                tells_both(&y, &x) || both_can_hold(&x, &y, &v))
                continue;
            best = v;
            *d = (struct cc_draft){ .a = x, .b = y, .rule = v.rule, .told = v.told };
        }
    return best;
}

/* ---- words
 * ----------------------------------------------------------------------------- */

static bool within(struct cc_span inner, struct cc_span outer)
{
    return outer.end > outer.start && outer.start <= inner.start &&
           inner.end <= outer.end;
}

/* Whether a statement's content is a clause: "was told about the report" attributes
 * nothing. */
static bool *clausal(const struct cc_reading *r, struct cc_arena *a)
{
    const struct cc_statements *s = &r->statements;
    bool *out = CC_ARRAY(a, bool, s->statement_count + 1);

    for (uint32_t p = 0; p < s->parsed_count; p++)
        for (uint32_t i = 0; i < s->parsed[p].tree.n; i++) {
            uint8_t upos = s->parsed[p].tree.node[i].upos;
            uint32_t token = s->parsed[p].token[i];

            if ((upos != CC_UPOS_VERB && upos != CC_UPOS_AUX) || token == CC_NO_INDEX)
                continue;
            for (uint32_t k = 0; k < s->statement_count; k++)
                out[k] |= within(r->document.token[token].span, s->statement[k].span);
        }
    return out;
}

/* "feared", "hoped": what is thought is not said to be so. */
static bool is_thought(const struct cc_document *d, struct cc_span cue)
{
    for (uint32_t k = cc_token_at(d, cue.start);
         k < d->tokens && d->token[k].span.start < cue.end; k++) {
        char lemma[LEMMA_SIZE];
        cc_str form = cc_token_form(d, k);

        if (cc_str_eq(cc_lex_get(CC_LEX(cue), cc_lemma(form, CC_VERB, lemma), 1),
                      CC_LIT("belief")))
            return true;
    }
    return false;
}

/* Who says it and that it is said are no part of what is compared; a denial is, and so is
 * "was accused of", which nobody says. */
static bool is_attribution(const struct cc_reading *r, const bool *is_clause,
                           struct cc_span token)
{
    const struct cc_statements *s = &r->statements;

    for (uint32_t i = 0; i < s->statement_count; i++) {
        const struct cc_statement *x = &s->statement[i];
        if (is_clause[i] && !x->denied && !x->negated &&
            x->speaker.end > x->speaker.start &&
            (within(token, x->cue) || within(token, x->speaker)) &&
            !is_thought(&r->document, x->cue))
            return true;
    }
    return false;
}

/* `all`: with who says it. */
static struct cc_words words_of(const struct cc_reading *r, bool all, struct cc_arena *a)
{
    const struct cc_document *d = &r->document;
    uint32_t n = d->tokens < 2 * CC_WORDS_MAX ? d->tokens : 2 * CC_WORDS_MAX, kept = 0;
    uint32_t *token = CC_ARRAY(a, uint32_t, n + 1);
    const bool *is_clause = clausal(r, a);

    for (uint32_t i = 0; i < n; i++) {
        uint8_t kind = d->token[i].kind;
        if (kind != CC_TOKEN_OPEN && kind != CC_TOKEN_CLOSE &&
            (all || !is_attribution(r, is_clause, d->token[i].span)))
            token[kept++] = i;
    }
    return cc_words_read(r, token, kept, a);
}

/* ---- the verdict
 * ----------------------------------------------------------------------- */

static bool later(cc_date a, cc_date b)
{
    return cc_date_known(a) && cc_date_known(b) && cc_date_before(a, b);
}

/* Nothing that a text says is asserted: it asks, guesses or accuses. */
static bool asserts_nothing(const struct cc_reading *r)
{
    for (uint32_t i = 0; i < r->claims.n; i++) {
        uint8_t mode = r->claims.claim[i].mode;
        if (mode != CC_MODE_HEDGED && mode != CC_MODE_QUESTION &&
            mode != CC_MODE_REQUEST && mode != CC_MODE_ALLEGED &&
            mode != CC_MODE_REPORTED)
            return false;
    }
    return r->claims.n > 0;
}

/* "The port noted that the state claims P", against the port's own word: what it tells is
 * the state's claim alone. */
static bool cites_only(const struct cc_reading *x, const struct cc_reading *y)
{
    const struct cc_statements *s = &x->statements;
    bool cited = false;

    for (uint32_t i = 0; i < x->claims.n; i++) {
        uint32_t k = x->claims.claim[i].statement, up;
        bool by_other = false;

        up = k == CC_NO_INDEX ? CC_NO_INDEX : s->statement[k].outer;
        for (uint32_t q = 0; up != CC_NO_INDEX && q < y->statements.statement_count; q++)
            by_other |= s->statement[up].party.n &&
                        cc_str_eq_fold(s->statement[up].party,
                                       y->statements.statement[q].party) &&
                        !cc_str_eq_fold(s->statement[up].party, s->statement[k].party);
        if (!by_other)
            return false;
        cited = true;
    }
    return cited;
}

/* The same of all that y says: word alignment does not know whose words it holds. */
static bool tells_both_texts(const struct cc_reading *x, const struct cc_reading *y)
{
    const struct cc_statements *s = &x->statements, *t = &y->statements;
    bool own = false, other = false;

    for (uint32_t i = 0; i < s->statement_count; i++)
        for (uint32_t k = 0; k < t->statement_count; k++) {
            bool same = cc_str_eq_fold(s->statement[i].party, t->statement[k].party);

            if (!t->statement[k].party.n || s->statement[i].level > 1)
                return false;
            own |= same;
            other |= !same && s->statement[i].party.n;
        }
    return own && other && t->statement_count == 1;
}

/* What stands there is nobody's own account, or both. */
static bool no_account(const struct cc_reading *x, const struct cc_reading *y)
{
    return asserts_nothing(x) || cites_only(x, y) || tells_both_texts(x, y);
}

/* What one text tells in the present and the other, later one in the perfect: "is
 * holding", "has collapsed". */
static bool tense_of(const struct cc_reading *r, bool *perfect)
{
    const struct cc_statements *s = &r->statements;
    bool present = false, past = false;

    *perfect = false;
    for (uint32_t i = 0; i < r->claims.n; i++)
        present |= r->claims.claim[i].stative && !r->claims.claim[i].negative;
    for (uint32_t p = 0; p < s->parsed_count; p++)
        for (uint32_t i = 0; i < s->parsed[p].tree.n; i++) {
            const struct cc_tree *t = &s->parsed[p].tree;
            const struct cc_node *x = &t->node[i];
            bool aux = x->dep == CC_DEP_AUX && x->head >= 0 &&
                       (x->xpos == CC_XPOS_VBZ || x->xpos == CC_XPOS_VBP) &&
                       cc_str_eq(x->lemma, CC_LIT("have"));

            *perfect |= aux;
            past |= x->xpos == CC_XPOS_VBD && cc_str_eq(x->lemma, CC_LIT("be"));
        }
    return present && !*perfect && !past;
}

static unsigned stance_of_text(const struct cc_reading *r)
{
    unsigned all = 0;

    for (uint32_t i = 0; i < r->document.sentences; i++)
        all |= cc_stance_of_sentence(&r->document, i);
    return all;
}

/* b says itself that it was not so before. */
static bool tells_news(const struct cc_reading *a, const struct cc_reading *b,
                       enum cc_rule rule)
{
    unsigned news = CC_STANCE_ENDED | CC_STANCE_SINCE;
    bool had, has,
        states = rule == CC_RULE_OPPOSITE || rule == CC_RULE_EXCLUSIVE_STATE ||
                 rule == CC_RULE_ANNULLED;

    if ((stance_of_text(b) & news) && !(stance_of_text(a) & news))
        return true;
    return states && tense_of(a, &had) && !tense_of(b, &has) && has;
}

/* d is of v and bears the earlier text first. */
static bool has_moved(const struct cc_scene *s, const struct cc_draft *d,
                      struct cc_verdict v, const struct cc_alignment *w)
{
    const struct cc_reading *const *r = s->c->reading;
    bool by_claims = v.score >= cc_weight.flag, by_words = w->score >= cc_weight.flag;

    if (tells_news(r[d->a.at.article], r[1 - d->a.at.article],
                   by_words ? w->rule : v.rule))
        return true;
    return (by_claims && cc_has_moved(s, d, v)) ||
           (by_words && !by_claims && w->moves && !w->same_time);
}

/* Of near-copies the words tell a denial or another name better than slots, which take
 * other words for other things. */
static bool shows_in_copies(enum cc_rule rule)
{
    return rule != CC_RULE_NEGATED && rule != CC_RULE_FILLER_DIFFERS &&
           rule != CC_RULE_PLACE_DIFFERS && rule != CC_RULE_CAUSE_DIFFERS;
}

/* "Pleaded not guilty", "was found guilty": to words a denial; two states, claims know.
 */
static bool names_states(struct cc_verdict v, const struct cc_alignment *w)
{
    return w->rule == CC_RULE_NEGATED && v.rule == CC_RULE_EXCLUSIVE_STATE &&
           v.score >= cc_weight.flag;
}

static struct cc_judgement judge_case(const struct cc_case *c, uint32_t ia,
                                      cc_date date_a, cc_date date_b, struct cc_arena *a)
{
    struct cc_judgement j = { .label = CC_NEUTRAL, .relation = CC_RELATION_NONE };
    struct cc_scene s = cc_scene_of(c, a);
    struct cc_draft d = { .a.at.article = ia };
    struct cc_verdict v = best_clash(&s, ia, 1 - ia, &d);
    struct cc_basis *basis = CC_NEW(a, struct cc_basis);
    struct cc_words p = words_of(c->reading[ia], false, a);
    struct cc_words q = words_of(c->reading[1 - ia], false, a);
    struct cc_alignment w = cc_align(&p, &q, a);

    if (w.copy) { /* who said it belongs to what was printed twice */
        p = words_of(c->reading[ia], true, a);
        q = words_of(c->reading[1 - ia], true, a);
        w = cc_align(&p, &q, a);
    }

    if (no_account(c->reading[0], c->reading[1]) ||
        no_account(c->reading[1], c->reading[0]))
        w.score = 0;
    bool counts = v.rule == CC_RULE_QUANTIFIER || v.rule == CC_RULE_FIRST_OR_ONLY;
    if ((w.reworded && v.rule == CC_RULE_NEGATED) || (w.within && !counts) ||
        w.strangers || (w.copy && !shows_in_copies(v.rule)))
        v.score = 0;
    bool other_time = w.apart && v.rule != CC_RULE_DATE_DIFFERS;
    if (other_time)
        v.score += cc_weight.align_other_time;
    bool by_words = v.score < w.score && !names_states(v, &w);
    j.score = by_words ? w.score : v.score;
    j.score = j.score > 1 ? 1 : j.score < 0 ? 0 : j.score;
    if (j.score >= cc_weight.flag) {
        j.label = CC_CONTRADICTION;
        j.rule = by_words ? w.rule : v.rule;
        j.relation = later(date_a, date_b) && has_moved(&s, &d, v, &w)
                         ? CC_RELATION_CHANGE
                         : CC_RELATION_CONTRADICTION;
        d.kind = j.relation == CC_RELATION_CHANGE ? CC_KIND_UPDATE : CC_KIND_DISPUTE;
        j.why = by_words ? cc_rule_says(w.rule) : cc_why(&d, a);
    } else if (w.rule == CC_RULE_NONE && w.cover_b >= WHOLE) {
        j.label = CC_ENTAILMENT;
    }
    *basis = (struct cc_basis){ c, d, p, q, by_words, other_time };
    j.basis = basis;
    return j;
}

static cc_date reading_date(cc_date own, cc_date other)
{
    return cc_date_known(own)     ? own
           : cc_date_known(other) ? other
                                  : cc_date_day(SOME_DAY);
}

struct cc_judgement cc_judge(cc_str text_a, cc_str text_b, cc_date date_a, cc_date date_b,
                             cc_str party_a, cc_str party_b, struct cc_arena *a)
{
    struct side *side = CC_ARRAY(a, struct side, 2);
    const struct cc_reading *readings[2];
    struct cc_case *c = CC_NEW(a, struct cc_case);

    (void)party_a; /* two parties may contradict one another as well as one itself */
    (void)party_b;
    if (!read_side(&side[0], text_a, reading_date(date_a, date_b), a) ||
        !read_side(&side[1], text_b, reading_date(date_b, date_a), a))
        return (struct cc_judgement){ .label = CC_NEUTRAL };
    readings[0] = &side[0].reading;
    readings[1] = &side[1].reading;
    *c = cc_case_link(readings, 2, CC_NONE, NULL, a);
    return judge_case(c, c->reading[0] == readings[0] ? 0 : 1, date_a, date_b, a);
}
