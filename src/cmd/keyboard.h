/* Single keys from the terminal, which is as it was again on every way out. */
#ifndef CMD_KEYBOARD_H
#define CMD_KEYBOARD_H

#include "claimcheck/base.h"

enum {
    KEY_END = -1,     /* ctrl-D, or the terminal is gone */
    KEY_RESIZED = -2, /* or the program was stopped and goes on: draw it again */
    KEY_OTHER = -3,   /* a key that nothing is on */
    KEY_ESCAPE = 27,
    KEY_UP = 256,
    KEY_DOWN,
};

/* From here on keys are read one by one and not shown. false: standard input or output is
 * no terminal. A signal that ends the program leaves the terminal as it was. */
bool keyboard_begin(void);
void keyboard_end(void);

/* For the time of another program on the same terminal; ctrl-C is its own then. */
void keyboard_pause(void);
void keyboard_resume(void);

/* A byte of ASCII, or one of the above. */
int keyboard_key(void);
/* A line, shown as it is typed; backspace, ctrl-U and ctrl-W take back. false: given up
 * by escape, ctrl-D or an empty line. At most `max` bytes. */
bool keyboard_line(cc_str *out, size_t max, struct cc_arena *a);

#endif
