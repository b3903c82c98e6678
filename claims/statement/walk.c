/* One walk over the tokens in order: names are noted, nouns and pronouns are resolved. */
#include "walk.h"

static bool is_subject(const struct unit *u, int32_t i)
{
    return dep_is(u, i, CC_DEP_NSUBJ);
}

void walk_note(struct walk *k, uint32_t entity, uint32_t token, bool named)
{
    const struct cc_document *d = k->c->w->d;
    const struct unit *u;
    int32_t i = cast_word(k->c, token, &u);
    struct entry *e = CC_PUSH(k->c->w->a, &k->entry);

    *e = (struct entry){ .entity = entity,
                         .token = token,
                         .sentence = d->token[token].sentence,
                         .named = named,
                         .quoted = d->token[token].depth > 0,
                         .speaker = k->speaks[token] };
    e->paragraph = d->sentence[e->sentence].paragraph;
    e->subject = i >= 0 && is_subject(u, i);
}

static void mark_speakers(struct walk *k)
{
    const struct work *w = k->c->w;

    k->speaks = CC_ARRAY(w->a, uint32_t, (size_t)w->d->tokens + 1);
    k->also = CC_ARRAY(w->a, uint32_t, (size_t)w->drafts.n + 1);
    for (uint32_t i = 0; i < w->drafts.n; i++) {
        const struct draft *s = &w->drafts.at[i];
        uint32_t t;
        if (s->speaker < 0 || !s->piece.n)
            continue;
        t = w->units.at[s->speaker_unit].word[s->speaker].token;
        if (t == CC_NO_INDEX)
            continue;
        k->also[i] = k->speaks[t];
        k->speaks[t] = i + 1;
    }
}

/* A name's title and its own last word are roles by which it can be meant: "the judge".
 */
static void key_roles(struct cast *c, uint32_t entity)
{
    cc_str role = c->entity.at[entity].role, name = c->entity.at[entity].name, last;

    if (role.n) {
        cast_rekey(c, 'r', role, entity);
        last = role;
        for (size_t i = role.n; i-- > 0;)
            if (role.p[i] == ' ') {
                last = cc_str_sub(role, i + 1, role.n);
                break;
            }
        cast_rekey(c, 'r', last, entity);
    }
    if (c->entity.at[entity].kind != CC_ENT_ORG)
        return;
    name =
        cc_str_sub(name, 0, cc_str_find(name, CC_LIT(" of "))); /* "Ministry of Health" */
    for (size_t i = name.n + 1; i-- > 0;)
        if (i == 0 || name.p[i - 1] == ' ') {
            last = cc_lower(c->w->a, cc_str_sub(name, i, name.n));
            if (cc_lex_has(CC_LEX(role), last))
                cast_rekey(c, 'r', last, entity);
            break;
        }
}

/* The parser may have taken another word of the name, or of its title, for its head. */
static void note_whole_name(struct walk *k, const struct cc_mention *m)
{
    const struct cc_document *d = k->c->w->d;
    struct entry *e = &k->entry.at[k->entry.n - 1];
    const struct unit *u;

    for (uint32_t t = cc_token_at(d, m->span.start);
         t < d->tokens && d->token[t].span.start < m->span.end; t++) {
        int32_t i = cast_word(k->c, t, &u);
        e->subject = e->subject || (i >= 0 && is_subject(u, i));
        e->speaker = e->speaker || k->speaks[t];
    }
}

static void at_token(struct walk *k, uint32_t t)
{
    struct cast *c = k->c;
    uint32_t m = c->mention_at[t];
    const struct unit *u;
    int32_t i;
    struct nominal n;

    if (m != CC_NO_INDEX) {
        key_roles(c, c->mention.at[m].entity);
        walk_note(k, c->mention.at[m].entity, t, true);
        note_whole_name(k, &c->mention.at[m]);
        return;
    }
    i = cast_word(c, t, &u);
    if (i < 0 || c->cover[t] != CC_NO_INDEX)
        return;
    if (is_pronoun(u, i)) {
        if (word_is(u, i, "it"))
            document_used(k, u, i);
        pronoun_resolve(k, u, i);
    } else if (nominal_read(&n, u, i))
        nominal_resolve(k, &n);
}

void cast_walk(struct cast *c)
{
    struct walk k = { .c = c, .last_document = CC_NO_INDEX, .last_filer = CC_NO_INDEX };

    mark_speakers(&k);
    for (uint32_t t = 0; t < c->w->d->tokens; t++)
        at_token(&k, t);
    nominal_owners(&k);
}
