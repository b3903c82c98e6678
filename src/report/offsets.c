/* Byte offsets as code points, UTF-16 units, or line and column. */
#include "report.h"

#define STEP 1024

struct step {
    uint32_t byte, units; /* the first code point at or behind byte i * STEP */
};

/* A line that page and lines begin, which it has at its end, too. */
struct cited {
    uint32_t begin, end;
};

struct offset_map {
    cc_str text;
    enum cc_unit unit;
    struct step *step; /* text.n / STEP + 1 of them; NULL for bytes */
    CC_LIST(struct cited) cited;
};

/* A text has few marks that could open a citation, and mostly none: they are looked for,
 * not the lines. */
static void cited_find(struct offset_map *m, struct cc_arena *a)
{
    const char *from = m->text.p, *end = from + m->text.n;

    while (from < end && (from = memchr(from, '[', (size_t)(end - from)))) {
        size_t at = (size_t)(from - m->text.p);
        bool begins = at == 0 || from[-1] == '\n';
        if (begins && cc_citation_length(cc_str_sub(m->text, at, m->text.n))) {
            const char *stop = memchr(from, '\n', (size_t)(end - from));
            *CC_PUSH(a, &m->cited) =
                (struct cited){ (uint32_t)at,
                                (uint32_t)((stop ? stop : end) - m->text.p) };
        }
        from++;
    }
}

static uint32_t units_of(int32_t cp, enum cc_unit unit)
{
    return unit == CC_UTF16 && cp > 0xffff ? 2 : 1;
}

struct offset_map *offset_map_new(cc_str text, enum cc_unit unit, struct cc_arena *a)
{
    struct offset_map *m = CC_NEW(a, struct offset_map);
    uint32_t units = 0;
    size_t i = 0;

    *m = (struct offset_map){ .text = text, .unit = unit };
    cited_find(m, a);
    if (unit == CC_BYTES)
        return m;
    m->step = CC_ARRAY(a, struct step, text.n / STEP + 1);
    for (size_t at = 0;;) {
        while (i <= text.n / STEP && at >= i * STEP)
            m->step[i++] = (struct step){ (uint32_t)at, units };
        if (at >= text.n)
            return m;
        units += units_of(cc_utf8_next(text, &at), unit);
    }
}

struct texts_entry {
    const struct record_article *article;
    cc_str text;
    const struct offset_map *map; /* NULL: not asked for */
};

static struct texts_entry *entry_of(struct texts *texts,
                                    const struct record_article *article)
{
    for (uint32_t i = texts->known.n; i-- > 0;)
        if (texts->known.at[i].article == article)
            return &texts->known.at[i];
    struct texts_entry *e = CC_PUSH(texts->a, &texts->known);
    *e = (struct texts_entry){ .article = article, .text = article->text };
    return e;
}

cc_str text_of_article(struct texts *texts, const struct record_article *article)
{
    if (article->text.p || !texts->read)
        return article->text;
    struct texts_entry *e = entry_of(texts, article);
    if (!e->text.p && !texts->read(texts->ctx, article, &e->text, texts->a, texts->err))
        e->text = CC_LIT("");
    return e->text;
}

const struct offset_map *offset_map_of(struct texts *texts,
                                       const struct record_article *article)
{
    /* bytes need no text */
    cc_str text = texts->unit == CC_BYTES ? CC_NONE : text_of_article(texts, article);
    struct texts_entry *e = entry_of(texts, article);

    if (!e->map)
        e->map = offset_map_new(text, texts->unit, texts->a);
    return e->map;
}

void texts_forget(struct texts *texts)
{
    texts->known.at = NULL;
    texts->known.n = texts->known.cap = 0;
}

cc_str offset_citation(const struct offset_map *m, size_t byte)
{
    uint32_t low = 0, high = m->cited.n;

    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (m->cited.at[middle].end < byte)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == m->cited.n || byte < m->cited.at[low].begin)
        return CC_NONE;
    return cc_citation(m->text, m->cited.at[low].begin);
}

size_t offset_in(const struct offset_map *m, size_t byte)
{
    if (m->unit == CC_BYTES)
        return byte;
    if (byte > m->text.n)
        byte = m->text.n;
    size_t i = byte / STEP;
    if (m->step[i].byte > byte) /* i > 0: the first step is byte 0 */
        i--;
    size_t at = m->step[i].byte, units = m->step[i].units;
    while (at < byte)
        units += units_of(cc_utf8_next(m->text, &at), m->unit);
    return units;
}

void place_of(cc_str text, size_t byte, uint32_t *line, uint32_t *column)
{
    size_t begin = 0;

    *line = *column = 1;
    for (size_t i = 0; i < byte && i < text.n; i++) {
        if (text.p[i] == '\n') {
            ++*line;
            begin = i + 1;
        }
    }
    while (begin < byte && begin < text.n) {
        cc_utf8_next(text, &begin);
        ++*column;
    }
}

struct line_map {
    const struct offset_map *points;
    CC_LIST(uint32_t) begin; /* of each line */
};

struct line_map *line_map_new(cc_str text, struct cc_arena *a)
{
    struct line_map *m = CC_NEW(a, struct line_map);

    m->points = offset_map_new(text, CC_CODEPOINTS, a);
    *CC_PUSH(a, &m->begin) = 0;
    for (size_t i = 0; i < text.n; i++)
        if (text.p[i] == '\n')
            *CC_PUSH(a, &m->begin) = (uint32_t)i + 1;
    return m;
}

void place_in(const struct line_map *m, size_t byte, uint32_t *line, uint32_t *column)
{
    uint32_t low = 0, high = m->begin.n;

    while (high - low > 1) {
        uint32_t middle = low + (high - low) / 2;
        if (m->begin.at[middle] <= byte)
            low = middle;
        else
            high = middle;
    }
    *line = low + 1;
    *column =
        (uint32_t)(offset_in(m->points, byte) - offset_in(m->points, m->begin.at[low])) +
        1;
}
