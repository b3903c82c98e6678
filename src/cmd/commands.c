/* The table of commands: what each takes and what its help says. */
#include "allowed.h"

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
    { "assign", "[FINDING...]", "give findings to somebody to review", cmd_assign,
      assign_options, true,
      "FINDING is an id, or its first digits when no other begins with them; without one "
      "--kind, --party, --case, --since, --mine, --state or --all choose findings, which "
      "is shown and asked for. A line for each says what came of it.",
      "claimcheck assign 9f86d081 --to ben\0ben has it in his queue: claimcheck review "
      "--mine\0"
      "claimcheck assign --kind reversal --to ben --yes\0all reversals that are open\0" },
    { "backup", "FILE", "copy the store, whole, while it is in use", cmd_backup,
      backup_options, true,
      "Writes a copy of the store as it is at one moment, reads it again, and gives it its "
      "name only when it is whole and on the disk; an earlier backup of that name is there "
      "until then. A file that is no store is not replaced. The copy is a store: --store "
      "FILE reads it.",
      "claimcheck backup /media/desk/claimcheck.db\0copy ./claimcheck.db\0"
      "claimcheck verify --store /media/desk/claimcheck.db\0prove the copy word by word\0" },
    { "block", "", "deal articles into blocks, for a run in parts", cmd_block,
      block_options, false,
      "A filter for Hadoop Streaming, Spark's pipe, Dask, Slurm and GNU parallel: reads "
      "articles from standard input, one a line, as 'claimcheck extract --lines' prints "
      "them, and prints lines. Three steps: --names tells who is in the articles, --count "
      "how many claims share what and, with that in the table, what many share beside "
      "it, --groups deals the articles into blocks "
      "(KEY<TAB>ARTICLE) for 'claimcheck compare --blocks'. Between them 'claimcheck "
      "merge' makes a table of what all parts printed. The findings are those of "
      "'claimcheck compare', to the byte, for any number of parts. A damaged line is named "
      "by its number and ends the run with 3.",
      "claimcheck block --names < part > names\0who is in a part\0"
      "claimcheck block --count --table table < part > counts\0what it shares\0"
      "claimcheck block --groups 5 < part | sort > blocks\0its articles in 15 blocks\0" },
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
    { "correct", "ARTICLE --at START:END", "correct who said a statement, or its words",
      cmd_correct, correct_options, true,
      "ARTICLE is the id of an article, START:END the bytes of one of its statements, as "
      "'claimcheck show ARTICLE' prints them. What is given takes the place of what was "
      "found; the rest stays. 'claimcheck decide confirm', reject or reopen with --at "
      "decide the statement as it is.",
      "claimcheck correct 4f1c90ab --at 812:871 --speaker 'Ann Ross'\0another said it\0"
      "claimcheck correct 4f1c90ab --at 812:871 --party -\0it is for no party\0" },
    { "decide", "confirm|dismiss|needs-info|take|release|reopen|reject [FINDING...]",
      "confirm or dismiss findings, for scripts and many", cmd_decide, decide_options,
      true,
      "A dismissal says why, with --reason. "
      "FINDING is an id, or its first digits when no other begins with them; without one "
      "--kind, --party, --case, --since, --mine, --state or --all choose findings, which "
      "is shown and asked for. Each is decided for itself: a line says what came of it, "
      "and what is refused stops none of the others. With --at, of an article's statement "
      "instead: confirm, reject or reopen. 'claimcheck review' asks for one after the "
      "other.",
      "claimcheck decide confirm 9f86d081 --note 'both read again'\0one finding\0"
      "claimcheck decide dismiss 9f86d081 --reason not_same_subject --rev 3\0only if "
      "nobody was faster\0"
      "claimcheck decide dismiss --kind quote_drift --reason typography --dry-run\0see "
      "which\0"
      "claimcheck decide reject 4f1c90ab --at 812:871\0this is no statement\0" },
    { "demo", "[FOLDER]", "make a store of invented articles, to try things with",
      cmd_demo, demo_options, true,
      "Makes FOLDER, else claimcheck-demo, with six invented articles of two outlets and a "
      "store in which they are compared, and prints commands to try.",
      "claimcheck demo\0in ./claimcheck-demo\0claimcheck demo /tmp/river\0in another "
      "folder\0" },
    { "diff", "A [B]", "show what changed between two versions of an article", cmd_diff,
      diff_options, true,
      "A and B are files, or articles of the store by the first digits of their ids or by "
      "an address; a word that is both a file and an id means the file. With A alone, an id "
      "or an address, its last two versions are taken. The earlier published or fetched one "
      "is what was; where that is not known, A is. First comes what the header lines say "
      "otherwise (metadata); then what is not the same in both, sentence by sentence, what "
      "matters most first: denial, number, date, name, attribution, wording, sentences "
      "added and removed, typography and boilerplate. Nothing is left out. Where nothing "
      "differs that is said, and of two articles that have next to nothing in common, that "
      "they are no two versions of one. --format json prints one object; jsonl a line of "
      "what is said of both, and one for each edit.",
      "claimcheck diff monday.txt tuesday.txt\0two files\0"
      "claimcheck diff tuesday.txt 4f1c90ab\0a file and an article of the store\0"
      "claimcheck diff https://example.org/news/1\0the last two versions of a page\0" },
    { "doctor", "", "check the store and what is around it", cmd_doctor, doctor_options,
      false,
      "Checks who may read and write the store, its version, whether the file is whole, "
      "whether a log was left beside it, whether its findings are up to date, whether the chain of decisions holds, whether there are enough users to sign, and whether the "
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
    { "export", "", "write the whole store as lines of JSON", cmd_export, export_options,
      false,
      "Writes cases with their party files, articles with all that was given with them, "
      "pages and documents they were taken from, verdicts of other programs, and the whole "
      "history of decisions, as lines of JSON that 'claimcheck import' reads and docs/schema "
      "describes. A closing line has the SHA-256 of those before it. What is derived, "
      "statements, claims and findings, is left out, and so are log-ins of the page. Two stores "
      "of the same content give the same bytes.",
      "claimcheck export -o desk.jsonl\0the whole store\0"
      "claimcheck export --case harbour -o harbour.jsonl\0what another desk needs of one "
      "case\0"
      "claimcheck export | zstd > desk.jsonl.zst\0through another program\0" },
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
    { "forget", "[ARTICLE]", "remove an article for good", cmd_forget, forget_options,
      true,
      "Removes the article's text, original, statements, claims, the findings that rest "
      "on it and what was noted of those, from the tables, the index, the log beside the "
      "store and so from the next backup. The events stay, without their words, and "
      "'claimcheck log verify' still holds: they say that something was removed, by "
      "whom, when and why. It cannot be undone, and copies made earlier are yours to "
      "remove. The same text is not added again until --lift. Without ARTICLE what was "
      "removed is listed. Only a lead may.",
      "claimcheck forget 4f1c90ab --reason court_order\0asks first\0"
      "claimcheck forget 4f1c90ab --lift\0it may be added again\0"
      "claimcheck forget\0what was removed\0" },
    { "gate", "DRAFT...", "hold a draft against the store before it is published",
      cmd_gate, gate_options, true,
      "Compares a draft with the articles of the store and names the places of it that "
      "should be looked at: words quoted otherwise than they are stored (a word "
      "more or less is enough, be it only \"not\", \"already\" or \"only\"; a filler, an ellipsis, "
      "brackets and shortened words are not), figures that were superseded, parties that have said otherwise since, what was withdrawn, and what "
      "does not fit what is stored. What the draft itself tells from both sides, and what "
      "repeats the last that is known, is not named. A draft without a date is taken to be "
      "of today. Nothing of the draft is kept. Without --case it is held against each case. "
      "Of a case that was compared, only the articles are read that the draft can meet: those "
      "that share rare words with it, quote the same speaker alike or have its address. "
      "They tell what the whole case tells, but whom \"Hale\" or \"the mayor\" alone means "
      "is judged among them. All of it is read for --possible and for a draft that bears a correction.",
      "claimcheck gate draft.txt\0what should be looked at in a draft\0"
      "claimcheck gate --quiet --fail-on any draft.txt\0in a hook before publishing: ends "
      "with 1 when there is something\0"
      "claimcheck gate --kind quote_drift - < draft.txt\0only quotes, of a draft from "
      "standard input\0" },
    { "import", "FILE", "bring an export into the store", cmd_import, import_options,
      true,
      "Brings what 'claimcheck export' wrote (- is standard input) into the store, which is "
      "made if it is not there; 'claimcheck compare' then finds again what was found. All of "
      "the file is proved first: its form, every text by its SHA-256, every event by its hash "
      "and the one before, and that nothing was cut off. Then it is written in one step, or, "
      "where something is wrong, not at all, and the line is named. Articles that the store "
      "has are no error. What was removed from the store stays away, and what the history "
      "says was removed is removed here as well. Of the two histories one has to be the "
      "beginning of the other; where they part the exit code is 4. Where something new in "
      "it breaks the rules of review it is 5.",
      "claimcheck import --store new.db desk.jsonl\0a store out of an export\0"
      "claimcheck import --dry-run desk.jsonl\0see what would be new\0"
      "zstdcat desk.jsonl.zst | claimcheck import -\0through another program\0" },
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
      "in it, in the order of their dates. With --party or --speaker, articles are those in "
      "which NAME says something; a finding is listed when one of its sides fits.",
      "claimcheck list\0the articles\0"
      "claimcheck list statements --party defense --since 2031-02-01\0what one side "
      "said since then\0"
      "claimcheck list articles --outlet 'Harbour Post' --speaker 'Dana Hale'\0where one paper "
      "quotes one person\0"
      "claimcheck list findings --kind reversal,dispute\0findings of two kinds\0" },
    { "log", "[list|verify|rebuild]", "print or prove the history of decisions", cmd_log,
      log_options, true,
      "list prints events, the newest first: what was decided, by whom, when, and the "
      "notes that went with it. verify proves the chain: each event holds the hash of the "
      "one before, so what was changed, taken out, put in or swapped is named, with exit "
      "code 3. That the end was cut off, or that all of it was made anew, the chain alone "
      "cannot show: keep a head that was printed (a report and 'claimcheck log' print it) "
      "elsewhere and give it to --expect. rebuild makes all states anew from the events.",
      "claimcheck log --finding 9f86d081\0what happened to one finding\0"
      "claimcheck log verify --expect 41:9b2f66ad\0prove the chain up to a head that was "
      "written down\0"
      "claimcheck log --format json --limit 1000\0for programs\0" },
    { "matrix", "", "print what the findings are about, and who says what on it",
      cmd_matrix, matrix_options, false,
      "Prints the topics of the store's findings and, below each, the parties with their "
      "positions by day; behind a position stands the begin of its finding's id, "
      "which 'claimcheck show' takes. The page of 'claimcheck report' shows the same as a "
      "table.",
      "claimcheck matrix\0all topics\0"
      "claimcheck matrix --party defense --format json\0what concerns one side, for "
      "programs\0" },
    { "merge", "", "put together what parts of a run printed", cmd_merge, merge_options,
      false,
      "Reads what all parts of a distributed run printed, from standard input. With --names "
      "and --count it makes the table that every part is given: the names, and behind "
      "them the counts, twice. Without, it reads what 'claimcheck compare --blocks' "
      "printed and prints the findings, as 'claimcheck compare' prints them for all the "
      "articles. A part that is missing, or came twice, is named and ends the run with 3; "
      "--parties and --weights are those of every step.",
      "cat names.* | claimcheck merge --names > table\0the table, names first\0"
      "sort -m counts.* | claimcheck merge --count >> table\0and behind them the counts\0"
      "cat found.* | claimcheck merge --table table --format jsonl\0the findings\0" },
    { "note", "FINDING... --text TEXT", "write a note to a finding", cmd_note,
      note_options, true,
      "FINDING is an id, or its first digits when no other begins with them. A note is "
      "kept with the history and shown wherever the finding is reviewed. With --at it is "
      "written to an article's statement.",
      "claimcheck note 9f86d081 --text 'asked the registry, answer on Monday'\0to a "
      "finding\0"
      "claimcheck note 4f1c90ab --at 812:871 --text 'heard on tape'\0to a statement\0" },
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
    { "review", "", "decide findings one by one, by single keys", cmd_review,
      review_options, false,
      "Shows one finding after the other: both quotes with the words that differ marked, "
      "who said it, when it was said and published, the rule, and what was decided before. "
      "A key answers: c confirms, d dismisses (a second key says why), i needs info, s "
      "skips, b goes back, u takes back, n writes a note, a assigns, e corrects a "
      "statement, o opens the article at the place, g signs, j and k move, ? tells all, q "
      "leaves. Every answer is kept at once; the next time it begins with the first that "
      "is undecided. Where somebody else was faster that is said and shown. It needs a "
      "terminal; scripts have 'claimcheck decide'.",
      "claimcheck review\0all that is undecided\0"
      "claimcheck review --mine --kind reversal,dispute\0what was assigned to me, of two "
      "kinds\0"
      "claimcheck review --state confirmed\0what is to be signed\0" },
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
    { "serve", "", "open the review page for browsers of this machine", cmd_serve,
      serve_options, false,
      "Answers on 127.0.0.1, and nowhere else, with a page on which findings are read and "
      "decided: the same decisions, by the same rules, as on the command line, which can be "
      "used meanwhile. Prints a link that logs you in, once, within five minutes; on the page a lead makes links for others. "
      "From another machine it is reached through ssh -L or a proxy on this one, whose "
      "address --behind-proxy names. Ctrl-C or SIGTERM ends it when what is being answered "
      "is done. docs/API.md says what the page and the program tell one another.",
      "claimcheck serve\0open the link that it prints in a browser\0"
      "claimcheck serve --store desk.db --port 8000\0always on the same port\0"
      "claimcheck serve --port 8000 --behind-proxy https://desk.example.org\0for a desk, "
      "behind a proxy that speaks TLS\0" },
    { "show", "ID", "show one article or finding of the store in full", cmd_show,
      show_options, true,
      "ID is that of a finding or an article, as printed by compare and list; its "
      "first digits are enough when no other begins with them. A finding is shown with "
      "the paragraphs that its words stand in, an article with its statements.",
      "claimcheck show 9f86d081884c7d65\0a finding in its context\0"
      "claimcheck show 9f86\0the same, when it is the only one\0" },
    { "sign", "FINDING...", "sign confirmed findings", cmd_sign, sign_options, true,
      "Signs each finding as it is now. A signature is bound to the finding, the words and "
      "articles that it rests on and its decision: when one of them changes it is void. "
      "Nobody signs twice, and the signature that approves is not of who decided or last "
      "corrected a statement under it; how many it takes, 'claimcheck user policy' says.",
      "claimcheck sign 9f86d081\0the second signature approves it\0"
      "claimcheck sign --withdraw 9f86d081\0take one's own back\0" },
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
      "Begins with the program's weights, or those of --weights. With --from-store the pairs "
      "are the findings that were decided: what was confirmed is a contradiction, what was "
      "dismissed is none, unless the reason is one that the words do not show.",
      "claimcheck train -o desk.weights judged.jsonl\0fit, measure, and write the "
      "weights\0"
      "claimcheck compare --weights desk.weights articles/\0compare by them\0"
      "claimcheck train --from-store --store desk.db -o desk.weights\0fit them to what the "
      "desk decided\0"
      "claimcheck train --defaults\0see what there is to be weighed\0" },
    { "undo", "[SEQ]", "take an event of the history back", cmd_undo, undo_options, true,
      "SEQ is the number that 'claimcheck log' prints. Nothing is deleted: a new event "
      "takes the old one back. One takes back what one did oneself, a lead what anybody "
      "did; not what something later of the same finding rests on. Signatures are "
      "withdrawn instead ('claimcheck sign --withdraw'), a removal stays.",
      "claimcheck undo 41\0by its number\0"
      "claimcheck undo --last\0the last that one did\0" },
    { "user", "[list|add|role|end|policy] [NAME] [ROLE]",
      "say who may decide, and how many must sign", cmd_user, user_options, true,
      "list prints who may act and how many signatures approve. add makes a user: ROLE is "
      "viewer (reads), reporter (takes, notes, asks for info), editor (decides, signs) or "
      "lead (all, and users); without one an editor. role gives another role, end ends "
      "one; the history keeps the name. policy prints or sets how many signatures approve "
      "a finding, 0 to 2. Without users the store is in single-user mode: whoever may "
      "write it decides alone, and reports say so. The first user has to be a lead. On "
      "the command line whoever can write the file can be anybody (--as): the operating "
      "system guards the file, users guard the page.",
      "claimcheck user add ana lead\0ends single-user mode\0"
      "claimcheck user add ben --as ana\0an editor\0"
      "claimcheck user policy 1 --as ana\0one signature is enough\0" },
    { "verify", "[REPORT...]", "prove every quoted word against the stored bytes",
      cmd_verify, verify_options, true,
      "Hashes every stored article, with the page or file that it was taken from, and reads every place that a statement or a claim "
      "names out of it again. What does not fit is named with what was kept and what "
      "stands there now, and so is each finding that rests on it; the exit code is then "
      "3. The sentences that explain a finding are no quotes; 'claimcheck compare' makes them "
      "anew. With reports (HTML, JSON or JSON lines, made by whatever command) every quote in "
      "them is held against the store as well. Who may write the file can change words and hashes alike: keep a copy of the "
      "store, or its reports, where others cannot write.",
      "claimcheck verify\0prove the store\0"
      "claimcheck verify report.html\0prove the store, and a report that came by mail\0"
      "claimcheck verify --quiet --format jsonl --store desk.db\0for a nightly run\0" },
    { 0 },
};
