#!/usr/bin/env bash
# make fuzz: looks for crashes and hangs of the interpreter with COUNT made-up programs from SEED on.
source "$(dirname "$0")/library.sh"

need_toolchain
need_packages "${build_packages[@]}"
need_python
say "building FuzzDriver in release"
swift build -c release --static-swift-stdlib --product FuzzDriver
DURE_BUILD=.build/release "$venv/bin/python" Tests/Fuzz/fuzz.py --count "${COUNT:-100000}" --seed "${SEED:-1}"
