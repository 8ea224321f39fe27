// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/handbuchtext.h"

#include "gui/theme.h"
#include "gui/widgets/markdownsatz.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QUrl>
#include <algorithm>
#include <cstdlib>

namespace isp::gui {

Handbuchtext::Handbuchtext(QWidget* parent) : QTextBrowser(parent) {
    setObjectName(QStringLiteral("handbuch_text"));
    setAccessibleName(tr("Handbuch"));
    setFrameShape(QFrame::Panel);
    setOpenLinks(false);
    document()->setDocumentMargin(abstand(6));
    connect(this, &QTextBrowser::anchorClicked, this,
            [this](const QUrl& url) { Q_EMIT verweisGewaehlt(url.toString()); });
}

void Handbuchtext::zeige(const Handbuchkapitel& kapitel, const QString& anker) {
    m_text = kapitel.text;
    rebuild();
    goTo(anker);
}

void Handbuchtext::rebuild() {
    m_breite = viewport()->width();
    document()->clear();
    document()->setDefaultFont(font());
    setMarkdown(m_text);
    setzeMarkdown(*document());
    if (!m_suche.isEmpty()) suche(m_suche);
}

QVariant Handbuchtext::loadResource(int type, const QUrl& name) {
    if (type != QTextDocument::ImageResource || !name.isRelative()) return {};
    QImage picture(QStringLiteral(":/handbuch/") + name.path());
    const int room = std::max(abstand(40), m_breite - 2 * abstand(8));
    if (picture.width() > room) picture = picture.scaledToWidth(room, Qt::SmoothTransformation);
    return picture;
}

void Handbuchtext::goTo(const QString& anker) {
    verticalScrollBar()->setValue(0);
    if (anker.isEmpty()) return;
    for (auto block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || handbuchanker(block.text()) != anker) continue;
        setTextCursor(QTextCursor(block));
        const auto top = document()->documentLayout()->blockBoundingRect(block).top();
        verticalScrollBar()->setValue(static_cast<int>(top) - abstand(2));
        return;
    }
}

/// The heading the reader is at.
QString Handbuchtext::topAnker() const {
    QString found;
    const int top = verticalScrollBar()->value() + abstand(4);
    for (auto block = document()->begin(); block.isValid(); block = block.next()) {
        if (document()->documentLayout()->blockBoundingRect(block).top() > top) break;
        if (block.blockFormat().headingLevel() > 0) found = handbuchanker(block.text());
    }
    return found;
}

int Handbuchtext::suche(const QString& text) {
    m_suche = text;
    QList<ExtraSelection> marks;
    if (!text.isEmpty()) {
        for (auto at = document()->find(text); !at.isNull(); at = document()->find(text, at)) {
            ExtraSelection mark;
            mark.cursor = at;
            mark.format.setBackground(palette().color(QPalette::Highlight));
            mark.format.setForeground(palette().color(QPalette::HighlightedText));
            marks << mark;
        }
    }
    setExtraSelections(marks);
    if (!marks.isEmpty()) {
        auto first = marks.front().cursor;
        first.setPosition(first.selectionStart());
        setTextCursor(first);
        ensureCursorVisible();
    }
    return static_cast<int>(marks.size());
}

void Handbuchtext::resizeEvent(QResizeEvent* event) {
    QTextBrowser::resizeEvent(event);
    constexpr int kNoticeable = 24;
    if (m_text.isEmpty() || std::abs(viewport()->width() - m_breite) < kNoticeable) return;
    const auto here = topAnker();
    rebuild();
    goTo(here);
}

void Handbuchtext::changeEvent(QEvent* event) {
    QTextBrowser::changeEvent(event);
    const bool other = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (!other || m_text.isEmpty()) return;
    const auto here = topAnker();
    rebuild();
    goTo(here);
}

}  // namespace isp::gui
