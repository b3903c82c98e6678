/* What was found in one article, as a line of JSON. */
#include "record/json.h"
#include "report.h"

#define LINE_PER_TEXT 12 /* most lines are eleven times as long as their text */

cc_str report_extract(const struct extract_rows *rows, enum cc_unit unit, bool explain,
                      struct cc_arena *a)
{
    const struct offset_map *at = offset_map_new(rows->article->text, unit, a);
    struct jout j = { .to = { .a = a } };

    cc_buf_reserve(&j.to, LINE_PER_TEXT * rows->article->text.n);
    jout_open(&j, NULL, '{');
    jout_string(&j, "id", rows->article->name);
    jout_string(&j, "date", rows->article->published);
    jout_open(&j, "statements", '[');
    for (uint32_t i = 0; i < rows->statements; i++) {
        jout_open(&j, NULL, '{');
        report_json_statement(&j, &rows->statement[i], at, explain);
        jout_close(&j, '}');
    }
    jout_close(&j, ']');
    jout_open(&j, "claims", '[');
    for (uint32_t i = 0; i < rows->claims; i++) {
        jout_open(&j, NULL, '{');
        report_json_claim(&j, &rows->claim[i], at, explain);
        jout_close(&j, '}');
    }
    jout_close(&j, ']');
    jout_close(&j, '}');
    cc_buf_addc(&j.to, '\n');
    return cc_buf_str(&j.to);
}
