// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/panel.h"
#include "texte/meldung.h"
#include "workspace/auswahl.h"
#include "workspace/werkbank.h"

#include <QStringList>
#include <memory>

namespace isp::test {

/// The window as a panel sees it: keeps what the panel said.
class Testumgebung : public gui::Umgebung {
public:
    [[nodiscard]] workspace::Werkbank* werkbank() const override { return m_werkbank.get(); }
    [[nodiscard]] workspace::Auswahl& auswahl() const override { return m_auswahl; }
    void zeigeFehler(const Error& error) override { fehler << texte::meldung(error).ganz(); }
    void zeigeErfolg(const QString& text, bool) override { erfolge << text; }
    void oeffneBereich(const QString& id) override { bereich = id; }
    void oeffneThema(ThemaId id) override { thema = id; }
    [[nodiscard]] bool dunkel() const override { return false; }

    void setWerkbank(std::unique_ptr<workspace::Werkbank> werkbank) { m_werkbank = std::move(werkbank); }

    QStringList fehler;
    QStringList erfolge;
    QString bereich;
    ThemaId thema;

private:
    mutable workspace::Auswahl m_auswahl;
    std::unique_ptr<workspace::Werkbank> m_werkbank;
};

}  // namespace isp::test
