# SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -DROOT=<tree> -P check_codes.cmake
# Every Code declared in a header has one sentence in src/texte/saetze_*.cpp, and every sentence has its Code.
cmake_policy(VERSION 3.25)

set(id "[a-z][a-z0-9_]*\\.[a-z0-9_]+")
set(blank "[ \t\r\n]*")

# Sets `result` to the ids that `pattern` finds in the files, each as often as it stands there.
function(collect_ids result pattern)
  set(ids)
  foreach(file IN LISTS ARGN)
    file(READ ${file} text)
    string(REGEX REPLACE "//[^\n]*" "" text "${text}")
    string(REGEX MATCHALL "${pattern}" matches "${text}")
    foreach(match IN LISTS matches)
      string(REGEX MATCH "\"(${id})\"" match "${match}")
      list(APPEND ids "${CMAKE_MATCH_1}")
    endforeach()
  endforeach()
  set(${result} "${ids}" PARENT_SCOPE)
endfunction()

function(report_twice what)
  set(seen)
  foreach(one IN LISTS ARGN)
    if(one IN_LIST seen)
      message(SEND_ERROR "${one}: two ${what}")
    endif()
    list(APPEND seen "${one}")
  endforeach()
endfunction()

file(GLOB_RECURSE headers ${ROOT}/src/*.h)
file(GLOB sentences ${ROOT}/src/texte/saetze_*.cpp)
collect_ids(codes "Code${blank}k[A-Za-z0-9]+${blank}{${blank}\"${id}\"" ${headers})
collect_ids(saetze "Satz${blank}{${blank}\"${id}\"" ${sentences})
list(LENGTH codes count)
if(count EQUAL 0)
  message(FATAL_ERROR "no codes under ${ROOT}/src")
endif()

report_twice(Codes ${codes})
report_twice(sentences ${saetze})
foreach(code IN LISTS codes)
  if(NOT code IN_LIST saetze)
    message(SEND_ERROR "${code}: declared, but without a sentence in src/texte/saetze_*.cpp")
  endif()
endforeach()
foreach(satz IN LISTS saetze)
  if(NOT satz IN_LIST codes)
    message(SEND_ERROR "${satz}: a sentence, but no Code of that name is declared")
  endif()
endforeach()
message(STATUS "${count} codes")
