// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/luecken.h"

#include <QAbstractTableModel>
#include <QString>
#include <optional>
#include <vector>

namespace isp::models {

/// Raum × Periode of one Kennzahl, or Raum × year over all: what is there, what is missing, and why.
class LueckenModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// How a cell is drawn; each has a symbol of its own besides its colour.
    enum Art { kDa, kTeilweise, kFehlt, kWartet, kNichtZuBekommen, kNichtErwartet };
    enum Rolle { kArtRole = Qt::UserRole + 100 };

    using QAbstractTableModel::QAbstractTableModel;

    void zeige(const workspace::Lueckenmatrix& matrix, const workspace::Bestand& bestand);
    void zeige(const workspace::Lueckenuebersicht& uebersicht, const workspace::Bestand& bestand);
    void leere();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The Periode of a column; nullopt in the view over all.
    [[nodiscard]] std::optional<Periode> periode(int spalte) const;
    /// Symbol and word of a kind of cell, for the legend.
    [[nodiscard]] static QString symbol(Art art);
    [[nodiscard]] static QString wort(Art art);

private:
    struct Feld {
        Art art = kDa;
        QString text;
        QString hinweis;
    };
    struct Kopf {
        QString text;
        QString hinweis;
    };
    std::vector<Kopf> m_zeilen;
    std::vector<Kopf> m_spalten;
    std::vector<Periode> m_perioden;
    std::vector<Feld> m_felder;
};

}  // namespace isp::models
