/* --weights: a file of weights for the comparisons of a run. */
#include "cmd.h"

#include "claimcheck/weight.h"
#include "ingest/ingest.h"

#define FILE_MAX ((size_t)1 << 20)

bool call_weights(struct call *call)
{
    static struct cc_weights weights; /* outlives the run, as what goes by it does */
    struct cc_error err = { CC_OK, "" };
    cc_str text;

    if (ingest_slurp(&text, call->set.weights, FILE_MAX, call->a, &err) &&
        cc_weights_read(&weights, text, call->set.weights, &err)) {
        cc_weights_use(&weights);
        return true;
    }
    call_fail(call, &err);
    return false;
}
