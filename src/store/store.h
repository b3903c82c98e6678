/*
 * The store: articles with what is found in them, and the findings of their cases, in one
 * SQLite file that other programs can query (docs/SCHEMA.md, src/store/schema), or in a
 * database of PostgreSQL's that several people share.
 *
 * Texts and metadata are the truth; statements, claims and findings are derived: they
 * carry the version of the rules that made them and are made anew when it differs. Every
 * quoted word is read back and compared with the stored text before it is committed.
 */
#ifndef STORE_STORE_H
#define STORE_STORE_H

#include "record/record.h"

struct ingest_item;

enum store_mode {
    STORE_READ,   /* never makes a file, never migrates, never writes */
    STORE_UPDATE, /* the same, but for derived rows */
    STORE_EDIT,   /* writes, but makes none */
    STORE_WRITE,
};

struct store;

/* Is that the address of a store in PostgreSQL, postgresql://...? Else it is a file. */
bool store_is_on_server(const char *path);
/* The path for people: without the password that an address may have. */
const char *store_shown(const char *path, struct cc_arena *a);

/*
 * Opens (STORE_WRITE: or makes, mode 0600) the file, or the tables in a database. NULL
 * with *err: not there, not a store, damaged, or of a newer version (CC_EVERSION); the
 * file is untouched then. An older one is migrated by STORE_EDIT and STORE_WRITE, a file
 * after a copy beside it, PATH.before-N; the others refuse it.
 */
struct store *store_open(const char *path, enum store_mode mode, struct cc_arena *a,
                         struct cc_error *err);
void store_close(struct store *s);
/* After work that ran out of memory: what it had begun is ended, and nothing of it stays.
 */
void store_recover(struct store *s);
/* true when the file or its folder may not be written to: derived rows stay as they are.
 */
bool store_is_frozen(const struct store *s);

/* The version of its tables. */
uint32_t store_schema(void);
/* The version of the rules that this program finds statements, claims and findings by. */
cc_str store_rules(void);
/* The same of findings alone, which the weights in use decide as well. */
cc_str store_rules_of_findings(struct cc_arena *a);

/* ---- articles -------------------------------------------------------------------------
 */

/* What is found in an article. */
struct store_rows {
    const struct record_statement *statement;
    const struct record_claim *claim;
    uint32_t statements, claims;
    cc_str packed;  /* by store_reading_pack; CC_NONE: not kept, or as it is kept */
    uint64_t named; /* record_named */
};

struct store_article {
    cc_str case_name; /* CC_LIT("") for the unnamed case */
    const struct cc_article *article;
    const struct cc_article_given *given; /* kept, so that it can be read again */
    const struct record_article *row;
    const struct ingest_item *item; /* what it was extracted from; NULL: it is the file */
    struct store_rows found;
    cc_str now; /* when it was added */
    bool again; /* a further place of a text that was to be added before: nothing without
                 */
};

enum store_added { STORE_ADDED, STORE_PRESENT, STORE_FAILED };

/* One transaction: all of it is stored, or nothing; of a text that is there already its
 * further place. `a` is for the time of the call. */
enum store_added store_add(struct store *s, const struct store_article *from,
                           struct cc_arena *a, struct cc_error *err);
/* The same of several, one transaction for all of them; false: nothing is stored. */
bool store_add_all(struct store *s, const struct store_article *const *from, uint32_t n,
                   enum store_added *how, struct cc_arena *a, struct cc_error *err);

/* The number of the article of that case and key; 0: there is none. */
bool store_article_id(struct store *s, cc_str case_name, cc_str key, int64_t *id,
                      struct cc_error *err);

/* How many texts of an address a case has; 0 on failure. */
int64_t store_versions(struct store *s, cc_str case_name, cc_str url);

struct store_date {
    cc_str fate, source, written, date; /* as in struct ingest_date */
};
/* What an article was extracted from; sha256 is CC_NONE when its text is the file. */
struct store_source {
    cc_str sha256, media, map; /* map: [[start,end,from,to],...] */
    int64_t bytes;
    const struct store_date *date;
    uint32_t dates;
};
bool store_source(struct store *s, int64_t article, struct store_source *out,
                  struct cc_arena *a, struct cc_error *err);

/* What a reading depends on beside its text and what is known of that. parties and by may
 * be NULL, here and below. */
cc_str store_reading_key(const struct cc_parties *parties,
                         const struct cc_corrections *by, struct cc_arena *a);
/* A reading as it is kept. */
cc_str store_reading_pack(const struct cc_reading *r, const struct cc_parties *parties,
                          const struct cc_corrections *by, struct cc_arena *a);
/* One that is known to be of that text, and how it was read. */
bool store_reading_open(struct cc_article *article, struct cc_reading *r, cc_str packed,
                        cc_str text, struct cc_arena *a);
/* false: it was read by something else, and the article is to be read anew. */
bool store_reading_unpack(struct cc_article *article, struct cc_reading *r, cc_str packed,
                          cc_str text, const struct cc_parties *parties,
                          const struct cc_corrections *by, struct cc_arena *a);

/* What cc_article_read needs to read a stored article again. */
struct store_text {
    int64_t id;
    cc_str key;
    cc_str text, name;
    struct cc_article_given given;
    uint32_t line;
    cc_str packed; /* as it was read; CC_NONE: not kept */
};
/* The articles of a case in the order of their adding, one a call, in `a`; false at the
 * end or with *err. Started by *after = 0. */
bool store_next_text(struct store *s, cc_str case_name, int64_t *after,
                     struct store_text *out, struct cc_arena *a, struct cc_error *err);

/* ---- cases ----------------------------------------------------------------------------
 */

struct store_case {
    cc_str name, parties; /* the party file, CC_NONE without one */
    bool stale;           /* changed, or compared by other rules */
    bool known;           /* its claims were found by the rules in use */
};
/* Cases in the order of their names, only `name` unless it is CC_NONE. */
bool store_cases(struct store *s, cc_str name, const struct store_case **out, uint32_t *n,
                 struct cc_arena *a, struct cc_error *err);
/* Keeps the party file of a case (CC_NONE: built-in roles); another one makes it stale.
 */
bool store_parties(struct store *s, cc_str case_name, cc_str json, struct cc_error *err);
/* What is found in the case may be otherwise now: it has to be compared again. */
bool store_touch_case(struct store *s, cc_str case_name, struct cc_error *err);

/* ---- which articles a draft can meet --------------------------------------------------
 */

/* A case by the words of its claims and quotes. */
struct store_shelf;
/* without: keys of articles that are not asked for. NULL with no error: the words are not
 * those of the rules in use, until the case is compared. */
struct store_shelf *store_shelf_open(struct store *s, const struct store_case *which,
                                     const cc_str *without, uint32_t n,
                                     struct cc_arena *a, struct cc_error *err);
uint32_t store_shelf_articles(const struct store_shelf *shelf);
struct cc_crowds store_shelf_crowd(const struct store_shelf *shelf);
/* For cc_related_find; what failed is in the *err of the opening. */
struct cc_shelf store_shelf_words(struct store_shelf *shelf);
/* The numbers of articles that may quote the same in other words, and of those of an
 * address; ascending, in the shelf's arena. */
bool store_shelf_quotes(struct store_shelf *shelf, const struct cc_quote_sought *q,
                        const int64_t **out, uint32_t *n);
bool store_shelf_url(struct store_shelf *shelf, cc_str url, const int64_t **out,
                     uint32_t *n);

/* ---- findings -------------------------------------------------------------------------
 */

/* Makes the rows of article i, in `a`, which is emptied when they are stored; false: it
 * failed, and *err says how. */
typedef bool store_make_rows(const void *of, uint32_t i, struct store_rows *out,
                             struct cc_arena *a, struct cc_error *err);

/* The findings of a case that is not at hand as a whole. What is given stays until the
 * next is asked for; NULL: it failed, and *err says how. */
struct store_streamed {
    void *ctx;
    const struct cc_finding *at; /* where they stand */
    const struct record_finding *(*finding)(void *ctx, uint32_t i, struct cc_error *err);
    /* By article, then number. */
    const struct record_claim *(*claim)(void *ctx, struct cc_place at,
                                        struct cc_error *err);
    void (*fresh)(void *ctx, cc_str id);
};

/* A compared case; article i is the stored one of number id[i]. */
struct store_compared {
    cc_str case_name, now;
    const int64_t *id;
    const struct record_article *article;
    store_make_rows *rows;
    const void *rows_of;
    uint32_t articles;
    struct record_finding *finding; /* .fresh is set: not known, or only as possible */
    const struct store_streamed *streamed; /* NULL, or in the place of `finding` */
    uint32_t findings;
    uint64_t pairs;
    struct cc_crowds crowd;
    const cc_str *packed;  /* by article: what was read anew; CC_NONE: it is as kept */
    const uint64_t *named; /* by article: record_named; NULL: all rows are made anew */
};
/* One transaction: replaces what was derived of the case. */
bool store_put(struct store *s, const struct store_compared *c, struct cc_arena *a,
               struct cc_error *err);

/* What to list; all views may be CC_NONE. */
struct store_filter {
    cc_str case_name, party, since, until;
    cc_str speaker, outlet;
    cc_str key; /* the first digits of an article's or a finding's id */
    /* Findings of these ids and no others, ascending; NULL: all. */
    const cc_str *only;
    uint32_t only_n;
};

/* In the order of printing; the articles of their places have no text (store_text). */
bool store_findings(struct store *s, const struct store_filter *f,
                    const struct record_finding **out, uint32_t *n, struct cc_arena *a,
                    struct cc_error *err);
/* A place of an article that a finding rests on. */
struct store_rest {
    cc_str key, kind, family, why; /* of the finding */
    bool b;                        /* its later side */
    struct cc_span span;
};
typedef bool store_take_rest(void *ctx, const struct store_rest *rest);
/* By place, those of further places too; one call a place, in `a`. */
bool store_rests(struct store *s, int64_t article, store_take_rest *take, void *ctx,
                 struct cc_arena *a, struct cc_error *err);
/* Keeps what a judge says of a finding that store_findings gave; trouble takes the place
 * of no verdict. */
bool store_verdict(struct store *s, const struct record_finding *f,
                   const struct record_verdict *v, cc_str now, struct cc_error *err);
/* Days are CC_NONE when no article has one. */
struct store_extent {
    cc_str first, last;
    uint32_t outlets;
};
bool store_extent(struct store *s, cc_str case_name, struct store_extent *out,
                  struct cc_arena *a, struct cc_error *err);
bool store_summary(struct store *s, cc_str case_name, struct record_summary *out,
                   struct cc_error *err);

/* ---- searching ------------------------------------------------------------------------
 */

/*
 * What a user's words ask for: all of them, in any order, whatever their case and
 * accents. An operand of several words, and words between double quotes, are a phrase; a
 * word or phrase that ends with * is the beginning of words. Nothing else has a meaning
 * of its own. false: there is no word, or there are more than STORE_TERMS_MAX.
 */
#define STORE_TERMS_MAX 64
bool store_words(cc_str *out, const char *const *operand, size_t operands,
                 struct cc_arena *a, struct cc_error *err);

struct store_search {
    struct store_filter filter;
    cc_str words;  /* made by store_words */
    cc_str quoted; /* a kind of statement: direct mixed indirect; CC_NONE: any */
    int64_t limit;
};
struct store_hit {
    int64_t article_id;
    uint64_t total; /* hits, with those that the limit leaves out */
    bool said;      /* in a statement; else in an article's title or text */
    uint32_t number;
    struct record_statement statement;
    cc_str text; /* of the statement or the article; the title, when only that has hits */
    bool in_title;
    const struct cc_span *mark; /* hits in text, in order */
    uint32_t marks;
};
typedef bool store_take_hit(void *ctx, const struct store_hit *hit); /* false: enough */

/* The newest article first, in it by the place; one call a hit, in `a`, which may be
 * reset between hits. */
bool store_search(struct store *s, const struct store_search *q, store_take_hit *take,
                  void *ctx, struct cc_arena *a, struct cc_error *err);

/* ---- proof ----------------------------------------------------------------------------
 */

enum store_flaw_of {
    STORE_FLAW_ARTICLE,
    STORE_FLAW_STATEMENT,
    STORE_FLAW_CLAIM,
    STORE_FLAW_FINDING,
};

/* What no longer fits the stored bytes. */
struct store_flaw {
    enum store_flaw_of of;
    cc_str article, file; /* its id and name; CC_NONE of a finding */
    const char *part;     /* "text" "original" "reading" "words" "speaker" "cue" "place";
                             or NULL */
    struct cc_span span;  /* of the part; the whole text of an article */
    cc_str kept, now;     /* the words, of an article the SHA-256; now: CC_NONE when the
                             text has no such place */
    bool hashed;          /* kept is the first 8 digits of the words' SHA-256 */
    cc_str finding, kind, why; /* of a finding, which rests on what is named before */
    bool context; /* its own words stand; another part of a text it quotes does not */
};
typedef void store_take_flaw(void *ctx, const struct store_flaw *flaw);

struct store_proved {
    uint32_t articles, statements, claims, findings, flaws;
};

struct store_proof {
    cc_str case_name; /* CC_NONE: all */
    store_take_flaw *take;
    void *ctx;
    struct cc_arena *of_article, *a; /* the first is reset after each article */
};

/*
 * Proves texts and originals by their SHA-256 and every place of statements and claims by
 * its bytes; names each that does not fit, article by article, then each finding that
 * rests on one.
 */
bool store_verify(struct store *s, const struct store_proof *proof,
                  struct store_proved *out, struct cc_error *err);

/* ---- copies ---------------------------------------------------------------------------
 */

/* Is the file whole, as SQLite sees it, and does each reference lead somewhere? */
bool store_integrity(struct store *s, struct cc_arena *a, struct cc_error *err);
/* How it is kept from being left half written: "wal"; CC_NONE with *err. */
cc_str store_journal(struct store *s, struct cc_arena *a, struct cc_error *err);
/*
 * Copies the store as it is at one moment to `path`, whoever writes it meanwhile. The
 * copy is checked and on the disk before it bears the name; an earlier store there is
 * replaced in one step, anything else is left alone.
 */
bool store_backup(struct store *s, const char *path, struct cc_arena *a,
                  struct cc_error *err);

/* ---- carried over: what is kept of a store, out of one and into another ---------------
 */

/* From here to the end nothing is seen of what others write meanwhile. */
bool store_snapshot(struct store *s, struct cc_error *err);
void store_snapshot_end(struct store *s);

struct store_counts {
    int64_t cases, articles, verdicts, events;
};
/* Of a case (CC_NONE: of all); a case alone has no events. */
bool store_count(struct store *s, cc_str case_name, struct store_counts *out,
                 struct cc_error *err);

/* A further place of a text; .key, .credit and .text are CC_NONE. */
struct store_place {
    struct record_article at;
    cc_str added;
};
/* An article with all that is kept of it and not derived. */
struct store_kept {
    cc_str case_name, key, sha256, added;
    struct store_text as;
    struct store_source source;
    cc_str original;                 /* the bytes of the source, CC_NONE without one */
    const struct store_place *place; /* in a fixed order */
    uint32_t places;
};
/* The next one by case and key, in `a`; *last is the one before, empty at first, and its
 * views .case_name and .key must live until then. false at the end or with *err. */
bool store_next_kept(struct store *s, cc_str case_name, const struct store_kept *last,
                     struct store_kept *out, struct cc_arena *a, struct cc_error *err);
/* Within a transaction: stores it with what is found in it (`from`, whose .case_name,
 * .now and .item are not used), or, of a text that is there, its places. */
enum store_added store_keep(struct store *s, const struct store_kept *k,
                            const struct store_article *from, struct cc_arena *a,
                            struct cc_error *err);
/* Was that text removed, and may it not come back? */
bool store_is_removed(struct store *s, cc_str case_name, cc_str key, bool *is,
                      struct cc_error *err);
/* Was any text of that case? */
bool store_has_removed(struct store *s, cc_str case_name, bool *has,
                       struct cc_error *err);

struct store_verdict {
    cc_str case_name, key, judged; /* key: of the finding */
    struct record_verdict is;
};
typedef bool store_take_verdict(void *ctx, const struct store_verdict *v);
/* By case, key and judge; one call a verdict, in `a`, which may be reset between. */
bool store_verdicts(struct store *s, cc_str case_name, store_take_verdict *take,
                    void *ctx, struct cc_arena *a, struct cc_error *err);
/* Within a transaction; `known`: only of a finding that is here. *kept: it was news. */
bool store_keep_verdict(struct store *s, const struct store_verdict *v, bool known,
                        bool *kept, struct cc_error *err);

/* Within a transaction: the words of an article and its statements out of what is
 * searched, before they go themselves. */
bool store_unindex(struct store *s, int64_t article, struct cc_arena *a,
                   struct cc_error *err);
/* Where the words of a statement stand in the newest text of its article's address. */
struct store_again {
    cc_str article; /* its key; CC_NONE: the article is gone, or has no address */
    struct cc_span place;
    bool found; /* a statement of it has these very words */
};
bool store_again(struct store *s, cc_str case_name, cc_str article, struct cc_span found,
                 struct store_again *out, struct cc_arena *a, struct cc_error *err);

/* ---- lists: one call a row, in `a`, which may be reset between rows -------------------
 */

struct store_row {
    struct record_article article; /* of lists of articles; its text is CC_NONE */
    cc_str case_name;
    uint32_t statements, claims;
    int64_t article_id;
    struct record_statement statement; /* of lists of statements */
    uint32_t number;                   /* of it, within its article */
    struct record_claim claim;         /* of lists of claims */
    cc_str party, speaker;             /* of lists of parties, with counts below */
    uint32_t said, in_articles;
};
typedef bool store_take(void *ctx, const struct store_row *row); /* false: enough */

bool store_list_articles(struct store *s, const struct store_filter *f, store_take *take,
                         void *ctx, struct cc_arena *a, struct cc_error *err);
bool store_list_statements(struct store *s, const struct store_filter *f,
                           store_take *take, void *ctx, struct cc_arena *a,
                           struct cc_error *err);
/* What is said, beliefs and inner quotes left out, by the day it was said. */
bool store_list_days(struct store *s, const struct store_filter *f, store_take *take,
                     void *ctx, struct cc_arena *a, struct cc_error *err);
/* What is said in one article, in the order of the text. */
bool store_statements_of(struct store *s, int64_t article_id,
                         const struct record_statement **out, uint32_t *n,
                         struct cc_arena *a, struct cc_error *err);
/* The one that a claim is made in; it has to be there. */
bool store_statement(struct store *s, int64_t article_id, uint32_t n,
                     struct record_statement *out, struct cc_arena *a,
                     struct cc_error *err);
bool store_list_claims(struct store *s, const struct store_filter *f, store_take *take,
                       void *ctx, struct cc_arena *a, struct cc_error *err);
bool store_list_parties(struct store *s, const struct store_filter *f, store_take *take,
                        void *ctx, struct cc_arena *a, struct cc_error *err);
/* The stored text of an article. */
bool store_text(struct store *s, int64_t id, cc_str *out, struct cc_arena *a,
                struct cc_error *err);
/* The same for who has the article as a row; ctx: the store. */
bool store_text_of(void *ctx, const struct record_article *article, cc_str *out,
                   struct cc_arena *a, struct cc_error *err);
/* One article as read, its text included, its further places not. */
bool store_article_row(struct store *s, int64_t id, struct record_article *out,
                       struct cc_arena *a, struct cc_error *err);
/* .copy and .copies of an article that was read. */
bool store_places(struct store *s, int64_t id, struct record_article *out,
                  struct cc_arena *a, struct cc_error *err);

#endif
