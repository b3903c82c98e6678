/* The table of options, and reading a command line by it. */
#include "options.h"

#include "paragraph.h"
#include "suggest.h"

#include <getopt.h>
#include <stddef.h>
#include <string.h>

const struct option_row option_rows[OPT_COUNT] = {
#define OPTION(id, type, field, name, letter, argument, help)                       \
    [OPT_##id] = { name,          argument, help, offsetof(struct settings, field), \
                   OPTION_##type, letter },
#include "options.def"
#undef OPTION
};

/* ---- choices --------------------------------------------------------------------------
 */

void options_word(char *word, enum option_id id, int choice)
{
    cc_str rest = cc_str_c(option_rows[id].argument), part = CC_NONE;

    for (int i = 0; i <= choice; i++)
        part = cc_str_cut(&rest, '|');
    snprintf(word, 32, "%.*s", CC_FMT(part));
}

int options_choices(enum option_id id)
{
    int n = 1;
    for (const char *p = option_rows[id].argument; *p; p++)
        n += *p == '|';
    return n;
}

static bool read_choice(int *out, enum option_id id, const char *value,
                        struct cc_error *err)
{
    for (int i = 0; i < options_choices(id); i++) {
        char word[32];
        options_word(word, id, i);
        if (strcmp(word, value) == 0) {
            *out = i;
            return true;
        }
    }
    return cc_fail(err, CC_EUSAGE, "--%s %s: not one of %s", option_rows[id].name, value,
                   option_rows[id].argument);
}

/* ---- reading --------------------------------------------------------------------------
 */

/* A whole number above zero. */
static bool read_number(int *out, enum option_id id, const char *value,
                        struct cc_error *err)
{
    int n = 0;

    for (const char *p = value; *p; p++)
        n = *p >= '0' && *p <= '9' && n >= 0 && n < 1000000 ? n * 10 + (*p - '0') : -1;
    if (n <= 0)
        return cc_fail(err, CC_EUSAGE, "--%s %s: not a whole number above zero",
                       option_rows[id].name, value);
    *out = n;
    return true;
}

static bool take(struct settings *out, enum option_id id, const char *value,
                 struct cc_error *err)
{
    const struct option_row *row = &option_rows[id];
    void *field = (char *)out + row->offset;
    struct cc_error date = { CC_OK, "" };

    switch (row->type) {
    case OPTION_SWITCH:
        *(bool *)field = true;
        return true;
    case OPTION_TEXT:
        *(const char **)field = value;
        return *value || cc_fail(err, CC_EUSAGE, "--%s: the value is empty", row->name);
    case OPTION_CHOICE:
        return read_choice(field, id, value, err);
    case OPTION_NUMBER:
        return read_number(field, id, value, err);
    case OPTION_DATE:
        return cc_date_parse(field, cc_str_c(value), &date) ||
               cc_fail(err, CC_EUSAGE, "--%s %s: %s", row->name, value, date.text);
    }
    return false;
}

/* getopt's tables from ours; an option's value there is its number + 256. */
struct tables {
    struct option longs[OPT_COUNT + 1];
    char letters[2 + OPT_COUNT * 2 + 1];
};

static void make_tables(struct tables *t, const unsigned char *allowed)
{
    size_t n = 0;
    char *letter = t->letters;

    *t = (struct tables){ 0 };
    *letter++ = ':'; /* a missing value is told apart from an unknown option */
    for (const unsigned char *id = allowed;; id++) {
        const struct option_row *row = &option_rows[*id];
        t->longs[n++] =
            (struct option){ row->name, row->argument ? required_argument : no_argument,
                             NULL, *id + 256 };
        if (row->letter)
            *letter++ = row->letter;
        if (row->letter && row->argument)
            *letter++ = ':';
        if (*id == OPT_HELP)
            break;
    }
}

static int id_of(int found, const unsigned char *allowed)
{
    if (found >= 256)
        return found - 256;
    for (const unsigned char *id = allowed;; id++) {
        if (option_rows[*id].letter == found)
            return *id;
        if (*id == OPT_HELP)
            return -1;
    }
}

static bool unknown(const char *given, const unsigned char *allowed, struct cc_error *err)
{
    struct suggestion s = suggest_for(given + strspn(given, "-"));

    for (const unsigned char *id = allowed; given[0] == '-' && given[1] == '-'; id++) {
        suggest_try(&s, option_rows[*id].name);
        if (*id == OPT_HELP)
            break;
    }
    if (s.best)
        return cc_fail(err, CC_EUSAGE, "unknown option %s; did you mean --%s?", given,
                       s.best);
    return cc_fail(err, CC_EUSAGE, "unknown option %s", given);
}

static bool refuse(int found, char **argv, const unsigned char *allowed,
                   struct cc_error *err)
{
    char letter[3] = { '-', (char)optopt, 0 };
    const char *given = optopt > 0 && optopt < 256 ? letter : argv[optind - 1];
    int id = optopt ? id_of(optopt, allowed) : -1;

    if (found == ':')
        return cc_fail(err, CC_EUSAGE, "--%s needs a value: %s", option_rows[id].name,
                       option_rows[id].argument);
    if (id >= 0)
        return cc_fail(err, CC_EUSAGE, "--%s takes no value", option_rows[id].name);
    return unknown(given, allowed, err);
}

bool options_read(struct settings *out, int argc, char **argv,
                  const unsigned char *allowed, int *first, struct cc_error *err)
{
    struct tables t;
    int found;

    *out =
        (struct settings){ .date = CC_NO_DATE, .since = CC_NO_DATE, .until = CC_NO_DATE };
    make_tables(&t, allowed);
    optind = 0; /* GNU: start anew, with operands moved behind the options */
    opterr = 0;
    while ((found = getopt_long(argc, argv, t.letters, t.longs, NULL)) != -1) {
        if (found == '?' || found == ':')
            return refuse(found, argv, allowed, err);
        if (!take(out, (enum option_id)id_of(found, allowed), optarg, err))
            return false;
    }
    *first = optind;
    return true;
}

/* ---- help -----------------------------------------------------------------------------
 */

void options_help(FILE *to, const unsigned char *allowed, int width)
{
    for (const unsigned char *id = allowed;; id++) {
        const struct option_row *row = &option_rows[*id];
        char left[96];
        char letter[] = { '-', row->letter, ',', ' ', 0 };
        int n = snprintf(left, sizeof left, "  %s--%s%s%s", row->letter ? letter : "    ",
                         row->name, row->argument ? " " : "",
                         row->argument ? row->argument : "");
        fputs(left, to);
        if (n >= 28) {
            fputc('\n', to);
            n = 0;
        }
        put_paragraph(to, row->help, n, 28, width);
        if (*id == OPT_HELP)
            break;
    }
}
