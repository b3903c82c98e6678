/* A disk that refuses the N-th thing that is asked of it, under SQLite. */
#ifndef TESTS_DISK_H
#define TESTS_DISK_H

#include <stdbool.h>
#include <stdint.h>

/* What is opened from here on is on that disk. */
void disk_begin(void);
/* It refuses write, sync or truncation number n from now on; 0: none. for_good: and all
 * that follow. */
void disk_refuse(uint32_t n, bool for_good);
/* How many it was asked since. */
uint32_t disk_asked(void);

#endif
