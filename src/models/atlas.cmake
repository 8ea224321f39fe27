# Rows and tables of the Atlas and of the Räume panel.
set(ISP_MODELS_ATLAS_SOURCES atlas_zeilen.cpp diagramm_texte.cpp diagramm_texte_raeume.cpp diagramm_texte_sets.cpp indikator_auswahl.cpp raum_zeilen.cpp raumsatz_zeilen.cpp)
