#!/usr/bin/env bash
# Counts the instructions of a build of the repository's own briefing, into a new folder in memory, and compares them
# with those recorded.
#
#     count-instructions.sh VERBATIM RECORDED TOLERANCE|record
#
# TOLERANCE is how many percent more or fewer are let pass.
set -euo pipefail
cd "$(dirname "$0")"
verbatim=$1 recorded=$2 tolerance=$3

scratch=$(mktemp -d /dev/shm/verbatim-instructions.XXXXXX)
trap 'rm -rf "$scratch"' EXIT

# Valgrind 3.19 can't read what the linker of Swift writes for debuggers.
strip --strip-debug -o "$scratch/verbatim" "$verbatim"
cc -O2 -shared -fPIC -o "$scratch/sigsuspend.so" sigsuspend.c

# Dictionaries of Swift are seeded anew in each process, unless they're told not to.
SWIFT_DETERMINISTIC_HASHING=1 LD_PRELOAD=$scratch/sigsuspend.so \
    valgrind --tool=callgrind --callgrind-out-file="$scratch/callgrind" --log-file="$scratch/log" \
    "$scratch/verbatim" build .. --output "$scratch/site" --jobs 1 --quiet || {
    cat "$scratch/log" >&2
    exit 1
}
count=$(sed -n 's/^totals: //p' "$scratch/callgrind")

if [ "$tolerance" = record ]; then
    echo "$count" >"$recorded"
    echo "$count instructions, recorded in $recorded"
    exit
fi
before=$(cat "$recorded")
change=$(awk "BEGIN { printf \"%+.2f\", ($count - $before) * 100 / $before }")
echo "$count instructions, $before recorded: $change %"
if awk -v change="$change" -v most="$tolerance" 'BEGIN { exit !(change > most || change < -most) }'; then
    echo "That's more than $tolerance % from what's recorded. Find out why; if it's meant, or the briefing itself has" \
        "changed, record it anew with \`make -C Benchmarks record-instructions\` and say so in the commit." >&2
    exit 1
fi
