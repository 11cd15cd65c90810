#!/usr/bin/env bash
# make bench: Dure beside ipykernel, CPython and Lua, each in one run; the tables go to Notebooks/Benchmarks.md.
source "$(dirname "$0")/library.sh"

need_toolchain
need_packages "${build_packages[@]}" lua5.4
need_python
need_release

say "measuring (a few minutes)"
# shellcheck disable=SC2086
"$venv/bin/python" Tests/Bench/latency.py --table Notebooks/Benchmarks.md ${BENCH_ARGS:-}
swift build -c release --static-swift-stdlib --product SessionBench
"$venv/bin/python" Tests/Bench/sessions.py --append Notebooks/Benchmarks.md
"$venv/bin/python" Tests/Bench/throughput.py --append Notebooks/Benchmarks.md
