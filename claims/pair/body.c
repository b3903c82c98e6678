/* Bodies under another name: by their initials, or by the end of their name. */
#include "pair/link.h"

#include <stdlib.h>

/* ---- acronyms --------------------------------------------------------------- */

/* "National Transport Board" -> "ntb": first letters of the capitalised words. */
static cc_str initials(struct linker *l, cc_str name)
{
    struct cc_buf b = { .a = l->a };
    cc_str rest = name;

    while (rest.n) {
        cc_str word = cc_str_cut(&rest, ' ');
        if (word.n && word.p[0] >= 'A' && word.p[0] <= 'Z')
            cc_buf_addc(&b, (char)(word.p[0] - 'A' + 'a'));
    }
    return b.n >= 2 ? cc_buf_str(&b) : CC_NONE;
}

static bool is_acronym(cc_str name)
{
    for (size_t i = 0; i < name.n; i++)
        if ((name.p[i] < 'A' || name.p[i] > 'Z') && name.p[i] != '.')
            return false;
    return name.n >= 2 && name.n <= 8;
}

/* An acronym is the one body whose initials it spells. */
static void link_acronyms(struct linker *l)
{
    for (uint32_t i = 0; i < l->n; i++) {
        struct node *x = &l->node[i];
        bool body = x->e->kind == CC_ENT_ORG || x->e->kind == CC_ENT_OTHER;

        x->key = !body                    ? CC_NONE
                 : is_acronym(x->e->name) ? x->name
                                          : initials(l, x->e->name);
    }

    uint32_t n = link_sort(l), end;
    for (uint32_t i = 0; i < n; i = end) {
        uint32_t spelled = CC_NO_INDEX;
        bool one = true;

        for (end = i; end < n; end++) {
            uint32_t x = l->order[end];
            if (!cc_str_eq(l->node[x].key, l->node[l->order[i]].key))
                break;
            if (is_acronym(l->node[x].e->name))
                continue;
            one =
                one && (spelled == CC_NO_INDEX || link_set(l, spelled) == link_set(l, x));
            spelled = x;
        }
        for (uint32_t j = i; one && spelled != CC_NO_INDEX && j < end; j++)
            link_join(l, spelled, l->order[j]);
    }
}

/* ---- short names ----------------------------------------------------------- */

/* A body by its name, or by the last words of it. */
struct short_name {
    cc_str key;
    uint32_t node;
    bool whole;
};

struct short_names {
    CC_LIST(struct short_name) all;
};

static int short_order(const void *x, const void *y)
{
    const struct short_name *p = x, *q = y;
    int order = cc_str_compare(p->key, q->key);

    return order ? order : (p->node > q->node) - (p->node < q->node);
}

/* "larkspur bay ethics board", "bay ethics board", "ethics board"; nothing behind "of".
 */
static void add_short_names(struct short_names *out, struct linker *l, uint32_t i)
{
    cc_str name = l->node[i].name, written = link_without_the(l->node[i].e->name);
    bool capital = true;

    for (size_t at = 0; at < name.n; at++) {
        cc_str rest = cc_str_sub(name, at, name.n);
        if (at && name.p[at - 1] != ' ')
            continue;
        if (capital && cc_str_find(rest, CC_LIT(" ")) < rest.n)
            *CC_PUSH(l->a, &out->all) = (struct short_name){ rest, i, at == 0 };
        capital = written.n == name.n && written.p[at] >= 'A' && written.p[at] <= 'Z';
    }
}

/* "the Ethics Board" is the one body of the case whose name ends so. */
static void link_short_names(struct linker *l)
{
    struct short_names names = { 0 };

    for (uint32_t i = 0; i < l->n; i++)
        if (l->node[i].e->kind == CC_ENT_ORG && l->node[i].e->of.n == 0)
            add_short_names(&names, l, i);
    if (names.all.n)
        qsort(names.all.at, names.all.n, sizeof *names.all.at, short_order);
    for (uint32_t i = 0, end; i < names.all.n; i = end) {
        uint32_t longer = CC_NO_INDEX;
        bool one = true;

        for (end = i; end < names.all.n; end++) {
            const struct short_name *x = &names.all.at[end];
            if (!cc_str_eq(x->key, names.all.at[i].key))
                break;
            if (x->whole)
                continue;
            one = one &&
                  (longer == CC_NO_INDEX || link_set(l, longer) == link_set(l, x->node));
            longer = x->node;
        }
        for (uint32_t k = i; one && longer != CC_NO_INDEX && k < end; k++)
            link_join(l, longer, names.all.at[k].node);
    }
}

void link_bodies(struct linker *l)
{
    link_short_names(l);
    link_acronyms(l);
}
