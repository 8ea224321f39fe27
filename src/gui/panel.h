// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/durchlauf.h"
#include "domain/id.h"
#include "domain/planungsrunde.h"

#include <QIcon>
#include <QString>
#include <QStringList>
#include <QWidget>
#include <functional>
#include <vector>

class QAction;

namespace isp {
struct Ansicht;
}

namespace isp::workspace {
class Auswahl;
class Werkbank;
}  // namespace isp::workspace

namespace isp::gui {

/// What every part of the window is given: the open store, the shared selection, and where to speak to the
/// user. Owned by the main window; all pointers live as long as the panel.
class Umgebung {
public:
    virtual ~Umgebung() = default;
    [[nodiscard]] virtual workspace::Werkbank* werkbank() const = 0;  ///< nullptr while no store is open
    [[nodiscard]] virtual workspace::Auswahl& auswahl() const = 0;
    /// The quiet bar at the lower edge of the content: errors with remedy, successes with an optional undo.
    virtual void zeigeFehler(const Error& error) = 0;
    virtual void zeigeErfolg(const QString& text, bool rueckgaengig = false) = 0;
    /// Switches the area (`atlas`, `daten`, `raeume`, `themen`).
    virtual void oeffneBereich(const QString& id) = 0;
    /// Switches to the area Themen and opens this one.
    virtual void oeffneThema(ThemaId /*thema*/) {}
    /// The same, at one of its steps.
    virtual void oeffneSchritt(ThemaId /*thema*/, Schrittart /*schritt*/) {}
    /// Switches to a page of the area Themen: `arbeitsgruppen` …
    virtual void oeffneThemenseite(const QString& /*id*/) {}
    /// Switches to the area Planungsrunde and opens this meeting.
    virtual void oeffneSitzungstermin(SitzungsterminId /*sitzung*/) {}
    /// Switches to the area Planungsrunde and marks this Auftrag in the list of all.
    virtual void oeffneAuftrag(PlanungsauftragId /*auftrag*/) {}
    [[nodiscard]] virtual bool dunkel() const = 0;
    /// Opens the Atlas in the state of an Ansicht.
    virtual void oeffneAnsicht(const Ansicht& /*ansicht*/) {}
    /// An action of the menu bar (`einlesen` …), to be offered where it is needed too; nullptr where there is
    /// none.
    [[nodiscard]] virtual QAction* aktion(const QString& /*id*/) const { return nullptr; }
};

/// One picture of `--rundgang`: what to show, and the widget to grab (nullptr = the main window).
struct Rundgangbild {
    QString name;  ///< file name without suffix, ASCII
    std::function<QWidget*()> vorbereiten;
    std::function<void()> aufraeumen;
};

/// One area of the rail.
class Panel : public QWidget {
    Q_OBJECT

public:
    explicit Panel(Umgebung& umgebung, QWidget* parent = nullptr) : QWidget(parent), m_umgebung(umgebung) {}

    [[nodiscard]] virtual QString id() const = 0;     ///< `atlas`, ASCII
    [[nodiscard]] virtual QString titel() const = 0;  ///< `Atlas`
    [[nodiscard]] virtual QIcon icon() const = 0;
    /// A store was opened, closed or replaced.
    virtual void storeChanged() = 0;
    /// What is being edited here and wants a button to be saved (`Sozialraum „Südstadt“`); asked about before
    /// the store is closed.
    [[nodiscard]] virtual QStringList ungespeichert() const { return {}; }
    /// Further states and dialogs of the panel for --rundgang, besides the panel itself.
    [[nodiscard]] virtual std::vector<Rundgangbild> rundgangbilder() { return {}; }

protected:
    [[nodiscard]] Umgebung& umgebung() const noexcept { return m_umgebung; }

private:
    Umgebung& m_umgebung;
};

}  // namespace isp::gui
