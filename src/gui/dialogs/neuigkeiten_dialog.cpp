// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/neuigkeiten_dialog.h"

#include "gui/theme.h"
#include "gui/widgets/markdownsatz.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

namespace isp::gui {

namespace {

QString markdown(const std::vector<Neuerung>& neuerungen) {
    QString text;
    for (const auto& entry : neuerungen)
        text += QStringLiteral("## ") + NeuigkeitenDialog::tr("Version %1").arg(entry.titel) +
                QStringLiteral("\n\n") + entry.text + QStringLiteral("\n\n");
    return text;
}

}  // namespace

NeuigkeitenDialog::NeuigkeitenDialog(const std::vector<Neuerung>& neuerungen, const QString& anlass,
                                     QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("Was ist neu"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(abstand(6), abstand(6), abstand(6), abstand(4));
    column->setSpacing(abstand(3));
    column->addWidget(new Rollenlabel(render::TextRole::kTitle, tr("Was ist neu"), this));
    auto* occasion = new Notiz(this);
    occasion->setText(anlass);
    occasion->setWordWrap(true);
    column->addWidget(occasion);

    auto* text = new QTextBrowser(this);
    text->setObjectName(QStringLiteral("neuigkeiten"));
    text->setAccessibleName(tr("Was ist neu"));
    text->setFrameShape(QFrame::Panel);
    text->setOpenLinks(false);
    text->document()->setDefaultFont(font());
    text->setMarkdown(markdown(neuerungen));
    setzeMarkdown(*text->document());
    text->moveCursor(QTextCursor::Start);
    column->addWidget(text, 1);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* close = buttons->button(QDialogButtonBox::Close);
    close->setText(tr("Schließen"));
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resize(abstand(160), abstand(140));
}

}  // namespace isp::gui
