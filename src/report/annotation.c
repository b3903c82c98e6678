/*
 * Findings as W3C Web Annotations: a page of them, one for each side of a finding. What
 * it stands on is told by position (code points of the stored text) and by its words,
 * with 32 characters before and behind. A claim of several spans has a target for each.
 */
#include "decision.h"
#include "record/json.h"
#include "side.h"
#include "writer.h"

#define AROUND 32 /* code points of prefix and suffix */

static bool continues(char c)
{
    return ((unsigned char)c & 0xc0) == 0x80;
}

static cc_str prefix_of(cc_str text, size_t at)
{
    size_t from = at;

    for (int n = 0; n < AROUND && from > 0; n++)
        do
            from--;
        while (from > 0 && continues(text.p[from]));
    return cc_str_sub(text, from, at);
}

static cc_str suffix_of(cc_str text, size_t at)
{
    size_t to = at;

    for (int n = 0; n < AROUND && cc_utf8_next(text, &to) >= 0; n++)
        ;
    return cc_str_sub(text, at, to);
}

static void add_target(struct walk_state *s, struct jout *j, const struct record_place *p,
                       struct cc_span span)
{
    const struct offset_map *at = offset_map_of(&s->texts, p->article);
    cc_str text = text_of_article(&s->texts, p->article);

    jout_open(j, NULL, '{');
    jout_string(j, "source", side_address(p->article, text, s->a));
    jout_open(j, "selector", '[');
    jout_open(j, NULL, '{');
    jout_string(j, "type", CC_LIT("TextPositionSelector"));
    jout_integer(j, "start", (int64_t)offset_in(at, span.start));
    jout_integer(j, "end", (int64_t)offset_in(at, span.end));
    jout_close(j, '}');
    jout_open(j, NULL, '{');
    jout_string(j, "type", CC_LIT("TextQuoteSelector"));
    jout_string(j, "exact", cc_str_sub(text, span.start, span.end));
    jout_string(j, "prefix", prefix_of(text, span.start));
    jout_string(j, "suffix", suffix_of(text, span.end));
    jout_close(j, '}');
    jout_close(j, ']');
    jout_close(j, '}');
}

static void add_body(struct jout *j, const char *purpose, cc_str value)
{
    jout_open(j, NULL, '{');
    jout_string(j, "type", CC_LIT("TextualBody"));
    jout_string(j, "purpose", cc_str_c(purpose));
    jout_string(j, "format", CC_LIT("text/plain"));
    jout_string(j, "language", CC_LIT("en"));
    jout_string(j, "value", value);
    jout_close(j, '}');
}

/* What the finding says, and what the other side is. */
static cc_str words_of(struct walk_state *s, const struct record_finding *f,
                       const struct record_side *other)
{
    struct side_who who = side_who(other->at.claim, other->at.article);
    struct cc_buf b = { .a = s->a };

    cc_buf_addf(&b, "%s: %.*s. %.*s The other side: %.*s", kind_label(f->kind),
                CC_FMT(f->why), CC_FMT(decision_words(f, s->a)), CC_FMT(who.name));
    if (other->at.claim->said.date.n)
        cc_buf_addf(&b, ", %.*s", CC_FMT(other->at.claim->said.date));
    cc_buf_addf(&b, ": %.*s", CC_FMT(other->at.claim->words.text));
    return cc_buf_str(&b);
}

static void put_side(struct walk_state *s, const struct record_finding *f, bool b)
{
    const struct record_side *side = b ? &f->b : &f->a;
    const struct record_piece *words = &side->at.claim->words;
    cc_str citation = side_citation(&side->at, &s->texts);
    struct jout j = { .to = { .a = s->a } };

    fputs(s->number > 1 || b ? ",\n" : "\n", s->out->to);
    jout_open(&j, NULL, '{');
    jout_string(&j, "id", side_urn(f, b ? 'b' : 'a', s->a));
    jout_string(&j, "type", CC_LIT("Annotation"));
    jout_string(&j, "motivation", CC_LIT("assessing"));
    jout_open(&j, "body", '[');
    add_body(&j, "describing", words_of(s, f, b ? &f->a : &f->b));
    add_body(&j, "tagging", f->kind);
    if (citation.n)
        add_body(&j, "identifying", citation);
    jout_close(&j, ']');
    jout_open(&j, "target", '[');
    for (uint32_t i = 0; i < words->span_count; i++)
        add_target(s, &j, &side->at, words->spans[i]);
    jout_close(&j, ']');
    jout_close(&j, '}');
    walk_print(s, &j);
}

static void put_head(struct walk_state *s)
{
    fputs(
        "{\"@context\":\"http://www.w3.org/ns/anno.jsonld\",\"type\":\"AnnotationPage\","
        "\"startIndex\":0,\"items\":[",
        s->out->to);
}

static void put_finding(struct walk_state *s, const struct record_finding *f)
{
    put_side(s, f, false);
    put_side(s, f, true);
}

static void put_end(struct walk_state *s)
{
    fputs("\n]}\n", s->out->to);
}

const struct writer writer_annotation = {
    .begin = put_head, .finding = put_finding, .end = put_end, .codepoints = true
};
