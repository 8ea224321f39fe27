// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tabellen_model.h"
#include "workspace/kartensicht.h"

#include <QString>
#include <memory>
#include <optional>
#include <vector>

namespace isp::workspace {
class Bestand;
}

namespace isp::models {

/// One Raum in the views of the Atlas: its figure of the present Periode and what is said beside it.
struct Atlaszeile {
    RaumId raum;
    QString name;
    QString schluessel;
    Zelle zelle;
    std::optional<std::size_t> rang;     ///< 1 = highest; equal figures share a rank; none without a figure
    std::optional<double> veraenderung;  ///< to the Periode before that has a figure
    std::optional<Periode> vorher;       ///< that Periode
    QString bruch;                       ///< why there is no change: the series breaks in between
    bool ohneOrt = false;                ///< räumlich nicht zuordenbar: in no rank and on no map
};

/// Räume of the level that are valid in the Periode or have a figure in it, in the order of the Bestand.
[[nodiscard]] std::vector<Atlaszeile> atlaszeilen(const workspace::Kartensicht& sicht,
                                                  const workspace::Bestand& bestand);
/// Number of rows with a rank.
[[nodiscard]] std::size_t anzahlMitRang(const std::vector<Atlaszeile>& zeilen);

/// What the texts of one view need: unit, digits, the figure of the territory.
struct Wertkontext {
    QString einheit;
    int nachkommastellen = 0;
    QString periode;
    QString gebietsname;  ///< `Kreis`; empty where there is no whole
    std::optional<Zelle> gebietswert;
    std::size_t raenge = 0;
};
[[nodiscard]] Wertkontext wertkontext(const workspace::Kartensicht& sicht,
                                      const std::vector<Atlaszeile>& zeilen);

/// The lines of a tooltip: name, figure with unit and sign, rank, whole, change.
[[nodiscard]] QStringList hinweiszeilen(const Atlaszeile& zeile, const Wertkontext& kontext);

/// Raum, Wert, Rang, Veränderung, Hinweis: the twin table of the map.
class WerteModel : public TabellenModel<Atlaszeile> {
public:
    enum Spaltennummer { kRaum, kWert, kRang, kVeraenderung, kHinweis };
    explicit WerteModel(QObject* parent = nullptr);
    void setInhalt(std::vector<Atlaszeile> zeilen, const Wertkontext& kontext);

private:
    std::shared_ptr<Wertkontext> m_kontext;
    explicit WerteModel(std::shared_ptr<Wertkontext> kontext, QObject* parent);
};

/// All Perioden beside each other: the Raum in the first column and as head of its row, then one column per
/// Periode.
class ZeitpunkteModel : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;
    /// The rows are those of `zeilen`; the figures come from the block of the view.
    void setInhalt(const workspace::Kartensicht& sicht, const workspace::Bestand& bestand,
                   const std::vector<Atlaszeile>& zeilen);
    void clear();
    /// Column of an index into the Perioden of the block.
    [[nodiscard]] static int columnOf(std::size_t periode) { return static_cast<int>(periode) + 1; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        RaumId raum;
        QString name;
        std::size_t spalte;  ///< in the block
    };
    workspace::WerteblockPtr m_block;
    std::vector<Row> m_rows;
};

}  // namespace isp::models
