/* One finding: both sides side by side, where it stands, and deciding it. */
#include "exchange.h"

#include "report/marks.h"
#include "report/side.h"

#include <jansson.h>

#define KEY_DIGITS    16
#define LOOK_SECONDS  120
#define HISTORY_LIMIT 100
#define CONTEXT_MAX   6000 /* bytes shown around the words, before and behind */

/* ---- who looks at it ------------------------------------------------------------------
 */

static uint64_t number_of(const struct record_finding *f)
{
    return cc_hash_mix(cc_hash(f->case_name), cc_hash(f->id));
}

static struct web_look *look_of(struct web_site *site, uint64_t finding, cc_str name)
{
    for (uint32_t i = 0; i < WEB_LOOKS; i++)
        if (site->look[i].finding == finding &&
            cc_str_eq(cc_str_c(site->look[i].name), name))
            return &site->look[i];
    return NULL;
}

static void put_others(struct exchange *x, const struct record_finding *f)
{
    struct web_site *site = x->site;
    uint64_t finding = number_of(f);
    cc_str name = cc_str_sub(x->who.name, 0, sizeof site->look->name - 1);
    struct web_look *own = look_of(site, finding, name);

    jout_open(&x->j, "others", '[');
    for (uint32_t i = 0; i < WEB_LOOKS; i++) {
        const struct web_look *l = &site->look[i];
        int64_t ago = x->request->seconds - l->seconds;
        if (l == own || l->finding != finding || !l->name[0] || ago > LOOK_SECONDS)
            continue;
        jout_open(&x->j, NULL, '{');
        jout_string(&x->j, "name", cc_str_c(l->name));
        jout_integer(&x->j, "seconds", ago < 0 ? 0 : ago);
        jout_close(&x->j, '}');
    }
    jout_close(&x->j, ']');
    if (!own)
        own = &site->look[site->looks++ % WEB_LOOKS];
    *own = (struct web_look){ .finding = finding, .seconds = x->request->seconds };
    memcpy(own->name, name.p, name.n);
}

/* ---- the sides ------------------------------------------------------------------------
 */

static void put_piece(struct jout *j, cc_str text, const char *key, bool is)
{
    if (!text.n)
        return;
    jout_open(j, NULL, '{');
    jout_string(j, "text", text);
    jout_bool(j, key, is);
    jout_close(j, '}');
}

/* `text` in pieces: those within one of the ranges, and those between. */
static void put_pieces(struct jout *j, const char *name, const char *key, cc_str text,
                       struct marks marks)
{
    size_t at = 0;

    jout_open(j, name, '[');
    for (uint32_t i = 0; i < marks.n; i++) {
        put_piece(j, cc_str_sub(text, at, marks.at[i].start), key, false);
        put_piece(j, cc_str_sub(text, marks.at[i].start, marks.at[i].end), key, true);
        at = marks.at[i].end;
    }
    put_piece(j, cc_str_sub(text, at, text.n), key, false);
    jout_close(j, ']');
}

/* Not within a character. */
static uint32_t whole_before(cc_str text, uint32_t at)
{
    while (at > 0 && at < text.n && ((unsigned char)text.p[at] & 0xc0) == 0x80)
        at--;
    return at;
}

static void put_context(struct exchange *x, const struct record_piece *words, cc_str text)
{
    struct cc_span p = paragraph_of(text, words->span);
    struct cc_span *range = CC_ARRAY(x->a, struct cc_span, words->span_count + 1);

    if (words->span.start > CONTEXT_MAX && p.start < words->span.start - CONTEXT_MAX)
        p.start = whole_before(text, words->span.start - CONTEXT_MAX);
    if (p.end > words->span.end + CONTEXT_MAX)
        p.end = whole_before(text, words->span.end + CONTEXT_MAX);
    for (uint32_t i = 0; i < words->span_count; i++)
        range[i] = (struct cc_span){ words->spans[i].start - p.start,
                                     words->spans[i].end - p.start };
    put_pieces(&x->j, "context", "quote", cc_str_sub(text, p.start, p.end),
               (struct marks){ range, words->span_count });
}

static void put_article(struct jout *j, cc_str case_name,
                        const struct record_article *article)
{
    jout_open(j, "article", '{');
    jout_string(j, "case", case_name.n ? case_name : CC_LIT(""));
    jout_string(j, "key", article->key);
    web_put_known(j, "title", article->title);
    web_put_known(j, "source", article->source);
    web_put_known(j, "published", article->published);
    jout_string(j, "file", article->file);
    jout_string(j, "url", is_web(article->url) ? article->url : CC_NONE);
    jout_close(j, '}');
}

/* An editor's word before the program's; empty: unknown. */
static cc_str corrected(cc_str by_editor, cc_str found)
{
    return by_editor.p ? by_editor : found;
}

static bool put_statement(struct exchange *x, cc_str case_name,
                          const struct record_place *at, const struct offset_map *map)
{
    struct record_statement s;
    struct review_statement state;

    if (at->claim->statement == CC_NO_INDEX) {
        jout_null(&x->j, "statement");
        return true;
    }
    if (!store_statement(x->site->store, at->article->row, at->claim->statement, &s, x->a,
                         &x->err) ||
        !review_statement(x->site->store, case_name, at->article->key, s.words.span,
                          &state, x->a, &x->err))
        return false;
    jout_open(&x->j, "statement", '{');
    jout_string(&x->j, "key", review_statement_key(at->article->key, s.words.span, x->a));
    jout_integer(&x->j, "start", (int64_t)offset_in(map, s.words.span.start));
    jout_integer(&x->j, "end", (int64_t)offset_in(map, s.words.span.end));
    jout_string(&x->j, "state", cc_str_c(review_state_word(state.state)));
    jout_integer(&x->j, "rev", state.rev);
    web_put_known(&x->j, "speaker",
                  corrected(state.speaker, s.resolved.n ? s.resolved : s.speaker));
    web_put_known(&x->j, "party", corrected(state.party, s.party));
    web_put_moves(x, state.state);
    jout_close(&x->j, '}');
    return true;
}

static bool put_side(struct exchange *x, const char *name, const struct record_finding *f,
                     struct quoted quoted, struct texts *texts)
{
    const struct record_side *side = *name == 'a' ? &f->a : &f->b;
    const struct record_place *at = &side->at;
    struct side_who who = side_who(at->claim, at->article);
    const struct offset_map *map = offset_map_of(texts, at->article);

    jout_open(&x->j, name, '{');
    put_article(&x->j, f->case_name, at->article);
    jout_open(&x->j, "who", '{');
    jout_string(&x->j, "name", who.name);
    web_put_known(&x->j, "party", who.party);
    jout_bool(&x->j, "own", who.own);
    jout_close(&x->j, '}');
    put_pieces(&x->j, "pieces", "mark", quoted.text, quoted.marks);
    put_context(x, &at->claim->words, text_of_article(texts, at->article));
    if (!put_statement(x, f->case_name, at, map))
        return false;
    jout_close(&x->j, '}');
    return true;
}

/* ---- where it stands ------------------------------------------------------------------
 */

static bool is_decided(enum review_state s)
{
    return s == REVIEW_CONFIRMED || s == REVIEW_SIGNED || s == REVIEW_APPROVED;
}

static bool put_review(struct exchange *x, const struct record_finding *f,
                       const struct review_finding *r)
{
    struct jout *j = &x->j;
    cc_str seal = CC_NONE;

    if (is_decided(r->state) && !review_seal(x->site->store, f, r, &seal, x->a, &x->err))
        return false;
    jout_open(j, "review", '{');
    jout_string(j, "state", cc_str_c(review_state_word(r->state)));
    jout_string(j, "says", cc_str_c(review_state_says(r->state)));
    jout_integer(j, "rev", r->rev);
    web_put_known(j, "assignee", r->assignee);
    web_put_known(j, "reason", r->reason);
    web_put_known(j, "decided", r->decided);
    web_put_known(j, "decided_at", r->decided_at);
    jout_open(j, "signatures", '[');
    for (uint32_t i = 0; i < r->signatures && i < 2; i++) {
        jout_open(j, NULL, '{');
        jout_string(j, "by", r->signature[i].by);
        jout_string(j, "at", r->signature[i].at);
        jout_close(j, '}');
    }
    jout_close(j, ']');
    web_put_known(j, "because", r->because);
    jout_string(j, "seal", seal);
    web_put_moves(x, r->state);
    jout_close(j, '}');
    return true;
}

/* The one that the address names. */
static bool find(struct exchange *x, const struct record_finding **f)
{
    const struct store_filter one = { .case_name = web_case(x),
                                      .key = web_get(x, "key") };
    uint32_t n = 0;

    if (one.key.n == KEY_DIGITS &&
        !store_findings(x->site->store, &one, f, &n, x->a, &x->err))
        return false;
    return n == 1 || web_refuse(x, 404, "missing", "there is no such finding");
}

bool web_do_finding(struct exchange *x)
{
    struct review_history h = { .object = CC_LIT("finding"), .limit = HISTORY_LIMIT };
    struct texts texts = { .unit = CC_UTF16,
                           .a = x->a,
                           .read = store_text_of,
                           .ctx = x->site->store,
                           .err = &x->err };
    const struct record_finding *f;
    struct review_finding r;
    struct quoted quoted[2];
    struct jout line = { .to = { .a = x->a } };

    if (!find(x, &f) ||
        !review_finding(x->site->store, f->case_name, f->id, &r, x->a, &x->err))
        return false;
    h.case_name = f->case_name;
    h.key = f->id;
    quoted_find(f, &texts, quoted);
    jout_open(&x->j, NULL, '{');
    report_json_finding(&line, f, &texts);
    jout_raw(&x->j, "finding", cc_buf_str(&line.to));
    jout_string(&x->j, "says", cc_str_c(rule_says(f->rule)));
    jout_string(&x->j, "label", cc_str_c(kind_label(f->kind)));
    if (!put_review(x, f, &r))
        return false;
    jout_open(&x->j, "sides", '{');
    if (!put_side(x, "a", f, quoted[0], &texts) ||
        !put_side(x, "b", f, quoted[1], &texts))
        return false;
    jout_close(&x->j, '}');
    if (!web_put_history(x, "history", h))
        return false;
    put_others(x, f);
    jout_close(&x->j, '}');
    web_add(x->out, "ETag", cc_strf(x->a, "\"%lld\"", (long long)r.rev));
    return x->err.code == CC_OK;
}

/* ---- deciding -------------------------------------------------------------------------
 */

static void put_yours(struct exchange *x, const struct review_request *r)
{
    jout_open(&x->j, "yours", '{');
    jout_string(&x->j, "action", cc_str_c(review_action_word(r->action)));
    jout_integer(&x->j, "rev", r->rev);
    jout_string(&x->j, "note", r->note);
    jout_string(&x->j, "reason", r->reason);
    jout_string(&x->j, "assignee", r->assignee);
    jout_close(&x->j, '}');
}

bool web_do_finding_act(struct exchange *x)
{
    struct review_request r = { .rev = 0 };
    struct review_finding now = { .state = REVIEW_NEW };
    const struct record_finding *f;
    struct cc_error err = { CC_OK, "" };

    if (!web_revision(x, &r.rev) || !web_request_read(x, REVIEW_FINDING, &r) ||
        !find(x, &f))
        return false;
    r.case_name = f->case_name;
    r.key = f->id;
    bool ok = review_act(x->site->store, &x->who, &r, x->request->now, &now, x->a, &err);
    if (!ok && err.code != CC_ECONFLICT) {
        x->err = err;
        return false;
    }
    x->out->status = ok ? 200 : 409;
    jout_open(&x->j, NULL, '{');
    if (!ok)
        web_put_error(&x->j, &err);
    if (!put_review(x, f, &now))
        return false;
    if (!ok)
        put_yours(x, &r);
    jout_close(&x->j, '}');
    web_add(x->out, "ETag", cc_strf(x->a, "\"%lld\"", (long long)now.rev));
    return true;
}
