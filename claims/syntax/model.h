/*
 * The model file, as it lies in memory: a header, then five tables at the offsets it
 * names, all little-endian.
 *
 *   word table   slots of 8 bytes, open addressing: what is known of a form
 *   cluster maps for each of the 1024 fine clusters its mid and its coarse one (bytes)
 *   three weight tables (part of speech, universal part of speech, parser): int8 cells; a
 *   feature's row begins at any cell, so rows overlap (a smaller table for the same
 * score)
 */
#ifndef CC_SYNTAX_MODEL_H
#define CC_SYNTAX_MODEL_H

#include "claimcheck/syntax.h"

#if __BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__
#error "the model file is read as it lies: little-endian"
#endif

#define CC_MODEL_MAGIC   "CCSYN\0\0\1"
#define CC_FINE_CLUSTERS 1025 /* 0: none */

/* Columns of a row that are summed: the tags, rounded up to what one vector step holds.
 */
#define CC_WIDE_XPOS   64
#define CC_WIDE_UPOS   32
#define CC_WIDE_ACTION 80

/* Actions of the parser: shift, and the arcs (direction and relation) that the treebanks
 * have often enough; the model names them. Action 0 is shift. */
enum cc_move { CC_SHIFT, CC_LEFT, CC_RIGHT };
struct cc_action {
    uint8_t move, dep;
};

_Static_assert(CC_XPOS_COUNT <= CC_WIDE_XPOS, "part-of-speech row");
_Static_assert(CC_UPOS_COUNT <= CC_WIDE_UPOS, "universal part-of-speech row");
_Static_assert(CC_DEP_COUNT <= 64, "relation sets are 64 bits");

enum cc_table { CC_TABLE_XPOS, CC_TABLE_UPOS, CC_TABLE_PARSE, CC_TABLE_COUNT };

struct cc_model_header {
    char magic[8];
    uint32_t counts[3]; /* parts of speech, universal ones, relations of the library */
    uint32_t templates; /* CC_TEMPLATES_VERSION it was trained with */
    uint32_t actions;
    struct cc_action action[CC_WIDE_ACTION];
    uint32_t slots;                 /* of the word table; some are always empty */
    uint32_t words, maps;           /* offsets of the word table and the cluster maps */
    uint32_t table[CC_TABLE_COUNT]; /* offsets of the weight tables */
    uint32_t cells[CC_TABLE_COUNT]; /* where rows may begin; a row's width is the tail */
    uint32_t size;                  /* of the whole file */
};

/*
 * A slot of the word table, 0 when empty:
 *   bits 0-31 check (upper half of the form's hash), 32-42 fine cluster, 43-52 WordNet
 * classes, 53-58 verb frames, 63 set.
 */
#define CC_SLOT_USED      (1ull << 63)
#define CC_SLOT_CHECK(s)  ((uint32_t)(s))
#define CC_SLOT_FINE(s)   ((uint32_t)((s) >> 32) & 2047)
#define CC_SLOT_CLASS(s)  ((uint32_t)((s) >> 43) & 1023)
#define CC_SLOT_FRAMES(s) ((uint32_t)((s) >> 53) & 63)

/* Bits of a slot's classes. */
enum {
    CC_WC_NOUN = 1,
    CC_WC_NOUN_S = 2,
    CC_WC_VERB = 4,
    CC_WC_VERB_S = 8,
    CC_WC_VERB_ED = 16,
    CC_WC_VERB_ING = 32,
    CC_WC_ADJ = 64,
    CC_WC_ADJ_ER = 128,
    CC_WC_ADV = 256,
    CC_WC_LAST_PART = 512
};

struct cc_model {
    const uint64_t *slot;
    uint32_t slots;
    const uint8_t *mid_of, *coarse_of; /* by fine cluster */
    const struct cc_action *action;
    int actions;
    const int8_t *table[CC_TABLE_COUNT];
    uint32_t cells[CC_TABLE_COUNT];
};

/* The model built into the library. */
struct cc_model cc_model_builtin(void);
/* Views into a model file in memory (aligned to 8); false when it is not one of this
 * library's. */
bool cc_model_view(struct cc_model *out, const unsigned char *file, size_t size);

#endif
