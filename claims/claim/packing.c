/* Numbers, spans and dates as bytes, and back. */
#include "pack.h"

#include <math.h>

#define HUNDRED 100

struct pack pack_writing(cc_str text, cc_str reading, struct cc_arena *a)
{
    struct pack p = { .packing = true, .a = a, .work = a, .out = { .a = a } };

    p.text[PACK_TEXT] = text;
    p.text[PACK_READING] = reading;
    return p;
}

struct pack pack_reading(cc_str bytes, struct cc_arena *a)
{
    struct pack p = { .a = a, .work = cc_arena_room(a) };

    p.at = (const unsigned char *)bytes.p;
    p.end = p.at + bytes.n;
    return p;
}

/* ---- numbers: seven bits a byte, the lowest first -------------------------------------
 */

uint64_t pack_fail(struct pack *p)
{
    p->bad = true;
    p->at = p->end;
    return 0;
}

static uint64_t take_long(struct pack *p)
{
    uint64_t x = 0;

    for (int shift = 0; shift < 64 && p->at < p->end; shift += 7) {
        unsigned char c = *p->at++;
        x |= (uint64_t)(c & 0x7f) << shift;
        if (c < 0x80)
            return x;
    }
    return pack_fail(p);
}

static inline uint64_t take(struct pack *p)
{
    return p->at < p->end && *p->at < 0x80 ? *p->at++ : take_long(p);
}

static void put(struct pack *p, uint64_t x)
{
    for (; x >= 0x80; x >>= 7)
        cc_buf_addc(&p->out, (char)(x | 0x80));
    cc_buf_addc(&p->out, (char)x);
}

void pack_number_wide(struct pack *p, uint64_t *x)
{
    if (p->packing)
        put(p, *x);
    else
        *x = take(p);
}

void pack_number(struct pack *p, uint32_t *x)
{
    uint64_t wide = *x;

    pack_number_wide(p, &wide);
    *x = (uint32_t)(wide <= UINT32_MAX ? wide : pack_fail(p));
}

void pack_signed(struct pack *p, int64_t *x)
{
    uint64_t folded = (uint64_t)*x << 1 ^ (*x < 0 ? UINT64_MAX : 0);

    pack_number_wide(p, &folded);
    *x = (int64_t)(folded >> 1 ^ (folded & 1 ? UINT64_MAX : 0));
}

void pack_near(struct pack *p, uint32_t *x, uint32_t expected)
{
    int64_t off = (int64_t)*x - expected;

    pack_signed(p, &off);
    if (off < -(int64_t)expected || off > (int64_t)UINT32_MAX - expected)
        off = (int64_t)pack_fail(p);
    *x = (uint32_t)(expected + off);
}

void pack_small(struct pack *p, uint8_t *x, uint32_t limit)
{
    uint64_t wide = *x;

    pack_number_wide(p, &wide);
    *x = (uint8_t)(wide < limit ? wide : pack_fail(p));
}

void pack_index(struct pack *p, uint32_t *x, uint32_t limit)
{
    uint32_t behind = *x + 1; /* CC_NO_INDEX is 0 */

    pack_number(p, &behind);
    *x = behind <= limit ? behind - 1 : (uint32_t)pack_fail(p);
}

uint32_t pack_count(struct pack *p, uint32_t n)
{
    pack_number(p, &n);
    return p->packing || n <= (size_t)(p->end - p->at) ? n : (uint32_t)pack_fail(p);
}

void *pack_array(struct pack *p, const void *at, uint32_t *n, size_t size)
{
    void *out;

    *n = pack_count(p, *n);
    out = *n ? cc_arena_alloc_array(p->a, *n, size) : NULL;
    if (p->packing && *n)
        memcpy(out, at, *n * size);
    return out;
}

void pack_bytes(struct pack *p, void *at, size_t n)
{
    if (p->packing)
        cc_buf_add(&p->out, (cc_str){ at, n });
    else if (n > (size_t)(p->end - p->at))
        pack_fail(p);
    else {
        memcpy(at, p->at, n);
        p->at += n;
    }
}

/* The lowest byte first, on every machine. */
static void pack_bits(struct pack *p, uint64_t *x, size_t n)
{
    unsigned char byte[8] = { 0 };

    for (size_t i = 0; i < n; i++)
        byte[i] = (unsigned char)(*x >> 8 * i);
    pack_bytes(p, byte, n);
    *x = 0;
    for (size_t i = 0; i < n; i++)
        *x |= (uint64_t)byte[i] << 8 * i;
}

/* A whole number as one; else 1, which is none, and its bits. */
void pack_real(struct pack *p, double *x)
{
    bool whole = p->packing && fabs(*x) < INT32_MAX && *x == floor(*x) &&
                 !(*x == 0 && signbit(*x));
    int64_t value = whole ? (int64_t)*x : 0;
    uint64_t head =
                 whole ? ((uint64_t)value << 1 ^ (value < 0 ? UINT64_MAX : 0)) << 1 : 1,
             bits;

    pack_number_wide(p, &head);
    if (head & 1) {
        memcpy(&bits, x, sizeof bits);
        pack_bits(p, &bits, sizeof bits);
        memcpy(x, &bits, sizeof bits);
    } else {
        head >>= 1;
        *x = (double)(int64_t)(head >> 1 ^ (head & 1 ? UINT64_MAX : 0));
    }
}

/* 0 to 1, mostly in hundredths. */
void pack_share(struct pack *p, float *x)
{
    uint32_t bits, part = HUNDRED + 1;

    if (p->packing && *x >= 0 && *x <= 1) {
        part = (uint32_t)lrintf(*x * HUNDRED);
        if (memcmp(x, &(float){ (float)part / HUNDRED }, sizeof *x) != 0)
            part = HUNDRED + 1;
    }
    pack_number(p, &part);
    if (part <= HUNDRED) {
        *x = (float)part / HUNDRED;
    } else {
        uint64_t wide;
        memcpy(&bits, x, sizeof bits);
        wide = bits;
        pack_bits(p, &wide, sizeof bits);
        bits = (uint32_t)wide;
        memcpy(x, &bits, sizeof bits);
    }
}

void pack_span(struct pack *p, struct cc_span *s)
{
    uint32_t length = s->end - s->start;

    pack_near(p, &s->start, p->base);
    pack_number(p, &length);
    p->base = s->start;
    if (!p->packing && (uint64_t)s->start + length > p->text[PACK_TEXT].n)
        s->start = length = (uint32_t)pack_fail(p);
    s->end = s->start + length;
}

enum { DATE_NONE, DATE_ZERO, DATE_PRECISION, DATE_INTERVAL = 16, DATE_TIMED = 32 };

static bool is_date(cc_date x, cc_date y)
{
    return x.precision == y.precision && x.first == y.first && x.last == y.last &&
           x.minute == y.minute;
}

static bool is_day(int64_t from, int64_t days)
{
    return days >= INT32_MIN - from && days <= INT32_MAX - from;
}

static bool minute_fails(uint32_t head, uint32_t minute)
{
    return (head & DATE_TIMED) && minute >= 24 * 60;
}

void pack_date(struct pack *p, cc_date *d)
{
    uint32_t head = DATE_PRECISION + d->precision +
                    (d->first == d->last ? 0 : DATE_INTERVAL) +
                    (d->minute < 0 ? 0 : DATE_TIMED);
    int64_t from = (int64_t)d->first - p->day, length = (int64_t)d->last - d->first;
    uint32_t minute = (uint32_t)d->minute;

    if (is_date(*d, CC_NO_DATE))
        head = DATE_NONE;
    else if (is_date(*d, (cc_date){ 0 }))
        head = DATE_ZERO;
    pack_number(p, &head);
    *d = head == DATE_NONE ? CC_NO_DATE : (cc_date){ 0 };
    if (head < DATE_PRECISION)
        return;
    d->precision = (uint8_t)((head & (DATE_INTERVAL - 1)) - DATE_PRECISION);
    pack_signed(p, &from);
    if (head & DATE_INTERVAL)
        pack_signed(p, &length);
    else
        length = 0;
    if (head & DATE_TIMED)
        pack_number(p, &minute);
    if (d->precision > CC_PREC_RANGE || !is_day(p->day, from) ||
        minute_fails(head, minute) || !is_day(p->day + from, length)) {
        pack_fail(p);
        *d = CC_NO_DATE;
        return;
    }
    d->minute = head & DATE_TIMED ? (int16_t)minute : -1;
    d->first = (int32_t)(p->day + from);
    d->last = (int32_t)(d->first + length);
}
