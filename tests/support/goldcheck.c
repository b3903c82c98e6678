/*
 * Compares the findings of one run with a listing of what an editor would flag and what
 * must stay silent: goldcheck LISTING FOLDER < findings.jsonl
 *
 * The listing explains its own lines (tests/cli/examples.expected). Prints one line for
 * each miss and false alarm, then a summary; exits 1 if a `must` is missing, a `trap` or
 * `mute` was hit or more than `further` findings are not in the listing, 2 if the listing
 * does not fit the files.
 */
#include <jansson.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    MAX_FILES = 64,
    MAX_ROWS = 256,
    MAX_FINDINGS = 4096,
    MAX_FIELDS = 8,
    ROW_KINDS = 5
};

struct file {
    char *key, *name, *text;
};

struct place {
    const struct file *file;
    long start, end;
};

enum row_kind { MUST, GOAL, MAY, TRAP, MUTE };

struct row {
    enum row_kind kind;
    const char *id, *note; /* note: the kinds of a must, the reason of a trap */
    struct place a, b;
    bool met;
};

struct finding {
    json_t *json;
    bool known;
};

static struct file files[MAX_FILES];
static struct row rows[MAX_ROWS];
static struct finding findings[MAX_FINDINGS];
static size_t file_count, row_count, finding_count;
static long further_limit = -1;

static void die(const char *what, const char *where)
{
    fprintf(stderr, "goldcheck: %s: %s\n", what, where);
    exit(2);
}

static char *read_all(const char *path)
{
    FILE *f = fopen(path, "rb");
    if (f == NULL)
        die("cannot open", path);
    char *text = NULL;
    size_t n = 0, room = 0, got;
    do {
        room = room * 2 + 4096;
        text = realloc(text, room + 1);
        if (text == NULL)
            die("out of memory reading", path);
        got = fread(text + n, 1, room - n, f);
        n += got;
    } while (got > 0);
    text[n] = '\0';
    fclose(f);
    return text;
}

static struct place find_place(const char *key, const char *words)
{
    for (size_t i = 0; i < file_count; i++) {
        if (strcmp(files[i].key, key) != 0)
            continue;
        const char *at = strstr(files[i].text, words);
        if (at == NULL)
            die("words not in the file", words);
        long start = (long)(at - files[i].text);
        return (struct place){ &files[i], start, start + (long)strlen(words) };
    }
    die("no such file key", key);
    return (struct place){ 0 };
}

static void add_file(const char *folder, char *key, char *name)
{
    if (file_count == MAX_FILES)
        die("too many files", name);
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    files[file_count++] = (struct file){ key, name, read_all(path) };
}

static size_t split(char *line, char **field)
{
    size_t n = 0;
    while (n < MAX_FIELDS) {
        field[n++] = line;
        line = strstr(line, " | ");
        if (line == NULL)
            break;
        *line = '\0';
        line += 3;
    }
    return n;
}

static void add_row(enum row_kind kind, char **field, size_t n)
{
    if (row_count == MAX_ROWS || n != (kind == MUTE ? 4u : 7u))
        die("bad row", field[1]);
    struct row *r = &rows[row_count++];
    *r = (struct row){ .kind = kind, .id = field[1] };
    if (kind == MUTE) {
        r->a = find_place(field[2], field[3]);
        return;
    }
    r->note = field[2];
    r->a = find_place(field[3], field[4]);
    r->b = find_place(field[5], field[6]);
}

static void read_listing(const char *path, const char *folder)
{
    static const char *const kinds[] = { "must", "goal", "may", "trap", "mute" };
    char *save = NULL, *text = read_all(path);
    for (char *line = strtok_r(text, "\n", &save); line;
         line = strtok_r(NULL, "\n", &save)) {
        char *field[MAX_FIELDS] = { 0 };
        if (line[0] == '#')
            continue;
        size_t n = split(line, field), kind = 0;
        if (strcmp(field[0], "file") == 0 && n == 3) {
            add_file(folder, field[1], field[2]);
            continue;
        }
        if (strcmp(field[0], "further") == 0 && n == 2) {
            further_limit = strtol(field[1], NULL, 10);
            continue;
        }
        while (kind < ROW_KINDS && strcmp(field[0], kinds[kind]) != 0)
            kind++;
        if (kind == ROW_KINDS)
            die("unknown line", field[0]);
        add_row((enum row_kind)kind, field, n);
    }
}

static void read_findings(void)
{
    char *line = NULL;
    size_t room = 0;
    while (getline(&line, &room, stdin) > 0) {
        json_error_t err;
        json_t *j = json_loads(line, 0, &err);
        if (j == NULL)
            die("not JSON", line);
        if (json_object_get(j, "a") == NULL) {
            json_decref(j); /* the summary */
            continue;
        }
        if (finding_count == MAX_FINDINGS)
            die("too many findings", line);
        findings[finding_count++].json = j;
    }
    free(line);
}

static bool side_in(const json_t *side, const struct place *p)
{
    const char *file = json_string_value(json_object_get(side, "file"));
    if (file == NULL)
        return false;
    const char *slash = strrchr(file, '/');
    if (strcmp(slash ? slash + 1 : file, p->file->name) != 0)
        return false;
    json_int_t start = json_integer_value(json_object_get(side, "start"));
    json_int_t end = json_integer_value(json_object_get(side, "end"));
    return start < p->end && end > p->start;
}

/* Also true for a further place where the same claim is repeated. */
static bool touches(const json_t *side, const struct place *p)
{
    if (side_in(side, p))
        return true;
    size_t i;
    json_t *also;
    json_array_foreach(json_object_get(side, "also"), i,
                       also) if (side_in(also, p)) return true;
    return false;
}

static bool fits(const struct row *r, const json_t *finding)
{
    const json_t *a = json_object_get(finding, "a"), *b = json_object_get(finding, "b");
    const char *kind = json_string_value(json_object_get(finding, "kind"));
    const char *family = json_string_value(json_object_get(finding, "family"));
    if (r->kind == MUTE)
        return touches(a, &r->a) || touches(b, &r->a);
    bool forth = touches(a, &r->a) && touches(b, &r->b);
    bool back = touches(a, &r->b) && touches(b, &r->a);
    if (r->kind == TRAP)
        return forth || back;
    if (kind == NULL || family == NULL || strstr(r->note, kind) == NULL)
        return false;
    return forth || (back && strcmp(family, "change") != 0);
}

static void print_finding(const char *label, const char *id, const json_t *j)
{
    const json_t *a = json_object_get(j, "a"), *b = json_object_get(j, "b");
    printf("%s %s: %s %s: %s\n    %.160s\n    %.160s\n", label, id,
           json_string_value(json_object_get(j, "kind")),
           json_string_value(json_object_get(j, "rule")),
           json_string_value(json_object_get(j, "why")),
           json_string_value(json_object_get(a, "text")),
           json_string_value(json_object_get(b, "text")));
}

static bool met_elsewhere(const struct row *r)
{
    for (size_t i = 0; i < row_count; i++)
        if (rows[i].met && rows[i].kind == r->kind && strcmp(rows[i].id, r->id) == 0)
            return true;
    return false;
}

/* The rows of one id are one thing to find: only its first row is counted. */
static bool first_of_id(size_t at)
{
    for (size_t i = 0; i < at; i++)
        if (rows[i].kind == rows[at].kind && strcmp(rows[i].id, rows[at].id) == 0)
            return false;
    return true;
}

static void match(void)
{
    for (size_t f = 0; f < finding_count; f++)
        for (size_t r = 0; r < row_count; r++) {
            if (!fits(&rows[r], findings[f].json))
                continue;
            rows[r].met = true;
            findings[f].known = true;
            if (rows[r].kind >= TRAP)
                print_finding("FALSE ALARM", rows[r].id, findings[f].json);
        }
}

int main(int argc, char **argv)
{
    if (argc != 3)
        die("usage", "goldcheck LISTING FOLDER < findings.jsonl");
    read_listing(argv[1], argv[2]);
    read_findings();
    match();
    size_t want[ROW_KINDS] = { 0 }, met[ROW_KINDS] = { 0 }, further = 0;
    for (size_t r = 0; r < row_count; r++) {
        if (!first_of_id(r))
            continue;
        want[rows[r].kind]++;
        if (met_elsewhere(&rows[r])) {
            met[rows[r].kind]++;
            if (rows[r].kind == GOAL)
                printf("found, make it a must: %s\n", rows[r].id);
        } else if (rows[r].kind <= GOAL)
            printf("%s %s: %s\n", rows[r].kind == MUST ? "MISSING" : "not yet",
                   rows[r].id, rows[r].note);
    }
    for (size_t f = 0; f < finding_count; f++)
        if (!findings[f].known) {
            further++;
            print_finding("further", "finding", findings[f].json);
        }
    printf("%zu of %zu must, %zu of %zu goals, %zu of %zu traps hit, %zu of %zu mute "
           "places used, "
           "%zu further findings\n",
           met[MUST], want[MUST], met[GOAL], want[GOAL], met[TRAP], want[TRAP], met[MUTE],
           want[MUTE], further);
    bool too_many = further_limit >= 0 && further > (size_t)further_limit;
    return met[MUST] < want[MUST] || met[TRAP] || met[MUTE] || too_many;
}
