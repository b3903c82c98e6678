/*
 * Whether anybody came to harm, in whatever words: "nobody was hurt when the crane fell"
 * meets "several workers were taken to hospital after the crane fell". Read from the
 * words of a clause, since none, all and some are told in many constructions.
 */
#include "claimcheck/lexicon.h"
#include "compare/passage.h"
#include "compare/slots.h"
#include "compare/weight.h"

#define NEAR        2 /* words between what is none and the noun that is denied */
#define SUBJECT     7 /* words of a subject up to its verb */
#define WHOLE       14
#define DAYS        30
#define SHARED      3
#define LEMMA_BYTES 64

enum harm { HARM_UNKNOWN, HARM_NO_DEAD, HARM_NO_HURT, HARM_HURT, HARM_DEAD };

struct told {
    enum harm harm;
    cc_str group; /* "residents", of "none of the residents"; CC_NONE: anybody */
};

static cc_str lower_at(const struct cc_document *d, uint32_t token, char buf[CC_WORD_MAX])
{
    return cc_word_lower(cc_token_form(d, token), buf);
}

static cc_str sort_at(const struct cc_document *d, uint32_t token)
{
    static const enum cc_class classes[] = { CC_VERB, CC_NOUN, CC_ADJ };
    char buf[CC_WORD_MAX], lemma[LEMMA_BYTES];
    cc_str word = lower_at(d, token, buf), sort = CC_NONE;

    for (size_t i = 0; word.n && !sort.n && i < sizeof classes / sizeof *classes; i++)
        sort = cc_lex_get(CC_LEX(harm), cc_lemma(word, classes[i], lemma), 1);
    return sort;
}

static bool quantifies(const struct cc_document *d, uint32_t token, cc_str how)
{
    char buf[CC_WORD_MAX];

    return cc_str_eq(cc_lex_get(CC_LEX(quantifier), lower_at(d, token, buf), 1), how);
}

/* The token with such a word within so many before `at`; or `at`. */
static uint32_t quantifier_before(const struct cc_document *d, uint32_t first,
                                  uint32_t at, uint32_t far, cc_str how)
{
    for (uint32_t t = at; t > first && at - t < far; t--) {
        if (d->token[t - 1].kind == CC_TOKEN_PUNCT)
            break;
        if (quantifies(d, t - 1, how))
            return t - 1;
    }
    return at;
}

/* What a word like "none" or "all" is said of: the next noun; CC_NONE: of anybody. */
static cc_str group_from(const struct cc_document *d, uint32_t token, uint32_t end)
{
    for (uint32_t t = token + 1; t < end && t < token + 4; t++) {
        char buf[CC_WORD_MAX], lemma[LEMMA_BYTES];
        cc_str word = lower_at(d, t, buf);

        if (!word.n || cc_lex_has(CC_LEX(stopword), word))
            continue;
        cc_str noun = cc_lemma(word, CC_NOUN, lemma);
        bool general = cc_str_eq(noun, CC_LIT("person")) ||
                       cc_str_eq(noun, CC_LIT("people")) || sort_at(d, t).n;
        return !general && (cc_wn_classes(noun) & CC_NOUN) ? cc_token_form(d, t)
                                                           : CC_NONE;
    }
    return CC_NONE;
}

static struct told read_at(const struct cc_document *d, uint32_t first, uint32_t end,
                           uint32_t at)
{
    cc_str sort = sort_at(d, at), no = CC_LIT("no"), all = CC_LIT("all");
    bool dead = cc_str_eq(sort, CC_LIT("dead"));
    uint32_t by;

    if (cc_str_eq(sort, CC_LIT("whole"))) {
        by = quantifier_before(d, first, at, WHOLE, all);
        return by == at ? (struct told){ 0 }
                        : (struct told){ HARM_NO_DEAD, group_from(d, by, at) };
    }
    by = quantifier_before(d, first, at, SUBJECT, no);
    for (uint32_t t = at + 1; by == at && t < end && t <= at + NEAR; t++)
        if (quantifies(d, t, no))
            by = t;
    if (by == at)
        return (struct told){ dead ? HARM_DEAD : HARM_HURT, CC_NONE };
    return (struct told){ dead ? HARM_NO_DEAD : HARM_NO_HURT, group_from(d, by, end) };
}

/* What a claim's clause tells; the worst of it. */
static struct told read_told(const struct cc_item *x)
{
    const struct cc_document *d = &x->reading->document;
    uint32_t first = cc_token_at(d, x->claim->clause.start), end = first;
    struct told out = { 0 };

    while (end < d->tokens && d->token[end].span.end <= x->claim->clause.end)
        end++;
    for (uint32_t t = first; t < end; t++)
        if (sort_at(d, t).n) {
            struct told one = read_at(d, first, end, t);
            if (one.harm > out.harm)
                out = one;
        }
    return out;
}

static bool names_person(const struct cc_passage *p)
{
    for (uint32_t i = 0; i < p->n; i++) {
        char lemma[LEMMA_BYTES];
        cc_str noun = cc_lemma(cc_passage_text(&p->word[i]), CC_NOUN, lemma);

        if (cc_wn_is_a(noun, CC_LIT("person"), 1) || cc_str_eq(noun, CC_LIT("people")))
            return true;
    }
    return false;
}

static bool has_group(const struct cc_passage *p, cc_str group)
{
    for (uint32_t i = 0; i < p->n; i++) {
        enum cc_relation r;
        char buf[CC_WORD_MAX], x[LEMMA_BYTES], y[LEMMA_BYTES];
        cc_str of = cc_lemma(cc_word_lower(group, buf), CC_NOUN, x),
               word = cc_lemma(cc_passage_text(&p->word[i]), CC_NOUN, y);

        r = cc_relate(of, word, CC_NOUN);
        if (r == CC_REL_EQUAL || r == CC_REL_SYNONYM || r == CC_REL_HYPONYM)
            return true;
    }
    return false;
}

/* What happens: neither harm itself nor somebody or something that is there. */
static bool is_event(cc_str word)
{
    char verb[LEMMA_BYTES], noun[LEMMA_BYTES];
    cc_str v = cc_lemma(word, CC_VERB, verb), n = cc_lemma(word, CC_NOUN, noun);

    return !cc_lex_has(CC_LEX(harm), v) && !cc_lex_has(CC_LEX(harm), n) &&
           !cc_wn_is_a(n, CC_LIT("object"), 1) && !cc_wn_is_a(n, CC_LIT("person"), 1);
}

/* One event happens in both, and enough else is shared. */
static bool one_event(const struct cc_passage *x, const struct cc_passage *y,
                      uint32_t enough)
{
    struct cc_passage events = { .n = 0 }, rest = { .n = 0 };
    uint32_t names = cc_passage_shared(x, y, CC_SORT_NAME);

    for (uint32_t i = 0; i < x->n; i++) {
        char verb[LEMMA_BYTES], noun[LEMMA_BYTES];
        cc_str word = cc_passage_text(&x->word[i]);

        if (is_event(word))
            events.word[events.n++] = x->word[i];
        if (!cc_lex_has(CC_LEX(harm), cc_lemma(word, CC_VERB, verb)) &&
            !cc_lex_has(CC_LEX(harm), cc_lemma(word, CC_NOUN, noun)))
            rest.word[rest.n++] = x->word[i];
    }
    return names > 0 && cc_passage_shared(&events, y, CC_SORT_THING) > 0 &&
           names + cc_passage_shared(&rest, y, CC_SORT_THING) >= enough;
}

/* "at another school before" */
static bool tells_of_another(const struct cc_item *x)
{
    const struct cc_document *d = &x->reading->document;

    for (uint32_t t = cc_token_at(d, x->claim->span.start);
         t < d->tokens && d->token[t].span.end <= x->claim->span.end; t++) {
        char buf[CC_WORD_MAX];
        cc_str word = lower_at(d, t, buf);
        cc_str apart = word.n ? cc_lex_get(CC_LEX(other), word, 1) : CC_NONE;

        if (apart.n && !cc_str_eq(apart, CC_LIT("time")))
            return true;
    }
    return false;
}

static bool excludes(enum harm none, enum harm some)
{
    return (none == HARM_NO_HURT && some >= HARM_HURT) ||
           (none == HARM_NO_DEAD && some == HARM_DEAD);
}

static bool is_of_before(const struct cc_item *x)
{
    return cc_is_over(x->claim->about, x->reading->article, DAYS);
}

struct pair {
    struct cc_passage none, some;
    cc_str group;
};

/* The sides in order, what they tell of harm excluding each other; false: it does not. */
static bool read_pair(const struct cc_item *x, const struct cc_item *y, struct pair *out)
{
    const struct cc_span no = { 0, 0 };
    struct told p, q;

    if (x->at.article == y->at.article ||
        !cc_any_word_in(x->claim->words, CC_LEX(harm)) ||
        !cc_any_word_in(y->claim->words, CC_LEX(harm)))
        return false;
    p = read_told(x);
    q = read_told(y);
    if (!excludes(p.harm, q.harm)) {
        const struct cc_item *z = x;
        struct told r = p;

        x = y, y = z;
        p = q, q = r;
    }
    if (!excludes(p.harm, q.harm))
        return false;
    out->none = cc_passage_read(&x->reading->document, x->claim->clause, no);
    out->some = cc_passage_read(&y->reading->document, y->claim->clause, no);
    out->group = p.group;
    return true;
}

static bool one_group(const struct pair *p)
{
    return p->group.n ? has_group(&p->some, p->group) : names_person(&p->some);
}

struct cc_verdict cc_harms(const struct cc_scene *s, const struct cc_item *x,
                           const struct cc_item *y)
{
    struct pair p;

    if (!read_pair(x, y, &p) || is_of_before(x) || is_of_before(y) ||
        tells_of_another(x) || tells_of_another(y) ||
        !cc_one_story(s->stories, x->at.article, y->at.article) ||
        !one_event(&p.none, &p.some, SHARED) || !one_group(&p))
        return (struct cc_verdict){ .fit = CC_FIT_NONE };
    return (struct cc_verdict){ .fit = CC_FIT_CLASH,
                                .rule = CC_RULE_QUANTIFIER,
                                .score = cc_weight.quantifier };
}

/* Has names, and something that happens. */
static bool tells_where(const struct cc_passage *p)
{
    bool event = false;

    for (uint32_t i = 0; i < p->n && !event; i++)
        event =
            p->word[i].sort == CC_SORT_THING && is_event(cc_passage_text(&p->word[i]));
    return event && cc_passage_count(p, CC_SORT_NAME) > 0;
}

bool cc_harms_apart(const struct cc_item *x, const struct cc_item *y)
{
    struct pair p;

    return read_pair(x, y, &p) &&
           ((tells_where(&p.none) && tells_where(&p.some) &&
             !one_event(&p.none, &p.some, 0)) ||
            (p.group.n && names_person(&p.some) && !has_group(&p.some, p.group)));
}
