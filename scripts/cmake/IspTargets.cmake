# SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later

# isp_library(<name> SOURCES ... [DEPENDS ...] [PRIVATE_DEPENDS ...] [PCH <header>...] [QT])
#
# One static library per folder of src/, target isp_<name>. Its headers are included as "<name>/file.h".
# Without QT neither moc nor uic runs and no Qt include path is set, so the layer cannot see Qt.
function(isp_library name)
  cmake_parse_arguments(arg "QT" "" "SOURCES;DEPENDS;PRIVATE_DEPENDS;PCH" ${ARGN})
  add_library(isp_${name} STATIC ${arg_SOURCES})
  target_include_directories(isp_${name} PUBLIC ${PROJECT_SOURCE_DIR}/src)
  target_link_libraries(isp_${name} PUBLIC ${arg_DEPENDS} PRIVATE isp_compiler ${arg_PRIVATE_DEPENDS})
  if(arg_QT)
    set_target_properties(isp_${name} PROPERTIES AUTOMOC ON)
    target_compile_definitions(isp_${name} PUBLIC ${ISP_QT_DEFINITIONS})
  endif()
  if(arg_PCH)
    target_precompile_headers(isp_${name} PRIVATE ${arg_PCH})
  endif()
endfunction()

set(ISP_QT_DEFINITIONS
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_USE_QSTRINGBUILDER QT_NO_KEYWORDS)

# isp_test(<name> SOURCES ... DEPENDS ... [QT])
#
# One test executable per layer. Without QT: GoogleTest, every case its own CTest entry. With QT: one CTest entry
# per executable (Qt Test), run offscreen.
# PCH adds to the precompiled headers of a test of many files; one of few files has none, it would take longer.
function(isp_test name)
  cmake_parse_arguments(arg "QT" "" "SOURCES;DEPENDS;LABELS;PCH" ${ARGN})
  add_executable(${name} ${arg_SOURCES})
  list(LENGTH arg_SOURCES files)
  if(files GREATER 3)
    set(framework <gtest/gtest.h>)
    if(arg_QT)
      set(framework <QTest>)
    endif()
    target_precompile_headers(${name} PRIVATE ${framework} <string> <vector> ${arg_PCH})
  endif()
  target_link_libraries(${name} PRIVATE isp_compiler ${arg_DEPENDS})
  target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
  target_compile_definitions(${name} PRIVATE
    ISP_SOURCE_DIR="${PROJECT_SOURCE_DIR}" ISP_SHARED_DATA="${PROJECT_SOURCE_DIR}/../shared/data")
  set(environment "QT_QPA_PLATFORM=offscreen;QTEST_DISABLE_STACK_DUMP=1;ISP_LOG_DIR=${CMAKE_BINARY_DIR}/test-logs")
  if(arg_QT)
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    target_compile_definitions(${name} PRIVATE ${ISP_QT_DEFINITIONS})
    target_link_libraries(${name} PRIVATE Qt6::Test)
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES ENVIRONMENT "${environment}" LABELS "${arg_LABELS}" TIMEOUT 300)
  else()
    target_link_libraries(${name} PRIVATE GTest::gtest GTest::gmock GTest::gtest_main)
    gtest_discover_tests(${name} PROPERTIES ENVIRONMENT "${environment}" LABELS "${arg_LABELS}" TIMEOUT 120
      DISCOVERY_TIMEOUT 60)
  endif()
endfunction()
