#!/usr/bin/env python3
"""claimcheck compare in parts, by Spark: spark-submit run_spark.py PARTS ARTICLES >findings.jsonl

ARTICLES is what 'claimcheck extract --lines' printed, at a place that all executors see (HDFS, S3,
a shared folder). The executors need the program claimcheck and nothing else: every step is a
pipe(). What each step reads and prints: docs/DISTRIBUTED.md.
"""
import os
import subprocess
import sys
import tempfile

from pyspark import SparkContext, SparkFiles

PROGRAM = os.environ.get("CLAIMCHECK", "claimcheck")
OPTIONS = os.environ.get("OPTIONS", "")


def merge(arguments, lines):
    """A step of the driver."""
    text = "".join(line + "\n" for line in lines)
    done = subprocess.run([PROGRAM, "merge"] + arguments, input=text.encode(), stdout=subprocess.PIPE)
    if done.returncode:
        sys.exit(done.returncode)
    return done.stdout


def pipe(rdd, step):
    """An executor's step; one that ends with other than 0 fails the task."""
    return rdd.pipe(f"{PROGRAM} {step} {OPTIONS}", checkCode=True)


def broadcast(context, folder, name, table):
    path = os.path.join(folder, name)
    with open(path, "wb") as file:
        file.write(table)
    context.addFile(path)
    return SparkFiles.get(name)


def compare_in_parts(context, parts, articles, folder):
    groups = next(n for n in range(1, parts + 1) if n * (n + 1) // 2 >= parts)
    lines = context.textFile(articles, parts).repartition(parts)
    own = OPTIONS.split()

    table = merge(["--names"] + own, pipe(lines, "block --names").collect())
    for name in "claimcheck.names", "claimcheck.counts":  # what too many share, and what that is split into
        known = broadcast(context, folder, name, table)
        counts = pipe(lines, f"block --count --table {known}").collect()
        table += merge(["--count"], sorted(counts))
    whole = broadcast(context, folder, "claimcheck.table", table)

    blocks = lines.pipe(f"{PROGRAM} block --groups {groups}", checkCode=True)
    keyed = blocks.map(lambda line: tuple(line.split("\t", 1)))
    shuffled = keyed.repartitionAndSortWithinPartitions(parts).map("\t".join)
    found = pipe(shuffled, f"compare --blocks --table {whole}").collect()
    with open(os.path.join(folder, "table"), "wb") as file:
        file.write(table)
    return merge(["--table", file.name, "--format", "jsonl"] + own, found)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    with tempfile.TemporaryDirectory() as work:
        spark = SparkContext(appName="claimcheck")
        try:
            sys.stdout.buffer.write(compare_in_parts(spark, int(sys.argv[1]), sys.argv[2], work))
        finally:
            spark.stop()
