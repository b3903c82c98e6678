/*
 * What is kept and shown of a reading: articles, statements, claims and findings as plain
 * rows of text and offsets. The store writes and loads them, the reports print them; both
 * are thereby sure to say the same.
 *
 *   cc_reading -> record_article_of, record_statements_of, record_claims_of
 *   cc_finding + cc_case -> record_findings_of
 *
 * Rows are views into the article and into the arena that they were made in.
 */
#ifndef RECORD_RECORD_H
#define RECORD_RECORD_H

#include "claimcheck/compare.h"

struct record_date {
    cc_str date;       /* "2023-02-20", CC_NONE when unknown */
    cc_str precision;  /* "day" */
    cc_str source;     /* "published" */
    cc_str as_written; /* "On Monday", or CC_NONE */
};

struct record_article {
    cc_str key;  /* first 16 hex digits of the SHA-256 of the stored text */
    cc_str file; /* as given on the command line; of a line of JSON: "FILE:LINE" */
    cc_str name; /* the object's id, else the file */
    cc_str title, source, author, url, credit; /* CC_NONE when unknown */
    cc_str published, published_from, fetched; /* ISO 8601 with minutes where known */
    cc_str text;                               /* the stored text */
    uint32_t line; /* of the file where a .jsonl object stands; 0 for a file of its own */
    int64_t row;   /* in the store; 0 for an article that is not from there */
    const struct record_article *copy; /* further places of the very same text */
    uint32_t copies;
};

/* Words of an article. */
struct record_piece {
    struct cc_span span;         /* from the first to the last byte */
    const struct cc_span *spans; /* in order */
    uint32_t span_count;
    cc_str text; /* the bytes of the spans, one space between two */
};

struct record_statement {
    struct record_piece words;
    cc_str kind; /* direct mixed indirect */
    cc_str speaker, resolved, party, cue, medium;
    struct cc_span speaker_span, cue_span;
    bool negative, negated, speech;
    cc_str modality;
    struct record_date said;
    uint32_t level;
    cc_str rule, speaker_rule;
    uint32_t speaker_confidence; /* 0..100 */
    double score;
};

struct record_claim {
    struct record_piece words;
    uint32_t statement; /* index of the article's statement, or CC_NO_INDEX */
    cc_str frame, anchor, scope, mode, place, rule;
    cc_str roles, value; /* JSON: an object; "null" for no value */
    bool negative;
    cc_str about, about_precision, about_written;
    bool speech;  /* voice: false is the article's own */
    cc_str quote; /* direct mixed indirect none */
    cc_str speaker, party;
    struct record_date said;
    struct cc_span clause; /* the claim without its attribution, with what denies it */
    struct cc_span mark;   /* the contested words; empty when they are not known */
    cc_str lemmas;         /* of its content words, a space between two; not read back */
};

/* One place where a claim stands. */
struct record_place {
    const struct record_article *article;
    const struct record_claim *claim;
    uint32_t number; /* of the claim in its article */
};

struct record_side {
    struct record_place at;
    const struct record_place *also;
    uint32_t also_count;
};

/* The side with the copies of its articles among its further places. */
struct record_side record_side_whole(struct record_side side, struct cc_arena *a);

/* What another program says of a finding (compare --judge). */
struct record_verdict {
    cc_str judge;   /* the command */
    cc_str label;   /* contradiction entailment neutral; CC_NONE: it gave no verdict */
    cc_str why;     /* its reason, or CC_NONE */
    cc_str trouble; /* why there is no verdict, else CC_NONE */
    double score;   /* its belief in contradiction, or below 0: it gave none */
};

/* A note of a reviewer; `text` is CC_NONE once it was erased. */
struct record_note {
    cc_str at, by, text;
};

/* Where a finding stands with the editors of its store. */
struct record_review {
    cc_str
        state; /* new in_review needs_info confirmed dismissed signed approved reopened */
    cc_str assignee, reason, decided, decided_at; /* CC_NONE: nobody, nothing */
    cc_str signer[2], signed_at[2];
    uint32_t signatures;
    cc_str because;                 /* why the program put it back */
    const struct record_note *note; /* in their order */
    uint32_t notes;
};

struct record_finding {
    cc_str id, family, kind, grade, rule, why;
    double score;
    cc_str case_name; /* CC_LIT("") for the unnamed case */
    cc_str
        explanation; /* JSON, an object; CC_NONE when it was not asked for (reasons.h) */
    struct record_side a, b;
    const struct record_verdict *verdict; /* by judge */
    uint32_t verdicts;
    const struct record_review *review; /* NULL: nobody has dealt with it */
    bool fresh;                         /* found for the first time in this run */
};

/* What a run did; printed with every report. */
struct record_summary {
    uint32_t articles, skipped, undated; /* read; not read, for whatever reason */
    const cc_str *reason; /* "FILE: what is wrong", of the first `reasons` skipped */
    uint32_t reasons;
    uint32_t repeated; /* the same text again, passed over */
    uint32_t statements, with_speaker, with_party;
    uint32_t claims;
    uint64_t pairs;
    uint32_t findings, possible; /* printed; withheld */
    uint32_t dismissed;          /* left out, since an editor dismissed them */
};

struct record_article record_article_of(const struct cc_article *article, cc_str name,
                                        uint32_t line, struct cc_arena *a);

/* Names and parties of one article's entities; from the case when there is one. */
struct record_names {
    const struct cc_case *in; /* NULL: the article's own */
    uint32_t article;         /* its index in the case */
};

/* Arrays of statement_count and claim_count rows; one row. */
const struct record_statement *record_statements_of(const struct cc_reading *r,
                                                    struct record_names names,
                                                    struct cc_arena *a);
const struct record_claim *record_claims_of(const struct cc_reading *r,
                                            struct record_names names,
                                            struct cc_arena *a);
struct record_claim record_claim_of(const struct cc_reading *r, struct record_names names,
                                    uint32_t number, struct cc_arena *a);

/* A hash of all that its rows have from the case: who speaks, and for which side. */
uint64_t record_named(const struct cc_reading *r, struct record_names names);

/* Adds the statements and claims of one reading to a summary. */
/* The time in UTC, to the second: "2031-02-01T09:15:00Z". */
cc_str record_now(struct cc_arena *a);

void record_count(struct record_summary *sum, const struct cc_reading *r);

/*
 * The findings of a case; articles[i] is the row of its reading i. All are given, strong
 * and possible, in the order of cc_compare, with a row for each claim that they rest on.
 */
struct record_finding *record_findings_of(const struct cc_findings *f,
                                          const struct cc_case *c,
                                          const struct record_article *articles,
                                          struct cc_arena *a);

/* "CMD: neutral 0.10: it is another gate" */
cc_str record_verdict_line(const struct record_verdict *v, struct cc_arena *a);

#endif
