/* What editors made of a finding, for every format that is for people. */
#ifndef REPORT_DECISION_H
#define REPORT_DECISION_H

#include "report.h"

/* "not checked by an editor" */
const char *section_says(enum section s);
uint32_t section_count(const struct record_finding *at, uint32_t n, enum section s);

/* "Confirmed by ed on 1 May 2031; not signed." */
cc_str decision_words(const struct record_finding *f, struct cc_arena *a);
/* "Note by ed on 1 May 2031: both at 9 a.m." */
cc_str note_words(const struct record_note *n, struct cc_arena *a);

#endif
