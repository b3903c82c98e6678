/* The cast's own keeping: entities, mentions, and the hash from names to entities. */
#include "cast.h"

#include <stdlib.h>

struct slot {
    cc_str key;
    uint32_t entity;
    char class;
};

struct cast *cast_new(struct work *w)
{
    struct cast *c = CC_NEW(w->a, struct cast);
    uint32_t n = w->d->tokens;

    c->w = w;
    c->cover = CC_ARRAY(w->a, uint32_t, (size_t)n + 1);
    c->mention_at = CC_ARRAY(w->a, uint32_t, (size_t)n + 1);
    c->unit_at = CC_ARRAY(w->a, uint32_t, (size_t)n + 1);
    c->word_at = CC_ARRAY(w->a, uint32_t, (size_t)n + 1);
    c->lower = CC_ARRAY(w->a, cc_str, n);
    for (uint32_t i = 0; i <= n; i++)
        c->cover[i] = c->mention_at[i] = c->unit_at[i] = c->word_at[i] = CC_NO_INDEX;
    for (uint32_t k = 0; k < w->units.n; k++)
        for (uint32_t i = 0; i < w->units.at[k].n; i++) {
            uint32_t t = w->units.at[k].word[i].token;
            if (t == CC_NO_INDEX)
                continue;
            c->unit_at[t] = k;
            c->word_at[t] = i;
        }
    c->slots = 32; /* a sentence to be judged names few; an article doubles it */
    c->slot = CC_ARRAY(w->a, struct slot, c->slots);
    return c;
}

int32_t cast_word(const struct cast *c, uint32_t token, const struct unit **u)
{
    if (token >= c->w->d->tokens || c->unit_at[token] == CC_NO_INDEX)
        return -1;
    *u = &c->w->units.at[c->unit_at[token]];
    return (int32_t)c->word_at[token];
}

uint32_t cast_entity_at(const struct cast *c, const struct unit *u, int32_t i)
{
    uint32_t token, m;

    if (i < 0 || u->word[i].token == CC_NO_INDEX)
        return CC_NO_INDEX;
    token = u->word[i].token;
    m = c->mention_at[token] != CC_NO_INDEX ? c->mention_at[token] : c->cover[token];
    return m == CC_NO_INDEX ? CC_NO_INDEX : c->mention.at[m].entity;
}

static struct slot *place(const struct cast *c, char class, cc_str key)
{
    uint64_t h = cc_hash_mix(cc_hash(key), (uint64_t)(unsigned char)class);
    uint32_t i = (uint32_t)h & (c->slots - 1);

    while (c->slot[i].key.p &&
           !(c->slot[i].class == class && cc_str_eq(c->slot[i].key, key)))
        i = (i + 1) & (c->slots - 1);
    return &c->slot[i];
}

static void grow(struct cast *c)
{
    struct slot *old = c->slot;
    uint32_t n = c->slots;

    c->slots *= 2;
    c->slot = CC_ARRAY(c->w->a, struct slot, c->slots);
    for (uint32_t i = 0; i < n; i++)
        if (old[i].key.p)
            *place(c, old[i].class, old[i].key) = old[i];
}

uint32_t cast_find(const struct cast *c, char class, cc_str key)
{
    const struct slot *s = key.n ? place(c, class, key) : NULL;
    return s && s->key.p ? s->entity : CC_NO_INDEX;
}

void cast_rekey(struct cast *c, char class, cc_str key, uint32_t entity)
{
    struct slot *s;

    if (!key.n)
        return;
    if ((c->filled + 1) * 2 > c->slots)
        grow(c);
    s = place(c, class, key);
    c->filled += !s->key.p;
    *s = (struct slot){ cc_str_copy(c->w->a, key), entity, class };
}

void cast_key(struct cast *c, char class, cc_str key, uint32_t entity)
{
    if (cast_find(c, class, key) == CC_NO_INDEX)
        cast_rekey(c, class, key, entity);
}

uint32_t cast_add(struct cast *c, cc_str name, enum cc_entity_kind kind)
{
    struct cc_entity *e = CC_PUSH(c->w->a, &c->entity);
    struct trait *t = CC_PUSH(c->w->a, &c->trait);

    *e = (struct cc_entity){ .name = name,
                             .of_entity = CC_NO_INDEX,
                             .filer = CC_NO_INDEX,
                             .kind = (uint8_t)kind };
    *t = (struct trait){ 0 };
    return c->entity.n - 1;
}

static void cover(struct cast *c, uint32_t mention)
{
    const struct cc_document *d = c->w->d;
    struct cc_span s = c->mention.at[mention].span;

    for (uint32_t t = cc_token_at(d, s.start);
         t < d->tokens && d->token[t].span.start < s.end; t++)
        c->cover[t] = mention;
}

struct cc_mention *cast_mention(struct cast *c, struct cc_span span, uint32_t head,
                                uint32_t entity, enum cc_mention_kind kind, unsigned sure)
{
    struct cc_mention *m = CC_PUSH(c->w->a, &c->mention);

    *m = (struct cc_mention){ span, entity, head, (uint8_t)kind, (uint8_t)sure };
    c->mention_at[head] = c->mention.n - 1;
    if (kind == CC_MENTION_NAME)
        cover(c, c->mention.n - 1);
    return m;
}

static int by_place(const void *x, const void *y)
{
    const struct cc_mention *a = x, *b = y;

    if (a->span.start != b->span.start)
        return a->span.start < b->span.start ? -1 : 1;
    if (a->span.end != b->span.end)
        return a->span.end > b->span.end ? -1 : 1;
    return a->head < b->head ? -1 : a->head > b->head;
}

void cast_sort(struct cast *c)
{
    if (c->mention.n)
        qsort(c->mention.at, c->mention.n, sizeof *c->mention.at, by_place);
    for (uint32_t i = 0; i < c->mention.n; i++) {
        c->mention_at[c->mention.at[i].head] = i;
        if (c->mention.at[i].kind == CC_MENTION_NAME)
            cover(c, i);
    }
}

cc_str tokens_text(const struct cast *c, uint32_t first, uint32_t last)
{
    struct cc_buf b = { .a = c->w->a };

    if (first == last)
        return cc_token_form(c->w->d, first);
    for (uint32_t t = first; t <= last; t++) {
        if (t > first && (c->w->d->token[t].flags & CC_TOK_SPACE))
            cc_buf_addc(&b, ' ');
        cc_buf_add(&b, cc_token_form(c->w->d, t));
    }
    return cc_buf_str(&b);
}

cc_str token_lower(const struct cast *c, uint32_t token)
{
    if (token >= c->w->d->tokens)
        return CC_NONE;
    if (!c->lower[token].p)
        c->lower[token] = cc_lower(c->w->a, cc_token_form(c->w->d, token));
    return c->lower[token];
}
