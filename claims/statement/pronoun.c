/*
 * Third-person pronouns: the most prominent entity before that agrees in number and
 * gender. The subject of the clause before and the last speaker come first; whoever is
 * only named inside a quote is no candidate outside of it. What is unclear stays
 * unresolved.
 */
#include "walk.h"

enum {
    LOOK_BACK = 48, /* entries */
    AHEAD_WORDS = 7,
    PARAGRAPHS = 3,
    SUBJECT = 30,
    SPEAKER = 15,
    NAMED = 8,
    NEAR = 25, /* this sentence or the one before */
    PER_SENTENCE = 9,
    PER_PARAGRAPH = 6,
    GENDER = 14,
    SPOKEN_OF = 35,
    NOT_SURE = 15, /* nothing says that it is a person */
    ENOUGH = 5,
    CLEAR = 25 /* ahead of the next by so much: as good as certain */
};

enum number { ONE_PERSON, MANY, THING };

struct pronoun {
    const struct unit *u;
    int32_t i;
    uint32_t token, sentence, paragraph;
    enum number number;
    enum cc_gender gender;
    bool quoted, speaks, possessive;
};

bool is_pronoun(const struct unit *u, int32_t i)
{
    uint8_t x = u->tree.node[i].xpos;
    return (x == CC_XPOS_PRP || x == CC_XPOS_PRP_POSS) &&
           cc_lex_has(CC_LEX(pronoun), word_lower(u, i));
}

static bool read_pronoun(struct pronoun *p, const struct walk *k, const struct unit *u,
                         int32_t i)
{
    const struct cc_lex_row *row;
    const struct cc_document *d = k->c->w->d;
    size_t n;

    row = cc_lex_find(CC_LEX(pronoun), word_lower(u, i), &n);
    if (!n || cc_str_eq(cc_lex_col(row, 1), CC_LIT("first")))
        return false;
    *p = (struct pronoun){ .u = u, .i = i, .token = u->word[i].token };
    p->number = cc_str_eq(cc_lex_col(row, 1), CC_LIT("many"))    ? MANY
                : cc_str_eq(cc_lex_col(row, 1), CC_LIT("thing")) ? THING
                                                                 : ONE_PERSON;
    p->gender = cc_str_eq(cc_lex_col(row, 2), CC_LIT("m"))   ? CC_GENDER_MALE
                : cc_str_eq(cc_lex_col(row, 2), CC_LIT("f")) ? CC_GENDER_FEMALE
                                                             : CC_GENDER_UNKNOWN;
    p->sentence = d->token[p->token].sentence;
    p->paragraph = d->sentence[p->sentence].paragraph;
    p->quoted = d->token[p->token].depth > 0;
    p->speaks = k->speaks[p->token];
    p->possessive = u->tree.node[i].xpos == CC_XPOS_PRP_POSS;
    /* "it" is worth a guess only where it speaks */
    return p->number != THING || p->speaks || p->possessive;
}

/* "Kessel & Ward" */
static bool is_firm_of_two(cc_str name)
{
    return cc_str_find(name, CC_LIT(" & ")) < name.n;
}

static bool agrees(const struct pronoun *p, const struct cc_entity *e)
{
    switch (p->number) {
    case ONE_PERSON:
        return !e->plural && (e->kind == CC_ENT_PERSON || e->kind == CC_ENT_OTHER) &&
               !is_firm_of_two(e->name) &&
               (!e->gender || !p->gender || e->gender == p->gender);
    case MANY:
        if (e->kind == CC_ENT_DOCUMENT)
            return p->speaks && e->plural;
        return e->plural || e->kind == CC_ENT_GROUP || e->kind == CC_ENT_ORG;
    default:
        return !e->plural && (e->kind == CC_ENT_ORG || e->kind == CC_ENT_DOCUMENT);
    }
}

/* "He said Hale was late", "“Hale was late,” he said": hardly Hale; but "Hale was late,
 * he said" may be Hale. */
static bool is_spoken_of(const struct walk *k, const struct pronoun *p, uint32_t entity)
{
    const struct cast *c = k->c;
    const struct cc_document *d = c->w->d;

    for (uint32_t at = k->speaks[p->token]; at; at = k->also[at - 1]) {
        const struct draft *s = &c->w->drafts.at[at - 1];
        for (uint32_t i = 0; i < s->piece.n; i++)
            for (uint32_t t = cc_token_at(d, s->piece.at[i].start);
                 t < d->tokens && d->token[t].span.start < s->piece.at[i].end; t++)
                if (c->cover[t] != CC_NO_INDEX &&
                    c->mention.at[c->cover[t]].entity == entity &&
                    (t > p->token || d->token[t].depth > 0))
                    return true;
    }
    return false;
}

/* "Hale told him": the subject of the same verb is somebody else. */
static bool is_co_argument(const struct walk *k, const struct pronoun *p,
                           const struct entry *e)
{
    const struct unit *u;
    int32_t i = cast_word(k->c, e->token, &u);

    return !p->possessive && i >= 0 && u == p->u &&
           u->tree.node[i].head == u->tree.node[p->i].head && u->tree.node[i].head >= 0;
}

static int score(const struct walk *k, const struct pronoun *p, const struct entry *e)
{
    const struct cc_entity *x = &k->c->entity.at[e->entity];
    int apart = (int)(p->sentence - e->sentence), s = 0;

    s += e->subject ? SUBJECT : 0;
    s += e->speaker ? SPEAKER : 0;
    s += e->speaker && p->speaks ? SPEAKER : 0;
    s += e->named ? NAMED : 0;
    s += apart <= 1 ? NEAR : NEAR - PER_SENTENCE * (apart - 1);
    s -= PER_PARAGRAPH * (int)(p->paragraph - e->paragraph);
    s += p->gender && x->gender == p->gender ? GENDER : 0;
    s -= p->number == ONE_PERSON && is_spoken_of(k, p, e->entity) ? SPOKEN_OF : 0;
    if (p->number == ONE_PERSON && x->kind == CC_ENT_OTHER)
        s -=
            x->given.n ? 2 * NOT_SURE : NOT_SURE; /* two words, the first no first name */
    return s;
}

/* The best entity, and how far it is ahead of the next one. */
static uint32_t choose(const struct walk *k, const struct pronoun *p, int *lead,
                       bool *only)
{
    uint32_t best = CC_NO_INDEX, n = k->entry.n, stop = n > LOOK_BACK ? n - LOOK_BACK : 0;
    /* a notice stands below a text that it has nothing to do with */
    bool notice = k->c->w->d->paragraph[p->paragraph].kind == CC_PARA_NOTICE;
    uint32_t back = notice ? 0 : PARAGRAPHS;
    int top = ENOUGH, second = ENOUGH;

    *only = true;
    for (uint32_t i = n; i-- > stop;) {
        const struct entry *e = &k->entry.at[i];
        int s;
        if (p->paragraph - e->paragraph > back)
            break;
        if (e->quoted != p->quoted || !agrees(p, &k->c->entity.at[e->entity]) ||
            is_co_argument(k, p, e))
            continue;
        s = score(k, p, e);
        if (best != CC_NO_INDEX && e->entity != best)
            *only = false;
        if (s > top) {
            if (e->entity != best)
                second = top;
            top = s;
            best = e->entity;
        } else if (e->entity != best && s > second) {
            second = s;
        }
    }
    *lead = top - second;
    return best;
}

/*
 * "Two days after he pleaded, Tobias Grell sat down": the one named behind the comma,
 * when the pronoun stands in a clause before it.
 */
static uint32_t look_ahead(const struct walk *k, const struct pronoun *p)
{
    const struct unit *u = p->u;
    int32_t i = p->i, n = (int32_t)u->n, end;
    bool opened = false;

    for (int32_t j = 0; j < i && !opened; j++)
        opened = word_class(u, j) & W_SUBORD;
    while (i < n && !word_comma(u, i))
        i++;
    if (!opened || i >= n)
        return CC_NO_INDEX;
    end = i + AHEAD_WORDS < n ? i + AHEAD_WORDS : n;
    for (i++; i < end && !word_verb(u, i); i++) {
        uint32_t e = cast_entity_at(k->c, u, i);
        if (e != CC_NO_INDEX && agrees(p, &k->c->entity.at[e]))
            return e;
    }
    return CC_NO_INDEX;
}

void pronoun_resolve(struct walk *k, const struct unit *u, int32_t i)
{
    struct pronoun p;
    struct cc_entity *e;
    uint32_t best;
    int lead;
    bool only;

    if (!read_pronoun(&p, k, u, i))
        return;
    best = choose(k, &p, &lead, &only);
    if (best == CC_NO_INDEX || (!only && lead < CLEAR)) {
        uint32_t ahead = look_ahead(k, &p);
        if (ahead != CC_NO_INDEX) {
            only = best == CC_NO_INDEX || best == ahead;
            best = ahead;
        }
    }
    if (best == CC_NO_INDEX)
        return;
    e = &k->c->entity.at[best];
    cast_mention(k->c, u->word[i].span, p.token, best, CC_MENTION_PRONOUN,
                 only            ? 85
                 : lead >= CLEAR ? 80
                                 : (unsigned)(50 + lead));
    if (p.number == ONE_PERSON && (only || lead >= CLEAR)) {
        if (!e->gender)
            e->gender = (uint8_t)p.gender;
        if (e->kind == CC_ENT_OTHER)
            e->kind = CC_ENT_PERSON;
    }
    walk_note(k, best, p.token, false);
}
