/* The article and its document as bytes, and back: what a whole reading is packed as. */
#include "pack.h"

#define SEAL_BYTES 8
#define MARK       ' ' /* stands for a mark of Markdown in the text that is read */

/* ---- the article ----------------------------------------------------------------------
 */

/* Where the text that is read has spaces for marks, run by run; an empty one ends. */
static void pack_runs(struct pack *p, cc_str text, char *reading)
{
    uint32_t gap, run;

    for (size_t at = 0;; at += (size_t)gap + run) {
        for (gap = 0;
             p->packing && at + gap < text.n && reading[at + gap] == text.p[at + gap];)
            gap++;
        for (run = 0; p->packing && at + gap + run < text.n &&
                      reading[at + gap + run] != text.p[at + gap + run];)
            run++;
        pack_number(p, &run);
        if (!run)
            return;
        pack_number(p, &gap);
        p->bad |= (uint64_t)gap + run > text.n - at;
        if (p->bad)
            return;
        memset(reading + at + gap, MARK, run);
    }
}

static void pack_marks(struct pack *p, struct cc_article *x)
{
    uint8_t marked = x->reading.p != NULL;

    pack_small(p, &marked, 2);
    if (!marked)
        return;
    char *to = cc_arena_alloc(p->a, x->text.n);
    memcpy(to, p->packing ? x->reading.p : x->text.p, x->text.n);
    pack_runs(p, x->text, to);
    x->reading = (cc_str){ to, x->text.n };
}

static void pack_article(struct pack *p, struct cc_article *x)
{
    cc_str *const part[] = { &x->title, &x->source, &x->author,
                             &x->url,   &x->credit, &x->file };
    cc_str id = cc_str_c(x->id);
    uint8_t from = (uint8_t)x->published_from;

    pack_span(p, &x->header);
    pack_span(p, &x->body);
    pack_span(p, &x->title_span);
    p->base = 0;
    pack_date(p, &x->published);
    pack_date(p, &x->fetched);
    pack_small(p, &from, CC_FROM_TEXT + 1);
    x->published_from = (enum cc_date_source)from;
    for (size_t i = 0; i < sizeof part / sizeof *part; i++)
        pack_string(p, part[i]);
    pack_string(p, &id);
    if (!p->packing && id.n < sizeof x->id)
        memcpy(x->id, id.n ? id.p : "", id.n);
    p->day = x->published.first;
}

/* ---- the document ---------------------------------------------------------------------
 */

/* What a token has beside its place; a few tokens differ, most are alike. */
struct look {
    uint8_t kind, depth;
    uint16_t flags;
    uint32_t sentence; /* these two: further than the token before */
    int32_t quote;
};
struct looks {
    CC_LIST(struct look) all;
};

static void pack_look(struct pack *p, struct looks *known, struct look *x)
{
    uint32_t i = 0, flags = x->flags;
    int64_t quote = x->quote;

    for (; p->packing && i < known->all.n; i++) {
        const struct look *y = &known->all.at[i];
        if (x->kind == y->kind && x->depth == y->depth && x->flags == y->flags &&
            x->sentence == y->sentence && x->quote == y->quote)
            break;
    }
    pack_number(p, &i);
    if (i < known->all.n) {
        *x = known->all.at[i];
        return;
    }
    pack_small(p, &x->kind, CC_TOKEN_LINK + 1);
    pack_small(p, &x->depth, UINT8_MAX + 1);
    pack_number(p, &x->sentence);
    pack_number(p, &flags);
    x->flags = (uint16_t)flags;
    pack_signed(p, &quote);
    x->quote = (int32_t)quote;
    *CC_PUSH(p->work, &known->all) = *x;
}

enum { GAP_BITS = 2, GAP_MORE = (1 << GAP_BITS) - 1 };

static bool is_of_word(char c)
{
    return (unsigned char)c >= 0x80 || cc_is_letter(c) || cc_is_digit(c);
}

/* Where the next token is, if it is a word or a mark behind spaces: most are. */
static struct cc_span likely_place(cc_str text, uint32_t end)
{
    uint32_t start = end, to;

    while (start < text.n && text.p[start] == ' ')
        start++;
    for (to = start; to < text.n && is_of_word(text.p[to]);)
        to++;
    return (struct cc_span){ start, to == start && to < text.n ? to + 1 : to };
}

/* Behind what ended at `end`; 0: where it is likely to be. */
static void pack_place(struct pack *p, struct cc_span *s, uint32_t end)
{
    const struct cc_span likely = likely_place(p->text[PACK_TEXT], end);
    uint32_t length = s->end - s->start, gap = s->start - end;
    uint64_t head = (uint64_t)length << GAP_BITS | (gap < GAP_MORE ? gap : GAP_MORE);

    head = s->start == likely.start && s->end == likely.end ? 0 : head + 1;
    pack_number_wide(p, &head);
    if (head == 0) {
        *s = likely;
        return;
    }
    head--;
    if ((head & GAP_MORE) == GAP_MORE)
        pack_number(p, &gap);
    else
        gap = head & GAP_MORE;
    if (gap > p->text[PACK_TEXT].n - end ||
        head >> GAP_BITS > p->text[PACK_TEXT].n - end - gap) {
        p->bad = true;
        gap = 0;
        head = 0;
    }
    s->start = end + gap;
    s->end = s->start + (uint32_t)(head >> GAP_BITS);
}

static void pack_tokens(struct pack *p, struct cc_document *d)
{
    struct looks known = { 0 };
    struct cc_token last = { .quote = -1 };

    PACK_ARRAY(p, d->token, &d->tokens);
    p->tokens = d->tokens;
    for (uint32_t i = 0; i < d->tokens && !p->bad; i++) {
        struct cc_token *t = &d->token[i];
        struct look x = { t->kind, t->depth, t->flags, t->sentence - last.sentence,
                          t->quote - last.quote };

        pack_place(p, &t->span, last.span.end);
        pack_look(p, &known, &x);
        t->sentence = last.sentence + x.sentence;
        t->quote = (int32_t)((uint32_t)last.quote + (uint32_t)x.quote);
        t->kind = x.kind;
        t->depth = x.depth;
        t->flags = x.flags;
        p->bad |= t->sentence >= d->sentences || t->quote < -1 ||
                  (t->quote >= 0 && (uint32_t)t->quote >= d->quotes);
        last = *t;
    }
}

/* first and n: of what is taken in turn, of `all`. */
static void pack_run(struct pack *p, uint32_t *first, uint32_t *n, uint32_t expected,
                     uint32_t all)
{
    pack_near(p, first, expected);
    pack_number(p, n);
    if (*first > all || *n > all - *first) {
        p->bad = true;
        *first = *n = 0;
    }
}

static void pack_sentences(struct pack *p, struct cc_document *d)
{
    uint32_t token = 0, paragraph = 0;

    PACK_ARRAY(p, d->sentence, &d->sentences);
    p->sentences = d->sentences;
    for (uint32_t i = 0; i < d->sentences && !p->bad; i++) {
        struct cc_sentence *s = &d->sentence[i];

        pack_span(p, &s->span);
        p->base = s->span.end;
        pack_near(p, &s->paragraph, paragraph);
        pack_run(p, &s->first, &s->count, token, CC_ARTICLE_MAX);
        p->bad |= s->paragraph >= d->paragraphs;
        paragraph = s->paragraph;
        token = s->first + s->count;
    }
    p->base = 0;
}

static void pack_paragraphs(struct pack *p, struct cc_document *d)
{
    uint32_t sentence = 0, token = 0;

    PACK_ARRAY(p, d->paragraph, &d->paragraphs);
    for (uint32_t i = 0; i < d->paragraphs && !p->bad; i++) {
        struct cc_paragraph *x = &d->paragraph[i];
        uint8_t head = (uint8_t)(x->kind << 1 | x->dateline);

        pack_span(p, &x->span);
        pack_span(p, &x->label);
        p->base = x->span.end;
        pack_small(p, &head, (CC_PARA_BOILERPLATE + 1) << 1);
        x->kind = head >> 1;
        x->dateline = head & 1;
        pack_run(p, &x->first_sentence, &x->sentences, sentence, CC_ARTICLE_MAX);
        pack_run(p, &x->first_token, &x->tokens, token, CC_ARTICLE_MAX);
        sentence = x->first_sentence + x->sentences;
        token = x->first_token + x->tokens;
    }
    p->base = 0;
}

static void pack_quotes(struct pack *p, struct cc_document *d)
{
    PACK_ARRAY(p, d->quote, &d->quotes);
    for (uint32_t i = 0; i < d->quotes && !p->bad; i++) {
        struct cc_quote *q = &d->quote[i];
        uint32_t parent = (uint32_t)q->parent, continues = (uint32_t)q->continues,
                 tokens = q->end_token - q->first_token;
        uint8_t head = (uint8_t)(q->style << 1 | q->closed);

        pack_span(p, &q->outer);
        pack_span(p, &q->inner);
        pack_index(p, &q->paragraph, d->paragraphs);
        pack_run(p, &q->first_token, &tokens, 0, CC_ARTICLE_MAX);
        q->end_token = q->first_token + tokens;
        pack_index(p, &parent, i);
        pack_index(p, &continues, i);
        q->parent = (int32_t)parent;
        q->continues = (int32_t)continues;
        pack_small(p, &head, (CC_QUOTE_SINGLE + 1) << 1);
        q->style = head >> 1;
        q->closed = head & 1;
        p->bad |= q->paragraph == CC_NO_INDEX;
    }
    p->base = 0;
}

/* Of what is there before the tokens are: they are where it says. */
static bool has_tokens(const struct cc_document *d)
{
    for (uint32_t i = 0; i < d->sentences; i++)
        if (d->sentence[i].count > d->tokens ||
            d->sentence[i].first > d->tokens - d->sentence[i].count)
            return false;
    for (uint32_t i = 0; i < d->paragraphs; i++) {
        const struct cc_paragraph *x = &d->paragraph[i];
        if (x->tokens > d->tokens || x->first_token > d->tokens - x->tokens ||
            x->sentences > d->sentences ||
            x->first_sentence > d->sentences - x->sentences)
            return false;
    }
    for (uint32_t i = 0; i < d->quotes; i++)
        if (d->quote[i].end_token > d->tokens)
            return false;
    return true;
}

void pack_document(struct pack *p, struct cc_document *d)
{
    pack_paragraphs(p, d);
    pack_sentences(p, d);
    pack_quotes(p, d);
    pack_tokens(p, d);
    p->bad |= !has_tokens(d);
    if (!p->packing && !p->bad)
        d->word = cc_document_words(d, p->a);
}

/* ---- all of it ------------------------------------------------------------------------
 */

/* Everything that has strings. */
static void pack_rest(struct pack *p, struct cc_article *article, struct cc_reading *r)
{
    pack_article(p, article);
    pack_statements(p, &r->statements);
    pack_claims(p, &r->claims);
}

/* What the bytes are of: they are of nothing else, and whole. */
static uint64_t seal_of(cc_str packed, cc_str text, cc_str key)
{
    return cc_hash_mix(cc_hash_mix(cc_hash(key), cc_hash(text)), cc_hash(packed));
}

cc_str cc_reading_pack(const struct cc_reading *r, cc_str key, struct cc_arena *a)
{
    struct cc_article article = *r->article;
    struct cc_reading reading = *r;
    struct pack p = pack_writing(article.text, article.reading, a);
    struct cc_buf out = { .a = a };

    p.d = &r->document;
    pack_marks(&p, &article);
    pack_document(&p, &reading.document);
    struct cc_buf packed = p.out;
    p.out = (struct cc_buf){ .a = a };
    pack_rest(&p, &article, &reading);
    cc_str rest = cc_buf_str(&p.out);
    p.out = packed;
    pack_put_strings(&p);
    cc_buf_add(&p.out, rest);

    cc_str parts = cc_buf_str(&p.out);
    uint64_t seal = seal_of(parts, article.text, key);
    cc_buf_reserve(&out, SEAL_BYTES + parts.n);
    for (int i = 0; i < SEAL_BYTES; i++)
        cc_buf_addc(&out, (char)(seal >> 8 * i));
    cc_buf_add(&out, parts);
    return p.bad ? CC_NONE : cc_buf_str(&out);
}

bool cc_reading_is_whole(cc_str bytes, cc_str text, cc_str key)
{
    uint64_t seal = 0;

    if (bytes.n < SEAL_BYTES)
        return false;
    for (int i = 0; i < SEAL_BYTES; i++)
        seal |= (uint64_t)(unsigned char)bytes.p[i] << 8 * i;
    return seal == seal_of(cc_str_sub(bytes, SEAL_BYTES, bytes.n), text, key);
}

bool cc_reading_unpack(struct cc_article *article, struct cc_reading *r, cc_str bytes,
                       cc_str text, cc_str key, struct cc_arena *a)
{
    cc_str packed = cc_str_sub(bytes, SEAL_BYTES, bytes.n);

    *article = (struct cc_article){ .text = text };
    *r = (struct cc_reading){ .article = article };
    if (!cc_reading_is_whole(bytes, text, key))
        return false;

    struct pack p = pack_reading(packed, a);
    struct cc_mark mark = cc_arena_mark(p.work);
    p.text[PACK_TEXT] = text;
    pack_marks(&p, article);
    p.text[PACK_READING] = article->reading;
    r->document.article = article;
    r->document.text = article->reading.p ? article->reading : text;
    pack_document(&p, &r->document);
    p.d = &r->document;
    pack_take_strings(&p);
    pack_rest(&p, article, r);
    if (p.work != a)
        cc_arena_release(p.work, mark);
    return !p.bad && p.at == p.end;
}
