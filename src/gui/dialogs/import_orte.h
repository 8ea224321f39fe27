// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/importauftrag.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace isp::gui {

class OrteModel;

/// The places of a table that were not found, and those settled by hand: each is given a Raum (suggestions
/// first) or declared to be none of the store's.
class ImportOrte : public QWidget {
    Q_OBJECT

public:
    explicit ImportOrte(QWidget* parent = nullptr);

    void setStand(const workspace::ImportstandPtr& stand);
    [[nodiscard]] QTableView* tabelle() const noexcept { return m_tabelle; }

Q_SIGNALS:
    /// `raum`: key; empty and not `ausgeschlossen`: open again.
    void ortEdited(const std::string& ort, const std::string& raum, bool ausgeschlossen);

private:
    OrteModel* m_model;
    QTableView* m_tabelle;
    QLabel* m_satz;
};

}  // namespace isp::gui
