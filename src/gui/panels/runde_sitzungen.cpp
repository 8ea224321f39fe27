// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/runde_sitzungen.h"

#include "base/clock.h"
#include "gui/theme.h"
#include "gui/widgets/fokusweitergabe.h"
#include "gui/widgets/rollseite.h"
#include "workspace/sitzungsbuch.h"

#include <QAction>

namespace isp::gui {

RundeSitzungen::RundeSitzungen(Umgebung& umgebung, QWidget* parent)
    : QWidget(parent),
      m_umgebung(umgebung),
      m_sitzungen(new EintragslisteVon<Sitzungstermin>(
          QStringLiteral("sitzungen"), sitzungsspalten(umgebung),
          [](const Sitzungstermin& s) { return qlonglong(s.id.value); },
          {tr("Sitzungen"), tr("Enter öffnet eine Sitzung mit Tagesordnung, Teilnehmenden und Protokoll."),
           tr("Noch keine Sitzung geplant."), tr("Sitzung planen …")},
          this)),
      m_reihen(new Eintragsabschnitt<Sitzungsreihe>(umgebung, reihenplan(umgebung), this)) {
    m_sitzungen->setDehnbareSpalte(2);
    m_sitzungen->setZeilenMax(12);
    m_sitzungen->sortiereNach(0, Qt::DescendingOrder);
    m_sitzungen->setHinzufuegen([this] { neueSitzung(); });
    // To open one changes nothing: it is offered in a store that is only read, too.
    const auto open = [this] {
        if (const auto id = m_sitzungen->gewaehlteId()) Q_EMIT sitzungRequested(SitzungsterminId{*id});
    };
    m_sitzungen->addAktion({QStringLiteral("sitzung_oeffnen"),
                            tr("Öffnen"),
                            [open](const std::vector<qlonglong>&) { open(); },
                            {},
                            true,
                            false});
    m_sitzungen->aktion(QStringLiteral("sitzung_oeffnen"))
        ->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    connect(m_sitzungen->tabelle(), &QTableView::doubleClicked, this, open);
    m_sitzungen->setLoeschen([this](const std::vector<qlonglong>& ids) { loesche(ids); });
    m_sitzungen->addAktion({QStringLiteral("sitzungen_kalender"), tr("Kalenderdatei …"),
                            [this](const std::vector<qlonglong>& ids) {
                                std::vector<Sitzungstermin> chosen;
                                for (const auto& s : m_sitzungen->eintraege())
                                    if (std::find(ids.begin(), ids.end(), s.id.value) != ids.end())
                                        chosen.push_back(s);
                                schreibeKalenderdatei(m_umgebung, this, chosen);
                            },
                            QStringLiteral("kalender"), true, false});
    m_reihen->addAktion({QStringLiteral("reihe_naechste"), tr("Nächste Sitzung …"),
                         [this](const std::vector<qlonglong>& ids) {
                             if (ids.size() == 1) naechste(SitzungsreiheId{ids.front()});
                         },
                         QStringLiteral("plus")});
    m_reihen->addAktion({QStringLiteral("reihe_kalender"), tr("Kalenderdatei …"),
                         [this](const std::vector<qlonglong>& ids) {
                             std::vector<Sitzungstermin> chosen;
                             for (const auto& s : m_sitzungen->eintraege())
                                 if (std::find(ids.begin(), ids.end(), s.reihe.value) != ids.end())
                                     chosen.push_back(s);
                             schreibeKalenderdatei(m_umgebung, this, chosen);
                         },
                         QStringLiteral("kalender"), true, false});
    baueRollseite(*this, {m_sitzungen, m_reihen}, abstand(5));
    new Fokusweitergabe(*this, *m_sitzungen);
}

void RundeSitzungen::refresh() {
    const auto lage = rundenlage(m_umgebung);
    m_sitzungen->setzeEintraege(alle<Sitzungstermin>(m_umgebung));
    m_sitzungen->setNurLesen(!lage.bearbeitbar);
    m_reihen->zeige(lage);
}

EintragDialog* RundeSitzungen::neueSitzung(const Sitzungstermin& start) {
    auto* dialog = bearbeite<Sitzungstermin>(
        window(), tr("Sitzung"),
        tr("Eingeladen werden die üblichen Teilnehmenden der Reihe oder die Mitglieder der Gruppe."),
        sitzungsfelder(m_umgebung), start, [this](const Sitzungstermin& s) -> Status {
            ISP_TRY(const auto id, workspace::legeSitzungAn(*m_umgebung.werkbank(), s));
            Q_EMIT sitzungRequested(id);
            return {};
        });
    dialog->setObjectName(QStringLiteral("dialog_sitzung"));
    return dialog;
}

void RundeSitzungen::naechste(SitzungsreiheId reihe) {
    const auto next = workspace::naechsteSitzung(*m_umgebung.werkbank(), reihe, Clock::todayIso());
    if (!next) return m_umgebung.zeigeFehler(next.error());
    neueSitzung(*next);
}

void RundeSitzungen::loesche(const std::vector<qlonglong>& ids) {
    auto* open = m_umgebung.werkbank();
    const auto text = tr("Sitzung löschen");
    const auto done = open->aendere(text, [&]() -> Status {
        for (const auto id : ids)
            ISP_CHECK(open->themen().loesche<Sitzungstermin>(SitzungsterminId{id}, text));
        return {};
    });
    if (!done) return m_umgebung.zeigeFehler(done.error());
    m_umgebung.zeigeErfolg(ids.size() == 1
                               ? tr("Die Sitzung ist gelöscht; ihre Aufträge bleiben.")
                               : tr("%1 Sitzungen sind gelöscht; ihre Aufträge bleiben.").arg(ids.size()),
                           true);
}

}  // namespace isp::gui
