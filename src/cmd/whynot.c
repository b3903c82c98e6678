/*
 * claimcheck compare --why-not A B: what kept two claims apart. A and B are places as the
 * reports print them (FILE:LINE, FILE:LINE:COLUMN), or words of a claim.
 */
#include "storage.h"
#include "whynot.h"

#include <stdlib.h>

#define SHOWN 3 /* pairs that are told to people: those that came furthest */

struct places {
    CC_LIST(struct cc_place) all;
};

/* ---- places ---------------------------------------------------------------------------
 */

struct wanted {
    cc_str file;           /* CC_NONE: words */
    uint32_t line, column; /* column 0: the whole line */
    cc_str words;          /* folded */
};

/* ":12" at the end of *s, cut off; 0 when there is none. */
static uint32_t cut_number(cc_str *s)
{
    size_t at = s->n;
    uint32_t n = 0;

    while (at > 0 && s->p[at - 1] >= '0' && s->p[at - 1] <= '9')
        at--;
    if (at == s->n || at < 2 || s->p[at - 1] != ':' || s->n - at > 9)
        return 0;
    for (size_t i = at; i < s->n; i++)
        n = n * 10 + (uint32_t)(s->p[i] - '0');
    s->n = at - 1;
    return n;
}

static struct wanted wanted_of(const char *given, struct cc_arena *a)
{
    struct wanted w = { .file = cc_str_c(given) };
    uint32_t last = cut_number(&w.file), before = last ? cut_number(&w.file) : 0;

    w.words = cc_fold(a, cc_str_trim(cc_str_c(given)));
    w.line = before ? before : last;
    w.column = before ? last : 0;
    if (!last)
        w.file = CC_NONE;
    return w;
}

/* The last parts of a path name it as well. */
static bool is_file(cc_str file, cc_str given)
{
    return cc_str_eq(file, given) || (file.n > given.n && cc_str_ends(file, given) &&
                                      file.p[file.n - given.n - 1] == '/');
}

/* Bytes of a line, or of the one character at its column. */
static struct cc_span span_of(cc_str text, uint32_t line, uint32_t column)
{
    struct cc_span s = { 0, 0 };
    cc_str rest = text;

    for (uint32_t i = 1; i < line && rest.n; i++)
        cc_str_cut(&rest, '\n');
    s.start = (uint32_t)(text.n - rest.n);
    cc_str own = cc_str_cut(&rest, '\n');
    s.end = s.start + (uint32_t)own.n;
    for (size_t at = 0, i = 1; column && at < own.n; i++) {
        size_t from = at;
        cc_utf8_next(own, &at);
        if (i == column)
            return (struct cc_span){ s.start + (uint32_t)from, s.start + (uint32_t)at };
    }
    return s;
}

static bool has_words(const struct cc_claim *c, cc_str text, cc_str words,
                      struct cc_arena *a)
{
    cc_str own = cc_fold(a, cc_str_sub(text, c->span.start, c->span.end));
    cc_str clause = cc_fold(a, cc_str_sub(text, c->clause.start, c->clause.end));

    return cc_str_find(own, words) < own.n ||
           (clause.n && cc_str_find(words, clause) < words.n);
}

static void find(const struct cc_case *c, const struct wanted *w, struct places *out,
                 struct cc_arena *a)
{
    for (uint32_t r = 0; r < c->n; r++) {
        const struct cc_reading *reading = c->reading[r];
        cc_str text = reading->article->text;
        bool whole = cc_str_eq(reading->article->file, w->words) && w->file.n;
        struct cc_span line = { 0, 0 };

        if (w->file.n && !whole && !is_file(reading->article->file, w->file))
            continue;
        if (w->file.n)
            line = span_of(text, w->line, w->column);
        for (uint32_t i = 0; i < reading->claims.n; i++) {
            const struct cc_claim *claim = &reading->claims.claim[i];
            bool there = w->file.n ? claim->clause.start < line.end &&
                                         claim->clause.end > line.start
                                   : has_words(claim, text, w->words, a);
            if (there || whole)
                *CC_PUSH(a, &out->all) = (struct cc_place){ r, i };
        }
    }
}

/* ---- telling --------------------------------------------------------------------------
 */

static struct apart_side side_of(struct call *call, const struct cc_case *c,
                                 struct cc_place at, cc_str normal)
{
    const struct cc_reading *r = c->reading[at.article];
    const struct cc_claim *claim = &r->claims.claim[at.claim];
    const struct offset_map *map =
        offset_map_new(r->article->text, (enum cc_unit)call->set.offsets, call->a);
    struct apart_side s = { .file = r->article->file,
                            .start = offset_in(map, claim->clause.start),
                            .end = offset_in(map, claim->clause.end),
                            .text = cc_str_sub(r->article->text, claim->clause.start,
                                               claim->clause.end),
                            .normal = normal };

    place_of(r->article->text, claim->clause.start, &s.line, &s.column);
    return s;
}

static void tell(struct call *call, const struct cc_case *c, const struct cc_aparts *all)
{
    bool text = call->set.format == REPORT_TEXT;
    uint32_t shown = text ? 0 : all->n;

    while (text && shown < all->n && shown < SHOWN &&
           all->at[shown].reached == all->at[0].reached)
        shown++;
    for (uint32_t i = 0; i < shown; i++) {
        const struct cc_apart *x = &all->at[i];
        const struct apart row = { x, side_of(call, c, x->a, x->normal_a),
                                   side_of(call, c, x->b, x->normal_b) };
        if (i && text)
            fputs("\n", call->out.to);
        report_apart(&row, (enum report_format)call->set.format, &call->out, call->a);
    }
    if (all->n > shown)
        call_note(call, "%u more %s there; a column or words choose one", all->n - shown,
                  all->n - shown == 1 ? "pair of claims stands"
                                      : "pairs of claims stand");
}

/* Whether both places are in this case; what was found is kept in `seen`. */
static bool tell_case(struct call *call, const struct kept_list *kept, cc_str name,
                      const struct cc_parties *parties, bool seen[2])
{
    struct places side[2] = { 0 };
    struct cc_case c =
        cc_case_link(kept_readings(kept, call->a), kept->all.n, name, parties, call->a);

    for (int i = 0; i < 2; i++) {
        struct wanted w = wanted_of(call->operand[i], call->a);
        find(&c, &w, &side[i], call->a);
        seen[i] |= side[i].all.n > 0;
    }
    if (!side[0].all.n || !side[1].all.n)
        return false;
    struct cc_aparts all =
        cc_why_not(&c, (struct cc_places){ side[0].all.at, side[0].all.n },
                   (struct cc_places){ side[1].all.at, side[1].all.n }, call->a);
    tell(call, &c, &all);
    return all.n > 0;
}

static void refuse(struct call *call, const bool seen[2])
{
    struct cc_error err = { CC_OK, "" };

    if (call->code == EXIT_TROUBLE)
        return; /* has been told */
    if (seen[0] && seen[1])
        cc_fail(&err, CC_EUSAGE,
                "--why-not: the two are one claim, or of two cases, which are never "
                "compared");
    else
        cc_fail(
            &err, CC_EUSAGE,
            "--why-not: no claim at \"%s\"; give FILE:LINE or FILE:LINE:COLUMN as the "
            "reports print it, or words of the claim",
            call->operand[seen[0]]);
    call_fail(call, &err);
}

/* ---- where the articles are -----------------------------------------------------------
 */

static void from_paths(struct call *call)
{
    struct call rest = *call;
    struct kept_list kept = { 0 };
    struct reader r;
    bool seen[2] = { false, false };

    rest.operand += 2;
    rest.operands -= 2;
    if (!reader_open(&r, &rest, false)) {
        call->code = rest.code;
        return;
    }
    r.once = true;
    kept_read(&kept, &r);
    call->code = rest.code;
    if (!tell_case(call, &kept, storage_case(call, &r), r.parties, seen))
        refuse(call, seen);
    reader_close(&r);
    kept_free(&kept);
}

static void from_store(struct call *call)
{
    struct store *s = storage_open(call, STORE_READ);
    struct cc_error err = { CC_OK, "" };
    const struct store_case *which;
    bool seen[2] = { false, false }, told = false;
    uint32_t n = 0;

    if (s && !store_cases(s, cc_str_c(call->set.case_name), &which, &n, call->a, &err))
        call_fail(call, &err);
    for (uint32_t i = 0; i < n && !told; i++) {
        struct kept_list list = { 0 };
        const struct cc_parties *parties;

        if (storage_parties(call, &which[i], &parties) &&
            storage_read(call, s, which[i].name, parties, NULL, &list))
            told = tell_case(call, &list, which[i].name, parties, seen);
        kept_free(&list);
    }
    if (s && !told)
        refuse(call, seen);
    store_close(s);
}

int cmd_why_not(struct call *call)
{
    struct cc_error err = { CC_OK, "" };

    if (call->operands < 2) {
        cc_fail(&err, CC_EUSAGE,
                "--why-not: which two? Give two places, FILE:LINE or words of a claim, "
                "then the paths of the articles");
        return call_fail(call, &err), EXIT_USAGE;
    }
    if (call->set.format > REPORT_JSON) {
        cc_fail(&err, CC_EUSAGE,
                "--why-not: prints text or JSON; --format is text, jsonl or json then");
        return call_fail(call, &err), EXIT_USAGE;
    }
    if (call->operands > 2 && call->set.store) {
        cc_fail(&err, CC_EUSAGE, "--why-not: paths or --store, not both");
        return call_fail(call, &err), EXIT_USAGE;
    }
    if (call->operands > 2)
        from_paths(call);
    else
        from_store(call);
    return EXIT_DONE;
}
