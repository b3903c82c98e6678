/* Source: RFC 9112, sections 2.2, 3, 5 and 6.3, where it says what a server may refuse.
 */
#include "head.h"

#include "web.h"

#define METHOD_MAX 16
#define LINE_MAX   (METHOD_MAX + WEB_TARGET_MAX + 16)

static bool is_token(cc_str s)
{
    static const char marks[] = "!#$%&'*+-.^_`|~";

    for (size_t i = 0; i < s.n; i++)
        if (!cc_is_digit(s.p[i]) && !((s.p[i] | 0x20) >= 'a' && (s.p[i] | 0x20) <= 'z') &&
            !memchr(marks, s.p[i], sizeof marks - 1))
            return false;
    return s.n > 0;
}

static int request_line(struct web_head *head, cc_str line)
{
    cc_str method = cc_str_cut(&line, ' '), target = cc_str_cut(&line, ' ');

    if (target.n > WEB_TARGET_MAX)
        return 414;
    if (!is_token(method) || method.n > METHOD_MAX || !target.n)
        return 400;
    for (size_t i = 0; i < target.n; i++)
        if (target.p[i] <= ' ' || target.p[i] == 0x7f)
            return 400;
    head->posts = cc_str_eq(method, CC_LIT("POST"));
    if (cc_str_eq(line, CC_LIT("HTTP/1.1")) || cc_str_eq(line, CC_LIT("HTTP/1.0")))
        return WEB_HEAD_MORE;
    return cc_str_starts(line, CC_LIT("HTTP/")) && line.n == 8 ? 505 : 400;
}

/* Digits and nothing else: "+1", "1, 1" and "0x1" have been read in more than one way. */
static int content_length(struct web_head *head, cc_str value)
{
    uint64_t n = 0;

    if (head->has_length || value.n == 0 || value.n > 15)
        return 400;
    for (size_t i = 0; i < value.n; i++) {
        if (!cc_is_digit(value.p[i]))
            return 400;
        n = n * 10 + (uint64_t)(value.p[i] - '0');
    }
    head->has_length = true;
    head->length = n;
    return WEB_HEAD_MORE;
}

static int header_line(struct web_head *head, cc_str line)
{
    cc_str value = line, name = cc_str_cut(&value, ':');

    /* A line that begins with a space would go on the one before; one without a colon
     * would end in whatever the reader makes of it. */
    if (name.n == line.n || !is_token(name))
        return 400;
    if (head->lines > WEB_HEADERS_MAX)
        return 431;
    if (cc_str_eq_fold(name, CC_LIT("Content-Length")))
        return content_length(head, cc_str_trim(value));
    if (cc_str_eq_fold(name, CC_LIT("Transfer-Encoding")))
        head->chunked = true;
    return WEB_HEAD_MORE;
}

/* A page of ours says how long its body is. Only what is posted has one: any other would
 * be read to its end before anybody is asked who they are. */
static int whole(const struct web_head *head)
{
    if (head->chunked)
        return head->has_length ? 400 : 411;
    if (head->length > 0 && !head->posts)
        return 400;
    return head->length > WEB_BODY_MAX ? 413 : WEB_HEAD_WHOLE;
}

static bool has_control(cc_str line)
{
    for (size_t i = 0; i < line.n; i++)
        if (((unsigned char)line.p[i] < 0x20 && line.p[i] != '\t') || line.p[i] == 0x7f)
            return true;
    return false;
}

int web_head_read(struct web_head *head, cc_str bytes)
{
    for (;;) {
        cc_str rest = cc_str_sub(bytes, head->at, bytes.n);
        cc_str after = rest, line = cc_str_cut(&after, '\n');
        int status;
        if (head->lines == 0 && line.n > LINE_MAX)
            return 414;
        if (head->lines > 0 && head->at + line.n - head->headers_at > WEB_HEAD_MAX)
            return 431;
        if (line.n == rest.n)
            return WEB_HEAD_MORE;
        if (line.n == 0 || line.p[line.n - 1] != '\r')
            return 400; /* a bare line feed */
        line.n--;
        head->at += line.n + 2;
        if (head->lines > 0 && line.n == 0)
            return whole(head);
        if (has_control(line))
            return 400;
        status = head->lines++ ? header_line(head, line) : request_line(head, line);
        if (status != WEB_HEAD_MORE)
            return status;
        if (head->lines == 1)
            head->headers_at = head->at;
    }
}
