/*
 * The strings of a reading: each once, in the order in which they came, mostly as what
 * the text or the strings before it have already.
 */
#include "pack.h"

#define SLOTS_FIRST 512
#define PARTED_MAX                                                       \
    96 /* bytes of what is put together from parts: no title, no address \
        */
#define ROOM_MAX (16 * (uint64_t)CC_ARTICLE_MAX) /* bytes of strings of an article */

/* ---- strings --------------------------------------------------------------------------
 */

static uint8_t kind_of(const struct pack *p, cc_str s)
{
    for (uint8_t kind = PACK_TEXT; kind < PACK_VIEWS; kind++) {
        size_t at = (uintptr_t)s.p - (uintptr_t)p->text[kind].p;
        if (p->text[kind].p && at <= p->text[kind].n && s.n <= p->text[kind].n - at)
            return kind;
    }
    return PACK_OWN;
}

static bool is_view(const struct pack_string *x)
{
    return x->kind == PACK_TEXT || x->kind == PACK_READING;
}

static uint64_t string_hash(const struct pack_string *x)
{
    return is_view(x) ? cc_hash_mix(cc_hash_mix(x->kind, (uintptr_t)x->s.p), x->s.n)
                      : cc_hash(x->s);
}

static bool is_string(const struct pack_string *x, const struct pack_string *y)
{
    if (is_view(x) || is_view(y))
        return x->kind == y->kind && x->s.p == y->s.p && x->s.n == y->s.n;
    return cc_str_eq(x->s, y->s);
}

static void put(struct pack *p, uint64_t x)
{
    pack_number_wide(p, &x);
}

static uint32_t *slot_of(const struct pack *p, const struct pack_string *x)
{
    uint32_t i = (uint32_t)string_hash(x) & (p->slots - 1);

    while (p->slot[i] && !is_string(&p->string.at[p->slot[i] - 1], x))
        i = (i + 1) & (p->slots - 1);
    return &p->slot[i];
}

static void add_string(struct pack *p, const struct pack_string *x)
{
    *CC_PUSH(p->a, &p->string) = *x;
    if (!is_view(x))
        p->room += x->s.n + 1;
    if (2 * p->string.n < p->slots) {
        *slot_of(p, x) = p->string.n;
        return;
    }
    p->slots = p->slots ? 2 * p->slots : SLOTS_FIRST;
    p->slot = CC_ARRAY(p->a, uint32_t, p->slots);
    for (uint32_t i = 0; i < p->string.n; i++)
        *slot_of(p, &p->string.at[i]) = i + 1;
}

/* Where two parts meet: "lemma:verb:|run", "old iron| bridge"; 0 for one that has none.
 */
static size_t seam_of(cc_str s)
{
    for (size_t i = s.n < PARTED_MAX ? s.n : 0; i-- > 1;)
        if (s.p[i] == ' ' || s.p[i] == ':')
            return i + 1 < s.n ? i + (s.p[i] == ':') : 0;
    return 0;
}

static uint32_t number_of(struct pack *p, cc_str s, uint8_t kind);

static void part(struct pack *p, struct pack_string *x)
{
    size_t seam = seam_of(x->s);
    bool spaced = seam && x->s.p[seam] == ' ';

    if (!seam)
        return;
    x->kind = spaced ? PACK_SPACED : PACK_JOINED;
    x->of[0] = number_of(p, cc_str_sub(x->s, 0, seam), PACK_OWN);
    x->of[1] = number_of(p, cc_str_sub(x->s, seam + spaced, x->s.n), PACK_OWN);
}

static uint32_t number_of(struct pack *p, cc_str s, uint8_t kind)
{
    struct pack_string x = { .s = s, .kind = kind };
    uint32_t number = p->slots ? *slot_of(p, &x) : 0;

    if (number)
        return number;
    if (!is_view(&x))
        part(p, &x);
    add_string(p, &x);
    return p->string.n;
}

/* 0 is none. */
static cc_str take_string(struct pack *p)
{
    uint32_t number = 0;

    pack_number(p, &number);
    if (number > p->string.n)
        number = (uint32_t)pack_fail(p);
    return number ? p->string.at[number - 1].s : CC_NONE;
}

void pack_string(struct pack *p, cc_str *s)
{
    if (p->packing)
        put(p, s->p ? number_of(p, *s, kind_of(p, *s)) : 0);
    else
        *s = take_string(p);
}

void pack_name(struct pack *p, const char **z)
{
    if (p->packing) {
        put(p, *z ? number_of(p, cc_str_c(*z), PACK_OWN) : 0);
        return;
    }
    uint32_t number = 0;
    pack_number(p, &number);
    if (number > p->string.n || (number && is_view(&p->string.at[number - 1])))
        number = (uint32_t)pack_fail(p);
    *z = number ? p->string.at[number - 1].s.p : NULL;
}

/* All of a list's strings, which are `length` bytes with the spaces between. */
static cc_str take_list(struct pack *p, uint32_t n, size_t length)
{
    char *to = cc_arena_alloc(p->a, length);
    size_t used = 0;

    for (uint32_t i = 0; i < n; i++) {
        cc_str s = take_string(p);
        if (i)
            to[used++] = ' ';
        memcpy(to + used, s.n ? s.p : "", s.n);
        used += s.n;
    }
    return (cc_str){ to, used };
}

void pack_words(struct pack *p, cc_str *words)
{
    uint32_t n = words->n > 0;
    cc_str rest = *words;

    for (size_t i = 0; p->packing && i < rest.n; i++)
        n += rest.p[i] == ' ';
    n = pack_count(p, n);
    if (p->packing) {
        for (uint32_t i = 0; i < n; i++)
            put(p, number_of(p, cc_str_cut(&rest, ' '), PACK_OWN));
        return;
    }
    const unsigned char *from = p->at;
    size_t length = n;
    for (uint32_t i = 0; i < n; i++)
        length += take_string(p).n;
    if (n && !p->bad) {
        p->at = from;
        *words = take_list(p, n, length);
    }
}

/* ---- the table ------------------------------------------------------------------------
 */

enum { KIND_BITS = 3 };

static char lower(char c)
{
    return (char)(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
}

static void lower_to(char *to, cc_str s)
{
    for (size_t i = 0; i < s.n; i++)
        to[i] = lower(s.p[i]);
}

/* The first token of each form, by the hash of that in lower case. */
struct forms {
    uint32_t *slot, mask; /* a token's number, from 1 */
};

static uint32_t *form_slot(const struct forms *f, const struct cc_document *d, cc_str low)
{
    uint32_t i = (uint32_t)cc_hash(low) & f->mask;

    for (; f->slot[i]; i = (i + 1) & f->mask) {
        cc_str form = cc_token_form(d, f->slot[i] - 1);
        size_t same = 0;
        while (form.n == low.n && same < low.n && lower(form.p[same]) == low.p[same])
            same++;
        if (form.n == low.n && same == low.n)
            break;
    }
    return &f->slot[i];
}

static struct forms forms_of(const struct cc_document *d, struct cc_arena *a)
{
    struct forms f = { .mask = SLOTS_FIRST };

    while (f.mask / 2 < d->tokens)
        f.mask *= 2;
    f.slot = CC_ARRAY(a, uint32_t, f.mask--);
    for (uint32_t i = 0; i < d->tokens; i++) {
        cc_str form = cc_token_form(d, i);
        char *low = cc_arena_alloc(a, form.n);
        lower_to(low, form);
        uint32_t *slot = form_slot(&f, d, (cc_str){ low, form.n });
        if (!*slot)
            *slot = i + 1;
    }
    return f;
}

static void pack_head(struct pack *p, uint64_t *value, uint8_t *kind)
{
    uint64_t head = *value << KIND_BITS | *kind;

    pack_number_wide(p, &head);
    *value = head >> KIND_BITS;
    *kind = head & ((1 << KIND_BITS) - 1);
}

/* How far it lies from the one before, on either side. */
static uint64_t folded(uint32_t at, uint32_t from)
{
    return at >= from ? (uint64_t)(at - from) << 1 : (uint64_t)(from - at) << 1 | 1;
}

void pack_put_strings(struct pack *p)
{
    const struct forms forms = forms_of(p->d, p->a);
    uint64_t room = p->room, value;
    uint32_t token = 0;

    p->base = 0;
    put(p, p->string.n);
    pack_number_wide(p, &room);
    for (uint32_t i = 0; i < p->string.n; i++) {
        struct pack_string x = p->string.at[i];
        uint32_t found = x.kind == PACK_OWN ? *form_slot(&forms, p->d, x.s) : 0;

        value = x.s.n;
        if (found) {
            x.kind = PACK_TOKEN;
            value = folded(found - 1, token);
            token = found - 1;
        } else if (x.kind == PACK_JOINED || x.kind == PACK_SPACED) {
            value = i - x.of[1];
        }
        pack_head(p, &value, &x.kind);
        if (is_view(&x)) {
            uint32_t at = (uint32_t)(x.s.p - p->text[x.kind].p);
            pack_near(p, &at, p->base);
            p->base = at;
        } else if (x.kind == PACK_OWN) {
            cc_buf_add(&p->out, x.s);
        } else if (x.kind != PACK_TOKEN) {
            pack_number(p, &x.of[0]);
        }
    }
}

/* Room of the strings that are their own. */
struct room {
    char *to;
    size_t left;
};

static char *take_room(struct pack *p, struct room *r, cc_str *s, size_t n)
{
    char *to = r->to;

    if (n >= r->left) {
        pack_fail(p);
        return NULL;
    }
    r->to += n + 1;
    r->left -= n + 1;
    *s = (cc_str){ to, n };
    return to;
}

static cc_str take_view(struct pack *p, uint8_t kind, uint64_t n)
{
    cc_str text = p->text[kind];
    uint32_t at = 0;

    pack_near(p, &at, p->base);
    p->base = at;
    if (at > text.n || n > text.n - at)
        n = at = (uint32_t)pack_fail(p);
    return (cc_str){ text.p + at, (size_t)n };
}

static void take_joined(struct pack *p, struct room *r, struct pack_string *x,
                        uint64_t back)
{
    uint32_t i = (uint32_t)(x - p->string.at), first = 0;
    bool spaced = x->kind == PACK_SPACED;

    pack_number(p, &first);
    if (back >= i || first == 0 || first > i) {
        pack_fail(p);
        return;
    }
    cc_str a = p->string.at[first - 1].s, b = p->string.at[i - back - 1].s;
    char *to = take_room(p, r, &x->s, a.n + spaced + b.n);
    if (!to)
        return;
    memcpy(to, a.p, a.n);
    to[a.n] = ' ';
    memcpy(to + a.n + spaced, b.p, b.n);
    to[a.n + spaced + b.n] = '\0';
}

static void take_entry(struct pack *p, struct room *r, struct pack_string *x,
                       uint32_t *token)
{
    uint64_t value = 0;
    cc_str form;
    char *to;

    pack_head(p, &value, &x->kind);
    if (x->kind == PACK_JOINED || x->kind == PACK_SPACED) {
        take_joined(p, r, x, value);
    } else if (x->kind == PACK_TOKEN) {
        uint64_t at = value & 1 ? *token - (value >> 1) : *token + (value >> 1);
        if (at >= p->d->tokens) {
            pack_fail(p);
            return;
        }
        *token = (uint32_t)at;
        form = cc_token_form(p->d, *token);
        if ((to = take_room(p, r, &x->s, form.n)))
            lower_to(to, form);
    } else if (is_view(x)) {
        x->s = take_view(p, x->kind, value);
    } else if (x->kind != PACK_OWN || value > (size_t)(p->end - p->at)) {
        pack_fail(p);
    } else if ((to = take_room(p, r, &x->s, (size_t)value))) {
        pack_bytes(p, to, x->s.n);
    }
}

void pack_take_strings(struct pack *p)
{
    uint32_t n = pack_count(p, 0), token = 0;
    uint64_t all = 0;
    struct room room;

    pack_number_wide(p, &all);
    if (all > ROOM_MAX)
        all = pack_fail(p);
    room = (struct room){ cc_arena_alloc(p->a, (size_t)all), (size_t)all };
    p->string.at = CC_ARRAY(p->work, struct pack_string, n);
    p->base = 0;
    for (uint32_t i = 0; i < n && !p->bad; i++) {
        p->string.at[i].s = CC_LIT("");
        take_entry(p, &room, &p->string.at[i], &token);
    }
    p->string.n = p->string.cap = p->bad ? 0 : n;
    p->base = 0;
}
