/* Finding a speaker, a party or a role by its words, and saying what may be meant. */
#include "named.h"

#include "suggest.h"

static bool goes_by(const struct roster_speaker *s, cc_str words)
{
    for (uint32_t i = 0; i < s->also.n; i++)
        if (cc_str_eq_fold(roster_bare(s->also.at[i]), roster_bare(words)))
            return true;
    return false;
}

static bool is_name(const struct roster_speaker *s, cc_str words)
{
    return cc_str_eq_fold(roster_bare(s->name), roster_bare(words));
}

/* Those of whom `is` holds; their number in *fits. */
static const struct roster_speaker *
first_of(const struct roster *r, cc_str words, uint32_t *fits,
         bool (*is)(const struct roster_speaker *s, cc_str words))
{
    const struct roster_speaker *first = NULL;

    *fits = 0;
    for (uint32_t i = 0; i < r->n; i++)
        if (is(&r->at[i], words) && (*fits)++ == 0)
            first = &r->at[i];
    return first;
}

struct named named_find(const struct roster *r, const char *given)
{
    struct named out = { 0 };
    cc_str words = cc_str_c(given);

    out.speaker = first_of(r, words, &out.fits, is_name);
    out.fits = out.speaker != NULL; /* two of one name are told apart below */
    for (uint32_t i = 0; i < r->n && !out.speaker; i++)
        if (cc_str_eq_fold(r->at[i].party, words))
            return (struct named){ .party = r->at[i].party, .fits = 1, .one = true };
    if (!out.speaker)
        out.speaker = first_of(r, words, &out.fits, goes_by);
    for (uint32_t i = 0; i < r->n && !out.speaker; i++)
        if (cc_str_eq_fold(r->at[i].role, words))
            return (struct named){ .role = r->at[i].role, .fits = 1, .one = true };
    if (!out.speaker)
        return out;
    out.party = out.speaker->party;
    first_of(r, out.speaker->name, &out.same, is_name);
    out.one = out.fits == 1 && out.same == 1;
    return out;
}

const char *named_nearest(const struct roster *r, const char *words, struct cc_arena *a)
{
    struct suggestion s = suggest_for(words);

    for (uint32_t i = 0; i < r->n; i++) {
        suggest_try(&s, cc_strf(a, "%.*s%c", CC_FMT(r->at[i].name), 0).p);
        suggest_try(&s, cc_strf(a, "%.*s%c", CC_FMT(r->at[i].party), 0).p);
        suggest_try(&s, cc_strf(a, "%.*s%c", CC_FMT(r->at[i].role), 0).p);
    }
    return s.best;
}

bool named_refuse(const struct roster *r, const char *words, const struct named *found,
                  struct cc_arena *a, struct cc_error *err)
{
    struct cc_buf names = { .a = a };
    const char *near;

    for (uint32_t i = 0; found->fits > 1 && i < r->n; i++)
        if (goes_by(&r->at[i], cc_str_c(words)))
            cc_buf_addf(&names, "%s\"%.*s\"", names.n ? " or " : "",
                        CC_FMT(r->at[i].name));
    if (names.n)
        return cc_fail(err, CC_EUSAGE, "party: \"%s\" may be %.*s; say which", words,
                       CC_FMT(cc_buf_str(&names)));
    if (found->speaker)
        return cc_fail(err, CC_EUSAGE,
                       "party: %u speakers have the name \"%.*s\", by which alone a "
                       "party file knows them: it cannot tell them apart",
                       found->same, CC_FMT(found->speaker->name));
    near = named_nearest(r, words, a);
    return near ? cc_fail(err, CC_EUSAGE,
                          "party: nobody speaks as \"%s\" in these articles; did you "
                          "mean \"%s\"?",
                          words, near)
                : cc_fail(err, CC_EUSAGE,
                          "party: nobody speaks as \"%s\" in these articles; 'claimcheck "
                          "party list' prints who does",
                          words);
}
