/* Where else a quote of an article may stand, in other words. */
#include "compare/draft.h"

#include "compare/diff.h"
#include "pair/rarity.h"

#define WORDS_MAX 60   /* content words by which a quote is looked for */
#define TEXT_MAX  4096 /* bytes of a text that are looked at */

/* Of a person the surname, whose last word everybody uses; of a body its name. A role
 * ("the pilot") may be anybody's. */
static bool add_names(struct cc_quote_sought *q, const struct cc_entity *e,
                      struct cc_arena *a)
{
    CC_LIST(cc_str) list = { 0 };

    for (cc_str rest = e->surname.n ? e->surname : e->name; rest.n;) {
        cc_str word = cc_str_cut(&rest, ' ');
        if (word.n < 2 || (word.p[0] >= 'a' && word.p[0] <= 'z'))
            continue;
        if (e->surname.n)
            list.n = 0;
        *CC_PUSH(a, &list) = word;
    }
    q->name = list.at;
    q->names = list.n;
    return list.n > 0;
}

/* Letters and digits; bytes beyond ASCII are letters, but for curly marks. */
static bool in_word(cc_str s, size_t i, size_t *mark)
{
    unsigned char c = (unsigned char)s.p[i];

    *mark = cc_str_starts(cc_str_sub(s, i, s.n), CC_LIT("\xe2\x80")) ? 3 : 1;
    return *mark == 1 && (c >= 0x80 || (c >= '0' && c <= '9') ||
                          ((c | 0x20) >= 'a' && (c | 0x20) <= 'z'));
}

/* The words in lower case, a space before and behind each. */
static cc_str plain(cc_str text, struct cc_arena *a)
{
    struct cc_buf b = { .a = a };
    cc_str s = cc_fold(a, cc_str_sub(text, 0, text.n < TEXT_MAX ? text.n : TEXT_MAX));
    size_t mark;

    cc_buf_addc(&b, ' ');
    for (size_t i = 0; i < s.n; i += mark)
        if (in_word(s, i, &mark))
            cc_buf_addc(&b, s.p[i]);
        else if (b.p[b.n - 1] != ' ')
            cc_buf_addc(&b, ' ');
    if (b.p[b.n - 1] != ' ')
        cc_buf_addc(&b, ' ');
    return cc_buf_str(&b);
}

static bool add_words(struct cc_quote_sought *q, const struct cc_document *d,
                      const struct cc_statement *s, struct cc_arena *a)
{
    CC_LIST(cc_str) list = { 0 };
    struct cc_buf text = { .a = a };
    uint32_t words = 0;

    for (uint32_t k = 0; k < s->span_count; k++) {
        uint32_t first = cc_token_at(d, s->spans[k].start), end = first;

        while (end < d->tokens && d->token[end].span.end <= s->spans[k].end)
            end++;
        struct cc_diff_words w = cc_diff_words(d, first, end, a);
        words += w.n;
        for (uint32_t i = 0; i < w.n && list.n < WORDS_MAX; i++)
            if (w.at[i].content)
                *CC_PUSH(a, &list) = w.at[i].w;
        cc_buf_add(&text, cc_document_text(d, s->spans[k]));
        cc_buf_addc(&text, ' ');
    }
    q->word = list.at;
    q->words = list.n;
    q->text = plain(cc_buf_str(&text), a);
    return words >= CC_QUOTE_SHARED && list.n;
}

const struct cc_quote_sought *cc_quotes_sought(const struct cc_reading *r, uint32_t *n,
                                               struct cc_arena *a)
{
    CC_LIST(struct cc_quote_sought) out = { 0 };

    for (uint32_t i = 0; i < r->statements.statement_count; i++) {
        const struct cc_statement *s = &r->statements.statement[i];
        struct cc_quote_sought q = { 0 };

        if ((s->kind == CC_QUOTE_DIRECT || s->kind == CC_QUOTE_MIXED) && s->level == 1 &&
            s->entity != CC_NO_INDEX &&
            add_names(&q, &r->statements.entity[s->entity], a) &&
            add_words(&q, &r->document, s, a))
            *CC_PUSH(a, &out) = q;
    }
    *n = out.n;
    return out.at;
}

/* Some two words in a row stand in the other as well: of three, one may be shortened in
 * one of the two. */
static bool shares_run(cc_str x, cc_str y)
{
    size_t first = 0, second = 0; /* where the last two words begin */
    bool two = false;

    for (size_t i = 1; i < x.n; i++) {
        if (x.p[i] != ' ')
            continue;
        if (two && cc_str_find(y, cc_str_sub(x, first, i + 1)) < y.n)
            return true;
        first = second;
        second = i;
        two = true;
    }
    return false;
}

bool cc_quote_may_be(const struct cc_quote_sought *q, cc_str text, struct cc_arena *a)
{
    cc_str y = plain(text, a);
    float shared = 0;

    for (uint32_t i = 0; i < q->words && shared < CC_QUOTE_CONTENT; i++)
        if (cc_str_find(y, cc_strf(a, " %.*s ", CC_FMT(q->word[i]))) < y.n)
            shared += cc_rarity(q->word[i]);
    return shared >= CC_QUOTE_CONTENT && shares_run(q->text, y);
}

bool cc_corrects(const struct cc_reading *r)
{
    const struct cc_document *d = &r->document;

    for (uint32_t p = 0; p < d->paragraphs; p++)
        if (d->paragraph[p].kind == CC_PARA_NOTICE && d->paragraph[p].tokens)
            return true;
    for (uint32_t i = 0; i < d->sentences; i++)
        if (cc_stance_of_sentence(d, i) & CC_STANCE_RETRACTS)
            return true;
    return false;
}
