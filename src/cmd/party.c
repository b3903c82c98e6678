/* claimcheck party: who speaks for whom, and changing it in the party file. */
#include "roster.h"
#include "suggest.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* A speaker or a party as a user names it. */
struct named {
    const struct roster_speaker *speaker; /* NULL: it is a party, or nobody */
    cc_str party;  /* the speaker's, or the party itself; CC_NONE: nobody */
    uint32_t fits; /* speakers that the words may mean */
};

/* ---- names ----------------------------------------------------------------------------
 */

static bool goes_by(const struct roster_speaker *s, cc_str words)
{
    for (uint32_t i = 0; i < s->also_count; i++)
        if (cc_str_eq_fold(s->also[i], words))
            return true;
    return false;
}

/* Its full name first, then a party's name, then words that stand for one speaker. */
static struct named find(const struct roster *r, cc_str words)
{
    struct named out = { 0 };

    for (uint32_t i = 0; i < r->n; i++)
        if (cc_str_eq_fold(r->at[i].name, words))
            return (struct named){ &r->at[i], r->at[i].party, 1 };
    for (uint32_t i = 0; i < r->n; i++)
        if (cc_str_eq_fold(r->at[i].party, words))
            return (struct named){ NULL, r->at[i].party, 1 };
    for (uint32_t i = 0; i < r->n; i++)
        if (goes_by(&r->at[i], words)) {
            out.speaker = &r->at[i];
            out.party = r->at[i].party;
            out.fits++;
        }
    return out;
}

static void try_all(struct suggestion *s, const struct roster *r, struct cc_arena *a)
{
    for (uint32_t i = 0; i < r->n; i++) {
        suggest_try(s, cc_strf(a, "%.*s%c", CC_FMT(r->at[i].name), 0).p);
        suggest_try(s, cc_strf(a, "%.*s%c", CC_FMT(r->at[i].party), 0).p);
    }
}

static bool refuse(struct call *call, const struct roster *r, const char *words,
                   const struct named *found, struct cc_error *err)
{
    struct suggestion s = suggest_for(words);

    if (found->fits > 1)
        return cc_fail(err, CC_EUSAGE,
                       "party: \"%s\" may mean %u speakers; give the full name, as "
                       "'claimcheck party list' prints it",
                       words, found->fits);
    try_all(&s, r, call->a);
    return s.best
               ? cc_fail(err, CC_EUSAGE,
                         "party: nobody speaks as \"%s\" in these articles; did you mean "
                         "\"%s\"?",
                         words, s.best)
               : cc_fail(err, CC_EUSAGE,
                         "party: nobody speaks as \"%s\" in these articles; 'claimcheck "
                         "party list' prints who does",
                         words);
}

/* ---- the file -------------------------------------------------------------------------
 */

static bool write_whole(int fd, cc_str text)
{
    while (text.n) {
        ssize_t n = write(fd, text.p, text.n);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return false;
        text = cc_str_sub(text, (size_t)n, text.n);
    }
    return fsync(fd) == 0;
}

/* Beside it first, then in its place: whoever reads it finds the old one or the new. */
static bool replace_file(struct call *call, const char *path, cc_str text,
                         struct cc_error *err)
{
    char *beside = cc_arena_alloc(call->a, strlen(path) + 8);
    struct stat st;
    mode_t mask = umask(0),
           mode = stat(path, &st) == 0 ? st.st_mode & 0777 : 0666 & ~mask;
    int fd;

    umask(mask);
    strcat(strcpy(beside, path), ".XXXXXX");
    fd = mkstemp(beside);
    if (fd < 0)
        return cc_fail(err, CC_EIO, "%s: cannot be written: %s", path, strerror(errno));
    bool done = write_whole(fd, text) && fchmod(fd, mode) == 0;
    done = close(fd) == 0 && done && rename(beside, path) == 0;
    if (!done) {
        cc_fail(err, CC_EIO, "%s: cannot be written: %s", path, strerror(errno));
        unlink(beside);
    }
    return done;
}

/* ---- changing -------------------------------------------------------------------------
 */

/* What is asked for: these names are to be of that party. */
struct move {
    CC_LIST(cc_str) name;
    cc_str party;
};

static cc_str ended(struct call *call, cc_str s)
{
    return cc_str_sub(cc_strf(call->a, "%.*s%c", CC_FMT(s), 0), 0, s.n);
}

static void add_name(struct call *call, struct move *m, cc_str name)
{
    for (uint32_t i = 0; i < m->name.n; i++)
        if (cc_str_eq_fold(m->name.at[i], name))
            return;
    *CC_PUSH(call->a, &m->name) = ended(call, name);
}

static bool plan_merge(struct call *call, const struct roster *r, const char *what,
                       const char *into, struct move *m, struct cc_error *err)
{
    struct named from = find(r, cc_str_c(what)), to = find(r, cc_str_c(into));

    if (from.fits != 1)
        return refuse(call, r, what, &from, err);
    if (to.fits > 1)
        return refuse(call, r, into, &to, err);
    m->party = ended(call, to.party.n   ? to.party
                           : to.speaker ? to.speaker->name
                                        : cc_str_c(into));
    if (from.party.n && cc_str_eq(from.party, m->party))
        return cc_fail(err, CC_EUSAGE, "party: \"%s\" is of %.*s already", what,
                       CC_FMT(m->party));
    if (from.speaker)
        add_name(call, m, from.speaker->name);
    for (uint32_t i = 0; i < r->n && !from.speaker; i++)
        if (cc_str_eq(r->at[i].party, from.party))
            add_name(call, m, r->at[i].name);
    if (to.speaker && cc_str_eq(to.speaker->name, m->party))
        add_name(call, m, m->party);
    return true;
}

static bool plan_split(struct call *call, const struct roster *r, const char *what,
                       struct move *m, struct cc_error *err)
{
    struct named from = find(r, cc_str_c(what));

    if (from.fits == 1 && !from.speaker)
        return cc_fail(err, CC_EUSAGE,
                       "party: %s is a party; say who is to stand for itself: a speaker "
                       "that 'claimcheck party list' prints under it",
                       what);
    if (from.fits != 1)
        return refuse(call, r, what, &from, err);
    m->party = ended(call, from.speaker->name);
    if (cc_str_eq(from.party, m->party))
        return cc_fail(err, CC_EUSAGE, "party: \"%s\" stands for itself already", what);
    add_name(call, m, from.speaker->name);
    return true;
}

/* Every article once more, with the parties as they are now. */
static void read_anew(const struct kept_list *kept, const struct cc_parties *parties)
{
    for (uint32_t i = 0; i < kept->all.n; i++) {
        struct kept *k = kept->all.at[i];
        k->item.reading = cc_read(&k->item.found.article, parties, k->a);
    }
}

static uint32_t changed(const struct roster_sides *x, const struct roster_sides *y)
{
    uint32_t n = 0;

    for (uint32_t i = 0; i < x->all.n && i < y->all.n; i++)
        n += !cc_str_eq(x->all.at[i], y->all.at[i]);
    return n;
}

static bool change(struct call *call, struct reader *r, const struct kept_list *kept,
                   const struct move *m, struct cc_error *err)
{
    const char *path = reader_parties_path(call);
    struct cc_parties *parties = CC_NEW(call->a, struct cc_parties);
    struct roster_sides before = roster_sides_of(kept, r->parties, call->a), after;
    cc_str text, now = CC_NONE;
    uint32_t moved;

    if (!path)
        return cc_fail(err, CC_EUSAGE,
                       "party: standard input has no folder to keep parties.json in; say "
                       "where with --parties FILE");
    if (!ingest_parties_move(&text, r->parties_json, m->name.at, m->name.n, m->party,
                             path, call->a, err) ||
        !ingest_parties(parties, text, path, call->a, err))
        return false;
    read_anew(kept, parties);
    after = roster_sides_of(kept, parties, call->a);
    moved = changed(&before, &after);
    if (access(path, F_OK) == 0 &&
        !ingest_slurp(&now, path, r->parties_json.n + 1, call->a, err))
        return false;
    if (!cc_str_eq(now, r->parties_json))
        return cc_fail(err, CC_ECONFLICT, "%s: changed meanwhile; nothing is written",
                       path);
    if (!call->set.dry_run && !replace_file(call, path, text, err))
        return false;
    for (uint32_t i = 0; i < m->name.n; i++) {
        screen_put(call->out.to, m->name.at[i]);
        fputs(": ", call->out.to);
        screen_put(call->out.to, m->party);
        fputc('\n', call->out.to);
    }
    fprintf(call->out.to, "%u of %u statements %s of another party; %s %s\n", moved,
            before.all.n, moved == 1 ? "is" : "are", path,
            call->set.dry_run ? "would be written" : "is written");
    return true;
}

/* ---- the command ----------------------------------------------------------------------
 */

static const struct verb {
    const char *name;
    size_t names; /* operands before the paths */
} verbs[] = { { "list", 0 }, { "merge", 2 }, { "split", 1 } };

static bool run_verb(struct call *call, const struct verb *v, const char *const *name,
                     struct cc_error *err)
{
    struct kept_list kept = { 0 };
    struct move m = { 0 };
    struct reader r;
    bool done = true;

    if (!reader_open(&r, call))
        return true; /* has been told; the code is kept */
    r.once = true;
    kept_read(&kept, &r);
    struct roster roster = roster_make(&kept, r.parties, call->a);
    if (v->names == 2)
        done = plan_merge(call, &roster, name[0], name[1], &m, err);
    else if (v->names == 1)
        done = plan_split(call, &roster, name[0], &m, err);
    if (done && v->names)
        done = change(call, &r, &kept, &m, err);
    else if (done && call->set.format == REPORT_TEXT)
        roster_print(&roster, &call->out);
    else if (done)
        call_print(call, roster_json(&roster, call->set.format == REPORT_JSON, call->a));
    fflush(call->out.to);
    if (done && !v->names && !call->set.quiet)
        report_summary(&r.sum, false, &call->err);
    reader_close(&r);
    kept_free(&kept);
    return done;
}

int cmd_party(struct call *call)
{
    struct cc_error err = { CC_OK, "" };
    const char *const *operand = call->operand;

    for (size_t i = 0; call->operands && i < sizeof verbs / sizeof *verbs; i++) {
        const struct verb *v = &verbs[i];
        if (strcmp(operand[0], v->name) != 0)
            continue;
        if (call->operands < v->names + 2) {
            cc_fail(&err, CC_EUSAGE, "party %s: which %s? See 'claimcheck party --help'",
                    v->name, v->names ? "names and articles" : "articles");
            return call_fail(call, &err), EXIT_USAGE;
        }
        call->operand += v->names + 1;
        call->operands -= v->names + 1;
        if (!run_verb(call, v, operand + 1, &err))
            call_fail(call, &err);
        return EXIT_DONE;
    }
    cc_fail(&err, CC_EUSAGE, "party: what? One of list, merge, split");
    return call_fail(call, &err), EXIT_USAGE;
}
