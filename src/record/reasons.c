/* What a finding rests on, as JSON: one sentence, the signal, the parts of the score, the
 * words side by side, both normal forms. */
#include "reasons.h"

#define SHOWN 160 /* bytes of a clause that the sentence quotes */

/* ---- the sentence
 * ----------------------------------------------------------------------
 */

/* White space made single; cut between words, with an ellipsis. */
static void add_words(struct cc_buf *b, cc_str text)
{
    size_t start = b->n;
    bool first = true;

    while (text.n) {
        size_t n = 0;

        while (n < text.n && (unsigned char)text.p[n] > ' ')
            n++;
        if (n && !first)
            cc_buf_addc(b, ' ');
        if (n && b->n - start + n > SHOWN) {
            cc_buf_add(b, CC_LIT("\xe2\x80\xa6"));
            return;
        }
        cc_buf_add(b, cc_str_sub(text, 0, n));
        first = first && n == 0;
        text = cc_str_sub(text, n + 1, text.n);
    }
}

/* "what Lena Ortiz (prosecution) said on 2031-02-01, “...”" */
static void add_side(struct cc_buf *b, const char *what, const struct record_place *p)
{
    const struct record_claim *c = p->claim;
    cc_str source = p->article->source,
           day = c->speech && c->said.date.n ? c->said.date : p->article->published;

    cc_buf_addf(b, "%s ", what);
    if (!c->speech)
        cc_buf_add(b, source.n ? source : CC_LIT("the article"));
    else if (c->speaker.n || c->party.n)
        cc_buf_add(b, c->speaker.n ? c->speaker : c->party);
    else
        cc_buf_add(b, CC_LIT("an unknown speaker"));
    if (c->speech && c->speaker.n && c->party.n && !cc_str_eq(c->speaker, c->party))
        cc_buf_addf(b, " (%.*s)", CC_FMT(c->party));
    cc_buf_add(b, c->speech ? CC_LIT(" said") : CC_LIT(" wrote"));
    if (day.n)
        cc_buf_addf(b, " on %.*s", CC_FMT(cc_str_sub(day, 0, 10)));
    cc_buf_add(b, CC_LIT(", \xe2\x80\x9c"));
    add_words(b, cc_str_sub(p->article->text, c->clause.start, c->clause.end));
    cc_buf_add(b, CC_LIT("\xe2\x80\x9d"));
}

static const char *verb_of(enum cc_kind k)
{
    switch (k) {
    case CC_KIND_RETRACTION:
        return "was corrected or withdrawn by";
    case CC_KIND_STEALTH_EDIT:
        return "was changed, without a notice, to";
    case CC_KIND_QUOTE_DRIFT:
        return "is quoted in other words in";
    case CC_KIND_UPDATE:
        return "was followed by";
    case CC_KIND_SELF_CONTRADICTION:
    case CC_KIND_DISPUTE:
        return "contradicts";
    default:
        return "differs from";
    }
}

static cc_str sentence_of(const struct cc_finding *f, const struct record_finding *row,
                          struct cc_arena *a)
{
    struct cc_buf b = { .a = a };

    add_side(&b, "What", &row->a.at);
    cc_buf_addf(&b, ", %s ", verb_of(f->kind));
    add_side(&b, "what", &row->b.at);
    cc_buf_addf(&b, ": %.*s.", CC_FMT(cc_rule_says(f->rule)));
    return cc_buf_str(&b);
}

/* ---- the parts ------------------------------------------------------------------------
 */

static double thousandths(double x)
{
    return (double)(int64_t)(x * 1000 + (x < 0 ? -.5 : .5)) / 1000;
}

static void put_score(struct jout *j, const struct cc_account *s)
{
    const struct cc_weights *w = cc_weights_in_use();

    jout_open(j, "score", '{');
    jout_open(j, "parts", '[');
    for (uint32_t i = 0; i < s->n; i++) {
        const struct cc_part *p = &s->part[i];
        double value = (double)w->at[p->weight];

        jout_open(j, NULL, '{');
        jout_string(j, "name", cc_weight_name(p->weight));
        jout_string(j, "what", cc_weight_what(p->weight));
        jout_number(j, "value", thousandths(value));
        jout_number(j, "times", thousandths((double)p->times));
        jout_number(j, "adds", thousandths((double)p->times * value));
        jout_close(j, '}');
    }
    jout_close(j, ']');
    jout_number(j, "other", thousandths((double)s->other));
    jout_number(j, "sum", thousandths((double)s->sum));
    jout_close(j, '}');
}

static cc_str denied(const struct cc_word_pair *w)
{
    return w->denied_a && w->denied_b ? CC_LIT("both")
           : w->denied_a              ? CC_LIT("a")
           : w->denied_b              ? CC_LIT("b")
                                      : CC_NONE;
}

static void put_words(struct jout *j, const struct cc_reasons *r)
{
    jout_open(j, "words", '[');
    for (uint32_t i = 0; i < r->words; i++) {
        jout_open(j, NULL, '{');
        jout_string(j, "a", r->word[i].a);
        jout_string(j, "b", r->word[i].b);
        jout_string(j, "how", cc_word_tie_name(r->word[i].tie));
        jout_string(j, "denied", denied(&r->word[i]));
        jout_close(j, '}');
    }
    jout_close(j, ']');
}

void record_reasons(struct jout *j, const struct cc_reasons *r)
{
    enum cc_weight_id signal = cc_reasons_signal(r);

    jout_string(j, "signal", signal ? cc_weight_name(signal) : CC_NONE);
    put_score(j, &r->account);
    put_words(j, r);
    jout_string(j, "a", r->normal_a);
    jout_string(j, "b", r->normal_b);
}

struct explaining {
    const struct cc_findings *all;
    const struct cc_finding *f;
    struct record_finding *row;
    struct cc_arena *a;
    cc_str json;
};

static void explain(void *arg)
{
    struct explaining *x = arg;
    const struct cc_reasons reasons = cc_finding_reasons(x->all, x->f, x->a);
    struct jout j = { .to = { .a = x->a } };

    jout_open(&j, NULL, '{');
    jout_string(&j, "sentence", sentence_of(x->f, x->row, x->a));
    record_reasons(&j, &reasons);
    jout_close(&j, '}');
    x->json = cc_buf_str(&j.to);
}

/* x->a is for words and trees, of one at a time; what is told is copied to `a`. */
static bool explain_into(struct explaining *x, struct cc_arena *a, struct cc_error *err)
{
    bool ok = cc_arena_guard(x->a, explain, x, err);

    if (ok)
        x->row->explanation = cc_str_copy(a, x->json);
    cc_arena_reset(x->a);
    return ok;
}

bool record_explain_one(struct record_finding *row, const struct cc_findings *all,
                        const struct cc_finding *f, struct cc_arena *a,
                        struct cc_error *err)
{
    struct explaining x = { all, f, row, cc_arena_new(NULL), CC_NONE };

    if (!x.a)
        return cc_fail(err, CC_EMEMORY, "out of memory");
    bool ok = explain_into(&x, a, err);
    cc_arena_free(x.a);
    return ok;
}

bool record_explain(struct record_finding *rows, const struct cc_findings *f,
                    bool possible, struct cc_arena *a, struct cc_error *err)
{
    struct cc_arena *own = cc_arena_new(NULL);
    bool ok = own || cc_fail(err, CC_EMEMORY, "out of memory");

    for (uint32_t i = 0; ok && i < f->n; i++) {
        struct explaining x = { f, &f->at[i], &rows[i], own, CC_NONE };
        if (possible || f->at[i].grade != CC_GRADE_POSSIBLE)
            ok = explain_into(&x, a, err);
    }
    cc_arena_free(own);
    return ok;
}
