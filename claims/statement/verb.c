/* Cue verbs outside quotes: their subject, their content, and statements made of both. */
#include "complement.h"

enum { LEAD_WORDS = 3, AS_WORDS = 10 };

struct attempt {
    struct work *w;
    struct unit *u;
    uint32_t unit;
    int32_t verb;
    struct cue cue;
    bool passive;
    int32_t speaker;
    const char *speaker_rule;
};

static bool is_request_verb(const struct attempt *t)
{
    return cc_str_eq(t->cue.lemma, CC_LIT("tell")) ||
           cc_str_eq(t->cue.lemma, CC_LIT("ask"));
}

/* The verb above "as saying", whose own content that clause is not. */
static bool quotes_another(const struct unit *u, int32_t verb)
{
    for (int32_t k = u->tree.first_child[verb]; k >= 0; k = u->tree.next_sibling[k])
        if (k > verb && subject_quoted(u, k) >= 0 && is_speech(u, k, CUE_THAT))
            return true;
    return false;
}

/* The agent of a passive cue; *any: the passive may go without one. */
static int32_t agent_of(const struct attempt *t, bool *any)
{
    for (int32_t k = t->u->tree.first_child[t->verb]; k >= 0;
         k = t->u->tree.next_sibling[k])
        if (t->u->tree.node[k].dep == CC_DEP_OBL_AGENT)
            return k;
    for (int32_t k = t->u->tree.first_child[t->verb]; k >= 0;
         k = t->u->tree.next_sibling[k])
        if (dep_is(t->u, k, CC_DEP_OBL) && k > t->verb) {
            int32_t by = child_of(t->u, k, CC_DEP_CASE);
            if (by >= 0 && word_is(t->u, by, "by"))
                return k;
        }
    *any = is_request_verb(t) || (t->cue.frames & CUE_PP);
    return -1;
}

/* "The flood claimed six lives", "the crash claimed five", "the dog noted a smell" */
static bool cannot_speak(const struct unit *u, int32_t i)
{
    cc_str lemma = u->tree.node[i].lemma;

    return u->tree.node[i].upos == CC_UPOS_NOUN &&
           !cc_wn_is_a(lemma, CC_LIT("person"), 1) &&
           (cc_wn_is_a(lemma, CC_LIT("natural phenomenon"), 1) ||
            cc_wn_is_a(lemma, CC_LIT("happening"), 1) ||
            cc_wn_is_a(lemma, CC_LIT("disease"), 1) ||
            cc_wn_is_a(lemma, CC_LIT("animal"), 1));
}

/* "It suggests", "which shows": no source. */
static bool is_no_source(const struct unit *u, int32_t speaker)
{
    if (cannot_speak(u, speaker))
        return true;
    return (word_class(u, speaker) & W_LIGHT) && !word_is(u, speaker, "it") &&
           !word_is(u, speaker, "which") && !word_is(u, speaker, "those") &&
           !word_is(u, speaker, "these");
}

/* "Fenn at the time said", "has since said": a time or a small word for a subject. */
static bool is_nobody(const struct unit *u, int32_t speaker)
{
    uint8_t t = u->tree.node[speaker].upos;

    return word_time(u, speaker) || t == CC_UPOS_ADV || t == CC_UPOS_ADP ||
           t == CC_UPOS_SCONJ;
}

static void find_anyone(struct attempt *t)
{
    int32_t other = subject_anyhow(t->u, t->verb);

    if (other >= 0) {
        t->speaker = other;
        t->speaker_rule = "nearby";
    }
}

/* "fined Acme after an inspector testified": read as one noun phrase before the verb; the
 * subject is what the conjunction begins. */
static int32_t own_clause_subject(const struct unit *u, int32_t verb, int32_t subject)
{
    int32_t k = verb - 1;

    if (subject < 0 || subject >= k || !word_source(u, k) || !word_finite(u, verb))
        return subject;
    while (k > subject &&
           (u->tree.node[k].upos == CC_UPOS_NOUN ||
            u->tree.node[k].upos == CC_UPOS_PROPN ||
            u->tree.node[k].upos == CC_UPOS_ADJ || u->tree.node[k].xpos == CC_XPOS_DT))
        k--;
    return k > subject && (word_class(u, k) & W_SUBORD) && !word_is(u, k, "as") ? verb - 1
                                                                                : subject;
}

static bool find_speaker(struct attempt *t)
{
    const struct unit *u = t->u;
    int32_t shared, quoted = subject_quoted(u, t->verb);
    bool any = false;

    t->speaker_rule = "subject";
    if (quoted >= 0) {
        t->speaker = quoted;
        t->speaker_rule = "quoted-as";
        return true;
    }
    if (t->passive) {
        t->speaker = agent_of(t, &any);
        t->speaker_rule = "agent";
        return t->speaker >= 0 || any;
    }
    t->speaker = own_clause_subject(u, t->verb, subject_of(u, t->verb, false));
    if (t->speaker < 0 && word_finite(u, t->verb)) {
        t->speaker = subject_nearby(u, t->verb);
        t->speaker_rule = "nearby";
    }
    if (child_of(u, t->verb, CC_DEP_NSUBJ) < 0) {
        shared = subject_shared(u, t->verb);
        if (shared >= 0) {
            t->speaker = shared;
            t->speaker_rule = "shared";
        }
    }
    t->speaker = subject_named(u, t->speaker, t->verb);
    if (t->speaker >= 0 && u->word[t->speaker].placeholder)
        t->speaker = -1;
    if (t->speaker >= 0)
        t->speaker = subject_outside(u, t->speaker, t->verb);
    if (t->speaker < 0 || is_nobody(u, t->speaker))
        find_anyone(t);
    return t->speaker < 0 || !is_no_source(u, t->speaker);
}

/* A noun phrase goes on with the reporter's words behind a comma or a weekday. */
static struct range cut_phrase(const struct unit *u, struct range r)
{
    for (int32_t k = r.lo + 1; k <= r.hi; k++) {
        uint8_t next;
        if (!word_plain(u, k))
            continue;
        next = k < r.hi ? u->tree.node[k + 1].xpos : CC_XPOS_COUNT;
        if ((word_dash(u, k) || word_is(u, k, "(")) ||
            (word_comma(u, k) &&
             (k == r.hi || (word_class(u, k + 1) & (W_RELATIVE | W_ARTICLE)) ||
              word_is(u, k + 1, "but") || next == CC_XPOS_VBG || next == CC_XPOS_VBN)))
            r.hi = k - 1;
        else if (word_is(u, k, "on") && word_time(u, k + 1))
            r.hi = k - 1;
        /* "called it “a fix” and left" */
        else if (word_mark(u, k - 1) && (word_class(u, k) & W_COORD) &&
                 word_finite(u, k + 1))
            r.hi = k - 1;
    }
    return r;
}

/* "Asked if it helped, he replied, “...”": the words before the clause of the block's own
 * cue, where that stands among them. */
static struct range before_cue(const struct unit *u, const struct draft *block,
                               struct range r)
{
    int32_t first = block->cue;

    if (first < r.lo || first > r.hi)
        return r;
    if (block->speaker > r.lo && block->speaker < first)
        first = noun_phrase(u, block->speaker).lo;
    r.hi = first - 1;
    while (r.hi > r.lo && (word_comma(u, r.hi) || (word_class(u, r.hi) & W_COORD)))
        r.hi--;
    return r;
}

/* The content runs into a block: the block's statement begins earlier, and is mixed. */
static void join_block(struct attempt *t, struct range r)
{
    struct work *w = t->w;
    struct unit *u = t->u;
    struct quotation *x;
    struct draft *s;
    int32_t k = r.lo;

    while (k <= r.hi && !u->word[k].placeholder)
        k++;
    if (k <= r.lo + 1)
        return;
    x = &w->quotation[u->word[k].quote];
    if (x->draft == CC_NO_INDEX)
        return;
    s = &w->drafts.at[x->draft];
    if ((s->cue < 0 || s->cue == t->verb) && s->unit == t->unit) {
        uint32_t start = range_span(u, (struct range){ r.lo, k - 1 }).start;
        if (start < s->piece.at[0].start)
            s->piece.at[0].start = start;
        s->kind = CC_QUOTE_MIXED;
        if (t->speaker >= 0 && s->speaker < 0)
            draft_speaker(w, s, t->unit, t->speaker, t->speaker_rule);
        if (s->cue < 0) {
            s->cue = t->verb;
            s->cue_span = cue_span(u, t->verb);
            s->rule = "quote-in-clause";
        }
    } else if ((word_is(u, k - 1, ":") || word_comma(u, k - 1)) &&
               k - 1 - r.lo >= LEAD_WORDS) {
        struct range lead = before_cue(u, s, (struct range){ r.lo, k - 2 });
        if (lead.hi > lead.lo)
            draft_add(w, t->unit, &lead, 1, t->verb, t->speaker, "clause");
    }
}

static int32_t passive_subject(const struct unit *u, int32_t verb)
{
    for (int32_t k = u->tree.first_child[verb]; k >= 0; k = u->tree.next_sibling[k])
        if (u->tree.node[k].dep == CC_DEP_NSUBJ_PASS)
            return k;
    return -1;
}

/* "denied the motion", "the motion was denied": a ruling. */
static bool is_ruling(const struct unit *u, int32_t verb, const struct cue *c)
{
    int32_t object = child_of(u, verb, CC_DEP_OBJ);
    cc_str by;

    if (object < verb && is_passive(u, verb))
        object = passive_subject(u, verb);
    else if (object < verb)
        return false;
    if (object < 0 || c->act != ACT_DENY)
        return false;
    by = cc_lex_get(CC_LEX(ruledon), u->tree.node[object].lemma, 1);
    while (by.n)
        if (cc_str_eq(cc_str_cut(&by, ','), c->lemma))
            return true;
    return false;
}

static bool is_phrase_rule(const char *rule)
{
    cc_str s = cc_str_c(rule);
    return cc_str_starts(s, CC_LIT("noun")) || cc_str_starts(s, CC_LIT("pred")) ||
           cc_str_starts(s, CC_LIT("prep"));
}

static void make_draft(struct attempt *t, struct complement c)
{
    struct unit *u = t->u;
    struct range r = c.range;
    struct draft *s;

    if (range_has_placeholder(u, r)) {
        join_block(t, r);
        return;
    }
    if (is_phrase_rule(c.rule) && !c.sure)
        r = cut_phrase(u, r);
    if (!c.sure)
        r = content_settle(u, r, t->verb);
    if (is_phrase_rule(c.rule) && !c.sure)
        r = cut_phrase(u, r);
    while (r.lo <= r.hi && (word_comma(u, r.lo) || word_is(u, r.lo, ":")))
        r.lo++;
    if (r.hi < r.lo || (r.hi == r.lo && (t->cue.frames & CUE_THAT) &&
                        !is_phrase_rule(c.rule) && !range_has_quote(u, r)))
        return;
    s = draft_add(t->w, t->unit, &r, 1, t->verb, t->speaker, c.rule);
    if (!s)
        return;
    if (t->speaker >= 0)
        s->speaker_rule = t->speaker_rule;
    take(u, r);
    u->used[t->verb] = 1;
}

/* "what X said was done", "which X said was done": the content's subject stands before X.
 */
static bool rule_fronted(struct attempt *t)
{
    const struct unit *u = t->u;
    int32_t subject = child_of(u, t->verb, CC_DEP_NSUBJ), next = t->verb + 1, top;
    struct range piece[2];
    struct draft *s;

    if (!(t->cue.frames & CUE_THAT) || subject < 0 || subject > t->verb ||
        !word_finite(u, next) || !word_plain(u, next))
        return false;
    piece[0].lo = piece[0].hi = noun_phrase(u, subject).lo - 1;
    /* "on which the court ruled": a topic */
    if (piece[0].lo < 0 ||
        !((word_class(u, piece[0].lo) & W_RELATIVE) || word_is(u, piece[0].lo, "what")) ||
        (piece[0].lo > 0 && !word_is(u, piece[0].lo, "what") &&
         u->tree.node[piece[0].lo - 1].upos == CC_UPOS_ADP))
        return false;
    top = next;
    if (dep_is(u, next, CC_DEP_AUX) || dep_is(u, next, CC_DEP_COP))
        top = u->tree.node[next].head;
    piece[1] = (struct range){ next, subtree(u, top).hi };
    if (piece[1].hi < next)
        piece[1].hi = next;
    if (range_has_placeholder(u, piece[1]))
        return false;
    for (int32_t k = next + 1; k <= piece[1].hi; k++)
        if (word_comma(u, k) && word_plain(u, k))
            piece[1].hi = k - 1;
    piece[1] = content_settle(u, piece[1], t->verb);
    if (word_is(u, piece[0].lo, "who"))
        piece[0].hi = piece[0].lo - 1;
    s = draft_add(t->w, t->unit, piece, 2, t->verb, t->speaker, "content-fronted");
    if (s)
        take(t->u, piece[1]);
    t->u->used[t->verb] = 1;
    return s;
}

/* "so-called", "let's say" */
static bool is_in_phrase(const struct unit *u, int32_t verb)
{
    int32_t head = u->tree.node[verb].head;

    return (word_is(u, verb - 1, "-") &&
            u->word[verb].span.start == u->word[verb - 1].span.end) ||
           (head >= 0 && head < verb &&
            cc_str_eq(u->tree.node[head].lemma, CC_LIT("let")) &&
            (word_is(u, verb - 1, "'s") || word_is(u, verb - 1, "us")));
}

/* "They say adding salt helps", "whose claim rate": no act of anybody. */
static bool is_nominal(const struct unit *u, int32_t verb)
{
    uint8_t before = verb > 0 ? u->tree.node[verb - 1].xpos : CC_XPOS_COUNT;

    return (dep_is(u, verb, CC_DEP_CSUBJ) && u->tree.node[verb].xpos == CC_XPOS_VBG) ||
           before == CC_XPOS_WP_POSS || before == CC_XPOS_PRP_POSS;
}

/* "Asked if it helped, he ...", "when asked": one who is asked, whatever the tag. */
static bool is_bare_participle(const struct unit *u, int32_t verb)
{
    uint8_t x = u->tree.node[verb].xpos;

    if (child_of(u, verb, CC_DEP_AUX) >= 0 || child_of(u, verb, CC_DEP_NSUBJ) >= 0)
        return false;
    return x == CC_XPOS_VBN ||
           (x == CC_XPOS_VBD && (verb == 0 || (word_class(u, verb - 1) & W_SUBORD)));
}

/* "The claims were denied by the firm", "The plan was described by the mayor as a joke":
 * what is said stands before the cue. */
static bool rule_passive(struct attempt *t)
{
    const struct unit *u = t->u;
    int32_t subject = passive_subject(u, t->verb), n = (int32_t)u->n;
    struct range piece[2];
    uint32_t count = 1;
    struct draft *s;

    if (!t->passive || t->speaker < t->verb || t->cue.kind != CUE_SPEECH ||
        !(t->cue.frames & (CUE_AS | CUE_NP)) || dep_is(u, t->verb, CC_DEP_ACL))
        return false;
    if (subject < 0 || u->tree.node[subject].upos == CC_UPOS_PRON ||
        range_has_placeholder(u, (struct range){ 0, n - 1 }))
        return false;
    piece[0] = noun_phrase(u, subject);
    for (int32_t k = t->verb + 1; k + 1 < n && k < t->verb + AS_WORDS; k++)
        if (word_is(u, k, "as") && (t->cue.frames & CUE_AS)) {
            piece[count++] = (struct range){ k, content_end(u) };
            break;
        }
    /* a claim may be denied; what was praised or rejected is no more than a topic */
    if (count == 1 && (t->cue.act != ACT_DENY ||
                       !cc_lex_has(CC_LEX(cuenoun), u->tree.node[subject].lemma)))
        return false;
    s = draft_add(t->w, t->unit, piece, count, t->verb, t->speaker, "passive");
    if (!s)
        return false;
    s->speaker_rule = t->speaker_rule;
    if (count == 2 && s->speaker_span.end > range_span(u, piece[1]).start)
        s->speaker_span.end = u->word[piece[1].lo - 1].span.end;
    for (uint32_t k = 0; k < count; k++)
        take(t->u, piece[k]);
    t->u->used[t->verb] = 1;
    return true;
}

static void at_verb(struct work *w, uint32_t unit, int32_t verb)
{
    struct attempt t = { .w = w,
                         .u = &w->units.at[unit],
                         .unit = unit,
                         .verb = verb,
                         .cue = cue_of(&w->units.at[unit], verb),
                         .speaker = -1 };
    struct complement c;
    uint8_t dep = t.u->tree.node[verb].dep;

    if (t.cue.kind == CUE_NOT || t.cue.kind == CUE_ACT || dep == CC_DEP_AMOD ||
        dep == CC_DEP_COMPOUND || is_nominal(t.u, verb) || is_ruling(t.u, verb, &t.cue) ||
        is_in_phrase(t.u, verb) || quotes_another(t.u, verb))
        return;
    t.passive =
        is_passive(t.u, verb) || (is_request_verb(&t) && is_bare_participle(t.u, verb));
    if (!find_speaker(&t))
        return;
    /* "when asked whether ..." hangs on no noun */
    if (dep == CC_DEP_ACL && child_of(t.u, verb, CC_DEP_NSUBJ) < 0 &&
        t.u->tree.node[verb].xpos != CC_XPOS_VBG && !is_calling(t.u, verb, &t.cue) &&
        !(is_request_verb(&t) && (word_class(t.u, verb - 1) & W_SUBORD)))
        return;
    if (t.cue.kind == CUE_SPEECH && (rule_fronted(&t) || rule_passive(&t)))
        return;
    if (complement_find(t.u, verb, &t.cue, &c))
        make_draft(&t, c);
}

void rule_verbs(struct work *w, uint32_t unit)
{
    const struct unit *u = &w->units.at[unit];

    /* first those that speak of what stands before them: no other content runs over them
     */
    for (int32_t v = 0; v < (int32_t)u->n; v++)
        if (word_verb(u, v) && word_plain(u, v) && !dep_is(u, v, CC_DEP_AUX) &&
            !u->used[v])
            rule_trailing(w, unit, v);
    for (int32_t v = 0; v < (int32_t)u->n && u->drafts <= UNIT_DRAFTS_MAX; v++)
        if (word_verb(u, v) && word_plain(u, v) && !dep_is(u, v, CC_DEP_AUX) &&
            !u->used[v])
            at_verb(w, unit, v);
}
