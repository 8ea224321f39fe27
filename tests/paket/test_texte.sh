#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# test_texte.sh BUILD SOURCE: man pages and completion say what the programs say; desktop file, MIME type and
# metainfo fit each other and the code.
source "$(dirname "${BASH_SOURCE[0]}")/pruefung.sh"
build=$1
source=$2
bin=$build/bin
made=$build/paket
paket=$source/resources/paket
export QT_QPA_PLATFORM=offscreen HOME=$work ISP_LOG_DIR=$work/log

commands=$("$bin/isp" --help | awk '/^  [a-z]+  / { print $1 }')
# A command stands in the table with its name first and its function last.
in_code=$(grep -oE '^        \{"[a-z]+"' "$source/src/cli/befehle.cpp" | tr -d ' {"' | sort -u)
check "every command of the table is read from the help" diff <(sort -u <<<"$commands") <(echo "$in_code")

# Plain words of a page, so that the marks of troff do not count.
plain() { sed -e 's/\\-/-/g' -e 's/\\f[BIR]//g' -e 's/\\&//g' "$1"; }
plain "$made/isp.1" >"$work/isp.txt"
plain "$made/isp-werkbank.1" >"$work/fenster.txt"
names_options() {  # names_options PAGE HELP: every option of the help stands in the page
  local option missing=0
  while read -r option; do
    grep -qE -- "^$option( |$)" "$1" || { echo "missing: $option"; missing=1; }
  done < <(grep -E '^  -' <<<"$2" | sed -E 's/^  (-[^ ]*).*/\1/; s/,$//')
  return $missing
}
for command in $commands; do
  help=$("$bin/isp" "$command" --help)
  check "isp.1 has $command" grep -qF ".SS \"$(head -n 1 <<<"$help")\"" "$work/isp.txt"
  check "isp.1 has the options of $command" names_options "$work/isp.txt" "$help"
  check "the completion has $command" grep -qE "^    $command\) options=" "$made/isp.bash"
done
check "isp.1 has the exit codes" [ "$(grep -cE '^\.B [0-4]$' "$made/isp.1")" = 5 ]
check "isp-werkbank.1 has every option" grep -q -- '--rundgang' "$work/fenster.txt"
check "no mark of a template is left" bash -c "! grep -nE '@[A-Z_]+@' '$made'/*"
if has man; then
  for page in isp isp-werkbank; do
    check "$page.1 renders without warnings" bash -c "[ -z \"\$(MANWIDTH=100 man --warnings -E UTF-8 -l '$made/$page.1' 2>&1 >/dev/null)\" ]"
  done
fi

complete_with() {  # complete_with WORD…: what bash offers for the last one
  bash -c 'source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMPREPLY=(); _isp; echo "${COMPREPLY[*]}"' -- "$made/isp.bash" "$@"
}
check "completes a command" [ "$(complete_with isp wiederh)" = wiederherstellen ]
check "completes an option" [ "$(complete_with isp anlegen W.isp --de)" = --demo ]
check "completes a sub-command" [ "$(complete_with isp aenderungen ei)" = einspielen ]
check "completes the options of a sub-command alone" \
  [ "$(complete_with isp aenderungen export W.isp -)" = "--format --seit -o --help" ]
check "completes the words of an option" [ "$(complete_with isp aenderungen einspielen W.isp --regel '')" = "meins deren neuer" ]
check "completes the options of personen" [ "$(complete_with isp personen W.isp --pe)" = --person ]
check "leaves files to bash" [ -z "$(complete_with isp personen '')" ]
check "isp.1 has the sub-commands with their options" \
  bash -c "sed -n '/^isp aenderungen einspielen:/,/^.SS/p' '$work/isp.txt' | grep -q -- '^--probelauf'"

id=$(grep -oE 'kApplicationId = 0x[0-9A-Fa-f]+' "$source/src/store/migration.h" | sed 's/.*= //')
check "the MIME type knows the mark of a store" grep -qi "offset=\"68\" value=\"$id\"" "$paket/isp-werkbank.mime.xml"
type=$(sed -n 's/.*<mime-type type="\([^"]*sqlite3\)".*/\1/p' "$paket/isp-werkbank.mime.xml")
protected=$(sed -n 's/.*<mime-type type="\([^"]*geschuetzt[^"]*\)".*/\1/p' "$paket/isp-werkbank.mime.xml")
check "the desktop file opens both kinds of stores" grep -qxF "MimeType=$type;$protected;" "$paket/isp-werkbank.desktop"
check "the metainfo names that type" grep -qF "<mediatype>$type</mediatype>" "$made/isp-werkbank.metainfo.xml"
if has update-mime-database; then
  mkdir -p "$work/mime/packages"
  cp "$paket/isp-werkbank.mime.xml" "$work/mime/packages/"
  check "the MIME type is accepted" bash -c "[ -z \"\$(XDG_DATA_HOME='$work' update-mime-database '$work/mime' 2>&1)\" ]"
  if has gio; then
    "$bin/isp" anlegen "$work/leer.isp" --leer 2>/dev/null
    mv "$work/leer.isp" "$work/ohne-endung"
    check "a store is known by its content" grep -qF "content-type: $type" \
      <(XDG_DATA_HOME=$work gio info -a standard::content-type "$work/ohne-endung")
  fi
fi
has desktop-file-validate && check "the desktop file is valid" desktop-file-validate "$paket/isp-werkbank.desktop"
# The id is none of a domain as long as the project has no address (publiccode.yml).
has appstreamcli && check "the metainfo is valid" appstreamcli validate --no-net \
  --override=cid-desktopapp-is-not-rdns=info "$made/isp-werkbank.metainfo.xml"
finish
