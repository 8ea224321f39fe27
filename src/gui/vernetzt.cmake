# Haus, and the pages of what is linked across Themen: Aktivitäten, Arbeitsgruppen, Akteure, Angebote.
set(ISP_GUI_VERNETZT_SOURCES
  panels/akteure_seite.cpp panels/aktivitaeten_seite.cpp panels/aktivitaet_felder.cpp panels/angebote_seite.cpp panels/arbeitsgruppen_seite.cpp
  panels/haus_panel.cpp
  widgets/bezugsmenue.cpp widgets/haus_widget.cpp)
