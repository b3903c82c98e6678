/* What elements of HTML are to the reading of articles, and what their names tell. */
#include "page.h"

#include "claimcheck/lexicon.h"

#include <stdlib.h>

/* Sorted. What is not here is part of a line. Source: the HTML Living Standard. */
static const struct {
    char name[12];
    enum tag_kind kind;
} tags[] = {
    { "a", TAG_LINK },          { "address", TAG_BLOCK }, { "article", TAG_BLOCK },
    { "aside", TAG_SOFT },      { "audio", TAG_DROP },    { "blockquote", TAG_BLOCK },
    { "body", TAG_BLOCK },      { "br", TAG_BREAK },      { "button", TAG_DROP },
    { "canvas", TAG_DROP },     { "caption", TAG_BLOCK }, { "center", TAG_BLOCK },
    { "datalist", TAG_DROP },   { "dd", TAG_BLOCK },      { "details", TAG_BLOCK },
    { "dialog", TAG_DROP },     { "div", TAG_BLOCK },     { "dl", TAG_BLOCK },
    { "dt", TAG_BLOCK },        { "embed", TAG_DROP },    { "fieldset", TAG_SOFT },
    { "figcaption", TAG_DROP }, { "figure", TAG_BLOCK },  { "footer", TAG_SOFT },
    { "form", TAG_SOFT },       { "frameset", TAG_DROP }, { "h1", TAG_HEADING },
    { "h2", TAG_HEADING },      { "h3", TAG_HEADING },    { "h4", TAG_HEADING },
    { "h5", TAG_HEADING },      { "h6", TAG_HEADING },    { "head", TAG_DROP },
    { "header", TAG_LEAD },     { "hr", TAG_BLOCK },      { "html", TAG_BLOCK },
    { "iframe", TAG_DROP },     { "input", TAG_DROP },    { "label", TAG_DROP },
    { "li", TAG_BLOCK },        { "link", TAG_DROP },     { "main", TAG_BLOCK },
    { "map", TAG_DROP },        { "menu", TAG_SOFT },     { "meta", TAG_DROP },
    { "nav", TAG_SOFT },        { "noframes", TAG_DROP }, { "noscript", TAG_DROP },
    { "object", TAG_DROP },     { "ol", TAG_BLOCK },      { "option", TAG_DROP },
    { "p", TAG_BLOCK },         { "picture", TAG_DROP },  { "pre", TAG_PRE },
    { "q", TAG_QUOTED },        { "script", TAG_DROP },   { "section", TAG_BLOCK },
    { "select", TAG_DROP },     { "style", TAG_DROP },    { "summary", TAG_BLOCK },
    { "svg", TAG_DROP },        { "table", TAG_BLOCK },   { "tbody", TAG_BLOCK },
    { "td", TAG_CELL },         { "template", TAG_DROP }, { "textarea", TAG_DROP },
    { "tfoot", TAG_BLOCK },     { "th", TAG_CELL },       { "thead", TAG_BLOCK },
    { "title", TAG_DROP },      { "tr", TAG_ROW },        { "ul", TAG_BLOCK },
    { "video", TAG_DROP },
};

static int by_name(const void *key, const void *row)
{
    return cc_str_compare(*(const cc_str *)key, cc_str_c(row));
}

static enum tag_kind kind_of(cc_str name)
{
    const void *hit =
        bsearch(&name, tags, sizeof tags / sizeof *tags, sizeof *tags, by_name);

    if (hit)
        return tags[(size_t)((const char *)hit - (const char *)tags) / sizeof *tags].kind;
    return cc_str_starts(name, CC_LIT("amp-")) ? TAG_DROP : TAG_INLINE;
}

void tags_set(struct node *root)
{
    root->tag = TAG_BLOCK;
    for (struct node *n = root->first; n; n = tree_next(n, root))
        if (n->name.n)
            n->tag = (uint8_t)kind_of(n->name);
}

bool tag_is_block(const struct node *n)
{
    return n->tag != TAG_INLINE && n->tag != TAG_BREAK && n->tag != TAG_LINK &&
           n->tag != TAG_QUOTED && !n->text.n;
}

/* ---- names ----------------------------------------------------------------------------
 */

#define AROUND (1u << 8)

static unsigned hint_of_word(cc_str word)
{
    static const char *const kinds[] = { "drop", "weak", "lead", "body" };
    char low[32];

    if (word.n >= sizeof low)
        return 0;
    for (size_t i = 0; i < word.n; i++)
        low[i] =
            (char)(word.p[i] >= 'A' && word.p[i] <= 'Z' ? word.p[i] + 32 : word.p[i]);
    cc_str kind = cc_lex_get(CC_LEX(page), (cc_str){ low, word.n }, 1);
    for (unsigned i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (cc_str_eq(kind, cc_str_c(kinds[i])))
            return 1u << i;
    return cc_str_eq(kind, CC_LIT("around")) ? AROUND : 0;
}

static bool is_upper(char c)
{
    return c >= 'A' && c <= 'Z';
}

/* One name: "storyBody", "related-links". */
static unsigned hints_of_name(cc_str name)
{
    unsigned hints = 0;

    for (size_t at = 0; at < name.n;) {
        size_t start = at;
        while (at < name.n && cc_is_letter((unsigned char)name.p[at]) &&
               (at == start || !is_upper(name.p[at]) || is_upper(name.p[at - 1])))
            at++;
        if (at == start)
            at++;
        else
            hints |= hint_of_word(cc_str_sub(name, start, at));
    }
    return hints & AROUND ? 0 : hints;
}

static unsigned hints_of_names(cc_str names)
{
    unsigned hints = 0;

    while (names.n)
        hints |= hints_of_name(cc_str_cut(&names, ' '));
    return hints;
}

/* Source: WAI-ARIA 1.2, landmark roles. */
static unsigned hint_of_role(cc_str role)
{
    static const char *const others[] = { "banner", "complementary", "contentinfo",
                                          "dialog", "form",          "navigation",
                                          "search", "alertdialog",   "toolbar" };
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (cc_str_eq_fold(role, cc_str_c(others[i])))
            return 1u << HINT_DROP;
    return cc_str_eq_fold(role, CC_LIT("main")) ? 1u << HINT_BODY : 0;
}

unsigned hints_of(const struct node *n)
{
    return hints_of_names(tree_attribute(n, "class")) |
           hints_of_names(tree_attribute(n, "id")) |
           hint_of_role(tree_attribute(n, "role"));
}

bool hint_is_modified(cc_str line)
{
    for (size_t at = 0; at < line.n;) {
        size_t start = at;
        char low[16];
        while (at < line.n && cc_is_letter((unsigned char)line.p[at]))
            at++;
        size_t n = at - start;
        if (n == 0)
            at++;
        if (n == 0 || n >= sizeof low)
            continue;
        for (size_t i = 0; i < n; i++)
            low[i] = (char)(line.p[start + i] | 0x20);
        if (cc_str_eq(cc_lex_get(CC_LEX(page), (cc_str){ low, n }, 1),
                      CC_LIT("modified")))
            return true;
    }
    return false;
}
