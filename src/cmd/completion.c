/* claimcheck completion: scripts for shells, from the tables of commands and options. */
#include "cmd.h"

#include <string.h>

/* Options of a command with their choices, as words. */
static void put_options(const struct command *c)
{
    for (const unsigned char *id = c->options;; id++) {
        printf(" --%s", option_rows[*id].name);
        if (*id == OPT_HELP)
            break;
    }
}

static void put_commands(void)
{
    for (const struct command *c = commands; c->name; c++)
        printf("%s%s", c == commands ? "" : " ", c->name);
}

static void put_choices(enum option_id id)
{
    char word[32];

    for (int i = 0; i < options_choices(id); i++) {
        options_word(word, id, i);
        printf("%s%s", i ? " " : "", word);
    }
}

/* May the first operand be one of some words, as in "[list|merge|split] [NAME...]"? */
static bool has_verbs(const struct command *c, cc_str *words)
{
    cc_str rest = cc_str_c(c->operands);

    *words = cc_str_cut(&rest, ' ');
    return cc_str_find(*words, CC_LIT("|")) < words->n;
}

static void put_verbs(cc_str words)
{
    for (size_t i = 0; i < words.n; i++)
        if (words.p[i] != '[' && words.p[i] != ']')
            putchar(words.p[i] == '|' ? ' ' : words.p[i]);
}

static void bash(void)
{
    cc_str verbs;

    puts("_claimcheck() {\n"
         "    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} "
         "words= verbs=\n"
         "    case $prev in");
    for (int id = 0; id < OPT_COUNT; id++) {
        if (option_rows[id].type != OPTION_CHOICE)
            continue;
        printf("    --%s) COMPREPLY=($(compgen -W \"", option_rows[id].name);
        put_choices(id);
        puts("\" -- \"$cur\")); return ;;");
    }
    fputs("    esac\n    if [ \"$COMP_CWORD\" -eq 1 ]; then words=\"", stdout);
    put_commands();
    puts(" --help --version\"\n    else\n        case ${COMP_WORDS[1]} in");
    for (const struct command *c = commands; c->name; c++) {
        printf("        %s) words=\"", c->name);
        put_options(c);
        putchar('"');
        if (has_verbs(c, &verbs)) {
            fputs(" verbs=\"", stdout);
            put_verbs(verbs);
            putchar('"');
        }
        puts(" ;;");
    }
    puts("        esac\n    fi\n"
         "    case $cur in\n"
         "    -*) COMPREPLY=($(compgen -W \"$words\" -- \"$cur\")) ;;\n"
         "    *) if [ \"$COMP_CWORD\" -eq 1 ]; then COMPREPLY=($(compgen -W \"$words\" "
         "-- \"$cur\"))\n"
         "       else COMPREPLY=($(compgen -f -- \"$cur\")); fi\n"
         "       if [ \"$COMP_CWORD\" -eq 2 ]; then "
         "COMPREPLY+=($(compgen -W \"$verbs\" -- \"$cur\")); fi ;;\n"
         "    esac\n}\n"
         "complete -o filenames -F _claimcheck claimcheck");
}

/* Text between single quotes. */
static void put_quoted(const char *text, const char *apostrophe)
{
    putchar('\'');
    for (; *text; text++) {
        if (*text == '\'')
            fputs(apostrophe, stdout);
        else
            putchar(*text);
    }
    putchar('\'');
}

static void fish(void)
{
    cc_str verbs;

    for (const struct command *c = commands; c->name; c++) {
        printf("complete -c claimcheck -n __fish_use_subcommand -a %s -d ", c->name);
        put_quoted(c->summary, "\\'");
        putchar('\n');
        if (has_verbs(c, &verbs)) {
            printf("complete -c claimcheck -n '__fish_seen_subcommand_from %s' -a '",
                   c->name);
            put_verbs(verbs);
            puts("'");
        }
        for (const unsigned char *id = c->options;; id++) {
            const struct option_row *row = &option_rows[*id];
            printf("complete -c claimcheck -n '__fish_seen_subcommand_from %s' -l %s",
                   c->name, row->name);
            if (row->letter)
                printf(" -s %c", row->letter);
            if (row->type == OPTION_CHOICE) {
                fputs(" -x -a '", stdout);
                put_choices(*id);
                putchar('\'');
            } else if (row->argument) {
                fputs(" -r", stdout);
            }
            fputs(" -d ", stdout);
            put_quoted(row->help, "\\'");
            putchar('\n');
            if (*id == OPT_HELP)
                break;
        }
    }
}

/* In zsh's _arguments a colon and brackets have a meaning of their own. */
static void put_zsh_help(const char *text)
{
    for (; *text; text++) {
        if (strchr(":[]\\", *text))
            putchar('\\');
        if (*text == '\'')
            fputs("'\\''", stdout);
        else
            putchar(*text);
    }
}

static void zsh(void)
{
    cc_str verbs;

    puts("#compdef claimcheck\n_claimcheck() {\n    if (( CURRENT == 2 )); then");
    fputs("        compadd -- ", stdout);
    put_commands();
    puts(" --help --version\n        return\n    fi\n    case $words[2] in");
    for (const struct command *c = commands; c->name; c++) {
        printf("    %s) _arguments", c->name);
        for (const unsigned char *id = c->options;; id++) {
            const struct option_row *row = &option_rows[*id];
            printf(" \\\n        '--%s[", row->name);
            put_zsh_help(row->help);
            putchar(']');
            if (row->type == OPTION_CHOICE) {
                fputs(":value:(", stdout);
                put_choices(*id);
                putchar(')');
            } else if (row->argument) {
                fputs(":value:_files", stdout);
            }
            putchar('\'');
            if (*id == OPT_HELP)
                break;
        }
        if (has_verbs(c, &verbs)) {
            fputs(" \\\n        '1: :{compadd -- ", stdout);
            put_verbs(verbs);
            fputs("; _files}'", stdout);
        }
        puts(" \\\n        '*:file:_files' ;;");
    }
    puts("    esac\n}\n_claimcheck \"$@\"");
}

int cmd_completion(struct call *call)
{
    static const struct {
        const char *name;
        void (*put)(void);
    } shells[] = { { "bash", bash }, { "zsh", zsh }, { "fish", fish } };
    struct cc_error err = { CC_OK, "" };

    for (size_t i = 0; call->operands == 1 && i < sizeof shells / sizeof *shells; i++) {
        if (strcmp(shells[i].name, call->operand[0]) == 0) {
            shells[i].put();
            return EXIT_DONE;
        }
    }
    cc_fail(&err, CC_EUSAGE, "completion: which shell? One of bash, zsh, fish");
    call_fail(call, &err);
    return EXIT_USAGE;
}
