// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/austausch.h"

#include <QWidget>
#include <map>
#include <string>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace isp::gui {

class VorschauModel;

/// What would come of a package: each field in words, conflicts first, and how they are decided: by a rule,
/// or one by one. Shows only; what it is asked for is in vorgabe().
class AustauschVorschau : public QWidget {
    Q_OBJECT

public:
    explicit AustauschVorschau(QWidget* parent = nullptr);

    void zeige(const Zusammenfuehrung& z);
    /// Nothing is chosen, or cannot be read: the sentence that says so.
    void zeigeSatz(const QString& text);
    /// Another package: nothing is decided yet.
    void vergiss();
    [[nodiscard]] Konfliktvorgabe vorgabe() const;

Q_SIGNALS:
    /// A decision was made: the preview is to be asked for anew.
    void vorgabeChanged();

private:
    void build();
    void decide(Konfliktentscheidung entscheidung);
    void updateButtons();

    VorschauModel* m_model;
    QTableView* m_tabelle;
    QLabel* m_satz;
    QComboBox* m_regel;
    QPushButton* m_meins;
    QPushButton* m_deren;
    std::map<std::string, Konfliktentscheidung> m_einzeln;
};

}  // namespace isp::gui
