# SPDX-License-Identifier: GPL-3.0-or-later
# Every compile option of the project, in one INTERFACE target.
add_library(bridgewatch_options INTERFACE)
target_compile_features(bridgewatch_options INTERFACE cxx_std_20)
target_compile_options(bridgewatch_options INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Werror
  -fstack-protector-strong)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # ccache needs it to see through precompiled headers.
  target_compile_options(bridgewatch_options INTERFACE -fpch-preprocess)
endif()
target_compile_definitions(bridgewatch_options INTERFACE
  BRIDGEWATCH_VERSION="${PROJECT_VERSION}"
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
  QT_NO_KEYWORDS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_USE_QSTRINGBUILDER
  QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400
  $<$<NOT:$<CONFIG:Debug>>:_FORTIFY_SOURCE=2>)
# What people run: nothing in it can be written over after the start.
target_compile_options(bridgewatch_options INTERFACE $<$<NOT:$<CONFIG:Debug>>:-fstack-clash-protection>)
target_link_options(bridgewatch_options INTERFACE $<$<NOT:$<CONFIG:Debug>>:-Wl,-z,relro,-z,now>)
target_include_directories(bridgewatch_options INTERFACE ${PROJECT_SOURCE_DIR})
target_link_libraries(bridgewatch_options INTERFACE Qt6::Core)
if(BRIDGEWATCH_SANITIZE)
  target_compile_options(bridgewatch_options INTERFACE
    -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(bridgewatch_options INTERFACE -fsanitize=address,undefined)
endif()

find_program(CCACHE ccache)
if(CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER
    ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${CCACHE})
endif()

set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

# bridgewatch_library(NAME LINKS…): a static library of every source in the calling folder.
function(bridgewatch_library name)
  file(GLOB sources CONFIGURE_DEPENDS *.cpp *.h)
  add_library(${name} STATIC ${sources})
  target_link_libraries(${name} PUBLIC bridgewatch_options ${ARGN})
  bridgewatch_precompiled(${name})
endfunction()

# One precompiled header for all that lives without a display, made by the first that asks.
function(bridgewatch_precompiled name)
  if(TARGET core_base AND NOT name STREQUAL "core_base")
    target_precompile_headers(${name} REUSE_FROM core_base)
  else()
    target_precompile_headers(${name} PRIVATE ${PROJECT_SOURCE_DIR}/packaging/precompiled.h)
  endif()
endfunction()
