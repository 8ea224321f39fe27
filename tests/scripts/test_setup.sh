#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# test_setup.sh SCRIPTS: scripts/setup against a dpkg and an apt that are stand-ins.
source "$(dirname "${BASH_SOURCE[0]}")/stand_ins.sh"
setup=$1/setup

# dpkg knows every package it is asked for, but those in $MISSING.
stand_in dpkg-query <<'EOF'
for argument in "$@"; do
  case $argument in --*) continue ;; esac
  case " ${MISSING:-} " in *" $argument "*) continue ;; esac
  printf '%s installed\n' "$argument"
done
EOF
# apt fails to install as long as its lists were not fetched, where $STALE says so.
stand_in apt-get <<'EOF'
printf 'apt-get %s\n' "$*" >>"$CALLS"
case " $* " in
  *" update "*) touch "$CALLS.updated"; exit "${OFFLINE:-0}" ;;
  *" install "*) [ -z "${STALE:-}" ] || [ -e "$CALLS.updated" ] ;;
esac
EOF
stand_in id <<'EOF'
echo "${UID_SHOWN:-0}"
EOF
stand_in sudo <<'EOF'
printf 'sudo %s\n' "$1" >>"$CALLS"
[ "$1" = -n ] && shift
exec "$@"
EOF

run "$setup"
check "is silent where nothing is to do" [ "$status$output" = 0 ]
check "does not call apt where nothing is to do" [ ! -s "$calls" ]

run env MISSING="cmake sqlite3" "$setup"
check "installs what is missing" [ "$status" = 0 ]
check "installs nothing else" contains "$(cat "$calls")" "--no-install-recommends cmake sqlite3"
check "needs no update where the lists are fresh" lacks "$(cat "$calls")" update

run env MISSING=cmake STALE=1 "$setup"
check "fetches the lists where installing fails, and tries again" [ "$status" = 0 ]
check "fetches the lists once" [ "$(grep -c update "$calls")" = 1 ]
rm -f "$calls.updated"

run env MISSING=cmake STALE=1 OFFLINE=1 "$setup"
check "fails without a network" [ "$status" = 1 ]
check "says what to do" contains "$output" "Check the network"
rm -f "$calls.updated"

run env MISSING=cmake UID_SHOWN=1000 "$setup"
check "uses sudo where it is not root" contains "$(cat "$calls")" "sudo -n"

# The same again with a PATH that has no sudo but the tools the script needs.
mkdir "$work/few"
for tool in bash cat env grep mktemp rm tail; do ln -s "$(command -v $tool)" "$work/few/$tool"; done
rm "$work/bin/sudo"
: >"$calls"
status=0
output=$(CALLS=$calls PATH="$work/bin:$work/few" MISSING=cmake UID_SHOWN=1000 bash "$setup" 2>&1) || status=$?
check "fails without root and sudo" [ "$status" = 1 ]
check "names the command" contains "$output" "apt-get install cmake"
check "tries nothing" [ ! -s "$calls" ]

rm "$work/bin/apt-get" "$work/bin/dpkg-query"
output=$(PATH="$work/bin:$work/few" bash "$setup" 2>&1) && status=0 || status=$?
check "goes on where there is no Debian" [ "$status" = 0 ]
check "lists the packages where there is no Debian" contains "$output" "qt6-base-dev"
finish
