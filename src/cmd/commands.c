/* The table of commands: what each takes and what its help says. */
#include "cmd.h"

static const unsigned char add_options[] = { OPT_STORE,   OPT_CASE,   OPT_PARTIES,
                                             OPT_FROM,    OPT_FIELDS, OPT_DATE,
                                             OPT_UNDATED, OPT_URL,    OPT_ALLOW_PRIVATE,
                                             OPT_DRY_RUN, OPT_QUIET,  OPT_COLOR,
                                             OPT_HELP };
static const unsigned char backup_options[] = { OPT_STORE, OPT_QUIET, OPT_HELP };
static const unsigned char compare_options[] = {
    OPT_STORE,         OPT_CASE,    OPT_PARTIES,       OPT_FROM,     OPT_FIELDS,
    OPT_DATE,          OPT_UNDATED, OPT_KIND,          OPT_POSSIBLE, OPT_NEW,
    OPT_WEIGHTS,       OPT_JUDGE,   OPT_JUDGE_TIMEOUT, OPT_WHY_NOT,  OPT_FAIL_ON,
    OPT_FORMAT_REPORT, OPT_CSV_RAW, OPT_OFFSETS,       OPT_QUIET,    OPT_COLOR,
    OPT_NO_PAGER,      OPT_HELP
};
static const unsigned char completion_options[] = { OPT_HELP };
static const unsigned char demo_options[] = { OPT_QUIET, OPT_HELP };
static const unsigned char doctor_options[] = { OPT_STORE, OPT_FORMAT,   OPT_QUIET,
                                                OPT_COLOR, OPT_NO_PAGER, OPT_HELP };
static const unsigned char explain_options[] = { OPT_STORE,   OPT_CASE,  OPT_FORMAT,
                                                 OPT_OFFSETS, OPT_COLOR, OPT_NO_PAGER,
                                                 OPT_HELP };
static const unsigned char extract_options[] = { OPT_PARTIES, OPT_FROM,    OPT_FIELDS,
                                                 OPT_DATE,    OPT_UNDATED, OPT_OFFSETS,
                                                 OPT_EXPLAIN, OPT_QUIET,   OPT_HELP };
static const unsigned char gate_options[] = { OPT_STORE,    OPT_CASE,    OPT_FROM,
                                              OPT_FIELDS,   OPT_DATE,    OPT_KIND,
                                              OPT_POSSIBLE, OPT_FAIL_ON, OPT_FORMAT,
                                              OPT_OFFSETS,  OPT_QUIET,   OPT_COLOR,
                                              OPT_NO_PAGER, OPT_HELP };
static const unsigned char judge_options[] = { OPT_EXPLAIN, OPT_WEIGHTS, OPT_QUIET,
                                               OPT_HELP };
static const unsigned char list_options[] = {
    OPT_STORE,  OPT_CASE,    OPT_PARTY, OPT_KIND,  OPT_POSSIBLE, OPT_SINCE, OPT_UNTIL,
    OPT_FORMAT, OPT_OFFSETS, OPT_QUIET, OPT_COLOR, OPT_NO_PAGER, OPT_HELP
};
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
static const unsigned char search_options[] = {
    OPT_STORE,   OPT_CASE,  OPT_PARTY, OPT_SPEAKER,  OPT_KIND_OF_QUOTE,
    OPT_OUTLET,  OPT_SINCE, OPT_UNTIL, OPT_LIMIT,    OPT_FORMAT,
    OPT_OFFSETS, OPT_QUIET, OPT_COLOR, OPT_NO_PAGER, OPT_HELP
};
static const unsigned char show_options[] = { OPT_STORE, OPT_FORMAT,   OPT_OFFSETS,
                                              OPT_COLOR, OPT_NO_PAGER, OPT_HELP };

static const unsigned char timeline_options[] = { OPT_STORE,    OPT_CASE,  OPT_PARTY,
                                                  OPT_SINCE,    OPT_UNTIL, OPT_FORMAT,
                                                  OPT_OFFSETS,  OPT_QUIET, OPT_COLOR,
                                                  OPT_NO_PAGER, OPT_HELP };
static const unsigned char train_options[] = { OPT_OUTPUT, OPT_WEIGHTS, OPT_DEFAULTS,
                                               OPT_HELP };
static const unsigned char verify_options[] = { OPT_STORE, OPT_CASE,  OPT_FORMAT,
                                                OPT_QUIET, OPT_COLOR, OPT_NO_PAGER,
                                                OPT_HELP };

const struct command commands[] = {
    { "add", "PATH...", "store articles with what is said in them", cmd_add, add_options,
      true,
      "Reads dated articles (.txt, .md, .html, .pdf, .docx, .jsonl, .csv, .rss, .atom, folders of them, - for standard "
      "input), finds who said what, and keeps it in the store. An article that is "
      "stored already is not stored twice. A file that cannot be read or has no date "
      "is named and passed over; the rest is stored. With --url, pages, feeds, texts and "
      "documents are fetched by claimcheck-fetch, where it was built; a feed can be asked "
      "for as often as one likes.",
      "claimcheck add articles/\0store a folder of articles in ./claimcheck.db\0"
      "claimcheck add --store desk.db --case harbour *.txt\0keep them under a case of "
      "their own\0"
      "claimcheck add --date 2031-02-01 memo.txt\0give a date to a text that bears "
      "none\0"
      "claimcheck add --url https://example.org/news/feed.xml\0store what is new in a "
      "feed\0"
      "claimcheck add --dry-run articles/\0see what would be stored\0" },
    { "backup", "FILE", "copy the store, whole, while it is in use", cmd_backup,
      backup_options, true,
      "Writes a copy of the store as it is at one moment, reads it again, and gives it its "
      "name only when it is whole and on the disk; an earlier backup of that name is there "
      "until then. A file that is no store is not replaced. The copy is a store: --store "
      "FILE reads it.",
      "claimcheck backup /media/desk/claimcheck.db\0copy ./claimcheck.db\0"
      "claimcheck verify --store /media/desk/claimcheck.db\0prove the copy word by word\0" },
    { "compare", "[PATH...]", "flag contradictions and changes between claims",
      cmd_compare, compare_options, true,
      "Compares the claims of articles with one another and prints those that cannot "
      "both hold (contradictions) and those that show that something moved (changes), "
      "with both sides' words, dates and sources. With paths nothing is kept, unless "
      "--store says where; without paths the articles of the store are compared. No "
      "finding is not confirmation: what is not found may still be there. --judge has "
      "another program say what it holds of each finding, the possible ones included; it "
      "reads and prints the lines of 'claimcheck judge'. Its verdict is printed and kept "
      "beside ours and removes nothing; where it gives none, for whatever reason, that is "
      "said and the exit code is 3.",
      "claimcheck compare articles/*.txt\0what does not fit in these articles\0"
      "claimcheck compare --possible articles/\0with the less certain findings\0"
      "claimcheck compare --format jsonl a.txt b.txt\0one finding a line, for "
      "programs\0"
      "claimcheck compare --new --fail-on contradiction\0for a nightly run over the "
      "store: ends with 1 when there is news\0"
      "claimcheck compare --judge 'claimcheck-judge-openai --model llama3' articles/\0ask "
      "a model on this machine as well\0"
      "claimcheck compare --why-not a.txt:12 'stays shut until May' articles/\0what kept "
      "a claim on line 12 and one of these words apart\0" },
    { "completion", "bash|zsh|fish", "print completions for a shell", cmd_completion,
      completion_options, true, "Prints a script that completes commands and options.",
      "source <(claimcheck completion bash)\0in ~/.bashrc\0"
      "claimcheck completion fish > ~/.config/fish/completions/claimcheck.fish\0for "
      "fish\0" },
    { "demo", "[FOLDER]", "make a store of invented articles, to try things with",
      cmd_demo, demo_options, true,
      "Makes FOLDER, else claimcheck-demo, with six invented articles of two outlets and a "
      "store in which they are compared, and prints commands to try.",
      "claimcheck demo\0in ./claimcheck-demo\0claimcheck demo /tmp/river\0in another "
      "folder\0" },
    { "doctor", "", "check the store and what is around it", cmd_doctor, doctor_options,
      false,
      "Checks who may read and write the store, its version, whether the file is whole, "
      "whether a log was left beside it, whether its findings are up to date, and whether the "
      "programs that some things need are there. Each line says ok, warning or bad and what to "
      "do; with something bad the exit code is 3. Nothing is changed.",
      "claimcheck doctor\0look at ./claimcheck.db\0"
      "claimcheck doctor --store desk.db --format json\0for a monitor\0" },
    { "explain", "FINDING", "say what a finding of the store rests on", cmd_explain,
      explain_options, true,
      "FINDING is the id that compare and list print; its first digits are enough when "
      "no other begins with them. Prints the finding, one sentence that tells it, the "
      "sign that its score begins with and what each further sign and doubt adds or "
      "takes, the words of both sides side by side, and both claims in normal form: "
      "frame, roles (the star marks what it is about), value, + asserted or - denied. "
      "What kept two claims apart is told by 'claimcheck compare --why-not'.",
      "claimcheck explain 9f86d081884c7d65\0what one finding rests on\0"
      "claimcheck explain --format json 9f86\0the same, for programs\0" },
    { "extract", "FILE...", "print statements and claims as JSON, one line an article",
      cmd_extract, extract_options, true,
      "Finds who said what in each article and prints it as JSON: statements with "
      "their speaker, party, cue and date, and claims with their frame, roles and "
      "value. Nothing is stored; articles are read one after the other, so any number "
      "may be given.",
      "claimcheck extract article.txt\0what is said in an article\0"
      "claimcheck extract --from jsonl --offsets codepoints - < news.jsonl\0one line "
      "in, one line out; offsets in code points\0"
      "claimcheck extract --explain article.txt\0name the rules that found it\0" },
    { "gate", "DRAFT...", "hold a draft against the store before it is published",
      cmd_gate, gate_options, true,
      "Compares a draft with the articles of the store and names the places of it that "
      "should be looked at: words quoted otherwise than they are stored (one word "
      "more or less is enough), figures that were superseded, parties that have said otherwise since, what was withdrawn, and what "
      "does not fit what is stored. What the draft itself tells from both sides, and what "
      "repeats the last that is known, is not named. A draft without a date is taken to be "
      "of today. Nothing of the draft is kept. Without --case it is held against each case.",
      "claimcheck gate draft.txt\0what should be looked at in a draft\0"
      "claimcheck gate --quiet --fail-on any draft.txt\0in a hook before publishing: ends "
      "with 1 when there is something\0"
      "claimcheck gate --kind quote_drift - < draft.txt\0only quotes, of a draft from "
      "standard input\0" },
    { "judge", "", "say of pairs of sentences whether they contradict each other",
      cmd_judge, judge_options, false,
      "Reads lines {\"id\",\"a\",\"b\"} from standard input, optionally with date_a, "
      "date_b, party_a and party_b, and prints a line "
      "{\"id\",\"label\",\"score\",\"relation\",\"rule\",\"why\"} for each. label is "
      "contradiction for a pair that cannot hold at one moment; relation is change "
      "when the dates differ and the thing may have moved. --explain adds what the score is "
      "made of, the words side by side and the claims that decided.",
      "echo '{\"id\":1,\"a\":\"The gate was open.\",\"b\":\"The gate was shut.\"}' | "
      "claimcheck judge\0judge one pair\0" },
    { "list", "[articles|statements|claims|findings|parties]",
      "list what the store holds", cmd_list, list_options, true,
      "Lists the articles of the store, or the statements, claims, findings or parties "
      "in it, in the order of their dates.",
      "claimcheck list\0the articles\0"
      "claimcheck list statements --party defense --since 2031-02-01\0what one side "
      "said since then\0"
      "claimcheck list findings --kind reversal,dispute\0findings of two kinds\0" },
    { "matrix", "", "print what the findings are about, and who says what on it",
      cmd_matrix, matrix_options, false,
      "Prints the topics of the store's findings and, below each, the parties with their "
      "positions by day; behind a position stands the begin of its finding's id, "
      "which 'claimcheck show' takes. The page of 'claimcheck report' shows the same as a "
      "table.",
      "claimcheck matrix\0all topics\0"
      "claimcheck matrix --party defense --format json\0what concerns one side, for "
      "programs\0" },
    { "party", "[list|merge|split] [NAME...] [PATH...]",
      "list who speaks for which party, and correct it", cmd_party, party_options, true,
      "list prints the parties of articles, who speaks for each, what says so, and by "
      "which words each speaker goes. merge NAME PARTY makes a speaker, all who have a "
      "role, or all of a party speak for PARTY: another one, a speaker, or a new one. "
      "split NAME makes a speaker stand for itself. Both write the party file, which "
      "goes before all else: --parties FILE, else parties.json beside the first path. "
      "Names are those that list prints; a namesake who was not named stays where he "
      "is. Without paths the case in the store is listed, and its party file is "
      "changed, with --parties FILE that file as well.",
      "claimcheck party articles/\0who is on which side\0"
      "claimcheck party merge 'Dr Hale' 'Anna Hale' articles/\0the two are one party\0"
      "claimcheck party merge --dry-run Quay company articles/\0see who would be of a "
      "new party\0"
      "claimcheck party split 'Ivo Brandt' articles/\0he speaks for himself\0"
      "claimcheck party merge --store desk.db Brandt defense\0in the articles of a "
      "store\0" },
    { "report", "", "print the store's findings with all that a meeting needs",
      cmd_report, report_options, false,
      "Brings the store's findings up to date and prints them under a head that says what "
      "was read, what is shown and what was withheld, and how many findings no editor has "
      "checked. The same store and options give the same bytes.",
      "claimcheck report\0on the screen\0"
      "claimcheck report --format md --kind reversal,change > report.md\0findings of some "
      "kinds, as Markdown\0"
      "claimcheck report --format csv --party defense > report.csv\0what concerns one "
      "side, for a spreadsheet\0" },
    { "search", "WORD...", "find words in statements and articles of the store",
      cmd_search, search_options, true,
      "Prints the statements in which all of the words are, and the articles that have "
      "them without such a statement: the newest article first. Case and accents do not "
      "matter. Several words in one operand, or between double quotes, are a phrase; a "
      "word or phrase that ends with * is the beginning of words. Nothing else has a "
      "meaning of its own. With --party, --speaker or --kind only statements are looked "
      "through.",
      "claimcheck search gauge midnight\0both words, anywhere in a statement or an article\0"
      "claimcheck search 'not guilty' --party defense\0a phrase, said by one side\0"
      "claimcheck search 'inspect*' --kind direct --since 2032-05-01\0inspect, inspector, "
      "inspection, in direct quotes\0" },
    { "show", "ID", "show one article or finding of the store in full", cmd_show,
      show_options, true,
      "ID is that of a finding or an article, as printed by compare and list; its "
      "first digits are enough when no other begins with them. A finding is shown with "
      "the paragraphs that its words stand in, an article with its statements.",
      "claimcheck show 9f86d081884c7d65\0a finding in its context\0"
      "claimcheck show 9f86\0the same, when it is the only one\0" },
    { "timeline", "", "print who said what, day by day", cmd_timeline, timeline_options,
      false,
      "Prints what is said in the articles of the store by the day it was said, with the "
      "findings that rest on it.",
      "claimcheck timeline --party defense\0what one side said, day by day\0"
      "claimcheck timeline --since 2031-02-01 --format jsonl\0for programs\0" },
    { "train", "[FILE...]", "fit the weights of comparing to pairs that you judged",
      cmd_train, train_options, true,
      "FILE has lines as judge reads them, each with the label that it should have: "
      "{\"a\",\"b\",\"label\"}, label being contradiction, entailment or neutral; - is "
      "standard input. The weights of signs and doubts are fitted so that contradictions "
      "score above the threshold and others below; a sign never comes to speak against "
      "a contradiction nor a doubt for one, and what few pairs show moves little. "
      "Prints precision and recall as they were, of fitted weights on pairs that they "
      "were not fitted to (five parts, each judged by weights of the other four), and "
      "the weights that moved. The same pairs give the same weights, in whatever order. "
      "Begins with the program's weights, or those of --weights.",
      "claimcheck train -o desk.weights judged.jsonl\0fit, measure, and write the "
      "weights\0"
      "claimcheck compare --weights desk.weights articles/\0compare by them\0"
      "claimcheck train --defaults\0see what there is to be weighed\0" },
    { "verify", "", "prove every quoted word against the stored bytes", cmd_verify,
      verify_options, false,
      "Hashes every stored article, with the page or file that it was taken from, and reads every place that a statement or a claim "
      "names out of it again. What does not fit is named with what was kept and what "
      "stands there now, and so is each finding that rests on it; the exit code is then "
      "3. The sentences that explain a finding are no quotes; 'claimcheck compare' makes them "
      "anew. Who may write the file can change words and hashes alike: keep a copy of the "
      "store, or its reports, where others cannot write.",
      "claimcheck verify\0prove the store\0"
      "claimcheck verify --quiet --format jsonl --store desk.db\0for a nightly run\0" },
    { 0 },
};
