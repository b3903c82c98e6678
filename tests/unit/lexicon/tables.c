/* The compiled tables: look-ups, and what lexgen cannot check in them. */
#include "support.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <string.h>

#include "claimcheck/lexicon.h"

TestSuite(tables, .fini = no_leaks);

Test(tables, finds_rows_by_key)
{
    size_t n = 0;
    const struct cc_lex_row *row = cc_lex_find(CC_LEX(negation), CC_LIT("lack"), &n);
    cr_assert(eq(sz, n, 2)); /* verb and noun, in the order of the file */
    cr_expect(cc_str_eq(cc_lex_col(&row[0], CC_LEX_NEGATION_WORD), CC_LIT("lack")));
    cr_expect(cc_lex_has(CC_LEX(negation), CC_LIT("no longer")));
    cr_expect(not(cc_lex_has(CC_LEX(negation), CC_LIT("no longe"))));
    cr_expect(not(cc_lex_has(CC_LEX(negation), CC_LIT(""))));
    cr_expect(cc_lex_find(CC_LEX(negation), CC_LIT("sunflower"), &n) == NULL);
    cr_expect(eq(sz, n, 0));
    cr_expect(ge(uint, cc_lex_longest(CC_LEX(negation)), 3u));
}

Test(tables, gives_a_column_or_nothing)
{
    cc_str base = cc_lex_get(CC_LEX(unit), CC_LIT("week"), CC_LEX_UNIT_FACTOR);
    cr_expect(cc_str_eq(base, CC_LIT("7")));
    cr_expect(cc_lex_get(CC_LEX(unit), CC_LIT("week"), 7).n == 0);
    cr_expect(cc_lex_get(CC_LEX(unit), CC_LIT("week"), 99).n == 0);
    cr_expect(cc_lex_get(CC_LEX(number), CC_LIT("dozen"), CC_LEX_NUMBER_HIGH).n == 0);
}

Test(tables, every_row_is_found_under_its_key)
{
    static const struct cc_lex_table *const all[] = { CC_LEX(frameword), CC_LEX(unit),
                                                      CC_LEX(argword),
                                                      CC_LEX(boilerplate) };
    for (size_t t = 0; t < sizeof all / sizeof *all; t++) {
        size_t rows, n;
        const struct cc_lex_row *row = cc_lex_rows(all[t], &rows);
        cr_assert(gt(sz, rows, 0));
        for (size_t i = 0; i < rows; i++) {
            const struct cc_lex_row *at = cc_lex_find(all[t], cc_lex_col(&row[i], 0), &n);
            cr_assert(at && at <= &row[i] && &row[i] < at + n, "%.*s",
                      CC_FMT(cc_lex_col(&row[i], 0)));
        }
    }
}

Test(tables, words_know_their_tables)
{
    const struct cc_lex_word *no = cc_lex_word(CC_LIT("no")),
                             *none = cc_lex_word(CC_LIT("sunflower"));
    size_t n = 0, found = 0;
    cr_expect(cc_word_in(no, CC_LEX(negation)));
    cr_expect(cc_word_opens(no, CC_LEX(negation)));
    cr_expect(cc_word_rows(no, CC_LEX(negation), &n) ==
              cc_lex_find(CC_LEX(negation), CC_LIT("no"), &n));
    cr_expect(not(cc_word_in(no, CC_LEX(state))));
    cr_expect(cc_word_rows(no, CC_LEX(state), &n) == NULL);
    cr_expect(eq(sz, n, 0));
    cr_expect(eq(uint, cc_word_number(none), 0u));
    cr_expect(eq(uint, cc_word_number(cc_lex_word(CC_LIT(""))), 0u));
    cr_expect(cc_word_get(none, CC_LEX(negation), 1).n == 0);
    const struct cc_lex_word *behind = cc_lex_word(CC_LIT("longer"));
    cr_expect(cc_word_behind(behind, CC_LEX(negation)));
    const struct cc_lex_longer *key = cc_word_opened(no, CC_LEX(negation));
    for (; key->first == cc_word_number(no); key++) {
        const struct cc_lex_row *row = cc_longer_rows(key, CC_LEX(negation), &n);
        const uint16_t *spelling = CC_LEX(negation)->spelling + key->spelling;
        cr_expect(cc_str_starts(cc_lex_col(row, 0), CC_LIT("no ")));
        cr_expect(eq(uint, spelling[0], key->first));
        cr_expect(eq(uint, spelling[1], key->second));
        if (cc_str_eq(cc_lex_col(row, 0), CC_LIT("no longer"))) {
            found++;
            cr_expect(eq(uint, key->second, cc_word_number(behind)));
            cr_expect(eq(uint, spelling[2], 0u));
        }
    }
    cr_expect(gt(sz, found, 0));
}

Test(tables, words_find_what_keys_find)
{
    static const struct cc_lex_table *const all[] = { CC_LEX(frameword), CC_LEX(unit),
                                                      CC_LEX(argword), CC_LEX(title) };
    for (size_t t = 0; t < sizeof all / sizeof *all; t++) {
        size_t rows, n, m;
        const struct cc_lex_row *row = cc_lex_rows(all[t], &rows);
        for (size_t i = 0; i < rows; i++) {
            cc_str key = cc_lex_col(&row[i], 0), rest = key;
            const struct cc_lex_word *first = cc_lex_word(cc_str_cut(&rest, ' '));
            const struct cc_lex_row *want = cc_lex_find(all[t], key, &m),
                                    *at = cc_word_rows(first, all[t], &n);
            const struct cc_lex_longer *longer = cc_word_opened(first, all[t]);
            while (rest.n && longer->first && at != want)
                at = cc_longer_rows(longer++, all[t], &n);
            cr_assert(at == want && n == m, "%.*s", CC_FMT(key));
        }
    }
}

/* cc_lemma looks no further at words that end otherwise. */
Test(tables, endings_end_in_the_letters_that_lemmas_rely_on)
{
    size_t rows;
    const struct cc_lex_row *row = cc_lex_rows(CC_LEX(suffix), &rows);
    for (size_t i = 0; i < rows; i++) {
        cc_str ending = cc_lex_col(&row[i], 0),
               class = cc_lex_col(&row[i], CC_LEX_SUFFIX_CLASS);
        const char *last = class.p[0] == 'n' ? "ns" : class.p[0] == 'v' ? "dgs'" : "rt";
        cr_expect(strchr(last, ending.p[ending.n - 1]) != NULL, "%.*s", CC_FMT(ending));
    }
}

/* ---- frames: references inside lists ------------------------------------------------
 */

static bool set_has(cc_str set, cc_str state)
{
    size_t rows;
    const struct cc_lex_row *row = cc_lex_rows(CC_LEX(stateset), &rows);
    for (size_t i = 0; i < rows; i++)
        if (cc_str_eq(cc_lex_col(&row[i], 0), set))
            for (cc_str rest = cc_lex_col(&row[i], CC_LEX_STATESET_STATES); rest.n > 0;)
                if (cc_str_eq(cc_str_cut(&rest, ','), state))
                    return true;
    return false;
}

static cc_str set_of_frame(cc_str frame)
{
    for (cc_str rest = cc_lex_get(CC_LEX(frame), frame, CC_LEX_FRAME_CONTEST);
         rest.n > 0;) {
        cc_str item = cc_str_cut(&rest, ',');
        if (cc_str_starts(item, CC_LIT("state:")))
            return cc_str_sub(item, 6, item.n);
    }
    return CC_NONE;
}

Test(tables, states_belong_to_their_sets)
{
    size_t rows;
    const struct cc_lex_row *row = cc_lex_rows(CC_LEX(frameword), &rows);
    for (size_t i = 0; i < rows; i++) {
        cc_str value = cc_lex_col(&row[i], CC_LEX_FRAMEWORD_VALUE),
               word = cc_lex_col(&row[i], 0);
        if (!cc_str_starts(value, CC_LIT("state:")))
            continue;
        cc_str set = set_of_frame(cc_lex_col(&row[i], CC_LEX_FRAMEWORD_FRAME));
        cr_expect(set_has(set, cc_str_sub(value, 6, value.n)),
                  "%.*s: %.*s not in set '%.*s'", CC_FMT(word), CC_FMT(value),
                  CC_FMT(set));
    }
    row = cc_lex_rows(CC_LEX(state), &rows);
    for (size_t i = 0; i < rows; i++)
        cr_expect(set_has(cc_lex_col(&row[i], CC_LEX_STATE_SET),
                          cc_lex_col(&row[i], CC_LEX_STATE_STATE)),
                  "state.lex: %.*s", CC_FMT(cc_lex_col(&row[i], 0)));
}

static void link_side_check(const struct cc_lex_row *row, unsigned frame, unsigned value)
{
    cc_str v = cc_lex_col(row, value);
    if (cc_str_starts(v, CC_LIT("state:")))
        cr_expect(set_has(set_of_frame(cc_lex_col(row, frame)), cc_str_sub(v, 6, v.n)),
                  "%.*s %.*s", CC_FMT(cc_lex_col(row, frame)), CC_FMT(v));
}

Test(tables, links_name_states_of_their_frames)
{
    size_t rows;
    const struct cc_lex_row *row = cc_lex_rows(CC_LEX(framelink), &rows);
    for (size_t i = 0; i < rows; i++) {
        link_side_check(&row[i], CC_LEX_FRAMELINK_FRAME, CC_LEX_FRAMELINK_VALUE);
        link_side_check(&row[i], CC_LEX_FRAMELINK_OTHER, CC_LEX_FRAMELINK_OTHER_VALUE);
    }
}

/* Every place lies in something that leads to a continent, in a few steps. */
Test(tables, places_lead_upward)
{
    size_t rows;
    const struct cc_lex_row *row = cc_lex_rows(CC_LEX(place), &rows);
    for (size_t i = 0; i < rows; i++) {
        cc_str at = cc_lex_col(&row[i], CC_LEX_PLACE_PLACE),
               in = cc_lex_col(&row[i], CC_LEX_PLACE_IN);
        for (int step = 0; step < 8 && in.n > 0; step++) {
            at = in;
            in = cc_lex_get(CC_LEX(place), at, CC_LEX_PLACE_IN);
        }
        cr_expect(cc_str_eq(cc_lex_get(CC_LEX(place), at, CC_LEX_PLACE_KIND),
                            CC_LIT("continent")),
                  "%.*s ends at %.*s", CC_FMT(cc_lex_col(&row[i], 0)), CC_FMT(at));
    }
}

static bool manner_exists(cc_str name)
{
    size_t rows;
    const struct cc_lex_row *row = cc_lex_rows(CC_LEX(manner), &rows);
    for (size_t i = 0; i < rows; i++)
        if (cc_str_eq(cc_lex_col(&row[i], CC_LEX_MANNER_NAME), name))
            return true;
    return false;
}

Test(tables, argument_classes_exist)
{
    size_t rows;
    const struct cc_lex_row *row = cc_lex_rows(CC_LEX(frameword), &rows);
    for (size_t i = 0; i < rows; i++)
        for (cc_str rest = cc_lex_col(&row[i], CC_LEX_FRAMEWORD_ARGS); rest.n > 0;) {
            cc_str classes = cc_str_cut(&rest, ',');
            bool manner = cc_str_eq(cc_str_cut(&classes, ':'), CC_LIT("manner"));
            while (classes.n > 0) {
                cc_str one = cc_str_cut(&classes, '/');
                cr_expect(manner ? manner_exists(one) : cc_lex_has(CC_LEX(argclass), one),
                          "%.*s: %.*s", CC_FMT(cc_lex_col(&row[i], 0)), CC_FMT(one));
            }
        }
}

/* A phrase says whose state it tells, which is the anchor. */
static bool has_phrase(cc_str frame)
{
    size_t n;
    const struct cc_lex_row *row = cc_lex_rows(CC_LEX(condition), &n);

    for (size_t i = 0; i < n; i++)
        if (cc_str_eq(cc_lex_col(&row[i], 1), frame))
            return true;
    return false;
}

/* Every frame can be reached by some word or phrase, and every anchor can be filled by
 * some row. */
Test(tables, every_frame_has_words)
{
    size_t frames, rows;
    const struct cc_lex_row *frame = cc_lex_rows(CC_LEX(frame), &frames);
    const struct cc_lex_row *row = cc_lex_rows(CC_LEX(frameword), &rows);
    for (size_t f = 0; f < frames; f++) {
        bool words = has_phrase(cc_lex_col(&frame[f], 0)), anchored = words;
        for (size_t i = 0; i < rows; i++) {
            if (!cc_str_eq(cc_lex_col(&row[i], CC_LEX_FRAMEWORD_FRAME),
                           cc_lex_col(&frame[f], 0)))
                continue;
            words = true;
            for (cc_str rest = cc_lex_col(&row[i], CC_LEX_FRAMEWORD_ROLES); rest.n > 0;) {
                cc_str role = cc_str_cut(&rest, ',');
                anchored |= cc_str_eq(cc_str_cut(&role, ':'),
                                      cc_lex_col(&frame[f], CC_LEX_FRAME_ANCHOR));
            }
        }
        cr_expect(words, "%.*s has no word", CC_FMT(cc_lex_col(&frame[f], 0)));
        cr_expect(anchored, "%.*s: no word gives its anchor",
                  CC_FMT(cc_lex_col(&frame[f], 0)));
    }
}

/* WordNet's nouns that classes of arguments rest on exist. */
Test(tables, argument_classes_name_nouns)
{
    size_t rows;
    const struct cc_lex_row *row = cc_lex_rows(CC_LEX(argclass), &rows);
    for (size_t i = 0; i < rows; i++)
        for (cc_str rest = cc_lex_col(&row[i], CC_LEX_ARGCLASS_WORDNET); rest.n > 0;) {
            cc_str noun = cc_str_cut(&rest, ',');
            cr_expect(cc_wn_classes(noun) & CC_NOUN, "%.*s", CC_FMT(noun));
        }
}
