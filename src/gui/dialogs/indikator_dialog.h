// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/indikator.h"
#include "gui/dialogs/katalog_dialoge.h"

#include <QDialog>
#include <QTimer>
#include <memory>

class QLabel;
class QTreeWidgetItem;

namespace isp::models {
class Listenfilter;
class VorschauModel;
}  // namespace isp::models

namespace isp::workspace {
struct Abhaengigkeit;
}

namespace isp::gui {

class Umgebung;
namespace Ui {
class IndikatorDialog;
}

/// Makes or changes an Indikator. The formula is completed and checked while it is written and shows real
/// figures beside it, what it uses and what uses it; what is wrong stands under the field it concerns.
class IndikatorDialog : public QDialog {
    Q_OBJECT

public:
    /// An invalid id makes a new one. The Werkbank of `umgebung` must be open as long as the dialog lives.
    IndikatorDialog(Umgebung& umgebung, const Indikator& indikator, QWidget* parent = nullptr);
    ~IndikatorDialog() override;

    [[nodiscard]] Indikator indikator() const;

Q_SIGNALS:
    void saved(qlonglong id);

private:
    using Blatt = MitSchlagwoertern<Indikator>;

    void buildVorschau();
    void buildBeschreibung();
    void fillChoices();
    void fillBezuege();
    void showIndikator();
    void connectFields();
    void suggestCode();
    void check();
    void showVorschau(const Indikator& entwurf);
    void showEinheiten(const Indikator& entwurf);
    void showAbhaengigkeiten(const Indikator& entwurf);
    void addAbhaengigkeiten(QTreeWidgetItem* parent, const std::vector<workspace::Abhaengigkeit>& teile);
    void clearErrors();
    void showError(const Error& error);
    void save();

    Umgebung& m_umgebung;
    Indikator m_start;
    std::unique_ptr<Ui::IndikatorDialog> m_ui;
    FormularVon<Blatt>* m_beschreibung = nullptr;
    models::VorschauModel* m_vorschau;
    models::Listenfilter* m_sortierung;
    QTimer m_pruefung;
    bool m_codeTyped = false;
};

}  // namespace isp::gui
