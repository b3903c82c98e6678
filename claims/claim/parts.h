/*
 * What the files of this module share: an article being read, one parsed piece of it, its
 * clauses.
 *
 *   piece.c      tokens -> a tree, with its figures and whose words they are
 *   clause.c     tree -> clauses with their arguments, voice and control undone
 *   frame.c, idiom.c   words + arguments -> frame and roles
 *   ref.c        node -> what it refers to
 *   roles.c      who and what takes part
 *   value.c      what is contested, and what it replaces
 *   polarity.c, mode.c, scope.c, about.c   how, whether, when
 *   fill.c       what is left out: from the sentence before
 *   emit.c       the claim, put together
 *   tense.c      whether it is told in the past
 */
#ifndef CLAIM_PARTS_H
#define CLAIM_PARTS_H

#include "claimcheck/lexicon.h"

#include "figure.h"

enum { ARGS_MAX = 16 };

struct reader {
    const struct cc_document *d;
    const struct cc_statements *s;
    struct cc_arena *a;
    CC_LIST(struct cc_claim) out;
    uint32_t *
        inner; /* per token: innermost statement whose content it is in, or CC_NO_INDEX */
    cc_str *topic[2]; /* per sentence: singular and plural noun last claimed of */
    size_t budget;    /* tokens that may still be parsed anew: statements may hold one
                         another */
    uint32_t *cue;    /* per token: the statement whose cue it is in, or CC_NO_INDEX */
    uint16_t oneself, own; /* numbers of these words: in idioms they stand for others */
};

enum { CLASS_SETS = 2 };

/* A bit for each row of argclass.lex. */
struct class_set {
    uint64_t bit[CLASS_SETS];
};

/* What a node belongs to, and what it is taken for where nothing is known of it. */
struct node_classes {
    struct class_set lemma, sure, guess;
    bool lemma_known, known, unsure;
};

enum { PHRASE_BYTES = 128 };

/* The longest key of a table that begins at a word; row NULL: none. */
struct phrase {
    const struct cc_lex_row *row;
    uint8_t words;
};

struct node_prep {
    cc_str words;
    bool known;
};

/* One tree and where its words stand in the article. */
struct piece {
    struct reader *r;
    struct cc_tree t;
    const uint32_t *token; /* document token per node, or CC_NO_INDEX */
    int32_t *left, *right; /* per node: first and last word below it, itself included */
    uint32_t statement;    /* whose content it is, or CC_NO_INDEX */
    uint32_t sentence;
    struct phrase *manner, *negation;      /* per node: what begins there */
    cc_str *lemma;                         /* per node, lower case */
    const struct cc_lex_word **lemma_word; /* per node */
    struct node_classes *classes;          /* per node, once asked for */
    struct node_prep *prep; /* per node: what node_prep gives, once asked for */
    struct figures fig;
    int32_t *fig_at;      /* per node: figure it is part of, or -1 */
    uint32_t first_claim; /* claims of this piece start here */
    uint32_t *clause_of;  /* per node: clause + 1 that it heads, or 0 */
    uint32_t *clause_in;  /* per node: clause whose own word it is */
    bool question;
};

static inline bool node_is_word(const struct piece *p, int32_t i, const char *word)
{
    return i >= 0 && i < (int32_t)p->t.n && cc_str_eq(p->t.node[i].lower, cc_str_c(word));
}

/* "the gun" */
static inline bool node_has_the(const struct piece *p, int32_t node)
{
    return node_is_word(p, cc_tree_child(&p->t, node, CC_DEP_DET), "the");
}

enum clause_kind {
    CLAUSE_MAIN,
    CLAUSE_CONJ,
    CLAUSE_ADVERBIAL,
    CLAUSE_RELATIVE,
    CLAUSE_PARTICIPLE,
    CLAUSE_CONTENT, /* ccomp, csubj */
    CLAUSE_CONTROL, /* xcomp */
    CLAUSE_ASIDE,   /* apposition, age: the noun is the predicate */
    CLAUSE_NOMINAL, /* a noun that names an event or measure */
};

enum slot {
    SLOT_SUBJ,
    SLOT_OBJ,
    SLOT_IOBJ,
    SLOT_PREP,
    SLOT_BE,
    SLOT_THAT,
    SLOT_INF,
    SLOT_GER,
    SLOT_POSS,
    SLOT_MOD,
    SLOT_NOUN,
    SLOT_SELF
};

/* An argument of a clause after voice is undone. */
struct arg {
    uint8_t slot;
    int32_t node;
    cc_str prep; /* SLOT_PREP */
    bool shared; /* taken from a governing or coordinated clause */
};

struct clause {
    int32_t pred;    /* node of the predicate: verb, adjective or noun */
    int32_t top;     /* node that heads the clause in the tree */
    int32_t parent;  /* governing clause, or -1 */
    int32_t tense;   /* the finite auxiliary or verb, or -1 */
    int32_t surface; /* the subject as written or shared, before voice is undone; or -1 */
    uint8_t kind;    /* enum clause_kind */
    bool passive, copula, existential, cleft;
    bool small;   /* a copula that is left out: "ruled it an accident" */
    bool ready;   /* arguments found */
    bool support; /* a governing clause that only colours this one: "is set to" */
    cc_str mark;  /* "if", "because", "that", or CC_NONE */
    struct arg arg[ARGS_MAX];
    uint32_t args;
};

struct clauses {
    struct clause *at;
    uint32_t n;
};

/* ---- piece.c ------------------------------------------------------------------------
 */

/* A word to be parsed; its token CC_NO_INDEX: the text has none such. */
struct worded {
    uint32_t token;
    cc_str form;
};
/* A piece from words; parsed anew. The first one is of the text. */
struct piece piece_of_words(struct reader *r, const struct worded *word, uint32_t n,
                            uint32_t statement);
/* The gerund of its cue tells what the speaker did: "denied taking it", not "suggested
 * taking it". */
bool tells_own_deed(const struct cc_statement *s);
/* lend.c: the piece of content that is a gerund, with the subject that is meant; false:
 * it is none, or nobody in particular is meant. */
bool content_lent(struct reader *r, uint32_t statement, const uint32_t *token, uint32_t n,
                  struct piece *out);
/* A piece from tokens (ascending); parsed anew. */
struct piece piece_of_tokens(struct reader *r, const uint32_t *token, uint32_t n,
                             uint32_t statement);
/* The piece of a tree that the statement stage kept. */
struct piece piece_of_tree(struct reader *r, const struct cc_parsed *p);
/* From the first to the last byte of the nodes from..to that stand in the text. */
struct cc_span piece_span(const struct piece *p, int32_t from, int32_t to);

/* ---- phrase.c -----------------------------------------------------------------------
 */

/* `count` words from node `from`, one space between; the last in its dictionary form when
 * `lemma`. A view of buf; CC_NONE when they are too long. */
cc_str phrase_key(const struct piece *p, uint32_t from, uint32_t count, bool lemma,
                  char buf[PHRASE_BYTES]);
/* The word that belongs to a verb stands with it; so it does when there is none. */
bool verb_has_particle(const struct piece *p, int32_t verb, cc_str particle);
/* "not", "never", "would": what follows is not told as a fact. */
bool node_denies(const struct piece *p, int32_t i);
struct phrase *phrases_find(const struct piece *p, const struct cc_lex_table *table);

/* ---- clause.c, args.c ---------------------------------------------------------------
 */

struct clauses clauses_cut(struct piece *p);
/* Arguments of every clause, top down: own, then shared and controlled. */
void clause_args(struct piece *p, struct clauses *c);
/* "had a fire": the object is an event. */
bool clause_has_event(const struct piece *p, const struct clause *c);
/* "No call was made": nobody, and of no call. */
bool clause_makes_none(const struct piece *p, const struct clause *c);
const struct arg *clause_arg(const struct clause *c, enum slot slot);
bool node_is_verbal(const struct cc_tree *t, int32_t i);
/* The preposition that governs a noun ("case"), joined when fixed ("because of"), or
 * CC_NONE. */
cc_str node_prep(const struct piece *p, int32_t i);
cc_str node_lemma(const struct piece *p, int32_t i); /* lower case */

/* ---- place.c ------------------------------------------------------------------------
 */

enum { LIGHT_DOES = 1, LIGHT_GETS = 2 };

/* From where arguments are looked for: a word that may name a frame, in its clause. */
struct view {
    struct piece *p;
    struct clauses *cs;
    uint32_t clause;
    int32_t word;
    int32_t
        object; /* stands for the object, when an idiom ends in a preposition; or -1 */
    bool noun;  /* the word is a noun with arguments of its own */
    /* the figure may stand anywhere beside the noun: "the price rose to $5" */
    bool loose;
    enum { FRAMES_ALL, FRAMES_MEASURES, FRAMES_PLAIN, FRAMES_NARROWER } only;
    cc_str wide;   /* of FRAMES_NARROWER: what the frames that are asked for imply */
    bool bare;     /* "no notice is needed": its value and roles need not be there */
    bool surface;  /* "subj" is the subject as written: "be killed" */
    uint8_t light; /* of a noun that a verb of light.lex governs: what its subject is */
};

/* The node at a place of frameword.lex ("obj", "poss", "against"), or -1. */
/* The noun behind "of", or -1. */
int32_t complement_of(const struct piece *p, int32_t node);
enum cc_quantifier quantifier_of(const struct cc_lex_word *word);
int32_t possessor_of(const struct piece *p, int32_t noun);
int32_t place_find(const struct view *v, cc_str place);
/* The same where a place is sought: "found on Friday" says no place. */
int32_t where_find(const struct view *v, cc_str places);
/* "32 percent of them opposed the tax" says how many did it, "the tax cut waste by 15
 * percent" how much: neither measures the noun that is looked at. */
bool figure_of_deed(const struct view *v, const struct figure *f);
/* A figure of that dimension ("time", "money", "count") in or at `node`, or, when node is
 * -1, nearest to the word; NULL when there is none. */
const struct figure *place_figure(const struct view *v, int32_t node, cc_str dimension);
/* A node's lemma belongs to a class of argclass.lex. */
bool lemma_is_class(const struct piece *p, int32_t node, cc_str name);
/* WordNet has it below "time period". */
bool lemma_is_period(const struct piece *p, int32_t node);
/* What a node stands for belongs to one of the classes ("weapon/person"). sure: not by
 * default. */
/* "no charges", "nobody", "none of them": there is not one. */
bool node_is_none(const struct piece *p, int32_t node);
bool node_is_class(const struct piece *p, int32_t node, cc_str classes, bool *sure);

/* ---- frame.c, idiom.c ---------------------------------------------------------------
 */

/* A row of frameword.lex that fits. */
enum { USED_MAX = 6 };

struct match {
    const struct cc_lex_row *word, *frame;
    struct view view;
    int32_t score;
    int32_t
        used[USED_MAX]; /* the key's words in the tree: they are not looked at again */
    uint32_t used_count;
};

/* Columns of frameword.lex and frame.lex. */
enum { FW_WORD, FW_CLASS, FW_FRAME, FW_ROLES, FW_VALUE, FW_ARGS };
enum { FR_FRAME, FR_TYPE, FR_CONTEST, FR_ANCHOR, FR_KEYS, FR_MOVES, FR_ONE, FR_SAYS };

/* The place where a role stands in a row ("obj", "of/num"), or CC_NONE. */
cc_str frame_role(const struct cc_lex_row *word, cc_str role);
/* The particle of "call off", or -1; in "faces up to a year" the figure has it. */
int32_t verb_particle(const struct piece *p, int32_t verb);
/* "rule out", in its dictionary form; CC_NONE: it has no particle. */
cc_str verb_with_particle(const struct piece *p, int32_t verb);
bool frame_of_clause(struct piece *p, struct clauses *cs, uint32_t clause,
                     struct match *out);
/* The frame contests a figure, a date or a place. */
bool frame_measures(const struct cc_lex_row *frame);
/* Another frame of the same words, of the other sort: "sold it for $5" is a sale and a
 * price, "was inspected in May" an inspection and its date. Else one that says more: who
 * resigned left office, and by himself. */
bool frame_beside(struct piece *p, struct clauses *cs, uint32_t clause,
                  const struct cc_lex_row *first, struct match *out);
/* The frame of a noun that is said to be there, or that a light verb governs; none that
 * measures. */
bool frame_of_light(struct piece *p, struct clauses *cs, uint32_t clause, int32_t noun,
                    uint8_t light, struct match *out);
/* The frame of a noun that is said to be needed or not. */
bool frame_of_need(struct piece *p, struct clauses *cs, uint32_t clause,
                   const struct match *need, struct match *out);
bool frame_of_noun(struct piece *p, struct clauses *cs, uint32_t clause, int32_t noun,
                   bool loose, struct match *out);
/* Rows of frameword.lex with one key, and the key's words in the tree. */
struct candidate {
    const struct cc_lex_row *row;
    size_t rows;
    const int32_t *used;
    uint32_t words;
};
/* Tries those of a class ("verb", "noun" ...) for a view; keeps the better match. */
void frame_try(const struct view *v, const struct candidate *key, cc_str class,
               struct match *best);
/* Idioms and verbs of several words that begin at the clause's predicate or stand in it.
 */
void idioms_try(const struct view *v, struct match *best);
enum cc_frame_type frame_type(cc_str name);

/* ---- the rest -----------------------------------------------------------------------
 */

struct cc_ref ref_make(struct piece *p, int32_t node);
/* "its keeper, Tom Reed" is Tom Reed: the name, or the node itself. */
int32_t node_titled(const struct piece *p, int32_t node);

/* Polarity of a clause down to its predicate, governing clauses and denial included. */
bool clause_negative(const struct piece *p, const struct clauses *cs, uint32_t clause,
                     const struct match *m, bool *ceased);
/* "rejected the claim that it sank": what is denied is what the noun stands for. */
bool clause_of_denied(const struct piece *p, const struct clauses *cs, uint32_t clause);
/* "There is no doubt that it sank": of doubts nothing is told. */
bool clause_only_affirms(const struct piece *p, const struct clauses *cs,
                         uint32_t clause);
/* "banned from entering": nobody says whether they did. */
bool clause_unproved(const struct piece *p, const struct clause *c);
bool clause_left_open(const struct piece *p, const struct clauses *cs, uint32_t clause);
/* What governs it says that it is not so: "failed to pay", "ruled out paying". */
bool clause_is_refused(const struct piece *p, const struct clauses *cs, uint32_t clause);
/* "has yet to": the words before the infinitive deny it. */
bool phrase_before(const struct piece *p, int32_t infinitive);
/* The mode that a word gives at a place ("aux", "govern" ...), by its name; CC_NONE when
 * none. */
cc_str mode_word(const struct cc_lex_word *word, cc_str where);
/* The name of the mode that a governing word gives its complement, or CC_NONE. */
cc_str mode_governed(const struct piece *p, int32_t word);
/* held.c. "The allegation that she took it", "a theory that it was set": what such a noun
 * stands for is not told as so; CC_NONE for other nouns, and where its clause calls it
 * untrue. The clause has one above. */
cc_str mode_held(const struct piece *p, const struct clauses *cs, const struct clause *c);
/* The clause only colours what it governs: "failed to", "is expected to". */
bool clause_supports(const struct piece *p, const struct clause *c);
/* "has no duty to tell", "has no plans to open it": who has it is to do it, or not. */
bool node_binds(const struct piece *p, int32_t noun);
/* "charge", "allegation": what it is about is said by whom accuses. */
bool node_accuses(const struct piece *p, int32_t node);
/* "did not realise that P" has P as well. */
bool clause_presupposes(const struct piece *p, const struct clause *c);
/* "only if it is pressed", "cannot ... unless it is pressed", "cannot ... without
 * pressing it": what the clause is necessary for (the governing subject), or -1. */
int32_t clause_needed(struct piece *p, struct clauses *cs, uint32_t clause);
enum cc_mode clause_mode(struct piece *p, struct clauses *cs, uint32_t clause);
/* "will close", "is to close"; "was to close" lies behind as likely. */
bool clause_is_ahead(struct piece *p, struct clauses *cs, uint32_t clause);
cc_str clause_scope(struct piece *p, struct clauses *cs, uint32_t clause);
bool node_is_manner(const struct piece *p, int32_t node);
bool clause_manner(struct piece *p, struct clauses *cs, uint32_t clause, cc_str name);
void clause_about(struct piece *p, struct clauses *cs, uint32_t clause,
                  struct cc_claim *out);

/* Of the words from one to another, both included. */
struct cc_span node_text(const struct piece *p, uint32_t from, uint32_t to);
/* What is contested, and what it replaces, by the frame's row; or of a clause without
 * one. */
void value_of_match(const struct match *m, struct cc_claim *out);
/* together.c. The value of a figure that counts some of a row of people is how many they
 * all are: "a woman and her two children". Else it stays. */
void value_together(const struct piece *p, const struct figure *f, struct cc_value *out);
void value_of_clause(struct piece *p, struct clauses *cs, uint32_t clause,
                     struct cc_claim *out);
bool compare_value(struct piece *p, const struct clause *c, struct cc_claim *out,
                   int32_t *standard);
/* The figure that counts one of the nodes, when it is not the value. */
void count_of(const struct piece *p, uint32_t clause, bool noun, const int32_t *node,
              uint32_t n, struct cc_claim *out);
/* A word of time: it says when, not where or what. */
bool node_is_time(const struct piece *p, int32_t node);

/* Writes the claim of a clause, of a noun (m->view.noun) or of both to the reader's list.
 */
struct cc_claim *claim_emit(struct piece *p, struct clauses *cs, uint32_t clause,
                            const struct match *m, const char *rule);
/* A half of what a clause tells of a change, for its other half to meet and for nothing
 * else: what it says is a claim beside this one. */
struct cc_claim *claim_half(struct piece *p, struct clauses *cs, uint32_t clause,
                            cc_str frame, const char *rule);
/* Article's words that carry the claim, with their attribution: span, spans, clause,
 * words. */
void claim_place(struct piece *p, struct clauses *cs, uint32_t clause,
                 struct cc_claim *out);
/* light.c: the claim of a noun that the clause only says to be so, or NULL; `before`: the
 * clause's own claims start there. */
struct cc_claim *light_claim(struct piece *p, struct clauses *cs, uint32_t clause,
                             uint32_t before);
/* reply.c: the claim of a clause that denies what was said elsewhere. */
void reply_claim(struct piece *p, struct clauses *cs, uint32_t clause);
/* What is denied and said in the same breath: told as what others say, by whom. Its words
 * stand at `at`. */
void denied_claim(struct piece *p, struct clauses *cs, uint32_t clause, struct cc_span at,
                  uint32_t statement);
/* "Roe's claim that P": P as Roe's statement, else nobody's in particular. */
uint32_t claimed_by(const struct piece *p, int32_t noun, int32_t content);
/* The words from..to, without marks at the ends, "that", and what only tells how it was
 * said (", saying that it is late"). */
struct cc_span reply_words(const struct piece *p, int32_t from, int32_t to);
/* "his claim", "the claim": not "any claim", which nobody need have made. */
bool pointer_is_somebodys(const struct piece *p, int32_t noun);
/* untrue.c: what is called untrue. The claim as one that calls something so: */
void call_untrue(struct cc_claim *out);
/* A word of untrue.lex, not denied, stands soon behind a node, in the text as it is. */
bool untrue_behind(const struct piece *p, int32_t node);
/* What is called so, without what it is called. */
struct cc_span untrue_cut(const struct piece *p, struct cc_span at);
/* It calls its subject untrue. */
bool clause_says_untrue(const struct piece *p, const struct clauses *cs, uint32_t clause);
/* The claims of a clause that says that something is untrue that it tells itself. */
void untrue_claims(struct piece *p, struct clauses *cs, uint32_t clause);
/* The claim that what stands at `at` is untrue, told by whom the piece belongs to. */
void untrue_claim(struct piece *p, struct clauses *cs, uint32_t clause,
                  struct cc_span at);
/* "claims about rats": the last word of what the noun stands for, before `end`; or -1. */
int32_t pointer_content_end(const struct piece *p, int32_t noun, int32_t end);
/* infront.c: "P, a charge that she denies", "P, an idea that was untrue". */
void denied_in_front(struct piece *p, struct clauses *cs, uint32_t clause, int32_t what);
void untrue_in_front(struct piece *p, struct clauses *cs, uint32_t clause);
/* lied.c: "she lied when she said that P". */
void lied_claims(struct piece *p, struct clauses *cs, uint32_t clause);
/* rebut.c: "it is wrong to say that P", "contrary to his claim that P". */
void rebut_claims(struct piece *p, struct clauses *cs);
/* undone.c: what a clause undoes, and that it does. */
void undone_claim(struct piece *p, struct clauses *cs, uint32_t clause);
void undone_by_nouns(struct piece *p, struct clauses *cs);
/* turned.c: a clause that says that it was so before, or is so now. */
void turned_claim(struct piece *p, struct clauses *cs, uint32_t clause);
/* What a phrase among nodes from..to says of when, "then" or "now"; CC_NONE: nothing. */
cc_str turned_when(const struct piece *p, int32_t from, int32_t to);
/* The claim of one half of a change of mind, with its words and who changes. */
void turned_put(struct piece *p, struct clauses *cs, uint32_t clause, cc_str frame,
                struct cc_span words, int32_t holder);
/* elided.c: "backed it, but now plans to fight it", by the words in order. */
void elided_claims(struct piece *p, struct clauses *cs);
/* since.c: "a position he has since modified", "an about-face for Weir, who had said". */
void since_claims(struct piece *p, struct clauses *cs);
/* turning.c: "changed his mind", whatever about. */
bool verb_turns(const struct piece *p, int32_t verb);
bool clause_turns(struct piece *p, struct clauses *cs, uint32_t clause);
/* sides.c: where a clause stands, "for", "against", or nowhere in particular; a word that
 * only tells what somebody came to know "finds". CC_NONE: it says nothing of the kind. */
cc_str verb_stand(const struct piece *p, int32_t verb);
cc_str clause_stand(const struct piece *p, const struct clause *c);
/* The one clause is for what the other one is against, or for another person. */
bool clauses_part(struct piece *p, struct clauses *cs, uint32_t x, uint32_t y);
/* moved.c: both values of a change that the sentence tells. */
void moved_claims(struct piece *p, struct clauses *cs);
/* Comparisons, whatever the clause that makes them says besides. */
void compared_claims(struct piece *p, struct clauses *cs);
/* What came about by what, the same way. */
void caused_claims(struct piece *p, struct clauses *cs);
/* States told by phrases. */
void condition_claims(struct piece *p, struct clauses *cs);
/* Who did a deed, wherever the sentence names both. */
void doer_claims(struct piece *p, struct clauses *cs);
/* Said by whom the piece belongs to. */
bool clause_is_own(const struct piece *p, const struct clause *c);
void nominal_claim(struct piece *p, struct clauses *cs, uint32_t clause, int32_t noun);
void age_claims(struct piece *p, struct clauses *cs);
void topic_put(struct reader *r, const struct cc_claim *c);
cc_str pronoun_noun(const struct reader *r, uint32_t sentence, cc_str pronoun);
/* The ordinal of the noun that the copula gives: "it is the first strike"; or NULL. */
const struct figure *clause_instance(const struct piece *p, const struct clause *c);
/* The frame that a measure names by itself ("SPEED"), or NULL. */
const struct cc_lex_row *dimension_frame(const struct piece *p, uint32_t clause);
/* Fills anchors and frames that are left out, from the claims before; claims [from, n).
 */
void claims_fill(struct reader *r, uint32_t from);

/* Room for the values that few claims have. */
void claim_room(struct reader *r, struct cc_claim *out);
/* Sets `past` of all claims. */
void tense_mark(struct reader *r);

#endif
