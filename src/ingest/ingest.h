/*
 * Articles out of files: text files, lines of JSON, folders and standard input, one after
 * the other and in little memory. One bad file or line never stops the rest.
 */
#ifndef INGEST_INGEST_H
#define INGEST_INGEST_H

#include "claimcheck/statement.h"

enum ingest_from {
    INGEST_GUESS, /* by the name's ending; what has none that is known is text */
    INGEST_TEXT,
    INGEST_JSONL,
    INGEST_HTML,
    INGEST_FEED, /* RSS, Atom */
    INGEST_CSV,
    INGEST_PDF,
    INGEST_DOCX,
};

struct ingest_options {
    enum ingest_from from;
    cc_date date; /* for texts without one of their own; of a page it goes before what the
                     page says; CC_NO_DATE when not given */
    int32_t today; /* a page that says it is of a later day is not believed */
    bool undated;
    bool any_language;
    bool url;         /* paths that begin with http:// or https:// are fetched */
    bool private_too; /* from this machine and private networks as well */
    cc_str fields;    /* how JSON and CSV call what we read: "text=body,date=day" */
};
/* false: that is no such map. */
bool ingest_fields_check(cc_str map, struct cc_error *err);

/* A date that a page gives for itself. */
enum ingest_fate {
    INGEST_DATE_TAKEN,
    INGEST_DATE_RIVAL,      /* another one came first */
    INGEST_DATE_FUTURE,     /* later than today: refused */
    INGEST_DATE_UNREADABLE, /* no date */
};
struct ingest_date {
    cc_str source;  /* "json-ld", "opengraph", "time", "meta", "feed", "url", "line"; with
                       ", modified" that of a later change */
    cc_str written; /* as the page has it */
    cc_date date;
    enum ingest_fate fate;
    uint32_t place; /* in the page, for sorting */
};
/* taken rival future unreadable */
cc_str ingest_fate_name(enum ingest_fate f);

/*
 * Bytes [start, end) of the stored text stand in bytes [from, to) of the original, in the
 * original's coding, as they are or as character references. In the order of both; what
 * lies between two ranges was made by the reading (a paragraph's end, collapsed space).
 */
struct ingest_range {
    uint32_t start, end, from, to;
};

/* What an article was extracted from; without bytes the stored text is the original. */
struct ingest_original {
    cc_str bytes, media; /* media: "text/html" */
    const struct ingest_range *range;
    uint32_t ranges;
};

/* An article as it was found; views into the arena of the call. */
struct ingest_item {
    struct cc_article article;
    struct cc_article_given given; /* what cc_article_read was told: to read it again */
    cc_str name;                   /* the JSON object's id, else the file's path */
    uint32_t line; /* of the JSON object in its file; 0 for a whole file */
    cc_str fields; /* of the options */
    struct ingest_original original;
    const struct ingest_date *date; /* that the page gives, in the order of trust */
    uint32_t dates;
    const cc_str *note; /* what a reader should know, each a line with the file's name */
    uint32_t notes;
};

struct ingest;

/*
 * Opens the paths in their order: a file, "-" for standard input, a pattern ("*.txt", of
 * which a file of that very name comes first), or a folder, whose
 * .txt, .md, .html, .htm, .xhtml, .jsonl, .ndjson, .csv, .tsv, .pdf, .docx, .rss and
 * .atom files are taken in the order of their names, folders in it as well; names that
 * begin with a dot are passed over, links to folders are not followed. Nothing is read
 * yet. Lives in `a`; ingest_close closes what is open.
 */
struct ingest *ingest_open(const char *const *paths, size_t n,
                           const struct ingest_options *options, struct cc_arena *a);
void ingest_close(struct ingest *in);

enum ingest_step {
    INGEST_ARTICLE,
    INGEST_SKIPPED, /* not English: *err says so; no error to the user */
    INGEST_BAD,     /* *err says which file or line, what and what to do; go on */
    INGEST_END,
};

/*
 * The next article, with all its text in `a` (which may be reset between calls).
 * Running out of memory in `a` leaves `in` at the next article: bad, and the rest is
 * done.
 */
enum ingest_step ingest_next(struct ingest *in, struct ingest_item *out,
                             struct cc_arena *a, struct cc_error *err);

/* ---- pieces, for the tests and for parties -------------------------------------------
 */

/*
 * The whole of a file ("-": standard input) of at most `limit` bytes; never reads more
 * than one byte above it, and nothing of a regular file that is larger.
 */
bool ingest_slurp(cc_str *out, const char *path, size_t limit, struct cc_arena *a,
                  struct cc_error *err);

/*
 * Text as UTF-8: a byte-order mark is dropped, UTF-16 with one is converted; text that
 * has bytes above 0x7F but not one well-formed sequence of them is taken as Windows-1252.
 * Malformed bytes among well-formed ones are kept.
 */
cc_str ingest_decode(cc_str bytes, struct cc_arena *a);

/* windows-1252's bytes 0x80 to 0x9F, and whether bytes look like it. */
extern const uint16_t ingest_windows_1252[32];
bool ingest_looks_windows(cc_str bytes);

#define INGEST_PAGE_MAX ((size_t)16 * 1024 * 1024) /* bytes of a page of HTML */

/*
 * A page of HTML -> its main text, and in *out the original, title, outlet, author,
 * address and dates; out->given must hold file and options. The text is that of the
 * element that has most of the page's prose, without what names, links and elements say
 * is not the article; a paragraph's end is an empty line. false: there is no such text.
 */
bool ingest_page(struct ingest_item *out, cc_str *text, cc_str bytes, int32_t today,
                 struct cc_arena *a, struct cc_error *err);

/*
 * The text of a PDF file, by the program pdftotext where it is there; out->given must
 * hold file. The original is kept without a map: its text stands in no bytes of it.
 */
bool ingest_pdf(struct ingest_item *out, cc_str *text, cc_str bytes, struct cc_arena *a,
                struct cc_error *err);

/* The paragraphs of a DOCX file, an empty line between two, where the program was built
 * with libarchive. As ingest_pdf. */
bool ingest_docx(struct ingest_item *out, cc_str *text, cc_str bytes, struct cc_arena *a,
                 struct cc_error *err);

/* One line of JSON -> text, given and name; `given` must hold form, file and options, and
 * `fields` the map of the options. */
bool ingest_object(struct ingest_item *out, cc_str *text, cc_str line, struct cc_arena *a,
                   struct cc_error *err);

/*
 * A party file: {"schema":"claimcheck.parties/1","case":"NAME","parties":{"side":["name",
 * ...]}}; `shown` is its name in messages. Entries are sorted longest first. Refused: a
 * name in two parties, keys that mean nothing.
 */
bool ingest_parties(struct cc_parties *out, cc_str json, const char *shown,
                    struct cc_arena *a, struct cc_error *err);

/*
 * The text of a party file in which the names belong to `party` and to no other; the rest
 * stays as it is, in its order. json: a file that ingest_parties reads, CC_NONE for a new
 * one. Names and party are ended by NUL.
 */
bool ingest_parties_move(cc_str *out, cc_str json, const cc_str *name, uint32_t n,
                         cc_str party, const char *shown, struct cc_arena *a,
                         struct cc_error *err);

#endif
