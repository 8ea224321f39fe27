# SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -DROOT=<tree> -P check_files.cmake
# Licence in the first two lines of every source file, and no file longer than 800 lines. Fragments of CMakeLists below
# src begin with what may live there instead.
cmake_policy(VERSION 3.25)

set(hard_cap 800)
set(spdx_1 "SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors")
set(spdx_2 "SPDX-License-Identifier: GPL-3.0-or-later")

file(GLOB_RECURSE files RELATIVE ${ROOT} ${ROOT}/scripts/*.cmake ${ROOT}/tests/*.cmake)
foreach(top src tests)
  file(GLOB_RECURSE found RELATIVE ${ROOT} ${ROOT}/${top}/*.h ${ROOT}/${top}/*.cpp)
  list(APPEND files ${found})
endforeach()
list(LENGTH files count)
if(count EQUAL 0)
  message(FATAL_ERROR "no sources under ${ROOT}")
endif()

foreach(file IN LISTS files)
  set(comment "//")
  if(file MATCHES "\\.cmake$")
    set(comment "#")
  endif()
  file(READ ${ROOT}/${file} text)
  string(FIND "${text}" "${comment} ${spdx_1}\n${comment} ${spdx_2}\n" position)
  if(NOT position EQUAL 0)
    message(SEND_ERROR "${file}: does not begin with the two SPDX lines")
  endif()
  string(REGEX REPLACE "[^\n]" "" newlines "${text}")
  string(LENGTH "${newlines}" lines)
  if(lines GREATER hard_cap)
    message(SEND_ERROR "${file}: ${lines} lines, more than ${hard_cap}")
  endif()
endforeach()
message(STATUS "${count} files")
