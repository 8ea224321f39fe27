// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tabellen_model.h"
#include "workspace/diagramme.h"

#include <QAbstractTableModel>
#include <QString>
#include <vector>

namespace isp::models {

/// The twin table of a chart.
struct Diagrammzelle {
    QString text;
    QVariant sortierung;  ///< a number where the cell is one; not valid: missing
};
struct Diagrammzeile {
    RaumId raum;
    std::vector<Diagrammzelle> zellen;
};
struct Diagrammtabelle {
    struct Spalte {
        QString titel;
        bool rechts = true;
    };
    std::vector<Spalte> spalten;
    std::vector<Diagrammzeile> zeilen;

    /// As every CSV file of the program: `,` between cells, decimal point, empty where missing; the last
    /// column says where the figures come from.
    [[nodiscard]] QString csv(const QString& herkunft) const;
};

/// What stands around a chart in words. `lesart`: two to four sentences, also what a screen reader hears.
struct Diagrammtexte {
    QString titel;
    QString untertitel;
    QString lesart;
    Diagrammtabelle tabelle;
};

/// What the texts cannot know from the figures.
struct Diagrammkontext {
    QString bezeichnung;  ///< the Indikator with its Ausprägungen
    QString ebene;        ///< `Räume`
};

[[nodiscard]] Diagrammtexte diagrammtexte(const workspace::Zeitreihenbild& bild, const Diagrammkontext& k);
[[nodiscard]] Diagrammtexte diagrammtexte(const workspace::Rangbild& bild, const Diagrammkontext& k);
[[nodiscard]] Diagrammtexte diagrammtexte(const workspace::Wolkenbild& bild, const Diagrammkontext& k);
[[nodiscard]] Diagrammtexte diagrammtexte(const workspace::Verteilungsbild& bild, const Diagrammkontext& k);
/// Of the same figures: is the Kreis becoming more even?
[[nodiscard]] Diagrammtexte ungleichheitstexte(const workspace::Verteilungsbild& bild,
                                               const Diagrammkontext& k);
[[nodiscard]] Diagrammtexte diagrammtexte(const workspace::Steigungsbild& bild, const Diagrammkontext& k);
[[nodiscard]] Diagrammtexte diagrammtexte(const workspace::Trichterbild& bild, const Diagrammkontext& k);
[[nodiscard]] Diagrammtexte diagrammtexte(const workspace::Moranbild& bild, const Diagrammkontext& k);
[[nodiscard]] Diagrammtexte diagrammtexte(const workspace::Pyramidenbild& bild, const Diagrammkontext& k);
/// Of one Raum (index into its Räume).
[[nodiscard]] Diagrammtexte profiltexte(const workspace::Setbild& bild, std::size_t raum,
                                        const Diagrammkontext& k);
[[nodiscard]] Diagrammtexte waermetexte(const workspace::Setbild& bild, const Diagrammkontext& k);

/// Name of a set; that of all Standardindikatoren where it has none.
[[nodiscard]] QString setname(const std::string& name);
/// `p = 0,034`, `p < 0,001`.
[[nodiscard]] QString pText(double p);

class DiagrammtabelleModel : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setTabelle(Diagrammtabelle tabelle);
    [[nodiscard]] const Diagrammtabelle& tabelle() const noexcept { return m_tabelle; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Diagrammtabelle m_tabelle;
};

}  // namespace isp::models
