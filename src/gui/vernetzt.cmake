# Haus, and the pages of what is linked across Themen: Aktivitäten, Arbeitsgruppen, Akteure, Angebote.
set(ISP_GUI_VERNETZT_SOURCES)
