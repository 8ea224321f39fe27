// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/neue_werkbank_dialog.h"

#include "dialogs/ui_neue_werkbank_dialog.h"

#include <QPushButton>
#include <QRegularExpression>

namespace isp::gui {

namespace {

struct Bezugssystem {
    const char* code;
    const char* name;
};

constexpr Bezugssystem kBezugssysteme[] = {
    {"EPSG:25832",
     QT_TRANSLATE_NOOP("isp::gui::NeueWerkbankDialog", "ETRS89 / UTM Zone 32 (die meisten Länder)")},
    {"EPSG:25833", QT_TRANSLATE_NOOP("isp::gui::NeueWerkbankDialog",
                                     "ETRS89 / UTM Zone 33 (Berlin, Brandenburg, Sachsen …)")},
    {"EPSG:3035",
     QT_TRANSLATE_NOOP("isp::gui::NeueWerkbankDialog", "ETRS89 / LAEA Europa (ganz Deutschland)")},
};

}  // namespace

NeueWerkbankDialog::NeueWerkbankDialog(QWidget* parent)
    : QDialog(parent),
      m_ui(std::make_unique<Ui::NeueWerkbankDialog>()) {
    m_ui->setupUi(this);
    for (const auto& system : kBezugssysteme) {
        const auto code = QString::fromLatin1(system.code);
        m_ui->crs->addItem(tr(system.name) + QStringLiteral(", ") + code, code);
    }
    m_ui->crs->addItem(tr("ein anderes …"), QString());
    auto* go = m_ui->knoepfe->button(QDialogButtonBox::Ok);
    go->setText(tr("Weiter …"));
    m_ui->knoepfe->button(QDialogButtonBox::Cancel)->setText(tr("Abbrechen"));
    connect(m_ui->crs, &QComboBox::currentIndexChanged, this, &NeueWerkbankDialog::check);
    connect(m_ui->eigenes, &QLineEdit::textChanged, this, &NeueWerkbankDialog::check);
    connect(m_ui->knoepfe, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->knoepfe, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

NeueWerkbankDialog::~NeueWerkbankDialog() = default;

QString NeueWerkbankDialog::crs() const {
    const auto chosen = m_ui->crs->currentData().toString();
    return chosen.isEmpty() ? m_ui->eigenes->text().trimmed().toUpper() : chosen;
}

void NeueWerkbankDialog::check() {
    static const QRegularExpression form(QStringLiteral("^EPSG:[0-9]{4,6}$"));
    const bool own = m_ui->crs->currentData().toString().isEmpty();
    m_ui->eigenes->setEnabled(own);
    m_ui->eigenesLabel->setEnabled(own);
    const bool ready = form.match(crs()).hasMatch();
    m_ui->knoepfe->button(QDialogButtonBox::Ok)->setEnabled(ready);
}

}  // namespace isp::gui
