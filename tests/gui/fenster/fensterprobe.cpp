// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fensterprobe.h"

#include "gui/panels/daten_panel.h"
#include "gui/widgets/meldungsleiste.h"

#include <QFile>
#include <QStackedWidget>
#include <QTableView>

namespace isp::test {

namespace {

/// One demo store for the whole run, made once; every test gets a copy.
QString demoVorlage() {
    static const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("demo.isp"));
    static const bool made = [&] {
        workspace::AnlegeOptionen options;
        options.demo = true;
        return workspace::Werkbank::anlegen(path.toStdString(), options).has_value();
    }();
    if (!made) qFatal("the demo store could not be made");
    return path;
}

}  // namespace

void kopiereDemo(const QString& path) {
    if (!QFile::copy(demoVorlage(), path)) qFatal("the demo store could not be copied");
}

Fensterprobe::Fensterprobe(Inhalt inhalt)
    : m_einstellungen(
          std::make_unique<gui::Einstellungen>(m_ordner.filePath(QStringLiteral("fenster.ini")))) {
    m_fenster = std::make_unique<gui::MainWindow>(*m_einstellungen);
    if (inhalt == Inhalt::kDemo) {
        const auto path = pfad(QStringLiteral("probe.isp"));
        kopiereDemo(path);
        m_fenster->oeffneWerkbank(path);
    }
    m_fenster->show();
    m_fenster->activateWindow();
    [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(m_fenster.get());
}

Fensterprobe::~Fensterprobe() = default;

QString Fensterprobe::schreibe(const QString& name, const QByteArray& inhalt) const {
    QFile file(pfad(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(inhalt) != inhalt.size()) qFatal("cannot write");
    return file.fileName();
}

void Fensterprobe::druecke(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    if (QApplication::activeWindow() == nullptr) {  // no window manager here gives it back after a dialog
        m_fenster->activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(m_fenster.get());
    }
    auto* target = QApplication::focusWidget();
    QTest::keyClick(target != nullptr ? target : m_fenster.get(), key, modifiers);
}

QString Fensterprobe::meldung() {
    return finde<gui::Meldungsleiste>("meldungsleiste")->text();
}

QTableView* zeigeDaten(Fensterprobe& probe, int seite) {
    probe.fenster().oeffneBereich(QStringLiteral("daten"));
    auto* panel = qobject_cast<gui::DatenPanel*>(probe.fenster().panel(QStringLiteral("daten")));
    panel->zeige(static_cast<gui::DatenPanel::Seite>(seite));
    return panel->findChild<QStackedWidget*>()->currentWidget()->findChild<QTableView*>();
}

}  // namespace isp::test
