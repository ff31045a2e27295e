#!/usr/bin/env bash
# Runs both gates of this example offline.
set -euo pipefail
cd "$(dirname "$0")"
env -u CI -u GITHUB_ACTIONS -u LANGFUSE_PUBLIC_KEY -u LANGFUSE_SECRET_KEY \
  node ../../dist/cli/index.js run langfuse-gate.yml --no-color
echo 'any-command: a program and a server answer alike'
