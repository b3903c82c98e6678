/* The article at hand: rows that follow one another are mostly of one, and its text is
 * read once for all of them. */
#include "rows.h"

struct taking {
    struct store *s;
    int64_t article;
    bool taken;
    struct cc_error *err;
};

static void take(void *arg)
{
    struct taking *t = arg;
    struct hand *h = &t->s->hand;

    t->taken = store_text(t->s, t->article, &h->text, h->a, t->err);
}

void rows_let_go(struct store *s)
{
    s->hand.article = 0;
}

bool rows_text(struct store *s, int64_t article, cc_str *out, struct cc_error *err)
{
    struct hand *h = &s->hand;
    struct taking t = { s, article, false, err };

    if (h->article != article) {
        if (!h->a && !(h->a = cc_arena_new(NULL)))
            return cc_fail(err, CC_EMEMORY, "out of memory");
        h->article = 0;
        cc_arena_reset(h->a);
        cc_arena_guard(h->a, take, &t, err);
        if (!t.taken)
            return false;
        h->article = article;
    }
    *out = h->text;
    return true;
}

bool rows_words(struct store *s, int64_t article, struct record_piece *p,
                struct cc_arena *a, struct cc_error *err)
{
    cc_str text;

    if (!rows_text(s, article, &text, err))
        return false;
    p->text = rows_words_at(p, text, a);
    return p->text.p ||
           cc_fail(err, CC_ESTORE,
                   "%s: the text of an article has no such place (%u to %u); 'claimcheck "
                   "verify' tells more",
                   s->path, p->span.start, p->span.end);
}
