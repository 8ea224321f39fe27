# Area Daten: catalogue, import assistant, export, Lieferungen and the story of a figure, gaps and doubts, history.
set(ISP_GUI_DATEN_SOURCES
  dialogs/export_auswahl.cpp dialogs/export_dialog.cpp dialogs/export_dialog_aufbau.cpp dialogs/export_formate.cpp
  dialogs/faellige_seite.cpp dialogs/fristen_seite.cpp dialogs/personen_dialog.cpp dialogs/import_dialog.cpp dialogs/import_kennzahlwahl.cpp dialogs/import_liste.cpp dialogs/import_optionen.cpp dialogs/import_orte.cpp dialogs/import_profil.cpp
  dialogs/import_raster.cpp dialogs/import_texte.cpp dialogs/import_unterschiede.cpp dialogs/indikator_dialog.cpp
  dialogs/katalog_dialoge.cpp dialogs/lieferung_dialog.cpp dialogs/ordner_dialog.cpp dialogs/profile_dialog.cpp
  dialogs/vergleich_dialog.cpp panels/daten_panel.cpp panels/indikatoren_seite.cpp panels/indikatorensets_seite.cpp
  panels/kalender_seite.cpp panels/katalogliste.cpp panels/kennzahlen_seite.cpp panels/lieferanten_seite.cpp
  panels/lieferungen_seite.cpp panels/luecken_seite.cpp panels/pruefung_seite.cpp panels/qualitativ_seite.cpp
  panels/verlauf_seite.cpp widgets/formelfeld.cpp widgets/matrixmaler.cpp)
