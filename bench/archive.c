#include "archive.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define BLOCK 64 /* articles that stories are dealt into */

/* Stories of a block, by the number of their articles. */
static const uint32_t story_sizes[] = { 2, 2, 2, 2, 4, 4, 6, 10, 32 };

/* What a story is about; each word is common in a large archive. */
static const char *const things[] = {
    "bridge",   "tunnel",  "dam",       "ferry",    "school",    "runway",     "library",
    "hospital", "stadium", "port",      "factory",  "prison",    "pipeline",   "museum",
    "market",   "mine",    "warehouse", "terminal", "reservoir", "power plant"
};
static const char *const kinds[] = { "old",     "new",      "northern",   "southern",
                                     "central", "western",  "eastern",    "public",
                                     "private", "disputed", "unfinished", "wooden" };
static const char *const roles[] = { "Governor", "Mayor",    "Senator", "Sheriff",
                                     "Judge",    "Minister", "Captain", "Professor" };
static const char *const first_names[] = { "Ida",   "Owen",  "Vera",  "Kurt",
                                           "Mara",  "Ivo",   "Lena",  "Hugo",
                                           "Edith", "Felix", "Greta", "Boris",
                                           "Nora",  "Simon", "Wanda", "Emil" };
static const char *const begins[] = { "Bar", "Cor",  "Dun", "Fen", "Gar", "Hol", "Kel",
                                      "Lam", "Mor",  "Pen", "Ros", "Wen", "Tal", "Ver",
                                      "Hal", "Bran", "Cal", "Sel", "Wil", "Ash" };
static const char *const middles[] = { "a",  "e",  "er", "in", "an", "o",  "es", "ing",
                                       "um", "al", "ov", "et", "is", "ar", "en", "ul" };
static const char *const ends[] = { "bury",  "dale", "ford", "ham",   "ley",  "mere",
                                    "stead", "ton",  "wick", "worth", "burn", "combe" };
static const char *const months[] = { "January", "March",     "May",
                                      "July",    "September", "November" };

/*
 * What articles say, and how the later one says it. {t} the thing with its kind, {T}
 * bare, {p} place, {q} another, {r} a person with his role, {s} his surname, {v} another
 * person, {o} a company, {n} a figure, {m} a month; what changes has two forms.
 */
static const struct fact {
    const char *first, *second;
} facts[] = {
    { "The {t} in {p} will cost ${n} million, {r} said.",
      "The {t} in {p} will cost ${N} million, {r} said." },
    { "{s} said that {v} signed the permit for the {T} of {p}.",
      "{s} said that {v} did not sign the permit for the {T} of {p}." },
    { "{n} people were killed at the {T} in {p}, {r} said.",
      "{N} people were killed at the {T} in {p}, {r} said." },
    { "{o} closed the {t} in {p}.", "{o} did not close the {t} in {p}." },
    { "The {t} in {p} opened in {m} 2029.", "The {t} in {p} opened in {M} 2029." },
    { "{r} supports the {t} in {p}.", "{r} opposes the {t} in {p}." },
    { "{o} hired {n} workers for the {T} in {p}.",
      "{o} hired {N} workers for the {T} in {p}." },
    { "Inspectors found {n} cracks in the {T} of {p}, {s} said.",
      "Inspectors found {N} cracks in the {T} of {p}, {s} said." },
    { "The council of {p} approved the {t}.", "The council of {p} rejected the {t}." },
    { "{v} was convicted of fraud in {p}.", "{v} was acquitted of fraud in {p}." },
    { "{s} said that {v} visited the {T} in {p} on Sunday.",
      "{s} said that {v} did not visit the {T} in {p} on Sunday." },
    { "{s} said that the {t} of {p} is safe.",
      "{s} said that the {t} of {p} is not safe." },
    { "{o} paid ${n} million for the {T} in {p}.",
      "{o} paid ${N} million for the {T} in {p}." },
    { "{v} took the documents from the {T} in {p}, {r} said.",
      "{v} did not take the documents from the {T} in {p}, {r} said." },
    { "{o} warned {v} about the {t} of {p}.",
      "{o} did not warn {v} about the {t} of {p}." },
    { "The {T} in {p} was built by {o}.", "The {T} in {p} was not built by {o}." },
};

static const char *const fillers[] = {
    "Residents of {p} carried boxes to the {T} in the morning.",
    "The {t} lies near the road to {q}.",
    "Rain fell on the hills around {p}.",
    "The investigation continues.",
    "No date has been set for a hearing.",
    "A spokesman for {o} declined to comment.",
    "{v} lives in {q} and has worked in {p} for {n} years.",
    "Traffic on the road to {q} was slow, the police said.",
    "{r} will speak in {q} next week.",
    "Shops near the {T} stayed open.",
    "Teachers and drivers in {p} watched the work at the {T}.",
    "The report has {n} pages.",
};

#define COUNT(list) ((uint32_t)(sizeof(list) / sizeof *(list)))

/* One choice of a story, 0 <= it < below. */
static uint32_t pick(uint64_t story, uint64_t what, uint32_t below)
{
    return (uint32_t)(cc_hash_mix(cc_hash_mix(story + 1, what), 29) >> 16) % below;
}

/* The same with the first ones far ahead of the rest, as people and places are in news:
 * half of the choices are of the square root of all. */
static uint32_t pick_known(uint64_t story, uint64_t what, uint32_t below)
{
    double part = (double)pick(story, what, 1u << 20) / (1 << 20);

    return (uint32_t)pow((double)below, part) - 1;
}

static cc_str name_of(uint32_t number, struct cc_arena *a)
{
    uint32_t begin = number % COUNT(begins), end = number / COUNT(begins) % COUNT(ends),
             rest = number / (COUNT(begins) * COUNT(ends));
    struct cc_buf b = { .a = a };

    cc_buf_add(&b, cc_str_c(begins[begin]));
    for (; rest; rest /= COUNT(middles) + 1)
        if (rest % (COUNT(middles) + 1))
            cc_buf_add(&b, cc_str_c(middles[rest % (COUNT(middles) + 1) - 1]));
    cc_buf_add(&b, cc_str_c(ends[end]));
    return cc_buf_str(&b);
}

struct story {
    uint64_t id;
    uint32_t places, people; /* of the archive */
    const char *thing, *kind;
};

static void add_person(struct cc_buf *b, const struct story *s, uint64_t what)
{
    uint32_t number = pick_known(s->id, what, s->people);

    cc_buf_addf(b, "%s ", first_names[number % COUNT(first_names)]);
    cc_buf_add(b, name_of(number * 7 + 3, b->a));
}

static void add_slot(struct cc_buf *b, const struct story *s, char slot, uint64_t what)
{
    uint32_t figure = 3 + pick(s->id, what, 200),
             month = pick(s->id, what, COUNT(months));

    switch (slot) {
    case 't':
        cc_buf_addf(b, "%s %s", s->kind, s->thing);
        break;
    case 'T':
        cc_buf_addf(b, "%s", s->thing);
        break;
    case 'p':
    case 'q':
        cc_buf_add(b, name_of(pick_known(s->id, (uint64_t)slot, s->places), b->a));
        break;
    case 'r':
        cc_buf_addf(b, "%s ", roles[pick_known(s->id, 'r', s->people) % COUNT(roles)]);
        add_person(b, s, 'r');
        break;
    case 's':
        cc_buf_add(b, name_of(pick_known(s->id, 'r', s->people) * 7 + 3, b->a));
        break;
    case 'v':
        add_person(b, s, 'v');
        break;
    case 'o':
        cc_buf_add(b, name_of(pick_known(s->id, 'o', s->people) * 7 + 5, b->a));
        cc_buf_add(b, CC_LIT(" Corporation"));
        break;
    case 'n':
    case 'N':
        cc_buf_addf(b, "%u", slot == 'n' ? figure : 2 * figure);
        break;
    default:
        cc_buf_addf(b, "%s", months[(month + (slot == 'M')) % COUNT(months)]);
    }
}

static void add_sentence(struct cc_buf *b, const struct story *s, const char *text,
                         uint64_t what)
{
    for (const char *p = text; *p; p++)
        if (*p == '{') {
            add_slot(b, s, p[1], what);
            p += 2;
        } else {
            cc_buf_addc(b, *p);
        }
    cc_buf_add(b, CC_LIT("\n\n"));
}

/* The story of an article, and which of its articles it is. */
static uint64_t story_of(uint32_t i, uint32_t *place)
{
    uint32_t story = 0;

    for (*place = i % BLOCK; *place >= story_sizes[story]; story++)
        *place -= story_sizes[story];
    return (uint64_t)(i / BLOCK) * COUNT(story_sizes) + story;
}

static cc_str date_of(uint64_t story, uint32_t place, struct cc_arena *a)
{
    uint32_t day = 3 * place + pick(story, 'd', 240);

    return cc_strf(a, "20%02u-%02u-%02u", 30 + pick(story, 'y', 12), 1 + day / 28 % 12,
                   1 + day % 28);
}

/* Articles come in twos: both tell the same of a story, and the second one otherwise. */
struct archive_article archive_article(uint32_t n, uint32_t i, struct cc_arena *a)
{
    uint32_t place, facts_first, root = (uint32_t)sqrt((double)n);
    struct story s = { .id = story_of(i, &place),
                       .places = 20 + 8 * root,
                       .people = 40 + 16 * root };
    struct cc_buf b = { .a = a };
    struct archive_article out = { .date = date_of(s.id, place, a),
                                   .contradicts = place % 2 };

    s.thing = things[pick(s.id, 't', COUNT(things))];
    s.kind = kinds[pick(s.id, 'k', COUNT(kinds))];
    facts_first = pick(s.id, 'f', COUNT(facts)) + 3 * (place / 2);
    add_sentence(&b, &s, "{r} spoke of the {t} in {p}.", 0);
    for (uint32_t k = 0; k < 5; k++) {
        uint32_t f = (facts_first + 5 * k) % COUNT(facts);
        bool changed = place % 2 && k < 3;

        add_sentence(&b, &s, changed ? facts[f].second : facts[f].first, f);
        if (k % 2 == 0)
            add_sentence(&b, &s, fillers[pick(s.id, 100 + k + 8 * place, COUNT(fillers))],
                         200);
    }
    out.source = pick(i, 's', 2) ? CC_LIT("The Ledger") : CC_LIT("The Courier");
    out.text = cc_buf_str(&b);
    return out;
}

struct archive_case archive_case(uint32_t n, struct cc_arena *a)
{
    struct cc_article *article = CC_ARRAY(a, struct cc_article, n);
    struct archive_case out = { CC_ARRAY(a, struct cc_reading, n),
                                CC_ARRAY(a, const struct cc_reading *, n),
                                { .n = 0 } };
    struct cc_keep *keep = cc_keep_new(a);
    struct cc_arena *of = cc_arena_new(NULL);
    struct cc_article_given given = { .any_language = true };
    struct cc_error err = { CC_OK, "" };

    for (uint32_t i = 0; of && i < n; i++) {
        struct archive_article from = archive_article(n, i, of);

        given.date = from.date;
        given.source = from.source;
        if (!cc_article_read(&article[i], from.text, &given, of, &err)) {
            fprintf(stderr, "archive: %s\n", err.text);
            exit(1);
        }
        out.reading[i] = cc_read(&article[i], NULL, of);
        cc_keep_reading(keep, &article[i], &out.reading[i]);
        out.at[i] = &out.reading[i];
        cc_arena_reset(of);
    }
    cc_arena_free(of);
    out.c = cc_case_link(out.at, n, CC_NONE, NULL, a);
    return out;
}

double bench_now(void)
{
    struct timespec t;

    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}
