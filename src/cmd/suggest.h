/* "Did you mean": the nearest of some words to one that was not understood. */
#ifndef CMD_SUGGEST_H
#define CMD_SUGGEST_H

struct suggestion {
    const char *given, *best; /* best: NULL while nothing is near enough */
    unsigned distance;
};

struct suggestion suggest_for(const char *given);
void suggest_try(struct suggestion *s, const char *word);

#endif
