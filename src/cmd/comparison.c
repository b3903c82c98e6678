/* A case in memory, from its readings to its findings. */
#include "comparison.h"

#include "record/reasons.h"

#include <string.h>

/* ---- articles kept --------------------------------------------------------------------
 */

bool kept_open(struct kept_list *list, struct call *call)
{
    if (!list->a)
        list->a = call_arena(call);
    return list->a;
}

struct adding {
    struct kept_list *list;
    const struct reader_item *item;
    struct kept *kept;
};

static void add(void *arg)
{
    struct adding *add = arg;
    struct kept_list *list = add->list;
    const struct ingest_item *from = &add->item->found;
    struct kept *next = CC_NEW(list->a, struct kept);
    struct ingest_item *found = &next->item.found;

    if (!list->keep)
        list->keep = cc_keep_new(list->a);
    found->article = from->article;
    found->line = from->line;
    next->item.again = add->item->again;
    next->item.reading = add->item->reading;
    cc_keep_reading(list->keep, &found->article, &next->item.reading);
    found->name = cc_keep_str(list->keep, from->name);
    if (next->item.again)
        *CC_PUSH(list->a, &list->again) = next;
    else
        *CC_PUSH(list->a, &list->all) = next;
    add->kept = next;
}

struct kept *kept_add(struct kept_list *list, const struct reader_item *item,
                      struct cc_error *err)
{
    struct adding adding = { list, item, NULL };

    cc_arena_guard(list->a, add, &adding, err);
    return adding.kept;
}

void kept_read(struct kept_list *list, struct reader *r)
{
    struct cc_arena *a = call_arena(r->call);
    struct cc_error err = { CC_OK, "" };
    struct reader_item item;

    r->copies = r->progress = true;
    while (kept_open(list, r->call) && a && reader_next(r, &item, a)) {
        if (!kept_add(list, &item, &err)) {
            call_fail(r->call, &err);
            break;
        }
        cc_arena_reset(a);
    }
    cc_arena_free(a);
}

void kept_free(struct kept_list *list)
{
    cc_arena_free(list->a);
    *list = (struct kept_list){ 0 };
}

/* ---- comparing ------------------------------------------------------------------------
 */

/* The kept article that a reading is part of. */
static const struct kept *kept_of(const struct cc_reading *reading)
{
    const char *p = (const char *)reading;
    return (const void *)(p - offsetof(struct kept, item.reading));
}

static bool is_elsewhere(const struct cc_article *x, const struct cc_article *y)
{
    return !cc_str_eq(x->file, y->file) || !cc_str_eq(x->source, y->source) ||
           !cc_str_eq(x->url, y->url);
}

/* The further places of an article's text. */
static void add_copies(struct record_article *row, const struct cc_article *article,
                       const struct kept_list *list, struct cc_arena *a)
{
    CC_LIST(struct record_article) copies = { 0 };

    for (uint32_t i = 0; i < list->again.n; i++) {
        const struct ingest_item *found = &list->again.at[i]->item.found;
        if (strcmp(found->article.id, article->id) == 0 &&
            is_elsewhere(&found->article, article))
            *CC_PUSH(a, &copies) =
                record_article_of(&found->article, found->name, found->line, a);
    }
    row->copy = copies.at;
    row->copies = copies.n;
}

static void add_rows(struct comparison *out, const struct kept_list *list,
                     struct cc_arena *a)
{
    const struct cc_case *c = out->c;
    const struct kept **kept = CC_ARRAY(a, const struct kept *, c->n);
    struct record_article *article = CC_ARRAY(a, struct record_article, c->n);

    for (uint32_t i = 0; i < c->n; i++) {
        kept[i] = kept_of(c->reading[i]);
        article[i] = record_article_of(c->reading[i]->article, kept[i]->item.found.name,
                                       kept[i]->item.found.line, a);
        add_copies(&article[i], c->reading[i]->article, list, a);
    }
    out->kept = kept;
    out->article = article;
}

const struct cc_reading **kept_readings(const struct kept_list *list, struct cc_arena *a)
{
    const struct cc_reading **out = CC_ARRAY(a, const struct cc_reading *, list->all.n);

    for (uint32_t i = 0; i < list->all.n; i++)
        out[i] = &list->all.at[i]->item.reading;
    return out;
}

struct comparison comparison_of(const struct kept_list *list, const struct cc_case *c,
                                struct cc_findings found, struct cc_arena *a)
{
    struct comparison out = {
        .articles = c->n, .case_name = c->name, .c = c, .found = found
    };

    add_rows(&out, list, a);
    out.finding = record_findings_of(&out.found, c, out.article, a);
    return out;
}

struct comparison comparison_make(const struct kept_list *list, cc_str case_name,
                                  const struct cc_parties *parties, struct cc_arena *a)
{
    struct cc_case *c = CC_NEW(a, struct cc_case); /* what is found refers to it */

    *c = cc_case_link(kept_readings(list, a), list->all.n, case_name, parties, a);
    c->crowd = list->crowd;
    return comparison_of(list, c, cc_compare(c, a), a);
}

bool comparison_explain(struct comparison *c, bool possible, struct cc_arena *a,
                        struct cc_error *err)
{
    return record_explain(c->finding, &c->found, possible, a, err);
}

/* ---- choosing -------------------------------------------------------------------------
 */

static bool is_kind(cc_str name)
{
    for (int k = CC_KIND_RETRACTION; k <= CC_KIND_DISPUTE; k++)
        if (cc_str_eq(name, cc_kind_name((enum cc_kind)k)) ||
            cc_str_eq(name, cc_family_name(cc_kind_family((enum cc_kind)k))))
            return true;
    return false;
}

static bool check_kinds(const char *kinds, struct cc_error *err)
{
    cc_str rest = cc_str_c(kinds);

    while (rest.n) {
        cc_str name = cc_str_cut(&rest, ',');
        if (!is_kind(name))
            return cc_fail(
                err, CC_EUSAGE,
                "--kind %.*s: no kind or family of finding; kinds are retraction, "
                "stealth_edit, quote_drift, update, reversal, self_contradiction, "
                "discrepancy, dispute",
                CC_FMT(name));
    }
    return true;
}

static bool is_of_kind(const char *kinds, const struct record_finding *f)
{
    cc_str rest = cc_str_c(kinds);

    if (!kinds)
        return true;
    while (rest.n) {
        cc_str name = cc_str_cut(&rest, ',');
        if (cc_str_eq(name, f->kind) || cc_str_eq(name, f->family))
            return true;
    }
    return false;
}

static bool is_of_party(const struct record_claim *c, cc_str party)
{
    return cc_str_eq(c->party, party) || cc_str_eq(c->speaker, party);
}

/* A finding is of the day that its later side was published. */
static bool is_of_time(const struct record_finding *f, const struct settings *set)
{
    cc_date day = CC_NO_DATE;

    if (!cc_date_known(set->since) && !cc_date_known(set->until))
        return true;
    if (!cc_date_parse(&day, f->b.at.article->published, NULL))
        return false;
    return (!cc_date_known(set->since) || day.first >= set->since.first) &&
           (!cc_date_known(set->until) || day.first <= set->until.last);
}

/* One place fits all that is asked of who said it and where. */
static bool is_place_wanted(const struct record_place *p, const struct settings *set)
{
    cc_str party = cc_str_c(set->party), speaker = cc_str_c(set->speaker),
           outlet = cc_str_c(set->outlet);

    return (!party.n || is_of_party(p->claim, party)) &&
           (!speaker.n || cc_str_eq(p->claim->speaker, speaker)) &&
           (!outlet.n || cc_str_eq(p->article->source, outlet));
}

bool findings_wanted(const struct settings *set, const struct record_finding *f)
{
    return is_of_kind(set->kind, f) && (!set->fresh || f->fresh) && is_of_time(f, set) &&
           (is_place_wanted(&f->a.at, set) || is_place_wanted(&f->b.at, set));
}

bool findings_kinds(const struct settings *set, struct cc_error *err)
{
    return !set->kind || check_kinds(set->kind, err);
}

/* What an editor decided on is shown, however sure the program is of it. */
static bool is_graded(const struct settings *set, const struct record_finding *f)
{
    return set->possible || section_of(f) < SECTION_OPEN ||
           cc_str_eq(f->grade, CC_LIT("strong"));
}

/* Within each case: what is approved, confirmed, open, dismissed; else as they came. */
static void by_section(struct record_finding *at, uint32_t n, struct cc_arena *a)
{
    struct record_finding *sorted = CC_ARRAY(a, struct record_finding, n);
    uint32_t put = 0;

    for (uint32_t from = 0, to; from < n; from = to) {
        to = from + 1;
        while (to < n && cc_str_eq(at[to].case_name, at[from].case_name))
            to++;
        for (int section = SECTION_APPROVED; section <= SECTION_DISMISSED; section++)
            for (uint32_t i = from; i < to; i++)
                if ((int)section_of(&at[i]) == section)
                    sorted[put++] = at[i];
    }
    if (n)
        memcpy(at, sorted, n * sizeof *at);
    cc_arena_drop(a, sorted);
}

bool findings_choose(struct report *out, const struct record_finding *all, uint32_t n,
                     const struct settings *set, struct record_summary *sum,
                     struct cc_arena *a, struct cc_error *err)
{
    struct record_finding *chosen = CC_ARRAY(a, struct record_finding, n);

    *out = (struct report){ .at = chosen,
                            .summary = sum,
                            .unit = (enum cc_unit)set->offsets };
    if (!findings_kinds(set, err))
        return false;
    for (uint32_t i = 0; i < n; i++) {
        if (!findings_wanted(set, &all[i]))
            continue;
        if (!is_graded(set, &all[i]))
            sum->possible++;
        else if (!set->dismissed && section_of(&all[i]) == SECTION_DISMISSED)
            sum->dismissed++;
        else
            chosen[out->n++] = all[i];
    }
    by_section(chosen, out->n, a);
    sum->findings = out->n;
    return true;
}

int findings_code(const struct report *r, int fail_on)
{
    char family[32];

    options_word(family, OPT_FAIL_ON, fail_on);
    for (uint32_t i = 0; fail_on && i < r->n; i++)
        if (section_of(&r->at[i]) != SECTION_DISMISSED &&
            (strcmp(family, "any") == 0 || cc_str_eq(r->at[i].family, cc_str_c(family))))
            return EXIT_FOUND;
    return EXIT_DONE;
}
