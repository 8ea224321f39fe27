// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/abschnitt_bereich.h"

#include "base/contracts.h"
#include "gui/symbole.h"
#include "gui/theme.h"

#include <QApplication>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace isp::gui {

AbschnittBereich::AbschnittBereich(QWidget* parent)
    : QScrollArea(parent),
      m_flaeche(new QWidget(this)),
      m_spalte(new QVBoxLayout(m_flaeche)) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_spalte->setContentsMargins(0, 0, abstand(2), abstand(4));
    m_spalte->setSpacing(abstand(2));
    m_spalte->addStretch(1);
    setWidget(m_flaeche);
    // It shows the ground of the panel it is in, not the white of a list.
    m_flaeche->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* /*from*/, QWidget* to) {
        // What was clicked stays under the mouse: moved, the second half of a double click meets another row.
        const bool clicked = QGuiApplication::mouseButtons() != Qt::NoButton;
        if (!clicked && to != nullptr && m_flaeche->isAncestorOf(to)) ensureWidgetVisible(to, 0, abstand(4));
    });
}

void AbschnittBereich::addAbschnitt(const QString& id, const QString& titel, QWidget* inhalt, bool offen) {
    ISP_REQUIRE(finde(id) == nullptr);
    Teil part{id, titel, {}, titel.isEmpty() ? nullptr : makeKopf(id), inhalt, true};
    int at = m_spalte->count() - 1;
    if (part.kopf != nullptr) m_spalte->insertWidget(at++, part.kopf, 0, Qt::AlignLeft);
    m_spalte->insertWidget(at, inhalt);
    m_teile.push_back(part);
    showKopf(part);
    setOffen(id, offen);
}

QToolButton* AbschnittBereich::makeKopf(const QString& id) {
    auto* heading = new QToolButton(m_flaeche);
    heading->setObjectName(QStringLiteral("abschnitt_") + id);
    heading->setAutoRaise(true);
    heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    heading->setFocusPolicy(Qt::StrongFocus);
    heading->installEventFilter(this);
    connect(heading, &QToolButton::clicked, this, [this, id] { setOffen(id, !offen(id)); });
    return heading;
}

void AbschnittBereich::setKopf(QWidget* kopf) {
    m_spalte->insertWidget(0, kopf);
}

void AbschnittBereich::setZusatz(const QString& id, const QString& zusatz) {
    teil(id).zusatz = zusatz;
    showKopf(teil(id));
}

void AbschnittBereich::showKopf(const Teil& teil) {
    if (teil.kopf == nullptr) return;
    auto bold = QApplication::font();
    bold.setPointSizeF(aktuellesTheme().pointSize(render::TextRole::kSection));
    bold.setBold(true);
    teil.kopf->setFont(bold);
    teil.kopf->setIcon(symbol(teil.offen ? QStringLiteral("aufgeklappt") : QStringLiteral("zugeklappt")));
    teil.kopf->setText(teil.zusatz.isEmpty() ? teil.titel : tr("%1 · %2").arg(teil.titel, teil.zusatz));
    teil.kopf->setAccessibleName(teil.offen ? tr("%1, aufgeklappt").arg(teil.kopf->text())
                                            : tr("%1, zugeklappt").arg(teil.kopf->text()));
    teil.kopf->setToolTip(teil.offen ? tr("Zuklappen") : tr("Aufklappen"));
}

void AbschnittBereich::setOffen(const QString& id, bool offen) {
    auto& part = teil(id);
    if (part.kopf == nullptr || part.offen == offen) return;
    part.offen = offen;
    part.inhalt->setVisible(offen);
    showKopf(part);
    Q_EMIT offenChanged(id, offen);
}

bool AbschnittBereich::offen(const QString& id) const {
    const auto* part = finde(id);
    ISP_REQUIRE(part != nullptr);
    return part->offen;
}

void AbschnittBereich::zeige(const QString& id) {
    setOffen(id, true);
    // A section that was just opened has its place only after the layout has been done.
    QTimer::singleShot(0, this, [this, id] {
        const auto& part = teil(id);
        auto* first = part.inhalt->focusProxy() != nullptr ? part.inhalt->focusProxy() : firstFocus(part);
        if (first != nullptr) first->setFocus(Qt::OtherFocusReason);
        const auto* top = part.kopf != nullptr ? static_cast<QWidget*>(part.kopf) : part.inhalt;
        verticalScrollBar()->setValue(top->mapTo(m_flaeche, QPoint(0, 0)).y());
    });
}

QWidget* AbschnittBereich::firstFocus(const Teil& teil) {
    if (teil.inhalt->focusPolicy() != Qt::NoFocus) return teil.inhalt;
    for (auto* child : teil.inhalt->findChildren<QWidget*>())
        if (child->isVisible() && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus) != 0)
            return child;
    return teil.kopf;
}

QWidget* AbschnittBereich::inhalt(const QString& id) const {
    const auto* part = finde(id);
    return part == nullptr ? nullptr : part->inhalt;
}

const AbschnittBereich::Teil* AbschnittBereich::finde(const QString& id) const {
    const auto found =
        std::find_if(m_teile.begin(), m_teile.end(), [&](const Teil& part) { return part.id == id; });
    return found == m_teile.end() ? nullptr : &*found;
}

AbschnittBereich::Teil& AbschnittBereich::teil(const QString& id) {
    const auto found =
        std::find_if(m_teile.begin(), m_teile.end(), [&](const Teil& part) { return part.id == id; });
    ISP_REQUIRE(found != m_teile.end());
    return *found;
}

bool AbschnittBereich::event(QEvent* event) {
    if (event->type() == QEvent::ApplicationFontChange)
        for (const auto& part : m_teile)
            showKopf(part);
    return QScrollArea::event(event);
}

/// On a heading: → opens, ← closes, ↑ and ↓ go to the next heading, as in a tree.
bool AbschnittBereich::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QScrollArea::eventFilter(watched, event);
    const auto at = std::find_if(m_teile.begin(), m_teile.end(), [&](const Teil& part) {
        return part.kopf != nullptr && part.kopf == watched;
    });
    if (at == m_teile.end()) return QScrollArea::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Right || key == Qt::Key_Left) {
        setOffen(at->id, key == Qt::Key_Right);
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        setOffen(at->id, !at->offen);
        return true;
    }
    if (key != Qt::Key_Up && key != Qt::Key_Down) return QScrollArea::eventFilter(watched, event);
    const auto step = key == Qt::Key_Down ? 1 : -1;
    for (auto next = std::distance(m_teile.begin(), at) + step;
         next >= 0 && next < static_cast<std::ptrdiff_t>(m_teile.size()); next += step) {
        auto* heading = m_teile[static_cast<std::size_t>(next)].kopf;
        if (heading == nullptr) continue;
        heading->setFocus(Qt::TabFocusReason);
        break;
    }
    return true;
}

}  // namespace isp::gui
