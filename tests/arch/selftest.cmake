# SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -DTEMP=<folder> -DQT_WIDGETS=… -DQT_CHARTS=… -P selftest.cmake
# A check that finds nothing proves nothing: here every rule is broken once in a tree of its own.
cmake_policy(VERSION 3.25)

set(spdx "// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors\n// SPDX-License-Identifier: GPL-3.0-or-later\n")

function(write_sound_tree)
  file(REMOVE_RECURSE ${TEMP})
  file(WRITE ${TEMP}/src/base/codes.h "${spdx}inline constexpr Code kOne{\"base.one\", ErrorClass::kInput};\n")
  file(WRITE ${TEMP}/src/domain/raum.cpp "${spdx}#include \"base/codes.h\"\n#include <vector>\n// no tr( here\n")
  file(WRITE ${TEMP}/src/geo/lesen.cpp "${spdx}#include \"gdalkit/gdalkit.h\"\n#include <ogr_feature.h>\n")
  file(WRITE ${TEMP}/src/store/store.cpp "${spdx}#include <SQLiteCpp/Database.h>\n#include <sqlite3.h>\n")
  file(WRITE ${TEMP}/src/texte/saetze_base.cpp "${spdx}#include <QString>\nSatz{\"base.one\", \"\", \"\"}\n")
  file(WRITE ${TEMP}/src/render/charts/linie.cpp "${spdx}#include <QtCharts/QChart>\n#include <QGraphicsScene>\n")
  file(WRITE ${TEMP}/src/gui/fenster.cpp
    "${spdx}#include \"models/x.h\"\n#include \"panels/ui_atlas.h\"\n#include <QMessageBox>\n  QMessageBox box;\n")
  file(WRITE ${TEMP}/src/app/main.cpp "${spdx}#include \"store/store.h\"\n#include <QApplication>\n")
  file(WRITE ${TEMP}/src/cli/main.cpp "${spdx}#include \"exchange/lesen.h\"\n#include <QCoreApplication>\n")
endfunction()

# Runs a check on the tree; its messages with one blank for every line break CMake puts into them.
function(run check result_variable output_variable)
  execute_process(
    COMMAND ${CMAKE_COMMAND} -DROOT=${TEMP} -DQT_WIDGETS=${QT_WIDGETS} -DQT_CHARTS=${QT_CHARTS}
      -P ${CMAKE_CURRENT_LIST_DIR}/check_${check}.cmake
    RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
  string(REGEX REPLACE "[ \n]+" " " output "${output}")
  set(${result_variable} "${result}" PARENT_SCOPE)
  set(${output_variable} "${output}" PARENT_SCOPE)
endfunction()

# expect_found(<check> <file to plant> <its content below the licence> <what must be said>)
function(expect_found check file content said)
  write_sound_tree()
  file(APPEND ${TEMP}/${file} "${spdx}${content}\n")
  run(${check} result output)
  string(FIND "${output}" "${said}" position)
  if(result EQUAL 0 OR position EQUAL -1)
    message(SEND_ERROR "check_${check} did not say '${said}' about\n${content}\nbut: ${output}")
  endif()
endfunction()

foreach(check layers codes files)
  write_sound_tree()
  run(${check} result output)
  if(NOT result EQUAL 0)
    message(SEND_ERROR "check_${check} refuses a sound tree: ${output}")
  endif()
endforeach()

# Arrows: upwards, between the four in the middle, past workspace, between siblings.
foreach(arrow
    "base domain" "domain store" "domain texte" "gdalkit domain" "analysis store" "store analysis" "geo exchange"
    "exchange geo" "exchange store" "store gdalkit" "geo workspace" "workspace texte" "workspace models" "texte workspace"
    "models store" "models render" "render models" "render geo" "report gui" "report models" "gui store" "gui exchange"
    "gui app" "gui cli" "cli gui" "cli models" "cli app")
  string(REPLACE " " ";" arrow "${arrow}")
  list(GET arrow 0 from)
  list(GET arrow 1 to)
  expect_found(layers src/${from}/planted.cpp "  #  include \"${to}/x.h\""
    "${from}/planted.cpp: arrow ${from} -> ${to} is not allowed")
endforeach()
expect_found(layers src/cli/planted.cpp "#include \"render/charts/x.h\"" "arrow cli -> render/charts is not allowed")
expect_found(layers src/render/planted.h "#include \"render/charts/x.h\"" "arrow render -> render/charts is not allowed")
expect_found(layers src/utils/planted.h "" "'utils' is no layer")
expect_found(layers src/base/planted.h "#include \"codes.h\"" "\"codes.h\" does not begin with a layer")
expect_found(layers src/geo/planted.cpp "#include <store/store.h>" "<store/store.h> is ours and wants quotes")
expect_found(layers src/base/planted.h "#include MACRO" "include that this check cannot read")

# Libraries.
foreach(planted
    "base qt QString" "exchange qt QtCore" "store qt QtSql/QSqlQuery" "domain qt qglobal.h"
    "workspace qtwidgets QWidget" "models qtwidgets QtWidgets/QTableView" "render qtwidgets QGraphicsScene"
    "cli qtwidgets QApplication" "texte qtwidgets QtWidgets" "render qtcharts QtCharts/QChart" "gui qtcharts QChartView"
    "domain gdal ogr_geometry.h" "workspace gdal gdal_priv.h" "store gdal cpl_conv.h" "render gdal ogrsf_frmts.h"
    "exchange sqlite sqlite3.h" "workspace sqlite SQLiteCpp/Statement.h" "domain muparser muParser.h"
    "store spdlog spdlog/spdlog.h" "gui boost boost/math/distributions.hpp" "geo boost boost/uuid/uuid.hpp"
    "store xlsxwriter xlsxwriter.h" "gui fmt fmt/format.h")
  string(REPLACE " " ";" planted "${planted}")
  list(GET planted 0 layer)
  list(GET planted 1 library)
  list(GET planted 2 header)
  expect_found(layers src/${layer}/planted.cpp "#include <${header}>"
    "${layer}/planted.cpp: arrow ${layer} -> ${library} is not allowed (<${header}>)")
endforeach()

# Words for people.
expect_found(layers src/store/planted.cpp "  return tr(\"Fehler\")" "store/planted.cpp: tr( below texte")
expect_found(layers src/exchange/planted.cpp "QObject::tr(\"Fehler\")" "exchange/planted.cpp: tr( below texte")
expect_found(layers src/models/planted.cpp "  QMessageBox::warning()" "models/planted.cpp: a dialog below gui")
expect_found(layers src/workspace/planted.cpp "  QFileDialog d" "workspace/planted.cpp: a dialog below gui")
expect_found(layers src/render/planted.cpp "class A : QDialog {" "render/planted.cpp: a dialog below gui")

# Codes and sentences.
expect_found(codes src/geo/codes.h "inline constexpr Code kTwo{\n    \"geo.two\"}" "geo.two: declared, but without")
expect_found(codes src/gdalkit/gdalkit.h "inline constexpr Code kThree{\"gdal.three\"}" "gdal.three: declared, but")
expect_found(codes src/texte/saetze_geo.cpp "Satz{\n \"geo.four\", \"\"}" "geo.four: a sentence, but no Code")
expect_found(codes src/geo/codes.h "inline constexpr Code kOne{\"base.one\"}" "base.one: two Codes")
expect_found(codes src/texte/saetze_geo.cpp "Satz{\"base.one\", \"\"}" "base.one: two sentences")

# Files. What is appended to a sound file does not begin it.
write_sound_tree()
file(WRITE ${TEMP}/src/geo/planted.h "#pragma once\n")
run(files result output)
if(result EQUAL 0 OR NOT output MATCHES "src/geo/planted.h: does not begin with the two SPDX lines")
  message(SEND_ERROR "check_files did not miss the licence: ${output}")
endif()
string(REPEAT "int x;\n" 799 long)
expect_found(files tests/planted.cpp "${long}" "tests/planted.cpp: 802 lines, more than 800")

# Functions: with the signature in one line and in two, and one that is just short enough.
function(functions_of body_lines signature result_variable)
  string(REPEAT "    x();\n" ${body_lines} body)
  file(WRITE ${TEMP}/src/planted.cpp "${signature} {\n${body}}\n")
  execute_process(COMMAND ${ISP_AWK} -f ${CMAKE_CURRENT_LIST_DIR}/function_lengths.awk ${TEMP}/src/planted.cpp
    RESULT_VARIABLE result OUTPUT_QUIET)
  set(${result_variable} ${result} PARENT_SCOPE)
endfunction()
foreach(signature "void A::f()" "Result<int> A::f(int a,\n                 int b) const")
  functions_of(60 "${signature}" short)
  functions_of(61 "${signature}" long)
  if(NOT short EQUAL 0 OR long EQUAL 0)
    message(SEND_ERROR "function_lengths.awk: 60 lines give ${short}, 61 give ${long} for ${signature}")
  endif()
endforeach()

file(REMOVE_RECURSE ${TEMP})
