/* What follows from the synsets' pointers: who is above whom, antonyms, derivations, what
 * to keep. */
#include "wordnet.h"

#include <stdlib.h>
#include <string.h>

/* Synsets with more below them say nothing when shared: everything is an "act" or an
 * "entity". */
enum { GENERAL_NOUN = 1500, GENERAL_VERB = 250 };

static uint32_t word_of(const struct net *net, uint32_t synset, unsigned word)
{
    const struct synset *s = &net->synset.at[synset];
    return word >= 1 && word <= s->words ? net->word.at[s->word + word - 1] : UINT32_MAX;
}

static void pointer_follow(struct net *net, const struct pointer *p)
{
    struct synset *from = &net->synset.at[p->from];
    if (p->symbol == '@' || p->symbol == '&') {
        *PUSH(&from->up) = p->to_offset;
        return;
    }
    uint32_t a = word_of(net, p->from, p->from_word),
             b = word_of(net, p->to_offset, p->to_word);
    if (a == UINT32_MAX || b == UINT32_MAX || a == b)
        return;
    if (p->symbol == '!') {
        *PUSH(&net->antonym) = (struct pair){ a, b, 1u << p->to_class };
        *PUSH(&net->opposed) = (struct pair){ p->from, p->to_offset, 0 };
        from->opposed = net->synset.at[p->to_offset].opposed = true;
    } else {
        *PUSH(&net->derived) = (struct pair){ a, b, 0 };
    }
}

/* Counts a synset in all that are above it; chains are short, so this is quick enough. */
static void count_up(struct net *net, uint32_t synset, unsigned depth)
{
    const struct synset *s = &net->synset.at[synset];
    for (size_t i = 0; i < s->up.n && depth < 24; i++) {
        net->synset.at[s->up.at[i]].under++;
        count_up(net, s->up.at[i], depth + 1);
    }
}

static void general_mark(struct net *net)
{
    for (uint32_t i = 0; i < net->class_first[2]; i++)
        count_up(net, i, 0);
    for (uint32_t i = 0; i < net->class_first[2]; i++)
        net->synset.at[i].general =
            net->synset.at[i].under >
            (i < net->class_first[1] ? GENERAL_NOUN : GENERAL_VERB);
}

void net_link(struct net *net)
{
    for (size_t i = 0; i < net->pointer.n; i++)
        pointer_follow(net, &net->pointer.at[i]);
    general_mark(net);
    /* Names of several words ("john adams", "genus acer") are no word knowledge. */
    for (size_t i = 0; i < net->lemma.n; i++)
        net->lemma.at[i].kept =
            net->lemma.at[i].plain || !strchr(net->lemma.at[i].text, ' ');
}
