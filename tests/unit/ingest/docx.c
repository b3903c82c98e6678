/* DOCX: what is read of one, and what is refused. */
#include "support.h"

#include "ingest/ingest.h"

#include <archive.h>
#include <archive_entry.h>
#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <string.h>

TestSuite(docx, .init = open_arena, .fini = close_arena);

/* An archive with one file in it. */
static cc_str packed(const char *name, const char *text)
{
    struct archive *z = archive_write_new();
    struct archive_entry *e = archive_entry_new();
    char *p = cc_arena_alloc(arena, 65536);
    size_t used = 0;

    archive_write_set_format_zip(z);
    cr_assert(eq(int, archive_write_open_memory(z, p, 65536, &used), ARCHIVE_OK));
    archive_entry_set_pathname(e, name);
    archive_entry_set_size(e, (la_int64_t)strlen(text));
    archive_entry_set_filetype(e, AE_IFREG);
    archive_entry_set_perm(e, 0644);
    cr_assert(eq(int, archive_write_header(z, e), ARCHIVE_OK));
    archive_write_data(z, text, strlen(text));
    archive_entry_free(e);
    archive_write_close(z);
    archive_write_free(z);
    return (cc_str){ p, used };
}

static bool read_docx(cc_str *text, cc_str bytes, struct cc_error *err)
{
    struct ingest_item item = { .given = { .file = CC_LIT("x.docx") } };
    return ingest_docx(&item, text, bytes, arena, err);
}

static const char document[] =
    "<?xml version=\"1.0\"?><w:document xmlns:w=\"w\"><w:body>"
    "<w:p><w:r><w:t>The mill burned </w:t></w:r><w:r><w:t>down &amp; out.</w:t></w:r></w:p>"
    "<w:p><w:del><w:r><w:t>Gone.</w:t></w:r></w:del></w:p>"
    "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Length</w:t><w:tab/><w:t>9 m</w:t></w:r></w:p></w:tc>"
    "</w:tr></w:tbl><w:p><w:r><w:t>Hale</w:t><w:br/><w:t>said so.</w:t></w:r></w:p>"
    "</w:body></w:document>";

Test(docx, its_paragraphs)
{
    struct cc_error err = { CC_OK, "" };
    cc_str text = CC_NONE;

    cr_assert(read_docx(&text, packed("word/document.xml", document), &err), "%s",
              err.text);
    cr_expect(cc_str_eq(text, CC_LIT("The mill burned down & out.\n\nLength\t9 m\n\n"
                                     "Hale\nsaid so.")),
              "%.*s", CC_FMT(text));
}

Test(docx, what_is_none)
{
    const cc_str files[] = { CC_LIT(""), CC_LIT("no archive"), packed("a.txt", "a"),
                             packed("word/document.xml", "") };

    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        struct cc_error err = { CC_OK, "" };
        cc_str text = CC_NONE;
        cr_expect(not(read_docx(&text, files[i], &err)), "%zu", i);
        cr_expect(cc_str_starts(cc_str_c(err.text), CC_LIT("x.docx: ")), "%s", err.text);
    }
}
