/*
 * Two events, each called by a name that the other's article never mentions: "the fire
 * in Harrow", "the fire in Dunmore". Articles of one event share its names, whatever else
 * they leave out.
 */
#include "compare/slots.h"

#include "claimcheck/lexicon.h"

/* A word of a proper name: nobody's title, no day, and no word that a sentence opens
 * with. */
static bool is_name(const struct cc_document *d, uint32_t token)
{
    char buf[CC_WORD_MAX];
    cc_str form = cc_token_form(d, token), lower = cc_word_lower(form, buf);
    bool opens = token == 0 || d->token[token - 1].sentence != d->token[token].sentence;

    return (d->token[token].flags & CC_TOK_UPPER) && form.n > 1 && lower.n &&
           !cc_lex_has(CC_LEX(calendar), lower) && !cc_lex_has(CC_LEX(title), lower) &&
           !cc_lex_has(CC_LEX(demonym), lower) && !cc_lex_has(CC_LEX(stopword), lower) &&
           !(opens && cc_wn_classes_of_form(lower) &&
             !(token + 1 < d->tokens && (d->token[token + 1].flags & CC_TOK_UPPER)));
}

/* "Foods", of "Brightwell Foods". */
static bool is_common(const struct cc_document *d, uint32_t token)
{
    char buf[CC_WORD_MAX];

    return cc_wn_classes_of_form(cc_word_lower(cc_token_form(d, token), buf));
}

static bool mentions_word(const struct cc_document *d, cc_str word)
{
    for (uint32_t i = 0; i < d->tokens; i++)
        if (cc_str_eq(cc_token_form(d, i), word))
            return true;
    return false;
}

/* The article that d is of bears the name first..end of another one: a word that is no
 * common one, or all of it. */
static bool mentions(const struct cc_document *d, const struct cc_document *of,
                     uint32_t first, uint32_t end)
{
    bool all = true, own = false;

    for (uint32_t i = first; i < end; i++) {
        bool here = mentions_word(d, cc_token_form(of, i));

        if (here && !is_common(of, i))
            return true;
        own = own || !is_common(of, i);
        all = all && here;
    }
    return all && !own;
}

/* What tells of the event: in the article's own words the sentence, else the clause,
 * since who speaks is no name of the event. */
static struct cc_span around(const struct cc_item *x)
{
    const struct cc_document *d = &x->reading->document;
    const struct cc_sentence *s = &d->sentence[x->claim->sentence];

    if (x->statement || s->count == 0)
        return x->claim->clause;
    return (struct cc_span){ d->token[s->first].span.start,
                             d->token[s->first + s->count - 1].span.end };
}

/* "In Harrow", "near Mount Tamber". */
static bool is_site(const struct cc_document *d, uint32_t token)
{
    char buf[CC_WORD_MAX];
    cc_str before = token ? cc_word_lower(cc_token_form(d, token - 1), buf) : CC_NONE;

    return cc_str_eq(cc_lex_get(CC_LEX(preposition), before, 1), CC_LIT("place"));
}

/* The words around x have a name beside what is contested, and y's article has none of
 * their names; `sites`: of names of places alone. */
static bool is_strange(const struct cc_item *x, const struct cc_item *y, bool sites)
{
    const struct cc_document *d = &x->reading->document;
    const struct cc_span told = around(x), value = x->claim->value.span;
    uint32_t end;
    bool named = false;

    for (uint32_t i = cc_token_at(d, told.start);
         i < d->tokens && d->token[i].span.start < told.end; i = end) {
        struct cc_span at = d->token[i].span;

        end = i + 1;
        if (!is_name(d, i) || (at.start >= value.start && at.end <= value.end))
            continue;
        while (end < d->tokens && d->token[end].span.start < told.end && is_name(d, end))
            end++;
        if (sites && !is_site(d, i))
            continue;
        named = true;
        if (mentions(&y->reading->document, d, i, end))
            return false;
    }
    return named;
}

static bool are_strange(const struct cc_item *x, const struct cc_item *y, bool sites)
{
    return x->at.article != y->at.article && is_strange(x, y, sites) &&
           is_strange(y, x, sites);
}

bool cc_named_apart(const struct cc_item *x, const struct cc_item *y)
{
    return are_strange(x, y, false);
}

bool cc_sites_apart(const struct cc_item *x, const struct cc_item *y)
{
    return are_strange(x, y, true);
}
