/*
 * Articles as commands want them: read, tokenised, with statements and claims; trouble is
 * told on the way and counted.
 */
#ifndef CMD_READER_H
#define CMD_READER_H

#include "cmd.h"
#include "ingest/ingest.h"

#define READER_REASONS_MAX 1000 /* of skipped files that are kept for the summary */
#define READER_PARTIES_MAX ((size_t)1024 * 1024) /* bytes of a party file */

struct reader_item;

struct reader {
    struct call *call;
    struct ingest *in;
    const struct cc_parties *parties; /* NULL: built-in roles only */
    cc_str parties_json;              /* the party file as it is, CC_NONE without one */
    struct record_summary sum;
    CC_LIST(cc_str) reasons; /* of sum */
    bool once;   /* an article whose text came before is passed over and counted ... */
    bool copies; /* ... and given all the same, without a reading */
    bool bare;   /* articles only: nothing is looked for in them */
    /* What is to be made of each reading, beside others; NULL: nothing. */
    cc_str (*tell)(const struct reader_item *item, const struct call *call,
                   struct cc_arena *a);
    struct ahead *ahead; /* from the first article on */
    bool over;           /* out of memory for the input itself */
    bool progress; /* said on a terminal; not where the caller prints on it meanwhile */
    struct {
        uint64_t *slot; /* open addressing; 0 is free */
        uint32_t n, cap;
    } seen;
};

struct reader_item {
    struct ingest_item found;
    struct cc_reading reading;
    bool again;  /* its text came before */
    cc_str told; /* what reader.tell made of it */
};

/* --parties, else parties.json beside the first path, or in it, whether it is there or
 * not; NULL: standard input has no folder. */
const char *reader_parties_path(struct call *call);
/* Party file and paths; to_change: the party file need not be there, but if it is it must
 * be readable. false: the command cannot go on, and has been told why. */
bool reader_open(struct reader *r, struct call *call, bool to_change);
/* What a run passed over, for a summary that is made of the store. */
void reader_passed_over(struct record_summary *to, const struct record_summary *run);
/* Counts an article that was read. */
void reader_count(struct record_summary *sum, const struct reader_item *item);
/* The next article, in `a` with all that was found in it; false at the end. */
bool reader_next(struct reader *r, struct reader_item *out, struct cc_arena *a);
/* May it take its time until the next one, whatever the machine does? What comes through
 * a pipe or from elsewhere may. */
bool reader_waits(const struct reader *r);
void reader_close(struct reader *r);

#endif
