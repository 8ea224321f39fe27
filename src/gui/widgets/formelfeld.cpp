// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/formelfeld.h"

#include "gui/theme.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QListWidget>
#include <QScrollBar>
#include <algorithm>

namespace isp::gui {

namespace {

constexpr int kZeilenSichtbar = 8;
constexpr int kZeichenBreit = 56;

using Art = workspace::Formelvorschlag::Art;

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

/// What a proposal is, in words: the list must not rest on its order alone.
QString zeile(const workspace::Formelvorschlag& v) {
    const auto unit = v.einheit.empty() ? QString() : QStringLiteral(" · ") + q(v.einheit);
    switch (v.art) {
        case Art::kKennzahl:
            return Formelfeld::tr("%1   %2 (Kennzahl%3)").arg(q(v.einsatz), q(v.name), unit);
        case Art::kIndikator:
            return Formelfeld::tr("%1   %2 (Indikator%3)").arg(q(v.einsatz), q(v.name), unit);
        case Art::kFunktion:
            return Formelfeld::tr("%1)   Funktion").arg(q(v.einsatz));
        case Art::kMerkmal:
            return Formelfeld::tr("%1   Merkmal %2").arg(q(v.einsatz), q(v.name));
        case Art::kAuspraegung:
            break;
    }
    return q(v.einsatz);
}

}  // namespace

Formelfeld::Formelfeld(QWidget* parent) : QPlainTextEdit(parent), m_liste(new QListWidget(this)) {
    // No window of its own: the keyboard stays in the formula.
    m_liste->setObjectName(QStringLiteral("formel_vorschlaege"));
    m_liste->setAccessibleName(tr("Vorschläge zur Formel"));
    m_liste->setFocusPolicy(Qt::NoFocus);
    m_liste->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_liste->setTextElideMode(Qt::ElideRight);
    m_liste->hide();
    connect(m_liste, &QListWidget::itemClicked, this, &Formelfeld::take);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (m_liste->isVisible()) propose(true);
    });
}

void Formelfeld::propose(bool asked) {
    if (!m_quelle || !hasFocus()) return m_liste->hide();
    const auto before = toPlainText().left(textCursor().position()).toUtf8();
    m_hilfe = m_quelle(toPlainText().toStdString(), static_cast<std::size_t>(before.size()));
    const bool begun = m_hilfe.bis > m_hilfe.von;
    if (m_hilfe.vorschlaege.empty() || (!asked && !begun)) return m_liste->hide();
    fill(m_hilfe);
    place();
    m_liste->show();
    m_liste->raise();
}

void Formelfeld::fill(const workspace::Formelhilfe& hilfe) {
    m_liste->clear();
    for (const auto& v : hilfe.vorschlaege) {
        auto* item = new QListWidgetItem(zeile(v), m_liste);
        item->setToolTip(item->text());
    }
    m_liste->setCurrentRow(0);
}

/// Below the line of the cursor, within the dialog; above it where there is more room.
void Formelfeld::place() {
    auto* area = window();
    m_liste->setParent(area);
    m_liste->setFont(font());
    const int rows = std::min(kZeilenSichtbar, m_liste->count());
    const QSize size(std::min(area->width() - abstand(4), fontMetrics().averageCharWidth() * kZeichenBreit),
                     rows * m_liste->sizeHintForRow(0) + 2 * m_liste->frameWidth());
    const auto line = cursorRect();
    auto at = viewport()->mapTo(area, line.bottomLeft()) + QPoint(0, abstand(1));
    if (at.y() + size.height() > area->height())
        at.setY(viewport()->mapTo(area, line.topLeft()).y() - size.height() - abstand(1));
    at.setX(std::clamp(at.x(), 0, std::max(0, area->width() - size.width())));
    m_liste->setGeometry(QRect(at, size));
}

void Formelfeld::take() {
    const int row = m_liste->currentRow();
    m_liste->hide();
    if (row < 0 || row >= static_cast<int>(m_hilfe.vorschlaege.size())) return;
    const auto bytes = toPlainText().toUtf8();
    const auto letters = [&](std::size_t byte) {
        return static_cast<int>(QString::fromUtf8(bytes.left(static_cast<qsizetype>(byte))).size());
    };
    auto cursor = textCursor();
    cursor.setPosition(letters(m_hilfe.von));
    cursor.setPosition(letters(m_hilfe.bis), QTextCursor::KeepAnchor);
    cursor.insertText(q(m_hilfe.vorschlaege[static_cast<std::size_t>(row)].einsatz));
    setTextCursor(cursor);
    setFocus();
}

bool Formelfeld::choose(int key) {
    if (!m_liste->isVisible()) return false;
    const int last = m_liste->count() - 1;
    switch (key) {
        case Qt::Key_Down:
            m_liste->setCurrentRow(std::min(last, m_liste->currentRow() + 1));
            return true;
        case Qt::Key_Up:
            m_liste->setCurrentRow(std::max(0, m_liste->currentRow() - 1));
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            take();
            return true;
        case Qt::Key_Escape:
            m_liste->hide();
            return true;
        default:
            return false;
    }
}

void Formelfeld::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) return propose(true);
    if (event->modifiers() == Qt::NoModifier && choose(event->key())) return;
    const auto before = toPlainText();
    const bool opened = event->text() == QStringLiteral("[") || event->text() == QStringLiteral(":") ||
                        event->text() == QStringLiteral("=") || event->text() == QStringLiteral("|") ||
                        event->text() == QStringLiteral(";");
    QPlainTextEdit::keyPressEvent(event);
    if (toPlainText() != before) propose(opened);
}

/// Tab puts in what is chosen; without proposals it goes to the next field.
bool Formelfeld::focusNextPrevChild(bool next) {
    if (!next || !m_liste->isVisible()) return QPlainTextEdit::focusNextPrevChild(next);
    take();
    return true;
}

void Formelfeld::focusOutEvent(QFocusEvent* event) {
    m_liste->hide();
    QPlainTextEdit::focusOutEvent(event);
}

}  // namespace isp::gui
