/* What of a sentence changed between two versions of it, and how much that matters. */
#ifndef COMPARE_EDIT_H
#define COMPARE_EDIT_H

#include "compare/diff.h"
#include "compare/scene.h"
#include "compare/weight.h"

struct cc_edit {
    enum cc_edit_class class;
    enum cc_weight_id sign; /* how much it matters */
    struct cc_change words; /* all zero for typography that no word shows */
    struct cc_span was, is; /* what is shown of it; one of them may be empty */
};

/* One sentence in a version. */
struct cc_line {
    uint32_t article, sentence;
    struct cc_diff_words words;
};

/* In text order, none left out. */
struct cc_edits {
    const struct cc_edit *at;
    uint32_t n;
};
struct cc_edits cc_edits_of(const struct cc_scene *s, const struct cc_line *x,
                            const struct cc_line *y, struct cc_arena *a);

#endif
