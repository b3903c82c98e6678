/*
 * Which element of a page is the article.
 *
 * Prose is what stands in blocks of some length of which less than half is links; it
 * scores by its length and its commas. First goes what elements and their names say is
 * something else, as long as enough is left; then from the whole page downwards the child
 * is taken that holds nearly all of the score.
 */
#include "page.h"

#include <strings.h>

#define PROSE_LEAST 40  /* bytes of a block that count as prose */
#define LEFT_LEAST  120 /* bytes of prose that must be left when a part is dropped */
#define HEAD_MOST   400 /* bytes of prose of a head */
#define SHARE       0.7F
#define SHARE_BODY  0.85F /* of what is the article by its name */

/* ---- never text -----------------------------------------------------------------------
 */

static bool is_hidden(const struct node *n)
{
    cc_str style = tree_attribute(n, "style");

    for (size_t i = 0; i + 4 < style.n; i++) {
        cc_str rest = cc_str_sub(style, i, style.n);
        if (rest.n >= 12 && strncasecmp(rest.p, "display:none", 12) == 0)
            return true;
        if (rest.n >= 13 && strncasecmp(rest.p, "display: none", 13) == 0)
            return true;
    }
    for (uint32_t i = 0; i < n->attributes; i++)
        if (cc_str_eq(n->attribute[i].name, CC_LIT("hidden")))
            return true;
    return cc_str_eq_fold(tree_attribute(n, "aria-hidden"), CC_LIT("true"));
}

static bool holds(const struct node *n, const char *name)
{
    for (const struct node *c = n->first; c; c = tree_next(c, n))
        if (tree_is(c, name))
            return true;
    return false;
}

static bool is_article_body(const struct node *n)
{
    return cc_str_eq_fold(tree_attribute(n, "itemprop"), CC_LIT("articleBody"));
}

static bool holds_body(const struct node *n)
{
    for (const struct node *c = n; c; c = tree_next(c, n))
        if (is_article_body(c))
            return true;
    return false;
}

static void drop_never(struct node *root)
{
    for (struct node *n = root->first; n;
         n = n->dropped ? tree_over(n, root) : tree_next(n, root))
        n->dropped = n->name.n && (n->tag == TAG_DROP || is_hidden(n) ||
                                   (tree_is(n, "figure") && !holds(n, "table")));
}

/* ---- prose ----------------------------------------------------------------------------
 */

struct measure {
    uint32_t all, links, commas;
};

/* The text directly in a block, that of blocks within it aside. */
static void measure(struct measure *m, const struct node *n, bool in_link)
{
    for (const struct node *c = n->first; c; c = c->next) {
        if (c->dropped || tag_is_block(c))
            continue;
        if (c->name.n) {
            measure(m, c, in_link || c->tag == TAG_LINK);
            continue;
        }
        uint32_t length = (uint32_t)cc_str_trim(c->text).n;
        m->all += length;
        m->links += in_link ? length : 0;
        for (size_t i = 0; i < c->text.n; i++)
            m->commas += c->text.p[i] == ',';
    }
}

static void score(struct node *root)
{
    for (struct node *n = root; n;
         n = n->dropped ? tree_over(n, root) : tree_next(n, root)) {
        struct measure m = { 0 };
        if (n->dropped || !tag_is_block(n))
            continue;
        measure(&m, n, false);
        if (m.all < PROSE_LEAST || m.links * 2 >= m.all)
            continue;
        uint32_t prose = m.all - m.links;
        float points = (float)prose / 100 + (float)m.commas;
        for (struct node *up = n; up; up = up->parent) {
            up->sum.prose += prose;
            up->sum.score += points;
        }
    }
}

/* ---- something else -------------------------------------------------------------------
 */

static void drop(struct node *n)
{
    n->dropped = true;
    for (struct node *up = n->parent; up; up = up->parent) {
        up->sum.prose -= n->sum.prose;
        up->sum.score -= n->sum.score;
    }
}

static bool is_frame(const struct node *n)
{
    return tree_is(n, "html") || tree_is(n, "body") || tree_is(n, "main");
}

/* true when element or names say that it is no text of the article. */
static bool is_else(const struct node *n, const struct node *root)
{
    unsigned hints = hints_of(n);
    uint32_t left = root->sum.prose - n->sum.prose;
    bool head = n->tag == TAG_LEAD || hints & 1u << HINT_LEAD;
    bool body = (hints & 1u << HINT_BODY) != 0;

    if (is_frame(n) || left < LEFT_LEAST || is_article_body(n))
        return false;
    if (hints & 1u << HINT_DROP || n->tag == TAG_SOFT)
        return !holds(n, "h1") && !holds_body(n);
    if (!tag_is_block(n))
        return false;
    if (hints & 1u << HINT_WEAK && !body)
        return !holds(n, "h1") && !holds_body(n);
    return head && !body && n->sum.prose < HEAD_MOST && n->sum.prose < left;
}

static void drop_else(struct node *root)
{
    for (struct node *n = root->first; n;
         n = n->dropped ? tree_over(n, root) : tree_next(n, root))
        if (n->name.n && !n->dropped && is_else(n, root))
            drop(n);
}

/* ---- the one that is left
 * -------------------------------------------------------------- */

static bool has_blocks(const struct node *n)
{
    unsigned blocks = 0;

    for (const struct node *c = n->first; c; c = c->next)
        blocks += c->name.n && !c->dropped && tag_is_block(c) && c->sum.prose;
    return blocks > 1 || (blocks == 1 && n->sum.prose);
}

static struct node *heaviest(struct node *n)
{
    struct node *best = NULL;

    for (struct node *c = n->first; c; c = c->next)
        if (c->name.n && !c->dropped && (!best || c->sum.score > best->sum.score))
            best = c;
    return best;
}

/* The one element that says it is the article's body, when it holds most of the page. */
static struct node *named_body(struct node *root)
{
    struct node *found = NULL;

    for (struct node *n = root->first; n;
         n = n->dropped ? tree_over(n, root) : tree_next(n, root)) {
        if (n->dropped || !is_article_body(n))
            continue;
        if (found)
            return NULL;
        found = n;
    }
    return found && found->sum.score * 2 >= root->sum.score ? found : NULL;
}

struct node *mainpart_find(struct node *root)
{
    drop_never(root);
    score(root);
    drop_else(root);
    struct node *n = named_body(root);
    if (n)
        return n;
    if (root->sum.prose == 0)
        return NULL;
    for (n = root;;) {
        struct node *child = heaviest(n);
        float share = tree_is(n, "article") ? SHARE_BODY : SHARE;
        if (!child || !tag_is_block(child) || !has_blocks(child) ||
            child->sum.score < share * n->sum.score)
            return n;
        n = child;
    }
}
