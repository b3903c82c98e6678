/* From the speaker's words to an entity: names and nouns, relative pronouns, documents'
 * filers. */
#include "cast.h"

enum { CLIMB = 4, INHERITED_LESS = 10, SURE = 100, FALLBACK = 60 };

/* "the company, which said": the noun that the clause hangs on. */
static int32_t antecedent(const struct unit *u, int32_t i)
{
    int32_t v = u->tree.node[i].head;

    for (int step = 0; step < CLIMB && v >= 0; step++) {
        if (u->tree.node[v].dep == CC_DEP_ACL_RELCL)
            return u->tree.node[v].head;
        v = u->tree.node[v].head;
    }
    return -1;
}

static enum cc_entity_kind kind_by_wordnet(const struct unit *u, int32_t i, bool plural)
{
    cc_str lemma = u->tree.node[i].lemma;

    if (u->tree.node[i].upos == CC_UPOS_PROPN)
        return CC_ENT_OTHER;
    if (cc_wn_is_a(lemma, CC_LIT("person"), 2))
        return plural ? CC_ENT_GROUP : CC_ENT_PERSON;
    if (cc_wn_is_a(lemma, CC_LIT("document"), 2) ||
        cc_wn_is_a(lemma, CC_LIT("writing"), 2))
        return CC_ENT_DOCUMENT;
    if (cc_wn_is_a(lemma, CC_LIT("organization"), 2))
        return CC_ENT_ORG;
    return CC_ENT_OTHER;
}

/* "the treasurer, Ann Lee": the name beside the noun, or CC_NO_INDEX. */
static uint32_t named_beside(const struct cast *c, const struct unit *u, int32_t i)
{
    int32_t k = child_of(u, i, CC_DEP_APPOS);
    uint32_t e = k > i ? cast_entity_at(c, u, k) : CC_NO_INDEX;

    if (e == CC_NO_INDEX || u->tree.node[i].xpos != CC_XPOS_NN ||
        c->entity.at[e].kind != CC_ENT_PERSON)
        return CC_NO_INDEX;
    return e;
}

/* "Stone said" at the head of a sentence: no common noun stands so bare before a verb,
 * but those for a body ("Management said"). */
static bool is_bare_name(const struct cast *c, const struct unit *u, int32_t i)
{
    cc_str lemma = u->tree.node[i].lemma;

    return (c->w->d->token[u->word[i].token].flags & CC_TOK_UPPER) &&
           u->tree.node[i].xpos == CC_XPOS_NN &&
           !cc_wn_is_a(lemma, CC_LIT("person"), 2) &&
           !cc_wn_is_a(lemma, CC_LIT("group"), 2);
}

/* A speaker that is in no table: an entity by its words. */
static uint32_t make(struct cast *c, const struct unit *u, int32_t i)
{
    struct range r = noun_phrase(u, i);
    bool plural = u->tree.node[i].xpos == CC_XPOS_NNS, bare;
    cc_str name;
    uint32_t e;

    while (r.lo < i && (word_class(u, r.lo) & (W_ARTICLE | W_LIGHT)))
        r.lo++;
    name = cc_document_text(c->w->d, range_span(u, r));
    e = cast_find(c, 's', u->tree.node[i].form);
    if (e != CC_NO_INDEX && r.lo == i) {
        cast_mention(c, range_span(u, r), u->word[i].token, e, CC_MENTION_NAME, SURE);
        return e;
    }
    bare = r.lo == i && r.hi == i && is_bare_name(c, u, i);
    if (u->tree.node[i].upos != CC_UPOS_PROPN && r.lo == i && !bare)
        name = cc_lower(c->w->a, name);
    e = cast_find(c, 'n', name);
    if (e == CC_NO_INDEX) {
        e = cast_add(c, name, bare ? CC_ENT_OTHER : kind_by_wordnet(u, i, plural));
        c->trait.at[e].names = bare;
        c->entity.at[e].plural = plural;
        cast_key(c, 'n', name, e);
    }
    cast_mention(c, range_span(u, r), u->word[i].token, e, CC_MENTION_NOMINAL, FALLBACK);
    return e;
}

/* A label's or another bare span's name. */
static uint32_t by_span(const struct cast *c, struct cc_span s)
{
    const struct cc_document *d = c->w->d;

    for (uint32_t t = cc_token_at(d, s.start);
         t < d->tokens && d->token[t].span.start < s.end; t++)
        if (c->mention_at[t] != CC_NO_INDEX)
            return c->mention.at[c->mention_at[t]].entity;
    return CC_NO_INDEX;
}

/* "Mathematician Ida Moro", "Its head, Ida Moro": the name that the noun stands before.
 */
static uint32_t named_behind(const struct cast *c, const struct unit *u, int32_t i)
{
    for (int32_t k = u->tree.first_child[i]; k >= 0; k = u->tree.next_sibling[k]) {
        uint32_t token = u->word[k].token, m;
        if (k <= i || token == CC_NO_INDEX || !word_source(u, k) ||
            !(k == i + 1 || dep_is(u, k, CC_DEP_APPOS)) ||
            u->tree.node[i].xpos == CC_XPOS_NNS)
            continue;
        m = c->cover[token];
        if (m != CC_NO_INDEX && c->mention.at[m].span.start > u->word[i].span.end)
            return c->mention.at[m].entity;
    }
    return CC_NO_INDEX;
}

uint32_t speaker_entity(struct cast *c, const struct draft *s, unsigned *sure)
{
    const struct unit *u;
    int32_t i = s->speaker;
    uint32_t m, e;

    *sure = 0;
    if (s->speaker_span.end <= s->speaker_span.start)
        return CC_NO_INDEX;
    if (i < 0) {
        *sure = SURE;
        return by_span(c, s->speaker_span);
    }
    u = &c->w->units.at[s->speaker_unit];
    /* not "WHO" */
    if (cast_entity_at(c, u, i) == CC_NO_INDEX && (word_class(u, i) & W_RELATIVE) &&
        antecedent(u, i) >= 0)
        i = antecedent(u, i);
    if (u->word[i].token == CC_NO_INDEX)
        return CC_NO_INDEX;
    e = cast_entity_at(c, u, i);
    m = c->mention_at[u->word[i].token];
    if (m == CC_NO_INDEX)
        m = c->cover[u->word[i].token];
    *sure = m == CC_NO_INDEX ? SURE : c->mention.at[m].confidence;
    if (e == CC_NO_INDEX) {
        *sure = 0;
        if (u->tree.node[i].upos == CC_UPOS_PRON || !word_source(u, i))
            return CC_NO_INDEX;
        e = named_beside(c, u, i);
        if (e == CC_NO_INDEX)
            e = named_behind(c, u, i);
        if (e == CC_NO_INDEX)
            e = make(c, u, i);
        *sure = FALLBACK;
    }
    if (*sure > INHERITED_LESS && s->cue < 0)
        *sure -= INHERITED_LESS;
    return e;
}

struct cc_span speaker_words(const struct cast *c, const struct draft *s)
{
    struct cc_span span = s->speaker_span, name;
    uint32_t token, m;

    if (s->speaker < 0 || span.end <= span.start)
        return span;
    token = c->w->units.at[s->speaker_unit].word[s->speaker].token;
    m = token == CC_NO_INDEX ? CC_NO_INDEX : c->cover[token];
    if (m == CC_NO_INDEX)
        return span;
    name = c->mention.at[m].span;
    span.start = name.start < span.start ? name.start : span.start;
    span.end = name.end > span.end ? name.end : span.end;
    return span;
}

const struct cc_mention *cc_mention_of_token(const struct cc_statements *s,
                                             uint32_t token)
{
    if (token >= s->token_count || s->mention_of[token] == CC_NO_INDEX)
        return NULL;
    return &s->mention[s->mention_of[token]];
}
