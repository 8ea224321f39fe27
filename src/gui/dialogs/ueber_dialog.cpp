// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/ueber_dialog.h"

#include "base/log.h"
#include "gui/theme.h"
#include "gui/widgets/fenstergroesse.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QPushButton>
#include <QVBoxLayout>

namespace isp::gui {

UeberDialog::UeberDialog(QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Über die ISP-Werkbank"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(abstand(6), abstand(6), abstand(6), abstand(4));
    column->setSpacing(abstand(3));
    column->addWidget(new Rollenlabel(render::TextRole::kTitle, tr("ISP-Werkbank"), this));
    column->addWidget(new Rollenlabel(
        render::TextRole::kNote,
        tr("Version %1, Qt %2").arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion())),
        this));
    const QString paragraphs[] = {
        tr("Arbeitsplatz für die Integrierte Sozialplanung: Daten, Karten und Räume in einer Datei, ohne "
           "Internet."),
        tr("Freie Software unter der GNU General Public License, Version 3 oder später, ohne jede Gewähr."),
        tr("Zahlen der Demo: © Statistische Ämter des Bundes und der Länder, Regionaldatenbank Deutschland; "
           "© BBSR Bonn, INKAR. Gebietsflächen: © GeoBasis-DE / BKG (Daten verändert). Datenlizenz "
           "Deutschland – Namensnennung – Version 2.0, soweit nicht anders angegeben."),
        tr("Protokoll des Programms: %1")
            .arg(QDir::toNativeSeparators(QString::fromStdString(log::defaultDirectory().string()))),
    };
    for (const auto& text : paragraphs) {
        auto* label = new QLabel(text, this);
        label->setWordWrap(true);
        label->setMinimumWidth(abstand(120));
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Schließen"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addSpacing(abstand(2));
    column->addWidget(buttons);
    nimmBreite(*this, abstand(130));
}

}  // namespace isp::gui
