/* Findings as lines of JSON, and as one JSON object with the summary. */
#include "record/json.h"
#include "writer.h"

static void print(struct walk_state *s, const struct jout *j)
{
    cc_str text = cc_buf_str(&j->to);
    fwrite(text.p, 1, text.n, s->out->to);
}

static void nothing(struct walk_state *s)
{
    (void)s;
}

static void no_family(struct walk_state *s, cc_str family, uint32_t findings)
{
    (void)s, (void)family, (void)findings;
}

static void line(struct walk_state *s, const struct record_finding *f)
{
    struct jout j = { .to = { .a = s->a } };

    report_json_finding(&j, f, &s->maps);
    cc_buf_addc(&j.to, '\n');
    print(s, &j);
}

static void open_object(struct walk_state *s)
{
    fputs("{\"schema\":\"claimcheck.report/1\",\"findings\":[", s->out->to);
}

static void element(struct walk_state *s, const struct record_finding *f)
{
    struct jout j = { .to = { .a = s->a } };

    fputs(s->number > 1 ? ",\n" : "\n", s->out->to);
    report_json_finding(&j, f, &s->maps);
    print(s, &j);
}

static void close_object(struct walk_state *s)
{
    struct jout j = { .to = { .a = s->a } };

    fputs("\n],\n", s->out->to);
    report_json_summary(&j, "summary", s->report->summary);
    cc_buf_add(&j.to, CC_LIT("}\n"));
    print(s, &j);
}

const struct writer writer_jsonl = { nothing, no_family, line, nothing };
const struct writer writer_json = { open_object, no_family, element, close_object };
