/* Dates: reading, writing, counting, comparing. */
#include "support.h"

#include "claimcheck/date.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>

TestSuite(date, .fini = no_leaks);

static const struct {
    const char *in, *out; /* out NULL: refused */
    enum cc_precision precision;
    int minute;
} rows[] = {
    { "2023-02-20", "2023-02-20", CC_PREC_DAY, -1 },
    { " 2023-02-20\n", "2023-02-20", CC_PREC_DAY, -1 },
    { "2024-02-29", "2024-02-29", CC_PREC_DAY, -1 },
    { "2023-02", "2023-02", CC_PREC_MONTH, -1 },
    { "2023", "2023", CC_PREC_YEAR, -1 },
    { "2023-02-20T15:04Z", "2023-02-20", CC_PREC_MINUTE, 904 },
    { "2023-02-20T15:04:59+02:00", "2023-02-20", CC_PREC_MINUTE, 784 },
    { "2023-02-20T15:04:59.123-0530", "2023-02-20", CC_PREC_MINUTE, 1234 },
    { "2023-02-20T01:00+02:00", "2023-02-20", CC_PREC_MINUTE, 0 },
    { "2023-02-20T23:00-05:00", "2023-02-20", CC_PREC_MINUTE, 1439 },
    { "", NULL, CC_PREC_NONE, 0 },
    { "2023-02-29", NULL, CC_PREC_NONE, 0 },
    { "2023-13-01", NULL, CC_PREC_NONE, 0 },
    { "2023-00-01", NULL, CC_PREC_NONE, 0 },
    { "0000-01-01", NULL, CC_PREC_NONE, 0 },
    { "2023-2-1", NULL, CC_PREC_NONE, 0 },
    { "20.02.2023", NULL, CC_PREC_NONE, 0 },
    { "2023-02-20x", NULL, CC_PREC_NONE, 0 },
    { "2023-02-20T15:04", NULL, CC_PREC_NONE, 0 },
    { "2023-02-20T25:04Z", NULL, CC_PREC_NONE, 0 },
    { "2023-02-20T15:04Zjunk", NULL, CC_PREC_NONE, 0 },
    { "Feb 20, 2023", NULL, CC_PREC_NONE, 0 },
};

Test(date, parses)
{
    struct cc_arena *a = cc_arena_new(NULL);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct cc_error err = { 0 };
        cc_date got;
        bool ok = cc_date_parse(&got, cc_str_c(rows[i].in), &err);
        cr_assert(ok == (rows[i].out != NULL), "row %zu: %s", i, err.text);
        if (!ok) {
            cr_expect(all(eq(int, err.code, CC_EDATE), not(cc_date_known(got))),
                      "row %zu", i);
            continue;
        }
        cr_expect(cc_str_eq(cc_date_format(a, got), cc_str_c(rows[i].out)), "row %zu", i);
        cr_expect(eq(int, got.precision, rows[i].precision), "row %zu", i);
        cr_expect(eq(int, got.minute, rows[i].minute), "row %zu", i);
    }
    cc_arena_free(a);
}

Test(date, every_day_of_nine_centuries_comes_back)
{
    int32_t first, last;
    cr_assert(cc_day_from_civil(1600, 1, 1, &first) &&
              cc_day_from_civil(2500, 12, 31, &last));
    int y = 1599, m = 12, d = 31;
    for (int32_t day = first; day <= last; day++) {
        int ny, nm, nd;
        int32_t again;
        cc_day_to_civil(day, &ny, &nm, &nd);
        bool next = (ny == y && nm == m && nd == d + 1) || (nd == 1 && nm == m % 12 + 1);
        cr_assert(next, "%d-%d-%d after %d-%d-%d", ny, nm, nd, y, m, d);
        cr_assert(cc_day_from_civil(ny, nm, nd, &again) && again == day);
        y = ny, m = nm, d = nd;
    }
    cr_expect(eq(int, y, 2500));
}

static cc_date of(const char *s)
{
    cc_date d = CC_NO_DATE;
    cr_assert(cc_date_parse(&d, cc_str_c(s), NULL), "%s", s);
    return d;
}

Test(date, weekdays)
{
    cr_expect(eq(int, cc_weekday(of("2023-02-20").first), 0), "a Monday");
    cr_expect(eq(int, cc_weekday(of("1970-01-01").first), 3));
    cr_expect(eq(int, cc_weekday(of("1900-01-07").first), 6),
              "a Sunday before the epoch");
}

Test(date, compares)
{
    cc_date day = of("2023-02-20"), month = of("2023-02"), later = of("2023-03-01");
    cc_date noon = of("2023-02-20T12:00Z"), one = of("2023-02-20T13:00Z");

    cr_expect(cc_date_before(day, later) && cc_date_before(month, later));
    cr_expect(not(cc_date_before(day, month) || cc_date_before(month, day)));
    cr_expect(not(cc_date_before(day, noon)),
              "a day without a time is not before its noon");
    cr_expect(all(cc_date_before(noon, one), not(cc_date_before(one, noon))));
    cr_expect(not(cc_date_before(CC_NO_DATE, day) || cc_date_before(day, CC_NO_DATE)));
    cr_expect(all(cc_date_meet(day, month), not(cc_date_meet(month, later))));
    cr_expect(cc_date_meet(CC_NO_DATE, day));
    cr_expect(lt(int, cc_date_compare(month, day), 0), "begins earlier");
    cr_expect(lt(int, cc_date_compare(later, CC_NO_DATE), 0), "unknown sorts last");
    cr_expect(eq(int, cc_date_compare(CC_NO_DATE, CC_NO_DATE), 0));
    cr_expect(all(cc_date_equal(day, of("2023-02-20")), not(cc_date_equal(day, noon))));
}

Test(date, formats_intervals)
{
    struct cc_arena *a = cc_arena_new(NULL);
    int32_t monday = of("2023-02-20").first;
    cc_date week = { monday, monday + 6, -1, CC_PREC_WEEK };
    cc_date new_year = { of("2022-12-26").first, of("2023-01-01").first, -1,
                         CC_PREC_WEEK };
    cc_date first_week = { of("2024-12-30").first, of("2025-01-05").first, -1,
                           CC_PREC_WEEK };
    cc_date open = { monday, CC_DAY_MAX, -1, CC_PREC_RANGE };
    cc_date past = { CC_DAY_MIN, monday, -1, CC_PREC_RANGE };

    cr_expect(cc_str_eq(cc_date_format(a, week), CC_LIT("2023-W08")));
    cr_expect(cc_str_eq(cc_date_format(a, new_year), CC_LIT("2022-W52")));
    cr_expect(cc_str_eq(cc_date_format(a, first_week), CC_LIT("2025-W01")));
    cr_expect(cc_str_eq(cc_date_format(a, open), CC_LIT("2023-02-20/..")));
    cr_expect(cc_str_eq(cc_date_format(a, past), CC_LIT("../2023-02-20")));
    cr_expect(cc_str_eq(cc_date_format(a, CC_NO_DATE), CC_LIT("")));
    cr_expect(cc_str_eq(cc_precision_name(CC_PREC_RANGE), CC_LIT("range")));
    cr_expect(cc_str_eq(cc_date_source_name(CC_FROM_FILENAME), CC_LIT("filename")));
    cc_arena_free(a);
}
