#!/usr/bin/env python3
"""claimcheck compare in parts, by Dask: run_dask.py SCHEDULER PARTS ARTICLE... >findings.jsonl

SCHEDULER is the address of a scheduler, or - for workers on this machine. The workers need the
program claimcheck and nothing else. What each step reads and prints: docs/DISTRIBUTED.md.
"""
import os
import subprocess
import sys
import tempfile
from collections import defaultdict

from dask.distributed import Client

PROGRAM = os.environ.get("CLAIMCHECK", "claimcheck")
OPTIONS = os.environ.get("OPTIONS", "").split()


def run(arguments, lines, table=None):
    """One step: bytes in, bytes out; what the program refuses ends the run."""
    with tempfile.NamedTemporaryFile() as file:
        if table is not None:
            file.write(table)
            file.flush()
            arguments = arguments + ["--table", file.name]
        done = subprocess.run([PROGRAM] + arguments, input=lines, capture_output=True)
    if done.returncode:
        raise RuntimeError(f"{' '.join(arguments)}: {done.stderr.decode(errors='replace')}")
    return done.stdout


def deal(groups, lines):
    """The lines of each block that a part has articles for."""
    blocks = defaultdict(list)
    for line in run(["block", "--groups", str(groups)], lines).splitlines(keepends=True):
        blocks[line.split(b"\t", 1)[0]].append(line)
    return {key: b"".join(of_key) for key, of_key in blocks.items()}


def compare(key, dealt, table):
    """What is found in one block, out of what every part has for it."""
    lines = b"".join(part.get(key, b"") for part in dealt)
    return run(["compare", "--blocks"] + OPTIONS, lines, table)


def compare_in_parts(client, parts, articles):
    lines = articles.splitlines(keepends=True)
    part = [b"".join(lines[i::parts]) for i in range(parts)]
    groups = next(n for n in range(1, parts + 1) if n * (n + 1) // 2 >= parts)

    names = client.map(lambda p: run(["block", "--names"] + OPTIONS, p), part, pure=False)
    table = run(["merge", "--names"] + OPTIONS, b"".join(client.gather(names)))
    for _ in range(2):  # what too many share, and what that is split into
        known = client.scatter(table, broadcast=True)
        counts = client.map(
            lambda p, t: run(["block", "--count"] + OPTIONS, p, t), part, [known] * parts, pure=False
        )
        rows = sorted(b"".join(client.gather(counts)).splitlines(keepends=True))
        table += run(["merge", "--count"], b"".join(rows))

    whole_table = client.scatter(table, broadcast=True)
    dealt = client.map(lambda p: deal(groups, p), part, pure=False)
    keys = sorted({key for of_part in client.gather(client.map(list, dealt, pure=False)) for key in of_part})
    found = [client.submit(compare, key, dealt, whole_table, pure=False) for key in keys]
    return run(
        ["merge", "--format", "jsonl"] + OPTIONS, b"".join(client.gather(found)), table
    )


if __name__ == "__main__":
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    scheduler, number, paths = sys.argv[1], int(sys.argv[2]), sys.argv[3:]
    with Client(scheduler) if scheduler != "-" else Client(dashboard_address=None) as workers:
        given = run(["extract", "--lines"] + paths, b"")
        sys.stdout.buffer.write(compare_in_parts(workers, number, given))
