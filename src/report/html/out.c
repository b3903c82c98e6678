/* Text of others in HTML: it stays text, and nothing it holds can act. */
#include "html.h"
#include "report/side.h"

static bool is_special(char c)
{
    return (unsigned char)c < ' ' || c == '&' || c == '<' || c == '>' || c == '"' ||
           c == '\'' || (unsigned char)c >= 0x7f;
}

static void put_special(FILE *to, cc_str text, size_t from, size_t end, int32_t cp)
{
    char shown[12];
    int n = harmless(shown, cp);

    if (n)
        fwrite(shown, 1, (size_t)n, to);
    else if (cp == '&')
        fputs("&amp;", to);
    else if (cp == '<')
        fputs("&lt;", to);
    else if (cp == '>')
        fputs("&gt;", to);
    else if (cp == '"')
        fputs("&quot;", to);
    else if (cp == '\'')
        fputs("&#39;", to);
    else if (cp != '\r') /* HTML knows one kind of line end */
        fwrite(text.p + from, 1, end - from, to);
}

void html_text(FILE *to, cc_str text)
{
    size_t plain = 0;

    for (size_t at = 0; at < text.n;) {
        size_t from = at;
        if (!is_special(text.p[at])) {
            at++;
            continue;
        }
        int32_t cp = cc_utf8_next(text, &at);
        fwrite(text.p + plain, 1, from - plain, to);
        put_special(to, text, from, at, cp);
        plain = at;
    }
    if (plain < text.n)
        fwrite(text.p + plain, 1, text.n - plain, to);
}

void html_clipped(FILE *to, cc_str text, size_t max)
{
    html_text(to, clipped(text, max));
    if (text.n > max)
        fputs(" [...]", to);
}

void html_upper(FILE *to, cc_str text, size_t max)
{
    bool lower = text.n && text.p[0] >= 'a' && text.p[0] <= 'z';

    if (lower)
        fputc(text.p[0] - 'a' + 'A', to);
    html_clipped(to, cc_str_sub(text, lower, text.n), max);
}

void html_why(FILE *to, cc_str why, size_t max)
{
    size_t arrow = cc_str_find(why, CC_LIT(" -> "));

    html_upper(to, cc_str_sub(why, 0, arrow), max);
    if (arrow == why.n)
        return;
    fputs(" \xe2\x86\x92 ", to);
    html_clipped(to, cc_str_sub(why, arrow + 4, why.n), max);
}

void html_link(FILE *to, cc_str url, cc_str text)
{
    bool web = is_web(url);

    if (web) {
        fputs("<a class=\"out\" rel=\"noreferrer noopener\" href=\"", to);
        html_text(to, url);
        fputs("\">", to);
    }
    html_clipped(to, text, 200);
    if (web)
        fputs("</a>", to);
}

void html_marked(FILE *to, cc_str whole, struct marks marks, size_t max)
{
    cc_str text = clipped(whole, max);
    size_t from = 0;

    for (uint32_t i = 0; i < marks.n && marks.at[i].end <= text.n; i++) {
        if (marks.at[i].start < from)
            continue;
        html_text(to, cc_str_sub(text, from, marks.at[i].start));
        fputs("<mark>", to);
        html_text(to, cc_str_sub(text, marks.at[i].start, marks.at[i].end));
        fputs("</mark>", to);
        from = marks.at[i].end;
    }
    html_text(to, cc_str_sub(text, from, text.n));
    if (text.n < whole.n)
        fputs(" [...]", to);
}

void html_date(FILE *to, cc_str iso, struct cc_arena *a)
{
    bool one = !memchr(iso.p, '/', iso.n); /* <time> knows no intervals */

    if (one) {
        fputs("<time datetime=\"", to);
        html_text(to, iso);
        fputs("\">", to);
    }
    html_text(to, date_words(iso, a));
    if (one)
        fputs("</time>", to);
}

/* Names of cases are any text: a hash of it can stand in an id. */
static void put_case(FILE *to, cc_str case_name)
{
    if (case_name.n)
        fprintf(to, "-%08x", (unsigned)(cc_hash(case_name) & 0xffffffff));
}

void html_finding_id(FILE *to, const struct record_finding *f)
{
    fputs("f-", to);
    html_text(to, f->id);
    put_case(to, f->case_name);
}

void html_source_id(FILE *to, cc_str case_name, cc_str key)
{
    fputs("s-", to);
    html_text(to, key);
    put_case(to, case_name);
}
