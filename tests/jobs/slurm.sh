#!/bin/sh
# Slurm for real, on loopback: tests/jobs/slurm.sh CLAIMCHECK; by hand, as root. Needs slurmctld, slurmd,
# slurm-client and munge; starts what it needs in a folder of its own, ends it, and leaves nothing.
#
# Prints "same" for each number of parts whose findings are, to the byte, those of claimcheck compare.
set -eu
CLAIMCHECK=$(realpath "$1")
export CLAIMCHECK LC_ALL=C
jobs=$(realpath "$(dirname "$0")/../../examples/jobs")
for program in munged slurmctld slurmd sbatch; do
    command -v $program >/dev/null || { echo "slurm.sh: there is no $program" >&2; exit 77; }
done
work=$(mktemp -d)
chmod 755 "$work"
started=
stop() {
    for pid in $started; do kill "$pid" 2>/dev/null || :; done
    wait
    rm -rf "$work"
}
trap stop EXIT
trap 'exit 1' HUP INT TERM

host=$(hostname -s)
mkdir -m 700 "$work/munge" "$work/state" "$work/spool"
mkdir -m 755 "$work/socket"
dd if=/dev/urandom of="$work/munge/key" bs=128 count=1 2>/dev/null
chmod 600 "$work/munge/key"
cat >"$work/slurm.conf" <<EOF
ClusterName=claimcheck
SlurmctldHost=$host(127.0.0.1)
SlurmctldPort=56817
SlurmdPort=56818
SlurmUser=root
AuthType=auth/munge
AuthInfo=socket=$work/socket/munge
CredType=cred/munge
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool
SlurmctldPidFile=$work/slurmctld.pid
SlurmdPidFile=$work/slurmd.pid
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
MpiDefault=none
ReturnToService=2
SchedulerParameters=sched_interval=1,batch_sched_delay=0
CommunicationParameters=NoInAddrAny,NoCtldInAddrAny
NodeName=$host NodeAddr=127.0.0.1 CPUs=$(nproc) State=UNKNOWN
PartitionName=main Nodes=$host Default=YES MaxTime=INFINITE State=UP
EOF
export SLURM_CONF="$work/slurm.conf"
munged --force --foreground --key-file="$work/munge/key" --socket="$work/socket/munge" \
    --pid-file="$work/socket/pid" --seed-file="$work/munge/seed" --log-file="$work/munge/log" >"$work/munged" 2>&1 &
started="$started $!"
slurmctld -D >"$work/slurmctld" 2>&1 &
started="$started $!"
slurmd -D >"$work/slurmd" 2>&1 &
started="$started $!"

tries=0
until sinfo -h -o %t 2>/dev/null | grep -q idle; do
    tries=$((tries + 1))
    [ $tries -lt 60 ] || { tail -n 5 "$work/munged" "$work/slurmctld" "$work/slurmd" >&2; exit 1; }
    sleep 1
done
sinfo
cd "$(dirname "$0")/../.."
"$CLAIMCHECK" compare --quiet --format jsonl examples >"$work/want"
mkdir "$work/tmp"
for parts in 1 4 16; do
    TMPDIR=$work/tmp "$jobs/slurm.sh" $parts examples >"$work/got"
    cmp "$work/want" "$work/got"
    echo "$parts parts: same, $(wc -l <"$work/got") findings"
done
# A step that fails ends the run, and nothing is printed.
printf '#!/bin/sh\n[ "$1" = compare ] && exit 3\nexec %s "$@"\n' "$CLAIMCHECK" >"$work/fails"
chmod +x "$work/fails"
if TMPDIR=$work/tmp CLAIMCHECK="$work/fails" "$jobs/slurm.sh" 4 examples >"$work/got" 2>/dev/null || [ -s "$work/got" ]; then
    echo 'slurm.sh: a step that failed was passed over' >&2
    exit 1
fi
echo 'a step that fails ends the run'
