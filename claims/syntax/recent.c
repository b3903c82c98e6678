/*
 * A ring of bytes, the oldest overwritten, and where in it a hash was seen last. A piece
 * in the ring: its number of forms, each with its length before it, then for each word
 * the head's place, both tags and the relation.
 */
#include "recent.h"

#include "lexicon/lex_hash.h"

enum {
    RING = 1 << 18, /* some 1,500 sentences of news */
    SLOTS = 4096,
    PIECE_MOST = RING / 16,
    FORM_MOST = UINT8_MAX
};

struct word {
    uint16_t head;
    uint8_t xpos, upos, dep;
};

static _Thread_local struct {
    const void *model; /* its word table */
    const struct cc_sums *sums;
    uint64_t first, end; /* bytes ever written: what stands before `first` is void */
    struct {
        uint64_t hash, at;
    } slot[SLOTS];
    uint8_t ring[RING];
} kept;

/* The bytes that a piece takes, or more than PIECE_MOST. */
static size_t size_of(const struct cc_recent *r)
{
    size_t size = sizeof(uint16_t) + (size_t)r->n * (1 + sizeof(struct word));

    for (int i = 0; i < r->n; i++)
        size += r->form[i].n <= FORM_MOST ? r->form[i].n : PIECE_MOST;
    return size;
}

static uint64_t hash_of(const struct cc_recent *r)
{
    uint64_t h = (uint64_t)r->n;

    for (int i = 0; i < r->n; i++) {
        const char *p = r->form[i].p;
        size_t n = r->form[i].n;
        h ^= n;
        for (; n > 8; p += 8, n -= 8)
            h = cc_hash_mix(h, lex_load(p, 8));
        h = cc_hash_mix(h, lex_load(p, n));
    }
    return h;
}

/* Behind the forms of the piece at p; NULL: they are others. */
static const uint8_t *behind_forms(const struct cc_recent *r, const uint8_t *p)
{
    uint16_t n;

    memcpy(&n, p, sizeof n);
    if (n != r->n)
        return NULL;
    p += sizeof n;
    for (int i = 0; i < r->n; i++) {
        size_t length = *p++;
        if (length != r->form[i].n || memcmp(p, r->form[i].p, length) != 0)
            return NULL;
        p += length;
    }
    return p;
}

bool cc_recent_find(struct cc_recent *r, struct cc_sentence_view *v,
                    struct cc_parse_state *s)
{
    const uint8_t *p;
    uint64_t at;

    if (kept.model != r->model->slot || kept.sums != r->sums)
        kept.first = kept.end;
    kept.model = r->model->slot;
    kept.sums = r->sums;
    r->hash = hash_of(r);
    at = kept.slot[r->hash % SLOTS].at;
    if (kept.slot[r->hash % SLOTS].hash != r->hash || at < kept.first || at >= kept.end ||
        at + RING < kept.end)
        return false;
    p = behind_forms(r, kept.ring + at % RING);
    for (int i = 0; p && i < r->n; i++) {
        struct word w;
        memcpy(&w, p + (size_t)i * sizeof w, sizeof w);
        v->xpos[CC_FIRST + i] = w.xpos;
        v->upos[CC_FIRST + i] = w.upos;
        s->head[CC_FIRST + i] = w.head;
        s->dep[CC_FIRST + i] = w.dep;
    }
    return p;
}

void cc_recent_keep(const struct cc_recent *r, const struct cc_sentence_view *v,
                    const struct cc_parse_state *s)
{
    size_t size = size_of(r), left = RING - kept.end % RING;
    uint16_t n = (uint16_t)r->n;
    uint8_t *p;

    if (size > PIECE_MOST)
        return;
    if (size > left) /* no piece lies across the end */
        kept.end += left;
    kept.slot[r->hash % SLOTS].hash = r->hash;
    kept.slot[r->hash % SLOTS].at = kept.end;
    p = kept.ring + kept.end % RING;
    kept.end += size;
    memcpy(p, &n, sizeof n);
    p += sizeof n;
    for (int i = 0; i < r->n; i++) {
        *p++ = (uint8_t)r->form[i].n;
        memcpy(p, r->form[i].p, r->form[i].n);
        p += r->form[i].n;
    }
    for (int i = CC_FIRST; i < CC_FIRST + r->n; i++, p += sizeof(struct word)) {
        struct word w = { s->head[i], v->xpos[i], v->upos[i], s->dep[i] };
        memcpy(p, &w, sizeof w);
    }
}
