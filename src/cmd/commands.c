/* The table of commands: what each takes and what its help says. */
#include "cmd.h"

static const unsigned char compare_options[] = { OPT_STORE,   OPT_CASE,     OPT_PARTIES,
                                                 OPT_FROM,    OPT_DATE,     OPT_UNDATED,
                                                 OPT_KIND,    OPT_POSSIBLE, OPT_NEW,
                                                 OPT_FAIL_ON, OPT_FORMAT,   OPT_OFFSETS,
                                                 OPT_QUIET,   OPT_COLOR,    OPT_HELP };
static const unsigned char completion_options[] = { OPT_HELP };
static const unsigned char extract_options[] = { OPT_PARTIES, OPT_FROM,    OPT_DATE,
                                                 OPT_UNDATED, OPT_OFFSETS, OPT_EXPLAIN,
                                                 OPT_QUIET,   OPT_HELP };
static const unsigned char judge_options[] = { OPT_QUIET, OPT_HELP };

const struct command commands[] = {
    { "compare", "[PATH...]", "flag contradictions and changes between claims",
      cmd_compare, compare_options, true,
      "Compares the claims of articles with one another and prints those that cannot "
      "both hold "
      "(contradictions) and those that show that something moved (changes), with both "
      "sides' "
      "words, dates and sources. With paths nothing is kept, unless --store says where; "
      "without "
      "paths the articles of the store are compared. No finding is not confirmation: "
      "what is "
      "not found may still be there.",
      "claimcheck compare articles/*.txt\0what does not fit in these articles\0"
      "claimcheck compare --possible articles/\0with the less certain findings\0"
      "claimcheck compare --format jsonl a.txt b.txt\0one finding a line, for programs\0"
      "claimcheck compare --new --fail-on contradiction\0for a nightly run over the "
      "store: "
      "ends with 1 when there is news\0" },
    { "completion", "bash|zsh|fish", "print completions for a shell", cmd_completion,
      completion_options, true, "Prints a script that completes commands and options.",
      "source <(claimcheck completion bash)\0in ~/.bashrc\0"
      "claimcheck completion fish > ~/.config/fish/completions/claimcheck.fish\0for "
      "fish\0" },
    { "extract", "FILE...", "print statements and claims as JSON, one line an article",
      cmd_extract, extract_options, true,
      "Finds who said what in each article and prints it as JSON: statements with their "
      "speaker, party, cue and date, and claims with their frame, roles and value. "
      "Nothing is "
      "stored; articles are read one after the other, so any number may be given.",
      "claimcheck extract article.txt\0what is said in an article\0"
      "claimcheck extract --from jsonl --offsets codepoints - < news.jsonl\0one line in, "
      "one "
      "line out; offsets in code points\0"
      "claimcheck extract --explain article.txt\0name the rules that found it\0" },
    { "judge", "", "say of pairs of sentences whether they contradict each other",
      cmd_judge, judge_options, false,
      "Reads lines {\"id\",\"a\",\"b\"} from standard input, optionally with date_a, "
      "date_b, "
      "party_a and party_b, and prints a line "
      "{\"id\",\"label\",\"score\",\"relation\",\"rule\","
      "\"why\"} for each. label is contradiction for a pair that cannot hold at one "
      "moment; "
      "relation is change when the dates differ and the thing may have moved.",
      "echo '{\"id\":1,\"a\":\"The gate was open.\",\"b\":\"The gate was shut.\"}' | "
      "claimcheck "
      "judge\0judge one pair\0" },
    { 0 },
};
