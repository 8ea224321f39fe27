// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/einfuehrung_fenster.h"

#include "gui/einfuehrung.h"
#include "gui/panel.h"
#include "gui/theme.h"
#include "gui/widgets/zeigerahmen.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace isp::gui {

namespace {

int last() {
    return static_cast<int>(einfuehrung().size()) - 1;
}

/// The shown one where several pages have a widget of this name.
QWidget* shownChild(const QWidget& window, const QString& name) {
    const auto all = window.findChildren<QWidget*>(name);
    const auto shown = std::find_if(all.begin(), all.end(), [](const QWidget* w) { return w->isVisible(); });
    return shown == all.end() ? nullptr : *shown;
}

}  // namespace

EinfuehrungFenster::EinfuehrungFenster(Umgebung& umgebung, QWidget* fenster)
    : QWidget(fenster, Qt::Tool),
      m_umgebung(umgebung),
      m_rahmen(new Zeigerahmen(fenster)),
      m_titel(new Rollenlabel(render::TextRole::kSection, {}, this)),
      m_text(new QLabel(this)),
      m_zaehler(new Rollenlabel(render::TextRole::kNote, {}, this)),
      m_aktion(new QPushButton(this)),
      m_zurueck(new QPushButton(tr("&Zurück"), this)),
      m_weiter(new QPushButton(this)) {
    setObjectName(QStringLiteral("einfuehrung"));
    setWindowTitle(tr("Erste Schritte"));
    build();
    zeige(0);
}

EinfuehrungFenster::~EinfuehrungFenster() {
    delete m_rahmen;
}

void EinfuehrungFenster::build() {
    m_titel->setObjectName(QStringLiteral("einfuehrung_titel"));
    m_text->setObjectName(QStringLiteral("einfuehrung_text"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    // As long as the longest, so that the buttons stay where they are.
    m_text->setFixedWidth(abstand(90));
    int tallest = 0;
    for (const auto& s : einfuehrung()) {
        m_text->setText(s.text);
        tallest = std::max(tallest, m_text->heightForWidth(abstand(90)));
    }
    m_text->setMinimumHeight(tallest);
    m_aktion->setObjectName(QStringLiteral("einfuehrung_aktion"));
    m_zurueck->setObjectName(QStringLiteral("einfuehrung_zurueck"));
    m_weiter->setObjectName(QStringLiteral("einfuehrung_weiter"));
    m_weiter->setDefault(true);
    auto* book = new QPushButton(tr("Im &Handbuch lesen"), this);
    book->setObjectName(QStringLiteral("einfuehrung_handbuch"));
    auto* extra = new QHBoxLayout;
    extra->addWidget(m_aktion);
    extra->addWidget(book);
    extra->addStretch(1);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_zaehler, 1);
    foot->addWidget(m_zurueck);
    foot->addWidget(m_weiter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(abstand(4), abstand(3), abstand(4), abstand(3));
    column->setSpacing(abstand(3));
    column->addWidget(m_titel);
    column->addWidget(m_text, 1);
    column->addLayout(extra);
    column->addLayout(foot);
    connect(m_zurueck, &QPushButton::clicked, this, [this] { zeige(m_schritt - 1); });
    connect(m_weiter, &QPushButton::clicked, this, [this] {
        if (m_schritt == last()) {
            close();
        } else {
            zeige(m_schritt + 1);
        }
    });
    connect(book, &QPushButton::clicked, this, [this] {
        Q_EMIT handbuchGewuenscht(einfuehrung()[static_cast<std::size_t>(m_schritt)].handbuch);
    });
    putAside();
}

void EinfuehrungFenster::zeige(int schritt) {
    m_schritt = std::clamp(schritt, 0, last());
    const auto& step = einfuehrung()[static_cast<std::size_t>(m_schritt)];
    if (!step.bereich.isEmpty()) m_umgebung.oeffneBereich(step.bereich);
    m_titel->setText(step.titel);
    m_text->setText(step.text);
    m_zaehler->setText(tr("%1 von %2").arg(m_schritt + 1).arg(last() + 1));
    m_zurueck->setEnabled(m_schritt > 0);
    m_weiter->setText(m_schritt == last() ? tr("&Fertig") : tr("&Weiter"));
    offerAktion(step.aktion);
    pointAt();
    // Pages are laid out when the window is painted next; only then is the place right.
    QTimer::singleShot(0, this, &EinfuehrungFenster::pointAt);
}

void EinfuehrungFenster::offerAktion(const QString& id) {
    auto* action = id.isEmpty() ? nullptr : m_umgebung.aktion(id);
    m_aktion->setVisible(action != nullptr);
    m_aktion->disconnect();
    if (action == nullptr) return;
    m_aktion->setText(action->text());
    m_aktion->setEnabled(action->isEnabled());
    connect(m_aktion, &QPushButton::clicked, action, &QAction::trigger);
}

void EinfuehrungFenster::pointAt() {
    const auto& step = einfuehrung()[static_cast<std::size_t>(m_schritt)];
    if (const auto tab = step.seite.split(u':'); tab.size() == 2) {
        if (auto* tabs = qobject_cast<QTabWidget*>(shownChild(*parentWidget(), tab[0])))
            tabs->setCurrentIndex(tab[1].toInt());
    }
    m_rahmen->umrahme(step.ziel.isEmpty() ? nullptr : shownChild(*parentWidget(), step.ziel));
}

void EinfuehrungFenster::putAside() {
    adjustSize();
    const auto* window = parentWidget();
    const auto corner = window->mapToGlobal(window->rect().bottomRight());
    move(corner - QPoint(width() + abstand(6), height() + abstand(16)));
}

void EinfuehrungFenster::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Escape:
            close();
            break;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            m_weiter->click();
            break;
        default:
            QWidget::keyPressEvent(event);
    }
}

}  // namespace isp::gui
