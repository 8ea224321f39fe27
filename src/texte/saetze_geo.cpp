// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texte/saetze.h"

#include <array>

namespace isp::texte {

namespace {

constexpr std::array kSaetze = {
    Satz{"geo.no_layers", QT_TRANSLATE_NOOP("Meldungen", "„%1“ enthält keine Ebene."),
         QT_TRANSLATE_NOOP("Meldungen", "Prüfen Sie, ob die Datei vollständig ist.")},
    Satz{"geo.no_polygon_layer", QT_TRANSLATE_NOOP("Meldungen", "„%1“ enthält keine Flächen, nur: %2."),
         QT_TRANSLATE_NOOP("Meldungen", "Wählen Sie eine Datei mit Flächen (Polygonen).")},
    Satz{"geo.layer_not_found",
         QT_TRANSLATE_NOOP("Meldungen", "„%1“ hat keine Ebene „%2“. Vorhanden sind: %3."),
         QT_TRANSLATE_NOOP("Meldungen", "Nennen Sie eine der vorhandenen Ebenen.")},
    Satz{"geo.layer_without_polygons",
         QT_TRANSLATE_NOOP("Meldungen", "Die Ebene „%2“ in „%1“ enthält keine Flächen."),
         QT_TRANSLATE_NOOP("Meldungen", "Wählen Sie eine Ebene mit Flächen (Polygonen).")},
    Satz{"geo.field_not_found",
         QT_TRANSLATE_NOOP("Meldungen", "Die Ebene „%1“ hat kein Feld „%2“. Vorhanden sind: %3."),
         QT_TRANSLATE_NOOP("Meldungen", "Nennen Sie eines der vorhandenen Felder.")},
    Satz{"geo.no_key_field",
         QT_TRANSLATE_NOOP("Meldungen",
                           "In der Ebene „%1“ ist kein Feld als Schlüssel zu erkennen. Vorhanden sind: %2."),
         QT_TRANSLATE_NOOP("Meldungen", "Nennen Sie das Feld mit dem Schlüssel.")},
    Satz{"geo.nothing_usable",
         QT_TRANSLATE_NOOP("Meldungen", "In „%1“, Ebene „%2“, ist keine der %3 Flächen brauchbar."),
         QT_TRANSLATE_NOOP("Meldungen", "Prüfen Sie Schlüsselfeld und Geometrie der Datei.")},
    Satz{"geo.read_failed",
         QT_TRANSLATE_NOOP("Meldungen", "„%1“ ist beschädigt: Das Lesen bricht nach Objekt %2 ab."),
         QT_TRANSLATE_NOOP("Meldungen", "Fordern Sie die Datei neu an.")},
    Satz{"geo.raster_without_place", QT_TRANSLATE_NOOP("Meldungen", "Das Bild „%1“ sagt nicht, wo es liegt."),
         QT_TRANSLATE_NOOP("Meldungen",
                           "Legen Sie die Datei mit den Koordinaten (zum Beispiel .tfw, .jgw, .pgw) daneben, "
                           "oder nehmen Sie ein GeoTIFF.")},
    Satz{"geo.raster_without_crs",
         QT_TRANSLATE_NOOP("Meldungen", "Das Bild „%1“ nennt kein Koordinatenreferenzsystem."),
         QT_TRANSLATE_NOOP("Meldungen",
                           "Speichern Sie es in einem GIS als GeoTIFF mit Koordinatenreferenzsystem.")},
    Satz{"geo.raster_elsewhere", QT_TRANSLATE_NOOP("Meldungen", "Das Bild „%1“ liegt außerhalb der Karte."),
         QT_TRANSLATE_NOOP("Meldungen", "Prüfen Sie, ob es die richtige Gegend zeigt.")},
    Satz{"geo.raster_read_failed", QT_TRANSLATE_NOOP("Meldungen", "Das Bild „%1“ lässt sich nicht lesen."),
         QT_TRANSLATE_NOOP("Meldungen", "Die Datei ist beschädigt: Fordern Sie sie neu an.")},
    Satz{"geo.no_crs",
         QT_TRANSLATE_NOOP("Meldungen", "„%1“, Ebene „%2“, nennt kein Koordinatenreferenzsystem."),
         QT_TRANSLATE_NOOP("Meldungen",
                           "Erfragen Sie es beim Herausgeber und geben Sie es an, zum Beispiel EPSG:25832.")},
    Satz{"geo.no_crs_guessed",
         QT_TRANSLATE_NOOP("Meldungen",
                           "„%1“, Ebene „%2“, nennt kein Koordinatenreferenzsystem. Den Koordinaten nach ist "
                           "es vermutlich %3."),
         QT_TRANSLATE_NOOP("Meldungen", "Prüfen Sie die Vermutung und geben Sie das System an.")},
    Satz{"geo.not_degrees",
         QT_TRANSLATE_NOOP("Meldungen",
                           "„%1“, Ebene „%2“, gilt als %3 (Grad), die Koordinaten sind aber keine Grad."),
         QT_TRANSLATE_NOOP(
             "Meldungen",
             "Geben Sie an, in welchem Koordinatenreferenzsystem sie stehen, zum Beispiel EPSG:25832.")},
    Satz{"geo.unknown_crs",
         QT_TRANSLATE_NOOP("Meldungen", "Das Koordinatenreferenzsystem „%1“ ist nicht bekannt."),
         QT_TRANSLATE_NOOP("Meldungen", "Geben Sie es als EPSG-Nummer an, zum Beispiel EPSG:25832.")},
    Satz{"geo.crs_not_metric",
         QT_TRANSLATE_NOOP("Meldungen", "Das Koordinatenreferenzsystem „%1“ ist nicht eben und metrisch."),
         QT_TRANSLATE_NOOP("Meldungen",
                           "Wählen Sie ein projiziertes System in Metern, zum Beispiel EPSG:25832.")},
    Satz{"geo.no_transformation",
         QT_TRANSLATE_NOOP("Meldungen", "Von %1 nach %2 kann nicht umgerechnet werden."),
         QT_TRANSLATE_NOOP("Meldungen",
                           "Lassen Sie sich die Datei in einem anderen Koordinatenreferenzsystem geben.")},
    Satz{"geo.source_crs_ignored",
         QT_TRANSLATE_NOOP("Meldungen", "Die Angabe %1 wurde nicht gebraucht: Die Datei nennt selbst %2."),
         ""},
    Satz{"geo.crs_assumed",
         QT_TRANSLATE_NOOP(
             "Meldungen",
             "TopoJSON nennt kein Koordinatenreferenzsystem. Die Koordinaten wurden als %1 gelesen."),
         QT_TRANSLATE_NOOP("Meldungen", "Prüfen Sie die Lage auf der Karte.")},
    Satz{"geo.outside_area_of_use",
         QT_TRANSLATE_NOOP("Meldungen", "Die Fläche liegt weit außerhalb des Gebiets, für das %1 gilt."),
         QT_TRANSLATE_NOOP("Meldungen",
                           "Prüfen Sie das Koordinatenreferenzsystem der Datei und ob Rechts- und Hochwert "
                           "vertauscht sind.")},
    Satz{"geo.feature_without_key",
         QT_TRANSLATE_NOOP("Meldungen", "Fläche %1 hat keinen Schlüssel im Feld „%2“ und wurde ausgelassen."),
         QT_TRANSLATE_NOOP("Meldungen", "Ergänzen Sie den Schlüssel in der Datei.")},
    Satz{"geo.feature_empty",
         QT_TRANSLATE_NOOP("Meldungen", "Fläche %1 (%2) hat keine Geometrie und wurde ausgelassen."), ""},
    Satz{"geo.feature_no_polygon",
         QT_TRANSLATE_NOOP("Meldungen", "Objekt %1 (%2) ist keine Fläche (%3) und wurde ausgelassen."), "",
         "--g"},
    Satz{"geo.feature_bad_coordinates",
         QT_TRANSLATE_NOOP("Meldungen", "Fläche %1 (%2) hat ungültige Koordinaten und wurde ausgelassen."),
         QT_TRANSLATE_NOOP("Meldungen", "Prüfen Sie die Datei in einem GIS.")},
    Satz{"geo.feature_not_transformed",
         QT_TRANSLATE_NOOP("Meldungen", "Fläche %1 (%2) ist in %3 nicht darstellbar und wurde ausgelassen."),
         QT_TRANSLATE_NOOP("Meldungen", "Prüfen Sie das Koordinatenreferenzsystem der Datei.")},
    Satz{"geo.feature_not_repairable",
         QT_TRANSLATE_NOOP(
             "Meldungen",
             "Die Geometrie von Fläche %1 (%2) ist ungültig, nicht zu reparieren und wurde ausgelassen."),
         QT_TRANSLATE_NOOP("Meldungen", "Prüfen Sie die Datei in einem GIS.")},
    Satz{"geo.feature_repaired",
         QT_TRANSLATE_NOOP("Meldungen", "Die Geometrie von Fläche %1 (%2) war ungültig und wurde repariert."),
         ""},
    Satz{"geo.feature_parts_dropped",
         QT_TRANSLATE_NOOP(
             "Meldungen",
             "Fläche %1 (%2) enthielt neben Flächen auch Linien oder Punkte; diese wurden weggelassen."),
         ""},
    Satz{"geo.water_left_out",
         QT_TRANSLATE_NOOP("Meldungen",
                           "Schlüssel %1: Wasserflächen (%2) wurden ausgelassen, die Landfläche gilt."),
         ""},
    Satz{"geo.joined",
         QT_TRANSLATE_NOOP("Meldungen", "Schlüssel %1: %2 Flächen wurden zu einer zusammengefasst."), ""},
    Satz{"geo.joined_other_names",
         QT_TRANSLATE_NOOP(
             "Meldungen",
             "Der Schlüssel %1 steht bei verschiedenen Namen (%2); die Flächen wurden zusammengefasst."),
         QT_TRANSLATE_NOOP("Meldungen", "Prüfen Sie die Schlüssel in der Datei.")},
    Satz{"geo.joined_overlapping",
         QT_TRANSLATE_NOOP(
             "Meldungen",
             "Flächen unter dem Schlüssel %1 überlappen sich um %2 m²; das Doppelte zählt einmal."),
         QT_TRANSLATE_NOOP("Meldungen", "Prüfen Sie, ob die Datei Flächen doppelt enthält.")},
    Satz{"geo.layer_chosen",
         QT_TRANSLATE_NOOP("Meldungen", "Gelesen wurde die Ebene „%1“; die Datei enthält außerdem: %2."),
         QT_TRANSLATE_NOOP("Meldungen", "Nennen Sie die Ebene, wenn eine andere gemeint ist.")},
    Satz{"geo.union_failed", QT_TRANSLATE_NOOP("Meldungen", "Die Flächen konnten nicht vereinigt werden."),
         QT_TRANSLATE_NOOP("Meldungen", "Prüfen Sie die Grenzen auf ungültige Geometrien.")},
};

}  // namespace

std::span<const Satz> saetzeGeo() {
    return kSaetze;
}

}  // namespace isp::texte
