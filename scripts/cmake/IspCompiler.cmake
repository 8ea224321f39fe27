# SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Compiler settings shared by every target, as the interface target isp_compiler.

add_library(isp_compiler INTERFACE)
if(MSVC)  # not tried: docs/windows.md
  target_compile_options(isp_compiler INTERFACE /W4 /permissive- /utf-8 /bigobj /Zc:__cplusplus /Zc:preprocessor)
  target_compile_definitions(isp_compiler INTERFACE NOMINMAX WIN32_LEAN_AND_MEAN _CRT_SECURE_NO_WARNINGS _USE_MATH_DEFINES)
else()
  target_compile_options(isp_compiler INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wnon-virtual-dtor
    -Woverloaded-virtual -Wnull-dereference -Wformat=2)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # -Wnull-dereference reports false positives inside libstdc++ once GCC inlines at -O2.
  # So do -Wrestrict and -Wstringop-overflow at -O3 for std::string (GCC bug 105651).
  target_compile_options(isp_compiler INTERFACE -Wno-null-dereference -Wduplicated-cond -Wlogical-op
    $<$<CONFIG:Release>:-Wno-restrict> $<$<CONFIG:Release>:-Wno-stringop-overflow>)
endif()

# What is handed out is hardened as Debian's own packages are (dpkg-buildflags): files from outside are read by
# parsers of many authors. scripts/paket looks whether it came out so.
if(NOT MSVC AND NOT ISP_SANITIZE)
  include(CheckPIESupported)
  check_pie_supported()
  add_compile_options($<$<CONFIG:Release>:-fstack-protector-strong> $<$<CONFIG:Release>:-fstack-clash-protection>)
  add_compile_definitions($<$<CONFIG:Release>:_FORTIFY_SOURCE=2> $<$<CONFIG:Release>:_GLIBCXX_ASSERTIONS>)
  add_link_options($<$<CONFIG:Release>:-Wl,-z,relro,-z,now>)
  if(CMAKE_BUILD_TYPE STREQUAL "Release")
    set(CMAKE_POSITION_INDEPENDENT_CODE ON)
  endif()
endif()

if(ISP_SANITIZE)
  add_compile_options(-fsanitize=${ISP_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
  add_link_options(-fsanitize=${ISP_SANITIZE})
endif()

find_program(ISP_CCACHE ccache)
if(ISP_CCACHE)
  # Precompiled headers need these to be cacheable; the base directory lets several checkouts share one cache.
  set(CMAKE_CXX_COMPILER_LAUNCHER
    ${CMAKE_COMMAND} -E env
    CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
    CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${ISP_CCACHE})
  if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    add_compile_options("SHELL:-Xclang -fno-pch-timestamp")
  endif()
endif()
