#!/usr/bin/env bash
# make conformance: how many programs agree with swiftc, by feature; the page goes to Notebooks/Conformance.md.
source "$(dirname "$0")/library.sh"

need_toolchain
need_packages "${build_packages[@]}"
need_python
need_release

say "running the conformance programs"
DURE_BUILD=.build/release "$venv/bin/python" Tests/Conformance/pass-rate.py --page Notebooks/Conformance.md
