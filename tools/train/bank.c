/* Reads CoNLL-U into trees and running text. */
#include "bank.h"

#include <stdlib.h>
#include <string.h>

struct reading {
    struct bank *b;
    CC_LIST(struct cc_node) words;
    cc_str text; /* of the sentence, from its comment */
    struct cc_buf document;
    bool new_document, new_paragraph;
};

enum { ID, FORM, LEMMA, UPOS, XPOS, FEATURES, HEAD, RELATION, FIELDS };

static uint8_t upos_named(cc_str name)
{
    int i = 0;
    while (i < CC_UPOS_COUNT && !cc_str_eq(cc_upos_name((enum cc_upos)i), name))
        i++;
    return (uint8_t)i;
}

static uint8_t xpos_named(cc_str name)
{
    int i = 0;
    while (i < CC_XPOS_COUNT && !cc_str_eq(cc_xpos_name((enum cc_xpos)i), name))
        i++;
    return (uint8_t)i;
}

static uint8_t dep_named(cc_str name)
{
    int i = 0;
    while (i < CC_DEP_COUNT && !cc_str_eq(cc_dep_name((enum cc_dep)i), name))
        i++;
    return (uint8_t)i;
}

/* Links children as cc_parse does, so that cc_tree_* work on annotated trees too. */
static struct cc_tree tree_of(const struct cc_node *words, uint32_t n, struct cc_arena *a)
{
    struct cc_tree t = { .n = n, .root = 0 };
    int32_t *first = CC_ARRAY(a, int32_t, n), *next = CC_ARRAY(a, int32_t, n);
    t.node = CC_ARRAY(a, struct cc_node, n);
    memcpy(t.node, words, n * sizeof *t.node);
    for (uint32_t i = 0; i < n; i++)
        first[i] = next[i] = -1;
    for (uint32_t i = n; i-- > 0;) {
        int32_t head = t.node[i].head;
        if (head < 0) {
            t.root = (int32_t)i;
        } else {
            next[i] = first[head];
            first[head] = (int32_t)i;
        }
    }
    t.first_child = first;
    t.next_sibling = next;
    return t;
}

static void end_document(struct reading *r)
{
    if (r->document.n > 0)
        *CC_PUSH(r->b->a, &r->b->documents) = cc_buf_str(&r->document);
    r->document = (struct cc_buf){ .a = r->b->a };
}

/* Adds the sentence's text to its document and finds its words there. */
static void place(struct reading *r, struct bank_sentence *s)
{
    if (r->new_document)
        end_document(r);
    else if (r->document.n > 0)
        cc_buf_add(&r->document, r->new_paragraph ? CC_LIT("\n\n") : CC_LIT(" "));
    s->document = r->b->documents.n;
    size_t start = r->document.n, at = 0;
    cc_buf_add(&r->document, r->text);
    for (uint32_t i = 0; i < s->tree.n; i++) {
        cc_str form = s->tree.node[i].form, rest = cc_str_sub(r->text, at, r->text.n);
        size_t skip = cc_str_find(rest, form);
        at += skip < rest.n ? skip : 0;
        s->span[i] =
            (struct cc_span){ (uint32_t)(start + at), (uint32_t)(start + at + form.n) };
        at += form.n;
    }
    r->new_document = r->new_paragraph = false;
}

static void end_sentence(struct reading *r)
{
    if (r->words.n > 0) {
        struct bank_sentence *s = CC_PUSH(r->b->a, &r->b->sentences);
        s->tree = tree_of(r->words.at, r->words.n, r->b->a);
        s->span = CC_ARRAY(r->b->a, struct cc_span, r->words.n);
        place(r, s);
    }
    r->words.n = 0;
    r->text = CC_NONE;
}

static void read_comment(struct reading *r, cc_str line)
{
    if (cc_str_starts(line, CC_LIT("# text = ")))
        r->text = cc_str_sub(line, 9, line.n);
    r->new_document |= cc_str_starts(line, CC_LIT("# newdoc"));
    r->new_paragraph |= cc_str_starts(line, CC_LIT("# newpar"));
}

static void read_word(struct reading *r, cc_str line)
{
    cc_str field[FIELDS];
    for (int k = 0; k < FIELDS; k++)
        field[k] = cc_str_cut(&line, '\t');
    if (cc_str_find(field[ID], CC_LIT("-")) < field[ID].n ||
        cc_str_find(field[ID], CC_LIT(".")) < field[ID].n)
        return; /* a multi-word token, an elided word */
    cc_str lower = cc_lower(r->b->a, field[FORM]);
    *CC_PUSH(r->b->a, &r->words) = (struct cc_node){
        .form = field[FORM],
        .lower = lower,
        .word = cc_lex_word(lower),
        .lemma = field[LEMMA],
        .upos = upos_named(field[UPOS]),
        .xpos = xpos_named(field[XPOS]),
        .dep = dep_named(field[RELATION]),
        .head = field[HEAD].n ? atoi(field[HEAD].p) - 1 : -1,
    };
}

void bank_read(struct bank *b, cc_str conllu)
{
    struct reading r = { .b = b, .document = { .a = b->a } };
    while (conllu.n > 0) {
        cc_str line = cc_str_cut(&conllu, '\n');
        if (line.n == 0)
            end_sentence(&r);
        else if (line.p[0] == '#')
            read_comment(&r, line);
        else
            read_word(&r, line);
    }
    end_sentence(&r);
    end_document(&r);
}
