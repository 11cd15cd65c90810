# Shared by the scripts beside it. Source it; it moves to the top of the repository.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
root=$PWD
venv=$root/.venv

say() { printf '\033[1m▶ %s\033[0m\n' "$*" >&2; }

fail() {
  printf '✗ %s\n' "$*" >&2
  exit 1
}

# quiet WHAT COMMAND...: runs a silent command and says every 15 seconds that it is alive.
# Its output is shown only when it fails.
quiet() {
  local what=$1 log start=$SECONDS pid status=0
  shift
  log=$(mktemp)
  say "$what"
  "$@" >"$log" 2>&1 &
  pid=$!
  (
    while sleep 15 && kill -0 "$pid" 2>/dev/null; do
      printf '  … %s: %s s, still at work\n' "$what" "$((SECONDS - start))" >&2
    done
  ) &
  local beat=$!
  wait "$pid" || status=$?
  kill "$beat" 2>/dev/null || true
  wait "$beat" 2>/dev/null || true
  [ "$status" = 0 ] || cat "$log" >&2
  rm -f "$log"
  return "$status"
}

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# need_packages NAME...: installs the Debian packages that are missing, and nothing else.
need_packages() {
  local missing=() name
  for name in "$@"; do
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null || true)" = installed ] || missing+=("$name")
  done
  [ "${#missing[@]}" = 0 ] && return
  command -v apt-get >/dev/null || fail "please install: ${missing[*]}"
  quiet "updating Debian's package lists" as_root apt-get update
  quiet "installing ${missing[*]}" \
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}"
}

need_toolchain() {
  command -v swift >/dev/null || fail "no Swift toolchain found: install Swift 6.3 (https://www.swift.org/install/linux/) and put 'swift' on PATH"
}

build_packages=(binutils ca-certificates git libc6-dev libsodium-dev libzmq3-dev pkg-config python3 python3-venv)

# need_python: a virtual environment with exactly the pinned requirements.
need_python() {
  local python=/usr/bin/python3 wanted
  [ -x "$python" ] || python=$(command -v python3)
  wanted=$(sha256sum <.tools/requirements.txt)
  [ "$(cat "$venv/.requirements" 2>/dev/null || true)" = "$wanted" ] && return
  [ -x "$venv/bin/python" ] || quiet "creating .venv" "$python" -m venv "$venv"
  quiet "installing JupyterLab and the test tools from PyPI into .venv" \
    "$venv/bin/python" -m pip install --disable-pip-version-check -r .tools/requirements.txt
  echo "$wanted" >"$venv/.requirements"
}

# need_release: the two programs in release, their kernelspec installed into .venv.
need_release() {
  local product
  for product in dure-kernel dure; do
    say "building $product in release (the first build takes some minutes)"
    swift build -c release --static-swift-stdlib --product "$product"
  done
  .build/release/dure install --prefix "$venv" >&2
}
