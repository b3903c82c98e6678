/* Claims of a case and their speakers, dates and order. */
#include "compare/item.h"

#include <stdio.h>
#include <string.h>

struct cc_item cc_item_of(const struct cc_case *c, struct cc_place at)
{
    const struct cc_reading *r = c->reading[at.article];
    struct cc_item x = { .at = at, .reading = r, .actor = CC_NO_INDEX };

    x.claim = &r->claims.claim[at.claim];
    x.said = r->article->published;
    if (x.claim->statement == CC_NO_INDEX) {
        if (!cc_claim_is_told(x.claim))
            x.party = CC_LIT("Source");
        return x;
    }
    x.statement = &r->statements.statement[x.claim->statement];
    if (x.statement->entity != CC_NO_INDEX)
        x.actor = c->actor_of[at.article][x.statement->entity];
    x.party = x.statement->party;
    if (x.actor != CC_NO_INDEX) {
        const struct cc_actor *actor = &c->actor[x.actor];
        if (actor->party.n)
            x.party = actor->party;
        else if (x.party.n == 0)
            x.party = actor->name;
    }
    if (cc_date_known(x.statement->said.date))
        x.said = x.statement->said.date;
    return x;
}

cc_str cc_item_text(const struct cc_item *x)
{
    return cc_document_text(&x->reading->document, x->claim->span);
}

cc_str cc_item_clause(const struct cc_item *x)
{
    return cc_document_text(&x->reading->document, x->claim->clause);
}

cc_str cc_value_text(const struct cc_item *x)
{
    struct cc_span s = x->claim->value.span;

    return s.end > s.start ? cc_document_text(&x->reading->document, s) : CC_NONE;
}

bool cc_item_own_voice(const struct cc_item *x)
{
    return x->statement == NULL;
}

bool cc_same_party(const struct cc_item *x, const struct cc_item *y)
{
    if (cc_item_own_voice(x) || cc_item_own_voice(y))
        return false;
    if (x->actor != CC_NO_INDEX && x->actor == y->actor)
        return true;
    return x->party.n && cc_str_eq_fold(x->party, y->party);
}

int cc_item_order(const struct cc_item *x, const struct cc_item *y)
{
    const struct cc_article *p = x->reading->article, *q = y->reading->article;
    int order = cc_date_compare(x->said, y->said);

    if (order == 0)
        order = cc_date_compare(p->published, q->published);
    if (order == 0)
        order = cc_date_compare(p->fetched, q->fetched);
    if (order == 0)
        order = strcmp(p->id, q->id);
    if (order == 0)
        order = (x->claim->span.start > y->claim->span.start) -
                (x->claim->span.start < y->claim->span.start);
    return order ? order : (x->at.claim > y->at.claim) - (x->at.claim < y->at.claim);
}

bool cc_item_earlier(const struct cc_item *x, const struct cc_item *y)
{
    return cc_date_known(x->said) && cc_date_known(y->said) &&
           cc_date_before(x->said, y->said);
}

const struct cc_ref *cc_claim_role(const struct cc_claim *x, enum cc_role role)
{
    if (x->anchor.kind != CC_REF_NONE && x->anchor.role == role)
        return &x->anchor;
    for (uint32_t i = 0; i < x->role_count; i++)
        if (x->roles[i].role == role && x->roles[i].kind != CC_REF_NONE)
            return &x->roles[i];
    return NULL;
}

cc_str cc_word_lower(cc_str word, char buf[CC_WORD_MAX])
{
    if (word.n > CC_WORD_MAX)
        return CC_NONE;
    for (size_t i = 0; i < word.n; i++) {
        char c = word.p[i];
        buf[i] = (char)(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    }
    return (cc_str){ buf, word.n };
}

cc_str cc_phrase_of(cc_str modifier, cc_str noun, char buf[CC_PHRASE_MAX])
{
    int n = snprintf(buf, CC_PHRASE_MAX, "%.*s %.*s", CC_FMT(modifier), CC_FMT(noun));

    return modifier.n && n > 0 && n < CC_PHRASE_MAX ? (cc_str){ buf, (size_t)n }
                                                    : CC_NONE;
}

bool cc_is_over(cc_date about, const struct cc_article *article, int64_t days)
{
    return cc_date_known(about) && cc_date_known(article->published) &&
           about.last != CC_DAY_MAX && article->published.first - about.last > days;
}
