# SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installer (NSIS) and portable ZIP. Included by IspPaket.cmake. Not tried on a Windows system yet: docs/windows.md.
set_target_properties(isp-werkbank PROPERTIES WIN32_EXECUTABLE TRUE)
enable_language(RC)
file(TO_CMAKE_PATH "${ISP_PAKET_DIR}/isp-werkbank.ico" icon)
file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/isp-werkbank.rc "IDI_ICON1 ICON \"${icon}\"\n")
target_sources(isp-werkbank PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/isp-werkbank.rc)

# Qt's libraries and plugins beside the programs. Those of vcpkg come by X_VCPKG_APPLOCAL_DEPS_INSTALL (preset).
qt_generate_deploy_app_script(TARGET isp-werkbank FILENAME_VARIABLE deploy NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy})
if(DEFINED VCPKG_INSTALLED_DIR)
  foreach(data gdal proj)
    install(DIRECTORY ${VCPKG_INSTALLED_DIR}/${VCPKG_TARGET_TRIPLET}/share/${data}/ DESTINATION share/${data}
      PATTERN "*.cmake" EXCLUDE)
  endforeach()
endif()
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE ${PROJECT_SOURCE_DIR}/CHANGELOG.md DESTINATION .)

set(CPACK_GENERATOR NSIS ZIP)
set(CPACK_PACKAGE_INSTALL_DIRECTORY "ISP-Werkbank")
set(CPACK_PACKAGE_EXECUTABLES isp-werkbank "ISP-Werkbank")
set(CPACK_NSIS_DISPLAY_NAME "ISP-Werkbank ${PROJECT_VERSION}")
set(CPACK_NSIS_PACKAGE_NAME "ISP-Werkbank")
set(CPACK_NSIS_MUI_ICON "${ISP_PAKET_DIR}/isp-werkbank.ico")
set(CPACK_NSIS_MUI_UNIICON "${ISP_PAKET_DIR}/isp-werkbank.ico")
set(CPACK_NSIS_INSTALLED_ICON_NAME "bin\\isp-werkbank.exe")
set(CPACK_NSIS_CONTACT "${CPACK_PACKAGE_CONTACT}")
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
# Without rights of an administrator: into the user's own programs.
set(CPACK_NSIS_INSTALL_ROOT "$LOCALAPPDATA\\Programs")
set(CPACK_NSIS_DEFINES "RequestExecutionLevel user")
# .isp opens in the workbench, for this user.
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS [[
  WriteRegStr HKCU 'Software\Classes\.isp' '' 'ISPWerkbank.Datei'
  WriteRegStr HKCU 'Software\Classes\ISPWerkbank.Datei' '' 'Werkbank (ISP)'
  WriteRegStr HKCU 'Software\Classes\ISPWerkbank.Datei\DefaultIcon' '' '$INSTDIR\bin\isp-werkbank.exe,0'
  WriteRegStr HKCU 'Software\Classes\ISPWerkbank.Datei\shell\open\command' '' '"$INSTDIR\bin\isp-werkbank.exe" "%1"'
]])
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS [[
  DeleteRegKey HKCU 'Software\Classes\ISPWerkbank.Datei'
  DeleteRegKey HKCU 'Software\Classes\.isp'
]])
