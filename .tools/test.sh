#!/usr/bin/env bash
# make test: installs what is missing, builds once in debug, runs every test.
# PYTEST_ARGS and SWIFT_TEST_ARGS are handed on, for example PYTEST_ARGS='-k subshell'.
source "$(dirname "$0")/library.sh"

need_toolchain
need_packages "${build_packages[@]}" chromium chromium-driver fonts-dejavu-core procps
need_python

say "building everything in debug"
swift build --build-tests

say "Swift tests"
# shellcheck disable=SC2086
swift test --skip-build ${SWIFT_TEST_ARGS:-}

say "system tests"
mkdir -p artefacts
# shellcheck disable=SC2086
"$venv/bin/python" -m pytest Tests/System ${PYTEST_ARGS:-}
