/* Who speaks in a case, and for which party: counted, and printed. */
#include "roster.h"

#include "record/json.h"

#include <stdlib.h>
#include <string.h>

/* ---- making ---------------------------------------------------------------------------
 */

struct words {
    CC_LIST(cc_str) all;
};

struct count {
    struct roster_speaker row;
    uint32_t last_article; /* + 1: the last one that it spoke in */
    struct words also, may_be, elsewhere;
};

static bool is_pronoun(const struct cc_reading *r, struct cc_span speaker)
{
    for (uint32_t i = 0; i < r->statements.mention_count; i++) {
        const struct cc_mention *m = &r->statements.mention[i];
        if (m->span.start >= speaker.start && m->span.end <= speaker.end)
            return m->kind == CC_MENTION_PRONOUN;
    }
    return false;
}

cc_str roster_bare(cc_str words)
{
    return words.n > 4 && cc_str_eq_fold(cc_str_sub(words, 0, 4), CC_LIT("the "))
               ? cc_str_sub(words, 4, words.n)
               : words;
}

static void add_word(struct words *list, cc_str word, struct cc_arena *a)
{
    for (uint32_t i = 0; i < list->all.n; i++)
        if (cc_str_eq_fold(list->all.at[i], word))
            return;
    *CC_PUSH(a, &list->all) = word;
}

/* A side that an article has it on, when it is on another one in the case. */
static void add_elsewhere(struct count *x, const struct cc_entity *e, struct cc_arena *a)
{
    if (x->row.by == CC_BY_FILE || e->party_by == CC_BY_NAME || !e->party.n ||
        e->party.p[0] < 'a' || e->party.p[0] > 'z' ||
        cc_str_eq_fold(e->party, x->row.party))
        return;
    add_word(&x->elsewhere, e->party, a);
}

static void count_article(struct count *count, const struct cc_case *c, uint32_t article,
                          uint32_t *unknown, struct cc_arena *a)
{
    const struct cc_reading *r = c->reading[article];

    for (uint32_t i = 0; i < r->statements.statement_count; i++) {
        const struct cc_statement *s = &r->statements.statement[i];
        if (s->entity == CC_NO_INDEX) {
            ++*unknown;
            continue;
        }
        struct count *x = &count[c->actor_of[article][s->entity]];
        x->row.statements++;
        x->row.articles += x->last_article != article + 1;
        x->last_article = article + 1;
        if (!x->row.role.n)
            x->row.role = r->statements.entity[s->entity].role;
        add_elsewhere(x, &r->statements.entity[s->entity], a);
        cc_str words = roster_bare(cc_document_text(&r->document, s->speaker));
        if (words.n && !cc_str_eq_fold(words, roster_bare(x->row.name)) &&
            !is_pronoun(r, s->speaker))
            add_word(&x->also, words, a);
    }
}

/* A surname alone, with the full names of the case that it may mean. */
static void find_namesakes(struct count *x, const struct cc_case *c, struct cc_arena *a)
{
    cc_str name = x->row.name;

    if (!x->row.statements || cc_str_find(name, CC_LIT(" ")) < name.n ||
        (name.p[0] >= 'a' && name.p[0] <= 'z')) /* "owner" is no surname */
        return;
    for (uint32_t i = 0; i < c->actor_count; i++) {
        cc_str full = c->actor[i].name;
        if (c->actor[i].kind == CC_ENT_PERSON && full.n > name.n + 1 &&
            full.p[full.n - name.n - 1] == ' ' &&
            cc_str_eq_fold(cc_str_sub(full, full.n - name.n, full.n), name))
            add_word(&x->may_be, full, a);
    }
}

static struct roster_words sorted(const struct words *w)
{
    if (w->all.n)
        qsort(w->all.at, w->all.n, sizeof *w->all.at, cc_str_order);
    return (struct roster_words){ w->all.at, w->all.n };
}

static uint32_t said_by_party(const struct roster_speaker *at, uint32_t n, cc_str party)
{
    uint32_t sum = 0;

    for (uint32_t i = 0; i < n; i++)
        sum += cc_str_eq(at[i].party, party) ? at[i].statements : 0;
    return sum;
}

struct ranked {
    struct roster_speaker row;
    uint32_t party_said;
};

static int by_rank(const void *x, const void *y)
{
    const struct ranked *p = x, *q = y;
    int order = (p->row.party.n == 0) - (q->row.party.n == 0);

    if (!order && p->party_said != q->party_said)
        order = p->party_said > q->party_said ? -1 : 1;
    if (!order)
        order = cc_str_compare(p->row.party, q->row.party);
    if (!order && p->row.statements != q->row.statements)
        order = p->row.statements > q->row.statements ? -1 : 1;
    return order ? order : cc_str_compare(p->row.name, q->row.name);
}

static struct roster rank(const struct count *count, uint32_t n, struct cc_arena *a)
{
    struct roster_speaker *out = CC_ARRAY(a, struct roster_speaker, n + 1);
    struct ranked *ranked = CC_ARRAY(a, struct ranked, n + 1);
    struct roster r = { .at = out };

    for (uint32_t i = 0; i < n; i++) {
        if (!count[i].row.statements)
            continue;
        out[r.n] = count[i].row;
        out[r.n].also = sorted(&count[i].also);
        out[r.n].may_be = sorted(&count[i].may_be);
        out[r.n++].elsewhere = sorted(&count[i].elsewhere);
    }
    for (uint32_t i = 0; i < r.n; i++)
        ranked[i] = (struct ranked){ out[i], said_by_party(out, r.n, out[i].party) };
    qsort(ranked, r.n, sizeof *ranked, by_rank);
    for (uint32_t i = 0; i < r.n; i++)
        out[i] = ranked[i].row;
    return r;
}

struct roster roster_make(const struct kept_list *list, const struct cc_parties *parties,
                          struct cc_arena *a)
{
    struct cc_case c =
        cc_case_link(kept_readings(list, a), list->all.n, CC_NONE, parties, a);
    struct count *count = CC_ARRAY(a, struct count, c.actor_count + 1);
    uint32_t unknown = 0;

    for (uint32_t i = 0; i < c.actor_count; i++)
        count[i].row = (struct roster_speaker){ .actor = i,
                                                .name = c.actor[i].name,
                                                .party = c.actor[i].party,
                                                .by = c.actor[i].party_by };
    for (uint32_t i = 0; i < c.n; i++)
        count_article(count, &c, i, &unknown, a);
    for (uint32_t i = 0; i < c.actor_count; i++)
        if (c.actor[i].kind == CC_ENT_PERSON || c.actor[i].kind == CC_ENT_OTHER)
            find_namesakes(&count[i], &c, a);
    struct roster r = rank(count, c.actor_count, a);
    r.actors = c.actor_count;
    r.unknown = unknown;
    return r;
}

/* ---- printing -------------------------------------------------------------------------
 */

static const char *why(const struct roster_speaker *s)
{
    static const char *const words[] = {
        [CC_BY_NOTHING] = "",
        [CC_BY_FILE] = "by the party file",
        [CC_BY_SURNAME] = "by the party file",
        [CC_BY_ROLE] = "by role",
        [CC_BY_ACTING] = "speaks for it",
        [CC_BY_CHARGE] = "accused",
        [CC_BY_HARM] = "harmed",
        [CC_BY_DOCUMENT] = "filed by it",
        [CC_BY_NAME] = "by itself",
    };
    return words[s->by];
}

static void put_count(const struct screen *out, uint32_t statements, uint32_t articles)
{
    fprintf(out->to, "%u statement%s in %u article%s", statements, s_of(statements),
            articles, s_of(articles));
}

static void put_words(const struct roster_words *w, const char *first,
                      const char *between, const struct screen *out)
{
    for (uint32_t i = 0; i < w->n; i++) {
        fprintf(out->to, "%s\"", i ? between : first);
        screen_put(out->to, w->at[i]);
        fputc('"', out->to);
    }
}

static void put_speaker(const struct roster_speaker *s, const struct screen *out)
{
    fputs("  ", out->to);
    screen_put(out->to, s->name);
    fputs(": ", out->to);
    put_count(out, s->statements, s->articles);
    if (*why(s))
        fprintf(out->to, ", %s", why(s));
    if (s->role.n && s->by == CC_BY_ROLE && !cc_str_eq_fold(s->role, s->name)) {
        fputs(" (", out->to);
        screen_put(out->to, s->role);
        fputc(')', out->to);
    }
    put_words(&s->also, "; also ", ", ", out);
    put_words(&s->may_be, "; may be ", " or ", out);
    put_words(&s->elsewhere, "; elsewhere ", ", ", out);
    fputc('\n', out->to);
}

void roster_print(const struct roster *r, const struct screen *out)
{
    for (uint32_t i = 0; i < r->n; i++) {
        if (i == 0 || !cc_str_eq(r->at[i].party, r->at[i - 1].party)) {
            screen_style(out, STYLE_TITLE);
            screen_put(out->to,
                       r->at[i].party.n ? r->at[i].party : CC_LIT("party unknown"));
            screen_style(out, STYLE_PLAIN);
            fputc('\n', out->to);
        }
        put_speaker(&r->at[i], out);
    }
    if (r->unknown)
        fprintf(out->to, "speaker unknown\n  %u statement%s\n", r->unknown,
                s_of(r->unknown));
}

static cc_str key_of(uint8_t by)
{
    static const char *const words[] = { NULL,     "file", "file",     "role", "acting",
                                         "charge", "harm", "document", "name" };
    return cc_str_c(words[by]);
}

static void put_list(struct jout *j, const char *key, const struct roster_words *w)
{
    jout_open(j, key, '[');
    for (uint32_t i = 0; i < w->n; i++)
        jout_string(j, NULL, w->at[i]);
    jout_close(j, ']');
}

static void put_row(struct jout *j, const struct roster_speaker *s)
{
    jout_open(j, NULL, '{');
    jout_string(j, "schema", CC_LIT("claimcheck.party/1"));
    jout_string(j, "party", s->party);
    jout_string(j, "speaker", s->name);
    jout_integer(j, "statements", s->statements);
    jout_integer(j, "articles", s->articles);
    jout_string(j, "by", key_of(s->by));
    jout_string(j, "role", s->role);
    put_list(j, "also", &s->also);
    put_list(j, "may_be", &s->may_be);
    put_list(j, "elsewhere", &s->elsewhere);
    jout_close(j, '}');
}

cc_str roster_json(const struct roster *r, bool one_object, struct cc_arena *a)
{
    struct jout j = { .to = { .a = a } };

    if (one_object)
        cc_buf_add(&j.to, CC_LIT("{\"schema\":\"claimcheck.list/1\",\"parties\":["));
    for (uint32_t i = 0; i < r->n; i++) {
        if (one_object)
            cc_buf_add(&j.to, i ? CC_LIT(",\n") : CC_LIT("\n"));
        j.more = false;
        put_row(&j, &r->at[i]);
        if (!one_object)
            cc_buf_addc(&j.to, '\n');
    }
    if (one_object)
        cc_buf_add(&j.to, CC_LIT("\n]}\n"));
    return cc_buf_str(&j.to);
}
