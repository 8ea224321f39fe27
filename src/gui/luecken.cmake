# Area Daten: what is missing, doubtful and due.
set(ISP_GUI_LUECKEN_SOURCES
  panels/kalender_seite.cpp panels/luecken_seite.cpp panels/pruefung_seite.cpp widgets/matrixmaler.cpp)
