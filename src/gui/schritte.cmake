# The pages of the steps of the Steuerungskreislauf, from tables of sections.
set(ISP_GUI_SCHRITTE_SOURCES
  steps/abschnittsseite.cpp steps/analyse_seite.cpp steps/auswahlen.cpp steps/bedarf_abschnitt.cpp steps/bedarf_tabelle.cpp
  steps/bewertung_dialog.cpp
  steps/interpretation_seite.cpp steps/massnahmenplan.cpp steps/planung_seite.cpp steps/szenario_leiste.cpp steps/thema_schrittseite.cpp
  steps/umsetzung_seite.cpp
  panels/durchlaufvergleich.cpp steps/anpassung_seite.cpp steps/wirkung_seite.cpp steps/zielausgang.cpp
  steps/zielkarte.cpp)
