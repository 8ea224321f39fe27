// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/schritt_leiste.h"

#include "domain/grundlage.h"
#include "gui/dialogs/handlung.h"
#include "gui/dialogs/stammdaten_dialoge.h"
#include "gui/dialogs/thema_dialog.h"
#include "gui/theme.h"
#include "texte/kreislauf.h"
#include "texte/meldung.h"
#include "workspace/werkbank.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace isp::gui {

namespace {

constexpr std::string_view kBeliebig = "…";  // any reason: whether one is given is asked later

bool needsReason(Schrittzustand von, Schrittzustand nach) {
    return nach == Schrittzustand::kEntfaellt || nach == Schrittzustand::kOffen || erledigt(von);
}

/// A greyed button says why it is: on hovering and to a screen reader.
void setMoeglich(QPushButton& knopf, bool bearbeitbar, const Status& status) {
    const bool possible = bearbeitbar && status.has_value();
    QString reason;
    if (!bearbeitbar)
        reason = SchrittLeiste::tr("Der Durchlauf ist abgeschlossen oder der Datenbestand schreibgeschützt.");
    else if (!status)
        reason = texte::meldung(status.error()).ganz();
    knopf.setEnabled(possible);
    knopf.setToolTip(reason);
    knopf.setAccessibleDescription(reason);
}

const Entscheidung* openFolgethema(const Schrittlage& lage) {
    for (const auto& e : lage.akte->entscheidungen)
        if (e.durchlauf == lage.durchlauf && e.art == Entscheidungsart::kNeuesThema && !e.folgethema.valid())
            return &e;
    return nullptr;
}

}  // namespace

SchrittLeiste::SchrittLeiste(Umgebung& umgebung, QWidget* parent)
    : QWidget(parent),
      m_umgebung(umgebung),
      m_grund(new QLabel(this)),
      m_zurueck(addKnopf(QStringLiteral("schritt_zurueck"), {})),
      m_weiter(addKnopf(QStringLiteral("schritt_weiter"), {})),
      m_entfaellt(addKnopf(QStringLiteral("schritt_entfaellt"), tr("Schritt entfällt …"))),
      m_zurueckstellen(addKnopf(QStringLiteral("schritt_zurueckstellen"), tr("Zurückstellen …"))),
      m_folgethema(addKnopf(QStringLiteral("schritt_folgethema"), tr("Folgethema anlegen …"))),
      m_beenden(addKnopf(QStringLiteral("thema_beenden"), tr("Thema beenden …"))),
      m_durchlauf(addKnopf(QStringLiteral("naechster_durchlauf"), tr("Nächsten Durchlauf beginnen …"))),
      m_haupt(addKnopf(QStringLiteral("schritt_haupt"), {})) {
    build();
    connect(m_entfaellt, &QPushButton::clicked, this, [this] {
        frage(Schrittzustand::kEntfaellt, tr("Schritt entfällt"),
              tr("Einzelne Schritte können je nach Aufgabe anders ausgestaltet werden. Warum entfällt "
                 "dieser?"),
              tr("Entfallen lassen"));
    });
    connect(m_zurueckstellen, &QPushButton::clicked, this, [this] {
        frage(Schrittzustand::kOffen, tr("Schritt zurückstellen"),
              tr("Der Schritt ist danach wieder offen; was darin steht, bleibt erhalten."),
              tr("Zurückstellen"));
    });
    connect(m_haupt, &QPushButton::clicked, this, &SchrittLeiste::haupt);
    connect(m_folgethema, &QPushButton::clicked, this, &SchrittLeiste::folgethema);
    connect(m_beenden, &QPushButton::clicked, this, &SchrittLeiste::beende);
    connect(m_durchlauf, &QPushButton::clicked, this, &SchrittLeiste::naechsterDurchlauf);
}

QPushButton* SchrittLeiste::addKnopf(const QString& id, const QString& text) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(id);
    return button;
}

void SchrittLeiste::build() {
    m_grund->setObjectName(QStringLiteral("schritt_grund"));
    m_grund->setWordWrap(true);
    m_grund->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* row = new QHBoxLayout;
    row->setSpacing(abstand(2));
    row->addWidget(m_zurueck);
    row->addWidget(m_weiter);
    row->addStretch(1);
    for (auto* button : {m_entfaellt, m_zurueckstellen, m_folgethema, m_beenden, m_durchlauf}) {
        row->addWidget(button);
        button->hide();  // never all at once: together they would widen the window
    }
    row->addWidget(m_haupt);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(abstand(1));
    column->addWidget(m_grund);
    column->addLayout(row);
}

void SchrittLeiste::zeige(const Schrittlage& lage) {
    m_lage = lage;
    const auto* schritt = Themenakte::find(lage.akte->schritte, lage.schritt);
    if (schritt == nullptr) return;
    m_grund->hide();
    showNachbarn(schritt->art);
    showUebergaenge(*schritt);
    showFolgen(*schritt);
}

void SchrittLeiste::showNachbarn(Schrittart art) {
    const auto before = schrittart(nummer(art) - 1);
    const auto after = schrittart(nummer(art) + 1);
    for (auto* button : {m_zurueck, m_weiter})
        button->disconnect(this);
    m_zurueck->setVisible(before.has_value());
    m_weiter->setVisible(after.has_value());
    if (before) {
        m_zurueck->setText(tr("← %1").arg(texte::kurztitel(*before)));
        m_zurueck->setToolTip(tr("Schritt %1: %2").arg(nummer(*before)).arg(texte::titel(*before)));
        connect(m_zurueck, &QPushButton::clicked, this, [this, before] { Q_EMIT schrittRequested(*before); });
    }
    if (after) {
        m_weiter->setText(tr("%1 →").arg(texte::kurztitel(*after)));
        m_weiter->setToolTip(tr("Schritt %1: %2").arg(nummer(*after)).arg(texte::titel(*after)));
        connect(m_weiter, &QPushButton::clicked, this, [this, after] { Q_EMIT schrittRequested(*after); });
    }
}

void SchrittLeiste::showUebergaenge(const Schritt& schritt) {
    using Z = Schrittzustand;
    const bool open = schritt.zustand == Z::kOffen;
    const bool working = schritt.zustand == Z::kInArbeit;
    m_zurueckstellen->setVisible(working);
    m_entfaellt->setVisible((open || working) && schritt.art != Schrittart::kThema);
    if (open) showHaupt(tr("Schritt beginnen"), Z::kInArbeit);
    if (working) showHaupt(tr("Schritt abschließen"), Z::kAbgeschlossen);
    if (erledigt(schritt.zustand)) showHaupt(tr("Wieder öffnen …"), Z::kInArbeit);
    const auto check = [&](Z nach) {
        return pruefeUebergang(*m_lage.akte, *m_lage.stamm, schritt, nach, kBeliebig);
    };
    setMoeglich(*m_entfaellt, m_lage.bearbeitbar, check(Z::kEntfaellt));
    setMoeglich(*m_zurueckstellen, m_lage.bearbeitbar, check(Z::kOffen));
    const auto status = check(m_nach);
    setMoeglich(*m_haupt, m_lage.bearbeitbar, status);
    if (m_lage.bearbeitbar) setGrund(status);
}

/// After the last step: the next Durchlauf, a new Thema, or the end.
void SchrittLeiste::showFolgen(const Schritt& schritt) {
    const bool last = schritt.art == Schrittart::kAnpassung && m_lage.bearbeitbar;
    const bool done = last && erledigt(schritt.zustand);
    m_folgethema->setVisible(last && openFolgethema(m_lage) != nullptr);
    m_durchlauf->setVisible(done);
    m_beenden->setVisible(done);
    if (!done) return;
    const auto next = pruefeNeuenDurchlauf(*m_lage.akte);
    setMoeglich(*m_durchlauf, m_lage.bearbeitbar, next);
    setMoeglich(*m_beenden, m_lage.bearbeitbar, pruefeEnde(*m_lage.akte));
    setGrund(next);
}

void SchrittLeiste::showHaupt(const QString& text, Schrittzustand nach) {
    m_haupt->setText(text);
    m_haupt->setDefault(false);
    m_nach = nach;
}

void SchrittLeiste::setGrund(const Status& status) {
    if (status) return;
    const auto text = texte::meldung(status.error()).ganz();
    m_grund->setText(text);
    m_grund->show();
}

void SchrittLeiste::haupt() {
    const auto* schritt = Themenakte::find(m_lage.akte->schritte, m_lage.schritt);
    if (needsReason(schritt->zustand, m_nach))
        return frage(m_nach, tr("Schritt wieder öffnen"),
                     tr("Was danach kam, ist dann noch einmal zu prüfen. Warum gehen Sie zurück?"),
                     tr("Wieder öffnen"));
    wechsle(m_nach);
}

void SchrittLeiste::frage(Schrittzustand nach, const QString& titel, const QString& satz,
                          const QString& handlung) {
    const auto change = [this, nach, schritt = m_lage.schritt](const std::string& grund) {
        return m_umgebung.werkbank()->themen().setZustand(schritt, nach, grund);
    };
    nenneHandlung(frageGrund(this, titel, satz, change), handlung);
}

void SchrittLeiste::wechsle(Schrittzustand nach) {
    const auto art = Themenakte::find(m_lage.akte->schritte, m_lage.schritt)->art;
    if (const auto done = m_umgebung.werkbank()->themen().setZustand(m_lage.schritt, nach); !done)
        return m_umgebung.zeigeFehler(done.error());
    if (nach != Schrittzustand::kAbgeschlossen) return;
    m_umgebung.zeigeErfolg(tr("„%1“ ist abgeschlossen.").arg(texte::titel(art)), true);
    if (const auto next = schrittart(nummer(art) + 1)) Q_EMIT schrittRequested(*next);
}

void SchrittLeiste::naechsterDurchlauf() {
    const auto thema = m_lage.akte->thema.id;
    auto* dialog = frageGrund(
        this, tr("Nächsten Durchlauf beginnen"),
        tr("Ziele, die gelten, und Maßnahmen, die laufen, gehen mit; der bisherige Durchlauf bleibt, "
           "wie er ist. "
           "Was ist der Anlass?"),
        [this, thema](const std::string& anlass) -> Status {
            ISP_CHECK(m_umgebung.werkbank()->themen().starteDurchlauf(thema, anlass));
            Q_EMIT themaRequested(thema);
            return {};
        });
    nenneHandlung(dialog, tr("Durchlauf beginnen"));
}

void SchrittLeiste::folgethema() {
    const auto* decision = openFolgethema(m_lage);
    if (decision == nullptr) return;
    Thema start;
    start.federfuehrung = m_lage.akte->thema.federfuehrung;
    start.zielgruppen = m_lage.akte->thema.zielgruppen;
    start.raeume = m_lage.akte->thema.raeume;
    neuesThema(
        m_umgebung, this, start, [this](ThemaId id) { Q_EMIT themaRequested(id); }, decision->id);
}

void SchrittLeiste::beende() {
    auto* dialog = frageGrund(this, tr("Thema beenden"),
                              tr("Durchlauf und Thema werden abgeschlossen und bleiben lesbar."),
                              [this, thema = m_lage.akte->thema.id](const std::string& grund) {
                                  return m_umgebung.werkbank()->themen().beende(thema, grund);
                              });
    nenneHandlung(dialog, tr("Thema beenden"));
}

}  // namespace isp::gui
