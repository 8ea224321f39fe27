#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# test_start.sh SCRIPTS: scripts/start in a project of stand-ins.
source "$(dirname "${BASH_SOURCE[0]}")/stand_ins.sh"

project=$work/project
mkdir -p "$project/scripts" "$project/build/release/bin"
cp "$1/start" "$project/scripts/"
program() {  # program PATH: notes its call, fails where $FAIL names it
  cat >"$1" <<'EOF'
#!/bin/bash
name=${0##*/}
printf '%s %s\n' "$name" "$*" >>"$CALLS"
[ "$name $1" != "${FAIL:-}" ]
EOF
  chmod +x "$1"
}
program "$project/scripts/setup"
program "$project/scripts/build"
program "$project/build/release/bin/isp"
program "$project/build/release/bin/isp-werkbank"
start=$project/scripts/start
results=$project/ergebnisse
headless=(env -u DISPLAY -u WAYLAND_DISPLAY -u QT_QPA_PLATFORM)
cd /

run "${headless[@]}" "$start"
check "works without a display" [ "$status" = 0 ]
check "says so" contains "$output" "there is no display"
check "says where the results lie" contains "$output" "$results"
expected="setup 
build release isp-werkbank isp
isp anlegen $results/segeberg.isp --demo
isp karte $results/segeberg.isp ALO_QUOTE --periode letzte -o $results/karte-alo-quote.png
isp-werkbank $results/segeberg.isp --rundgang $results/rundgang"
check "does the same job headless" [ "$(cat "$calls")" = "$expected" ]

touch "$results/segeberg.isp" "$results/segeberg.isp-wal" "$results/rundgang/alt.png"
run "${headless[@]}" "$start"
check "begins afresh" [ ! -e "$results/segeberg.isp" ]
check "leaves nothing of the last run" [ -z "$(ls "$results/rundgang")" ]

run "${headless[@]}" DISPLAY=:987654 "$start"
check "does not trust a display that is gone" contains "$output" "there is no display"

run "${headless[@]}" DISPLAY=somewhere:0 "$start"
check "opens the window on a fresh demo store" [ "$(tail -n 1 "$calls")" = "isp-werkbank --demo" ]

run "${headless[@]}" DISPLAY=somewhere:0 "$start" mein.isp
check "hands arguments on" [ "$(tail -n 1 "$calls")" = "isp-werkbank mein.isp" ]

for step in "setup " "build release" "isp anlegen" "isp karte"; do
  run "${headless[@]}" FAIL="$step" "$start"
  check "fails with $step" [ "$status" != 0 ]
  check "stops at $step" contains "$(tail -n 1 "$calls")" "$step"
  check "does not claim success after $step" lacks "$output" "done"
done
finish
