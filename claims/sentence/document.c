/* The document: calls the stages of cutting in order, and answers questions about the
 * result. */
#include "cut.h"

enum { WORD_MAX = 40 };

static void add_header_lines(struct cut *c, struct cc_span header)
{
    cc_str rest = cc_str_sub(c->text, header.start, header.end);

    while (rest.n) {
        cc_str line = cc_str_trim(cc_str_cut(&rest, '\n'));
        if (!line.n)
            continue;
        uint32_t start = (uint32_t)(line.p - c->text.p);
        *CC_PUSH(c->a, &c->paragraphs) = (struct cc_paragraph){
            .span = { start, start + (uint32_t)line.n },
            .label = { start, start },
            .kind = CC_PARA_HEADER,
        };
    }
}

uint16_t *cc_document_words(const struct cc_document *d, struct cc_arena *a)
{
    uint16_t *word = CC_ARRAY(a, uint16_t, d->tokens);

    for (uint32_t t = 0; t < d->tokens; t++) {
        char low[WORD_MAX];
        cc_str form = cc_token_form(d, t);
        for (size_t i = 0; i < form.n && i < WORD_MAX; i++)
            low[i] =
                (char)(form.p[i] >= 'A' && form.p[i] <= 'Z' ? form.p[i] + 32 : form.p[i]);
        /* what is longer stands in no table */
        word[t] = cc_word_number(
            cc_lex_word(form.n <= WORD_MAX ? (cc_str){ low, form.n } : CC_NONE));
    }
    return word;
}

static struct cc_document finish(const struct cut *c)
{
    struct cc_document d = {
        .article = c->article,
        .text = c->text,
        .paragraph = c->paragraphs.at,
        .sentence = c->sentences.at,
        .token = c->tokens.at,
        .quote = c->quotes.at,
        .paragraphs = c->paragraphs.n,
        .sentences = c->sentences.n,
        .tokens = c->tokens.n,
        .quotes = c->quotes.n,
    };

    d.word = cc_document_words(&d, c->a);
    return d;
}

static struct cc_document cut_up(struct cut *c, struct cc_span header,
                                 struct cc_span body)
{
    add_header_lines(c, header);
    find_paragraphs(c, body);
    find_labels(c);
    for (uint32_t i = 0; i < c->paragraphs.n; i++) {
        struct cc_paragraph *p = &c->paragraphs.at[i];
        p->first_token = c->tokens.n;
        find_tokens(c, p->span);
        p->tokens = c->tokens.n - p->first_token;
        if (p->kind != CC_PARA_HEADER)
            find_quotes(c, i);
        find_sentences(c, i);
    }
    find_kinds(c);
    return finish(c);
}

struct cc_document cc_document_read(const struct cc_article *article, struct cc_arena *a)
{
    struct cut c = { .text = article->reading.p ? article->reading : article->text,
                     .a = a,
                     .article = article };

    return cut_up(&c, article->header, article->body);
}

struct cc_document cc_document_of_text(cc_str text, struct cc_arena *a)
{
    struct cc_article *article = CC_NEW(a, struct cc_article);

    article->text = text;
    article->body.end = (uint32_t)text.n;
    article->published = article->fetched = CC_NO_DATE;
    return cc_document_read(article, a);
}

cc_str *cc_token_forms(const struct cc_document *d, uint32_t first, uint32_t count,
                       struct cc_arena *a)
{
    cc_str *forms = CC_ARRAY(a, cc_str, count);

    for (uint32_t i = 0; i < count; i++)
        forms[i] = cc_token_form(d, first + i);
    return forms;
}

uint32_t cc_token_at(const struct cc_document *d, uint32_t byte)
{
    uint32_t low = 0, high = d->tokens;

    while (low < high) {
        uint32_t mid = low + (high - low) / 2;
        if (d->token[mid].span.end <= byte)
            low = mid + 1;
        else
            high = mid;
    }
    return low;
}

cc_str cc_paragraph_kind_name(enum cc_paragraph_kind k)
{
    static const char *const names[] = { "body",    "list",       "transcript", "heading",
                                         "notice",  "header",     "byline",     "credit",
                                         "caption", "boilerplate" };
    return cc_str_c(names[k]);
}

bool cc_paragraph_is_prose(enum cc_paragraph_kind k)
{
    return k == CC_PARA_BODY || k == CC_PARA_LIST || k == CC_PARA_TRANSCRIPT ||
           k == CC_PARA_NOTICE;
}
