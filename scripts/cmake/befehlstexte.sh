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

# The help of a command: its sub-commands (first line: `isp aenderungen export|einspielen …`), the options of one of
# them (`--seit TAG   export: seit wann` is none of the others; SUB empty: those of all), and what an option can be
# given where the help names the words (`--regel meins|deren`), as `--regel=meins deren`.
unterbefehle() { sed -nE '1s/^isp [a-z]+ ([a-z]+(\|[a-z]+)+) .*/\1/p' | tr '|' ' '; }
nur() {  # nur SUB SUBS
  awk -v sub_="$1" -v subs=" $2 " '
    !/^  -/ { next }
    { text = substr($0, 3); sub(/^.*   */, "", text); word = text; sub(/: .*/, "", word)
      of = word != text && index(subs, " " word " ") ? word : ""
      if (of != sub_) next
      if (of != "") sub(of ": ", "")
      print }'
}
werte() { awk '/^  -/ && $2 ~ /^[a-z]+(\|[a-z]+)+$/ { gsub(/\|/, " ", $2); print $1 "=" $2 }'; }

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
  local befehl hilfe subs einer
  for befehl in $(befehle "$1"); do
    hilfe=$("$1" "$befehl" --help)
    subs=$(unterbefehle <<<"$hilfe")
    printf '.SS "%s"\n' "$(sed -n 1p <<<"$hilfe" | troff)"
    sed -n '2s/^  //p' <<<"$hilfe" | troff
    nur '' "$subs" <<<"$hilfe" | optionen
    for einer in $subs; do
      printf '.PP\n\\fBisp %s %s\\fR:\n' "$befehl" "$einer"
      nur "$einer" "$subs" <<<"$hilfe" | optionen
    done
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

# One command in the completion: its options, its sub-commands with theirs, and the words its options can be given.
# shellcheck disable=SC2016  # what is printed is a script
ergaenzungszeilen() {  # ergaenzungszeilen BEFEHL HILFE
  local subs alle einer wort
  subs=$(unterbefehle <<<"$2")
  alle=$(nur '' "$subs" <<<"$2" | namen)
  printf '    %s) options="%s --help"\n' "$1" "$alle"
  if [ -n "$subs" ]; then
    printf '      [ "$COMP_CWORD" != 2 ] || words="%s"\n      case ${COMP_WORDS[2]} in\n' "$subs"
    for einer in $subs; do
      printf '        %s) options="%s %s --help" ;;\n' "$einer" "$alle" "$(nur "$einer" "$subs" <<<"$2" | namen)"
    done
    printf '      esac\n'
  fi
  printf '      case $last in\n'
  while read -r wort; do
    printf '        %s) words="%s" ;;\n' "${wort%%=*}" "${wort#*=}"
  done < <(werte <<<"$2")
  printf '      esac ;;\n'
}

# shellcheck disable=SC2016  # what is printed is a script
ergaenzung() {
  local isp=$1 fenster=$2 befehl
  printf '# bash completion of isp and isp-werkbank; made of their help by scripts/cmake/befehlstexte.sh\n\n'
  printf '_isp() {\n  local cur=${COMP_WORDS[COMP_CWORD]} last=${COMP_WORDS[COMP_CWORD-1]} options="" words=""\n'
  printf '  if [ "$COMP_CWORD" = 1 ]; then\n    COMPREPLY=($(compgen -W "%s --help --version" -- "$cur"))\n    return\n  fi\n' \
    "$(befehle "$isp" | paste -sd ' ')"
  printf '  case ${COMP_WORDS[1]} in\n'
  for befehl in $(befehle "$isp"); do
    ergaenzungszeilen "$befehl" "$("$isp" "$befehl" --help)"
  done
  printf '  esac\n  [[ $cur != -* ]] || words=$options\n  COMPREPLY=($(compgen -W "$words" -- "$cur"))\n}\n\n'
  printf '_isp_werkbank() {\n  local cur=${COMP_WORDS[COMP_CWORD]}\n'
  printf '  [[ $cur != -* ]] || COMPREPLY=($(compgen -W "%s" -- "$cur"))\n}\n\n' "$("$fenster" --help | namen)"
  printf 'complete -o default -F _isp isp\ncomplete -o default -F _isp_werkbank isp-werkbank\n'
}

"$@"
