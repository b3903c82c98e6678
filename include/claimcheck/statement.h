/*
 * Who said what: statements of an article with cue, speaker, party and date, and the
 * entities (people, bodies, documents) that speak and are spoken of.
 *
 * Input is a document (sentence.h) of an article (article.h); parsing is done here, with
 * direct quotes replaced by a placeholder first, and the trees are kept for the claim
 * stage. Source: the attribution rules and their measured order are described in
 * docs/ATTRIBUTION.md.
 */
#ifndef CLAIMCHECK_STATEMENT_H
#define CLAIMCHECK_STATEMENT_H

#include "claimcheck/article.h"
#include "claimcheck/date.h"
#include "claimcheck/lexicon.h"
#include "claimcheck/sentence.h"
#include "claimcheck/syntax.h"

#define CC_NO_INDEX UINT32_MAX /* no entity, no statement, no token */

/* ---- entities ---------------------------------------------------------------------- */

enum cc_entity_kind {
    CC_ENT_OTHER,
    CC_ENT_PERSON,
    CC_ENT_ORG,
    CC_ENT_GROUP,
    CC_ENT_DOCUMENT,
    CC_ENT_PLACE
};
enum cc_gender { CC_GENDER_UNKNOWN, CC_GENDER_FEMALE, CC_GENDER_MALE };

/* What says whose side an entity is on. */
enum cc_party_by {
    CC_BY_NOTHING,
    CC_BY_FILE,     /* the party file */
    CC_BY_SURNAME,  /* the same, by a longer name of which only the surname is here */
    CC_BY_ROLE,     /* its title or role: "prosecutor" */
    CC_BY_ACTING,   /* whom it acts or speaks for: "counsel for X" */
    CC_BY_CHARGE,   /* it is accused */
    CC_BY_HARM,     /* it was hurt, or a family was */
    CC_BY_DOCUMENT, /* who filed it */
    CC_BY_NAME      /* nothing: it is a party by itself */
};

/* One person, body, group, document or place of an article. */
struct cc_entity {
    cc_str name; /* fullest name in the article, without titles: "Mary Carmack-Altwies";
                    a plain role for a group ("prosecutors"); never empty */
    cc_str surname; /* last name with particles, for a person; else CC_NONE */
    cc_str given;   /* first name, for a person where known */
    cc_str role;    /* lower case, as written: "district attorney", or CC_NONE */
    cc_str party; /* side: built-in name, or from the party file; CC_NONE when unknown */
    cc_str text_party; /* of CC_BY_SURNAME: the party if the file's name is another's */
    cc_str of; /* whom it acts for or belongs to, as written ("Dorrance" of "Dorrance's
                  lawyers") */
    uint32_t of_entity;                      /* the same as an entity, or CC_NO_INDEX */
    uint32_t filer;                          /* a document's filer, or CC_NO_INDEX */
    uint8_t kind, gender, party_by, text_by; /* of party and text_party: cc_party_by */
    bool plural;
};

enum cc_mention_kind { CC_MENTION_NAME, CC_MENTION_NOMINAL, CC_MENTION_PRONOUN };

/* A place in the text that names an entity. Sorted by start, then longest first. */
struct cc_mention {
    struct cc_span span; /* the words without relative clauses and appositives */
    uint32_t entity;
    uint32_t head; /* document token that heads it */
    uint8_t kind;
    uint8_t confidence; /* 0..100; names 100, pronouns as sure as their resolution */
};

/* ---- trees ------------------------------------------------------------------------- */

/* The tree of one parsed stretch: node i stands for document token token[i], or
 * CC_NO_INDEX for a word that was put in (the placeholder of a quote: "It is so ,"). */
struct cc_parsed {
    struct cc_tree tree;
    const uint32_t *token;
    uint32_t sentence; /* first sentence it covers */
};

/* Parses document tokens first..last (both included) as one sentence, marks of quotation
 * left out when `bare`. */
struct cc_parsed cc_parse_tokens(const struct cc_document *d, uint32_t first,
                                 uint32_t last, bool bare, struct cc_arena *a);

/* ---- statements -------------------------------------------------------------------- */

enum cc_quote_kind { CC_QUOTE_NONE, CC_QUOTE_DIRECT, CC_QUOTE_MIXED, CC_QUOTE_INDIRECT };
enum cc_modality {
    CC_MOD_ASSERTED,
    CC_MOD_MODAL,
    CC_MOD_CONDITIONAL,
    CC_MOD_QUESTION,
    CC_MOD_REQUEST,
    CC_MOD_PROMISE,
    CC_MOD_BELIEF
};

struct cc_said {
    cc_date date;
    uint8_t source;            /* enum cc_date_source */
    struct cc_span as_written; /* "On Monday"; empty when not in the text */
};

struct cc_statement {
    struct cc_span span; /* from the first to the last byte of the content */
    const struct cc_span
        *spans; /* the content's pieces, in order; quote marks left out */
    uint32_t span_count;
    uint8_t kind;               /* enum cc_quote_kind, never NONE */
    struct cc_span speaker;     /* as written; empty when there is none */
    uint32_t entity;            /* who it resolves to, or CC_NO_INDEX */
    uint8_t speaker_confidence; /* 0..100 */
    cc_str party;       /* the speaker's side, or canonical name; CC_NONE unknown */
    struct cc_span cue; /* empty when floating */
    cc_str cue_lemma;
    bool negated;     /* not asserted by the speaker: "did not say", "declined to say" */
    bool denied;      /* polarity: the content is denied ("denied X"): asserts not-X */
    uint8_t modality; /* enum cc_modality of the speech act */
    bool speech;      /* false for beliefs, wishes, acts */
    uint8_t level;    /* 1 outermost; a level 2 follows the statement that holds it */
    uint32_t outer;   /* the statement that holds it, or CC_NO_INDEX */
    cc_str medium; /* interview, document, statement, testimony, tweet ... or CC_NONE */
    struct cc_said said;
    const char *rule;         /* stable name of the attribution rule: "quote-after-cue" */
    const char *speaker_rule; /* "subject", "inherited", "pronoun" ... */
    float score;              /* 0..1: how sure */
    uint32_t sentence;        /* sentence of the first byte */
};

/* ---- parties ----------------------------------------------------------------------- */

/* Names and roles with their side, longest match first; the file beats the built-in
 * roles. */
struct cc_party_entry {
    cc_str name, party;
};
struct cc_parties {
    cc_str case_name;
    const struct cc_party_entry *entry;
    uint32_t n;
};

/* Does an entry of that name mean the entity? */
bool cc_party_names(const struct cc_entity *e, cc_str name);

/* ---- the stage --------------------------------------------------------------------- */

struct cc_statements {
    const struct cc_entity *entity;
    uint32_t entity_count;
    const struct cc_mention *mention;
    uint32_t mention_count;
    const uint32_t *mention_of; /* by token: the mention it heads, or the name it is a
                                   part of; CC_NO_INDEX for none */
    uint32_t token_count;
    const struct cc_parsed *parsed; /* in text order; the trees the rules worked on */
    uint32_t parsed_count;
    const struct cc_statement
        *statement; /* by level-1 start; each level 2 behind its outer */
    uint32_t statement_count;
};

/* Cannot fail. parties may be NULL (built-in roles only). All results in `a`. */
struct cc_statements cc_statements_find(const struct cc_document *d,
                                        const struct cc_parties *parties,
                                        struct cc_arena *a);

/*
 * What a person says of a statement that was found. speaker and party: CC_NONE leaves
 * them, "" (not NULL) is nobody; a party goes with the speaker through the case, as one
 * of a party file does. An empty span leaves the words. rejected: it is no statement.
 */
struct cc_correction {
    struct cc_span found; /* of the statement, from its first to its last byte */
    struct cc_span span;
    cc_str speaker, party;
    bool rejected;
};
struct cc_corrections {
    const struct cc_correction *at; /* one a statement, in any order */
    uint32_t n;
};

/* The statements as corrected; new arrays in `a`, indices stay. What is not found any
 * more is passed over. */
void cc_statements_correct(struct cc_statements *s, const struct cc_document *d,
                           const struct cc_corrections *corrections, struct cc_arena *a);

/* The mention headed by document token `token`, or the name it is a part of; or NULL. */
const struct cc_mention *cc_mention_of_token(const struct cc_statements *s,
                                             uint32_t token);

/*
 * Resolves a time expression among document tokens first..last ("last Tuesday", "in
 * December", "Friday, February 24", "a day before") against the article's date. Returns
 * an unknown date when there is none; *used gets its span.
 */
enum cc_time_side {
    CC_TIME_OPEN,  /* the one nearest the article's date */
    CC_TIME_PAST,  /* never in the future: something said or done */
    CC_TIME_AHEAD, /* never a month or day of a month that is over: what is to be */
};
cc_date cc_time_resolve(const struct cc_document *d, uint32_t first, uint32_t last,
                        enum cc_time_side side, struct cc_span *used);

/* Whether such an expression can begin with a token: most are told at a glance. */
bool cc_time_begins(const struct cc_document *d, uint32_t token);

#endif
