"""A stand-in for Spark, which Debian does not package: NOT Spark, and no proof that Spark works.

It keeps the contract that examples/jobs/run_spark.py relies on, as Spark's documentation of
RDD.pipe and repartitionAndSortWithinPartitions states it: a command of words, run once for each
partition; an element is a line on its standard input, a line it prints is an element; with
checkCode, other than 0 ends the job; all pairs of one key are in one partition, sorted by key.
Partitions are run one after the other, in this process.
"""
import shlex
import subprocess
import sys
import zlib

print("pyspark: a stand-in that runs the pipe protocol only, not Spark", file=sys.stderr)


class SparkFiles:
    _path = {}

    @classmethod
    def get(cls, name):
        return cls._path[name]


class RDD:
    def __init__(self, partitions):
        self.partitions = partitions

    def pipe(self, command, env=None, checkCode=False):
        out = []
        for elements in self.partitions:
            lines = "".join(element.rstrip("\n") + "\n" for element in elements)
            done = subprocess.run(shlex.split(command), input=lines.encode(), stdout=subprocess.PIPE, env=env)
            if checkCode and done.returncode:
                raise RuntimeError(f"Pipe function `{command}' exited with error code {done.returncode}")
            out.append(done.stdout.decode().split("\n")[:-1])
        return RDD(out)

    def map(self, function):
        return RDD([[function(element) for element in elements] for elements in self.partitions])

    def repartition(self, number):
        return RDD([self.collect()[i::number] for i in range(number)])

    def repartitionAndSortWithinPartitions(self, number):
        out = [[] for _ in range(number)]
        for key, value in self.collect():
            out[zlib.crc32(key.encode()) % number].append((key, value))
        return RDD([sorted(elements, key=lambda pair: pair[0]) for elements in out])

    def collect(self):
        return [element for elements in self.partitions for element in elements]


class SparkContext:
    def __init__(self, appName=None):
        self.appName = appName

    def textFile(self, path, minPartitions=1):
        with open(path, encoding="utf-8", newline="\n") as file:
            return RDD([[line.rstrip("\n") for line in file]])

    def addFile(self, path):
        SparkFiles._path[path.rsplit("/", 1)[-1]] = path

    def stop(self):
        pass
