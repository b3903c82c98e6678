/*
 * Topics against parties for a terminal, and as JSON:
 *
 *   Inspection: gauge of tank
 *     Walt Pickering
 *       2032-07-16  he checked the gauge on Tank 4 at midnight [11]
 */
#include "marks.h"
#include "overview.h"
#include "quote.h"
#include "record/json.h"
#include "side.h"

#define WORDS_MAX 300 /* bytes shown of a position */
#define INDENT    16  /* where its words begin */

/* ---- text -----------------------------------------------------------------------------
 */

static void put_position(const struct overview_place *p, const struct screen *out,
                         struct cc_arena *a)
{
    const struct record_side *side = overview_side(p);
    struct side_who who = side_who(side->at.claim, side->at.article);
    cc_str words = marks_clause(side->at.claim), shown = clipped(words, WORDS_MAX);
    struct cc_buf b = { .a = a };

    cc_buf_add(&b, shown);
    if (shown.n < words.n)
        cc_buf_add(&b, CC_LIT(" [...]"));
    cc_buf_addf(&b, " [%.8s", p->finding->id.p);
    if (who.own || who.party.n)
        cc_buf_addf(&b, ", %.*s", CC_FMT(clipped(who.name, 80)));
    cc_buf_addc(&b, ']');
    fprintf(out->to, "    %-*.*s", INDENT - 4, p->date.n ? 10 : 7,
            p->date.n ? p->date.p : "undated");
    text_put(out, STYLE_PLAIN, cc_buf_str(&b), INDENT, INDENT);
    fputc('\n', out->to);
}

static void put_party(const struct overview *o, const struct overview_topic *t,
                      uint32_t party, const struct screen *out, struct cc_arena *a)
{
    fputs("  ", out->to);
    text_put(out, STYLE_STRONG, clipped(o->party[party].name, 200), 2, 2);
    fputc('\n', out->to);
    for (uint32_t i = 0; i < t->n; i++)
        if (t->at[i]->party == party)
            put_position(t->at[i], out, a);
}

/* Is position i the first of its party? */
static bool is_first(const struct overview_topic *t, uint32_t i)
{
    for (uint32_t k = 0; k < i; k++)
        if (t->at[k]->party == t->at[i]->party)
            return false;
    return true;
}

void overview_print_topics(const struct overview *o, const struct screen *out,
                           struct cc_arena *a)
{
    for (uint32_t i = 0; i < o->topics; i++) {
        const struct overview_topic *t = &o->topic[i];
        cc_str title = t->anchor.n ? cc_strf(a, "%.*s: %.*s", CC_FMT(t->label),
                                             CC_FMT(clipped(t->anchor, 200)))
                                   : t->label;
        if (i)
            fputc('\n', out->to);
        if (o->cases)
            title = cc_strf(a, "%.*s (case %.*s)", CC_FMT(title), CC_FMT(t->case_name));
        text_put(out, STYLE_TITLE, title, 0, 2);
        fputc('\n', out->to);
        for (uint32_t k = 0; k < t->n; k++)
            if (is_first(t, k))
                put_party(o, t, t->at[k]->party, out, a);
    }
}

/* ---- JSON -----------------------------------------------------------------------------
 */

static void add_position(struct jout *j, const struct overview *o,
                         const struct overview_place *p)
{
    const struct record_side *side = overview_side(p);
    const struct record_claim *c = side->at.claim;

    jout_open(j, NULL, '{');
    jout_string(j, "party", o->party[p->party].own ? CC_NONE : o->party[p->party].name);
    jout_string(j, "speaker", c->speaker.n ? c->speaker : CC_NONE);
    jout_string(j, "source", side->at.article->source);
    jout_string(j, "date", p->date);
    jout_string(j, "words", marks_clause(c));
    jout_string(j, "article", side->at.article->key);
    jout_integer(j, "start", c->words.span.start);
    jout_integer(j, "end", c->words.span.end);
    jout_string(j, "finding", p->finding->id);
    jout_string(j, "side", p->b ? CC_LIT("b") : CC_LIT("a"));
    jout_string(j, "kind", p->finding->kind);
    jout_close(j, '}');
}

cc_str overview_json(const struct overview *o, bool one_object, struct cc_arena *a)
{
    struct jout j = { .to = { .a = a } };

    if (one_object) {
        jout_open(&j, NULL, '{');
        jout_string(&j, "schema", CC_LIT("claimcheck.matrix/1"));
        jout_open(&j, "topics", '[');
    }
    for (uint32_t i = 0; i < o->topics; i++) {
        const struct overview_topic *t = &o->topic[i];
        if (!one_object)
            j.more = false; /* each is a line of its own */
        jout_open(&j, NULL, '{');
        if (!one_object)
            jout_string(&j, "schema", CC_LIT("claimcheck.topic/1"));
        jout_string(&j, "case", t->case_name);
        jout_string(&j, "topic", t->label);
        jout_string(&j, "anchor", t->anchor.n ? t->anchor : CC_NONE);
        jout_open(&j, "positions", '[');
        for (uint32_t k = 0; k < t->n; k++)
            add_position(&j, o, t->at[k]);
        jout_close(&j, ']');
        jout_close(&j, '}');
        if (!one_object)
            cc_buf_addc(&j.to, '\n');
    }
    if (one_object) {
        jout_close(&j, ']');
        jout_close(&j, '}');
        cc_buf_addc(&j.to, '\n');
    }
    return cc_buf_str(&j.to);
}
