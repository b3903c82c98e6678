/*
 * DOCX: a ZIP archive (libarchive) with the text as XML (libxml2).
 * Source: ECMA-376, part 1, section 17 (WordprocessingML).
 */
#include "ingest.h"

#ifdef HAVE_ARCHIVE

#include "tree.h"

#include <archive.h>
#include <archive_entry.h>

#define DOCUMENT_MAX ((size_t)16 * 1024 * 1024) /* bytes of the text as XML */

/* What of the archive is called so, into `p`, which has room for one byte more than may
 * be. Nothing is taken from the arena meanwhile. */
static bool read_entry(cc_str *out, cc_str bytes, const char *name, char *p,
                       struct cc_error *err)
{
    struct archive *z = archive_read_new();
    struct archive_entry *e;
    la_ssize_t got = -1;
    size_t n = 0;

    archive_read_support_format_zip(z);
    if (z && archive_read_open_memory(z, bytes.p, bytes.n) == ARCHIVE_OK)
        while (archive_read_next_header(z, &e) == ARCHIVE_OK) {
            const char *path = archive_entry_pathname(e);
            if (!path || strcmp(path, name) != 0)
                continue;
            while (n <= DOCUMENT_MAX &&
                   (got = archive_read_data(z, p + n, DOCUMENT_MAX + 1 - n)) > 0)
                n += (size_t)got;
            break;
        }
    archive_read_free(z);
    *out = (cc_str){ p, n };
    if (n > DOCUMENT_MAX)
        return cc_fail(err, CC_ELIMIT, "its text is larger than the limit");
    return got == 0 || cc_fail(err, CC_EFORMAT, "is no DOCX file, or a damaged one");
}

/* Deleted text and what fields are made from is not read by those who read the page. */
static bool is_unseen(const struct node *n)
{
    return tree_is(n, "w:del") || tree_is(n, "w:instrText") || tree_is(n, "w:footnote") ||
           tree_is(n, "mc:Fallback");
}

static void put_document(struct cc_buf *b, const struct node *root)
{
    for (const struct node *n = root->first; n;
         n = is_unseen(n) ? tree_over(n, root) : tree_next(n, root)) {
        if (tree_is(n, "w:p") && b->n && !cc_str_ends(cc_buf_str(b), CC_LIT("\n\n")))
            cc_buf_add(b, CC_LIT("\n\n"));
        else if (tree_is(n, "w:tab") && tree_is(n->parent, "w:r"))
            cc_buf_addc(b, '\t');
        else if (tree_is(n, "w:br"))
            cc_buf_addc(b, '\n');
        else if (!n->name.n && tree_is(n->parent, "w:t"))
            cc_buf_add(b, n->text);
    }
}

bool ingest_docx(struct ingest_item *out, cc_str *text, cc_str bytes, struct cc_arena *a,
                 struct cc_error *err)
{
    char *p = cc_arena_alloc(a, DOCUMENT_MAX + 1);
    struct cc_error why = { CC_OK, "" };
    struct cc_buf b = { .a = a };
    struct node *root;
    cc_str xml;

    if (!read_entry(&xml, bytes, "word/document.xml", p, &why) ||
        !tree_read(&root, ingest_decode(xml, a), TREE_XML, a, &why))
        return cc_fail(err, why.code, "%.*s: %s", CC_FMT(out->given.file), why.text);
    put_document(&b, root);
    *text = cc_str_trim(cc_buf_str(&b));
    out->original = (struct ingest_original){
        bytes,
        CC_LIT("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        NULL, 0
    };
    return text->n ||
           cc_fail(err, CC_EFORMAT, "%.*s: no text in it", CC_FMT(out->given.file));
}

#else

bool ingest_docx(struct ingest_item *out, cc_str *text, cc_str bytes, struct cc_arena *a,
                 struct cc_error *err)
{
    (void)text, (void)bytes, (void)a;
    return cc_fail(
        err, CC_EFORMAT,
        "%.*s: this claimcheck was built without DOCX; build it where libarchive "
        "is (Debian: libarchive-dev)",
        CC_FMT(out->given.file));
}

#endif
