/* What a run read, and what its silence means. */
#include "report.h"

#include <inttypes.h>

#define LONG_RUN 40 /* articles: each reason was told when it came, a screen ago */

static void put_count(FILE *to, const char *before, uint64_t n, const char *one,
                      const char *many)
{
    fprintf(to, "%s%" PRIu64 " %s", before, n, n == 1 ? one : many);
}

static void put_share(FILE *to, const char *before, uint32_t part, uint32_t all,
                      const char *what)
{
    fprintf(to, "%s%u%% %s", before, (unsigned)((uint64_t)part * 100 / all), what);
}

static void put_reasons(FILE *to, const struct record_summary *sum)
{
    for (uint32_t i = 0; i < sum->reasons; i++) {
        fputs("skipped: ", to);
        screen_put(to, sum->reason[i]);
        fputc('\n', to);
    }
    if (sum->reasons < sum->skipped)
        fprintf(to, "skipped: %u more\n", sum->skipped - sum->reasons);
}

void report_summary(const struct record_summary *sum, bool compared,
                    const struct screen *err)
{
    FILE *to = err->to;

    screen_style(err, STYLE_DIM);
    if (sum->articles >= LONG_RUN)
        put_reasons(to, sum);
    put_count(to, "", sum->articles, "article read", "articles read");
    put_count(to, ", ", sum->skipped, "skipped", "skipped");
    put_count(to, ", ", sum->undated, "undated", "undated");
    if (sum->repeated)
        put_count(to, ", ", sum->repeated, "given twice", "given twice");
    put_count(to, "; ", sum->statements, "statement", "statements");
    if (sum->statements) {
        put_share(to, ", ", sum->with_speaker, sum->statements, "with a speaker");
        put_share(to, ", ", sum->with_party, sum->statements, "with a party");
    }
    put_count(to, "; ", sum->claims, "claim", "claims");
    if (compared) {
        put_count(to, "; ", sum->pairs, "pair compared", "pairs compared");
        put_count(to, "; ", sum->findings, "finding", "findings");
        put_count(to, ", ", sum->possible, "withheld as possible",
                  "withheld as possible");
    }
    fputs(".\n", to);
    if (compared)
        fputs("No finding is not confirmation.\n", to);
    screen_style(err, STYLE_PLAIN);
}
