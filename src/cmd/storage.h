/* What the commands of the store share. */
#ifndef CMD_STORAGE_H
#define CMD_STORAGE_H

#include "comparison.h"
#include "spool.h"
#include "store/store.h"

/* --store, else $CLAIMCHECK_STORE, else ./claimcheck.db; NULL: has been told. */
struct store *storage_open(struct call *call, enum store_mode mode);

/* The file that storage_open opens. */
const char *storage_path(const struct call *call);

/* Texts of stored articles, with offsets as --offsets asks. */
struct texts storage_texts(struct call *call, struct store *s, struct cc_error *err);

/* A stored finding as a line of JSON. */
bool storage_print_finding(struct call *call, struct store *s,
                           const struct record_finding *f, struct cc_error *err);

/* The article that rows are of: those of one follow one another, so it is read once. */
struct storage_article {
    struct cc_arena *a; /* holds the rest */
    int64_t id;
    struct record_article is;
    const struct offset_map *at;
};
/* What walks over rows: two arenas that come and go with it, each of which can run out.
 */
struct storage_walk {
    void (*work)(void *arg);
    void *arg;
    struct cc_arena **of_article, **of_row;
    struct cc_error *err;
};
/* false: there was no memory for them, which has been told. */
bool storage_walk(struct call *call, const struct storage_walk *w);
bool storage_know(struct storage_article *k, struct call *call, struct store *s,
                  int64_t id, struct cc_error *err);

/* --case, else the party file's, else the unnamed case. */
cc_str storage_case(const struct call *call, const struct reader *r);

/* What --case, --party, --since and --until ask for. */
struct store_filter storage_filter(struct call *call);

/* Reads the operands into the store; `told`, unless NULL, is called for each one;
 * versions: of the page of one that is new to it. */
typedef void storage_told(struct call *call, const struct reader_item *item,
                          enum store_added how, int64_t versions);
bool storage_add(struct call *call, struct store *s, struct record_summary *sum,
                 uint32_t *added, storage_told *told);

/* The party file of a case, *out NULL when it has none; false: has been told. */
bool storage_parties(struct call *call, const struct store_case *which,
                     const struct cc_parties **out);
/* How a stored article is to be read. */
struct storage_readings {
    const struct cc_parties *parties;
    struct cc_corrections corrections;
    bool packs;    /* what has to be read anew is packed: */
    cc_str packed; /* that, or CC_NONE */
};
/* The article as it was read before in the same way, or read anew, into .found and
 * .reading, which point to each other. */
bool storage_article(struct reader_item *out, const struct store_text *text,
                     struct storage_readings *by, struct cc_arena *a,
                     struct cc_error *err);
/* Articles of the store by their numbers. */
struct storage_some {
    const int64_t *id;
    uint32_t n;
};
/* The stored articles of a case, or `only` some of them, read again, at the end of the
 * list; false: has been told. */
bool storage_read(struct call *call, struct store *s, cc_str case_name,
                  const struct cc_parties *parties, const struct storage_some *only,
                  struct kept_list *list);

/* An article as it is put by, packed. */
struct packed_article {
    int64_t stored; /* its row in the store */
    cc_str name;
    struct spooled text;
    struct spooled packed; /* for store_reading_open */
    uint32_t line;
    bool anew; /* it had to be read anew: that is to be kept */
};
struct packed_list {
    CC_LIST(struct packed_article) all;
    struct cc_arena *a; /* holds them */
    struct spool spool; /* and this their texts and readings */
};
/* All articles of a case, as storage_read reads them; false: has been told. The spool is
 * the caller's to close. */
bool storage_pack(struct call *call, struct store *s, cc_str case_name,
                  const struct cc_parties *parties, struct packed_list *list);

/* Compares the cases that have changed; ids of findings that were new go to *fresh. */
struct fresh_list {
    CC_LIST(cc_str) all; /* in no order */
};
bool storage_compare(struct call *call, struct store *s, struct fresh_list *fresh);

/* What is put of a reading: its statements and claims, with the names that it has there.
 */
struct store_rows storage_rows(const struct cc_reading *r, struct record_names names,
                               struct cc_arena *a);

/* Whether a case is too large for its readings to be held open. */
bool storage_is_large(struct store *s, cc_str case_name, struct cc_error *err);
/* large.c: compares such a case, with the party file that it has, part by part; false:
 * has been told. */
bool storage_compare_large(struct call *call, struct store *s, cc_str case_name,
                           const struct cc_parties *parties, struct fresh_list *fresh);

/* Says so when findings and names are older than the program or the last article. */
void storage_note_stale(struct call *call, struct store *s);

#endif
