# SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What the script tests share: a temporary folder, stand-ins for programs, checks.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/bin"
calls=$work/calls
failures=0

# stand_in NAME <<'EOF' … : a program of that name, first in PATH. It can append to $CALLS.
stand_in() {
  { printf '#!/bin/bash\n'; cat; } >"$work/bin/$1"
  chmod +x "$work/bin/$1"
}

# run COMMAND… : sets $status and $output (both streams); the list of calls starts empty.
run() {
  : >"$calls"
  status=0
  output=$(CALLS=$calls PATH="$work/bin:$PATH" "$@" 2>&1 </dev/null) || status=$?
}

check() {  # check WHAT CONDITION…
  local what=$1
  shift
  if ! "$@"; then
    printf 'FAILED: %s (status %s)\n  output: %s\n  calls: %s\n' "$what" "$status" "$output" "$(cat "$calls")"
    failures=$((failures + 1))
  fi
}
contains() { [[ $1 == *"$2"* ]]; }
lacks() { [[ $1 != *"$2"* ]]; }
finish() { exit $((failures > 0)); }
