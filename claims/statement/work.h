/*
 * What the parts of the statement stage share while they work on one document.
 *
 *   quotes -> blocks -> units (parsed stretches) -> drafts -> entities -> statements
 *
 * A direct quote that stands as a block is replaced by a placeholder before parsing, so
 * that the parser sees the pattern it knows, and sentence ends inside the quote do no
 * harm:
 *
 *   “We did it. We won,” Hale said.      parsed as      “ It is so , ” Hale said .
 */
#ifndef STATEMENT_WORK_H
#define STATEMENT_WORK_H

#include "claimcheck/lexicon.h"
#include "claimcheck/statement.h"

/* Words [lo, hi] of a unit; empty when hi < lo. */
struct range {
    int32_t lo, hi;
};

/* A word of a unit; node i of its tree is word i. */
struct word {
    uint32_t token;      /* of the document; CC_NO_INDEX for a word of a placeholder */
    struct cc_span span; /* of a placeholder's word: the whole quote with its marks */
    /* content with this word ends here at least: a quote cut for parsing */
    uint32_t reach;
    uint32_t quote; /* outermost quote around it, or CC_NO_INDEX */
    bool placeholder;
};

/* Statements in the words of one unit (prose: 4). A unit that has more is no prose, and
 * each would cost as much as the unit is long. */
enum { UNIT_DRAFTS_MAX = 12 };

/* One parsed stretch: a sentence, or several that a quote holds together. */
struct unit {
    struct cc_tree tree;
    struct word *word;
    uint32_t n;
    uint32_t paragraph, sentence;
    uint32_t drafts; /* tried with its own words */
    uint8_t *taken;  /* words that are the content of an unnested statement */
    uint8_t *used;   /* verbs that serve as a cue */
    uint8_t *fence;  /* words at which a content must end: a cue's clause follows */
};

/* What is decided about a quote of the document. Only outermost quotes are asked. */
struct quotation {
    uint32_t words;
    bool block;      /* replaced before parsing */
    bool upper;      /* its first word begins with a capital */
    bool person;     /* its first word is a personal pronoun */
    bool attributed; /* some statement holds it */
    uint32_t unit;
    int32_t first, last; /* words of its placeholder, or of itself, in the unit */
    uint32_t draft;      /* the statement made of a block */
};

/* A statement being made. */
struct draft {
    CC_LIST(struct cc_span) piece;
    uint32_t unit; /* where its cue stands, else its content */
    int32_t cue;   /* word; -1 when there is none */
    struct cc_span cue_span;
    uint32_t speaker_unit;
    int32_t speaker; /* head word; -1 when there is none */
    struct cc_span speaker_span;
    uint32_t quote;     /* the block it was made of, or CC_NO_INDEX */
    uint32_t paragraph; /* of its first byte */
    uint8_t kind;       /* enum cc_quote_kind */
    const char *rule, *speaker_rule;
    float score;
};

/* What a paragraph of a transcript has to do with who examines and who answers. */
struct stand {
    uint32_t first, last; /* tokens of a name in capitals that it gives, or CC_NO_INDEX */
    bool witness;         /* that name is the witness's */
    struct cc_span speaker; /* whose name its label stands for; empty: its own */
};

struct work {
    const struct cc_document *d;
    const struct cc_parties *parties;
    struct cc_arena *a;
    struct quotation *quotation; /* one a quote of the document */
    CC_LIST(struct unit) units;  /* in text order */
    CC_LIST(struct draft) drafts;
    struct stand *stand;      /* one a paragraph */
    uint32_t *paragraph_unit; /* first unit of each paragraph; paragraphs + 1 entries */
};

/* ---- word.c: asking about the words of a unit ----------------------------------------
 */

/* CC_NONE outside the unit */
static inline cc_str word_lower(const struct unit *u, int32_t i)
{
    return i >= 0 && (uint32_t)i < u->n ? u->tree.node[i].lower : CC_NONE;
}

static inline bool word_is(const struct unit *u, int32_t i, const char *lower)
{
    return cc_str_eq(word_lower(u, i), cc_str_c(lower));
}

/* Classes of small words, of joint.lex (mask). */
enum word_class {
    W_CONTRAST = 1 << 0,
    W_EXTEND = 1 << 1,
    W_ADJUNCT = 1 << 2,
    W_RELATIVE = 1 << 3,
    W_SUBORD = 1 << 4,
    W_OPENER = 1 << 5,
    W_LIGHT = 1 << 6,
    W_ARTICLE = 1 << 7,
    W_NOSTART = 1 << 8,
    W_PERSON3 = 1 << 9,
    W_COORD = 1 << 10,
    W_NEGATOR = 1 << 11,
    W_ASIDE = 1 << 12,
    W_MODAL = 1 << 13,
    W_TRAIL = 1 << 14,
    W_TAIL = 1 << 15,
    W_PARTICLE = 1 << 16,
    W_WH = 1 << 17,
    W_PLACE = 1 << 18,
    W_DATE = 1 << 19,
    W_FRESH = 1 << 20
};
unsigned joint_class(cc_str lower);
unsigned word_class(const struct unit *u, int32_t i);
/* Words first..last in lower case as they stand, the last one as given; CC_NONE when too
 * long. */
enum { PHRASE_MAX = 96 };
cc_str words_joined(const struct unit *u, struct range r, cc_str last,
                    char buf[PHRASE_MAX]);
bool word_time(const struct unit *u, int32_t i);    /* a word of calendar.lex */
bool word_day(const struct unit *u, int32_t i);     /* "Monday", "yesterday" */
bool word_plain(const struct unit *u, int32_t i);   /* outside quotes and placeholders */
bool word_verb(const struct unit *u, int32_t i);    /* any verb form, no placeholder */
bool word_finite(const struct unit *u, int32_t i);  /* VBD, VBZ, VBP or a modal */
bool word_nominal(const struct unit *u, int32_t i); /* noun, name, pronoun, number ... */
bool word_source(const struct unit *u, int32_t i);  /* noun, name or pronoun: can speak */
bool word_mark(const struct unit *u, int32_t i);    /* a double quotation mark */
bool word_comma(const struct unit *u, int32_t i);
bool word_dash(const struct unit *u, int32_t i);      /* a dash that stands free */
bool word_full_stop(const struct unit *u, int32_t i); /* . ! ? or ... */
bool dep_is(const struct unit *u, int32_t i, enum cc_dep base);
bool is_passive(const struct unit *u, int32_t verb);
int32_t child_of(const struct unit *u, int32_t head, enum cc_dep dep);
/* First and last word below `top`, itself included. */
struct range subtree(const struct unit *u, int32_t top);
bool range_has_finite(const struct unit *u, struct range r);
bool range_has_placeholder(const struct unit *u, struct range r);
bool range_has_quote(const struct unit *u, struct range r);

/* ---- cue.c: what cue.lex says of a verb ------------------------------------------ */

enum cue_frame {
    CUE_THAT = 1,
    CUE_INTRO = 2,
    CUE_INF = 4,
    CUE_INFOBJ = 8,
    CUE_NP = 16,
    CUE_GER = 32,
    CUE_AS = 64,
    CUE_PP = 128,
    CUE_ZERO = 256,
    CUE_WH = 512,
    CUE_ONLY = 1024
};
enum cue_kind { CUE_NOT, CUE_SPEECH, CUE_BELIEF, CUE_FINDING, CUE_ACT };
enum cue_act { ACT_ASSERT, ACT_DENY, ACT_QUESTION, ACT_REQUEST, ACT_PROMISE };

struct cue {
    cc_str lemma;    /* with its particle: "go on" */
    uint8_t kind;    /* enum cue_kind; CUE_NOT: no cue */
    uint16_t frames; /* enum cue_frame */
    uint8_t act;     /* enum cue_act */
    cc_str pp;       /* its frames as written, for pp:P, topic:P */
};
struct cue cue_of(const struct unit *u, int32_t verb);
/* Does `verb` report speech in one of `frames`? */
bool is_speech(const struct unit *u, int32_t verb, unsigned frames);
/* kind: "pp:", or "topic:", whose words are quoted. */
bool cue_takes(const struct cue *c, const char *kind, cc_str preposition);
/* "declined to say", "denied saying": the verb above takes the saying back. */
bool is_held_back(const struct unit *u, int32_t verb);
/* The words of a cue as written: with auxiliaries, "not" and particle. */
struct cc_span cue_span(const struct unit *u, int32_t verb);

/* ---- quote.c, unit.c ------------------------------------------------------------- */

uint32_t quote_outermost(const struct cc_document *d, int32_t quote);
/* Fills in w->quotation[quote]; prev: the token before it in its unit, or CC_NO_INDEX. */
void quote_decide(struct work *w, uint32_t quote, uint32_t prev);
/* What its placeholder ends in: the quote's own last mark, or a comma. */
cc_str quote_final_mark(const struct cc_document *d, uint32_t quote);
/* Does the sentence end with the quote ("... again.” Then he left.)? */
bool quote_ends_unit(const struct work *w, uint32_t quote);
/* Is the token a form of a verb of saying, to judge by its letters? */
bool token_cue(const struct cc_document *d, uint32_t token, struct cc_arena *a);
/* ... or of a verb that only introduces direct speech ("reads")? */
bool token_intro(const struct cc_document *d, uint32_t token, struct cc_arena *a);
/* Parses the unit of these forms again if a verb of saying was read as a noun. reread.c
 */
void unit_reread(struct work *w, struct unit *u, cc_str *form);
/* Builds and parses w->units; needs w->quotation. */
void units_build(struct work *w);

/* ---- subject.c: who does it ------------------------------------------------------ */

/* Head of the subject of `verb`, found through the tree; -1 when there is none. inverted:
 * the subject may follow ("said X"). */
int32_t subject_of(const struct unit *u, int32_t verb, bool inverted);
/* The subject by surface order, where the tree has none. */
int32_t subject_nearby(const struct unit *u, int32_t verb);
/* Subject shared with an earlier cue ("X said A and added B", "X did it, saying B"), or
 * -1. */
int32_t subject_shared(const struct unit *u, int32_t verb);
/* "X was quoted by Y as saying", "Y quoted X as saying": X, who was quoted; or -1. */
int32_t subject_quoted(const struct unit *u, int32_t verb);
/* "After the match, Paul Moro, Corran coach, said": the one named before a subject that
 * only describes; else the subject itself. */
int32_t subject_named(const struct unit *u, int32_t subject, int32_t verb);
/* "X, who left in May, said", "After saying S, X left": X, where the tree gave the verb
 * the word of the clause beside it; else `found`. */
int32_t subject_outside(const struct unit *u, int32_t found, int32_t verb);
/* The subject by words alone, for a verb that has none by any other way, or -1. */
int32_t subject_anyhow(const struct unit *u, int32_t verb);
/* Words of the noun phrase of `head`, without relative clauses and comma appositives. */
struct range noun_phrase(const struct unit *u, int32_t head);

/* ---- draft.c: making statements -------------------------------------------------- */

/* NULL when no words are left, or when the unit is no prose. */
struct draft *draft_add(struct work *w, uint32_t unit, const struct range *pieces,
                        uint32_t count, int32_t cue, int32_t speaker, const char *rule);
struct draft *draft_add_block(struct work *w, uint32_t quote, int32_t cue,
                              int32_t speaker, const char *rule);
void draft_speaker(struct work *w, struct draft *s, uint32_t unit, int32_t head,
                   const char *speaker_rule);
struct cc_span range_span(const struct unit *u, struct range r);
bool is_free(const struct unit *u, struct range r); /* no word taken */
void take(struct unit *u, struct range r);

/* ---- content.c, cut.c: where a content ends -------------------------------------- */

/* Cuts a content where another clause, cue or aside begins. */
struct range content_cut(const struct unit *u, struct range content, int32_t cue);
/* The same of a content found in the tree, whose end the words settle first. */
struct range content_settle(const struct unit *u, struct range content, int32_t cue);
/* First word of the sentence's content: behind a dateline, a bullet, "But" or "And". */
int32_t content_start(const struct unit *u, int32_t before);
/* Last word before the closing punctuation of the unit. */
int32_t content_end(const struct unit *u);

/* ---- the rules: each adds drafts of its kind ------------------------------------- */

void rule_blocks(struct work *w, uint32_t unit);                 /* block.c */
void rule_according(struct work *w, uint32_t unit);              /* according.c */
void rule_verbs(struct work *w, uint32_t unit);                  /* verb.c */
bool rule_trailing(struct work *w, uint32_t unit, int32_t verb); /* trailing.c */
void rule_nouns(struct work *w, uint32_t unit);                  /* nouncue.c */
void rule_predicates(struct work *w, uint32_t unit);             /* predicate.c */
void rule_floating(struct work *w);                              /* floating.c */

void rule_transcripts(struct work *w); /* transcript.c */
void rule_runon(struct work *w);       /* runon.c */

/* ---- act.c, said.c: filling in a statement ---------------------------------- */

void act_read(const struct work *w, const struct draft *s, struct cc_statement *out);
void said_read(const struct work *w, const struct draft *s, struct cc_statement *out);
/* For those without a cue, from the one whose speaker they inherit; one a draft. */
void said_inherit(const struct work *w, struct cc_statement *list);

/* ---- finish.c --------------------------------------------------------------- */

uint32_t *drafts_in_order(const struct work *w); /* indices by start; floating.c */
struct cast;
void finish(struct work *w, struct cast *c, struct cc_statements *out);
void parsed_output(const struct work *w, struct cc_statements *out); /* parsed.c */

#endif
