/* A sentence as atoms. */
#include "state.h"

static const struct cc_word nothing = {
    .form = 0x3C6EF372u,
    .suffix = { 0, 0x1B873593u, 0xCC9E2D51u, 0x38B34AE5u, 0xA1E38B93u },
    .prefix = 0x2127599Bu,
    .shape = 0x52DCE729u,
    .flags = 0x0CF1BBCDu,
    .fine = 0xF135AEB7u,
    .mid = 0x6A09E667u,
    .coarse = 0xBB67AE85u,
    .classes = 0x510E527Fu,
    .frames = 0x9B05688Cu,
};
static const struct cc_word root = {
    .form = 0x1F83D9ABu,
    .suffix = { 0, 0x5BE0CD19u, 0x428A2F98u, 0x71374491u, 0xB5C0FBCFu },
    .prefix = 0xE9B5DBA5u,
    .shape = 0x3956C25Bu,
    .flags = 0x59F111F1u,
    .fine = 0x923F82A4u,
    .mid = 0xAB1C5ED5u,
    .coarse = 0xD807AA98u,
    .classes = 0x12835B01u,
    .frames = 0x243185BEu,
};

void cc_view_frame(struct cc_sentence_view *v, int n)
{
    v->n = n;
    v->word[0] = v->word[1] = nothing;
    v->word[n + 2] = root;
    v->word[n + 3] = v->word[n + 4] = nothing;
}

/* What stands between two words tells a parser much: how a tag counts there. */
static void count(struct cc_sentence_view *v, int i)
{
    uint16_t stops = 0, verbs = 0, conjunctions = 0, marks = 0;
    switch (v->xpos[i]) {
    case CC_XPOS_VB:
    case CC_XPOS_VBD:
    case CC_XPOS_VBG:
    case CC_XPOS_VBN:
    case CC_XPOS_VBP:
    case CC_XPOS_VBZ:
        verbs = 1;
        break;
    case CC_XPOS_COMMA:
        stops = 1;
        break;
    case CC_XPOS_STOP:
    case CC_XPOS_COLON:
        stops = 4;
        break;
    case CC_XPOS_CC:
        conjunctions = 1;
        break;
    case CC_XPOS_OPEN:
    case CC_XPOS_CLOSE:
        marks = 1;
        break;
    default:
        break;
    }
    v->stops[i + 1] = (uint16_t)(v->stops[i] + stops);
    v->verbs[i + 1] = (uint16_t)(v->verbs[i] + verbs);
    v->conjunctions[i + 1] = (uint16_t)(v->conjunctions[i] + conjunctions);
    v->marks[i + 1] = (uint16_t)(v->marks[i] + marks);
}

static bool is_word(const struct cc_sentence_view *v, int place)
{
    return place >= CC_FIRST && place < cc_root_place(v);
}

void cc_view_xpos(struct cc_sentence_view *v)
{
    for (int i = 0; i < v->n + 5; i++) {
        uint32_t none = CC_XPOS_COUNT + (i == cc_root_place(v));
        v->tag[i] = cc_atom(ATOM_TAG, is_word(v, i) ? v->xpos[i] : none);
    }
}

void cc_view_upos(struct cc_sentence_view *v)
{
    for (int i = 0; i < v->n + 5; i++) {
        uint32_t none = CC_UPOS_COUNT + (i == cc_root_place(v));
        v->utag[i] = cc_atom(ATOM_UPOS, is_word(v, i) ? v->upos[i] : none);
    }
    v->stops[CC_FIRST] = v->verbs[CC_FIRST] = 0;
    v->conjunctions[CC_FIRST] = v->marks[CC_FIRST] = 0;
    for (int i = CC_FIRST; i < cc_root_place(v); i++)
        count(v, i);
}
