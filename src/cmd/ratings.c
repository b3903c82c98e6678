/* Reading the file of --ratings. */
#include "ratings.h"

#include "ingest/ingest.h"
#include "record/json.h"

#include <jansson.h>

#define RATINGS_MAX (64 * 1024)

static bool is_scale(const struct report_ratings *r)
{
    return r->worst < r->best && r->contradiction_value >= r->worst &&
           r->contradiction_value <= r->best && r->change_value >= r->worst &&
           r->change_value <= r->best;
}

static bool fill(struct report_ratings *out, const json_t *root, const char *path,
                 struct cc_arena *a, struct cc_error *err)
{
    const json_t *who = json_object_get(root, "organisation"),
                 *contradiction = json_object_get(root, "contradiction"),
                 *change = json_object_get(root, "change");

    *out = (struct report_ratings){
        .organisation = cc_str_copy(a, json_text_of(who, "name")),
        .url = cc_str_copy(a, json_text_of(who, "url")),
        .contradiction = cc_str_copy(a, json_text_of(contradiction, "name")),
        .change = cc_str_copy(a, json_text_of(change, "name")),
        .contradiction_value = json_number_value(json_object_get(contradiction, "value")),
        .change_value = json_number_value(json_object_get(change, "value")),
        .worst = json_number_value(json_object_get(root, "worst")),
        .best = json_number_value(json_object_get(root, "best")),
    };
    if (!cc_str_eq(json_text_of(root, "schema"), CC_LIT("claimcheck.ratings/1")))
        return cc_fail(err, CC_EFORMAT, "%s: is not of claimcheck.ratings/1", path);
    if (!out->organisation.n || !out->contradiction.n || !out->change.n)
        return cc_fail(err, CC_EFORMAT,
                       "%s: lacks a name, of organisation, contradiction or change",
                       path);
    return is_scale(out) ||
           cc_fail(err, CC_EFORMAT,
                   "%s: the values of contradiction and change have to lie between worst "
                   "and best",
                   path);
}

bool ratings_read(struct report_ratings *out, const char *path, struct cc_arena *a,
                  struct cc_error *err)
{
    json_error_t where;
    cc_str text;

    if (!ingest_slurp(&text, path, RATINGS_MAX, a, err))
        return false;
    json_t *root = json_loadb(text.p, text.n, 0, &where);
    if (!root)
        return cc_fail(err, CC_EFORMAT, "%s:%d:%d: %s", path, where.line, where.column,
                       where.text);
    bool ok = fill(out, root, path, a, err);
    json_decref(root);
    return ok;
}
