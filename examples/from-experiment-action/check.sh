#!/usr/bin/env bash
# Runs the scripts as tasks of a spec, offline; then with an agent that has forgotten two countries.
set -euo pipefail
cd "$(dirname "$0")"
program=${LANGFUSE_GATE:-$(cd ../.. && pwd)/dist/cli/index.js}
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
cp -R agent experiments cases.jsonl langfuse-gate.yml "$copy"
cd "$copy"

gate() {
  local expected=$1 name=$2 status=0
  env -u CI -u GITHUB_ACTIONS -u LANGFUSE_PUBLIC_KEY -u LANGFUSE_SECRET_KEY PYTHONDONTWRITEBYTECODE=1 \
    node "$program" run --no-color >"$name.txt" 2>&1 || status=$?
  if [ "$status" -ne "$expected" ]; then
    echo "$name: exit code $status, expected $expected" >&2
    cat "$name.txt" >&2
    exit 1
  fi
}

gate 0 unchanged
sed -i.bak "s/France: 'Paris', Japan: 'Tokyo', //" agent/answer.mjs
gate 1 regressed
grep -q 'The script calls this run a regression' regressed.txt
echo 'from-experiment-action: the scripts pass, and one calls its own run a regression'
