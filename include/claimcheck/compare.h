/*
 * Two claims -> a relation, with the rule that found it; and the findings of a case.
 */
#ifndef CLAIMCHECK_COMPARE_H
#define CLAIMCHECK_COMPARE_H

#include "claimcheck/pair.h"
#include "claimcheck/weight.h"

/* first that fits; the order is the design's */
enum cc_kind {
    CC_KIND_NONE,
    CC_KIND_RETRACTION,
    CC_KIND_STEALTH_EDIT,
    CC_KIND_QUOTE_DRIFT,
    CC_KIND_UPDATE,
    CC_KIND_REVERSAL,
    CC_KIND_SELF_CONTRADICTION,
    CC_KIND_DISCREPANCY,
    CC_KIND_DISPUTE,
    CC_KIND_CORROBORATION, /* recorded, never a finding */
};
enum cc_family { CC_FAMILY_NONE, CC_FAMILY_CHANGE, CC_FAMILY_CONTRADICTION };
enum cc_grade { CC_GRADE_NONE, CC_GRADE_POSSIBLE, CC_GRADE_STRONG };

enum cc_family cc_kind_family(enum cc_kind k);
cc_str cc_kind_name(enum cc_kind k);     /* "stealth_edit" */
cc_str cc_family_name(enum cc_family f); /* "change" */
cc_str cc_grade_name(enum cc_grade g);

/* Rules have stable numbers: rules.def is the one list. */
enum cc_rule {
    CC_RULE_NONE,
#define RULE(id, name, says) CC_RULE_##name = id,
#include "claimcheck/rules.def" /* one RULE row each */
#undef RULE
};
cc_str cc_rule_name(enum cc_rule r); /* "FIGURE_CHANGED" */
cc_str cc_rule_says(enum cc_rule r);

/* How a content word of one side stands to one of the other. */
enum cc_word_tie {
    CC_WORD_SAME,
    CC_WORD_SIMILAR, /* a synonym */
    CC_WORD_RELATED, /* of one stem */
    CC_WORD_BROADER, /* one is the more general word */
    CC_WORD_OPPOSITE,
    CC_WORD_DIFFERS, /* stands in its place */
    CC_WORD_ALONE,   /* the other side has none for it */
};
struct cc_word_pair {
    cc_str a, b; /* lower case; CC_NONE when there is none */
    enum cc_word_tie tie;
    bool denied_a, denied_b;
};
cc_str cc_word_tie_name(enum cc_word_tie t); /* "opposite" */

/* What a finding or a judgement rests on. */
struct cc_reasons {
    struct cc_account account;
    const struct cc_word_pair *word; /* in a's order, then what b has alone */
    uint32_t words;
    cc_str normal_a, normal_b; /* as cc_claim_describe gives them */
};
/* The sign that the score begins with, CC_WEIGHT_NONE when there is none. */
enum cc_weight_id cc_reasons_signal(const struct cc_reasons *r);

/* One side of a finding: a claim and where it also stands. */
struct cc_side {
    struct cc_place at;
    const struct cc_place *also;
    uint32_t also_count;
};

struct cc_finding {
    struct cc_side a, b; /* a sorts first by (said, published, fetched, article, start) */
    enum cc_kind kind;
    enum cc_rule rule;
    enum cc_grade grade;
    float score; /* 0..1 */
    cc_str why;  /* one neutral line: "maximum sentence: five years -> 18 months" */
    char id[17]; /* 16 hex: SHA-256 of both normalised claim texts with their parties,
                    sorted */
    enum cc_weight_id sign; /* CC_WEIGHT_NONE, or the one sign that is all of the score */
};

struct cc_compare_summary {
    uint32_t candidates; /* pairs compared */
    uint32_t strong, possible, corroborated;
};

struct cc_findings {
    const struct cc_finding *at; /* sorted by family, kind, a's date, id */
    uint32_t n;
    struct cc_compare_summary summary;
    const struct cc_scene *scene; /* for cc_finding_reasons */
    struct cc_crowds crowd;       /* for a part of this case: cc_related_find */
};
/* What one of them rests on, in `a`. Goes by the weights in use, which have to be those
 * of cc_compare. */
struct cc_reasons cc_finding_reasons(const struct cc_findings *all,
                                     const struct cc_finding *f, struct cc_arena *a);

/* Cannot fail; the same findings whatever the order the articles were given in. */
struct cc_findings cc_compare(const struct cc_case *c, struct cc_arena *a);

/* ---- a case in parts ----------------------------------------------------------------
 *
 * Articles are dealt into groups, all versions of an address into one. A part is one
 * group, or two of which only articles across are compared: so each pair of articles is
 * of one part. What too much of the whole case shares is counted over all parts (struct
 * cc_key) and given to each (cc_case.crowd). All parts together give the findings of
 * cc_compare to the last bit.
 */

/* Every key of the articles' claims, quotes and words. */
struct cc_keys cc_case_keys(const struct cc_case *c, struct cc_arena *a);
/* When these are counted: the keys into which the crowd among them is split. */
struct cc_keys cc_case_split_keys(const struct cc_case *c, struct cc_arena *a);

/* A frame that claims of the case name a thing for. */
struct cc_frame_named {
    cc_str frame;
    uint64_t key; /* a crowd when it is said of several things */
    bool several; /* claims name another thing than the first that names any */
};
struct cc_frames_named {
    const struct cc_frame_named *at; /* by frame */
    uint32_t n;
};
struct cc_frames_named cc_case_frames(const struct cc_case *c, struct cc_arena *a);

/* What a part found between two claims, before it is weighed against what others found.
 * Plain values: it may be written down and read again. */
struct cc_sketch {
    struct cc_place a, b;
    uint32_t of; /* of a correction: what makes the nearest target the one; of a reply:
                    the claim that replies */
    uint8_t stage, kind, rule, grade, sign;
    uint8_t said; /* 1: a was said when b was; 2: the other way round */
    bool told;    /* the text tells it as a change */
    bool figure;  /* of a correction: a figure ties it to its target */
    float tie;    /* and so much of the words */
    float score, sum;
    struct cc_span was, is;
    cc_str changes;
};
/* Two places that say the same. */
struct cc_agreeing {
    struct cc_place x, y;
    bool one_voice;
};
struct cc_sketches {
    struct cc_sketch *at;
    uint32_t n;
    struct cc_agreeing *same;
    uint32_t same_count;
    uint32_t candidates, corroborated;
};
/* What is found in a part. */
struct cc_sketches cc_compare_part(const struct cc_case *c, struct cc_arena *a);
/* The findings of a case from what all its parts found, each once, in any order. c: the
 * articles that are named there, others may be left out. Sketches are put in order. */
struct cc_findings cc_compare_join(const struct cc_case *c, struct cc_sketches *all,
                                   struct cc_arena *a);

/* ---- a case that is too large to be held --------------------------------------------
 *
 * The same parts, one after the other: readings are opened when they are needed and are
 * dropped again, so that two groups of them are at hand at a time.
 */

/* Where its readings come from. */
struct cc_opener {
    void *ctx;
    uint32_t n; /* articles, by numbers from 0, in any order */
    /* One of them, in `a`, each time the same; NULL: it cannot be had, and nothing more
     * is asked. */
    const struct cc_reading *(*get)(void *ctx, uint32_t number, struct cc_arena *a);
};

struct cc_large {
    struct cc_opener from;
    cc_str name;
    const uint32_t *number; /* the opener's, by an article's place in the case */
    const uint32_t *const *actor_of;
    const struct cc_actor *actor;
    uint32_t actor_count;
    /* In the order of cc_compare, their places those of the case; without `why` and `id`,
     * which cc_large_finding gives. `scene` is NULL. */
    struct cc_findings found;
    const struct cc_sketch *sketch; /* of each finding */
    struct cc_crowds crowd;         /* of its parts */
};
/* The findings of cc_compare to the last bit. groups: the more, the less is held and the
 * more often an article is opened. false: one could not be had. */
bool cc_large_compare(struct cc_large *out, const struct cc_opener *from, uint32_t groups,
                      cc_str name, const struct cc_parties *parties, struct cc_arena *a);
/* Some articles of it, in the order of their places, as the part that they are; false:
 * one could not be had. */
bool cc_large_part(const struct cc_large *l, const uint32_t *article, uint32_t n,
                   struct cc_case *out, struct cc_arena *a);
/* Finding i whole, with the reasons that it has, in the part that its two sides are; it
 * has no further places. */
bool cc_large_finding(const struct cc_large *l, uint32_t i, struct cc_case *part,
                      struct cc_findings *out, struct cc_arena *a);

/* ---- what kept two claims apart ---------------------------------------------------- */

/* One step of the procedure and what either side has there. */
struct cc_step {
    cc_str name; /* "frame", "patient" */
    bool holds;  /* false: it stops the pair */
    cc_str a, b; /* CC_NONE: nothing there */
};
struct cc_apart {
    struct cc_place a, b; /* a first in the order of the case */
    const struct cc_step *step;
    uint32_t steps;
    cc_str says;                      /* what kept them apart, in words */
    const struct cc_finding *finding; /* nothing did: they are of this one; or NULL */
    cc_str normal_a, normal_b;
    uint32_t reached; /* how far they came: more is further */
};
struct cc_aparts {
    const struct cc_apart *at;
    uint32_t n;
};
/* Each claim of `a` with each of `b`, those that came furthest first. Compares the whole
 * case. */
struct cc_aparts cc_why_not(const struct cc_case *c, struct cc_places a,
                            struct cc_places b, struct cc_arena *arena);

/* ---- the part of a case that further articles can meet ----------------------------- */

/* A claim of an article that is not at hand, by a number of the caller's. */
struct cc_bearer {
    int64_t article;
    uint32_t claim;
};
/* How the caller's index of a case answers; false: it failed, and nothing more is asked.
 * What it gives stays until cc_related_find is done. */
struct cc_shelf {
    void *ctx;
    /* The claims that have the word among their `words`, by (article, claim): those of
     * the first `most` articles, or of more. */
    bool (*bearers)(void *ctx, cc_str word, uint32_t most, const struct cc_bearer **out,
                    uint32_t *n);
    /* The `words` of each claim of an article, in order. */
    bool (*words)(void *ctx, int64_t article, const cc_str **out, uint32_t *n);
    /* Of one of them; CC_NONE when there is no such claim. */
    bool (*words_of)(void *ctx, int64_t article, uint32_t claim, cc_str *out);
};
struct cc_related {
    const int64_t *article; /* ascending */
    uint32_t n;
    struct cc_crowds crowd; /* words of the given articles that are common in the case */
};
/*
 * The articles with which the given ones can have a strong finding that needs the slots:
 * those of one story with them by their rare words, and those with a claim of one event.
 * Compared as a case with its `crowd` and that of the whole one they give the findings
 * that the whole one gives, but for whom a surname or a role alone means, and whose side
 * he is on: that is judged by these articles alone.
 * Nothing is left out but articles of other stories whose claims are of
 * one event with one claim, behind the closest 64 of each claim. Two quotes, two versions
 * and notices need other ways: cc_quotes_sought, the article's address, cc_corrects. Time
 * goes by the claims that share a word with the given articles.
 */
bool cc_related_find(const struct cc_reading *const *given, uint32_t n,
                     const struct cc_shelf *shelf, struct cc_related *out,
                     struct cc_arena *a);

/* A quote by whom another wording of it may stand in an article of another story. */
struct cc_quote_sought {
    const cc_str *name; /* words of the speaker's name; one of them has to be there */
    uint32_t names;
    const cc_str *word; /* its content words, lower case: as well */
    uint32_t words;
    cc_str text; /* words in lower case, one space between */
};
const struct cc_quote_sought *cc_quotes_sought(const struct cc_reading *r, uint32_t *n,
                                               struct cc_arena *a);
/* Whether a quoted text may be the same utterance. */
bool cc_quote_may_be(const struct cc_quote_sought *q, cc_str text, struct cc_arena *a);

/* It bears a notice, or somebody takes something back in it: what that is about may share
 * a few words only with it, and the whole case is to be looked through. */
bool cc_corrects(const struct cc_reading *r);

/* ---- two versions of one article --------------------------------------------------- */

enum cc_edit_class {
    CC_EDIT_TYPOGRAPHY,  /* marks, case, a figure in words or digits */
    CC_EDIT_BOILERPLATE, /* what is not the article's prose: a credit, a prompt */
    CC_EDIT_WORDING,
    CC_EDIT_ATTRIBUTION, /* who says it, or with which verb */
    CC_EDIT_DATE,
    CC_EDIT_NAME,
    CC_EDIT_NUMBER,
    CC_EDIT_DENIAL,  /* a "not" put in or taken out */
    CC_EDIT_ADDED,   /* a sentence; was and was_in are empty */
    CC_EDIT_REMOVED, /* a sentence; is and is_in are empty */
};
cc_str cc_edit_class_name(enum cc_edit_class c); /* "attribution" */

struct cc_version_edit {
    enum cc_edit_class class;
    float weight;                 /* 0..1: how much it matters */
    struct cc_span was, is;       /* the words; one of them may be empty */
    struct cc_span was_in, is_in; /* their sentences */
};
struct cc_version_edits {
    const struct cc_version_edit *at; /* the weightiest first, else as in the text */
    uint32_t n;
    float shared; /* 0..1: of the shorter one's words, those that the other has as well,
                     in the same sentences or edited ones; two articles have few */
};
/* What two articles of the case, by their indices in it, do not have in common, sentence
 * by sentence: none is left out, however little it matters, but for the header lines of a
 * file, which say what the article knows (struct cc_article). Cannot fail. */
struct cc_version_edits cc_versions_compare(const struct cc_case *c, uint32_t earlier,
                                            uint32_t later, struct cc_arena *a);

/* ---- single pairs ------------------------------------------------------------------ */

struct cc_judgement {
    /* a contradiction: the two cannot hold at one moment */
    enum { CC_NEUTRAL, CC_ENTAILMENT, CC_CONTRADICTION } label;
    enum { CC_RELATION_NONE, CC_RELATION_CHANGE, CC_RELATION_CONTRADICTION } relation;
    float score; /* belief in contradiction, 0..1 */
    enum cc_rule rule;
    cc_str why;
    const struct cc_basis *basis; /* for cc_judgement_reasons */
};
/* What it rests on; both normal forms are CC_NONE when no claims met. */
struct cc_reasons cc_judgement_reasons(const struct cc_judgement *j, struct cc_arena *a);

/* Does b contradict a? Dates may be unknown, parties CC_NONE. Cannot fail. */
struct cc_judgement cc_judge(cc_str text_a, cc_str text_b, cc_date date_a, cc_date date_b,
                             cc_str party_a, cc_str party_b, struct cc_arena *a);

#endif
