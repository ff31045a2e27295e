#!/usr/bin/env bash
# Runs this example as its README does, offline, and fails unless both verdicts and the items named are right.
set -euo pipefail
cd "$(dirname "$0")"
output=$(mktemp -d)
trap 'rm -rf "$output"' EXIT

gate() {
  local expected=$1 name=$2 status=0
  shift 2
  env -u CI -u GITHUB_ACTIONS -u LANGFUSE_PUBLIC_KEY -u LANGFUSE_SECRET_KEY \
    node ../../dist/cli/index.js run "$@" --no-color --json "$output/$name.json" >"$output/$name.txt" 2>&1 || status=$?
  if [ "$status" -ne "$expected" ]; then
    echo "$name: exit code $status, expected $expected" >&2
    cat "$output/$name.txt" >&2
    exit 1
  fi
}

gate 0 passing
gate 1 regressed regressed/langfuse-gate.yml
node check-reports.mjs "$output/passing.json" "$output/regressed.json"
grep -q 'edge-injection' "$output/regressed.txt"
echo 'order-status: the prompt in production passes, the shorter one fails'
