# The areas Planungsrunde and Berichte, and the presentation on the projector.
set(ISP_GUI_RUNDE_SOURCES
  dialogs/berichtsvorlage_dialog.cpp dialogs/widersprueche_dialog.cpp dialogs/zahlenfeld_dialog.cpp panels/berichte_liste.cpp panels/berichte_machen.cpp panels/vorlagen_seite.cpp widgets/seitenvorschau.cpp
  panels/berichte_panel.cpp panels/runde_auftraege.cpp panels/runde_folien.cpp panels/runde_panel.cpp panels/runde_plaene.cpp panels/runde_protokoll.cpp panels/runde_sitzung.cpp
  panels/runde_sitzungen.cpp panels/runde_tagesordnung.cpp panels/runde_thema.cpp panels/runde_werkzeug.cpp
  projector/folienbau.cpp projector/folienbau_ansicht.cpp projector/leinwand.cpp projector/leinwandfenster.cpp projector/praesentation.cpp
  projector/praesentation_tasten.cpp projector/rundeneingabe.cpp projector/vortragsfenster.cpp)
