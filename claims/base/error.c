/* The error object: the first failure is the one a person should read. */
#include "claimcheck/base.h"

#include <stdio.h>

bool cc_fail(struct cc_error *err, enum cc_code code, const char *format, ...)
{
    if (!err || err->code != CC_OK)
        return false;
    va_list args;
    va_start(args, format);
    vsnprintf(err->text, sizeof err->text, format, args);
    va_end(args);
    err->code = code;
    return false;
}
