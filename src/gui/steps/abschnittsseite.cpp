// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/steps/abschnittsseite.h"

#include "gui/widgets/abschnitt_bereich.h"

#include <QVBoxLayout>

namespace isp::gui {

Abschnittsseite::Abschnittsseite(Umgebung& umgebung, QWidget* parent)
    : Schrittseite(umgebung, parent),
      m_bereich(new AbschnittBereich(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bereich);
}

void Abschnittsseite::addAbschnitt(const QString& id, const QString& titel, QWidget* inhalt, Zeigen zeigen) {
    m_bereich->addAbschnitt(id, titel, inhalt);
    m_abschnitte.emplace_back(id, std::move(zeigen));
}

void Abschnittsseite::zeige(const Schrittlage& lage) {
    m_lage = lage;
    for (const auto& [id, show] : m_abschnitte)
        show(lage);
}

void Abschnittsseite::setKriterium(const QString& kriterium, const QString& abschnitt) {
    m_kriterien[kriterium] = abschnitt;
}

void Abschnittsseite::zeigeKriterium(const QString& id) {
    const auto named = m_kriterien.find(id);
    m_bereich->zeige(named != m_kriterien.end() ? named->second : id.section(u'.', 1));
}

void Abschnittsseite::zeigeAnzahl(const QString& id, int anzahl) {
    const auto words = anzahl == 0   ? tr("noch leer")
                       : anzahl == 1 ? tr("1 Eintrag")
                                     : tr("%1 Einträge").arg(anzahl);
    m_bereich->setZusatz(id, words);
}

std::vector<Rundgangbild> Abschnittsseite::rundgangbilder() {
    std::vector<Rundgangbild> pictures;
    for (std::size_t i = 2; i < m_abschnitte.size(); ++i) {
        const auto id = m_abschnitte[i].first;
        pictures.push_back({id,
                            [this, id]() -> QWidget* {
                                m_bereich->zeige(id);
                                return nullptr;
                            },
                            {}});
    }
    return pictures;
}

}  // namespace isp::gui
