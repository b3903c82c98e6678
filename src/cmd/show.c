/* claimcheck show: one finding or article in full. */
#include "record/json.h"
#include "storage.h"

#include <string.h>

struct found {
    struct cc_arena *a;
    CC_LIST(int64_t) articles;
};

static bool take_article(void *ctx, const struct store_row *row)
{
    struct found *f = ctx;

    *CC_PUSH(f->a, &f->articles) = row->article_id;
    return true;
}

static bool show_finding(struct call *call, struct store *s,
                         const struct record_finding *f, struct cc_error *err)
{
    struct texts texts = storage_texts(call, s, err);

    return call->set.format == REPORT_TEXT ? report_in_context(f, &texts, &call->out)
                                           : storage_print_finding(call, s, f, err);
}

/* ---- an article
 * ------------------------------------------------------------------------
 */

/* What it was extracted from, and the dates that it gave. */
static void source_facts(struct article_shown *shown, const struct store_source *from,
                         struct cc_arena *a)
{
    struct report_fact *fact = CC_ARRAY(a, struct report_fact, from->dates + 1);

    if (from->sha256.n)
        fact[shown->facts++] =
            (struct report_fact){ "original", "original",
                                  cc_strf(a, "%.*s, %lld bytes, SHA-256 %.*s",
                                          CC_FMT(from->media), (long long)from->bytes,
                                          CC_FMT(from->sha256)) };
    for (uint32_t i = 0; i < from->dates; i++) {
        const struct store_date *d = &from->date[i];
        fact[shown->facts++] =
            (struct report_fact){ "date", "date",
                                  cc_strf(a, "%.*s, from %.*s: %.*s", CC_FMT(d->written),
                                          CC_FMT(d->source), CC_FMT(d->fate)) };
    }
    shown->fact = fact;
}

static void put_source(struct jout *j, const struct store_source *from,
                       const struct record_article *article)
{
    if (from->sha256.n) {
        jout_open(j, "original", '{');
        jout_string(j, "media", from->media);
        jout_integer(j, "bytes", from->bytes);
        jout_string(j, "sha256", from->sha256);
        jout_raw(j, "map", from->map);
        jout_close(j, '}');
    }
    jout_open(j, "dates", '[');
    for (uint32_t i = 0; i < from->dates; i++) {
        jout_open(j, NULL, '{');
        jout_string(j, "fate", from->date[i].fate);
        jout_string(j, "source", from->date[i].source);
        jout_string(j, "written", from->date[i].written);
        jout_string(j, "date", from->date[i].date);
        jout_close(j, '}');
    }
    jout_close(j, ']');
    jout_open(j, "also", '[');
    for (uint32_t i = 0; i < article->copies; i++) {
        jout_open(j, NULL, '{');
        jout_string(j, "file", article->copy[i].file);
        jout_string(j, "source", article->copy[i].source);
        jout_string(j, "url", article->copy[i].url);
        jout_string(j, "published", article->copy[i].published);
        jout_close(j, '}');
    }
    jout_close(j, ']');
}

static bool show_article(struct call *call, struct store *s, int64_t id,
                         struct cc_error *err)
{
    const struct record_statement *statement;
    uint32_t statements;
    struct record_article article;
    struct store_source from;
    struct jout j = { .to = { .a = call->a } };

    if (!store_source(s, id, &from, call->a, err) ||
        !store_article_row(s, id, &article, call->a, err) ||
        !store_places(s, id, &article, call->a, err) ||
        !store_statements_of(s, id, &statement, &statements, call->a, err))
        return false;
    if (call->set.format == REPORT_TEXT) {
        struct article_shown shown = { .article = &article,
                                       .statement = statement,
                                       .statements = statements };
        source_facts(&shown, &from, call->a);
        report_article(&shown, &call->out, call->a);
        return true;
    }
    const struct offset_map *at =
        offset_map_new(article.text, (enum cc_unit)call->set.offsets, call->a);
    jout_open(&j, NULL, '{');
    jout_string(&j, "schema", CC_LIT("claimcheck.article/1"));
    report_json_article(&j, &article);
    put_source(&j, &from, &article);
    jout_open(&j, "statements", '[');
    for (uint32_t i = 0; i < statements; i++) {
        jout_open(&j, NULL, '{');
        report_json_statement(&j, &statement[i], at, true);
        jout_close(&j, '}');
    }
    jout_close(&j, ']');
    jout_close(&j, '}');
    cc_buf_addc(&j.to, '\n');
    call_print(call, cc_buf_str(&j.to));
    return true;
}

/* The one finding or article whose id begins so. The same one in two cases is one. */
static bool show(struct call *call, struct store *s, cc_str id, struct cc_error *err)
{
    const struct store_filter filter = { .key = id };
    struct found found = { .a = call->a };
    const struct record_finding *finding;
    uint32_t n;

    if (!store_findings(s, &filter, &finding, &n, call->a, err) ||
        !store_list_articles(s, &filter, take_article, &found, call->a, err))
        return false;
    if (n + found.articles.n == 0)
        return cc_fail(err, CC_EUSAGE,
                       "show: nothing in the store has an id that begins with %.*s",
                       CC_FMT(id));
    if (n + found.articles.n > 1 && id.n < 16)
        return cc_fail(
            err, CC_EUSAGE,
            "show: %u findings and %u articles have an id that begins with %.*s; give "
            "more of it",
            n, found.articles.n, CC_FMT(id));
    if (n == 0)
        return show_article(call, s, found.articles.at[0], err);
    return show_finding(call, s, &finding[0], err);
}

int cmd_show(struct call *call)
{
    struct cc_error err = { CC_OK, "" };

    if (call->operands != 1 || strlen(call->operand[0]) < 4) {
        cc_fail(&err, CC_EUSAGE,
                "show: which one? Give the id of a finding or an article, or at least "
                "its first "
                "four digits");
        return call_fail(call, &err), EXIT_USAGE;
    }
    struct store *s = storage_open(call, STORE_READ);
    if (s && !show(call, s, cc_str_c(call->operand[0]), &err))
        call_fail(call, &err);
    store_close(s);
    return EXIT_DONE;
}
