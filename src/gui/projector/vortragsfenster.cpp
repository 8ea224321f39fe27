// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/projector/vortragsfenster.h"

#include "gui/projector/leinwandfenster.h"  // a QPointer wants the whole class
#include "gui/projector/praesentation.h"
#include "gui/projector/rundeneingabe.h"
#include "gui/theme.h"
#include "gui/widgets/suchauswahl.h"
#include "models/indikator_auswahl.h"
#include "texte/meldung.h"
#include "workspace/werkbank.h"

#include <QCloseEvent>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTime>
#include <QTimer>
#include <QVBoxLayout>

namespace isp::gui {

namespace {

constexpr int kMinute = 60;

}  // namespace

Vortragsfenster::Vortragsfenster(Praesentation& praesentation, workspace::Werkbank& werkbank)
    : m_praesentation(praesentation),
      m_werkbank(werkbank),
      m_jetzt(new Leinwand(this)),
      m_danach(new Leinwand(this)),
      m_danachtitel(new QLabel(this)),
      m_stelle(new Rollenlabel(render::TextRole::kSection, {}, this)),
      m_uhr(new Rollenlabel(render::TextRole::kTitle, {}, this)),
      m_zustand(new QLabel(this)),
      m_notizen(new QPlainTextEdit(this)),
      m_eingabe(new Rundeneingabe(this, true)),
      m_karte(nullptr),
      m_indikator(nullptr),
      m_ebene(nullptr),
      m_raum(nullptr),
      m_periode(nullptr),
      m_schwarz(nullptr),
      m_halt(nullptr) {
    setObjectName(QStringLiteral("vortragsfenster"));
    setWindowTitle(tr("Vortrag"));
    setFocusPolicy(Qt::StrongFocus);
    build();
    connect(&praesentation, &Praesentation::changed, this, &Vortragsfenster::showState);
    connect(&praesentation, &Praesentation::eingabeRequested, this, [this](bool auftrag) {
        if (isVisible()) m_eingabe->frage(auftrag);
    });
    m_eingabe->verbinde(praesentation);
    auto* clock = new QTimer(this);
    connect(clock, &QTimer::timeout, this, &Vortragsfenster::showUhr);
    clock->start(1000);
    showUhr();
}

QPushButton* Vortragsfenster::knopf(const char* name, const QString& text, std::function<void()> run) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(QString::fromLatin1(name));
    button->installEventFilter(this);
    connect(button, &QPushButton::clicked, this, std::move(run));
    return button;
}

void Vortragsfenster::build() {
    m_notizen->setReadOnly(true);
    m_notizen->setObjectName(QStringLiteral("vortrag_notizen"));
    m_notizen->setAccessibleName(tr("Notizen"));
    m_notizen->setPlaceholderText(tr("Keine Notizen zu dieser Folie."));
    m_notizen->installEventFilter(this);
    m_stelle->setObjectName(QStringLiteral("vortrag_stelle"));
    m_danachtitel->setWordWrap(true);
    m_danachtitel->setTextFormat(Qt::PlainText);
    auto* left = new QVBoxLayout;
    left->setSpacing(abstand(2));
    left->addWidget(m_stelle);
    left->addWidget(m_jetzt, 1);
    left->addWidget(buildSteuerung());
    auto* right = new QVBoxLayout;
    right->setSpacing(abstand(2));
    auto* clocks = new QHBoxLayout;
    clocks->addWidget(m_uhr);
    clocks->addStretch(1);
    clocks->addWidget(m_zustand);
    right->addLayout(clocks);
    right->addWidget(new Rollenlabel(render::TextRole::kSection, tr("Danach"), this));
    right->addWidget(m_danachtitel);
    right->addWidget(m_danach, 1);
    right->addWidget(new Rollenlabel(render::TextRole::kSection, tr("Notizen"), this));
    right->addWidget(m_notizen, 1);
    right->addWidget(m_eingabe);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(abstand(6), abstand(4), abstand(6), abstand(4));
    row->setSpacing(abstand(6));
    row->addLayout(left, 3);
    row->addLayout(right, 2);
}

QWidget* Vortragsfenster::buildSteuerung() {
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    m_karte = new QWidget(page);
    auto* map = new QHBoxLayout(m_karte);
    map->setContentsMargins(0, 0, 0, 0);
    m_indikator = new Suchauswahl(m_karte);
    m_indikator->setObjectName(QStringLiteral("vortrag_indikator"));
    m_indikator->setAccessibleName(tr("Indikator"));
    m_ebene = new QComboBox(m_karte);
    m_ebene->setObjectName(QStringLiteral("vortrag_ebene"));
    m_ebene->setAccessibleName(tr("Raumebene"));
    m_raum = new QComboBox(m_karte);
    m_raum->setObjectName(QStringLiteral("vortrag_raum"));
    m_raum->setAccessibleName(tr("Raum"));
    m_periode = new QLabel(m_karte);
    map->addWidget(m_indikator, 1);
    map->addWidget(m_ebene);
    map->addWidget(
        knopf("vortrag_frueher", QStringLiteral("◀"), [this] { m_praesentation.schrittPeriode(-1); }));
    map->addWidget(m_periode);
    map->addWidget(
        knopf("vortrag_spaeter", QStringLiteral("▶"), [this] { m_praesentation.schrittPeriode(1); }));
    map->addWidget(m_raum);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(knopf("vortrag_zurueck", tr("Zurück"), [this] { m_praesentation.zurueck(); }));
    buttons->addWidget(knopf("vortrag_weiter", tr("Weiter"), [this] { m_praesentation.weiter(); }));
    m_schwarz = knopf("vortrag_schwarz", tr("Schwarz (B)"),
                      [this] { m_praesentation.setSchwarz(!m_praesentation.schwarz()); });
    m_halt = knopf("vortrag_halt", tr("Festhalten (F)"),
                   [this] { m_praesentation.setEingefroren(!m_praesentation.eingefroren()); });
    for (auto* button : {m_schwarz, m_halt}) {
        button->setCheckable(true);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    buttons->addWidget(knopf("vortrag_ende", tr("Beenden (Esc)"), [this] { m_praesentation.beende(); }));
    column->addWidget(m_karte);
    column->addLayout(buttons);
    connect(m_indikator, &Suchauswahl::chosen, this,
            [this](const QString& key) { m_praesentation.setCode(key.toStdString()); });
    connect(m_ebene, &QComboBox::activated, this,
            [this](int index) { m_praesentation.setEbene(EbeneId{m_ebene->itemData(index).toLongLong()}); });
    connect(m_raum, &QComboBox::activated, this, [this](int index) {
        const RaumId raum{m_raum->itemData(index).toLongLong()};
        m_praesentation.zoomeAuf(raum.valid() ? std::optional(raum) : std::nullopt);
    });
    return page;
}

void Vortragsfenster::showState() {
    if (m_praesentation.einSchirm() || !m_praesentation.laeuft()) return;
    m_jetzt->zeige(m_praesentation.folie());
    m_jetzt->setSchwarz(m_praesentation.schwarz());
    m_schwarz->setChecked(m_praesentation.schwarz());
    m_halt->setChecked(m_praesentation.eingefroren());
    m_stelle->setText(tr("Folie %1 von %2").arg(m_praesentation.stelle() + 1).arg(m_praesentation.anzahl()));
    QStringList state;
    if (m_praesentation.schwarz()) state << tr("Leinwand ist schwarz");
    if (m_praesentation.eingefroren()) state << tr("Leinwand ist festgehalten");
    m_zustand->setText(state.join(QStringLiteral(" · ")));
    if (m_notizen->toPlainText() != m_praesentation.notizen())
        m_notizen->setPlainText(m_praesentation.notizen());
    m_eingabe->setEnabled(m_praesentation.schreibbar());
    showKarte();
    const int next = m_praesentation.stelle() + 1;
    const auto title = m_praesentation.titel(next);
    m_danachtitel->setText(title.isEmpty() ? tr("Das ist die letzte Folie.") : title);
    if (const auto folie = m_praesentation.naechste())
        m_danach->zeige(*folie);
    else
        m_danach->zeige({});
}

/// The controls of a map, only while one is shown.
void Vortragsfenster::showKarte() {
    const auto* stand = m_praesentation.stand();
    m_karte->setVisible(stand != nullptr);
    if (stand == nullptr) return;
    const auto& bestand = m_werkbank.bestand();
    std::vector<Suchauswahl::Eintrag> entries;
    for (const auto& e : models::indikatorauswahl(bestand))
        entries.push_back({e.text, e.hinweis, e.schluessel});
    m_indikator->setEintraege(std::move(entries));
    m_indikator->setGewaehlt(QString::fromStdString(stand->code));
    m_ebene->clear();
    for (const auto& ebene : bestand.ebenen())
        if (!bestand.positionen(ebene.id).empty())
            m_ebene->addItem(QString::fromStdString(ebene.plural), static_cast<qlonglong>(ebene.id.value));
    m_ebene->setCurrentIndex(m_ebene->findData(static_cast<qlonglong>(stand->ebene.value)));
    m_raum->clear();
    m_raum->addItem(tr("alle Räume"), 0LL);
    for (const auto raum : stand->raeume)
        if (const auto position = bestand.position(raum))
            m_raum->addItem(QString::fromStdString(bestand.raeume()[*position].name),
                            static_cast<qlonglong>(raum.value));
    const auto& zoom = m_praesentation.folie().zoom;
    m_raum->setCurrentIndex(zoom ? m_raum->findData(static_cast<qlonglong>(zoom->value)) : 0);
    m_periode->setText(stand->periode ? texte::periode(*stand->periode) : QString());
}

void Vortragsfenster::showUhr() {
    const auto seconds = m_praesentation.sekunden();
    m_uhr->setText(tr("%1 Uhr · seit %2:%3 min")
                       .arg(QTime::currentTime().toString(QStringLiteral("HH:mm")))
                       .arg(seconds / kMinute)
                       .arg(seconds % kMinute, 2, 10, QLatin1Char('0')));
}

void Vortragsfenster::keyPressEvent(QKeyEvent* event) {
    if (m_praesentation.taste(event)) return event->accept();
    QWidget::keyPressEvent(event);
}

/// A clicker works wherever the focus is, except in a field that is typed in.
bool Vortragsfenster::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    const bool button = qobject_cast<QPushButton*>(watched) != nullptr;
    if (button && (key->key() == Qt::Key_Space || key->key() == Qt::Key_Return)) return false;
    return m_praesentation.taste(key);
}

void Vortragsfenster::closeEvent(QCloseEvent* event) {
    event->accept();
    m_praesentation.beende();
}

}  // namespace isp::gui
