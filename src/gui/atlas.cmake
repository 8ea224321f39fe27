# The Atlas and the Räume panel with their dialogs and widgets.
set(ISP_GUI_ATLAS_SOURCES
  dialogs/ebene_dialog.cpp dialogs/gebietsaenderung_dialog.cpp dialogs/grenzen_dialog.cpp dialogs/angebote_laden_dialog.cpp dialogs/hintergrund_dialog.cpp dialogs/klassengrenzen_dialog.cpp dialogs/wert_dialog.cpp
  panels/atlas_ansichten.cpp panels/atlas_kopf.cpp panels/atlas_menue.cpp panels/atlas_panel.cpp panels/atlas_seite.h panels/atlas_seiten.cpp panels/atlas_sicht.cpp panels/atlas_wert.cpp
  panels/diagrammarten.cpp panels/diagramme_seite.cpp panels/gebietsstand_seite.cpp panels/gemeindewahl.cpp
  panels/freigabevermerk.cpp panels/geometriespeicher.cpp panels/hinweise_seite.cpp panels/index_editor.cpp panels/index_seite.cpp panels/index_seite_aufbau.cpp panels/index_seite_ausgabe.cpp
  panels/kartenhintergrund.cpp panels/kartenleiste.cpp panels/kartenorte.cpp panels/kartenregie.cpp panels/raeume_panel.cpp
  panels/raumbezug_ziel.cpp panels/raumsatz_seite.cpp panels/raumsatz_seite_aufbau.cpp panels/raumvergleich_seite.cpp panels/sozialraum_seite.cpp
  panels/tabellenkopplung.cpp panels/vergleich_seite.cpp panels/vergleich_seite_aufbau.cpp panels/zeitleiste.cpp
  widgets/karten_widget.cpp widgets/karten_widget_bild.cpp widgets/kartenvorschau.cpp widgets/klassenhistogramm.cpp
  widgets/legendenzeile.cpp widgets/mehrfachkarte.cpp widgets/musterlegende.cpp widgets/rangfolge_widget.cpp
  widgets/schaubild_widget.cpp widgets/statusmatrix_widget.cpp widgets/suchauswahl.cpp widgets/verlauf_widget.cpp
  widgets/wischkarte.cpp)
