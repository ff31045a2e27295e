#!/usr/bin/env bash
# Checks the relay against a GitHub on loopback, and validates the spec. Running it needs keys.
set -euo pipefail
cd "$(dirname "$0")"
node check.mjs
env -u LANGFUSE_PUBLIC_KEY -u LANGFUSE_SECRET_KEY node ../../dist/cli/index.js check langfuse-gate.yml --no-color
echo 'langfuse-trigger: what Langfuse has signed starts the workflow, and the spec is valid'
