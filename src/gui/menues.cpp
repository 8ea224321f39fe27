// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The menu bar of the main window, built from the table of actions.
#include "gui/aktionen.h"
#include "gui/einstellungen.h"
#include "gui/main_window.h"
#include "gui/symbole.h"
#include "gui/theme.h"
#include "texte/sprache.h"

#include <QActionGroup>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

namespace isp::gui {

void MainWindow::buildMenus() {
    std::map<Menue, QMenu*> menus;
    for (const auto menue : {Menue::kDatei, Menue::kBearbeiten, Menue::kAnsicht, Menue::kHilfe})
        menus.emplace(menue, menuBar()->addMenu(menuetitel(menue)));
    for (const auto& entry : aktionen()) {
        auto* menu = menus.at(entry.menue);
        if (entry.trennerDavor) menu->addSeparator();
        auto* action =
            entry.slot != nullptr ? menu->addAction(entry.text) : menu->addMenu(entry.text)->menuAction();
        action->setObjectName(entry.id);
        action->setShortcut(entry.tasten);
        if (!entry.symbol.isEmpty()) action->setIcon(symbol(entry.symbol));
        action->setIconVisibleInMenu(false);
        if (entry.slot != nullptr)
            connect(action, &QAction::triggered, this, [this, slot = entry.slot] { (this->*slot)(); });
        m_aktionen.emplace(entry.id, action);
    }
    auto* recent = aktion(QStringLiteral("zuletzt"))->menu();
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { showZuletzt(recent); });
    buildAnsichtMenus();
}

void MainWindow::showZuletzt(QMenu* menu) {
    menu->clear();
    for (const auto& path : m_einstellungen.zuletzt()) {
        auto* action = menu->addAction(QFileInfo(path).fileName() + QStringLiteral("  –  ") +
                                       QDir::toNativeSeparators(QFileInfo(path).absolutePath()));
        action->setEnabled(QFileInfo::exists(path));
        connect(action, &QAction::triggered, this, [this, path] { oeffneWerkbank(path); });
    }
    if (menu->isEmpty()) menu->addAction(tr("noch keine"))->setEnabled(false);
}

void MainWindow::buildAnsichtMenus() {
    const auto apply = [this] {
        wendeThemeAn(*qApp, farbschemaFromText(m_einstellungen.farbschema()),
                     m_einstellungen.schriftProzent());
    };
    auto* colours = new QActionGroup(this);
    auto* colourMenu = aktion(QStringLiteral("farbschema"))->menu();
    const std::pair<Farbschema, QString> schemes[] = {{Farbschema::kSystem, tr("wie das &System")},
                                                      {Farbschema::kHell, tr("&hell")},
                                                      {Farbschema::kDunkel, tr("&dunkel")}};
    for (const auto& [scheme, text] : schemes) {
        auto* action = colours->addAction(colourMenu->addAction(text));
        action->setObjectName(QStringLiteral("farbe_") + toText(scheme));
        action->setCheckable(true);
        action->setChecked(toText(scheme) == m_einstellungen.farbschema());
        connect(action, &QAction::triggered, this, [this, apply, value = toText(scheme)] {
            m_einstellungen.setFarbschema(value);
            apply();
        });
    }
    auto* sizes = new QActionGroup(this);
    auto* sizeMenu = aktion(QStringLiteral("schrift"))->menu();
    for (const int percent : kSchriftgroessen) {
        auto* action = sizes->addAction(sizeMenu->addAction(tr("%1 %").arg(percent)));
        action->setObjectName(QStringLiteral("schrift_%1").arg(percent));
        action->setCheckable(true);
        action->setChecked(percent == m_einstellungen.schriftProzent());
        connect(action, &QAction::triggered, this, [this, apply, percent, sizeMenu] {
            // The pages are built anew.
            if (!fragtUngespeichertes()) {
                const auto now = QStringLiteral("schrift_%1").arg(m_einstellungen.schriftProzent());
                for (auto* other : sizeMenu->actions())
                    if (other->objectName() == now) other->setChecked(true);
                return;
            }
            m_einstellungen.setSchriftProzent(percent);
            apply();
            rebuildContent();
        });
    }
    buildSprachmenue();
}

void MainWindow::buildSprachmenue() {
    auto* languages = new QActionGroup(this);
    auto* menu = aktion(QStringLiteral("sprache"))->menu();
    for (const auto language : texte::kSprachen) {
        const auto id = texte::toText(language);
        // Each in its own words, so that one who does not read the other finds it.
        auto* action = languages->addAction(menu->addAction(
            language == texte::Sprache::kDeutsch ? QStringLiteral("&Deutsch") : QStringLiteral("&English")));
        action->setObjectName(QStringLiteral("sprache_") + id);
        action->setCheckable(true);
        action->setChecked(id == m_einstellungen.sprache());
        connect(action, &QAction::triggered, this, [this, id] {
            m_einstellungen.setSprache(id);
            zeigeHinweis(tr("Die Sprache gilt, sobald Sie das Programm neu starten."));
        });
    }
}

}  // namespace isp::gui
