# SPDX-License-Identifier: GPL-3.0-or-later
# What `cmake --install` puts beside the programs; where, is GNUInstallDirs' matter.
find_program(GZIP gzip REQUIRED)
set(BRIDGEWATCH_ZSH_DIR ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions CACHE STRING "Where zsh looks for completions")
set(here ${PROJECT_SOURCE_DIR}/packaging)
set(made ${PROJECT_BINARY_DIR}/packaging)

add_custom_target(packaging_files ALL)
# bridgewatch_gzip(FILE NAME): has FILE compressed, the same bytes each time, as NAME.gz in the build folder.
function(bridgewatch_gzip file name)
  add_custom_command(OUTPUT ${made}/${name}.gz COMMAND ${GZIP} -9nc ${file} > ${made}/${name}.gz
    DEPENDS ${file} VERBATIM)
  add_custom_target(packaging_${name} DEPENDS ${made}/${name}.gz)
  add_dependencies(packaging_files packaging_${name})
endfunction()

foreach(page bridgewatch.1 bridgewatchctl.1 bridgewatch-profile.5 bridgewatch-runbook.5)
  configure_file(${here}/man/${page}.in ${made}/${page} @ONLY)
  bridgewatch_gzip(${made}/${page} ${page})
  string(REGEX MATCH "[0-9]$" section ${page})
  install(FILES ${made}/${page}.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man${section})
endforeach()

install(FILES ${here}/desktop/bridgewatch.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
set(metainfo io.github.bridgewatch.bridgewatch.metainfo.xml)
configure_file(${here}/desktop/${metainfo}.in ${made}/${metainfo} @ONLY)
install(FILES ${made}/${metainfo} DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)

set(icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/bridgewatch.svg DESTINATION ${icons}/scalable/apps)
foreach(size 48 128 256) # rendered from it
  install(FILES ${here}/icons/bridgewatch-${size}.png DESTINATION ${icons}/${size}x${size}/apps RENAME bridgewatch.png)
endforeach()

set(completions ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install(FILES ${here}/completions/bridgewatchctl.bash DESTINATION ${completions} RENAME bridgewatchctl)
file(CREATE_LINK bridgewatchctl ${made}/bridgewatch SYMBOLIC) # bash looks for the name of the program
install(FILES ${made}/bridgewatch DESTINATION ${completions})
install(FILES ${here}/completions/_bridgewatchctl DESTINATION ${BRIDGEWATCH_ZSH_DIR})

# The lab, for drills: what its command line needs, and none of its tests. Its own component, to be tried by itself.
set(lab ${PROJECT_SOURCE_DIR}/tests/lab)
install(PROGRAMS ${lab}/lab DESTINATION ${CMAKE_INSTALL_DATADIR}/bridgewatch/lab COMPONENT lab)
install(DIRECTORY ${lab}/labkit ${lab}/bridge ${lab}/canister DESTINATION ${CMAKE_INSTALL_DATADIR}/bridgewatch/lab
  COMPONENT lab USE_SOURCE_PERMISSIONS PATTERN node_modules EXCLUDE PATTERN __pycache__ EXCLUDE)

foreach(language en de es zh_CN) # the help as pages; the window has it built in
  install(DIRECTORY ${PROJECT_SOURCE_DIR}/resources/help/${language} DESTINATION ${CMAKE_INSTALL_DOCDIR}/help)
endforeach()

foreach(kind profiles runbooks)
  install(DIRECTORY ${PROJECT_SOURCE_DIR}/resources/${kind}/ DESTINATION ${CMAKE_INSTALL_DATADIR}/bridgewatch/${kind})
endforeach()
file(RELATIVE_PATH shared /${CMAKE_INSTALL_DOCDIR}/examples /${CMAKE_INSTALL_DATADIR}/bridgewatch)
foreach(example profiles/hello-world-co-op.yaml runbooks/database-connectivity.md)
  get_filename_component(name ${example} NAME)
  file(MAKE_DIRECTORY ${made}/examples)
  file(CREATE_LINK ${shared}/${example} ${made}/examples/${name} SYMBOLIC)
  install(FILES ${made}/examples/${name} DESTINATION ${CMAKE_INSTALL_DOCDIR}/examples)
endforeach()
