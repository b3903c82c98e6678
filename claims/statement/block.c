/* Direct speech in blocks: which verb introduces or follows a block, and who its subject
 * is. */
#include "work.h"

enum {
    AFTER_WORDS = 30,
    BEFORE_WORDS = 40,
    SAY_WORDS = 25,
    NEAR_WORDS = 7,
    COLON_WORDS = 8
};

enum side { SIDE_NONE, SIDE_AFTER, SIDE_BEFORE };

/* One block in its unit, the room around it up to its neighbours, and what was found. */
struct place {
    struct work *w;
    struct unit *u;
    uint32_t unit, quote;
    int32_t i0, i1;  /* its words */
    int32_t lo, hi;  /* words around it that are its own */
    bool first;      /* of the unit */
    bool introduced; /* a comma, colon or verb of saying stands right before it */
    bool full_stop;  /* it ends in one */
    enum side side;
    int32_t cue, speaker;
    const char *speaker_rule;
};

static bool is_cue(const struct unit *u, int32_t k)
{
    struct cue c = cue_of(u, k);
    return c.kind != CUE_NOT && c.kind != CUE_ACT &&
           (c.frames & (CUE_THAT | CUE_INTRO)) && !dep_is(u, k, CC_DEP_AUX);
}

static bool is_say(const struct unit *u, int32_t k)
{
    return is_cue(u, k) && is_speech(u, k, CUE_THAT);
}

static bool is_past_or_present(const struct unit *u, int32_t k)
{
    uint8_t x = u->tree.node[k].xpos;
    return word_verb(u, k) && (x == CC_XPOS_VBD || x == CC_XPOS_VBZ);
}

static void look_after(struct place *b)
{
    int32_t end = b->hi < b->i1 + AFTER_WORDS - 1 ? b->hi : b->i1 + AFTER_WORDS - 1;
    int32_t any = -1, say = -1;

    for (int32_t k = b->i1 + 1; k <= end; k++) {
        if (!is_cue(b->u, k))
            continue;
        any = any < 0 ? k : any;
        if (say < 0 && is_say(b->u, k))
            say = k;
    }
    if (any < 0)
        return;
    b->side = SIDE_AFTER;
    b->cue = say >= 0 && say - b->i1 <= SAY_WORDS ? say : any;
}

static void look_before(struct place *b, bool say_only)
{
    int32_t start = b->lo > b->i0 - BEFORE_WORDS + 1 ? b->lo : b->i0 - BEFORE_WORDS + 1;
    int32_t any = -1, say = -1;

    for (int32_t k = b->i0 - 1; k >= start; k--) {
        if (!is_cue(b->u, k))
            continue;
        any = any < 0 ? k : any;
        if (say < 0 && is_say(b->u, k))
            say = k;
    }
    if (say < 0 && (say_only || any < 0))
        return;
    b->side = SIDE_BEFORE;
    b->cue = say >= 0 ? say : any;
}

/* A verb that is no cue by itself, but stands where only a cue stands. */
static void look_anything(struct place *b)
{
    const struct unit *u = b->u;
    int32_t k = b->i1 + 1, before = b->i0 - 1;

    while (k <= b->hi && !word_verb(u, k))
        k++;
    if (!b->full_stop && k <= b->hi && k - b->i1 <= NEAR_WORDS &&
        is_past_or_present(u, k)) {
        bool found = k == b->i1 + 1 && !dep_is(u, k, CC_DEP_AUX) &&
                     !dep_is(u, k, CC_DEP_COP) && !is_passive(u, k);
        for (int32_t j = b->i1 + 1; j < k && !found; j++)
            found = dep_is(u, j, CC_DEP_NSUBJ) && u->tree.node[j].head == k;
        if (found) {
            b->side = SIDE_AFTER;
            b->cue = k;
            return;
        }
    }
    while (before >= b->lo && !word_verb(u, before))
        before--;
    if (before >= b->lo && b->i0 > 1 && b->introduced && before >= b->i0 - COLON_WORDS &&
        (is_past_or_present(u, before) || u->tree.node[before].xpos == CC_XPOS_VBG) &&
        (word_is(u, b->i0 - 1, ":") || before == b->i0 - 2)) {
        b->side = SIDE_BEFORE;
        b->cue = before;
    }
}

/* "with one of them writing: “...”", "The Water Board notes, “...”", "The letter reads
 * “...”": read as a noun, but a verb of saying by its form and its place. */
static bool look_misread(struct place *b)
{
    const struct unit *u = b->u;
    int32_t verb = b->i0 - 1;
    bool mark = verb > b->lo && (word_comma(u, verb) || word_is(u, verb, ":"));
    bool with = false, verbs = false, s;
    uint32_t token;

    verb -= mark;
    if (verb - 1 < b->lo || word_verb(u, verb) || !word_source(u, verb - 1))
        return false;
    for (int32_t k = verb - 1; k >= b->lo; k--) {
        with = with || (k >= verb - NEAR_WORDS && word_is(u, k, "with"));
        verbs = verbs || word_verb(u, k);
    }
    token = u->word[verb].token;
    s = !verbs && cc_str_ends(word_lower(u, verb), CC_LIT("s"));
    if (!(token_cue(b->w->d, token, b->w->a) &&
          ((s && mark) || (with && cc_str_ends(word_lower(u, verb), CC_LIT("ing"))))) &&
        !(s && token_intro(b->w->d, token, b->w->a)))
        return false;
    b->side = SIDE_BEFORE;
    b->cue = verb;
    return true;
}

/* "Hale said, “...”, hinting at more": the verb of saying before the block has it, when
 * it has no other. */
static bool is_led_in(const struct place *b)
{
    const struct unit *u = b->u;
    int32_t verb = b->i0 - 1;

    if (verb > b->lo && (word_comma(u, verb) || word_is(u, verb, ":")))
        verb--;
    return verb > b->lo && is_say(u, verb) && word_finite(u, verb) && !u->used[verb];
}

static void find_cue(struct place *b)
{
    if (look_misread(b))
        return;
    if (!(b->full_stop && b->introduced) && !is_led_in(b))
        look_after(b);
    if (b->introduced && (b->side == SIDE_NONE || b->full_stop))
        look_before(b, false);
    if (b->side == SIDE_NONE && b->i0 > 0)
        look_before(b, true);
    if (b->side == SIDE_NONE)
        look_anything(b);
}

/* Last word of the noun phrase that begins at k. */
static int32_t phrase_end(const struct unit *u, int32_t k)
{
    while ((uint32_t)k + 1 < u->n) {
        uint8_t t = u->tree.node[k + 1].upos;
        if (t != CC_UPOS_PROPN && t != CC_UPOS_NOUN && t != CC_UPOS_ADJ &&
            t != CC_UPOS_DET)
            break;
        k++;
    }
    return k;
}

/* The tree gave a subject on the wrong side of the block: take the words instead. */
static int32_t speaker_behind(const struct place *b, int32_t found)
{
    const struct unit *u = b->u;
    int32_t last = -1;
    bool comma = false;

    for (int32_t k = b->i1 + 1; k < b->cue; k++)
        if (word_source(u, k))
            last = k;
    for (int32_t k = b->i1 + 1; k < last; k++)
        comma = comma || word_comma(u, k);
    if (last >= 0 && !comma)
        return last;
    if (word_nominal(u, b->cue + 1))
        return phrase_end(u, b->cue + 1);
    return found;
}

static int32_t speaker_by_order(const struct place *b)
{
    const struct unit *u = b->u;
    int32_t nearest = -1;

    if (b->side == SIDE_AFTER && word_nominal(u, b->cue + 1))
        return u->tree.node[b->cue + 1].xpos == CC_XPOS_PRP ? b->cue + 1
                                                            : phrase_end(u, b->cue + 1);
    for (int32_t k = b->cue - 1; k >= b->lo; k--) {
        if (!word_source(u, k) || (word_class(u, k) & W_LIGHT))
            continue;
        if (dep_is(u, k, CC_DEP_NSUBJ))
            return k;
        nearest = nearest < 0 ? k : nearest;
    }
    return nearest;
}

static void find_speaker(struct place *b)
{
    struct unit *u = b->u;
    int32_t shared;

    if (!word_verb(u, b->cue)) { /* look_misread */
        b->speaker = b->cue - 1;
        b->speaker_rule = "subject";
        return;
    }
    b->speaker = subject_of(u, b->cue, b->side == SIDE_AFTER);
    if (b->speaker >= 0 && b->side == SIDE_AFTER && b->speaker < b->i0)
        b->speaker = speaker_behind(b, b->speaker);
    /* "Hale said the “pump was old”": what follows the cue is the quote's own subject */
    if (b->side == SIDE_BEFORE && b->speaker > b->cue && !b->introduced)
        b->speaker = subject_nearby(u, b->cue);
    b->speaker_rule = b->speaker > b->cue ? "inverted" : "subject";
    if (b->speaker < 0) {
        b->speaker = speaker_by_order(b);
        b->speaker_rule = "nearby";
    }
    if (b->side == SIDE_BEFORE && child_of(u, b->cue, CC_DEP_NSUBJ) < 0) {
        shared = subject_shared(u, b->cue);
        if (shared >= 0) {
            b->speaker = shared;
            b->speaker_rule = "shared";
        }
    }
    b->speaker = subject_named(u, b->speaker, b->cue);
    if (subject_quoted(u, b->cue) >= 0)
        b->speaker = subject_quoted(u, b->cue);
    /* "Asked why, ..." names no speaker; the one asked is named elsewhere */
    if (is_passive(u, b->cue) && cue_of(u, b->cue).kind == CUE_SPEECH &&
        (word_is(u, b->cue, "asked") || word_is(u, b->cue, "told")))
        b->speaker = -1;
    if (b->speaker >= 0 && u->word[b->speaker].placeholder)
        b->speaker = -1;
}

/* "Hale: “...”", "From the indictment: “...”" */
static void speaker_of_colon(struct place *b)
{
    const struct unit *u = b->u;

    if (!b->introduced || !word_is(u, b->i0 - 1, ":"))
        return;
    if (b->i0 > 1 && u->tree.node[b->i0 - 2].upos == CC_UPOS_PROPN) {
        b->speaker = b->i0 - 2;
        while (u->tree.node[b->speaker].head >= b->lo &&
               u->tree.node[b->speaker].head < b->i0 &&
               u->tree.node[u->tree.node[b->speaker].head].upos == CC_UPOS_PROPN)
            b->speaker = u->tree.node[b->speaker].head;
        b->speaker_rule = "label";
        return;
    }
    for (int32_t k = b->i0 - 1; k >= b->lo && b->speaker < 0; k--)
        if (dep_is(u, k, CC_DEP_NSUBJ) && word_source(u, k)) {
            b->speaker = k;
            b->speaker_rule = "label";
        }
}

/* "And from the union: “...”", "his reply: “...”": the noun before the colon, with no
 * verb about. */
static void speaker_of_phrase(struct place *b)
{
    const struct unit *u = b->u;
    int32_t k = b->i0 - 2, source = k, from = -1;

    if (!b->introduced || !word_is(u, b->i0 - 1, ":") || k <= b->lo || !word_source(u, k))
        return;
    for (; k >= b->lo; k--) {
        if (word_verb(u, k) || word_comma(u, k))
            return;
        if (word_is(u, k, "from"))
            from = k;
    }
    if (from == b->lo || (from > b->lo && (word_class(u, from - 1) & W_COORD)) ||
        (from < 0 && cc_lex_has(CC_LEX(cuenoun), u->tree.node[source].lemma) &&
         child_of(u, source, CC_DEP_NMOD_POSS) >= 0)) {
        b->speaker = source;
        b->speaker_rule = "label";
    }
}

/* "Hale's answer was blunt: “...”", "his reply: “...”": the one whose word it is. A
 * letter or a note speaks for itself. */
static void speaker_of_word(struct place *b)
{
    const struct unit *u = b->u;
    int32_t owner;
    cc_str lemma;

    if (b->speaker < 0 || u->tree.node[b->speaker].upos != CC_UPOS_NOUN)
        return;
    lemma = u->tree.node[b->speaker].lemma;
    owner = child_of(u, b->speaker, CC_DEP_NMOD_POSS);
    if (owner >= 0 && cc_lex_has(CC_LEX(cuenoun), lemma) &&
        !cc_str_eq(cc_lex_get(CC_LEX(role), lemma, 2), CC_LIT("document")))
        b->speaker = owner;
}

/* “...” — Orla Fenn, county engineer */
static void speaker_of_dash(struct place *b)
{
    const struct unit *u = b->u;
    int32_t k = b->i1 + 2;

    if (b->speaker >= 0 || !word_dash(u, b->i1 + 1) || k > b->hi ||
        u->tree.node[k].upos != CC_UPOS_PROPN)
        return;
    while (k < b->hi && u->tree.node[k + 1].upos == CC_UPOS_PROPN)
        k++;
    b->speaker = k;
    b->speaker_rule = "label";
}

static int32_t that_behind(const struct unit *u, int32_t cue, int32_t end)
{
    for (int32_t k = cue + 1; k < end; k++)
        if (word_is(u, k, "that") &&
            (u->tree.node[k].dep == CC_DEP_MARK || u->tree.node[k].xpos == CC_XPOS_IN))
            return k;
    return -1;
}

/* Words before the block that belong to what was said: "He would, he said, “stay.”" */
static struct range lead_words(const struct place *b)
{
    const struct unit *u = b->u;
    struct range none = { 0, -1 }, r = none;

    if (b->i0 <= b->lo || b->side == SIDE_NONE)
        return none;
    if (b->side == SIDE_AFTER) {
        if (!b->first)
            return none;
        r = (struct range){ content_start(u, b->i0), b->i0 - 1 };
        if (r.lo > r.hi || word_comma(u, r.lo) || b->w->quotation[b->quote].upper)
            return none;
        for (int32_t k = r.lo; k <= r.hi; k++)
            if (is_say(u, k))
                return none;
        return r;
    }
    r.lo = that_behind(u, b->cue, b->i0) + 1;
    r.hi = b->i0 - 1;
    if (r.lo > 0)
        return r.hi > r.lo - 1 ? r : none;
    r.lo = b->cue + 1;
    if (b->i0 - b->cue <= 3 ||
        !(word_nominal(u, r.lo) || u->tree.node[r.lo].upos == CC_UPOS_SCONJ) ||
        !is_say(u, b->cue) || word_is(u, b->cue, "told") || word_is(u, b->cue, "asked") ||
        !range_has_finite(u, r))
        return none;
    for (int32_t k = b->cue; k < b->i0 - 1; k++)
        if (word_is(u, k, ":"))
            return none;
    return r;
}

/* "It was late, Hale said, “and nobody came.”": the words before the cue's clause. */
static struct range words_before_cue(const struct place *b)
{
    struct range none = { 0, -1 };
    const struct unit *u = b->u;
    int32_t k, start;

    k = that_behind(u, b->cue, b->i0);
    k = k < 0 ? b->i0 - 1 : k - 1;
    if (b->side != SIDE_BEFORE || b->w->quotation[b->quote].upper || b->speaker < b->lo ||
        b->speaker >= b->i0 || !word_comma(u, k))
        return none;
    k = b->speaker < b->cue ? noun_phrase(u, b->speaker).lo : b->cue;
    if (k > b->cue)
        k = b->cue;
    start = b->lo ? b->lo : content_start(u, k);
    if (k - 1 <= start || !word_comma(u, k - 1))
        return none;
    return (struct range){ start, k - 2 };
}

static void make_draft(struct place *b)
{
    struct work *w = b->w;
    struct range lead = lead_words(b), before = words_before_cue(b);
    const char *rule = b->side == SIDE_AFTER    ? "quote-before-cue"
                       : b->side == SIDE_BEFORE ? "quote-after-cue"
                       : b->speaker >= 0        ? "quote-colon"
                                                : "quote";
    struct draft *s = draft_add_block(w, b->quote, b->cue, b->speaker, rule);

    if (!s)
        return;
    if (b->speaker >= 0)
        s->speaker_rule = b->speaker_rule;
    if (lead.hi >= lead.lo) {
        s->piece.at[0].start = range_span(b->u, lead).start;
        s->kind = CC_QUOTE_MIXED;
        if (b->side == SIDE_BEFORE)
            take(b->u, lead);
    }
    if (before.hi >= before.lo && !range_has_placeholder(b->u, before)) {
        struct cc_span quote = s->piece.at[0];
        *CC_PUSH(w->a, &s->piece) = quote;
        s->piece.at[0] = range_span(b->u, before);
        s->kind = CC_QUOTE_MIXED;
        take(b->u, before);
    }
}

/* “A,” he said, “B.”: the second block goes with the first. */
static bool joins(const struct place *b, const struct place *previous)
{
    struct work *w = b->w;
    uint32_t at;

    if (b->first || b->side != SIDE_BEFORE || previous->side != SIDE_AFTER ||
        previous->cue != b->cue)
        return false;
    at = w->quotation[previous->quote].draft;
    if (at == CC_NO_INDEX)
        return false;
    *CC_PUSH(w->a, &w->drafts.at[at].piece) = w->d->quote[b->quote].outer;
    w->quotation[b->quote].draft = at;
    w->quotation[b->quote].attributed = true;
    return true;
}

/* The next block of the unit from word i on; false when there is none. */
static bool next_block(const struct unit *u, int32_t i, struct place *b)
{
    int32_t n = (int32_t)u->n;

    while (i < n && !u->word[i].placeholder)
        i++;
    if (i >= n)
        return false;
    b->i0 = b->i1 = i;
    b->quote = u->word[i].quote;
    while (b->i1 + 1 < n && u->word[b->i1 + 1].placeholder &&
           u->word[b->i1 + 1].quote == b->quote)
        b->i1++;
    return true;
}

void rule_blocks(struct work *w, uint32_t unit)
{
    struct unit *u = &w->units.at[unit];
    struct place b, previous = { .i1 = -1 }, next;

    for (bool first = true;; first = false) {
        b = (struct place){ .w = w,
                            .u = u,
                            .unit = unit,
                            .cue = -1,
                            .speaker = -1,
                            .first = first,
                            .lo = previous.i1 + 1 };
        if (!next_block(u, previous.i1 + 1, &b))
            return;
        b.hi = next_block(u, b.i1 + 1, &next) ? next.i0 - 1 : (int32_t)u->n - 1;
        b.introduced = b.i0 > 0 && (word_comma(u, b.i0 - 1) ||
                                    word_is(u, b.i0 - 1, ":") || is_say(u, b.i0 - 1));
        b.full_stop = word_is(u, b.i1 - 1, ".");
        find_cue(&b);
        if (b.side != SIDE_NONE)
            find_speaker(&b);
        else
            speaker_of_colon(&b);
        if (b.speaker < 0 && b.side == SIDE_NONE)
            speaker_of_phrase(&b);
        speaker_of_word(&b);
        speaker_of_dash(&b);
        if (!joins(&b, &previous))
            make_draft(&b);
        if (b.cue >= 0)
            u->used[b.cue] = 1;
        previous = b;
    }
}
