#!/usr/bin/env bash
# make format: rewrites the Swift sources. make lint: checks them, and the scripts, and changes nothing.
source "$(dirname "$0")/library.sh"

need_toolchain
if [ "${1:-}" = --check ]; then
  swift format lint --strict --parallel --recursive Package.swift Sources Tests
  for script in .tools/*.sh .ci/run; do bash -n "$script"; done
else
  swift format --in-place --parallel --recursive Package.swift Sources Tests
fi
