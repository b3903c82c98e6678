/* Options of the command line: one table, made into settings, help and completions. */
#ifndef CMD_OPTIONS_H
#define CMD_OPTIONS_H

#include "claimcheck/date.h"

#include <stdio.h>

enum option_type {
    OPTION_SWITCH,
    OPTION_TEXT,
    OPTION_CHOICE,
    OPTION_DATE,
    OPTION_NUMBER
};

enum option_id {
#define OPTION(id, type, field, name, letter, argument, help) OPT_##id,
#include "options.def"
#undef OPTION
    OPT_COUNT
};

/* Values as given; a CHOICE is the index of its word, 0 when the option was not given. */
struct settings {
    const char *store, *case_name, *parties, *kind, *party, *speaker, *outlet, *title,
        *weights, *output, *fields, *judge, *ratings, *as, *state, *reason, *note, *rev,
        *at, *to, *span, *table, *finding, *expect, *port, *behind_proxy;
    int quoted, groups, limit, from, fail_on, format, offsets, color, judge_timeout, jobs;
    cc_date date, since, until;
    bool lines, names, count, blocks, url, allow_private, undated, possible, dismissed,
        fresh, explain, dry_run, csv_raw, no_pager, why_not, defaults, mine, all,
        withdraw, last, lift, from_store, pairs, yes, quiet, help;
};

struct option_row {
    const char *name, *argument, *help;
    size_t offset; /* in struct settings */
    enum option_type type;
    char letter; /* 0: none */
};
extern const struct option_row option_rows[OPT_COUNT];

/*
 * Reads argv[1..] by the options `allowed` (ended by OPT_HELP, which all have). The
 * operands are moved to the end of argv, *first is the first of them; "--" ends the
 * options.
 */
bool options_read(struct settings *out, int argc, char **argv,
                  const unsigned char *allowed, int *first, struct cc_error *err);

/* The word of a CHOICE: "jsonl". Copied to `word`, which has room for 32. */
void options_word(char *word, enum option_id id, int choice);
int options_choices(enum option_id id);

/* The options of a command, indented and wrapped to `width` columns. */
void options_help(FILE *to, const unsigned char *allowed, int width);

#endif
