/* The article at hand: rows that follow one another are mostly of one, and its text and
 * claims are read once for all of them. */
#include "rows.h"

struct taking {
    struct store *s;
    bool claims; /* as well */
    bool taken;
    struct cc_error *err;
};

static void take(void *arg)
{
    struct taking *t = arg;
    struct hand *h = &t->s->hand;

    t->taken = (h->text.p || store_text(t->s, h->article, &h->text, h->a, t->err)) &&
               (!t->claims || rows_read_claims(t->s, h, t->err));
}

void rows_let_go(struct store *s)
{
    s->hand.article = 0;
}

static bool take_up(struct store *s, int64_t article, bool claims, struct cc_error *err)
{
    struct hand *h = &s->hand;
    struct taking t = { s, claims, false, err };

    if (h->article == article && (h->claim || !claims))
        return true;
    if (!h->a && !(h->a = cc_arena_new(NULL)))
        return cc_fail(err, CC_EMEMORY, "out of memory");
    if (h->article != article) {
        cc_arena_reset(h->a);
        *h = (struct hand){ .article = article, .a = h->a };
    }
    cc_arena_guard(h->a, take, &t, err);
    if (!t.taken)
        rows_let_go(s);
    return t.taken;
}

bool rows_text(struct store *s, int64_t article, cc_str *out, struct cc_error *err)
{
    bool taken = take_up(s, article, false, err);

    *out = taken ? s->hand.text : CC_NONE;
    return taken;
}

bool rows_claims(struct store *s, int64_t article, const struct record_claim **out,
                 uint32_t *n, struct cc_error *err)
{
    bool taken = take_up(s, article, true, err);

    *out = taken ? s->hand.claim : NULL;
    *n = taken ? s->hand.claims : 0;
    return taken;
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
