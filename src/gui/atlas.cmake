# The Atlas and the Räume panel with their dialogs and widgets.
set(ISP_GUI_ATLAS_SOURCES
  dialogs/ebene_dialog.cpp dialogs/gebietsaenderung_dialog.cpp dialogs/grenzen_dialog.cpp dialogs/klassengrenzen_dialog.cpp dialogs/wert_dialog.cpp
  panels/atlas_ansichten.cpp panels/atlas_kopf.cpp panels/atlas_menue.cpp panels/atlas_panel.cpp panels/atlas_seite.h panels/atlas_seiten.cpp panels/atlas_sicht.cpp panels/atlas_wert.cpp
  panels/diagrammarten.cpp panels/diagramme_seite.cpp widgets/schaubild_widget.cpp
  panels/gebietsstand_seite.cpp panels/gemeindewahl.cpp panels/raeume_panel.cpp panels/raumsatz_seite.cpp panels/raumsatz_seite_aufbau.cpp
  panels/raumvergleich_seite.cpp panels/sozialraum_seite.cpp panels/tabellenkopplung.cpp panels/zeitleiste.cpp
  panels/geometriespeicher.cpp panels/hinweise_seite.cpp panels/index_editor.cpp panels/index_seite.cpp panels/index_seite_aufbau.cpp
  widgets/statusmatrix_widget.cpp
  widgets/musterlegende.cpp
  widgets/karten_widget.cpp widgets/kartenvorschau.cpp widgets/rangfolge_widget.cpp widgets/suchauswahl.cpp widgets/verlauf_widget.cpp)
