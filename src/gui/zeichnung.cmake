# Widgets that show the drawings of the Steuerungskreislauf.
set(ISP_GUI_ZEICHNUNG_SOURCES
  widgets/bildwidget.cpp widgets/fachplanungsbild_widget.cpp widgets/gantt_widget.cpp widgets/kreislauf_widget.cpp
  widgets/netzwerk_widget.cpp widgets/zielverlauf_widget.cpp)
