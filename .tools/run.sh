#!/usr/bin/env bash
# make run: from a fresh machine to JupyterLab with Dure in it.
source "$(dirname "$0")/library.sh"

need_toolchain
need_packages "${build_packages[@]}"
need_python
need_release

port=$("$venv/bin/python" - "${PORT:-8888}" <<'PY'
import socket, sys
for port in [*range(int(sys.argv[1]), int(sys.argv[1]) + 50), 0]:
    with socket.socket() as s:
        try:
            s.bind(("127.0.0.1", port))
        except OSError:
            continue
        print(s.getsockname()[1])
        break
PY
)
JUPYTER_TOKEN=${JUPYTER_TOKEN:-$(od -An -tx1 -N16 /dev/urandom | tr -d ' \n')}
export JUPYTER_TOKEN

say "starting JupyterLab"
"$venv/bin/jupyter" lab --allow-root --no-browser --ip=127.0.0.1 --port="$port" --ServerApp.port_retries=0 \
  --ServerApp.root_dir="$root/Notebooks" --log-level=ERROR &
server=$!
trap 'kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true' EXIT
trap 'exit 0' INT TERM

for _ in $(seq 600); do
  kill -0 "$server" 2>/dev/null || fail "JupyterLab did not start; its messages are above"
  (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null && break
  sleep 0.1
done
start=$([ -e Notebooks/Welcome.ipynb ] && echo /tree/Welcome.ipynb || true)
cat <<MESSAGE

  Dure is ready. Open

    http://127.0.0.1:$port/lab$start?token=$JUPYTER_TOKEN

  Ctrl-C here stops it.

MESSAGE
wait "$server"
