/* claimcheck list: what the store holds, a row at a time. */
#include "record/json.h"
#include "storage.h"

#include <string.h>

/* Rows on their way out. */
struct lister {
    struct call *call;
    struct store *s;
    const char *what; /* "articles" ... */
    bool as_text;
    uint32_t rows;
    struct storage_article of;
    struct cc_arena *of_row;
    struct cc_error err;
};

static void put(struct lister *l, const char *before, cc_str text, const char *unknown)
{
    fputs(before, l->call->out.to);
    screen_put(l->call->out.to, text.n ? text : cc_str_c(unknown));
}

/* ---- rows of JSON ---------------------------------------------------------------------
 */

/* The row is out: what it was made of can go. */
static bool next(struct lister *l)
{
    l->rows++;
    cc_arena_reset(l->of_row);
    return !ferror(l->call->out.to);
}

/* ---- articles -------------------------------------------------------------------------
 */

static bool article(void *ctx, const struct store_row *row)
{
    struct lister *l = ctx;
    struct jout j;

    if (l->as_text) {
        put(l, "", row->article.key, "");
        put(l, "  ", row->article.published, "undated   ");
        fprintf(l->call->out.to, "  %4u statement%-2s%4u claim%-1s", row->statements,
                s_of(row->statements), row->claims, s_of(row->claims));
        put(l, "  ", row->article.source, "source unknown");
        put(l, "  ", row->article.file, "");
        if (row->case_name.n)
            put(l, "  case ", row->case_name, "");
        fputc('\n', l->call->out.to);
        return next(l);
    }
    row_begin(l->call, &j, l->of_row, l->rows == 0);
    jout_string(&j, "schema", CC_LIT("claimcheck.article/1"));
    report_json_article(&j, &row->article);
    jout_string(&j, "case", row->case_name);
    jout_integer(&j, "statements", row->statements);
    jout_integer(&j, "claims", row->claims);
    row_end(l->call, &j);
    return next(l);
}

/* ---- statements and claims ------------------------------------------------------------
 */

static void said_text(struct lister *l, cc_str date, cc_str speaker, cc_str party,
                      cc_str words, uint32_t start)
{
    uint32_t line, column;

    place_of(l->of.is.text, start, &line, &column);
    put(l, "", date, "undated   ");
    put(l, "  ", speaker, "-");
    put(l, "  (", party, "-");
    put(l, ")  ", words, "");
    put(l, "  [", l->of.is.file, "");
    if (!l->of.is.line)
        fprintf(l->call->out.to, ":%u:%u", line, column);
    fputs("]\n", l->call->out.to);
}

static bool statement(void *ctx, const struct store_row *row)
{
    struct lister *l = ctx;
    const struct record_statement *s = &row->statement;
    struct jout j;

    if (!storage_know(&l->of, l->call, l->s, row->article_id, &l->err))
        return false;
    if (l->as_text) {
        said_text(l, s->said.date, s->resolved, s->party, s->words.text,
                  s->words.span.start);
        return next(l);
    }
    row_begin(l->call, &j, l->of_row, l->rows == 0);
    jout_string(&j, "schema", CC_LIT("claimcheck.statement/1"));
    jout_string(&j, "article", l->of.is.key);
    jout_string(&j, "file", l->of.is.file);
    report_json_statement(&j, s, l->of.at, true);
    row_end(l->call, &j);
    return next(l);
}

static bool claim(void *ctx, const struct store_row *row)
{
    struct lister *l = ctx;
    const struct record_claim *c = &row->claim;
    struct jout j;

    if (!storage_know(&l->of, l->call, l->s, row->article_id, &l->err))
        return false;
    if (l->as_text) {
        said_text(l, c->said.date, c->speaker, c->party, c->words.text,
                  c->words.span.start);
        return next(l);
    }
    row_begin(l->call, &j, l->of_row, l->rows == 0);
    jout_string(&j, "schema", CC_LIT("claimcheck.claim/1"));
    jout_string(&j, "article", l->of.is.key);
    jout_string(&j, "file", l->of.is.file);
    report_json_claim(&j, c, l->of.at, true);
    row_end(l->call, &j);
    return next(l);
}

/* ---- parties --------------------------------------------------------------------------
 */

static bool party(void *ctx, const struct store_row *row)
{
    struct lister *l = ctx;
    struct jout j;

    if (l->as_text) {
        put(l, "", row->party, "-");
        put(l, "  ", row->speaker, "-");
        fprintf(l->call->out.to, "  %u statement%s in %u article%s\n", row->said,
                s_of(row->said), row->in_articles, s_of(row->in_articles));
        return next(l);
    }
    row_begin(l->call, &j, l->of_row, l->rows == 0);
    jout_string(&j, "schema", CC_LIT("claimcheck.party/1"));
    jout_string(&j, "party", row->party);
    jout_string(&j, "speaker", row->speaker);
    jout_integer(&j, "statements", row->said);
    jout_integer(&j, "articles", row->in_articles);
    row_end(l->call, &j);
    return next(l);
}

/* ---- findings -------------------------------------------------------------------------
 */

static void finding_line(struct call *call, const struct record_finding *f)
{
    screen_put(call->out.to, f->id);
    fprintf(call->out.to, "  %-18.*s  %-8.*s  ", CC_FMT(f->kind), CC_FMT(f->grade));
    screen_put(call->out.to, f->b.at.article->published.n ? f->b.at.article->published
                                                          : CC_LIT("undated   "));
    fputs("  ", call->out.to);
    screen_put(call->out.to, f->why);
    fputc('\n', call->out.to);
}

static bool findings(struct lister *l, const struct store_filter *filter)
{
    struct call *call = l->call;
    struct record_summary sum;
    const struct record_finding *all;
    struct report report;
    uint32_t n;

    if (!store_findings(l->s, filter, &all, &n, call->a, &l->err) ||
        !store_summary(l->s, filter->case_name, &sum, &l->err) ||
        !findings_choose(&report, all, n, &call->set, &sum, call->a, &l->err))
        return false;
    report.read = store_text_of;
    report.ctx = l->s;
    report.a = call->a;
    if (!l->as_text)
        report_write(&report, (enum report_format)call->set.format, &call->out, &l->err);
    for (uint32_t i = 0; l->as_text && i < report.n; i++)
        finding_line(call, &report.at[i]);
    return !l->err.code;
}

/* ---- all of it ------------------------------------------------------------------------
 */

static bool rows(struct lister *l, const struct store_filter *filter)
{
    if (strcmp(l->what, "articles") == 0)
        return store_list_articles(l->s, filter, article, l, l->of_row, &l->err);
    if (strcmp(l->what, "statements") == 0)
        return store_list_statements(l->s, filter, statement, l, l->of_row, &l->err);
    if (strcmp(l->what, "claims") == 0)
        return store_list_claims(l->s, filter, claim, l, l->of_row, &l->err);
    return store_list_parties(l->s, filter, party, l, l->of_row, &l->err);
}

static void list(void *arg)
{
    struct lister *l = arg;
    const struct store_filter filter = storage_filter(l->call);
    bool one_object = l->call->set.format == REPORT_JSON;

    if (strcmp(l->what, "findings") == 0) {
        findings(l, &filter);
    } else {
        if (one_object)
            fprintf(l->call->out.to, "{\"schema\":\"claimcheck.list/1\",\"%s\":[",
                    l->what);
        rows(l, &filter);
        if (one_object)
            fputs("\n]}\n", l->call->out.to);
    }
}

static bool is_list(const char *what)
{
    static const char *const lists[] = { "articles", "statements", "claims", "findings",
                                         "parties" };

    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        if (strcmp(what, lists[i]) == 0)
            return true;
    return false;
}

int cmd_list(struct call *call)
{
    struct lister l = { .call = call,
                        .what = call->operands ? call->operand[0] : "articles",
                        .as_text = call->set.format == REPORT_TEXT };

    if (call->operands > 1 || !is_list(l.what)) {
        cc_fail(&l.err, CC_EUSAGE,
                "list: what? One of articles, statements, claims, findings, parties");
        return call_fail(call, &l.err), EXIT_USAGE;
    }
    l.s = storage_open(call, STORE_READ);
    if (l.s)
        storage_walk(call,
                     &(struct storage_walk){ list, &l, &l.of.a, &l.of_row, &l.err });
    if (l.err.code)
        call_fail(call, &l.err);
    else if (l.s && strcmp(l.what, "articles") != 0)
        storage_note_stale(call, l.s);
    store_close(l.s);
    return EXIT_DONE;
}
