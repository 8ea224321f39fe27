#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# befehlstexte.sh seite VORLAGE PROGRAMM VERSION    the man page made of a template and of what the program says
# befehlstexte.sh ergaenzung ISP ISP-WERKBANK      the completion for bash
#
# The help of the programs is the one description of commands and options; nothing of it is repeated by hand.
# Called by the build (IspPaket.cmake); needs awk and sed.
set -euo pipefail
export LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen

befehle() { "$1" --help | awk '/^  [a-z]+  / { print $1 }'; }

# Text as troff wants it: no escapes, no requests, minus signs that can be copied.
troff() { sed -e 's/\\/\\e/g' -e 's/-/\\-/g' -e "s/^\([.']\)/\\\\\&\1/"; }

# Lines `  --name VALUE   text` as tagged paragraphs.
optionen() {
  awk '/^  -/ {
    line = substr($0, 3)
    gap = match(line, /   */)
    head = substr(line, 1, gap - 1); text = substr(line, gap); sub(/^ +/, "", text)
    space = index(head, " ")
    name = space ? substr(head, 1, space - 1) : head
    value = space ? substr(head, space + 1) : ""
    if (name ~ /,$/) { name = head; value = "" }
    gsub(/-/, "\\-", name); gsub(/-/, "\\-", value); gsub(/-/, "\\-", text)
    printf ".TP\n\\fB%s\\fR%s\n%s\n", name, value == "" ? "" : " \\fI" value "\\fR", text
  }'
}

befehlsseite() {
  local befehl hilfe
  for befehl in $(befehle "$1"); do
    hilfe=$("$1" "$befehl" --help)
    printf '.SS "%s"\n' "$(sed -n 1p <<<"$hilfe" | troff)"
    sed -n '2s/^  //p' <<<"$hilfe" | troff
    optionen <<<"$hilfe"
  done
}

seite() {
  local vorlage=$1 programm=$2 version=$3 zeile
  while IFS= read -r zeile; do
    case $zeile in
      @BEFEHLE@) befehlsseite "$programm" ;;
      @OPTIONEN@) "$programm" --help | optionen ;;
      *) printf '%s\n' "${zeile//@VERSION@/$version}" ;;
    esac
  done <"$vorlage"
}

namen() { awk '/^  -/ { for (i = 1; i <= NF && $i ~ /^-/; ++i) { sub(/,$/, "", $i); printf "%s%s", n++ ? " " : "", $i } }'; }

# shellcheck disable=SC2016  # what is printed is a script
ergaenzung() {
  local isp=$1 fenster=$2 befehl
  printf '# bash completion of isp and isp-werkbank; made of their help by scripts/cmake/befehlstexte.sh\n\n'
  printf '_isp() {\n  local cur=${COMP_WORDS[COMP_CWORD]} options=""\n'
  printf '  if [ "$COMP_CWORD" = 1 ]; then\n    COMPREPLY=($(compgen -W "%s --help --version" -- "$cur"))\n    return\n  fi\n' \
    "$(befehle "$isp" | paste -sd ' ')"
  printf '  case ${COMP_WORDS[1]} in\n'
  for befehl in $(befehle "$isp"); do
    printf '    %s) options="%s --help" ;;\n' "$befehl" "$("$isp" "$befehl" --help | namen)"
  done
  printf '  esac\n  [[ $cur != -* ]] || COMPREPLY=($(compgen -W "$options" -- "$cur"))\n}\n\n'
  printf '_isp_werkbank() {\n  local cur=${COMP_WORDS[COMP_CWORD]}\n'
  printf '  [[ $cur != -* ]] || COMPREPLY=($(compgen -W "%s" -- "$cur"))\n}\n\n' "$("$fenster" --help | namen)"
  printf 'complete -o default -F _isp isp\ncomplete -o default -F _isp_werkbank isp-werkbank\n'
}

"$@"
