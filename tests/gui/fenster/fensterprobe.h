// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/einstellungen.h"
#include "gui/main_window.h"

#include <QTemporaryDir>
#include <QTest>
#include <memory>

class QTableView;

namespace isp::test {

/// A window on a store of its own in a temporary folder: settings, store and files vanish with it.
class Fensterprobe {
public:
    enum class Inhalt { kOhneWerkbank, kDemo };

    explicit Fensterprobe(Inhalt inhalt = Inhalt::kDemo);
    ~Fensterprobe();

    [[nodiscard]] gui::MainWindow& fenster() noexcept { return *m_fenster; }
    [[nodiscard]] gui::Einstellungen& einstellungen() noexcept { return *m_einstellungen; }
    [[nodiscard]] workspace::Werkbank& werkbank() { return *m_fenster->werkbank(); }
    [[nodiscard]] QString pfad(const QString& name) const { return m_ordner.filePath(name); }
    /// Writes a file into the folder and returns its path.
    QString schreibe(const QString& name, const QByteArray& inhalt) const;

    /// The widget of that object name; fails the test where there is none.
    template <typename T>
    T* finde(const char* name, QWidget* in = nullptr) {
        auto* found = (in != nullptr ? in : m_fenster.get())->findChild<T*>(QString::fromLatin1(name));
        if (found == nullptr) qFatal("no widget %s", name);
        return found;
    }
    /// The dialog in front, waiting for it; nullptr after the time limit.
    template <typename T>
    T* dialog() {
        T* shown = nullptr;
        [[maybe_unused]] const bool came = QTest::qWaitFor([&] {
            shown = m_fenster->findChild<T*>();
            return shown != nullptr && shown->isVisible();
        });
        return shown;
    }
    void druecke(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// What the quiet bar says; empty while it is hidden.
    [[nodiscard]] QString meldung();

private:
    QTemporaryDir m_ordner;
    std::unique_ptr<gui::Einstellungen> m_einstellungen;
    std::unique_ptr<gui::MainWindow> m_fenster;
};

/// Puts a copy of the demo store at the path.
void kopiereDemo(const QString& path);

/// The Daten area with the given tab in front and the table of that tab.
QTableView* zeigeDaten(Fensterprobe& probe, int seite);

}  // namespace isp::test
