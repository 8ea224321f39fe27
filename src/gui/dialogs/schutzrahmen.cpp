// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/schutzrahmen.h"

#include "gui/theme.h"

#include <QDialog>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace isp::gui {

void baueSchutzrahmen(QDialog& dialog, const Schutzteile& teile) {
    auto* cancel = new QPushButton(QDialog::tr("Abbrechen"), &dialog);
    cancel->setAutoDefault(false);
    auto* foot = new QHBoxLayout;
    foot->addWidget(teile.anteil, 1);
    foot->addStretch(1);
    foot->addWidget(teile.tat);
    foot->addWidget(cancel);
    auto* column = new QVBoxLayout(&dialog);
    column->setContentsMargins(abstand(6), abstand(4), abstand(6), abstand(4));
    column->setSpacing(abstand(3));
    column->addWidget(teile.satz);
    column->addLayout(teile.form);
    column->addWidget(teile.fehler);
    column->addLayout(foot);
    QObject::connect(cancel, &QPushButton::clicked, &dialog, &QDialog::reject);
}

}  // namespace isp::gui
