/*
 * The ring of things under way.
 *
 *   given                taken            slots of the ring, by number
 *     v                    v
 *   [done][busy][done][busy][free]...     given: by ahead_next; taken: from the input
 */
#include "ahead.h"

#include <pthread.h>
#include <sched.h>
#include <stdlib.h>
#include <string.h>

enum {
    JOBS_MAX = 64,
    ALONE = 4, /* things before the first thread is started */
};

enum state { SLOT_FREE, SLOT_BUSY, SLOT_DONE };

struct slot {
    enum state state;
    void *thing;
    struct cc_arena *a;
};

struct ahead {
    struct ahead_kind kind;
    void *ctx;
    unsigned jobs, alone;
    pthread_t worker[JOBS_MAX];
    unsigned workers; /* started */
    /* From here on under the lock, once there are workers. */
    pthread_mutex_t lock;
    pthread_cond_t room, done; /* for workers; for the caller */
    struct slot *slot;
    unsigned slots;
    uint64_t taken, given;
    bool taking; /* one worker waits for input */
    bool ended, stopped;
};

static unsigned processors(void)
{
    cpu_set_t set;

    if (sched_getaffinity(0, sizeof set, &set) != 0)
        return 1;
    return (unsigned)CPU_COUNT(&set);
}

struct ahead *ahead_new(const struct ahead_kind *kind, void *ctx, int jobs)
{
    struct ahead *h = calloc(1, sizeof *h);

    if (!h)
        return NULL;
    h->kind = *kind;
    h->ctx = ctx;
    h->jobs = jobs > 0 ? (unsigned)jobs : processors();
    if (h->jobs > JOBS_MAX)
        h->jobs = JOBS_MAX;
    pthread_mutex_init(&h->lock, NULL);
    pthread_cond_init(&h->room, NULL);
    pthread_cond_init(&h->done, NULL);
    return h;
}

/* ---- workers --------------------------------------------------------------------------
 */

static struct slot *slot_of(struct ahead *h, uint64_t number)
{
    return &h->slot[number % h->slots];
}

/* The next thing into a slot, the lock being held; NULL: no more is to be taken. */
static struct slot *take(struct ahead *h)
{
    while (!h->stopped && !h->ended &&
           (h->taking || slot_of(h, h->taken)->state != SLOT_FREE))
        pthread_cond_wait(&h->room, &h->lock);
    if (h->stopped || h->ended)
        return NULL;
    struct slot *s = slot_of(h, h->taken);
    h->taking = true;
    pthread_mutex_unlock(&h->lock);
    cc_arena_reset(s->a);
    bool got = h->kind.take(h->ctx, s->thing, s->a);
    pthread_mutex_lock(&h->lock);
    h->taking = false;
    if (got) {
        s->state = SLOT_BUSY;
        h->taken++;
        pthread_cond_signal(&h->room);
        return s;
    }
    h->ended = true;
    pthread_cond_broadcast(&h->room);
    pthread_cond_signal(&h->done);
    return NULL;
}

static void *work(void *arg)
{
    struct ahead *h = arg;
    struct slot *s;

    pthread_mutex_lock(&h->lock);
    while ((s = take(h))) {
        pthread_mutex_unlock(&h->lock);
        h->kind.work(h->ctx, s->thing, s->a);
        pthread_mutex_lock(&h->lock);
        s->state = SLOT_DONE;
        if (s == slot_of(h, h->given))
            pthread_cond_signal(&h->done);
    }
    pthread_mutex_unlock(&h->lock);
    return NULL;
}

static void free_slots(struct ahead *h)
{
    for (unsigned i = 0; h->slot && i < h->slots; i++) {
        cc_arena_free(h->slot[i].a);
        free(h->slot[i].thing);
    }
    free(h->slot);
    h->slot = NULL;
}

static bool make_slots(struct ahead *h)
{
    h->slots = h->jobs * h->kind.slots;
    h->slot = calloc(h->slots, sizeof *h->slot);
    for (unsigned i = 0; h->slot && i < h->slots; i++) {
        struct slot *s = &h->slot[i];
        s->thing = calloc(1, h->kind.size);
        s->a = cc_arena_new(NULL);
        if (!s->thing || !s->a) {
            free_slots(h);
            return false;
        }
    }
    return h->slot;
}

/* Where no thread can be had, the caller goes on alone. */
static void start(struct ahead *h)
{
    if (!make_slots(h))
        h->jobs = 0;
    while (h->workers < h->jobs &&
           pthread_create(&h->worker[h->workers], NULL, work, h) == 0)
        h->workers++;
}

/* ---- the caller -----------------------------------------------------------------------
 */

bool ahead_next(struct ahead *h, void *thing, struct cc_arena *a)
{
    if (h->jobs > 1 && h->alone == ALONE && !h->slot)
        start(h);
    if (!h->workers) {
        h->alone += h->alone < ALONE;
        if (!h->kind.take(h->ctx, thing, a))
            return false;
        h->kind.work(h->ctx, thing, a);
        return true;
    }
    pthread_mutex_lock(&h->lock);
    struct slot *s = slot_of(h, h->given);
    while (s->state != SLOT_DONE && !(h->ended && h->given == h->taken))
        pthread_cond_wait(&h->done, &h->lock);
    bool got = s->state == SLOT_DONE;
    if (got) {
        memcpy(thing, s->thing, h->kind.size);
        cc_arena_swap(a, s->a);
        s->state = SLOT_FREE;
        h->given++;
        pthread_cond_signal(&h->room);
    }
    pthread_mutex_unlock(&h->lock);
    return got;
}

bool ahead_waits(struct ahead *h)
{
    if (!h->workers)
        return true;
    pthread_mutex_lock(&h->lock);
    bool waits = !h->ended && h->given == h->taken;
    pthread_mutex_unlock(&h->lock);
    return waits;
}

bool ahead_free(struct ahead *h, bool wait)
{
    if (!h)
        return true;
    pthread_mutex_lock(&h->lock);
    h->stopped = true;
    pthread_cond_broadcast(&h->room);
    bool stuck = h->taking && !wait;
    pthread_mutex_unlock(&h->lock);
    if (stuck)
        return false;
    for (unsigned i = 0; i < h->workers; i++)
        pthread_join(h->worker[i], NULL);
    free_slots(h);
    pthread_cond_destroy(&h->done);
    pthread_cond_destroy(&h->room);
    pthread_mutex_destroy(&h->lock);
    free(h);
    return true;
}
