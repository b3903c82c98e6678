/*
 * Readings that stay until their case is compared. What a stage allocated on its way to a
 * reading is many times the reading itself: what is looked at later is copied, trees are
 * left out, and a string that comes again and again (a frame, a head, a name) is there
 * once.
 */
#include "claimcheck/claim.h"

#define POOL_SIZE   ((size_t)64 * 1024) /* bytes of strings that are got together */
#define SLOTS_FIRST 1024

/* A text whose views move with it. */
struct moved {
    uintptr_t from;
    size_t n;
    const char *to;
};

struct cc_keep {
    struct cc_arena *a;
    char *pool;
    size_t left;
    cc_str *slot; /* open addressing; a view of NULL is free */
    uint32_t n, cap;
    struct cc_value none;
    struct moved moved[2]; /* the article's text, and the same without marks */
};

struct cc_keep *cc_keep_new(struct cc_arena *a)
{
    struct cc_keep *k = CC_NEW(a, struct cc_keep);

    k->a = a;
    k->cap = SLOTS_FIRST;
    k->slot = CC_ARRAY(a, cc_str, k->cap);
    return k;
}

/* ---- strings -------------------------------------------------------------------- */

/* One behind the other: the arena would round up each. */
static cc_str keep_bytes(struct cc_keep *k, cc_str s)
{
    char *p;

    if (s.n > k->left) {
        if (s.n > POOL_SIZE / 4)
            return cc_str_copy(k->a, s);
        k->pool = cc_arena_alloc(k->a, POOL_SIZE);
        k->left = POOL_SIZE;
    }
    p = k->pool;
    memcpy(p, s.p, s.n);
    k->pool += s.n;
    k->left -= s.n;
    return (cc_str){ p, s.n };
}

static cc_str *slot_of(const struct cc_keep *k, cc_str s)
{
    uint32_t i = (uint32_t)cc_hash(s) & (k->cap - 1);

    while (k->slot[i].p && !cc_str_eq(k->slot[i], s))
        i = (i + 1) & (k->cap - 1);
    return &k->slot[i];
}

static void grow(struct cc_keep *k)
{
    const cc_str *old = k->slot;
    uint32_t n = k->cap;

    k->cap *= 2;
    k->slot = CC_ARRAY(k->a, cc_str, k->cap);
    for (uint32_t i = 0; i < n; i++)
        if (old[i].p)
            *slot_of(k, old[i]) = old[i];
}

static void keep_str(struct cc_keep *k, cc_str *s)
{
    cc_str *slot;

    if (!s->p)
        return;
    for (int i = 0; i < 2; i++) {
        uintptr_t at = (uintptr_t)s->p - k->moved[i].from;
        if (at < k->moved[i].n && s->n <= k->moved[i].n - at) {
            s->p = k->moved[i].to + at;
            return;
        }
    }
    slot = slot_of(k, *s);
    if (!slot->p) {
        if (2 * ++k->n >= k->cap) {
            grow(k);
            slot = slot_of(k, *s);
        }
        *slot = s->n ? keep_bytes(k, *s) : CC_LIT("");
    }
    *s = *slot;
}

/* With the NUL that ends it. */
static void keep_name(struct cc_keep *k, const char **z)
{
    cc_str s = { *z, *z ? strlen(*z) + 1 : 0 };

    keep_str(k, &s);
    *z = s.p;
}

static void *keep_array(struct cc_keep *k, const void *at, size_t n, size_t size)
{
    void *out = n ? cc_arena_alloc_array(k->a, n, size) : NULL;

    if (n)
        memcpy(out, at, n * size);
    return out;
}

static cc_str keep_text(struct cc_keep *k, int which, cc_str text)
{
    cc_str out = cc_str_copy(k->a, text);

    k->moved[which] = (struct moved){ (uintptr_t)text.p, text.n, out.p };
    return out;
}

/* ---- the parts of a reading ------------------------------------------------------ */

static void keep_article(struct cc_keep *k, struct cc_article *x)
{
    cc_str *part[] = { &x->title, &x->source, &x->author, &x->url, &x->credit, &x->file };

    x->text = keep_text(k, 0, x->text);
    x->reading = keep_text(k, 1, x->reading);
    for (size_t i = 0; i < sizeof part / sizeof *part; i++)
        keep_str(k, part[i]);
}

static void keep_document(struct cc_keep *k, struct cc_document *d)
{
    keep_str(k, &d->text);
    d->paragraph = keep_array(k, d->paragraph, d->paragraphs, sizeof *d->paragraph);
    d->sentence = keep_array(k, d->sentence, d->sentences, sizeof *d->sentence);
    d->token = keep_array(k, d->token, d->tokens, sizeof *d->token);
    d->quote = keep_array(k, d->quote, d->quotes, sizeof *d->quote);
    d->word = keep_array(k, d->word, d->tokens, sizeof *d->word);
}

static void keep_entities(struct cc_keep *k, struct cc_statements *s)
{
    struct cc_entity *e = keep_array(k, s->entity, s->entity_count, sizeof *e);

    for (uint32_t i = 0; i < s->entity_count; i++) {
        cc_str *part[] = { &e[i].name,  &e[i].surname,    &e[i].given, &e[i].role,
                           &e[i].party, &e[i].text_party, &e[i].of };
        for (size_t j = 0; j < sizeof part / sizeof *part; j++)
            keep_str(k, part[j]);
    }
    s->entity = e;
}

/* The pieces of a span; one that is the span itself is that. */
static const struct cc_span *keep_spans(struct cc_keep *k, const struct cc_span *spans,
                                        uint32_t n, const struct cc_span *whole)
{
    bool same = n == 1 && spans->start == whole->start && spans->end == whole->end;

    return same ? whole : keep_array(k, spans, n, sizeof *spans);
}

static void keep_statements(struct cc_keep *k, struct cc_statements *s)
{
    struct cc_statement *x = keep_array(k, s->statement, s->statement_count, sizeof *x);

    for (uint32_t i = 0; i < s->statement_count; i++) {
        x[i].spans = keep_spans(k, x[i].spans, x[i].span_count, &x[i].span);
        keep_str(k, &x[i].party);
        keep_str(k, &x[i].cue_lemma);
        keep_str(k, &x[i].medium);
        keep_name(k, &x[i].rule);
        keep_name(k, &x[i].speaker_rule);
    }
    s->statement = x;
    s->mention = keep_array(k, s->mention, s->mention_count, sizeof *s->mention);
    s->mention_of = keep_array(k, s->mention_of, s->token_count, sizeof *s->mention_of);
    s->parsed = NULL;
    s->parsed_count = 0;
}

static void keep_ref(struct cc_keep *k, struct cc_ref *r)
{
    keep_str(k, &r->head);
    keep_str(k, &r->mods);
    keep_str(k, &r->owner);
}

static void keep_value(struct cc_keep *k, struct cc_value *v)
{
    keep_str(k, &v->unit);
    keep_str(k, &v->per);
    keep_str(k, &v->shown);
    keep_str(k, &v->set);
    keep_str(k, &v->state);
    keep_ref(k, &v->filler);
}

/* Few claims have one; those that have none share it. */
static struct cc_value *keep_further(struct cc_keep *k, const struct cc_value *v)
{
    struct cc_value *out;

    if (v->kind == CC_VALUE_NONE)
        return &k->none;
    out = keep_array(k, v, 1, sizeof *v);
    keep_value(k, out);
    return out;
}

static void keep_claims(struct cc_keep *k, struct cc_claims *c)
{
    struct cc_claim *x = keep_array(k, c->claim, c->n, sizeof *x);

    for (uint32_t i = 0; i < c->n; i++) {
        struct cc_ref *role = keep_array(k, x[i].roles, x[i].role_count, sizeof *role);

        for (uint32_t j = 0; j < x[i].role_count; j++)
            keep_ref(k, &role[j]);
        x[i].roles = role;
        x[i].spans = keep_spans(k, x[i].spans, x[i].span_count, &x[i].span);
        keep_str(k, &x[i].frame);
        keep_str(k, &x[i].predicate);
        keep_str(k, &x[i].scope);
        keep_name(k, &x[i].rule);
        if (x[i].words.n)
            x[i].words = keep_bytes(k, x[i].words);
        keep_ref(k, &x[i].anchor);
        keep_value(k, &x[i].value);
        x[i].old_value = keep_further(k, x[i].old_value);
        x[i].count = keep_further(k, x[i].count);
    }
    c->claim = x;
}

void cc_keep_reading(struct cc_keep *k, struct cc_article *article, struct cc_reading *r)
{
    keep_article(k, article);
    r->article = r->document.article = article;
    keep_document(k, &r->document);
    keep_entities(k, &r->statements);
    keep_statements(k, &r->statements);
    keep_claims(k, &r->claims);
}

cc_str cc_keep_str(struct cc_keep *k, cc_str s)
{
    keep_str(k, &s);
    return s;
}
