/* The manual page, from the tables that --help is made from: claimcheck help --man. */
#include "cmd.h"

#include <limits.h>
#include <string.h>

#define LINE 72

/* roff: backslashes, hyphens that are typed, and dots or quotes that begin a line. Behind
 * column `width` a space ends the line. */
static void put_lines(const char *text, int width)
{
    int column = 0;

    for (; *text; text++, column++) {
        if (*text == ' ' && column > width) {
            putchar('\n');
            column = -1;
            continue;
        }
        if (column == 0 && (*text == '.' || *text == '\''))
            fputs("\\&", stdout);
        if (*text == '\\')
            fputs("\\e", stdout);
        else if (*text == '-')
            fputs("\\-", stdout);
        else
            putchar(*text);
    }
}

static void put(const char *text)
{
    put_lines(text, INT_MAX);
}

static void put_prose(const char *text)
{
    put_lines(text, LINE - 12); /* a word may follow */
}

static void put_option(const struct option_row *row)
{
    fputs(".TP\n", stdout);
    if (row->letter)
        printf("\\fB\\-%c\\fR, ", row->letter);
    fputs("\\fB\\-\\-", stdout);
    put(row->name);
    fputs("\\fR", stdout);
    if (row->argument) {
        fputs(" \\fI", stdout);
        put(row->argument);
        fputs("\\fR", stdout);
    }
    putchar('\n');
    put_prose(row->help);
    fputs(".\n", stdout);
}

static void put_examples(const char *line)
{
    while (*line) {
        fputs(".PP\n.EX\n", stdout);
        put(line);
        fputs("\n.EE\n", stdout);
        line += strlen(line) + 1;
        put_prose(line);
        fputs(".\n", stdout);
        line += strlen(line) + 1;
    }
}

static void put_command(const struct command *c)
{
    printf(".SS claimcheck %s [\\fIoption\\fR ...]%s", c->name, *c->operands ? " " : "");
    put(c->operands);
    putchar('\n');
    put_prose(c->about);
    putchar('\n');
    for (const unsigned char *id = c->options;; id++) {
        put_option(&option_rows[*id]);
        if (*id == OPT_HELP)
            break;
    }
    put_examples(c->examples);
}

void help_manual(const char *version)
{
    printf(".TH CLAIMCHECK 1 \"\" \"claimcheck %s\"\n", version);
    fputs(".SH NAME\nclaimcheck \\- flag contradictions and changes between dated "
          "articles\n"
          ".SH SYNOPSIS\n.B claimcheck\n.I command\n[\\fIoption\\fR ...] "
          "[\\fIoperand\\fR ...]\n"
          ".SH DESCRIPTION\n",
          stdout);
    put_prose(help_about);
    fputs("\nResults go to standard output, all else to standard error.\n.SH COMMANDS\n",
          stdout);
    for (const struct command *c = commands; c->name; c++)
        put_command(c);
    fputs(".SH ENVIRONMENT\n"
          ".TP\n.B CLAIMCHECK_STORE\nThe store when \\-\\-store is not given.\n"
          ".TP\n.B NO_COLOR\\fR, \\fBCLICOLOR_FORCE\\fR, \\fBTERM\nWhether there is "
          "colour: the first "
          "that is set decides; TERM=dumb has none.\n"
          ".TP\n.B COLUMNS\nThe width where standard output is no terminal.\n"
          ".SH FILES\n"
          ".TP\n.I claimcheck.db\nThe store, in the current folder.\n"
          ".TP\n.I parties.json\nBeside the first article: who belongs to which side.\n"
          ".SH EXIT STATUS\n"
          ".TP\n0\nDone.\n"
          ".TP\n1\nA finding of the family named by \\-\\-fail\\-on was printed.\n"
          ".TP\n2\nThe command line asks for what cannot be.\n"
          ".TP\n3\nSomething could not be read, dated or stored; the rest is done.\n"
          ".TP\n4\nSomebody else was writing the store.\n"
          ".TP\n5\nRefused by policy.\n",
          stdout);
}
