#!/usr/bin/env bash
# Validates the spec of this example. Running it needs keys; reading it needs neither keys nor the network.
set -euo pipefail
cd "$(dirname "$0")"
env -u LANGFUSE_PUBLIC_KEY -u LANGFUSE_SECRET_KEY node ../../dist/cli/index.js check langfuse-gate.yml --no-color
echo 'hosted-dataset: the spec is valid'
