/* --help, from the tables of commands and options. */
#include "cmd.h"
#include "paragraph.h"

#include <string.h>

const char help_about[] = "Reads dated articles, records who said what, when and about "
                          "what, and flags claims that "
                          "cannot both hold (contradictions) or that show that something "
                          "moved (changes). Every flag "
                          "names its rule and quotes both sides; deciding is up to you.";

const struct exit_row exit_rows[] = {
    { EXIT_DONE, "done" },
    { EXIT_FOUND, "a finding of the family named by --fail-on was printed" },
    { EXIT_USAGE, "the command line asks for what cannot be" },
    { EXIT_TROUBLE, "something could not be read, dated or stored; the rest is done" },
    { EXIT_CONFLICT, "somebody else was writing the store" },
    { EXIT_POLICY, "refused by policy" },
    { 0 },
};

void help_program(FILE *to, int width)
{
    fputs("usage: claimcheck COMMAND [OPTION...] [OPERAND...]\n\n", to);
    put_paragraph(to, help_about, 0, 0, width);
    fputs("\ncommands:\n", to);
    for (const struct command *c = commands; c->name; c++)
        put_paragraph(to, c->summary, fprintf(to, "  %s", c->name), 16, width);
    fputs("\nexamples:\n"
          "  claimcheck compare examples/*.txt     what does not fit in these articles\n"
          "  claimcheck add articles/              keep articles in a store\n"
          "  claimcheck compare --new              what a night's articles brought\n"
          "\n'claimcheck COMMAND --help' tells more; 'claimcheck --version' prints the "
          "version.\n"
          "Results go to standard output, all else to standard error.\n"
          "\nexit codes:\n",
          to);
    for (const struct exit_row *row = exit_rows; row->says; row++)
        put_paragraph(to, row->says, fprintf(to, "  %d", row->code), 5, width);
}

void help_command(FILE *to, const struct command *c, int width)
{
    fprintf(to, "usage: claimcheck %s [OPTION...]%s%s\n\n", c->name,
            *c->operands ? " " : "", c->operands);
    put_paragraph(to, c->about, 0, 0, width);
    fputs("\noptions:\n", to);
    options_help(to, c->options, width);
    fputs("\nexamples:\n", to);
    for (const char *line = c->examples; *line;) {
        fprintf(to, "  %s\n", line);
        line += strlen(line) + 1;
        put_paragraph(to, line, 0, 6, width);
        line += strlen(line) + 1;
    }
}
