/*
 * Runs a command several times and prints what it took: measure RUNS COMMAND
 * [ARGUMENT...]
 *
 * One line: median and least wall time in milliseconds, least processor time in
 * milliseconds, greatest memory in KiB. The command's output is thrown away. Exits 1 if
 * it failed.
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { MAX_RUNS = 1000 };

struct run {
    double wall, processor;
    long memory;
};

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static double milliseconds(struct timeval t)
{
    return (double)t.tv_sec * 1e3 + (double)t.tv_usec / 1e3;
}

static struct run run_once(char **command)
{
    double begun = now();
    pid_t child = fork();
    if (child == 0) {
        int nothing = open("/dev/null", O_RDWR);
        dup2(nothing, 0);
        dup2(nothing, 1);
        dup2(nothing, 2);
        execvp(command[0], command);
        _exit(127);
    }
    int status;
    struct rusage used;
    if (child < 0 || wait4(child, &status, 0, &used) < 0 || !WIFEXITED(status) ||
        WEXITSTATUS(status) != 0) {
        fprintf(stderr, "measure: %s failed\n", command[0]);
        exit(1);
    }
    return (struct run){ .wall = now() - begun,
                         .processor =
                             milliseconds(used.ru_utime) + milliseconds(used.ru_stime),
                         .memory = used.ru_maxrss };
}

static int by_wall(const void *a, const void *b)
{
    double x = ((const struct run *)a)->wall, y = ((const struct run *)b)->wall;
    return (x > y) - (x < y);
}

int main(int argc, char **argv)
{
    static struct run runs[MAX_RUNS];
    long n = argc > 2 ? strtol(argv[1], NULL, 10) : 0;
    if (n < 1 || n > MAX_RUNS) {
        fprintf(stderr, "usage: measure RUNS COMMAND [ARGUMENT...]\n");
        return 2;
    }
    double processor = 0;
    long memory = 0;
    for (long i = 0; i < n; i++) {
        runs[i] = run_once(argv + 2);
        if (i == 0 || runs[i].processor < processor)
            processor = runs[i].processor;
        if (runs[i].memory > memory)
            memory = runs[i].memory;
    }
    qsort(runs, (size_t)n, sizeof *runs, by_wall);
    printf("%.3f %.3f %.3f %ld\n", runs[n / 2].wall, runs[0].wall, processor, memory);
    return 0;
}
