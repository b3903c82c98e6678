#!/bin/sh
# Dask for real, on loopback: tests/jobs/dask.sh CLAIMCHECK; by hand. Needs python3-distributed. Starts a
# scheduler and two workers, ends them, and leaves nothing.
#
# Prints "same" for each number of parts whose findings are, to the byte, those of claimcheck compare.
set -eu
CLAIMCHECK=$(realpath "$1")
export CLAIMCHECK
job=$(realpath "$(dirname "$0")/../../examples/jobs/run_dask.py")
python=${PYTHON:-/usr/bin/python3}
"$python" -c 'import dask.distributed' 2>/dev/null || { echo 'dask.sh: there is no python3-distributed' >&2; exit 77; }
work=$(mktemp -d)
started=
stop() {
    for pid in $started; do kill "$pid" 2>/dev/null || :; done
    wait
    rm -rf "$work"
}
trap stop EXIT
trap 'exit 1' HUP INT TERM

port=${PORT:-58786}
"$python" -m distributed.cli.dask_scheduler --host 127.0.0.1 --port "$port" --no-dashboard >"$work/scheduler" 2>&1 &
started="$started $!"
for worker in 1 2; do
    "$python" -m distributed.cli.dask_worker "tcp://127.0.0.1:$port" --host 127.0.0.1 --nthreads 1 --no-nanny \
        --no-dashboard --local-directory "$work/$worker" >"$work/worker.$worker" 2>&1 &
    started="$started $!"
done
cd "$(dirname "$0")/../.."
"$CLAIMCHECK" compare --quiet --format jsonl examples >"$work/want"
for parts in 1 4 16; do
    "$python" "$job" "tcp://127.0.0.1:$port" $parts examples >"$work/got"
    cmp "$work/want" "$work/got"
    echo "$parts parts: same, $(wc -l <"$work/got") findings"
done
# A step that fails ends the run, and nothing is printed.
printf '#!/bin/sh\n[ "$1" = compare ] && exit 3\nexec %s "$@"\n' "$CLAIMCHECK" >"$work/fails"
chmod +x "$work/fails"
if CLAIMCHECK="$work/fails" "$python" "$job" "tcp://127.0.0.1:$port" 4 examples >"$work/got" 2>/dev/null || [ -s "$work/got" ]; then
    echo 'dask.sh: a step that failed was passed over' >&2
    exit 1
fi
echo 'a step that fails ends the run'
