# Area Daten: its pages, the import assistant, Lieferungen and the story of a figure, gaps and doubts.
set(ISP_GUI_DATEN_SOURCES
  dialogs/export_auswahl.cpp dialogs/export_dialog.cpp dialogs/export_dialog_aufbau.cpp dialogs/export_formate.cpp
  dialogs/import_dialog.cpp dialogs/import_liste.cpp dialogs/import_optionen.cpp dialogs/import_orte.cpp dialogs/import_profil.cpp
  dialogs/import_raster.cpp dialogs/import_texte.cpp dialogs/import_unterschiede.cpp dialogs/ordner_dialog.cpp dialogs/profile_dialog.cpp
  dialogs/indikator_dialog.cpp dialogs/lieferung_dialog.cpp dialogs/vergleich_dialog.cpp
  panels/daten_panel.cpp panels/indikatoren_seite.cpp panels/kalender_seite.cpp panels/kennzahlen_seite.cpp
  panels/lieferungen_seite.cpp panels/luecken_seite.cpp panels/pruefung_seite.cpp panels/verlauf_seite.cpp
  widgets/matrixmaler.cpp)
