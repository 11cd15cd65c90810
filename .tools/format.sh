#!/usr/bin/env bash
# make format: rewrites the Swift sources. make lint: checks them, and the scripts, and changes nothing.
source "$(dirname "$0")/library.sh"

need_toolchain
# Conformance programs are written as people write them.
written=(Package.swift Sources Tests/*Tests Tests/EchoKernel Tests/Bench)
if [ "${1:-}" = --check ]; then
  swift format lint --strict --parallel --recursive "${written[@]}"
  for script in .tools/*.sh .ci/run; do bash -n "$script"; done
else
  swift format --in-place --parallel --recursive "${written[@]}"
fi
