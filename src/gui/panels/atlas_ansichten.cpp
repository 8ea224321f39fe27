// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/atlas_ansichten.h"

#include "base/clock.h"
#include "gui/dialogs/eintrag_dialog.h"
#include "gui/panel.h"
#include "gui/panels/atlas_menue.h"
#include "gui/theme.h"
#include "texte/datenworte.h"
#include "texte/kreislauf.h"
#include "texte/meldung.h"
#include "workspace/ansicht.h"
#include "workspace/auswahl.h"
#include "workspace/gebietsstand.h"
#include "workspace/themenbuch.h"
#include "workspace/verzeichnis.h"
#include "workspace/werkbank.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <algorithm>

namespace isp::gui {

namespace {

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

std::vector<std::pair<ThemaId, QString>> themenwahlen(workspace::Werkbank& werkbank) {
    std::vector<std::pair<ThemaId, QString>> out;
    if (const auto themen = werkbank.themen().themen())
        for (const auto& t : *themen)
            out.emplace_back(t.id, q(t.titel));
    return out;
}

std::vector<std::pair<Ansichtsart, QString>> artwahlen() {
    std::vector<std::pair<Ansichtsart, QString>> out;
    for (const auto& [art, text] : Aufzaehlung<Ansichtsart>::werte)
        out.emplace_back(art, texte::wort(art));
    return out;
}

/// `Arbeitslosenquote 2021`
std::string proposedName(const workspace::Bestand& bestand, const workspace::Auswahl& auswahl) {
    std::string name = auswahl.code();
    if (const auto* i = bestand.indikator(auswahl.code())) name = i->name;
    if (const auto* k = bestand.kennzahl(auswahl.code())) name = k->name;
    if (auswahl.periode()) name.append(1, ' ').append(texte::periode(*auswahl.periode()).toStdString());
    return name;
}

/// „Zum Thema“: the way back from an Ansicht to the Thema it belongs to, each Thema once.
void addThemen(Umgebung& umgebung, QMenu& menu, const std::vector<Ansicht>& ansichten,
               const std::vector<std::pair<ThemaId, QString>>& themen) {
    QMenu* ways = nullptr;
    for (const auto& [id, titel] : themen) {
        const auto belongs = [thema = id](const Ansicht& a) { return a.thema == thema; };
        if (std::none_of(ansichten.begin(), ansichten.end(), belongs)) continue;
        if (ways == nullptr) {
            menu.addSeparator();
            ways = menu.addMenu(AtlasAnsichten::tr("Zum Thema"));
            ways->setObjectName(QStringLiteral("menue_ansicht_thema"));
        }
        QObject::connect(ways->addAction(QString(titel).replace(u'&', QStringLiteral("&&"))),
                         &QAction::triggered, &menu,
                         [&umgebung, thema = id] { umgebung.oeffneSchritt(thema, Schrittart::kAnalyse); });
    }
}

}  // namespace

AtlasAnsichten::AtlasAnsichten(Umgebung& umgebung, AtlasMenue& menue, QWidget* parent)
    : QObject(parent),
      m_umgebung(umgebung),
      m_fenster(parent) {
    connect(menue.ansichtFesthalten(), &QAction::triggered, this, [this] { halteFest(); });
    auto* saved = menue.ansichten();
    connect(saved, &QMenu::aboutToShow, this, [this, saved] { fillMenu(*saved); });
    addStand(menue);
}

void AtlasAnsichten::addStand(AtlasMenue& menue) {
    auto* stand = new QMenu(tr("Stand"), &menue);
    stand->setObjectName(QStringLiteral("menue_stand"));
    stand->setToolTipsVisible(true);
    menue.insertMenu(menue.speichern(), stand);
    menue.insertSeparator(menue.speichern());
    connect(stand, &QMenu::aboutToShow, this, [this, stand] { fillStand(*stand); });
}

/// „Heute“, then the Lieferungen, the latest first. Withdrawn ones are left out: nothing counts from them.
void AtlasAnsichten::fillStand(QMenu& menu) {
    menu.clear();
    auto& auswahl = m_umgebung.auswahl();
    const auto add = [&](const QString& words, std::optional<LieferungId> stand) {
        auto* action = menu.addAction(words);
        action->setCheckable(true);
        action->setChecked(auswahl.stand() == stand);
        connect(action, &QAction::triggered, this, [this, stand] { m_umgebung.auswahl().setStand(stand); });
        return action;
    };
    add(tr("Heute: alle Lieferungen"), {});
    auto* open = m_umgebung.werkbank();
    if (open == nullptr) return;
    const auto all = workspace::lieferungsverzeichnis(*open);
    if (!all) return m_umgebung.zeigeFehler(all.error());
    menu.addSeparator();
    for (auto l = all->rbegin(); l != all->rend(); ++l) {
        if (l->zurueckgezogen) continue;
        const auto name = q(l->datei).replace(u'&', QStringLiteral("&&"));
        auto* action = add(tr("bis %1 vom %2").arg(name, texte::datum(l->zeitpunkt)), l->id);
        action->setToolTip(q(l->quelle));
    }
    addGebietsstaende(menu);
}

/// Only where territory ever changed is there something to choose.
void AtlasAnsichten::addGebietsstaende(QMenu& menu) {
    const auto days = workspace::gebietsstaende(m_umgebung.werkbank()->bestand(), Clock::todayIso());
    if (days.size() < 2) return;
    menu.addSeparator();
    const auto add = [&](const QString& words, const std::string& day) {
        auto* action = menu.addAction(words);
        action->setObjectName(QStringLiteral("gebietsstand_") + q(day));
        action->setCheckable(true);
        action->setChecked(m_umgebung.auswahl().gebietsstand() == day);
        connect(action, &QAction::triggered, this,
                [this, day] { m_umgebung.auswahl().setGebietsstand(day); });
    };
    add(tr("Gebietsstand wie geliefert"), {});
    for (const auto& day : days)
        add(tr("Frühere Werte umrechnen auf den %1").arg(texte::datum(day)), day);
}

EintragDialog* AtlasAnsichten::halteFest() {
    auto* open = m_umgebung.werkbank();
    if (open == nullptr || m_umgebung.auswahl().code().empty()) return nullptr;
    auto kept = workspace::haltFest(*open, m_umgebung.auswahl());
    if (!kept) {
        m_umgebung.zeigeFehler(kept.error());
        return nullptr;
    }
    kept->name = proposedName(open->bestand(), m_umgebung.auswahl());
    auto* dialog = bearbeite<Ansicht>(
        m_fenster->window(), tr("Ansicht festhalten"),
        tr("Die Ansicht öffnet sich später genau so, mit den Werten von heute."),
        {textFeld<Ansicht>("name", tr("Name"), &Ansicht::name).pflicht(),
         wahlFeld<Ansicht>("art", tr("Zeigt vor allem"), &Ansicht::art, artwahlen()),
         wahlFeld<Ansicht>("thema", tr("Thema"), &Ansicht::thema, themenwahlen(*open))
             .hilfe(tr("Zu welchem Thema sie gehört; ohne Angabe steht sie allen offen.")),
         langtextFeld<Ansicht>("notiz", tr("Notiz"), &Ansicht::notiz)},
        *kept, [this](const Ansicht& a) -> Status {
            ISP_CHECK(m_umgebung.werkbank()->themen().speichere(a, tr("Ansicht festhalten")));
            return {};
        });
    dialog->setObjectName(QStringLiteral("dialog_ansicht"));
    connect(dialog, &QDialog::accepted, this,
            [this] { m_umgebung.zeigeErfolg(tr("Die Ansicht ist festgehalten."), true); });
    return dialog;
}

void AtlasAnsichten::fillMenu(QMenu& menu) {
    menu.clear();
    auto* open = m_umgebung.werkbank();
    const auto ansichten = open != nullptr ? open->themen().alle<Ansicht>() : std::vector<Ansicht>();
    if (!ansichten) return m_umgebung.zeigeFehler(ansichten.error());
    const auto themen = open != nullptr ? themenwahlen(*open) : std::vector<std::pair<ThemaId, QString>>();
    for (const auto& ansicht : *ansichten) {
        auto words = q(ansicht.name).replace(u'&', QStringLiteral("&&"));
        for (const auto& [id, titel] : themen)
            if (id == ansicht.thema) words += QStringLiteral(" – ") + titel;
        auto* action = menu.addAction(words);
        connect(action, &QAction::triggered, this, [this, ansicht] { m_umgebung.oeffneAnsicht(ansicht); });
    }
    if (menu.isEmpty()) menu.addAction(tr("Noch keine Ansicht festgehalten"))->setEnabled(false);
    addThemen(m_umgebung, menu, *ansichten, themen);
}

namespace {

/// What a page keeps under `<page>.<setting>`; empty where nothing is set.
std::string ofPage(const workspace::Auswahl& auswahl, const char* setting) {
    return auswahl.einstellung(auswahl.seite() + '.' + setting);
}

}  // namespace

Standbanner::Standbanner(Umgebung& umgebung, QWidget* parent)
    : QWidget(parent),
      m_umgebung(umgebung),
      m_text(new QLabel(this)),
      m_alle(new QPushButton(tr("Alle Räume zeigen"), this)),
      m_heute(new QPushButton(tr("Heutige Werte zeigen"), this)) {
    setObjectName(QStringLiteral("standbanner"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(abstand(3), abstand(1), abstand(2), abstand(1));
    m_heute->setObjectName(QStringLiteral("knopf_heutige_werte"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    row->addWidget(m_text, 1);
    m_alle->setObjectName(QStringLiteral("knopf_alle_raeume"));
    row->addWidget(m_alle);
    row->addWidget(m_heute);
    connect(m_alle, &QPushButton::clicked, this, [this] { m_umgebung.auswahl().setFilter({}); });
    connect(m_heute, &QPushButton::clicked, this, [this] {
        m_umgebung.auswahl().setStand({});
        m_umgebung.auswahl().setGebietsstand({});
    });
    using workspace::Auswahl;
    for (const auto signal : {&Auswahl::standChanged, &Auswahl::einstellungenChanged, &Auswahl::seiteChanged,
                              &Auswahl::filterChanged})
        connect(&umgebung.auswahl(), signal, this, &Standbanner::showState);
    showState();
}

QString Standbanner::standsatz() const {
    const auto& stand = m_umgebung.auswahl().stand();
    auto* open = m_umgebung.werkbank();
    if (!stand || open == nullptr) return {};
    if (const auto all = workspace::lieferungsverzeichnis(*open))
        for (const auto& l : *all)
            if (l.id == *stand)
                return tr("Festgehaltene Werte auf dem Stand der Lieferung „%1“ vom %2. Spätere Lieferungen "
                          "zählen hier nicht.")
                    .arg(q(l.datei), texte::datum(l.zeitpunkt));
    return tr("Festgehaltene Werte auf dem Stand der Lieferung %1.").arg(stand->value);
}

void Standbanner::showState() {
    const auto& auswahl = m_umgebung.auswahl();
    QStringList words;
    words << standsatz();
    if (!auswahl.gebietsstand().empty())
        words << tr("Frühere Werte: %1.").arg(texte::umgerechnetAuf(auswahl.gebietsstand()));
    if (!auswahl.filter().empty()) words << tr("Ein Filter ist gesetzt: Gezeigt ist nur ein Teil der Räume.");
    if (!ofPage(auswahl, "prognose").empty())
        words << tr("Gezeigt ist auch eine Prognose, keine gemessenen Werte.");
    words.removeAll(QString());
    m_alle->setVisible(!auswahl.filter().empty());
    m_heute->setVisible(auswahl.stand().has_value() || !auswahl.gebietsstand().empty());
    m_text->setText(words.join(QStringLiteral(" ")));
    setVisible(!words.isEmpty());
}

}  // namespace isp::gui
