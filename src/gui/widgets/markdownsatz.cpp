// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/markdownsatz.h"

#include "gui/theme.h"

#include <QGuiApplication>
#include <QPalette>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>
#include <algorithm>

namespace isp::gui {

namespace {

void setTable(QTextTable& table) {
    auto format = table.format();
    format.setCellPadding(abstand(1));
    format.setBorderCollapse(true);
    format.setBorderBrush(QGuiApplication::palette().color(QPalette::Mid));
    table.setFormat(format);
}

/// The selection ends within the block: QTextCursor::BlockUnderCursor takes in the end of the one before, and
/// its format with it.
void setHeading(QTextCursor& cursor, int level) {
    QTextCharFormat letters;
    letters.setFontWeight(QFont::DemiBold);
    letters.setProperty(QTextFormat::FontSizeAdjustment, std::max(0, 3 - level));
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.mergeCharFormat(letters);
}

}  // namespace

void setzeMarkdown(QTextDocument& document) {
    document.setIndentWidth(abstand(4));
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        auto* table = cursor.currentTable();
        QTextBlockFormat space;
        space.setBottomMargin(table != nullptr ? 0 : abstand(2));
        if (const int level = block.blockFormat().headingLevel(); level > 0) {
            space.setTopMargin(block == document.begin() ? 0 : abstand(5));
            setHeading(cursor, level);
        }
        cursor.mergeBlockFormat(space);
        if (table != nullptr) setTable(*table);
    }
}

}  // namespace isp::gui
