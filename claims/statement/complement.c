/* What a verb says of its content: the complement that its frames allow. */
#include "work.h"
#include "complement.h"

#include <string.h>

enum { ASKED_WORDS = 6, THAT_WORDS = 15, SURFACE_WORDS = 18, QUOTED_WORDS = 2 };

static const struct range nothing = { 0, -1 };

/* Small-letter words inside quotes: a title in marks has none. */
static int quoted_words(const struct unit *u, struct range r)
{
    int n = 0;

    for (int32_t i = r.lo; i <= r.hi; i++) {
        size_t at = 0;
        cc_str form = u->tree.node[i].form;
        n += u->word[i].quote != CC_NO_INDEX && cc_is_letter(cc_utf8_next(form, &at)) &&
             !cc_is_upper(cc_utf8_next(form, (at = 0, &at)));
    }
    return n;
}

static bool is_child(const struct unit *u, int32_t k, int32_t verb)
{
    return k > verb && !u->word[k].placeholder;
}

/* The first child behind the verb with that very relation. */
static int32_t first_child(const struct unit *u, int32_t verb, enum cc_dep dep)
{
    for (int32_t k = u->tree.first_child[verb]; k >= 0; k = u->tree.next_sibling[k])
        if (u->tree.node[k].dep == dep && is_child(u, k, verb))
            return k;
    return -1;
}

/* The words below `top` that stand behind the verb. */
static struct range below(const struct unit *u, int32_t top, int32_t verb)
{
    struct range r = subtree(u, top);

    if (r.lo <= verb)
        r.lo = verb + 1;
    return r;
}

/* "with pumps": a prepositional phrase and no more. */
static bool is_post_modifier(const struct unit *u, int32_t lo, int32_t hi)
{
    int32_t noun;

    if (hi <= lo || u->tree.node[lo].xpos != CC_XPOS_IN)
        return false;
    noun = u->tree.node[lo].head;
    if (noun <= lo || noun > hi || u->tree.node[lo].dep != CC_DEP_CASE ||
        word_time(u, noun))
        return false;
    return subtree(u, noun).lo == lo && subtree(u, noun).hi == hi;
}

/* "said about half of them left": the amount was read as a topic. */
static int32_t amount_phrase(const struct unit *u, int32_t verb)
{
    int32_t k = first_child(u, verb, CC_DEP_OBL);

    return k > 0 && (word_is(u, verb + 1, "about") || word_is(u, verb + 1, "around") ||
                     word_is(u, verb + 1, "over"))
               ? k
               : -1;
}

/*
 * "claimed that safety rules were broken" read as "claimed [those rules] [were broken]":
 * a finite clause without a subject takes in the object right before it, and the "that"
 * before both.
 */
static struct range with_subject(const struct unit *u, int32_t verb, int32_t top,
                                 struct range r)
{
    int32_t object = first_child(u, verb, CC_DEP_OBJ);
    struct range o;

    if (object < 0)
        object = amount_phrase(u, verb);
    if (object > 0 && object < top && child_of(u, top, CC_DEP_NSUBJ) < 0 &&
        range_has_finite(u, r)) {
        o = below(u, object, verb);
        if (o.hi == r.lo - 1 || is_post_modifier(u, o.hi + 1, r.lo - 1))
            r.lo = o.lo;
    }
    if (r.lo - 1 > verb && word_is(u, r.lo - 1, "that"))
        r.lo--;
    return r;
}

static struct range clause(const struct unit *u, int32_t verb)
{
    struct range r = nothing;

    for (int32_t k = u->tree.first_child[verb]; k >= 0; k = u->tree.next_sibling[k]) {
        struct range s;
        if (u->tree.node[k].dep != CC_DEP_CCOMP || !is_child(u, k, verb))
            continue;
        s = below(u, k, verb);
        if (r.hi < r.lo)
            r = with_subject(u, verb, k, s);
        else if (s.hi > r.hi)
            r.hi = s.hi;
    }
    return r;
}

/* "said the plan, which X drew, is “lost”" read as "said [the plan] [is lost]": a clause
 * that begins with its verb goes back to the cue. */
static struct range whole_clause(const struct unit *u, int32_t verb, const struct cue *c)
{
    struct range r = clause(u, verb);
    int32_t k = verb + 1;

    if (r.hi < r.lo || !(c->frames & CUE_ZERO) || r.lo <= k || !word_finite(u, r.lo) ||
        range_has_placeholder(u, (struct range){ k, r.lo }))
        return r;
    if (word_nominal(u, k) && !word_time(u, k) && word_plain(u, k))
        r.lo = k;
    return r;
}

/* "that" as a conjunction; also "last month that the search was ...", where no relative
 * clause can be. */
static bool opens_clause(const struct unit *u, int32_t that)
{
    return u->tree.node[that].dep == CC_DEP_MARK ||
           u->tree.node[that].xpos == CC_XPOS_IN ||
           (word_time(u, that - 1) && (u->tree.node[that + 1].upos == CC_UPOS_DET ||
                                       u->tree.node[that + 1].upos == CC_UPOS_PRON));
}

/* "that" behind the verb, where the parser did not see a clause. */
static struct range that_clause(const struct unit *u, int32_t verb)
{
    int32_t n = (int32_t)u->n, top;

    for (int32_t z = verb + 1; z < n && z < verb + THAT_WORDS; z++) {
        struct range r = { z, n - 1 };
        if (!word_is(u, z, "that") || !opens_clause(u, z)) {
            if (u->word[z].placeholder || word_is(u, z, ".") || word_is(u, z, ";") ||
                word_is(u, z, ":") || word_finite(u, z) || is_speech(u, z, CUE_THAT))
                break;
            continue;
        }
        top = u->tree.node[z].head;
        if (top > z) {
            r.hi = subtree(u, top).hi;
            return r;
        }
        if (!range_has_finite(u, r))
            return nothing;
        while (r.hi > z && (word_full_stop(u, r.hi) || word_is(u, r.hi, ";") ||
                            u->word[r.hi].placeholder))
            r.hi--;
        return r;
    }
    return nothing;
}

/* "asked Fenn whether the log was complete", where the parser saw an adverbial clause. */
static struct range question_clause(const struct unit *u, int32_t verb)
{
    int32_t n = (int32_t)u->n, z = verb + 1;
    struct range r;

    while (z < n && z <= verb + ASKED_WORDS && !(word_class(u, z) & W_WH)) {
        if (word_comma(u, z) || word_finite(u, z) || u->word[z].placeholder)
            return nothing;
        z++;
    }
    /* "the man who", "the day when": of the noun before */
    if (z >= n || z > verb + ASKED_WORDS ||
        (z > verb + 1 && (word_is(u, z, "when") || (word_class(u, z) & W_RELATIVE))))
        return nothing;
    r = (struct range){ z, z };
    while (r.hi + 1 < n && !word_comma(u, r.hi + 1) && !word_full_stop(u, r.hi + 1) &&
           !u->word[r.hi + 1].placeholder)
        r.hi++;
    return range_has_finite(u, r) ? r : nothing;
}

static bool has_semicolon(const struct unit *u, int32_t lo, int32_t hi)
{
    for (int32_t i = lo; i < hi; i++)
        if (word_is(u, i, ";") && word_plain(u, i))
            return true;
    return false;
}

static bool opens_with_joint(const struct unit *u, struct range r)
{
    while (r.lo < r.hi && (word_mark(u, r.lo) || word_comma(u, r.lo)))
        r.lo++;
    return word_class(u, r.lo) & (W_COORD | W_CONTRAST);
}

/* A clause that was called something else. */
static struct range misnamed_clause(const struct unit *u, int32_t verb)
{
    /* a subject behind the verb, where it has one before it: "said crews [who] are ..."
     */
    static const enum cc_dep deps[] = { CC_DEP_PARATAXIS, CC_DEP_XCOMP, CC_DEP_OBJ,
                                        CC_DEP_NSUBJ };
    struct range first = nothing;
    bool finite = false;

    for (size_t d = 0; d < sizeof deps / sizeof *deps; d++) {
        int32_t k = first_child(u, verb, deps[d]);
        struct range r;
        if (k < 0 || (deps[d] == CC_DEP_NSUBJ && child_of(u, verb, CC_DEP_NSUBJ) > verb))
            continue;
        r = below(u, k, verb);
        if (has_semicolon(u, verb, r.lo))
            continue;
        finite = finite || range_has_finite(u, r);
        if (deps[d] == CC_DEP_NSUBJ && first.hi > r.hi && !opens_with_joint(u, first))
            first.lo = r.lo; /* and its verb */
        else if (first.hi < first.lo || r.lo < first.lo)
            first = r;
    }
    if (!finite || first.hi < first.lo || range_has_placeholder(u, first))
        return nothing;
    return first;
}

/* A finite verb, a participle, or the verb behind an auxiliary: "has said". */
static bool is_surface_cue(const struct unit *u, int32_t verb)
{
    uint8_t x = u->tree.node[verb].xpos;

    return (word_finite(u, verb) || x == CC_XPOS_VBG ||
            child_of(u, verb, CC_DEP_AUX) >= 0) &&
           verb + 3 < (int32_t)u->n && word_plain(u, verb + 1);
}

/* "said Fenn “caused deaths”": a quote that begins with a verb, whatever its form is
 * taken for. */
static bool has_quoted_verb(const struct unit *u, struct range r)
{
    for (int32_t k = r.lo + 1; k < r.hi; k++)
        if (word_mark(u, k))
            return word_verb(u, k + 1) && u->tree.node[k + 1].xpos != CC_XPOS_VBG;
    return false;
}

/* A finite verb before the first comma; any verb, where only a clause can follow. */
static bool has_clause(const struct unit *u, struct range r, bool only)
{
    for (int32_t k = r.lo + 1; k <= r.hi; k++) {
        if (!only && word_comma(u, k) && !(word_class(u, k + 1) & W_RELATIVE))
            return false;
        if (word_finite(u, k) || (only && u->tree.node[k].xpos == CC_XPOS_VBN))
            return true;
    }
    return false;
}

/* No tree to hold on to: all that follows, when a clause can begin there. */
static struct range surface(const struct unit *u, int32_t verb, bool only)
{
    int32_t n = (int32_t)u->n, k = verb + 1;
    struct range r;

    if (!is_surface_cue(u, verb))
        return nothing;
    while (k < n &&
           (u->tree.node[k].xpos == CC_XPOS_RB || word_time(u, k) ||
            word_is(u, k, "last") || word_is(u, k, "this") || word_is(u, k, "earlier")))
        k++;
    if (k + 2 < n && word_is(u, k, "on") && word_time(u, k + 1))
        k += 2;
    if (k + 2 < n && u->tree.node[k].xpos == CC_XPOS_IN &&
        (word_class(u, k) & W_ADJUNCT)) {
        int32_t z = k;
        while (z < n && z < k + SURFACE_WORDS && !u->word[z].placeholder &&
               !(word_is(u, z, "that") && (u->tree.node[z].upos == CC_UPOS_SCONJ ||
                                           u->tree.node[z].upos == CC_UPOS_ADP)))
            z++;
        if (z >= n || z >= k + SURFACE_WORDS || u->word[z].placeholder)
            return nothing;
        k = z + 1;
    }
    r = (struct range){ k, n - 1 };
    if (k + 2 >= n || u->word[k].placeholder || range_has_placeholder(u, r) ||
        !(word_nominal(u, k) || u->tree.node[k].upos == CC_UPOS_SCONJ) ||
        /* "said it when ..." */
        ((word_class(u, k) & W_LIGHT) && (word_class(u, k + 1) & (W_SUBORD | W_WH))) ||
        !(has_clause(u, r, only) || has_quoted_verb(u, r)))
        return nothing;
    while (r.hi > k && (word_full_stop(u, r.hi) || word_is(u, r.hi, ";")))
        r.hi--;
    return r;
}

/* "called on the council to resign", "urged voters last week not to wait": by the words
 * alone, the one addressed and the first infinitive behind. */
static struct range addressed(const struct unit *u, int32_t verb, const struct cue *c)
{
    bool particle = memchr(c->lemma.p, ' ', c->lemma.n);
    int32_t k = verb + (particle ? 2 : 1), n = (int32_t)u->n;
    struct range r = { k, k };

    if (!(c->frames & CUE_INFOBJ) || k >= n || !word_nominal(u, k) || word_time(u, k))
        return nothing;
    while (k < n && !(word_is(u, k, "to") && k + 1 < n &&
                      u->tree.node[k + 1].xpos == CC_XPOS_VB)) {
        if (word_full_stop(u, k) || word_is(u, k, ";") || word_comma(u, k) ||
            word_finite(u, k) || u->word[k].placeholder)
            return nothing;
        k++;
    }
    r.hi = k < n ? subtree(u, k + 1).hi : -1;
    return r;
}

static struct range infinitive(const struct unit *u, int32_t verb, const struct cue *c)
{
    int32_t x = first_child(u, verb, CC_DEP_XCOMP), to, object;
    struct range r;

    if (x < 0)
        return addressed(u, verb, c);
    to = child_of(u, x, CC_DEP_MARK);
    if (to < 0 || !word_is(u, to, "to"))
        return addressed(u, verb, c);
    r = below(u, x, verb);
    object = first_child(u, verb, CC_DEP_OBJ);
    if (object < 0)
        object = first_child(u, verb, CC_DEP_IOBJ);
    /* "called on X to do it": X belongs to the content */
    if (object < 0 && (c->frames & CUE_INFOBJ) && memchr(c->lemma.p, ' ', c->lemma.n) &&
        word_nominal(u, verb + 2))
        r.lo = verb + 2;
    if (object < 0)
        return c->frames & (CUE_INF | CUE_INFOBJ) ? r : nothing;
    if (object < x && (c->frames & CUE_INFOBJ))
        r.lo = below(u, object, verb).lo;
    return r;
}

/* The words behind the preposition that the cue takes, when `k` has one; or nothing. */
static struct range behind_preposition(const struct unit *u, int32_t verb,
                                       const struct cue *c, int32_t k)
{
    for (int32_t z = u->tree.first_child[k]; z >= 0; z = u->tree.next_sibling[z]) {
        uint8_t dep = u->tree.node[z].dep;
        struct range r = { z + 1, subtree(u, k).hi };
        if ((dep != CC_DEP_CASE && dep != CC_DEP_MARK) || z <= verb || r.hi < r.lo)
            continue;
        if (!cue_takes(c, "pp:", word_lower(u, z)) &&
            !(cue_takes(c, "topic:", word_lower(u, z)) &&
              (quoted_words(u, r) >= QUOTED_WORDS ||
               (word_is(u, z, "to") && u->tree.node[k].xpos == CC_XPOS_VBG))))
            continue;
        return r;
    }
    return nothing;
}

static bool may_be_prepositional(uint8_t d)
{
    return cc_dep_is(d, CC_DEP_OBL) || cc_dep_is(d, CC_DEP_ADVCL) || d == CC_DEP_XCOMP ||
           cc_dep_is(d, CC_DEP_NMOD) || cc_dep_is(d, CC_DEP_ACL);
}

static bool is_agent(const struct unit *u, int32_t k)
{
    return dep_is(u, k, CC_DEP_OBL) && word_is(u, child_of(u, k, CC_DEP_CASE), "by");
}

/* "Called off the search for him": another verb than "call". */
static bool has_particle(const struct unit *u, int32_t verb, const struct cue *c)
{
    int32_t particle = child_of(u, verb, CC_DEP_COMPOUND_PRT);

    return particle == verb + 1 && memchr(c->lemma.p, ' ', c->lemma.n) == NULL;
}

/* Below the verb, or below its object or agent, where parsers like to hang it. */
static struct range prepositional(const struct unit *u, int32_t verb, const struct cue *c)
{
    int32_t object = first_child(u, verb, CC_DEP_OBJ);

    if (has_particle(u, verb, c))
        return nothing;
    for (int32_t k = u->tree.first_child[verb]; k >= 0; k = u->tree.next_sibling[k]) {
        struct range r = nothing;
        bool inner = k == object || is_agent(u, k);
        if (k <= verb)
            continue;
        if (may_be_prepositional(u->tree.node[k].dep))
            r = behind_preposition(u, verb, c, k);
        for (int32_t z = u->tree.first_child[k]; z >= 0 && inner && r.hi < r.lo;
             z = u->tree.next_sibling[z])
            if (may_be_prepositional(u->tree.node[z].dep))
                r = behind_preposition(u, verb, c, z);
        /* "apologised for it" says nothing */
        if (r.hi < r.lo ||
            (u->tree.node[r.lo].xpos == CC_XPOS_PRP && !range_has_finite(u, r)))
            continue;
        /* "accused X of Y", "blamed X for Y": X is part of what is said */
        if (object >= 0 && object <= k && (c->frames & (CUE_NP | CUE_INTRO)))
            r.lo = below(u, object, verb).lo;
        return r;
    }
    return nothing;
}

static struct range noun_object(const struct unit *u, int32_t verb, const struct cue *c)
{
    int32_t k = first_child(u, verb, CC_DEP_OBJ);
    struct range r;

    /* "pleaded not guilty" */
    if (k < 0 && (c->frames & CUE_NP)) {
        k = first_child(u, verb, CC_DEP_XCOMP);
        if (k >= 0 && u->tree.node[k].upos != CC_UPOS_ADJ)
            k = -1;
    }
    if (k < 0)
        return nothing;
    r = below(u, k, verb);
    if (!(c->frames & CUE_NP) && !range_has_quote(u, r))
        return nothing;
    if (u->tree.node[k].upos == CC_UPOS_PRON && !range_has_quote(u, r))
        return nothing;
    return r;
}

/* "taking it", "having taken it", "being in the house". */
static bool is_gerund(const struct unit *u, int32_t k)
{
    for (int32_t z = u->tree.first_child[k]; z >= 0 && z < k; z = u->tree.next_sibling[z])
        if (dep_is(u, z, CC_DEP_AUX) || dep_is(u, z, CC_DEP_COP))
            return u->tree.node[z].xpos == CC_XPOS_VBG;
    return u->tree.node[k].xpos == CC_XPOS_VBG;
}

static struct range gerund(const struct unit *u, int32_t verb)
{
    int32_t k = first_child(u, verb, CC_DEP_XCOMP);

    if (k < 0)
        k = first_child(u, verb, CC_DEP_CCOMP);
    return k >= 0 && is_gerund(u, k) ? below(u, k, verb) : nothing;
}

static bool set(struct complement *out, struct range r, const char *rule)
{
    if (r.hi < r.lo)
        return false;
    *out = (struct complement){ r, rule, false };
    return true;
}

bool complement_find(const struct unit *u, int32_t verb, const struct cue *c,
                     struct complement *out)
{
    bool speech = c->kind == CUE_SPEECH, sure;

    if ((c->frames & CUE_THAT) && set(out, whole_clause(u, verb, c), "clause"))
        return true;
    if ((c->frames & CUE_THAT) && !(c->frames & CUE_AS) &&
        set(out, that_clause(u, verb), "that-clause"))
        return true;
    if (!speech)
        return false;
    if (((c->frames & CUE_WH) || is_held_back(u, verb)) &&
        set(out, question_clause(u, verb), "question"))
        return true;
    if ((c->frames & CUE_ZERO) && set(out, misnamed_clause(u, verb), "clause-misnamed"))
        return true;
    if ((c->frames & CUE_INFOBJ || c->frames & CUE_INF) &&
        set(out, infinitive(u, verb, c), "infinitive"))
        return true;
    if ((c->frames & CUE_ZERO) &&
        set(out, surface(u, verb, c->frames & CUE_ONLY), "clause-surface"))
        return true;
    if ((c->frames & CUE_AS) && set(out, calling(u, verb, c, &sure), "predicate")) {
        out->sure = sure;
        return true;
    }
    if ((c->frames & CUE_PP) && set(out, prepositional(u, verb, c), "prepositional"))
        return true;
    if ((c->frames & CUE_GER) && set(out, gerund(u, verb), "gerund"))
        return true;
    if ((c->frames & (CUE_NP | CUE_THAT)) &&
        set(out, noun_object(u, verb, c), "noun-phrase"))
        return true;
    return false;
}
