// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/runde_auftraege.h"

#include "base/clock.h"
#include "gui/theme.h"
#include "gui/widgets/fokusweitergabe.h"
#include "texte/rundentexte.h"
#include "texte/rundenworte.h"
#include "workspace/sitzungsbuch.h"

#include <QComboBox>
#include <QDate>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <set>

namespace isp::gui {

namespace {

constexpr int kBaldTage = 14;

}  // namespace

RundeAuftraege::RundeAuftraege(Umgebung& umgebung, QWidget* parent)
    : QWidget(parent),
      m_umgebung(umgebung),
      m_namen(std::make_shared<Sitzungsnamen>()),
      m_liste(new EintragslisteVon<Planungsauftrag>(
          QStringLiteral("auftraege"), auftragsspalten(m_namen),
          [](const Planungsauftrag& a) { return qlonglong(a.id.value); },
          {tr("Planungsaufträge"), tr("Wer was bis wann tun soll. Überfällige stehen auch im Haus."),
           tr("Kein Auftrag, auf den die Filter passen."), tr("Auftrag erteilen …")},
          this)),
      m_wer(new QComboBox(this)),
      m_stand(new QComboBox(this)),
      m_faellig(new QComboBox(this)) {
    m_liste->setZeilenMax(18);
    m_liste->sortiereNach(2, Qt::AscendingOrder);
    m_liste->setHinzufuegen([this] {
        Planungsauftrag start;
        start.erteilt = Clock::todayIso();
        bearbeite(start);
    });
    m_liste->setBearbeiten([this](qlonglong id) {
        for (const auto& a : m_liste->eintraege())
            if (a.id.value == id) return bearbeite(a);
    });
    m_liste->setLoeschen([this](const std::vector<qlonglong>& ids) {
        auto* open = m_umgebung.werkbank();
        const auto text = tr("Planungsauftrag löschen");
        const auto done = open->aendere(text, [&]() -> Status {
            for (const auto id : ids)
                ISP_CHECK(open->themen().loesche<Planungsauftrag>(PlanungsauftragId{id}, text));
            return {};
        });
        if (!done) m_umgebung.zeigeFehler(done.error());
    });
    m_liste->addAktion(
        {QStringLiteral("auftrag_erledigt"), tr("Erledigt"),
         [this](const std::vector<qlonglong>& ids) { setZustand(ids, Auftragszustand::kErledigt); },
         QStringLiteral("haken")});
    m_liste->addAktion(
        {QStringLiteral("auftrag_entfallen"), tr("Entfallen"),
         [this](const std::vector<qlonglong>& ids) { setZustand(ids, Auftragszustand::kEntfallen); }});
    buildFilter();
    auto* filters = new QHBoxLayout;
    filters->setSpacing(abstand(2));
    for (auto* box : {m_wer, m_stand, m_faellig}) {
        filters->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &RundeAuftraege::show);
    }
    filters->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(abstand(3));
    column->addLayout(filters);
    column->addWidget(m_liste);
    column->addStretch(1);
    new Fokusweitergabe(*this, *m_liste);
}

void RundeAuftraege::buildFilter() {
    m_wer->setObjectName(QStringLiteral("auftraege_wer"));
    m_wer->setAccessibleName(tr("Nach Empfänger*in filtern"));
    m_wer->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_wer->setMinimumContentsLength(24);
    m_stand->setObjectName(QStringLiteral("auftraege_stand"));
    m_stand->setAccessibleName(tr("Nach Stand filtern"));
    m_stand->addItem(tr("jeder Stand"), QString());
    for (const auto& [value, code] : Aufzaehlung<Auftragszustand>::werte)
        m_stand->addItem(texte::wort(value), QString::fromLatin1(code));
    m_stand->setCurrentIndex(1);  // the open ones
    m_faellig->setObjectName(QStringLiteral("auftraege_faellig"));
    m_faellig->setAccessibleName(tr("Nach Frist filtern"));
    m_faellig->addItem(tr("jede Frist"));
    m_faellig->addItem(tr("überfällig"));
    m_faellig->addItem(tr("in den nächsten %1 Tagen").arg(kBaldTage));
    m_faellig->addItem(tr("ohne Frist"));
}

bool RundeAuftraege::passt(const Planungsauftrag& a) const {
    const auto who = m_wer->currentData().toString();
    if (!who.isEmpty() && texte::auftragsempfaenger(a, *m_namen) != who) return false;
    const auto state = m_stand->currentData().toString();
    if (!state.isEmpty() && state != QLatin1String(toText(a.zustand))) return false;
    const auto today = Clock::todayIso();
    switch (m_faellig->currentIndex()) {
        case kUeberfaellig:
            return workspace::ueberfaellig(a, today);
        case kBald: {
            const auto limit = QDate::fromString(QString::fromStdString(today), Qt::ISODate)
                                   .addDays(kBaldTage)
                                   .toString(Qt::ISODate)
                                   .toStdString();
            return !a.frist.empty() && a.frist >= today && a.frist <= limit;
        }
        case kOhneFrist:
            return a.frist.empty();
        default:
            return true;
    }
}

void RundeAuftraege::refresh() {
    *m_namen = sitzungsnamen(m_umgebung);
    const QSignalBlocker quiet(m_wer);
    const auto before = m_wer->currentData();
    std::set<QString> people;
    for (const auto& a : alle<Planungsauftrag>(m_umgebung))
        if (const auto who = texte::auftragsempfaenger(a, *m_namen); !who.isEmpty()) people.insert(who);
    m_wer->clear();
    m_wer->addItem(tr("an alle"), QString());
    for (const auto& who : people)
        m_wer->addItem(who, who);
    m_wer->setCurrentIndex(std::max(0, m_wer->findData(before)));
    show();
}

void RundeAuftraege::show() {
    auto rows = alle<Planungsauftrag>(m_umgebung);
    std::erase_if(rows, [this](const Planungsauftrag& a) { return !passt(a); });
    m_liste->setzeEintraege(std::move(rows));
    m_liste->setNurLesen(!rundenlage(m_umgebung).bearbeitbar);
}

void RundeAuftraege::waehle(PlanungsauftragId auftrag) {
    m_wer->setCurrentIndex(0);
    m_stand->setCurrentIndex(0);
    m_faellig->setCurrentIndex(0);
    show();
    m_liste->waehleId(auftrag.value);
    m_liste->tabelle()->setFocus();
}

void RundeAuftraege::bearbeite(const Planungsauftrag& start) {
    const auto text = start.id.valid() ? tr("Planungsauftrag ändern") : tr("Planungsauftrag erteilen");
    auto* dialog = gui::bearbeite<Planungsauftrag>(
        window(), tr("Planungsauftrag"), tr("Wer soll was bis wann tun?"), auftragsfelder(m_umgebung), start,
        [this, text](const Planungsauftrag& a) -> Status {
            ISP_CHECK(m_umgebung.werkbank()->themen().speichere(a, text));
            return {};
        });
    dialog->setObjectName(QStringLiteral("dialog_auftrag"));
}

void RundeAuftraege::setZustand(const std::vector<qlonglong>& ids, Auftragszustand zustand) {
    auto* open = m_umgebung.werkbank();
    const auto done = open->aendere(tr("Planungsauftrag: Stand ändern"), [&]() -> Status {
        for (const auto id : ids)
            ISP_CHECK(workspace::setAuftragszustand(*open, PlanungsauftragId{id}, zustand));
        return {};
    });
    if (!done) m_umgebung.zeigeFehler(done.error());
}

}  // namespace isp::gui
