# The Atlas and the Räume panel with their dialogs and widgets.
set(ISP_GUI_ATLAS_SOURCES
  dialogs/klassengrenzen_dialog.cpp
  panels/atlas_kopf.cpp panels/atlas_menue.cpp panels/atlas_panel.cpp panels/atlas_sicht.cpp
  panels/tabellenkopplung.cpp panels/zeitleiste.cpp
  widgets/karten_widget.cpp widgets/rangfolge_widget.cpp widgets/suchauswahl.cpp widgets/verlauf_widget.cpp)
