/* Every quoted word proved against the stored bytes, long after it was stored. */
#include "rows.h"

#include <stdlib.h>

/* A claim that does not fit; of CC_NO_INDEX: the text of the article itself. */
struct bad {
    int64_t article;
    uint32_t claim;
};

struct prover {
    struct store *s;
    const struct store_proof *by;
    struct store_proved *count;
    int64_t id; /* the article at hand, and what is known of it: */
    cc_str text;
    struct store_flaw of_article;
    CC_LIST(uint32_t) statements; /* that do not fit, rising */
    CC_LIST(struct bad) bad;      /* rising */
};

static void tell(struct prover *p, const struct store_flaw *flaw)
{
    p->count->flaws++;
    p->by->take(p->by->ctx, flaw);
}

/* ---- an article -----------------------------------------------------------------------
 */

static void add_bad(struct prover *p, uint32_t claim)
{
    *CC_PUSH(p->by->a, &p->bad) = (struct bad){ p->id, claim };
}

/* A text or an original that is not what was read. */
static void tell_whole(struct prover *p, const char *part, cc_str bytes, cc_str kept)
{
    struct store_flaw flaw = p->of_article;
    char hash[65];

    cc_sha256(bytes, hash);
    flaw.of = STORE_FLAW_ARTICLE;
    flaw.part = part;
    flaw.span = (struct cc_span){ 0, (uint32_t)bytes.n };
    flaw.kept = kept;
    flaw.now = cc_str_c(hash);
    add_bad(p, CC_NO_INDEX);
    tell(p, &flaw);
}

/* Its key is the begin of its hash: who changes the hash as well has to change both. */
static bool prove_text(struct prover *p, cc_str kept)
{
    char hash[65];

    cc_sha256(p->text, hash);
    if (cc_str_eq(cc_str_c(hash), kept) && cc_str_starts(kept, p->of_article.article))
        return true;
    tell_whole(p, "text", p->text,
               cc_str_eq(cc_str_c(hash), kept) ? p->of_article.article : kept);
    return false;
}

/* What was read in the text is sealed with it: the places of all claims are what they
 * were. */
static bool prove_reading(struct prover *p, struct cc_error *err)
{
    struct cc_arena *a = p->by->of_article;
    struct sql_query *st = sql_begin(p->s, QUERY_proof_reading, err);
    struct store_flaw flaw = p->of_article;

    if (!st)
        return false;
    sql_bind_int(st, ":article", p->id);
    sql_bind_text(st, ":rules", store_rules());
    enum sql_step step = sql_step(p->s, st, err);
    if (step != SQL_ROW)
        return step == SQL_DONE;
    cc_str packed = sql_text(st, 0, a);
    sql_end(st);
    if (rows_is_reading(packed, p->text, a))
        return true;
    flaw.of = STORE_FLAW_ARTICLE;
    flaw.part = "reading";
    flaw.span = (struct cc_span){ 0, (uint32_t)p->text.n };
    flaw.kept = CC_LIT("");
    tell(p, &flaw);
    return true;
}

/* What it was extracted from, if it was. */
static bool prove_original(struct prover *p, struct cc_error *err)
{
    struct sql_query *st = sql_begin(p->s, QUERY_proof_original, err);
    char hash[65];

    if (!st)
        return false;
    sql_bind_int(st, ":article", p->id);
    enum sql_step step = sql_step(p->s, st, err);
    if (step != SQL_ROW)
        return step == SQL_DONE;
    cc_str kept = sql_text(st, 0, p->by->of_article);
    cc_str bytes = sql_text(st, 1, p->by->of_article);
    sql_end(st);
    cc_sha256(bytes, hash);
    if (!cc_str_eq(cc_str_c(hash), kept))
        tell_whole(p, "original", bytes, kept);
    return true;
}

/* Columns start, end, spans from 1 on: what stands there now. */
static void read_words(struct prover *p, struct sql_query *st, struct store_flaw *flaw)
{
    struct cc_arena *a = p->by->of_article;
    struct record_piece piece;

    rows_read_piece(&piece, st, 1, a);
    flaw->part = "words";
    flaw->span = piece.span;
    flaw->now = rows_words_at(&piece, p->text, a);
    if (piece.span_count == 0 || piece.spans[0].start != piece.span.start ||
        piece.spans[piece.span_count - 1].end != piece.span.end)
        flaw->now = CC_NONE;
}

/* Its words are kept as column 4. */
static bool prove_words(struct prover *p, struct sql_query *st, struct store_flaw *flaw)
{
    read_words(p, st, flaw);
    flaw->kept = sql_text(st, 4, p->by->of_article);
    if (flaw->now.n && cc_str_eq(flaw->now, flaw->kept))
        return true;
    tell(p, flaw);
    return false;
}

/* As column 4 the begin of their hash is kept; NULL: an older version kept the words, of
 * which no hash could be made. */
static bool prove_hash(struct prover *p, struct sql_query *st, struct store_flaw *flaw)
{
    read_words(p, st, flaw);
    bool known = !sql_is_null(st, 4);
    flaw->kept = known ? cc_strf(p->by->of_article, "%08llx",
                                 (unsigned long long)sql_int(st, 4))
                       : CC_LIT("");
    flaw->hashed = true;
    if (flaw->now.n && (!known || rows_proof(flaw->now) == sql_int(st, 4)))
        return true;
    tell(p, flaw);
    return false;
}

/* Columns start, end, words from `column` on; all are NULL where it is not known. */
static bool prove_part(struct prover *p, struct sql_query *st, int column,
                       struct store_flaw *flaw)
{
    flaw->span = (struct cc_span){ (uint32_t)sql_int(st, column),
                                   (uint32_t)sql_int(st, column + 1) };
    flaw->kept = sql_text(st, column + 2, p->by->of_article);
    flaw->now = flaw->span.end <= p->text.n
                    ? cc_str_sub(p->text, flaw->span.start, flaw->span.end)
                    : CC_NONE;
    if (sql_is_null(st, column) || cc_str_eq(flaw->now, flaw->kept))
        return true;
    tell(p, flaw);
    return false;
}

static bool prove_statements(struct prover *p, struct cc_error *err)
{
    struct sql_query *st = sql_begin(p->s, QUERY_proof_statement, err);
    enum sql_step step;

    if (!st)
        return false;
    sql_bind_int(st, ":article", p->id);
    p->statements.n = 0;
    while ((step = sql_step(p->s, st, err)) == SQL_ROW) {
        struct store_flaw flaw = p->of_article;
        flaw.of = STORE_FLAW_STATEMENT;
        bool fits = prove_hash(p, st, &flaw);
        flaw.hashed = false;
        flaw.part = "speaker";
        fits &= prove_part(p, st, 5, &flaw);
        flaw.part = "cue";
        fits &= prove_part(p, st, 8, &flaw);
        p->count->statements++;
        if (!fits)
            *CC_PUSH(p->by->a, &p->statements) = (uint32_t)sql_int(st, 0);
    }
    return step == SQL_DONE;
}

/* No words are kept of these: they have to be within the text. */
static bool is_within(const struct prover *p, struct sql_query *st, int column)
{
    int64_t start = sql_int(st, column), end = sql_int(st, column + 1);
    return start >= 0 && start <= end && (uint64_t)end <= p->text.n;
}

static bool is_of_bad_statement(const struct prover *p, struct sql_query *st)
{
    if (sql_is_null(st, 9))
        return false;
    for (uint32_t i = 0; i < p->statements.n; i++)
        if (p->statements.at[i] == sql_int(st, 9))
            return true;
    return false;
}

static bool prove_claims(struct prover *p, struct cc_error *err)
{
    struct sql_query *st = sql_begin(p->s, QUERY_proof_claim, err);
    enum sql_step step;

    if (!st)
        return false;
    sql_bind_int(st, ":article", p->id);
    while ((step = sql_step(p->s, st, err)) == SQL_ROW) {
        struct store_flaw flaw = p->of_article;
        flaw.of = STORE_FLAW_CLAIM;
        bool fits = prove_words(p, st, &flaw);
        if (fits && (!is_within(p, st, 5) || !is_within(p, st, 7))) {
            flaw.part = "place";
            flaw.now = CC_NONE;
            tell(p, &flaw);
            fits = false;
        }
        if (!fits || is_of_bad_statement(p, st))
            add_bad(p, (uint32_t)sql_int(st, 0));
    }
    return step == SQL_DONE;
}

/* false at the end or with *err. */
static bool prove_next(struct prover *p, struct cc_error *err)
{
    struct cc_arena *a = p->by->of_article;
    struct sql_query *st = sql_begin(p->s, QUERY_proof_article, err);

    if (!st)
        return false;
    sql_bind_int(st, ":after", p->id);
    sql_bind_text(st, ":case", p->by->case_name);
    if (sql_step(p->s, st, err) != SQL_ROW)
        return false;
    p->id = sql_int(st, 0);
    p->of_article =
        (struct store_flaw){ .article = sql_text(st, 1, a), .file = sql_text(st, 3, a) };
    cc_str kept = sql_text(st, 2, a);
    p->text = sql_text(st, 4, a);
    p->count->claims += (uint32_t)sql_int(st, 5);
    sql_end(st);
    p->count->articles++;
    bool stands = prove_text(p, kept);
    return prove_original(p, err) && prove_statements(p, err) && prove_claims(p, err) &&
           (!stands || prove_reading(p, err));
}

/* ---- findings -------------------------------------------------------------------------
 */

static int by_place(const void *x, const void *y)
{
    const struct bad *a = x, *b = y;

    if (a->article != b->article)
        return a->article < b->article ? -1 : 1;
    return a->claim < b->claim ? -1 : a->claim > b->claim;
}

static bool is_bad(const struct prover *p, int64_t article, uint32_t claim)
{
    const struct bad key = { article, claim };
    return p->bad.n && bsearch(&key, p->bad.at, p->bad.n, sizeof key, by_place);
}

/* A row is a claim that a finding rests on; rows of one finding follow one another. */
struct rests {
    cc_str key, kind, why;
    bool words, text; /* a claim of it does not fit; the text around one does not */
};

static void end_finding(struct prover *p, const struct rests *r)
{
    if (!r->key.n)
        return;
    p->count->findings++;
    if (r->words || r->text)
        tell(p, &(struct store_flaw){ .of = STORE_FLAW_FINDING,
                                      .finding = r->key,
                                      .kind = r->kind,
                                      .why = r->why,
                                      .context = !r->words });
}

static bool prove_findings(struct prover *p, struct cc_error *err)
{
    struct cc_arena *a = p->by->a;
    struct sql_query *st = sql_begin(p->s, QUERY_proof_finding, err);
    struct rests at = { .words = false };
    enum sql_step step;

    if (!st)
        return false;
    sql_bind_text(st, ":case", p->by->case_name);
    while ((step = sql_step(p->s, st, err)) == SQL_ROW) {
        cc_str key = sql_text(st, 0, a);
        int64_t article = sql_int(st, 3);
        if (!cc_str_eq(key, at.key)) {
            end_finding(p, &at);
            at = (struct rests){ key, sql_text(st, 1, a), sql_text(st, 2, a), false,
                                 false };
        }
        at.words |= is_bad(p, article, (uint32_t)sql_int(st, 4));
        at.text |= is_bad(p, article, CC_NO_INDEX);
    }
    end_finding(p, &at);
    return step == SQL_DONE;
}

bool store_verify(struct store *s, const struct store_proof *proof,
                  struct store_proved *out, struct cc_error *err)
{
    struct prover p = { .s = s, .by = proof, .count = out };

    *out = (struct store_proved){ .articles = 0 };
    while (prove_next(&p, err))
        cc_arena_reset(proof->of_article);
    if (err->code)
        return false;
    if (p.bad.n)
        qsort(p.bad.at, p.bad.n, sizeof *p.bad.at, by_place);
    return prove_findings(&p, err);
}
