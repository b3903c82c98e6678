/* The page itself: three files that are part of the program (web/dist). */
#include "exchange.h"

extern const char web_index_html[], web_index_html_end[];
extern const char web_app_js[], web_app_js_end[];
extern const char web_app_css[], web_app_css_end[];

static bool put(struct exchange *x, const char *media, const char *from, const char *end)
{
    web_body(x, media, (cc_str){ from, (size_t)(end - from) });
    return true;
}

bool web_do_page(struct exchange *x)
{
    return put(x, "text/html; charset=utf-8", web_index_html, web_index_html_end);
}

bool web_do_script(struct exchange *x)
{
    return put(x, "text/javascript; charset=utf-8", web_app_js, web_app_js_end);
}

bool web_do_style(struct exchange *x)
{
    return put(x, "text/css; charset=utf-8", web_app_css, web_app_css_end);
}

/* Browsers ask for an icon by themselves; a page that is not found would be an error in
 * their console. */
bool web_do_nothing(struct exchange *x)
{
    x->out->status = 204;
    return true;
}
