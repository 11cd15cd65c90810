#!/usr/bin/env bash
# make bench: Dure and ipykernel side by side in one run; the table goes to Notebooks/Benchmarks.md.
source "$(dirname "$0")/library.sh"

need_toolchain
need_packages "${build_packages[@]}"
need_python
need_release

say "measuring (a few minutes)"
# shellcheck disable=SC2086
"$venv/bin/python" Tests/Bench/latency.py --table Notebooks/Benchmarks.md ${BENCH_ARGS:-}
