# The area Themen: overview, the opened Thema with its steps, and the dialogs of what all steps share.
set(ISP_GUI_RAHMEN_SOURCES
  dialogs/stammdaten_dialoge.cpp dialogs/thema_dialog.cpp dialogs/themenfindung_dialoge.cpp
  panels/schritt_anhaenge.cpp panels/schritt_beteiligung.cpp panels/schritt_leiste.cpp
  panels/schritt_notiz.cpp panels/schritt_rahmen.cpp panels/schritt_verantwortung.cpp panels/schritt_verlauf.cpp
  panels/thema_beschluesse.cpp panels/thema_kopf.cpp panels/thema_navigation.cpp panels/thema_seite.cpp
  panels/themen_panel.cpp panels/themen_seite.cpp
  steps/schrittseite.h steps/schrittseiten.cpp
  widgets/thementafel.cpp)
