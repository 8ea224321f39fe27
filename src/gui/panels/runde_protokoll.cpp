// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/runde_protokoll.h"

#include "gui/projector/rundeneingabe.h"
#include "gui/theme.h"
#include "gui/widgets/feldrettung.h"
#include "gui/widgets/fokusweitergabe.h"
#include "texte/meldung.h"
#include "texte/rundenworte.h"
#include "workspace/sitzungsbuch.h"

#include <QComboBox>
#include <QEvent>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace isp::gui {

namespace {

QString lineOf(const Tagesordnungspunkt& p, int place) {
    auto line = QStringLiteral("%1  %2").arg(place).arg(QString::fromStdString(p.titel));
    if (p.zustand != Punktzustand::kOffen) line += QStringLiteral("  –  ") + texte::wort(p.zustand);
    return line;
}

}  // namespace

RundeProtokoll::RundeProtokoll(Umgebung& umgebung, SitzungslagePtr lage, QWidget* parent)
    : QWidget(parent),
      m_umgebung(umgebung),
      m_lage(lage),
      m_punkte(new QListWidget(this)),
      m_titel(new Rollenlabel(render::TextRole::kSection, {}, this)),
      m_zustand(new QComboBox(this)),
      m_text(new QPlainTextEdit(this)),
      m_rettung(new Feldrettung(*m_text)),
      m_eingabe(new Rundeneingabe(this)),
      m_beschluesse(new Eintragsabschnitt<Rundenbeschluss>(
          umgebung, beschlussplan(umgebung, lage, [this] { return punkt(); }), this)),
      m_auftraege(new Eintragsabschnitt<Planungsauftrag>(
          umgebung, auftragsplan(umgebung, lage, [this] { return punkt(); }), this)) {
    build();
    connect(m_punkte, &QListWidget::currentRowChanged, this, [this] {
        speichere();
        showPunkt();
    });
    connect(m_zustand, &QComboBox::activated, this, [this](int index) {
        setZustand(Aufzaehlung<Punktzustand>::werte[static_cast<std::size_t>(index)].first);
    });
    const auto told = [this](const auto& kept) {
        m_eingabe->nimmAn(kept.has_value());
        m_eingabe->melde(kept ? QString() : texte::meldung(kept.error()).ganz());
    };
    connect(m_eingabe, &Rundeneingabe::entschieden, this, [this, told](const QString& line) {
        told(workspace::entscheide(*m_umgebung.werkbank(), m_lage->akte.termin.id, punkt(), line));
    });
    connect(m_eingabe, &Rundeneingabe::erteilt, this, [this, told](const QString& line) {
        told(workspace::erteile(*m_umgebung.werkbank(), m_lage->akte.termin.id, punkt(), line));
    });
    connect(m_eingabe, &Rundeneingabe::verlassen, this, [this] { m_text->setFocus(); });
}

void RundeProtokoll::build() {
    m_punkte->setObjectName(QStringLiteral("protokoll_punkte"));
    m_punkte->setAccessibleName(tr("Tagesordnungspunkte"));
    m_punkte->setTextElideMode(Qt::ElideRight);
    m_punkte->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_punkte->setMinimumWidth(abstand(50));
    m_titel->setWordWrap(true);
    m_titel->setTextFormat(Qt::PlainText);
    m_zustand->setObjectName(QStringLiteral("protokoll_zustand"));
    m_zustand->setAccessibleName(tr("Stand des Punkts"));
    for (const auto& [value, code] : Aufzaehlung<Punktzustand>::werte)
        m_zustand->addItem(texte::wort(value));
    m_text->setObjectName(QStringLiteral("protokoll_text"));
    m_text->setAccessibleName(tr("Protokoll"));
    m_text->setPlaceholderText(
        tr("Was wurde beraten, was kam heraus? Wird gespeichert, sobald Sie das Feld verlassen."));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(abstand(30));
    m_text->installEventFilter(this);
    connect(m_rettung, &Feldrettung::zurueckgeholt, this,
            [this](const QString& zeit) { m_umgebung.zeigeErfolg(Feldrettung::satz(zeit)); });
    auto* page = new QWidget(this);
    auto* right = new QVBoxLayout(page);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(abstand(2));
    auto* head = new QHBoxLayout;
    head->addWidget(m_titel, 1);
    head->addWidget(m_zustand);
    right->addLayout(head);
    right->addWidget(m_text, 1);
    right->addWidget(m_eingabe);
    right->addWidget(m_beschluesse);
    right->addWidget(m_auftraege);
    right->addItem(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Expanding));
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(abstand(4));
    row->addWidget(m_punkte, 1);
    row->addWidget(scroll, 2);
    new Fokusweitergabe(*this, *m_punkte);
}

TagesordnungspunktId RundeProtokoll::punkt() const {
    const auto* item = m_punkte->currentItem();
    return item == nullptr ? TagesordnungspunktId{}
                           : TagesordnungspunktId{item->data(Qt::UserRole).toLongLong()};
}

const Tagesordnungspunkt* RundeProtokoll::gewaehlt() const {
    return Themenakte::find(m_lage->akte.punkte, punkt());
}

void RundeProtokoll::waehle(TagesordnungspunktId punkt) {
    for (int i = 0; i < m_punkte->count(); ++i)
        if (m_punkte->item(i)->data(Qt::UserRole).toLongLong() == punkt.value) m_punkte->setCurrentRow(i);
}

void RundeProtokoll::zeige() {
    const auto before = punkt();
    {
        const QSignalBlocker quiet(m_punkte);
        m_punkte->clear();
        int place = 0;
        const auto add = [this](const QString& text, qlonglong id) {
            auto* item = new QListWidgetItem(text, m_punkte);
            item->setData(Qt::UserRole, id);
            item->setToolTip(text.toHtmlEscaped());
        };
        for (const auto& p : m_lage->akte.punkte)
            add(lineOf(p, ++place), p.id.value);
        add(tr("Ohne Tagesordnungspunkt"), 0);
        waehle(before);
        // Another meeting begins with its first Punkt.
        const auto meeting = static_cast<qlonglong>(m_lage->akte.termin.id.value);
        if (m_punkte->currentRow() < 0 || m_punkte->property("sitzung").toLongLong() != meeting)
            m_punkte->setCurrentRow(0);
        m_punkte->setProperty("sitzung", meeting);
    }
    showPunkt();
}

void RundeProtokoll::showPunkt() {
    const auto* shown = gewaehlt();
    m_titel->setText(shown == nullptr ? tr("Ohne Tagesordnungspunkt") : QString::fromStdString(shown->titel));
    const bool open = m_lage->bearbeitbar;
    m_zustand->setVisible(shown != nullptr);
    m_zustand->setEnabled(open);
    m_text->setVisible(shown != nullptr);
    m_text->setReadOnly(!open);
    m_eingabe->setVisible(open);
    if (shown != nullptr) {
        for (std::size_t i = 0; i < Aufzaehlung<Punktzustand>::werte.size(); ++i)
            if (Aufzaehlung<Punktzustand>::werte[i].first == shown->zustand)
                m_zustand->setCurrentIndex(static_cast<int>(i));
        const bool writing = m_geschrieben == shown->id && m_text->document()->isModified();
        const auto text = QString::fromStdString(shown->protokoll);
        if (!writing) {
            m_geschrieben = shown->id;
            if (text != m_text->toPlainText()) m_text->setPlainText(text);
            m_text->document()->setModified(false);
            m_rettung->zeigt(open ? textrettung::schluesselVon(QStringLiteral("tagesordnungspunkt:") +
                                                               QString::fromStdString(shown->uid))
                                  : QString());
        }
    }
    auto lage = rundenlage(m_umgebung);
    lage.bearbeitbar = open;
    m_beschluesse->zeige(lage);
    m_auftraege->zeige(lage);
}

void RundeProtokoll::speichere() {
    if (!m_umgebung.werkbank() || !m_lage->bearbeitbar || !m_text->document()->isModified()) return;
    const auto* known = Themenakte::find(m_lage->akte.punkte, m_geschrieben);
    if (known == nullptr) return;
    auto changed = *known;
    changed.protokoll = m_text->toPlainText().toStdString();
    m_text->document()->setModified(false);
    if (changed.protokoll == known->protokoll) return m_rettung->erledigt();
    if (changed.zustand == Punktzustand::kOffen && !changed.protokoll.empty())
        changed.zustand = Punktzustand::kBehandelt;
    if (const auto saved = m_umgebung.werkbank()->themen().speichere(changed, tr("Protokoll schreiben"));
        !saved) {
        m_text->document()->setModified(true);
        m_umgebung.zeigeFehler(saved.error());
        return;
    }
    m_rettung->erledigt();
}

void RundeProtokoll::setZustand(Punktzustand zustand) {
    speichere();
    const auto* known = gewaehlt();
    if (known == nullptr) return;
    auto changed = *known;
    changed.zustand = zustand;
    if (const auto saved = m_umgebung.werkbank()->themen().speichere(changed, tr("Stand des Punkts")); !saved)
        m_umgebung.zeigeFehler(saved.error());
}

bool RundeProtokoll::eventFilter(QObject* watched, QEvent* event) {
    const bool left = event->type() == QEvent::FocusOut || event->type() == QEvent::Hide;
    if (watched == m_text && left) speichere();
    return QWidget::eventFilter(watched, event);
}

}  // namespace isp::gui
