/* Claims as rows: references and values in a form that people and programs can read. */
#include "json.h"
#include "names.h"
#include "piece.h"

/* "second firing pin of the pistol"; an entity is its name. */
static cc_str ref_text(const struct cc_ref *ref, struct cc_arena *a)
{
    struct cc_buf b = { .a = a };

    if (ref->kind == CC_REF_NONE)
        return CC_NONE;
    if (ref->mods.n)
        cc_buf_addf(&b, "%.*s ", CC_FMT(ref->mods));
    cc_buf_add(&b, ref->head);
    if (ref->owner.n)
        cc_buf_addf(&b, " of %.*s", CC_FMT(ref->owner));
    return cc_buf_str(&b);
}

/* All fillers of a role, in order, " + " between two. */
static cc_str role_text(const struct cc_claim *c, enum cc_role role, struct cc_arena *a)
{
    struct cc_buf b = { .a = a };

    for (uint32_t i = 0; i < c->role_count; i++) {
        if (c->roles[i].role != role || c->roles[i].kind == CC_REF_NONE)
            continue;
        if (b.n)
            cc_buf_add(&b, CC_LIT(" + "));
        cc_buf_add(&b, ref_text(&c->roles[i], a));
    }
    return b.n ? cc_buf_str(&b) : CC_NONE;
}

static cc_str roles_json(const struct cc_claim *c, struct cc_arena *a)
{
    struct jout j = { .to = { .a = a } };

    jout_open(&j, NULL, '{');
    for (int role = 0; role < CC_ROLE_COUNT; role++) {
        cc_str text = role_text(c, role, a);
        if (text.n)
            jout_string(&j, cc_role_name(role).p, text);
    }
    jout_close(&j, '}');
    return cc_buf_str(&j.to);
}

static void number_json(struct jout *j, const struct cc_value *v)
{
    jout_number(j, "lo", v->lo);
    jout_number(j, "hi", v->hi);
    if (v->lo_open)
        jout_bool(j, "lo_open", true);
    if (v->hi_open)
        jout_bool(j, "hi_open", true);
    if (v->approximate)
        jout_bool(j, "approximate", true);
    if (v->unit.n)
        jout_string(j, "unit", v->unit);
}

static cc_str value_json(cc_str text, const struct cc_value *v, struct cc_arena *a)
{
    struct jout j = { .to = { .a = a } };

    if (v->kind == CC_VALUE_NONE)
        return CC_LIT("null");
    jout_open(&j, NULL, '{');
    jout_string(&j, "kind", record_value_kind_name(v->kind));
    if (v->span.end > v->span.start)
        jout_string(&j, "text", cc_str_sub(text, v->span.start, v->span.end));
    jout_string(&j, "shown", cc_value_show(v, a));
    if (v->kind == CC_VALUE_NUMBER || v->kind == CC_VALUE_DIRECTION)
        number_json(&j, v);
    if (v->kind == CC_VALUE_STATE) {
        jout_string(&j, "set", v->set);
        jout_string(&j, "state", v->state);
    }
    if (v->kind == CC_VALUE_FILLER || v->kind == CC_VALUE_PLACE)
        jout_string(&j, "filler", ref_text(&v->filler, a));
    if (v->kind == CC_VALUE_DATE)
        jout_string(&j, "date", cc_date_iso(a, v->date));
    jout_close(&j, '}');
    return cc_buf_str(&j.to);
}

static struct cc_span mark_of(const struct cc_claim *c)
{
    struct cc_span v = c->value.span;

    return v.start >= c->span.start && v.end <= c->span.end ? v
                                                            : (struct cc_span){ 0, 0 };
}

/* Who stands behind the claim: the innermost speaker, else the outlet. */
static void add_voice(struct record_claim *row, const struct cc_reading *r,
                      struct record_names names, const struct cc_claim *c)
{
    if (c->statement == CC_NO_INDEX && cc_claim_is_told(c)) {
        row->quote = record_quote_name(CC_QUOTE_NONE);
        row->speech = true; /* of whom, the article does not say */
        return;
    }
    if (c->statement == CC_NO_INDEX) {
        row->quote = record_quote_name(CC_QUOTE_NONE);
        row->party = r->article->source.n ? r->article->source : CC_NONE;
        return;
    }
    row->speech = true;
    row->quote = record_quote_name(r->statements.statement[c->statement].kind);
    record_speaker(r, names, c->statement, &row->speaker, &row->party);
}

struct record_claim record_claim_of(const struct cc_reading *r, struct record_names names,
                                    uint32_t number, struct cc_arena *a)
{
    cc_str text = r->article->text;
    const struct cc_claim *c = &r->claims.claim[number];
    struct cc_span written = c->about_written;
    struct record_claim row = {
        .words = c->span_count ? record_piece_of(text, c->spans, c->span_count, a)
                               : record_piece_of(text, &c->span, 1, a),
        .statement = c->statement,
        .frame = c->frame,
        .anchor = ref_text(&c->anchor, a),
        .roles = roles_json(c, a),
        .value = value_json(text, &c->value, a),
        .negative = c->negative,
        .mode = cc_mode_name(c->mode),
        .scope = c->scope.n ? c->scope : CC_NONE,
        .place = role_text(c, CC_ROLE_PLACE, a),
        .rule = cc_str_c(c->rule),
        .about = cc_date_iso(a, c->about),
        .about_precision = cc_precision_name(c->about.precision),
        .about_written = written.end > written.start
                             ? cc_str_sub(text, written.start, written.end)
                             : CC_NONE,
        .said = record_said(r, c->statement, a),
        .clause = cc_claim_position(&r->claims, number, &r->statements),
        .mark = mark_of(c),
        .lemmas = c->words,
    };

    add_voice(&row, r, names, c);
    return row;
}

const struct record_claim *record_claims_of(const struct cc_reading *r,
                                            struct record_names names, struct cc_arena *a)
{
    struct record_claim *rows = CC_ARRAY(a, struct record_claim, r->claims.n);

    for (uint32_t i = 0; i < r->claims.n; i++)
        rows[i] = record_claim_of(r, names, i, a);
    return rows;
}
