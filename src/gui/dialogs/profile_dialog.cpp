// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/profile_dialog.h"

#include "gui/dialoge.h"
#include "gui/dialogs/eintrag_dialog.h"
#include "gui/dialogs/import_liste.h"
#include "gui/theme.h"
#include "models/tabellen_model.h"
#include "texte/meldung.h"
#include "workspace/profil.h"
#include "workspace/werkbank.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace isp::gui {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ProfileDialog", text);
}

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

std::vector<models::Spalte<Importprofil>> columns() {
    using Row = Importprofil;
    return {{tr("Profil"), [](const Row& r) { return q(r.name); }},
            {tr("Lieferant*in"), [](const Row& r) { return q(r.lieferant); }},
            {tr("Dateiname"), [](const Row& r) { return q(r.dateimuster); }},
            {tr("Zuletzt verwendet"),
             [](const Row& r) { return r.zuletzt.empty() ? tr("noch nie") : texte::datum(r.zuletzt); }}};
}

struct Profilname {
    std::string name;
};

}  // namespace

class ProfileModel : public models::TabellenModel<Importprofil> {
public:
    explicit ProfileModel(QObject* parent) : TabellenModel(columns(), {}, parent) {}
};

ProfileDialog::ProfileDialog(workspace::Werkbank& werkbank, QWidget* parent)
    : QDialog(parent),
      m_werkbank(werkbank),
      m_model(new ProfileModel(this)),
      m_tabelle(importListe(m_model, this)),
      m_satz(new QLabel(this)),
      m_umbenennen(new QPushButton(tr("&Umbenennen …"), this)),
      m_loeschen(new QPushButton(tr("&Löschen"), this)) {
    setObjectName(QStringLiteral("profile_dialog"));
    setWindowTitle(tr("Profile"));
    m_tabelle->setObjectName(QStringLiteral("profile_liste"));
    m_tabelle->setAccessibleName(tr("Profile"));
    m_tabelle->horizontalHeader()->setStretchLastSection(true);
    m_satz->setWordWrap(true);
    m_umbenennen->setObjectName(QStringLiteral("profil_umbenennen"));
    m_loeschen->setObjectName(QStringLiteral("profil_loeschen"));
    auto* close = new QPushButton(tr("Schließen"), this);
    close->setDefault(true);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_umbenennen);
    foot->addWidget(m_loeschen);
    foot->addStretch(1);
    foot->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(abstand(6), abstand(4), abstand(6), abstand(4));
    column->setSpacing(abstand(3));
    column->addWidget(m_satz);
    column->addWidget(m_tabelle, 1);
    column->addLayout(foot);
    connect(m_umbenennen, &QPushButton::clicked, this, &ProfileDialog::rename);
    connect(m_loeschen, &QPushButton::clicked, this, &ProfileDialog::remove);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    resize(abstand(180), abstand(90));
    refresh();
}

void ProfileDialog::refresh() {
    auto all = workspace::profile(m_werkbank.store());
    if (!all) {
        m_satz->setText(texte::meldung(all.error()).ganz());
        return;
    }
    m_model->setRows(std::move(all).value());
    m_tabelle->resizeColumnsToContents();
    const bool any = m_model->rowCount() > 0;
    if (any) m_tabelle->selectRow(0);
    m_umbenennen->setEnabled(any);
    m_loeschen->setEnabled(any);
    m_satz->setText(
        any ? tr("So werden Dateien einer Art eingelesen.")
            : tr("Noch kein Profil. Beim Einlesen einer Tabelle entsteht eines mit „Als Profil merken …“."));
}

QString ProfileDialog::chosen() const {
    const auto rows = m_tabelle->selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : q(m_model->row(rows.front().row()).name);
}

void ProfileDialog::rename() {
    const auto old = chosen().toStdString();
    if (old.empty()) return;
    std::vector<Formularfeld<Profilname>> fields;
    fields.push_back(textFeld<Profilname>("name", tr("Name"), &Profilname::name).pflicht());
    bearbeite<Profilname>(
        this, tr("Profil umbenennen"), {}, std::move(fields), Profilname{old},
        [this, old](const Profilname& neu) {
            const auto work = [&] { return workspace::benenneProfilUm(m_werkbank.store(), old, neu.name); };
            return m_werkbank.aendere(tr("Profil umbenennen"), work);
        },
        [this] { refresh(); }, 1);
}

void ProfileDialog::remove() {
    const auto name = chosen();
    if (name.isEmpty()) return;
    if (!dialoge::bestaetige(this, {tr("Profil löschen"), tr("Das Profil „%1“ löschen?").arg(name),
                                    tr("Eingelesene Werte bleiben."), tr("Löschen")}))
        return;
    const auto work = [&] { return workspace::loescheProfil(m_werkbank.store(), name.toStdString()); };
    if (const auto done = m_werkbank.aendere(tr("Profil löschen"), work); !done) {
        m_satz->setText(texte::meldung(done.error()).ganz());
        return;
    }
    refresh();
}

}  // namespace isp::gui
