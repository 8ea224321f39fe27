#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# test_paket.sh BUILD SOURCE VERSION CPACK: makes the package of the programs in BUILD, looks into it, installs it and
# starts what was installed where neither SOURCE nor BUILD can be seen. As root in an overlay of this system with
# dpkg itself; otherwise from an unpacked folder.
source "$(dirname "${BASH_SOURCE[0]}")/pruefung.sh"
build=$1
source=$2
version=$3
cpack=$4
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

has dpkg-deb || skip "there is no dpkg-deb"
has dpkg-shlibdeps || skip "there is no dpkg-shlibdeps (package dpkg-dev)"
[ -x "$cpack" ] || skip "there is no cpack"
[[ -x $build/bin/isp && -x $build/bin/isp-werkbank ]] || skip "the programs are not built"

# Packing as scripts/paket does it, but packed lightly: xz takes longer than all the rest of the test.
(cd "$work" && "$cpack" -G DEB -D CPACK_DEBIAN_COMPRESSION_TYPE=gzip --config "$build/CPackConfig.cmake" -B "$work/out") >"$work/cpack.log" 2>&1 ||
  { cat "$work/cpack.log"; exit 1; }
deb=$(find "$work/out" -maxdepth 1 -name '*.deb')
note "package: $(basename "$deb"), $(($(stat -c %s "$deb") / 1024 / 1024)) MB, after $SECONDS s"

# What is in it.
dpkg-deb -c "$deb" | awk '{ print $6 }' | sort >"$work/content"
sort "$here/inhalt.txt" >"$work/expected"
check "holds what it should and nothing else" diff "$work/expected" <(grep -vx './' "$work/content")
check "belongs to root" bash -c "! dpkg-deb -c '$deb' | awk '{ print \$2 }' | grep -v '^root/root$'"
check "nothing in it can be written by others" bash -c "! dpkg-deb -c '$deb' | awk '{ print \$1 }' | grep -E '^.(.......w|....w)'"
field() { dpkg-deb -f "$deb" "$1"; }
check "is called as the project" [ "$(field Package)" = isp-werkbank ]
check "has the version of the project" [ "$(field Version)" = "$version-1" ]
check "has the contact of publiccode.yml" grep -qF "email: $(field Maintainer | sed 's/.*<\(.*\)>/\1/')" "$source/publiccode.yml"
check "has section and description" bash -c "[ '$(field Section)' = science ] && [ $(field Description | wc -l) -gt 4 ]"
for needed in libqt6widgets6 libqt6svg6 libqt6charts6 libgdal32 libsqlite3-0 gdal-data proj-data; do
  check "depends on $needed" bash -c "dpkg-deb -f '$deb' Depends | grep -qE '(^|, |\| )${needed}[ ,t]|(^|, )$needed\$'"
done

dpkg-deb -x "$deb" "$work/root"
root=$work/root
check "is stripped" [ "$(stat -c %s "$root/usr/bin/isp")" -lt "$(stat -c %s "$build/bin/isp")" ]
has readelf && check "finds its libraries in the system only" bash -c "! readelf -d '$root'/usr/bin/isp* | grep -E 'R(UN)?PATH'"
check "names no folder of the build" bash -c "! grep -qaF '$source/' '$root/usr/bin/isp'"
if has lintian; then
  check "lintian finds no error" lintian --fail-on error --no-tag-display-limit --suppress-tags bogus-mail-host "$deb"
fi

note "looked into after $SECONDS s"

# Starting it. The steps run with an empty environment; W is an empty folder.
cat >"$work/schritte.sh" <<'STEPS'
set -euo pipefail
W=$1 BIN=$2 SOURCE=$3
[ ! -e "$SOURCE/CMakeLists.txt" ] || echo "note: the source tree can be seen"
[ "$("$BIN/isp" --version)" = "isp $4" ] || { echo "isp --version says something else"; exit 1; }
[ "$("$BIN/isp-werkbank" --version)" = "isp-werkbank $4" ] || { echo "isp-werkbank --version says something else"; exit 1; }
"$BIN/isp" anlegen "$W/demo.isp" --demo 2>"$W/said" || { cat "$W/said"; exit 1; }
"$BIN/isp" pruefen "$W/demo.isp" >"$W/said" 2>&1 || { cat "$W/said"; exit 1; }
[ "$("$BIN/isp" werte "$W/demo.isp" ALO_QUOTE --periode 2021 --format csv | wc -l)" = 16 ] || { echo "no figures"; exit 1; }
"$BIN/isp" karte "$W/demo.isp" ALO_QUOTE --periode letzte -o "$W/karte.png" >"$W/said" 2>&1 || { cat "$W/said"; exit 1; }
"$BIN/isp-werkbank" "$W/demo.isp" --rundgang "$W/bilder" --groesse 1024x768 >"$W/said" 2>&1 || { cat "$W/said"; exit 1; }
ls "$W/bilder" | wc -l >"$W/anzahl"
[ -s "$W/bilder/atlas.png" ] && [ -s "$W/bilder/ueber.png" ] || { echo "pictures are missing"; exit 1; }
# An icon without a name is drawn as none; everything else that is an error was looked up and not found.
! grep -E ' [EC] ' "$W/log/isp-werkbank.log" | grep -v '\[gui\] no icon $' || { echo "the log has errors"; exit 1; }
STEPS

can_overlay() {
  [ "$(id -u)" = 0 ] && has unshare && has chroot &&
    unshare -mn bash -c "mount -t tmpfs tmpfs '$work' && mkdir -p '$work'/{o,w,m} &&
      mount -t overlay overlay -o lowerdir=/,upperdir='$work/o',workdir='$work/w' '$work/m'" 2>/dev/null
}

if can_overlay; then
  note "installed by dpkg in an overlay of this system, without network, source and build hidden"
  cp "$deb" "$work/isp-werkbank.deb"
  cat >"$work/overlay.sh" <<'OVERLAY'
set -euo pipefail
work=$1 source=$2 build=$3 version=$4
mkdir -p "$work/t"
mount -t tmpfs tmpfs "$work/t"
mkdir -p "$work/t"/{o,w,m}
m=$work/t/m
mount -t overlay overlay -o "lowerdir=/,upperdir=$work/t/o,workdir=$work/t/w" "$m"
mount -t proc proc "$m/proc"
mount --rbind /dev "$m/dev"
mount -t tmpfs tmpfs "$m/tmp"
for hidden in "$source" "$build"; do [ ! -d "$m$hidden" ] || mount -t tmpfs tmpfs "$m$hidden"; done
mkdir -p "$m/tmp/isp-probe"
cp "$work/isp-werkbank.deb" "$work/schritte.sh" "$m/tmp/"
inside() { chroot "$m" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/tmp/isp-probe ISP_LOG_DIR=/tmp/isp-probe/log \
  LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
inside dpkg -i /tmp/isp-werkbank.deb
[ ! -e "$m$source/CMakeLists.txt" ]
inside bash /tmp/schritte.sh /tmp/isp-probe /usr/bin "$source" "$version"
echo "pictures: $(cat "$m/tmp/isp-probe/anzahl")"
if inside bash -c 'command -v gio && command -v update-mime-database' >/dev/null 2>&1; then
  cp "$m/tmp/isp-probe/demo.isp" "$m/tmp/isp-probe/ohne-endung"
  inside gio info -a standard::content-type /tmp/isp-probe/ohne-endung | grep -F vnd.isp-werkbank
fi
inside dpkg --no-triggers -i /tmp/isp-werkbank.deb  # again, as an update does
inside dpkg --purge isp-werkbank
left=$(inside find /usr /etc /var/lib/dpkg/info -xdev -name 'isp*werkbank*' -newer /tmp/schritte.sh)
[ -z "$left" ] || { echo "left behind: $left"; exit 1; }
[ -s "$m/tmp/isp-probe/demo.isp" ]  # the data of the user stay
OVERLAY
  status=0
  unshare -mn bash "$work/overlay.sh" "$work" "$source" "$build" "$version" >"$work/installed.log" 2>&1 || status=$?
  grep -E '^(pictures|note)' "$work/installed.log" || true
  check "can be installed, started, updated and removed" bash -c "[ $status = 0 ] || { tail -n 30 '$work/installed.log'; false; }"
else
  note "started from an unpacked folder (installing needs root and an overlay)"
  mkdir "$work/W"
  hide=(bash)
  if [ "$(id -u)" = 0 ] && unshare -m true 2>/dev/null; then
    # The build may lie in the source and is hidden with it then.
    hide=(unshare -m bash -c 'mount -t tmpfs tmpfs "$0"; [ ! -d "$1" ] || mount -t tmpfs tmpfs "$1"; shift; exec bash "$@"' "$source" "$build")
  fi
  status=0
  env -i PATH=/usr/bin:/bin:/usr/sbin HOME="$work/W" ISP_LOG_DIR="$work/W/log" LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen \
    "${hide[@]}" "$work/schritte.sh" "$work/W" "$root/usr/bin" "$source" "$version" >"$work/installed.log" 2>&1 || status=$?
  check "starts from where it was unpacked" bash -c "[ $status = 0 ] || { tail -n 30 '$work/installed.log'; false; }"
fi
note "installed and started after $SECONDS s"
finish
