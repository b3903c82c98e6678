/* Finds the tables in the model file that is built into the library. */
#include "model.h"

#include <assert.h>
#include <string.h>

#include "template.h"

/* Made by tools/embed from model.bin. */
extern const unsigned char cc_syntax_model[], cc_syntax_model_end[];

static bool within(const struct cc_model_header *h, uint32_t offset, size_t need)
{
    return offset % 8 == 0 && offset <= h->size && need <= h->size - offset;
}

bool cc_model_view(struct cc_model *out, const unsigned char *file, size_t size)
{
    static const size_t wide[] = { CC_WIDE_XPOS, CC_WIDE_UPOS, CC_WIDE_ACTION };
    const struct cc_model_header *h = (const void *)file;
    if (size < sizeof *h || memcmp(h->magic, CC_MODEL_MAGIC, sizeof h->magic) ||
        h->size != size || h->templates != CC_TEMPLATES_VERSION ||
        h->counts[0] != CC_XPOS_COUNT || h->counts[1] != CC_UPOS_COUNT ||
        h->counts[2] != CC_DEP_COUNT || h->actions > CC_WIDE_ACTION || h->slots < 2 ||
        h->slots > 1u << 24 || !within(h, h->words, sizeof(uint64_t) * h->slots) ||
        !within(h, h->maps, 2 * (size_t)CC_FINE_CLUSTERS))
        return false;
    *out = (struct cc_model){
        .slot = (const void *)(file + h->words),
        .slots = h->slots,
        .action = h->action,
        .actions = (int)h->actions,
        .mid_of = file + h->maps,
        .coarse_of = file + h->maps + CC_FINE_CLUSTERS,
    };
    for (int t = 0; t < CC_TABLE_COUNT; t++) {
        if (!within(h, h->table[t], h->cells[t] + wide[t]))
            return false;
        out->table[t] = (const int8_t *)file + h->table[t];
        out->cells[t] = h->cells[t];
    }
    return out->cells[CC_TABLE_XPOS] ==
           out->cells[CC_TABLE_UPOS]; /* they share offsets */
}

struct cc_model cc_model_builtin(void)
{
    struct cc_model m = { 0 };
    bool good = cc_model_view(&m, cc_syntax_model,
                              (size_t)(cc_syntax_model_end - cc_syntax_model));
    assert(
        good); /* the committed model belongs to this source; tests/unit/syntax says so */
    (void)good;
    return m;
}
