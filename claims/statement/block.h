/* What block.c and its rules for speakers share. */
#ifndef STATEMENT_BLOCK_H
#define STATEMENT_BLOCK_H

#include "work.h"

enum side { SIDE_NONE, SIDE_AFTER, SIDE_BEFORE };

/* One block in its unit, the room around it up to its neighbours, and what was found. */
struct place {
    struct work *w;
    struct unit *u;
    uint32_t unit, quote;
    int32_t i0, i1;  /* its words */
    int32_t lo, hi;  /* words around it that are its own */
    bool first;      /* of the unit */
    bool introduced; /* a comma, colon or verb of saying stands right before it */
    bool full_stop;  /* it ends in one */
    enum side side;
    int32_t cue, speaker;
    const char *speaker_rule;
};

/* Who speaks a block whose cue is found: fills in speaker and speaker_rule. */
void block_speaker(struct place *b);
/* Who is named beside a block without a cue ("Hale: “...”", "“...” — Orla Fenn"). */
void block_speaker_named(struct place *b);

#endif
