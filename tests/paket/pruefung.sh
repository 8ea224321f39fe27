# SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What the tests of the package share: a temporary folder, checks, the closing line.
set -euo pipefail
export LC_ALL=C.UTF-8

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failures=0
checks=0

check() {  # check WHAT CONDITION…
  local what=$1
  shift
  checks=$((checks + 1))
  if ! "$@" >"$work/said" 2>&1; then
    printf 'FAILED: %s\n' "$what"
    sed 's/^/  /' "$work/said"
    failures=$((failures + 1))
  fi
}
has() { command -v "$1" >/dev/null; }
note() { printf '%s\n' "$*"; }
skip() { note "skipped: $*"; exit 77; }
finish() { note "$checks checks, $failures failed"; exit $((failures > 0)); }
