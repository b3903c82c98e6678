/* Which options each command takes; for the table of commands alone. */
#ifndef CMD_ALLOWED_H
#define CMD_ALLOWED_H

#include "cmd.h"

static const unsigned char add_options[] = { OPT_STORE,   OPT_CASE,    OPT_PARTIES,
                                             OPT_FROM,    OPT_FIELDS,  OPT_DATE,
                                             OPT_UNDATED, OPT_URL,     OPT_ALLOW_PRIVATE,
                                             OPT_JOBS,    OPT_DRY_RUN, OPT_QUIET,
                                             OPT_COLOR,   OPT_HELP };
static const unsigned char backup_options[] = { OPT_STORE, OPT_QUIET, OPT_HELP };
static const unsigned char block_options[] = { OPT_NAMES, OPT_COUNT_KEYS, OPT_GROUPS,
                                               OPT_TABLE, OPT_PARTIES,    OPT_WEIGHTS,
                                               OPT_HELP };
static const unsigned char merge_options[] = {
    OPT_NAMES_MERGE, OPT_COUNT_MERGE, OPT_TABLE,    OPT_CASE,     OPT_PARTIES,
    OPT_WEIGHTS,     OPT_KIND,        OPT_POSSIBLE, OPT_FAIL_ON,  OPT_FORMAT,
    OPT_OFFSETS,     OPT_QUIET,       OPT_COLOR,    OPT_NO_PAGER, OPT_HELP
};
static const unsigned char compare_options[] = {
    OPT_STORE,   OPT_CASE,    OPT_PARTIES,       OPT_FROM,     OPT_FIELDS,
    OPT_DATE,    OPT_UNDATED, OPT_KIND,          OPT_POSSIBLE, OPT_NEW,
    OPT_WEIGHTS, OPT_JUDGE,   OPT_JUDGE_TIMEOUT, OPT_WHY_NOT,  OPT_BLOCKS,
    OPT_TABLE,   OPT_FAIL_ON, OPT_FORMAT_REPORT, OPT_CSV_RAW,  OPT_OFFSETS,
    OPT_QUIET,   OPT_COLOR,   OPT_NO_PAGER,      OPT_JOBS,     OPT_HELP
};
static const unsigned char completion_options[] = { OPT_HELP };
static const unsigned char demo_options[] = { OPT_QUIET, OPT_HELP };
static const unsigned char diff_options[] = { OPT_STORE,  OPT_CASE,     OPT_PARTIES,
                                              OPT_FORMAT, OPT_OFFSETS,  OPT_QUIET,
                                              OPT_COLOR,  OPT_NO_PAGER, OPT_HELP };
static const unsigned char doctor_options[] = { OPT_STORE, OPT_FORMAT,   OPT_QUIET,
                                                OPT_COLOR, OPT_NO_PAGER, OPT_HELP };
static const unsigned char explain_options[] = { OPT_STORE,   OPT_CASE,  OPT_FORMAT,
                                                 OPT_OFFSETS, OPT_COLOR, OPT_NO_PAGER,
                                                 OPT_HELP };
static const unsigned char export_options[] = { OPT_STORE, OPT_CASE_EXPORT,
                                                OPT_OUTPUT_EXPORT, OPT_QUIET, OPT_HELP };
static const unsigned char extract_options[] = { OPT_PARTIES, OPT_FROM,    OPT_FIELDS,
                                                 OPT_DATE,    OPT_UNDATED, OPT_OFFSETS,
                                                 OPT_EXPLAIN, OPT_LINES,   OPT_JOBS,
                                                 OPT_QUIET,   OPT_HELP };
static const unsigned char gate_options[] = { OPT_STORE,    OPT_CASE,    OPT_FROM,
                                              OPT_FIELDS,   OPT_DATE,    OPT_KIND,
                                              OPT_POSSIBLE, OPT_FAIL_ON, OPT_FORMAT,
                                              OPT_OFFSETS,  OPT_QUIET,   OPT_COLOR,
                                              OPT_NO_PAGER, OPT_HELP };
static const unsigned char import_options[] = { OPT_STORE, OPT_DRY_RUN, OPT_FORMAT,
                                                OPT_QUIET, OPT_HELP };
static const unsigned char judge_options[] = { OPT_EXPLAIN, OPT_WEIGHTS, OPT_JOBS,
                                               OPT_QUIET, OPT_HELP };
static const unsigned char list_options[] = { OPT_STORE,    OPT_CASE,     OPT_PARTY,
                                              OPT_SPEAKER,  OPT_OUTLET,   OPT_KIND,
                                              OPT_POSSIBLE, OPT_SINCE,    OPT_UNTIL,
                                              OPT_FORMAT,   OPT_OFFSETS,  OPT_QUIET,
                                              OPT_COLOR,    OPT_NO_PAGER, OPT_HELP };
static const unsigned char matrix_options[] = { OPT_STORE,    OPT_CASE,     OPT_KIND,
                                                OPT_PARTY,    OPT_SINCE,    OPT_UNTIL,
                                                OPT_POSSIBLE, OPT_FORMAT,   OPT_QUIET,
                                                OPT_COLOR,    OPT_NO_PAGER, OPT_HELP };
static const unsigned char party_options[] = {
    OPT_STORE,   OPT_CASE,          OPT_PARTIES, OPT_FROM,  OPT_FIELDS, OPT_DATE,
    OPT_UNDATED, OPT_DRY_RUN_PARTY, OPT_FORMAT,  OPT_QUIET, OPT_COLOR,  OPT_HELP
};
static const unsigned char report_options[] = {
    OPT_STORE,   OPT_CASE,          OPT_TITLE,    OPT_KIND,      OPT_PARTY,
    OPT_SINCE,   OPT_UNTIL,         OPT_POSSIBLE, OPT_DISMISSED, OPT_RATINGS,
    OPT_FAIL_ON, OPT_FORMAT_REPORT, OPT_CSV_RAW,  OPT_OFFSETS,   OPT_QUIET,
    OPT_COLOR,   OPT_NO_PAGER,      OPT_HELP
};
static const unsigned char review_options[] = { OPT_STORE, OPT_AS,    OPT_CASE,
                                                OPT_KIND,  OPT_PARTY, OPT_SINCE,
                                                OPT_MINE,  OPT_STATE, OPT_POSSIBLE,
                                                OPT_QUIET, OPT_COLOR, OPT_HELP };
static const unsigned char decide_options[] = {
    OPT_STORE, OPT_AS,     OPT_REASON,   OPT_NOTE,  OPT_REV,
    OPT_AT,    OPT_CASE,   OPT_KIND,     OPT_PARTY, OPT_SINCE,
    OPT_MINE,  OPT_STATE,  OPT_POSSIBLE, OPT_ALL,   OPT_DRY_RUN_REVIEW,
    OPT_YES,   OPT_FORMAT, OPT_QUIET,    OPT_HELP
};
static const unsigned char assign_options[] = {
    OPT_STORE,  OPT_AS,       OPT_TO,    OPT_NOTE,           OPT_REV,
    OPT_CASE,   OPT_KIND,     OPT_PARTY, OPT_SINCE,          OPT_MINE,
    OPT_STATE,  OPT_POSSIBLE, OPT_ALL,   OPT_DRY_RUN_REVIEW, OPT_YES,
    OPT_FORMAT, OPT_QUIET,    OPT_HELP
};
static const unsigned char sign_options[] = { OPT_STORE,    OPT_AS,    OPT_CASE,
                                              OPT_WITHDRAW, OPT_NOTE,  OPT_REV,
                                              OPT_FORMAT,   OPT_QUIET, OPT_HELP };
static const unsigned char note_options[] = { OPT_STORE,     OPT_AS,    OPT_CASE,
                                              OPT_NOTE_TEXT, OPT_AT,    OPT_REV,
                                              OPT_FORMAT,    OPT_QUIET, OPT_HELP };
static const unsigned char correct_options[] = {
    OPT_STORE,   OPT_AS,   OPT_CASE, OPT_AT,     OPT_SPEAKER_IS, OPT_PARTY_IS,
    OPT_SPAN_IS, OPT_NOTE, OPT_REV,  OPT_FORMAT, OPT_QUIET,      OPT_HELP
};
static const unsigned char undo_options[] = { OPT_STORE,  OPT_AS,    OPT_LAST,
                                              OPT_FORMAT, OPT_QUIET, OPT_HELP };
static const unsigned char user_options[] = { OPT_STORE, OPT_AS, OPT_FORMAT, OPT_QUIET,
                                              OPT_HELP };
static const unsigned char log_options[] = { OPT_STORE,    OPT_AS,        OPT_CASE,
                                             OPT_FINDING,  OPT_LIMIT_LOG, OPT_EXPECT,
                                             OPT_FORMAT,   OPT_QUIET,     OPT_COLOR,
                                             OPT_NO_PAGER, OPT_HELP };
static const unsigned char forget_options[] = {
    OPT_STORE,          OPT_AS,  OPT_CASE,   OPT_REASON_REMOVAL, OPT_LIFT,
    OPT_DRY_RUN_REVIEW, OPT_YES, OPT_FORMAT, OPT_QUIET,          OPT_HELP
};
static const unsigned char search_options[] = {
    OPT_STORE,   OPT_CASE,  OPT_PARTY, OPT_SPEAKER,  OPT_KIND_OF_QUOTE,
    OPT_OUTLET,  OPT_SINCE, OPT_UNTIL, OPT_LIMIT,    OPT_FORMAT,
    OPT_OFFSETS, OPT_QUIET, OPT_COLOR, OPT_NO_PAGER, OPT_HELP
};
static const unsigned char serve_options[] = { OPT_STORE,        OPT_AS,    OPT_PORT,
                                               OPT_BEHIND_PROXY, OPT_QUIET, OPT_HELP };
static const unsigned char show_options[] = { OPT_STORE, OPT_FORMAT,   OPT_OFFSETS,
                                              OPT_COLOR, OPT_NO_PAGER, OPT_HELP };

static const unsigned char timeline_options[] = { OPT_STORE,    OPT_CASE,  OPT_PARTY,
                                                  OPT_SINCE,    OPT_UNTIL, OPT_FORMAT,
                                                  OPT_OFFSETS,  OPT_QUIET, OPT_COLOR,
                                                  OPT_NO_PAGER, OPT_HELP };
static const unsigned char train_options[] = { OPT_OUTPUT,     OPT_WEIGHTS, OPT_DEFAULTS,
                                               OPT_FROM_STORE, OPT_PAIRS,   OPT_STORE,
                                               OPT_CASE,       OPT_HELP };
static const unsigned char verify_options[] = { OPT_STORE, OPT_CASE,  OPT_FORMAT,
                                                OPT_QUIET, OPT_COLOR, OPT_NO_PAGER,
                                                OPT_HELP };

#endif
