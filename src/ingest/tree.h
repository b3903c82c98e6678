/*
 * HTML and XML as a tree that lives in the arena, read by libxml2, with the place in the
 * source of every run of text.
 */
#ifndef INGEST_TREE_H
#define INGEST_TREE_H

#include "claimcheck/base.h"

struct tree_attribute {
    cc_str name, value;
};

/* An element or a run of text. */
struct node {
    struct node *parent, *first, *last, *next;
    cc_str name;       /* of an element; HTML's in lower case; CC_NONE: a run of text */
    cc_str text;       /* of a run of text, references resolved */
    uint32_t from, to; /* where that stands in the source; equal: nowhere */
    const struct tree_attribute *attribute;
    uint32_t attributes;
    uint8_t tag; /* enum tag_kind of HTML's elements */
    bool dropped;
    struct {
        uint32_t prose; /* bytes of it, of all below */
        float score;
    } sum;
};

enum tree_form { TREE_HTML, TREE_XML };

/*
 * text: UTF-8 without NUL, which must outlive the tree. What is malformed is read as
 * browsers (TREE_HTML) or as far as it can be (TREE_XML). No network, no files, no entity
 * declarations. false: out of memory or more elements than a page has.
 */
bool tree_read(struct node **root, cc_str text, enum tree_form form, struct cc_arena *a,
               struct cc_error *err);

/* The value of an attribute, or CC_NONE. */
cc_str tree_attribute(const struct node *n, const char *name);
/* The next node in the order of the source within `root`, children first; NULL: none. */
struct node *tree_next(const struct node *n, const struct node *root);
/* The same without what is below n. */
struct node *tree_over(const struct node *n, const struct node *root);
bool tree_is(const struct node *n, const char *name);
/* The first child element of that name, or NULL. */
struct node *tree_child(const struct node *n, const char *name);
/* All text below, white space made one space, none at either end. */
cc_str tree_text(const struct node *n, struct cc_arena *a);
/* All text below as it is. */
cc_str tree_raw(const struct node *n, struct cc_arena *a);

#endif
