// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/meldungsleiste.h"

#include "gui/symbole.h"
#include "gui/theme.h"
#include "texte/meldung.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace isp::gui {

namespace {

constexpr int kErfolgMs = 10'000;

QString symbolname(bool fehler, bool erfolg) {
    if (fehler) return QStringLiteral("warnung");
    return erfolg ? QStringLiteral("haken") : QStringLiteral("hinweis");
}

}  // namespace

Meldungsleiste::Meldungsleiste(QWidget* parent)
    : QFrame(parent),
      m_symbol(new QLabel(this)),
      m_text(new QLabel(this)),
      m_technisch(new Rollenlabel(render::TextRole::kNote, {}, this)),
      m_einzelheiten(new QPushButton(tr("Einzelheiten"), this)),
      m_rueckgaengig(new QPushButton(tr("Rückgängig"), this)),
      m_schliessen(new QToolButton(this)) {
    setObjectName(QStringLiteral("meldungsleiste"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    for (auto* label : {m_text, m_technisch}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setTextFormat(Qt::PlainText);
    }
    m_symbol->setObjectName(QStringLiteral("meldung_symbol"));
    m_einzelheiten->setCheckable(true);
    m_einzelheiten->setFlat(true);
    m_rueckgaengig->setObjectName(QStringLiteral("meldung_rueckgaengig"));
    m_schliessen->setIcon(symbol(QStringLiteral("schliessen")));
    m_schliessen->setAutoRaise(true);
    m_schliessen->setToolTip(tr("Meldung schließen"));
    m_schliessen->setAccessibleName(m_schliessen->toolTip());
    m_timer.setSingleShot(true);
    m_timer.setInterval(kErfolgMs);

    auto* texts = new QVBoxLayout;
    texts->setContentsMargins(0, 0, 0, 0);
    texts->addWidget(m_text);
    texts->addWidget(m_technisch);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(abstand(4), abstand(2), abstand(2), abstand(2));
    row->addWidget(m_symbol, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    row->addWidget(m_einzelheiten, 0, Qt::AlignTop);
    row->addWidget(m_rueckgaengig, 0, Qt::AlignTop);
    row->addWidget(m_schliessen, 0, Qt::AlignTop);

    connect(&m_timer, &QTimer::timeout, this, &Meldungsleiste::schliesse);
    connect(m_schliessen, &QToolButton::clicked, this, &Meldungsleiste::schliesse);
    connect(m_einzelheiten, &QPushButton::toggled, m_technisch, &QWidget::setVisible);
    connect(m_rueckgaengig, &QPushButton::clicked, this, [this] {
        schliesse();
        Q_EMIT rueckgaengigRequested();
    });
    parent->installEventFilter(this);
    hide();
}

void Meldungsleiste::show(Art art, const QString& satz, const QString& abhilfe, const QString& technisch) {
    m_art = art;
    showSymbol();
    m_text->setText(abhilfe.isEmpty() ? satz : satz + u'\n' + abhilfe);
    m_technisch->setText(technisch);
    m_technisch->hide();
    m_einzelheiten->setChecked(false);
    m_einzelheiten->setVisible(!technisch.isEmpty());
    m_rueckgaengig->hide();
    setAccessibleName(m_text->text());
    m_timer.stop();
    if (art == Art::kErfolg) m_timer.start();
    place();
    raise();
    QFrame::show();
    QAccessibleEvent announced(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announced);
}

void Meldungsleiste::showSymbol() {
    const int size = abstand(5);
    m_symbol->setPixmap(
        symbol(symbolname(m_art == Art::kFehler, m_art == Art::kErfolg)).pixmap(QSize(size, size)));
}

void Meldungsleiste::place() {
    const int margin = abstand(3);
    const auto room = parentWidget()->rect().adjusted(margin, margin, -margin, -margin);
    int text = 0;
    for (const auto* label : {m_text, m_technisch}) {
        if (label->isHidden()) continue;
        const auto lines = label->fontMetrics().boundingRect(QRect(), 0, label->text());
        text = std::max(text, lines.width());
    }
    // Without its words the bar is as wide as its buttons; a letter more, for a label needs a little air.
    const int wanted = layout()->minimumSize().width() + text + fontMetrics().maxWidth();
    const int width = std::min(room.width(), wanted);
    const int height = std::max(layout()->heightForWidth(width), layout()->minimumSize().height());
    setGeometry(room.center().x() - width / 2, room.bottom() + 1 - height, width, height);
}

bool Meldungsleiste::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest && !isHidden()) place();
    // A picture keeps the colour it was painted in.
    if (event->type() == QEvent::PaletteChange) showSymbol();
    return QFrame::event(event);
}

bool Meldungsleiste::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parent() && event->type() == QEvent::Resize && !isHidden()) place();
    return QFrame::eventFilter(watched, event);
}

void Meldungsleiste::zeigeFehler(const Error& error) {
    const auto message = texte::meldung(error);
    show(Art::kFehler, message.satz, message.abhilfe, message.technisch);
}

void Meldungsleiste::zeigeErfolg(const QString& text, bool rueckgaengig) {
    show(Art::kErfolg, text, {}, {});
    m_rueckgaengig->setVisible(rueckgaengig);
}

void Meldungsleiste::zeigeHinweis(const QString& text) {
    show(Art::kHinweis, text, {}, {});
}

void Meldungsleiste::schliesse() {
    m_timer.stop();
    hide();
}

void Meldungsleiste::verwirfRueckgaengig() {
    if (m_rueckgaengig->isVisibleTo(this)) schliesse();
}

QString Meldungsleiste::text() const {
    return isVisibleTo(parentWidget()) ? m_text->text() : QString();
}

}  // namespace isp::gui
