/* Findings as lines of JSON, and as one JSON object with the summary. */
#include "record/json.h"
#include "decision.h"
#include "writer.h"

static void line(struct walk_state *s, const struct record_finding *f)
{
    struct jout j = { .to = { .a = s->a } };

    report_json_finding(&j, f, &s->texts);
    cc_buf_addc(&j.to, '\n');
    walk_print(s, &j);
}

static void open_object(struct walk_state *s)
{
    struct jout j = { .to = { .a = s->a } };
    const struct report *r = s->report;

    jout_open(&j, NULL, '{');
    jout_string(&j, "schema", CC_LIT("claimcheck.report/1"));
    if (r->title.n) {
        jout_open(&j, "about", '{');
        jout_string(&j, "title", r->title);
        for (uint32_t i = 0; i < r->facts; i++)
            jout_string(&j, r->fact[i].key, r->fact[i].value);
        jout_close(&j, '}');
    }
    jout_open(&j, "findings", '[');
    walk_print(s, &j);
}

static void element(struct walk_state *s, const struct record_finding *f)
{
    struct jout j = { .to = { .a = s->a } };

    fputs(s->number > 1 ? ",\n" : "\n", s->out->to);
    report_json_finding(&j, f, &s->texts);
    walk_print(s, &j);
}

static void close_object(struct walk_state *s)
{
    struct jout j = { .to = { .a = s->a } };

    fprintf(s->out->to, "\n],\n\"not_reviewed\":%u,\n",
            section_count(s->report->at, s->report->n, SECTION_OPEN));
    report_json_summary(&j, "summary", s->report->summary);
    cc_buf_add(&j.to, CC_LIT("}\n"));
    walk_print(s, &j);
}

const struct writer writer_jsonl = { .finding = line };
const struct writer writer_json = { .begin = open_object,
                                    .finding = element,
                                    .end = close_object };
