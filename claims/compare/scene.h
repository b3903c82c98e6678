/* What a whole case says about its frames: which thing a slot is about when nobody names
 * it. */
#ifndef COMPARE_SCENE_H
#define COMPARE_SCENE_H

#include "claimcheck/lexicon.h"
#include "compare/item.h"
#include "compare/story.h"

/* The anchors that the claims of one frame name. */
struct cc_frame_use {
    cc_str frame;
    const struct cc_ref *anchor; /* one of them; NULL: no claim names any */
    uint32_t article;            /* of that anchor */
    bool several;                /* they are not all one thing */
};

struct cc_diff_space;
struct cc_scene {
    const struct cc_case *c;
    const struct cc_frame_use *use; /* sorted by frame; frames of the lexicon only */
    uint32_t uses;
    const struct cc_stories *stories;
    struct cc_diff_space *space; /* for comparing word by word; lent by cc_compare */
    uint16_t **details;          /* detail.c: by article and claim; 0: not yet asked */
};

struct cc_scene cc_scene_of(const struct cc_case *c, struct cc_arena *a);
/* How a frame is known among what tells nothing apart. */
uint64_t cc_crowd_of_frame(cc_str frame);
/* What a claim of a frame of the lexicon names for it; NULL: nothing, or no such frame.
 */
const struct cc_ref *cc_frame_anchor(const struct cc_claim *x);
/* Adds the frames that are about several things. */
void cc_scene_crowd(const struct cc_scene *s, struct cc_crowds *out, struct cc_arena *a);
/* NULL for a frame that is a lemma class. */
const struct cc_frame_use *cc_scene_frame(const struct cc_scene *s, cc_str frame);

/* Columns of frame.lex. */
enum {
    FRAME_TYPE = 1,
    FRAME_CONTEST,
    FRAME_ANCHOR,
    FRAME_KEYS,
    FRAME_MOVES,
    FRAME_ONE,
    FRAME_SAYS
};
#define FRAMEWORD_FRAME 2 /* column of frameword.lex */

#endif
