// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/hinweis.h"
#include "workspace/jobs.h"

#include <QObject>
#include <QString>
#include <QTimer>
#include <optional>
#include <string>
#include <vector>

namespace isp::workspace {

class Bestand;
class Werkbank;

enum class Hinweiszustand { kOffen, kVerworfen, kThema };

/// A Hinweis with what was done about it.
struct Hinweiseintrag {
    Hinweis hinweis;
    Hinweiszustand zustand = Hinweiszustand::kOffen;
    std::optional<Hinweisbearbeitung> bearbeitung;
};

/// True where it is the same Hinweis, whatever its Periode and figure.
[[nodiscard]] bool gleicherHinweis(const Bestand& bestand, const Hinweisbearbeitung& b, const Hinweis& h);

/// Each Hinweis with its state. One that was dismissed is open again as soon as the figures say something
/// new: a later Periode, or another figure for the same one. One that became a Thema stays with it as long
/// as the Thema is active or rests.
[[nodiscard]] Result<std::vector<Hinweiseintrag>> mitZustand(Werkbank& werkbank,
                                                             std::vector<Hinweis> hinweise);

/// Undoable. Error codes::kHinweisGrund without a reason. `erklaerung`: the sentence that was judged.
[[nodiscard]] Status verwirfHinweis(Werkbank& werkbank, const Hinweis& hinweis, const std::string& grund,
                                    const QString& erklaerung);
/// Undoable; both sides know it from then on (hinweiseVon).
[[nodiscard]] Status verknuepfeHinweis(Werkbank& werkbank, const Hinweis& hinweis, ThemaId thema,
                                       const QString& erklaerung);
/// Makes a dismissed one open again; undoable.
[[nodiscard]] Status oeffneHinweisWieder(Werkbank& werkbank, HinweisbearbeitungId id);
/// The Hinweise a Thema came from.
[[nodiscard]] Result<std::vector<Hinweisbearbeitung>> hinweiseVon(Werkbank& werkbank, ThemaId thema);

/// The search of a store beside the window: on opening, after each Lieferung, and when Ziele or indices
/// change. One per Werkbank, shared by all who show Hinweise.
class Hinweiseingang : public QObject {
    Q_OBJECT

public:
    /// Made when it is first asked for; belongs to the Werkbank and searches from then on.
    [[nodiscard]] static Hinweiseingang& von(Werkbank& werkbank);

    /// Strongest first; empty until the first search is done.
    [[nodiscard]] const std::vector<Hinweiseintrag>& eintraege() const noexcept { return m_eintraege; }
    [[nodiscard]] bool sucht() const noexcept { return m_job.running() || m_spaeter.isActive(); }
    /// At least one search has been done.
    [[nodiscard]] bool fertig() const noexcept { return m_fertig; }
    [[nodiscard]] const std::optional<Error>& problem() const noexcept { return m_problem; }
    void suche();

Q_SIGNALS:
    /// Entries, their states or whether it is being searched.
    void changed();

private:
    explicit Hinweiseingang(Werkbank& werkbank);
    void sucheSpaeter();
    void themenChanged();
    void zeigeZustand();
    [[nodiscard]] std::string grundlage();

    Werkbank& m_werkbank;
    Job m_job;
    QTimer m_spaeter;
    std::vector<Hinweis> m_gefunden;
    std::vector<Hinweiseintrag> m_eintraege;
    std::optional<Error> m_problem;
    std::string m_grundlage;  ///< Ziele and indices the last search was made with
    bool m_fertig = false;
};

}  // namespace isp::workspace
