// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/startseite.h"

#include "gui/symbole.h"
#include "gui/theme.h"
#include "widgets/ui_startseite.h"

#include <QCommandLinkButton>
#include <QDir>
#include <QFileInfo>

namespace isp::gui {

namespace {

constexpr qsizetype kMaxZuletzt = 5;

}  // namespace

Startseite::Startseite(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::Startseite>()) {
    m_ui->setupUi(this);
    const std::pair<QCommandLinkButton*, const char*> icons[] = {{m_ui->demo, "demo"},
                                                                 {m_ui->einfuehrung, "abspielen"},
                                                                 {m_ui->neu, "werkbank"},
                                                                 {m_ui->neuLeer, "kreis"},
                                                                 {m_ui->oeffnen, "ordner"}};
    for (const auto& [button, name] : icons) {
        button->setIcon(symbol(QString::fromLatin1(name)));
        button->setIconSize(QSize(abstand(6), abstand(6)));
    }
    connect(m_ui->demo, &QAbstractButton::clicked, this, &Startseite::demoRequested);
    connect(m_ui->einfuehrung, &QAbstractButton::clicked, this, &Startseite::einfuehrungRequested);
    connect(m_ui->neu, &QAbstractButton::clicked, this, &Startseite::neuRequested);
    connect(m_ui->neuLeer, &QAbstractButton::clicked, this, &Startseite::neuLeerRequested);
    connect(m_ui->oeffnen, &QAbstractButton::clicked, this, &Startseite::oeffnenRequested);
    setZuletzt({});
}

Startseite::~Startseite() = default;

void Startseite::setZuletzt(const QStringList& pfade) {
    auto* layout = m_ui->liste;
    while (auto* item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto& path : pfade) {
        if (layout->count() >= kMaxZuletzt) break;
        const QFileInfo file(path);
        if (!file.exists()) continue;
        auto* button =
            new QCommandLinkButton(file.fileName(), QDir::toNativeSeparators(file.absolutePath()), this);
        button->setIcon(symbol(QStringLiteral("datei")));
        connect(button, &QAbstractButton::clicked, this, [this, path] { Q_EMIT dateiRequested(path); });
        layout->addWidget(button);
    }
    m_ui->zuletzt->setVisible(layout->count() > 0);
}

}  // namespace isp::gui
