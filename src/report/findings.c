/*
 * The walk over findings: by case, family, kind, date and id, as they come. A format is a
 * row of functions that the walk calls.
 */
#include "decision.h"
#include "record/json.h"
#include "writer.h"

static const struct writer *const writers[] = {
    [REPORT_TEXT] = &writer_text,
    [REPORT_JSONL] = &writer_jsonl,
    [REPORT_JSON] = &writer_json,
    [REPORT_MD] = &writer_md,
    [REPORT_CSV] = &writer_csv,
    [REPORT_HTML] = &writer_html,
    [REPORT_ANNOTATION] = &writer_annotation,
    [REPORT_CLAIMREVIEW] = &writer_claimreview,
    [REPORT_ATOM] = &writer_atom,
};

static bool one_group(const struct record_finding *x, const struct record_finding *y)
{
    return cc_str_eq(x->family, y->family) && cc_str_eq(x->case_name, y->case_name) &&
           section_of(x) == section_of(y);
}

uint32_t group_size(const struct report *r, uint32_t i)
{
    uint32_t n = 1;
    while (i + n < r->n && one_group(&r->at[i], &r->at[i + n]))
        n++;
    return n;
}

bool begins_case(const struct walk_state *s, const struct record_finding *f)
{
    return f == s->report->at || !cc_str_eq(f[-1].case_name, f->case_name);
}

bool has_sections(const struct walk_state *s)
{
    return section_count(s->report->at, s->report->n, SECTION_OPEN) < s->report->n;
}

bool begins_section(const struct walk_state *s, const struct record_finding *f)
{
    return has_sections(s) && (begins_case(s, f) || section_of(f - 1) != section_of(f));
}

/* What was made for one finding goes, unless it is all in one arena. */
static void forget(struct walk_state *s)
{
    if (s->a == s->report->a)
        return;
    texts_forget(&s->texts);
    cc_arena_reset(s->a);
}

struct sources {
    struct walk_state *s;
    const struct writer *writer;
};

static void take_source(void *to, const struct report_source *source)
{
    struct sources *walk = to;

    if (!ferror(walk->s->out->to))
        walk->writer->source(walk->s, source);
    texts_forget(&walk->s->texts);
}

static void walk_sources(struct walk_state *s, const struct writer *w,
                         struct cc_error *err)
{
    const struct report *r = s->report;
    struct sources walk = { s, w };

    if (!w->source || err->code)
        return;
    w->begin_sources(s);
    if (r->sources)
        r->sources(r->sources_ctx, take_source, &walk, s->a, err);
}

bool report_write(const struct report *r, enum report_format format,
                  const struct screen *out, struct cc_error *err)
{
    const struct writer *w = writers[format];
    struct cc_arena *a = r->of_item ? r->of_item : r->a;
    struct walk_state s = { .report = r, .out = out, .a = a };

    s.cases = r->n && !cc_str_eq(r->at[0].case_name, r->at[r->n - 1].case_name);
    s.texts = (struct texts){ .unit = w->codepoints ? CC_CODEPOINTS : r->unit,
                              .a = a,
                              .read = r->read,
                              .ctx = r->ctx,
                              .err = err };
    if (w->begin)
        w->begin(&s);
    for (uint32_t i = 0; i < r->n && !err->code && !ferror(out->to); i++) {
        if (w->group && (i == 0 || !one_group(&r->at[i - 1], &r->at[i])))
            w->group(&s, &r->at[i], group_size(r, i));
        s.number = i + 1;
        w->finding(&s, &r->at[i]);
        forget(&s);
    }
    walk_sources(&s, w, err);
    if (w->end)
        w->end(&s);
    return !err->code;
}

void walk_print(const struct walk_state *s, const struct jout *j)
{
    cc_str text = cc_buf_str(&j->to);
    fwrite(text.p, 1, text.n, s->out->to);
}
