# SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -D SQL_DIR=… -D HASHES=… -P CheckHashes.cmake
#
# A migration that has shipped is never changed: stores in the field were made with it. Each file of SQL_DIR stands in
# HASHES with its SHA-256 (the format of sha256sum), and nothing else does.

cmake_minimum_required(VERSION 3.25)

file(STRINGS "${HASHES}" lines)
file(GLOB files RELATIVE "${SQL_DIR}" "${SQL_DIR}/*.sql")
set(known "")
foreach(line IN LISTS lines)
  if(NOT line MATCHES "^([0-9a-f]+)  ([^ ]+)$")
    message(FATAL_ERROR "${HASHES}: cannot read '${line}'")
  endif()
  set(expected "${CMAKE_MATCH_1}")
  set(name "${CMAKE_MATCH_2}")
  list(APPEND known "${name}")
  if(NOT EXISTS "${SQL_DIR}/${name}")
    message(FATAL_ERROR "${name} is gone: shipped migrations stay")
  endif()
  file(SHA256 "${SQL_DIR}/${name}" actual)
  if(NOT actual STREQUAL expected)
    message(FATAL_ERROR "${name} has changed (${actual}): add a new migration instead")
  endif()
endforeach()
foreach(name IN LISTS files)
  if(NOT name IN_LIST known)
    message(FATAL_ERROR "${name} has no line in ${HASHES}")
  endif()
endforeach()
