// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/meldungsleiste.h"

#include "gui/symbole.h"
#include "gui/theme.h"
#include "texte/meldung.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

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
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    for (auto* label : {m_text, m_technisch}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setTextFormat(Qt::PlainText);
    }
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
    hide();
}

void Meldungsleiste::show(Art art, const QString& satz, const QString& abhilfe, const QString& technisch) {
    const int size = abstand(5);
    m_symbol->setPixmap(
        symbol(symbolname(art == Art::kFehler, art == Art::kErfolg)).pixmap(QSize(size, size)));
    m_text->setText(abhilfe.isEmpty() ? satz : satz + u'\n' + abhilfe);
    m_technisch->setText(technisch);
    m_technisch->hide();
    m_einzelheiten->setChecked(false);
    m_einzelheiten->setVisible(!technisch.isEmpty());
    m_rueckgaengig->hide();
    setAccessibleName(m_text->text());
    m_timer.stop();
    if (art == Art::kErfolg) m_timer.start();
    QFrame::show();
    QAccessibleEvent announced(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announced);
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
