/*
 * What happened where the verb says little: "there was no shortage", "had no warning",
 * "gave a warning". The noun names the frame, and the clause says whether it was so.
 */
#include "parts.h"

enum { LIGHT_SUBJECT = 1 };

/* How the verb's subject stands to what its object names. */
static uint8_t subject_as(const struct piece *p, const struct clause *c)
{
    cc_str verb = verb_with_particle(p, c->top); /* "carried out" */
    cc_str as = cc_lex_get(CC_LEX(light), verb, LIGHT_SUBJECT);

    if (!as.n)
        as = cc_word_get(p->lemma_word[c->top], CC_LEX(light), LIGHT_SUBJECT);
    return cc_str_eq(as, CC_LIT("does"))     ? LIGHT_DOES
           : cc_str_eq(as, CC_LIT("gets"))   ? LIGHT_GETS
           : cc_str_eq(as, CC_LIT("either")) ? LIGHT_DOES | LIGHT_GETS
                                             : 0;
}

/* The row has a place for whom it is done to. */
static bool has_receiver(const struct cc_lex_row *word)
{
    cc_str roles = cc_lex_col(word, FW_ROLES);

    return cc_str_find(roles, CC_LIT(":to")) < roles.n ||
           cc_str_find(roles, CC_LIT(":of")) < roles.n ||
           cc_str_find(roles, CC_LIT("/of")) < roles.n;
}

/* "had a warning" got one, "had a drink" took one. */
static bool frame_found(struct piece *p, struct clauses *cs, uint32_t clause,
                        int32_t noun, uint8_t light, struct match *m)
{
    uint8_t first = light & LIGHT_GETS ? LIGHT_GETS : light;

    if (!frame_of_light(p, cs, clause, noun, first, m))
        return false;
    return first == light || has_receiver(m->word) ||
           frame_of_light(p, cs, clause, noun, LIGHT_DOES, m);
}

/* The clause has been read in that frame. */
static bool is_read(const struct piece *p, uint32_t before, cc_str frame)
{
    for (uint32_t i = before; i < p->r->out.n; i++)
        if (cc_str_eq(p->r->out.at[i].frame, frame))
            return true;
    return false;
}

/* Also "there was no overcrowding", which may be read as a verb. */
static bool is_noun(const struct cc_node *w, const struct clause *c)
{
    return w->upos == CC_UPOS_NOUN || (c->existential && w->xpos == CC_XPOS_VBG);
}

struct cc_claim *light_claim(struct piece *p, struct clauses *cs, uint32_t clause,
                             uint32_t before)
{
    const struct clause *c = &cs->at[clause];
    const struct arg *what = clause_arg(c, SLOT_OBJ);
    uint8_t light = c->existential ? 0 : subject_as(p, c);
    bool ceased = false;
    struct match m;

    if (!what || !is_noun(&p->t.node[what->node], c) || what->shared ||
        !(c->existential || light) ||
        !frame_found(p, cs, clause, what->node, light, &m) ||
        is_read(p, before, cc_lex_col(m.frame, FR_FRAME)))
        return NULL;
    bool negative = clause_negative(p, cs, clause, NULL, &ceased);
    uint32_t last = p->r->out.n;
    struct cc_claim *out = claim_emit(p, cs, clause, &m, "light");
    if (out->anchor.kind == CC_REF_NONE && out->role_count == 0) {
        p->r->out.n = last; /* of whom or what, nobody says */
        return NULL;
    }
    *out->count = (struct cc_value){ 0 }; /* "the support of two in five": of whom */
    out->negative = negative != cc_str_eq(cc_lex_col(m.word, FW_VALUE), CC_LIT("not"));
    return out;
}
