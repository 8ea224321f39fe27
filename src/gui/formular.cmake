# Forms and lists of which the panels of the Steuerungskreislauf are built.
set(ISP_GUI_FORMULAR_SOURCES dialogs/eintrag_dialog.cpp dialogs/handlung.cpp
  widgets/abschnitt_bereich.cpp widgets/datumsfeld.cpp widgets/eintragsliste.cpp widgets/spaltenbreiten.cpp widgets/feldeditor.cpp
  widgets/feldeditor.h widgets/feldeditor_wahl.cpp widgets/feldeditor_zahl.cpp widgets/feldrettung.cpp widgets/feldzeile.cpp widgets/formular.cpp widgets/lesehilfe.cpp widgets/listentabelle.cpp widgets/merkliste.cpp
  widgets/rollseite.cpp widgets/zeilenziehen.cpp)
