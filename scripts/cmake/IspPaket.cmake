# SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What is installed and how it is packed: the two programs and what a desktop needs to know of them. Everything else
# (data, icons, migrations, texts) is embedded in the programs. `scripts/paket` makes the Debian package.

if(ISP_SANITIZE)
  return()  # nobody installs such a build, and the help the man pages are made of would be checked for leaks
endif()

include(GNUInstallDirs)
set(ISP_PAKET_DIR ${PROJECT_SOURCE_DIR}/resources/paket)

# publiccode.yml is the one place for address, state and contact.
file(READ ${PROJECT_SOURCE_DIR}/publiccode.yml publiccode)
if(NOT publiccode MATCHES "\nurl: \"([^\"]+)\"")
  message(FATAL_ERROR "publiccode.yml has no url")
endif()
set(ISP_PAKET_URL "${CMAKE_MATCH_1}")
if(NOT publiccode MATCHES "\n *- name: ([^\n]+)\n *email: ([^\n]+)\n")
  message(FATAL_ERROR "publiccode.yml names no contact with name and email")
endif()
set(ISP_PAKET_NAME "${CMAKE_MATCH_1}")
set(ISP_PAKET_EMAIL "${CMAKE_MATCH_2}")
set(ISP_PAKET_REIFE development)
if(publiccode MATCHES "\ndevelopmentStatus: (stable|obsolete)")
  set(ISP_PAKET_REIFE stable)
endif()

# Seconds since 1970 that every date in a package is made of: SOURCE_DATE_EPOCH, else the last commit, else the day
# the change log was written. So the same source gives the same package.
function(isp_paket_zeit variable)
  if(DEFINED ENV{SOURCE_DATE_EPOCH})
    set(${variable} $ENV{SOURCE_DATE_EPOCH} PARENT_SCOPE)
    return()
  endif()
  execute_process(COMMAND git log -1 --format=%ct WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
    OUTPUT_VARIABLE seconds ERROR_QUIET RESULT_VARIABLE failed OUTPUT_STRIP_TRAILING_WHITESPACE)
  if(failed OR NOT seconds MATCHES "^[0-9]+$")
    file(TIMESTAMP ${PROJECT_SOURCE_DIR}/CHANGELOG.md seconds "%s" UTC)
  endif()
  set(${variable} ${seconds} PARENT_SCOPE)
endfunction()

isp_paket_zeit(ISP_PAKET_ZEIT)
install(TARGETS isp isp-werkbank RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})

set(CPACK_PACKAGE_NAME ${PROJECT_NAME})
set(CPACK_PACKAGE_VENDOR "${ISP_PAKET_NAME}")
set(CPACK_PACKAGE_CONTACT "${ISP_PAKET_NAME} <${ISP_PAKET_EMAIL}>")
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "workbench for integrated social planning")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES TRUE)
set(CPACK_VERBATIM_VARIABLES TRUE)

if(WIN32)
  include(IspPaketWindows)
else()
  include(IspPaketDebian)
endif()
include(CPack)
