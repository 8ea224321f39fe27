// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/abschnitt_bereich.h"

#include "base/contracts.h"
#include "gui/theme.h"

#include <QApplication>
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
        if (to != nullptr && m_flaeche->isAncestorOf(to)) ensureWidgetVisible(to, 0, abstand(4));
    });
}

void AbschnittBereich::addAbschnitt(const QString& id, const QString& titel, QWidget* inhalt, bool offen) {
    ISP_REQUIRE(teil(id) == nullptr);
    Teil part{id, titel, {}, nullptr, inhalt};
    if (!titel.isEmpty()) {
        part.kopf = new QToolButton(m_flaeche);
        part.kopf->setObjectName(QStringLiteral("abschnitt_") + id);
        part.kopf->setAutoRaise(true);
        part.kopf->setCheckable(true);
        part.kopf->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        part.kopf->setFocusPolicy(Qt::StrongFocus);
        part.kopf->installEventFilter(this);
        connect(part.kopf, &QToolButton::toggled, this, [this, id](bool open) {
            teil(id)->inhalt->setVisible(open);
            showKopf(*teil(id));
            Q_EMIT offenChanged(id, open);
        });
    }
    int at = m_spalte->count() - 1;
    if (part.kopf != nullptr) m_spalte->insertWidget(at++, part.kopf, 0, Qt::AlignLeft);
    m_spalte->insertWidget(at, inhalt);
    m_teile.push_back(part);
    setOffen(id, offen);
    showKopf(part);
}

void AbschnittBereich::setKopf(QWidget* kopf) {
    m_spalte->insertWidget(0, kopf);
}

void AbschnittBereich::setZusatz(const QString& id, const QString& zusatz) {
    ISP_REQUIRE(teil(id) != nullptr);
    const auto found =
        std::find_if(m_teile.begin(), m_teile.end(), [&](const Teil& part) { return part.id == id; });
    found->zusatz = zusatz;
    showKopf(*found);
}

void AbschnittBereich::showKopf(const Teil& teil) {
    if (teil.kopf == nullptr) return;
    const bool open = teil.kopf->isChecked();
    auto bold = QApplication::font();
    bold.setPointSizeF(aktuellesTheme().pointSize(render::TextRole::kSection));
    bold.setBold(true);
    teil.kopf->setFont(bold);
    teil.kopf->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    teil.kopf->setText(teil.zusatz.isEmpty() ? teil.titel : tr("%1 · %2").arg(teil.titel, teil.zusatz));
    teil.kopf->setAccessibleName(open ? tr("%1, aufgeklappt").arg(teil.kopf->text())
                                      : tr("%1, zugeklappt").arg(teil.kopf->text()));
    teil.kopf->setToolTip(open ? tr("Zuklappen") : tr("Aufklappen"));
}

void AbschnittBereich::setOffen(const QString& id, bool offen) {
    const auto* part = teil(id);
    ISP_REQUIRE(part != nullptr);
    if (part->kopf == nullptr) return;
    part->inhalt->setVisible(offen);
    part->kopf->setChecked(offen);
}

bool AbschnittBereich::offen(const QString& id) const {
    const auto* part = teil(id);
    ISP_REQUIRE(part != nullptr);
    return part->kopf == nullptr || part->kopf->isChecked();
}

void AbschnittBereich::zeige(const QString& id) {
    setOffen(id, true);
    // A section that was just opened has its place only after the layout has been done.
    QTimer::singleShot(0, this, [this, id] {
        const auto* part = teil(id);
        if (part == nullptr) return;
        auto* first = part->inhalt->focusProxy() != nullptr ? part->inhalt->focusProxy() : firstFocus(*part);
        if (first != nullptr) first->setFocus(Qt::OtherFocusReason);
        const auto* top = part->kopf != nullptr ? static_cast<QWidget*>(part->kopf) : part->inhalt;
        verticalScrollBar()->setValue(top->mapTo(m_flaeche, QPoint(0, 0)).y());
    });
}

QWidget* AbschnittBereich::firstFocus(const Teil& teil) {
    for (auto* child : teil.inhalt->findChildren<QWidget*>())
        if (child->isVisible() && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus) != 0)
            return child;
    return teil.kopf;
}

QWidget* AbschnittBereich::inhalt(const QString& id) const {
    const auto* part = teil(id);
    return part == nullptr ? nullptr : part->inhalt;
}

const AbschnittBereich::Teil* AbschnittBereich::teil(const QString& id) const {
    const auto found =
        std::find_if(m_teile.begin(), m_teile.end(), [&](const Teil& part) { return part.id == id; });
    return found == m_teile.end() ? nullptr : &*found;
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
        at->kopf->setChecked(key == Qt::Key_Right);
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        at->kopf->toggle();
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
