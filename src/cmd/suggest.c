/* Edit distance, for words of a command line. */
#include "suggest.h"

#include <string.h>

#define WORD_MAX 40

/* Levenshtein's distance; words longer than WORD_MAX are far from everything. */
static unsigned distance(const char *a, const char *b)
{
    unsigned row[WORD_MAX + 1];
    size_t na = strlen(a), nb = strlen(b);

    if (na > WORD_MAX || nb > WORD_MAX)
        return WORD_MAX;
    for (size_t j = 0; j <= nb; j++)
        row[j] = (unsigned)j;
    for (size_t i = 1; i <= na; i++) {
        unsigned diagonal = row[0];
        row[0] = (unsigned)i;
        for (size_t j = 1; j <= nb; j++) {
            unsigned change = diagonal + (a[i - 1] != b[j - 1]);
            unsigned add = row[j - 1] + 1, drop = row[j] + 1;
            diagonal = row[j];
            row[j] = change < add ? change : add;
            row[j] = row[j] < drop ? row[j] : drop;
        }
    }
    return row[nb];
}

struct suggestion suggest_for(const char *given)
{
    /* A third of the letters may be wrong. */
    return (struct suggestion){ given, 0, (unsigned)strlen(given) / 3 + 1 };
}

void suggest_try(struct suggestion *s, const char *word)
{
    unsigned d = distance(s->given, word);

    if (d < s->distance || (d == s->distance && !s->best)) {
        s->best = word;
        s->distance = d;
    }
}
