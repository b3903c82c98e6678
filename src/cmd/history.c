/* An event in words. */
#include "history.h"

#include <jansson.h>

cc_str history_when(cc_str at, struct cc_arena *a)
{
    return cc_strf(a, "%.*s %.*sZ", CC_FMT(cc_str_sub(at, 0, 10)),
                   CC_FMT(cc_str_sub(at, 11, 16)));
}

/* What people wrote: a note as it is, the rest by name. */
static void add_words(struct cc_buf *b, const json_t *o)
{
    const char *key;
    json_t *value;

    json_object_foreach((json_t *)(uintptr_t)o, key, value)
    {
        cc_str text = json_text_of(o, key);
        if (text.p && strcmp(key, "note") == 0)
            cc_buf_addf(b, ", \"%.*s\"", CC_FMT(text));
        else if (text.p)
            cc_buf_addf(b, ", %s: %.*s", key, CC_FMT(text.n ? text : CC_LIT("unknown")));
        else if (json_is_integer(value))
            cc_buf_addf(b, ", %s: %lld", key, (long long)json_integer_value(value));
    }
}

static json_t *object_of(cc_str json)
{
    json_t *o = json.n ? json_loadb(json.p, json.n, 0, NULL) : NULL;

    if (json_is_object(o))
        return o;
    json_decref(o);
    return NULL;
}

int64_t history_undid(const struct review_event *e)
{
    json_t *facts = object_of(e->facts);
    int64_t seq = json_integer_value(json_object_get(facts, "undid"));

    json_decref(facts);
    return seq;
}

/* What the action came to: " -> in_review, with ben". */
static void add_facts(struct cc_buf *b, const json_t *o, cc_str action)
{
    cc_str state = json_text_of(o, "state"), reason = json_text_of(o, "reason");
    cc_str assignee = json_text_of(o, "assignee"), role = json_text_of(o, "role");
    const json_t *signoffs = json_object_get(o, "signoffs");

    if (state.n && !cc_str_eq(action, CC_LIT("note"))) /* which changes none */
        cc_buf_addf(b, "%s%.*s", b->n ? " -> " : "", CC_FMT(state));
    if (reason.n && (cc_str_eq(action, CC_LIT("dismiss")) || !state.n))
        cc_buf_addf(b, " (%.*s)", CC_FMT(reason));
    if (assignee.n && cc_str_eq(action, CC_LIT("assign")))
        cc_buf_addf(b, ", with %.*s", CC_FMT(assignee));
    if (role.n)
        cc_buf_addf(b, " (%.*s)", CC_FMT(role));
    if (json_is_integer(signoffs))
        cc_buf_addf(b, " (%lld)", (long long)json_integer_value(signoffs));
}

cc_str history_words(const struct review_event *e, struct cc_arena *a)
{
    json_t *facts = object_of(e->facts), *words = object_of(e->words);
    cc_str state = facts ? json_text_of(facts, "state") : CC_NONE;
    struct cc_buf b = { .a = a };

    /* "confirmed" tells that it was confirmed. */
    if (state.n < 5 || !cc_str_starts(e->action, cc_str_sub(state, 0, 4)))
        cc_buf_add(&b, e->action);
    if (facts)
        add_facts(&b, facts, e->action);
    if (words)
        add_words(&b, words);
    if (e->erased)
        cc_buf_add(&b, CC_LIT(", words removed"));
    json_decref(facts);
    json_decref(words);
    return cc_buf_str(&b);
}

void history_text(const struct screen *out, const struct review_event *e,
                  struct cc_arena *a)
{
    cc_str actor = e->actor.n ? e->actor : CC_LIT("claimcheck");

    fprintf(out->to, "%4lld  %.*s  ", (long long)e->seq, CC_FMT(history_when(e->at, a)));
    screen_put(out->to, actor);
    fprintf(out->to, "  %.*s ", CC_FMT(e->object));
    screen_put(out->to, e->key);
    fputs("  ", out->to);
    screen_put(out->to, history_words(e, a));
    fputc('\n', out->to);
}

void history_json(struct jout *j, const struct review_event *e)
{
    jout_string(j, "schema", CC_LIT("claimcheck.entry/1"));
    jout_integer(j, "seq", e->seq);
    jout_string(j, "at", e->at);
    jout_string(j, "actor", e->actor);
    jout_string(j, "action", e->action);
    jout_string(j, "object", e->object);
    jout_string(j, "case", e->case_name);
    jout_string(j, "key", e->key);
    jout_integer(j, "rev", e->rev);
    jout_raw(j, "facts", e->facts);
    if (e->words.n)
        jout_raw(j, "words", e->words);
    else
        jout_null(j, "words");
    jout_bool(j, "erased", e->erased);
    jout_string(j, "previous", e->previous);
    jout_string(j, "hash", e->hash);
}
