// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/austausch.h"

#include <QWidget>
#include <map>
#include <string>
#include <vector>

class QComboBox;
class QHBoxLayout;
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

    /// `davor`: what is to be said before anything else.
    void zeige(const Zusammenfuehrung& z, const QString& davor = {});
    /// Nothing is chosen, or cannot be read: the sentence that says so.
    void zeigeSatz(const QString& text);
    /// Another package: nothing is decided yet.
    void vergiss();
    [[nodiscard]] Konfliktvorgabe vorgabe() const;
    /// Puts what follows from the decisions beside them.
    void addFuss(QWidget* widget);

Q_SIGNALS:
    /// A decision was made: the preview is to be asked for anew.
    void vorgabeChanged();

private:
    void build();
    [[nodiscard]] std::vector<std::string> chosenKennungen() const;
    /// These conflicts, or the first where none is named.
    void select(const std::vector<std::string>& kennungen);
    void decide(Konfliktentscheidung entscheidung);
    void updateButtons();

    VorschauModel* m_model;
    QTableView* m_tabelle;
    QLabel* m_satz;
    QComboBox* m_regel;
    QPushButton* m_meins;
    QPushButton* m_deren;
    QHBoxLayout* m_fuss = nullptr;
    std::map<std::string, Konfliktentscheidung> m_einzeln;
};

}  // namespace isp::gui
