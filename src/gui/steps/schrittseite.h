// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/durchlauf.h"
#include "gui/panel.h"
#include "workspace/themenbuch.h"

#include <QWidget>
#include <vector>

namespace isp::gui {

/// What a page of a step shows. Replaced as a whole after every change.
struct Schrittlage {
    workspace::ThemenaktePtr akte;
    workspace::StammdatenPtr stamm;
    DurchlaufId durchlauf;
    SchrittId schritt;
    bool bearbeitbar = true;  ///< false: closed Durchlauf or read-only store
};

/// The content of one Prozessschritt: its sections, between the checklist above and the buttons below, which
/// the frame (panels/thema_seite) owns. Changes go to Werkbank::themen(); errors to the dialog they concern
/// or to Umgebung.
class Schrittseite : public QWidget {
    Q_OBJECT

public:
    Schrittseite(Umgebung& umgebung, QWidget* parent) : QWidget(parent), m_umgebung(umgebung) {}

    /// Called on opening and after every change; keeps scroll position, current rows and open sections.
    virtual void zeige(const Schrittlage& lage) = 0;
    /// Goes to the section a done-criterion speaks of: `planung.ziele`.
    virtual void zeigeKriterium(const QString& id) = 0;
    /// Sections and dialogs of the page for --rundgang, besides the page itself.
    [[nodiscard]] virtual std::vector<Rundgangbild> rundgangbilder() { return {}; }

Q_SIGNALS:
    /// Another step of the same Thema is to be shown.
    void schrittRequested(Schrittart art);
    /// Another Thema is to be opened.
    void themaRequested(ThemaId thema);

protected:
    [[nodiscard]] Umgebung& umgebung() const noexcept { return m_umgebung; }

private:
    Umgebung& m_umgebung;
};

/// The page of a step; one maker for each in schrittseiten.cpp.
[[nodiscard]] Schrittseite* baueSchrittseite(Schrittart art, Umgebung& umgebung, QWidget* parent);

}  // namespace isp::gui
