/*
 * claimcheck-fetch: the one program that fetches articles; 'claimcheck add --url' runs
 * it. A line of JSON goes out, and behind it the bytes.
 */
#include "get.h"

#include "ingest/ingest.h"
#include "record/json.h"
#include "record/record.h"

#include <curl/curl.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define TIMEOUT 30

static const char usage[] =
    "usage: claimcheck-fetch [OPTION...] URL\n"
    "\n"
    "Fetches one address over http or https for 'claimcheck add --url'. Prints a line of\n"
    "JSON, {\"url\",\"media\",\"fetched\"}, and behind it the bytes as they came; or\n"
    "{\"trouble\"} and nothing.\n"
    "\n"
    "options:\n"
    "  -n, --networks public|all  which addresses may be connected to; else public: none\n"
    "                             of this machine or a private network, and no proxy\n"
    "  -t, --timeout SECONDS      for all of it; else 30\n"
    "  -h, --help                 show this help\n"
    "\n"
    "examples:\n"
    "  claimcheck-fetch https://example.org/news/feed.xml | head -n 1\n"
    "\n"
    "Exit: 0 fetched, 2 usage, 3 not fetched.\n";

static int misused(const char *what)
{
    fprintf(stderr, "claimcheck-fetch: %s\n%s", what, usage);
    return 2;
}

/* NULL, or what is wrong with the command line. */
static const char *read_options(int argc, char **argv, struct get_settings *set,
                                bool *help)
{
    static const struct option longs[] = { { "networks", required_argument, NULL, 'n' },
                                           { "timeout", required_argument, NULL, 't' },
                                           { "help", no_argument, NULL, 'h' },
                                           { NULL, 0, NULL, 0 } };
    int found;

    while ((found = getopt_long(argc, argv, "n:t:h", longs, NULL)) != -1) {
        if (found == 't')
            set->timeout = strtol(optarg, NULL, 10);
        else if (found == 'h')
            *help = true;
        else if (found == 'n' && strcmp(optarg, "all") == 0)
            set->private_too = true;
        else if (found != 'n' || strcmp(optarg, "public") != 0)
            return "cannot make sense of the command line";
    }
    if (set->timeout <= 0 || set->timeout > 86400)
        return "--timeout: not a number of seconds";
    if (!*help && optind + 1 != argc)
        return "one address is needed";
    set->url = argv[optind];
    return NULL;
}

struct fetching {
    struct get_settings set;
    struct cc_arena *a;
    struct cc_error err;
};

static void fetch(void *arg)
{
    struct fetching *f = arg;
    struct jout j = { .to = { .a = f->a } };
    struct got got;

    if (!get(&got, &f->set, f->a, &f->err))
        return;
    jout_open(&j, NULL, '{');
    jout_string(&j, "url", got.url);
    jout_string(&j, "media", got.media);
    jout_string(&j, "fetched", record_now(f->a));
    jout_close(&j, '}');
    cc_buf_addc(&j.to, '\n');
    fwrite(j.to.p, 1, j.to.n, stdout);
    fwrite(got.body.p, 1, got.body.n, stdout);
}

static void tell(const char *trouble, struct cc_arena *a)
{
    struct jout j = { .to = { .a = a } };

    jout_open(&j, NULL, '{');
    jout_string(&j, "trouble", cc_str_c(trouble));
    jout_close(&j, '}');
    printf("%.*s\n", CC_FMT(cc_buf_str(&j.to)));
}

int main(int argc, char **argv)
{
    struct fetching f = { .set = { .timeout = TIMEOUT, .most = INGEST_PAGE_MAX } };
    bool help = false;
    const char *wrong = read_options(argc, argv, &f.set, &help);

    if (wrong)
        return misused(wrong);
    if (help) {
        fputs(usage, stdout);
        return 0;
    }
    curl_global_init(CURL_GLOBAL_DEFAULT);
    f.a = cc_arena_new(NULL);
    if (!f.a || !cc_arena_guard(f.a, fetch, &f, &f.err))
        cc_fail(&f.err, CC_EMEMORY, "out of memory");
    if (f.err.code && f.a)
        tell(f.err.text, f.a);
    cc_arena_free(f.a);
    curl_global_cleanup();
    return f.err.code || fflush(stdout) != 0 ? 3 : 0;
}
