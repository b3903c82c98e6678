/*
 * Claims: atomic propositions of statements and of the article's own voice, in frames.
 *
 *   claim = { frame, anchor, roles, value, polarity, mode, scope, when, who }
 *
 * A frame is one slot of the world (what a bridge cost, who drove, whether a charge
 * stands); the frame lexicon (frame.lex, frameword.lex) links the words that fill it. A
 * predicate without an entry makes a frame of its own: its lemma class.
 */
#ifndef CLAIMCHECK_CLAIM_H
#define CLAIMCHECK_CLAIM_H

#include "claimcheck/statement.h"

enum cc_role {
    CC_ROLE_AGENT,
    CC_ROLE_PATIENT,
    CC_ROLE_RECIPIENT,
    CC_ROLE_SOURCE,
    CC_ROLE_GOAL,
    CC_ROLE_PLACE,
    CC_ROLE_INSTRUMENT,
    CC_ROLE_TOPIC,
    CC_ROLE_STANDARD, /* what something is compared with */
    CC_ROLE_COUNT
};

enum cc_ref_kind {
    CC_REF_NONE,
    CC_REF_ENTITY,  /* an entity of the article */
    CC_REF_NOUN,    /* a thing: head lemma, modifiers, owner */
    CC_REF_PRONOUN, /* unresolved */
    CC_REF_CLAUSE,  /* an embedded proposition; head is its predicate */
};

/* Something a claim is about, in normal form. All strings lower case and lemmatised. */
struct cc_ref {
    uint8_t kind;    /* enum cc_ref_kind */
    uint8_t role;    /* enum cc_role; in an anchor: the role it plays */
    uint32_t entity; /* article's entity index, or CC_NO_INDEX */
    cc_str head;     /* lemma of the head noun; for an entity its name */
    /* distinguishing modifiers, sorted, one space between; CC_NONE when none */
    cc_str mods;
    cc_str owner; /* possessor or of-complement, head lemma or name */
    uint32_t owner_entity;
    struct cc_span span;
    bool definite, plural;
    bool filled; /* not in the clause: from the sentence before or by unique filling */
    bool other; /* "another", "a separate", "a second": a different instance on purpose */
    uint8_t quantifier; /* enum cc_quantifier over it */
};

enum cc_quantifier {
    CC_Q_NONE,
    CC_Q_ALL,
    CC_Q_NO,
    CC_Q_SOME,
    CC_Q_MOST,
    CC_Q_FEW,
    CC_Q_ONLY,
    CC_Q_BOTH,
    CC_Q_PART /* two of five, some of the */
};

enum cc_value_kind {
    CC_VALUE_NONE,      /* the proposition itself: only its polarity is contested */
    CC_VALUE_NUMBER,    /* interval [lo, hi] in base units of `unit` */
    CC_VALUE_STATE,     /* one of an exclusive set */
    CC_VALUE_FILLER,    /* who or what fills a slot that holds one: `filler` */
    CC_VALUE_DATE,      /* `date` */
    CC_VALUE_PLACE,     /* `filler` is a place */
    CC_VALUE_DIRECTION, /* +1 more / up / before, -1 less / down / after: lo == hi */
    CC_VALUE_QUANTIFIER,
};

struct cc_value {
    uint8_t kind;
    double lo, hi;         /* CC_VALUE_NUMBER; infinities for open ends */
    bool lo_open, hi_open; /* more than 3: lo 3, lo_open */
    bool approximate;      /* about, nearly, rounded: widened when compared, not here */
    double grain; /* rounding step of the figure as written: 1000000 for "2 million" */
    double of;    /* "two of the five": lo = hi = 2, of 5; 0 when no whole is named */
    cc_str unit;  /* dimension of unit.lex ("time": days, "money:usd", "share": 0..1),
                     "clock"  (minute of the day), "age" (days), "vote" (7-4 is lo = hi
                     = 7.004),  "ordinal", or the counted noun's lemma ("count:casing") */
    cc_str per;   /* what a rate is of: "hour", "ounce"; CC_NONE */
    cc_str shown; /* in the unit as written: "18 month", ">=3 casing", "2 of 5 rule" */
    cc_str set,
        state; /* CC_VALUE_STATE: exclusive set and member of state.lex or the frame */
    struct cc_ref filler;
    cc_date date;
    struct cc_span span; /* the words of the value */
};

enum cc_mode {
    CC_MODE_ASSERTED,
    CC_MODE_PLANNED,
    CC_MODE_DUTY,
    CC_MODE_ABILITY,
    CC_MODE_NECESSITY,
    CC_MODE_HEDGED,
    CC_MODE_CONDITIONAL,
    CC_MODE_QUESTION,
    CC_MODE_REQUEST,
    CC_MODE_ALLEGED,  /* charged, accused: not asserted */
    CC_MODE_REPORTED, /* inside a saying that is denied, cited or rejected: not asserted
                       */
};

enum cc_frame_type {
    CC_FRAME_EVENT,
    CC_FRAME_VALUE,
    CC_FRAME_STATE,
    CC_FRAME_FILLER,
    CC_FRAME_EXIST,
    CC_FRAME_DUTY,
    CC_FRAME_TRANSFER,
    CC_FRAME_CAUSE,
    CC_FRAME_SAYING,
    CC_FRAME_LEMMA, /* no entry: the lemma class */
    CC_FRAME_WORDS  /* no proposition was made out: met by its words alone */
};

struct cc_claim {
    /* the sentence when short, else the clause with its attribution */
    struct cc_span span;
    const struct cc_span *spans; /* pieces, in order */
    uint32_t span_count;
    struct cc_span clause; /* the bare clause, without attribution */
    uint32_t statement; /* index in cc_statements, or CC_NO_INDEX: the article's voice */
    uint32_t sentence;  /* index in the document */
    cc_str frame;       /* "PENALTY", or "lemma:verb:apologize" */
    cc_str predicate;   /* lemma of the predicate as written */
    uint8_t frame_type; /* enum cc_frame_type */
    bool moves;         /* the frame's value may change with time */
    bool notice;        /* stands in a correction or withdrawal notice */
    struct cc_ref anchor; /* kind CC_REF_NONE when left out */
    const struct cc_ref *roles;
    uint32_t role_count;
    struct cc_value value;
    /* Never NULL; of kind CC_VALUE_NONE in most claims. "From 3 to 5", "six, not nine":
     * the value that it replaces. */
    struct cc_value *old_value;
    struct cc_value *count; /* how many of the anchor or agent, when another value is
                               contested: "two of the five locks were broken": 2 of 5 */
    bool negative;          /* total polarity down to the predicate, denials included */
    uint8_t mode;           /* enum cc_mode */
    cc_str scope;  /* restriction in normal form ("on purpose", "in the tunnel"), or
                      CC_NONE */
    cc_date about; /* interval it is about, or unknown */
    struct cc_span about_written;
    bool stative;     /* holds throughout, not at a moment */
    bool past;        /* told in the past tense throughout: of what happened */
    bool ceased;      /* "no longer", "stopped": negative, and it held before */
    bool repeated;    /* "again", "for the second time": it held before as well */
    cc_str words;     /* content lemmas of the clause, in order, one space between:
                         what word alignment and candidate keys use */
    const char *rule; /* how the claim was cut: "clause", "copula", "nominal" ... */
};

/* The figure of a claim: its value, else its count; of kind CC_VALUE_NONE: it has none.
 */
static inline const struct cc_value *cc_claim_figure(const struct cc_claim *c)
{
    return c->value.kind == CC_VALUE_NUMBER ? &c->value : c->count;
}

struct cc_claims {
    const struct cc_claim *claim; /* by sentence, then clause */
    uint32_t n;
};

/* Cannot fail. Views and indices refer to `d` and `s`; results in `a`. */
struct cc_claims cc_claims_find(const struct cc_document *d,
                                const struct cc_statements *s, struct cc_arena *a);

/* Claim i is what somebody denies to have said ("I never said that P"): the claim that
 * denies it; else NULL. */
const struct cc_claim *cc_claim_denied_saying(const struct cc_claims *cs, uint32_t i);
/* "denied that P", "the notion that P", as P: told as what others claim, by nobody in
 * particular unless it has a statement; the article does not say it. */
bool cc_claim_is_told(const struct cc_claim *c);
/* What the speaker of claim i may be shown to stand for: its bare clause, with the words
 * before it that deny it ("denied ignoring any warning"); of what is told as claimed by
 * others the clause that answers it. */
struct cc_span cc_claim_position(const struct cc_claims *cs, uint32_t i,
                                 const struct cc_statements *s);

/*
 * One line in normal form, for people, tests and reasons; in the arena:
 *   PENALTY(patient=mara lund*) value=18 month scope=possible +conditional about=2023
 * Roles in the order of enum cc_role, the anchor marked by a star; `head[mods]<owner`;
 * "?" before an unresolved pronoun, "^" before what was filled in. `s` names entities;
 * may be NULL.
 */
cc_str cc_claim_describe(const struct cc_claim *c, const struct cc_statements *s,
                         struct cc_arena *a);
cc_str cc_role_name(enum cc_role r); /* "agent" */
int cc_role_named(cc_str name);      /* -1: none is */
cc_str cc_mode_name(enum cc_mode m); /* "asserted" */
/* "18 month", "on", "ann lee" */
cc_str cc_value_show(const struct cc_value *v, struct cc_arena *a);

/* Everything found in one article. */
struct cc_reading {
    const struct cc_article *article;
    struct cc_document document;
    struct cc_statements statements;
    struct cc_claims claims;
};

/* The whole line for one article: document, statements, claims. Cannot fail. */
struct cc_reading cc_read(const struct cc_article *article,
                          const struct cc_parties *parties, struct cc_arena *a);
/* The same, with what people corrected; what they rejected makes no claims. */
struct cc_reading cc_read_corrected(const struct cc_article *article,
                                    const struct cc_parties *parties,
                                    const struct cc_corrections *corrections,
                                    struct cc_arena *a);

/*
 * Readings that are to stay, a whole case of them: article and reading are put on what
 * `k` holds, and the arena that they were made in may go. Left out are the trees, which
 * no later stage needs (it parses again what it wants to explain).
 */
struct cc_keep;
struct cc_keep *cc_keep_new(struct cc_arena *a);
void cc_keep_reading(struct cc_keep *k, struct cc_article *article, struct cc_reading *r);
cc_str cc_keep_str(struct cc_keep *k, cc_str s);

/*
 * The same as bytes, which may be written down and read again: all that cc_keep_reading
 * leaves, but for the article's text. The same reading gives the same bytes.
 *
 * key: what the reading depends on beside that text: the version of the rules, parties,
 * corrections, what the caller knew of the article.
 * Unpacking is false, and the article is to be read anew, when they were packed with
 * another key, are of another text, or are damaged: each count and place is proved before
 * it is used. `article` and the reading view `text`, the rest is in `a`.
 */
cc_str cc_reading_pack(const struct cc_reading *r, cc_str key, struct cc_arena *a);
bool cc_reading_unpack(struct cc_article *article, struct cc_reading *r, cc_str bytes,
                       cc_str text, cc_str key, struct cc_arena *a);
/* Are the bytes those that were packed, of that text and key? */
bool cc_reading_is_whole(cc_str bytes, cc_str text, cc_str key);

#endif
