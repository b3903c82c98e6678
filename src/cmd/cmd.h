/*
 * The program's plumbing: what a command gets, how it speaks of trouble, and its exit
 * code.
 */
#ifndef CMD_CMD_H
#define CMD_CMD_H

#include "options.h"
#include "report/report.h"

enum exit_code {
    EXIT_DONE = 0,
    EXIT_FOUND = 1,   /* a finding of the family named by --fail-on was printed */
    EXIT_USAGE = 2,   /* the command line asks for what cannot be */
    EXIT_TROUBLE = 3, /* something could not be read, dated or stored; the rest is done */
    EXIT_CONFLICT = 4, /* somebody else changed it meanwhile */
    EXIT_POLICY = 5,   /* refused by policy */
};

struct call;

struct command {
    const char *name, *operands, *summary;
    int (*run)(struct call *call); /* an exit code; call_fail's is added */
    const unsigned char *options;  /* enum option_id, ended by OPT_HELP */
    bool any_operands;
    const char *about,
        *examples; /* for --help: paragraphs; lines of command and meaning */
};

struct call {
    const char *version; /* of the program */
    const struct command *command;
    struct settings set;
    const char *const *operand;
    size_t operands;
    /* lives as long as the command; a guard is around the whole run */
    struct cc_arena *a;
    struct cc_arena *input; /* as long; of what reads articles, which is guarded apart */
    struct screen out, err;
    int code; /* the gravest so far */
    struct {
        int64_t due; /* milliseconds of a clock; 0: not begun */
        bool shown;
    } progress;
};

/* "claimcheck: ..." on standard error, made harmless; keeps the exit code that goes with
 * it. */
void call_fail(struct call *call, const struct cc_error *err);
/* A line on standard error that changes no exit code. */
void call_note(struct call *call, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
/* How many articles were read, on a terminal, after a second and then now and then. */
void call_progress(struct call *call, uint32_t articles, cc_str file);
/* Takes the line away; what speaks on standard error does so itself. */
void call_progress_end(struct call *call);
/* 3 beats 1; 2, 4 and 5 end a run and beat all. */
void call_code(struct call *call, int code);
/* A further arena, for what goes sooner than the command; NULL: out of memory, which is
 * told. */
struct cc_arena *call_arena(struct call *call);
/* To standard output; a failure is told once, at the end of the run. */
void call_print(struct call *call, cc_str text);
/* The same, at once: a program may wait for the answer before it asks again. */
void call_answer(struct call *call, cc_str text);

/* Makes the comparisons of this run go by --weights; false: has been told. */
bool call_weights(struct call *call);

/* A row of JSON: in one object rows are members of a list, else each is a line. */
struct jout;
void row_begin(const struct call *call, struct jout *j, struct cc_arena *a, bool first);
void row_end(struct call *call, struct jout *j);

/* What was read, compared and withheld, on standard error unless --quiet; behind what was
 * printed, so that the two keep their order on one terminal. */
void call_summary(struct call *call, const struct record_summary *sum);

/* Is a program of that name in a folder of $PATH? */
bool is_on_path(const char *name);

/* The ending of a noun that is counted: "s", but for one. */
const char *s_of(uint64_t n);

/* Colour and columns of standard output and error; option: the index of --color. */
void terminal_look(struct call *call, int option);
/* Columns of a terminal, else $COLUMNS, else 80; not below 40, nor above `most`. */
int terminal_columns(int fd, int most);

/* The commands, ended by a row without a name. */
extern const struct command commands[];
void help_program(FILE *to, int width);
extern const char help_about[]; /* what the program is for */

/* What the exit codes mean; ended by a row that says nothing. */
extern const struct exit_row {
    int code;
    const char *says;
} exit_rows[];
void manual_program(const char *version);
void manual_command(const struct command *c, const char *version);
void help_command(FILE *to, const struct command *c, int width);

int cmd_add(struct call *call);
int cmd_assign(struct call *call);
int cmd_block(struct call *call);
int cmd_backup(struct call *call);
int cmd_compare(struct call *call);
int cmd_completion(struct call *call);
int cmd_correct(struct call *call);
int cmd_decide(struct call *call);
int cmd_demo(struct call *call);
int cmd_diff(struct call *call);
int cmd_doctor(struct call *call);
int cmd_explain(struct call *call);
int cmd_export(struct call *call);
int cmd_extract(struct call *call);
int cmd_forget(struct call *call);
int cmd_gate(struct call *call);
int cmd_import(struct call *call);
int cmd_judge(struct call *call);
int cmd_list(struct call *call);
int cmd_log(struct call *call);
int cmd_matrix(struct call *call);
int cmd_merge(struct call *call);
int cmd_note(struct call *call);
int cmd_party(struct call *call);
int cmd_report(struct call *call);
int cmd_review(struct call *call);
int cmd_search(struct call *call);
int cmd_serve(struct call *call);
int cmd_show(struct call *call);
int cmd_sign(struct call *call);
int cmd_timeline(struct call *call);
int cmd_train(struct call *call);
int cmd_undo(struct call *call);
int cmd_user(struct call *call);
int cmd_verify(struct call *call);

#endif
