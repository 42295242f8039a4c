# SPDX-License-Identifier: GPL-3.0-or-later
# The Debian package: `cpack --config BUILD/CPackConfig.cmake`. packaging/check-package builds and judges it.
set(BRIDGEWATCH_MAINTAINER "Bridgewatch contributors <bridgewatch@example.org>" CACHE STRING
  "Who answers for the package, as NAME <ADDRESS>: whoever builds one for others")

# What belongs to a package of Debian's and not to any other installation.
configure_file(${here}/debian/changelog.in ${made}/changelog.Debian @ONLY)
bridgewatch_gzip(${made}/changelog.Debian changelog.Debian)
bridgewatch_gzip(${PROJECT_SOURCE_DIR}/CHANGELOG.md changelog)
install(FILES ${made}/changelog.Debian.gz ${made}/changelog.gz ${here}/debian/copyright
  DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT debian EXCLUDE_FROM_ALL)
install(FILES ${here}/debian/lintian-overrides RENAME bridgewatch
  DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides COMPONENT debian EXCLUDE_FROM_ALL)

# As dh_strip does, besides what CMake itself strips.
install(CODE "if(CMAKE_INSTALL_DO_STRIP)
  execute_process(COMMAND ${CMAKE_STRIP} --remove-section=.comment --remove-section=.note
    \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_BINDIR}/bridgewatch\"
    \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_BINDIR}/bridgewatchctl\" COMMAND_ERROR_IS_FATAL ANY)
endif()")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME bridgewatch)
set(CPACK_PACKAGE_CONTACT ${BRIDGEWATCH_MAINTAINER})
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR})
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_COMPONENTS_ALL Unspecified lab debian)
set(CPACK_COMPONENTS_GROUPING ALL_COMPONENTS_IN_ONE)
set(CPACK_DEB_COMPONENT_INSTALL ON)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION admin)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "dashboard that names why a service and its database do not talk
Bridgewatch is for the people who are called when a service and its
PostgreSQL database stop talking to each other. It looks at everything at
once, from the desk and over SSH from the server, climbs a ladder of stages
for each, and names what is broken, with the evidence and with why it is not
something else. It leads through a runbook in Markdown, changes nothing
without a preview, and writes the report of the incident.
.
The package has the window, bridgewatch, and the command line,
bridgewatchctl, which needs no display. There is no server, no account and
no telemetry, and nothing is installed on the hosts that are looked at.")
# What is linked, dpkg-shlibdeps finds. The rest are plug-ins and files that are opened by name.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS
  "libqt6sql6-psql, libqt6sql6-sqlite, qt6-svg-plugins | libqt6svg6, ca-certificates")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
  "fonts-roboto-unhinted, fonts-jetbrains-mono, fonts-noto-core, qt6-translations-l10n, qt6-wayland, gnome-keyring | kwalletmanager")
# What the lab needs stands in the one list.
file(STRINGS ${here}/dependencies.txt needed REGEX "^[a-z0-9-]+ +lab( |$)")
list(TRANSFORM needed REPLACE " .*" "")
list(JOIN needed ", " needed)
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "fonts-noto-cjk, ${needed}")
include(CPack)
