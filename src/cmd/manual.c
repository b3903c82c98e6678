/*
 * The manual pages as scdoc reads them, from the tables that --help is made from:
 * claimcheck help --man [COMMAND]. The build puts what docs/man tells beside the tables
 * in the place of the line PROSE.
 */
#include "cmd.h"

#include <string.h>

#define PROSE "@PROSE@"

/* A backslash before what scdoc takes for markup. */
static void put(const char *text)
{
    for (; *text; text++) {
        if (strchr("\\*_", *text))
            putchar('\\');
        putchar(*text);
    }
}

static void put_head(const char *dash, const char *name, const char *version)
{
    printf("claimcheck%s%s(1) \"claimcheck %s\" \"claimcheck\"\n\n# NAME\n\n"
           "claimcheck%s%s - ",
           dash, name, version, dash, name);
}

static void put_option(const struct option_row *row)
{
    if (row->letter)
        printf("*-%c*, ", row->letter);
    printf("*--%s*", row->name);
    if (row->argument) {
        fputs(" _", stdout);
        put(row->argument);
        putchar('_');
    }
    fputs("\n\t", stdout);
    put(row->help);
    fputs(".\n\n", stdout);
}

static void put_options(const struct command *c)
{
    fputs("# OPTIONS\n\n", stdout);
    for (const unsigned char *id = c->options;; id++) {
        put_option(&option_rows[*id]);
        if (*id == OPT_HELP)
            break;
    }
}

/* What is typed stands as it is but for the backslash. */
static void put_typed(const char *line)
{
    fputs("```\n", stdout);
    for (; *line; line++) {
        if (*line == '\\')
            putchar('\\');
        putchar(*line);
    }
    fputs("\n```\n\n", stdout);
}

static void put_examples(const char *line)
{
    fputs("# EXAMPLES\n\n", stdout);
    while (*line) {
        put_typed(line);
        line += strlen(line) + 1;
        fputs("\t", stdout);
        put(line);
        fputs(".\n\n", stdout);
        line += strlen(line) + 1;
    }
}

static void put_exits(void)
{
    fputs("# EXIT STATUS\n\n", stdout);
    for (const struct exit_row *row = exit_rows; row->says; row++) {
        printf("*%d*\n\t", row->code);
        put(row->says);
        fputs(".\n\n", stdout);
    }
}

void manual_program(const char *version)
{
    put_head("", "", version);
    fputs("flag contradictions and changes between dated articles\n\n"
          "# SYNOPSIS\n\n*claimcheck* _command_ [_option_...] [_operand_...]\n\n"
          "# DESCRIPTION\n\n",
          stdout);
    put(help_about);
    fputs("\n\nResults go to standard output, all else to standard error.\n\n"
          "# COMMANDS\n\n",
          stdout);
    for (const struct command *c = commands; c->name; c++) {
        printf("*claimcheck-%s*(1)\n\t", c->name);
        put(c->summary);
        fputs(".\n\n", stdout);
    }
    fputs(PROSE "\n\n", stdout);
    put_exits();
    fputs("# SEE ALSO\n\n*claimcheck*(5)", stdout);
    for (const struct command *c = commands; c->name; c++)
        printf(", *claimcheck-%s*(1)", c->name);
    putchar('\n');
}

void manual_command(const struct command *c, const char *version)
{
    put_head("-", c->name, version);
    put(c->summary);
    printf("\n\n# SYNOPSIS\n\n*claimcheck %s* [_option_...]%s", c->name,
           *c->operands ? " " : "");
    put(c->operands);
    fputs("\n\n# DESCRIPTION\n\n", stdout);
    put(c->about);
    fputs("\n\n" PROSE "\n\n", stdout);
    put_options(c);
    put_examples(c->examples);
    put_exits();
    fputs("# SEE ALSO\n\n*claimcheck*(1), *claimcheck*(5)\n", stdout);
}
