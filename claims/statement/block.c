/* Direct speech in blocks: which verb introduces or follows a block, and who its subject
 * is. */
#include "block.h"

enum {
    AFTER_WORDS = 30,
    BEFORE_WORDS = 40,
    SAY_WORDS = 25,
    NEAR_WORDS = 7,
    COLON_WORDS = 8
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
        /* "“...,” adding that": no cue of what stands before it */
        if (!is_cue(b->u, k) ||
            (k == b->i1 + 1 && b->introduced && b->u->tree.node[k].xpos == CC_XPOS_VBG))
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

/* "Fenn said S, but he gave her a nod: “...”": the verb of a clause of its own between a
 * cue and the colon, or -1. */
static int32_t other_clause(const struct place *b, int32_t cue)
{
    const struct unit *u = b->u;

    if (!word_is(u, b->i0 - 1, ":"))
        return -1;
    for (int32_t k = b->i0 - 2; k > cue + 1; k--) {
        int32_t subject = child_of(u, k, CC_DEP_NSUBJ);
        if (is_past_or_present(u, k) && word_plain(u, k) && subject > cue + 1 &&
            subject < k && (word_class(u, subject - 1) & W_COORD))
            return k;
    }
    return -1;
}

static void look_before(struct place *b, bool say_only)
{
    int32_t start = b->lo > b->i0 - BEFORE_WORDS + 1 ? b->lo : b->i0 - BEFORE_WORDS + 1;
    int32_t any = -1, say = -1, last = b->i0 - 2;

    /* "Asked about the log, he demurred, “...”": whatever the verb */
    if (b->introduced && last >= start && is_past_or_present(b->u, last) &&
        word_plain(b->u, last) && !dep_is(b->u, last, CC_DEP_AUX)) {
        b->side = SIDE_BEFORE;
        b->cue = last;
        return;
    }

    for (int32_t k = b->i0 - 1; k >= start; k--) {
        if (!is_cue(b->u, k))
            continue;
        any = any < 0 ? k : any;
        if (say < 0 && is_say(b->u, k))
            say = k;
    }
    if (say >= 0 && other_clause(b, say) >= 0) {
        b->side = SIDE_BEFORE;
        b->cue = other_clause(b, say);
        return;
    }
    if (say < 0 && (say_only || any < 0))
        return;
    b->side = SIDE_BEFORE;
    b->cue = say >= 0 ? say : any;
}

static bool is_misread(const struct place *b, int32_t k)
{
    const struct unit *u = b->u;

    return u->tree.node[k].xpos == CC_XPOS_NNS && u->word[k].token != CC_NO_INDEX &&
           token_cue(b->w->d, u->word[k].token, b->w->a);
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
            found = dep_is(u, j, CC_DEP_NSUBJ) && u->tree.node[j].head == k &&
                    !(word_class(u, j) & W_RELATIVE);
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

/* The same where no other cue is: "“...,” Hobb notes.", "The ad claims “...”". */
static void look_misread_plural(struct place *b)
{
    const struct unit *u = b->u;
    int32_t k = b->i1 + 1, before = b->i0 - 1;

    while (k < b->hi && u->tree.node[k].upos == CC_UPOS_PROPN)
        k++;
    if (!b->full_stop && k > b->i1 + 1 && k < b->hi && is_misread(b, k) &&
        (word_full_stop(u, k + 1) || word_comma(u, k + 1))) {
        b->side = SIDE_AFTER;
        b->cue = k;
    }
    if (before >= b->lo && word_comma(u, before))
        before--;
    if (b->side == SIDE_NONE && before > b->lo && is_misread(b, before) &&
        u->tree.node[before].dep != CC_DEP_OBJ && word_source(u, before - 1)) {
        b->side = SIDE_BEFORE;
        b->cue = before;
    }
}

/* "..., telling her, “Stay!” She left", "he tweeted, “...,” after she left": does another
 * clause begin behind an introduced block? */
static bool is_over(const struct place *b)
{
    const struct unit *u = b->u;
    size_t at = 0;

    if (!b->introduced || b->i1 + 1 > b->hi)
        return false;
    if (word_class(u, b->i1 + 1) & W_SUBORD)
        return true;
    return word_full_stop(u, b->i1 - 1) && u->tree.node[b->i1 + 1].upos == CC_UPOS_PRON &&
           cc_is_upper(cc_utf8_next(u->tree.node[b->i1 + 1].form, &at));
}

static void find_cue(struct place *b)
{
    if (look_misread(b))
        return;
    if (!(b->full_stop && b->introduced) && !is_led_in(b) && !is_over(b))
        look_after(b);
    if (b->introduced && (b->side == SIDE_NONE || b->full_stop))
        look_before(b, false);
    if (b->side == SIDE_NONE && b->i0 > 0)
        look_before(b, true);
    if (b->side == SIDE_NONE)
        look_misread_plural(b);
    if (b->side == SIDE_NONE)
        look_anything(b);
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
    if (b->side != SIDE_BEFORE || u->tree.node[b->cue].xpos == CC_XPOS_VBG ||
        b->w->quotation[b->quote].upper || b->speaker < b->lo || b->speaker >= b->i0 ||
        !word_comma(u, k))
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
            block_speaker(&b);
        block_speaker_named(&b);
        if (!joins(&b, &previous))
            make_draft(&b);
        if (b.cue >= 0)
            u->used[b.cue] = 1;
        previous = b;
    }
}
