/* When something was kept, fetched or judged. */
#include "record.h"

#include <time.h>

cc_str record_now(struct cc_arena *a)
{
    time_t now = time(NULL);
    struct tm utc;

    gmtime_r(&now, &utc);
    return cc_strf(a, "%04d-%02d-%02dT%02d:%02d:%02dZ", utc.tm_year + 1900,
                   utc.tm_mon + 1, utc.tm_mday, utc.tm_hour, utc.tm_min, utc.tm_sec);
}
