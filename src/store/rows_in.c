/* Rows out of the database. */
#include "rows.h"

#include <stdlib.h>

static uint32_t count(struct sql_query *st, int column)
{
    return (uint32_t)sql_int(st, column);
}

static struct cc_span span_of(struct sql_query *st, int start, int end)
{
    return (struct cc_span){ count(st, start), count(st, end) };
}

/* "[[812,871],[900,920]]"; anything else in between is passed over. */
void rows_read_spans(struct record_piece *p, cc_str json, struct cc_arena *a)
{
    CC_LIST(struct cc_span) list = { 0 };
    uint32_t number[2] = { 0, 0 };
    int n = 0;

    if (!json.p)
        *CC_PUSH(a, &list) = p->span;
    for (size_t i = 0; i < json.n; i++) {
        if (json.p[i] == '[') {
            number[0] = number[1] = 0;
            n = 0;
        } else if (json.p[i] == ',') {
            n = 1;
        } else if (json.p[i] >= '0' && json.p[i] <= '9') {
            number[n] = number[n] * 10 + (uint32_t)(json.p[i] - '0');
        } else if (json.p[i] == ']' && n == 1 && json.p[i - 1] != ']') {
            *CC_PUSH(a, &list) = (struct cc_span){ number[0], number[1] };
        }
    }
    p->spans = list.at;
    p->span_count = list.n;
}

int64_t rows_proof(cc_str words)
{
    char hash[65];

    cc_sha256(words, hash);
    hash[8] = '\0';
    return (int64_t)strtoul(hash, NULL, 16);
}

cc_str rows_words_at(const struct record_piece *p, cc_str text, struct cc_arena *a)
{
    struct cc_buf b = { .a = a };

    for (uint32_t i = 0; i < p->span_count; i++) {
        struct cc_span span = p->spans[i];
        if (span.start > span.end || span.end > text.n)
            return CC_NONE;
        if (i)
            cc_buf_addc(&b, ' ');
        cc_buf_add(&b, cc_str_sub(text, span.start, span.end));
    }
    return cc_buf_str(&b);
}

void rows_read_piece(struct record_piece *p, struct sql_query *st, int column,
                     struct cc_arena *a)
{
    *p = (struct record_piece){ .span = span_of(st, column, column + 1) };
    rows_read_spans(p, sql_text(st, column + 2, a), a);
}

static void read_said(struct record_date *d, struct sql_query *st, int column,
                      struct cc_arena *a)
{
    *d = (struct record_date){ .date = sql_text(st, column, a),
                               .precision = sql_text(st, column + 1, a),
                               .source = sql_text(st, column + 2, a),
                               .as_written = sql_text(st, column + 3, a) };
}

void rows_read_article(struct record_article *out, struct sql_query *st,
                       struct cc_arena *a)
{
    *out = (struct record_article){
        .row = sql_int(st, 0),
        .key = sql_text(st, 1, a),
        .file = sql_text(st, 2, a),
        .name = sql_text(st, 3, a),
        .title = sql_text(st, 4, a),
        .source = sql_text(st, 5, a),
        .author = sql_text(st, 6, a),
        .url = sql_text(st, 7, a),
        .credit = sql_text(st, 8, a),
        .published = sql_text(st, 9, a),
        .published_from = sql_text(st, 10, a),
        .fetched = sql_text(st, 11, a),
        .line = count(st, 12),
        .text = sql_text(st, 13, a),
    };
}

void rows_read_statement(struct record_statement *out, struct sql_query *st,
                         struct cc_arena *a)
{
    *out = (struct record_statement){
        .kind = sql_text(st, 6, a),
        .speaker = sql_text(st, 7, a),
        .speaker_span = span_of(st, 8, 9),
        .resolved = sql_text(st, 10, a),
        .party = sql_text(st, 11, a),
        .cue = sql_text(st, 12, a),
        .cue_span = span_of(st, 13, 14),
        .negative = sql_bool(st, 15),
        .modality = sql_text(st, 16, a),
        .negated = sql_bool(st, 17),
        .medium = sql_text(st, 22, a),
        .level = count(st, 23),
        .rule = sql_text(st, 24, a),
        .speaker_rule = sql_text(st, 25, a),
        .speaker_confidence = count(st, 26),
        .score = sql_real(st, 27),
        .speech = sql_bool(st, 28),
    };
    rows_read_piece(&out->words, st, 2, a);
    read_said(&out->said, st, 18, a);
}

void rows_read_claim(struct record_claim *out, struct sql_query *st, struct cc_arena *a)
{
    bool own = sql_is_null(st, 6);

    *out = (struct record_claim){
        .statement = own ? CC_NO_INDEX : count(st, 6),
        .frame = sql_text(st, 7, a),
        .anchor = sql_text(st, 8, a),
        .roles = sql_text(st, 9, a),
        .value = sql_text(st, 10, a),
        .negative = sql_bool(st, 11),
        .mode = sql_text(st, 12, a),
        .scope = sql_text(st, 13, a),
        .about = sql_text(st, 14, a),
        .about_precision = sql_text(st, 15, a),
        .about_written = sql_text(st, 16, a),
        .place = sql_text(st, 17, a),
        .speech = sql_bool(st, 18),
        .quote = sql_text(st, 19, a),
        .speaker = sql_text(st, 20, a),
        .party = sql_text(st, 21, a),
        .clause = span_of(st, 26, 27),
        .mark = span_of(st, 28, 29),
        .rule = sql_text(st, 30, a),
    };
    rows_read_piece(&out->words, st, 2, a);
    out->words.text = sql_text(st, 5, a);
    read_said(&out->said, st, 22, a);
}
