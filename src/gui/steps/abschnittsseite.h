// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/steps/eintragsabschnitt.h"
#include "gui/steps/schrittseite.h"

#include <functional>
#include <map>

namespace isp::gui {

class AbschnittBereich;

/// A step page made of sections one below the other. A criterion `planung.ziele` leads to the section
/// `ziele` unless another one is named for it.
class Abschnittsseite : public Schrittseite {
    Q_OBJECT

public:
    Abschnittsseite(Umgebung& umgebung, QWidget* parent);

    void zeige(const Schrittlage& lage) override;
    void zeigeKriterium(const QString& id) override;
    /// A picture of each section that lies below the first screen.
    [[nodiscard]] std::vector<Rundgangbild> rundgangbilder() override;

protected:
    using Zeigen = std::function<void(const Schrittlage&)>;

    /// Any widget as a section; `zeigen` fills it.
    void addAbschnitt(const QString& id, const QString& titel, QWidget* inhalt, Zeigen zeigen);
    /// A list of records; its heading is the section's.
    template <typename T>
    Eintragsabschnitt<T>* addListe(Abschnittsplan<T> plan) {
        const auto id = plan.id;
        const auto titel = plan.texte.titel;
        auto* list = new Eintragsabschnitt<T>(umgebung(), std::move(plan), this);
        list->setKopfSichtbar(false);
        addAbschnitt(id, titel, list, [this, list, id](const Schrittlage& lage) {
            list->zeige(lage);
            zeigeAnzahl(id, static_cast<int>(list->eintraege().size()));
        });
        return list;
    }
    /// `3 Einträge` behind the heading.
    void zeigeAnzahl(const QString& id, int anzahl);
    void setKriterium(const QString& kriterium, const QString& abschnitt);
    [[nodiscard]] AbschnittBereich& bereich() noexcept { return *m_bereich; }
    [[nodiscard]] const Schrittlage& lage() const noexcept { return m_lage; }

private:
    AbschnittBereich* m_bereich;
    std::vector<std::pair<QString, Zeigen>> m_abschnitte;
    std::map<QString, QString> m_kriterien;
    Schrittlage m_lage;
};

}  // namespace isp::gui
