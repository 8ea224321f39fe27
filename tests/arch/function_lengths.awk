# SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# awk -f function_lengths.awk FILE…: functions whose body is longer than 60 lines, as clang-format lays them out: the
# body ends with the first brace in the first column.
BEGIN { cap = 60 }
FNR == 1 { inside = 0 }
!inside && /^[A-Za-z~].*\{$/ && !/^(namespace|class|struct|enum|union|extern|constexpr|const|static const|inline constexpr)[ ]/ {
  inside = 1
  begin = FNR
  next
}
# A signature that goes over several lines ends in an indented one.
!inside && /^[A-Za-z~].*[(,]$/ { open = FNR }
!inside && open && /^ +.*\) (const )?(noexcept )?(override )?\{$/ { inside = 1; begin = FNR; open = 0; next }
/^[^ ]/ && !/^[A-Za-z~].*[(,]$/ { open = 0 }
inside && /^\}/ {
  if (FNR - begin - 1 > cap) {
    printf "%s:%d: a function of %d lines, more than %d\n", FILENAME, begin, FNR - begin - 1, cap
    found = 1
  }
  inside = 0
}
END { exit found }
