#!/usr/bin/env bash
# Runs this example offline, with the Python of the machine and, where it is there, with the real langfuse package.
set -euo pipefail
cd "$(dirname "$0")"
output=$(mktemp -d)
trap 'rm -rf "$output"' EXIT

gate() {
  local expected=$1 name=$2 status=0
  shift 2
  env -u CI -u GITHUB_ACTIONS -u LANGFUSE_PUBLIC_KEY -u LANGFUSE_SECRET_KEY PYTHONDONTWRITEBYTECODE=1 "$@" \
    node ../../dist/cli/index.js run langfuse-gate.yml --no-color >"$output/$name.txt" 2>&1 || status=$?
  if [ "$status" -ne "$expected" ]; then
    echo "$name: exit code $status, expected $expected" >&2
    cat "$output/$name.txt" >&2
    exit 1
  fi
}

gate 0 plain
langfuse=$(cd ../.. && pwd)/.cache/python
if [ -x "$langfuse/bin/python" ]; then gate 0 langfuse "VIRTUAL_ENV=$langfuse"; fi

# A worse agent: it no longer knows what an account is.
cp -R agent evals cases.csv baseline.json langfuse-gate.yml "$output"
sed -i.bak "s/'account': {.*/'account': {'nothing'},/" "$output/agent/triage.py"
program=$(cd ../.. && pwd)/dist/cli/index.js
status=0
(cd "$output" && env -u CI -u GITHUB_ACTIONS -u LANGFUSE_PUBLIC_KEY -u LANGFUSE_SECRET_KEY \
  node "$program" run --no-color >regressed.txt 2>&1) || status=$?
if [ "$status" -ne 1 ] || ! grep -q 'right_queue' "$output/regressed.txt"; then
  echo "regressed: exit code $status, expected 1" >&2
  cat "$output/regressed.txt" >&2
  exit 1
fi
echo 'python-agent: the agent passes, one that has forgotten a queue fails'
