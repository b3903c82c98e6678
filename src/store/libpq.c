/* libpq by its names. */
#include "libpq.h"

#include <dlfcn.h>
#include <string.h>

#define LIBRARY "libpq.so.5"

const struct libpq *libpq(const char *path, struct cc_error *err)
{
    static struct libpq lib;
    static bool loaded;
    void *handle = loaded ? NULL : dlopen(LIBRARY, RTLD_NOW | RTLD_LOCAL);
    void *symbol;

    if (loaded)
        return &lib;
    if (!handle) {
        cc_fail(err, CC_ESTORE,
                "%s: a store in PostgreSQL needs " LIBRARY
                "; Debian has it in libpq5 (%s)",
                path, dlerror());
        return NULL;
    }
#define F(name)                                                                        \
    if (!(symbol = dlsym(handle, #name)))                                              \
        return cc_fail(err, CC_ESTORE, "%s: " LIBRARY " is too old: it has no " #name, \
                       path),                                                          \
               NULL;                                                                   \
    memcpy(&lib.name, &symbol,                                                         \
           sizeof symbol); /* ISO C converts no object to a function */
    LIBPQ_FUNCTIONS(F)
#undef F
    loaded = true;
    return &lib;
}
