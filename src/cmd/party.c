/* claimcheck party: who speaks for whom, and changing it in the party file. */
#include "desk.h"
#include "named.h"
#include "suggest.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* ---- what is asked for ----------------------------------------------------------------
 */

/* These names are to be of that party, and these speakers with them. */
struct move {
    CC_LIST(cc_str) name;
    cc_str party;
    bool *meant; /* by actor */
};

static cc_str ended(struct call *call, cc_str s)
{
    return cc_str_sub(cc_strf(call->a, "%.*s%c", CC_FMT(s), 0), 0, s.n);
}

static bool is_moved(const struct move *m, cc_str name)
{
    for (uint32_t i = 0; i < m->name.n; i++)
        if (cc_str_eq_fold(m->name.at[i], name))
            return true;
    return false;
}

static void add_name(struct call *call, struct move *m, cc_str name)
{
    if (!is_moved(m, name))
        *CC_PUSH(call->a, &m->name) = ended(call, name);
}

static void add_speaker(struct call *call, struct move *m, const struct roster_speaker *s)
{
    m->meant[s->actor] = true;
    add_name(call, m, s->name);
}

/* A speaker, all who have a role, or all of a party; of these no one who only speaks for
 * another of them: he goes with that one by himself. */
static void add_named(struct call *call, struct move *m, const struct roster *r,
                      const struct named *from)
{
    bool leads = false;

    if (from->speaker) {
        add_speaker(call, m, from->speaker);
        return;
    }
    if (from->role.n)
        add_name(call, m, from->role);
    for (uint32_t i = 0; i < r->n; i++) {
        const struct roster_speaker *s = &r->at[i];
        if (from->role.n ? cc_str_eq_fold(s->role, from->role)
                         : cc_str_eq(s->party, from->party))
            m->meant[s->actor] = true;
        leads = leads || (m->meant[s->actor] && s->by != CC_BY_ACTING);
    }
    for (uint32_t i = 0; i < r->n && !from->role.n; i++)
        if (m->meant[r->at[i].actor] && (!leads || r->at[i].by != CC_BY_ACTING))
            add_name(call, m, r->at[i].name);
}

static bool plan_merge(struct call *call, const struct roster *r, const char *const *name,
                       struct move *m, struct cc_error *err)
{
    struct named from = named_find(r, name[0]), to = named_find(r, name[1]);

    if (!from.one)
        return named_refuse(r, name[0], &from, call->a, err);
    if (to.fits && !to.one)
        return named_refuse(r, name[1], &to, call->a, err);
    m->party = ended(call, to.party.n   ? to.party
                           : to.speaker ? to.speaker->name
                                        : cc_str_c(name[1]));
    if (!m->party.n)
        return cc_fail(err, CC_EUSAGE, "party: a party must have a name");
    if (from.party.n && cc_str_eq(from.party, m->party))
        return cc_fail(err, CC_EUSAGE, "party: \"%s\" is of %.*s already", name[0],
                       CC_FMT(m->party));
    const char *near = to.fits ? NULL : named_nearest(r, name[1], call->a);
    if (near)
        call_note(call, "%s is a new party; if \"%s\" was meant, merge it into that",
                  name[1], near);
    add_named(call, m, r, &from);
    if (to.speaker && cc_str_eq(to.speaker->name, m->party))
        add_speaker(call, m, to.speaker);
    return true;
}

static bool plan_split(struct call *call, const struct roster *r, const char *const *name,
                       struct move *m, struct cc_error *err)
{
    struct named from = named_find(r, name[0]);

    if (from.one && !from.speaker && !from.role.n)
        return cc_fail(err, CC_EUSAGE,
                       "party: %s is a party; say who is to stand for itself: a speaker "
                       "that 'claimcheck party list' prints under it",
                       name[0]);
    if (!from.one)
        return named_refuse(r, name[0], &from, call->a, err);
    m->party = ended(call, from.speaker ? from.speaker->name : from.role);
    if (cc_str_eq(from.party, m->party))
        return cc_fail(err, CC_EUSAGE, "party: \"%s\" stands for itself already",
                       name[0]);
    add_named(call, m, r, &from);
    return true;
}

/* ---- what comes of it -----------------------------------------------------------------
 */

/* The articles by a new party file. */
static bool try_file(struct desk *d, struct call *call, cc_str json, struct roster *after,
                     struct cc_error *err)
{
    struct cc_parties *parties = CC_NEW(call->a, struct cc_parties);

    if (!ingest_parties(parties, json, desk_where(d), call->a, err))
        return false;
    desk_read_anew(d, parties);
    *after = roster_make(&d->kept, parties, call->a);
    return true;
}

static const struct roster_speaker *same_actor(const struct roster *r, uint32_t actor)
{
    uint32_t i = 0;

    while (i < r->n && r->at[i].actor != actor)
        i++;
    return i < r->n ? &r->at[i] : NULL;
}

/* The name may stand in other names: those who were not meant stay where they are, which
 * the file must then say. Who speaks for somebody meant goes with him. */
static bool keep_others(cc_str *json, struct call *call, const struct roster *before,
                        const struct roster *after, const struct move *m)
{
    struct cc_error err = { CC_OK, "" };
    bool any = false;

    for (uint32_t i = 0; i < before->n; i++) {
        const struct roster_speaker *was = &before->at[i],
                                    *is = same_actor(after, was->actor);
        if (m->meant[was->actor] || is_moved(m, was->name) || !was->party.n || !is ||
            is->by != CC_BY_FILE || cc_str_eq(was->party, is->party))
            continue;
        cc_str name = ended(call, was->name);
        if (!ingest_parties_move(json, *json, &name, 1, ended(call, was->party), "",
                                 call->a, &err))
            return false;
        any = true;
    }
    return any;
}

static void put_party(FILE *to, cc_str party)
{
    screen_put(to, party.n ? party : CC_LIT("party unknown"));
}

/* Who changes, and who is now held by the file; the number of statements that change. */
static uint32_t print_changes(struct call *call, const struct roster *before,
                              const struct roster *after, const struct move *m)
{
    uint32_t changed = 0;

    for (uint32_t i = 0; i < before->n; i++) {
        const struct roster_speaker *was = &before->at[i],
                                    *is = same_actor(after, was->actor);
        bool kept =
            is && !m->meant[was->actor] && is->by == CC_BY_FILE && was->by != CC_BY_FILE;
        if (!is || (cc_str_eq(was->party, is->party) && !kept))
            continue;
        screen_put(call->out.to, was->name);
        if (cc_str_eq(was->party, is->party)) {
            fputs(": stays ", call->out.to);
            put_party(call->out.to, is->party);
            fputs(", which the file now says\n", call->out.to);
            continue;
        }
        changed += was->statements;
        fputs(": ", call->out.to);
        put_party(call->out.to, was->party);
        fputs(" -> ", call->out.to);
        put_party(call->out.to, is->party);
        fprintf(call->out.to, ", %u statement%s\n", was->statements,
                s_of(was->statements));
    }
    return changed;
}

static bool change(struct call *call, struct desk *d, const struct roster *before,
                   const struct move *m, struct cc_error *err)
{
    struct roster after;
    cc_str json;
    uint32_t said = before->unknown;

    if (!ingest_parties_move(&json, ingest_decode(d->json, call->a), m->name.at,
                             m->name.n, m->party, desk_where(d), call->a, err) ||
        !try_file(d, call, json, &after, err))
        return false;
    if (keep_others(&json, call, before, &after, m) &&
        !try_file(d, call, json, &after, err))
        return false;
    if (!call->set.dry_run && !desk_write(d, call, json, err))
        return false;
    for (uint32_t i = 0; i < before->n; i++)
        said += before->at[i].statements;
    uint32_t changed = print_changes(call, before, &after, m);
    fprintf(call->out.to, "%u of %u statements %s of another party; %s %s\n", changed,
            said, changed == 1 ? "is" : "are", desk_where(d),
            call->set.dry_run ? "would be written" : "is written");
    if (d->store && !call->set.dry_run)
        call_note(call, "'claimcheck compare' brings the findings up to date");
    return true;
}

/* ---- listing --------------------------------------------------------------------------
 */

static bool means_somebody(const struct desk *d, cc_str name)
{
    for (uint32_t i = 0; i < d->kept.all.n; i++) {
        const struct cc_statements *s = &d->kept.all.at[i]->item.reading.statements;
        for (uint32_t k = 0; k < s->entity_count; k++)
            if (cc_party_names(&s->entity[k], name))
                return true;
    }
    return false;
}

/* Names of the file that are nobody's are likely misspelt. */
static void note_strangers(struct call *call, const struct desk *d,
                           const struct roster *r)
{
    for (uint32_t i = 0; d->parties && i < d->parties->n; i++) {
        const struct cc_party_entry *e = &d->parties->entry[i];
        const char *name, *near;

        if (means_somebody(d, e->name))
            continue;
        name = ended(call, e->name).p;
        near = named_nearest(r, name, call->a);
        call_note(call, "%s: \"%s\" of %.*s is nobody in these articles%s%s%s",
                  desk_where(d), name, CC_FMT(e->party), near ? "; did you mean \"" : "",
                  near ? near : "", near ? "\"?" : "");
    }
}

static void list(struct call *call, const struct desk *d, const struct roster *r)
{
    if (call->set.format == REPORT_TEXT)
        roster_print(r, &call->out);
    else
        call_print(call, roster_json(r, call->set.format == REPORT_JSON, call->a));
    fflush(call->out.to);
    note_strangers(call, d, r);
    if (!call->set.quiet)
        report_summary(&d->sum, false, &call->err);
}

/* ---- the command ----------------------------------------------------------------------
 */

typedef bool plan_move(struct call *call, const struct roster *r, const char *const *name,
                       struct move *m, struct cc_error *err);

static const struct verb {
    const char *name, *wants;
    size_t names;    /* operands before the paths */
    plan_move *plan; /* NULL: it changes nothing */
} verbs[] = { { "list", "", 0, NULL },
              { "merge", "NAME PARTY", 2, plan_merge },
              { "split", "NAME", 1, plan_split } };

static void run_verb(struct call *call, const struct verb *v, const char *const *name)
{
    struct cc_error err = { CC_OK, "" };
    struct desk d;

    if (desk_open(&d, call, v->plan != NULL)) {
        struct roster r = roster_make(&d.kept, d.parties, call->a);
        struct move m = { .meant = CC_ARRAY(call->a, bool, r.actors + 1) };
        if (!v->plan)
            list(call, &d, &r);
        else if (!v->plan(call, &r, name, &m, &err) || !change(call, &d, &r, &m, &err))
            call_fail(call, &err);
    }
    desk_close(&d);
}

/* The verb of the first operand, which else is a path to list; NULL: a misspelt verb. */
static const struct verb *verb_of(struct call *call)
{
    const char *word = call->operands ? call->operand[0] : "list";
    struct suggestion s = suggest_for(word);
    struct cc_error err = { CC_OK, "" };

    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++) {
        if (strcmp(word, verbs[i].name) == 0)
            return &verbs[i];
        suggest_try(&s, verbs[i].name);
    }
    if (!s.best || strcmp(word, "-") == 0 || access(word, F_OK) == 0)
        return &verbs[0];
    cc_fail(&err, CC_EUSAGE, "party: neither a verb nor a file: %s; did you mean '%s'?",
            word, s.best);
    return call_fail(call, &err), NULL;
}

int cmd_party(struct call *call)
{
    const struct verb *v = verb_of(call);
    const char *const *operand = call->operand;
    size_t used;

    if (!v)
        return EXIT_USAGE;
    used = call->operands && strcmp(operand[0], v->name) == 0 ? v->names + 1 : 0;
    if (call->operands < used) {
        struct cc_error err = { CC_OK, "" };
        cc_fail(&err, CC_EUSAGE,
                "party %s: wants %s, then articles unless they are in a "
                "store; see 'claimcheck party --help'",
                v->name, v->wants);
        return call_fail(call, &err), EXIT_USAGE;
    }
    call->operand += used;
    call->operands -= used;
    run_verb(call, v, operand + 1);
    return EXIT_DONE;
}
