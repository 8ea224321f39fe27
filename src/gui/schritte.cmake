# The pages of the steps of the Steuerungskreislauf, from tables of sections.
set(ISP_GUI_SCHRITTE_SOURCES
  steps/abschnittsseite.cpp steps/analyse_seite.cpp steps/auswahlen.cpp steps/bewertung_dialog.cpp
  steps/interpretation_seite.cpp steps/massnahmenplan.cpp steps/planung_seite.cpp steps/thema_schrittseite.cpp
  steps/umsetzung_seite.cpp)
