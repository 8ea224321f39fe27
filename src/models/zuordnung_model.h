// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tabellen_model.h"
#include "workspace/importeur.h"

namespace isp::models {

/// What each Kennzahl of a file becomes. The code can be edited: a known one joins the figures to that
/// Kennzahl, a new one makes a Kennzahl. The model does not keep what was typed: codeEdited() goes to whoever
/// asks for the next preview, which sets the rows again.
class ZuordnungModel : public TabellenModel<workspace::Kennzahlzuordnung> {
    Q_OBJECT

public:
    enum Column { kText, kCode, kEinheit, kWerte, kErgebnis };

    explicit ZuordnungModel(QObject* parent = nullptr);

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    /// `text`: as the file names the Kennzahl (or its code where it has no text).
    void codeEdited(const QString& text, const QString& code);
};

}  // namespace isp::models
