# SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The files beside the programs, and the .deb. Included by IspPaket.cmake.
set(CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
target_link_options(isp PRIVATE -Wl,-z,relro,-z,now)
target_link_options(isp-werkbank PRIVATE -Wl,-z,relro,-z,now)

set(made ${CMAKE_CURRENT_BINARY_DIR}/paket)
file(MAKE_DIRECTORY ${made})

# isp_paket_gz(<out> <file>): without name and time, so that equal text is an equal file (file(ARCHIVE_CREATE) writes
# the time of the day into it).
function(isp_paket_gz out file)
  execute_process(COMMAND gzip -9nc ${file} OUTPUT_FILE ${out} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

# Man pages and completion, made of what the programs say of themselves.
set(texts ${PROJECT_SOURCE_DIR}/scripts/cmake/befehlstexte.sh)
set(pages "")
foreach(program isp isp-werkbank)
  set(template ${ISP_PAKET_DIR}/${program}.1.in)
  add_custom_command(OUTPUT ${made}/${program}.1 ${made}/${program}.1.gz
    COMMAND bash -c "\"$1\" seite \"$2\" \"$3\" \"$4\" >\"$5\" && gzip -9nc \"$5\" >\"$5.gz\"" --
      ${texts} ${template} $<TARGET_FILE:${program}> ${PROJECT_VERSION} ${made}/${program}.1
    DEPENDS ${program} ${texts} ${template}
    COMMENT "Writing the man page of ${program}"
    VERBATIM)
  list(APPEND pages ${made}/${program}.1.gz)
endforeach()
add_custom_command(OUTPUT ${made}/isp.bash
  COMMAND bash -c "\"$1\" ergaenzung \"$2\" \"$3\" >\"$4\"" --
    ${texts} $<TARGET_FILE:isp> $<TARGET_FILE:isp-werkbank> ${made}/isp.bash
  DEPENDS isp isp-werkbank ${texts}
  COMMENT "Writing the completion for bash"
  VERBATIM)
add_custom_target(paketdateien ALL DEPENDS ${pages} ${made}/isp.bash)

# Dates; string(TIMESTAMP) takes them from the variable of the environment.
set(epoch_before "$ENV{SOURCE_DATE_EPOCH}")
set(ENV{SOURCE_DATE_EPOCH} ${ISP_PAKET_ZEIT})
string(TIMESTAMP ISP_PAKET_TAG "%Y-%m-%d" UTC)
string(TIMESTAMP ISP_PAKET_DATUM "%a, %d %b %Y %H:%M:%S +0000" UTC)
set(ENV{SOURCE_DATE_EPOCH} "${epoch_before}")
if(epoch_before STREQUAL "")
  unset(ENV{SOURCE_DATE_EPOCH})
endif()

set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
file(WRITE ${made}/changelog.Debian
  "${PROJECT_NAME} (${PROJECT_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE}) unstable; urgency=medium\n\n"
  "  * Version ${PROJECT_VERSION}; what it brings stands in changelog.gz.\n\n"
  " -- ${CPACK_PACKAGE_CONTACT}  ${ISP_PAKET_DATUM}\n")
isp_paket_gz(${made}/changelog.Debian.gz ${made}/changelog.Debian)
isp_paket_gz(${made}/changelog.gz ${PROJECT_SOURCE_DIR}/CHANGELOG.md)
set_property(DIRECTORY ${PROJECT_SOURCE_DIR} APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS
  ${PROJECT_SOURCE_DIR}/CHANGELOG.md ${PROJECT_SOURCE_DIR}/publiccode.yml)
configure_file(${ISP_PAKET_DIR}/copyright.in ${made}/copyright @ONLY)
configure_file(${ISP_PAKET_DIR}/isp-werkbank.metainfo.xml.in ${made}/isp-werkbank.metainfo.xml @ONLY)

set(share ${CMAKE_INSTALL_DATADIR})
install(FILES ${pages} DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${made}/isp.bash DESTINATION ${share}/bash-completion/completions RENAME isp)
install(FILES ${made}/isp.bash DESTINATION ${share}/bash-completion/completions RENAME isp-werkbank)
install(FILES ${ISP_PAKET_DIR}/isp-werkbank.desktop DESTINATION ${share}/applications)
install(FILES ${ISP_PAKET_DIR}/isp-werkbank.mime.xml DESTINATION ${share}/mime/packages RENAME isp-werkbank.xml)
install(FILES ${made}/isp-werkbank.metainfo.xml DESTINATION ${share}/metainfo)
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/isp-werkbank.svg DESTINATION ${share}/icons/hicolor/scalable/apps)
foreach(size 48 256)
  install(FILES ${ISP_PAKET_DIR}/isp-werkbank-${size}.png DESTINATION ${share}/icons/hicolor/${size}x${size}/apps
    RENAME isp-werkbank.png)
endforeach()
install(FILES ${made}/copyright ${made}/changelog.gz ${made}/changelog.Debian.gz DESTINATION ${share}/doc/${PROJECT_NAME})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS ${CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS})
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION TRUE)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
# The libraries are found by dpkg-shlibdeps. With libqt6gui6 come the platform plugins (xcb, offscreen), with
# libqt6svg6 the plugins for SVG. Data that GDAL and PROJ look up at run time are named besides.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "gdal-data, proj-data, fonts-dejavu-core | fonts-freefont-ttf | fonts-liberation")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, qt6-wayland, shared-mime-info, hicolor-icon-theme")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "bash-completion")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Planners of municipalities load tables of official statistics and
boundaries, define indicators, see them on maps, in time series and in
rankings, and walk their topics through a steering cycle until measures
have shown their effect. Each number can be traced to the delivery it
came from.
.
The package holds the window (isp-werkbank) and the command line (isp).
Both work offline on a single file and speak German; a demo with published
figures of Kreis Segeberg is built in.")

# The time of all files in the package, also where cpack is called by hand.
file(WRITE ${made}/zeit.cmake
  "if(NOT DEFINED ENV{SOURCE_DATE_EPOCH})\n  set(ENV{SOURCE_DATE_EPOCH} ${ISP_PAKET_ZEIT})\nendif()\n")
set(CPACK_PROJECT_CONFIG_FILE ${made}/zeit.cmake)
